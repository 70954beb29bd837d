/** The pages the bench measures on: made up by rule, the same on every machine, in the sizes the goals name. */

/** Tiles of the listing. */
export const TILES = 5_000;
/** One tile in this many is a camera. */
export const CAMERA_EVERY = 20;
/** Text nodes of the long page. */
export const LONG_NODES = 300_000;

/** Numbers between 0 and 1 that look random and are the same each time (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const GOODS =
  "Label printer|Extension lead|Desk lamp|Step ladder|Cable drum|Label holder|Socket set|Paper shredder|Air filter|Work gloves|Door closer|Storage box|Cordless drill|Wall bracket|Office chair|Hand truck|Safety goggles|Power strip|Patch panel|Tool cabinet".split(
    "|",
  );
const MAKERS = "Brennholt|Norvik|Ardent|Hallmann|Delwood|Unistrand|Tiber|Lumenor|Hikari Tools|Dahlberg".split("|");
const CAMERAS =
  "Hikvision DS-2CD2143G2-I 4 MP dome camera 2.8 mm|Dahua IPC-HDW2449T-S-IL 4 MP turret camera|EZVIZ C8c outdoor camera, 2 K|Uniview IPC3614SB-ADF28KM-I0 4 MP camera|HiLook THC-T120-M bullet camera|Reolink RLC-810A 4 K PoE camera|Imou Bullet 2 Pro WiFi camera|Annke C800 4 K turret camera|Hikvision DS-7608NXI-K1 8-channel NVR|Axis P3245-LVE network camera".split(
    "|",
  );
const PROSE =
  "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years much where your way down should because long each just state those people too mister how little good world make very year still see own work men day get here between both life being under three never know same last another while us might great go come since against right came take used himself few house use place during high without again home around small however found thought went say part once general light value dark result image".split(
    " ",
  );
/** Words that look like names, or are names and words alike: one in {@link RARE_EVERY} is of these, as in ordinary prose. */
const RARE = "unity blade alibi northern hikers license ensign swan flirt mate".split(" ");
const RARE_EVERY = 400;

function inMarkup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

function phraseFrom(number: () => number, words: number): string {
  return Array.from({ length: words }, () => {
    const from = number() < 1 / RARE_EVERY ? RARE : PROSE;
    return from[Math.floor(number() * from.length)];
  }).join(" ");
}

/** What a tile shows. */
interface Tile {
  title: string;
  facts: string;
  price: string;
}

function tilesOf(cameras: boolean): Tile[] {
  const number = numbersFrom(1);
  const one = (from: readonly string[]) => from[Math.floor(number() * from.length)] ?? "";
  return Array.from({ length: TILES }, (_, index) => {
    const camera = cameras && index % CAMERA_EVERY === 3;
    const size = `${Math.ceil(number() * 90)} × ${Math.ceil(number() * 60)} cm`;
    const title = camera
      ? one(CAMERAS)
      : `${one(MAKERS)} ${one(GOODS)} ${String.fromCharCode(65 + Math.floor(number() * 26))}${Math.floor(number() * 900) + 100}`;
    return {
      title,
      facts: `${size}, ${phraseFrom(number, 15)}. Delivered in ${Math.ceil(number() * 9)} working days; two years of guarantee.`,
      price: `€ ${(number() * 400 + 5).toFixed(2)}`,
    };
  });
}

const STYLE =
  "body{margin:0;font:15px/1.4 sans-serif}ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:16px;padding:16px;list-style:none}" +
  "li{border:1px solid #ccc;padding:10px}h3{font-size:16px;margin:6px 0}img{width:160px;height:90px;background:#ddd}";
const PICTURE = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

function page(title: string, body: string, style = STYLE): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;
}

/** A listing of {@link TILES} product tiles with about a megabyte of text, of which one in {@link CAMERA_EVERY} is a camera. */
export function listing(): string {
  const tiles = tilesOf(true).map(
    ({ title, facts, price }) =>
      `<li class="card"><a href="/item"><img src="${PICTURE}" alt=""></a><h3 class="title"><a href="/item">${inMarkup(title)}</a></h3>` +
      `<p class="facts">${inMarkup(facts)}</p><div class="offer"><span class="price">${price}</span> <small>excl. VAT</small></div></li>`,
  );
  return page("Site supplies", `<h1>Site supplies</h1><main><ul>${tiles.join("\n")}</ul></main>`);
}

/**
 * The same listing as shops build it, by a script in the page, so that there is scripting time to compare with. The script does
 * no more than make the elements; a framework needs several times as long.
 */
export function builtListing(cameras: boolean): string {
  const data = JSON.stringify(tilesOf(cameras)).replace(/</g, "\\u003c");
  const script = `
    const make = (name, className, text) => {
      const element = document.createElement(name);
      if (className) element.className = className;
      if (text) element.textContent = text;
      return element;
    };
    const list = document.querySelector("ul");
    for (const { title, facts, price } of ${data}) {
      const card = make("li", "card"), picture = make("a"), image = make("img"), heading = make("h3", "title"), link = make("a", "", title), offer = make("div", "offer");
      picture.href = link.href = "/item";
      image.src = "${PICTURE}";
      image.alt = "";
      picture.append(image);
      heading.append(link);
      offer.append(make("span", "price", price), " ", make("small", "", "excl. VAT"));
      card.append(picture, heading, make("p", "facts", facts), offer);
      card.addEventListener("click", () => location.assign("/item"));
      list.append(card);
    }`;
  return page("Site supplies", `<h1>Site supplies</h1><main><ul></ul></main><script>${script}</script>`);
}

/** A long page of at least {@link LONG_NODES} text nodes with words, without any camera. */
export function longPage(): string {
  const number = numbersFrom(2);
  const phrase = (words: number) => phraseFrom(number, words);
  // Each paragraph has six text nodes: three of its own and three in inline elements.
  const paragraphs = Array.from(
    { length: LONG_NODES / 6 },
    () =>
      `<p>${phrase(6)} <b>${phrase(1)}</b> ${phrase(5)} <a href="#x">${phrase(2)}</a> ${phrase(4)} <i>${phrase(1)}.</i></p>`,
  );
  return page("A long page", `<main>${paragraphs.join("")}</main>`, "body{font:16px/1.5 serif}");
}

/** A page whose script puts in 10,000 elements a second for ten seconds when it is told to, and takes the oldest away again. */
export function insertions(): string {
  const script = `
    let begun;
    const words = ${JSON.stringify(PROSE)};
    function insert() {
      const list = document.querySelector("main");
      const wanted = Math.min(100000, Math.floor((performance.now() - begun) * 10));
      for (; insert.done < wanted; insert.done++) {
        const line = document.createElement("p");
        line.textContent = words[insert.done % words.length] + " " + words[(insert.done * 7) % words.length] + " " + insert.done;
        list.append(line);
        if (list.childElementCount > 2000) list.firstElementChild.remove();
      }
      if (insert.done < 100000) setTimeout(insert, 10);
      else document.title = "done";
    }
    insert.done = 0;
    addEventListener("message", ({ data }) => { if (data === "insert") { begun = performance.now(); insert(); } });`;
  return page(
    "A feed",
    `<h1>A feed</h1><main></main><script>${script}</script>`,
    "p{margin:0;font:14px/1.3 sans-serif}",
  );
}

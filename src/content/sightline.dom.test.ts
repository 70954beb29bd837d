import { afterEach, describe, expect, it, vi } from "vitest";
import { BADGE_TAG } from "./own.ts";
import { type Bench, badges, listing, READER, startOn } from "./testing.ts";
import { toneBehind } from "./tone.ts";

let bench: Bench | undefined;

afterEach(() => {
  bench?.stop();
  bench = undefined;
  document.body.innerHTML = "";
  window.scrollTo(0, 0);
});

function titles(): string[] {
  return badges().map((badge) => badge.parentElement?.textContent ?? "");
}

describe("a badge at each finding", () => {
  it("stands at the end of the title of each tile that names a vendor, once", async () => {
    bench = await startOn(listing(["Acme dome 4MP", "Plain dome", "Acme turret, by Acme, ACME-100", "Other"]));
    expect(titles()).toEqual(["Acme dome 4MP", "Acme turret, by Acme, ACME-100"]);
    for (const badge of badges()) expect(badge.parentElement?.localName).toBe("h3");
  });

  it("says of a tile that names two vendors both in one badge", async () => {
    bench = await startOn(listing(["Acme and Bolt kit", "Plain", "Plain"]));
    expect(badges()).toHaveLength(1);
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.vendor)).toEqual(["acme", "bolt"]);
  });

  it("stands in each paragraph of a page without tiles", async () => {
    bench = await startOn("<main><p>Supply of Acme cameras.</p><p>Nothing here.</p><p>Or Bolt, or equal.</p></main>");
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["p", "p"]);
  });

  it("reads a long specification that stands in one block", async () => {
    const lines = Array.from({ length: 900 }, (_, at) => `Line ${at} of the specification of works<br>`).join("");
    bench = await startOn(`<main><div id="spec">${lines}<b>Acme</b> cameras or equal<br>${lines}</div></main>`);
    expect(badges().map((badge) => badge.parentElement?.id)).toEqual(["spec"]);
    expect(badges()[0]?.previousSibling?.textContent).toBe(" cameras or equal");
    expect(bench.reports.at(-1)?.findings[0]?.surface).toBe("Acme");
  });

  it("stands at the head of a text that fills one block, as a browser shows a text file", async () => {
    const lines = Array.from({ length: 400 }, (_, at) => `Line ${at} of the specification of works`).join("\n");
    bench = await startOn(`<pre>${lines}\nAcme cameras or equal\n${lines}</pre>`);
    expect(badges()[0]?.parentElement?.localName).toBe("pre");
    expect(badges()[0]?.previousSibling).toBeNull();
  });

  it("marks words without a touch of the page's nodes", async () => {
    document.body.innerHTML = "<p>Supply of Acme cameras.</p>";
    const text = document.querySelector("p")?.firstChild;
    bench = await startOn(null);
    expect(document.querySelector("p")?.firstChild).toBe(text);
    expect(CSS.highlights.get("sightline-listed")?.size).toBe(1);
  });

  it("finds a word that the page splits by inline tags, and keeps words of neighbouring cells apart", async () => {
    bench = await startOn(
      "<main><p>Ac<b>me</b> cameras, also ACME.</p><table><tr><td>Acm</td><td>e</td><td>x</td></tr></table></main>",
    );
    expect(badges()).toHaveLength(1);
    expect(bench.reports.at(-1)?.findings[0]?.surface).toBe("Acme");
  });

  it("leaves scripts, fields, editable and hidden text alone", async () => {
    bench = await startOn(
      `<script type="text/plain">Acme</script><style>.Acme{}</style><noscript>Acme</noscript><template>Acme</template>
       <textarea>Acme</textarea><div contenteditable="true">Acme</div><select><option>Acme</option></select>
       <p hidden>Acme</p><p style="visibility:hidden">Acme</p><button>Acme</button>`,
    );
    expect(badges()).toEqual([]);
  });

  it("lists but does not badge a vendor in navigation and filters", async () => {
    bench = await startOn(`<nav><ul><li><a href="#">Acme</a></li><li><a href="#">Bolt</a></li></ul></nav><p>Text</p>`);
    expect(badges()).toEqual([]);
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.badged)).toEqual([false, false]);
  });

  it("lists but does not badge a link that only leads to a brand, and a page's footer", async () => {
    bench = await startOn(
      `<ul><li><a href="#">Acme</a></li><li><a href="#">Bolt cameras</a></li></ul><div class="footer-wrap"><p>We sell House cameras of all kinds.</p></div>`,
    );
    expect(badges()).toEqual([]);
    expect(bench.reports.at(-1)?.findings).toHaveLength(3);
  });

  it("lists but does not badge the entry of the page one is on, in a list of ways to go", async () => {
    bench = await startOn(
      `<ul><li><a href="#">Home</a></li><li><a href="#">Cameras</a></li><li>Acme</li></ul><ul><li>Acme</li><li><a href="#">A</a> and more</li><li>House</li></ul>`,
    );
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.badged)).toEqual([false, true, true]);
  });

  it("reads what a tile says only in an image's alt or a link's label", async () => {
    const tile = (image: string, link: string) =>
      `<li class="tile"><a href="#"${link}><img width="90" height="60" alt="${image}"></a><h3>Dome camera</h3></li>`;
    bench = await startOn(
      `<ul>${tile("Acme dome", "")}${tile("", ' aria-label="Bolt turret"')}${tile("", "")}</ul><p><img alt="Acme logo" width="9" height="9"> Welcome</p>`,
    );
    expect(badges().map((badge) => badge.closest("li")?.querySelector("img")?.alt)).toEqual(["Acme dome", ""]);
    expect(badges().every((badge) => badge.parentElement?.localName === "h3")).toBe(true);
  });

  it("stands beside a tile's heading, however short", async () => {
    const tile = (name: string) =>
      `<div class="brand"><img width="90" height="60"><h3>${name}</h3><a href="#">See all products</a></div>`;
    bench = await startOn(`<main>${tile("Acme")}${tile("Bolt")}${tile("Plain")}</main>`);
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["h3", "h3"]);
  });

  it("stands beside the heading where a box called a title holds more", async () => {
    const tile = (title: string) =>
      `<li><div class="tile-title"><h3>${title}</h3><div>ref. 12</div></div><p>A fact</p><a href="#">Open</a></li>`;
    bench = await startOn(`<ul>${["Acme dome", "Plain", "Plain"].map(tile).join("")}</ul>`);
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["h3"]);
  });

  it("is not repeated in the paragraph below its heading", async () => {
    bench = await startOn(
      "<main><div><h3>Acme</h3><p>Acme cameras of all kinds.</p></div><div><h3>Brands</h3><p>Acme or Bolt cameras.</p></div><p>Acme cameras again.</p></main>",
    );
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["h3", "p", "p"]);
  });

  it("badges a price list's rows in the cell that names the part", async () => {
    bench = await startOn(
      `<table><tr><td>1</td><td style="white-space:nowrap;overflow:hidden;max-width:60px">ACME-100</td><td>€ 1</td></tr><tr><td>2</td><td>Other</td><td>€ 1</td></tr></table>`,
    );
    expect(badges().map((badge) => badge.closest("td")?.textContent)).toEqual(["ACME-100"]);
  });

  it("draws no badge for a vendor of whom nothing weighs", async () => {
    bench = await startOn("<p>Quiet cameras</p>");
    expect(badges()).toEqual([]);
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.level)).toEqual(["none"]);
  });

  it("says a vendor once on a product page, beside the title", async () => {
    document.head.insertAdjacentHTML("beforeend", `<meta property="og:type" content="product">`);
    bench = await startOn(
      "<main><p>We sell Acme.</p><h1>Acme dome</h1><p>The Acme dome sees.</p><p>Works with Bolt.</p></main>",
    );
    document.querySelector("meta[property='og:type']")?.remove();
    expect(titles()).toEqual(["Acme dome", "Works with Bolt."]);
  });

  it("reads open shadow roots", async () => {
    const host = document.createElement("shop-tile");
    host.attachShadow({ mode: "open" }).innerHTML = "<p>Acme dome</p>";
    document.body.append(host);
    bench = await startOn(null);
    expect(badges(host.shadowRoot ?? document)).toHaveLength(1);
    const late = document.createElement("p");
    late.textContent = "Bolt turret";
    host.shadowRoot?.append(late);
    await vi.waitFor(() => expect(badges(late)).toHaveLength(1));
  });

  it("marks the user's own words", async () => {
    bench = await startOn("<p>A Zeta camera</p>", { watch: [{ text: "zeta", note: "ask Jo first" }] });
    expect(badges()).toHaveLength(1);
    expect(bench.reports.at(-1)?.findings[0]?.level).toBe("yours");
  });

  it("says that claims differ where both stand in one tile", async () => {
    bench = await startOn(listing(["Acme dome, fully legal", "Plain", "Plain"]));
    expect(bench.reports.at(-1)?.findings[0]).toMatchObject({ level: "contradiction", sides: ["Acme", "fully legal"] });
  });
});

describe("a living page", () => {
  it("badges tiles that are added", async () => {
    bench = await startOn(listing(["Plain", "Plain", "Plain"]));
    document
      .querySelector("ul")
      ?.insertAdjacentHTML("beforeend", listing(["Acme dome"]).replace(/.*<ul[^>]*>|<\/ul>.*/g, ""));
    await vi.waitFor(() => expect(titles()).toEqual(["Acme dome"]));
  });

  it("takes the badge away when its words go, and brings it when they come", async () => {
    bench = await startOn(listing(["Acme dome", "Plain", "Plain"]));
    const [first, second] = document.querySelectorAll("h3 a");
    if (!first?.firstChild || !second?.firstChild) throw new Error("no tiles");
    first.firstChild.nodeValue = "Plain dome";
    second.firstChild.nodeValue = "Bolt dome";
    await vi.waitFor(() => expect(titles()).toEqual(["Bolt dome"]));
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.vendor)).toEqual(["bolt"]);
    expect(CSS.highlights.get("sightline-listed")).toBeUndefined();
  });

  it("ends right after a framework has rewritten a title a thousand times", async () => {
    bench = await startOn(listing(["Plain", "Acme 0", "Plain"]));
    const title = document.querySelectorAll("h3")[1];
    if (!title) throw new Error("no title");
    for (let round = 1; round <= 1000; round++) {
      title.textContent = round % 2 ? `Bolt ${round}` : `Acme ${round}`;
      if (round % 100 === 0) await new Promise(requestAnimationFrame);
    }
    await vi.waitFor(() => expect(titles()).toEqual(["Acme 1000"]));
    expect(title.firstChild?.nodeValue).toBe("Acme 1000");
  });

  it("puts a badge back that the page removed, but never fights", async () => {
    bench = await startOn("<p>Acme cameras</p>");
    let removed = 0;
    const remover = new MutationObserver(() => {
      for (const badge of badges()) {
        badge.remove();
        removed++;
      }
    });
    const [badge] = badges();
    badge?.remove();
    await vi.waitFor(() => expect(badges()).toHaveLength(1));
    remover.observe(document.body, { childList: true, subtree: true });
    badges()[0]?.remove();
    await vi.waitFor(() => expect(removed).toBeGreaterThanOrEqual(2));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    remover.disconnect();
    expect(removed).toBeLessThanOrEqual(4);
  });

  it("reads text when it is shown", async () => {
    bench = await startOn(`<p hidden>Acme cameras</p>`);
    expect(badges()).toEqual([]);
    document.querySelector("p")?.removeAttribute("hidden");
    await vi.waitFor(() => expect(badges()).toHaveLength(1));
  });

  it("follows what a tile's attributes say and hide", async () => {
    const tile = (alt: string) =>
      `<li class="tile"><a href="#"><img width="90" height="60" alt="${alt}"></a><h3>Dome</h3></li>`;
    document.head.insertAdjacentHTML("beforeend", "<style id=gone>.gone{display:none}</style>");
    bench = await startOn(
      `<ul>${tile("Acme dome")}${tile("A dome")}</ul><main><p><span>Bolt cameras</span> for all</p></main>`,
    );
    expect(badges()).toHaveLength(2);
    document.querySelector("img")?.setAttribute("alt", "A dome");
    await vi.waitFor(() => expect(badges().map((badge) => badge.closest("p,li")?.localName)).toEqual(["p"]));
    document.querySelector("span")?.classList.add("gone");
    await vi.waitFor(() => expect(badges()).toEqual([]));
    document.querySelector("span")?.classList.remove("gone");
    await vi.waitFor(() => expect(badges()).toHaveLength(1));
    document.getElementById("gone")?.remove();
  });

  it("says that a picture was not read also where it came after the first pass", async () => {
    bench = await startOn(`<p>Acme cameras</p><img alt="" width="1" height="1">`);
    const unread = () => bench?.reports.at(-1)?.unchecked.map(({ reason }) => reason);
    expect(unread()).toEqual([]);
    Object.assign(document.querySelector("img") ?? {}, { width: 900, height: 600 });
    // As the browser says when a page has all its pictures.
    window.dispatchEvent(new PageTransitionEvent("pageshow"));
    await vi.waitFor(() => expect(unread()).toEqual(["image"]));
  });

  it("is read on where a part of it could not be, and that is said", async () => {
    let fails = true;
    const places = (text: string) => {
      if (fails && text.includes("Bolt")) throw new Error("out of breath");
      return READER.places(text);
    };
    bench = await startOn("<p>Acme cameras</p><p>Bolt cameras</p>", {}, { reader: { ...READER, places } });
    const last = bench.reports.at(-1);
    expect(last?.done).toBe(true);
    expect(last?.unchecked.map(({ detail }) => detail)).toEqual([
      "Part of the page was not read (out of breath). Reload the page to try again.",
    ]);
    fails = false;
    document.body.insertAdjacentHTML("beforeend", "<p>House cameras</p>");
    await vi.waitFor(() => expect(titles()).toContain("House cameras"));
  });

  it("is read as another page once it has become one without a load", async () => {
    bench = await startOn(`<main><p>The Acme dome sees.</p><p>Acme again.</p></main>`);
    expect(badges()).toHaveLength(2);
    document
      .querySelector("main")
      ?.insertAdjacentHTML("afterbegin", `<h1>Acme dome</h1><button class="add-to-cart">Add to cart</button>`);
    await vi.waitFor(() => expect(titles()).toEqual(["Acme dome"]));
  });

  it("words its badges anew for another profile", async () => {
    bench = await startOn("<p>Acme cameras</p>");
    await bench.sightline.settingsChanged({ profile: "agency", paused: [], watch: [] });
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.level)).toEqual(["prohibited"]);
    expect(badges()).toHaveLength(1);
  });
});

describe("guest manners", () => {
  it("waits until a framework has taken over the page it sent", async () => {
    document.body.innerHTML = `<div id="__next"><p>Acme cameras</p></div>`;
    const node = document.querySelector("p")?.firstChild;
    const started = startOn(null);
    expect(badges()).toEqual([]);
    expect(document.querySelector("p")?.childNodes).toHaveLength(1);
    bench = await started;
    expect(document.querySelector("p")?.firstChild).toBe(node);
    expect(badges()).toHaveLength(1);
  });

  it.each(["<!--$-->", "<!--[-->", "<!-- -->"])("waits where a server left the waymark %s", async (mark) => {
    document.body.innerHTML = `<div id="app">${mark}<p>Acme cameras</p></div>`;
    const idle = vi.spyOn(window, "requestIdleCallback").mockReturnValue(0);
    const started = startOn(null);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(badges()).toEqual([]);
    const [rested] = idle.mock.calls[0] ?? [];
    idle.mockRestore();
    rested?.({ didTimeout: false, timeRemaining: () => 10 });
    bench = await started;
    expect(badges()).toHaveLength(1);
  });

  it("leaves the page byte for byte as found", async () => {
    document.body.innerHTML = `${listing(["Acme dome", "Plain", "Bolt x"])}<p>Acme</p><div style="position:relative"><p>Bolt</p></div>`;
    const before = document.documentElement.outerHTML;
    bench = await startOn(null);
    expect(badges().length).toBeGreaterThan(2);
    bench.stop();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
    document.body.insertAdjacentHTML("beforeend", "<p>Acme again</p>");
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.querySelector(BADGE_TAG)).toBeNull();
  });

  it("takes copies of its badges away too, where a page copied a tile", async () => {
    bench = await startOn(listing(["Acme dome", "Plain", "Plain"]));
    const tile = badges()[0]?.closest("li");
    tile?.after(tile.cloneNode(true));
    await vi.waitFor(() => expect(bench?.reports.at(-1)?.findings).toHaveLength(2));
    bench.stop();
    expect(document.querySelector(BADGE_TAG)).toBeNull();
  });

  it("reads what a page hides in an element called like a badge", async () => {
    bench = await startOn(`<p><${BADGE_TAG}>Acme cameras</${BADGE_TAG}></p>`);
    expect(bench.reports.at(-1)?.findings.map(({ surface }) => surface)).toEqual(["Acme"]);
  });

  it("does not follow the link its badge stands in, nor tell the page of the click", async () => {
    bench = await startOn(
      `<main><a id="wide" href="#gone" style="display:block"><p>Acme dome with 4 MP and a very long name</p></a></main>`,
    );
    const heard = vi.fn();
    document.getElementById("wide")?.addEventListener("click", heard);
    const click = new MouseEvent("click", { bubbles: true, cancelable: true, composed: true });
    badges()[0]?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  /** Runs `look` with a style sheet in the page. */
  async function styled<T>(css: string, look: () => Promise<T>): Promise<T> {
    const style = document.createElement("style");
    style.textContent = css;
    document.head.append(style);
    try {
      return await look();
    } finally {
      style.remove();
    }
  }

  /** Where everything of the page stands. */
  const places = () =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => element.localName !== BADGE_TAG)
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, Math.round(x), Math.round(y), Math.round(width), Math.round(height)].join(" ");
      });
  const LONG = "Acme dome with interchangeability";
  const GRID =
    "ul{display:grid;grid-template-columns:repeat(3,200px);padding:0}li{list-style:none;min-width:0}h3{margin:0;font:16px/20px sans-serif}p{margin:0}img{display:block}";

  it.each([
    ["has room at the end of its title", "h3{padding-inline-end:0}", "Acme 2", "line"],
    ["is set in the middle", "h3{text-align:center;margin-block-end:24px}", LONG, "hang"],
    ["is set in the middle and short", "li{width:400px;text-align:center}", "Acme 2", "beside"],
    ["keeps a gap below its title", "h3{margin-block-end:24px}", LONG, "hang"],
    ["cuts its title to one line", "h3{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}", LONG, "corner"],
    [
      "cuts its title but keeps a gap below",
      "h3{white-space:nowrap;overflow:hidden}p{margin-block:24px 0}",
      LONG,
      "hang",
    ],
    ["is cut off below", "li{height:130px;overflow:hidden;position:relative}", LONG, "corner"],
    ["has its picture in a positioned link", "a{position:relative;display:block}", LONG, "corner"],
    ["is a row of boxes", "li{display:flex;gap:8px;flex-wrap:wrap}", LONG, "corner"],
    ["is read from the right", "ul{direction:rtl}", LONG, "corner"],
    ["is cut to round corners", "li{overflow:hidden}h3{white-space:nowrap;overflow:hidden}", LONG, "corner"],
    [
      "has room below, but none beside a title in the middle",
      "li{height:300px;text-align:center}p{display:none}button{width:100%}h3{white-space:nowrap}",
      "Acme cam",
      "corner",
    ],
  ])("moves nothing in a listing whose tile %s", async (_, css, title, place) => {
    await styled(`${GRID}${css}`, async () => {
      document.body.innerHTML = listing([title, "Plain", "Plain"]);
      const before = places();
      bench = await startOn(null);
      expect(places()).toEqual(before);
      const [badge] = badges();
      expect(badge?.dataset.place).toBe(place);
      const tile = badge?.closest("li")?.getBoundingClientRect();
      const box = badge?.getBoundingClientRect();
      if (!tile || !box) throw new Error("no badge in a tile");
      expect(box.left >= tile.left && box.right <= tile.right && box.top >= tile.top && box.bottom <= tile.bottom).toBe(
        true,
      );
      if (place !== "corner") return;
      const image = badge?.closest("li")?.querySelector("img")?.getBoundingClientRect();
      expect(image && box.left >= image.left && box.right <= image.right && box.bottom <= image.bottom).toBe(true);
    });
  });

  it("moves no paragraph: the badge hangs in the gap below a full line", async () => {
    await styled("main{width:300px;font:16px/24px sans-serif}p{margin:0 0 20px}", async () => {
      const full = "The council asks for four Acme cameras, as in Plan_of_the_Town_Hall_and_its_Roof";
      document.body.innerHTML = `<main><p>${full}</p><p>${full}</p><p>Plain words.</p></main>`;
      const before = places();
      bench = await startOn(null);
      expect(badges().map((badge) => badge.dataset.place)).toEqual(["hang", "hang"]);
      expect(places()).toEqual(before);
    });
  });

  it("moves no column of a table", async () => {
    document.body.innerHTML = `<table style="width:600px"><tr><td>ACME-100</td><td>A dome for outdoors</td><td>€ 1</td></tr><tr><td>ACME-200</td><td>A bullet</td><td>€ 2</td></tr></table>`;
    const before = places();
    bench = await startOn(null);
    expect(badges()).toHaveLength(2);
    expect(places()).toEqual(before);
  });

  it("leaves the page's own label at the picture's corner in sight", async () => {
    await styled(
      `${GRID}li{position:relative}b{position:absolute;top:0;left:0}h3{white-space:nowrap;overflow:hidden}`,
      async () => {
        document.body.innerHTML = listing([LONG, "Plain", "Plain"]).replaceAll(
          '<li class="tile">',
          '<li class="tile"><b>Sale</b>',
        );
        bench = await startOn(null);
        const [badge] = badges();
        expect(badge?.dataset.place).toBe("corner");
        const label = document.querySelector("b")?.getBoundingClientRect();
        const box = badge?.getBoundingClientRect();
        expect(label && box && (box.top >= label.bottom || box.left >= label.right)).toBe(true);
      },
    );
  });

  it("makes room for itself where there is none, and is seen", async () => {
    await styled("main{width:160px;font:16px/20px sans-serif}p{margin:0}", async () => {
      bench = await startOn("<main><p>Acme cameras by the sea</p><p>Plain</p></main>");
      const [badge] = badges();
      const box = badge?.getBoundingClientRect();
      const next = document.querySelectorAll("p")[1]?.getBoundingClientRect();
      expect(box && next && box.height >= 18 && box.bottom <= next.top + 6).toBe(true);
    });
  });

  it("covers no edge of a button below its line", async () => {
    await styled(
      `${GRID}ul{grid-template-columns:repeat(3,260px)}li{text-align:center}h3{margin-block-end:16px}button{display:block;width:100%}p{display:none}`,
      async () => {
        bench = await startOn(listing([LONG, "Plain", "Plain"]));
        const box = badges()[0]?.getBoundingClientRect();
        const button = document.querySelector("button")?.getBoundingClientRect();
        expect(box && button && (box.bottom <= button.top + 1 || box.top >= button.bottom - 1)).toBe(true);
      },
    );
  });

  it.each([110, 130, 150, 170, 190, 214])("lies on no price of a tile %i pixels wide", async (width) => {
    const css = `${GRID}ul{grid-template-columns:repeat(4,${width}px)}h3{font:600 18px/26px sans-serif;margin-block-end:16px}.price{font:15px/20px sans-serif}`;
    await styled(css, async () => {
      bench = await startOn(listing([LONG, "House dome with fisheye", "Acme and Bolt kit", "Acme fully legal dome"]));
      expect(badges().length).toBeGreaterThan(2);
      for (const price of document.querySelectorAll(".price")) {
        price.scrollIntoView({ block: "center" });
        const { left, top, height } = price.getBoundingClientRect();
        for (const y of [6, height / 2, height - 2]) expect(document.elementFromPoint(left + 8, top + y)).toBe(price);
      }
    });
  });

  it("takes no list for a tile, whatever its entries are called", async () => {
    const entry = (words: string, at: number) =>
      `<li class="${at % 2 ? "odd" : "even"}"><img alt="" width="80" height="60"><a href="#">${words}</a></li>`;
    const list = `<ul class="grid">${["Acme dome", "Acme turret", "Acme bullet"].map(entry).join("")}</ul>`;
    bench = await startOn(`<main><h1>Cameras</h1>${list}${list}</main>`);
    expect(badges().map((badge) => badge.closest("li")?.textContent)).toHaveLength(6);
    expect(badges().every((badge) => badge.closest("li") !== null)).toBe(true);
  });

  it("stays within the frame of its tile", async () => {
    document.body.innerHTML = `<ul style="padding:0">${[1, 2, 3].map((at) => `<li style="list-style:none;border:1px solid;padding:20px;width:max-content;font:20px/24px monospace"><h3 style="margin:0;font:inherit;white-space:nowrap">Acme dome ${at}</h3><a href="#">More</a></li>`).join("")}</ul>`;
    const tiles = [...document.querySelectorAll("li")];
    const short = 78;
    // From too narrow for a short badge to wide enough, a pixel at a time.
    for (const spare of [48, 52, 54, 55, 56, 57, 58, 60]) {
      for (const tile of tiles) tile.style.paddingInlineEnd = `${spare + short - 58}px`;
      bench?.stop();
      bench = await startOn(null);
      for (const badge of badges()) {
        const tile = badge.closest("li")?.getBoundingClientRect();
        expect(badge.getBoundingClientRect().right, `${spare}`).toBeLessThanOrEqual((tile?.right ?? 0) - 1);
      }
    }
  });

  it.each([
    ["hidden by what the page lays over its tiles", "nav{position:fixed;inset:0;background:#000}", false],
    ["above a picture that is moved when pointed at", "img{transition:transform .2s;transform:scale(1)}", true],
    [
      "above a link that covers the tile",
      "li{position:relative}h3 a::after{content:'';position:absolute;inset:0}",
      true,
    ],
  ])("on a picture is %s", async (_, css, isSeen) => {
    await styled(`${GRID}h3{white-space:nowrap;overflow:hidden}${css}`, async () => {
      document.body.innerHTML = `${listing([LONG, "Plain", "Plain"])}<nav></nav>`;
      bench = await startOn(null);
      const [badge] = badges();
      expect(badge?.dataset.place).toBe("corner");
      const box = badge?.getBoundingClientRect();
      const seen = box && document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      expect(seen === badge).toBe(isSeen);
    });
  });

  it("ends the line that names the vendor, not the list below it", async () => {
    bench = await startOn("<ul><li>Acme cameras<ul><li>indoors</li><li>outdoors</li></ul></li><li>Other</li></ul>");
    expect(badges()[0]?.previousSibling?.textContent).toBe("Acme cameras");
  });

  it("keeps its measure on a line of its own where the tile has room to spare", async () => {
    document.head.insertAdjacentHTML(
      "beforeend",
      "<style id=roomy>li{width:220px;height:300px;list-style:none;overflow:hidden}h3{margin:0;font:16px/20px monospace}p{margin:0}</style>",
    );
    document.body.innerHTML = listing(["Acme dome cam", "Plain", "Plain"]);
    const tile = document.querySelector("li") as HTMLElement;
    const before = tile.getBoundingClientRect().height;
    bench = await startOn(null);
    const [badge] = badges();
    const stood = { ...badge?.dataset };
    const after = tile.getBoundingClientRect().height;
    document.getElementById("roomy")?.remove();
    expect(stood.place).toBe("line");
    expect(stood).not.toHaveProperty("short");
    expect(after).toBe(before);
  });

  it("takes the tone of what is behind it, not of the system", () => {
    document.body.innerHTML = `<div style="background:#111"><p>Acme</p></div><div style="background:#fff"><p>Bolt</p></div>
      <div style="background-image:linear-gradient(#000,#000);color:#eee"><p>House</p></div>`;
    expect([...document.querySelectorAll("p")].map(toneBehind)).toEqual(["dark", "light", "dark"]);
  });

  it.each([
    ["oklch(0.2 0.02 260)", "dark"],
    ["oklch(0.97 0.01 260)", "light"],
    ["lab(15 0 0)", "dark"],
    ["color(display-p3 0.1 0.1 0.1)", "dark"],
    ["hsl(210 20% 95%)", "light"],
    ["color-mix(in oklab, #000 90%, #fff)", "dark"],
  ])("takes its tone from a ground of %s", (ground, tone) => {
    document.body.innerHTML = `<div style="background:${tone === "dark" ? "#fff" : "#000"}"><p style="background:${ground}">Acme</p></div>`;
    expect(toneBehind(document.querySelector("p") as Element)).toBe(tone);
  });

  it("brings a finding into view and gives its badge focus", async () => {
    bench = await startOn(`<div style="height:3000px"></div><p>Acme cameras</p>`);
    const id = bench.reports.at(-1)?.findings[0]?.id ?? "";
    expect(bench.sightline.jump(id)).toBe(true);
    expect(badges()[0]?.getBoundingClientRect().top).toBeLessThan(window.innerHeight);
    expect(document.activeElement).toBe(badges()[0]);
    expect(bench.sightline.jump("gone")).toBe(false);
  });
});

/** Two tiles at the top of a long page, and two far below them. */
const FAR = `<main><p>Acme cameras</p><div style="height:9000px"></div><p id="far">Bolt cameras</p><p>House cameras</p></main>`;

describe("badges of what is far from view", () => {
  it("are put in when a reader comes near, and their findings are reported before", async () => {
    bench = await startOn(FAR);
    expect(titles()).toEqual(["Acme cameras"]);
    expect(bench.reports.at(-1)?.findings.map(({ vendor, badged }) => [vendor, badged])).toEqual([
      ["acme", true],
      ["bolt", true],
      ["bolt", true],
    ]);
    document.getElementById("far")?.scrollIntoView();
    await vi.waitFor(() => expect(titles()).toEqual(["Acme cameras", "Bolt cameras", "House cameras"]));
  });

  it("stand at once where a finding is jumped to", async () => {
    bench = await startOn(FAR);
    const id = bench.reports.at(-1)?.findings[1]?.id ?? "";
    expect(bench.sightline.jump(id)).toBe(true);
    expect(document.activeElement?.previousSibling?.textContent).toBe("Bolt cameras");
  });

  it("are printed", async () => {
    bench = await startOn(FAR);
    window.dispatchEvent(new Event("beforeprint"));
    expect(titles()).toEqual(["Acme cameras", "Bolt cameras", "House cameras"]);
  });

  it("do not come once Sightline has left", async () => {
    bench = await startOn(FAR);
    bench.stop();
    document.getElementById("far")?.scrollIntoView();
    window.dispatchEvent(new Event("beforeprint"));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(badges()).toEqual([]);
  });

  it("say what their place says when they come", async () => {
    bench = await startOn(FAR);
    const far = document.getElementById("far");
    far?.replaceChildren("Bolt and Acme cameras");
    await vi.waitFor(() => expect(bench?.reports.at(-1)?.findings).toHaveLength(4));
    far?.scrollIntoView();
    await vi.waitFor(() => expect(titles()).toEqual(["Acme cameras", "Bolt and Acme cameras", "House cameras"]));
    far?.replaceChildren("Other cameras");
    await vi.waitFor(() => expect(titles()).toEqual(["Acme cameras", "House cameras"]));
  });
});

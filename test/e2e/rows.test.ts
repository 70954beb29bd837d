/** Pages whose elements stay while what they say, show or measure changes. */
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, badgesStand, foreignRequests, labelsOf, ownPage, reportsOfFront, stageFor } from "./stage.ts";

const HOST = "https://www.ebay.co.uk";
const TITLES = [
  "Hikvision DS-2CD2143G2-I dome camera",
  "Axis P3245-LVE dome camera",
  "Dahua IPC-HDBW2441E-S dome camera",
  "Cable cover, white, 2 m",
  "Bosch NDE-3512-AL dome camera",
];
const [HIK = "", AXIS = "", DAHUA = ""] = TITLES;
const tile = (title: string) => `<li class="tile"><h3><a href="#x">${title}</a></h3><p>£ 80.00</p></li>`;
const documentOf = (body: string, style = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>CCTV cameras</title><style>${style}</style></head><body>${body}</body></html>`;

const settles = <T>(read: () => Promise<T>, wanted: T) => expect.poll(read, { timeout: 20_000 }).toEqual(wanted);

/** The words beside each badge, those in open shadow roots last. */
const besides = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const look = (root: Document | ShadowRoot): void => {
      for (const badge of root.querySelectorAll("sightline-badge"))
        found.push((badge.closest("h3,p")?.textContent ?? "").trim());
      for (const element of root.querySelectorAll("*")) if (element.shadowRoot) look(element.shadowRoot);
    };
    look(document);
    return found;
  });

/** A list of 200 goods in 12 rows that are used over and over. Some rows write into their text, some put new elements in. */
const ROWS = `<style>.view{height:480px;overflow:auto;position:relative}.all{height:8000px}.row{position:absolute;top:0;left:0;right:0;height:40px;display:flex;gap:8px}.row h3{margin:0}</style>
<div class="view"><div class="all"></div></div>
<script>
const titles = ${JSON.stringify(TITLES)};
const titleAt = (at) => titles[(at * 3 + (at >> 3)) % titles.length] + " no. " + at;
const view = document.querySelector(".view");
const rows = Array.from({ length: 12 }, () => {
  const row = document.createElement("div");
  row.className = "row";
  row.innerHTML = "<img alt='' width='30' height='30'><h3><a href='#x'>x</a></h3><p>£ 80</p>";
  view.append(row);
  return row;
});
const texts = rows.map((row) => row.querySelector("a").firstChild);
window.paint = () => {
  const first = Math.floor(view.scrollTop / 40);
  rows.forEach((row, n) => {
    const at = first + ((n - first) % 12 + 12) % 12;
    if (row.dataset.at === String(at)) return;
    row.dataset.at = at;
    row.style.transform = "translateY(" + at * 40 + "px)";
    if (n % 2) texts[n].nodeValue = titleAt(at);
    else row.querySelector("h3").innerHTML = "<a href='#x'>" + titleAt(at) + "</a>";
  });
};
view.addEventListener("scroll", paint);
paint();
</script>`;

/** Which rows name a vendor, and which bear a badge: both by the words that stand in them. */
const rowsOf = (page: Page) =>
  page.$$eval(".row", (rows) => {
    const words = (row: Element) => row.querySelector("a")?.textContent ?? "";
    return {
      named: rows.map(words).filter((title) => /Hikvision|Dahua/.test(title)),
      badged: rows.flatMap((row) => [...row.querySelectorAll("sightline-badge")].map(() => words(row))),
    };
  });

describe.each(BROWSERS)("elements that stay in %s", (name) => {
  const stage = stageFor(name, { ownPages: true });
  let own: Page;
  beforeAll(async () => {
    own = await ownPage(stage, "src/pages/options/index.html");
  });

  it("as rows of a virtual list: thirty times forth and back, no badge is wrong at rest", async () => {
    const page = await stage.open(`${HOST}/rows`, documentOf(ROWS));
    for (let stop = 0; stop < 30; stop++) {
      const top = stop % 2 ? stop * 97 : 7000 - stop * 113;
      await page.$eval(
        ".view",
        async (view, to) => {
          view.scrollTop = to;
          await new Promise((resolve) => requestAnimationFrame(resolve));
          (window as unknown as { paint(): void }).paint();
        },
        top,
      );
      const { named } = await rowsOf(page);
      await settles(() => rowsOf(page), { named, badged: named });
      if (stop % 5 > 0) continue;
      const listed = async () =>
        (await reportsOfFront(own)).flatMap(({ findings }) =>
          findings.filter(({ badged }) => badged).map(({ vendor, where }) => `${vendor}: ${where}`),
        );
      await settles(
        listed,
        named.map((title) => `${title.startsWith("Hik") ? "hikvision" : "dahua"}: ${title}`),
      );
    }
    if (name === "chromium") {
      const { named } = await rowsOf(page);
      expect((await labelsOf(page)).map((label) => /^Sightline: (\w+)/.exec(label)?.[1])).toEqual(
        named.map((title) => title.split(" ")[0]),
      );
    }
    await page.close();
  });

  it("with other words: alt, label, text; or shown and hidden: the badge goes or comes", async () => {
    const pictured = (id: string) =>
      `<li class="tile" id="${id}"><a href="#x"><img width="90" height="60" alt="A dome"></a><h3>Dome camera</h3></li>`;
    const page = await stage.open(
      `${HOST}/attributes`,
      documentOf(
        `<ul>${pictured("a")}${pictured("b")}${pictured("c")}</ul>
        <p id="hidden" hidden>${HIK}</p><div id="panel" class="off"><p>${DAHUA}</p></div>
        <p id="both">${AXIS}, <span class="off">${HIK}</span></p>`,
        ".off{display:none}",
      ),
    );
    const says = (wanted: string[]) => settles(() => besides(page), wanted);
    const does = (work: string) => page.evaluate(work);
    // Until something is found nothing tells that the first pass is over.
    await settles(async () => (await reportsOfFront(own))[0]?.done, true);
    await does(`document.querySelector("#a img").alt = ${JSON.stringify(HIK)}`);
    await says(["Dome camera"]);
    await does(`document.querySelector("#a img").alt = "A dome"`);
    await says([]);
    await does(`document.querySelector("#b a").setAttribute("aria-label", ${JSON.stringify(DAHUA)})`);
    await says(["Dome camera"]);
    await does(`document.querySelector("#b a").removeAttribute("aria-label")`);
    await says([]);
    await does(
      `document.querySelector("#c img").replaceWith(Object.assign(new Image(90, 60), { alt: ${JSON.stringify(HIK)} }))`,
    );
    await says(["Dome camera"]);
    await does(
      `document.querySelector("#c h3").firstChild.nodeValue = "${HIK}"; document.querySelector("#c img").alt = ""`,
    );
    await says([HIK]);
    await does(`document.querySelector("#c h3").firstChild.nodeValue = "${AXIS}"`);
    await says([]);
    await does(`document.querySelector("#hidden").hidden = false`);
    await says([HIK]);
    await does(`document.querySelector("#panel").className = ""`);
    await says([HIK, DAHUA]);
    await does(`document.querySelector("#both span").className = ""`);
    await says([HIK, DAHUA, `${AXIS}, ${HIK}`]);
    await does(
      `document.querySelector("#both span").className = "off"; document.querySelector("#hidden").hidden = true`,
    );
    await says([DAHUA]);
    await page.close();
  });

  it("with shadow roots in them: nested, declared, or attached when the page was read long ago", async () => {
    const page = await stage.open(
      `${HOST}/shadow`,
      documentOf(`<div><template shadowrootmode="open"><p>Declared ${HIK}</p></template></div>
        <shop-shelf></shop-shelf><div id="late"></div><shop-later></shop-later><shop-slow></shop-slow>
        <ul>${tile(AXIS)}<li class="tile"><h3><a href="#x">${DAHUA}</a></h3><shop-note></shop-note></li>${tile(AXIS)}</ul>
        <script>
          customElements.define("shop-shelf", class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: "open" }).innerHTML = "<section></section>";
              this.shadowRoot.firstChild.attachShadow({ mode: "open" }).innerHTML = "<p>Nested ${HIK}</p>";
            }
          });
          customElements.define("shop-slow", class extends HTMLElement {});
        </script>`),
    );
    const says = (...wanted: string[]) => settles(async () => (await besides(page)).sort(), wanted.toSorted());
    const first = [`Declared ${HIK}`, `Nested ${HIK}`, DAHUA];
    await says(...first);
    const attach = (selector: string, html: string) =>
      page.$eval(
        selector,
        (element, inner) => {
          element.attachShadow({ mode: "open" }).innerHTML = inner;
        },
        html,
      );
    await attach("#late", `<p>Late ${HIK}</p>`);
    await says(...first, `Late ${HIK}`);
    await attach("shop-slow", `<p>Slow ${HIK}</p>`);
    await says(...first, `Late ${HIK}`, `Slow ${HIK}`);
    await page.evaluate((title) => {
      const define = class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: "open" }).innerHTML = `<div></div>`;
          setTimeout(() => {
            const inner = this.shadowRoot?.querySelector("div")?.attachShadow({ mode: "open" });
            if (inner) inner.innerHTML = `<p>Later ${title}</p>`;
          }, 400);
        }
      };
      customElements.define("shop-later", define);
    }, HIK);
    await says(...first, `Late ${HIK}`, `Slow ${HIK}`, `Later ${HIK}`);
    // What comes into a tile that has its badge is said by that badge.
    await attach("shop-note", `<p>Comes with ${HIK}</p>`);
    const vendors = async () =>
      (await reportsOfFront(own)).flatMap(({ findings }) => findings.map(({ vendor }) => vendor)).sort();
    await settles(vendors, ["dahua", "hikvision", "hikvision", "hikvision", "hikvision", "hikvision", "hikvision"]);
    await page.$eval("#late", (element) => {
      const words = element.shadowRoot?.querySelector("p")?.firstChild;
      if (words) words.nodeValue = "Nothing more";
    });
    await says(...first, `Slow ${HIK}`, `Later ${HIK}`);
    await page.close();
  });

  it("in a window that is made narrower: every badge stays in its tile and on nothing of the page", async () => {
    const goods = [HIK, DAHUA, `${HIK}, with a very long name that goes on`, DAHUA, HIK, AXIS];
    const shelf = (kind: string, inner: (title: string) => string) =>
      `<ul class="shelf ${kind}">${goods.map((title) => `<li class="tile">${inner(title)}</li>`).join("")}</ul>`;
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#ccd"/></svg>`;
    const image = `<img alt="" src="data:image/svg+xml,${encodeURIComponent(picture)}">`;
    const page = await stage.open(
      `${HOST}/narrow`,
      documentOf(
        shelf(
          "pictures",
          (title) => `<span class="tag">Sale</span><a href="#x">${image}<h3>${title}</h3></a><b>£ 80</b>`,
        ) +
          shelf("lines", (title) => `<a href="#x"><h3>${title}</h3></a><b>£ 80</b>`) +
          shelf("fixed", (title) => `<h3><a href="#x">${title}</a></h3><b>£ 80</b>`),
        `*{box-sizing:border-box}body{margin:8px}.shelf{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:10px;padding:0;list-style:none}
        .tile{border:1px solid;padding:4px;position:relative}img{width:100%;height:auto;display:block}h3{margin:0;font:14px sans-serif}b{display:block}
        .tag{position:absolute;left:6px;top:6px;background:#ff0}.pictures .tile{overflow:hidden}.pictures h3{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
        .lines{grid-template-columns:minmax(0,1fr)}.lines .tile{display:flex;gap:8px;height:32px}.lines a{flex:1;min-width:0}.lines h3{display:inline-block;max-width:100%;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
        .fixed{grid-template-columns:1fr}.fixed .tile{width:280px}`,
      ),
    );
    await badgesStand(page, 15);
    await page.evaluate(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) moved.push(node.nodeName);
      }).observe(document.querySelector(".fixed") as Element, { childList: true, subtree: true });
    });
    for (const width of [640, 340, 1000]) {
      await page.setViewport({ width, height: 900 });
      await settles(() => misplaced(page), []);
      // Where a line is too narrow for its own words the list alone names the vendor.
      expect(
        await page.$$eval(".pictures,.fixed", (all) =>
          all.map((one) => one.querySelectorAll("sightline-badge").length),
        ),
      ).toEqual([5, 5]);
    }
    await badgesStand(page, 15);
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    await page.close();
  });

  it("ask for nothing and bring no error", () => {
    expect(foreignRequests(stage)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

/** Badges that reach out of their tile or lie on something of the page, and how; also a page that scrolls sideways. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push("the page scrolls sideways");
    for (const badge of document.querySelectorAll<HTMLElement>("sightline-badge")) {
      const tile = badge.closest(".tile");
      if (!tile) continue;
      const { left, right, top, bottom } = badge.getBoundingClientRect();
      const box =
        badge.dataset.place === "hang" ? { left, right, top, bottom: top + 18 } : { left, right, top, bottom };
      const around = tile.getBoundingClientRect();
      const what = `${badge.dataset.place} in ${tile.parentElement?.className} ${tile.textContent?.slice(0, 30)}`;
      if (box.left < around.left - 2 || box.right > around.right + 2 || box.bottom > around.bottom + 4)
        faults.push(`${what}: reaches out`);
      for (const words of [...tile.querySelectorAll("b,.tag,h3")]) {
        const range = document.createRange();
        range.selectNodeContents(words);
        const lines = words.localName === "h3" ? textRects(words) : [...range.getClientRects()];
        const clip = words.getBoundingClientRect();
        for (const line of lines)
          if (
            Math.max(box.left, line.left) + 3 < Math.min(box.right, line.right, clip.right) &&
            Math.max(box.top, line.top) + 5 < Math.min(box.bottom, line.bottom)
          )
            faults.push(`${what}: lies on ${words.localName}`);
      }
    }
    return faults;

    function textRects(element: Element): DOMRect[] {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const range = document.createRange();
        range.selectNode(node);
        rects.push(...range.getClientRects());
      }
      return rects;
    }
  });
}

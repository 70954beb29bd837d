import { afterEach, describe, expect, it } from "vitest";
import type { PassageBatch } from "../assessment/passage.ts";
import { badges, clearPage, READER, startOn } from "./testing.ts";

afterEach(clearPage);

/** Gives each element of a name an open shadow root with what its page says, `T` being what it is called. */
function build(name: string, inside: string, root: ParentNode = document): ShadowRoot[] {
  return [...root.querySelectorAll(name)].map((host) => {
    const shadow = host.attachShadow({ mode: "open" });
    shadow.innerHTML = inside.replaceAll("T", host.getAttribute("called") ?? "");
    return shadow;
  });
}

const STYLE = `<style>.c{border:1px solid} ${".unused{color:red} ".repeat(200)}</style>`;
const CARD = `${STYLE}<div class="c"><h3><a href="#w">T</a></h3><slot></slot><b>€39</b><button>Add to cart</button></div>`;
const cards = (...names: string[]) =>
  names.map((name) => `<shop-card called="${name}"><p>PoE, night vision</p></shop-card>`).join("");
const PLAIN = (...names: string[]) =>
  names
    .map(
      (name) =>
        `<div class="c"><h3><a href="#w">${name}</a></h3><p>PoE, night vision</p><b>€39</b><button>Add to cart</button></div>`,
    )
    .join("");

/** Starts on a page whose parts were built already, and gives back what was asked of the extension last. */
async function readPage(): Promise<PassageBatch[]> {
  const batches: PassageBatch[] = [];
  await startOn(
    null,
    {},
    {
      reader: {
        ...READER,
        read: (batch) => {
          batches.push(batch);
          return READER.read(batch);
        },
      },
    },
  );
  return batches;
}

const asked = (batches: PassageBatch[], words: string) => {
  const batch = batches.findLast(({ passages }) => passages.some(({ text }) => text.includes(words)));
  const passage = batch?.passages.find(({ text }) => text.includes(words));
  return {
    text: passage?.text.replace(/\s+/g, " "),
    context: { ...batch?.context, ...passage?.context },
    aside: passage?.aside,
  };
};

describe("a tile with a shadow tree of its own", () => {
  const NAMES = ["Acme dome", "Plain dome", "Bolt turret"];

  it("is read as it is in the page's own tree", async () => {
    document.body.innerHTML = `<main><h1>Shop</h1><div class="grid">${PLAIN(...NAMES)}</div></main>`;
    const plain = await readPage();
    clearPage();
    document.body.innerHTML = `<main><h1>Shop</h1><shop-grid></shop-grid></main>`;
    const [grid] = build("shop-grid", `<div class="grid">${cards(...NAMES)}</div>`);
    const roots = build("shop-card", CARD, grid);
    const shadowed = await readPage();
    for (const name of ["Acme", "Bolt"]) expect(asked(shadowed, name)).toEqual(asked(plain, name));
    expect(asked(shadowed, "Acme").context.page).toBe("listing");
    expect(roots.map((root) => badges(root).map(({ parentElement }) => parentElement?.localName))).toEqual([
      ["h3"],
      [],
      ["h3"],
    ]);
  });

  it("is one tile with what fills its slots, and read again when that changes", async () => {
    document.body.innerHTML = `<main><h1>Shop</h1>${cards(...NAMES)}</main>`;
    const roots = build("shop-card", CARD);
    const batches = await readPage();
    const [words] = document.querySelectorAll("p");
    words?.replaceChildren("Acme lens");
    await expect.poll(() => asked(batches, "Acme lens").text).toBe("Acme dome Acme lens €39");
    expect(badges(roots[0])).toHaveLength(1);
    expect(badges(words)).toHaveLength(0);
  });

  it("is read by a page's heading, breadcrumb and language that stand in other trees", async () => {
    document.body.innerHTML = `<shop-app></shop-app>`;
    const [app] = build(
      "shop-app",
      `<nav class="breadcrumb">Home › Surveillance</nav><main lang="de"><h1>Kameras</h1>${cards(...NAMES)}</main>`,
    );
    build("shop-card", CARD, app);
    const { context } = asked(await readPage(), "Acme");
    expect(context.around).toContain("Kameras");
    expect(context.around).toContain("Home › Surveillance");
    expect(context.lang).toBe("de");
  });

  it("is no badge's place in a menu", async () => {
    document.body.innerHTML = `<nav><shop-link called="Acme cameras of 2026"></shop-link><shop-link called="Bolt cameras of 2026"></shop-link></nav>`;
    build("shop-link", `<a href="#a">T</a>`);
    const batches = await readPage();
    expect(asked(batches, "Acme").aside).toBe(true);
    expect(badges()).toEqual([]);
  });
});

describe("a recognised word in a shadow tree", () => {
  it("is underlined as long as it stands there, and nothing is left behind", async () => {
    document.body.innerHTML = cards("Acme dome", "Plain dome", "Other dome");
    const [named, plain] = build("shop-card", CARD);
    const own = new CSSStyleSheet();
    if (named) named.adoptedStyleSheets = [own];
    const bench = await startOn(null);
    const sheets = () => [...(named?.adoptedStyleSheets ?? [])];
    const isAsFound = () => sheets().length === 1 && sheets()[0] === own;
    const link = named?.querySelector("a");
    const line = () => link && getComputedStyle(link, "::highlight(sightline-listed)").textDecorationLine;
    expect(line()).toBe("underline");
    expect(plain?.adoptedStyleSheets).toHaveLength(0);
    link?.replaceChildren("Plain dome");
    await expect.poll(isAsFound).toBe(true);
    link?.replaceChildren("Acme dome");
    await expect.poll(sheets).toHaveLength(2);
    bench.stop();
    expect(isAsFound()).toBe(true);
  });

  it("is a tile also where all its words are handed into it", async () => {
    const names = ["Acme dome", "Plain dome", "Bolt turret"];
    const tiles = names.map(
      (name) => `<slot-card><b slot="title">${name}</b><span slot="price">€39</span></slot-card>`,
    );
    document.body.innerHTML = `<main><h1>Cameras</h1><div>${tiles.join("")}</div></main>`;
    const shadows = build(
      "slot-card",
      `<div style="width:300px"><img alt="" width="120" height="90"><h3><a href="#w"><slot name="title"></slot></a></h3><slot name="price"></slot></div>`,
    );
    const bench = await startOn(null);
    expect(bench.reports.at(-1)?.findings.map(({ where }) => where)).toEqual(["Acme dome €39", "Bolt turret €39"]);
    expect(badges()).toEqual([]);
    expect(shadows.map((shadow) => badges(shadow).length)).toEqual([1, 0, 1]);
  });

  it("is one thing also where it is no tile, and what is handed into it stands beside that of others", async () => {
    const things = ["Acme dome", "Bolt turret"].map(
      (name) => `<slot-thing><b slot="title">${name}</b><span slot="price">€39</span></slot-thing>`,
    );
    document.body.innerHTML = `<main><h1>Cameras</h1><div>${things.join("")}</div></main>`;
    const shadows = build(
      "slot-thing",
      `<style>:host{display:block}</style><h3><button><slot name="title"></slot></button></h3><slot name="price"></slot>`,
    );
    const bench = await startOn(null);
    expect(bench.reports.at(-1)?.findings.map(({ where }) => where)).toEqual(["Acme dome €39", "Bolt turret €39"]);
    expect(shadows.map((shadow) => badges(shadow).length)).toEqual([1, 1]);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { badges, clearPage, startOn } from "./testing.ts";

afterEach(clearPage);

const tile = (words: string) =>
  `<div class="col"><figure><a href="#"><img alt=" " width="120" height="90"></a><p>${words}</p><h4>€ 12.00</h4></figure></div>`;
const tabs = (...makes: string[]) =>
  `<ul>${makes.map((make) => `<li><a href="#${make}">${make} cameras</a></li>`).join("")}</ul>`;
const shelf = (makes: string[], goods: string[]) =>
  `<div class="shelf">${tabs(...makes)}<div>${goods.map(tile).join("")}</div></div>`;
/** The words of the blocks that badges stand in. */
const places = () => badges().map((badge) => badge.closest("p,li,h4,div")?.textContent);

describe("one thing", () => {
  it("is no box around several: a tab bar above tiles is read as the ways to go it holds", async () => {
    const html = shelf(["Bolt", "Acme", "Plain"], ["Acme dome", "Plain dome", "Acme bullet"]);
    const bench = await startOn(`<main>${html}${shelf(["Bolt", "Acme", "Plain"], ["Oil", "Rice", "Tea"])}</main>`);
    expect(places()).toEqual(["Acme dome", "Acme bullet"]);
    const listed = bench.reports.at(-1)?.findings.filter(({ badged }) => !badged);
    expect(listed?.map(({ where }) => where)).toEqual(["Bolt cameras", "Acme cameras", "Bolt cameras", "Acme cameras"]);
  });

  it("is marked once where the block that holds it says its vendor too", async () => {
    await startOn(`<main><div><a href="#">Acme<p>Acme dome, 4 MP</p></a></div><div>Bolt<p>Acme dome</p></div></main>`);
    expect(places()).toEqual(["Acme dome, 4 MP", "BoltAcme dome", "Acme dome"]);
  });

  it("is marked again by the block that holds it once it says nothing itself", async () => {
    await startOn(`<main><div id="out">Acme cameras for all of us<p>Acme dome, 4 MP</p></div></main>`);
    expect(places()).toEqual(["Acme dome, 4 MP"]);
    document.querySelector("p")?.replaceChildren("A dome");
    await expect.poll(() => badges().map((badge) => badge.parentElement?.id)).toEqual(["out"]);
  });

  it("is what stands in a box of its own, whatever that is called", async () => {
    const entry = (words: string) => `<dialog open style="position:static">${words}</dialog>`;
    await startOn(`<main><div>${["Acme dome", "Plain dome", "Acme bullet"].map(entry).join("")}</div></main>`);
    expect(badges().map((badge) => badge.closest("dialog")?.textContent)).toEqual(["Acme dome", "Acme bullet"]);
  });

  it("is read where its words stand in an element without a box, if they are drawn", async () => {
    const bench = await startOn(
      `<main><p><slot>Acme dome</slot></p><p style="display:contents">Bolt dome</p><div hidden><p style="display:contents">House dome</p></div></main>`,
    );
    expect(bench.reports.at(-1)?.findings.map(({ surface }) => surface)).toEqual(["Acme", "Bolt"]);
    expect(badges()).toHaveLength(2);
  });
});

describe("a wall of logos", () => {
  const logo = (alt: string, size: string, words = "") =>
    `<li><a href="#${alt}"><img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" alt="${alt}" style="${size}"></a>${words}</li>`;
  const SMALL = "width:120px;height:70px";
  const listed = async (items: string[]) => {
    const bench = await startOn(`<main><h1>Shop</h1><p>Cameras of all makes</p><ul>${items.join("")}</ul></main>`);
    return bench.reports.at(-1)?.findings.map(({ vendor, badged }) => [vendor, badged]);
  };

  it("is listed and not badged, whatever else its pictures are called", async () => {
    const items = ["Camera Acme of the North", "Camera Plain", "Camera Bolt"].map((alt) => logo(alt, SMALL));
    expect(await listed(items)).toEqual([
      ["acme", false],
      ["bolt", false],
    ]);
    expect(badges()).toEqual([]);
  });

  it.each([
    ["prices", SMALL, "€ 12.00", "Acme camera"],
    ["large pictures", "width:240px;height:240px", "", "Acme camera"],
    ["part numbers", SMALL, "", "Acme ACME-100"],
  ])("is none with %s", async (_, size, words, alt) => {
    expect(await listed([logo(alt, size, words), logo("Plain camera", size, words)])).toContainEqual(["acme", true]);
  });

  it("is none where the others are described", async () => {
    const items = [logo("Acme camera", SMALL), logo("Plain camera", SMALL, "Dome")];
    expect(await listed(items)).toEqual([["acme", true]]);
  });
});

describe("a picture drawn as a background", () => {
  const css = (size: string) =>
    `<style>.bg{${size};background:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>")}</style>`;
  const LARGE = css("width:160px;height:100px");
  const shelf = (style: string, tileOf: (name: string) => string) =>
    `<main>${style}<h1>Cameras</h1><div>${["Acme ACME-100 dome", "Plain dome", "Bolt dome"].map(tileOf).join("")}</div></main>`;
  const painted = (name: string) => `<a href="#" style="display:block" aria-label="${name}"><div class="bg"></div></a>`;
  const called = (name: string) =>
    `<div><div class="bg" role="img" aria-label="${name}"></div><a href="#">View</a></div>`;

  it.each([
    ["the label of its link", painted],
    ["a label of its own", called],
  ])("is read by %s, as one with an alt is", async (_, tileOf) => {
    const bench = await startOn(shelf(LARGE, tileOf));
    expect(bench.reports.at(-1)?.findings.map(({ vendor, badged }) => [vendor, badged])).toEqual([
      ["acme", true],
      ["bolt", true],
    ]);
  });

  it("is no picture where it is as small as a sign", async () => {
    const bench = await startOn(shelf(css("width:20px;height:20px"), called));
    expect(bench.reports.at(-1)?.findings).toEqual([]);
  });
});

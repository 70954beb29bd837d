import { afterEach, describe, expect, it } from "vitest";
import { badges, clearPage, GRID, LONG, listing, places, startOn, styled } from "./testing.ts";

afterEach(clearPage);

describe("a badge's place", () => {
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
      await startOn(null);
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
      await startOn(null);
      expect(badges().map((badge) => badge.dataset.place)).toEqual(["hang", "hang"]);
      expect(places()).toEqual(before);
    });
  });

  it("lets no neighbour look otherwise where there is another way, and adds nothing of the page's to itself", async () => {
    const css = `${GRID}h3{padding-inline-end:0}h3>:last-child{color:rgb(0,128,0)}h3>*::after{content:"›"}h3>*::before{content:"·"}`;
    await styled(css, async () => {
      await startOn(listing(["Acme 2", "Plain", "Bolt 3"]));
      const colours = [...document.querySelectorAll("h3 a")].map((link) => getComputedStyle(link).color);
      expect(colours).toEqual(Array(3).fill("rgb(0, 128, 0)"));
      expect(badges()).toHaveLength(2);
      for (const badge of badges()) expect(badge.closest("h3")).toBeNull();
      for (const title of document.querySelectorAll("h3")) title.append(badges()[0] ?? "");
      for (const part of ["::before", "::after"])
        expect(getComputedStyle(badges()[0] ?? document.body, part).content).toBe("none");
    });
  });

  it("moves nothing below a line that is cut off where the margins of the page meet", async () => {
    await styled("p{width:200px;overflow:hidden;white-space:nowrap;margin:16px 0}", async () => {
      document.body.innerHTML = `<main>${["Lot 1: Acme dome cameras, four pieces, with brackets", "Lot 2", "Lot 3"].map((words) => `<p>${words}</p>`).join("")}</main>`;
      const gap = () => {
        const [first, second] = document.querySelectorAll("p");
        return (second?.getBoundingClientRect().top ?? 0) - (first?.getBoundingClientRect().bottom ?? 0);
      };
      const before = gap();
      await startOn(null);
      expect(badges()[0]?.closest("p")?.textContent).toContain("Lot 1");
      expect(gap()).toBe(before);
    });
  });

  it("lets no tile grow that a script of the page has put in its place", async () => {
    const css =
      "ul{position:relative;height:600px}li{position:absolute;width:160px}h3,p{margin:0}h3{font:14px/20px monospace}li>a{display:none}button{width:100%}";
    await styled(css, async () => {
      document.body.innerHTML = listing(Array(3).fill("Acme dome cameras no bracket or plate"));
      for (const [at, tile] of [...document.querySelectorAll("li")].entries()) tile.style.top = `${at * 150}px`;
      const before = places();
      await startOn(null);
      expect(places()).toEqual(before);
    });
  });

  it("widens no line that runs downwards by its words", async () => {
    await styled("main{writing-mode:vertical-rl;height:400px}p{margin:0 6px}", async () => {
      document.body.innerHTML = `<main><p>The first line.</p><p>The council asks for Acme cameras.</p><p>The last line.</p></main>`;
      const width = () => document.querySelector("main")?.getBoundingClientRect().width ?? 0;
      const before = width();
      await startOn(null);
      expect(badges()).toHaveLength(1);
      expect(width()).toBeLessThan(before + 10);
    });
  });

  it("makes room for itself where there is none, and is seen", async () => {
    await styled("main{width:160px;font:16px/20px sans-serif}p{margin:0}", async () => {
      await startOn("<main><p>Acme cameras by the sea</p><p>Plain</p></main>");
      const [badge] = badges();
      const box = badge?.getBoundingClientRect();
      const next = document.querySelectorAll("p")[1]?.getBoundingClientRect();
      expect(box && next && box.height >= 18 && box.bottom <= next.top + 6).toBe(true);
    });
  });

  it.each([
    ["room at its end", 600, "line"],
    ["room for no more than a shape", 150, "line"],
    ["no room", 104, undefined],
  ])("breaks no bar of fixed height with %s", async (_, width, place) => {
    const bar = `position:sticky;top:0;width:${width}px;height:52px;line-height:52px;font:16px/52px monospace;white-space:nowrap`;
    document.body.innerHTML = `<header style="${bar}">Brand <b>Acme</b> x</header><h1>Cameras</h1>`;
    const before = places();
    const bench = await startOn(null);
    expect(badges()[0]?.dataset.place).toBe(place);
    expect(bench.reports.at(-1)?.findings.map(({ badged }) => badged)).toEqual([place !== undefined]);
    expect(places()).toEqual(before);
  });

  it("makes no line of its own in a box of fixed height further out, but does beside one that hangs", async () => {
    const long = "Acme cameras by the sea and the river, as in Plan_A";
    await styled("main{width:160px;font:16px/20px monospace}p{margin:0}", async () => {
      await startOn(`<main><div style="height:80px"><div><p>${long}</p></div></div><p>Plain</p></main>`);
      expect(badges()).toHaveLength(1);
      const box = badges()[0]?.getBoundingClientRect();
      const plain = document.querySelector("main > p")?.getBoundingClientRect();
      expect(box && plain && box.bottom <= plain.top + 3).toBe(true);
      await startOn(
        `<main><ul><li>Acme cameras</li><li>House by the sea</li><li>Acme cameras</li></ul><p style="margin-top:30px">Plain</p></main>`,
      );
      expect(badges().map((badge) => badge.dataset.short)).not.toContain("icon");
    });
  });

  it("says all of its words in a high tile, where a line more is little", async () => {
    await styled(
      `${GRID}ul{grid-template-columns:repeat(3,150px)}h3,.price{font:16px/20px monospace}svg{display:block;width:150px;height:300px}`,
      async () => {
        const tiles = listing(["Acme dome c", "Plain", "Plain"]);
        await startOn(tiles.replaceAll(/<img[^>]*>/g, "<svg></svg>"));
        const [badge] = badges();
        expect(badge?.dataset.short).toBeUndefined();
        expect(badge?.parentElement?.localName).toBe("h3");
      },
    );
  });

  it("ends its title beside a tile of the same row that has no such room", async () => {
    await styled(GRID, async () => {
      document.body.innerHTML = listing(["Acme 2", LONG, "Acme 3"]);
      const before = places();
      await startOn(null);
      expect(badges().map((badge) => badge.dataset.place)).toEqual(["line", "corner", "line"]);
      expect(places()).toEqual(before);
    });
  });

  it("keeps its measure on a line of its own where the tile has room to spare", async () => {
    document.head.insertAdjacentHTML(
      "beforeend",
      "<style id=roomy>li{width:220px;height:300px;list-style:none;overflow:hidden}h3{margin:0;font:16px/20px monospace}p{margin:0}</style>",
    );
    document.body.innerHTML = listing(["Acme dome cam", "Plain", "Plain"]);
    const tile = document.querySelector("li") as HTMLElement;
    const before = tile.getBoundingClientRect().height;
    await startOn(null);
    const [badge] = badges();
    const stood = { ...badge?.dataset };
    const after = tile.getBoundingClientRect().height;
    document.getElementById("roomy")?.remove();
    expect(stood.place).toBe("line");
    expect(stood).not.toHaveProperty("short");
    expect(after).toBe(before);
  });

  it("moves nothing for a badge of a slide that is not shown, where its like has room in one that is", async () => {
    const css =
      ".view{overflow:hidden;width:300px;border:1px solid}.row{display:flex}.slide{flex:0 0 300px;padding:10px;box-sizing:border-box}h3{margin:0;font:16px/20px monospace}p{margin:24px 0 0}";
    await styled(css, async () => {
      const slide = (name: string) =>
        `<div class="slide"><h3><button>${name} dome camera of 2026 <b>€ 80</b></button></h3><p>In stock</p></div>`;
      document.body.innerHTML = `<main><div class="view"><div class="row">${["Acme", "Bolt"].map(slide).join("")}</div></div></main>`;
      const before = places();
      await startOn(null);
      expect(badges()).toHaveLength(2);
      expect(places()).toEqual(before);
    });
  });
});

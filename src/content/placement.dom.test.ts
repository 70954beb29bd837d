import { afterEach, describe, expect, it } from "vitest";
import { Badge } from "./badge.ts";
import { BADGE_TAG } from "./own.ts";
import { placeInRounds } from "./placement.ts";
import { spotFor } from "./spot.ts";
import { badges, clearPage, GRID, listing, READER, seenOf, startOn, styled } from "./testing.ts";
import { unitOf } from "./unit.ts";

afterEach(clearPage);

/** Where everything of the page stands. */
const places = () =>
  [...document.body.querySelectorAll("*")]
    .filter((element) => element.localName !== BADGE_TAG)
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, Math.round(x), Math.round(y), Math.round(width), Math.round(height)].join(" ");
    });

/** A badge of what `text` names, not yet in the page. */
async function madeBadge(text: string): Promise<Badge> {
  const passages = [{ text }];
  const [reading] = await READER.read({ context: { page: "unknown" }, profile: "journalist", watch: [], passages });
  const badge = new Badge(document, () => undefined);
  badge.show(reading?.pills ?? [], "light");
  return badge;
}

const LONG = "Acme dome with interchangeability";

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

  it.each([
    ["rtl", "كاميرا Acme IPC3614 قبة"],
    ["rtl", "Acme كاميرا IPC3614"],
    ["ltr", "Acme IPC3614 كاميرا قبة"],
  ])("stands at the end of its words in a row that is read %s and says %s", async (direction, words) => {
    await styled("ul{padding:0}li{display:flex;gap:10px;padding:8px 0}", async () => {
      const row = (title: string) =>
        `<li><img alt="" width="60" height="60"><div><a href="#p">${title}</a><br><span>399</span></div></li>`;
      document.body.innerHTML = `<main dir="${direction}"><ul>${[words, "Axis", "Plain"].map(row).join("")}</ul></main>`;
      const before = places();
      await startOn(null);
      expect(places()).toEqual(before);
      const box = badges()[0]?.getBoundingClientRect();
      const line = document.querySelector("li a")?.getBoundingClientRect();
      const gap = box && line && (direction === "rtl" ? line.left - box.right : box.left - line.right);
      expect(gap).toBeGreaterThanOrEqual(4);
      expect(gap).toBeLessThanOrEqual(12);
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

  it("moves no column of a table", async () => {
    document.body.innerHTML = `<table style="width:600px"><tr><td>ACME-100</td><td>A dome for outdoors</td><td>€ 1</td></tr><tr><td>ACME-200</td><td>A bullet</td><td>€ 2</td></tr></table>`;
    const before = places();
    await startOn(null);
    expect(badges()).toHaveLength(2);
    expect(places()).toEqual(before);
  });

  it.each([
    ["zooms", "ul{zoom:1.4}"],
    ["draws smaller", "ul{transform:scale(.6);transform-origin:0 0}"],
    ["turns a little", "ul{transform:rotate(3deg);transform-origin:0 0}"],
  ])("stands in the corner of a picture that its page %s", async (_, css) => {
    await styled(`${GRID}h3{white-space:nowrap;overflow:hidden}${css}`, async () => {
      await startOn(listing(["Plain", LONG, "Plain"]));
      const [badge] = badges();
      expect(badge?.dataset.place).toBe("corner");
      const box = badge?.getBoundingClientRect();
      const image = badge?.closest("li")?.querySelector("img")?.getBoundingClientRect();
      if (!box || !image) throw new Error("no badge on a picture");
      for (const side of ["top", "left"] as const) {
        expect(box[side] - image[side]).toBeGreaterThanOrEqual(0);
        expect(box[side] - image[side]).toBeLessThan(9);
      }
    });
  });

  it("stands beside the middle of its line where the page zooms", async () => {
    await styled(`${GRID}ul{zoom:1.5}li{width:400px;text-align:center}h3{line-height:70px}`, async () => {
      await startOn(listing(["Acme 2", "Plain", "Plain"]));
      const [badge] = badges();
      expect(badge?.dataset.place).toBe("beside");
      const box = badge?.getBoundingClientRect();
      const line = badge?.previousElementSibling?.getBoundingClientRect();
      if (!box || !line) throw new Error("no badge beside a line");
      expect(Math.abs((box.top + box.bottom - line.top - line.bottom) / 2)).toBeLessThan(3);
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

  it("stands in the cell that names its vendor although its page then draws the name otherwise", async () => {
    await styled("th span:only-child{color:rgb(0,128,0)}", async () => {
      await startOn("<table><tr><th><span>Acme dome 4</span></th><th><span>Plain</span></th></tr></table>");
      expect(badges().map((badge) => badge.closest("th")?.textContent)).toEqual(["Acme dome 4"]);
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

  it("leaves the buttons alone that come to the picture's corner when its tile is pointed at", async () => {
    await styled(
      `${GRID}li{position:relative}.act{position:absolute;top:4px;left:4px;opacity:0}h3{white-space:nowrap;overflow:hidden}`,
      async () => {
        document.body.innerHTML = listing([LONG, "Plain", "Plain"]).replaceAll(
          '<li class="tile">',
          '<li class="tile"><div class="act"><button>Save</button></div>',
        );
        await startOn(null);
        const [badge] = badges();
        expect(badge?.dataset.place).toBe("corner");
        const button = badge?.closest("li")?.querySelector(".act button")?.getBoundingClientRect();
        expect(badge?.getBoundingClientRect().top).toBeGreaterThanOrEqual(button?.bottom ?? 0);
      },
    );
  });

  it("leaves the page's own label at the picture's corner in sight", async () => {
    await styled(
      `${GRID}li{position:relative}b{position:absolute;top:0;left:0}h3{white-space:nowrap;overflow:hidden}`,
      async () => {
        document.body.innerHTML = listing([LONG, "Plain", "Plain"]).replaceAll(
          '<li class="tile">',
          '<li class="tile"><b>Sale</b>',
        );
        await startOn(null);
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
      await startOn("<main><p>Acme cameras by the sea</p><p>Plain</p></main>");
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
        await startOn(listing([LONG, "Plain", "Plain"]));
        const box = badges()[0]?.getBoundingClientRect();
        const button = document.querySelector("button")?.getBoundingClientRect();
        expect(box && button && (box.bottom <= button.top + 1 || box.top >= button.bottom - 1)).toBe(true);
      },
    );
  });

  it.each([110, 130, 150, 170, 190, 214])("lies on no price of a tile %i pixels wide", async (width) => {
    const css = `${GRID}ul{grid-template-columns:repeat(4,${width}px)}h3{font:600 18px/26px sans-serif;margin-block-end:16px}.price{font:15px/20px sans-serif}`;
    await styled(css, async () => {
      await startOn(listing([LONG, "House dome with fisheye", "Acme and Bolt kit", "Acme fully legal dome"]));
      expect(badges().length).toBeGreaterThan(2);
      for (const price of document.querySelectorAll(".price")) {
        price.scrollIntoView({ block: "center" });
        const { left, top, height } = price.getBoundingClientRect();
        for (const y of [6, height / 2, height - 2]) expect(document.elementFromPoint(left + 8, top + y)).toBe(price);
      }
    });
  });

  it("stays within the frame of its tile", async () => {
    document.body.innerHTML = `<ul style="padding:0">${[1, 2, 3].map((at) => `<li style="list-style:none;border:1px solid;padding:20px;width:max-content;font:20px/24px monospace"><h3 style="margin:0;font:inherit;white-space:nowrap">Acme dome ${at}</h3><a href="#">More</a></li>`).join("")}</ul>`;
    const tiles = [...document.querySelectorAll("li")];
    const short = 78;
    // From too narrow for a short badge to wide enough, a pixel at a time.
    for (const spare of [48, 52, 54, 55, 56, 57, 58, 60]) {
      for (const tile of tiles) tile.style.paddingInlineEnd = `${spare + short - 58}px`;
      const bench = await startOn(null);
      expect(badges()).toHaveLength(3);
      for (const badge of badges()) {
        const tile = badge.closest("li")?.getBoundingClientRect();
        expect(badge.getBoundingClientRect().right, `${spare}`).toBeLessThanOrEqual((tile?.right ?? 0) - 1);
      }
      bench.stop();
    }
  });

  it.each([
    ["its tile keeps room around them", "li{padding:14px}", (html: string) => html],
    [
      "a box in its tile keeps room around them",
      "li>div{padding:14px}",
      (html: string) => html.replace(/(<li.*?>)(.*?)(<\/li>)/g, "$1<div>$2</div>$3"),
    ],
  ])("reaches no further than words may, where %s", async (_, css, build) => {
    const words = "h3{text-align:center;white-space:nowrap}h3,a{font:16px/20px monospace}img,button{display:none}";
    for (const width of [170, 190, 200, 205, 210, 215, 220, 230, 250]) {
      await styled(`${GRID}${words}ul{grid-template-columns:repeat(2,${width}px)}${css}`, async () => {
        const bench = await startOn(build(listing(["Acme cam", "Plain", "Plain"])));
        expect(badges()).toHaveLength(1);
        const box = badges()[0]?.getBoundingClientRect();
        const price = document.querySelector(".price")?.getBoundingClientRect();
        expect(box?.right, `${width}`).toBeLessThanOrEqual((price?.right ?? 0) + 0.5);
        bench.stop();
      });
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
      await startOn(null);
      const [badge] = badges();
      expect(badge?.dataset.place).toBe("corner");
      const box = badge?.getBoundingClientRect();
      const seen = box && document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      expect(seen === badge).toBe(isSeen);
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

  it.each(["height:36px;line-height:18px", "max-height:40px;line-height:20px"])(
    "is cut off by no title with %s",
    async (css) => {
      await styled(`${GRID}h3{overflow:hidden;font-size:12px;${css}}`, async () => {
        await startOn(listing(["Acme dome for the garden and the house, seen", "Plain", "Plain"]));
        expect(badges()).toHaveLength(1);
        const [badge] = badges();
        const title = badge?.closest("h3")?.getBoundingClientRect();
        const box = badge?.getBoundingClientRect();
        expect(box && (!title || (box.top >= title.top - 0.5 && box.bottom <= title.bottom + 0.5))).toBe(true);
      });
    },
  );

  it.each([36, 50, 64, 90, 140])(
    "takes at most two lines of a cell %i pixels wide, and cuts no word",
    async (width) => {
      document.body.innerHTML = `<table style="table-layout:fixed;width:300px"><tr><td style="width:${width}px">Acme</td><td>House and Bolt</td></tr></table>`;
      await startOn(null);
      expect(badges()).toHaveLength(2);
      for (const badge of badges()) {
        const cell = badge.closest("td")?.getBoundingClientRect();
        const box = badge.getBoundingClientRect();
        expect(box.height).toBeLessThanOrEqual(42);
        expect(badge.scrollWidth).toBeLessThanOrEqual(badge.clientWidth + 2);
        expect(cell && box.left >= cell.left && box.right <= cell.right && box.bottom <= cell.bottom).toBe(true);
      }
    },
  );

  it.each([44, 48, 50, 52, 54, 56, 58, 60, 62, 64])(
    "holds its words within its border in a cell %i pixels wide",
    async (width) => {
      await styled(
        "table{border-collapse:collapse}td{border:1px solid;padding:6px 8px;font:15px/21px monospace}",
        async () => {
          const row = (name: string) =>
            `<tr><td style="min-width:${width}px;max-width:${width}px">${name}</td><td>4</td></tr>`;
          document.body.innerHTML = `<table>${["Acme-1", "Plain", "Acme-2"].map(row).join("")}</table>`;
          const cell = document.querySelector("td") as Element;
          const badge = await madeBadge("Acme-1");
          const spot = spotFor(unitOf(cell), [cell.firstChild as Text]);
          expect([...placeInRounds([{ host: badge.host, spot }])].length).toBeGreaterThan(0);
          const pill = badge.root.querySelector<HTMLElement>(".pill");
          expect(pill?.checkVisibility()).toBe(true);
          for (const part of pill?.querySelectorAll<HTMLElement>(".part") ?? [])
            if (getComputedStyle(part).visibility === "visible")
              expect(part.offsetLeft + part.scrollWidth).toBeLessThanOrEqual(pill?.offsetWidth ?? 0);
        },
      );
    },
  );

  it.each(["ltr", "rtl"])("keeps its pills apart in a page that is read %s", async (direction) => {
    const badge = await madeBadge("Acme and Bolt");
    document.body.innerHTML = `<p style="direction:${direction}">Words</p>`;
    for (const place of ["line", "hang", "beside"]) {
      badge.host.dataset.place = place;
      document.querySelector("p")?.append(badge.host);
      const [one, other] = [...badge.root.querySelectorAll(".pill")].map((pill) => pill.getBoundingClientRect());
      const gap = direction === "ltr" ? (other?.left ?? 0) - (one?.right ?? 0) : (one?.left ?? 0) - (other?.right ?? 0);
      expect(gap, place).toBeGreaterThan(3);
      expect(gap, place).toBeLessThan(6);
    }
  });

  it("stands in a row beside a cell that spans others", async () => {
    await startOn(`<table><tr><td rowspan="2">Things</td><td>ACME-100</td></tr><tr><td>BOLT</td></tr></table>`);
    expect(badges().map((badge) => badge.closest("td")?.textContent)).toEqual(["ACME-100", "BOLT"]);
  });

  it("stands in a cell narrower than itself", async () => {
    const rows = ["Acme", "Bolt"].map((name) => `<tr><td>Plain dome</td><td>${name}</td><td>4</td></tr>`).join("");
    document.body.innerHTML = `<table style="font:4px/5px sans-serif">${rows}</table>`;
    await startOn(null);
    expect(badges().map((badge) => badge.closest("td")?.textContent)).toEqual(["Acme", "Bolt"]);
  });

  it("stands below a strip that scrolls and says all that stands in it", async () => {
    const strip = "display:flex;overflow-x:auto;gap:8px;width:200px;height:30px";
    const names = ["Acme", "Bolt", "House", "4 MP"].map(
      (name) => `<span style="flex:none;padding:4px 12px">${name}</span>`,
    );
    document.body.innerHTML = `<section><div style="${strip}">${names.join("")}</div></section><p>Plain</p>`;
    await startOn(null);
    expect(badges()[0]?.previousElementSibling?.getAttribute("style")).toBe(strip);
  });

  it("stands on the picture, one vendor below the other, rather than let its tile grow", async () => {
    await styled(`${GRID}ul{grid-template-columns:repeat(3,130px)}`, async () => {
      document.body.innerHTML = listing(["Acme and Bolt kit for all", "Plain", "Plain"]);
      const before = places();
      await startOn(null);
      expect(badges()[0]?.dataset.place).toBe("corner");
      expect(badges()[0]?.dataset.short).toBe("least");
      expect(places()).toEqual(before);
    });
  });

  it.each([
    ["for the level's word and the reported maker", "House ABCDEFGHIJ", 280, "short"],
    ["for the level's word", "House ABCDEFGHIJ", 250, "least"],
    ["for the measure", "Acme dome", 176, "short"],
  ])("lets no row of a table grow that has room %s", async (_, words, width, short) => {
    await styled(
      "table{border-collapse:collapse}td{border:1px solid;padding:6px 8px;font:15px/21px monospace}",
      async () => {
        const row = (name: string) =>
          `<tr><td style="min-width:${width}px;max-width:${width}px">${name}</td><td>4</td></tr>`;
        document.body.innerHTML = `<table>${[words, "Plain", words].map(row).join("")}</table>`;
        const before = places();
        await startOn(null);
        expect(badges().map((badge) => badge.dataset.short)).toEqual([short, short]);
        expect(places()).toEqual(before);
      },
    );
  });

  it("lets a row that must grow do so by one line", async () => {
    await styled("table{border-collapse:collapse}td{border:1px solid;padding:0;font:20px/21px monospace}", async () => {
      const row = '<tr><td style="min-width:92px;max-width:92px">Acme-1234</td></tr>';
      document.body.innerHTML = `<table>${row.repeat(2)}</table>`;
      const before = document.querySelector("tr")?.getBoundingClientRect().height ?? 0;
      await startOn(null);
      for (const one of document.querySelectorAll("tr")) {
        expect(badges(one)).toHaveLength(1);
        expect(one.getBoundingClientRect().height).toBeLessThan(before + 26);
      }
    });
  });

  it.each([
    ["the words around it name the vendor", "Acme-100 by Acme", "US List"],
    ["a part number alone stands there", "Acme-100", "Acme"],
  ])("leaves to the page what it says beside the badge where %s", async (_, text, said) => {
    const badge = await madeBadge(text);
    badge.host.dataset.short = "short";
    document.body.append(badge.host);
    expect(seenOf(badge)).toBe(said);
  });

  it("keeps apart the vendors of one badge where not all of their words have room", async () => {
    const badge = await madeBadge("Acme and House");
    badge.host.dataset.short = "short";
    document.body.append(badge.host);
    expect(seenOf(badge)).toBe("Acme · reported · Bolt");
  });

  it("makes a row of columns higher by one line rather than show a shape alone", async () => {
    await styled(
      "main{width:330px;font:15px/21px monospace}div{display:flex;justify-content:space-between;padding:9px 4px}",
      async () => {
        const row = (...words: string[]) => `<div>${words.map((one) => `<b>${one}</b>`).join("")}</div>`;
        const offer = row("Acme dome", "analogue bullet", "£24");
        document.body.innerHTML = `<main>${offer}${row("Plain", "Words", "£2")}${offer}</main>`;
        await startOn(null);
        expect(badges()).toHaveLength(2);
        for (const badge of badges()) {
          expect(badge.dataset.short).not.toBe("icon");
          expect(badge.closest("div")?.getBoundingClientRect().height).toBeLessThan(39 + 26);
        }
      },
    );
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

  it("hangs across no frame around its words", async () => {
    await styled(
      "main{width:330px;font:15px/21px monospace}div{padding:12px;margin:0 0 8px;border:1px solid}b{display:block}",
      async () => {
        const kit = (words: string) => `<div><b>${words}</b></div>`;
        await startOn(`<main>${kit("Acme kit of four cameras, a box")}${kit("Plain kit")}</main>`);
        const box = badges()[0]?.getBoundingClientRect();
        const frame = document.querySelector("div")?.getBoundingClientRect();
        expect(box && frame && box.top + Math.max(box.height, 18) < frame.bottom).toBe(true);
      },
    );
  });

  it("grows its row rather than take width from the columns beside it", async () => {
    await styled("main{width:150px;font:20px/21px monospace}div{display:flex;gap:2px}", async () => {
      document.body.innerHTML = "<main><div><b>Acme</b><b>for the hall and the house</b></div><p>Plain</p></main>";
      const [, other] = document.querySelectorAll("b");
      const before = other?.getBoundingClientRect().width;
      await startOn(null);
      expect(badges()).toHaveLength(1);
      expect(other?.getBoundingClientRect().width).toBe(before);
    });
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

  it("stands on a picture that is hardly wider than itself rather than let a row of tiles grow", async () => {
    await styled(`${GRID}h3{white-space:nowrap;overflow:hidden}img{width:var(--picture,100px)}`, async () => {
      document.body.innerHTML = listing([LONG, "Plain", "Plain"]);
      const bench = await startOn(null);
      const width = badges()[0]?.getBoundingClientRect().width ?? 0;
      bench.stop();
      document.body.style.setProperty("--picture", `${width + 3}px`);
      const before = places();
      await startOn(null);
      const after = places();
      document.body.removeAttribute("style");
      expect(after).toEqual(before);
      expect({ ...badges()[0]?.dataset }).toMatchObject({ over: "picture", short: "short" });
    });
  });

  it("stays in the last row of its table, and apart from the next cell", async () => {
    const rows = [1, 2].map((at) => `<tr><td>ACME-10${at}</td><td>${at}</td></tr>`).join("");
    document.body.innerHTML = `<div><table style="font:16px/20px sans-serif">${rows}</table><p style="margin:30px 0">Plain</p></div>`;
    await startOn(null);
    expect(badges()).toHaveLength(2);
    for (const badge of badges()) {
      const cell = badge.closest("td")?.getBoundingClientRect();
      const box = badge.getBoundingClientRect();
      expect(cell && box.right < cell.right && box.top + Math.max(box.height, 18) <= cell.bottom).toBe(true);
    }
  });

  it("stays in the box that its words stand in", async () => {
    await styled("main div{width:150px;border:1px solid;padding:8px;font:16px/20px monospace}", async () => {
      await startOn("<main><div>Acme dome camera<br>€ 12</div><div>Plain dome<br>€ 9</div></main>");
      expect(badges()).toHaveLength(1);
      const [badge] = badges();
      const box = badge?.closest("div")?.getBoundingClientRect();
      expect((badge?.getBoundingClientRect().right ?? 0) <= (box?.right ?? 0)).toBe(true);
    });
  });

  it("ends the line that names the vendor, not the list below it", async () => {
    await startOn("<ul><li>Acme cameras<ul><li>indoors</li><li>outdoors</li></ul></li><li>Other</li></ul>");
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

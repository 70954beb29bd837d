import { afterEach, describe, expect, it } from "vitest";
import { badges, clearPage, GRID, LONG, listing, places, startOn, styled } from "./testing.ts";

afterEach(clearPage);

describe("a badge at its line", () => {
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

  it("stands below a strip that scrolls and says all that stands in it", async () => {
    const strip = "display:flex;overflow-x:auto;gap:8px;width:200px;height:30px";
    const names = ["Acme", "Bolt", "House", "4 MP"].map(
      (name) => `<span style="flex:none;padding:4px 12px">${name}</span>`,
    );
    document.body.innerHTML = `<section><div style="${strip}">${names.join("")}</div></section><p>Plain</p>`;
    await startOn(null);
    expect(badges()[0]?.previousElementSibling?.getAttribute("style")).toBe(strip);
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
});

import { afterEach, describe, expect, it } from "vitest";
import { badges, clearPage, startOn } from "./testing.ts";

afterEach(clearPage);

const tile = (words: string) =>
  `<figure><a href="#"><img alt=" " width="120" height="90"></a>${words}<form><button>Buy</button></form></figure>`;
/** The elements at which badges end a line. */
const places = () => badges().map((badge) => badge.parentElement?.localName);

describe("a tile's badge", () => {
  it.each(["2.099.000 đ <span>2.950.000 đ</span>", "€ 1,299.00", "Rs. 450", "1 299 Kč", "Only today"])(
    "stands at the words it is of, not at a heading that says %s",
    async (heading) => {
      const html = ["Acme dome", "Plain dome", "Acme bullet"].map((words) =>
        tile(`<p>${words}</p><h4>${heading}</h4>`),
      );
      await startOn(`<main style="width:300px;font:16px/24px sans-serif">${html.join("")}</main>`);
      expect(places()).toEqual(["p", "p"]);
    },
  );

  it("is listed by its words, not by its price", async () => {
    const bench = await startOn(`<main>${tile("<p>Acme dome</p><h4>$ 12.50</h4>").repeat(2)}</main>`);
    expect(bench.reports.at(-1)?.findings[0]?.where).toMatch(/^Acme dome/);
  });

  it("stands behind the last of the chips that say what it says, in the room that their row has", async () => {
    const chips = (...names: string[]) =>
      `<div style="display:flex;gap:6px">${names.map((one) => `<span class="chip" style="padding:3px 6px">${one}</span>`).join("")}</div>`;
    const pack = (title: string, ...names: string[]) =>
      `<section class="pack"><h3>${title}</h3><p>Choose the make:</p>${chips(...names)}<a href="#book">Book</a></section>`;
    const packs = [
      pack("Starter package", "Acme", "Bolt"),
      pack("Home package", "Axis"),
      pack("Other package", "Axis"),
    ];
    await startOn(`<main style="width:600px;font:16px/24px sans-serif"><h1>Installation</h1>${packs.join("")}</main>`);
    const last = document.querySelectorAll(".chip")[1]?.getBoundingClientRect();
    const box = badges()[0]?.getBoundingClientRect();
    if (!last || !box) throw new Error("no badge");
    expect(box.left - last.right).toBeGreaterThanOrEqual(4);
    expect(box.left - last.right).toBeLessThanOrEqual(16);
    expect(box.top).toBeGreaterThanOrEqual(last.top);
    expect(box.bottom).toBeLessThanOrEqual(last.bottom);
  });

  it("stands at the title where that names the vendor too", async () => {
    await startOn(`<main>${tile("<p>Acme</p><h4>Dome ACME-100</h4>").repeat(2)}</main>`);
    expect(places()).toEqual(["h4", "h4"]);
  });
});

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

  it("stands at the title where that names the vendor too", async () => {
    await startOn(`<main>${tile("<p>Acme</p><h4>Dome ACME-100</h4>").repeat(2)}</main>`);
    expect(places()).toEqual(["h4", "h4"]);
  });
});

import { describe, expect, it } from "vitest";
import { BROWSERS, badgesStand, labelsOf, stageFor } from "./stage.ts";

const LISTING = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Dome cameras</title><body><main><h1>Dome cameras</h1><ul>
<li class="tile"><h3><a href="/itm/1">Hikvision DS-2CD2143G2-I 4 MP dome camera</a></h3><p>£ 89.00</p></li>
<li class="tile"><h3><a href="/itm/2">Axis P3245-LVE dome camera</a></h3><p>£ 489.00</p></li>
<li class="tile"><h3><a href="/itm/3">Dahua IPC-HDBW2441E-S 4 MP dome camera</a></h3><p>£ 79.00</p></li>
</ul></main></body></html>`;

describe.each(BROWSERS)("a listing on a listed host, in %s", (name) => {
  const stage = stageFor(name);

  it("badges the listed vendors' cameras and leaves the other tile alone", async () => {
    stage.server.put("https://www.ebay.co.uk/sch/i.html?_nkw=dome", LISTING);
    const page = await stage.open("https://www.ebay.co.uk/sch/i.html?_nkw=dome");
    await badgesStand(page, 2);
    const badged = await page.$$eval(".tile", (tiles) =>
      tiles.map((tile) => tile.querySelector("sightline-badge") !== null),
    );
    expect(badged).toEqual([true, false, true]);
    if (name === "chromium") {
      const labels = await labelsOf(page);
      expect(labels[0]).toContain("Hikvision");
      expect(labels[1]).toContain("Dahua");
    }
    expect(stage.problems).toEqual([]);
  });
});

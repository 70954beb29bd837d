import { describe, expect, it } from "vitest";
import { BROWSERS, badgesStand, foreignRequests, labelsOf, stageFor } from "./stage.ts";

describe.each(BROWSERS)("the demonstration pages in %s", (name) => {
  const stage = stageFor(name);

  it("badge offered cameras, accessories and contradictions, and leave other makers' tiles alone", async () => {
    const page = await stage.demo("demo-listing");
    await badgesStand(page, 9);
    const badged = await page.$$eval(".tile", (tiles) =>
      tiles.flatMap((tile, at) => (tile.querySelector("sightline-badge") ? [at + 1] : [])),
    );
    expect(badged).toEqual([1, 3, 4, 6, 7, 8, 9, 11, 12]);
    if (name !== "chromium") return;
    const labels = await labelsOf(page);
    expect(labels[0]).toBe("Sightline: Hikvision, US §889");
    expect(labels[2]).toBe("Sightline: EZVIZ (Hikvision), US §889");
    expect(labels[3]).toBe("Sightline: Annke (reported: Hikvision), US §889");
    // One tile's brand and part number differ, another's statement and vendor.
    expect(labels[6]).toBe("Sightline: claims differ, Hikvision");
    expect(labels[7]).toBe("Sightline: claims differ, Dahua");
    expect(labels[8]).toMatch(/^Sightline: Lorex \(reported: Dahua\)/);
  });

  it("badge what a tender asks for and not what it excludes", async () => {
    const page = await stage.demo("demo-tender");
    await badgesStand(page, 2);
    const texts = await page.$$eval("sightline-badge", (badges) =>
      badges.map((badge) => badge.parentElement?.closest("p, td, tr")?.textContent ?? ""),
    );
    expect(texts[0]).toContain("Hikvision DS-2CD2186G2-ISU or equivalent");
    expect(texts[1]).toContain("Dahua NVR5432-16P-EI");
  });

  it("are asked for nothing and shown no error", () => {
    expect(foreignRequests(stage)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

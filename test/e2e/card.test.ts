import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { BROWSERS, badgesStand, cardStands, cardText, foreignRequests, stageFor } from "./stage.ts";

const focusIsOnBadge = (page: Page) => page.evaluate(() => document.activeElement?.localName === "sightline-badge");
const tileHeights = (page: Page) =>
  page.$$eval(".tile", (tiles) => tiles.map((tile) => tile.getBoundingClientRect().top));

describe.each(BROWSERS)("the card in %s", (name) => {
  const stage = stageFor(name);

  it("opens by click, says who decided what and when, and shifts nothing", async () => {
    const page = await stage.demo("demo-listing");
    await badgesStand(page, 9);
    const before = await tileHeights(page);
    await page.click("sightline-badge");
    await cardStands(page, true);
    expect(await tileHeights(page)).toEqual(before);
    expect(page.url()).not.toContain("#1");
    if (name === "chromium") {
      const text = await cardText(page);
      expect(text).toContain("Hikvision");
      expect(text).toMatch(/section 889/i);
      expect(text).toContain("FCC Covered List");
      expect(text).toMatch(/^\s*Hikvision\s*“DS-2CD2143G2-I” reads as a part number of Hikvision/);
      expect(text).toContain("Why this is marked");
    }
    await page.mouse.click(5, 5);
    await cardStands(page, false);
  });

  it("opens and closes by keyboard, and gives focus back", async () => {
    const page = await stage.demo("demo-listing");
    await badgesStand(page, 9);
    for (let presses = 0; presses < 20 && !(await focusIsOnBadge(page)); presses++) await page.keyboard.press("Tab");
    expect(await focusIsOnBadge(page)).toBe(true);
    await page.keyboard.press("Enter");
    await cardStands(page, true);
    await page.keyboard.press("Escape");
    await cardStands(page, false);
    expect(await focusIsOnBadge(page)).toBe(true);
  });

  it("makes no request and throws nothing at the page", () => {
    expect(foreignRequests(stage)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

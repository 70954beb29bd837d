import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { describe, expect, it, vi } from "vitest";
import { BROWSERS, badgesStand, cardStands, foreignRequests, ownPage, stageFor } from "./stage.ts";

const BROWSER = "src/pages/dataset/index.html";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is read in the page's first heading. */
const headingIs = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, {}, text);

/** What has the focus: its words, its address, and whether a reader sees that it has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      id: element.id,
      text: element.textContent ?? "",
      href: element.getAttribute("href"),
      how: `${outlineWidth} ${outlineStyle}, ${box.top} to ${box.bottom} of ${innerHeight}`,
      seen: outlineStyle !== "none" && outlineWidth !== "0px" && box.bottom > 0 && box.top < innerHeight,
    };
  });

/** Presses Tab until the focus is where it is wanted; each stop on the way must show that it has it. */
async function tabTo(page: Page, isThere: (at: Awaited<ReturnType<typeof focused>>) => boolean, most: number) {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    expect(at.seen, `the focus on “${at.text}” (${at.href ?? at.id}) shows: ${at.how}`).toBe(true);
    if (isThere(at)) return at;
  }
  throw new Error(`not reached by ${most} presses of Tab`);
}

describe.each(BROWSERS)("the dataset browser in %s", (name) => {
  const stage = stageFor(name, { ownPages: true });

  it("leads by keyboard alone from the search to a vendor, a measure and a source, and back", async () => {
    const page = await ownPage(stage, BROWSER);
    await page.bringToFront();
    await headingIs(page, "What was decided, by whom and when");
    await tabTo(page, ({ id }) => id === "words", 4);
    await page.keyboard.type("DS-2CD2143G2-I");
    await page.waitForFunction(() => document.querySelectorAll(".entries a").length === 1);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toMatchObject({ href: "#vendor/hikvision", seen: true });
    await page.keyboard.press("Enter");
    await headingIs(page, "Hikvision");
    await vi.waitFor(async () => expect(await focused(page)).toMatchObject({ text: "Hikvision", seen: true }));
    const measure = await tabTo(page, ({ href }) => href?.startsWith("#measure/") ?? false, 60);
    await page.keyboard.press("Enter");
    await headingIs(page, measure.text);
    await vi.waitFor(async () => expect(await focused(page)).toMatchObject({ text: measure.text, seen: true }));
    const source = await tabTo(page, ({ href }) => href?.startsWith("http") ?? false, 5);
    expect(new URL(source.href ?? "").protocol).toMatch(/^https?:$/);
    await page.evaluate(() => history.back());
    await headingIs(page, "Hikvision");
    await vi.waitFor(async () => expect(await focused(page)).toMatchObject({ href: measure.href, seen: true }));
    await page.evaluate(() => history.back());
    await vi.waitFor(async () => expect(await focused(page)).toMatchObject({ href: "#vendor/hikvision" }));
    expect(await page.$eval("#words", (field) => (field as HTMLInputElement).value)).toBe("DS-2CD2143G2-I");
  });

  it("has no axe violation on any kind of page, wide or narrow, light or dark", { timeout: 180_000 }, async () => {
    const page = await ownPage(stage, BROWSER);
    await page.evaluate(axe);
    const hashes = ["#start", "#vendor/hikvision", "#vendor/ezviz", "#measure/us-ndaa-889", "#vendor/nobody"];
    const violations: string[] = [];
    for (const dark of name === "chromium" ? [false, true] : [false])
      for (const width of name === "chromium" ? [1240, 320] : [1240]) {
        if (name === "chromium") {
          await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
          await page.setViewport({ width, height: 800 });
        }
        for (const [hash, words] of [...hashes.map((one) => [one, ""] as const), ["#start", "zzzzqqq"] as const]) {
          await page.evaluate(
            async (to, typed) => {
              location.hash = to;
              const field = document.querySelector<HTMLInputElement>("#words");
              if (!field) throw new Error("no search field");
              field.value = typed;
              field.dispatchEvent(new Event("input", { bubbles: true }));
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            },
            hash,
            words,
          );
          const found = await page.evaluate(async () => {
            const { axe } = globalThis as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            };
            const { violations } = await axe.run();
            const wide = document.documentElement.scrollWidth > innerWidth ? ["wider than the window"] : [];
            return [...wide, ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)];
          });
          violations.push(...found.map((one) => `${hash} ${words} ${width} ${dark ? "dark" : "light"}: ${one}`));
        }
      }
    expect(violations).toEqual([]);
  });

  it.runIf(name === "chromium")("opens the entry that a card links to", async () => {
    const shop = await stage.demo("demo-listing");
    await badgesStand(shop, 9);
    await shop.bringToFront();
    await shop.click("sightline-badge");
    await cardStands(shop, true);
    const opened = stage.browser.waitForTarget((target) => target.url().includes(`${BROWSER}#vendor/hikvision`));
    // A page cannot reach into the card, the keyboard can: backwards from its first button to its last ones.
    const session = await shop.createCDPSession();
    for (let press = 0, isThere = false; press < 5 && !isThere; press++) {
      await shop.keyboard.down("Shift");
      await shop.keyboard.press("Tab");
      await shop.keyboard.up("Shift");
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      isThere = nodes.some(
        ({ name: called, properties }) =>
          called?.value === "Open in the dataset browser" &&
          properties?.some(({ name: property, value }) => property === "focused" && value.value === true),
      );
    }
    await shop.keyboard.press("Enter");
    const page = await (await opened).page();
    if (!page) throw new Error("the dataset browser did not open");
    await headingIs(page, "Hikvision");
  });

  it("makes no request", () => {
    expect(foreignRequests(stage)).toEqual([]);
  });
});

/** What a user grants and takes back. */
import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { badgesStand, changeRight, changeSettings, ownPage, stageFor, toolbarOf } from "./stage.ts";

const PATTERN = "*://cameras.example/*";
const ADDRESS = "https://cameras.example/domes";
const PAGE = "<!doctype html><title>Domes</title><main><h1>Domes</h1><p>Hikvision dome cameras, 4 MP</p></main>";
const OPTIONS = "src/pages/options/index.html";

const buttonOf = (label: string, site: string) => `button[aria-label="${label}: ${site}"]`;

/** Resolves when `count` scripts are registered for pages that the user lets be read. */
function registered(own: Page, count: number): Promise<unknown> {
  return vi.waitUntil(() =>
    own.evaluate(async (wanted) => {
      const { scripting } = chrome as unknown as { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      return (await scripting.getRegisteredContentScripts()).length === wanted;
    }, count),
  );
}

// A test cannot answer Chromium's prompt.
describe("a site that the user lets be read in Firefox", () => {
  const stage = stageFor("firefox", { ownPages: true });
  afterEach(() => expect(stage.problems).toEqual([]));

  it("is read from then on, and left at once when the user takes that back", async () => {
    const own = await ownPage(stage, OPTIONS);
    expect(await changeRight(own, "request", PATTERN)).toBe(true);
    await registered(own, 1);
    const page = await stage.open(ADDRESS, PAGE);
    await badgesStand(page, 1);
    await vi.waitUntil(async () => (await toolbarOf(own)).number === "1");
    expect(await changeRight(own, "remove", PATTERN)).toBe(true);
    await badgesStand(page, 0);
    await page.bringToFront();
    await vi.waitUntil(async () => (await toolbarOf(own)).number === "");
    // Whatever the user changes afterwards, it stays left.
    await changeSettings(own, { profile: "us-federal" });
    await badgesStand(page, 0);
    expect(await page.$("sightline-badge")).toBeNull();
    await changeSettings(own, { profile: "journalist" });
    // Until the user asks for it, as by the toolbar's button.
    await own.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.runtime.sendMessage({ sightline: "own", call: "scanTab", args: [tab?.id] });
    });
    await badgesStand(page, 1);
    stage.expect(ADDRESS);
    await page.reload({ waitUntil: "load" });
    expect(await page.$("sightline-badge")).toBeNull();
  });

  it("may be one on offer, allowed and taken back in the options", async () => {
    const own = await ownPage(stage, OPTIONS);
    await own.bringToFront();
    const address = "https://www.vergabe24.de/made-notice";
    const press = async (label: string) => (await own.waitForSelector(buttonOf(label, "Vergabe24")))?.click();
    await press("Scan this site");
    await registered(own, 1);
    const page = await stage.open(address, PAGE);
    await badgesStand(page, 1);
    await own.bringToFront();
    await press("Take back");
    await badgesStand(page, 0);
    await own.waitForSelector(buttonOf("Scan this site", "Vergabe24"));
    await registered(own, 0);
    await page.close();
  });

  it("may be a built-in one that was taken back: the options and the page say so, and it is allowed again", async () => {
    const own = await ownPage(stage, OPTIONS);
    const listed = "*://*.senetic.pl/*";
    const address = "https://www.senetic.pl/product/made";
    const page = await stage.open(address, PAGE);
    await badgesStand(page, 1);
    expect(await changeRight(own, "remove", listed)).toBe(true);
    await badgesStand(page, 0);
    const again = await own.waitForSelector(buttonOf("Allow again", "senetic.pl"));
    await own.bringToFront();
    await again?.click();
    await own.waitForFunction(() => !document.body.innerText.includes("senetic.pl"));
    await page.bringToFront();
    stage.expect(address);
    await page.reload({ waitUntil: "load" });
    await badgesStand(page, 1);
  });
});

describe("a site that Chromium's user has not let be read", () => {
  const stage = stageFor("chromium");

  it("has nothing of ours, listed in the options or not, and none is asked for by itself", async () => {
    const page = await stage.open("https://www.vergabe24.de/made-notice", PAGE);
    const own = await ownPage(stage, OPTIONS);
    await own.waitForSelector(buttonOf("Scan this site", "Vergabe24"));
    await registered(own, 0);
    expect(await page.$("sightline-badge")).toBeNull();
    expect(stage.problems).toEqual([]);
  });
});

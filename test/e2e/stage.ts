/** What end-to-end tests share: both browsers with the built extension, and pages served at their real host names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { type BrowserName, ensureBrowsers } from "../../src/cli/browsers.ts";
import { type HostServer, startHostServer } from "../../src/cli/host-server.ts";
import { launch, ROOT, seenBadges } from "../../src/cli/launch.ts";

export const BROWSERS = ["chromium", "firefox"] as const;

export interface Stage {
  browser: Browser;
  server: HostServer;
  /** Messages of the page's console and its uncaught errors, across all pages opened with `open`. */
  problems: string[];
  /** Opens an address in a new tab and waits until it has loaded. */
  open(address: string): Promise<Page>;
}

/** Launches a browser for a test file; use the stage inside tests only. */
export function stageFor(name: BrowserName): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    const paths = ensureBrowsers([name]);
    stage.server = await startHostServer();
    stage.browser = await launch(name, { executablePath: paths[name], port: stage.server.port });
    stage.problems = [];
    stage.open = async (address) => {
      const page = await stage.browser.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") stage.problems.push(message.text());
      });
      page.on("pageerror", (error) => stage.problems.push(String(error)));
      await page.goto(address, { waitUntil: "load" });
      return page;
    };
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  return stage;
}

/** A page of `test/pages`. */
export function pageFile(name: string): string {
  return readFileSync(join(ROOT, "test/pages", name, "page.html"), "utf8");
}

/** Waits until at least `count` badges stand in the page (the page itself can count its elements, not read them). */
export async function badgesStand(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (least) => document.querySelectorAll("sightline-badge").length >= least,
    { timeout: 20_000 },
    count,
  );
}

/** All badges' accessible names, in document order. Chromium only. */
export async function labelsOf(page: Page): Promise<string[]> {
  return (await seenBadges(page)).flatMap((badge) => badge.labels);
}

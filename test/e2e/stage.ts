/** What end-to-end tests share: a browser with the built extension, and pages served at their real host names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { type BrowserName, ensureBrowsers } from "../../src/cli/browsers.ts";
import { type HostServer, startHostServer } from "../../src/cli/host-server.ts";
import { launch, seenBadges, seenText } from "../../src/cli/launch.ts";
import { ROOT } from "../../src/cli/root.ts";
import { originOf } from "../../src/cli/saved-page.ts";

export const BROWSERS = ["chromium", "firefox"] as const;

export interface Stage {
  name: BrowserName;
  browser: Browser;
  server: HostServer;
  /** Messages of pages' consoles and their uncaught errors, across all pages opened with `open`. */
  problems: string[];
  /** Serves `html` at `address` and opens it in a new tab; resolves when it has loaded. */
  open(address: string, html?: string, headers?: Record<string, string>): Promise<Page>;
  /** Opens a page of `test/pages` at its own address. */
  demo(name: string): Promise<Page>;
}

/** Launches a browser for a test file; use the stage inside tests only. */
export function stageFor(name: BrowserName, options: { bare?: boolean } = {}): Stage {
  const stage = { name } as Stage;
  beforeAll(async () => {
    const paths = ensureBrowsers([name]);
    stage.server = await startHostServer();
    stage.browser = await launch(name, { executablePath: paths[name], port: stage.server.port, ...options });
    stage.problems = [];
    stage.open = async (address, html, headers = {}) => {
      if (html !== undefined) stage.server.put(address, { body: html, headers });
      const page = await stage.browser.newPage();
      // Browsers ask for an icon by themselves, and a strict policy refuses it.
      const note = (problem: string) => {
        if (!problem.includes("/favicon.ico")) stage.problems.push(problem);
      };
      page.on("console", (message) => {
        if (message.type() === "error") note(message.text());
      });
      page.on("pageerror", (error) => note(String(error)));
      await page.goto(address, { waitUntil: "load" });
      return page;
    };
    stage.demo = (demo) => {
      const html = readFileSync(join(ROOT, "test/pages", demo, "page.html"), "utf8");
      const address = originOf(html);
      if (address === null) throw new Error(`test/pages/${demo}/page.html does not say where it is served`);
      return stage.open(address, html);
    };
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  return stage;
}

/** Services that the browsers themselves ask, with or without an extension. */
const OF_BROWSERS = /(?:^|\.)(?:googleapis\.com|google\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)$/;

/** Requests that neither the pages' own files nor the browser's services account for: there must be none. */
export function foreignRequests(stage: Stage): string[] {
  return stage.server.requests
    .filter(({ address, served }) => !served && !OF_BROWSERS.test(new URL(address).hostname))
    .map(({ address }) => address);
}

/** Waits until exactly `count` badges stand in the page (a page can count our elements, not read them). */
export async function badgesStand(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll("sightline-badge").length === wanted,
    { timeout: 20_000 },
    count,
  );
}

/** All badges' accessible names, in document order. Chromium only: the shadow roots are closed to the page. */
export async function labelsOf(page: Page): Promise<string[]> {
  return (await seenBadges(page)).flatMap((badge) => badge.labels);
}

/** Whether the card stands: what is drawn a little below or above the badge belongs to it, in any browser. */
export async function cardStands(page: Page, stands: boolean): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const badge = document.querySelector("sightline-badge");
      if (!badge) return false;
      const box = badge.getBoundingClientRect();
      const at = [
        [box.left + 60, box.bottom + 90],
        [box.left + 60, box.top - 90],
      ] as const;
      return at.some(([x, y]) => document.elementFromPoint(x, y) === badge) === wanted;
    },
    { timeout: 20_000 },
    stands,
  );
}

/** The words of the open card. Chromium only. */
export const cardText = (page: Page): Promise<string> => seenText(page, "card");

/** The extension's own page, as a tab. Chromium only. */
export async function ownPage(stage: Stage, path: string): Promise<Page> {
  const [extension] = [...(await stage.browser.extensions()).values()];
  if (!extension) throw new Error("the extension is not loaded");
  const page = await stage.browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  return page;
}

/** What end-to-end tests share: a browser with the built extension, and pages served at their real host names. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Extension, Page } from "puppeteer-core";
import { afterAll, beforeAll, vi } from "vitest";
import { type BrowserName, ensureBrowsers } from "../../src/cli/browsers.ts";
import { type HostServer, startHostServer } from "../../src/cli/host-server.ts";
import { builtFor, launch, seenBadges, seenText } from "../../src/cli/launch.ts";
import { ROOT } from "../../src/cli/root.ts";
import { originOf } from "../../src/cli/saved-page.ts";
import type { FrameReport } from "../../src/shared/messages.ts";
import type { Settings } from "../../src/shared/settings.ts";

export const BROWSERS = ["chromium", "firefox"] as const;

export interface Stage {
  name: BrowserName;
  browser: Browser;
  server: HostServer;
  /** Messages of pages' consoles and their uncaught errors, across all pages opened with `open`. */
  problems: string[];
  /** How often each address may be asked for: the pages' own doing. */
  expected: Map<string, number>;
  /** Says that the page, or whoever drives it, will ask for an address once more: a script of its own, a reload. */
  expect(address: string): void;
  /** Serves `html` at `address` and opens it in a new tab; resolves when it has loaded. */
  open(address: string, html?: string, headers?: Record<string, string>): Promise<Page>;
  /** Opens a page of `test/pages` at its own address. */
  demo(name: string): Promise<Page>;
}

export interface StageOptions {
  /** The tests use `ownPage`: Firefox then gets a copy of the build that opens one. */
  ownPages?: boolean;
  /** What a copy of the build has beyond the build; without it the build itself is tried. */
  plants?: Plant[];
}

/** Launches a browser for a test file; use the stage inside tests only. */
export function stageFor(name: BrowserName, { ownPages = false, plants = [] }: StageOptions = {}): Stage {
  const stage = { name } as Stage;
  let copy: string | null = null;
  beforeAll(async () => {
    const paths = ensureBrowsers([name]);
    stage.server = await startHostServer();
    const planted = ownPages && name === "firefox" ? [...plants, OWN_TAB] : plants;
    copy = planted.length > 0 ? plantedCopy(name, planted) : null;
    stage.browser = await launch(name, {
      executablePath: paths[name],
      port: stage.server.port,
      ...(copy === null ? {} : { built: copy }),
    });
    stage.problems = [];
    stage.expected = new Map();
    stage.expect = (address) => {
      const { href, origin } = new URL(address);
      const plain = href.split("#")[0] ?? href;
      // Browsers ask for an icon by themselves, once for a page at most.
      for (const one of [plain, `${origin}/favicon.ico`]) stage.expected.set(one, (stage.expected.get(one) ?? 0) + 1);
    };
    stage.open = async (address, html, headers = {}) => {
      if (html !== undefined) stage.server.put(address, { body: html, headers });
      stage.expect(address);
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
    if (copy !== null) rmSync(copy, { recursive: true, force: true });
  });
  return stage;
}

/** What the browsers ask by themselves, as seen in both without an extension: exactly these, so that nothing hides behind their hosts. */
const OF_BROWSERS: Record<BrowserName, RegExp> = {
  chromium:
    /^(?:https:\/\/accounts\.google\.com\/ListAccounts\?gpsia=1&source=ChromiumBrowser&json=standard(?:&laf=b64bin)?|https?:\/\/(?:update\.googleapis\.com\/service\/update2\/json|clients2\.google\.com\/time\/1\/current)\?cup2key=[\w:-]+&cup2hreq=[0-9a-f]{64})$/,
  firefox:
    /^https:\/\/firefox\.settings\.services\.mozilla\.com\/v1\/(?:buckets\/monitor\/collections\/changes\/changeset\?(?:collection=[\w-]+&bucket=[\w-]+&)?_expected=0)?$/,
};

/**
 * Requests that neither a page's own doing nor the browser accounts for: there must be none. An address asked for more often
 * than it was opened is one of them, since no page is kept by the browser.
 */
export function foreignRequests(stage: Stage): string[] {
  const left = new Map(stage.expected);
  return stage.server.requests
    .map(({ address }) => address)
    .filter((address) => {
      if (OF_BROWSERS[stage.name].test(address)) return false;
      const more = left.get(address) ?? 0;
      left.set(address, more - 1);
      return more <= 0;
    });
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

/** The extension, when the browser has loaded it. Chromium only. */
export function extensionOf(stage: Stage): Promise<Extension> {
  return vi.waitUntil(async () => [...(await stage.browser.extensions()).values()][0], { timeout: 20_000 });
}

/** The extension's own page, as a tab; in Firefox only on a stage with `ownPages`. */
export async function ownPage(stage: Stage, path: string): Promise<Page> {
  if (stage.name === "firefox") {
    const page = await firefoxOwnTab(stage);
    await page.evaluate((to) => location.assign(`/${to}`), path);
    await page.waitForFunction((to) => location.pathname === `/${to}` && document.readyState === "complete", {}, path);
    return page;
  }
  const { id } = await extensionOf(stage);
  const page = await stage.browser.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/** The part of the extension API that tests use in a page of the extension. */
interface ExtensionApi {
  tabs: {
    query(which: { active?: boolean; url?: string }): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: unknown, to?: { frameId: number }): Promise<unknown>;
    create(what: { url: string; active: boolean }): Promise<{ id: number }>;
    update(tabId: number, what: { active: boolean }): Promise<unknown>;
    discard(tabId: number): Promise<unknown>;
    remove(tabId: number): Promise<void>;
  };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

declare global {
  /** Both browsers have it by this name in a page of an extension, and in no other page. */
  const chrome: ExtensionApi;
}

/**
 * Has a page of the extension ask for, or give back, a host's permission, in a press of the user as browsers demand. Firefox
 * only: there the tests' browser says yes by itself.
 */
export async function changeRight(own: Page, call: "request" | "remove", pattern: string): Promise<boolean> {
  await own.bringToFront();
  await own.evaluate(
    (name, origin) => {
      const button = document.createElement("button");
      button.id = "press";
      button.onclick = async () => {
        const { permissions } = chrome as unknown as {
          permissions: Record<typeof name, (what: { origins: string[] }) => Promise<boolean>>;
        };
        button.value = String(await permissions[name]({ origins: [origin] }));
      };
      document.body.prepend(button);
    },
    call,
    pattern,
  );
  await own.click("#press");
  await own.waitForFunction(() => document.querySelector<HTMLButtonElement>("#press")?.value !== "");
  return own.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>("#press");
    button?.remove();
    return button?.value === "true";
  });
}

/** What the user reads of the toolbar button of the tab in front: number and tooltip. `own` is a page of the extension, not in front. */
export function toolbarOf(own: Page): Promise<{ number: string; title: string }> {
  return own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    if (!tab) throw new Error("no tab is in front");
    return {
      number: await chrome.action.getBadgeText({ tabId: tab.id }),
      title: await chrome.action.getTitle({ tabId: tab.id }),
    };
  });
}

/** What the popup would list of the tab in front, frame by frame. */
export function reportsOfFront(own: Page): Promise<FrameReport[]> {
  return own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const answer = await chrome.runtime.sendMessage({ sightline: "own", call: "tabReports", args: [tab?.id] });
    return (answer as { value: FrameReport[] | null }).value ?? [];
  });
}

/** Goes to a finding of the tab in front, as the popup does. */
export function jumpTo(own: Page, frameId: number, id: string): Promise<boolean> {
  return own.evaluate(
    async (frame, finding) => {
      const [tab] = await chrome.tabs.query({ active: true });
      if (!tab) throw new Error("no tab is in front");
      const call = { sightline: "content", call: "jump", args: [finding] };
      const answer = await chrome.tabs.sendMessage(tab.id, call, { frameId: frame });
      return (answer as { value: boolean }).value;
    },
    frameId,
    id,
  );
}

/** Changes the user's settings, as the options do. */
export async function changeSettings(own: Page, change: Partial<Settings>): Promise<void> {
  await own.evaluate(
    (changed) => chrome.runtime.sendMessage({ sightline: "own", call: "changeSettings", args: [changed] }),
    change as Record<string, string>,
  );
}

/** Whether a script of ours answers in the tab in front. */
export function isScriptIn(own: Page): Promise<boolean> {
  return own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    if (!tab) throw new Error("no tab is in front");
    return chrome.tabs.sendMessage(tab.id, { sightline: "content", call: "alive", args: [] }).then(
      () => true,
      () => false,
    );
  });
}

/** Something added to a copy of the build: a piece of script at the end of one of its files. */
export interface Plant {
  /** Path inside the build. */
  file: string;
  script: string;
}

/** The background's and the content script's entry in the build. */
export const BACKGROUND = "service-worker-loader.js";
export const CONTENT = "src/content/main.iife.js";

/**
 * In Firefox a test may drive a page of the extension, but cannot go to one: the copy that is tried opens one when it is
 * installed, and is otherwise the build.
 */
const OWN_TAB: Plant = {
  file: BACKGROUND,
  script: `browser.runtime.onInstalled.addListener(() => browser.tabs.create({ url: "/src/pages/options/index.html", active: false }));`,
};

function plantedCopy(name: BrowserName, plants: Plant[]): string {
  const copy = mkdtempSync(join(tmpdir(), "sightline-"));
  cpSync(builtFor(name), copy, { recursive: true });
  for (const { file, script } of plants) appendFileSync(join(copy, file), `\n;${script}\n`);
  return copy;
}

async function firefoxOwnTab(stage: Stage): Promise<Page> {
  const find = async () => {
    for (const page of await stage.browser.pages())
      if ((await page.evaluate(() => location.protocol)) === "moz-extension:") return page;
    return null;
  };
  return vi.waitUntil(find, { timeout: 20_000 });
}

/**
 * `npm run screenshots`: draws every surface of the built extension to be looked at: light and
 * dark, narrow and wide, at 200 % zoom, in forced colours and as printed. Two of them are the README's.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Extension, Page } from "puppeteer-core";
import { DEFAULT_SETTINGS, type Settings } from "../shared/settings.ts";
import { HERE, readArguments } from "./arguments.ts";
import { ensureBrowsers } from "./browsers.ts";
import { build } from "./build.ts";
import { failWith } from "./fail.ts";
import { type HostServer, startHostServer } from "./host-server.ts";
import { launch } from "./launch.ts";
import { ROOT } from "./root.ts";
import { readSavedPage } from "./saved-page.ts";

const HELP = `npm run screenshots [-- OPTIONS]

Draws every surface of the extension to be looked at: light and dark, narrow and wide, at 200 % zoom, in forced colours, with the focus, printed.

  --out DIR      where they go (dist/screens)
  --only WORD    only those with this word in their names: card, popup, narrow, dark, …`;

const README_SHOTS = { "listing-card-light.png": "card.png", "tender-light.png": "tender.png" };

/** How a surface is seen: its window, and what the reader's system asks for. */
interface View {
  name: string;
  width: number;
  height: number;
  /** Zoom of the page. */
  zoom?: number;
  dark?: boolean;
  forced?: boolean;
  print?: boolean;
  /** How often Tab is pressed first, so that the focus is seen. */
  tabs?: number;
}

const WIDE: View = { name: "-light", width: 1240, height: 820 };
const WIDE_DARK: View = { ...WIDE, name: "-dark", dark: true };
const NARROW: View = { name: "-light-narrow", width: 390, height: 780 };
const NARROW_DARK: View = { ...NARROW, name: "-dark-narrow", dark: true };
const NARROWEST: View = { name: "-light-320", width: 320, height: 780 };
const ZOOMED: View = { name: "-light-zoomed", width: 620, height: 410, zoom: 2 };
const FORCED: View = { ...WIDE, name: "-forced", dark: true, forced: true };
const TALL: View = { ...WIDE, name: "-light-tall", height: 2600 };
/** Two sheets of A4 at 96 dots per inch, without their margins. */
const PRINTED: View = { name: "-printed", width: 718, height: 2094, print: true };
const FOCUSED: View = { ...WIDE, name: "-focused", tabs: 2 };
const ALL = [WIDE, WIDE_DARK, NARROW, NARROW_DARK, NARROWEST, ZOOMED, FORCED, PRINTED];

/** A demonstration page with its badges, and which badge's card is opened: the first's unless told. */
interface Demo {
  name: string;
  page: "listing" | "tender";
  views: readonly View[];
  /** The element in which the badge stands. */
  at?: string;
  /** Whom the user buys for. */
  profile?: string;
  /** The card is scrolled to its end. */
  end?: true;
  /** The page is read from the right. */
  fromRight?: true;
}

const DEMOS: readonly Demo[] = [
  { name: "listing", page: "listing", views: ALL },
  { name: "tender", page: "tender", views: ALL },
  { name: "listing-federal", page: "listing", profile: "us-federal", views: [WIDE, WIDE_DARK, FORCED] },
  { name: "listing-central", page: "listing", profile: "gb-central", views: [WIDE, WIDE_DARK] },
  { name: "listing-contradiction", page: "listing", at: "li:nth-child(11)", views: [WIDE, WIDE_DARK, NARROWEST] },
  { name: "listing-reported", page: "listing", at: "li:nth-child(6)", views: [WIDE, WIDE_DARK, NARROWEST] },
  { name: "listing-end", page: "listing", end: true, views: [WIDE, WIDE_DARK, NARROWEST] },
  { name: "listing-from-right", page: "listing", fromRight: true, views: [WIDE, NARROWEST] },
];

const POPUP = "src/pages/popup/index.html";
const OPTIONS = "src/pages/options/index.html";
const DATASET = "src/pages/dataset/index.html";
const DOCUMENT = "src/pages/document/index.html";
/** Extension pages: a name, an address, and how it is seen. */
const OWN_PAGES: readonly (readonly [name: string, path: string, views: readonly View[]])[] = [
  ["options", OPTIONS, [...ALL.filter((view) => view !== PRINTED), TALL, FOCUSED]],
  ["document", DOCUMENT, [WIDE, WIDE_DARK, NARROW, FOCUSED]],
  ["dataset", DATASET, [...ALL, FOCUSED]],
  ["dataset-vendor", `${DATASET}#vendor/hikvision`, ALL],
  ["dataset-claims", `${DATASET}#vendor/dahua`, [TALL, { ...TALL, name: "-dark-tall", dark: true }]],
  ["dataset-brand", `${DATASET}#vendor/lorex`, [WIDE, NARROW]],
  ["dataset-measure", `${DATASET}#measure/us-ndaa-889`, ALL],
  ["dataset-found", `${DATASET}?q=hikvison&kind=measure`, [WIDE, NARROW, NARROW_DARK]],
  ["dataset-part", `${DATASET}?q=DS-2CD2143G2-I`, [WIDE, NARROW]],
  ["dataset-nothing", `${DATASET}?q=zzzzqqq&country=GB`, [WIDE, WIDE_DARK, NARROW]],
  ["dataset-no-entry", `${DATASET}#vendor/hikvison`, [WIDE, NARROW]],
];

/** A document as the document view reads it. */
const PAPER = `INVITATION TO TENDER 2026/114\n\nSupply of cameras for the leisure centre. No Hikvision equipment will be accepted.

Lot 1: twelve Dahua dome cameras or equivalent, 4 MP.\nLot 2: four DS-2CD2143G2-I dome cameras.\nLot 3: one Lorex recorder, 8 channels.

Cables and brackets by the contractor. Questions to procurement@council.example.\f
SCHEDULE OF RATES\n\nCamera, each\nRecorder, each\nUniview IPC3614SB-ADF28KM-I0 camera, each\nAxis P3265-LVE camera, each\n`;

/** Pages under the popup, by what it then says; the last is on a host that Sightline does not read by itself. */
const OUTCOMES = {
  "popup-nothing": ["https://www.ebay.co.uk/b/garden", "<h1>Garden chairs</h1><p>Oak, set of four.</p>"],
  "popup-unchecked": ["https://www.ebay.co.uk/b/poster", "<h1>Poster</h1><canvas width=900 height=900></canvas>"],
  "popup-elsewhere": ["https://shop.example/", "<h1>Hikvision DS-2CD2143G2-I dome camera</h1><p>£89.00, in stock</p>"],
} as const;

async function see(page: Page, view: View): Promise<void> {
  await page.setViewport({ width: view.width, height: view.height, deviceScaleFactor: view.zoom ?? 1 });
  // Puppeteer's own call does not know forced colours.
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", {
    media: view.print ? "print" : "",
    features: [
      { name: "prefers-color-scheme", value: view.dark ? "dark" : "light" },
      { name: "forced-colors", value: view.forced ? "active" : "none" },
    ],
  });
}

/** Clicks the first badge, of the page or within an element. One that hangs below its block has no height of its own, so that Puppeteer would not click it. */
async function clickBadge(page: Page, within: string): Promise<void> {
  // Badges are put in where the reader is.
  if (within !== "") await page.$eval(within, (element) => element.scrollIntoView({ block: "center" }));
  await page.waitForSelector(`${within} sightline-badge`);
  const at = await page.$eval(`${within} sightline-badge`, (badge) => {
    badge.scrollIntoView({ block: "center" });
    const { left, top } = badge.getBoundingClientRect();
    return { x: left + 20, y: top + 10 };
  });
  await page.mouse.click(at.x, at.y);
}

class Studio {
  private readonly browser: Browser;
  private readonly server: HostServer;
  private readonly extension: Extension;
  private readonly out: string;
  private readonly only: string;

  constructor(
    browser: Browser,
    server: HostServer,
    extension: Extension,
    { out, only }: { out: string; only: string },
  ) {
    this.browser = browser;
    this.server = server;
    this.extension = extension;
    this.out = out;
    this.only = only;
  }

  private async shoot(page: Page, name: string): Promise<void> {
    const path = join(this.out, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    console.log(path);
  }

  private isWanted(name: string): boolean {
    return name.includes(this.only);
  }

  /** A demonstration page with its badges, then with a card. */
  async demo({ name, page: demo, at = "", profile, end, fromRight }: Demo, view: View): Promise<void> {
    if (!this.isWanted(`${name}-card${view.name}`) && !this.isWanted(`${name}${view.name}`)) return;
    if (profile !== undefined) await this.settle({ profile });
    const saved = readSavedPage(join(ROOT, `test/pages/demo-${demo}/page.html`));
    this.server.put(saved.address, fromRight ? saved.html.replace("<html ", '<html dir="rtl" ') : saved.html);
    const page = await this.browser.newPage();
    await see(page, view);
    await page.goto(saved.address, { waitUntil: "load" });
    await page.waitForSelector("sightline-badge");
    if (at === "" && !end) await this.shoot(page, `${name}${view.name}`);
    if (!view.print) {
      await clickBadge(page, at);
      // The card asks the background for evidence; once that has come the network and the main thread are idle.
      const spot = await page.waitForFunction(
        (within) => {
          const badge = document.querySelector(`${within} sightline-badge`);
          const box = badge?.getBoundingClientRect();
          if (!box) return null;
          const x = Math.min(Math.max(box.left + 60, 20), innerWidth - 20);
          const y = [box.bottom + 90, box.top - 90].find((one) => document.elementFromPoint(x, one) === badge);
          return y === undefined ? null : { x, y };
        },
        {},
        at,
      );
      await page.waitForNetworkIdle({ idleTime: 300 });
      const place = await spot.jsonValue();
      if (end && place) {
        await page.mouse.move(place.x, place.y);
        await page.mouse.wheel({ deltaY: 20_000 });
        await page.waitForNetworkIdle({ idleTime: 300 });
      }
      await this.shoot(page, `${name}-card${view.name}`);
    }
    await page.close();
    if (profile !== undefined) await this.settle({ profile: DEFAULT_SETTINGS.profile });
  }

  /** Changes the user's settings, as the options do. */
  async settle(change: Partial<Settings>): Promise<void> {
    const page = await this.openOwn(OPTIONS);
    await page.evaluate(
      (args) =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
        ).chrome.runtime.sendMessage({ sightline: "own", call: "changeSettings", args: [args] }),
      change as Record<string, string | string[]>,
    );
    await page.close();
  }

  private async openOwn(path: string, view?: View): Promise<Page> {
    const page = await this.browser.newPage();
    if (view) await see(page, view);
    await page.goto(`chrome-extension://${this.extension.id}/${path}`, { waitUntil: "networkidle0" });
    return page;
  }

  async ownPage(name: string, path: string, view: View): Promise<void> {
    if (!this.isWanted(`${name}${view.name}`)) return;
    const page = await this.openOwn(path, view);
    if (view.print) await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    for (let tabs = 0; tabs < (view.tabs ?? 0); tabs++) await page.keyboard.press("Tab");
    await this.shoot(page, `${name}${view.name}`);
    await page.close();
  }

  /** The document view with a file that it cannot read. */
  async documentError(view: View): Promise<void> {
    if (!this.isWanted(`document-error${view.name}`)) return;
    const page = await this.openOwn(DOCUMENT, view);
    const input = await page.waitForSelector("input[type=file]");
    await input?.uploadFile(join(ROOT, "icons/none-128.png"));
    await page.waitForFunction(() => document.body.innerText.includes("no text that can be read"));
    await this.shoot(page, `document-error${view.name}`);
    await page.close();
  }

  /** The popup of a page as a tab of its own, where it can be seen in any way. */
  async popupTab(name: string, address: string, view: View): Promise<void> {
    if (!this.isWanted(`${name}${view.name}`)) return;
    const page = await this.browser.newPage();
    await page.goto(address, { waitUntil: "load" });
    await page.waitForSelector("sightline-badge");
    const popup = await this.browser.newPage();
    await see(popup, view);
    // It is about the tab in front when it loads.
    await page.bringToFront();
    await popup.goto(`chrome-extension://${this.extension.id}/${POPUP}`);
    await popup.waitForFunction(() => document.querySelector(".outcome")?.getAttribute("aria-busy") === "false", {
      polling: 100,
    });
    await this.shoot(popup, `${name}${view.name}`);
    await popup.close();
    await page.close();
  }

  /** The document view with a document that was read. */
  async document(view: View): Promise<void> {
    if (!this.isWanted(`document-read${view.name}`)) return;
    const page = await this.openOwn(DOCUMENT);
    await page.click("summary");
    await page.type("textarea", PAPER);
    await page.click("details button");
    await page.waitForSelector("mark");
    await see(page, view);
    if (view.print) await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await this.shoot(page, `document-read${view.name}`);
    await page.close();
  }

  /** The popup over a page, as its button opens it. */
  async popup(name: string, address: string, view: View): Promise<void> {
    if (!this.isWanted(`${name}${view.name}`)) return;
    const page = await this.browser.newPage();
    await page.goto(address, { waitUntil: "load" });
    const opened = this.browser.waitForTarget((target) => target.url().includes("/popup/"));
    await page.bringToFront();
    await this.extension.triggerAction(page);
    const popup = await (await opened).asPage();
    // A popup has no session of its own, only Puppeteer's; its window is as large as what it shows.
    await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: view.dark ? "dark" : "light" }]);
    await popup.waitForFunction(() => document.querySelector(".outcome")?.getAttribute("aria-busy") === "false");
    await this.shoot(popup, `${name}${view.name}`);
    await popup.close();
    await page.close();
  }
}

async function main(): Promise<void> {
  const { values } = readArguments(HELP, {
    options: { out: { type: "string", default: join(ROOT, "dist/screens") }, only: { type: "string", default: "" } },
  });
  values.out = resolve(HERE, values.out);
  mkdirSync(values.out, { recursive: true });
  const paths = ensureBrowsers(["chromium"]);
  build("chromium");
  const server = await startHostServer();
  const browser = await launch("chromium", { executablePath: paths.chromium, port: server.port });
  try {
    await browser.waitForTarget((target) => target.type() === "service_worker");
    const [extension] = [...(await browser.extensions()).values()];
    if (!extension) throw new Error("The extension did not load.");
    const studio = new Studio(browser, server, extension, values);
    for (const demo of DEMOS) for (const view of demo.views) await studio.demo(demo, view);
    for (const [name, path, views] of OWN_PAGES) for (const view of views) await studio.ownPage(name, path, view);
    for (const view of ALL) await studio.document(view);
    for (const view of [WIDE, WIDE_DARK, NARROWEST]) await studio.documentError(view);
    const listing = readSavedPage(join(ROOT, "test/pages/demo-listing/page.html"));
    server.put(listing.address, listing.html);
    for (const [address, html] of Object.values(OUTCOMES))
      server.put(address, `<!doctype html><html lang="en">${html}`);
    for (const view of [WIDE, WIDE_DARK]) {
      await studio.popup("popup", listing.address, view);
      for (const [name, [address]] of Object.entries(OUTCOMES)) await studio.popup(name, address, view);
      await studio.popup("popup-unreadable", "chrome://version", view);
    }
    for (const view of [FORCED, NARROWEST]) await studio.popupTab("popup", listing.address, view);
    await studio.settle({ paused: [new URL(listing.address).hostname] });
    for (const view of [WIDE, WIDE_DARK]) await studio.popup("popup-paused", listing.address, view);
    if (values.only !== "") return;
    mkdirSync(join(ROOT, ".github"), { recursive: true });
    for (const [from, to] of Object.entries(README_SHOTS))
      copyFileSync(join(values.out, from), join(ROOT, ".github", to));
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch(failWith);

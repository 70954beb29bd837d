/**
 * `npm run screenshots`: draws every surface of the built extension to be looked at: light and
 * dark, narrow and wide, at 200 % zoom, in forced colours and as printed. Two of them are the README's.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Extension, Page } from "puppeteer-core";
import { HERE, readArguments } from "./arguments.ts";
import { ensureBrowsers } from "./browsers.ts";
import { build } from "./build.ts";
import { failWith } from "./fail.ts";
import { type HostServer, startHostServer } from "./host-server.ts";
import { launch } from "./launch.ts";
import { ROOT } from "./root.ts";
import { readSavedPage } from "./saved-page.ts";

const HELP = `npm run screenshots [-- OPTIONS]

Draws every surface of the extension to be looked at: light and dark, narrow and wide, at 200 % zoom, printed.

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
const ALL = [WIDE, WIDE_DARK, NARROW, NARROW_DARK, NARROWEST, ZOOMED, FORCED, PRINTED];

const DATASET = "src/pages/dataset/index.html";
const DOCUMENT = "src/pages/document/index.html";
/** Extension pages: a name, an address, and how it is seen. */
const OWN_PAGES: readonly (readonly [name: string, path: string, views: readonly View[]])[] = [
  ["options", "src/pages/options/index.html", [...ALL.filter((view) => view !== PRINTED), TALL]],
  ["document", DOCUMENT, [WIDE, WIDE_DARK, NARROW]],
  ["dataset", DATASET, ALL],
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

/** Clicks the first badge. One that hangs below its block has no height of its own, so that Puppeteer would not click it. */
async function clickBadge(page: Page): Promise<void> {
  const at = await page.$eval("sightline-badge", (badge) => {
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

  /** A demonstration page with its badges, then with the first one's card. */
  async demo(name: string, view: View): Promise<void> {
    if (!this.isWanted(`${name}-card${view.name}`) && !this.isWanted(`${name}${view.name}`)) return;
    const saved = readSavedPage(join(ROOT, `test/pages/demo-${name}/page.html`));
    this.server.put(saved.address, saved.html);
    const page = await this.browser.newPage();
    await see(page, view);
    await page.goto(saved.address, { waitUntil: "load" });
    await page.waitForSelector("sightline-badge");
    await this.shoot(page, `${name}${view.name}`);
    if (!view.print) {
      await clickBadge(page);
      // The card asks the background for evidence; once that has come the network and the main thread are idle.
      await page.waitForFunction(() => {
        const badge = document.querySelector("sightline-badge");
        const box = badge?.getBoundingClientRect();
        return (
          box !== undefined &&
          [90, -90].some((by) => document.elementFromPoint(box.left + 60, box.bottom + by) === badge)
        );
      });
      await page.waitForNetworkIdle({ idleTime: 300 });
      await this.shoot(page, `${name}-card${view.name}`);
    }
    await page.close();
  }

  async ownPage(name: string, path: string, view: View): Promise<void> {
    if (!this.isWanted(`${name}${view.name}`)) return;
    const page = await this.browser.newPage();
    await see(page, view);
    await page.goto(`chrome-extension://${this.extension.id}/${path}`, { waitUntil: "networkidle0" });
    if (view.print) await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await this.shoot(page, `${name}${view.name}`);
    await page.close();
  }

  /** The document view with a document that was read. */
  async document(view: View): Promise<void> {
    if (!this.isWanted(`document-read${view.name}`)) return;
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.extension.id}/${DOCUMENT}`, { waitUntil: "networkidle0" });
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
    for (const view of ALL) for (const demo of ["listing", "tender"]) await studio.demo(demo, view);
    for (const [name, path, views] of OWN_PAGES) for (const view of views) await studio.ownPage(name, path, view);
    for (const view of ALL) await studio.document(view);
    const listing = readSavedPage(join(ROOT, "test/pages/demo-listing/page.html"));
    server.put(listing.address, listing.html);
    for (const [address, html] of Object.values(OUTCOMES))
      server.put(address, `<!doctype html><html lang="en">${html}`);
    for (const view of [WIDE, WIDE_DARK]) {
      await studio.popup("popup", listing.address, view);
      for (const [name, [address]] of Object.entries(OUTCOMES)) await studio.popup(name, address, view);
    }
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

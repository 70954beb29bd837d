/**
 * `npm run screenshots [-- --out DIR]`: draws every surface of the built extension, light and dark, narrow and wide, to be
 * looked at; two of them are the README's.
 */
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "puppeteer-core";
import { ensureBrowsers } from "./browsers.ts";
import { build } from "./build.ts";
import { failWith } from "./fail.ts";
import { startHostServer } from "./host-server.ts";
import { launch } from "./launch.ts";
import { ROOT } from "./root.ts";
import { readSavedPage } from "./saved-page.ts";

const README_SHOTS = { "listing-card-light.png": "card.png", "tender-light.png": "tender.png" };

interface View {
  name: string;
  width: number;
  height: number;
  scale?: number;
}

const WIDE: View = { name: "", width: 1240, height: 820 };
const NARROW: View = { name: "-narrow", width: 390, height: 780 };
const ZOOMED: View = { name: "-zoomed", width: 620, height: 410, scale: 2 };

async function prepare(page: Page, theme: "light" | "dark", view: View): Promise<void> {
  await page.setViewport({ width: view.width, height: view.height, deviceScaleFactor: view.scale ?? 1 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: "string", default: join(ROOT, "dist/screens") } } });
  const out = values.out;
  mkdirSync(out, { recursive: true });
  const paths = ensureBrowsers(["chromium"]);
  build("chromium");
  const server = await startHostServer();
  const browser: Browser = await launch("chromium", { executablePath: paths.chromium, port: server.port });
  try {
    const shoot = async (page: Page, name: string) => {
      await page.screenshot({ path: join(out, `${name}.png`) as `${string}.png` });
      console.log(join(out, `${name}.png`));
    };
    for (const theme of ["light", "dark"] as const) {
      for (const view of [WIDE, NARROW, ZOOMED]) {
        for (const demo of ["listing", "tender"]) {
          const saved = readSavedPage(join(ROOT, `test/pages/demo-${demo}/page.html`));
          server.put(saved.address, saved.html);
          const page = await browser.newPage();
          await prepare(page, theme, view);
          await page.goto(saved.address, { waitUntil: "load" });
          await page.waitForSelector("sightline-badge");
          await shoot(page, `${demo}-${theme}${view.name}`);
          await page.click("sightline-badge");
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
          await shoot(page, `${demo}-card-${theme}${view.name}`);
          await page.close();
        }
      }
      const [extension] = [...(await browser.extensions()).values()];
      if (!extension) throw new Error("The extension did not load.");
      const manifest = JSON.parse(readFileSync(join(ROOT, "dist/chrome/manifest.json"), "utf8")) as {
        action: { default_popup: string };
      };
      const own = (path: string) => `chrome-extension://${extension.id}/${path}`;
      const pages: [string, string, View][] = [
        ["popup-empty", manifest.action.default_popup, { name: "", width: 380, height: 560 }],
        ["options", "src/pages/options/index.html", WIDE],
        ["options", "src/pages/options/index.html", NARROW],
        ["dataset", "src/pages/dataset/index.html", WIDE],
        ["dataset", "src/pages/dataset/index.html", NARROW],
        ["dataset-vendor", "src/pages/dataset/index.html#vendor/hikvision", WIDE],
        ["dataset-vendor", "src/pages/dataset/index.html#vendor/hikvision", NARROW],
        ["dataset-measure", "src/pages/dataset/index.html#measure/us-ndaa-889", WIDE],
      ];
      for (const [name, path, view] of pages) {
        const page = await browser.newPage();
        await prepare(page, theme, view);
        await page.goto(own(path), { waitUntil: "networkidle0" });
        await shoot(page, `${name}-${theme}${view.name}`);
        await page.close();
      }
      const saved = readSavedPage(join(ROOT, "test/pages/demo-listing/page.html"));
      const page = await browser.newPage();
      await page.goto(saved.address, { waitUntil: "load" });
      await page.waitForSelector("sightline-badge");
      const opened = browser.waitForTarget((target) => target.url().includes("/popup/"));
      await page.bringToFront();
      await extension.triggerAction(page);
      const popup = await (await opened).asPage();
      await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      await popup.waitForFunction(() => document.body.innerText.includes("Hikvision"));
      await shoot(popup, `popup-${theme}`);
      await popup.close();
      await page.close();
    }
    mkdirSync(join(ROOT, ".github"), { recursive: true });
    for (const [from, to] of Object.entries(README_SHOTS)) copyFileSync(join(out, from), join(ROOT, ".github", to));
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch(failWith);

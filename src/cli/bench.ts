/**
 * `npm run bench [-- --browser chromium|firefox] [--page FILE …] [--json FILE]`: measures what Sightline costs, in a real browser
 * and in the content script's own world, beside the bare walk that nothing can undercut and the ways others take. Prints tables.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { BENCH_HOST, buildBenchExtension } from "./bench/extension.ts";
import { listing, longPage } from "./bench/pages.ts";
import { measurePage, type PageFigures } from "./bench/rows.ts";
import { type BrowserName, ensureBrowsers } from "./browsers.ts";
import { failWith } from "./fail.ts";
import { startHostServer } from "./host-server.ts";
import { launch } from "./launch.ts";
import { ROOT } from "./root.ts";
import { readSavedPage } from "./saved-page.ts";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: "string", default: "chromium" },
      page: { type: "string", multiple: true, default: [] },
      json: { type: "string" },
    },
  });
  if (values.browser !== "chromium" && values.browser !== "firefox")
    throw new Error(`--browser ${values.browser} is not known. Give chromium or firefox.`);
  const name: BrowserName = values.browser;
  const paths = ensureBrowsers([name]);
  const built = await buildBenchExtension(name);
  const server = await startHostServer();
  const pages: [string, string][] = [
    ["listing", listing()],
    ["long", longPage()],
    ["tender", readFileSync(join(ROOT, "test/pages/demo-tender/page.html"), "utf8")],
    ...values.page.map((file): [string, string] => [basename(file), readSavedPage(file).html]),
  ];
  const figures: Record<string, PageFigures> = {};
  const browser = await launch(name, {
    executablePath: paths[name],
    port: server.port,
    built,
    prefs: { "privacy.reduceTimerPrecision": false },
  });
  try {
    for (const [title, html] of pages) {
      const path = encodeURIComponent(title);
      server.put(`${BENCH_HOST}/${path}`, html);
      figures[title] = await measurePage(browser, path);
      console.log(title, figures[title]);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

main().catch(failWith);

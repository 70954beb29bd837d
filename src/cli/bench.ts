/**
 * `npm run bench`: measures what Sightline costs, in a real browser
 * and in the content script's own world, beside the bare walk that nothing can undercut and the ways others take. Prints tables.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { HERE, readArguments, stop } from "./arguments.ts";
import { compare } from "./bench/compare.ts";
import { BENCH_HOST, buildBenchExtension } from "./bench/extension.ts";
import type { BenchFigures } from "./bench/goals.ts";
import { listing, longPage } from "./bench/pages.ts";
import { measurePage } from "./bench/rows.ts";
import { tablesOf } from "./bench/tables.ts";
import { type BrowserName, ensureBrowsers } from "./browsers.ts";
import { build } from "./build.ts";
import { failWith } from "./fail.ts";
import { startHostServer } from "./host-server.ts";
import { builtFor, launch } from "./launch.ts";
import { ROOT } from "./root.ts";
import { readSavedPage } from "./saved-page.ts";

const HELP = `npm run bench [-- OPTIONS]

Measures what Sightline costs in a real browser and prints tables. Takes five minutes and wants the machine to itself.

  --browser NAME chromium (as usual) or firefox
  --page FILE    a saved page to measure on as well; may be given several times
  --json FILE    writes the figures there`;

function machineWith(browser: string): string {
  const processors = cpus();
  return `${processors[0]?.model.trim() ?? "unknown processor"}, ${processors.length} cores, ${browser}`;
}

function sizeOfScript(name: BrowserName): BenchFigures["script"] {
  const script = readFileSync(join(builtFor(name), "src/content/main.iife.js"));
  return { minified: script.length, gzip: gzipSync(script, { level: 9 }).length };
}

async function main(): Promise<void> {
  const { values } = readArguments(HELP, {
    options: {
      browser: { type: "string", default: "chromium" },
      page: { type: "string", multiple: true, default: [] },
      json: { type: "string" },
    },
  });
  if (values.browser !== "chromium" && values.browser !== "firefox")
    stop(`--browser ${values.browser} is not known. Use chromium or firefox.`);
  const name: BrowserName = values.browser;
  const pages: [string, string][] = [
    ["listing", listing()],
    ["long", longPage()],
    ["tender", readFileSync(join(ROOT, "test/pages/demo-tender/page.html"), "utf8")],
    ...values.page.map((file): [string, string] => [basename(file), readSavedPage(resolve(HERE, file)).html]),
  ];
  const executablePath = ensureBrowsers([name])[name];
  build(name);
  const built = await buildBenchExtension(name);
  const server = await startHostServer();
  const browser = await launch(name, {
    executablePath,
    port: server.port,
    built,
    prefs: { "privacy.reduceTimerPrecision": false },
  });
  const figures: BenchFigures = {
    browser: name,
    machine: machineWith(await browser.version()),
    pages: {},
    comparisons: [],
    script: sizeOfScript(name),
  };
  try {
    for (const [title, html] of pages) {
      console.error(`Measuring on ${title} …`);
      const path = encodeURIComponent(title);
      server.put(`${BENCH_HOST}/${path}`, html);
      figures.pages[title] = await measurePage(browser, path);
    }
    await browser.close();
    if (name === "chromium") {
      console.error("Comparing page loads with and without Sightline …");
      figures.comparisons = await compare(executablePath, server);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  if (values.json !== undefined) writeFileSync(resolve(HERE, values.json), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(tablesOf(figures));
}

main().catch(failWith);

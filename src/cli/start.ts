/**
 * `npm start`: opens pages in a browser with Sightline. With no page, the demonstration listing and tender that ship with the
 * project. Without a display it runs headless, prints the findings as a table and writes a screenshot of each page.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import Table from "cli-table3";
import type { Browser, Page } from "puppeteer-core";
import { NOTHING_FOUND } from "../assessment/badge-words.ts";
import type { PageReport } from "../shared/messages.ts";
import { HERE, readArguments, stop } from "./arguments.ts";
import { type BrowserName, ensureBrowsers } from "./browsers.ts";
import { build } from "./build.ts";
import { failWith } from "./fail.ts";
import { type HostServer, startHostServer } from "./host-server.ts";
import { launch } from "./launch.ts";
import { ROOT } from "./root.ts";
import { readSavedPage, serveSavedPage } from "./saved-page.ts";

const DEMO = ["demo-listing", "demo-tender"].map((name) => join(ROOT, "test/pages", name, "page.html"));

const HELP = `npm start [-- FILE-or-URL …]

Opens pages in a browser with Sightline in it; without any, a demonstration listing and tender notice.
A saved page is served at the host it was saved from, with the folder of files that the browser saved beside it.

  --as URL       serve the saved page at this address instead
  --browser NAME chromium (as usual) or firefox
  --headless     print the findings (Firefox: how many badges) and write screenshots instead of opening a window
  --out DIR      where screenshots go (dist/screens)

Examples
  npm start
  npm start -- listing.html --as "https://www.amazon.co.uk/s?k=dome+camera"
  npm start -- https://www.contractsfinder.service.gov.uk/Notice/…`;

function hasDisplay(): boolean {
  return process.platform !== "linux" || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}

/** The reports of all frames of a page, read from the extension's own storage once the first pass is done. Chromium only. */
async function reportOf(browser: Browser, page: Page): Promise<PageReport[]> {
  const target = await browser.waitForTarget((one) => one.type() === "service_worker", { timeout: 10_000 });
  const worker = await target.worker();
  if (!worker) throw new Error("Sightline's background did not start.");
  const limit = Date.now() + 20_000;
  const address = page.url();
  for (;;) {
    const stored = await worker.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
        }
      ).chrome.storage.session.get(null),
    );
    const reports = Object.values(stored).filter(
      (one): one is PageReport =>
        typeof one === "object" &&
        one !== null &&
        "findings" in one &&
        (one as PageReport).url.split("#")[0] === address.split("#")[0],
    );
    if (reports.some((one) => one.done) || Date.now() > limit) return reports;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function tableOf(reports: PageReport[]): string {
  const table = new Table({
    head: ["badge", "vendor", "words on the page", "role", "measure", "where"],
    wordWrap: true,
    colWidths: [7, 24, 26, 17, 24, 42],
    style: { head: [], border: [] },
  });
  for (const finding of reports.flatMap((one) => one.findings))
    table.push([
      finding.badged ? "yes" : "",
      finding.brand === null ? finding.vendor : `${finding.brand} (${finding.vendor})`,
      finding.surface,
      finding.role,
      finding.short ?? "",
      finding.where,
    ]);
  return table.toString();
}

async function show(browser: Browser, address: string, out: string | null, index: number): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: "load", timeout: 45_000 });
  } catch (error) {
    throw new Error(
      `${address} does not answer (${error instanceof Error ? error.message.split("\n")[0] : error}). Check the address and the connection, or save the page and give the file.`,
    );
  }
  if (out === null) return;
  const shot = join(out, `page-${index + 1}.png`);
  if ((await browser.version()).includes("Chrome")) {
    const reports = await reportOf(browser, page);
    const findings = reports.flatMap((one) => one.findings);
    console.log(`\n${page.url()}\n${await page.title()}`);
    if (reports.length === 0)
      console.log(
        "Could not check: Sightline did not run here. The host is not on the built-in list; use --as, or press the button in a window.",
      );
    else console.log(findings.length === 0 ? NOTHING_FOUND : tableOf(reports));
    for (const part of reports.flatMap((one) => one.unchecked)) console.log(`Could not check: ${part.detail}`);
  } else {
    const isThere = await page.waitForSelector("sightline-badge", { timeout: 10_000 }).catch(() => null);
    console.log(`\n${page.url()}\n${await page.$$eval("sightline-badge", (all) => all.length)} badge(s)`);
    if (isThere === null)
      console.log(
        "No badge appeared within 10 seconds: nothing was found, or Sightline did not finish. That is not a clearance.",
      );
  }
  // Beyond the viewport, Chromium draws a page that is read from the right beside its place.
  await page.screenshot({ path: shot as `${string}.png`, fullPage: true, captureBeyondViewport: false });
  console.log(`Screenshot: ${shot}`);
  await page.close();
}

const isAddress = (words: string): boolean => /^https?:\/\//.test(words);

async function main(): Promise<void> {
  const { values, positionals } = readArguments(HELP, {
    allowPositionals: true,
    options: {
      as: { type: "string" },
      browser: { type: "string", default: "chromium" },
      headless: { type: "boolean", default: false },
      out: { type: "string", default: join(ROOT, "dist/screens") },
    },
  });
  if (values.browser !== "chromium" && values.browser !== "firefox")
    stop(`--browser ${values.browser} is not known. Use chromium or firefox.`);
  const name: BrowserName = values.browser;
  const pages = positionals.length === 0 ? DEMO : positionals.map((one) => (isAddress(one) ? one : resolve(HERE, one)));
  const out = resolve(HERE, values.out);
  const addresses = pages.filter((page) => isAddress(page)).length;
  if (addresses > 0 && addresses < pages.length)
    stop("Give either files or addresses, not both: files are served without the network.");
  if (values.as !== undefined && !isAddress(values.as))
    stop(`--as ${values.as} is no address of a page. Give one that begins with https:// or http://.`);
  const headless = values.headless || !hasDisplay();
  // Several files at one host need an address each, or their findings could not be told apart.
  const as = (index: number) =>
    values.as === undefined || pages.length === 1 ? values.as : `${values.as.replace(/\/$/, "")}/${index + 1}`;
  const saved = pages.map((page, index) => (isAddress(page) ? null : readSavedPage(page, as(index))));
  const paths = ensureBrowsers([name]);
  console.error("Building Sightline …");
  build(name);
  const served = saved.some((page) => page !== null);
  const server: HostServer | null = served ? await startHostServer() : null;
  let browser: Browser | null = null;
  try {
    browser = await launch(name, {
      executablePath: paths[name],
      headless,
      ...(server ? { port: server.port } : {}),
    }).catch((error: unknown) => {
      throw new Error(
        `${paths[name]} did not start (${error instanceof Error ? error.message.split("\n")[0] : error}). Run it by itself to see what it lacks, or name another with ${name.toUpperCase()}=/path.`,
      );
    });
    if (headless) mkdirSync(out, { recursive: true });
    for (const [index, page] of pages.entries()) {
      const file = saved[index];
      if (file && server) serveSavedPage(server, file);
      if (file?.isPlaced)
        console.error(
          `${page} does not say where it was saved from: served at ${file.address}. Use --as to say where.`,
        );
      await show(browser, file?.address ?? page, headless ? out : null, index);
    }
    if (!headless) {
      console.error("The browser is open. Close it, or press Ctrl+C here, to end.");
      await new Promise<void>((resolve) => browser?.once("disconnected", () => resolve()));
    }
  } finally {
    await browser?.close().catch(() => console.error("The browser was already closed."));
    await server?.close();
  }
}

main().catch(failWith);

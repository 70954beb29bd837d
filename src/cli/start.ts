/**
 * `npm start`: opens pages in a browser with Sightline. With no page, the demonstration listing and tender that ship with the
 * project. Without a display it runs headless, prints the findings as a table and writes a screenshot of each page.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { NOTHING_FOUND } from "../assessment/badge-words.ts";
import { readNames } from "../dataset/read-compiled.ts";
import type { PageReport } from "../shared/messages.ts";
import { HERE, readArguments, stop } from "./arguments.ts";
import { type BrowserName, ensureBrowsers } from "./browsers.ts";
import { build } from "./build.ts";
import { counted } from "./counted.ts";
import { failWith } from "./fail.ts";
import { type HostServer, startHostServer } from "./host-server.ts";
import { builtForHosts, launch } from "./launch.ts";
import { ROOT } from "./root.ts";
import { readSavedPage, serveSavedPage } from "./saved-page.ts";
import { COLUMNS, tableOf } from "./table.ts";

const DEMO = ["demo-listing", "demo-tender"].map((name) => join(ROOT, "test/pages", name, "page.html"));

const HELP = `npm start [-- FILE-or-URL …]

Opens pages in a browser with Sightline in it; without any, a demonstration listing and tender notice.
A saved page is served at the host it was saved from, with the folder of files that the browser saved beside it. On hosts
that are not on Sightline's list it reads the page as where its user has allowed the host.

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

/** How long the first report of a page, and the last, may take, in milliseconds. */
const FIRST_REPORT = 5_000;
const LAST_REPORT = 20_000;

/** The reports of all frames of a page, read from the extension's own storage once the first pass is done. Chromium only. */
async function reportOf(browser: Browser, page: Page): Promise<PageReport[]> {
  const target = await browser.waitForTarget((one) => one.type() === "service_worker", { timeout: 10_000 });
  const worker = await target.worker();
  if (!worker) throw new Error("Sightline's background did not start.");
  const began = Date.now();
  const address = page.url();
  for (;;) {
    const stored = await worker.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
        }
      ).chrome.storage.session.get(null),
    );
    const reports = Object.values(stored)
      // Each tab's frames by their numbers.
      .flatMap((frames): unknown[] => Object.values(frames ?? {}))
      .filter(
        (one): one is PageReport =>
          typeof one === "object" &&
          one !== null &&
          "findings" in one &&
          (one as PageReport).url.split("#")[0] === address.split("#")[0],
      );
    const limit = reports.length === 0 ? FIRST_REPORT : LAST_REPORT;
    if (reports.some((one) => one.done) || Date.now() - began > limit) return reports;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function findingsTable(findings: PageReport["findings"]): string {
  const { vendors } = readNames();
  const nameOf = (id: string) => vendors[id]?.name ?? id;
  return tableOf(
    [COLUMNS.words, COLUMNS.vendor, COLUMNS.role, COLUMNS.level, COLUMNS.measure, COLUMNS.badge],
    findings.map(({ surface, vendor, brand, role, level, short, badged }) => [
      surface,
      brand === null ? nameOf(vendor) : `${nameOf(brand)} (${nameOf(vendor)})`,
      role,
      level,
      short ?? "",
      badged ? "yes" : "",
    ]),
  );
}

/** A picture's name, after the page it shows: the file's, its folder's where that is "page.html", or the address. */
function pictureName(page: string, taken: Set<string>): string {
  const path = page.replace(/^https?:\/\/|[?#].*$/g, "").replace(/\.\w{1,5}$/, "");
  const words = isAddress(page) ? path : (/([^\\/]+)(?:[\\/](?:page|index))?$/.exec(path)?.[1] ?? "");
  const name =
    words
      .replace(/[^\p{L}\p{N}.]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80) || "page";
  let free = name;
  for (let at = 2; taken.has(free); at++) free = `${name}-${at}`;
  taken.add(free);
  return `${free}.png`;
}

/** Opens a page; with `shot`, a path, it also prints what was found and draws the page there. */
async function show(browser: Browser, address: string, shot: string | null): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: "load", timeout: 45_000 });
  } catch (error) {
    throw new Error(
      `${address} does not answer (${error instanceof Error ? error.message.split("\n")[0] : error}). Check the address and the connection, or save the page and give the file.`,
    );
  }
  if (shot === null) return;
  if ((await browser.version()).includes("Chrome")) {
    const reports = await reportOf(browser, page);
    const findings = reports.flatMap((one) => one.findings);
    console.log(`\n${page.url()}\n${await page.title()}`);
    if (reports.length === 0)
      console.log(
        `Could not check: Sightline did not run here. ${new URL(page.url()).host === new URL(address).host ? "It may be a page that no extension may read" : `The page led elsewhere: try npm start -- "${page.url()}"`}.`,
      );
    else console.log(findings.length === 0 ? NOTHING_FOUND : findingsTable(findings));
    for (const part of reports.flatMap((one) => one.unchecked)) console.log(`Could not check: ${part.detail}`);
  } else {
    const isThere = await page.waitForSelector("sightline-badge", { timeout: 10_000 }).catch(() => null);
    const badges = await page.$$eval("sightline-badge", (all) => all.length);
    console.log(`\n${page.url()}\n${counted(badges, "badge")}`);
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
  const saved = pages.map((page, index) => {
    try {
      return isAddress(page) ? null : readSavedPage(page, as(index));
    } catch (error) {
      return stop(error instanceof Error ? error.message : String(error));
    }
  });
  const paths = ensureBrowsers([name]);
  console.error("Building Sightline …");
  build(name);
  const served = saved.some((page) => page !== null);
  const server: HostServer | null = served ? await startHostServer() : null;
  const copy = builtForHosts(
    name,
    pages.map((page, index) => saved[index]?.address ?? page),
  );
  let browser: Browser | null = null;
  try {
    browser = await launch(name, {
      executablePath: paths[name],
      headless,
      ...(server ? { port: server.port } : {}),
      ...(copy === null ? {} : { built: copy }),
    }).catch((error: unknown) => {
      throw new Error(
        `${paths[name]} did not start (${error instanceof Error ? error.message.split("\n")[0] : error}). Run it by itself to see what it lacks, or name another with ${name.toUpperCase()}=/path.`,
      );
    });
    if (headless) mkdirSync(out, { recursive: true });
    const taken = new Set<string>();
    for (const [index, page] of pages.entries()) {
      const file = saved[index];
      if (file && server) serveSavedPage(server, file);
      if (file?.isPlaced)
        console.error(
          `${page} does not say where it was saved from, so that it is read without knowledge of its site. If you know: npm start -- "${page}" --as "https://…".`,
        );
      const picture = join(out, pictureName(page, taken));
      await show(browser, file?.address ?? page, headless ? picture : null);
    }
    if (!headless) {
      console.error("The browser is open. Close it, or press Ctrl+C here, to end.");
      await new Promise<void>((resolve) => browser?.once("disconnected", () => resolve()));
    }
  } finally {
    await browser?.close().catch(() => console.error("The browser was already closed."));
    await server?.close();
    if (copy !== null) rmSync(copy, { recursive: true, force: true });
  }
}

main().catch(failWith);

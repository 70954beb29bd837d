/**
 * The shipped build on pages as shops make them, beside the same browser without it. Times are of the page's main thread as
 * Chromium counts them (CPU time, so that other work on the machine does not count); heap is what is left after a collection.
 */
import type { Browser, CDPSession, Page } from "puppeteer-core";
import type { HostServer } from "../host-server.ts";
import { launch } from "../launch.ts";
import { builtListing, insertions } from "./pages.ts";
import { median } from "./statistics.ts";

/** A built-in host without an adapter of its own. */
const HOST = "https://www.toolstation.com/bench";
const LOADS = 5;
const INSERTION_RUNS = 2;
/** Sightline has long read the page by then, in milliseconds. */
const SETTLED = 1_500;

/** One page load or run. Milliseconds, bytes. */
interface Figures {
  /**
   * The main thread's time without layout and style. Chromium's own count of scripting time leaves out what a script goes on
   * with after a pause, which is nearly all of ours.
   */
  script: number;
  task: number;
  heap: number;
  /** How many tasks of the page's load took longer than 50 ms, as the browser reports them. */
  longTasks: number;
}

export interface Comparison {
  page: string;
  without: Figures;
  withIt: Figures;
}

async function durations(session: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await session.send("Performance.getMetrics");
  const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  const task = ms("TaskDuration");
  return { script: task - ms("LayoutDuration") - ms("RecalcStyleDuration"), task };
}

async function prepared(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluateOnNewDocument(() => {
    const counted = { longTasks: 0 };
    Object.assign(globalThis, { counted });
    new PerformanceObserver((list) => {
      counted.longTasks += list.getEntries().length;
    }).observe({ type: "longtask", buffered: true });
  });
  return { page, session };
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(
    (ms) => new Promise((resolve) => setTimeout(() => requestIdleCallback(() => resolve(null)), ms)),
    SETTLED,
  );
}

async function load(browser: Browser, path: string): Promise<Figures> {
  const { page, session } = await prepared(browser);
  await page.goto(`${HOST}/${path}`, { waitUntil: "load" });
  await settle(page);
  const spent = await durations(session);
  const longTasks = await page.evaluate(
    () => (globalThis as unknown as { counted: { longTasks: number } }).counted.longTasks,
  );
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await page.close();
  return { ...spent, heap: usedSize, longTasks };
}

async function insert(browser: Browser): Promise<Figures> {
  const { page, session } = await prepared(browser);
  await page.goto(`${HOST}/insertions`, { waitUntil: "load" });
  await settle(page);
  const before = await durations(session);
  await page.evaluate(() => postMessage("insert"));
  await page.waitForFunction(() => document.title === "done", { timeout: 60_000 });
  await settle(page);
  const after = await durations(session);
  await page.close();
  return { script: after.script - before.script, task: after.task - before.task, heap: 0, longTasks: 0 };
}

function middleOf(runs: Figures[]): Figures {
  const middle = (of: (run: Figures) => number) => median(runs.map(of));
  return {
    script: middle((run) => run.script),
    task: middle((run) => run.task),
    heap: middle((run) => run.heap),
    longTasks: middle((run) => run.longTasks),
  };
}

/** Loads and feeds pages with and without the shipped build, in turn. Chromium only: Firefox counts no such times for a driver. */
export async function compare(executablePath: string, server: HostServer): Promise<Comparison[]> {
  server.put(`${HOST}/cameras`, builtListing(true));
  server.put(`${HOST}/none`, builtListing(false));
  server.put(`${HOST}/insertions`, insertions());
  const bare = await launch("chromium", { executablePath, port: server.port, bare: true });
  const whole = await launch("chromium", { executablePath, port: server.port });
  const inTurn = async (page: string, times: number, run: (browser: Browser) => Promise<Figures>) => {
    const without: Figures[] = [];
    const withIt: Figures[] = [];
    for (let at = 0; at < times; at++) {
      without.push(await run(bare));
      withIt.push(await run(whole));
    }
    return { page, without: middleOf(without), withIt: middleOf(withIt) };
  };
  try {
    // For caches that are empty only once.
    await load(bare, "cameras");
    await load(whole, "cameras");
    return [
      await inTurn("load, 5,000 tiles", LOADS, (browser) => load(browser, "cameras")),
      await inTurn("load, the same without a camera", LOADS, (browser) => load(browser, "none")),
      await inTurn("10,000 insertions a second for 10 s", INSERTION_RUNS, insert),
    ];
  } finally {
    await bare.close();
    await whole.close();
  }
}

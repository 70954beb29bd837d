/** The rows of the table: each measured in the content script's own world, many times, in turn with all others. */
import type { Browser, Page } from "puppeteer-core";
import { BENCH_HOST } from "./extension.ts";
import { type Order, type PipelineFigures, ROW_NAMES, type RowName } from "./orders.ts";
import { median } from "./statistics.ts";

/** Rounds on one page take about this long, in milliseconds, whatever the machine. */
const BUDGET = 6_000;
const LEAST_ROUNDS = 5;
const MOST_ROUNDS = 25;
/** A page is loaded anew for each cold run. */
const COLD_RUNS = 3;

/** What was measured on one page. Milliseconds, medians. */
export interface PageFigures {
  rows: Partial<Record<RowName, number>>;
  cold: PipelineFigures;
  warm: PipelineFigures;
  rounds: number;
}

async function ask<T>(page: Page, order: Order): Promise<T> {
  const words = await page.evaluate(
    (order) =>
      new Promise<string>((resolve) => {
        const heard = new AbortController();
        addEventListener(
          "message",
          ({ data }) => {
            if (typeof data !== "string" || !data.startsWith("answer:")) return;
            heard.abort();
            resolve(data.slice("answer:".length));
          },
          { signal: heard.signal },
        );
        postMessage(`order:${order}`, "*");
      }),
    JSON.stringify(order),
  );
  const answer = JSON.parse(words) as { value: T } | { error: string };
  if ("error" in answer) throw new Error(`The row "${order.row}" failed in the page: ${answer.error.slice(0, 300)}`);
  return answer.value;
}

async function open(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${BENCH_HOST}/${path}`, { waitUntil: "load", timeout: 120_000 });
  await page.waitForSelector("html[data-bench=ready]");
  return page;
}

function middleOf(runs: PipelineFigures[]): PipelineFigures {
  const firsts = runs.flatMap((run) => (run.firstBadge ? [run.firstBadge] : []));
  return {
    work: median(runs.map((run) => run.work)),
    wall: median(runs.map((run) => run.wall)),
    longest: median(runs.map((run) => run.longest)),
    badges: Math.max(...runs.map((run) => run.badges)),
    firstBadge:
      firsts.length === 0
        ? null
        : { frames: median(firsts.map((one) => one.frames)), ms: median(firsts.map((one) => one.ms)) },
  };
}

/** Measures all rows on one page. */
export async function measurePage(browser: Browser, path: string): Promise<PageFigures> {
  const cold: PipelineFigures[] = [];
  for (let run = 0; run < COLD_RUNS; run++) {
    const page = await open(browser, path);
    cold.push(await ask<PipelineFigures>(page, { row: "pipeline", cold: true }));
    await page.close();
  }
  const page = await open(browser, path);
  const inTurn = ROW_NAMES.filter((row) => row !== "mark.js");
  const figures = new Map<RowName, number[]>(ROW_NAMES.map((row) => [row, []]));
  const warm: PipelineFigures[] = [];
  const round = async (number: number) => {
    for (let at = 0; at < inTurn.length; at++) {
      const row = inTurn[(at + number) % inTurn.length];
      if (row === undefined) continue;
      if (row === "pipeline") {
        const run = await ask<PipelineFigures>(page, { row });
        warm.push(run);
        figures.get(row)?.push(run.work);
      } else figures.get(row)?.push(await ask<number>(page, { row }));
    }
  };
  // What is compiled when first used is compiled now.
  await round(0);
  warm.length = 0;
  for (const all of figures.values()) all.length = 0;
  const begun = performance.now();
  let rounds = 0;
  while (rounds < LEAST_ROUNDS || (rounds < MOST_ROUNDS && performance.now() - begun < BUDGET)) await round(rounds++);
  figures.get("mark.js")?.push(await ask<number>(page, { row: "mark.js" }));
  await page.close();
  return {
    rows: Object.fromEntries([...figures].map(([row, all]) => [row, median(all)])),
    cold: middleOf(cold),
    warm: middleOf(warm),
    rounds,
  };
}

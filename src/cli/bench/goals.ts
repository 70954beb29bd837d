/** What was set as a goal, and what was measured. */
import type { BrowserName } from "../browsers.ts";
import type { Comparison } from "./compare.ts";
import type { RowName } from "./orders.ts";
import type { PageFigures } from "./rows.ts";

/** Everything one run of the bench measured. */
export interface BenchFigures {
  browser: BrowserName;
  /** Processor, cores, browser. */
  machine: string;
  pages: Record<string, PageFigures>;
  comparisons: Comparison[];
  /** Bytes of the content script. */
  script: { minified: number; gzip: number };
}

export interface Goal {
  what: string;
  /** As many times the other figure, or as many milliseconds or bytes, as is wanted at most; `least`: at least. */
  aim: number;
  least?: true;
  unit: "×" | "ms" | "frames" | "KB" | "MB";
  figure: number;
}

const AIMS: Record<BrowserName, { tiles: number; long: number }> = {
  chromium: { tiles: 5, long: 3 },
  firefox: { tiles: 1.5, long: 1 },
};

/** The goals that can be told from a run. */
export function goalsOf({ browser, pages, comparisons, script }: BenchFigures): Goal[] {
  const row = (page: string, name: RowName) => pages[page]?.rows[name] ?? Number.NaN;
  const listing = (a: RowName, b: RowName) => row("listing", a) / row("listing", b);
  const all = Object.values(pages);
  const goals: Goal[] = [
    {
      what: "listing: walk + match + roles, as against the bare walk",
      aim: AIMS[browser].tiles,
      unit: "×",
      figure: listing("find", "floor"),
    },
    {
      what: "long page: the same",
      aim: AIMS[browser].long,
      unit: "×",
      figure: row("long", "find") / row("long", "floor"),
    },
    {
      what: "listing: 20,000 names, as against those there are",
      aim: 1.3,
      unit: "×",
      figure: listing("find-20000", "find"),
    },
    {
      what: "listing: quicker than innerText and includes",
      aim: 10,
      least: true,
      unit: "×",
      figure: listing("includes", "find"),
    },
    {
      what: "listing: quicker than modern-ahocorasick",
      aim: 3,
      least: true,
      unit: "×",
      figure: listing("ahocorasick", "find"),
    },
    { what: "listing: quicker than mark.js", aim: 1_000, least: true, unit: "×", figure: listing("mark.js", "find") },
    {
      what: "longest work without a pause, warm, any page",
      aim: 8,
      unit: "ms",
      figure: Math.max(...all.map((page) => page.warm.longest)),
    },
    {
      what: "longest work without a pause, cold, any page",
      aim: 8,
      unit: "ms",
      figure: Math.max(...all.map((page) => page.cold.longest)),
    },
    {
      what: "listing: first badge after the scan's start",
      aim: 2,
      unit: "frames",
      figure: pages.listing?.warm.firstBadge?.frames ?? Number.NaN,
    },
    { what: "content script, minified", aim: 60, unit: "KB", figure: script.minified / 1_000 },
    { what: "content script, gzip", aim: 25, unit: "KB", figure: script.gzip / 1_000 },
  ];
  const [tiles, none, insertions] = comparisons;
  if (tiles && none && insertions)
    goals.push(
      {
        what: "load of 5,000 tiles: scripting time",
        aim: 1.1,
        unit: "×",
        figure: tiles.withIt.script / tiles.without.script,
      },
      {
        what: "load without a camera: scripting time",
        aim: 1.02,
        unit: "×",
        figure: none.withIt.script / none.without.script,
      },
      {
        what: "10,000 insertions a second: main-thread time",
        aim: 1.05,
        unit: "×",
        figure: insertions.withIt.task / insertions.without.task,
      },
      {
        what: "heap, no camera on the page",
        aim: 2,
        unit: "MB",
        figure: (none.withIt.heap - none.without.heap) / 1_000_000,
      },
    );
  return goals;
}

/** Whether a goal was met. What was not measured is not. */
export function isMet({ aim, figure, least }: Goal): boolean {
  return least ? figure >= aim : figure <= aim;
}

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

/** A goal: what, whether its figure may be at most or must be at least the aim, both in one unit, and the figure measured. */
export type Goal = [
  what: string,
  bound: "≤" | "≥",
  aim: number,
  unit: "×" | "ms" | "frames" | "KB" | "MB",
  figure: number,
];

/** Times the bare walk that finding may take, on the listing and on the long page. */
const AIMS: Record<BrowserName, { tiles: number; long: number }> = {
  chromium: { tiles: 5, long: 3 },
  firefox: { tiles: 1.5, long: 1 },
};

/** The goals that can be told from a run. */
export function goalsOf({ browser, pages, comparisons, script }: BenchFigures): Goal[] {
  const aims = AIMS[browser];
  const times = (page: string, a: RowName, b: RowName) =>
    (pages[page]?.rows[a] ?? Number.NaN) / (pages[page]?.rows[b] ?? Number.NaN);
  const listing = (a: RowName, b: RowName) => times("listing", a, b);
  const longest = (run: "warm" | "cold") => Math.max(...Object.values(pages).map((page) => page[run].longest));
  const firstBadge = pages.listing?.warm.firstBadge?.frames ?? Number.NaN;
  const goals: Goal[] = [
    ["listing: walk + match + roles, as against the bare walk", "≤", aims.tiles, "×", listing("find", "floor")],
    ["long page: the same", "≤", aims.long, "×", times("long", "find", "floor")],
    ["listing: 20,000 names, as against those there are", "≤", 1.3, "×", listing("find-20000", "find")],
    ["listing: quicker than innerText and includes", "≥", 10, "×", listing("includes", "find")],
    ["listing: quicker than modern-ahocorasick", "≥", 3, "×", listing("ahocorasick", "find")],
    ["listing: quicker than mark.js", "≥", 1_000, "×", listing("mark.js", "find")],
    ["longest work without a pause, warm, any page", "≤", 8, "ms", longest("warm")],
    ["longest work without a pause, cold, any page", "≤", 8, "ms", longest("cold")],
    ["listing: first badge after the scan's start", "≤", 2, "frames", firstBadge],
    ["content script, minified", "≤", 60, "KB", script.minified / 1_000],
    ["content script, gzip", "≤", 25, "KB", script.gzip / 1_000],
  ];
  const [tiles, none, insertions] = comparisons;
  if (!tiles || !none || !insertions) return goals;
  const cost = ({ withIt, without }: Comparison, what: "script" | "task") => withIt[what] / without[what];
  const heap = (none.withIt.heap - none.without.heap) / 1_000_000;
  return [
    ...goals,
    ["load of 5,000 tiles: scripting time", "≤", 1.1, "×", cost(tiles, "script")],
    ["load without a camera: scripting time", "≤", 1.02, "×", cost(none, "script")],
    ["10,000 insertions a second: main-thread time", "≤", 1.05, "×", cost(insertions, "task")],
    ["heap, no camera on the page", "≤", 2, "MB", heap],
  ];
}

/** Whether a goal was met. What was not measured is not. */
export function isMet([, bound, aim, , figure]: Goal): boolean {
  return bound === "≥" ? figure >= aim : figure <= aim;
}

import type { Dataset } from "./read.ts";
import { allSources } from "./rules/rule.ts";

/** A source that was not read for long. */
export interface StaleSource {
  file: string;
  at: string;
  url: string;
  /** Whole days since it was read; null where it never was. */
  days: number | null;
}

const DAY = 24 * 60 * 60 * 1000;

/** Sources last read more than `limit` days before `today` (ISO day), oldest first; those never opened stand last. */
export function staleSources(dataset: Dataset, today: string, limit: number): StaleSource[] {
  const stale: StaleSource[] = [];
  for (const { file, at, source } of allSources(dataset)) {
    const days = source.read === undefined ? null : Math.floor((Date.parse(today) - Date.parse(source.read)) / DAY);
    if (days === null || days > limit) stale.push({ file, at, url: source.url, days });
  }
  return stale.sort((a, b) => (b.days ?? -1) - (a.days ?? -1));
}

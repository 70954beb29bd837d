import { readFileSync } from "node:fs";
import * as v from "valibot";

/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

const Counts = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/**
 * What one step of `npm test` adds to the closing line. A step without counts is one test. A step that failed has at least
 * one failure, also where its tests all passed or it crashed before it could write its counts to `counts`.
 */
export function tallyOf(status: number | null, counts?: string): Tally {
  const failed = status === 0 ? 0 : 1;
  if (counts === undefined) return { passed: 1 - failed, failed };
  const told = readCounts(counts);
  if (told === null) return { passed: 0, failed: 1 };
  return { passed: told.numPassedTests, failed: Math.max(failed, told.numFailedTests) };
}

/** Null where the file is missing or cut off: whoever should have written it crashed. */
function readCounts(file: string): v.InferOutput<typeof Counts> | null {
  try {
    return v.parse(Counts, JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

import type { Names } from "../dataset/compiled.ts";
import type { PassageContext, Reading } from "./mention.ts";

/** The compiled form of the dataset's names and models. Build it once per page or process. */
export interface Matcher {
  readonly names: Names;
}

/** Compiles the names of the dataset. Linear in the number of names. */
export function compileMatcher(names: Names): Matcher {
  return { names };
}

/**
 * A cheap test whether `text` could hold a mention at all. May say yes wrongly, never no wrongly; costs a fraction of
 * {@link readText} and is what every page pays for.
 */
export function mayMention(_matcher: Matcher, text: string): boolean {
  return text.length > 0;
}

/** Finds every mention in `text`, with its role and the signals that decided it. Time is linear in the text's length. */
export function readText(_matcher: Matcher, _text: string, _context: PassageContext = {}): Reading {
  return { mentions: [], statements: [], contradictions: [] };
}

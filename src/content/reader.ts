import type { Names } from "../dataset/compiled.ts";
import type { PassageContext, Reading } from "../matching/mention.ts";
import { compileMatcher, mayMention, readText } from "../matching/read-text.ts";

/** Matching, as the page's script uses it: a cheap test of long text, and the reading of one passage. */
export interface Reader {
  /** Whether `text` could hold a mention. May say yes wrongly, never no wrongly. */
  mayHold(text: string): boolean;
  read(text: string, context: PassageContext): Reading;
}

/** A reader for the dataset's names. */
export function readerFor(names: Names): Reader {
  const matcher = compileMatcher(names);
  return {
    mayHold: (text) => mayMention(matcher, text),
    read: (text, context) => readText(matcher, text, context),
  };
}

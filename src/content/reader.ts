import type { Names } from "../dataset/compiled.ts";
import type { PassageContext, Reading } from "../matching/mention.ts";
import { placesIn } from "../matching/places.ts";
import { compileMatcher, readText } from "../matching/read-text.ts";

/** Matching, as the page's script uses it: a cheap search of long text, and the reading of one passage. */
export interface Reader {
  /** Where in `text` a mention may stand, in order. May name too many places, never too few. */
  places(text: string): number[];
  read(text: string, context: PassageContext): Reading;
}

/** A reader for the dataset's names. */
export function readerFor(names: Names): Reader {
  const matcher = compileMatcher(names);
  return {
    places: (text) => placesIn(matcher.index, text),
    read: (text, context) => readText(matcher, text, context),
  };
}

import type { Names } from "../dataset/compiled.ts";
import type { PassageContext, Reading } from "../matching/mention.ts";
import { compilePlaces } from "../matching/places.ts";
import { compileMatcher, readText } from "../matching/read-text.ts";

/** Matching, as the page's script uses it: a cheap search of long text, and the reading of one passage. */
export interface Reader {
  /** Where in `text` a mention may stand, in order. May name too many places, never too few. */
  places(text: string): number[];
  read(text: string, context: PassageContext): Reading;
}

/** A reader for the dataset's names. The exact patterns are compiled when the first passage is read: most pages have none. */
export function readerFor(names: Names): Reader {
  let matcher: ReturnType<typeof compileMatcher> | undefined;
  return {
    places: compilePlaces(names),
    read: (text, context) => {
      matcher ??= compileMatcher(names);
      return readText(matcher, text, context);
    },
  };
}

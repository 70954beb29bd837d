/** The user's own words, as a page is searched for them. */
import type { Settings } from "../shared/settings.ts";

/** The words to search for, in lower case. */
export function wordsToWatch({ watch }: Pick<Settings, "watch">): string[] {
  return watch.map((entry) => entry.text.trim().toLowerCase()).filter((word) => word !== "");
}

/** Where the words stand in lower-case text. */
export function placesOf(words: string[], text: string): number[] {
  return words.flatMap((word) => {
    const places: number[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
    return places;
  });
}

/** Words that are counted in a text. */
import { oneOf, type Words } from "./words.ts";

/** Each of some words, on its own: no letter, digit or hyphen stands beside it. */
export const each = (words: Words): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${oneOf(words)}(?![\\p{L}\\p{N}-])`, "gu");

export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

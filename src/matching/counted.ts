/** Words that are counted in a text. */
import { Cue } from "./cue.ts";
import { oneOf, type Words } from "./words.ts";

/** Each of some words, on its own: no letter, digit or hyphen stands beside it. */
export const each = (words: Words): Cue => new Cue(`(?<![\\p{L}\\p{N}-])${oneOf(words)}(?![\\p{L}\\p{N}-])`, "gu");

export const count = (text: string, pattern: Cue): number => pattern.matches(text).length;

/** Words of cues that are spelled as their languages spell them. */
import { normalise } from "../normalise.ts";
import type { Words } from "../words.ts";

/** Words in their own spelling, as they stand in normalised text. */
export function spelled(words: Words): Words {
  const phrase = (own: string): string =>
    own
      .split(/(…|\\p\{L\})/)
      .map((part, at) => (at % 2 === 0 ? normalise(part).text : part))
      .join("");
  return Object.fromEntries(Object.entries(words).map(([code, phrases]) => [code, phrases.map(phrase)]));
}

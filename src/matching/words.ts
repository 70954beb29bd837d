/**
 * The words of a cue, language by language, and the expression made of them. Everything is written as it stands in normalised
 * text: upper case, no accents. A table shows at a glance which languages a cue knows, and which it does not.
 */

import { Cue } from "./cue.ts";

/** Languages by their ISO 639-1 code; `any` for what is written alike in several. */
type Language =
  | "any"
  | "ar"
  | "bg"
  | "bn"
  | "cs"
  | "da"
  | "de"
  | "el"
  | "en"
  | "es"
  | "et"
  | "fa"
  | "fi"
  | "fr"
  | "he"
  | "hi"
  | "hr"
  | "hu"
  | "id"
  | "it"
  | "ja"
  | "ka"
  | "ko"
  | "lt"
  | "lv"
  | "ms"
  | "nb"
  | "nl"
  | "pl"
  | "pt"
  | "ro"
  | "ru"
  | "sk"
  | "sl"
  | "sq"
  | "sr"
  | "sv"
  | "th"
  | "tl"
  | "tr"
  | "uk"
  | "vi"
  | "zh";

/**
 * The words of one cue. An item is a phrase, several phrases parted by strokes, or the source of a regular expression that is
 * linear in its input; "…" stands for any letters that may follow, for languages that inflect: "LIEFER…".
 */
export type Words = { readonly [code in Language]?: readonly string[] };

/** Languages that write words without spaces between them: a word of theirs has no edges. */
const UNSPACED: ReadonlySet<string> = new Set<Language>(["zh", "ja", "th"]);

const source = (phrase: string): string => phrase.replaceAll("…", "\\p{L}*");

function join(phrases: readonly string[]): string {
  return `(?:${phrases.map(source).join("|")})`;
}

/** Any of the words, wherever the letters stand: the source of an expression. */
export const oneOf = (words: Words): string => join(Object.values(words).flat());

function edged(words: Words, left: string, right: string): string {
  const spaced = Object.entries(words).flatMap(([code, phrases]) => (UNSPACED.has(code) ? [] : phrases));
  const unspaced = Object.entries(words).flatMap(([code, phrases]) => (UNSPACED.has(code) ? phrases : []));
  const whole = `${left}${join(spaced)}${right}`;
  if (unspaced.length === 0) return whole;
  return spaced.length === 0 ? join(unspaced) : `(?:${whole}|${join(unspaced)})`;
}

/** Any of the words, whole: no letter stands right before or behind it. */
export const whole = (words: Words): string => edged(words, "(?<!\\p{L})", "(?!\\p{L})");

/** Any of the words, with no letter right before it: the beginning of a word. */
export const begun = (words: Words): string => edged(words, "(?<!\\p{L})", "");

/** The expression that a template writes out, its backslashes as they stand. */
export const cue = (frame: TemplateStringsArray, ...parts: readonly string[]): Cue =>
  new Cue(String.raw(frame, ...parts), "u");

/** The same, for every place where it holds: to replace by nothing, to count, to split at. */
export const cues = (frame: TemplateStringsArray, ...parts: readonly string[]): Cue =>
  new Cue(String.raw(frame, ...parts), "gu");

/**
 * For each language that all of the tables have, the expressions of its words: two words of which either is said in many a sentence
 * tell something together, in one language. A table goes with the edges of its words.
 */
export function together(...tables: readonly (readonly [edges: typeof whole, words: Words])[]): Cue[][] {
  const codes = Object.keys(tables[0]?.[1] ?? {}) as Language[];
  const inAll = codes.filter((code) => tables.every(([, words]) => words[code] !== undefined));
  return inAll.map((code) => tables.map(([edges, words]) => cue`${edges({ [code]: words[code] ?? [] })}`));
}

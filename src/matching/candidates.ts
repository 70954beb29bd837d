/** Where in a text names and part numbers stand, whatever they mean there. */
import type { ModelEntry, NameEntry } from "../dataset/compiled.ts";
import { inflected } from "./inflection.ts";
import type { PassageContext } from "./mention.ts";
import type { NameAt } from "./name-index.ts";
import type { Normalised } from "./normalise.ts";
import type { Matcher } from "./read-text.ts";
import { isEscaped, wordStarts } from "./word-starts.ts";

/** A place that may be a mention: a name, or a part number. */
export interface Candidate {
  from: number;
  to: number;
  entry: NameEntry | null;
  model: ModelEntry | null;
  /** A name of one word, in two: "sense time", "Hi. Look". What stands there may be those words. */
  isApart?: true;
}

/** A part number that stands before another, joined by a hyphen, has at least as many characters. */
const SHORTEST_MODEL = 8;
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
export const NO_WORD_BOUNDARY =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u;
/** What may follow a part number and still belong to it: "-B28", "/SL", "(2.8MM)". */
const MODEL_TAIL =
  /[A-Z0-9]{0,24}(?:[-/][A-Z0-9]{1,16}(?![A-Z0-9]|[.](?:COM|NET|ORG|[A-Z]{2})\b)){0,8}(?:\([A-Z0-9.-]{1,8}\)){0,3}(?:[-/][A-Z0-9]{1,12}){0,3}/y;
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_·])\p{L}(?=\1|[^\p{L}\p{N}]|$)){3,23}(?![\p{L}\p{N}])/gu;

/** A name that is written in parts itself. */
const IN_PARTS = /[\s-]/;
const SPACE = /\s/;
/** The end of a sentence within a name. */
const STOP = /[.]\s/;

/** How much of the text around a name tells its language, in characters. */
const LANGUAGE = 400;

/** What stands before a host: nothing of a longer name, but perhaps a host above it. */
const BEFORE_HOST = /(?:^|[^\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){0,4}$/u;
/** What goes on after it: then it is another's host. */
const GOES_ON_HOST = /^(?:[\p{L}\p{N}-]|\.[\p{L}\p{N}])/u;
/** Longest host looked at before a domain, in characters. */
const LONGEST_HOST = 80;

/** Whether a domain that stands at a place is a host of its owner's, rather than a part of another's: "hikvision.com.example". */
function isHost(text: string, from: number, to: number, domain: string): boolean {
  return (
    text.slice(from, to) === domain.toUpperCase() &&
    BEFORE_HOST.test(text.slice(Math.max(0, from - LONGEST_HOST), from)) &&
    !GOES_ON_HOST.test(text.slice(to, to + 2))
  );
}

/**
 * A letter or digit that makes one word with a Latin or Cyrillic name beside it. Chinese, Japanese, Korean, Thai, Arabic, Hebrew
 * and others set names in Latin letters without a space: "Hikvision摄像机", "وDahua".
 */
const SAME_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const REST = new RegExp(`^(?:${SAME_WORD.source})*`, "u");
/** "dahua7.jpg": a shop's pictures of one make, by number. */
const NUMBERED_IMAGE = /^\d{1,3}\.(?:JPE?G|PNG|WEBP|GIF|SVG|AVIF)\b/;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** The end of a word, or what Persian joins to one. */
const ENDING = /^(?:ها)?ی?(?![\p{Script=Arabic}\p{Script=Hebrew}])/u;
/** Longest ending or product word looked at, in characters. */
const LONGEST_REST = 41;

/** The end of a name at `from`, with what its own sign adds; null where it is part of another word. */
function standing(text: string, from: number, { to, entry }: NameAt, lang: string | undefined): number | null {
  if (entry.k === "domain") return isHost(text, from, to, entry.t) ? to : null;
  const sign = /[^\p{L}\p{N}\s]+$/u.exec(entry.t)?.[0];
  if (sign === "++")
    return text.startsWith(sign, to) && !LETTER_OR_DIGIT.test(text.charAt(to + sign.length)) ? to + sign.length : null;
  if (NO_WORD_BOUNDARY.test(text.charAt(from))) return to;
  // A name that is a word too ("Hilux" begins with "HiLook" in Arabic letters) ends where the word does.
  const isOpen = entry.n === undefined || !RIGHT_TO_LEFT.test(text.charAt(from));
  if (!isOpen && !ENDING.test(text.slice(to, to + LONGEST_REST))) return null;
  if (from > 0 && SAME_WORD.test(text.charAt(from - 1)) && !isEscaped(text, from)) return null;
  const rest = REST.exec(text.slice(to, to + LONGEST_REST))?.[0] ?? "";
  if (NUMBERED_IMAGE.test(text.slice(to, to + LONGEST_REST))) return to;
  const key = text.slice(from, to).replace(/[^\p{L}\p{N}]/gu, "");
  return rest === "" || inflected(key, rest, lang, text.slice(Math.max(0, from - LANGUAGE), to + LANGUAGE)) ? to : null;
}

/** Whether four words of one letter follow one another. */
function isSpaced(starts: number[]): boolean {
  return starts.some((start, at) => at >= 3 && start - (starts[at - 3] ?? start) === 6);
}

/** All candidates of a text, in order, none inside another. */
export function candidates({ index }: Matcher, { text }: Normalised, { lang }: PassageContext): Candidate[] {
  const found: Candidate[] = [];
  const starts = [...wordStarts(text)];
  let past = 0;
  for (const from of starts) {
    if (from < past || !index.mayBeModel(text, from, false)) continue;
    const match = index.modelAt(text, from);
    if (!match) continue;
    const { model } = match;
    past = match.to;
    MODEL_TAIL.lastIndex = match.to;
    // A short part number has no tail: "D400/D500" is two of them.
    const tail = model.c === 2 ? "" : (MODEL_TAIL.exec(text)?.[0] ?? "");
    let to = match.to + tail.length;
    while (/[-/(]/.test(text.charAt(to - 1))) to--;
    found.push({ from, to, entry: null, model });
  }
  for (const from of starts) {
    for (const name of index.namesAt(text, from, false)) {
      const to = standing(text, from, name, lang);
      if (to === null) continue;
      const isApart = SPACE.test(text.slice(from, to)) && !IN_PARTS.test(name.entry.t);
      if (isApart && STOP.test(text.slice(from, to))) continue;
      found.push({ from, to, entry: name.entry, model: null, ...(isApart && { isApart }) });
      break;
    }
  }
  for (const match of isSpaced(starts) ? text.matchAll(SPACED) : []) {
    const entry = index.named(match[0].replace(/[^\p{L}\p{N}]/gu, ""));
    if (entry) found.push({ from: match.index, to: match.index + match[0].length, entry, model: null });
  }
  // "DS-7204HTHI-K1-DS-7208HTHI-K1" is two part numbers: the tail of one ends where the next begins.
  found.forEach((one, at) => {
    const next = found[at + 1];
    if (one.model && next?.model && next.from < one.to && next.from - one.from >= SHORTEST_MODEL)
      one.to = next.from - 1;
  });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  // A name inside a part number, or the shorter of two names at one place, is not a mention of its own.
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (last && candidate.from < last.to) continue;
    kept.push(candidate);
  }
  return kept;
}

/** Where in a text names and part numbers stand, whatever they mean there. */
import type { ModelEntry, NameEntry } from "../dataset/compiled.ts";
import { isHostName } from "./host-name.ts";
import { inflected } from "./inflection.ts";
import type { Matcher } from "./matcher.ts";
import type { PassageContext } from "./mention.ts";
import type { NameAt } from "./name-index.ts";
import { caseOf, type Normalised, normalise } from "./normalise.ts";
import { tailEnd } from "./number-tail.ts";
import { isEscaped, isRunOn, wordStarts } from "./word-starts.ts";

/** A place that may be a mention: a name, or a part number. */
export interface Candidate {
  from: number;
  to: number;
  entry: NameEntry | null;
  model: ModelEntry | null;
  /** A name of one word, in two: "sense time", "Hi. Look". What stands there may be those words. */
  isApart?: true;
  /** Another word runs on from the name, told by its capital: "HikvisionClient", "AjaxDahua". */
  isRunOn?: true;
}

/** A maker's name that ends a part number it is joined to is as long as this. */
const SHORTEST_MAKER = 4;
/** Longest letters looked at before a number, and their hyphen. */
const SPACED_FIRST = 6;
/** Makers' short names and what shops put before their numbers. */
const OF_A_MAKER =
  /^(?:HIK|DAH?|DH|DS|CS|UNV|TVT|LTS|ABUS|IMOU|TAPO|VIGI|KASA|EZ|EZV|ANK|IPC|NVR|DVR|XVR|HAC|CAM|KIT|SET|PTZ|SKU|TP|MI)-$/;
/** What joins them. */
const JOINT = /[-_/(]*$/;
/** A part number that stands before another, joined by a hyphen, has at least as many characters. */
const SHORTEST_MODEL = 8;
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
export const NO_WORD_BOUNDARY =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u;
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

/** A name that may run on into other words is as long as this, in letters, and no word of its own. */
const RUN_ON_FROM = 5;
/** A word before it, by its last letters: "De" and "Mc" are parts of names. */
const WORD_BEFORE = /\p{Ll}{3}$/u;
/** Names that are made of two words, as those of programs' variables are: "lastSenseTime". */
const OF_WORDS = /^\p{L}\p{Ll}{3,}\p{Lu}\p{Ll}/u;

/** Names that are two words by their capitals begin ordinary hosts: "hilookup.com". */
const OF_TWO_WORDS = /\p{Ll}\p{Lu}/u;

/** Whether a word begins at `at` of normalised text by its capital alone. */
export function startsRunOn({ original, start }: Normalised, at: number): boolean {
  return isRunOn(original, start[at] ?? 0);
}

/** Whether the word before a name or number that begins so is one. */
function isBehindWord({ original, start }: Normalised, at: number): boolean {
  const from = start[at] ?? 0;
  return WORD_BEFORE.test(original.slice(Math.max(0, from - 3), from));
}

/** Whether a name may run on: no word, no two words, and written as it is or in one case. */
function mayRunOn({ original, start, end }: Normalised, from: number, to: number, { t, w }: NameEntry): boolean {
  if (w === 1 || to - from < RUN_ON_FROM || OF_WORDS.test(t)) return false;
  const written = caseOf(original.slice(start[from] ?? 0, end[to - 1]));
  return written === caseOf(t) || /^A?a+$/.test(written) || /^A+$/.test(written);
}

const KATAKANA = /[\p{Script=Katakana}ー]/u;
/** What goes on as the same Japanese word, and not as one for goods or a country that such a name is set before. */
const IN_KATAKANA = new RegExp(
  `^(?!${"カメラ|レコーダ|ネットワーク|セキュリティ|ドーム|バレット|タレット|ルータ|ジャパン|スマート|システム|モニタ|インターホン|ドアホン|アプリ|バッテリ|テクノロジ"
    .split("|")
    .map((word) => normalise(word).text)
    .join("|")})[\\p{Script=Katakana}ー]`,
  "u",
);

type Standing = Pick<Candidate, "to" | "isRunOn">;

/** The end of a name at `from`, with what its own sign adds; null where it is part of another word. */
function standing(normal: Normalised, from: number, { to, entry }: NameAt, lang: string | undefined): Standing | null {
  const { text } = normal;
  if (entry.k === "domain") return isHost(text, from, to, entry.t) ? { to } : null;
  const sign = /[^\p{L}\p{N}\s]+$/u.exec(entry.t)?.[0];
  if (sign === "++")
    return text.startsWith(sign, to) && !LETTER_OR_DIGIT.test(text.charAt(to + sign.length))
      ? { to: to + sign.length }
      : null;
  if (KATAKANA.test(text.charAt(from)))
    return KATAKANA.test(text.charAt(from - 1)) || IN_KATAKANA.test(text.slice(to, to + LONGEST_REST)) ? null : { to };
  if (NO_WORD_BOUNDARY.test(text.charAt(from))) return { to };
  // A name that is a word too ("Hilux" begins with "HiLook" in Arabic letters) ends where the word does.
  const isOpen = entry.n === undefined || !RIGHT_TO_LEFT.test(text.charAt(from));
  if (!isOpen && !ENDING.test(text.slice(to, to + LONGEST_REST))) return null;
  const isOpenEnded = () => mayRunOn(normal, from, to, entry);
  const isJoined = from > 0 && SAME_WORD.test(text.charAt(from - 1)) && !isEscaped(text, from);
  if (isJoined && !(startsRunOn(normal, from) && isBehindWord(normal, from) && isOpenEnded())) return null;
  const found: Standing = isJoined ? { to, isRunOn: true } : { to };
  const rest = REST.exec(text.slice(to, to + LONGEST_REST))?.[0] ?? "";
  if (rest === "" || NUMBERED_IMAGE.test(text.slice(to, to + LONGEST_REST))) return found;
  const key = text.slice(from, to).replace(/[^\p{L}\p{N}]/gu, "");
  if (inflected(key, rest, lang, text.slice(Math.max(0, from - LANGUAGE), to + LANGUAGE))) return found;
  if (entry.w !== 1 && !OF_TWO_WORDS.test(entry.t) && isHostName(key, text.slice(to, to + LONGEST_REST))) return found;
  return startsRunOn(normal, to) && isOpenEnded() ? { to, isRunOn: true } : null;
}

/** What stands before a number that goes on with it: capitals and a hyphen, as in another maker's "QNV-C8012". */
const LONGER = /(?<![\p{L}\p{N}])[A-Z]{2,4}-$/u;

/** Whether a short number is the end of a longer one; behind a maker's name it is its own. */
function isInLonger({ original, start }: Normalised, from: number): boolean {
  const at = start[from] ?? 0;
  const before = LONGER.exec(original.slice(Math.max(0, at - SPACED_FIRST), at))?.[0];
  return before !== undefined && !OF_A_MAKER.test(before);
}

/** Whether four words of one letter follow one another. */
function isSpaced(starts: number[]): boolean {
  return starts.some((start, at) => at >= 3 && start - (starts[at - 3] ?? start) === 6);
}

/** All candidates of a text, in order, none inside another. */
export function candidates({ index }: Matcher, normal: Normalised, { lang }: PassageContext): Candidate[] {
  const { text } = normal;
  const numbers: (Candidate & { ownEnd: number })[] = [];
  const starts = [...wordStarts(normal)];
  let past = 0;
  for (const from of starts) {
    if (from < past || !index.mayBeModel(text, from, false)) continue;
    const match = index.modelAt(text, from);
    if (!match) continue;
    const { model } = match;
    if (model.c === 2 && isInLonger(normal, from)) continue;
    if (startsRunOn(normal, from) && (model.c !== undefined || !isBehindWord(normal, from))) continue;
    past = match.to;
    // A short part number has no tail: "D400/D500" is two of them.
    const to = model.c === 2 ? match.to : tailEnd(normal, match.to);
    numbers.push({ from, to, entry: null, model, ownEnd: match.to });
  }
  const found: Candidate[] = [...numbers];
  let number = 0;
  for (const from of starts) {
    while (number < numbers.length && (numbers[number]?.to ?? 0) <= from) number++;
    for (const name of index.namesAt(text, from, false)) {
      const stands = standing(normal, from, name, lang);
      if (stands === null) continue;
      const isApart = SPACE.test(text.slice(from, stands.to)) && !IN_PARTS.test(name.entry.t);
      if (isApart && STOP.test(text.slice(from, stands.to))) continue;
      found.push({ from, ...stands, entry: name.entry, model: null, ...(isApart && { isApart }) });
      // A maker's name joined to a part number ends it: "ds-7608ni-k2-hikvision-kit".
      const joined = numbers[number];
      if (joined && from > joined.ownEnd && stands.to - from >= SHORTEST_MAKER && name.entry.w !== 1)
        joined.to = Math.min(joined.to, from - (JOINT.exec(text.slice(from - 2, from))?.[0].length ?? 0));
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

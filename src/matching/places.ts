/**
 * Where in a long text a mention may stand: the test that every page pays for, one pass over its raw text. What it lets through
 * is read exactly afterwards.
 */
import { isHostName, isInHost } from "./host-name.ts";
import { mayBeInflection } from "./inflection.ts";
import {
  fold,
  isJoined,
  isOtherScript,
  isSpaceless,
  LETTER,
  MOST_JOINED,
  mayLookLatin,
  NONE,
  STYLED,
} from "./letters.ts";
import type { NameAt, NameIndex, SearchModel, SearchName } from "./name-index.ts";
import { caseOf, normalise } from "./normalise.ts";
import { escapeEnd, isRunOn, wordStarts } from "./word-starts.ts";

/** Longest word looked at whole, and longest part number, in characters. */
const LONGEST = 60;
const LETTERS = /^[\p{L}\p{N}]+/u;
/** Tags that a page sets within a part number are line feeds in its raw text. */
const LINE_FEEDS = /\n/g;
/** No part number is letters alone; some write its first hyphen as a space. */
const NUMBERED = /^(?:[^\s]*?[^A-Za-z\s]|[A-Za-z]{2,5} \S{0,30}\d)/;

/** An index of what is needed to find places, and no more. */
export type SearchIndex = NameIndex<SearchName, SearchModel>;

/** Whether the name counts by its letter case and by the letters that follow it. */
function stands(text: string, from: number, { to, entry }: NameAt<SearchName>): boolean {
  if (entry.x === 1 && caseOf(text.slice(from, to)) !== caseOf(entry.t)) {
    // Where all is written in one case, that of a name tells nothing.
    const ahead = text.slice(Math.max(0, from - LONGEST), from);
    const around = `${ahead.slice(ahead.lastIndexOf("\n") + 1)}${text.slice(from, to + LONGEST).split("\n", 1)[0]}`;
    const isTitle = /^\p{Lu}\p{Ll}+$/u.test(text.slice(from, to));
    if (!isTitle && !isInHost(text, from) && around !== around.toLowerCase() && around !== around.toUpperCase())
      return false;
  }
  const next = fold(text.charCodeAt(to));
  if (next < LETTER || isRunOn(text, to) || isOtherScript(next) || isSpaceless(fold(text.charCodeAt(from))))
    return true;
  const following = text.slice(to, to + LONGEST);
  const rest = LETTERS.exec(following)?.[0] ?? "";
  return mayBeInflection(normalise(rest).text) || /^\d{1,3}$/.test(rest) || isHostName(text.slice(from, to), following);
}

function isModel(index: SearchIndex, text: string, from: number): boolean {
  const part = text.slice(from, from + LONGEST).replace(LINE_FEEDS, "");
  if (!NUMBERED.test(part)) return false;
  const match = index.modelAt(normalise(part).text, 0);
  // What needs the vendor's name is read where that stands.
  return match !== null && match.model.c !== 2;
}

/** Whether a name stands around `at`, in the midst of a word of two scripts, once letters that look alike are taken for one another. */
function isDisguised(index: SearchIndex, text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST);
  const before = normalise(text.slice(from, at)).text.length;
  const words = normalise(text.slice(from, at + LONGEST));
  for (const start of wordStarts(words))
    if (start < before && index.namesAt(words.text, start, true).some(({ to }) => to > before)) return true;
  return false;
}

/** Whether the letters in a fancy style that begin at `at` begin with a name or a part number. */
function isStyled(index: SearchIndex, text: string, at: number): boolean {
  const { text: words } = normalise(text.slice(at, at + 2 * LONGEST));
  return index.namesAt(words, 0, true).length > 0 || index.modelAt(words, 0) !== null;
}

function isPlace(index: SearchIndex, text: string, at: number, changes: boolean): boolean {
  if (index.mayBeName(text, at) && index.namesAt(text, at, true).some((name) => stands(text, at, name))) return true;
  if (index.mayBeModel(text, at, true) && isModel(index, text, at)) return true;
  return (
    changes &&
    (mayLookLatin(fold(text.charCodeAt(at))) || mayLookLatin(fold(text.charCodeAt(at - 1)))) &&
    isDisguised(index, text, at)
  );
}

/** The kind of a letter of another script than Latin; that of a Latin one is {@link LETTER}, that of all else {@link NONE}. */
const FOREIGN = LETTER + 1;
/** Of ASCII characters, the letters and digits. */
const IN_WORD = Uint8Array.from({ length: 0x80 }, (_, code) => (fold(code) >= LETTER ? 1 : 0));

/** Of ASCII: most letters of most pages are small ones. */
const LAST_CAPITAL = 0x5a;

/** Where in `text` a mention may stand, in order. May name too many places, never too few. */
export function placesIn(index: SearchIndex, text: string): number[] {
  const places: number[] = [];
  const { length } = text;
  let before = NONE;
  let isMixed = false;
  let joined = 0;
  let escaped = -1;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    let kind = LETTER;
    let isOwnWord = false;
    if (code < 0x80) {
      // Nearly all characters of nearly all pages are done with here.
      if (IN_WORD[code] === 0) {
        before = NONE;
        escaped = Math.max(escaped, escapeEnd(text, at, code));
        continue;
      }
      if (before === LETTER) {
        if (at !== escaped && (code > LAST_CAPITAL || !isRunOn(text, at))) continue;
        before = NONE;
      }
    } else {
      const letter = fold(code);
      if (letter < LETTER) {
        before = NONE;
        if (letter === STYLED && fold(text.charCodeAt(at - 2)) !== STYLED && isStyled(index, text, at)) places.push(at);
        continue;
      }
      if (letter >= 0x80) kind = FOREIGN;
      isOwnWord = isSpaceless(letter) || (joined > 0 && before === kind) || isRunOn(text, at);
      joined = isJoined(letter) && (before === NONE || (joined > 0 && joined < MOST_JOINED)) ? joined + 1 : 0;
    }
    if (before === NONE) isMixed = false;
    const changes = before !== NONE && before !== kind;
    if ((before === NONE || changes || isOwnWord) && (changes || index.mayBegin(text, at))) {
      // A word of two scripts is looked at once: what is disguised in it begins with it, or before it.
      if (isPlace(index, text, at, changes && !isMixed)) places.push(at);
      isMixed ||= changes;
    }
    before = kind;
  }
  return places;
}

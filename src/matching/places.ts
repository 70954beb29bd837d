/**
 * Where in a long text a mention may stand: the test that every page pays for, one pass over its raw text. What it lets through
 * is read exactly afterwards.
 */
import { mayBeInflection } from "./inflection.ts";
import { FOLDED, fold, isSpaceless, LETTER, mayLookLatin, NONE, STYLED } from "./letters.ts";
import { type NameAt, type NameIndex, type SearchModel, type SearchName, wordStarts } from "./name-index.ts";
import { caseOf, normalise } from "./normalise.ts";

/** Longest word looked at whole, and longest part number, in characters. */
const LONGEST = 60;
const LETTERS = /^[\p{L}\p{N}]+/u;
/** Tags that a page sets within a part number are line feeds in its raw text. */
const LINE_FEEDS = /\n/g;

/** An index of what is needed to find places, and no more. */
export type SearchIndex = NameIndex<SearchName, SearchModel>;

/** Whether the name counts by its letter case and by the letters that follow it. */
function stands(text: string, from: number, { to, entry }: NameAt<SearchName>): boolean {
  if (entry.x === 1 && caseOf(text.slice(from, to)) !== caseOf(entry.t)) {
    // Where all is written in one case, that of a name tells nothing.
    const around = text.slice(Math.max(0, from - LONGEST), to + LONGEST);
    if (around !== around.toLowerCase() && around !== around.toUpperCase()) return false;
  }
  const next = fold(text.charCodeAt(to));
  if (next < LETTER || isSpaceless(next) || isSpaceless(fold(text.charCodeAt(from)))) return true;
  const rest = LETTERS.exec(text.slice(to, to + LONGEST))?.[0] ?? "";
  return mayBeInflection(normalise(rest).text);
}

function isModel(index: SearchIndex, text: string, from: number): boolean {
  const part = text.slice(from, from + LONGEST).replace(LINE_FEEDS, "");
  const match = index.modelAt(normalise(part).text, 0);
  // What needs the vendor's name is read where that stands.
  return match !== null && match.model.c !== 2;
}

/** Whether a name stands around `at`, in the midst of a word of two scripts, once letters that look alike are taken for one another. */
function isDisguised(index: SearchIndex, text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST);
  const before = normalise(text.slice(from, at)).text.length;
  const { text: words } = normalise(text.slice(from, at + LONGEST));
  for (const start of wordStarts(words))
    if (start < before && index.namesAt(words, start, true).some(({ to }) => to > before)) return true;
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

/** Where in `text` a mention may stand, in order. May name too many places, never too few. */
export function placesIn(index: SearchIndex, text: string): number[] {
  const places: number[] = [];
  let before = NONE;
  let isMixed = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = FOLDED[code] || fold(code);
    if (letter >= LETTER && (before < LETTER || letter >= 0x80 || before >= 0x80)) {
      if (before < LETTER) isMixed = false;
      const changes = before >= LETTER && before >= 0x80 !== letter >= 0x80;
      const begins = before < LETTER || changes || isSpaceless(letter);
      if (begins && (changes || index.mayBegin(letter, text.charCodeAt(at + 1)))) {
        // A word of two scripts is looked at once: what is disguised in it begins with it, or before it.
        if (isPlace(index, text, at, changes && !isMixed)) places.push(at);
        isMixed ||= changes;
      }
    } else if (letter === STYLED && fold(text.charCodeAt(at - 2)) !== STYLED && isStyled(index, text, at)) {
      places.push(at);
    }
    before = letter;
  }
  return places;
}

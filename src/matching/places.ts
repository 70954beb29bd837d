/**
 * Where in a long text a mention may stand: the test that every page pays for. One regular expression that begins at the
 * beginning of a word, without Unicode classes, so that the engine can skip quickly (a fiftieth of the cost of the exact
 * patterns on three megabytes of prose); what it lets through is read exactly afterwards.
 */
import type { Names } from "../dataset/compiled.ts";
import { keyOf, normalise } from "./normalise.ts";

/** Finds places in texts. Keeps what it learned about unusual words, so use one for a page. */
export type PlaceFinder = (text: string) => number[];

/** Between two letters of a name: nothing, or up to two of what sellers put there. */
const JOIN = "[\\s\\-_.'’/&·]{0,2}";
/** Looks alike: what sellers write for a letter in long names. */
const LOOKS: Record<string, string> = { I: "[I1L]", L: "[L1I]", O: "[O0]" };
/** Names shorter than this are not disguised, or nothing would be left of ordinary words. */
const DISGUISED_FROM = 6;
/** Letters of a name that are looked for: enough to be rare. */
const LETTERS = 8;
/** Invisible, full-width or accented characters, and a script that changes within a word. */
const UNUSUAL =
  /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\uFF01-\uFF5E\u00C0-\u024F]|[A-Za-z0-9][\u0370-\u04FF]|[\u0370-\u04FF][A-Za-z0-9]|[A-Za-z0-9][\u2010-\u2015\u2212]/g;
/** Letters set apart: "H I K V". */
const SPACED = /(?:\b[a-z][ .\-_]){4}/gi;
const SPACE = /\s/;
/** Longest word looked at around an unusual character. */
const LONGEST_WORD = 60;

interface Node {
  next: Map<string, Node>;
  ends: boolean;
}

const LATIN = /^[A-Z0-9]+$/;

function trieOf(names: Names, isLatin: boolean): Node {
  const root: Node = { next: new Map(), ends: false };
  for (const entry of names.names) {
    const folded = keyOf(entry.t);
    if (LATIN.test(folded) !== isLatin) continue;
    // Folding takes Hangul apart into letters; pages write it in syllables.
    const key = isLatin ? folded : entry.t.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
    const disguised = key.length >= DISGUISED_FROM && entry.x !== 1;
    let node = root;
    for (const letter of [...key].slice(0, LETTERS)) {
      const part = disguised ? (LOOKS[letter] ?? literal(letter)) : literal(letter);
      let child = node.next.get(part);
      if (!child) {
        child = { next: new Map(), ends: false };
        node.next.set(part, child);
      }
      node = child;
    }
    node.ends = true;
  }
  return root;
}

function literal(letter: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(letter) ? `\\${letter}` : letter;
}

function sourceOf(node: Node): string {
  if (node.ends) return "";
  const ways = [...node.next].map(([part, child]) => {
    const rest = sourceOf(child);
    return rest === "" ? part : part + JOIN + rest;
  });
  return ways.length === 1 ? (ways[0] ?? "") : `(?:${ways.join("|")})`;
}

/** Compiles a finder for the dataset's names and part numbers. */
export function compilePlaces(names: Names): PlaceFinder {
  const latin = [
    sourceOf(trieOf(names, true)),
    ...names.models.filter((model) => model.c !== 2).map((model) => model.p),
  ].filter((way) => way !== "");
  // Chinese sets no space between words: only Latin names must begin where a word does.
  const other = sourceOf(trieOf(names, false));
  const pattern =
    [...(latin.length > 0 ? [`(?<![A-Za-z0-9])(?:${latin.join("|")})`] : []), ...(other === "" ? [] : [other])].join(
      "|",
    ) || "(?!)";
  const usual = new RegExp(pattern, "gi");
  const once = new RegExp(pattern, "i");
  const known = new Map<string, boolean>();
  const holds = (word: string): boolean => {
    let held = known.get(word);
    if (held === undefined) {
      held = once.test(normalise(word).text);
      known.set(word, held);
    }
    return held;
  };
  return (text) => {
    const places: number[] = [];
    for (const match of text.matchAll(usual)) places.push(match.index);
    UNUSUAL.lastIndex = 0;
    for (let match = UNUSUAL.exec(text); match !== null; match = UNUSUAL.exec(text)) {
      let from = match.index;
      let to = match.index + match[0].length;
      while (from > 0 && to - from < LONGEST_WORD && !SPACE.test(text.charAt(from - 1))) from--;
      while (to < text.length && to - from < LONGEST_WORD && !SPACE.test(text.charAt(to))) to++;
      if (holds(text.slice(from, to))) places.push(from);
      UNUSUAL.lastIndex = to;
    }
    for (const match of text.matchAll(SPACED)) places.push(match.index);
    return places.sort((a, b) => a - b);
  };
}

import { DASH, RAISED, RAISED_SPACE, UNSEEN } from "./letters.ts";

/**
 * Text as the matcher sees it: upper case, without marks, joiners and look-alikes, with a map back to the original. One
 * pass, linear in the text's length.
 */
export interface Normalised {
  text: string;
  /** As it was before. */
  readonly original: string;
  /** For each UTF-16 unit of `text`, where its character starts in the original. Longer than `text` by one or more. */
  readonly start: Int32Array;
  /** For each unit, where its character ends in the original. */
  readonly end: Int32Array;
}

const MARK = /\p{M}/u;

/** Cyrillic and Greek letters that look like Latin ones (upper case), folded only in a word that mixes scripts. */
const LOOK_ALIKE: Record<string, string> = Object.fromEntries(
  [..."АAВBСCЕEНHҺHІIЈJКKМMОOРPЅSТTХXУYΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXӀIԀDᏂHѴVϒUԜWДA"].reduce<[string, string][]>(
    (pairs, letter, at, all) => {
      if (at % 2 === 0) pairs.push([letter, all[at + 1] ?? ""]);
      return pairs;
    },
    [],
  ),
);
/** What stands for small nu and upsilon until it is known whether their word is Greek. */
const SMALL_NU = "Ѵ";
const SMALL_UPSILON = "ϒ";
const SMALL_GREEK = /[Ѵϒ]/g;
const greekOf = (letter: string): string => (letter === SMALL_NU ? "Ν" : "Υ");
const OTHER_SCRIPT = /[\u0370-\u03FF\u0400-\u052F\u13A0-\u13FF]/;
const PLAIN = /^[\n\r\t\x20-\x7E]*$/;
const BEYOND = /[^\0-\x7F]/gu;

/** Places in a text that stays as long as it is: every one is its own. Shared, and longer than most texts. */
let same = { start: new Int32Array(0), end: new Int32Array(0) };

function plain(text: string, original: string): Normalised {
  if (same.start.length <= text.length) {
    const start = Int32Array.from({ length: text.length * 2 + 1 }, (_, at) => at);
    same = { start, end: start.map((at) => at + 1) };
  }
  return { text, original, ...same };
}

const FOLDED = new Map<string, string>();

/** One character beyond ASCII, folded; empty where it is not seen or a mark on the one before. */
function foldOne(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  let folded: string;
  if (UNSEEN.test(character)) folded = "";
  else if (DASH.test(character)) folded = "-";
  else if (RAISED.test(character)) folded = RAISED_SPACE;
  else if (character === "ß") folded = "SS";
  else if (character === "ł" || character === "Ł") folded = "L";
  else if (character === "đ" || character === "Đ") folded = "D";
  else if (character === "ı" || character === "İ") folded = "I";
  // Greek nu and upsilon look like other letters in small than in capitals: see foldLookAlikes.
  else if (character === "ν") folded = SMALL_NU;
  else if (character === "υ") folded = SMALL_UPSILON;
  // Hangul is put together again: its syllables are what pages and cues are written in.
  else folded = character.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toUpperCase();
  FOLDED.set(character, folded);
  return folded;
}

/** Normalises text in which each character is folded to one, as nearly all text is; null of any other. */
function oneByOne(text: string): Normalised | null {
  let apart = false;
  const folded = text.replace(BEYOND, (character) => {
    const one = foldOne(character);
    if (one.length !== character.length) apart = true;
    return one;
  });
  if (apart) return null;
  const upper = folded.toUpperCase();
  if (upper.length !== text.length) return null;
  if (!OTHER_SCRIPT.test(upper) || !LATIN.test(upper)) return plain(upper.replace(SMALL_GREEK, greekOf), text);
  const units = upper.split("");
  foldLookAlikes(units);
  return plain(units.join(""), text);
}

/** Normalises `text`. See vendors' spellings in the wild: full-width, soft hyphens, em dashes in part numbers, mixed scripts. */
export function normalise(text: string): Normalised {
  return PLAIN.test(text) ? plain(text.toUpperCase(), text) : (oneByOne(text) ?? oneByMany(text));
}

/** Normalises text in which characters vanish or become many, and keeps where each came from. */
function oneByMany(text: string): Normalised {
  const out: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  let mixed = false;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const character = size === 1 ? text.charAt(at) : text.slice(at, at + 2);
    const from = at;
    at += size;
    if (code < 0x80) {
      out.push(character.toUpperCase());
      start.push(from);
      end.push(at);
      continue;
    }
    if (UNSEEN.test(character)) {
      if (end.length > 0) end[end.length - 1] = Math.max(end[end.length - 1] ?? 0, from);
      continue;
    }
    const folded = foldOne(character);
    if (folded === "" && MARK.test(character)) {
      if (end.length > 0) end[end.length - 1] = at;
      continue;
    }
    if (OTHER_SCRIPT.test(folded)) mixed = true;
    for (let unit = 0; unit < folded.length; unit++) {
      out.push(folded.charAt(unit));
      start.push(from);
      end.push(at);
    }
  }
  if (mixed) foldLookAlikes(out);
  start.push(text.length);
  end.push(text.length);
  return { text: out.join(""), original: text, start: Int32Array.from(start), end: Int32Array.from(end) };
}

const LATIN = /[A-Z]/;
const LETTER = /\p{L}/u;

/** Folds look-alikes in words that have both Latin and other letters; a wholly Cyrillic or Greek word stays as it is. */
function foldLookAlikes(units: string[]): void {
  for (let from = 0; from < units.length; ) {
    if (!LETTER.test(units[from] ?? "")) {
      from++;
      continue;
    }
    let to = from;
    let latin = 0;
    let other = 0;
    while (to < units.length && LETTER.test(units[to] ?? "")) {
      if (LATIN.test(units[to] ?? "")) latin++;
      else if (OTHER_SCRIPT.test(units[to] ?? "")) other++;
      to++;
    }
    // A Cyrillic ending on a Latin name ("Hikvisionов") is inflection, not disguise: fold only where both interleave.
    const isMixed = latin > 0 && other > 0;
    for (let at = from; at < to && other > 0; at++) {
      const letter = units[at] ?? "";
      const look = isMixed
        ? LOOK_ALIKE[letter]
        : letter === SMALL_NU || letter === SMALL_UPSILON
          ? greekOf(letter)
          : undefined;
      if (look !== undefined) units[at] = look;
    }
    from = to;
  }
}

/** A name's letters and digits alone, upper case: what spellings of the same name have in common. */
export function keyOf(text: string): string {
  return normalise(text).text.replace(/[^\p{L}\p{N}]/gu, "");
}

const RAISED_ALL = new RegExp(RAISED, "g");

/** How a text's letters are cased, "Aaa A0": what an abbreviation that counts only as written is told by. */
export function caseOf(text: string): string {
  return text
    .replace(RAISED_ALL, "")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a");
}

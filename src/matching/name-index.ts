/**
 * The dataset's names and part numbers by how they begin. A text is searched in one pass: where a word begins, its first letters
 * tell by one look into a table whether any name begins so, which hardly any word of an ordinary page does, however many names
 * there are. Nothing is compiled, so the first search is as quick as later ones.
 */
import type { ModelEntry, NameEntry } from "../dataset/compiled.ts";
import { fold, GAP, INVISIBLE, JOINER, LETTER, NONE, SIGN } from "./letters.ts";
import { normalise } from "./normalise.ts";

/** What is needed of a name to find it, and of a family of part numbers. */
export type SearchName = Pick<NameEntry, "t" | "x">;
export type SearchModel = Pick<ModelEntry, "p" | "s" | "c">;

/** A name found at a place: where it ends, and which it is. */
export interface NameAt<Name extends SearchName = NameEntry> {
  to: number;
  entry: Name;
}

interface Spelling<Name> {
  /** Upper case, words joined by one space. */
  words: string;
  entry: Name;
  /** Letters and digits. */
  length: number;
}

interface Family<Model> {
  model: Model;
  /** Compiled when a text first begins as its part numbers do. */
  pattern: RegExp | null;
}

/** Letters that the table knows a name by. */
const FIRST = 4;
/** Characters it knows a part number by. */
const MODEL_FIRST = 3;
/** Names shorter than this are not disguised, or nothing would be left of ordinary words. */
const DISGUISED_FROM = 6;
/** Between two letters of a name stand at most this many other characters. */
const MOST_BETWEEN = 2;

// What the table says of some first letters: the names that are known by one, two, three or four letters; others begin so and go on.
const KNOWN_BY = [1, 2, 4, 8];
const GOES_ON = 16;
const MODEL = 32;
const MODEL_GOES_ON = 64;
const NAMED_MODEL = 128;
const MODEL_SEED = 0x5bd1;

const I = 0x49;
const L = 0x4c;
const O = 0x4f;
const ONE = 0x31;
const ZERO = 0x30;
const NINE = 0x39;
const SPACE = 0x20;
const DASH = 0x2d;

/** Sellers write l or 1 for I and 0 for O. */
function look(letter: number): number {
  if (letter === L || letter === ONE) return I;
  return letter === ZERO ? O : letter;
}

/** The letters that {@link look} takes for one. */
function alike(letter: number): number[] {
  return letter === I || letter === L || letter === ONE
    ? [I, L, ONE]
    : letter === O || letter === ZERO
      ? [O, ZERO]
      : [letter];
}

/** What a character of a part number's beginning stands for: 0 for every digit. */
function same(code: number): number[] {
  return code === ZERO ? Array.from({ length: 10 }, (_, digit) => ZERO + digit) : [code];
}

/** ASCII letters and digits are told apart in {@link NameIndex.mayBegin}; all other characters are one. */
const CLASSES = 64;
const OTHER = CLASSES - 1;
/** Words of {@link NameIndex.mayBegin}'s table that hold what may follow two characters. */
const WORDS = CLASSES / 32;

function toClass(code: number): number {
  const letter = fold(code);
  return letter >= LETTER && letter < 0x80 ? letter & OTHER : OTHER;
}

const ASCII_CLASSES = Uint8Array.from({ length: 0x80 }, (_, code) => toClass(code));

function classOf(code: number): number {
  return code < 0x80 ? (ASCII_CLASSES[code] ?? OTHER) : toClass(code);
}

function hashed(hash: number, letter: number): number {
  return ((hash * 33) ^ letter) & 0xffff;
}

/** A name's words in upper case, joined by one space; a change of case or a joiner starts a new word. */
export function spellingOf(text: string): string {
  const camel = text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return normalise(camel)
    .text.replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Where a name ends that begins at `from`, or -1. `loosely`: as it may stand in a page's raw text, where any letter may have a tag before it. */
function endOf(text: string, from: number, { words, entry, length }: Spelling<SearchName>, loosely: boolean): number {
  let at = from;
  const isLong = length >= DISGUISED_FROM;
  let disguised = !isLong || entry.x === 1;
  for (let index = 0; index < words.length; index++) {
    let wanted = words.charCodeAt(index);
    const begins = wanted === SPACE;
    if (begins) wanted = words.charCodeAt(++index);
    const anything = loosely || begins;
    let most = index === 0 ? 0 : anything ? MOST_BETWEEN : wanted < 0x80 ? 1 : 0;
    for (; ; at++) {
      const between = fold(text.charCodeAt(at));
      if (between === INVISIBLE && index > 0) continue;
      const may = between === JOINER || (between === SIGN && (anything || isLong)) || (between === GAP && anything);
      if (most === 0 || !may) break;
      most--;
    }
    const letter = fold(text.charCodeAt(at));
    if (letter !== wanted) {
      const looks = wanted === I ? letter === L || letter === ONE : wanted === O && letter === ZERO;
      if (disguised || !looks) return -1;
      disguised = true;
    }
    at++;
  }
  return at;
}

/** Longest part number, in characters. */
const LONGEST_MODEL = 60;
/** The letters of one before its first hyphen, and that. */
const SPACED_FIRST = 5;

function matchOf<Model extends SearchModel>(
  families: readonly Family<Model>[],
  text: string,
  from: number,
): { length: number; model: Model } | null {
  for (const family of families) {
    family.pattern ??= new RegExp(family.model.p, "y");
    family.pattern.lastIndex = from;
    const match = family.pattern.exec(text);
    if (match) return { length: match[0].length, model: family.model };
  }
  return null;
}

/** The dataset's names and part numbers, ready to be searched for. Build it once per page or process. */
export class NameIndex<Name extends SearchName = NameEntry, Model extends SearchModel = ModelEntry> {
  readonly #table = new Uint8Array(0x10000);
  readonly #spellings = new Map<number, Spelling<Name>[]>();
  readonly #models = new Map<number, Family<Model>[]>();
  /** By the first three characters of a word, a bit each: whether anything at all begins so. Few words of a page do. */
  readonly #beginnings = new Uint32Array(CLASSES ** 3 / 32);

  constructor(names: { names: readonly Name[]; models: readonly Model[] }) {
    for (const entry of names.names) this.#add(spellingOf(entry.t), entry);
    // Those that need the vendor's name come last.
    for (const model of names.models.toSorted((a, b) => Number(a.c === 2) - Number(b.c === 2))) this.#addModel(model);
  }

  #addModel(model: Model): void {
    const family: Family<Model> = { model, pattern: null };
    for (let at = 0; at < model.s.length; at += MODEL_FIRST) {
      let hash = MODEL_SEED;
      for (let index = 0; index < MODEL_FIRST; index++) {
        if (index > 0) this.#mark(hash, MODEL_GOES_ON);
        hash = hashed(hash, model.s.charCodeAt(at + index));
      }
      this.#mark(hash, model.c === 2 ? NAMED_MODEL : MODEL);
      // A digit stands for any; what is no ASCII letter or digit falls together with all others.
      const [first = [], second = [], third = []] = [0, 1, 2].map((index) =>
        same(model.s.charCodeAt(at + index)).map(classOf),
      );
      this.#allow(first, second, third);
      const others = this.#models.get(hash);
      if (others) others.push(family);
      else this.#models.set(hash, [family]);
    }
  }

  #allow(first: number[], second: number[], third: number[]): void {
    for (const one of first)
      for (const two of second)
        for (const three of third) {
          const at = (one * CLASSES + two) * CLASSES + three;
          this.#beginnings[at >> 5] = (this.#beginnings[at >> 5] ?? 0) | (1 << (at & 31));
        }
  }

  /** Allows whatever follows two characters, or the first of them. */
  #allowAll(one: number, two: number | undefined): void {
    const from = (one * CLASSES + (two ?? 0)) * WORDS;
    this.#beginnings.fill(~0, from, from + (two === undefined ? CLASSES : 1) * WORDS);
  }

  #mark(hash: number, flag: number): void {
    this.#table[hash] = (this.#table[hash] ?? 0) | flag;
  }

  #add(words: string, entry: Name): void {
    const key = words.replaceAll(" ", "");
    const known = Math.min(key.length, FIRST);
    if (known === 0) return;
    let hash = 0;
    for (let index = 0; index < known; index++) {
      if (index > 0) this.#mark(hash, GOES_ON);
      hash = hashed(hash, look(key.charCodeAt(index)));
    }
    this.#mark(hash, KNOWN_BY[known - 1] ?? 0);
    const [first = [], second, third] = key
      .slice(0, 3)
      .split("")
      .map((_, index) => alike(key.charCodeAt(index)).map(classOf));
    for (const one of first) {
      // Something may stand between the letters.
      this.#allowAll(one, OTHER);
      if (second === undefined) this.#allowAll(one, undefined);
      else if (third === undefined) for (const two of second) this.#allowAll(one, two);
    }
    if (second && third) this.#allow(first, second, [...third, OTHER]);
    const spelling = { words, entry, length: key.length };
    const others = this.#spellings.get(hash);
    if (others) others.push(spelling);
    else this.#spellings.set(hash, [spelling]);
  }

  /** Whether some name may begin at `from`: a look at its first letters, wrong where others share them. */
  mayBeName(text: string, from: number): boolean {
    let hash = 0;
    let at = from;
    for (let known = 0; known < FIRST; known++) {
      let letter = fold(text.charCodeAt(at));
      for (let between = 0; letter < LETTER && letter !== NONE && known > 0; letter = fold(text.charCodeAt(++at)))
        if (letter !== INVISIBLE && ++between > MOST_BETWEEN) return false;
      if (letter < LETTER) return false;
      hash = hashed(hash, look(letter));
      const said = this.#table[hash] ?? 0;
      if ((said & (KNOWN_BY[known] ?? 0)) !== 0) return true;
      if ((said & GOES_ON) === 0) return false;
      at++;
    }
    return false;
  }

  /** The names that begin at `from`, longest first, without a look at what stands around. `loosely`: see {@link endOf}. */
  namesAt(text: string, from: number, loosely: boolean): NameAt<Name>[] {
    const found: NameAt<Name>[] = [];
    let hash = 0;
    let at = from;
    for (let known = 0; known < FIRST; known++) {
      let letter = fold(text.charCodeAt(at));
      for (let between = 0; letter < LETTER && letter !== NONE && known > 0; letter = fold(text.charCodeAt(++at)))
        if (letter !== INVISIBLE && ++between > MOST_BETWEEN) break;
      if (letter < LETTER) break;
      hash = hashed(hash, look(letter));
      const said = this.#table[hash] ?? 0;
      if ((said & (KNOWN_BY[known] ?? 0)) !== 0)
        for (const spelling of this.#spellings.get(hash) ?? []) {
          const to = endOf(text, from, spelling, loosely);
          if (to >= 0) found.push({ to, entry: spelling.entry });
        }
      if ((said & GOES_ON) === 0) break;
      at++;
    }
    return found.length > 1 ? found.sort((a, b) => b.to - a.to) : found;
  }

  /** Whether a word that begins at `at` may begin a name or a part number, by its first three characters: a look before all others. */
  mayBegin(text: string, at: number): boolean {
    const beginning =
      (classOf(text.charCodeAt(at)) * CLASSES + classOf(text.charCodeAt(at + 1))) * CLASSES +
      classOf(text.charCodeAt(at + 2));
    return ((this.#beginnings[beginning >> 5] ?? 0) & (1 << (beginning & 31))) !== 0;
  }

  #modelHash(text: string, from: number): number {
    let hash = MODEL_SEED;
    for (let index = 0; index < MODEL_FIRST; index++) {
      if (index > 0 && ((this.#table[hash] ?? 0) & MODEL_GOES_ON) === 0) return -1;
      const code = text.charCodeAt(from + index);
      const letter = fold(code);
      const isDigit = letter >= ZERO && letter <= NINE;
      const joins = letter === JOINER || (code === SPACE && index === MODEL_FIRST - 1);
      hash = hashed(hash, isDigit ? ZERO : joins ? DASH : letter < LETTER ? code : letter);
    }
    return hash;
  }

  /** Whether some part number may begin at `from`; `alone`: one that tells its vendor without the name beside it. */
  mayBeModel(text: string, from: number, alone: boolean): boolean {
    return ((this.#table[this.#modelHash(text, from)] ?? 0) & (alone ? MODEL : MODEL | NAMED_MODEL)) !== 0;
  }

  /** The part number that begins at `from` in normalised text; some write "DS 2CD2143G2-I" with a space for the first hyphen. */
  modelAt(text: string, from: number): { to: number; model: Model } | null {
    const families = this.#models.get(this.#modelHash(text, from));
    if (!families) return null;
    const match = matchOf(families, text, from);
    if (match) return { to: from + match.length, model: match.model };
    const gap = /^[A-Z]{2,4} /.exec(text.slice(from, from + SPACED_FIRST))?.[0].length ?? 0;
    if (gap === 0) return null;
    const joined = matchOf(
      families,
      `${text.slice(from, from + gap - 1)}-${text.slice(from + gap, from + LONGEST_MODEL)}`,
      0,
    );
    return joined && { to: from + joined.length, model: joined.model };
  }

  /** The name that `letters` spell, no more and no less. */
  named(letters: string): Name | undefined {
    return this.namesAt(letters, 0, false).find(({ to }) => to === letters.length)?.entry;
  }
}

/**
 * What an expression cannot do without: runs of letters, one of which stands in every text that it matches. They are read from its
 * source, so that of a thousand expressions only those are made and tried that a text may match at all. Only what cues are written
 * with is told apart here; a parser of the whole language takes longer than making the expressions does.
 */

/** Runs of letters, one of which stands in every text that matches; null where nothing is known to be needed. */
export type Needed = readonly string[] | null;

/** A run of one more letter is met this much less often. */
const RARER = 16;

/** How often one of the runs is met by chance, as a figure to compare by. */
const chance = (runs: readonly string[]): number => runs.reduce((sum, run) => sum + RARER ** -run.length, 0);

function rarer(one: Needed, other: Needed): Needed {
  if (one === null || other === null) return one ?? other;
  return chance(other) < chance(one) ? other : one;
}

/** How often something stands: just once, more often, or perhaps not at all. */
type Times = "once" | "repeated" | "optional";

/** Escapes that go on behind their letter: `\p{L}`, `\u{1F600}`, `\k<name>`. */
const CLOSED_BY: Readonly<Record<string, string>> = { p: "}", P: "}", u: "}", k: ">" };
const IS_LETTER = /[a-zA-Z0-9]/;
/** Signs that stand for no letter of their own; ¶ is the name's place, in every text that it is put in. */
const NO_LETTER = "([.^$¶";
/** A class that lists a few characters, each as it stands: `[AEIO]`. */
const LISTED = /^[^\\^-]{1,8}$/;

/** Reads a source from left to right: each of its methods leaves off right behind what it has read. */
class SourceReader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives, up to the bracket that closes them or to the end. */
  alternatives(): Needed {
    const runs = new Set<string>();
    let isKnown = true;
    for (;;) {
      const needed = this.#sequence();
      if (needed === null) isKnown = false;
      else for (const run of needed) runs.add(run);
      if (this.#source[this.#at] !== "|") return isKnown ? [...runs] : null;
      this.#at++;
    }
  }

  #sequence(): Needed {
    let best: Needed = null;
    let run = "";
    const endRun = () => {
      if (run !== "") best = rarer(best, [run]);
      run = "";
    };
    for (;;) {
      const next = this.#source[this.#at];
      if (next === undefined || next === "|" || next === ")") break;
      const letter = this.#letter(next);
      if (letter !== null) {
        const times = this.#times();
        if (times !== "optional") run += letter;
        if (times !== "once") endRun();
        continue;
      }
      endRun();
      const needed = next === "(" ? this.#group() : next === "[" ? this.#class() : this.#other();
      if (this.#times() !== "optional") best = rarer(best, needed);
    }
    endRun();
    return best;
  }

  /** A letter that stands for itself, without what follows it; null where none stands. */
  #letter(next: string): string | null {
    if (NO_LETTER.includes(next)) return null;
    if (next !== "\\") {
      this.#at++;
      return next;
    }
    const escaped = this.#source[this.#at + 1] ?? "";
    if (IS_LETTER.test(escaped)) return null;
    this.#at += 2;
    return escaped;
  }

  /** A group and its brackets. One that only looks ahead or back takes no letter of its own. */
  #group(): Needed {
    this.#at++;
    let looks = false;
    if (this.#source[this.#at] === "?") {
      const sign = this.#source[this.#at + 1] ?? "";
      const isNamed = sign === "<" && !"=!".includes(this.#source[this.#at + 2] ?? "");
      looks = sign !== ":" && !isNamed;
      this.#at = isNamed ? this.#source.indexOf(">", this.#at) + 1 : this.#at + (sign === "<" ? 3 : 2);
    }
    const inside = this.alternatives();
    this.#at++;
    return looks ? null : inside;
  }

  #class(): Needed {
    const from = this.#at + 1;
    let end = from;
    while (end < this.#source.length && this.#source[end] !== "]") end += this.#source[end] === "\\" ? 2 : 1;
    this.#at = end + 1;
    const inside = this.#source.slice(from, end);
    return LISTED.test(inside) ? inside.split("") : null;
  }

  /** What stands for one of many letters, or for a place between letters. */
  #other(): null {
    const escaped = this.#source[this.#at] === "\\" ? (this.#source[this.#at + 1] ?? "") : "";
    const close = CLOSED_BY[escaped];
    if (close !== undefined) this.#at = this.#source.indexOf(close, this.#at) + 1;
    else this.#at += escaped === "" ? 1 : 2;
    return null;
  }

  #times(): Times {
    const sign = this.#source[this.#at] ?? "";
    if (!"*+?{".includes(sign) || sign === "") return "once";
    const isOptional = sign === "*" || sign === "?" || (sign === "{" && this.#source[this.#at + 1] === "0");
    this.#at = sign === "{" ? this.#source.indexOf("}", this.#at) + 1 : this.#at + 1;
    if (this.#source[this.#at] === "?") this.#at++;
    return isOptional ? "optional" : "repeated";
  }
}

/**
 * Runs of UTF-16 units, one of which stands in every text that an expression with this source and the flag `u` matches;
 * null where none is known. Of escapes it knows `\p{…}`, `\u{…}`, `\k<…>` and those of one letter or sign.
 */
export const neededBy = (source: string): Needed => new SourceReader(source).alternatives();

/** A run is looked up by its beginning, of this many UTF-16 units. */
const BEGINNING = 4;
/** Places that beginnings are noted at, in bits; several may share one. */
const PLACE_BITS = 16;
/** Knuth's multiplier, which spreads what differs little. */
const SPREAD = 0x9e37_79b1;
const place = (before: number, unit: number): number => Math.imul(before + unit, SPREAD) >>> (32 - PLACE_BITS);

function placeOf(run: string): number {
  let at = 0;
  for (let index = 0; index < Math.min(run.length, BEGINNING); index++) at = place(at, run.charCodeAt(index));
  return at;
}

const LAST_NUMBER = 0xffff;

/** A text, with the places of all that a run in it may begin with. */
class NotedText {
  #text = "";
  /** For each place, the number of the text that had it last. */
  readonly #notes = new Uint16Array(1 << PLACE_BITS);
  #number = 0;

  isOf(text: string): boolean {
    return this.#text === text;
  }

  note(text: string): void {
    this.#text = text;
    const notes = this.#notes;
    if (this.#number === LAST_NUMBER) notes.fill(0);
    this.#number = (this.#number % LAST_NUMBER) + 1;
    let [first, second, third] = [0, 0, 0];
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      const fourth = place(third, unit);
      third = place(second, unit);
      second = place(first, unit);
      first = place(0, unit);
      notes[first] = this.#number;
      notes[second] = this.#number;
      notes[third] = this.#number;
      notes[fourth] = this.#number;
    }
  }

  mayHave(at: number): boolean {
    return this.#notes[at] === this.#number;
  }
}

/** As many texts as are read in turn: what stands before a make, behind it, around it. */
const NOTED = Array.from({ length: 4 }, () => new NotedText());
let oldest = 0;

function noted(text: string): NotedText {
  const known = NOTED.find((one) => one.isOf(text));
  if (known) return known;
  const next = NOTED[oldest] as NotedText;
  oldest = (oldest + 1) % NOTED.length;
  next.note(text);
  return next;
}

/** A text longer than this holds almost any run, in UTF-16 units: looking is not worth while. */
const LONGEST_TEXT = 1_000;

/** Runs of letters to look for in many texts. */
export class Runs {
  readonly #runs: readonly string[];
  readonly #places: Uint32Array;

  constructor(runs: readonly string[]) {
    this.#runs = runs;
    this.#places = Uint32Array.from(runs, placeOf);
  }

  /** Whether one of them stands in `text`; a long one is taken to have it. */
  mayStandIn(text: string): boolean {
    if (text === "") return false;
    if (text.length > LONGEST_TEXT) return true;
    const there = noted(text);
    const places = this.#places;
    for (let index = 0; index < places.length; index++)
      if (there.mayHave(places[index] as number) && text.includes(this.#runs[index] as string)) return true;
    return false;
  }
}

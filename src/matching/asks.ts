/**
 * Whether a sentence of a tender asks for something. A row, a cell or a heading does by standing there; what a sentence says of a
 * make may be anything, so it asks only where it has words of asking, a quantity or a part number. All in normalised text; linear.
 */
import { ASKING, COUNTED } from "./cues/asking.ts";
import { OTHER_MATTER } from "./cues/beside-refusal.ts";
import { REFUSED_ELSE } from "./cues/refused-else.ts";
import { LACKING, NOT_BOUGHT, REJECTED, TURNED_DOWN } from "./cues/turned-down.ts";

/** From this many words on a line with a full stop is a sentence; one without it from so many more. */
const SENTENCE = 6;
const UNENDED = 12;
const ENDS = /[.!?。！？؟।]["')»”]*\s*$/u;

/** What parts cells and entries. */
const CELLS = /[|•·\t]/;

/** A part number right behind a make. */
const NUMBER_NEXT = /^[ -](?=[A-Z0-9/-]*\d)[A-Z]{1,6}[A-Z0-9/-]{3,}/;

/** An item's own line: "Entrance: X terminal with …". */
const LABELLED = /\p{L}: ?$/u;
const WITH_NEXT = /^(?: [\p{L}-]+){1,2} (?:WITH|MIT|AVEC|CON|COM|MET|ZE?|З|ІЗ|С|CU|MED)(?!\p{L})/u;

/** Where a sentence ends and the next begins; "Nr. 5" and "art. 9" end none. */
const NEXT_SENTENCE = /(?<=(?:\p{L}{4}|\d\p{L}?|-\p{L}{1,2}|[)\]"'»”])[.!?]) (?=[\p{L}"'«„“¿])|(?<=[。！？；])/u;

/** Where the last sentence of a text begins, its line at the earliest. */
function lastEnd(text: string): number {
  const line = text.lastIndexOf("\n") + 1;
  const parts = text.slice(line).split(NEXT_SENTENCE);
  return text.length - (parts.at(-1)?.length ?? 0);
}

/** The line that a place stands in, so far on each side, in characters. */
const REACH = 240;

/** From where to where the sentence reaches that the place from `from` to `to` stands in, its line at most. */
export function sentenceSpan(text: string, from: number, to: number): [from: number, to: number] {
  const before = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(from, to + REACH);
  const line = behind.slice(to - from).split("\n", 1)[0] ?? "";
  const own = behind.slice(0, to - from) + line;
  return [from - before.length + lastEnd(before), from + (own.split(NEXT_SENTENCE, 1)[0] ?? "").length];
}

/** The sentence that a make or part number `own` stands in between `ahead` and `following`, its line at most. */
export function sentenceOf(ahead: string, own: string, following: string): string {
  const before = ahead.slice(-REACH);
  const behind = following.slice(0, REACH).split("\n", 1)[0] ?? "";
  return `${before.slice(lastEnd(before))}${`${own}${behind}`.split(NEXT_SENTENCE, 1)[0] ?? ""}`;
}

/** Whether the sentence has words enough, and an end. */
export function isWholeSentence(sentence: string): boolean {
  return ENDS.test(sentence) && (sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= SENTENCE;
}

/** Whether a tender asks for the make or part number `own` between `ahead` and `following`. */
export function asksFor(ahead: string, own: string, following: string): boolean {
  const before = ahead.slice(-REACH);
  const behind = following.slice(0, REACH).split("\n", 1)[0] ?? "";
  const line = `${before.slice(before.lastIndexOf("\n") + 1)} ${own} ${behind}`;
  if (CELLS.test(line)) return true;
  // What another sentence asks for is not this one's.
  const sentence = sentenceOf(ahead, own, following);
  const length = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (length < (ENDS.test(sentence) ? SENTENCE : UNENDED)) return true;
  if (LABELLED.test(before) && WITH_NEXT.test(behind)) return true;
  // A make is asked for with its part number.
  return /\d/.test(own) || NUMBER_NEXT.test(following) || ASKING.test(sentence) || COUNTED.test(sentence);
}

/** The last full stop, up to the end; one that shortens a word in brackets is none: "(p. ex. ". */
const LAST_STOP =
  /(?:(?<!\([^()]{0,8})[.!?;](?=\s)|[。；！？])(?:[^.!?;。；！？]|[.!?;](?=\S)|(?<=\([^()]{0,8})[.!?;](?=\s))*$/;

/** The words by which a sentence of a tender, whatever its order, turns down what it names; null where it does not. */
export function turnsDown(ahead: string, own: string, following: string): RegExpExecArray | null {
  const before = ahead.slice(-REACH);
  const start = Math.max(before.lastIndexOf("\n"), before.search(LAST_STOP)) + 1;
  // An answer goes with its question.
  const behind =
    /^[^.!?。\n]*(?:\.(?=\d)[^.!?。\n]*)*(?:\?\s[^.!?。\n]*)?(?:[.;]\s[^.!?。\n]*(?=\s(?:NICHT|NOT)))?/.exec(
      following.slice(0, REACH),
    )?.[0] ?? "";
  const said = `${before.slice(start)}${own}${behind.replace(OTHER_MATTER, "")}`;
  const sentence = said.replace(REFUSED_ELSE, " ");
  if (LACKING.test(sentence)) return null;
  return TURNED_DOWN.exec(sentence) ?? NOT_BOUGHT.exec(sentence) ?? REJECTED.exec(sentence);
}

/** Where words begin in a text, in scripts with and without spaces. */

import { fold, isJoined, isSpaceless, LETTER, MOST_JOINED, NONE } from "./letters.ts";
import type { Normalised } from "./normalise.ts";

/** Characters of a line feed or tab as strings are written in a program, and of a sign as addresses are: "\n", "%2F". */
const ESCAPE = /^(?:\\[NRT]|%[0-9A-F]{2})/i;

const BACKSLASH = 0x5c;
const PERCENT = 0x25;

/** Where what is written at `at` ends, if it stands for one character that is no letter; else -1. `code` is the character there. */
export function escapeEnd(text: string, at: number, code: number): number {
  if (code !== BACKSLASH && code !== PERCENT) return -1;
  const written = ESCAPE.exec(text.slice(at, at + 3))?.[0];
  return written === undefined ? -1 : at + written.length;
}

/** Whether such a character is written right before `at`. */
export function isEscaped(text: string, at: number): boolean {
  return [2, 3].some((length) => escapeEnd(text, at - length, text.charCodeAt(at - length)) === at);
}

/** The scripts with capitals that are looked at: Latin, Greek, Cyrillic, and the letters of Vietnamese. */
const isCased = (code: number): boolean => code < 0x530 || (code >= 0x1e00 && code < 0x1f00);
const CAPITAL_BEHIND_SMALL = /^\p{Ll}\p{Lu}/u;

/** Whether a capital stands at `at` right behind a small letter: "AjaxDahua", as words run together in lists and in file names. */
export function isRunOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (at === 0 || (code < 0x80 && (code < 0x41 || code > 0x5a)) || !isCased(code)) return false;
  return CAPITAL_BEHIND_SMALL.test(text.slice(at - 1, at + 1));
}

/**
 * Where words begin in normalised text: after what is no letter, at every letter of a script without spaces, where scripts
 * change, behind what Arabic and Hebrew join to a word, and where a small letter stood before a capital.
 */
export function* wordStarts({ text, original, start }: Normalised): Generator<number> {
  let before = NONE;
  let joined = 0;
  let escaped = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    escaped = Math.max(escaped, escapeEnd(text, at, code));
    const letter = fold(code);
    const begins =
      before < LETTER ||
      at === escaped ||
      isSpaceless(letter) ||
      before >= 0x80 !== letter >= 0x80 ||
      isRunOn(original, start[at] ?? 0);
    if (letter >= LETTER && (begins || joined > 0)) yield at;
    joined = isJoined(letter) && (begins || (joined > 0 && joined < MOST_JOINED)) ? joined + 1 : 0;
    before = letter;
  }
}

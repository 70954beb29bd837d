/** The user's own words, as a text is searched for them: letter case aside, and as words of their own. */
import { isSpaceless } from "../matching/letters.ts";

/** The same text in small letters, each in its place: "İ" alone would become two characters. */
export function inSmallLetters(text: string): string {
  return text.replaceAll("İ", "i").toLowerCase();
}

/** The words to search for, in small letters, each with its entry. */
export function wordsToWatch<Entry extends { text: string }>(watch: readonly Entry[]): [word: string, entry: Entry][] {
  return watch.flatMap((entry) => {
    const word = inSmallLetters(entry.text.trim());
    return word === "" ? [] : [[word, entry]];
  });
}

const LETTER = /\p{L}/u;
/** From this length on a word also stands for its longer forms: "cromwell" for "Cromwells". */
const STEM = 5;

/** Whether a word may go on from one character to the next: digits begin part numbers, and some scripts write no spaces. */
function goesOn(one: string, next: string): boolean {
  return [one, next].every((letter) => LETTER.test(letter) && !isSpaceless(letter.charCodeAt(0)));
}

/** Where a word stands in a text; both are in small letters. "ring" stands in no "wiring" and no "rings". */
export function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (goesOn(text.charAt(at - 1), word.charAt(0))) continue;
    if (word.length < STEM && goesOn(word.charAt(word.length - 1), text.charAt(end))) continue;
    places.push(at);
  }
  return places;
}

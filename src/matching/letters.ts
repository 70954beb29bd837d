/**
 * What each UTF-16 unit is to a search for names: a letter or digit (folded: upper case, without marks and width), something
 * that may stand between the letters of a name, or neither. One table look-up a character; filled as characters are met.
 */

/** Neither a letter nor anything that may stand within a name. */
export const NONE = 1;
/** Not seen by a reader: soft hyphens, zero-width characters. */
export const INVISIBLE = 2;
/** Stands between words of a name. */
export const GAP = 3;
/** Stands between words of a name, and within a word. */
export const JOINER = 4;
/** Values from here on are folded letters and digits. */
export const LETTER = 0x20;

/** What is known of each unit so far; 0 of one that was not met. For the loops that go over a whole page: ask {@link fold} where it is 0. */
export const FOLDED = new Uint16Array(0x10000);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/.test(character)) return INVISIBLE;
  if (/[-_·\u2010-\u2015\u2212]/.test(character)) return JOINER;
  if (/[\s.'’/&]/.test(character)) return GAP;
  if (/[™®©]/.test(character)) return NONE;
  if (character === "ł" || character === "Ł") return 0x4c;
  if (character === "ı" || character === "İ") return 0x49;
  // Hangul is left in syllables, which folding takes apart.
  if (code >= 0xac00 && code <= 0xd7a3) return code;
  const folded = character.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase();
  return /^[\p{L}\p{N}]/u.test(folded) ? folded.charCodeAt(0) : NONE;
}

/** Folds one UTF-16 unit; {@link NONE} past the end of a text. */
export function fold(code: number): number {
  const known = FOLDED[code] ?? NONE;
  if (known !== 0) return known;
  const folded = classify(code);
  FOLDED[code] = folded;
  return folded;
}

/** Whether a folded letter is of a script that sets no space between words: Chinese, Japanese, Korean. */
export function isSpaceless(letter: number): boolean {
  return (
    letter >= 0x1100 &&
    (letter < 0x1200 || (letter >= 0x2e80 && letter < 0xd7b0) || (letter >= 0xf900 && letter < 0xfb00))
  );
}

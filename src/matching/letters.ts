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
/** Stands between words of a name, and within a word of a long one: apostrophes, slashes, brackets, signs of a trade mark. */
export const SIGN = 5;
/** The first half of a letter in bold, script or another fancy style, which stands for a plain one. */
export const STYLED = 6;
/** Values from here on are folded letters and digits. */
export const LETTER = 0x20;

/** What is known of each unit so far; 0 of one that was not met. For the loops that go over a whole page: ask {@link fold} where it is 0. */
const FOLDED = new Uint16Array(0x10000);

/** The first unit of the mathematical alphabets, in which sellers write titles to stand out. */
const STYLED_FIRST = "\uD835";

/** Invisible characters that pages put inside words: soft hyphen, zero-width ones, direction marks, invisible operators. */
export const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/;
/** Hyphens and dashes of all lengths. */
export const DASH = /[-\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/;
/** Marks set on a name that are no part of it: of a trade mark, or of a footnote. */
export const RAISED = /[™®©℠¹²³⁰-⁹₀-₉]/;
/** What {@link RAISED} marks become in normalised text: white space that no page writes between words. */
export const RAISED_SPACE = "\u200A";

function classify(code: number): number {
  const character = String.fromCharCode(code);
  // Asked of all of these as each page begins.
  if (/[0-9A-Za-z]/.test(character)) return character.toUpperCase().charCodeAt(0);
  if (UNSEEN.test(character)) return INVISIBLE;
  if (DASH.test(character) || /[_·＿]/.test(character)) return JOINER;
  if (RAISED.test(character) || character === RAISED_SPACE) return SIGN;
  if (/[\s.&]/.test(character)) return GAP;
  if (character === STYLED_FIRST) return STYLED;
  if (character === "ł" || character === "Ł") return 0x4c;
  if (character === "đ" || character === "Đ") return 0x44;
  if (character === "ı" || character === "İ") return 0x49;
  // Hangul is left in syllables, which folding takes apart.
  if (code >= 0xac00 && code <= 0xd7a3) return code;
  const folded = character.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase();
  if (folded === "") return INVISIBLE;
  if (/^['’‘׳״/()[\]{}]/.test(folded)) return SIGN;
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

/** Whether a folded letter is of a script that sets no space between words: Chinese, Japanese, Korean, Thai, Lao. */
export function isSpaceless(letter: number): boolean {
  return (
    letter >= 0xe00 &&
    (letter < 0xf00 ||
      (letter >= 0x1100 && letter < 0x1200) ||
      (letter >= 0x2e80 && letter < 0xd7b0) ||
      (letter >= 0xf900 && letter < 0xfb00))
  );
}

/** What Arabic and Hebrew join to the word it goes with: "and", "in", "for", "like", "the". */
const JOINED = new Set([..."وفبلكاובהלמשכ"].map((letter) => letter.charCodeAt(0)));
/** So many such letters may stand before a word: "وبال". */
export const MOST_JOINED = 4;

/** Whether a folded letter may be a small word that is joined to the next. */
export function isJoined(letter: number): boolean {
  return letter >= 0x5d0 && letter < 0x700 && JOINED.has(letter);
}

/** Whether a folded letter is of a script that makes no word with Latin, Greek or Cyrillic letters. */
export function isOtherScript(letter: number): boolean {
  return letter >= 0x530 && !mayLookLatin(letter) && !(letter >= 0x1d00 && letter < 0x2e80);
}

/** Whether a folded letter is of a script some of whose letters look like Latin ones: Greek, Cyrillic, Cherokee. */
export function mayLookLatin(letter: number): boolean {
  return (letter >= 0x370 && letter < 0x530) || (letter >= 0x13a0 && letter < 0x1400);
}

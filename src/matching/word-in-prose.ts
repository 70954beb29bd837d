/** Whether an ambiguous name in a sentence is a make, or a word, or a person. */
import { BRAND_WORDS } from "./brand-words.ts";
import { type Candidate, LETTER_OR_DIGIT, NO_WORD_BOUNDARY } from "./candidates.ts";
import { CAMERA, OTHER_MAKERS } from "./cues/cameras.ts";
import { IMAGE_FILE } from "./cues/told.ts";
import type { PassageContext } from "./mention.ts";
import { type Normalised, normalise } from "./normalise.ts";
import { cue, oneOf } from "./words.ts";

/** How far a second signal may stand from an ambiguous name, in characters. */
export const NEAR = 90;
/** An article right before a word in small letters: no make. */
const ARTICLE =
  /(?<![\p{L}])(?:[Ll]['’]|[Dd]e l['’]|(?:[Tt]he|[Aa]n?|[Ll][ae]|[Uu]ne?|[Ee]l|[Ii]l|[Dd](?:er|ie|as)|[Ee]in) )$/u;
/** How much of a sentence is looked at on each side of a name, in characters. */
const REACH = 240;
/** How far a camera word may stand from a name that is also a word, in a sentence. */
const BESIDE = 20;
/** "…guard Paul Swann saw…": in running text, a first name before and no goods behind. */
const FIRST_NAME = /\p{Ll}[\s,]+\p{Lu}\p{Ll}+\s$/u;
/** What stands before a noun and before no first name: "des Herstellers X". */
const WITH_ARTICLE = /(?<!\p{L})(?:des|der|die|das|den|dem|vom|zum|im|eine?[rnms]?|the|an?|of)\s+\p{Lu}\p{Ll}+\s$/iu;
/** "Kamera Fabrikat X", "Cámara Marca X": a label, and no first name. */
const LABEL = cue`^(?:(?:${BRAND_WORDS}|${oneOf({
  de: [
    "HERSTELLER",
    "KONZERN",
    "LIEFERANT",
    "ANBIETER",
    "PRODUZENT",
    "KONKURRENT",
    "UNTERNEHMEN",
    "FABRIKAT",
    "GERATE?",
  ],
})})(?:E?[NS]|EN)?|${oneOf({
  any: ["TYPE?", "MOD[EÈ]L(?:L|LE|LO|E|O)?"],
  de: ["FIRMA", "SERIE"],
  es: ["TIPO"],
  uk: ["ФІРМА"],
  ru: ["МОДЕЛЬ", "ТИП", "ФИРМА"],
})})$`;
/** Small words that a title writes with a capital: "Case For ZTE nubia". */
const JOINING = cue`[\s,]${oneOf({
  en: ["For", "With", "And", "Or", "By", "From", "Of", "To", "In", "On", "At", "As", "New"],
  de: ["Für", "Mit", "Und", "Oder", "Von", "Bei"],
  fr: ["Pour", "Avec", "Et", "Ou", "Chez"],
  es: ["Para", "Con", "Por"],
  it: ["Per", "Della?"],
  pt: ["Com"],
  nl: ["Voor", "Met", "En"],
  pl: ["Dla", "Do", "Od"],
  uk: ["Від", "З", "У", "В"],
  ru: ["Для", "С", "От"],
})}\s$`;
const GOES_ON = /^\s\p{Ll}/u;
const SENTENCE = /[.!?。]["”»)]?(?:\s|$)/;

/** So many places on each side of one are asked whether they are a make's. */
const ASKED = 3;

const OF_MAKE = oneOf({ en: ["SYSTEMS?", "KITS?", "RECORDERS?", "SECURITY (?:APP|SYSTEMS?|CAMERAS?)"] });
const MAKER = oneOf({ en: ["BRANDS?", "MAKERS?", "COMPAN(?:Y|IES)", "MANUFACTURERS?"] });
const IS_A = "^ IS (?:AN?|THE|ONE OF)";
/** What is said of a make and of no person: "X systems", "X is a maker". */
const MAKE_BEHIND = cue`^ ${OF_MAKE}(?!\p{L})|${IS_A} (?:[\p{L}-]+ ){0,4}${MAKER}(?!\p{L})|${IS_A} [^.;:!?]{0,60}?(?<!\p{L})[NDX]VRS?(?!\p{L})`;

/** Whether a camera word, or what is said of makes alone, stands right beside a name: behind a comma it belongs to something else. */
export function isBesideCamera(text: string, { from, to }: Candidate): boolean {
  const behind = /^[^.,;:!?]*/.exec(text.slice(to, to + BESIDE))?.[0] ?? "";
  const ahead = /[^.,;:!?]*$/.exec(text.slice(Math.max(0, from - BESIDE), from))?.[0] ?? "";
  return CAMERA.test(behind) || CAMERA.test(ahead) || MAKE_BEHIND.test(text.slice(to, to + NEAR));
}

/** From this many words on a line is a sentence, and no cell or label. */
const PROSE_WORDS = 6;

/** The line a name stands in, without the name, where it is long enough to be a sentence; null where it is a label. */
export function proseAround(text: string, { from, to }: Candidate): string | null {
  const ahead = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(to, to + REACH).split("\n", 1)[0] ?? "";
  const line = `${ahead.slice(ahead.lastIndexOf("\n") + 1)} ${behind} `;
  return (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= PROSE_WORDS ? line : null;
}

/** Whether an ambiguous name is a word or a person in a sentence rather than a make: nothing of the trade stands beside it. */
export function isWordInProse(
  normal: Normalised,
  original: string,
  candidate: Candidate,
  neighbours: readonly Candidate[],
  context: PassageContext,
): boolean {
  const { from, to, entry } = candidate;
  const start = normal.start[from] ?? 0;
  const end = normal.end[to - 1] ?? 0;
  const before = original.slice(Math.max(0, start - NEAR), start);
  const after = original.slice(end, end + NEAR);
  const next = normal.text.slice(to, to + BESIDE / 2);
  const first = /[^\p{L}\s]/u.test(entry?.t ?? "") ? "" : (FIRST_NAME.exec(before)?.[0] ?? "");
  if (
    first !== "" &&
    !WITH_ARTICLE.test(before) &&
    GOES_ON.test(after) &&
    !CAMERA.test(next) &&
    !CAMERA.test(normalise(first).text) &&
    !JOINING.test(first) &&
    !LABEL.test(normalise(first.slice(1)).text.replace(/[^\p{L}]/gu, ""))
  )
    return true;
  if ((entry?.w !== 1 && !candidate.isApart) || IMAGE_FILE.test(normal.text.slice(to, to + NEAR))) return false;
  const surface = original.slice(start, end);
  if (ARTICLE.test(before) && surface === surface.toLowerCase() && surface !== surface.toUpperCase()) return true;
  const prose =
    context.page === "article" ||
    SENTENCE.test(after) ||
    (surface === surface.toLowerCase() && surface !== surface.toUpperCase());
  if (!prose) return false;
  // What is a make in one place is one in the next.
  const at = neighbours.indexOf(candidate);
  if (
    neighbours
      .slice(Math.max(0, at - ASKED), at + ASKED + 1)
      .some((one) => one.entry === entry && isBesideCamera(normal.text, one))
  )
    return false;
  return !OTHER_MAKERS.test(normal.text.slice(Math.max(0, from - NEAR), to + NEAR));
}

/** From this length on a word also stands for its longer forms: "novel" for "novelist". */
const STEM = 5;

/** Whether `text` has `word` as a word of its own; scripts without spaces need no boundary. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (NO_WORD_BOUNDARY.test(word)) return true;
    const begins = !LETTER_OR_DIGIT.test(text.charAt(at - 1));
    if (begins && (word.length >= STEM || !LETTER_OR_DIGIT.test(text.charAt(at + word.length)))) return true;
  }
  return false;
}

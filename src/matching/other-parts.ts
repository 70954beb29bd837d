/** Parts of a text that speak of another subject than the makes that it names: what they refuse or answer is not said of a make. */
import { ANSWER_WORDS, MAY_BE_OFFERED } from "./cues/answered-no.ts";
import { ASKED_MATTER } from "./cues/asked-else.ts";
import { ASKS_CONSENT, HEADS_LIST, POINTS_TO_MAKE, SAYS_NO, TAKES_UP } from "./cues/beside-make.ts";
import { OTHER_SUBJECT } from "./cues/other-subjects.ts";
import { isShop, type PassageContext } from "./mention.ts";
import type { Placed } from "./standing.ts";
import { cue, oneOf } from "./words.ts";

/** Where a part ends and the next begins: a line, a semicolon, a full stop behind a word; "Nr. 5" and "art. 9" end none. */
const ENDS =
  /[\n;；。！？]|(?<=(?:\p{L}{3}|\d ?\p{L}?|-\p{L}{1,2}|[)\]"'»”])[.!])\s(?=[\p{L}"'«„“¿])|\?["'»”’)]?(?=\s|$|\p{Script=Han})/gu;

/** A part is looked at so far, in characters. */
const LONGEST = 400;

interface Part {
  from: number;
  to: number;
  said: string;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const add = (to: number) => {
    const said = text.slice(from, to);
    if (/\p{L}/u.test(said)) parts.push({ from, to, said: said.slice(0, LONGEST) });
    from = to;
  };
  for (const { index, 0: end } of text.matchAll(ENDS)) add(index + end.length);
  add(text.length);
  return parts;
}

const QUESTION = /[?？]["'»”’)]?\s*$/u;
const ANSWER = cue`^\W{0,3}(?:${oneOf(ANSWER_WORDS)})(?: ?\d{1,3})?\s?[:.)–-]|^\s*(?:答复|回复|答|回答)[:：]`;
const YES_OR_NO = cue`^\W{0,3}(?:${oneOf({
  en: ["NO|YES"],
  de: ["NEIN|JA"],
  fr: ["NON|OUI"],
  es: ["NO|SI"],
  it: ["NO|SI"],
  pt: ["NAO|SIM"],
  nl: ["NEEN?|JA"],
  pl: ["NIE|TAK"],
  uk: ["НІ|ТАК"],
  ru: ["НЕТ|ДА"],
  cs: ["NE|ANO"],
  ro: ["NU|DA"],
  hu: ["NEM|IGEN"],
  sv: ["NEJ|JA"],
  tr: ["HAYIR|EVET"],
})})(?!\p{L})`;
/** A question of so many words asks something of its own. */
const ASKS_SOMETHING = /(?:[\p{L}\p{N}'’-]+[^\p{L}\p{N}]+){3}|\p{Script=Han}{6}/u;
/** Without words of what else it may be, a longer one: "does that stand?" is of the make before it. */
const ASKS_AT_LENGTH = /(?:[\p{L}\p{N}'’-]+[^\p{L}\p{N}]+){5}|\p{Script=Han}{9}/u;

/** Whether a question that names no make asks another thing than whether a make is taken. */
function asksElse(question: string, isLabelled: boolean): boolean {
  if (POINTS_TO_MAKE.test(question) || ASKS_CONSENT.test(question) || !ASKS_SOMETHING.test(question)) return false;
  return (
    ASKED_MATTER.test(question) ||
    OTHER_SUBJECT.test(question) ||
    (isLabelled && ASKS_AT_LENGTH.test(question) && !MAY_BE_OFFERED.test(question))
  );
}

/** Whether a part that names no make refuses something else, or takes it away. */
const refusesElse = (part: string): boolean =>
  !part.includes("|") &&
  SAYS_NO.test(part) &&
  OTHER_SUBJECT.test(part) &&
  !TAKES_UP.test(part) &&
  !HEADS_LIST.test(part) &&
  !POINTS_TO_MAKE.test(part);

/** "And", "like": what follows is said of the make too. */
const SAID_OF_BOTH =
  /^(?:AND|OR|NOR|AS|LIKE|UND|ODER|SOWIE|WIE|ET|OU|NI|COMME|AINSI|Y|O|COMO|AL IGUAL|E|COME|COSI|EN|OF|ZOALS|EVENALS|I|ORAZ|JAK|PODOBNIE|ТА|І|ЯК|И|ИЛИ|КАК|OCH|A|SI|VE)(?!\p{L})/u;

/**
 * What a part, up to its next comma, says of another subject than the item that it has named by its part number, and refuses:
 * "4 × X DS-2CD…, analogue cameras are not accepted". A make without a number may stand in a list of what is refused.
 */
function elseWithin(text: string, { to }: Part, last: Placed | undefined): Part | null {
  if (!last || !/\d/.test(text.slice(last.from, last.to))) return null;
  const comma = text.slice(last.to, to).search(/, (?=\p{L})/u);
  if (comma < 0) return null;
  const from = last.to + comma;
  const said = text.slice(from + 2, to).split(",", 1)[0] ?? "";
  // What begins with "not" may be said of the make.
  const isElse = !SAID_OF_BOTH.test(said) && SAYS_NO.exec(said)?.index !== 0 && refusesElse(said.slice(0, LONGEST));
  return isElse ? { from, to: from + 2 + said.length, said } : null;
}

/** The letters and digits of a part, as blanks. */
const blank = (said: string): string => said.replace(/[^\n.;!?。；！？]/gu, (one) => " ".repeat(one.length));

/** A text as what is said of its makes is read, and as it is told whether a sentence tells of them, in the same length. */
export interface OfMakes {
  said: string;
  told: string;
}

/**
 * A normalised text without what it refuses, and asks and answers, of other subjects than makes: the whole of it where roles are
 * read, and within a sentence where it is told whether that reports. `places` are the names and part numbers in it.
 */
export function withoutOtherSubjects(text: string, places: readonly Placed[], context: PassageContext): OfMakes {
  if (isShop(context) || places.length === 0 || !(SAYS_NO.test(text) || /[?？]/.test(text)))
    return { said: text, told: text };
  const parts = partsOf(text);
  let at = 0;
  const lastIn = parts.map(({ from, to }) => {
    while (at < places.length && (places[at]?.from ?? to) < to) at++;
    const last = places[at - 1];
    return last && last.to > from ? last : undefined;
  });
  const isFree = lastIn.map((last) => last === undefined);
  let said = "";
  let told = "";
  let from = 0;
  const leave = (first: Part, last: Part) => {
    const before = text.slice(from, first.from);
    const words = text.slice(first.from, last.to);
    const isWithin = text[first.from] === "," || /[;；]\s*$/u.test(text.slice(Math.max(0, first.from - 3), first.from));
    said += before + blank(words);
    told += before + (isWithin ? blank(words) : words);
    from = last.to;
  };
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Part;
    const next = parts[index + 1];
    if (QUESTION.test(part.said)) {
      const isLabelled = next !== undefined && ANSWER.test(next.said);
      if (!next || !(isLabelled || YES_OR_NO.test(next.said))) continue;
      if (isFree[index] && isFree[index + 1] && asksElse(part.said, isLabelled)) leave(part, next);
      // An answer goes with its question.
      index++;
    } else if (isFree[index]) {
      if (refusesElse(part.said)) leave(part, part);
    } else {
      const other = elseWithin(text, part, lastIn[index]);
      if (other) leave(other, other);
    }
  }
  return { said: said + text.slice(from), told: told + text.slice(from) };
}

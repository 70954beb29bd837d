/** What a tender takes down, keeps, looks after or has joined to other things, by single words where no phrase tells. */
import { DRIVERS } from "./cues/joined.ts";
import { FOR_NOW, NOT_TOUCHED, ONLY_ELSE, STAYS_WHILE, TOUCHING, TOUCHING_BARRED } from "./cues/left-alone.ts";
import {
  A_BID,
  ACCEPTS_AFTER,
  ACCEPTS_BEFORE,
  DOWN_TITLE,
  GOES_ON,
  JOINED,
  NATIVE,
  NOT_DOWN,
  PUTS_UP,
  SUPPORT_OF,
  TAKEN_DOWN,
  TAKER,
} from "./cues/moved.ts";
import { isOfWaste, isOthersDown } from "./cues/others-down.ts";
import { AILING, CHOSEN_ONCE, FORMER, IN_ITS_PLACE, NOW, REPLACEMENT, TO_GO, UNTIL_THEN } from "./cues/put-in-place.ts";
import {
  HAS_REPLACED,
  LAST_REPLACED,
  PUT_IN,
  REPLACED_HAN,
  WAS_REPLACED,
  WAS_REPLACED_AFTER,
  WAS_REPLACED_HAN,
} from "./cues/replaced.ts";
import { OLD_ONE } from "./cues/swapped.ts";
import { THERE_AFTER, THERE_BEFORE, WRITTEN_OFF_LIST } from "./cues/there.ts";
import { PUT_FOR } from "./cues/unfit.ts";
import { BOUGHT } from "./cues/upkeep.ts";
import { type Given, given, plain } from "./given.ts";
import { refused } from "./refusal.ts";
import type { Standing } from "./standing.ts";
import { tableWords } from "./table-words.ts";
import { begun, cue, whole } from "./words.ts";

/** What stands between two commas, and goes on behind them: "removal, at the contractor's expense, of X". */
const INSERTED = /,[^,:]{1,50},(?= (?:OF|DER|DES|VON|DE|DU|DEL|DELLE|DEI|DA|DAS|DOS|VAN)(?!\p{L}))/u;
/** How long the word right before a make is at most, in characters: a recorder of that make is no program that takes it in. */
const LAST_WORD = 14;
const ON = cue`${GOES_ON}`;
/** Whether something is said to come in another's place. */
export const comesInPlace = (words: string): boolean => COMES.test(words);
/** Whether it is bids that are spoken of. */
export const isOfBid = (words: string): boolean => BID.test(words);
const UNTIL = cue`(?<!\p{L})${FOR_NOW}`;
/** Whether something goes on being where it is, and not only until it goes. */
export const goesOn = (words: string): boolean => ON.test(words) && !UNTIL.test(words);
const DOWN = cue`${TAKEN_DOWN}`;
/** A bid. */
const BID = cue`${A_BID}`;
const JOINS = cue`${JOINED}`;
const TAKERS = cue`${TAKER}`;
const NATIVELY = cue`${NATIVE}`;

const ACCEPTING = cue`${ACCEPTS_BEFORE}[^.;,:]{0,60}$`;
const ACCEPTING_LAST = cue`^[^.;:]{0,90}${ACCEPTS_AFTER}`;
const SUPPORTS = cue`${SUPPORT_OF}[^.;,:]{0,40}$`;
const STAYS = cue`^[^.;:\n]{0,60}?(?:${NOT_DOWN})`;
const UP = cue`${PUTS_UP}`;
/** Something comes where another goes. */
const COMES = cue`${IN_ITS_PLACE}`;
const DOWN_ROWS = cue`${DOWN_TITLE}`;
/** Words that join two verbs, or a verb and what it is done to. */
const SMALL = /^(?:AND|OR|OF|UND|ODER|VON|DER|ET|DE|DES|Y|E|DI|EN|VAN|I|ORAZ|ТА|І|И|A)$/u;

/** "Removal of the old cables and installation of": something else goes before the make comes. `words` begins with the removal. */
export function putsUpOther(words: string): boolean {
  if (COMES.test(words)) return true;
  const up = UP.exec(words.replace(/^\p{L}+/u, (first) => " ".repeat(first.length)));
  const between = up
    ? words
        .slice(0, up.index)
        .split(/[^\p{L}\p{N}]+/u)
        .slice(1)
    : [];
  return between.some((word) => word !== "" && !SMALL.test(word));
}

/** "Removal of the analogue cameras, in whose place new X are put up": what is taken down is not new. `words` begins with the removal. */
export const newThen = (words: string): boolean => NEW_LAST.test(words);

/** The words behind a make that say that it is not to be taken down or touched, or stays while something else goes. */
export const notTakenDown = (tail: string): RegExpExecArray | null => STAYS.exec(tail) ?? STAYS_WHILE.exec(tail);

/** The words by which a buyer forbids to take a make down, or to touch it; "X may not be unplugged" refuses no make. */
export function leftAlone(standing: Standing): Given {
  const { lead, tail, context } = standing;
  if (context.page !== "tender") return null;
  const barred = TOUCHING.test(lead) ? TOUCHING_BARRED.exec(tail) : null;
  const kept = notTakenDown(tail);
  return given("offered", NOT_TOUCHED.exec(lead) ?? barred ?? (kept && refused(standing) ? kept : null));
}
/** The words that take down what stands right behind them, unless they go on to put something up. */
export function downIn(near: string): RegExpExecArray | null {
  const down = DOWN.exec(near);
  return down && (putsUpOther(near.slice(down.index)) || newThen(near.slice(down.index))) ? null : down;
}
/** What stands in brackets. */
const IN_BRACKETS = /\([^()]{0,60}\)/g;

/** What stands before a make, without what is said in brackets of the makes before it. */
export const withoutOthersBrackets = ({ lead, before, places, place }: Standing): string =>
  places.some(({ from, to }) => from >= place.from - before.length && to < place.from)
    ? lead.replace(IN_BRACKETS, " ")
    : lead;

/** The cells of the row before and behind a place; none where it stands in no row. */
function cells(ahead: string, following: string): string[] {
  const before = ahead.slice(ahead.lastIndexOf("\n") + 1).split("|");
  const behind = following.split("\n", 1)[0]?.split("|") ?? [];
  return [...before.slice(0, -1), ...behind.slice(1)].map((cell) => cell.trim());
}

/** A row that says what is done with its goods in a cell of its own, or whose table's title does. */
function downInRow(standing: Standing): RegExpExecArray | null {
  const { ahead, following } = standing;
  for (const cell of cells(ahead, following)) {
    const down = DOWN.exec(cell);
    if (down?.index === 0 && !UP.test(cell)) return down;
  }
  const { title, heads } = tableWords(standing);
  return DOWN_ROWS.exec(title) ?? DOWN_ROWS.exec(heads.split("|", 1)[0] ?? "");
}

/** "Replacement of 20 old X": the make that goes, whatever comes. */
const GOING = cue`${REPLACEMENT}(?: (?:\p{L}{1,4}|\d+)){0,4} (?:${OLD_ONE}|${AILING})(?: \p{L}+){0,2} ?$`;
/** The same with any words between, where the make is called old behind it. */
const GOING_BEFORE = cue`${REPLACEMENT}(?: [\p{L}\d'’-]+){0,5} ?$`;
/** "… cámaras X averiadas". */
const OLD_BEHIND = cue`^(?: \p{L}+){0,2} (?:${OLD_ONE}|${AILING})`;

/** What stands between two commas right behind a make, and says what it is: "X, 4 pcs, are to be removed". */
const ASIDE = /^([^,.;:\n]{0,40}), (?!\d)(?:[^,.;:\n]|\.(?=,)){1,40}, /u;
export const withoutAside = (tail: string): string => tail.replace(ASIDE, "$1 ");

/** "In place of the old X". */
const FOR_OLD = cue`${PUT_FOR.source}(?: \p{L}{1,4}){0,3} (?:${OLD_ONE}|${AILING})(?: \p{L}+){0,2} ?$`;

/** What a tender has replaced: its old goods, and not those that come. */
function goes(lead: string, tail: string): boolean {
  const behind = withoutAside(tail.replace(IN_BRACKETS, " "));
  const going = GOING.exec(`${lead} `) ?? (OLD_BEHIND.test(behind) ? GOING_BEFORE.exec(`${lead} `) : null);
  return TO_GO.test(behind) || FOR_OLD.test(`${lead} `) || (going !== null && !PUT_IN.test(going[0]));
}

/** What a tender tells: the make that something is put in the place of, or was before now. */
export function replacedBySense({ before, lead, tail, following, places, place, context }: Standing): Given {
  if (context.page !== "tender") return null;
  const verb = WAS_REPLACED.exec(before);
  const since = verb ? place.from - before.length + verb.index : 0;
  const isOther =
    verb !== null && (PUT_IN.test(verb[0]) || places.some(({ from, to }) => from > since && to < place.from));
  const isTold =
    (verb !== null && !isOther) ||
    WAS_REPLACED_AFTER.test(tail) ||
    goes(lead, tail) ||
    UNTIL_THEN.test(before) ||
    FORMER.test(before) ||
    (CHOSEN_ONCE.test(before) && NOW.test(following)) ||
    (HAS_REPLACED.test(lead) && LAST_REPLACED.test(tail)) ||
    (WAS_REPLACED_HAN.test(before) && REPLACED_HAN.test(tail));
  // Without the words as a cue: a phone stays a phone.
  return plain("editorial", isTold);
}

/** Drivers for a make that a tender wants in its software: what works with the make, and no thing by itself. */
export function drivenBySense({ before, context }: Standing): Given {
  return given("compatible-with", context.page === "tender" ? DRIVERS.exec(before) : null);
}

/** Whether what is taken down behind a make is another thing, and no make of the same list. */
export function othersDown({ place, places, context }: Standing, [words]: RegExpExecArray, behind: string): boolean {
  const last = words.lastIndexOf(",");
  const isListed = places.some(({ from }) => from > place.to + last && from < place.to + words.length);
  return (last < 0 || !isListed) && isOthersDown(words, behind.slice(words.length), context.page === "tender");
}

/** "Were", before what was done: "z parkingu zostały zdemontowane" takes the make down. */
const WERE = begun({
  en: ["WERE|WAS|ARE|BE(?!\\p{L})|BEEN"],
  de: ["WURDE|WERDEN|SIND|IST(?!\\p{L})|WIRD"],
  fr: ["ONT(?!\\p{L})|ETE(?!\\p{L})|SERONT|SONT"],
  es: ["FUE(?:RON)?(?!\\p{L})|HAN(?!\\p{L})|SER(?:AN|A)?(?!\\p{L})|SE(?!\\p{L})"],
  it: ["SONO|SARANNO|VERRANNO|STATE"],
  pt: ["FORAM|SERAO|FOI"],
  nl: ["ZIJN|WORD|WERD"],
  pl: ["ZOSTA|BYL|BED"],
  uk: ["БУЛ|БУД"],
  ru: ["БЫЛ|БУД"],
});
/** What comes with the goods: their packaging is taken away, and they are not. */
const WITH_DOWN = cue`${whole({
  any: ["INCL|INCLUSIVE"],
  en: ["INCLUDING|WITH|PLUS"],
  de: ["INKL|INKLUSIVE|EINSCHLIESSLICH|SAMT|MIT"],
  fr: ["Y COMPRIS|AVEC|INCLUANT"],
  es: ["INCLUID[AO]S?|INCLUYENDO|CON"],
  it: ["COMPRES[AOEI]|INCLUS[AOEI]|CON"],
  pt: ["INCLUINDO|INCLUID[AO]S?|COM"],
  nl: ["INCLUSIEF|MET"],
  pl: ["WRAZ ZE?|W TYM"],
  uk: ["РАЗОМ З|ВКЛЮЧНО"],
  ru: ["ВКЛЮЧАЯ|ВМЕСТЕ С"],
})}\.?(?: (?!${WERE})\p{L}+){0,2} ${TAKEN_DOWN}[^.;,]*|${whole({ pl: ["ZE?"], uk: ["З|ІЗ"], ru: ["СО?"] })}(?: (?!${WERE})\p{L}+){0,2} ${TAKEN_DOWN}\p{L}*(?:EM|JA|IA|ЕМ|ОМ|ЄЮ|ИЕИ)(?!\p{L})[^.;,]*`;

/** What is said behind a make without what is taken away with its goods, or alone. */
export const withoutWaste = (behind: string): string => behind.replace(WITH_DOWN, "").replace(ONLY_ELSE, "");

/** What may be done is not done: "which can be removed without tools". */
const MAY_BE = cue`${whole({
  en: ["CAN|MAY|COULD"],
  de: ["KANN|KONNEN|LASST SICH"],
  fr: ["PEUT|PEUVENT"],
  es: ["PUEDEN?"],
  it: ["PUO|POSSONO"],
  pt: ["PODEM?"],
  nl: ["KAN|KUNNEN"],
  pl: ["MOZNA|MOGA|MOZE"],
  uk: ["МОЖНА|МОЖУТЬ|МОЖЕ"],
  ru: ["МОЖНО|МОГУТ|МОЖЕТ"],
})}[^.;]{0,30}$`;

/** The words behind a make that take it down, up to the next comma. */
export function downBehind(tail: string): RegExpExecArray | null {
  const own = withoutAside(withoutWaste(tail)).split(",", 1)[0] ?? "";
  const down = DOWN.exec(own);
  const said = own.slice(0, down?.index);
  return MAY_BE.test(said) || goesOn(said) || PUT_FOR.test(said) ? null : down;
}

/** Goods that are counted, or said to be new: no longer those that an item's first words take down. */
const COUNTED_ANEW = cue`^\s*(?:CA\. )?\d|${begun({
  en: ["NEW(?!\\p{L})"],
  de: ["NEU"],
  fr: ["NOUVE"],
  es: ["NUEV"],
  it: ["NUOV"],
  pt: ["NOV[AO]S?(?!\\p{L})"],
  nl: ["NIEUW"],
  pl: ["NOW[YAEI]"],
  uk: ["НОВ"],
})}`;

/** Goods that are said to be new right before the make. */
const NEW_LAST = cue`${whole({
  en: ["NEW"],
  de: ["NEUEN?|NEUER"],
  fr: ["NOUVE\\p{L}+"],
  es: ["NUEV[OA]S?"],
  it: ["NUOV[OAEI]"],
  pt: ["NOV[OA]S?"],
  nl: ["NIEUWE?"],
  pl: ["NOW(?:E|A|Y|YCH|EJ|EGO)"],
  uk: ["НОВ(?:І|А|ИИ|ИХ|ОІ|ОГО)"],
  ru: ["НОВ(?:ЫЕ|АЯ|ЫИ|ЫХ|ОИ|ОГО)"],
  cs: ["NOV(?:E|A|Y|YCH)"],
  ro: ["NOI|NOUA|NOU"],
  tr: ["YENI"],
})}(?: +[\p{L}\p{N}/-]+){0,3}\s*$`;

/** An item that begins with taking down: "Rückbau der Domekameras, Fabr. X". */
const BEGINS_DOWN = cue`^[^\p{L}]*(?:POS[^\p{L}]*|LOS?T?[^\p{L}]*)?${TAKEN_DOWN}(?![^.;]*${NOT_DOWN})`;

/** "All of them are to be taken down": said in the next sentence of what this one says is there. */
const NEXT_DOWN = cue`^[^.;\n]{0,120}[.;] ?${whole({
  en: ["(?:ALL(?: OF (?:THEM|THESE))?|THEY|THESE|BOTH) (?:ARE|WILL|SHALL|MUST|HAVE|WERE)"],
  de: ["(?:ALLE|SIE|DIESE|BEIDE|SAMTLICHE) (?:SIND|WERDEN|MUSSEN|WURDEN|SOLLEN)"],
  fr: ["(?:TOUTE?S|TOUS|ILS|ELLES|CEUX-CI|CELLES-CI) (?:SONT|SERONT|DOIVENT|DEVRONT|ONT)"],
  es: ["(?:TODOS|TODAS|ESTOS|ESTAS|AMBOS|AMBAS) (?:SERAN|SON|DEBERAN|DEBEN|SE)"],
  it: ["(?:TUTTE|TUTTI|QUESTE|QUESTI|ESSE|ESSI) (?:SARANNO|SONO|DOVRANNO|DEVONO|VERRANNO|VANNO)"],
  pt: ["(?:TODOS|TODAS|ESTES|ESTAS|ESSAS|ESSES) (?:SERAO|SAO|DEVERAO|DEVEM)"],
  nl: ["(?:ALLE|ZE|DEZE) (?:WORDEN|ZIJN|MOETEN|DIENEN)"],
  pl: ["(?:WSZYSTKIE|ONE|OBIE?) (?:ZOSTANA|SA|MUSZA|BEDA|NALEZY)"],
  uk: ["(?:УСІ|ВСІ|ВОНИ) (?:БУДУТЬ|МАЮТЬ|ПІДЛЯГАЮТЬ|ПОВИННІ)"],
  ru: ["(?:ВСЕ|ОНИ) (?:БУДУТ|ДОЛЖНЫ|ПОДЛЕЖАТ)"],
})}[^.;\n]{0,60}?${TAKEN_DOWN}`;
function downNext({ lead, following }: Standing): RegExpExecArray | null {
  return BOUGHT.test(lead) ? null : NEXT_DOWN.exec(following);
}

/** Whether the clause goes on to buy more of the make it takes down, and no other: "remove X and supply Y" buys Y. */
function isBoughtAnew({ after, places, place }: Standing): boolean {
  const bought = BOUGHT.exec(after);
  if (!bought || isOfWaste(after, bought.index, bought.index + bought[0].length)) return false;
  const from = place.to + bought.index;
  return !places.some((one) => one.from > from && one.from < place.to + after.length);
}

/** What a tender has taken down, or wants others to work with; before anything that says that it is there. */
export function movedBySense(standing: Standing): Given {
  const { lead, before, tail } = standing;
  if (BOUGHT.test(before)) return null;
  const said = withoutOthersBrackets(standing).replace(INSERTED, " ");
  const near = said.slice(said.lastIndexOf(",") + 1);
  const ahead = downIn(near);
  const item = COUNTED_ANEW.test(near) ? null : BEGINS_DOWN.exec(said);
  const isAnew = isBoughtAnew(standing);
  if (item && !UP.test(said) && !isAnew) return ["editorial", item];
  const kept = notTakenDown(withoutAside(tail));
  if (kept) return ["offered", kept];
  const down = ahead ?? downBehind(tail);
  if (down && BID.test(near)) return ["excluded", down];
  if (down && !isAnew) return ["editorial", down];
  const row = downInRow(standing) ?? downNext(standing) ?? WRITTEN_OFF_LIST.exec(standing.before);
  if (row) return ["editorial", row];
  const isThere = THERE_BEFORE.test(lead) || THERE_AFTER.test(tail);
  const isOfTaker = NATIVELY.test(lead) || (TAKERS.test(lead) && !TAKERS.test(lead.slice(-LAST_WORD)));
  const joins = isThere || isOfTaker ? (JOINS.exec(lead) ?? JOINS.exec(tail)) : null;
  const accepts = isOfTaker ? (ACCEPTING.exec(lead) ?? ACCEPTING_LAST.exec(tail)) : null;
  return given("compatible-with", joins ?? accepts ?? (TAKERS.test(tail) ? SUPPORTS.exec(lead) : null));
}

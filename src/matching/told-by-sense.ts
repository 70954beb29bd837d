/** What somebody tells, asks for or compares where nobody says what page it is, by single words where no phrase tells. */

import { chattedBySense } from "./chat-by-sense.ts";
import { FORUM, SELLING } from "./cues/advice.ts";
import { ABBREVIATED } from "./cues/clause.ts";
import { COUNCILLORS, DECIDES, NOT_TO, OUT_OF_MANY, PRESS, REVEALED, STOPS } from "./cues/found-out.ts";
import { KEPT_IN_SHOP } from "./cues/kept.ts";
import { BOASTS, CALLS, HIRES, INSTALLS, KIN, SKILLS, THINKS_OF, WORKERS } from "./cues/lives.ts";
import { TAKEN_DOWN } from "./cues/moved.ts";
import { BETWEEN, COSTS_WHAT, OPINES } from "./cues/opinions.ts";
import { ORDER_NUMBER, ORDERED, ORDERED_LAST, PRICE_ASKED, SO_MANY_BEFORE, WHO_SELLS } from "./cues/ordered.ts";
import { OLD_ONE, OTHER_ONE, PUT_BEFORE, SWAPPED } from "./cues/swapped.ts";
import {
  ACCUSED,
  ADVISES,
  ANSWERS,
  ASKED_WHETHER,
  CERTIFIED,
  COMPARED,
  FITTER,
  FORBIDS,
  HOLE,
  MEANS_TO,
  MOST,
  PLEASE,
  QUOTE,
  RATHER,
  RULERS,
  WARNED_OFF,
  WHICH_ONE,
} from "./cues/told-words.ts";
import { type Given, given } from "./given.ts";
import { FIGURE } from "./prose.ts";
import { isSellers } from "./reported.ts";
import { LINKED_WHOLE, type Standing } from "./standing.ts";
import { cue, cues, whole } from "./words.ts";

const ACCUSATION = cue`${ACCUSED}`;
const ANSWER = cue`^[^.;,:]{0,30}?${ANSWERS}`;
const RULE = cue`${RULERS}`;
const BAN = cue`${FORBIDS}`;
const MEANT = cue`${MEANS_TO}`;
const DOWN = cue`${TAKEN_DOWN}`;
const FAULT = cue`${HOLE}`;
const WARNING = cue`${WARNED_OFF}[^.;!?]{0,25}$`;
const COMPARING = cue`${COMPARED}`;
const ASKED_FOR = cue`${PLEASE}`;
const QUOTED = cue`${QUOTE}`;
const EXAMINED = cue`${CERTIFIED}`;
const FITTERS = cue`${FITTER}`;
const SHARE = cue`${MOST}`;
const ADVICE = cue`${ADVISES}`;
const OTHERWISE = cue`${RATHER}`;
const WHETHER = cue`${ASKED_WHETHER}`;
const STOPPING = cue`${STOPS}`;
const COUNCIL = cue`${COUNCILLORS}`;
const FOUND_OUT = cue`${REVEALED}`;
const OUT_OF = cue`${OUT_OF_MANY}`;
const NEWS = cue`${PRESS}`;
const DECISION = cue`${DECIDES}`;
const NOT = cue`${NOT_TO}`;
const OPINION = cue`${OPINES}`;
const TWO = cue`${BETWEEN} $`;
const COST = cue`${COSTS_WHAT}`;
/** So many of them. */
const COUNTED = /(?<![\d.,])[1-9]\d{0,2} ?(?:\p{L}{4}|X |PCS|ST\b|UDS?\b|SZT|ШТ|[台个套])/u;
/** Years of somebody's life: "2015–2019". */
const YEARS =
  /(?<!\d)(?:19|20)\d\d ?[–—-] ?(?:(?:19|20)\d\d|PRESENT|TODAY|NOW|HEUTE|AUJOURD|ACTUALIDAD|OGGI|ATUAL|HEDEN|OBECNIE|至今)/u;
const POST = cue`${HIRES}`;
const WORKER = cue`${WORKERS}`;
const BOAST = cue`${BOASTS}`;
const RELATION = cue`${KIN}`;
const LEARNT = cue`${SKILLS}`;
const CONSIDERED = cue`${THINKS_OF}`;
const FITS_THEM = cue`${INSTALLS}`;
const CALLED = cue`${CALLS}`;
const SWAP = cue`${SWAPPED}`;
/** "The customer's old ten-channel X", "the X recorder, old as it was". */
const OLD_BEFORE = cue`${OLD_ONE}[\s(-]*(?:(?!${OTHER_ONE})[\p{L}\d'’-]+[\s-]){0,4}$|旧的?[^，。；]{0,8}$`;
const OLD_BEHIND = cue`^(?:[\s-][\p{L}\d-]+){0,2} ${OLD_ONE}`;
const NEW_BEFORE = cue`${PUT_BEFORE}`;

/** A text that is no longer than this, in characters, may be a line of a life: "certified X installer since 2018". */
const SHORT = 90;
const FIRM = cue`${whole({
  en: ["SPECIALISTS|WE|OUR|DEALER|COMPANY|FIRM|SELLS?|SALES|SERVICES"],
  de: ["SPEZIALISTEN|WIR|UNSERE?…|FIRMA|BETRIEB|HANDLER|VERKAUF"],
  fr: ["SPECIALISTES|NOUS|NOTRE|NOS|SOCIETE|ENTREPRISE|DISTRIBUTEUR"],
  es: ["ESPECIALISTAS|SOMOS|NUESTR…|EMPRESA|DISTRIBUIDOR…"],
  it: ["SPECIALISTI|SIAMO|NOSTR…|DITTA|AZIENDA|RIVENDITORE"],
  pt: ["SOMOS|NOSS…|EMPRESA|DISTRIBUIDOR…"],
  nl: ["SPECIALISTEN|WIJ|ONS|ONZE|BEDRIJF|DEALER"],
  pl: ["SPECJALISCI|JESTESMY|NASZ…|FIRMA|DYSTRYBUTOR"],
  uk: ["ФАХІВЦІ|МИ|НАШ…|КОМПАНІЯ|ФІРМА"],
  ru: ["СПЕЦИАЛИСТЫ|МЫ|НАШ…|КОМПАНИЯ|ФИРМА"],
  cs: ["MY|NASE|NASI|NAS|FIRMA|NABIZIME|NABIZI"],
  sk: ["PONUKAME|NASA"],
  ro: ["NOI|NOASTR…|FIRMA|OFERIM"],
  tr: ["BIZ|FIRMAMIZ|SIRKETIMIZ|\\p{L}+IMIZ"],
})}|我们|我們|我司|本公司|专卖`;

const KEEPS = cue`${KEPT_IN_SHOP}`;
const WHICH = cue`${WHICH_ONE}[^.!]{0,60}[?？]`;
/** What compares makes, unless a firm says it of those it sells: "X or Y? We have both". */
const compared = (said: string): RegExpExecArray | null =>
  FIRM.test(said) && KEEPS.test(said) ? null : (COMPARING.exec(said) ?? WHICH.exec(said));

const SENTENCE_ENDS = cue`[!?。！？\n](?=\s|$|\p{L})|(?<!${ABBREVIATED})\.(?=\s|$|\p{L})`;
const EVERY_END = cues`${SENTENCE_ENDS.source}`;

/** The sentence a mention stands in, as far as it is looked at. */
export function sentenceOf({ ahead, own, following }: Standing): string {
  const begins = EVERY_END.matches(ahead).at(-1)?.index ?? -1;
  const ends = SENTENCE_ENDS.exec(following)?.index ?? following.length;
  return ahead.slice(begins + 1) + own + following.slice(0, ends + 1);
}

/** News of a ban, or somebody's warning, where nobody says what page it is; before it is read as a refusal. */
export function warnedBySense(standing: Standing): Given {
  const sentence = sentenceOf(standing);
  const ruled = RULE.test(sentence) ? (BAN.exec(sentence) ?? STOPPING.exec(sentence)) : null;
  const answered = ACCUSATION.test(sentence) ? ANSWER.exec(standing.after) : null;
  const decided = NOT.test(sentence) ? DECISION.exec(sentence) : null;
  const asked = COUNCIL.test(sentence) ? (WHETHER.exec(sentence) ?? decided) : null;
  return given("editorial", ruled ?? answered ?? asked ?? WARNING.exec(standing.before));
}

/** Whether a firm speaks in a sentence: of itself, of a price, to a customer. */
const isFirms = (sentence: string): boolean => FIRM.test(sentence) || FIGURE.test(sentence) || isSellers(sentence);

/** What somebody writes of a make in a letter or a chat, by its part of the sentence. */
export function writtenBySense(standing: Standing): Given {
  const sentence = sentenceOf(standing);
  const isSale = SELLING.test(sentence);
  // "X or Y, which is better?"
  const asked = /[?？]/.test(sentence) && COMPARING.test(sentence) ? WHICH.exec(sentence) : null;
  if (asked && standing.places.length > 1 && !FIRM.test(sentence)) return given("editorial", asked);
  return chattedBySense(standing, sentence, { isSale, isFirms: isSale || isFirms(sentence) });
}

/** What stands between the last other name that is no part of the same list, and the name. */
function sinceOther({ text, place, places, before }: Standing): string {
  const offset = place.from - before.length;
  const joins = (to: number) => LINKED_WHOLE.test(text.slice(to, place.from));
  const others = places.filter(({ to }) => to > offset && to <= place.from && !joins(to));
  return before.slice(Math.max(0, ...others.map(({ to }) => to - offset))).slice(-NEAR);
}

/** What is old and what came in its place, where somebody tells that it did: "we swapped the old X for a Y". */
function swapped(standing: Standing, sentence: string): Given {
  const { place, places, after } = standing;
  const swap = SWAP.exec(sentence);
  if (!swap || places.length < 2 || CALLED.test(sentence)) return null;
  const near = sinceOther(standing);
  if (OLD_BEFORE.test(near) || OLD_BEHIND.test(after)) return ["editorial", swap];
  const isFirst = !places.some(({ to }) => to < place.from);
  return isFirst || !NEW_BEFORE.test(near) || !OLD.test(sentence) ? null : ["offered", null];
}
/** How much before a name is looked at for what is old or new, in characters. */
const NEAR = 60;
const OLD = cue`${OLD_ONE}`;

/** Posts advertised, lives told, purchases thought of and things swapped, where nobody says what page it is. */
export function livedBySense(standing: Standing): Given {
  const { own, lead, before, after, passage: life } = standing;
  const sentence = sentenceOf(standing);
  const isFirms = FIRM.test(life);
  const thought = isFirms || CALLED.test(life) ? null : CONSIDERED.exec(sentence);
  const learnt =
    isFirms || isSellers(life) || BOAST.test(life) || FIGURE.test(life) || /\d/.test(own) ? null : LEARNT.exec(life);
  const served = isFirms || !YEARS.test(life) ? null : WORKER.exec(life);
  const isSale = FIRM.test(sentence) || FIGURE.test(sentence) || isSellers(sentence);
  const opinion = isSale
    ? null
    : (OPINION.exec(sentence) ?? (SELLING.test(sentence) ? null : RELATION.exec(sentence)) ?? TWO.exec(`${lead} `));
  const ownOld = OLD_BEFORE.test(before) ? FORUM.exec(before + own + after) : null;
  const post = FITS_THEM.test(sentence) ? null : POST.exec(life);
  return given("editorial", post ?? learnt ?? served ?? thought ?? opinion ?? ownOld) ?? swapped(standing, sentence);
}

/** The words by which somebody orders so many of a make, or asks who sells it. */
export function ordered(standing: Standing): RegExpExecArray | null {
  const { text, place, ahead, tail } = standing;
  return (
    ORDERED.exec(ahead) ??
    (SO_MANY_BEFORE.test(ahead) ? ORDERED_LAST.exec(tail) : null) ??
    WHO_SELLS.exec(ahead) ??
    (place.from < NEAR ? ORDER_NUMBER.exec(text.slice(0, place.from)) : null)
  );
}

const PRICE = cue`${PRICE_ASKED}`;
/** Whether somebody asks for a price. */
export function asksQuote(standing: Standing): boolean {
  const sentence = sentenceOf(standing);
  if (PRICE.test(sentence)) return true;
  const isCounted = /\d/.test(standing.own) || COUNTED.test(sentence);
  return (ASKED_FOR.test(sentence) && QUOTED.test(sentence)) || (isCounted && COST.test(sentence));
}

/** What somebody tells, asks for or compares, where nobody says what page it is. */
export function toldBySense(standing: Standing): Given {
  const { text, place, places, own, ahead } = standing;
  const sentence = sentenceOf(standing);
  const others = places.some(({ from }) => from !== place.from && Math.abs(from - place.from) < sentence.length);
  const near = text.length < PARAGRAPH && !/\d/.test(own) ? text : sentence;
  if (asksQuote(standing)) return ["required", PRICE.exec(sentence) ?? QUOTED.exec(sentence) ?? COST.exec(sentence)];
  const told =
    (MEANT.test(sentence) ? DOWN.exec(sentence) : null) ??
    FAULT.exec(sentence) ??
    WHETHER.exec(sentence) ??
    FOUND_OUT.exec(sentence) ??
    (FIRM.test(sentence) ? null : NEWS.exec(sentence)) ??
    (FIRM.test(sentence) || FIGURE.test(sentence) ? null : OUT_OF.exec(sentence)) ??
    (others ? compared(near) : null) ??
    (text.length < SHORT && EXAMINED.test(text) && !FIRM.test(text) ? FITTERS.exec(text) : null) ??
    (/\d/.test(ahead) ? SHARE.exec(sentence) : null) ??
    (OTHERWISE.test(standing.passage) ? ADVICE.exec(sentence) : null);
  return given("editorial", told);
}
/** A text that is no longer than this, in characters, is about one thing. */
const PARAGRAPH = 160;

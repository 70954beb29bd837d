/** What somebody tells, asks for or compares where nobody says what page it is, by single words where no phrase tells. */
import { TAKEN_DOWN } from "./cues/moved.ts";
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
import type { Standing } from "./standing.ts";
import { cue, whole } from "./words.ts";

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

/** A text that is no longer than this, in characters, may be a line of a life: "certified X installer since 2018". */
const SHORT = 90;
const FIRM = cue`${whole({
  en: ["WE|OUR|DEALER|COMPANY|FIRM|SELLS?|SALES|SERVICES"],
  de: ["WIR|UNSERE?…|FIRMA|BETRIEB|HANDLER|VERKAUF"],
  fr: ["NOUS|NOTRE|NOS|SOCIETE|ENTREPRISE|DISTRIBUTEUR"],
  es: ["SOMOS|NUESTR…|EMPRESA|DISTRIBUIDOR…"],
  it: ["SIAMO|NOSTR…|DITTA|AZIENDA|RIVENDITORE"],
  pt: ["SOMOS|NOSS…|EMPRESA|DISTRIBUIDOR…"],
  nl: ["WIJ|ONS|ONZE|BEDRIJF|DEALER"],
  pl: ["JESTESMY|NASZ…|FIRMA|DYSTRYBUTOR"],
  uk: ["МИ|НАШ…|КОМПАНІЯ|ФІРМА"],
  ru: ["МЫ|НАШ…|КОМПАНИЯ|ФИРМА"],
})}|我们|我們|公司|专卖`;

const WHICH = cue`${WHICH_ONE}[^.!]{0,60}[?？]`;
const compared = (said: string): RegExpExecArray | null => COMPARING.exec(said) ?? WHICH.exec(said);

const SENTENCE_ENDS = /[.!?。！？\n](?=\s|$|\p{L})/gu;

/** The sentence a mention stands in, as far as it is looked at. */
function sentenceOf({ ahead, own, following }: Standing): string {
  const begins = [...ahead.matchAll(SENTENCE_ENDS)].at(-1)?.index ?? -1;
  const ends = [...following.matchAll(SENTENCE_ENDS)][0]?.index ?? following.length;
  return ahead.slice(begins + 1) + own + following.slice(0, ends + 1);
}

/** News of a ban, or somebody's warning, where nobody says what page it is; before it is read as a refusal. */
export function warnedBySense(standing: Standing): Given {
  const sentence = sentenceOf(standing);
  return given("editorial", (RULE.test(sentence) ? BAN.exec(sentence) : null) ?? WARNING.exec(standing.before));
}

/** What somebody tells, asks for or compares, where nobody says what page it is. */
export function toldBySense(standing: Standing): Given {
  const { text, place, places, after, ahead } = standing;
  const sentence = sentenceOf(standing);
  const others = places.some(({ from }) => from !== place.from && Math.abs(from - place.from) < sentence.length);
  if (ASKED_FOR.test(sentence) && QUOTED.test(sentence)) return ["required", QUOTED.exec(sentence)];
  const told =
    (ACCUSATION.test(sentence) ? ANSWER.exec(after) : null) ??
    (MEANT.test(sentence) ? DOWN.exec(sentence) : null) ??
    FAULT.exec(sentence) ??
    WHETHER.exec(sentence) ??
    (others ? compared(text.length < PARAGRAPH ? text : sentence) : null) ??
    (EXAMINED.test(text) && text.length < SHORT && !FIRM.test(text) ? FITTERS.exec(text) : null) ??
    (/\d/.test(ahead) ? SHARE.exec(sentence) : null) ??
    (OTHERWISE.test(text) ? ADVICE.exec(sentence) : null);
  return given("editorial", told);
}
/** A text that is no longer than this, in characters, is about one thing. */
const PARAGRAPH = 160;

/**
 * What names a make without offering it or asking for it, on any kind of page: comparisons, questions, rows under a label that
 * excludes or says what fits, what is taken away, and what was. All in normalised text; each regular expression is linear.
 */
import { INSTEAD } from "./cues/excluded-before.ts";
import {
  NOT_ADMITTED,
  NOT_IT,
  NOT_MET,
  NOT_WANTED,
  NOT_WANTED_BEHIND,
  TAKEN,
  TAKEN_AFTER,
  VERDICT,
} from "./cues/not-taken.ts";
import { ASKS_WITHIN, LOOKED_FOR, NUMBERED, QUESTION, YES, YOURS } from "./cues/questions.ts";
import { EXCLUDED_ROW, FITS_AFTER, FITS_CELLS, FITS_ROW } from "./cues/rows.ts";
import { ABOUT, DUMMY, NOT_REBADGED, REBADGED, UNLIKE } from "./cues/unlike.ts";
import { type Given, given, plain } from "./given.ts";
import type { Standing } from "./standing.ts";
import { cue, whole } from "./words.ts";

/** A text's beginning, and what stands behind a list, are looked at so far, in characters. */
const NEAR = 90;
/** An exchange that the seller would take: the make is wanted, not sold. */
const WANTED = /(?<!\p{L})(?:ОБМЕН НА|ОБМІН НА|ОБМІНЯЮ НА|ОБМЕНЯЮ НА)(?!\p{L})[^.;,\n]{0,30}$/u;
/** How long a row may be that a label governs, in characters. */
const WIDEST_ROW = 500;
/** What was: who owned or made it then. */
const WAS =
  /(?<!\p{L})(?:WAS|WERE) (?:ONCE |FORMERLY |ALSO |PREVIOUSLY )?(?:OWNED|MADE|MANUFACTURED|PRODUCED|ACQUIRED|BOUGHT) BY(?!\p{L})|(?<!\p{L})(?:WURDEN?) VON [^.;\n]{1,40} (?:HERGESTELLT|UBERNOMMEN)(?!\p{L})/u;

const SENTENCE_BEGINS = /[.!?。！？؟\n][\s"«»”')]*|^/gu;
const QUESTION_ENDS = /^[^.!?。！？؟\n]{0,160}?[?？؟]/u;

/** Whether the sentence asks something that a seller or buyer answers, and is not answered yes. */
function isAsked({ ahead, own, following, context: { page } }: Standing): boolean {
  const end = QUESTION_ENDS.exec(following)?.[0];
  if (end === undefined || YES.test(following.slice(end.length))) return false;
  let begins = 0;
  for (const match of ahead.matchAll(SENTENCE_BEGINS)) begins = match.index + match[0].length;
  const whole = (ahead.slice(begins) + own + end).trim();
  const sentence = page === "tender" ? whole.replace(NUMBERED, "") : whole;
  // "May Y be offered instead of X?": what is asked for is X.
  if (LOOKED_FOR.test(sentence) || YOURS.test(ahead) || INSTEAD.test(ahead)) return false;
  return QUESTION.test(sentence) || ASKS_WITHIN.test(sentence.slice(0, -1).trim());
}

/** An offer that was not taken, behind the name. */
const DECLINED =
  /^[^.;:\n]{0,50}(?<!\p{L})(?:WAS|WERE|BEEN)(?: \p{L}+ AND)? (?:DECLINED|REJECTED|REFUSED|DISQUALIFIED)(?!\p{L})/u;
/** The same of what was looked at and dismissed: "X-Modelle wurden geprüft und verworfen". */
const DISMISSED = cue`^(?:[ -][\p{L}'’-]+){0,3}? ${whole({
  en: ["(?:WAS|WERE|BEEN) (?:\\p{L}+ (?:AND|BUT) )?(?:DISMISSED|DISCARDED|RULED OUT|FOUND WANTING)"],
  de: ["(?:WURDEN?|SIND) (?:[\\p{L}]+ ){0,3}(?:VERWORFEN|AUSGESCHIEDEN|ABGELEHNT|NICHT ANERKANNT)"],
  fr: ["(?:(?:A|ONT) ETE|EST|SONT) (?:\\p{L}+ (?:PUIS|ET|MAIS) )?(?:ECARTE|REJETE|RECALE|REFUSE)E?S?"],
  es: ["(?:SE (?:HAN? )?|FUE(?:RON)? |HAN? SIDO )(?:\\p{L}+ Y )?(?:DESCART|DESESTIM|RECHAZ)…"],
  it: ["(?:E STAT|SONO STAT|VENN)\\p{L}+ (?:\\p{L}+ E )?(?:SCARTAT|RESPINT|BOCCIAT|RIFIUTAT)…"],
  pt: ["(?:FOI|FORAM) (?:\\p{L}+ E )?(?:REJEITAD|DESCARTAD|RECUSAD|PRETERID)…"],
  nl: ["(?:IS|ZIJN|WERD|WERDEN) (?:[\\p{L}]+ ){0,3}(?:AFGEWEZEN|AFGEKEURD|VERWORPEN)"],
  pl: ["(?:ZOSTAL…|BYL…) (?:\\p{L}+ I )?(?:ODRZUCON|ODDALON|ZAKWESTIONOWAN)…"],
  uk: ["(?:БУЛО|БУЛИ|БУЛА) (?:\\p{L}+ (?:ТА|І|И) )?(?:ВІДХИЛЕН|ВІДКИНУТ|ВІДБРАКОВАН)…"],
  ru: ["(?:БЫЛ|БЫЛИ|БЫЛА) (?:\\p{L}+ И )?(?:ОТКЛОНЕН|ОТВЕРГНУТ|ЗАБРАКОВАН)…"],
  cs: ["(?:BYL…) (?:\\p{L}+ A )?(?:ZAMITNUT|ODMITNUT|VYRAZEN)…"],
  ro: ["(?:AU|A) FOST (?:\\p{L}+ SI )?(?:RESPINS|REFUZAT)…"],
})}`;

/** What a shop does not do for some makes, behind them. */
const NOT_FOR =
  /^ (?:ITEMS?|PRODUCTS?|EQUIPMENT|ARTICLES) (?:CANNOT|CAN NOT|MAY NOT|DO NOT QUALIFY|ARE (?:NOT )?EXEMPT)(?!\p{L})/u;
/** What a buyer had, or takes the goods for, in a review. */
const HAD = /^ (?:\p{L}+ )?(?:I|WE) (?:HAD|USED|OWNED|REPLACED|CAME FROM)(?!\p{L})/u;

/** What a text does with a name that it neither offers nor asks for. */
export function unoffered(standing: Standing): Given {
  const { text, place, places, lead, ahead, own, following, said, context } = standing;
  const { page } = context;
  const sentence = `${ahead.split(/[.;\n]/).at(-1) ?? ""}${own}${following.split(/[.;\n]/, 1)[0] ?? ""}`;
  return (
    given(
      "excluded",
      EXCLUDED_ROW.exec(ahead) ??
        NOT_ADMITTED.exec(ahead) ??
        NOT_MET.exec(said) ??
        NOT_IT.exec(ahead) ??
        NOT_FOR.exec(said) ??
        DECLINED.exec(said) ??
        (page === "tender" ? DISMISSED.exec(said) : null) ??
        NOT_WANTED.exec(ahead) ??
        NOT_WANTED_BEHIND.exec(said.slice(0, NEAR)),
    ) ??
    given("editorial", UNLIKE.exec(ahead) ?? TAKEN.exec(ahead) ?? TAKEN_AFTER.exec(following) ?? ABOUT.exec(ahead)) ??
    given("excluded", NOT_REBADGED.exec(lead)) ??
    given("editorial", HAD.exec(following) ?? REBADGED.exec(lead)) ??
    given(
      "editorial",
      WANTED.exec(ahead) ?? VERDICT.exec(text.slice(0, NEAR)) ?? (places.length > 1 ? WAS.exec(sentence) : null),
    ) ??
    given(
      "compatible-with",
      DUMMY.exec(ahead) ??
        FITS_ROW.exec(ahead) ??
        (place.from <= WIDEST_ROW ? FITS_CELLS.exec(text.slice(0, place.from)) : null) ??
        FITS_AFTER.exec(following),
    ) ??
    plain("editorial", isAsked(standing))
  );
}

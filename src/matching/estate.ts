/**
 * What a tender, its award and its papers say of a make that nobody asks for: what stands there already and is kept in order, what
 * a bidder has offered, what is told. All in normalised text; each regular expression is linear.
 */
import { ACCESSORY } from "./cues/accessory.ts";
import { ANSWERED_NO } from "./cues/answered-no.ts";
import { ANSWERED_YES, ASKS_ELSE, ASKS_LEAVE } from "./cues/answered-yes.ts";
import { BID_HEADS, BIDS, BIDS_AROUND, DENIED, NO_BID, OFFERED, TO_FILL_IN } from "./cues/bid.ts";
import { HAS, LOT_HAS } from "./cues/held.ts";
import { RECEIVED } from "./cues/received.ts";
import { OUT_OF_SCOPE } from "./cues/scope.ts";
import { TELLS, TOLD } from "./cues/spoken.ts";
import {
  LIST_STRUCK_AFTER,
  LIST_STRUCK_BEFORE,
  OF_LIST,
  REFERENCE_MAKE,
  REFERENCE_STRUCK,
  REFERRED,
  STRUCK_AFTER,
  STRUCK_ASKED,
  STRUCK_BEFORE,
  STRUCK_ITEM,
  STRUCK_REFERENCE,
} from "./cues/struck.ts";
import { THERE_AFTER, THERE_BEFORE } from "./cues/there.ts";
import { BOUGHT, KEPT, UPKEEP } from "./cues/upkeep.ts";
import { WON } from "./cues/won.ts";
import { around, type Given, given } from "./given.ts";
import { comesInPlace, withoutAside } from "./moved-by-sense.ts";
import { normalise } from "./normalise.ts";
import { paperOfRecord } from "./papers.ts";
import { recorded } from "./records.ts";
import type { Standing } from "./standing.ts";
import { type TableWords, tableWords } from "./table-words.ts";
import { cue, whole } from "./words.ts";

/** The words by which the heads of a table say that its rows are bids; null where they do not, or ask the bidder to fill in a row. */
function bidsIn({ heads }: TableWords): RegExpExecArray | null {
  return TO_FILL_IN.test(heads) ? null : BID_HEADS.exec(heads);
}

/** The words that strike the make from a specification: the verb before it, behind the words struck, or asked for and done. */
export function struck(ahead: string, following: string): RegExpExecArray | null {
  const asked = STRUCK_ASKED.exec(following);
  if (asked) return asked;
  const referred = REFERRED.test(ahead) ? REFERENCE_STRUCK.exec(following) : null;
  if (referred) return referred;
  const listed =
    LIST_STRUCK_AFTER.exec(following) ??
    (OF_LIST.test(following) || /[删取]/.test(ahead.slice(-4)) ? LIST_STRUCK_BEFORE.exec(ahead) : null);
  if (listed) return listed;
  const before = STRUCK_BEFORE.exec(ahead) ?? STRUCK_ITEM.exec(ahead) ?? STRUCK_REFERENCE.exec(ahead);
  const isVerb = before !== null && !/(?:WORTE|WORTER|ANGABEN?|WOORDEN)[ :]/.test(before[0]);
  return isVerb ? before : STRUCK_AFTER.exec(/["'«„“‘(][^"'»”’)]{0,40}$/.test(ahead) ? following : "");
}

const SENTENCE_BEGINS = /[.!?。！？\n][\s"«»”')]*/gu;

/** "May X be offered in place of Y? Yes": X is admitted, and Y is what the specification names. */
export function accepted({ ahead, following, lead, isAccessory, context }: Standing): Given {
  const yes = context.page === "tender" && !isAccessory ? ANSWERED_YES.exec(following) : null;
  if (!yes || ANSWERED_NO.test(following) || ACCESSORY.test(lead)) return null;
  const begins = [...ahead.matchAll(SENTENCE_BEGINS)].at(-1);
  const asked = ahead.slice(begins ? begins.index + begins[0].length : 0);
  const question = `${asked} ${yes[1] ?? ""}`;
  return ASKS_ELSE.test(question) ? null : given("required", ASKS_LEAVE.exec(question));
}

/** "…, which offers X": of a bidder named before. */
const WHO_BIDS = cue`${whole({
  en: ["(?:WHICH|WHO) (?:OFFERS?|OFFERED|PROPOSES?|PROPOSED|BID)"],
  de: ["(?:DER|DIE|DAS) (?=[^.;]{0,40}$)(?:ANBIETET|ANBOT|BIETET)"],
  fr: ["QUI (?:A )?(?:PROPOSE|OFFRE|PROPOSAIT)"],
  es: ["QUE (?:OFERTA|OFRECE|PROPONE|OFERTO|OFRECIO|PROPUSO)|CON (?:SU|UNA) OFERTA DE"],
  it: ["CHE (?:OFFRE|PROPONE|HA (?:OFFERTO|PROPOSTO))"],
  pt: ["QUE (?:OFERECE|PROPOE|OFERECEU|PROPOS|APRESENTOU)"],
  nl: ["DIE (?:AANBIEDT|BIEDT|BOOD)"],
  pl: ["KTOR[AYE] (?:OFERUJE|ZAOFEROWAL…|ZAPROPONOWAL…)"],
  uk: ["(?:ЯКА|ЯКИИ|ЩО|ЯКЕ) (?:ПРОПОНУЄ|ЗАПРОПОНУВА…)"],
  ru: ["(?:КОТОР…|ЧТО) (?:ПРЕДЛАГАЕТ|ПРЕДЛОЖИЛ…)|ПРЕДЛОЖИВШ…"],
})}[^.;:\n]{0,60}$`;

/** What a tender's text does with a make other than asking for it; null where it asks. */
export function unasked(standing: Standing): Given {
  const { text, lead, tail, own, before, after, ahead, following, context } = standing;
  const told = TOLD.exec(before) ?? TELLS.exec(following);
  if (told) return given("editorial", told);
  if (REFERENCE_MAKE.test(ahead)) return null;
  const isBought = BOUGHT.test(before) || comesInPlace(lead);
  const there =
    THERE_BEFORE.exec(lead) ??
    THERE_AFTER.exec(tail) ??
    (isBought
      ? null
      : ((LOT_HAS.test(lead) ? null : HAS.exec(lead)) ?? RECEIVED.exec(lead) ?? UPKEEP.exec(lead) ?? KEPT.exec(tail)));
  if (there) return given("offered", there);
  // Without the words as a cue: a phone that is no part of it stays a phone.
  if (OUT_OF_SCOPE.test(withoutAside(tail))) return ["editorial", null];
  const table = tableWords(standing);
  const bid =
    WHO_BIDS.exec(ahead) ??
    OFFERED.exec(ahead) ??
    WON.exec(ahead) ??
    BIDS.exec(ahead) ??
    around(BIDS_AROUND, before, own, after) ??
    bidsIn(table);
  // "No bid based on X will be looked at" turns it down.
  const isRefused = bid !== null && NO_BID.test(ahead);
  if (bid && !isRefused && !DENIED.test(bid[0])) return given("offered", bid);
  const record = recorded(standing, table, isBought);
  if (record) return given("offered", record);
  return given("offered", paperOfRecord(text, normalise(context.around ?? "").text));
}

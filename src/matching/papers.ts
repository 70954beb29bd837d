/**
 * What kind of paper a text is, by the words at its beginning: an award, a list of what is there, a quotation, a record of work. What
 * such a paper names was bid, delivered, looked over or stands there; it is not asked for. In normalised text; each expression is
 * linear in its input.
 */
import { AWARDS } from "./cues/award.ts";
import { INVENTORIES, INVENTORIES_TOO } from "./cues/inventory.ts";
import { QUOTATIONS, QUOTATIONS_NUMBERED, RECORDS } from "./cues/record.ts";
import { cue, oneOf, whole } from "./words.ts";

/** The beginning of a text is looked at for what kind of paper it is, in characters. */
const BEGINNING = 300;

/** Who won and how offers were weighed, and what is there, counted or booked: "Contract award notice", "Asset register". */
const AWARD = cue`${whole(AWARDS)}|${whole(INVENTORIES)}|${oneOf(INVENTORIES_TOO)}`;

/** What a seller answers a buyer with: its number stands at its head. A budget is a buyer's. */
const QUOTATION = cue`^\W{0,4}(?:${oneOf(QUOTATIONS)}|${oneOf(QUOTATIONS_NUMBERED)}(?= ?(?:N|#|\d)))(?: ?(?:N[O°º.]{0,2}|NR\.?|NUMBER|#))? ?(?:[:：]|[A-Z]{0,4}[-/ ]?\d)|^\W{0,4}报价单`;

/** A record at the head of a text, perhaps behind a number of its own, with a number or a colon behind it. */
const RECORD = cue`^\W{0,4}(?:\p{L}+ (?:\d{1,2}|[IVX]{1,4})[.:–-] ?)?${oneOf(RECORDS)}(?!\p{L})(?:[^.\n]|\.(?= ?\d)){0,40}[\d:：]`;

/** The words by which a paper's beginning, or the page around it (`around`), says that nothing in it is asked for; null where none do. */
export function paperOfRecord(text: string, around: string): RegExpExecArray | null {
  const beginning = text.slice(0, BEGINNING);
  return AWARD.exec(around) ?? AWARD.exec(beginning) ?? QUOTATION.exec(beginning) ?? RECORD.exec(beginning);
}

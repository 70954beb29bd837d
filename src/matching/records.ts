/**
 * What a paper of record says of a make: that it was received, booked, looked over at intervals, or has won. In normalised text;
 * each expression is linear in its input.
 */
import { sentenceOf } from "./asks.ts";
import { ROW_AFTER, ROW_HEADS, THERE_TITLE } from "./cues/in-use.ts";
import { LOOKED_AFTER } from "./cues/intervals.ts";
import { DONE_AFTER, DONE_BEFORE } from "./cues/received.ts";
import { WON_BY } from "./cues/won.ts";
import type { Standing } from "./standing.ts";
import type { TableWords } from "./table-words.ts";

/** The number of a thing in an inventory, before it. */
const INVENTORY_NUMBER = /(?<!\p{L})(?:INV|ИНВ|INWENT)\.? ?(?:NR\.?|NO\.?|№|Nº)? ?\d[\d/-]*[^|\n]{0,60}$/u;
/** The year a thing of a list was bought in, behind it. */
const BOUGHT_IN = /^[^,;|\n]{0,40}\((?:19|20)\d\d\)/;

/**
 * The words by which a paper tells of a make as received, kept in order, won with, or there; null where it does not. Where its
 * clause asks to supply it (`isBought`), its upkeep comes with it.
 */
export function recorded(standing: Standing, { title, heads }: TableWords, isBought: boolean): RegExpExecArray | null {
  const { own, before, after, ahead, following } = standing;
  return (
    DONE_BEFORE.exec(before) ??
    DONE_AFTER.exec(after) ??
    WON_BY.exec(ahead) ??
    ROW_AFTER.exec(following) ??
    ROW_HEADS.exec(heads) ??
    THERE_TITLE.exec(title) ??
    THERE_TITLE.exec(heads.split("|", 1)[0] ?? "") ??
    BOUGHT_IN.exec(after) ??
    INVENTORY_NUMBER.exec(ahead) ??
    (isBought ? null : LOOKED_AFTER.exec(sentenceOf(ahead, own, following)))
  );
}

/** What a row of a table or list says of a make in it: that it is gone, or is exchanged for what an arrow points to. */
import { ARROW, CELLS_LINKED, EXCHANGES, GONE_CELL } from "./cues/row-status.ts";
import { type Given, given } from "./given.ts";
import type { Standing } from "./standing.ts";
import { cue } from "./words.ts";

/** How many cells behind a make are looked at, and how far, in characters. */
const MOST_CELLS = 6;
const REACH = 160;

/** The rest of the make's row, up to another make's name: its own number in the next cell is none. */
function rowBehind({ text, place, places }: Standing): string {
  const line = text.slice(place.to, place.to + REACH).split("\n", 1)[0] ?? "";
  let to = place.to;
  for (const next of places) {
    if (next.from < to || next.from >= place.to + line.length) continue;
    if (!CELLS_LINKED.test(text.slice(to, next.from))) return text.slice(to, next.from);
    to = next.to;
  }
  return text.slice(to, place.to + line.length);
}

/** What stands behind a make in its own cell is short, and ends no sentence. */
const OWN_CELL = /^(?:(?![.!?;] )[^|\t]){0,40}[|\t]/;

/** A cell of the row that says it is gone. */
function goneCell(standing: Standing): RegExpExecArray | null {
  const row = rowBehind(standing);
  if (!OWN_CELL.test(row)) return null;
  for (const cell of row.split(/[|\t]/, MOST_CELLS).slice(1)) {
    const gone = GONE_CELL.exec(cell);
    if (gone) return gone;
  }
  return null;
}

/** How far before a row its heading may stand, in characters. */
const HEADING_REACH = 400;
const EXCHANGE = cue`${EXCHANGES}`;

/** "Replacements: A → B": A, where what stands above says so. */
function exchanged({ text, place, following }: Standing): RegExpExecArray | null {
  if (!ARROW.test(following.split("\n", 1)[0] ?? "")) return null;
  return EXCHANGE.exec(text.slice(Math.max(0, place.from - HEADING_REACH), place.from));
}

/** What a row says is gone, or is to make room. In a shop's rows "to be collected" is said of its goods. */
export const goneInRow = (standing: Standing): Given =>
  given("editorial", (standing.isShop ? null : goneCell(standing)) ?? exchanged(standing));

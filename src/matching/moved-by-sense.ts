/** What a tender takes down, keeps, looks after or has joined to other things, by single words where no phrase tells. */
import { GOES_ON, JOINED, TAKEN_DOWN, TAKER, UPKEEP_OF } from "./cues/moved.ts";
import { THERE_AFTER, THERE_BEFORE } from "./cues/there.ts";
import { BOUGHT } from "./cues/upkeep.ts";
import { type Given, given } from "./given.ts";
import type { Standing } from "./standing.ts";
import { cue } from "./words.ts";

/** What stands between two commas, and goes on behind them: "removal, at the contractor's expense, of X". */
const INSERTED = /,[^,:]{1,50},(?= (?:OF|DER|DES|VON|DE|DU|DEL|DELLE|DEI|DA|DAS|DOS|VAN)(?!\p{L}))/u;
/** How long the word right before a make is at most, in characters: a recorder of that make is no program that takes it in. */
const LAST_WORD = 14;
const ON = cue`${GOES_ON}`;
const DOWN = cue`${TAKEN_DOWN}`;
const JOINS = cue`${JOINED}`;
const TAKERS = cue`${TAKER}`;

/** What a tender has taken down, or wants others to work with; before anything that says that it is there. */
export function movedBySense(standing: Standing): Given {
  const { lead, before, after, tail } = standing;
  if (BOUGHT.test(before)) return null;
  const said = lead.replace(INSERTED, " ");
  const down = DOWN.exec(said.slice(said.lastIndexOf(",") + 1)) ?? DOWN.exec(tail.split(",", 1)[0] ?? "");
  if (down && !BOUGHT.test(after)) return ["editorial", down];
  const isThere = THERE_BEFORE.test(lead) || THERE_AFTER.test(tail);
  const isTaken = isThere || (TAKERS.test(lead) && !TAKERS.test(lead.slice(-LAST_WORD)));
  const joins = isTaken ? (JOINS.exec(lead) ?? JOINS.exec(tail)) : null;
  return given("compatible-with", joins);
}

const UPKEPT = cue`${UPKEEP_OF}`;

/** What a tender leaves where it is, or has looked after. */
export function keptBySense({ text, before, tail }: Standing): Given {
  if (BOUGHT.test(before)) return null;
  return given("offered", ON.exec(tail) ?? (BOUGHT.test(text) ? null : UPKEPT.exec(text)));
}

/** What is taken down, thrown out or to stay, by the phrases that say it of the make itself. */
import { SUPPLY } from "./cues/asked.ts";
import { KEEPS_THEM } from "./cues/left-alone.ts";
import { FOLLOWS } from "./cues/related.ts";
import { REMOVED_AFTER, REMOVED_BEFORE, REMOVED_NEXT } from "./cues/there.ts";
import { PUT_FOR } from "./cues/unfit.ts";
import { struck } from "./estate.ts";
import { type Given, given } from "./given.ts";
import {
  goesOn,
  isOfBid,
  leftAlone,
  newThen,
  notTakenDown,
  othersDown,
  putsUpOther,
  withoutOthersBrackets,
  withoutWaste,
} from "./moved-by-sense.ts";
import type { Standing } from "./standing.ts";
import { cue } from "./words.ts";

/** "Der Auftragnehmer baut die X ab": the verb and its other half. */
const TAKES_APART = /(?<!\p{L})(?:BAUT|BAUEN|NIMMT|NEHMEN|MONTIERT|MONTIEREN|KLEMMT)(?!\p{L})[^.;]{0,60}$/u;
const APART_AFTER = /^[^.;,]{0,40} AB(?!\p{L})/u;

/** "… – successor of the Y, which is no longer made": Y is what is gone. */
const FOLLOWED = cue`${FOLLOWS}`;

/** What a text has taken down, and what it says is to stay though a word of taking down stands near. */
export function takenDown(standing: Standing): Given {
  const { before, after, tail, ahead, following } = standing;
  const alone = leftAlone(standing);
  if (alone || notTakenDown(tail)) return alone;
  const words = struck(ahead, following);
  if (words) return ["editorial", words];
  const near = withoutOthersBrackets(standing).split(",").at(-1) ?? "";
  const down = REMOVED_BEFORE.exec(near);
  const apart = TAKES_APART.exec(near);
  if (apart && APART_AFTER.test(following)) return ["editorial", apart];
  // "Removal of X and supply of Y"
  const since = down === null ? "" : before.slice(before.lastIndexOf(down[0]));
  const isPutUp = SUPPLY.test(since) || putsUpOther(since) || newThen(since);
  const behind = withoutWaste(after);
  const said = REMOVED_AFTER.exec(behind);
  // "X stay while the Y are taken down": Y are.
  const gone = said && (goesOn(said[0]) || isOfBid(near)) ? null : said;
  // "Fitted X in place of the old Y, which were scrapped": Y were.
  const isOther =
    gone !== null && (PUT_FOR.test(gone[0]) || FOLLOWED.test(gone[0]) || othersDown(standing, gone, behind));
  const next = REMOVED_NEXT.exec(following);
  // "X remain in service. The contractor shall remove the cables": the cables go.
  const then = next && (goesOn(next[0]) || KEEPS_THEM.test(standing.lead)) ? null : next;
  return given("editorial", isPutUp ? null : (down ?? (isOther ? null : gone) ?? then));
}

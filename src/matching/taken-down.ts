/** What is taken down, thrown out or to stay, by the phrases that say it of the make itself. */
import { SUPPLY } from "./cues/asked.ts";
import { BY_MISTAKE, TAKEN_BACK } from "./cues/by-mistake.ts";
import { KEEPS_THEM } from "./cues/left-alone.ts";
import { FOLLOWS } from "./cues/related.ts";
import { OLD_ONE } from "./cues/swapped.ts";
import { REMOVED_AFTER, REMOVED_BEFORE, REMOVED_NEXT } from "./cues/there.ts";
import { HOLDS_TO, LOST, NOT_RENEWED, PROPOSED, TO_BE_REMOVED } from "./cues/to-go.ts";
import { PUT_FOR } from "./cues/unfit.ts";
import { struck } from "./estate.ts";
import { around, type Given, given } from "./given.ts";
import {
  comesInPlace,
  downBehind,
  downIn,
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
import { goneInRow } from "./rows.ts";
import { LINKED_WHOLE, type Standing, withoutNames } from "./standing.ts";
import { begun, cue, together, whole } from "./words.ts";

/** "Der Auftragnehmer baut die X ab": the verb and its other half. */
const TAKES_APART = /(?<!\p{L})(?:BAUT|BAUEN|NIMMT|NEHMEN|MONTIERT|MONTIEREN|KLEMMT)(?!\p{L})[^.;]{0,60}$/u;
const APART_AFTER = /^[^.;,]{0,40} AB(?!\p{L})/u;

/** "… – successor of the Y, which is no longer made": Y is what is gone. */
const FOLLOWED = cue`${FOLLOWS}`;

/** An old one, up to the make. */
const OLD_BEFORE = cue`${OLD_ONE}(?: [\p{L}'’-]+){0,3} ?$`;
/** Burnt, and never replaced, in one language. */
const GONE_FOR_GOOD = together([begun, LOST], [whole, NOT_RENEWED]);
/** "We proposed X; the buyer insists on Y", in one language. */
const GIVEN_UP = together([begun, PROPOSED], [whole, HOLDS_TO]);
/** Only a few words stand between the verb and the next make. */
const RIGHT_BEFORE = /^(?: [\p{L}'’-]+){0,4} ?$/u;

/** What stands behind the make and its list, up to the next make. */
function upToNext({ text, place, places, following }: Standing): string {
  let to = place.to;
  for (const one of places) {
    if (one.from < to) continue;
    if (!LINKED_WHOLE.test(text.slice(to, one.from)))
      return withoutNames(text.slice(place.to, one.from), place.to, places);
    to = one.to;
  }
  return withoutNames(following, place.to, places);
}

/** A make that a bidder would have had, where the buyer insists on the next. */
function givenUp({ before }: Standing, behind: string, isLast: boolean): RegExpExecArray | null {
  if (isLast) return null;
  for (const [proposed, holds] of GIVEN_UP) {
    const words = holds?.exec(behind);
    if (!words || !RIGHT_BEFORE.test(behind.slice(words.index + words[0].length))) continue;
    if (proposed?.test(before + behind.slice(0, words.index))) return words;
  }
  return null;
}

/** What a tender says is to go, though it stands in another's sentence, or is gone; or has been given up for another make. */
function toGo(standing: Standing): Given {
  const { lead, tail, following, place, context } = standing;
  if (context.page !== "tender") return null;
  const behind = upToNext(standing);
  const isLast = behind.length >= following.length || !standing.places.some(({ from }) => from > place.to);
  const gone = GONE_FOR_GOOD.find(([lost, never]) => lost?.test(tail) && never?.test(tail));
  return (
    given("excluded", givenUp(standing, behind, isLast)) ??
    given(
      "editorial",
      TO_BE_REMOVED.exec(behind) ??
        (OLD_BEFORE.test(lead) ? downBehind(behind) : null) ??
        gone?.[1]?.exec(tail) ??
        (comesInPlace(behind) ? downIn(lead.split(",").at(-1) ?? "") : null),
    )
  );
}

/** What a text has taken down, and what it says is to stay though a word of taking down stands near. */
export function takenDown(standing: Standing): Given {
  const { before, after, tail, ahead, following } = standing;
  const alone = leftAlone(standing);
  if (alone || notTakenDown(tail)) return alone;
  const going = toGo(standing) ?? goneInRow(standing);
  if (going) return going;
  const words =
    struck(ahead, following) ??
    around(BY_MISTAKE, `${standing.lead} `, standing.own, upToNext(standing)) ??
    TAKEN_BACK.exec(following);
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

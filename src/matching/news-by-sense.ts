/** One sentence of news about a company, where nobody says what page it is: shares, verdicts, sponsorship, who calls it what. */
import { CALLED_SO, COURTS, FIRM_BEHIND, GAME, GIFT, OWNERSHIP, STAFF } from "./cues/company-news.ts";
import { CLOSING, MOVE, QUOTED_PRICE, SHARE, TICKER } from "./cues/shares.ts";
import { type Given, given } from "./given.ts";
import { FIGURE } from "./prose.ts";
import { isSellers } from "./reported.ts";
import type { Standing } from "./standing.ts";
import { sentenceOf } from "./told-by-sense.ts";

/** How far behind a name the mark of its share stands, in characters. */
const MARK_REACH = 60;

/** One maker owned another: words between two names. */
function ownedIn({ text, place, places }: Standing): RegExpExecArray | null {
  const at = places.findIndex(({ from }) => from === place.from);
  for (const [one, two] of [
    [places[at - 1], places[at]],
    [places[at], places[at + 1]],
  ]) {
    const between = one && two ? text.slice(one.to, two.from) : "";
    const owned = between.length <= MARK_REACH && !/[.;:\n]/.test(between) ? OWNERSHIP.exec(between) : null;
    if (owned) return owned;
  }
  return null;
}

/** The words by which a sentence tells news of a company, and offers nothing of it. */
export function newsBySense(standing: Standing): Given {
  const { ahead, own, following, after } = standing;
  const mark = TICKER.exec(following.slice(0, MARK_REACH)) ?? TICKER.exec(ahead.slice(-MARK_REACH));
  if (mark) return ["editorial", mark];
  const sentence = sentenceOf(standing);
  if (isSellers(sentence)) return null;
  const moved = SHARE.test(sentence) ? MOVE.exec(sentence) : null;
  const sponsored = GIFT.test(sentence) ? GAME.exec(sentence) : null;
  const news =
    moved ??
    CLOSING.exec(sentence) ??
    QUOTED_PRICE.exec(ahead.slice(-MARK_REACH) + own + following.slice(0, MARK_REACH)) ??
    COURTS.exec(sentence) ??
    sponsored;
  // "Described as new, £120": what has a price is for sale, whoever calls it what.
  const said = FIGURE.test(sentence)
    ? null
    : (ownedIn(standing) ?? STAFF.exec(sentence) ?? CALLED_SO.exec(sentence) ?? FIRM_BEHIND.exec(after));
  return given("editorial", news ?? said);
}

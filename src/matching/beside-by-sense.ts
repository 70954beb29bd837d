/** What a shop says of a second make beside the one it sells, by single words: compared, taken in by it, traded in, out of stock. */
import { ACCESSORY } from "./cues/accessory.ts";
import { OTHER_MAKERS } from "./cues/cameras.ts";
import {
  COMPARED_THAN,
  HAN_MORE,
  HAN_OUTDOES,
  HAN_THAN,
  NOT_SAID_OF,
  OUTDOES,
  OUTDONE,
  THAN_LIKE,
} from "./cues/compared.ts";
import {
  BROKE,
  BROKEN,
  FORMERLY,
  FORMERLY_BEHIND,
  GETS,
  HAS_IT,
  IN_PLACE_OF,
  IS_OLD,
  OF_YOURS,
  RAN_OUT_OF,
  RUN_OUT,
  SURELY_TRADED,
  TAKE_THIS,
  TRADED_BEHIND,
  TRADED_IN,
} from "./cues/gone.ts";
import { AFFAIR, BLOG_LINE, FOR_SALE, NEWS_LINE } from "./cues/headline.ts";
import { DRIVERS } from "./cues/joined.ts";
import { LOOKED_FOR } from "./cues/questions.ts";
import { FOLLOWS, MY_OWN } from "./cues/related.ts";
import {
  CAMERAS_OF,
  IS_THEIRS,
  JOINED_BEHIND,
  KIT,
  ON_THEIRS,
  OTHERS_CAMERAS,
  PROTOCOL,
  SAME_HOLES,
  SUPPORTS,
  TAKEN_IN,
  TAKERS,
  THEIRS_NEXT,
  WORKS_THERE,
} from "./cues/taken-in.ts";
import { type Given, given } from "./given.ts";
import { LINKED, LINKED_WHOLE, type Placed, type Standing } from "./standing.ts";
import { cue } from "./words.ts";

/** Stands for a make that is not of the mention's own list: what is said before it is not said of the mention. */
const OTHER = "¦";

/** What stands before a mention's list in its clause, with {@link OTHER} for other makes. */
function nearOf({ text, before, place, places }: Standing): string {
  const start = place.from - before.length;
  let from = place.from;
  for (const one of places.toReversed())
    if (one.from >= start && one.to <= from && LINKED_WHOLE.test(text.slice(one.to, from))) from = one.from;
  let near = "";
  let at = start;
  for (const one of places) {
    if (one.from < at || one.to > from) continue;
    near += text.slice(at, one.from) + OTHER;
    at = one.to;
  }
  return near + text.slice(at, from);
}

/** A reviewer's own. */
const MINE = cue`${MY_OWN}`;

/** What is only compared with. */
function compared(near: string, said: string): RegExpExecArray | null {
  const than = COMPARED_THAN.exec(near);
  return (
    (than && MINE.test(than[0]) ? null : than) ??
    OUTDOES.exec(near) ??
    THAN_LIKE.exec(near) ??
    OUTDONE.exec(said) ??
    (HAN_THAN.test(near) ? HAN_MORE.exec(said) : null) ??
    HAN_OUTDOES.exec(near) ??
    NOT_SAID_OF.exec(`${near}¶${said}`)
  );
}

const TAKER = cue`${TAKERS}`;
/** Open protocols, by which others' cameras are taken in. */
const PROTOCOLS = cue`${PROTOCOL}`;
const WORKS = cue`${WORKS_THERE}`;
/** Something is named before the drivers, which they are part of. */
const NAMED_BEFORE = /\p{L}{3}[^\p{L}]+\p{L}/u;

/** What another's goods take in, fit on or are shown on. */
function takenIn(
  { passage, ahead, place, places, tail, before, after }: Standing,
  near: string,
): RegExpExecArray | null {
  const isOther = places.some(({ to }) => to < place.from) || TAKER.test(ahead);
  const said = tail.replace(LINKED, " ");
  const isKit = KIT.test(passage) && !PROTOCOLS.test(before + after);
  const taken = isOther && !isKit ? TAKEN_IN.exec(near) : null;
  if (taken && TAKER.test(ahead) && SUPPORTS.test(near)) return taken;
  if (taken && (IS_THEIRS.test(taken[0]) || IS_THEIRS.test(before) || THEIRS_NEXT.test(said))) return taken;
  const driven = DRIVERS.exec(near);
  if (driven && TAKER.test(passage) && NAMED_BEFORE.test(ahead.slice(0, ahead.lastIndexOf(driven[0])))) return driven;
  const others = TAKER.test(ahead) && !near.includes(OTHER) ? OTHERS_CAMERAS.exec(near) : null;
  if (others) return others;
  const there = ON_THEIRS.exec(near);
  return (
    (isOther && (CAMERAS_OF.test(near) || /^[^.,;]{0,4}KAMER/.test(said)) ? JOINED_BEHIND.exec(said) : null) ??
    (there && WORKS.test(before + after) && !ACCESSORY.test(ahead) ? there : null)
  );
}

const TRADED = cue`${TRADED_IN}`;
const SURELY = cue`${SURELY_TRADED}`;
const OLD = cue`${IS_OLD}`;
const OLD_BEHIND = cue`^(?: [\p{L}\p{N}-]+){0,2} ${IS_OLD}`;
const FOLLOWED = cue`${FOLLOWS}`;

/** What a buyer gives in part payment. */
function tradedIn(near: string, said: string): RegExpExecArray | null {
  const yours = OF_YOURS.exec(near);
  if (!yours || SURELY.test(near) || TRADED_BEHIND.test(said)) return yours;
  return TRADED.test(near) && (OLD.test(near) || OLD_BEHIND.test(said) || GETS.test(said)) ? yours : null;
}

/** Whether another make is named behind, with words that say to take it in place of this one. */
function isGivenUp({ text, place, places }: Standing): boolean {
  const next = places.find(({ from }) => from > place.to && !LINKED_WHOLE.test(text.slice(place.to, from)));
  return next !== undefined && TAKE_THIS.test(text.slice(place.to, next.from));
}

/** A question that ends soon, and what answers it. */
const ANSWERED = /^[^.!?\n]{0,60}\?\s*\S/;
/** How far behind the question the other make is looked for, in characters. */
const ANSWER_REACH = 120;

/** The same, with what is said next. */
const SHORT_QUESTION = /^[^.!?\n]{0,30}\?( [^.!?\n]{3,80})/u;

/** Whether another make is named in the answer. */
function answersOther({ place, places, following }: Standing): boolean {
  const asked = following.indexOf("?");
  const isSecond = ({ from }: Placed) => from > place.to + asked && from < place.to + asked + ANSWER_REACH;
  return places.some(isSecond) || OTHER_MAKERS.test(following.slice(asked, asked + ANSWER_REACH));
}

/** What is no longer to be had, or was offered before, or is the old thing that a question is about. */
function past(standing: Standing, near: string): Given {
  const { following, tail } = standing;
  const isAsked = ANSWERED.test(following) && !HAS_IT.test(following) && answersOther(standing);
  // "After the X? It is sold out. Take Y."
  const answer = LOOKED_FOR.test(near) ? (SHORT_QUESTION.exec(following)?.[1] ?? "") : "";
  const gone = RAN_OUT_OF.exec(near) ?? RUN_OUT.exec(tail) ?? RUN_OUT.exec(answer);
  return (
    given(
      "editorial",
      FORMERLY.exec(near) ?? FORMERLY_BEHIND.exec(tail) ?? (TAKE_THIS.test(near) ? null : IN_PLACE_OF.exec(near)),
    ) ??
    given("editorial", gone && isGivenUp(standing) ? gone : null) ??
    given("compatible-with", isAsked ? (BROKEN.exec(near) ?? BROKE.exec(tail)) : null)
  );
}

const IS_AFFAIR = cue`${AFFAIR}`;

/** A headline of a shop's own blog or news. */
function headlined({ ahead, own, following }: Standing): RegExpExecArray | null {
  const rest = following.split("\n", 1)[0] ?? "";
  if (rest.includes("|") || FOR_SALE.test(ahead.slice(ahead.lastIndexOf("\n") + 1) + rest)) return null;
  const news = NEWS_LINE.exec(ahead);
  return BLOG_LINE.exec(ahead) ?? (news && IS_AFFAIR.test(news[0] + own + rest) ? news : null);
}

/** What a shop's page says of a make that stands beside what it sells. */
export function besideBySense(standing: Standing): Given {
  const near = nearOf(standing);
  const { ahead, tail, places, place } = standing;
  const told =
    given("compatible-with", SAME_HOLES.exec(near)) ?? given("editorial", headlined(standing) ?? compared(near, tail));
  if (told) return told;
  // "To replace X, take Y": Y is what is sold.
  const isSecond = places.some(({ to }) => to < place.from && !LINKED_WHOLE.test(standing.text.slice(to, place.from)));
  if (isSecond && TAKE_THIS.test(near) && FOLLOWED.test(ahead)) return ["offered", null];
  return (
    given("compatible-with", takenIn(standing, near)) ??
    given("editorial", tradedIn(near, tail.replace(LINKED, " "))) ??
    past(standing, near)
  );
}

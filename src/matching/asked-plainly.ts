/** Whether a text of nobody's page asks for a make in so many words, whatever else stands beside it. */
import { sentenceOf } from "./asks.ts";
import { EQUIVALENT } from "./cues/asked.ts";
import { TO_BE_USED, WHICH_IS_PLANNED, WHICH_ONE_THEN } from "./cues/asked-plainly.ts";
import type { Standing } from "./standing.ts";

/** How far on each side of a name it is looked at, in characters. */
const REACH = 240;
/** A part number right behind a name. */
const NUMBER_NEXT = /^ (?=[A-Z0-9-]*\d)[A-Z]{2,5}-?[A-Z0-9-]{3,24}(?![\p{L}\p{N}])/u;

/**
 * The words by which a text asks for what stands from `from` to `to`: a question that it answers, or what is to be used, of a part
 * number. News tells of makes that somebody wants, and seldom of a part number.
 */
export function asksPlainly(text: string, from: number, to: number): RegExpExecArray | null {
  const ahead = text.slice(Math.max(0, from - REACH), from);
  const following = text.slice(to, to + REACH);
  const planned = WHICH_IS_PLANNED.exec(ahead);
  if (planned) return planned;
  const own = text.slice(from, to);
  const sentence = sentenceOf(ahead, own, following);
  const isAsGood = EQUIVALENT.exec(sentence);
  if (isAsGood && WHICH_ONE_THEN.test(ahead)) return isAsGood;
  if (!/\d/.test(own) && !NUMBER_NEXT.test(following)) return null;
  return isAsGood ?? TO_BE_USED.exec(sentence);
}

/** The same of a mention; what is as good may be what fits another make, and is read elsewhere. */
export function plainlyAsked({ text, place }: Standing): RegExpExecArray | null {
  const asked = asksPlainly(text, place.from, place.to);
  return asked && !EQUIVALENT.test(asked[0]) ? asked : null;
}

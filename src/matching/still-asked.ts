/** A make that a tender asks for, though the words of a refusal stand beside it. */
import { TOUCHING_BARRED } from "./cues/left-alone.ts";
import { NO_SWAP_OF, NOT_TAKEN_OVER, ON_CONDITION, REFUSED_LAST, SWAP_OF, TAKING_OVER } from "./cues/still-asked.ts";
import { THERE_BEFORE } from "./cues/there.ts";
import { type Given, given } from "./given.ts";
import type { Standing } from "./standing.ts";

/**
 * "Substitution of the X is not permitted", "the buyer may refuse to accept the X if the seal is broken": no other make may come
 * in its place, and what is refused is a bad delivery of it. What stands there already is to stay.
 */
export function stillAsked({ lead, tail, following, context }: Standing): Given {
  if (context.page !== "tender") return null;
  const swap = SWAP_OF.test(lead) ? TOUCHING_BARRED.exec(tail) : null;
  const kept = swap ?? NO_SWAP_OF.exec(lead);
  if (kept) return [THERE_BEFORE.test(lead) ? "offered" : "required", kept];
  const isLast = TAKING_OVER.test(lead) && REFUSED_LAST.test(tail);
  return given("required", isLast || NOT_TAKEN_OVER.test(lead) ? ON_CONDITION.exec(following) : null);
}

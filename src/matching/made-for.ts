/**
 * Accessories in languages that have no words of their own in {@link ACCESSORY}: what it is, "for", and the make, or in that order
 * turned round.
 */
import {
  AFTER,
  BEFORE,
  IN_NEXT,
  IN_THAI,
  NO_MAKE,
  ORIGINAL,
  OTHERS_NEAR,
  THING_AHEAD,
  TO_IT,
} from "./cues/made-for.ts";

/** Whether what goes with a make is said to be somebody else's: its maker sells none of it. */
export function isOfOthers(sentence: string): boolean {
  return OTHERS_NEAR.test(sentence);
}

/** How far a shop's text is looked at for who makes what it sells, in characters. */
export const TEXT_REACH = 400;

/** Whether a shop says that what it sells is of no make, or of its own. `from`: where the first make stands. */
export function isOfNoMake(text: string, from: number): boolean {
  return (
    /\p{L}{3}/u.test(text.slice(0, Math.min(from, TEXT_REACH))) &&
    NO_MAKE.test(text.slice(0, TEXT_REACH)) &&
    !ORIGINAL.test(text.slice(0, 2 * TEXT_REACH))
  );
}

/**
 * The words by which a text sells what is made for the make between `lead` and `tail`; null where it does not. `ahead` is what
 * stands before the make whatever its clauses, without other makes.
 */
export function madeFor(lead: string, tail: string, ahead: string): RegExpExecArray | null {
  return (
    BEFORE.exec(`${lead} `) ??
    IN_NEXT.exec(`${ahead} `) ??
    IN_THAI.exec(ahead) ??
    (THING_AHEAD.test(ahead) ? TO_IT.exec(tail) : null) ??
    AFTER.exec(tail)
  );
}

/**
 * Sellers' statements about US procurement law ("NDAA compliant", "TAA compliant"), in the languages Sightline reads. Written as
 * they stand in normalised text; every expression is linear in its input.
 */
import {
  ASKS_OF,
  MEETS_LAW,
  NEGATED_AFTER,
  NEGATED_BEFORE,
  NOT_MET,
  OF_OTHERS,
  OTHERS_BEFORE,
  SAYS,
  STATEMENT,
  UNMET_LIST,
  WANTED,
  WHETHER,
  WHETHER_HAN,
} from "./cues/law.ts";
import { type Given, given } from "./given.ts";
import type { ComplianceStatement } from "./mention.ts";
import type { Normalised } from "./normalise.ts";
import type { Standing } from "./standing.ts";

/** What every statement has: most texts are told apart by a look for it. */
const NAMES_THE_ACT = /NDAA|TAA|889|52\.204/;

/** How far around a statement is read, in characters. */
const AROUND = 70;
/** "Is it NDAA compliant?" */
const ASKED = /^[^.!;\n]{0,60}[?？]/u;

/** "… and NDAA compliant Hanwha cameras": said of what follows alone. */
const JOINED = /(?<!\p{L})(?:AND|OR|UND|ODER|ET|OU|Y|O|E|EN|OF|I|ORAZ|LUB|ТА|АБО|И|ИЛИ)\s$/u;
const NAMED = /^\s\p{Lu}[\p{L}\p{N}-]+/u;

/** What a text says about the law, in order; questions and words on other goods than those named say nothing. */
export function statementsOf({ text, start, end }: Normalised, original: string): ComplianceStatement[] {
  if (!NAMES_THE_ACT.test(text)) return [];
  return STATEMENT.matches(text).flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const before = text.slice(Math.max(0, from - AROUND), from);
    const after = text.slice(to, to + AROUND);
    if (ASKED.test(after) || OF_OTHERS.test(after) || OTHERS_BEFORE.test(before) || WANTED.test(before)) return [];
    const first = start[from] ?? 0;
    const last = end[to - 1] ?? original.length;
    return [
      {
        start: first,
        end: last,
        surface: original.slice(first, last),
        about: match[1] ? ("taa" as const) : ("s889" as const),
        ...(JOINED.test(before) && NAMED.test(original.slice(last, last + AROUND)) && { ofNext: true as const }),
        negated: NEGATED_BEFORE.test(before) || NEGATED_AFTER.test(after),
      },
    ];
  });
}

/** Whether a sentence asks whether a make meets the law, or says that it does not: nothing is offered by it. */
export function toldOfLaw({ place, places, lead, leading, tail, said, before, following }: Standing): Given {
  // "X, not compliant" is a title; of a list of makes a comma parts the names.
  const isListed = places.some(({ from }) => from > place.to);
  const unmet = NOT_MET.exec(isListed ? said : tail) ?? UNMET_LIST.exec(lead) ?? UNMET_LIST.exec(`${leading}:`);
  if (unmet) return given("compliance-claim", unmet);
  const asked =
    ASKS_OF.exec(following) ?? WHETHER_HAN.exec(following) ?? (WHETHER.test(before) ? MEETS_LAW.exec(following) : null);
  return given("compliance-claim", asked ?? SAYS.exec(following));
}

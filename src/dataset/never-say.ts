/**
 * Sentences that press and public repeat and that are false, or that nothing read supports. Every text a reader may see is
 * checked against them (`assessment/rendered-text.ts` makes the texts). Whoever adds an entry gives the false sentence, why
 * it is false, and a check that fires on it.
 */
import { NEVER_SAY_AMERICA } from "./never-say/america.ts";
import type { NeverSay, RenderedText } from "./never-say/kinds.ts";
import { NEVER_SAY_WORLD } from "./never-say/world.ts";

export type { NeverSay, RenderedText };

/** Every sentence that must not be said. */
export const NEVER_SAY: readonly NeverSay[] = [...NEVER_SAY_WORLD, ...NEVER_SAY_AMERICA];

/** A false sentence found in a rendered text. */
export interface Falsehood {
  never: NeverSay;
  rendered: RenderedText;
}

const words = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}§]+/gu) ?? []).join(" ")} `;

/**
 * Finds every text that says a false sentence: those above and, word for word, those the measures' own files forbid
 * (`extra`, from `never_say`).
 */
export function findFalsehoods(rendered: Iterable<RenderedText>, extra: readonly string[] = []): Falsehood[] {
  const verbatim = extra.map((said): NeverSay => {
    const folded = words(said);
    return {
      sentence: said,
      why: "The measure's file forbids it (never_say).",
      isSaidBy: ({ text }) => words(text).includes(folded),
    };
  });
  const found: Falsehood[] = [];
  const seen = new Set<string>();
  for (const item of rendered) {
    // A profile that the measure does not bind reads what every other such profile reads.
    const key = [item.kind, item.vendor, item.claim?.measure, item.claim?.force ? item.profile : "", item.text].join(
      "\0",
    );
    if (seen.has(key)) continue;
    seen.add(key);
    for (const never of [...NEVER_SAY, ...verbatim]) if (never.isSaidBy(item)) found.push({ never, rendered: item });
  }
  return found;
}

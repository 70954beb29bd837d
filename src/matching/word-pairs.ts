/** Two words of a cue that stand together, in whichever language: "DARF NICHT", and behind it "ANGEBOTEN". */
import { oneOf, type Words } from "./words.ts";

/** What stands first, and what behind it, language by language: either is written as {@link Words} are. */
type Pairs = { readonly [code in keyof Words]: readonly [firsts: readonly string[], seconds: readonly string[]] };

/** One of the first words, what may stand `between`, and one of the second words of the same language: the source of an expression. */
export function paired(between: string, pairs: Pairs): string {
  const sources = Object.values(pairs).map(
    ([firsts, seconds]) => oneOf({ any: firsts }) + between + oneOf({ any: seconds }),
  );
  return `(?:${sources.join("|")})`;
}

/** Whether a name that could be another word is an inn's, a coffee's, a person's, where no camera is spoken of. */
import type { Candidate } from "./candidates.ts";
import {
  ANCESTORS_AND_ATHLETES,
  GOODS_AHEAD,
  GOODS_NEXT,
  HOUSE_AHEAD,
  HOUSE_NEXT,
  KIN_AHEAD,
  PERSON_NEXT,
  PLACE_AHEAD,
} from "./cues/elsewhere.ts";

/** How far around a name goods and houses are looked for, in characters. */
const BESIDE = 60;
/** How far lines of descent, results and titles of books are. */
const AROUND = 200;
/** So many different words of these tell what a text is. */
const ENOUGH = 2;

/** Whether goods of another trade, a house or a family stand right beside the place, or it stands among ancestors, athletes or books. */
export function isElsewhere(text: string, { from, to }: Candidate): boolean {
  const ahead = text.slice(Math.max(0, from - BESIDE), from);
  const behind = text.slice(to, to + BESIDE);
  if (GOODS_AHEAD.test(ahead) || GOODS_NEXT.test(behind)) return true;
  if (HOUSE_AHEAD.test(ahead) || HOUSE_NEXT.test(behind) || KIN_AHEAD.test(ahead)) return true;
  if (PLACE_AHEAD.test(ahead) || PERSON_NEXT.test(behind)) return true;
  const around = text.slice(Math.max(0, from - AROUND), to + AROUND);
  return new Set(ANCESTORS_AND_ATHLETES.matches(around).map(([found]) => found)).size >= ENOUGH;
}

/**
 * Whether a passage reports: of councils, ministers, courts and journalists, or of what somebody has lived through with a camera.
 * Told by several of their words near by, in whichever sentence. Written as they stand in normalised text; each regular expression
 * is linear in its input.
 */
import { Cue } from "./cue.ts";
import { AFFAIRS } from "./cues/affairs.ts";
import { ASKS, PAPERS } from "./cues/buyer.ts";
import { LIVED } from "./cues/lived.ts";
import { PUBLIC } from "./cues/public.ts";
import { IN_STOCK, PRAISES, SELLS } from "./cues/shop.ts";
import { cues, oneOf, type Words } from "./words.ts";

/** Every place where a word of the tables stands, beside no letter and no digit; in Chinese, between any others. */
function every(...tables: Words[]): Cue {
  const words = tables.map(({ zh: _, ...spaced }) => oneOf(spaced)).join("|");
  const han = tables.map(({ zh }) => (zh ? `|${oneOf({ zh })}` : "")).join("");
  return new Cue(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])${han}`, "gu");
}

const IN_PUBLIC = every(PUBLIC, AFFAIRS);
const OF_ONES_OWN = every(LIVED);
/** What somebody gives a thing, in signs. */
const STARS = cues`[★☆]{3,}`;
const SELLING = every(SELLS);
const ON_SALE = every(IN_STOCK);

/** How far around the name such words are looked for, in characters, and how many of them it takes. */
const REACH = 600;
const PUBLIC_WORDS = 2;
/** Where a part number stands beside, which is seldom told of. */
const NUMBERED_WORDS = 3;
const LIVED_WORDS = 2;

const count = (text: string, ...patterns: Cue[]): number =>
  new Set(patterns.flatMap((pattern) => pattern.matches(text).map(([found]) => found))).size;

/** What ends a sentence, and how long sentences are that run on, in words, or in characters of a script without spaces. */
const ENDS = /[.!?]["»”’)]?\s|[。！？]/u;
const RUNNING_SENTENCES = 2;
const RUNNING_WORDS = 7;
const RUNNING_HAN = 14;
const LISTED = /[|•·\t]|\n[^\n]{0,40}\n/;

/** How many sentences of some length a passage has; none where it is a list, or they are short. */
function sentencesIn(passage: string): number {
  if (LISTED.test(passage)) return 0;
  const sentences = passage.split(ENDS).filter((sentence) => /\p{L}/u.test(sentence));
  const words = passage.match(/\p{L}+/gu)?.length ?? 0;
  const han = passage.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isLong = (han > words ? han / RUNNING_HAN : words / RUNNING_WORDS) >= sentences.length;
  return isLong ? sentences.length : 0;
}

/** Whether a sentence is a seller's: by whom it speaks of and to. */
export function isSellers(sentence: string): boolean {
  return count(sentence, SELLING) > 0;
}

/** What the passage around a place is by its words: a report, somebody's sale, running text that is neither, or not to be told. */
export type Passage = "report" | "sale" | "running" | null;

/** What the passage around the place from `from` to `to` is. A part number (`isNumbered`) is told of more seldom than it is sold. */
export function passageAround(text: string, from: number, to: number, isNumbered: boolean): Passage {
  const passage = text.slice(Math.max(0, from - REACH), to + REACH);
  const sells = count(passage, SELLING);
  const reports = count(passage, IN_PUBLIC);
  const asks = ASKS.test(passage);
  if (!asks && reports === 0 && count(passage, ON_SALE) > 0) return "sale";
  const lived = count(passage, OF_ONES_OWN, STARS);
  if (!asks && lived >= LIVED_WORDS && lived >= 2 * sells) return "report";
  if (!asks && sells < 2 && reports >= (isNumbered ? NUMBERED_WORDS : PUBLIC_WORDS)) return "report";
  if (sells > 1) return "sale";
  if (isNumbered || sells > 0 || asks || PAPERS.test(passage) || PRAISES.test(passage)) return null;
  const sentences = sentencesIn(passage);
  if (sentences < RUNNING_SENTENCES) return null;
  return reports > 0 ? "report" : "running";
}

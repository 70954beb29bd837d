/** Turns readings into the rows that `scan` prints. */
import type { Finding } from "../../assessment/assess.ts";
import { findingsIn } from "../../assessment/findings.ts";
import type { Names } from "../../dataset/compiled.ts";
import type { Matcher } from "../../matching/matcher.ts";
import {
  BEHIND_NAME,
  type Confidence,
  type Mention,
  type PassageContext,
  type Role,
  type Via,
} from "../../matching/mention.ts";
import { readText } from "../../matching/read-text.ts";
import { unwrapped } from "../../matching/wrapped.ts";

/** One mention and maker. */
export interface Row {
  file: string;
  /** From 1; null where the whole file is one text. */
  line: number | null;
  /** UTF-16 offsets into the line, or into the text (for HTML: the extracted text). */
  start: number;
  end: number;
  surface: string;
  /** Dataset id of the maker; for a rebadge, the reported one. */
  vendor: string;
  /** Dataset id of the brand where that is not the maker. */
  brand: string | null;
  via: Via;
  role: Role;
  confidence: Confidence;
  badged: boolean;
  /** How the weightiest measure weighs for the profile ("contradiction" where both sides stand in `why`), and its short name; "none" and null where none does. */
  level: Finding["level"];
  measure: string | null;
  why: string;
}

function whyOf(mention: Mention): string {
  const signals = mention.signals.map(
    ({ for: speaksFor, code, text }) =>
      `${speaksFor ? "for" : "against"}: ${code}${text === undefined ? "" : ` “${text}”`}`,
  );
  const model = mention.rule === BEHIND_NAME ? "number right behind the name" : `part number of family ${mention.rule}`;
  const rule = mention.via === "model" ? model : `name “${mention.rule}”`;
  return [rule, ...(mention.reads ? [mention.reads] : []), ...signals].join("; ");
}

/** Reads one text and gives a row per mention and maker, in the order they stand. */
export function rowsOf(
  names: Names,
  matcher: Matcher,
  place: { file: string; line: number | null; profile: string; structuredFrom?: number },
  text: string,
  context: PassageContext,
): Row[] {
  // A page's text and a line of its own have no line feeds that only break a sentence.
  const wrapped = place.line === null && place.structuredFrom === undefined;
  const reading = readText(matcher, wrapped ? unwrapped(text) : text, context);
  const mentions = reading.mentions.map((mention) =>
    place.structuredFrom !== undefined && mention.start >= place.structuredFrom
      ? { ...mention, via: "structured-data" as const }
      : mention,
  );
  const readFor = { profile: place.profile, watch: [] };
  return findingsIn(names, { ...reading, mentions }, { text }, readFor).map(
    ({ mention, vendor, brand, level, headline, badged, sides }) => ({
      file: place.file,
      line: place.line,
      start: mention.start,
      end: mention.end,
      surface: text.slice(mention.start, mention.end),
      vendor,
      brand,
      via: mention.via,
      role: mention.role,
      confidence: mention.confidence,
      badged,
      level,
      measure: headline?.short ?? null,
      why: [whyOf(mention), ...(sides ? [`beside “${sides[1]}”`] : [])].join("; "),
    }),
  );
}

/** Turns readings into the rows that `scan` prints. */
import type { Finding } from "../../assessment/assess.ts";
import { findingsIn } from "../../assessment/findings.ts";
import { sidesAcross } from "../../assessment/passage.ts";
import { ruleWords, signalWords } from "../../assessment/why-words.ts";
import type { Matcher } from "../../matching/matcher.ts";
import type { Confidence, Mention, PassageContext, Reading, Role, Via } from "../../matching/mention.ts";
import { readText } from "../../matching/read-text.ts";
import { isCameraCategory } from "../../matching/text-kind.ts";
import { unwrapped } from "../../matching/wrapped.ts";
import type { Stretch } from "./stretches.ts";

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

/** By what a mention was found, and what spoke for and against it. */
function whyOf(mention: Mention): string {
  const signals = mention.signals.map((signal) => `${signal.for ? "for" : "against"}: ${signalWords(signal)}`);
  return [`found by ${ruleWords(mention)}`, ...(mention.reads ? [mention.reads] : []), ...signals].join("; ");
}

/** A text, and how it is read. */
export interface Source {
  file: string;
  /** From 1; null where the whole file is one text. */
  line: number | null;
  text: string;
  /** What is read by itself; the whole text, with line feeds that may only break a sentence, where that is not known. */
  stretches?: readonly Stretch[];
  context: PassageContext;
}

/** What the page says around one stretch of its text. */
function contextOf({ isTile, lead, heads }: Stretch, { brand, ...page }: PassageContext): PassageContext {
  return {
    ...page,
    ...(brand !== undefined && !isTile && { brand }),
    ...(isCameraCategory(page.around ?? "") && { cameraCategory: true }),
    ...(lead !== undefined && { lead }),
    ...(heads !== undefined && page.page === "tender" && { heads }),
  };
}

/** Reads one text and gives a row per mention and maker, in the order they stand. */
export function rowsOf(matcher: Matcher, profile: string, { file, line, text, stretches, context }: Source): Row[] {
  const { names } = matcher;
  const parts = stretches ?? [{ start: 0, end: text.length }];
  const texts = parts.map(({ start, end }) => text.slice(start, end));
  const readings = parts.map((part, at) => {
    const words = texts[at] ?? "";
    return stretches
      ? readText(matcher, words, contextOf(part, context))
      : readText(matcher, unwrapped(words), context);
  });
  const across = context.page === "tender" ? sidesAcross(names, readings) : undefined;
  return parts.flatMap((part, at) =>
    findingsIn(names, readings[at] as Reading, { text: texts[at] ?? "" }, { profile, watch: [] }, across).map(
      ({ mention, vendor, brand, level, headline, badged, sides }) => ({
        file,
        line,
        start: part.start + mention.start,
        end: part.start + mention.end,
        surface: text.slice(part.start + mention.start, part.start + mention.end),
        vendor,
        brand,
        via: "isStated" in part ? "structured-data" : mention.via,
        role: mention.role,
        confidence: mention.confidence,
        badged,
        level,
        measure: headline?.short ?? null,
        why: [whyOf(mention), ...(sides ? [`beside “${sides[1]}”`] : [])].join("; "),
      }),
    ),
  );
}

/** A vendor's measures on a line of time: what is drawn, without drawing it. */
import { STATUS_WORDS } from "../../assessment/claim-words.ts";
import type { EvidenceClaim, Measure } from "../../dataset/compiled.ts";
import { WEIGHTLESS } from "../../dataset/status.ts";

export interface Span {
  measure: string;
  /** Short name of the measure. */
  name: string;
  status: string;
  /** Fractional years. */
  from: number;
  /** Null for a measure that still stands as of the dataset's date. */
  to: number | null;
  /** False for something that was said or published once: it has no duration. */
  lasts: boolean;
  /** It no longer holds, never did, or does not reach this vendor. */
  faded: boolean;
  /** Press or community said so; no party confirmed it. */
  unconfirmed: boolean;
}

export interface TimelineData {
  spans: Span[];
  firstYear: number;
  /** The dataset's date: the dataset says nothing about later days. */
  now: number;
}

const LASTING = new Set(["statute", "regulation", "executive-instruction", "listing", "official-guidance"]);

/** "2019-10-09" → 2019.77…; a year alone is its middle, a month its middle. */
export function yearOf(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + (day === undefined ? 0.5 : (day - 1) / 31) / 12;
}

/** Lays out the claims that have a date and that reach the vendor. Null where there are none. */
export function timelineOf(
  claims: readonly EvidenceClaim[],
  measures: Readonly<Record<string, Measure>>,
  datasetDate: string,
): TimelineData | null {
  const spans = claims.flatMap((claim): Span[] => {
    const measure = measures[claim.measure];
    if (!measure || claim.reaches === "not-listed" || measure.kind === "checked-absence") return [];
    const { announced, published, effective, ended } = measure.dates;
    const start = claim.since ?? effective ?? published ?? announced;
    if (start === undefined) return [];
    const stop = claim.ended ?? (claim.status === measure.status ? ended : undefined);
    const faded = WEIGHTLESS.has(claim.status);
    // What is in force lasts, whatever it is; what is not known to be is drawn by what its kind does.
    const stands = claim.status === "in-force" || claim.status === "challenged";
    const lasts = stands || (LASTING.has(measure.kind) && (claim.status === "unconfirmed" || stop !== undefined));
    return [
      {
        measure: measure.id,
        name: measure.short,
        status: STATUS_WORDS[claim.status],
        from: yearOf(start),
        to: stop === undefined ? null : yearOf(stop),
        lasts,
        faded,
        unconfirmed: claim.status === "unconfirmed",
      },
    ];
  });
  if (spans.length === 0) return null;
  spans.sort((a, b) => a.from - b.from);
  return {
    spans,
    firstYear: Math.floor(Math.min(...spans.map((span) => span.from))),
    now: yearOf(datasetDate),
  };
}

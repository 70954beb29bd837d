import { findingsIn, type ReadFor, type SidedFinding } from "../../assessment/findings.ts";
import type { Names } from "../../dataset/compiled.ts";
import type { Matcher } from "../../matching/matcher.ts";
import { readText } from "../../matching/read-text.ts";
import { textKind } from "../../matching/text-kind.ts";
import { unwrapped } from "../../matching/wrapped.ts";
import type { ReportedFinding } from "../../shared/messages.ts";
import { reportedFinding } from "../../shared/reported.ts";

/** A finding at its place in a document. */
export interface DocumentFinding extends ReportedFinding {
  /** From 0. */
  page: number;
  /** UTF-16 offsets into the page's text. */
  start: number;
  end: number;
}

/** Stands between two pages: a paragraph of the next page is none of this one. */
const BETWEEN = "\n\n";
/** How much of the passage is shown before and after the words found, in characters. */
const AROUND = 55;

/** A line that is shorter says too little alone, in characters: the one above says what it is of. */
const SHORT = 24;

/**
 * The words around a place in its line, on its page that begins at `from`: whole words, with dots where the line goes on, and the
 * line above where its own is short.
 */
function passageAround(text: string, from: number, start: number, end: number): string {
  const begins = Math.max(from, text.lastIndexOf("\n", start - 1) + 1);
  const ends = text.indexOf("\n", end);
  const left = text.slice(Math.max(begins, start - AROUND - 1), start);
  const right = text.slice(end, Math.min(ends < 0 ? text.length : ends, end + AROUND + 1));
  const before = left.length > AROUND ? `… ${left.slice(-AROUND).replace(/^\S*\s+/, "")}` : left;
  const after = right.length > AROUND ? `${right.slice(0, AROUND).replace(/\s+\S*$/, "")} …` : right;
  const line = `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, " ").trim();
  const above = line.length < SHORT ? text.slice(from, begins).trimEnd().split("\n").at(-1)?.trim().slice(-AROUND) : "";
  return above ? `${above} / ${line}` : line;
}

interface Place {
  finding: SidedFinding;
  start: number;
  end: number;
}

/** What may stand between a name and its part number. */
const JOINS = /^[ \u00A0/-]?$/;

/** Where findings stand: a name and the part number right behind it, of one vendor and role, are one place to a reader. */
function joined(findings: readonly SidedFinding[], text: string): Place[] {
  const places: Place[] = [];
  for (const finding of findings) {
    const { vendor, brand, level, badged, mention } = finding;
    const former = places.findLast((one) => one.finding.vendor === vendor && one.finding.brand === brand);
    const isNumber =
      former?.finding.mention.via === "name" &&
      former.end === former.finding.mention.end &&
      mention.via === "model" &&
      JOINS.test(text.slice(former.end, mention.start));
    const isSame =
      former?.finding.level === level &&
      former.finding.badged === badged &&
      former.finding.mention.role === mention.role;
    if (isNumber && isSame && !finding.sides) former.end = mention.end;
    else places.push({ finding, start: mention.start, end: mention.end });
  }
  return places;
}

/**
 * Reads a document as one text, so that what one page excludes and another asks for are seen together, and gives each
 * finding its page. In the order they stand.
 */
export function readWords(
  matcher: Matcher,
  names: Names,
  pages: readonly string[],
  readFor: ReadFor,
): DocumentFinding[] {
  const starts: number[] = [];
  let length = 0;
  for (const page of pages) {
    starts.push(length);
    length += page.length + BETWEEN.length;
  }
  const text = pages.join(BETWEEN);
  const lines = unwrapped(text);
  const reading = readText(matcher, lines, textKind(text));
  const findings = findingsIn(names, reading, { text }, readFor).sort((a, b) => a.mention.start - b.mention.start);
  return joined(findings, text).map(({ finding, start, end }, index) => {
    const page = starts.findLastIndex((first) => first <= start);
    const from = starts[page] ?? 0;
    return {
      ...reportedFinding(finding, {
        id: `m${index}`,
        surface: text.slice(start, end),
        where: passageAround(lines, from, start, end),
      }),
      page,
      start: start - from,
      end: end - from,
    };
  });
}

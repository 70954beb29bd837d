import { findingsIn, type ReadFor, type SidedFinding } from "../../assessment/findings.ts";
import type { Names } from "../../dataset/compiled.ts";
import { sentenceSpan } from "../../matching/asks.ts";
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
  /** Line of the document it stands in, from 0; one that goes on in small letters is none of its own. */
  paragraph: number;
}

/** Stands between two pages: a paragraph of the next page is none of this one. */
const BETWEEN = "\n\n";
/** How much of the passage is shown before and after the words found, in characters. */
const BEFORE = 110;
const BEHIND = 55;

/** A line that is shorter says too little alone, in characters: the one above says what it is of. */
const SHORT = 24;

/**
 * The words around a place in its sentence, on its page that begins at `from`: whole words, with dots where the sentence began
 * further before or goes on behind, and the line above where its own is short.
 */
function passageAround(text: string, from: number, start: number, end: number): string {
  const begins = Math.max(from, text.lastIndexOf("\n", start - 1) + 1);
  const ends = text.indexOf("\n", end);
  const sentence = Math.max(begins, sentenceSpan(text, start, end)[0]);
  const left = text.slice(Math.max(sentence, start - BEFORE - 1), start);
  const right = text.slice(end, Math.min(ends < 0 ? text.length : ends, end + BEHIND + 1));
  const before = left.length > BEFORE ? `… ${left.slice(-BEFORE).replace(/^\S*\s+/, "")}` : left;
  const after = right.length > BEHIND ? `${right.slice(0, BEHIND).replace(/\s+\S*$/, "")} …` : right;
  const line = `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, " ").trim();
  const above = line.length < SHORT ? text.slice(from, begins).trimEnd().split("\n").at(-1)?.trim().slice(-BEHIND) : "";
  return above ? `${above} / ${line}` : line;
}

interface Place {
  finding: SidedFinding;
  /** The last mention that it takes in. */
  last: SidedFinding["mention"];
  start: number;
  end: number;
}

/** What may stand between a name and its part number. */
const JOINS = /^[ \u00A0/-]?$/;
/** What may stand between a maker's name and that of its line. */
const SPACE = /^[ \u00A0]$/;

/** Whether what stands between two places sets the second right behind the first. */
export const isRightBehind = (between: string): boolean => JOINS.test(between);

/** Where findings stand: a name and what is right behind it, the line's name and the part number, are one place to a reader. */
function joined(findings: readonly SidedFinding[], text: string): Place[] {
  const places: Place[] = [];
  for (const finding of findings) {
    const { vendor, brand, level, badged, mention } = finding;
    const former = places.findLast((one) => one.finding.vendor === vendor && one.finding.brand === brand);
    const between = former && text.slice(former.end, mention.start);
    const goesOn =
      former?.last.via === "name" &&
      former.end === former.last.end &&
      between !== undefined &&
      mention.start >= former.end &&
      (mention.via === "model" ? JOINS : SPACE).test(between) &&
      (mention.via === "model" || mention.via === "name");
    const isSame =
      former?.finding.level === level &&
      former.finding.badged === badged &&
      former.finding.mention.role === mention.role;
    if (former && goesOn && isSame && !finding.sides && level !== "yours") {
      former.end = mention.end;
      former.last = mention;
    } else places.push({ finding, last: mention, start: mention.start, end: mention.end });
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
  // Rows of a list may be as long as full lines of prose: only what goes on in small letters is surely one with the line above.
  const feeds = [...text.matchAll(/\n(?!\p{Ll})/gu)].map(({ index }) => index);
  let paragraph = 0;
  return joined(findings, text).map(({ finding, start, end }, index) => {
    while ((feeds[paragraph] ?? start) < start) paragraph++;
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
      paragraph,
    };
  });
}

/**
 * What the list names and counts: of one vendor one finding a paragraph, as pages have one badge; the one with a contradiction
 * where there is one. Each role counts among what is not marked, and each word among the user's own.
 */
export function onePerParagraph(findings: readonly DocumentFinding[]): DocumentFinding[] {
  const one = new Map<string, DocumentFinding>();
  for (const finding of findings) {
    const { paragraph, vendor, brand, level, role, badged, surface } = finding;
    const what = level === "yours" ? surface.toLowerCase() : badged ? "" : role;
    const key = [paragraph, vendor, brand, badged, what].join(" ");
    const former = one.get(key);
    if (!former || (finding.sides && !former.sides)) one.set(key, finding);
  }
  const kept = new Set(one.values());
  return findings.filter((finding) => kept.has(finding));
}

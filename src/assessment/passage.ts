/**
 * A tile or paragraph, read and assessed for one user: what a page's script sends in, and what it gets back. The page's script
 * holds the names it searches for; what a text does with a name, and what that weighs, is decided in the extension.
 */
import type { Names } from "../dataset/compiled.ts";
import { excludedAndAskedFor } from "../matching/contradictions.ts";
import type { Matcher } from "../matching/matcher.ts";
import type { Mention, PassageContext, Reading } from "../matching/mention.ts";
import { readText } from "../matching/read-text.ts";
import { isCameraCategory } from "../matching/text-kind.ts";
import type { Finding } from "./assess.ts";
import { LEVEL_ORDER } from "./assess.ts";
import { type BadgeWords, badgeWords } from "./badge-words.ts";
import type { Difference, Sides } from "./difference-words.ts";
import { findingsIn, type ReadFor, type SidedFinding, sidesOf, type Words } from "./findings.ts";
import { matchWords } from "./why-words.ts";

/** The words of one tile, row or paragraph, and what differs there from the page's own context. */
export interface Passage extends Words {
  context?: PassageContext;
}

/** Passages of one page, and for whom they are read. */
export interface PassageBatch extends ReadFor {
  context: PassageContext;
  passages: Passage[];
}

/** A finding with the sentence on what was matched. */
export interface ToldFinding extends SidedFinding {
  matched: string;
}

/** What a pill on a badge stands for: one vendor (and brand) of a passage, with every finding that says so. */
export interface Pill {
  /** Unique within the passage. */
  key: string;
  /** The weightiest of `all`. */
  finding: ToldFinding;
  all: ToldFinding[];
  words: BadgeWords;
  sides?: Sides;
  /** What does not fit together, in sentences. */
  difference?: string;
}

export interface PassageReading {
  /** One per vendor and brand that carries a badge, weightiest first. */
  pills: Pill[];
  /** Findings that are listed but carry no badge, one per vendor and brand. */
  listed: Pill[];
  /** Where the words stand that carry a badge. */
  marks: { level: Finding["level"]; start: number; end: number }[];
}

function weight(level: Finding["level"]): number {
  return LEVEL_ORDER.indexOf(level);
}

function group(findings: readonly SidedFinding[], names: Pick<Names, "vendors">): Pill[] {
  const groups = new Map<string, Omit<Pill, "words">>();
  for (const finding of findings) {
    const { vendor, brand, level, mention, sides, difference } = finding;
    const key = `${vendor}/${brand ?? ""}${level === "yours" ? mention.surface.toLowerCase() : ""}`;
    const told: ToldFinding = { ...finding, matched: matchWords(mention, names) };
    const pill = groups.get(key);
    if (!pill) {
      groups.set(key, { key, finding: told, all: [told], ...(sides && { sides }), ...(difference && { difference }) });
      continue;
    }
    pill.all.push(told);
    if (sides && !pill.sides) pill.sides = sides;
    if (difference && !pill.difference) pill.difference = difference;
    if (weight(level) < weight(pill.finding.level)) pill.finding = told;
  }
  return [...groups.values()]
    .sort((a, b) => weight(a.finding.level) - weight(b.finding.level))
    .map((pill) => ({ ...pill, words: badgeWords(pill.finding, names) }));
}

/** Assesses one passage that was read. Pure. `across`: the sides of contradictions with other passages of the page. */
export function assessPassage(
  names: Names,
  reading: Reading,
  passage: Passage,
  readFor: ReadFor,
  across?: ReadonlyMap<Mention, Difference>,
): PassageReading {
  const findings = findingsIn(names, reading, passage, readFor, across);
  const carrying = findings.filter(({ badged }) => badged);
  const pills = group(carrying, names);
  const shown = new Set(pills.map(({ key }) => key));
  const listed = group(
    findings.filter(({ badged }) => !badged),
    names,
  ).filter(({ key }) => !shown.has(key));
  const marks = carrying.map(({ level, mention: { start, end } }) => ({ level, start, end }));
  return { pills, listed, marks };
}

/** What one passage of a tender excludes and another asks for. */
export function sidesAcross(names: Names, readings: readonly Reading[]): Map<Mention, Difference> {
  const texts = readings.map(({ mentions }) => mentions);
  return sidesOf({ mentions: texts.flat(), statements: [], contradictions: excludedAndAskedFor(names, texts) });
}

/** Reads and assesses passages, one reading for each, in order. Pure; time is linear in the length of their texts. */
export function readPassages(matcher: Matcher, { passages, ...batch }: PassageBatch): PassageReading[] {
  const page = { ...batch.context };
  if (isCameraCategory(page.around ?? "")) page.cameraCategory = true;
  const readings = passages.map(({ text, context }) => readText(matcher, text, { ...page, ...context }));
  const across =
    page.page === "tender"
      ? sidesAcross(
          matcher.names,
          readings.filter((_, at) => !passages[at]?.aside),
        )
      : undefined;
  return passages.map((passage, at) => assessPassage(matcher.names, readings[at] as Reading, passage, batch, across));
}

/**
 * A tile or paragraph, read and assessed for one user: what a page's script sends in, and what it gets back. The page's script
 * holds the names it searches for; what a text does with a name, and what that weighs, is decided in the extension.
 */
import type { Names } from "../dataset/compiled.ts";
import { excludedAndAskedFor } from "../matching/contradictions.ts";
import type { Mention, PassageContext, Reading } from "../matching/mention.ts";
import { type Matcher, readText } from "../matching/read-text.ts";
import { isCameraCategory } from "../matching/text-kind.ts";
import { assess, type Finding } from "./assess.ts";
import { type BadgeWords, badgeWords, LEVEL_ORDER, matchWords } from "./wording.ts";

/** The words of one tile, row or paragraph, and what the page says of them beside their text. */
export interface Passage {
  text: string;
  /** How much of the text, at its beginning, the page states elsewhere than in its words: in structured data, an attribute. */
  stated?: number;
  /** Stretches of the text that name who sells, not whose product it is. */
  seller?: [start: number, end: number][];
  /** True in navigation, filters and footers: read and listed, never badged. */
  aside?: true;
  /** What differs from the page's own context. */
  context?: PassageContext;
}

/** Passages of one page, and for whom they are read. */
export interface PassageBatch {
  context: PassageContext;
  profile: string;
  /** The user's own words. */
  watch: readonly { text: string; note: string }[];
  passages: Passage[];
}

/** A finding with the sentence on what was matched. */
export interface ToldFinding extends Finding {
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
  /** For a contradiction: the two sides as the page has them. */
  sides?: [string, string];
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

/** Finds the user's own words, letter case aside. They are not in the dataset and say nothing but what the user wrote. */
function watched(text: string, watch: PassageBatch["watch"]): Finding[] {
  const lower = text.toLowerCase();
  return watch.flatMap((entry) => {
    const word = entry.text.trim().toLowerCase();
    const start = word === "" ? -1 : lower.indexOf(word);
    if (start < 0) return [];
    const mention: Mention = {
      start,
      end: start + word.length,
      surface: text.slice(start, start + word.length),
      vendor: "",
      via: "name",
      rule: entry.note || entry.text,
      role: "offered",
      confidence: "certain",
      signals: [],
      badged: true,
    };
    return [{ mention, vendor: "", brand: null, level: "yours" as const, headline: null, badged: true }];
  });
}

/** Both sides of a contradiction for each mention that has part in one, its own first; a brand may stand in the page's data alone. */
export function sidesOf({ mentions, contradictions }: Reading): Map<Mention, [string, string]> {
  const sides = new Map<Mention, [string, string]>();
  for (const { mentions: indexes, statement, brand } of contradictions) {
    const parts = indexes.flatMap((index) => mentions[index] ?? []);
    for (const own of parts) {
      const other = statement?.surface ?? brand ?? (own === parts[0] ? parts[1] : parts[0])?.surface;
      if (other !== undefined && !sides.has(own)) sides.set(own, [own.surface, other]);
    }
  }
  return sides;
}

function group(
  findings: Finding[],
  sides: (finding: Finding) => [string, string] | undefined,
  names: Pick<Names, "vendors">,
): Pill[] {
  const groups = new Map<string, Omit<Pill, "words">>();
  for (const finding of findings) {
    const key = `${finding.vendor}/${finding.brand ?? ""}${finding.level === "yours" ? finding.mention.surface : ""}`;
    const two = sides(finding);
    const matched = matchWords(finding.mention, names);
    const seen: ToldFinding = { ...finding, ...(two ? { level: "contradiction" } : {}), matched };
    const pill = groups.get(key);
    if (!pill) {
      groups.set(key, { key, finding: seen, all: [seen], ...(two ? { sides: two } : {}) });
      continue;
    }
    pill.all.push(seen);
    if (two && !pill.sides) pill.sides = two;
    if (weight(seen.level) < weight(pill.finding.level)) pill.finding = seen;
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
  { profile, watch }: Pick<PassageBatch, "profile" | "watch">,
  across: ReadonlyMap<Mention, [string, string]> = new Map(),
): PassageReading {
  const { text, stated = 0, seller = [], aside } = passage;
  for (const mention of reading.mentions) {
    if (mention.start < stated) mention.via = "structured-data";
    if (!seller.some(([start, end]) => start <= mention.start && mention.start < end)) continue;
    mention.badged = false;
    mention.signals = [...mention.signals, { for: false, code: "seller-name" }];
  }
  const findings = [...assess(names, reading.mentions, profile), ...watched(text, watch)];
  const told = new Map([...across, ...sidesOf(reading)]);
  const sides = ({ mention }: Finding) => told.get(mention);
  const carries = (finding: Finding) =>
    finding.badged && !aside && (finding.level !== "none" || sides(finding) !== undefined);
  const carrying = findings.filter(carries);
  const pills = group(carrying, sides, names);
  const shown = new Set(pills.map(({ key }) => key));
  const listed = group(
    findings.filter((finding) => !carries(finding)),
    sides,
    names,
  ).filter(({ key }) => !shown.has(key));
  const marks = carrying.map(({ level, mention: { start, end } }) => ({ level, start, end }));
  return { pills, listed, marks };
}

/** What one passage of a tender excludes and another asks for. */
function sidesAcross(
  names: Names,
  readings: readonly Reading[],
  passages: readonly Passage[],
): Map<Mention, [string, string]> {
  const mentions = readings.flatMap((reading, at) => (passages[at]?.aside ? [] : reading.mentions));
  return sidesOf({ mentions, statements: [], contradictions: excludedAndAskedFor(names, mentions) });
}

/** Reads and assesses passages, one reading for each, in order. Pure; time is linear in the length of their texts. */
export function readPassages(matcher: Matcher, { passages, ...batch }: PassageBatch): PassageReading[] {
  const page = { ...batch.context };
  if (isCameraCategory(page.around ?? "")) page.cameraCategory = true;
  const readings = passages.map(({ text, context }) => readText(matcher, text, { ...page, ...context }));
  const across = page.page === "tender" ? sidesAcross(matcher.names, readings, passages) : undefined;
  return passages.map((passage, at) => assessPassage(matcher.names, readings[at] as Reading, passage, batch, across));
}

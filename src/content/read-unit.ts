import { assess, type Finding } from "../assessment/assess.ts";
import { LEVEL_ORDER } from "../assessment/wording.ts";
import type { Names } from "../dataset/compiled.ts";
import type { Mention, PassageContext, Reading } from "../matching/mention.ts";
import type { TileFacts } from "../shared/messages.ts";
import type { Settings } from "../shared/settings.ts";
import type { Pill } from "./badge.ts";
import type { Mark } from "./marks.ts";
import type { PageContext } from "./page-context.ts";
import type { Reader } from "./reader.ts";
import { isShopName, statedOf, unsaid } from "./stated.ts";
import type { StatedProduct } from "./structured.ts";
import { titleOf, type Unit } from "./unit.ts";
import { nodeAt, rangesOf, textOfUnit, type UnitText } from "./unit-text.ts";

/** What a content script keeps of the user's settings. */
export type PageSettings = Pick<Settings, "profile" | "paused" | "watch">;

/** A unit, read and assessed. */
export interface UnitReading {
  words: UnitText;
  /** One per vendor and brand that carries a badge, weightiest first. */
  pills: Pill[];
  /** Findings that are listed but carry no badge, one per vendor and brand. */
  listed: Pill[];
  marks: Mark[];
  /** Title of the tile or first words of the passage, at most 120 characters. */
  where: string;
  /** What else the tile says, where the site is known to say it. */
  facts?: TileFacts;
}

/** How much of what introduces a list is read, in characters. */
const LEAD = 300;

function weight(level: Finding["level"]): number {
  return LEVEL_ORDER.indexOf(level);
}

function contextOf(words: UnitWords, unit: Unit, page: PageContext): PassageContext {
  const { brand } = words.stated;
  const lead = leadOf(unit.root);
  const lang = unit.root.closest("[lang]")?.getAttribute("lang") || page.lang;
  return {
    page: page.kind,
    around: page.around,
    ...(lang ? { lang } : {}),
    ...(lead ? { lead } : {}),
    ...(brand ? { brand } : {}),
    ...(page.cameraCategory ? { cameraCategory: true } : {}),
  };
}

/** The words that introduce the list an item stands in: they end in a colon, right before the list. */
function leadOf(root: Element): string | undefined {
  const list = root.closest("li")?.parentElement;
  const words = (list?.previousElementSibling?.textContent ?? list?.previousSibling?.textContent)?.trim();
  return words?.endsWith(":") ? words.slice(-LEAD) : undefined;
}

/** Finds the user's own words, letter case aside. They are not in the dataset and say nothing but what the user wrote. */
function watched(text: string, watch: PageSettings["watch"]): Finding[] {
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

/** Both sides of a contradiction that a mention has part in; a brand may stand in the page's data alone. */
function sidesOf(reading: Reading, mention: Mention, brand: string | undefined): [string, string] | undefined {
  for (const contradiction of reading.contradictions) {
    const at = contradiction.mentions.map((index) => reading.mentions[index]);
    if (!at.includes(mention)) continue;
    const other =
      contradiction.kind === "brand-and-model"
        ? brand
        : (contradiction.statement?.surface ?? at.find((one) => one !== undefined && one !== mention)?.surface);
    if (other !== undefined) return [mention.surface, other];
  }
  return undefined;
}

function group(findings: Finding[], sides: (finding: Finding) => [string, string] | undefined, unitId: string): Pill[] {
  const groups = new Map<string, Pill>();
  for (const finding of findings) {
    const name = `${finding.vendor}/${finding.brand ?? ""}${finding.level === "yours" ? finding.mention.surface : ""}`;
    const two = sides(finding);
    const seen: Finding = two ? { ...finding, level: "contradiction" } : finding;
    const pill = groups.get(name);
    if (!pill) {
      groups.set(name, { id: `${unitId}:${name}`, finding: seen, all: [seen], ...(two ? { sides: two } : {}) });
      continue;
    }
    pill.all.push(seen);
    if (two && !pill.sides) pill.sides = two;
    if (weight(seen.level) < weight(pill.finding.level)) pill.finding = seen;
  }
  return [...groups.values()].sort((a, b) => weight(a.finding.level) - weight(b.finding.level));
}

/** Whether a finding has something to say on the page. */
function weighs(finding: Finding): boolean {
  return finding.level !== "none";
}

/** A unit's words, its title, and what the page states of its product beside them. */
export interface UnitWords extends UnitText {
  title: string;
  stated: StatedProduct;
  /** How much of the text, at its beginning, was stated and is not the unit's own. */
  own: number;
}

/** Takes a unit's words from the page, and reads along with them what the page states of its product elsewhere. */
export function wordsOf(unit: Unit, page: PageContext, reader: Reader): UnitWords {
  const title = (titleOf(unit)?.textContent ?? "").replace(/\s+/g, " ").trim();
  const stated = statedOf(unit, page, title);
  const { layout } = unit;
  const leaves = layout && ((element: Element) => layout.leaves(element));
  const places = (text: string) => reader.places(text);
  if (
    stated.brand !== undefined &&
    isShopName(stated.brand, unit.root.ownerDocument) &&
    places(stated.brand).length === 0
  )
    delete stated.brand;
  const text = textOfUnit(unit.root, { leaves });
  const before = unsaid(stated, text.text, places);
  if (before.length === 0) return { ...text, title, stated, own: 0 };
  const own = before.reduce((length, words) => length + words.length + 1, 0);
  return { ...textOfUnit(unit.root, { before, leaves }), title, stated, own };
}

/** Where in the unit's text the seller's name stands: it says who sells, not whose product it is. */
function sellerIn(words: UnitWords, unit: Unit): (start: number) => boolean {
  const seller = unit.layout?.part(unit.root, "seller");
  if (!seller || seller.hidden) return () => false;
  return (start) => {
    const node = nodeAt(words, start);
    return node !== null && seller.element.contains(node);
  };
}

/** Parts of a tile that are reported with its findings. */
const TILE_FACTS = ["price", "seller", "buyer", "number", "published", "deadline", "supplier"] as const;

function factsOf(unit: Unit, stated: StatedProduct): TileFacts | undefined {
  const facts: TileFacts = {};
  if (unit.kind === "tile")
    for (const name of TILE_FACTS) {
      const said = unit.layout?.part(unit.root, name)?.words;
      if (said !== undefined) facts[name] = said;
    }
  if (stated.seller !== undefined) facts.seller ??= stated.seller;
  return Object.keys(facts).length === 0 ? undefined : facts;
}

/** Reads one unit's words (already taken from the page) and assesses them for the user's profile. */
export function readUnit(
  unit: Unit,
  unitId: string,
  words: UnitWords,
  page: PageContext,
  reader: Reader,
  names: Names,
  settings: PageSettings,
): UnitReading {
  const { title } = words;
  const context = contextOf(words, unit, page);
  const reading = reader.read(words.text, context);
  const isSeller = sellerIn(words, unit);
  for (const mention of reading.mentions) {
    if (mention.start < words.own) mention.via = "structured-data";
    if (!isSeller(mention.start)) continue;
    mention.badged = false;
    mention.signals = [...mention.signals, { for: false, code: "seller-name" }];
  }
  const findings = [...assess(names, reading.mentions, settings.profile), ...watched(words.text, settings.watch)];
  const sides = (finding: Finding) => sidesOf(reading, finding.mention, context.brand);
  const carries = (finding: Finding) =>
    finding.badged && !unit.aside && (weighs(finding) || sides(finding) !== undefined);
  const pills = group(findings.filter(carries), sides, unitId);
  const shown = new Set(pills.map((pill) => pill.id));
  const listed = group(
    findings.filter((finding) => !carries(finding)),
    sides,
    unitId,
  ).filter((pill) => !shown.has(pill.id));
  const marks = findings.filter(carries).map((finding) => ({
    level: finding.level,
    ranges: rangesOf(words, finding.mention.start, finding.mention.end),
  }));
  const where = (title || words.text.slice(words.own)).replace(/\s+/g, " ").trim().slice(0, 120);
  const facts = pills.length > 0 || listed.length > 0 ? factsOf(unit, words.stated) : undefined;
  return { words, pills, listed, marks, where, ...(facts ? { facts } : {}) };
}

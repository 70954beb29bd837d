import type { Passage, PassageReading, Pill } from "../assessment/passage.ts";
import type { PassageContext, SellerWords } from "../matching/mention.ts";
import { TILE_FACTS, type TileFacts } from "../shared/messages.ts";
import type { Mark } from "./marks.ts";
import { parentOf } from "./own.ts";
import type { PageContext } from "./page-context.ts";
import { hasPrice } from "./price.ts";
import type { Reader } from "./reader.ts";
import { statementsOfColumns } from "./seller-words.ts";
import { allAround, closestTo, placedOf } from "./shadow.ts";
import { isShopName, statedOf, unsaid } from "./stated.ts";
import type { StatedProduct } from "./structured.ts";
import { titleOf, type Unit } from "./unit.ts";
import { rangesOf, textOfUnit, type UnitText } from "./unit-text.ts";

/** A pill of a unit in this page. */
export interface PlacedPill extends Pill {
  /** Stable while the unit is the same element; what `jump` takes. */
  id: string;
}

/** A unit, read and assessed. */
export interface UnitReading {
  words: UnitText;
  /** One per vendor and brand that carries a badge, weightiest first. */
  pills: PlacedPill[];
  /** Findings that are listed but carry no badge, one per vendor and brand. */
  listed: PlacedPill[];
  marks: Mark[];
  /** Title of the tile or first words of the passage, at most 120 characters. */
  where: string;
  /** What else the tile says, where the site is known to say it. */
  facts?: TileFacts;
}

/** How much of what introduces a list is read, in characters. */
const LEAD = 300;
/** The same of the heads of a table's columns. */
const HEADS = 600;

/** The context of every passage of a page. */
export function pageContext({ kind, around, lang, cameraCategory }: PageContext): PassageContext {
  return { page: kind, around, ...(lang ? { lang } : {}), ...(cameraCategory ? { cameraCategory: true } : {}) };
}

/** The words that introduce the list an item stands in: they end in a colon, right before the list. */
function leadOf(root: Element): string | undefined {
  const list = root.closest("li")?.parentElement;
  const words = (list?.previousElementSibling?.textContent ?? list?.previousSibling?.textContent)?.trim();
  return words?.endsWith(":") ? words.slice(-LEAD) : undefined;
}

/** The caption and the first row of the table that a row stands in. */
function headsOf(root: Element): string | undefined {
  if (root.localName !== "tr") return undefined;
  const table = root.closest("table");
  const head = table?.rows[0];
  if (!table || !head || head === root) return undefined;
  const words = [...(table.caption ? [table.caption] : []), ...head.cells].map(({ textContent }) => textContent ?? "");
  return words.join(" | ").replace(/\s+/g, " ").trim().slice(0, HEADS) || undefined;
}

/** How much of what follows a question is read, in characters, and how far up the block with the answer may be. */
const ANSWER = 60;
const ANSWER_DEPTH = 3;
const QUESTION = /[?？؟]["»”')\s]*$/;

/** The beginning of the block after a unit that ends in a question. */
function answerTo({ root, kind }: Unit, text: string): string | undefined {
  if (kind === "tile" || !QUESTION.test(text)) return undefined;
  let at: Element | null = root;
  for (let depth = 0; at !== null && depth < ANSWER_DEPTH; depth++, at = parentOf(at))
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling) {
      const words = (next.textContent ?? "").replace(/\s+/g, " ").trim();
      if (words !== "") return words.slice(0, ANSWER);
    }
  return undefined;
}

/** How far above a row a cell may begin that spans it, in rows. */
const MOST_SPANNED = 60;

/** The words of cells that begin in rows above and span this one: its label is theirs. */
function labelsAcross(row: Element): string[] {
  const labels: string[] = [];
  if (row.localName !== "tr") return labels;
  let above = row.previousElementSibling;
  for (let step = 1; above !== null && step <= MOST_SPANNED; step++, above = above.previousElementSibling)
    for (const cell of (above as HTMLTableRowElement).cells ?? [])
      if (cell.rowSpan > step) labels.unshift((cell.textContent ?? "").replace(/\s+/g, " ").trim());
  return labels.filter((label) => label !== "");
}

/** A unit's words, its title, and what the page states of its product beside them. */
export interface UnitWords extends UnitText {
  title: string;
  stated: StatedProduct;
  /** How much of the text, at its beginning, was stated and is not the unit's own. */
  statedLength: number;
  /** What the page states in other blocks of what the unit names. */
  sellerWords: SellerWords[];
}

/** Takes a unit's words from the page, and reads along with them what the page states of its product elsewhere. */
export function takeWords(unit: Unit, page: PageContext, reader: Pick<Reader, "places">): UnitWords {
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
  const before = [...unsaid(stated, text.text, places), ...labelsAcross(unit.root)];
  const statedLength = before.reduce((length, words) => length + words.length + 1, 0);
  const words = before.length === 0 ? text : textOfUnit(unit.root, { before, leaves });
  const sellerWords = unit.kind === "product" ? page.sellerWords : statementsOfColumns(unit.root, words, places);
  return { ...words, title, stated, statedLength, sellerWords };
}

/** What shops call the line that says who sells, and how long it may be, in characters. */
const SELLER =
  "[class*=seller i],[class*=vendedor i],[class*=sold-by i],[class*=soldby i],[class*=merchant i],[class*=shop-name i],[class*=store-name i]";
const SELLER_LENGTH = 60;

/** Where in the unit's text the seller's name stands: it says who sells, not whose product it is. */
function sellerIn(words: UnitWords, unit: Unit): [number, number][] {
  const known = unit.layout?.part(unit.root, "seller");
  if (known?.hidden) return [];
  const sellers = known
    ? [known.element]
    : unit.kind === "tile"
      ? [...unit.root.querySelectorAll(SELLER)].filter(({ textContent }) => (textContent ?? "").length <= SELLER_LENGTH)
      : [];
  return words.segments
    .filter(({ node }) => node !== null && sellers.some((element) => element.contains(node)))
    .map(({ start, end }) => [start, end]);
}

/** What customers say stands in these. */
const REVIEWS =
  "[class*=review i]:not([class*=preview i]),[id*=review i]:not([id*=preview i]),[itemprop=review],[class*=testimonial i],[class*=opinion i],[class*=comment i],[class*=bewertung i],[class*=opini i],[class*=avis-client i]";

/** Whether a passage is what a customer says: it tells of goods and sells none. A wrapper around the page is no review. */
function isReview({ root, kind }: Unit): boolean {
  if (kind !== "passage") return false;
  for (const at of allAround(root, REVIEWS)) {
    if (at.localName !== "body" && at.querySelector("main,h1") === null) return true;
  }
  return false;
}

/** What a tile is bought with. */
const BUY = "button,[role=button],input[type=submit],[class*=cart i],[class*=buy i],[class*=btn i]";

/** A row of goods has at least as many with a price. */
const ROW = 3;

/** Whether the tile stands in a row of goods: others beside it have a price too. */
function isInRow(root: Element): boolean {
  const placed = placedOf(root);
  let priced = 0;
  // Ends at the third, so that a long row is not read once for each of its tiles.
  for (const one of parentOf(placed)?.children ?? [])
    if (one.localName === placed.localName && hasPrice(textOfUnit(one).text) && ++priced === ROW) return true;
  return false;
}

/** Whether a tile is sold, whatever the page around it is: below an article stand a shop's goods, or its advertisement. */
function isSold({ root, kind }: Unit, { text }: UnitWords): boolean {
  return kind === "tile" && hasPrice(text) && (root.querySelector(BUY) !== null || isInRow(root));
}

/** A unit as it is sent to be read. */
export function passageOf(unit: Unit, words: UnitWords, page: PageContext): Passage {
  const { brand } = words.stated;
  const lead = leadOf(unit.root);
  const heads = page.kind === "tender" ? headsOf(unit.root) : undefined;
  const answer = answerTo(unit, words.text);
  const lang = closestTo(unit.root, "[lang]")?.getAttribute("lang");
  const context: PassageContext = {
    ...(page.kind === "article" && isSold(unit, words) ? { page: "listing" } : {}),
    ...(page.kind !== "article" && isReview(unit) ? { page: "article" } : {}),
    ...(lang && lang !== page.lang ? { lang } : {}),
    ...(lead ? { lead } : {}),
    ...(heads ? { heads } : {}),
    ...(answer ? { answer } : {}),
    ...(brand ? { brand } : {}),
    ...(words.sellerWords.length > 0 ? { sellerWords: words.sellerWords } : {}),
  };
  const seller = sellerIn(words, unit);
  return {
    text: words.text,
    context,
    ...(words.statedLength > 0 ? { stated: words.statedLength } : {}),
    ...(seller.length > 0 ? { seller } : {}),
    ...(unit.aside ? { aside: true } : {}),
  };
}

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

/** Whether a pill says only whose brand another one names: "HiLook by Hikvision" is one product, and HiLook's pill says both. */
function isMaker({ finding, sides }: Pill, pills: readonly Pill[]): boolean {
  const { vendor, brand, mention } = finding;
  // What fits several makes names each for itself.
  if (brand !== null || sides || mention.role !== "offered") return false;
  return pills.some(({ finding: other }) => other.brand !== null && other.vendor === vendor);
}

/** Joins what was read of a unit with its place in the page; null where nothing was found. */
export function readingOf(
  unit: Unit,
  unitId: string,
  words: UnitWords,
  { pills, listed, marks }: PassageReading,
): UnitReading | null {
  if (pills.length === 0 && listed.length === 0) return null;
  const inPage = (pill: Pill): PlacedPill => ({ ...pill, id: `${unitId}:${pill.key}` });
  const facts = factsOf(unit, words.stated);
  const ofMakers = unit.kind === "tile" || unit.kind === "product" ? pills.filter((pill) => isMaker(pill, pills)) : [];
  return {
    words,
    pills: pills.filter((pill) => !ofMakers.includes(pill)).map(inPage),
    listed: [...ofMakers, ...listed].map(inPage),
    marks: marks.map(({ level, start, end }) => ({ level, ranges: rangesOf(words, start, end) })),
    where: (words.title || words.text.slice(words.statedLength)).replace(/\s+/g, " ").trim().slice(0, 120),
    ...(facts ? { facts } : {}),
  };
}

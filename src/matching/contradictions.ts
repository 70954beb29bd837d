import type { Names } from "../dataset/compiled.ts";
import { brandIn, isNoBrand } from "./brand-label.ts";
import { statementsOf } from "./compliance.ts";
import { OTHER_MAKERS } from "./cues/cameras.ts";
import {
  type ComplianceStatement,
  type Contradiction,
  isShop,
  type Mention,
  type PassageContext,
  tellsMaker,
} from "./mention.ts";
import { keyOf, type Normalised, normalise } from "./normalise.ts";

/** Makers whose names are words too, or of whom much else is sold: among cameras they are makers. */
const OTHER_WORDS = /(?<!\p{L})(?:AXIS|BOSCH|FLIR|I-PRO|PANASONIC|SAMSUNG|SONY)(?!\p{L})/u;
/** How far a seller's statement may stand from what it is about, in characters; a tender's demand holds for all of it. */
const STATEMENT_REACH = 600;

/** A name follows a statement that is said of it within so many characters. */
const NEXT = 2;

/** The vendor and those behind it: itself, and makers; of brands whose maker changed, too, where `ever`. */
function behind(names: Names, vendor: string, ever = false): string[] {
  const makers = names.vendors[vendor]?.makers ?? [];
  return [vendor, ...makers.filter((maker) => ever || maker.status === "current").map((maker) => maker.vendor)];
}

/** Says whether a stated brand and a part number's vendor belong together: the same, or one makes, or once made, for the other. */
function fitting(names: Names, brand: string): (vendor: string) => boolean {
  const wanted = keyOf(brand);
  const own = names.names
    .filter(({ t }) => {
      const key = keyOf(t);
      return key === wanted || (key.length >= 4 && wanted.includes(key));
    })
    .flatMap(({ v }) => v);
  const known = new Map<string, boolean>();
  return (vendor) => {
    let fits = known.get(vendor);
    if (fits === undefined) {
      const makers = behind(names, vendor, true);
      fits = own.some((id) => makers.includes(id) || behind(names, id, true).includes(vendor));
      known.set(vendor, fits);
    }
    return fits;
  };
}

/** The statement nearest to each place, asked for in order of place. */
function nearest(statements: readonly ComplianceStatement[]): (place: number) => ComplianceStatement | undefined {
  let at = 0;
  const distance = (index: number, place: number) => Math.abs((statements[index]?.start ?? Number.NaN) - place);
  return (place) => {
    while (distance(at + 1, place) <= distance(at, place)) at++;
    return statements[at];
  };
}

/** The number of the line that a place stands in. */
function linesOf(text: string): (place: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Of a statement's own line: the vendors sold before it, and whether words of other makers stand there. */
interface SaidBefore {
  vendors: ReadonlySet<string>;
  isOfOthers: boolean;
}

/** Whether something new begins between the places `from` and `to`: a line, or what stands behind a sentence's end. */
function isParted(original: string, from: number, to: number): boolean {
  // A statement is not carried further than this, whatever stands between.
  return to - from > STATEMENT_REACH || /\n|[.;!?|](?:\s|$)/.test(original.slice(from, to));
}

/** Looks up what stands before a statement on its line, once for each. `sold` is in order of place. */
function linesBefore(
  sold: readonly { mention: Mention }[],
  original: string,
  lineOf: (place: number) => number,
): (statement: ComplianceStatement) => SaidBefore {
  const firsts = new Map<number, Map<string, number>>();
  for (const { mention } of sold) {
    const line = lineOf(mention.start);
    const vendors = firsts.get(line) ?? new Map<string, number>();
    firsts.set(line, vendors);
    if (!vendors.has(mention.vendor)) vendors.set(mention.vendor, mention.start);
  }
  const known = new Map<ComplianceStatement, SaidBefore>();
  return (statement) => {
    let said = known.get(statement);
    if (said === undefined) {
      const { start } = statement;
      const begins = original.lastIndexOf("\n", start) + 1;
      const before = [...(firsts.get(lineOf(start)) ?? [])].filter(([, first]) => first < start);
      const words = normalise(original.slice(Math.max(begins, start - STATEMENT_REACH), start)).text;
      said = {
        vendors: new Set(before.map(([vendor]) => vendor)),
        isOfOthers: OTHER_MAKERS.test(words) || OTHER_WORDS.test(words),
      };
      known.set(statement, said);
    }
    return said;
  };
}

/**
 * Whether a statement is said of another item than `mention`: on its own line another maker stands before it, listed or not, and
 * the mention stands on a line of its own, or behind a sentence's end.
 */
function isOfAnother(
  statement: ComplianceStatement,
  mention: Mention,
  saidBefore: (statement: ComplianceStatement) => SaidBefore,
  original: string,
): boolean {
  if (mention.start < statement.end || !isParted(original, statement.end, mention.start)) return false;
  const { vendors, isOfOthers } = saidBefore(statement);
  return vendors.size > 0 ? !vendors.has(mention.vendor) : isOfOthers;
}

/**
 * The statement that is said of a place. A specification says on an item's own line what it says of that item; what stands on a
 * line without one is said of all. On a shop's page all is said of the goods.
 */
function statementsFor(
  statements: readonly ComplianceStatement[],
  sold: readonly { mention: Mention }[],
  lineOf: (place: number) => number,
  inShop: boolean,
): (place: number) => ComplianceStatement | undefined {
  if (inShop) return nearest(statements);
  const items = new Set(sold.map(({ mention }) => lineOf(mention.start)));
  const ofItems = new Map<number, ComplianceStatement>();
  const general = statements.filter((statement) => {
    const line = lineOf(statement.start);
    if (!items.has(line)) return true;
    ofItems.set(line, statement);
    return false;
  });
  const near = nearest(general);
  return (place) => ofItems.get(lineOf(place)) ?? near(place);
}

/** What is sold, or, in a tender, asked for, and worth a badge: the indexes of such mentions. */
function soldIn(mentions: readonly Mention[], isTender: boolean): { mention: Mention; index: number }[] {
  return mentions.flatMap((mention, index) =>
    mention.badged && (mention.role === "required" || (mention.role === "offered" && !isTender))
      ? [{ mention, index }]
      : [],
  );
}

/** A product that is refused is no maker refused: "Is the X DS-2CD… acceptable? No." `next` is the mention behind it in its text. */
function isOfOneProduct({ via, vendor, end }: Mention, next: Mention | undefined): boolean {
  const gap = (next?.start ?? 0) - end;
  return via === "model" || (next?.via === "model" && next.vendor === vendor && gap >= 0 && gap <= NEXT);
}

/**
 * Vendors that are excluded and a part number of which is asked for nevertheless, in the texts of one page together: `texts` are
 * the mentions of each. Indexes are of all of them in order.
 */
export function excludedAndAskedFor(names: Names, texts: readonly (readonly Mention[])[]): Contradiction[] {
  const found: Contradiction[] = [];
  const mentions = texts.flat();
  const lasts = new Set(texts.map((one) => one.at(-1)));
  const asked = new Map<string, number[]>();
  // What is offered may well be another's than what its seller leaves out; only who asks contradicts himself.
  for (const { mention, index } of soldIn(mentions, true))
    if (tellsMaker(mention))
      for (const vendor of behind(names, mention.vendor)) {
        const indexes = asked.get(vendor);
        if (indexes) indexes.push(index);
        else asked.set(vendor, [index]);
      }
  if (asked.size === 0) return found;
  const excluded = new Set<string>();
  mentions.forEach((mention, index) => {
    const { role, vendor } = mention;
    const models = asked.get(vendor);
    // What one lot refuses another may ask for.
    if (role !== "excluded" || mention.refusal?.isOfLot || excluded.has(vendor) || !models) return;
    if (isOfOneProduct(mention, lasts.has(mention) ? undefined : mentions[index + 1])) return;
    excluded.add(vendor);
    found.push({ kind: "excluded-and-asked-for", mentions: [index, ...models] });
  });
  return found;
}

/** Whether a seller's word that section 889 is kept is at odds with what is known of a mention's vendor. */
function isBarred(names: Names, mention: Mention): boolean {
  // The name of a brand of mixed origin does not tell whose product it is; some of them may well be what the seller says.
  if (!tellsMaker(mention) && names.vendors[mention.vendor]?.mixed) return false;
  return behind(names, mention.vendor).some((id) => names.vendors[id]?.s889);
}

/** What is stated elsewhere on the page of the goods that a text names. */
function statedElsewhere(
  names: Names,
  sold: readonly { mention: Mention; index: number }[],
  { sellerWords = [] }: PassageContext,
): Contradiction[] {
  return sellerWords.flatMap(({ words, of: [from, to] = [0, Number.POSITIVE_INFINITY] }) => {
    const statement = statementsOf(normalise(words), words).find((one) => one.about === "s889" && !one.negated);
    if (!statement || statement.ofNext) return [];
    const sentence = normalise(words.slice(0, statement.start)).text.replace(/^.*[.;!?]/su, "");
    if (OTHER_MAKERS.test(sentence) || OTHER_WORDS.test(sentence)) return [];
    const indexes = sold
      .filter(({ mention }) => from <= mention.start && mention.start < to && isBarred(names, mention))
      .map(({ index }) => index);
    return indexes.length === 0 ? [] : [{ kind: "compliance-and-vendor" as const, mentions: indexes, statement }];
  });
}

/** Statements of one text that cannot both hold. Both sides are given; nothing is decided. Time is linear in their number. */
export function contradictionsOf(
  names: Names,
  mentions: readonly Mention[],
  statements: readonly ComplianceStatement[],
  normal: Normalised,
  original: string,
  context: PassageContext,
): Contradiction[] {
  const found: Contradiction[] = [];
  const isTender = context.page === "tender";
  const sold = soldIn(mentions, isTender);
  if (sold.length === 0) return found;

  const claimed = new Map<ComplianceStatement, number[]>();
  const asserted = statements.filter((one) => one.about === "s889" && !one.negated);
  const lineOf = linesOf(original);
  const statementNear = statementsFor(asserted, sold, lineOf, isShop(context));
  const saidBefore = linesBefore(sold, original, lineOf);
  for (const { mention, index } of sold) {
    const statement = statementNear(mention.start);
    if (!statement || (!isTender && Math.abs(statement.start - mention.start) > STATEMENT_REACH)) continue;
    if (statement.ofNext && (mention.start < statement.start || mention.start > statement.end + NEXT)) continue;
    if (isOfAnother(statement, mention, saidBefore, original)) continue;
    // "X camera. Bosch dome, NDAA compliant": it is said of the goods of the maker named last.
    const between = original.slice(mention.end, Math.min(statement.start, mention.end + STATEMENT_REACH));
    const words = normalise(between).text;
    if (OTHER_MAKERS.test(words) || OTHER_WORDS.test(words)) continue;
    if (!isBarred(names, mention)) continue;
    const indexes = claimed.get(statement);
    if (indexes) indexes.push(index);
    else claimed.set(statement, [index]);
  }
  for (const [statement, indexes] of claimed)
    found.push({ kind: "compliance-and-vendor", mentions: indexes, statement });

  found.push(...statedElsewhere(names, sold, context), ...excludedAndAskedFor(names, [mentions]));

  // A tender's lines state the brand of one item each.
  const labelled = context.brand === undefined && !isTender ? brandIn(normal, original) : undefined;
  const brand = context.brand ?? labelled?.brand;
  if (brand === undefined || isNoBrand(brand)) return found;
  const fits = fitting(names, brand);
  const foreign = sold.filter(
    ({ mention }) =>
      mention.via === "model" &&
      mention.confidence === "certain" &&
      (!labelled || Math.abs(labelled.start - mention.start) <= STATEMENT_REACH) &&
      !fits(mention.vendor),
  );
  if (foreign.length > 0) found.push({ kind: "brand-and-model", mentions: foreign.map(({ index }) => index), brand });
  return found;
}

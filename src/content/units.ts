/** The units of a page that have findings, and which of them says what: what one badge says, none around it says again. */
import type { PassageReading } from "../assessment/passage.ts";
import type { Badges } from "./badges.ts";
import { cellAt, comparesProducts } from "./comparison.ts";
import { productValuesBeside } from "./definition-list.ts";
import { lineFeedAfter } from "./kept-lines.ts";
import { isEdited, isElement, parentOf } from "./own.ts";
import { hasPrice } from "./price.ts";
import { type PlacedPill, readingOf, type UnitWords } from "./read-unit.ts";
import { HEADING, type Unit } from "./unit.ts";
import { stateFor, type UnitState } from "./unit-state.ts";
import { nodeAt } from "./unit-text.ts";
import type { Watcher } from "./watcher.ts";

/**
 * The pills whose vendor no other unit says: on a product page each vendor is said once, beside the title or where it first
 * stands, and again beside another product with its price. The title comes first, also where it came last into the page.
 */
function notYetSaid(state: UnitState, units: Iterable<UnitState>): PlacedPill[] {
  const said = new Set<string>();
  const numbers = new Set<string>();
  for (const other of units) {
    if (other === state || other.unit.kind === "tile" || !other.unit.root.isConnected) continue;
    if (state.unit.kind === "product" && other.unit.kind !== "product") continue;
    for (const pill of other.shown) {
      said.add(pill.finding.vendor);
      for (const number of numbersOf(pill)) numbers.add(number);
    }
  }
  const isOther = (pill: PlacedPill) =>
    numbersOf(pill).some((number) => !numbers.has(number)) && hasPrice(state.reading.words.text);
  return state.reading.pills.filter((pill) => !said.has(pill.finding.vendor) || isOther(pill));
}

function numbersOf({ all }: PlacedPill): string[] {
  return all.filter(({ mention }) => mention.via === "model").map(({ mention }) => mention.surface);
}

/** How many paragraphs a heading speaks for, and how far up the head of a card may be, whose text is so long at the most. */
const BELOW_HEADING = 3;
const CARD_DEPTH = 3;
const CARD_TEXT = 1_500;
/** What is a card by its name: the head of one is no other's. */
const CARD = "article,details,li";

/** The heading of a paragraph, or of the card that it is a part of. */
function headingOf(root: Element): Element | null {
  let at: Element | null = root;
  for (let depth = 0; at !== null && depth <= CARD_DEPTH; depth++, at = parentOf(at)) {
    if (depth > 0 && (parentOf(at)?.textContent ?? "").length > CARD_TEXT) return null;
    let above = at.previousElementSibling;
    for (let step = 0; step < BELOW_HEADING && above !== null; step++, above = above.previousElementSibling) {
      if (above.matches(HEADING)) return above;
      if (at.localName === above.localName && above.matches(CARD)) return null;
      const heads = depth === 0 ? [] : above.querySelectorAll(HEADING);
      if (heads.length > 0) return heads.length === 1 ? (heads[0] ?? null) : null;
    }
  }
  return null;
}

/** Whether a text lists several products of a vendor: part numbers stand in several of the lines that it keeps, as in a price list. */
function listsProducts({ reading }: UnitState, { all }: PlacedPill): boolean {
  const numbers = all.filter(({ mention }) => mention.via === "model");
  return new Set(numbers.map(({ mention }) => lineFeedAfter(reading.words, mention.end))).size > 1;
}

/**
 * The pills of a paragraph whose vendor its heading has not said already: to their reader the two are one thing, unless it lists
 * several.
 */
function notInHeading(state: UnitState, units: ReadonlyMap<Element, UnitState>): PlacedPill[] {
  const { unit, reading } = state;
  if (unit.kind !== "passage" || unit.root.matches(HEADING)) return reading.pills;
  const heading = headingOf(unit.root);
  const said = heading === null ? undefined : units.get(heading)?.shown;
  if (!said) return reading.pills;
  const vendors = new Set(said.map((pill) => pill.finding.vendor));
  // That claims differ is news.
  return reading.pills.filter(
    (pill) => pill.sides !== undefined || !vendors.has(pill.finding.vendor) || listsProducts(state, pill),
  );
}

/** The vendors that badges of units at or in `elements` say. */
function vendorsIn(elements: Iterable<Element>, units: ReadonlyMap<Element, UnitState>): Set<string> {
  const said = new Set<string>();
  for (const element of elements)
    for (const at of [element, ...element.querySelectorAll("*")])
      for (const { finding } of units.get(at)?.shown ?? []) said.add(finding.vendor);
  return said;
}

/** Of a unit's pills those whose vendor no unit within it says: what is around several things is none of them. */
function notWithin(root: Element, pills: PlacedPill[], units: ReadonlyMap<Element, UnitState>): PlacedPill[] {
  if (pills.length === 0) return pills;
  const said = vendorsIn(root.children, units);
  return pills.filter(({ finding }) => !said.has(finding.vendor));
}

/** The value of a definition list that a passage is or stands in. */
function valueAround({ root, kind }: Unit): Element | null {
  return kind === "passage" ? root.closest("dd") : null;
}

/** Of a value's pills those whose vendor no value before it says of the same product: the part number repeats the brand. */
function notBesideValue(
  { unit }: UnitState,
  pills: PlacedPill[],
  units: ReadonlyMap<Element, UnitState>,
): PlacedPill[] {
  const value = valueAround(unit);
  if (value === null || pills.length === 0) return pills;
  const said = vendorsIn(productValuesBeside(value).before, units);
  return pills.filter((pill) => pill.sides !== undefined || !said.has(pill.finding.vendor));
}

/** Elements whose units' badges hang on what a unit says: those around it, and further values of its product. */
function* dependentsOf(unit: Unit): Generator<Element> {
  for (let at = parentOf(unit.root); at !== null; at = parentOf(at)) yield at;
  const value = valueAround(unit);
  for (const after of value ? productValuesBeside(value).after : []) yield* [after, ...after.querySelectorAll("*")];
}

/** The columns of a row that say a pill's vendor. */
function columnsOf({ reading }: Pick<UnitState, "reading">, { all }: PlacedPill): (number | undefined)[] {
  return all.map(({ mention }) => cellAt(nodeAt(reading.words, mention.start))?.cellIndex);
}

/** The vendors that badges at the head of a column say: of the cell, or of the head's row in it. */
function saidAtHead(table: HTMLTableElement, column: number, units: ReadonlyMap<Element, UnitState>): Set<string> {
  const [row] = table.rows;
  const cell = row?.cells[column];
  const head = row && units.get(row);
  const ofRow = head?.shown.filter((pill) => columnsOf(head, pill).includes(column)) ?? [];
  return new Set([...ofRow.map(({ finding }) => finding.vendor), ...vendorsIn(cell ? [cell] : [], units)]);
}

/** Of a row's pills those whose product's own column does not say them at its head: "Brand" repeats what stands above. */
function notInHead(
  { unit, reading }: UnitState,
  pills: PlacedPill[],
  units: ReadonlyMap<Element, UnitState>,
): PlacedPill[] {
  const table = unit.root.closest("table");
  if (
    unit.kind !== "row" ||
    pills.length === 0 ||
    !table ||
    table.rows[0] === unit.root ||
    !comparesProducts(unit.root)
  )
    return pills;
  const isSaid = (vendor: string, column: number | undefined) =>
    column !== undefined && saidAtHead(table, column, units).has(vendor);
  return pills.filter((pill) => !columnsOf({ reading }, pill).every((column) => isSaid(pill.finding.vendor, column)));
}

/** What a node is drawn in: a slot of a shadow tree, else its parent. */
function holderOf(node: Node): Element | null {
  return (node as Partial<Text>).assignedSlot ?? parentOf(node);
}

/** The units with findings of one page. */
export class Units {
  readonly #states = new Map<Element, UnitState>();
  readonly #badges: Badges;
  readonly #watcher: Watcher;
  readonly #isProductPage: () => boolean;
  #ids = 0;

  /** `isProductPage`: whether the page is one product's, where each vendor is said once. */
  constructor(badges: Badges, watcher: Watcher, isProductPage: () => boolean) {
    this.#badges = badges;
    this.#watcher = watcher;
    this.#isProductPage = isProductPage;
  }

  /** The units in the order in which they were first read. */
  values(): IterableIterator<UnitState> {
    return this.#states.values();
  }

  get(root: Element): UnitState | undefined {
    return this.#states.get(root);
  }

  /** Takes what was read of a unit, and has its badges say it. `isNear`: it is near the part of the page in view. */
  take(unit: Unit, words: UnitWords, read: PassageReading, isNear: boolean): void {
    const former = this.#states.get(unit.root);
    const sameWords = former !== undefined && former.reading.words.text === words.text;
    const id = former?.id ?? `u${++this.#ids}`;
    const reading = readingOf(unit, id, words, read);
    if (!reading) {
      if (former) {
        this.drop(former);
        this.#showAround(former);
      }
      return;
    }
    const state = former ?? stateFor(id, unit, reading);
    state.reading = reading;
    this.#states.set(unit.root, state);
    if (!former) {
      this.#watcher.observeUnit(unit.root);
      this.#badges.observe(unit.root);
    }
    state.shown = this.#shownOf(state);
    this.#badges.show(state, sameWords, isNear);
    this.#showAround(state);
  }

  /** The pills that a unit's badges are to show. */
  #shownOf(state: UnitState): PlacedPill[] {
    const isSaidOnce = this.#isProductPage() && state.unit.kind !== "tile";
    const pills = isSaidOnce
      ? notYetSaid(state, this.#states.values())
      : notBesideValue(state, notInHeading(state, this.#states), this.#states);
    return notWithin(state.unit.root, notInHead(state, pills, this.#states), this.#states);
  }

  /** Has the badges that hang on what a unit says say what is left to them, after it was read or is gone. */
  #showAround({ unit }: UnitState): void {
    for (const at of dependentsOf(unit)) {
      const state = this.#states.get(at);
      const shown = state && this.#shownOf(state);
      if (!shown || shown.length === state.shown.length) continue;
      state.shown = shown;
      this.#badges.show(state, false, this.#badges.isNear(at));
    }
  }

  /** Forgets a unit, and takes its badges away. */
  drop(state: UnitState): void {
    this.#badges.drop(state);
    this.#states.delete(state.unit.root);
  }

  /**
   * Drops what the page took away and, where `mayBeEdited`, what its reader edits now. Gives back the units whose badges alone it took
   * away: they are to be read again.
   */
  dropGone(mayBeEdited: boolean): Unit[] {
    const bereft: Unit[] = [];
    for (const state of this.#states.values()) {
      if (!state.unit.root.isConnected || (mayBeEdited && isEdited(state.unit.root))) this.drop(state);
      else if (state.standing.some(({ badge, stood }) => stood && !badge.host.isConnected)) bereft.push(state.unit);
    }
    return bereft;
  }

  /** Yields for each node the units at it and around it, or nothing where there are none; each unit once. */
  *around(nodes: Iterable<Node>): Generator<Unit[]> {
    if (this.#states.size === 0) return;
    const seen = new Set<Element>();
    for (const node of nodes) {
      const units: Unit[] = [];
      for (let at = isElement(node) ? node : holderOf(node); at && !seen.has(at); at = holderOf(at)) {
        seen.add(at);
        const state = this.#states.get(at);
        if (state) units.push(state.unit);
      }
      yield units;
    }
  }

  /** The unit that a finding is of, and its pill. */
  find(id: string): { state: UnitState; pill: PlacedPill } | null {
    for (const state of this.#states.values()) {
      const pill = [...state.reading.pills, ...state.reading.listed].find((one) => one.id === id);
      if (pill) return { state, pill };
    }
    return null;
  }

  /** Takes every badge away. */
  clear(): void {
    for (const { standing } of this.#states.values()) for (const { badge } of standing) badge.host.remove();
    this.#states.clear();
  }
}

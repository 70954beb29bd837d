/** Which line a badge belongs to. */
import { isOwn, parentOf } from "./own.ts";
import { BLOCK, titleOf, type Unit } from "./unit.ts";

/** Where a line of a text that keeps its line feeds ends before the last of its block. */
export interface LineEnd {
  node: Text;
  offset: number;
  /** Whether other lines say all that its badge says: where it has no room, it stands nowhere. */
  isRepeat: boolean;
}

/** Where a badge goes. */
export interface Spot {
  unit: Unit;
  /** The block whose last line the badge ends. */
  block: Element;
  /** Where a line of the block ends before its last: the badge stands before this child. */
  lineEnd: Node | null;
  /** Where in text that keeps its line feeds a line ends before the block's last: the badge stands beside it. */
  end?: LineEnd;
  /** Which part of a block it is that has several badges: a chip, or a line by the place where it ends. */
  part?: Element | number;
}

/** Whether two badges, of which only one can stand there, belong to one place. */
export function isOnePlace(one: Spot, other: Spot): boolean {
  return one.block === other.block && one.part === other.part;
}

/** Whether an element is a part of a line. */
export function isInline(element: Element): boolean {
  const display = getComputedStyle(element).display;
  return display === "inline" || display === "contents" || display.startsWith("inline-");
}

/** Whether a box sets what it holds in a row, which what is added at its end joins. */
export function setsInLine(box: Element): boolean {
  const { display, flexDirection } = getComputedStyle(box);
  return display.includes("flex") && !flexDirection.startsWith("column");
}

/** Whether an element is a chip: a box in a line that sets what it holds in a row. */
function isChip(element: Element | null): element is Element {
  return element !== null && getComputedStyle(element).display === "inline-flex" && setsInLine(element);
}

/** The block that a line of text belongs to, at or above `element`, within the unit unless that is itself a part of a line. */
function blockOf(element: Element, { root, kind }: Unit): Element {
  const isPassage = kind === "passage";
  const isPhrase = isPassage && !root.matches(BLOCK);
  let at = element;
  while ((at !== root || isPhrase) && (isInline(at) || (isPassage && isChip(parentOf(at))))) {
    // Words that are handed into a tree of its own are seen where its slot stands.
    const parent = at.assignedSlot ?? parentOf(at);
    if (parent === null) break;
    at = parent;
  }
  return at;
}

/** The box within a unit in which boxes of one kind stand side by side, such as chips of brands; null where they do not. */
function rowOf(boxes: ReadonlySet<Element>, { root }: Unit): Element | null {
  const [first, ...others] = boxes;
  const row = first && parentOf(first);
  if (!row || others.length === 0 || !root.contains(row) || !setsInLine(row)) return null;
  const isTwin = (one: Element) =>
    parentOf(one) === row && one.localName === first.localName && one.className === first.className;
  return others.every(isTwin) ? row : null;
}

/** The row in which a passage says one thing in boxes side by side, such as its brand and its number; null where it does not. */
function rowOfOne(boxes: ReadonlySet<Element>, { root, kind }: Unit): Element | null {
  const [first] = boxes;
  const row = first && parentOf(first);
  if (kind !== "passage" || !row || boxes.size < 2 || !root.contains(row) || !setsInLine(row)) return null;
  return [...boxes].every((box) => parentOf(box) === row) ? row : null;
}

/** Whether a box sets what it holds in columns, one row below the other, as a table does. */
function setsInCells(box: Element): boolean {
  if (!setsInLine(box) && !getComputedStyle(box).display.includes("grid")) return false;
  const [first, second] = box.children;
  const last = box.lastElementChild;
  if (!first || !second || !last) return false;
  const topOf = (one: Element) => one.getBoundingClientRect().top;
  return topOf(first) === topOf(second) && topOf(last) > topOf(first);
}

/** Whether an element is one of several chips beside each other. */
function isOneOfChips(element: Element): boolean {
  return isChip(element) && (isChip(element.nextElementSibling) || isChip(element.previousElementSibling));
}

/** The cell in which a node of a passage stands that a style sheet sets as a table, or the chip among others; null where it stands in none. */
export function setCellAt(node: Node | null, { root, kind }: Unit): Element | null {
  let at = node && kind === "passage" ? parentOf(node) : null;
  for (; at !== null && at !== root; at = parentOf(at)) {
    const around = parentOf(at);
    if (around && (setsInCells(around) || isOneOfChips(at))) return at;
  }
  return null;
}

/** The place of a badge in a cell or behind a chip of a passage: all that it must not disturb is the cell, as others grow with theirs. */
export function spotInCell(unit: Unit, node: Text | null, cell: Element): Spot {
  const spot = spotFor(unit, [node]);
  if (!isChip(cell)) return { ...spot, unit: { ...unit, kind: "row", root: cell } };
  let next = cell.nextSibling;
  while (next !== null && isOwn(next)) next = next.nextSibling;
  return cell.parentNode === spot.block ? { ...spot, lineEnd: next, part: cell } : spot;
}

/**
 * What follows the line of `node` among the block's children: a line break, as text set in lines by `<br>` is many paragraphs
 * to its reader, or a block, such as the list that an entry introduces.
 */
function lineEndAfter(node: Node, block: Element): Node | null {
  let child: Node = node;
  while (child.parentNode !== null && child.parentNode !== block) child = child.parentNode;
  if (child.parentNode !== block) return null;
  let next = child.nextSibling;
  while (next !== null && !(next instanceof Element && (next.localName === "br" || !isInline(next))))
    next = next.nextSibling;
  return next;
}

/** The place of a badge whose words stand in a button: the end of the line that the button stands in, or over a tile that it is. */
function spotOutside(button: Element, unit: Unit): Spot {
  const around = parentOf(button);
  if (around === null || button.contains(unit.root)) return { unit, block: button, lineEnd: null };
  const block = blockOf(around, unit);
  return { unit, block, lineEnd: lineEndAfter(button, block) };
}

/**
 * Finds the line a badge belongs to: the title of a tile, else the passage that holds the words. `places` are the text nodes in which
 * the words stand, null where that is not the page's text; `all` are those of whatever else the badge says too. A title that says
 * none of them is not theirs, unless its site is known.
 */
export function spotFor(unit: Unit, places: readonly (Text | null)[], all = places): Spot {
  const texts = places.filter((place) => place !== null);
  const named = titleOf(unit);
  const isTheirs = unit.layout !== undefined || texts.length === 0 || texts.some((text) => named?.contains(text));
  const title = isTheirs ? named : null;
  const [words = null] = texts;
  const holder = (words && parentOf(words)) ?? unit.root;
  // What stands in several chips is said behind the last of them.
  const chips = all.map((place) => blockOf((place && parentOf(place)) ?? unit.root, unit));
  const own = () => new Set(texts.map((text) => blockOf(parentOf(text) ?? unit.root, unit)));
  const row = title === null ? (rowOf(new Set(chips), unit) ?? rowOfOne(own(), unit)) : null;
  if (row) return { unit, block: row, lineEnd: null };
  const block = blockOf(title ?? holder, unit);
  if (unit.kind === "row" && block === unit.root) return { unit, block: holder, lineEnd: null };
  // What is pressed in a button presses the button.
  const button = block.closest("button");
  if (button) return spotOutside(button, unit);
  // A title may be the first line of a block that goes on with facts.
  const node = title ?? words;
  return { unit, block, lineEnd: node ? lineEndAfter(node, block) : null };
}

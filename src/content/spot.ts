/** Which line a badge belongs to. */
import { parentOf } from "./own.ts";
import { BLOCK, titleOf, type Unit } from "./unit.ts";

/** Where a badge goes. */
export interface Spot {
  unit: Unit;
  /** The block whose last line the badge ends. */
  block: Element;
  /** Where a line of the block ends before its last: the badge stands before this child. */
  lineEnd: Node | null;
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

/** The block that a line of text belongs to, at or above `element`, within the unit unless that is itself a part of a line. */
function blockOf(element: Element, { root, kind }: Unit): Element {
  const isPhrase = kind === "passage" && !root.matches(BLOCK);
  let at = element;
  while ((at !== root || isPhrase) && isInline(at)) {
    const parent = parentOf(at);
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
  const row = title === null ? rowOf(new Set(chips), unit) : null;
  if (row) return { unit, block: row, lineEnd: null };
  const block = blockOf(title ?? holder, unit);
  if (unit.kind === "row" && block === unit.root) return { unit, block: holder, lineEnd: null };
  // A title may be the first line of a block that goes on with facts.
  const node = title ?? words;
  return { unit, block, lineEnd: node ? lineEndAfter(node, block) : null };
}

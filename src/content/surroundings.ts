/**
 * What is remembered of a badge's surroundings before it comes: what stood still before must stand still with it, and nothing may
 * begin to scroll. Everything here only measures.
 */
import { type Box, LEADING, ROUNDING, STILL } from "./boxes.ts";
import { isOwn, parentOf } from "./own.ts";
import { measured } from "./range.ts";
import { isInline, setsInLine } from "./spot.ts";

/** How far, in pixels, what may be pressed of a badge reaches beyond what is drawn of it. */
export const PRESSED = 3;
/** A unit that becomes higher by less than this has hardly grown. */
const SLIGHTLY = 1.1;
/** How far above a unit a box of fixed height may be. */
const OUTSIDE = 4;
/** Neighbours looked at to each side. */
export const NEIGHBOURS = 6;

/** A box around a badge, as it was. */
interface Around {
  element: Element;
  width: number;
  height: number;
  /** What follows it, else what is before it, and how far off that stands. */
  neighbour: { element: Element; top: number; left: number } | null;
  /** Those beside it, or beside a badge in it, which may share their width. */
  beside: { element: Element; width: number }[];
  /** How much its content is larger than itself; inline boxes have no such measure. */
  overflow: { x: number; y: number } | null;
}

/** A box that scrolls or cuts off, and how much it held before a badge came. */
export interface Scroller {
  element: Element;
  width: number;
  height: number;
}

/** How the surroundings of a badge looked before it came. */
export interface Before {
  /** The block and the boxes around it that the badge must not change. */
  around: Around[];
  /** Boxes further out, how high they are and how much higher their content. */
  outside: { element: Element; height: number; overflow: number }[];
  /** Where in the block its own words begin. */
  text: { top: number; left: number } | null;
  /** What scrolls around them. */
  scroller: Scroller;
}

function overflowOf(element: Element): { x: number; y: number } {
  return {
    x: Math.max(element.scrollWidth - element.clientWidth, 0),
    y: Math.max(element.scrollHeight - element.clientHeight, 0),
  };
}

const NOTHING = { width: 0, height: 0 };

/** The nearest box around `element` that scrolls or cuts off, the document itself at last. */
export function scrollerOf(element: Element): Scroller {
  let at = parentOf(element);
  for (; at !== null && at.localName !== "body"; at = parentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== "visible" || overflowY !== "visible") break;
  }
  const scroller = at === null || at.localName === "body" ? element.ownerDocument.documentElement : at;
  // Firefox knows no scroll width of a drawing's parts.
  const { width, height } = scroller instanceof SVGElement ? scroller.getBoundingClientRect() : NOTHING;
  return {
    element: scroller,
    width: Math.max(scroller.scrollWidth, width),
    height: Math.max(scroller.scrollHeight, height),
  };
}

/** Whether the scroller held before where `box` lies, and need not scroll further for it; further down it may, if it `grows`. */
export function isHeld(box: Box, { element, width, height }: Scroller, grows: boolean): boolean {
  const isPage = element === element.ownerDocument.documentElement;
  const edge = element.getBoundingClientRect();
  const left = isPage ? -element.scrollLeft : edge.left + element.clientLeft - element.scrollLeft;
  const top = isPage ? -element.scrollTop : edge.top + element.clientTop - element.scrollTop;
  const isRtl = getComputedStyle(element).direction === "rtl";
  return (
    (isRtl || (box.left >= left - ROUNDING && box.right <= left + width + ROUNDING)) &&
    box.top >= top - ROUNDING &&
    (grows || box.bottom <= top + height + ROUNDING)
  );
}

function neighbourOf(element: Element): Element | null {
  for (const step of ["nextElementSibling", "previousElementSibling"] as const) {
    let at = element[step];
    while (at !== null && isOwn(at)) at = at[step];
    if (at !== null) return at;
  }
  return null;
}

const widthOf = (element: Element) => ({ element, width: element.getBoundingClientRect().width });

function besideOf(element: Element): Around["beside"] {
  const beside: Around["beside"] = [];
  for (const step of ["nextElementSibling", "previousElementSibling"] as const) {
    let at = element[step];
    for (let looked = 0; at !== null && looked < NEIGHBOURS; looked++, at = at[step])
      if (!isOwn(at)) beside.push(widthOf(at));
  }
  return beside;
}

function textPlace(block: Element, end: Node | null): { top: number; left: number } | null {
  const words = measured(block, (range) => {
    range.selectNodeContents(block);
    if (end !== null) range.setEndBefore(end);
    return range.getBoundingClientRect();
  });
  if (words.width === 0) return null;
  const box = block.getBoundingClientRect();
  return { top: words.top - box.top, left: words.left - box.left };
}

/**
 * Looks at the block and each box around it up to `root`: sizes and distances, not places, so that badges put in together do
 * not look like each other's doing.
 */
export function lookBefore(block: Element, root: Element, scroller: Scroller): Before {
  const around: Around[] = [];
  for (let at: Element | null = block; at !== null; at = parentOf(at)) {
    const { top, left, width, height } = at.getBoundingClientRect();
    // What follows a unit moves with what comes after it or widens its margins, not with what comes into it.
    const next = at === root && at !== block ? null : neighbourOf(at);
    const box = next?.getBoundingClientRect();
    around.push({
      element: at,
      width,
      height,
      neighbour: next && box ? { element: next, top: box.top - top, left: box.left - left } : null,
      beside: at === block && setsInLine(block) ? [...besideOf(at), ...[...at.children].map(widthOf)] : besideOf(at),
      // A cell that spans several rows reaches out of the first of them.
      overflow: isInline(at) || at.localName === "tr" ? null : overflowOf(at),
    });
    if (at === root) break;
  }
  return { around, outside: outsideOf(root, scroller.element), text: textPlace(block, null), scroller };
}

function outsideOf(root: Element, scroller: Element): Before["outside"] {
  const outside: Before["outside"] = [];
  let at = parentOf(root);
  for (let up = 0; up < OUTSIDE && at !== null && at !== scroller && at.localName !== "body"; up++, at = parentOf(at))
    outside.push({ element: at, height: at.clientHeight, overflow: overflowOf(at).y });
  return outside;
}

const isStill = (a: number, b: number) => Math.abs(a - b) <= STILL;

/** Whether the block that a badge stands in or after has its size. */
export function blockStandsStill({ around: [block] }: Before): boolean {
  const box = block?.element.getBoundingClientRect();
  return !block || !box || (isStill(box.width, block.width) && isStill(box.height, block.height));
}

function neighbourStandsStill({ neighbour }: Around, box: Box): boolean {
  const beside = neighbour?.element.getBoundingClientRect();
  return (
    !neighbour ||
    !beside ||
    (isStill(beside.top - box.top, neighbour.top) && isStill(beside.left - box.left, neighbour.left))
  );
}

/** Whether what follows the block that a badge stands after is as far from it as it was. */
export function nextStandsStill({ around: [block] }: Before): boolean {
  return !block || neighbourStandsStill(block, block.element.getBoundingClientRect());
}

/** Whether all that was looked at stands as it stood. */
export function standsStill(host: Element, block: Element, before: Before): boolean {
  for (const around of before.around) {
    const box = around.element.getBoundingClientRect();
    if (!isStill(box.width, around.width) || !isStill(box.height, around.height)) return false;
    if (!neighbourStandsStill(around, box)) return false;
  }
  return wordsStandStill(host, block, before);
}

function wordsStandStill(host: Element, block: Element, before: Before): boolean {
  if (before.text === null) return true;
  const text = textPlace(block, host.parentNode === block ? host : null);
  return text === null || (isStill(text.left, before.text.left) && isStill(text.top, before.text.top));
}

/** Whether the unit keeps its size and the block its words in their place: what moved, moved below them. */
export function rootStandsStill(host: Element, block: Element, before: Before): boolean {
  const root = before.around.at(-1);
  if (root === undefined) return false;
  const box = root.element.getBoundingClientRect();
  return isStill(box.width, root.width) && isStill(box.height, root.height) && wordsStandStill(host, block, before);
}

/** Whether the unit is hardly higher than it was. */
export function growsSlightly({ around }: Before): boolean {
  const root = around.at(-1);
  return root === undefined || root.element.getBoundingClientRect().height <= root.height * SLIGHTLY;
}

/** Whether nothing beside a badge, or beside a box around it, has become narrower for it. */
export function takesNoWidth({ around }: Before): boolean {
  return around.every(({ beside }) =>
    beside.every(({ element, width }) => element.getBoundingClientRect().width >= width - STILL),
  );
}

/**
 * Whether nothing around a badge in the flow has begun to overflow because of it; into the leading of its line it may. Further out
 * only what the unit grew in and that did not grow with it: other badges hang out of the rest.
 */
export function overflowsNothing({ around, outside }: Before): boolean {
  const slack = LEADING + PRESSED;
  const root = around.at(-1);
  const grew = root !== undefined && root.element.getBoundingClientRect().height > root.height + STILL;
  return (
    around.every(({ element, overflow }) => {
      if (overflow === null) return true;
      const now = overflowOf(element);
      return now.x <= overflow.x + ROUNDING && now.y <= overflow.y + slack;
    }) &&
    !(
      grew &&
      outside.some(
        ({ element, height, overflow }) =>
          isStill(element.clientHeight, height) && overflowOf(element).y > overflow + slack,
      )
    )
  );
}

/**
 * Whether a badge disturbs: what stood still before must stand still with it, nothing of the page may lie under it, and nothing
 * may cut it off or begin to scroll. Everything here only measures.
 */
import { isOwn, parentOf } from "./own.ts";
import { measured } from "./range.ts";
import { isInline, setsInLine } from "./spot.ts";

/** How much, in pixels, a box may reach over another by rounding. */
export const ROUNDING = 2;
/** How much, in pixels, a box may be cut off by rounding. */
const CUT = 0.5;
/** How deep, in pixels, a badge may reach into the space that a line keeps above and below its letters. */
const LEADING = 3;
/** How far, in pixels, what may be pressed of a badge reaches beyond what is drawn of it. */
export const PRESSED = 3;
/** What moves less than this, in pixels, has not moved. */
const STILL = 1;
/** A unit that becomes higher by less than this has hardly grown. */
const SLIGHTLY = 1.1;
/** How far above a unit a box of fixed height may be. */
const OUTSIDE = 4;
/** Neighbours looked at to each side. */
const NEIGHBOURS = 6;

/** A rectangle in the window, in pixels. */
export type Box = { -readonly [Side in "top" | "left" | "right" | "bottom"]: number };

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

/** Whether an element stays where it is while the page scrolls: what reached out of it would lie on what scrolls by. */
export function isBar(element: Element): boolean {
  return /fixed|sticky/.test(getComputedStyle(element).position);
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

/** Whether all of `box` can be seen: nothing up to `bounds` cuts it off. */
export function isSeen(host: Element, box: Box, bounds: Element): boolean {
  for (let at = parentOf(host); at !== null; at = parentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const cuts = overflowX !== "visible" || overflowY !== "visible";
    if (cuts && !isWithin(box, at.getBoundingClientRect(), CUT)) return false;
    if (at === bounds) break;
  }
  return true;
}

export function overlaps(a: Box, b: Box, by: number): boolean {
  return a.left + by < b.right && b.left + by < a.right && a.top + by < b.bottom && b.top + by < a.bottom;
}

/** Whether `box` lies within another, but for rounding. */
export function isWithin(box: Box, around: Box, rounding = ROUNDING): boolean {
  return (
    box.left >= around.left - rounding &&
    box.right <= around.right + rounding &&
    box.top >= around.top - rounding &&
    box.bottom <= around.bottom + rounding
  );
}

/** A box without its border, nor its padding if words are not to reach into it. */
export function insideOf(element: Element, isPadded: boolean): Box {
  const { top, left, right, bottom } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const width = (side: string) => px(`border-${side}-width`);
  const padding = (side: string) => (isPadded ? px(`padding-${side}`) : 0);
  return {
    top: top + width("top"),
    left: left + width("left") + padding("left"),
    right: right - width("right") - padding("right"),
    bottom: bottom - width("bottom"),
  };
}

/**
 * The room for words in a box: without its padding, nor that of the boxes in it that `block` stands in. A block as wide as its words
 * keeps no room to its side.
 */
export function contentOf(element: Element, block: Element): Box {
  const box = insideOf(element, true);
  for (let at = parentOf(block); at !== null && at !== element && element.contains(at); at = parentOf(at)) {
    const { paddingLeft, paddingRight, display } = getComputedStyle(at);
    if (display === "inline" || display === "contents") continue;
    const inside = insideOf(at, true);
    if (Number.parseFloat(paddingLeft) > 0) box.left = Math.max(box.left, inside.left);
    if (Number.parseFloat(paddingRight) > 0) box.right = Math.min(box.right, inside.right);
  }
  return box;
}

/** Whether an element draws a box: what reaches over its edge is seen to, whatever room its words have in it. */
export function drawsBox(element: Element): boolean {
  if (element.matches("img,svg,button,input,select,canvas,video")) return true;
  const { backgroundColor, backgroundImage, borderTopWidth, borderBottomWidth } = getComputedStyle(element);
  return (
    !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor) ||
    backgroundImage !== "none" ||
    Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth) > 0
  );
}

/** Room between a badge and words beside it that are not its own, in pixels. */
const APART = 4;

/** Whether `box` lies over something that a node draws: over its words or close beside them, or by the least over an edge that is seen. */
function liesOver(node: Node, box: Box): boolean {
  const boxes = boxesOf(node);
  const wide = { ...box, left: box.left - APART - LEADING, right: box.right + APART + LEADING };
  if (boxes.some((one) => overlaps(node instanceof Element ? box : wide, one, LEADING))) return true;
  if (!(node instanceof Element) || !boxes.some((one) => overlaps(box, one, STILL))) return false;
  return drawsBox(node) || [...node.children].some((child) => liesOver(child, box));
}

/** The boxes of a node's words: a text node has one per line. */
function boxesOf(node: Node): Box[] {
  if (node instanceof Element) return isOwn(node) ? [] : [node.getBoundingClientRect()];
  if (node.nodeType !== Node.TEXT_NODE || (node.nodeValue ?? "").trim() === "") return [];
  return measured(node, (range) => {
    range.selectNode(node);
    return [...range.getClientRects()];
  });
}

function isFreeOf(start: Node, step: "nextSibling" | "previousSibling", box: Box): boolean {
  let looked = 0;
  for (let node = start[step]; node !== null && looked < NEIGHBOURS; node = node[step]) {
    if (boxesOf(node).length > 0) looked++;
    if (liesOver(node, box)) return false;
  }
  return true;
}

/**
 * Whether a badge that takes no room of its own lies on nothing of the page. It may reach out of its block, not out of `bounds`, nor
 * of the `room` in them.
 */
export function liesFree(host: Element, box: Box, bounds: Element, room: Box): boolean {
  if (box.left < 0 || !isWithin(box, room, 0)) return false;
  for (let at: Element = host; ; ) {
    if (!isFreeOf(at, "nextSibling", box)) return false;
    if (at !== host && !isFreeOf(at, "previousSibling", box)) return false;
    const parent = parentOf(at);
    if (parent === null || isWithin(box, parent.getBoundingClientRect())) return true;
    if (at === bounds || parent === bounds) return false;
    at = parent;
  }
}

/** Whether `host`, placed out of the flow where it would stand in it, scrolls and is cut off with what is around it. */
export function scrollsAlong(host: Node): boolean {
  for (let at = parentOf(host); at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.position !== "static" || style.transform !== "none") return true;
    if (style.overflowX === "visible" && style.overflowY === "visible") continue;
    // Tiles are cut to round corners; where all of one is shown, there is nothing to scroll.
    const isWhole = at.scrollWidth <= at.clientWidth && at.scrollHeight <= at.clientHeight;
    if (!isWhole || /auto|scroll/.test(style.overflowX + style.overflowY)) return false;
  }
  return true;
}

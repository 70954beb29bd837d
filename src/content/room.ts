/** Whether a badge has room where it stands: nothing of the page lies under it, and nothing cuts it off. Everything here only measures. */
import { type Box, drawsBox, isWithin, LEADING, overlaps, STILL } from "./boxes.ts";
import { isOwn, parentOf } from "./own.ts";
import { measured } from "./range.ts";
import { NEIGHBOURS } from "./surroundings.ts";

/** How much, in pixels, a box may be cut off by rounding. */
const CUT = 0.5;

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

/** Boxes as they are drawn: how they lie to each other, and what of one is room for words. Everything here only measures. */
import { parentOf } from "./own.ts";

/** How much, in pixels, a box may reach over another by rounding. */
export const ROUNDING = 2;
/** How deep, in pixels, a badge may reach into the space that a line keeps above and below its letters. */
export const LEADING = 3;
/** What moves less than this, in pixels, has not moved. */
export const STILL = 1;

/** A rectangle in the window, in pixels. */
export type Box = { -readonly [Side in "top" | "left" | "right" | "bottom"]: number };

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

/** Whether an element stays where it is while the page scrolls: what reached out of it would lie on what scrolls by. */
export function isBar(element: Element): boolean {
  return /fixed|sticky/.test(getComputedStyle(element).position);
}

/**
 * A link or box that is laid over its whole tile would take every press on a badge, and what stands out of the flow would hide one.
 * There the badge is raised just above it; else it lies where the page's content lies, under all that the page lays over that.
 */
import { overlaps } from "./boxes.ts";
import { isOwn } from "./own.ts";
import { isPartOfPage } from "./unit.ts";

const isOutOfFlow = ({ position }: CSSStyleDeclaration) => position === "absolute" || position === "fixed";

/** Whether a box that the page lays out of the flow, or moves, also when pointed at, is painted after what stands before it. */
function hasLayer({ position, transform, opacity, filter, transitionDuration }: CSSStyleDeclaration): boolean {
  const isFlat = position === "static" && transform === "none" && opacity === "1" && filter === "none";
  return !isFlat || /[1-9]/.test(transitionDuration);
}

/** Whether what an element draws before or after its words is laid over at least what a badge takes. */
function isLaidOver(style: CSSStyleDeclaration, { width, height }: DOMRect): boolean {
  return isOutOfFlow(style) && Number.parseFloat(style.width) >= width && Number.parseFloat(style.height) >= height;
}

/** Whether a box reaches over all of another. */
function spans(over: DOMRect, { top, left, right, bottom }: DOMRect): boolean {
  return over.top <= top && over.left <= left && over.right >= right && over.bottom >= bottom;
}

/** Where what is laid over `root` may stand: in it, or beside it in the box they are both laid out by, if that is no part of the page. */
function groundOf(root: Element): Element {
  const around = (root as Partial<HTMLElement>).offsetParent ?? null;
  return around === null || around.localName === "body" || isPartOfPage(around) ? root : around;
}

/**
 * The `z-index` a badge needs to lie over what the page lays over it within `root`, its tile or row, or over that; null where its
 * place is enough. In a line that is a link, or what lies over all of the badge; over a picture anything may be. Only measures.
 */
export function levelOver(host: Element, root: Element, isOverPicture: boolean): number | null {
  const box = host.getBoundingClientRect();
  if (box.width === 0) return null;
  let level = 0;
  // Of equal levels what comes later in the page is painted above.
  const take = ({ zIndex }: CSSStyleDeclaration, isLater: boolean) => {
    level = Math.max(level, (Number.parseInt(zIndex, 10) || 0) + (isLater ? 1 : 0));
  };
  const ground = groundOf(root);
  for (const element of [ground, ...ground.querySelectorAll("*")]) {
    const over = element.getBoundingClientRect();
    const holds = element.contains(host);
    const isAny = (isOverPicture || element.localName === "a") && root.contains(element);
    if (isOwn(element) || !(holds || isAny || spans(over, box))) continue;
    const isLater = (host.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const style = getComputedStyle(element);
    const isOver = isAny ? hasLayer(style) && overlaps(box, over, 0) : style.position === "absolute";
    if (!holds && isOver) take(style, isLater);
    if (!holds && !isAny) continue;
    for (const part of ["::before", "::after"] as const) {
      const drawn = getComputedStyle(element, part);
      if (isLaidOver(drawn, box)) take(drawn, isLater || (holds && part === "::after"));
    }
  }
  return level === 0 ? null : level;
}

/** What a badge over a picture is put after: the picture, the button it is in, or a link that is laid over both. It is then drawn above either. */
export function anchorOver(picture: Element, root: Element): Element {
  const box = picture.getBoundingClientRect();
  const links = [...root.querySelectorAll("a")].filter(
    (link) =>
      (picture.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      isOutOfFlow(getComputedStyle(link)) &&
      overlaps(link.getBoundingClientRect(), box, 0),
  );
  return links.at(-1) ?? picture.closest("button") ?? picture.closest("picture") ?? picture;
}

/** Draws a badge at a level of `levelOver`. */
export function raise(host: HTMLElement, level: number): void {
  host.dataset.raised = "";
  host.style.setProperty("--sightline-z", String(level));
}

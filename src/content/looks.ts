/**
 * A page may draw an element by which child of its parent it is, or by what stands before it. What stands beside a badge may so come
 * to look otherwise, though nothing moves.
 */
import { isOwn } from "./own.ts";

/** What of its look is compared. */
const PROPERTIES = [
  "color",
  "font-weight",
  "font-style",
  "background-color",
  "text-decoration-line",
  "display",
  "border-top-width",
  "border-bottom-width",
  "border-left-width",
  "border-right-width",
] as const;

/** An element, and how it looked. */
export interface Looks {
  element: Element;
  look: string;
}

function lookOf(element: Element): string {
  const style = getComputedStyle(element);
  return PROPERTIES.map((property) => style.getPropertyValue(property)).join();
}

/** The elements nearest to the gap before `next`, or at the end of `parent`, as they look now. */
export function looksOf(parent: Element, next: Node | null): Looks[] {
  const isElement = (node: Node) => node.nodeType === Node.ELEMENT_NODE && !isOwn(node);
  let before = next === null ? parent.lastChild : next.previousSibling;
  while (before !== null && !isElement(before)) before = before.previousSibling;
  let after = next;
  while (after !== null && !isElement(after)) after = after.nextSibling;
  return [before, after].flatMap((node) =>
    node === null ? [] : [{ element: node as Element, look: lookOf(node as Element) }],
  );
}

/** Whether an element looks as it did. */
export function looksTheSame({ element, look }: Looks): boolean {
  return lookOf(element) === look;
}

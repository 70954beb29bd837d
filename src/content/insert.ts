/** Puts a badge into the page, one way. */
import type { Attempt } from "./attempt.ts";
import { type Looks, looksOf } from "./looks.ts";
import { mayWrap, type Way } from "./ways.ts";

/** Puts the badge in, one way. */
export function insert(attempt: Attempt, way: Way): void {
  const { host, spot, align } = attempt;
  host.removeAttribute("style");
  delete host.dataset.start;
  delete host.dataset.raised;
  delete host.dataset.pressable;
  host.dataset.place = way.place;
  if (way.short) host.dataset.short = way.short;
  else delete host.dataset.short;
  if (mayWrap(way)) host.dataset.wrap = "";
  else delete host.dataset.wrap;
  // A cell of a table grows to the width of what stands in it.
  if (mayWrap(way) && !way.widens && spot.block.closest("td,th")) host.dataset.cell = "";
  else delete host.dataset.cell;
  if (way.of) host.dataset.over = way.of;
  else delete host.dataset.over;
  if (way.stacked) host.dataset.stacked = "";
  else delete host.dataset.stacked;
  if (way.place === "hang") host.dataset.align = align;
  else delete host.dataset.align;
  const { parent, next } = gapOf(attempt, way);
  parent?.insertBefore(host, next);
}

/** Between which of its parent's children a badge is put in one way: before `next`, or last. */
export function gapOf(
  { spot: { unit, block, lineEnd }, column, anchor }: Attempt,
  way: Way,
): { parent: Node | null; next: Node | null } {
  if (way.of === "tile" && column.localName === "button")
    return { parent: column.parentNode, next: column.nextSibling };
  if (way.of === "tile") return { parent: column, next: column.firstChild };
  if (way.place === "head") return { parent: block, next: block.firstChild };
  const before = way.of === "picture" ? anchor : way.after && (way.after === "unit" ? unit.root : block);
  if (before) return { parent: before.parentNode, next: before.nextSibling };
  return { parent: block, next: lineEnd?.parentNode === block ? lineEnd : null };
}

/** The elements beside the place of a badge as they look before it comes. */
export function looksBeside(attempt: Attempt, way: Way): Looks[] {
  const { parent, next } = gapOf(attempt, way);
  return parent === null ? [] : looksOf(parent as Element, next);
}

/** Puts a badge into the page, one way. */
import type { Attempt } from "./attempt.ts";
import { type Looks, looksOf } from "./looks.ts";
import { mayWrap, type Way } from "./ways.ts";

/** Puts the badge in, one way. */
export function insert(attempt: Attempt, way: Way): void {
  const { host, spot, align } = attempt;
  host.removeAttribute("style");
  const wraps = mayWrap(way);
  const marks: Record<string, string | undefined> = {
    place: way.place,
    short: way.short,
    wrap: wraps ? "" : undefined,
    // A cell of a table grows to the width of what stands in it.
    cell: wraps && !way.widens && spot.block.closest("td,th") ? "" : undefined,
    over: way.of,
    stacked: way.stacked && "",
    align: way.place === "hang" ? align : undefined,
    // Told once it stands.
    start: undefined,
    raised: undefined,
    pressable: undefined,
  };
  for (const [name, mark] of Object.entries(marks))
    if (mark === undefined) delete host.dataset[name];
    else host.dataset[name] = mark;
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

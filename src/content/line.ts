/** The line that a badge ends: where it stands, and how much room is at its end. Everything here only measures. */
import { type Box, insideOf, ROUNDING } from "./boxes.ts";
import { measured } from "./range.ts";
import type { Spot } from "./spot.ts";

/** Room between a title and its badge, in pixels, as `badge-style.ts` draws it. */
export const GAP = 6;
/** A further line makes a block larger where it is higher by more than this, in pixels, than what is free at the block's end. */
const NO_SPARE = 10;

/**
 * The last line of a block's words, or of those before `end`, as its badge: all its runs, as one for each direction of reading stands
 * beside the next.
 */
export function lineBefore(block: Element, end: Node | null): Box | null {
  const runs = measured(block, (range) => {
    range.selectNodeContents(block);
    if (end) range.setEndBefore(end);
    return [...range.getClientRects()];
  }).filter((run) => run.width > 0);
  const last = runs.at(-1);
  if (last === undefined) return null;
  const middle = (last.top + last.bottom) / 2;
  const beside = runs.filter((run) => run.top < middle && middle < run.bottom);
  let { left, right } = last;
  // Runs are told in the order they are seen in or read in; with each round those next to the line join it.
  for (let width = -1; width < right - left; ) {
    width = right - left;
    for (const run of beside) {
      if (run.left > right + GAP || run.right < left - GAP) continue;
      left = Math.min(left, run.left);
      right = Math.max(right, run.right);
    }
  }
  return { top: last.top, bottom: last.bottom, left, right };
}

/** How wide, in pixels, a badge may be at the end of a line without beginning another that makes its block larger; without bounds where that is not sure. */
export function roomInLine(line: Box, { block, lineEnd }: Spot): number {
  const style = getComputedStyle(block);
  const isPlain =
    lineEnd === null &&
    /^(?:block|list-item|flow-root)$/.test(style.display) &&
    !/^(?:nowrap|pre)$/.test(style.whiteSpace) &&
    // Lines that are set evenly are broken anew.
    /^(?:auto|stable)?$/.test(style.getPropertyValue("text-wrap-style")) &&
    style.columnCount === "auto" &&
    style.columnWidth === "auto" &&
    block.getClientRects().length === 1;
  if (!isPlain) return Number.POSITIVE_INFINITY;
  const { left, right, bottom } = insideOf(block, true);
  const spare = bottom - Number.parseFloat(style.paddingBottom) - line.bottom;
  const lineHeight = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize);
  if (lineHeight - spare <= NO_SPARE) return Number.POSITIVE_INFINITY;
  return Math.max(right - line.right, line.left - left, right - left - (line.right - line.left)) - GAP + ROUNDING;
}

/** How wide, in pixels, a badge may be that stands between the end of a line and the edge of its column. */
export function roomBeside(line: Box, column: Box, block: Element): number {
  const isRtl = getComputedStyle(block).direction === "rtl";
  return (isRtl ? line.left - column.left : column.right - line.right) - GAP + ROUNDING;
}

/** Whether a badge at the end of a line wrapped to a line of its own. */
export function hasWrapped(host: HTMLElement, block: Element): boolean {
  const box = host.getBoundingClientRect();
  const line = block.getBoundingClientRect();
  const style = getComputedStyle(block);
  const room = Number.parseFloat(style.paddingInlineStart) + GAP + ROUNDING;
  return style.direction === "rtl" ? line.right - box.right <= room : box.left - line.left <= room;
}

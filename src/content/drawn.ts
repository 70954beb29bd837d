/** What is drawn of a badge that stands in the page, and where one may hang. Everything here only measures. */
import { type Box, contentOf, insideOf } from "./boxes.ts";
import type { Spot } from "./spot.ts";

/** Height of a badge that hangs below its line, in pixels, as `badge-style.ts` draws it. */
const HANGING = 18;
/** What is scaled by less than this share is not. */
const NO_SCALE = 0.02;

/** How many pixels of the window one of a badge's own is wide: a page may zoom or scale what it stands in. */
export function scaleOf(host: HTMLElement): number {
  const scale = host.getBoundingClientRect().width / host.offsetWidth;
  // Widths are told in whole pixels.
  return Number.isFinite(scale) && Math.abs(scale - 1) > NO_SCALE ? scale : 1;
}

/** What is drawn of a badge. */
export function boxOf(host: HTMLElement): Box {
  const { top, left, right, bottom } = host.getBoundingClientRect();
  const hanging = HANGING * scaleOf(host);
  return host.dataset.place === "hang"
    ? { top: top - 2, left, right, bottom: top + hanging }
    : { top, left, right, bottom };
}

/** Where a badge may hang: in a tile where its words have room, elsewhere in all of a box. */
export function hangingRoom({ unit, block }: Spot, reach: Element): Box {
  return unit.kind === "tile" ? contentOf(reach, block) : insideOf(reach, false);
}

/** Lines of a text that keeps its line feeds, as a list in `pre` or a text file: each is a line to its reader, and has its own badge. */
import { overlaps } from "./boxes.ts";
import { isOwn } from "./own.ts";
import { measured } from "./range.ts";
import { scrollsAlong } from "./room.ts";
import type { LineEnd } from "./spot.ts";
import type { UnitText } from "./unit-text.ts";

/** Room between a line and its badge, and between two badges, in pixels. */
const GAP = 6;
/** How much two badges of lines close to each other may overlap, in pixels. */
const TOUCH = 2;

/** Where the line ends in which `place` of a unit's text stands, as a place in the text; null where no line feed of the page's ends it. */
export function lineFeedAfter({ text, segments }: UnitText, place: number): number | null {
  const end = text.indexOf("\n", place);
  const isKept = segments.some(({ node, start, end: last }) => node !== null && start <= end && end < last);
  return isKept && text.slice(end).trim() !== "" ? end : null;
}

/** The line end at a place of a unit's text, if a badge can stand there without a touch of the page's text; else null. */
export function lineEndAt({ segments }: UnitText, place: number): LineEnd | null {
  const segment = segments.find(({ start, end }) => start <= place && place < end);
  if (!segment?.node || !scrollsAlong(segment.node)) return null;
  return { node: segment.node, offset: place - segment.start, isRepeat: false };
}

/** Where badges are to stand, from the upper left of their block. */
const places = new WeakMap<Element, DOMRect>();

/** How far a badge at the end of its block is from where it stands behind its line, beside badges of lines close above. */
export function besideLineEnd(
  host: HTMLElement,
  block: Element,
  { node, offset }: LineEnd,
): { x: number; y: number } | null {
  if (!node.isConnected || offset > node.length) return null;
  const start = node.data.lastIndexOf("\n", offset - 1) + 1;
  // Each direction of reading is a run of its own, and the last to be read need not be the one at the line's end.
  const runs = measured(block, (range) => {
    if (start < offset) range.setStart(node, start);
    else range.setStart(block, 0);
    range.setEnd(node, offset);
    return [...range.getClientRects()];
  }).filter(({ width }) => width > 0);
  const last = runs.at(-1);
  if (!last) return null;
  const middle = (last.top + last.bottom) / 2;
  const line = runs.filter(({ top, bottom }) => top < middle && middle < bottom);
  const lineLeft = Math.min(...line.map(({ left }) => left));
  const lineRight = Math.max(...line.map(({ right }) => right));
  const around = block.getBoundingClientRect();
  const box = host.getBoundingClientRect();
  const isRtl = getComputedStyle(block).direction === "rtl";
  // A first line that is lower than a badge has room below it only.
  const top = Math.max(Math.round(middle - box.height / 2), around.top + block.clientTop);
  const left = isRtl ? lineLeft - GAP - box.width : lineRight + GAP;
  const place = new DOMRect(left - around.left, top - around.top, box.width, box.height);
  for (let other = host.previousElementSibling; other !== null && isOwn(other); other = other.previousElementSibling) {
    const taken = places.get(other);
    if (taken && overlaps(place, taken, TOUCH)) place.x = isRtl ? taken.left - GAP - place.width : taken.right + GAP;
  }
  places.set(host, place);
  const x = place.x + around.left - box.left;
  return { x: isRtl ? -x : x, y: top - box.top };
}

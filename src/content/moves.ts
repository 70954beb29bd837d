/** Badges out of the flow, and how they come from where they would stand in it to where they are to stand. */
import type { Attempt } from "./attempt.ts";
import { freeCorner } from "./corner.ts";
import { scaleOf } from "./drawn.ts";
import { besideLineEnd } from "./kept-lines.ts";
import { GAP, lineBefore } from "./line.ts";
import { scrollsAlong } from "./room.ts";
import type { Spot } from "./spot.ts";
import type { Way } from "./ways.ts";

/** How far, in pixels, a badge may stand from where it is to stand. */
const OFF = 2;

export interface Move {
  x: number;
  y: number;
}

/** How far a badge beside its line is from the middle of the line. Null where it did not come to stand at the line's end. */
export function besideLine(host: HTMLElement, { block, end }: Spot): Move | null {
  if (end) return besideLineEnd(host, block, end);
  const line = lineBefore(block, host);
  if (line === null) return null;
  const box = host.getBoundingClientRect();
  const gap = getComputedStyle(block).direction === "rtl" ? line.left - box.right : box.left - line.right;
  if (gap < 0 || gap > GAP * 2) return null;
  return { x: 0, y: Math.round((line.top + line.bottom - box.height) / 2 - box.top) };
}

/** How far a badge is from a corner of a picture or tile. Null where the page has something in each. */
export function overCorner(host: HTMLElement, over: Element, tile: Element): Move | null {
  const ground = over.getBoundingClientRect();
  const box = host.getBoundingClientRect();
  const corner = freeCorner(over, tile, box);
  if (corner === null) return null;
  const x = ground.left + corner.x - box.left;
  return { x: getComputedStyle(host).direction === "rtl" ? -x : x, y: ground.top + corner.y - box.top };
}

/** A badge that was put in one way, and how far it has to go from there; null where its way is not open. */
export interface Moving {
  attempt: Attempt;
  way: Way;
  move: Move | null;
}

/** Over whose corner a badge stands in one way. */
function overOf({ column, picture }: Attempt, { of }: Way): Element | null {
  return of === "tile" ? column : picture;
}

/** How far a badge that stands out of the flow has to go from where it would stand in it. Null where its way is not open. */
export function moveFor(attempt: Attempt, way: Way): Move | null {
  const { host, spot } = attempt;
  const { place } = way;
  const over = overOf(attempt, way);
  if (place === "corner") return over && scrollsAlong(host) ? overCorner(host, over, spot.unit.root) : null;
  if (place === "beside") return scrollsAlong(host) ? besideLine(host, spot) : null;
  return { x: 0, y: 0 };
}

/** Whether a badge stands where it is to stand, or nowhere. */
const hasArrived = (move: Move | null) => move === null || (Math.abs(move.x) <= OFF && Math.abs(move.y) <= OFF);

/**
 * Moves badges out of the flow to where they are to stand. A page that zooms, scales or turns what they stand in moves them less or
 * more or elsewhere: those that are off are moved once more, and those that still are have no way there.
 */
export function moveAll(trials: readonly Moving[]): void {
  const moved = new Map<Moving, Move>();
  let open = trials.filter(({ move }) => move !== null && (move.x !== 0 || move.y !== 0));
  for (let turn = 0; turn < 2 && open.length > 0; turn++) {
    const scales = open.map(({ attempt }) => scaleOf(attempt.host));
    for (const [at, one] of open.entries()) {
      const { x, y } = moved.get(one) ?? { x: 0, y: 0 };
      const scale = scales[at] ?? 1;
      const by = { x: x + (one.move?.x ?? 0) / scale, y: y + (one.move?.y ?? 0) / scale };
      moved.set(one, by);
      // Custom properties, because our own style sheet outweighs what is set on the element.
      one.attempt.host.style.setProperty("--sightline-x", `${by.x}px`);
      one.attempt.host.style.setProperty("--sightline-y", `${by.y}px`);
    }
    for (const one of open) one.move = moveFor(one.attempt, one.way);
    open = open.filter(({ move }) => !hasArrived(move));
  }
  for (const one of open) one.move = null;
}

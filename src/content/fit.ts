/** Whether badges still fit where they stand, after the page changed its sizes: a narrower window, a side bar that came. */
import type { Placing } from "./attempt.ts";
import { contentOf, ROUNDING } from "./boxes.ts";
import { pictureOf } from "./corner.ts";
import { boxOf, hangingRoom } from "./drawn.ts";
import { hasWrapped } from "./line.ts";
import { besideLine, overCorner } from "./moves.ts";
import { boundsOf, columnOf, reachOf } from "./reach.ts";
import { isSeen, liesFree } from "./room.ts";

/** What moves less than this, in pixels, has not moved. */
const STILL = 2;

function isStill(move: { x: number; y: number } | null): boolean {
  return move !== null && Math.abs(move.x) <= STILL && Math.abs(move.y) <= STILL;
}

/**
 * Whether a badge that was placed before may stay as it stands. Only measures; true for one that is not drawn. One that says less
 * than it could, for want of room, may not, unless `mayBeShort`.
 */
export function stillFits({ host, spot }: Placing, mayBeShort = false): boolean {
  const { unit, block } = spot;
  const box = boxOf(host);
  if (box.left === box.right) return true;
  // What was left to the card may have room now.
  const isShort = !mayBeShort && host.dataset.short !== undefined;
  switch (host.dataset.place) {
    case "corner": {
      const over = host.dataset.over === "tile" ? columnOf(spot) : pictureOf(unit.root);
      return over !== null && isStill(overCorner(host, over, unit.root));
    }
    case "beside":
      return (
        !isShort &&
        isStill(besideLine(host, spot)) &&
        liesFree(host, box, columnOf(spot), contentOf(columnOf(spot), block))
      );
    case "hang":
      return (
        !isShort &&
        host.scrollWidth <= host.clientWidth + ROUNDING &&
        liesFree(host, box, reachOf(spot), hangingRoom(spot, reachOf(spot)))
      );
    case "line":
      return (
        !isShort && hasWrapped(host, block) === (host.dataset.start !== undefined) && isSeen(host, box, boundsOf(spot))
      );
    default:
      return true;
  }
}

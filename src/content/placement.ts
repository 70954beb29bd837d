/**
 * Puts badges into the page so that nothing of it moves, or only what follows in a tile with room to spare: each way to place
 * one is tried and measured, and the first that disturbs nothing is kept.
 */
import { type Attempt, type Placing, prepare } from "./attempt.ts";
import { contentOf, isWithin, ROUNDING } from "./boxes.ts";
import { boxOf, hangingRoom, scaleOf } from "./drawn.ts";
import { gapOf, insert, looksBeside } from "./insert.ts";
import { hasWrapped } from "./line.ts";
import { type Looks, looksTheSame } from "./looks.ts";
import { type Moving, moveAll, moveFor } from "./moves.ts";
import { levelOver, raise } from "./raise.ts";
import { isSeen, liesFree } from "./room.ts";
import {
  blockStandsStill,
  growsSlightly,
  isHeld,
  nextStandsStill,
  overflowsNothing,
  PRESSED,
  rootStandsStill,
  type Scroller,
  standsStill,
  takesNoWidth,
} from "./surroundings.ts";
import { mayWrap, type Way } from "./ways.ts";

/** A badge with lines of its own has at most two, or where it must one, in pixels. */
const TWO_LINES = 42;
const ONE_LINE = 24;

/** Whether the badge may stay where it has been brought to. */
function isGood({ host, spot, bounds, column, reach, before }: Attempt, way: Way): boolean {
  const { place, makesRoom } = way;
  if (place === "corner") return true;
  const box = boxOf(host);
  if (box.left === box.right) return true;
  if (place === "hang" && host.scrollWidth > host.clientWidth + ROUNDING) return false;
  const most = (way.isOneLine ? ONE_LINE : TWO_LINES) * scaleOf(host);
  if (mayWrap(way) && (box.bottom - box.top > most || host.scrollWidth > host.clientWidth + PRESSED)) return false;
  if (way.isSlight && !growsSlightly(before)) return false;
  if (makesRoom && !way.widens && !takesNoWidth(before)) return false;
  // A low row ends just below its letters.
  if (place === "line" && spot.unit.kind === "row" && !isWithin(box, column.getBoundingClientRect(), 0)) return false;
  if (place === "hang" && !liesFree(host, box, reach, hangingRoom(spot, reach))) return false;
  if (place === "beside" && !liesFree(host, box, column, contentOf(column, spot.block))) return false;
  if (place !== "hang" && place !== "beside" && !overflowsNothing(before)) return false;
  return isHeld(box, before.scroller, makesRoom === true) && isSeen(host, box, bounds);
}

/** Whether presses pass through words that are seen, as to a link below them. Those of a slide that is not seen have no badge to press. */
function isPassed(host: HTMLElement): boolean {
  return getComputedStyle(host).pointerEvents === "none" && host.checkVisibility({ opacityProperty: true });
}

/** One way of a badge, tried in a round. */
interface Trial extends Moving {
  /** What stands beside the badge's place, and how it looked. */
  beside: Looks[];
  stands: boolean;
  /** With a badge in its place the page draws what is beside it otherwise. */
  restyles: boolean;
}

/** Puts off the ways that put a badge where this one did: there the page would draw what is beside it otherwise as well. */
function putOff({ attempt, way }: Trial): void {
  const { parent, next } = gapOf(attempt, way);
  const isSame = (other: Way) => {
    const gap = gapOf(attempt, other);
    return other.of === way.of && gap.parent === parent && gap.next === next;
  };
  attempt.restyling.push(way, ...attempt.ways.filter(isSame));
  attempt.ways = attempt.ways.filter((other) => !isSame(other));
}

function movedNothing({ attempt: { host, spot, before }, way }: Trial): boolean {
  if (way.makesRoom) return true;
  return way.inside ? rootStandsStill(host, spot.block, before) : standsStill(host, spot.block, before);
}

/**
 * Tells which badges moved nothing. Tiles of a row are as high as the highest of them: what another's badge may have moved is looked
 * at again without the badges that made their own block larger or moved what follows it.
 */
function lookAgain(tried: readonly Trial[]): void {
  for (const one of tried) {
    one.restyles = !one.beside.every(looksTheSame);
    one.stands = !one.restyles && movedNothing(one);
  }
  const moved = tried.filter(({ stands, restyles }) => !stands && !restyles);
  const movers = moved.filter(
    ({ attempt: { before }, way }) => !blockStandsStill(before) || (way.after === "block" && !nextStandsStill(before)),
  );
  if (movers.length === 0 || movers.length === tried.length) return;
  for (const { attempt } of movers) attempt.host.remove();
  for (const one of moved) if (!movers.includes(one)) one.stands = movedNothing(one);
}

/**
 * Puts badges into the page, each the first way that is good for it; where none is, nowhere, and the finding stands in the list
 * only. In each round all are written, then all are measured, so that the page is laid out once per way and not once per badge.
 * Between two rounds the thread may be handed back.
 */
export function* placeInRounds(placings: Placing[]): Generator<void, void> {
  for (const { host } of placings) host.remove();
  const scrollers = new Map<Element, Scroller>();
  let open = placings.map((placing) => prepare(placing, scrollers));
  yield;
  while (open.length > 0) {
    const tried: Trial[] = [];
    // What makes room moves others: it waits until these have tried all that moves nothing.
    const isFirst = ({ ways: [way] }: Attempt) => !way?.makesRoom;
    const turn = open.some(isFirst) ? open.filter(isFirst) : open;
    const next = open.filter((attempt) => !turn.includes(attempt));
    for (const attempt of turn) {
      if (attempt.ways.length === 0) {
        attempt.mayRestyle = true;
        attempt.ways = attempt.restyling.splice(0);
      }
      const way = attempt.ways.shift();
      // Where no way is left, the badge stands nowhere.
      if (way === undefined) continue;
      // Asked before anything is written: each look after that has the page's styles worked out anew.
      const beside = attempt.mayRestyle ? [] : looksBeside(attempt, way);
      tried.push({ attempt, way, beside, stands: false, restyles: false, move: null });
    }
    for (const { attempt, way } of tried) insert(attempt, way);
    lookAgain(tried);
    const standing = tried.filter(({ stands }) => stands);
    for (const one of standing) one.move = moveFor(one.attempt, one.way);
    moveAll(standing);
    const failed = tried.filter(({ attempt, way, move }) => move === null || !isGood(attempt, way));
    const placed = tried.filter((one) => !failed.includes(one));
    // Asked before the others are taken out, for which the page would be laid out anew.
    const wrapped = placed.filter(
      ({ attempt: { host, spot }, way }) => way.place === "line" && mayWrap(way) && hasWrapped(host, spot.block),
    );
    const levels = placed.map(({ attempt: { host, spot }, way }) => ({
      host,
      level: levelOver(host, spot.unit.root, way.place === "corner"),
      isPassed: isPassed(host),
    }));
    for (const one of failed) {
      one.attempt.host.remove();
      if (one.restyles) putOff(one);
      next.push(one.attempt);
    }
    // A badge that wrapped to a line of its own needs no room before it.
    for (const { attempt } of wrapped) attempt.host.dataset.start = "";
    for (const { host, level, isPassed } of levels) {
      if (level !== null) raise(host, level);
      if (isPassed) host.dataset.pressable = "";
    }
    yield;
    // Meanwhile the page may have taken a tile away.
    open = next.filter(({ spot }) => spot.block.isConnected);
  }
}

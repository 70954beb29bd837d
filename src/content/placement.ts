/**
 * Puts badges into the page so that nothing of it moves, or only what follows in a tile with room to spare: each way to place
 * one is tried and measured, and the first that disturbs nothing is kept.
 */

import { rootOf } from "./badge.ts";
import { freeCorner, pictureOf } from "./corner.ts";
import { besideLineEnd } from "./kept-lines.ts";
import { type Looks, looksOf, looksTheSame } from "./looks.ts";
import { parentOf } from "./own.ts";
import { anchorOver, levelOver, raise } from "./raise.ts";
import { measured } from "./range.ts";
import { boundsOf, columnOf, reachOf } from "./reach.ts";
import {
  type Before,
  type Box,
  blockStandsStill,
  contentOf,
  growsSlightly,
  insideOf,
  isHeld,
  isSeen,
  isWithin,
  liesFree,
  lookBefore,
  nextStandsStill,
  overflowsNothing,
  PRESSED,
  ROUNDING,
  rootStandsStill,
  type Scroller,
  scrollerOf,
  scrollsAlong,
  standsStill,
  takesNoWidth,
} from "./room.ts";
import type { Spot } from "./spot.ts";
import { twinsOf } from "./unit.ts";
import { type Form, mayWrap, type Way, waysFor } from "./ways.ts";
import { leastWidth } from "./widths.ts";

/** Room between a title and its badge, in pixels, as `badge-style.ts` draws it. */
const GAP = 6;
/** Height of a badge that hangs below its line, in pixels, as `badge-style.ts` draws it. */
const HANGING = 18;
/** A badge with lines of its own has at most two, or where it must one, in pixels. */
const TWO_LINES = 42;
const ONE_LINE = 24;
const FORMS: readonly Form[] = ["short", "least"];
/** What is scaled by less than this share is not. */
const NO_SCALE = 0.02;
/** A further line makes a block larger where it is higher by more than this, in pixels, than what is free at the block's end. */
const NO_SPARE = 10;
/** How far, in pixels, a badge may stand from where it is to stand. */
const OFF = 2;

/** A badge on its way into the page. */
export interface Placing {
  host: HTMLElement;
  spot: Spot;
}

interface Attempt extends Placing {
  /** No badge is cut off between its place and this box. */
  bounds: Element;
  /** A badge beside its line may not reach out of this box. */
  column: Element;
  /** A badge that hangs may not reach out of this box. */
  reach: Element;
  before: Before;
  ways: Way[];
  /** Ways for which the page would draw what is beside the badge otherwise: taken where nothing else is good. */
  restyling: Way[];
  mayRestyle: boolean;
  /** The picture of its tile that it may stand on, and after what it stands then. */
  picture: Element | null;
  anchor: Element | null;
  /** To which side the words of its block are set. */
  align: string;
}

/** Whether a script of the page has put a tile in its place among others: it does not learn that one of them grew. */
function isSetByScript({ unit: { kind, root } }: Spot): boolean {
  const isSet = (tile: Element) => getComputedStyle(tile).position === "absolute";
  return kind === "tile" && isSet(root) && twinsOf(root).some(isSet);
}

function prepare({ host, spot }: Placing, scrollers: Map<Element, Scroller>): Attempt {
  const { unit, block } = spot;
  const root = block.contains(unit.root) ? block : unit.root;
  const isVertical = getComputedStyle(block).writingMode !== "horizontal-tb";
  const all = waysFor(spot, {
    forms: FORMS.filter((form) => host.dataset.forms?.includes(form)),
    isSeveral: "several" in host.dataset,
  });
  const ways = isSetByScript(spot) ? all.filter(({ makesRoom }) => !makesRoom) : all;
  // Tiles of a listing stand in one box.
  const around = parentOf(root) ?? root;
  const scroller = scrollers.get(around) ?? scrollerOf(root);
  scrollers.set(around, scroller);
  const picture = ways.some(({ of }) => of === "picture") ? pictureOf(unit.root) : null;
  const attempt: Attempt = {
    host,
    spot,
    bounds: boundsOf(spot),
    column: columnOf(spot),
    reach: reachOf(spot),
    before: lookBefore(block, root, scroller),
    ways: ways.filter(({ of }) => of !== "picture" || picture !== null),
    restyling: [],
    mayRestyle: false,
    picture,
    anchor: picture && anchorOver(picture, unit.root),
    align: alignOf(block),
  };
  // Words across a line that runs downwards would make it as wide as they are long.
  if (isVertical) attempt.ways = attempt.ways.filter(({ short, of }) => short === "icon" || of);
  else dropTooWide(attempt);
  return attempt;
}

/** Over whose corner a badge stands in one way. */
function overOf({ column, picture }: Attempt, { of }: Way): Element | null {
  return of === "tile" ? column : picture;
}

function alignOf(block: Element): string {
  const { textAlign, direction } = getComputedStyle(block);
  if (textAlign.includes("center")) return "center";
  const atEnd =
    direction === "rtl"
      ? ["end", "left", "-webkit-left", "-moz-left"]
      : ["end", "right", "-webkit-right", "-moz-right"];
  return atEnd.includes(textAlign) ? "end" : "";
}

/** Puts the badge in, one way. */
function insert(attempt: Attempt, way: Way): void {
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
function gapOf(
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
function looksBeside(attempt: Attempt, way: Way): Looks[] {
  const { parent, next } = gapOf(attempt, way);
  return parent === null ? [] : looksOf(parent as Element, next);
}

/**
 * The last line of a block's words, or of those before `end`, as its badge: all its runs, as one for each direction of reading stands
 * beside the next.
 */
function lineBefore(block: Element, end: Node | null): Box | null {
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
function roomInLine(line: Box, { block, lineEnd }: Spot): number {
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

/**
 * Drops the ways in which a badge, as wide as its words make it, cannot but reach out of its box or begin a line that makes its block
 * larger: no layout is spent on them.
 */
function dropTooWide(attempt: Attempt): void {
  const { host, spot, column, reach, picture } = attempt;
  const { block, lineEnd, end } = spot;
  const root = rootOf(host);
  // Words are measured as they are drawn where nothing is scaled.
  if (!root || end || !(block instanceof HTMLElement) || scaleOf(block) !== 1) return;
  const line = lineBefore(block, lineEnd?.parentNode === block ? lineEnd : null);
  if (line === null) return;
  const hanging = hangingRoom(spot, reach);
  const rooms: Partial<Record<Way["place"], number>> = {
    line: roomInLine(line, spot),
    beside: roomBeside(line, contentOf(column, block), block),
    hang: hanging.right - hanging.left + ROUNDING,
  };
  const roomOver = (over: Element | null) => over?.getBoundingClientRect().width ?? 0;
  const corners = { picture: roomOver(picture), tile: roomOver(column) };
  const forms = [undefined, ...FORMS, "icon"] as const;
  const widths = new Map(forms.map((form) => [form, leastWidth(root, form)]));
  attempt.ways = attempt.ways.filter((way) => {
    const room = way.of ? corners[way.of] : rooms[way.place];
    return mayWrap(way) || way.stacked || room === undefined || (widths.get(way.short) ?? 0) <= room;
  });
}

/** How wide, in pixels, a badge may be that stands between the end of a line and the edge of its column. */
function roomBeside(line: Box, column: Box, block: Element): number {
  const isRtl = getComputedStyle(block).direction === "rtl";
  return (isRtl ? line.left - column.left : column.right - line.right) - GAP + ROUNDING;
}

interface Move {
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

/** How far a badge that stands out of the flow has to go from where it would stand in it. Null where its way is not open. */
function moveFor(attempt: Attempt, way: Way): Move | null {
  const { host, spot } = attempt;
  const { place } = way;
  const over = overOf(attempt, way);
  if (place === "corner") return over && scrollsAlong(host) ? overCorner(host, over, spot.unit.root) : null;
  if (place === "beside") return scrollsAlong(host) ? besideLine(host, spot) : null;
  return { x: 0, y: 0 };
}

/** How many pixels of the window one of a badge's own is wide: a page may zoom or scale what it stands in. */
function scaleOf(host: HTMLElement): number {
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

/** Whether a badge at the end of a line wrapped to a line of its own. */
export function hasWrapped(host: HTMLElement, block: Element): boolean {
  const box = host.getBoundingClientRect();
  const line = block.getBoundingClientRect();
  const style = getComputedStyle(block);
  const room = Number.parseFloat(style.paddingInlineStart) + GAP + ROUNDING;
  return style.direction === "rtl" ? line.right - box.right <= room : box.left - line.left <= room;
}

/** Whether presses pass through words that are seen, as to a link below them. Those of a slide that is not seen have no badge to press. */
function isPassed(host: HTMLElement): boolean {
  return getComputedStyle(host).pointerEvents === "none" && host.checkVisibility({ opacityProperty: true });
}

/** One way of a badge, tried in a round. */
interface Trial {
  attempt: Attempt;
  way: Way;
  /** What stands beside the badge's place, and how it looked. */
  beside: Looks[];
  stands: boolean;
  /** With a badge in its place the page draws what is beside it otherwise. */
  restyles: boolean;
  move: Move | null;
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

/** Whether a badge stands where it is to stand, or nowhere. */
const hasArrived = (move: Move | null) => move === null || (Math.abs(move.x) <= OFF && Math.abs(move.y) <= OFF);

/**
 * Moves badges out of the flow to where they are to stand. A page that zooms, scales or turns what they stand in moves them less or
 * more or elsewhere: those that are off are moved once more, and those that still are have no way there.
 */
function moveAll(trials: readonly Trial[]): void {
  const moved = new Map<Trial, Move>();
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

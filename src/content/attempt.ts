/** A badge on its way into the page, with all that is known before it is tried anywhere: its surroundings, and the ways open to it. */
import { rootOf } from "./badge.ts";
import { contentOf, ROUNDING } from "./boxes.ts";
import { pictureOf } from "./corner.ts";
import { hangingRoom, scaleOf } from "./drawn.ts";
import { lineBefore, roomBeside, roomInLine } from "./line.ts";
import { parentOf } from "./own.ts";
import { anchorOver } from "./raise.ts";
import { boundsOf, columnOf, reachOf } from "./reach.ts";
import type { Spot } from "./spot.ts";
import { type Before, lookBefore, type Scroller, scrollerOf } from "./surroundings.ts";
import { twinsOf } from "./unit.ts";
import { type Form, mayWrap, type Way, waysFor } from "./ways.ts";
import { leastWidth } from "./widths.ts";

const FORMS: readonly Form[] = ["short", "least"];

/** A badge on its way into the page. */
export interface Placing {
  host: HTMLElement;
  spot: Spot;
}

export interface Attempt extends Placing {
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

export function prepare({ host, spot }: Placing, scrollers: Map<Element, Scroller>): Attempt {
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

function alignOf(block: Element): string {
  const { textAlign, direction } = getComputedStyle(block);
  if (textAlign.includes("center")) return "center";
  const atEnd =
    direction === "rtl"
      ? ["end", "left", "-webkit-left", "-moz-left"]
      : ["end", "right", "-webkit-right", "-moz-right"];
  return atEnd.includes(textAlign) ? "end" : "";
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

/** The ways to place a badge, in the order they are tried. */
import { parentOf } from "./own.ts";
import type { Spot } from "./spot.ts";

/** One way to place a badge. `place` is how `badge-style.ts` draws it. */
export interface Way {
  place: "head" | "line" | "beside" | "hang" | "corner" | "below";
  /** What measure it rests on is left to the card. */
  short?: true;
  /** For `corner`: of what. */
  of?: "picture" | "tile";
  /** After the block, not in it. */
  after?: true;
  /** It moves what follows in its tile; the tile keeps its size, and all around it stands still. */
  inside?: true;
  /** It moves what follows; taken only where nothing else is good. */
  makesRoom?: true;
}

/** A badge that stands on lines of its own may take several. */
export const mayWrap = ({ makesRoom, inside }: Way): boolean => makesRoom === true || inside === true;

/** A text that fills one block, as a browser shows a text file: no one looks at its end. */
const HEAD: Way = { place: "head", makesRoom: true };
/** At the end of the line, in the flow or beside it; below it, in the gap before what follows. */
const AT_LINE: readonly Way[] = [{ place: "line" }, { place: "beside" }, { place: "hang" }];
/** The same, below a line that is cut off. */
const HANGING_AFTER: Way = { place: "hang", after: true };
/** On a line of its own, where a tile has room to spare. */
const INSIDE: Way = { place: "line", inside: true };
const OVER_PICTURE: readonly Way[] = [
  { place: "corner", of: "picture" },
  { place: "corner", of: "picture", short: true },
];
const SHORT: readonly Way[] = [
  { place: "line", short: true },
  { place: "beside", short: true },
  { place: "hang", short: true },
];
const OVER_TILE: readonly Way[] = [
  { place: "corner", of: "tile" },
  { place: "corner", of: "tile", short: true },
];
/** On a line of its own. */
const MAKING_ROOM: readonly Way[] = [
  { place: "line", makesRoom: true },
  { place: "below", makesRoom: true },
];
const AFTER: Way = { place: "below", after: true, makesRoom: true };

/** Whether a line of its own may follow `block` without becoming a cell of a grid, a column of a row or a child of a list. */
function mayFollow(block: Element): boolean {
  const parent = parentOf(block);
  if (parent === null || block.parentNode !== parent) return false;
  const style = getComputedStyle(parent);
  if (style.display.includes("grid") || style.display.startsWith("table")) return false;
  if (style.display.includes("flex")) return style.flexDirection.startsWith("column");
  return !["ul", "ol", "dl", "tr", "tbody", "table", "select"].includes(parent.localName);
}

/** The ways open to a badge, in the order they are tried. */
export function waysFor({ unit, block }: Spot): Way[] {
  if (block.localName === "pre" && block.clientHeight > innerHeight) return [HEAD];
  const isTile = unit.kind === "tile";
  const canFollow = (block !== unit.root || !isTile) && mayFollow(block);
  return [
    ...AT_LINE,
    ...(canFollow ? [HANGING_AFTER] : []),
    ...(isTile ? [INSIDE, ...OVER_PICTURE] : []),
    ...SHORT,
    ...(isTile ? OVER_TILE : []),
    ...MAKING_ROOM,
    ...(canFollow ? [AFTER] : []),
  ];
}

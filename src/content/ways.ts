/** The ways to place a badge, in the order they are tried. */
import { isBar } from "./boxes.ts";
import { isOwn, parentOf } from "./own.ts";
import { type Spot, setsInLine } from "./spot.ts";

/** Less than all words of a badge: those that weigh most; the level's word alone; its shape alone. */
export type Form = "short" | "least" | "icon";

/** One way to place a badge. `place` is how `badge-style.ts` draws it. */
export interface Way {
  place: "head" | "line" | "beside" | "hang" | "corner" | "below";
  /** What is left of its words; the card has the rest. */
  short?: Form;
  /** For `corner`: of what. */
  of?: "picture" | "tile";
  /** After the block or the whole unit, not in it. */
  after?: "block" | "unit";
  /** For `corner`: one pill below the other. */
  stacked?: true;
  /** The cell of a table grows with it. */
  widens?: true;
  /** It moves what follows in its tile; the tile keeps its size, and all around it stands still. */
  inside?: true;
  /** It moves what follows; taken only where nothing else is good. */
  makesRoom?: true;
  /** It makes room for one line of its own at the most. */
  isOneLine?: true;
  /** It is taken only where its tile becomes little higher for it. */
  isSlight?: true;
}

/** A badge that stands on lines of its own may take several. */
export const mayWrap = ({ makesRoom, inside }: Way): boolean => makesRoom === true || inside === true;

/** A text that fills one block, as a browser shows a text file: no one looks at its end. */
const HEAD: Way = { place: "head", makesRoom: true };
/** At the end of the line, in the flow or beside it; below it, in the gap before what follows. */
const AT_LINE: readonly Way[] = [{ place: "line" }, { place: "beside" }, { place: "hang" }];
/** The same, below a line that is cut off. */
const HANGING_AFTER: Way = { place: "hang", after: "block" };
/** On a line of its own, where a tile has room to spare. */
const INSIDE: Way = { place: "line", inside: true };
const atLine = (short: Form): Way[] => AT_LINE.map((way) => ({ ...way, short }));
const over = (of: "picture" | "tile", ...forms: Form[]): Way[] => [
  ...(forms.length > 1 ? [{ place: "corner", of } as const] : []),
  ...forms.map((short) => ({ place: "corner", of, short }) as const),
];
/** On a line of its own, or on two. */
const makingRoom = (canFollow: boolean, isOneLine: boolean, short?: Form): Way[] => {
  const all = { makesRoom: true, ...(isOneLine && { isOneLine }), ...(short && { short }) } as const;
  return [
    { place: "line", ...all },
    { place: "below", ...all },
    ...(canFollow ? [{ place: "below", after: "block", ...all } as const] : []),
  ];
};

const STACKED = (["short", "least"] as const).map(
  (short): Way => ({ place: "corner", of: "picture", short, stacked: true }),
);
const WIDENING: Way = { place: "line", makesRoom: true, short: "icon", widens: true };
/** Below a strip whose parts stand side by side. */
const AFTER_UNIT: Way = { place: "below", after: "unit", makesRoom: true };

/** Whether a box sets what it holds side by side. */
function setsInRow(box: Element): boolean {
  return setsInLine(box) || getComputedStyle(box).display.includes("grid");
}

/** Whether other words of its unit stand beside a block, as in a row of columns. */
function standsInRow({ unit, block }: Spot): boolean {
  if (!unit.root.contains(block)) return false;
  for (let at = block; at !== unit.root; ) {
    const around = parentOf(at);
    if (around === null) return false;
    const hasOthers = [...around.children].some((one) => one !== at && !isOwn(one) && one.textContent?.trim());
    if (hasOthers && setsInRow(around)) return true;
    at = around;
  }
  return false;
}

/** Whether a line of its own may follow `block` without becoming a cell of a grid, a column of a row or a child of a list. */
function mayFollow(block: Element): boolean {
  const parent = parentOf(block);
  if (parent === null || block.parentNode !== parent) return false;
  const { display } = getComputedStyle(parent);
  if (setsInRow(parent) || display.startsWith("table")) return false;
  if (display.includes("flex")) return true;
  return !["ul", "ol", "dl", "tr", "tbody", "table", "select"].includes(parent.localName);
}

/** Whether some of a block's words stand in no element of their own. */
function hasOwnWords(block: Element): boolean {
  return [...block.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? "").trim() !== "");
}

/** A tile that is a button: what stood behind it would be a tile itself. */
function overButton(button: Element, forms: readonly Form[]): Way[] {
  const said = (["short", "least"] as const).filter((form) => forms.includes(form));
  const grounds = hasOwnWords(button) ? (["picture"] as const) : (["picture", "tile"] as const);
  return grounds.flatMap((of) => [{ place: "corner", of } as const, ...over(of, ...said, "icon").slice(1)]);
}

/** What a badge has to say. */
export interface Says {
  /** The forms in which it says less than in the one before. */
  forms: readonly Form[];
  /** It has several pills. */
  isSeveral: boolean;
}

/** The ways open to a badge, in the order they are tried. */
export function waysFor(spot: Spot, says: Says): Way[] {
  const { end, ...atEnd } = spot;
  if (!end) return waysAtEnd(spot, says);
  const beside: Way[] = [
    { place: "beside" },
    ...says.forms.map((short) => ({ place: "beside", short }) as const),
    { place: "beside", short: "icon" },
  ];
  if (end.isRepeat) return beside;
  // Behind another line, a badge that does not say whose it is would be taken for that line's.
  const ways = waysAtEnd(atEnd, says);
  return [...beside, ...ways.filter(({ short }) => !short), ...ways.filter(({ short }) => short)];
}

/** The ways open to a badge that ends the last line of its block, or one that the block's children end. */
function waysAtEnd(spot: Spot, { forms, isSeveral }: Says): Way[] {
  const { unit, block } = spot;
  if (block.localName === "pre" && block.clientHeight > innerHeight) return [HEAD];
  const isTile = unit.kind === "tile";
  const hasNeighbours = isTile || unit.kind === "row" || standsInRow(spot);
  const canFollow = (block !== unit.root || !isTile) && !isBar(block) && mayFollow(block);
  if (block.localName === "button") return overButton(block, forms);
  const icons = [...atLine("icon"), ...(isTile ? [...over("picture", "icon"), ...over("tile", "icon")] : [])];
  const ways = [
    ...AT_LINE,
    ...(canFollow ? [HANGING_AFTER] : []),
    ...(isTile ? [INSIDE, ...over("picture", "short", "least")] : []),
    ...atLine("short"),
    ...(hasNeighbours ? atLine("least") : []),
    ...(isTile ? [...(isSeveral ? STACKED : []), ...over("tile", "short", "least")] : []),
    // A tile or row that grows moves all others, if hardly where it is high already; a paragraph only what follows it.
    ...(isTile ? makingRoom(canFollow, true).map((way) => ({ ...way, isSlight: true }) as const) : []),
    ...([undefined, "short", "least"] as const).flatMap((short) => makingRoom(canFollow, hasNeighbours, short)),
    // A shape says nothing to who has not met it: rather two lines with a word, or one more than the page had.
    ...(hasNeighbours ? (["short", "least"] as const).flatMap((short) => makingRoom(canFollow, false, short)) : []),
    ...icons,
    ...makingRoom(canFollow, false, "icon"),
    ...(unit.kind === "row" ? [WIDENING] : []),
    ...(unit.kind === "passage" && block !== unit.root && mayFollow(unit.root) ? [AFTER_UNIT] : []),
  ];
  return ways.filter(
    ({ short, stacked }) => stacked || short === undefined || short === "icon" || forms.includes(short),
  );
}

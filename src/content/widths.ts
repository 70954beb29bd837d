/**
 * How wide a badge is, told by its words before it stands in the page: each try of a way has the page laid out anew, and none is
 * needed where a badge cannot but be too wide.
 */
import { createHtml } from "./html.ts";
import type { Form } from "./ways.ts";

/** As `badge-style.ts` draws a pill: its frame and padding, that of one without a shape, the gap between its parts, its shape alone. */
const FRAME = 33;
const BARE_FRAME = 18;
const GAP = 4;
const ICON = 20;
/** Between two pills, at the least. */
const APART = 3;
const DOT = "\u00a0·";
/** A page's settings may draw letters a little narrower than they are measured. */
const SURE = 0.97;

/** Room that the words of badges take, under their weight and themselves. */
const measured = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

function lengthOf(document: Document, text: string, weight: number): number {
  const key = `${weight}${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  context ??= createHtml(document, "canvas").getContext("2d");
  if (!context) return 0;
  context.font = `${weight} 12px system-ui, sans-serif`;
  const { width } = context.measureText(text);
  measured.set(key, width);
  return width;
}

function pillWidth(pill: HTMLElement, form?: Form): number {
  const hasShape = !pill.classList.contains("more");
  if (form === "icon" && hasShape) return ICON;
  const parts = [...pill.querySelectorAll<HTMLElement>(`.part.${(hasShape && form) || "full"}`)];
  const lengths = parts.map((part, at) => {
    const { classList, dataset } = part;
    const isBeforeMaker = parts[at + 1]?.classList.contains("maker");
    const text = `${dataset.text}${at === parts.length - 1 || isBeforeMaker ? "" : DOT}`;
    return lengthOf(pill.ownerDocument, text, classList.contains("word") ? 650 : 500);
  });
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return (hasShape ? FRAME : BARE_FRAME) + words * SURE + GAP * (parts.length - 1);
}

/** How wide at the least, in pixels, the badge of this tree is on one line, with all its words or in one form. */
export function leastWidth(root: ShadowRoot, form?: Form): number {
  const pills = [...root.querySelectorAll<HTMLElement>(".pill")];
  return pills.reduce((sum, pill) => sum + pillWidth(pill, form), APART * (pills.length - 1));
}

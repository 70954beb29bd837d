import { unwrapped } from "../matching/wrapped.ts";
import { LONGEST_PASSAGE } from "../shared/messages.ts";
import { isOwn } from "./own.ts";
import { isCalledPicture, isSkipped } from "./unit.ts";
import { labelOf } from "./walk.ts";

/** A stretch of a unit's text and the node it came from; `node` is null for words that are not text nodes (an image's `alt`). */
interface Segment {
  start: number;
  end: number;
  node: Text | null;
}

/** The words of one tile or passage as a reader sees them, with the way back to its nodes. */
export interface UnitText {
  text: string;
  segments: Segment[];
  /** Whether it is longer than is read as one, and ends before its end. */
  isCut: boolean;
}

/** A unit's words and what the page states beside them. */
export interface TextOptions {
  /** Words read before the unit's own, each as a line. */
  before?: string[];
  /** Whether nothing in an element is to be read. */
  leaves?(element: Element): boolean;
}

/** Inline boxes with this much room at their side, in pixels, read as separate words. */
const WORD_GAP = 3;

/** The beginning or end of an inline box. */
interface Edge {
  element: Element;
  style: CSSStyleDeclaration;
  side: "before" | "after";
}

const px = (value: string): number => Number.parseFloat(value) || 0;

/** Whether a box keeps its words apart from those at one side of it: by room, or by a border. */
function isApart(style: CSSStyleDeclaration, side: Edge["side"]): boolean {
  return side === "before"
    ? px(style.marginInlineStart) + px(style.paddingInlineStart) >= WORD_GAP || px(style.borderInlineStartWidth) > 0
    : px(style.marginInlineEnd) + px(style.paddingInlineEnd) >= WORD_GAP || px(style.borderInlineEndWidth) > 0;
}

/** What `content` says where there are no characters, or only such as have no width. */
const NOTHING = /^"\p{Cf}*"$/u;

/** Whether a style sheet draws something between the words of an edge and those beside it, such as " · " or a dot. */
function isDrawnAt({ element, side }: Edge): boolean {
  const style = getComputedStyle(element, `::${side}`);
  const { content, display, position } = style;
  if (content === "none" || content === "normal" || display === "none") return false;
  if (position === "absolute" || position === "fixed") return false;
  return !NOTHING.test(content) || isApart(style, "before") || isApart(style, "after") || px(style.width) >= WORD_GAP;
}

const WORD_AT_END = /[\p{L}\p{N}]$/u;
const WORD_AT_START = /^[\p{L}\p{N}]/u;

/**
 * Joins the visible text below `root`: nothing between inline boxes (a word may be split by `<b>`), a line feed between
 * blocks, cells and images. White space stands for itself only where the page keeps it. Hidden text, form fields, scripts and our own badges are left out; open shadow roots are read.
 */
export function textOfUnit(root: Element, { before = [], leaves }: TextOptions = {}): UnitText {
  const segments: Segment[] = [];
  let text = "";
  let isCut = false;
  let pending: "" | " " | "\n" = "";
  /** What begins or ends between two pieces of text: asked what is drawn there only where nothing else parts them. */
  let edges: Edge[] = [];
  /** What is seen and may have a label that says more than its text. */
  const named: Element[] = [];
  const apart = (by: " " | "\n"): void => {
    if (text !== "" && pending !== "\n") pending = by;
  };
  const add = (words: string, node: Text | null): void => {
    if (words === "" || isCut) return;
    const isJoint = pending === "" && edges.length > 0 && WORD_AT_END.test(text) && WORD_AT_START.test(words);
    if (isJoint && edges.some((edge) => isApart(edge.style, edge.side) || isDrawnAt(edge))) pending = " ";
    edges = [];
    text += pending;
    pending = "";
    const read = words.slice(0, Math.max(0, LONGEST_PASSAGE - text.length));
    isCut = read !== words;
    segments.push({ start: text.length, end: text.length + read.length, node });
    text += read;
  };
  const visit = (element: Element): void => {
    const isPicture = element.localName === "img" || isCalledPicture(element);
    if (isPicture || element.localName === "br" || element.localName === "hr") {
      apart("\n");
      if (isPicture) add(labelOf(element), null);
      apart("\n");
      return;
    }
    if (isOwn(element) || isSkipped(element) || leaves?.(element)) {
      apart(" ");
      return;
    }
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === "none") return;
    if (style.visibility === "visible" && (element === root || element.matches("a[aria-label]"))) named.push(element);
    const inline = display === "inline" || display === "contents" || display.startsWith("ruby");
    if (!inline) apart("\n");
    else edges.push({ element, style, side: "before" });
    const inside = element.shadowRoot ?? element;
    const filling = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes() : [];
    for (const child of filling) visitChild(child, style);
    for (let child = filling.length === 0 ? inside.firstChild : null; child !== null; child = child.nextSibling)
      visitChild(child, style);
    if (!inline) apart("\n");
    else edges.push({ element, style, side: "after" });
  };
  const visitChild = (node: Node, style: CSSStyleDeclaration): void => {
    if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element);
    if (node.nodeType !== Node.TEXT_NODE) return;
    const { data } = node as Text;
    if (data.trim() === "") {
      if (data !== "" && style.visibility === "visible") apart(" ");
    } else if (style.visibility === "visible") {
      const keeps = style.whiteSpace.startsWith("pre") || style.whiteSpace === "break-spaces";
      add(keeps ? unwrapped(data) : data.replace(/\s/g, " "), node as Text);
    }
  };
  for (const words of before) {
    add(words, null);
    apart("\n");
  }
  visit(root);
  for (const element of named) {
    const label = labelOf(element);
    if (label === "" || text.includes(label)) continue;
    apart("\n");
    add(label, null);
  }
  return { text, segments, isCut };
}

/** The places in the page's own text nodes that `start`–`end` of the unit's text came from. */
export function rangesOf(unit: UnitText, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const segment of unit.segments) {
    if (segment.end <= start || segment.start >= end || segment.node === null) continue;
    const from = Math.max(start, segment.start) - segment.start;
    const to = Math.min(end, segment.end) - segment.start;
    const node = segment.node;
    ranges.push(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
  }
  return ranges;
}

/** The text node in which `start` of the unit's text stands; null where it came from an attribute. */
export function nodeAt(unit: UnitText, start: number): Text | null {
  return unit.segments.find((segment) => segment.start <= start && start < segment.end)?.node ?? null;
}

/**
 * Divides a page's text into what a reader takes as one thing, much as the extension does: what is said of one product is not
 * said of the next. A page that is not drawn has no boxes, so that its markup alone must tell.
 */
import {
  attribute,
  BLOCKS,
  childrenOf,
  type Element,
  isElement,
  LEFT_OUT,
  lineOf,
  type Node,
  pushChildren,
  rawText,
} from "./html-tree.ts";

/** A stretch of a text that is read by itself. */
export interface Stretch {
  start: number;
  end: number;
  /** It is one product among several: what the page states of its product may not be said of this one. */
  isTile?: true;
  /** It is structured data, and not shown. */
  isStated?: true;
  /** The words that introduce the list it is an entry of. */
  lead?: string;
  /** The first row of the table it is a row of. */
  heads?: string;
}

/** What a line stands in. */
export interface Place {
  /** Null for a line of structured data. */
  element: Node | null;
  isTile: boolean;
}

/** What shops say of a tile themselves. */
const TILE_ATTRIBUTES = new Set(["data-asin", "data-sku", "data-product", "data-product-id", "data-product-sku"]);
const TILE_CLASS = /(?:^|\s)(?:product-(?:card|tile|item|miniature)|s-item)(?=\s|$)/;
const HEADING = /^h[1-6]$/;
/** A tile holds a product's name, price and a few facts; beyond so many characters an element is a part of the page. */
const LONGEST_TILE = 3_000;
/** How far up a tile may be from the words in it. */
const TILE_DEPTH = 14;
/** A row of two cells is a fact of one product's specification. */
const FEWEST_CELLS = 3;
/** How much of a table's first row is read, in characters. */
const HEADS = 400;

/** What stands below an element, as far as that tells a tile: its elements, or null where it is too long for one. */
function tagsIn(element: Element): Set<string> | null {
  const tags = new Set<string>();
  let length = 0;
  const open: Node[] = [element];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if ("value" in at) {
      length += at.value.trim().length;
      if (length > LONGEST_TILE) return null;
    } else if (isElement(at)) {
      if (at !== element) tags.add(at.tagName);
      if (!LEFT_OUT.has(at.tagName)) pushChildren(open, at);
    }
  }
  return tags;
}

const shapeOf = (element: Element) =>
  `${element.tagName}.${attribute(element, "class")?.trim().split(/\s+/)[0]?.replace(/\d+/g, "") ?? ""}`;

function isTile(element: Element, tags: ReadonlySet<string>): boolean {
  if (tags.has("h1")) return false;
  const isNamed =
    TILE_CLASS.test(attribute(element, "class") ?? "") ||
    /\/Product$/.test(attribute(element, "itemtype") ?? "") ||
    element.attrs.some(({ name, value }) => TILE_ATTRIBUTES.has(name) && value !== "");
  if (isNamed) return true;
  // Neighbours of one kind, each of which shows something and leads to it.
  if (element.tagName === "tr" || !(element.tagName === "a" || tags.has("a"))) return false;
  if (![...tags].some((tag) => tag === "img" || tag === "picture" || HEADING.test(tag))) return false;
  const shape = shapeOf(element);
  const around = element.parentNode ? childrenOf(element.parentNode) : [];
  return around.some((one) => one !== element && isElement(one) && shapeOf(one) === shape);
}

function isRow(element: Element): boolean {
  if (element.tagName !== "tr") return false;
  return childrenOf(element).filter(({ nodeName }) => nodeName === "td" || nodeName === "th").length >= FEWEST_CELLS;
}

/** Says what words stand in: the tile around them, or else their row or list entry, or else their block. */
export function placeFinder(): (parent: Node) => Place {
  const known = new Map<Element, Set<string> | null>();
  return (parent) => {
    let block: Node | null = null;
    let entry: Node | null = null;
    let at: Node | null = parent;
    for (let depth = 0; at !== null && isElement(at) && depth < TILE_DEPTH; depth++, at = at.parentNode) {
      if (/^(?:body|main|html)$/.test(at.tagName)) break;
      if (BLOCKS.has(at.tagName)) block ??= at;
      const tags: Set<string> | null = known.has(at) ? (known.get(at) ?? null) : tagsIn(at);
      known.set(at, tags);
      if (tags === null) break;
      if (isTile(at, tags)) return { element: at, isTile: true };
      if (at.tagName === "li" || at.tagName === "article" || isRow(at)) entry ??= at;
    }
    return entry ? { element: entry, isTile: true } : { element: block ?? parent, isTile: false };
  };
}

/** The words of the first row of the table that a row stands in. */
function headsOf(row: Node): string | undefined {
  if (row.nodeName !== "tr" || !("parentNode" in row)) return undefined;
  const first = row.parentNode ? childrenOf(row.parentNode).find(({ nodeName }) => nodeName === "tr") : undefined;
  return first && first !== row ? lineOf(rawText(first, HEADS)).slice(0, HEADS) || undefined : undefined;
}

/** The stretches of lines that are joined by line feeds: lines one after another in one element, and each line of structured data. */
export function stretchesOf(lines: readonly string[], places: readonly Place[]): Stretch[] {
  const stretches: Stretch[] = [];
  let lead = "";
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const end = from + line.length;
    const { element = null, isTile = false } = places[at] ?? {};
    const last = stretches.at(-1);
    const isEntry = line.startsWith("- ");
    if (!isEntry) lead = line.endsWith(":") ? line : "";
    if (last && element && places[at - 1]?.element === element) last.end = end;
    else {
      const heads = element ? headsOf(element) : undefined;
      stretches.push({
        start: from,
        end,
        ...(isTile && { isTile: true }),
        ...(!element && { isStated: true }),
        ...(isEntry && lead !== "" && { lead }),
        ...(heads && { heads }),
      });
    }
    from = end + 1;
  }
  return stretches;
}

/**
 * The text of an HTML page as a reader sees it: hidden parts, scripts and styles left out, one line per block, white space
 * as a browser shows it. The values of structured data follow at the end, one line each. Parsed by parse5, the
 * specification's own algorithm: saved pages are seldom well formed.
 */
import { parse } from "parse5";
import {
  attribute,
  BLOCKS,
  type Element,
  isElement,
  LEFT_OUT,
  lineOf,
  type Node,
  pushChildren,
  rawText,
} from "./html-tree.ts";
import { type Place, placeFinder, type Stretch, stretchesOf } from "./stretches.ts";

/** A page's text, with what it says about itself. */
export interface HtmlText {
  text: string;
  /** What is read by itself, in order. */
  stretches: Stretch[];
  lang?: string;
  title?: string;
  /** The one brand of structured data; absent where it states several. */
  brand?: string;
}

const STATED = new Set(["brand", "manufacturer", "mpn", "model", "sku"]);

/** A brand or a part number is no longer than this, and of a title so much is read, in characters. */
const LONGEST_STATED = 200;
const LONGEST_TITLE = 1_000;

function isHidden(element: Element): boolean {
  return (
    LEFT_OUT.has(element.tagName) ||
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, "style") ?? "")
  );
}

/** Brands and part numbers of a JSON-LD value, at any depth. */
function collectJsonLd(value: unknown, key: string, into: Map<string, Set<string>>, depth = 0): void {
  if (depth > 40) return;
  if (typeof value === "string") {
    if (STATED.has(key)) add(into, key, value);
  } else if (Array.isArray(value)) {
    for (const one of value) collectJsonLd(one, key, into, depth + 1);
  } else if (value !== null && typeof value === "object") {
    for (const [own, one] of Object.entries(value))
      collectJsonLd(one, own === "name" && STATED.has(key) ? key : own, into, depth + 1);
  }
}

function add(into: Map<string, Set<string>>, key: string, value: string): void {
  const line = lineOf(value);
  if (line === "" || line.length > LONGEST_STATED) return;
  const values = into.get(key) ?? new Set();
  values.add(line);
  into.set(key, values);
}

/** Extracts the text of a page. Never throws: whatever HTML holds, parse5 makes a tree of it. */
export function htmlText(html: string): HtmlText {
  const stated = new Map<string, Set<string>>();
  let lang: string | undefined;
  let title: string | undefined;
  const lines: string[] = [];
  const places: Place[] = [];
  const placeOf = placeFinder();
  let line = "";
  /** What the first words of the line stand in. */
  let parent: Node | null = null;
  let isEntry = false;
  const flush = () => {
    const own = lineOf(line);
    const around = parent;
    line = "";
    parent = null;
    if (own === "" || around === null) return;
    places.push(placeOf(around));
    // An entry of a list stands as one, so that what introduces the list is said of it.
    lines.push(isEntry ? `- ${own}` : own);
    isEntry = false;
  };
  /** Left open: a way back out of a block. Nesting in saved pages can be deeper than the call stack. */
  const open: (Node | "flush")[] = [parse(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === "flush") {
      flush();
      continue;
    }
    if (node.nodeName === "#text" && "value" in node) {
      line += node.value;
      if (parent === null && node.value.trim() !== "") parent = node.parentNode;
      continue;
    }
    if (isElement(node)) {
      if (node.tagName === "html") lang = attribute(node, "lang");
      if (node.tagName === "title" && title === undefined) title = lineOf(rawText(node, LONGEST_TITLE));
      if (node.tagName === "script" && attribute(node, "type") === "application/ld+json") readJsonLd(node, stated);
      const itemprop = attribute(node, "itemprop");
      if (itemprop !== undefined && STATED.has(itemprop))
        add(stated, itemprop, attribute(node, "content") ?? rawText(node, LONGEST_STATED));
      if (node.tagName === "head") {
        // Not shown, but it may hold structured data and the title.
        open.push(
          ...node.childNodes.filter((one) => isElement(one) && /^(?:title|script)$/.test(one.tagName)).reverse(),
        );
        continue;
      }
      if (isHidden(node) || node.tagName === "title") continue;
      if (BLOCKS.has(node.tagName)) {
        flush();
        open.push("flush");
        if (node.tagName === "li") isEntry = true;
      }
    }
    pushChildren(open, node);
  }
  flush();
  const only = (key: string) => {
    const values = [...(stated.get(key) ?? [])];
    return values.length === 1 ? values[0] : undefined;
  };
  const isTile = ["mpn", "sku"].some((key) => (stated.get(key)?.size ?? 0) > 1);
  for (const [key, values] of stated)
    for (const value of values) {
      lines.push(`${key}: ${value}`);
      places.push({ element: null, isTile });
    }
  const brand = only("brand") ?? only("manufacturer");
  const text = lines.join("\n");
  // Of several tiles, the one with the part number that the page states is what it states a brand of.
  const number = only("mpn");
  const stretches = stretchesOf(lines, places).map(({ isTile, ...stretch }) => {
    const isStatedOf = number !== undefined && text.slice(stretch.start, stretch.end).includes(number);
    return isTile && !isStatedOf ? { ...stretch, isTile } : stretch;
  });
  return {
    text,
    stretches,
    ...(lang && { lang }),
    ...(title && { title }),
    ...(brand && { brand }),
  };
}

function readJsonLd(script: Element, stated: Map<string, Set<string>>): void {
  let data: unknown;
  try {
    data = JSON.parse(rawText(script, 0));
  } catch {
    // Shops often write broken JSON-LD; the text of the page is still read.
    return;
  }
  collectJsonLd(data, "", stated);
}

/**
 * The text of an HTML page as a reader sees it: hidden parts, scripts and styles left out, one line per block, white space
 * as a browser shows it. The values of structured data follow at the end, one line each. Parsed by parse5, the
 * specification's own algorithm: saved pages are seldom well formed.
 */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page's text, with what it says about itself. */
export interface HtmlText {
  text: string;
  /** Where the lines of structured data start in `text`. */
  structuredFrom: number;
  lang?: string;
  title?: string;
  /** The one brand of structured data; absent where it states several. */
  brand?: string;
}

const LEFT_OUT = new Set(
  "script style noscript template head svg math iframe object canvas audio video select".split(" "),
);
const BLOCKS = new Set(
  (
    "address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const STATED = new Set(["brand", "manufacturer", "mpn", "model", "sku"]);

const isElement = (node: Node): node is Element => "tagName" in node;
const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const lineOf = (text: string) => text.replace(/\s+/g, " ").trim();

function isHidden(element: Element): boolean {
  return (
    LEFT_OUT.has(element.tagName) ||
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, "style") ?? "")
  );
}

function rawText(node: Node): string {
  if ("value" in node) return node.value;
  return childrenOf(node).map(rawText).join(" ");
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
  if (line === "" || line.length > 200) return;
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
  let line = "";
  let isEntry = false;
  const flush = () => {
    const own = lineOf(line);
    line = "";
    if (own === "") return;
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
      continue;
    }
    if (isElement(node)) {
      if (node.tagName === "html") lang = attribute(node, "lang");
      if (node.tagName === "title" && title === undefined) title = lineOf(rawText(node));
      if (node.tagName === "script" && attribute(node, "type") === "application/ld+json") readJsonLd(node, stated);
      const itemprop = attribute(node, "itemprop");
      if (itemprop !== undefined && STATED.has(itemprop))
        add(stated, itemprop, attribute(node, "content") ?? rawText(node));
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
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child) open.push(child);
    }
  }
  flush();
  const shown = lines.join("\n");
  const extra = [...stated].flatMap(([key, values]) => [...values].map((value) => `${key}: ${value}`));
  const only = (key: string) => {
    const values = [...(stated.get(key) ?? [])];
    return values.length === 1 ? values[0] : undefined;
  };
  const brand = only("brand") ?? only("manufacturer");
  return {
    text: [shown, ...extra].filter((part) => part !== "").join("\n"),
    structuredFrom: shown === "" ? 0 : shown.length + 1,
    ...(lang && { lang }),
    ...(title && { title }),
    ...(brand && { brand }),
  };
}

function readJsonLd(script: Element, stated: Map<string, Set<string>>): void {
  let data: unknown;
  try {
    data = JSON.parse(rawText(script));
  } catch {
    // Shops often write broken JSON-LD; the text of the page is still read.
    return;
  }
  collectJsonLd(data, "", stated);
}

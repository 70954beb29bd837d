/**
 * Reads a page's text with as few touches of its DOM as can be: in Firefox each touch crosses a wrapper and costs more than
 * the search itself. Text nodes are joined into one long string with a table of offsets; only what a match falls into is
 * looked at again.
 */

/** Characters per joined string: one search of it takes well under a slice. */
const CHUNK = 24_000;

/** Text of many nodes, joined by line feeds. */
export interface Chunk {
  text: string;
  nodes: Text[];
  /** Where each node's text begins in `text`. */
  starts: number[];
}

/** Yields the text below `root` in document order, in strings of bounded length. Does not enter shadow roots. */
export function* chunksOf(root: Node): Generator<Chunk> {
  let nodes: Text[] = [];
  let starts: number[] = [];
  let parts: string[] = [];
  let length = 0;
  const take = (): Chunk => {
    const chunk = { text: parts.join("\n"), nodes, starts };
    nodes = [];
    starts = [];
    parts = [];
    length = 0;
    return chunk;
  };
  const add = (node: Text): void => {
    const text = node.data;
    // Most text nodes of a page are the white space between its tags.
    if (text.length < 2 || (text.length < 64 && text.trim() === "")) return;
    nodes.push(node);
    starts.push(length);
    parts.push(text);
    length += text.length + 1;
  };
  if (root.nodeType === Node.TEXT_NODE) add(root as Text);
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    add(node as Text);
    if (length >= CHUNK) yield take();
  }
  if (nodes.length > 0) yield take();
}

/** The nodes of a chunk at which `places` names a place. */
export function nodesAt(chunk: Chunk, places: number[]): Text[] {
  const found = new Set<Text>();
  for (const place of places) {
    let low = 0;
    let high = chunk.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((chunk.starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const node = chunk.nodes[low];
    if (node) found.add(node);
  }
  return [...found];
}

/** Words of a page that are not text: what an image shows and what a link or tile is called for those who cannot see it. */
const LABELLED = "img[alt]:not([alt='']),[aria-label]";

/** Elements below `root` in whose `alt` or `aria-label` a mention may stand. */
export function* labelledAt(root: Element, places: (text: string) => number[]): Generator<Element> {
  let elements: Element[] = [];
  let words = "";
  let starts: number[] = [];
  const search = function* (): Generator<Element> {
    for (const place of places(words)) {
      const element = elements[starts.findLastIndex((start) => start <= place)];
      if (element) yield element;
    }
    elements = [];
    words = "";
    starts = [];
  };
  for (const element of root.querySelectorAll(LABELLED)) {
    elements.push(element);
    starts.push(words.length);
    words += `${labelOf(element)}\n`;
    if (words.length >= CHUNK) yield* search();
  }
  yield* search();
}

/** An element's `alt` or `aria-label`, at most 300 characters of it. */
export function labelOf(element: Element): string {
  return (element.getAttribute("alt") ?? element.getAttribute("aria-label") ?? "").trim().slice(0, 300);
}

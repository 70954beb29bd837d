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

/** The nodes of a chunk in which `mayHold` holds, found by halving: a page without a camera costs one search per chunk. */
export function nodesThatMayHold(chunk: Chunk, mayHold: (text: string) => boolean): Text[] {
  const found: Text[] = [];
  const search = (from: number, to: number): void => {
    const start = chunk.starts[from] ?? 0;
    const end = to < chunk.starts.length ? (chunk.starts[to] ?? 0) - 1 : chunk.text.length;
    if (!mayHold(chunk.text.slice(start, end))) return;
    const node = chunk.nodes[from];
    if (to - from === 1) {
      if (node) found.push(node);
      return;
    }
    const middle = (from + to) >> 1;
    search(from, middle);
    search(middle, to);
  };
  if (chunk.nodes.length > 0) search(0, chunk.nodes.length);
  return found;
}

/** Words of a page that are not text: what an image shows and what a link or tile is called for those who cannot see it. */
const LABELLED = "img[alt]:not([alt='']),[aria-label]";

/** Elements at or below `root` whose `alt` or `aria-label` may hold a mention. Joined and halved like text. */
export function* labelsThatMayHold(root: Element, mayHold: (text: string) => boolean): Generator<Element> {
  const elements = [...root.querySelectorAll(LABELLED)];
  const words = elements.map((element) => labelOf(element));
  const size = 400;
  for (let at = 0; at < elements.length; at += size) {
    if (!mayHold(words.slice(at, at + size).join("\n"))) continue;
    for (let i = at; i < Math.min(at + size, elements.length); i++) {
      const element = elements[i];
      if (element && mayHold(words[i] ?? "")) yield element;
    }
  }
}

/** An element's `alt` or `aria-label`, at most 300 characters of it. */
export function labelOf(element: Element): string {
  return (element.getAttribute("alt") ?? element.getAttribute("aria-label") ?? "").trim().slice(0, 300);
}

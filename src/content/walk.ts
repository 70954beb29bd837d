/**
 * Reads a page's text with as few touches of its DOM as can be: in Firefox each touch crosses a wrapper and costs more than
 * the search itself. Text nodes are joined into one long string with a table of offsets; only what a match falls into is
 * looked at again.
 */

/** Characters per joined string: one search of it takes well under a slice. */
const CHUNK = 12_000;

/** Text of many nodes, joined by line feeds. */
export interface Chunk {
  text: string;
  nodes: Text[];
  /** Where each node's text begins in `text`. */
  starts: number[];
}

/**
 * Text nodes of `root`. Over a whole page, what goes on where the page takes the node away at which it stands; over a part, a tree
 * walker: each iterator that was ever made costs the page time at every removal, and a page may add thousands of parts.
 */
function textsOf(root: Node): NodeIterator | TreeWalker {
  const document = root.ownerDocument ?? (root as Document);
  return root.nodeName === "BODY"
    ? document.createNodeIterator(root, NodeFilter.SHOW_TEXT)
    : document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

/** Most text nodes of a page are the white space between its tags. */
function isBlank(text: string): boolean {
  return text.length < 2 || (text.charCodeAt(0) <= 0x20 && text.length < 64 && text.trim() === "");
}

/** Yields the text below `root` in document order, in strings of bounded length. Does not enter shadow roots. */
export function* chunksOf(root: Node): Generator<Chunk> {
  const texts = textsOf(root);
  // Joined at once, a string has its characters in one piece, which is half as long to search as one grown bit by bit.
  let parts: string[] = [];
  let nodes: Text[] = [];
  let starts: number[] = [];
  let length = 0;
  let node = root.nodeType === Node.TEXT_NODE ? root : texts.nextNode();
  for (; node !== null; node = texts.nextNode()) {
    const { data } = node as Text;
    if (isBlank(data)) continue;
    nodes.push(node as Text);
    starts.push(length);
    parts.push(data);
    length += data.length + 1;
    if (length < CHUNK) continue;
    yield { text: parts.join("\n"), nodes, starts };
    parts = [];
    nodes = [];
    starts = [];
    length = 0;
  }
  if (nodes.length > 0) yield { text: parts.join("\n"), nodes, starts };
}

/** The nodes of a chunk at which `places` name a place, each once. */
export function nodesAt({ nodes, starts }: Chunk, places: number[]): Set<Text> {
  const found = new Set<Text>();
  for (const place of places) {
    // The last node that begins at or before the place.
    let from = 0;
    for (let to = starts.length; to - from > 1; ) {
      const middle = (from + to) >> 1;
      if ((starts[middle] ?? 0) <= place) from = middle;
      else to = middle;
    }
    const node = nodes[from];
    if (node) found.add(node);
  }
  return found;
}

/** Words of a page that are not text: what an image shows and what a link or tile is called for those who cannot see it. */
const LABELLED = "img[alt]:not([alt='']),[aria-label]";

/** Elements at and below `root` in whose `alt` or `aria-label` a mention may stand. */
export function* labelledAt(root: Element | ShadowRoot, places: (text: string) => number[]): Generator<Element> {
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
  const own = root.nodeType === Node.ELEMENT_NODE && (root as Element).matches(LABELLED) ? [root as Element] : [];
  for (const element of [...own, ...root.querySelectorAll(LABELLED)]) {
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

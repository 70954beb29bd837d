/**
 * Measures stretches of a page. The browser keeps every range that was made and is not collected yet right at each change of the
 * page, also at those that its own scripts make: one is made for each document, and stands nowhere between two uses.
 */

const ranges = new WeakMap<Document, Range>();

/** What `measure` tells of the stretch that it sets, in the document of `node`. */
export function measured<Measure>(node: Node, measure: (range: Range) => Measure): Measure {
  const document = node.ownerDocument as Document;
  const range = ranges.get(document) ?? document.createRange();
  ranges.set(document, range);
  try {
    return measure(range);
  } finally {
    range.setStart(document, 0);
    range.collapse(true);
  }
}

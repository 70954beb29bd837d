/** Style sheets of closed roots: shared by all badges of a page where the browser lets a content script share them. */

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();
const styled = new WeakMap<ShadowRoot, Set<string>>();

function sheetOf(document: Document, style: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(style);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    known.set(style, sheet);
  }
  return sheet;
}

/** Styles a root, once per style. */
export function styleWith(root: ShadowRoot, style: string): void {
  const has = styled.get(root) ?? new Set<string>();
  styled.set(root, has);
  if (has.has(style)) return;
  has.add(style);
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(root.ownerDocument, style)];
  } catch {
    // Firefox before 153 refuses the property to content scripts (bugzilla.mozilla.org/1751346). An element does the same; a
    // page's policy does not bind what an extension puts in.
    const element = root.ownerDocument.createElement("style");
    element.textContent = style;
    root.append(element);
  }
}

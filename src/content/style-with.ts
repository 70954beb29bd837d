/** Style sheets of shadow roots: shared by all badges of a page where the browser lets a content script share them. */

import { createHtml } from "./html.ts";

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

/** Has a root take a style sheet along with its others. False where the browser does not let a content script do that. */
export function adopt(root: ShadowRoot, style: string): boolean {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(root.ownerDocument, style)];
    return true;
  } catch {
    // Firefox before 153 refuses the property to content scripts (bugzilla.mozilla.org/1751346).
    return false;
  }
}

/** Takes back what {@link adopt} gave. */
export function giveUp(root: ShadowRoot, style: string): void {
  const sheet = sheetOf(root.ownerDocument, style);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}

/** Styles a root, once per style. */
export function styleWith(root: ShadowRoot, style: string): void {
  const has = styled.get(root) ?? new Set<string>();
  styled.set(root, has);
  if (has.has(style)) return;
  has.add(style);
  if (adopt(root, style)) return;
  // An element does the same; a page's policy does not bind what an extension puts in.
  const element = createHtml(root.ownerDocument, "style");
  element.textContent = style;
  root.append(element);
}

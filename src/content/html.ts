/** Elements of ours in any document. */

/** An element of HTML, also in a page of HTML that is sent as XML, where a name alone makes an element of no kind. */
export function createHtml<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name];
export function createHtml(document: Document, name: string): HTMLElement;
export function createHtml(document: Document, name: string): HTMLElement {
  return document.createElementNS("http://www.w3.org/1999/xhtml", name);
}

/** Our one element in a page. It is never registered as a custom element: the page cannot reach into it. */
export const BADGE_TAG = "sightline-badge";

/** A badge of ours, or a copy that the page made of one. What has words of its own is the page's, whatever it is called. */
export const OWN = `${BADGE_TAG}:empty`;

/** Whether a node is an element. `instanceof` would fail on nodes of a frame. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Whether a node is a badge of ours. */
export function isOwn(node: Node): boolean {
  return isElement(node) && node.localName === BADGE_TAG && !node.hasChildNodes();
}

/** The parent of a node, across the border of an open shadow root. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((parent as ShadowRoot).host ?? null) : null;
}

/** Elements whose text is not the page's words to its reader, or is the reader's own. */
export const SKIPPED =
  "script,style,noscript,template,textarea,input,select,option,datalist,iframe,object,canvas,svg:not(:has(foreignObject)),svg text,svg desc,math,code.hljs," +
  "head,title,[contenteditable=''],[contenteditable=true i],[contenteditable=plaintext-only i],[role=textbox]," +
  OWN;

/** Whether a reader edits the words of an element: what stands in it may be saved with them. */
export function isEdited(element: Element): boolean {
  return element.ownerDocument.designMode === "on" || (element as Partial<HTMLElement>).isContentEditable === true;
}

/** The outermost element that is edited with `element`; null where that is not. */
function editedAround(element: Element): Element | null {
  if (!isEdited(element)) return null;
  let at = element;
  for (let above = parentOf(at); above !== null && isEdited(above); above = parentOf(at)) at = above;
  return at;
}

/** Takes our badges out of what is edited at and around `element`, as it may be saved any moment. Gives back where they were. */
export function leaveEdited(element: Element): Element | null {
  const edited = editedAround(element);
  const badges = edited?.querySelectorAll(OWN) ?? [];
  for (const badge of badges) badge.remove();
  return badges.length > 0 ? edited : null;
}

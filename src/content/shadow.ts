/**
 * Queries across the borders of open shadow roots: a page may build each of its tiles as an element with a tree of its own. On a
 * page without such elements they are the browser's own queries.
 */
import { isOwn, parentOf } from "./own.ts";

/** Trees looked into for one query. */
const MOST_SCOPES = 500;

const hostNames = new Set<string>();
/** Selects what may have an open shadow root; empty as long as none was found. */
let hosts = "";

/** Takes note of an element that has an open shadow root. True where it is the first of its name. */
export function noteHost({ localName }: Element): boolean {
  if (hostNames.has(localName)) return false;
  hostNames.add(localName);
  hosts = [...hostNames].map((name) => CSS.escape(name)).join();
  return true;
}

/** What is below `scope`: itself, and the open shadow roots of its own and in it. */
function scopesOf(scope: ParentNode): ParentNode[] {
  const scopes = [scope];
  const enter = (host: Element) => {
    if (host.shadowRoot && scopes.length < MOST_SCOPES) scopes.push(host.shadowRoot);
  };
  if (scope.nodeType === Node.ELEMENT_NODE) enter(scope as Element);
  for (const one of hosts === "" ? [] : scopes) for (const host of one.querySelectorAll(hosts)) enter(host);
  return scopes;
}

/** Whether nothing at or below `scope` is known to have an open shadow root. */
function isPlain(scope: ParentNode): boolean {
  return hosts === "" && ((scope as Partial<Element>).shadowRoot ?? null) === null;
}

/** The first element below `scope` that fits. */
export function firstIn(scope: ParentNode, selector: string): Element | null {
  const found = scope.querySelector(selector);
  if (found !== null || isPlain(scope)) return found;
  for (const one of scopesOf(scope)) {
    const inside = one.querySelector(selector);
    if (inside !== null) return inside;
  }
  return null;
}

/** All elements below `scope` that fit. */
export function allIn(scope: ParentNode, selector: string): Element[] {
  if (hosts === "") return [...scope.querySelectorAll(selector)];
  return scopesOf(scope).flatMap((one) => [...one.querySelectorAll(selector)]);
}

/**
 * All elements below `scope` that fit one of the selectors. Each is asked by itself first: a browser knows at once of most that
 * nothing fits, and holds a list of them against every element of the page. Yields after each, which may have taken a while.
 */
export function* allInOf(scope: ParentNode, selectors: readonly string[]): Generator<void, Element[]> {
  const some: string[] = [];
  for (const selector of selectors) {
    if (firstIn(scope, selector) !== null) some.push(selector);
    yield;
  }
  return some.length === 0 ? [] : allIn(scope, some.join());
}

/** The nearest element at or around `element` that fits. */
export function closestTo(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found !== null) return found;
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? closestTo((root as ShadowRoot).host, selector) : null;
}

/** The elements at and around `element` that fit, from the inside out. */
export function* allAround(element: Element, selector: string): Generator<Element, void> {
  for (let at = closestTo(element, selector); at !== null; ) {
    yield at;
    const around = parentOf(at);
    at = around && closestTo(around, selector);
  }
}

/** What an element with a tree of its own holds beside its content. */
const NO_CONTENT = "style,script,link,template";

/** How many characters the words below `element` have. */
export function lengthOfWords(element: Element): number {
  const length = (element.textContent ?? "").length;
  if (hosts === "") return length;
  const [, ...shadows] = scopesOf(element);
  const lengthOf = ({ textContent }: Node) => (textContent ?? "").length;
  return shadows.reduce(
    (sum, shadow) =>
      sum +
      lengthOf(shadow) -
      [...shadow.querySelectorAll(NO_CONTENT)].reduce((styles, style) => styles + lengthOf(style), 0),
    length,
  );
}

/** The one element in which all that `scope` draws stands; null where that is several, or words. */
export function onlyIn(scope: ParentNode): Element | null {
  const [only, more] = [...scope.children].filter((child) => !child.matches(NO_CONTENT) && !isOwn(child));
  const hasWords = [...scope.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  return !only || more || hasWords ? null : only;
}

/**
 * The box within its own tree that a tile is, where `tile` or what it wraps is an element with a tree that holds all of `selector`;
 * else `tile` itself.
 */
export function boxWithin(tile: Element, selector: string): Element {
  if (isPlain(tile)) return tile;
  let box = tile;
  for (let at: Element | null = tile; at !== null && at.querySelector(selector) === null; ) {
    const only: Element | null = onlyIn(at.shadowRoot ?? at);
    if (only === null || only.localName === "slot") return box;
    if (at.shadowRoot) box = only;
    at = only;
  }
  return box;
}

/** The element that its page placed among others: the outermost host whose whole tree `element` is, else itself. */
export function placedOf(element: Element): Element {
  let at = element;
  while (at.parentNode?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) at = parentOf(at) ?? at;
  return at;
}

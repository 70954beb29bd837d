/**
 * Pages that arrive as finished HTML and are then taken over by a framework compare the two: an element of ours in between
 * would make React, Vue or Svelte throw its page away and draw it anew.
 */

/**
 * What frameworks leave in a page that they will take over: Next, Nuxt, Gatsby by an id; Vue, React, Angular, Qwik, SvelteKit by an
 * attribute; Astro by an element; Next and Nuxt by where their scripts come from. Asked each in the way a browser answers at once:
 * one selector for all of them is held against every element of a page that has none.
 */
const IDS = ["__next", "__nuxt", "___gatsby", "__NEXT_DATA__", "__NUXT_DATA__"];
const ATTRIBUTES = [
  "[data-server-rendered]",
  "[data-reactroot]",
  "[ng-server-context]",
  "[q\\:container]",
  "[data-sveltekit-preload-data]",
];
const ISLAND = "astro-island";
const SCRIPTS = /\/_(?:next|nuxt)\//;
/** The framework gets this long, in milliseconds, before a busy page is taken as ready. */
const LONGEST_WAIT = 2_500;

/**
 * Comments that servers write between nodes so that the framework finds its way: React's `<!-- -->`, `<!--$-->`, Vue's and
 * Svelte's `<!--[-->`, Angular's `<!--ngetn-->`, Lit's `<!--lit-part-->`, Solid's `<!--#-->`.
 */
const WAYMARK = /^(?:| |\$[?!~]?|\/\$|\[[-!0-9]*|\]|ngetn|ngtns|nghm|lit-part.*|#|\/)$/;
/** Comments looked at before a page is taken as written without a framework. */
const MOST_COMMENTS = 40;

function hasWaymarks(document: Document): boolean {
  const comments = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_COMMENT);
  for (let looked = 0; looked < MOST_COMMENTS; looked++) {
    const comment = comments.nextNode();
    if (comment === null) return false;
    if (WAYMARK.test(comment.nodeValue ?? "")) return true;
  }
  return false;
}

function isTakenOver(document: Document): boolean {
  return (
    IDS.some((id) => document.getElementById(id) !== null) ||
    [...document.getElementsByTagName(ISLAND)].some((island) => island.hasAttribute("ssr")) ||
    [...document.scripts].some((script) => SCRIPTS.test(script.getAttribute("src") ?? "")) ||
    ATTRIBUTES.some((attribute) => document.querySelector(attribute) !== null)
  );
}

/** Whether an element stands in a part of the page that its framework takes over later than the rest, as when it is first seen. */
export function isHeldBack(element: Element): boolean {
  return element.closest(`${ISLAND}[ssr]`) !== null;
}

/** Resolves at once on an ordinary page; on one that a framework will take over, when it has loaded and come to rest. */
export async function hydrated(document: Document, signal: AbortSignal): Promise<void> {
  if (!isTakenOver(document) && !hasWaymarks(document)) return;
  const view = document.defaultView;
  if (view === null) return;
  if (document.readyState !== "complete")
    await new Promise((resolve) => {
      view.addEventListener("load", resolve, { once: true, signal });
      signal.addEventListener("abort", resolve, { once: true });
    });
  await new Promise<void>((resolve) => view.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT }));
}

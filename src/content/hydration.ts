/**
 * Pages that arrive as finished HTML and are then taken over by a framework compare the two: an element of ours in between
 * would make React, Vue or Svelte throw its page away and draw it anew.
 */

/** What frameworks leave in a page that they will take over: Next, Nuxt, Vue, React, Angular, Astro, Qwik, SvelteKit, Remix, Gatsby. */
const TAKEN_OVER =
  "#__next,#__nuxt,#___gatsby,[data-server-rendered],[data-reactroot],[ng-server-context],astro-island[ssr],[q\\:container]," +
  "[data-sveltekit-preload-data],script#__NEXT_DATA__,script#__NUXT_DATA__,script[src*='/_next/'],script[src*='/_nuxt/']";
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

/** Resolves at once on an ordinary page; on one that a framework will take over, when it has loaded and come to rest. */
export async function hydrated(document: Document, signal: AbortSignal): Promise<void> {
  if (document.querySelector(TAKEN_OVER) === null && !hasWaymarks(document)) return;
  const view = document.defaultView;
  if (view === null) return;
  if (document.readyState !== "complete")
    await new Promise((resolve) => {
      view.addEventListener("load", resolve, { once: true, signal });
      signal.addEventListener("abort", resolve, { once: true });
    });
  await new Promise<void>((resolve) => view.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT }));
}

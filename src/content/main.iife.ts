/** Entry of the content script: one Sightline per frame, begun when the page is ready and ended when the user says so. */
import table from "../dataset/generated/search-table.json";
import { placesIn } from "../matching/places.ts";
import { readSearchTable } from "../matching/search-table.ts";
import { browser } from "../shared/browser.ts";
import type { ContentCalls, PageCalls } from "../shared/messages.ts";
import { caller, isOurContentScript, type Served, serve } from "../shared/rpc.ts";
import { Frame } from "./frame.ts";

const calls = caller<PageCalls>("page");
const frame = new Frame(calls, () => {
  const index = readSearchTable(table);
  return (text) => placesIn(index, text);
});

/** A page that is drawn ahead and may never be shown is not in any tab yet. */
async function shown(): Promise<void> {
  if ((document as { prerendering?: boolean }).prerendering)
    await new Promise((resolve) => document.addEventListener("prerenderingchange", resolve, { once: true }));
}

function answer(handlers: Served<ContentCalls>): void {
  serve<ContentCalls>("content", handlers, (sender) => sender.id === browser.runtime.id && !isOurContentScript(sender));
}

async function begin(): Promise<void> {
  await shown();
  answer(frame.answers);
  addEventListener("pageshow", (event) => {
    if (event.persisted) frame.orEnd(frame.comeBack());
  });
  // The page goes on without this frame; of a whole page that goes, the browser tells.
  if (window !== window.top) addEventListener("pagehide", () => frame.orEnd(calls.left()));
  frame.begin();
}

/** Says of a document without a body of HTML, as an SVG drawing or a feed, that it was not read. */
async function tellUnread(): Promise<void> {
  await shown();
  const tell = () =>
    frame.orEnd(
      calls.report({
        url: document.URL,
        title: document.title,
        findings: [],
        unchecked: [{ reason: "no-page", detail: "This is a drawing or data, no page of HTML, and was not read." }],
        done: true,
      }),
    );
  answer({ jump: () => false, settingsChanged: tell, stop: () => undefined, start: tell });
  addEventListener("pageshow", (event) => {
    if (event.persisted) tell();
  });
  tell();
}

/** Set where a script of ours already runs in this frame: the toolbar button may bring a second one. */
const world = globalThis as { sightlineRuns?: true };
if (!world.sightlineRuns) {
  world.sightlineRuns = true;
  if (document.body instanceof HTMLElement) void begin();
  else if (window === window.top) void tellUnread();
}

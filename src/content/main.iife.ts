/** Entry of the content script: one Sightline per frame, begun when the page is ready and ended when the user says so. */
import type { SiteLayouts } from "../dataset/compiled.ts";
import table from "../dataset/generated/search-table.json";
import { placesIn } from "../matching/places.ts";
import { readSearchTable } from "../matching/search-table.ts";
import { browser } from "../shared/browser.ts";
import type { ContentCalls, PageCalls } from "../shared/messages.ts";
import { CallError, caller, isOurContentScript, type Served, serve } from "../shared/rpc.ts";
import type { PageSettings } from "../shared/settings.ts";
import { Badge } from "./badge.ts";
import { CardDoor } from "./card-door.ts";
import type { Reader } from "./reader.ts";
import { parsePageSettings, parseSites } from "./settings.ts";
import { Sightline } from "./sightline.ts";
import { handBack } from "./slices.ts";

const calls = caller<PageCalls>("page");
let running: { sightline: Sightline; ended: AbortController } | null = null;
let settings: PageSettings;
let sites: SiteLayouts[];
let reader: Reader;
/** Whether the user took back the right to read this site: nothing but `start` begins again. */
let isLeft = false;
/** Host of the page that this frame stands in, where that may be known. */
let pageHost = location.hostname;

/** A frame goes by its own host and by that of its page: a user who paused a page wants nothing marked in it. */
function isPaused(): boolean {
  return settings.paused.includes(location.hostname) || settings.paused.includes(pageHost);
}

function stop(): void {
  running?.ended.abort();
  running = null;
}

function leave(): void {
  isLeft = true;
  stop();
}

async function startAgain(): Promise<void> {
  isLeft = false;
  await run();
}

/** Nothing is lost when a message finds no one: the extension was updated or removed, and its old scripts must go. */
function orEnd(call: Promise<unknown>): void {
  call.catch((error: unknown) => {
    if (!(error instanceof CallError)) throw error;
    if (browser.runtime?.id === undefined) stop();
  });
}

async function run(): Promise<void> {
  if (running || isLeft || isPaused()) return;
  const ended = new AbortController();
  const door = new CardDoor(
    () => calls.loadCard(),
    (pressed) => ({
      ...pressed,
      profile: settings.profile,
      evidence: (ids) => calls.evidence(ids),
      openDataset: (fragment) => orEnd(calls.openDataset(fragment)),
      spare: () => new Badge(document, () => undefined),
      signal: ended.signal,
    }),
  );
  const sightline = new Sightline({
    document,
    reader,
    settings,
    sites,
    report: (report) => orEnd(calls.report(report)),
    card: {
      open: (pressed) => orEnd(door.open(pressed)),
      isAdrift: () => door.isAdrift(),
      bringTo: (pressed) => door.bringTo(pressed),
    },
    signal: ended.signal,
  });
  running = { sightline, ended };
  await sightline.start();
}

async function settingsChanged(next: PageSettings): Promise<void> {
  settings = next;
  if (isPaused()) stop();
  else if (running) await running.sightline.settingsChanged(settings);
  else await run();
}

/** Takes what the background says of settings, site and page. */
function take(answer: Awaited<ReturnType<typeof calls.pageSettings>>): void {
  settings = parsePageSettings(answer);
  sites = parseSites(answer);
  if (typeof answer.page === "string") pageHost = answer.page;
}

/** A page in the back/forward cache hears nothing: what the user changed meanwhile is asked for when it comes back. */
async function comeBack(): Promise<void> {
  const former = JSON.stringify(settings);
  take(await calls.pageSettings());
  if (JSON.stringify(settings) !== former) await settingsChanged(settings);
}

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
  answer({
    jump: ([id]) => typeof id === "string" && (running?.sightline.jump(id) ?? false),
    settingsChanged: ([next]) => settingsChanged(parsePageSettings(next)),
    stop: leave,
    start: startAgain,
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) orEnd(comeBack());
  });
  // The page goes on without this frame; of a whole page that goes, the browser tells.
  if (window !== window.top) addEventListener("pagehide", () => orEnd(calls.left()));
  const asked = calls.pageSettings();
  await handBack();
  const index = readSearchTable(table);
  reader = {
    places: (text) => placesIn(index, text),
    // The background may fall asleep between a question and its answer: the second one wakes it.
    read: (batch) => calls.read(batch).catch(() => calls.read(batch)),
    readNotice: (words) => calls.readNotice(words).catch(() => calls.readNotice(words)),
  };
  take(await asked);
  await handBack();
  await run();
}

/** Says of a document without a body of HTML, as an SVG drawing or a feed, that it was not read. */
async function tellUnread(): Promise<void> {
  await shown();
  const tell = () =>
    orEnd(
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

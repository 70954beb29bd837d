/**
 * The bench's content script: measures in the world where Sightline works. It takes orders from the driver as messages of the
 * page, since no driver reaches a content script of Firefox. It is no part of the extension that is shipped.
 */
import Mark from "mark.js";
import AhoCorasick from "modern-ahocorasick";
import { type PassageReading, readPassages } from "../../assessment/passage.ts";
import { Badge } from "../../content/badge.ts";
import { readPageContext } from "../../content/page-context.ts";
import { placeInRounds } from "../../content/placement.ts";
import { pageContext, passageOf, takeWords, type UnitWords } from "../../content/read-unit.ts";
import type { Reader } from "../../content/reader.ts";
import { Sightline } from "../../content/sightline.ts";
import { handBack, Slicer } from "../../content/slices.ts";
import { spotFor } from "../../content/spot.ts";
import { type Unit, unitOf } from "../../content/unit.ts";
import { nodeAt } from "../../content/unit-text.ts";
import { chunksOf, nodesAt } from "../../content/walk.ts";
import { type Names, searchTable } from "../../dataset/compiled.ts";
import json from "../../dataset/generated/names.json";
import { compileMatcher, type Matcher } from "../../matching/matcher.ts";
import { buysSurveillance, noticeFacts } from "../../matching/notice.ts";
import { placesIn } from "../../matching/places.ts";
import { readSearchTable } from "../../matching/search-table.ts";
import type { PageSettings } from "../../shared/settings.ts";
import type { Order, PipelineFigures, RowName } from "./orders.ts";
import { withMadeNames } from "./synthetic-names.ts";

/** Rows shorter than this, in milliseconds, are repeated within one measurement: clocks of browsers are coarse. */
const LEAST_MS = 5;
const SETTINGS: PageSettings = { profile: "journalist", paused: [], watch: [] };
/** mark.js needs so long that it is given one name in this many; its time grows with the number of names. */
const MARKED_SHARE = 80;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface Dataset {
  names: Names;
  matcher: Matcher;
  reader: Reader;
}

/** What a page searches with, unpacked anew, and whom it asks. */
function readerOf(names: Names, matcher: Matcher): Reader {
  const index = readSearchTable(searchTable(names));
  return {
    places: (text) => placesIn(index, text),
    // In the extension this is done in another process: here, outside of our slices.
    read: async (batch) => {
      await handBack();
      return readPassages(matcher, batch);
    },
    readNotice: async (words) => {
      await handBack();
      const facts = noticeFacts(words);
      return { facts, surveillance: buysSurveillance(facts) };
    },
  };
}

function dataset(names: Names): Dataset {
  const matcher = compileMatcher(names);
  return { names, matcher, reader: readerOf(names, matcher) };
}

const real = once(() => dataset(json as unknown as Names));
const large = once(() => dataset(withMadeNames(json as unknown as Names, 20_000)));
const page = once(() => readPageContext(document));
const texts = once(() => real().names.names.map((name) => name.t));
const lowered = once(() => texts().map((text) => text.toLowerCase()));
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
const plain = once(
  () =>
    new RegExp(
      `(?<![A-Za-z0-9])(?:${texts()
        .toSorted((a, b) => b.length - a.length)
        .map(escaped)
        .join("|")})(?![A-Za-z0-9])`,
      "gi",
    ),
);
const automaton = once(() => new AhoCorasick(lowered()));
/** What the parts after the walk are measured on. */
const joined = once(() => [...chunksOf(document.body)]);

function* textNodes(): Generator<Text> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text;
}

function unitsOf({ reader }: Dataset, chunks: Iterable<ReturnType<typeof joined>[number]>): Map<Element, Unit> {
  const units = new Map<Element, Unit>();
  for (const chunk of chunks)
    for (const node of nodesAt(chunk, reader.places(chunk.text))) {
      const unit = node.parentElement === null ? null : unitOf(node.parentElement);
      if (unit) units.set(unit.root, unit);
    }
  return units;
}

function readAll({ reader, matcher }: Dataset, units: Iterable<Unit>): [Unit, UnitWords, PassageReading][] {
  const taken = [...units].map((unit): [Unit, UnitWords] => [unit, takeWords(unit, page(), reader)]);
  const passages = taken.map(([unit, words]) => passageOf(unit, words, page()));
  const readings = readPassages(matcher, { ...SETTINGS, context: pageContext(page()), passages });
  return taken.flatMap(([unit, words], at) => {
    const reading = readings[at];
    return reading ? [[unit, words, reading] as [Unit, UnitWords, PassageReading]] : [];
  });
}

const units = once(() => [...unitsOf(real(), joined()).values()]);
const readings = once(() => readAll(real(), units()).filter(([, , reading]) => reading.pills.length > 0));

const ROWS: Record<Exclude<RowName, "pipeline" | "mark.js">, () => unknown> = {
  floor() {
    let length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += (node as Text).data.length;
    return length;
  },
  find: () => readAll(real(), unitsOf(real(), chunksOf(document.body)).values()),
  "find-20000": () => readAll(large(), unitsOf(large(), chunksOf(document.body)).values()),
  walk: () => [...chunksOf(document.body)].length,
  match: () => joined().map((chunk) => real().reader.places(chunk.text)),
  roles: () => readAll(real(), units()),
  badges() {
    const placings = readings().map(([unit, words, reading]) => {
      const badge = new Badge(document, () => undefined);
      badge.show(reading.pills, "light");
      return {
        host: badge.host,
        spot: spotFor(unit, [nodeAt(words, reading.pills[0]?.finding.mention.start ?? 0)]),
      };
    });
    for (const rounds = placeInRounds(placings); rounds.next().done !== true; );
    return placings;
  },
  regexp() {
    let found = 0;
    for (const { data } of textNodes()) for (const _ of data.matchAll(plain())) found++;
    return found;
  },
  ahocorasick() {
    let found = 0;
    for (const { data } of textNodes()) found += automaton().search(data.toLowerCase()).length;
    return found;
  },
  includes() {
    const text = document.body.innerText.toLowerCase();
    return lowered().filter((name) => text.includes(name));
  },
};

function cleanUp(): void {
  for (const badge of document.querySelectorAll("sightline-badge")) badge.remove();
}

/** Runs a row until it has taken long enough to be measured; gives the milliseconds of one run. */
function measure(row: keyof typeof ROWS): number {
  const run = ROWS[row];
  let runs = 0;
  let spent = 0;
  while (spent < LEAST_MS) {
    const begun = performance.now();
    run();
    spent += performance.now() - begun;
    runs++;
    if (row === "badges") cleanUp();
  }
  return spent / runs;
}

function measureMark(): Promise<number> {
  const some = texts().filter((_, index) => index % MARKED_SHARE === 0);
  const begun = performance.now();
  return new Promise((resolve) => {
    const mark = new Mark(document.body);
    mark.mark(some, {
      accuracy: "exactly",
      separateWordSearch: false,
      done: () => {
        const spent = ((performance.now() - begun) * texts().length) / some.length;
        mark.unmark({ done: () => resolve(spent) });
      },
    });
  });
}

/** Lengths of the slices that Sightline worked in since this was emptied, in milliseconds. */
let slices: number[] = [];
let began = 0;
for (const name of ["start", "breathe", "away", "end"] as const) {
  const own = Slicer.prototype[name] as (this: Slicer, work?: unknown) => unknown;
  Object.defineProperty(Slicer.prototype, name, {
    value(this: Slicer, work?: unknown) {
      if (name !== "start") slices.push(performance.now() - began);
      const result = own.call(this, work);
      began = performance.now();
      return result instanceof Promise
        ? result.then((value) => {
            began = performance.now();
            return value;
          })
        : result;
    },
  });
}

/** Runs all of Sightline once, from its first look at the page to its last badge, and takes it away again. */
async function pipeline(isCold: boolean): Promise<PipelineFigures> {
  // The extension has it compiled, once for all pages.
  const { names, matcher } = real();
  const ended = new AbortController();
  slices = [];
  let frames = 0;
  let firstBadge: PipelineFigures["firstBadge"] = null;
  const begun = performance.now();
  const eachFrame = (): void => {
    frames++;
    if (firstBadge === null && document.querySelector("sightline-badge") !== null)
      firstBadge = { frames, ms: performance.now() - begun };
    if (!ended.signal.aborted) requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);
  const reader = isCold ? readerOf(names, matcher) : real().reader;
  const sightline = new Sightline({
    document,
    reader,
    settings: SETTINGS,
    sites: [],
    report: () => undefined,
    card: { open: () => undefined, isAdrift: () => false, bringTo: () => undefined },
    signal: ended.signal,
  });
  const setUp = performance.now() - begun;
  await sightline.start();
  const wall = performance.now() - begun;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const badges = document.querySelectorAll("sightline-badge").length;
  ended.abort();
  cleanUp();
  return {
    work: setUp + slices.reduce((sum, one) => sum + one, 0),
    wall,
    longest: Math.max(setUp, ...slices),
    badges,
    firstBadge,
  };
}

async function obey(order: Order): Promise<unknown> {
  if (order.row === "pipeline") return pipeline(order.cold === true);
  if (order.row === "mark.js") return measureMark();
  return measure(order.row);
}

addEventListener("message", async ({ data }) => {
  if (typeof data !== "string" || !data.startsWith("order:")) return;
  const order = JSON.parse(data.slice("order:".length)) as Order;
  let answer: unknown;
  try {
    answer = { value: await obey(order) };
  } catch (error) {
    answer = { error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
  }
  postMessage(`answer:${JSON.stringify(answer)}`, "*");
});
document.documentElement.dataset.bench = "ready";

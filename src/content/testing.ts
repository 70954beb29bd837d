/** What DOM tests of the content script share: a small dataset that needs no file, and a reader that knows two names. */

import { assessPassage } from "../assessment/passage.ts";
import type { Names } from "../dataset/compiled.ts";
import type { Mention, PassageContext, Reading } from "../matching/mention.ts";
import { buysSurveillance, noticeFacts } from "../matching/notice.ts";
import type { CardEvidence, PageReport } from "../shared/messages.ts";
import type { PageSettings } from "../shared/settings.ts";
import { Badge } from "./badge.ts";
import type { Pressed } from "./card-door.ts";
import { BADGE_TAG } from "./own.ts";
import type { Reader } from "./reader.ts";
import { type Ground, Sightline } from "./sightline.ts";

/** A made dataset: two vendors, a rebadge, and a level for each profile. */
export const NAMES: Names = {
  version: "0.0.0",
  date: "2026-01-02",
  vendors: {
    acme: { name: "Acme", business: ["video-surveillance"] },
    bolt: { name: "Bolt", business: ["video-surveillance"] },
    house: {
      name: "House",
      business: ["video-surveillance"],
      makers: [{ vendor: "bolt", relation: "rebadge", status: "current", stated: false }],
    },
    quiet: { name: "Quiet", business: ["video-surveillance"] },
  },
  names: [],
  models: [],
  headlines: {
    journalist: { acme: [["listed", "us-list"]], bolt: [["reported", "uk-report"]] },
    agency: { acme: [["prohibited", "us-act"]], bolt: [["restricted", "uk-order"]] },
  },
  measures: {
    "us-list": { short: "US List", applies: ["video-surveillance"] },
    "uk-report": { short: "UK 2022 report", applies: ["video-surveillance"] },
    "us-act": { short: "US §1", applies: ["video-surveillance"] },
    "uk-order": { short: "UK order", applies: ["video-surveillance"] },
  },
};

const VENDORS: Record<string, string> = { acme: "acme", bolt: "bolt", house: "house", quiet: "quiet" };

function mention(text: string, start: number, surface: string, context: PassageContext): Mention {
  return {
    start,
    end: start + surface.length,
    surface,
    vendor: VENDORS[surface.slice(0, 5).toLowerCase()] ?? VENDORS[surface.slice(0, 4).toLowerCase()] ?? "acme",
    via: surface.includes("-") ? "model" : "name",
    rule: surface,
    role: "offered",
    confidence: "certain",
    signals: [{ for: true, code: "cue", text: context.page ?? "" }],
    badged: !text.includes("unbadged"),
  };
}

/** Reads "Acme", "Bolt", "House", "Quiet" and part numbers like "ACME-100"; "fully legal" contradicts them. */
function readMade(text: string, context: PassageContext): Reading {
  const mentions = [...text.matchAll(/\b(?:acme(?:-\d+)?|bolt|house|quiet)\b/gi)].map((match) =>
    mention(text, match.index, match[0], context),
  );
  const legal = text.indexOf("fully legal");
  const statement = { start: legal, end: legal + 11, surface: "fully legal", about: "s889", negated: false } as const;
  return {
    mentions,
    statements: legal < 0 ? [] : [statement],
    contradictions:
      legal < 0 || mentions.length === 0 ? [] : [{ kind: "compliance-and-vendor", mentions: [0], statement }],
  };
}

/** Reads the made dataset's names at once, as the extension would. */
export const READER: Reader = {
  places: (text) => [...text.matchAll(/a\s*c\s*m\s*e|bolt|house|quiet/gi)].map((match) => match.index),
  read: async ({ passages, ...batch }) =>
    passages.map((passage) =>
      assessPassage(NAMES, readMade(passage.text, { ...batch.context, ...passage.context }), passage, batch),
    ),
  async readNotice(words) {
    const facts = noticeFacts(words);
    return { facts, surveillance: buysSurveillance(facts) };
  },
};

/** A page under test. */
export interface Bench {
  sightline: Sightline;
  reports: PageReport[];
  opened: Pressed[];
  /** Takes Sightline away. */
  stop(): void;
}

const started: Bench[] = [];

/** Takes Sightline and the page's content away: for after each test. */
export function clearPage(): void {
  for (const bench of started.splice(0)) bench.stop();
  document.body.innerHTML = "";
  window.scrollTo(0, 0);
}

/** Starts Sightline on the test's document and waits for the first pass. */
export async function startOn(
  html: string | null,
  settings: Partial<PageSettings> = {},
  ground: Partial<Ground> = {},
): Promise<Bench> {
  if (html !== null) document.body.innerHTML = html;
  const ended = new AbortController();
  const reports: PageReport[] = [];
  const opened: Bench["opened"] = [];
  const sightline = new Sightline({
    document,
    reader: READER,
    settings: { profile: "journalist", paused: [], watch: [], ...settings },
    sites: [],
    report: (report) => reports.push(report),
    card: { open: (pressed) => opened.push(pressed), isAdrift: () => false, bringTo: () => undefined },
    signal: ended.signal,
    ...ground,
  });
  const bench = { sightline, reports, opened, stop: () => ended.abort() };
  started.push(bench);
  await sightline.start();
  return bench;
}

/** Every badge in the page, in document order. */
export function badges(root: ParentNode = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("sightline-badge")];
}

/** The words of the elements that badges stand in. */
export function titles(): string[] {
  return badges().map((badge) => badge.parentElement?.textContent ?? "");
}

/** Where everything of the page stands. */
export const places = () =>
  [...document.body.querySelectorAll("*")]
    .filter((element) => element.localName !== BADGE_TAG)
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, Math.round(x), Math.round(y), Math.round(width), Math.round(height)].join(" ");
    });

/** A badge of what `text` names, not yet in the page. */
export async function madeBadge(text: string): Promise<Badge> {
  const passages = [{ text }];
  const [reading] = await READER.read({ context: { page: "unknown" }, profile: "journalist", watch: [], passages });
  const badge = new Badge(document, () => undefined);
  badge.show(reading?.pills ?? [], "light");
  return badge;
}

/** A title that leaves no room for a badge in a tile of {@link GRID}. */
export const LONG = "Acme dome with interchangeability";

/** Three columns for a {@link listing}. */
export const GRID =
  "ul{display:grid;grid-template-columns:repeat(3,200px);padding:0}li{list-style:none;min-width:0}h3{margin:0;font:16px/20px sans-serif}p{margin:0}img{display:block}";

/** Runs `look` with a style sheet in the page. */
export async function styled<T>(css: string, look: () => Promise<T>): Promise<T> {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
  try {
    return await look();
  } finally {
    style.remove();
  }
}

/** What is seen of a badge's words. */
export const seenOf = ({ root }: Badge): string =>
  [...root.querySelectorAll<HTMLElement>(".part")]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }))
    .map(({ dataset }) => dataset.text)
    .join(" · ");

/** A listing of `titles` as shops build them. */
export function listing(titles: string[]): string {
  const tiles = titles.map(
    (title, at) =>
      `<li class="tile"><a href="#p${at}"><img alt="" width="120" height="90"></a><h3><a href="#p${at}">${title}</a></h3><p class="price">€ ${at + 10}.00</p><button>Add to cart</button></li>`,
  );
  return `<main><h1>Cameras</h1><ul class="grid">${tiles.join("")}</ul></main>`;
}

/** Evidence for the made dataset. */
export function evidence(overrides: Partial<CardEvidence> = {}): CardEvidence {
  return {
    date: NAMES.date,
    version: NAMES.version,
    vendors: [],
    measures: {},
    profiles: { journalist: "Journalist" },
    ...overrides,
  };
}

/**
 * Every message between the parts of the extension. Three contracts. Two are asked of the background, ordered by
 * trust: a page's content script runs beside a hostile page and may ask for little; only our own extension pages may ask for
 * more. The third is asked of a content script. Arguments are parsed, not believed.
 */
import type { PassageBatch, PassageReading } from "../assessment/passage.ts";
import type { EvidenceVendor, Level, Measure, PartName, SiteLayouts } from "../dataset/compiled.ts";
import type { Confidence, Role, Signal, Via } from "../matching/mention.ts";
import type { NoticeFacts, NoticeWords } from "../matching/notice.ts";
import type { PageSettings, Settings } from "./settings.ts";

/** A finding as it is reported to the background and listed in the popup. */
export interface ReportedFinding {
  /** Stable within the page's life; `jump` takes it. */
  id: string;
  vendor: string;
  brand: string | null;
  surface: string;
  via: Via;
  rule: string;
  role: Role;
  level: Level | "contradiction" | "yours";
  /** Short name of the weightiest measure, or null. */
  short: string | null;
  badged: boolean;
  confidence: Confidence;
  signals: Signal[];
  /** Title of the tile or first words of the paragraph it stands in, at most 120 characters. */
  where: string;
  /** For `contradiction`: the two sides as the page has them. */
  sides?: [string, string];
  tile?: TileFacts;
}

/** Why part of a page was not read. */
export const UNCHECKED_REASONS = [
  "closed-shadow-root",
  "canvas",
  "image",
  "pdf",
  "frame",
  "adapter",
  "too-much",
  "no-page",
  "error",
] as const;

/** A part of a page that was not read. */
export interface Unchecked {
  reason: (typeof UNCHECKED_REASONS)[number];
  detail: string;
  /** For `frame`: the host it comes from, with its port. */
  host?: string;
}

/** Longest text read as one tile or passage, in characters: a law's whole text in one block is still read, a long book is not. */
export const LONGEST_PASSAGE = 500_000;

/** What a tile may say besides its goods. */
export const TILE_FACTS = [
  "price",
  "seller",
  "buyer",
  "number",
  "published",
  "deadline",
  "supplier",
] as const satisfies readonly PartName[];
export type TileFact = (typeof TILE_FACTS)[number];
/** What a tile says besides its goods, where the site is known to say it in a place of its own. */
export type TileFacts = Partial<Record<TileFact, string>>;

/** A tender notice, read. */
export interface NoticeReading {
  facts: NoticeFacts;
  /** Whether its codes are of video surveillance. */
  surveillance: boolean;
}

export interface PageReport {
  url: string;
  title: string;
  findings: ReportedFinding[];
  unchecked: Unchecked[];
  notice?: NoticeFacts;
  /** True once the first full pass over the page is done. */
  done: boolean;
}

/** Evidence for one card: the vendor behind the words, the brand if another, and the measures their claims name. */
export interface CardEvidence {
  date: string;
  version: string;
  vendors: EvidenceVendor[];
  measures: Record<string, Measure>;
  /** Labels of the profiles that a user may choose, by id. */
  profiles: Record<string, string>;
}

/** A frame's report with the frame it came from: ids of findings are unique within a frame only. */
export interface FrameReport extends PageReport {
  frame: number;
}

/** Under what the session's storage keeps the reports of a tab's frames: the popup looks again when that changes. */
export const reportsKey = (tabId: number) => `reports:${tabId}`;

/** What a content script may ask of the background. */
export interface PageCalls {
  /** Sent on each change of the page's findings; replaces the frame's former report. */
  report(report: PageReport): void;
  /** Sent when a card opens. Ids are dataset ids. */
  evidence(ids: string[]): CardEvidence;
  /**
   * Sent at start, and when a page comes back from the back/forward cache: profile and switches this page needs, how its site
   * builds its pages, and the host of the page that a frame stands in, where that may be known.
   */
  pageSettings(): PageSettings & { sites: SiteLayouts[]; page?: string };
  /** Sent where names or part numbers may stand: what do these passages do with them, and what weighs? */
  read(batch: PassageBatch): PassageReading[];
  /** Sent of a tender's page: what notice is this, and does it buy video surveillance? */
  readNotice(words: NoticeWords): NoticeReading;
  /** Sent when a frame within a page goes away. */
  left(): void;
  /** Sent before the first badge opens: asks that the card's script be put into this frame. */
  loadCard(): void;
  /** Sent from the card's "open in the dataset browser" link. */
  openDataset(fragment: string): void;
}

/** What our own pages (popup, options, dataset browser) may ask of the background. */
export interface OwnCalls {
  /** All frames' reports of a tab, or null where nothing has run in it. */
  tabReports(tabId: number): FrameReport[] | null;
  /** Scans a tab once on the user's request (`activeTab`). */
  scanTab(tabId: number): "started" | "forbidden";
  settings(): Settings;
  changeSettings(change: Partial<Settings>): Settings;
  /** Match patterns of the sites the user lets Sightline read beyond the built-in ones. */
  alwaysScanned(): string[];
  /** Match patterns of built-in sites that the browser does not let Sightline read by itself. */
  heldBack(): string[];
}

/** What the background and popup may ask of a content script. */
export interface ContentCalls {
  /** Scrolls to a finding and flashes its badge. */
  jump(id: string): boolean;
  /** Profile or watch list changed: word the badges anew. */
  settingsChanged(settings: PageSettings): void;
  /** Take everything away and leave the page as found. */
  stop(): void;
  /** Read the page again after `stop`; nothing where it is being read or the site is paused. */
  start(): void;
}

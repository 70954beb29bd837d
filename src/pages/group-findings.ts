import { LEVEL_ORDER } from "../assessment/assess.ts";
import { badgeWords } from "../assessment/badge-words.ts";
import type { Names } from "../dataset/compiled.ts";
import type { NoticeFacts } from "../matching/notice.ts";
import type { FrameReport, ReportedFinding, TileFacts, Unchecked } from "../shared/messages.ts";

/** A finding with the frame that can jump to it. */
export interface PlacedFinding extends ReportedFinding {
  frame: number;
}

/** Findings whose badge says the same. */
export interface FindingGroup {
  key: string;
  level: ReportedFinding["level"];
  /** The level's word; empty where it has none. */
  word: string;
  who: string;
  measure: string;
  findings: PlacedFinding[];
}

export interface GroupedPage {
  /** Badged findings, weightiest group first. */
  marked: FindingGroup[];
  /** Mentions that carry no badge, each with its role. */
  mentioned: PlacedFinding[];
  unchecked: Unchecked[];
  /** The tender notice the page is. */
  notice: NoticeFacts | null;
  /** How many badges there are: the number on the toolbar icon. */
  count: number;
  /** True once every frame's first pass is over. */
  done: boolean;
}

/** Puts the frames' reports into what the popup lists. Pure. */
export function groupFindings(reports: readonly FrameReport[], names: Pick<Names, "vendors">): GroupedPage {
  const all = reports.flatMap((report) => report.findings.map((finding) => ({ ...finding, frame: report.frame })));
  const groups = new Map<string, FindingGroup>();
  for (const finding of all) {
    if (!finding.badged) continue;
    const words = badgeWordsOf(finding, names);
    const key = `${finding.level} ${finding.level === "yours" ? words.text.toLowerCase() : words.text}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else
      groups.set(key, {
        key,
        level: finding.level,
        word: words.word,
        who: words.vendor,
        measure: words.measure,
        findings: [finding],
      });
  }
  const weight = (group: FindingGroup) => LEVEL_ORDER.indexOf(group.level);
  // A page cannot know whether a frame of another host is read by a script of ours there; that one's report tells.
  const read = new Set(reports.filter(({ frame }) => frame !== 0).map(({ url }) => hostAndPort(url)));
  const unchecked = new Map(
    reports
      .flatMap((report) => report.unchecked)
      .filter(({ host }) => host === undefined || !read.has(host))
      .map((one) => [`${one.reason} ${one.detail}`, one]),
  );
  return {
    marked: [...groups.values()].sort((a, b) => weight(a) - weight(b) || b.findings.length - a.findings.length),
    mentioned: all.filter((finding) => !finding.badged),
    unchecked: [...unchecked.values()],
    notice: reports.find((report) => report.notice)?.notice ?? null,
    count: all.filter((finding) => finding.badged).length,
    done: reports.every((report) => report.done),
  };
}

/** As a page names the frames it did not read. */
function hostAndPort(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}

/** What a tile says beside its goods, in one line; empty where it says nothing. */
export function wordsOfTile({ seller, price, buyer, number, deadline, supplier }: TileFacts = {}): string {
  const words = [
    price,
    seller && `sold by ${seller}`,
    buyer,
    number,
    deadline && `closes ${deadline}`,
    supplier && `awarded to ${supplier}`,
  ];
  return words.filter(Boolean).join(" · ");
}

/** The words a finding's badge has, from what was reported of it. */
export function badgeWordsOf(finding: ReportedFinding, names: Pick<Names, "vendors">) {
  const { vendor, brand, level, short, surface } = finding;
  const headline =
    short === null || level === "yours" || level === "contradiction"
      ? null
      : { level, measure: "", short, applies: [] };
  return badgeWords({ vendor, brand, level, headline, mention: { surface } }, names);
}

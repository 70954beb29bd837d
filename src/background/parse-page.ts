/**
 * Arguments of {@link PageCalls}, parsed. A content script shares its process with a hostile page, so nothing it sends is
 * believed: unknown keys are dropped, words are cut to length, lists to size, and ids are only ids.
 */
import * as v from "valibot";
import type { PassageBatch } from "../assessment/passage.ts";
import { LEVELS } from "../dataset/compiled.ts";
import { CONFIDENCES, PAGE_KINDS, ROLES, SIGNAL_CODES, VIAS } from "../matching/mention.ts";
import { FIELDS, type NoticeWords } from "../matching/notice.ts";
import { LONGEST_PASSAGE, type PageReport, type TileFact, UNCHECKED_REASONS } from "../shared/messages.ts";

/** More findings than this are not kept for a frame; the report then says so. */
export const MOST_FINDINGS = 500;
/** A card needs the vendor, its brand and a few makers. */
const MOST_IDS = 12;

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, most)),
  );
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((value) => value.slice(0, most)),
    v.array(item),
  );

const Id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "not a dataset id"));

const Finding = v.object({
  id: text(60),
  vendor: text(80),
  brand: v.nullable(text(80)),
  surface: text(160),
  via: v.picklist(VIAS),
  rule: text(120),
  role: v.picklist(ROLES),
  level: v.picklist([...LEVELS, "contradiction", "yours"]),
  short: v.nullable(text(60)),
  badged: v.boolean(),
  confidence: v.picklist(CONFIDENCES),
  signals: list(v.object({ for: v.boolean(), code: v.picklist(SIGNAL_CODES), text: v.exactOptional(text(160)) }), 24),
  where: text(120),
  sides: v.exactOptional(v.tuple([text(200), text(200)])),
  tile: v.exactOptional(
    v.object({
      price: v.exactOptional(text(40)),
      seller: v.exactOptional(text(120)),
      buyer: v.exactOptional(text(200)),
      number: v.exactOptional(text(80)),
      published: v.exactOptional(text(60)),
      deadline: v.exactOptional(text(60)),
      supplier: v.exactOptional(text(200)),
    } satisfies Record<TileFact, unknown>),
  ),
});

/** Facts of a notice that are one line of words each. */
const NOTICE_LINES = {
  title: v.exactOptional(text(300)),
  ...v.entriesFromList(FIELDS, v.exactOptional(text(200))),
};

const Notice = v.object({
  ...NOTICE_LINES,
  codes: v.exactOptional(list(text(40), 40)),
  lots: v.exactOptional(list(text(200), 40)),
});

const Report = v.object({
  url: text(2000),
  title: text(300),
  findings: v.array(v.unknown()),
  unchecked: list(
    v.object({ reason: v.picklist(UNCHECKED_REASONS), detail: text(300), host: v.exactOptional(text(260)) }),
    50,
  ),
  notice: v.exactOptional(Notice),
  done: v.boolean(),
});

/** Parses the argument of `report`. Throws where it is not a report. */
export function parseReport(args: readonly unknown[]): PageReport {
  const { findings, ...report } = v.parse(Report, args[0]);
  const kept = v.parse(v.array(Finding), findings.slice(0, MOST_FINDINGS));
  if (findings.length > MOST_FINDINGS)
    report.unchecked.push({
      reason: "too-much",
      detail: `The page holds ${findings.length} findings; the first ${MOST_FINDINGS} are listed.`,
    });
  return { ...report, findings: kept };
}

/** Passages read at once. */
const MOST_PASSAGES = 100;

const Context = v.object({
  lang: v.exactOptional(text(40)),
  page: v.exactOptional(v.picklist(PAGE_KINDS)),
  around: v.exactOptional(text(2_000)),
  lead: v.exactOptional(text(400)),
  heads: v.exactOptional(text(1_000)),
  answer: v.exactOptional(text(100)),
  sellerWords: v.exactOptional(
    list(v.object({ words: text(400), of: v.exactOptional(v.tuple([v.number(), v.number()])) }), 100),
  ),
  brand: v.exactOptional(text(200)),
  cameraCategory: v.exactOptional(v.boolean()),
});

const Batch = v.object({
  context: Context,
  profile: text(80),
  watch: list(v.object({ text: text(80), note: text(400) }), 1_000),
  passages: v.pipe(
    v.array(
      v.object({
        text: text(LONGEST_PASSAGE),
        stated: v.exactOptional(v.number()),
        seller: v.exactOptional(list(v.tuple([v.number(), v.number()]), 50)),
        aside: v.exactOptional(v.literal(true)),
        context: v.exactOptional(Context),
      }),
    ),
    v.maxLength(MOST_PASSAGES),
  ),
});

/** Parses the argument of `read`. Throws where it is no batch of passages. */
export function parseBatch(args: readonly unknown[]): PassageBatch {
  return v.parse(Batch, args[0]);
}

const Pairs = list(v.tuple([text(100), text(201)]), 3_000);

const NoticePage = v.object({
  known: v.object(NOTICE_LINES),
  labelled: Pairs,
  lines: Pairs,
  headings: list(text(200), 500),
  text: text(200_000),
});

/** Parses the argument of `readNotice`. Throws where it is no notice's words. */
export function parseNoticeWords(args: readonly unknown[]): NoticeWords {
  return v.parse(NoticePage, args[0]);
}

/** Parses the argument of `evidence`: a few dataset ids. Throws on anything else. */
export function parseIds(args: readonly unknown[]): string[] {
  return v.parse(v.pipe(v.array(Id), v.maxLength(MOST_IDS)), args[0]);
}

/** Parses the argument of `openDataset`: "vendor/ID" or "measure/ID". Throws on anything else. */
export function parseFragment(args: readonly unknown[]): string {
  const Fragment = v.pipe(v.string(), v.maxLength(120), v.regex(/^#?(?:vendor|measure)\/[a-z0-9-]+$/, "no such page"));
  return v.parse(Fragment, args[0]).replace(/^#/, "");
}

/** The sentences on claims, relations, flaws, answers and sources. */
import type { Answer, EvidenceClaim, Maker, Measure, Source, Vulnerability } from "../dataset/compiled.ts";
import { isStated } from "../dataset/makers.ts";

/** The status of a claim or measure as a reader sees it. */
export const STATUS_WORDS: Record<EvidenceClaim["status"], string> = {
  "in-force": "In force",
  published: "Published",
  ended: "Ended",
  withdrawn: "Withdrawn",
  reversed: "Reversed",
  vacated: "Vacated",
  proposed: "Proposed, not law",
  challenged: "Under challenge",
  pending: "Pending",
  unconfirmed: "Not confirmed",
  unknown: "Status not known",
  "not-listed": "Not on it",
};

/** How a source came to be known, said beside it; empty for a document that was read. */
const SOURCE_NOTES: Record<Source["known"], string> = {
  read: "",
  cited: "address given by another document, not opened",
  derived: "address built from the official numbering, not opened",
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2019-10-09" → "9 October 2019"; "2019-10" → "October 2019"; "2019" → "2019". Anything else is given back as it is. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A claim on the card, in parts. */
export interface ClaimWords {
  /** The day it counts from, ISO and in words; null where no date is known. */
  date: string | null;
  dateWords: string;
  /** "In force (status as of 8 June 2026)", "Ended on 25 May 2021". */
  status: string;
  issuer: string;
  title: string;
  /** One sentence with issuer, verb and date. */
  sentence: string;
  /** How the measure reaches this vendor. */
  reach: string;
  /** The instrument's limiting words; empty where it has none. */
  scope: string;
  /** What the measure is not. */
  isNot: string;
  /** What it means for this profile; empty where it does not bind it. */
  means: string;
  sources: SourceWords[];
}

/** Words a claim joined with its measure, for a profile. */
export function claimWords(claim: EvidenceClaim, measure: Measure, profile: string): ClaimWords {
  const { announced, published, effective } = measure.dates;
  const date = claim.since ?? effective ?? published ?? announced ?? null;
  const level = claim.levels[profile] ?? "none";
  const binding = level === "none" ? undefined : measure.binds.find((candidate) => candidate.profile === profile);
  return {
    date,
    dateWords: date === null ? "Date not known" : dateInWords(date),
    status: statusWords(measure, claim),
    issuer: measure.issuer,
    title: measure.title,
    sentence: claim.says,
    reach: reachWords(claim),
    scope: claim.scope ?? "",
    isNot: measure.is_not,
    means: binding?.means ?? "",
    sources: [...claim.sources, ...measure.sources].map(sourceWords),
  };
}

/** "In force (status as of 8 June 2026)", "Ended on 25 May 2021": of a claim under a measure, or of the measure alone. */
export function statusWords(measure: Measure, claim: Pick<EvidenceClaim, "status" | "ended"> = measure): string {
  const word = STATUS_WORDS[claim.status];
  const ended = claim.ended ?? (claim.status === measure.status ? measure.dates.ended : undefined);
  if (ended !== undefined) return `${word} on ${dateInWords(ended)}`.replace(/ on (\w+ \d{4}|\d{4})$/, " in $1");
  return `${word} (status as of ${dateInWords(measure.status_as_of)})`;
}

function reachWords(claim: EvidenceClaim): string {
  const entity = claim.entity === null ? null : `“${claim.entity}”`;
  switch (claim.reaches) {
    case "named":
      return entity === null ? "Named in it." : `Named in it as ${entity}.`;
    case "affiliate":
      return `Reached by its words on subsidiaries and affiliates${entity === null ? "" : `; it names ${entity}`}.`;
    case "class":
      return "It names no company; this vendor fits the class it describes.";
    case "related-entity":
      return `It names another person${entity === null ? "" : `, ${entity}`}, not this vendor.`;
    case "not-listed":
      return "Checked: this vendor is not on it.";
  }
}

/** A source as it is shown: publisher, title and date, the address, and how far it was read. */
export interface SourceWords {
  text: string;
  url: string;
  archived: string | null;
  /** "read 23 November 2026", or why it was not. */
  note: string;
}

/** Words a source. */
export function sourceWords(source: Source): SourceWords {
  const date = source.date === undefined ? "" : `, ${dateInWords(source.date)}`;
  const read = source.read === undefined ? "" : `read ${dateInWords(source.read)}`;
  return {
    text: `${source.publisher}: ${source.title}${date}`,
    url: source.url,
    archived: source.archived ?? null,
    note: [SOURCE_NOTES[source.known], read].filter((part) => part !== "").join("; "),
  };
}

/** The sentence on who makes a brand's products. A relation no party stated is always worded as reported. */
export function relationSentence(maker: Maker): string {
  const says = isStated(maker) || /\breported/i.test(maker.says) ? maker.says : `Reported: ${maker.says}`;
  if (maker.status === "ended")
    return `${says} This relation ended${maker.until === undefined ? "" : ` (${dateInWords(maker.until)})`}.`;
  if (maker.status === "changed") return `${says} The brand has since changed maker.`;
  if (maker.status === "unconfirmed") return `${says} Not confirmed for today's models.`;
  return says;
}

/**
 * On what it depends that a measure on a maker reaches a brand's product, to stand before what the measure means; empty where a
 * party or an authority says that all of the brand's products are that maker's. `isMixed`: the brand sells other makers' products too.
 */
export function conditionWords(maker: Maker, isMixed: boolean, name: string): string {
  if (!isStated(maker)) return `If this product is made by ${name}, which is reported and not confirmed:`;
  if (maker.status === "ended") return `If this product was made by ${name}, which no longer makes this brand's:`;
  if (maker.status === "unconfirmed")
    return `If this product is made by ${name}, which is not confirmed for today's models:`;
  return isMixed ? `If this product is made by ${name}, as some of this brand's are:` : "";
}

/** How a relation is known, for the line under it. */
export const RELATION_KNOWN: Record<Maker["known"], string> = {
  stated: "stated by a party",
  regulator: "found by a regulator",
  firmware: "from firmware or a teardown; no party confirmed it",
  "trade-press": "reported by trade press; no party confirmed it",
  community: "reported by the community; no party confirmed it",
};

/** One exploited flaw. It speaks of the flaw, never of the company. */
export function vulnerabilitySentence(flaw: Vulnerability): string {
  return `${flaw.cve} (${flaw.product}): CISA added this flaw to its catalogue of exploited vulnerabilities on ${dateInWords(flaw.added)}.`;
}

/** Stands above every group of exploited flaws. */
export const VULNERABILITIES_NOTE =
  "These flaws were exploited. The catalogue lists flaws; it does not list companies.";

/** What the vendor says, with who says that it says so. */
export function answerSentence(answer: Answer, vendorName: string): string {
  const when = dateInWords(answer.date);
  return answer.form === "own"
    ? `${vendorName}, ${when}: ${answer.says}`
    : `${vendorName}, as reported, ${when}: ${answer.says}`;
}

/** The text "copy citation" puts on the clipboard: sentence, status, scope, sources with addresses, dataset version and date. */
export function citationText(
  claim: EvidenceClaim,
  measure: Measure,
  dataset: { version: string; date: string },
): string {
  const words = claimWords(claim, measure, "");
  const lines = [
    words.sentence,
    `Status: ${words.status}. ${words.reach}`,
    ...(words.scope === "" ? [] : [`Scope, in the instrument's words: ${words.scope}`]),
    `What it is not: ${words.isNot}`,
    ...words.sources.map(
      (source) => `Source: ${source.text}. ${source.url}${source.note === "" ? "" : ` (${source.note})`}`,
    ),
    `Sightline dataset ${dataset.version}, ${dateInWords(dataset.date)}.`,
  ];
  return lines.join("\n");
}

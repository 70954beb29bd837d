/**
 * The sentences a reader sees about a finding, a claim, a relation or a flaw. Every surface (badge, card, list, pages,
 * exports) words its text through these pure functions, so that the check for false sentences reads what users read.
 */
import type {
  Answer,
  EvidenceClaim,
  Level,
  Maker,
  Measure,
  Names,
  Source,
  Vulnerability,
} from "../dataset/compiled.ts";
import { BEHIND_NAME, type Mention, type Signal, type SignalCode } from "../matching/mention.ts";
import type { Finding } from "./assess.ts";

/** The word that stands first on a badge, per level. Empty where the measure's own name is all there is to say. */
export const LEVEL_WORDS: Record<Finding["level"], string> = {
  prohibited: "not for you",
  restricted: "conditions",
  listed: "",
  reported: "reported",
  none: "",
  yours: "your list",
  contradiction: "claims differ",
};

/** What a level means for the reader, one sentence. "You" is the profile the reader chose. */
export const LEVEL_MEANINGS: Record<Finding["level"], string> = {
  prohibited: "A measure in force forbids buyers of your profile to buy or use it, within the measure's own words.",
  restricted: "A measure binds buyers of your profile in part: for certain sites, uses or funds.",
  listed: "A public authority's measure names or covers this vendor; it does not bind buyers of your profile.",
  reported:
    "Known from a report, a recommendation, or a relation that is unconfirmed, has ended or holds for some models alone.",
  none: "No measure in the dataset weighs for buyers of your profile. That is not a clearance.",
  yours: "These words are on your own watch list.",
  contradiction:
    "Two statements do not fit together: both stand on this page, or one in the dataset. Both are shown; no verdict is passed.",
};

/** Said wherever nothing was found. */
export const NOTHING_FOUND = "Nothing found here. That is not a clearance.";

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
export const SOURCE_NOTES: Record<Source["known"], string> = {
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

/** What {@link badgeWords} needs of a finding. */
export type WordedFinding = Pick<Finding, "vendor" | "brand" | "level" | "headline"> & {
  mention: Pick<Finding["mention"], "surface">;
};

/** A badge in parts (for styling), as one line (print, plain text) and as the name assistive technology reads out. */
export interface BadgeWords {
  /** The level's word; empty where the level has none. */
  word: string;
  /** The vendor, with the maker behind a brand in brackets. */
  vendor: string;
  /** Short name of the measure; empty where none weighs. */
  measure: string;
  /** All parts in reading order, joined by middle dots. */
  text: string;
  /** A full sentence for screen readers and tooltips. */
  accessibleName: string;
}

/** Words a badge for a finding. Pure; `names` is the dataset as pages have it. */
export function badgeWords(finding: WordedFinding, names: Pick<Names, "vendors">): BadgeWords {
  const { brand, vendor, headline, level, mention } = finding;
  const maker = names.vendors[vendor]?.name ?? vendor;
  const measure = level === "yours" || level === "contradiction" ? "" : (headline?.short ?? "");
  let who = maker;
  let spoken = maker;
  let relationIsReported = false;
  if (level === "yours") {
    who = mention.surface;
    spoken = mention.surface;
  } else if (brand !== null) {
    const entry = names.vendors[brand];
    const relation = entry?.makers?.find((candidate) => candidate.vendor === vendor);
    const brandName = entry?.name ?? brand;
    relationIsReported = relation?.stated !== true;
    const reported = relationIsReported ? "reported: " : entry?.mixed ? "some models: " : "";
    who = `${brandName} (${reported}${relation?.status === "ended" ? "formerly " : ""}${maker})`;
    spoken = `${brandName}, ${relationWords(relation, maker)}`;
  }
  // "reported" is already said with the maker; said twice it would read as a doubt about the measure.
  const word = relationIsReported && level === "reported" ? "" : LEVEL_WORDS[level];
  return {
    word,
    vendor: who,
    measure,
    text: [word, who, measure].filter((part) => part !== "").join(" · "),
    accessibleName: `Sightline: ${[spoken, measure].filter((part) => part !== "").join("; ")}. ${LEVEL_MEANINGS[level]} Open for dates and sources.`,
  };
}

function relationWords(
  relation: { relation: Maker["relation"]; status: Maker["status"]; stated: boolean } | undefined,
  maker: string,
): string {
  if (relation === undefined) return `connected with ${maker}`;
  const former = relation.status === "ended" || relation.status === "changed" || relation.relation === "former-owner";
  const said = relation.stated ? "" : "reported as ";
  if (relation.relation === "own-brand") return `${said}${former ? "formerly " : ""}a brand of ${maker}`;
  if (relation.relation === "former-owner") return `${said}formerly owned by ${maker}`;
  if (relation.relation === "component") return `${said}${former ? "formerly " : ""}with parts from ${maker}`;
  return `${said}${former ? "formerly " : ""}made by ${maker}, some or all models`;
}

/** What was matched, in one sentence: "“DS-2CD2143G2-I” reads as a part number of Hikvision." */
export function matchWords(mention: Mention, names: Pick<Names, "vendors">): string {
  const vendor = names.vendors[mention.vendor]?.name ?? mention.vendor;
  if (mention.rule === BEHIND_NAME)
    return `“${mention.surface}” stands right behind the name ${vendor}, as a part number does.`;
  if (mention.via === "model")
    return `“${mention.surface}” reads as a part number of ${vendor}${mention.reads ? ` (${mention.reads})` : ""}.`;
  if (mention.isProductWord) return `“${mention.surface}” is a product word of ${vendor}; other makers may use it too.`;
  return `“${mention.surface}” names ${vendor}.`;
}

/** One row of a findings list (popup, side panel, printed scan): what the badge says and where it stands. */
export function listRowWords(finding: WordedFinding, names: Pick<Names, "vendors">, where: string): string {
  return `${badgeWords(finding, names).text} — in “${where}”`;
}

/** A claim on the card, in parts. */
export interface ClaimWords {
  /** The day it counts from, ISO and in words; null where no date is known. */
  date: string | null;
  dateWords: string;
  /** "In force, as read on 8 June 2026", "Ended on 25 May 2021". */
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
    status: statusWords(claim, measure),
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

function statusWords(claim: EvidenceClaim, measure: Measure): string {
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
  const stated = maker.known === "stated" || maker.known === "regulator";
  const says = stated || /\breported/i.test(maker.says) ? maker.says : `Reported: ${maker.says}`;
  if (maker.status === "ended")
    return `${says} This relation ended${maker.until === undefined ? "" : ` (${dateInWords(maker.until)})`}.`;
  if (maker.status === "changed") return `${says} The brand has since changed maker.`;
  if (maker.status === "unconfirmed") return `${says} Not confirmed for today's models.`;
  return says;
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

const SIGNALS: Readonly<Record<SignalCode, string>> = {
  "camera-word": "camera words near by",
  "camera-category": "the page files it under video surveillance",
  "brand-field": "the page states this brand",
  "page-title": "the page's title names this maker",
  "borne-out": "another name or part number of this maker stands in the text",
  "other-maker": "another camera maker is named beside it",
  "company-word": "a word for a company follows",
  told: "the sentence tells of it and offers nothing",
  "affair-word": "words about measures against this vendor near by",
  cue: "words that tell what the text does with it",
  "unless-word": "a word near by that goes with another meaning of the name",
  "other-goods": "words for other goods near by",
  apart: "the name is one word, and stands here as two",
  "seller-name": "it stands where the page names the seller",
};

/** A signal that counted for or against a mention, with the page's own words: "camera words near by (“turret”)". */
export function signalWords({ code, text }: Signal): string {
  return `${SIGNALS[code]}${text ? ` (“${text}”)` : ""}`;
}

/** What in the dataset a mention was matched by, to follow "Found by". */
export function ruleWords({ via, rule }: Pick<Mention, "via" | "rule">): string {
  if (rule === BEHIND_NAME) return "its place right behind the name";
  if (via === "model") return `the dataset's part-number family “${rule}”`;
  if (via === "domain") return `the maker's web address “${rule}”`;
  const name = `the dataset's entry “${rule}”`;
  return via === "structured-data" ? `what the page states beside its text, and ${name}` : name;
}

/** The levels in order of weight, for sorting lists of findings. */
export const LEVEL_ORDER: readonly (Level | "contradiction" | "yours")[] = [
  "prohibited",
  "restricted",
  "contradiction",
  "listed",
  "reported",
  "yours",
  "none",
];

/** The words of levels and badges, and what is said where nothing was found. */
import type { Maker, Names } from "../dataset/compiled.ts";
import { isFormer } from "../dataset/makers.ts";
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

/** Said where nothing was found and part of what was given could not be read. */
export const NOTHING_FOUND_IN_PART = "Nothing found in the part that was read. That is not a clearance.";

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

/**
 * What a badge rests on where nothing binds the reader, in three parts: before the short name of its measure, the short name, and
 * after it. `maker` is the name of the vendor that the finding points to.
 */
export function unboundWords(
  { level, headline }: Pick<WordedFinding, "level" | "headline">,
  maker: string,
): [before: string, short: string, after: string] {
  const meaning = LEVEL_MEANINGS[level === "contradiction" ? "listed" : level];
  if (headline === null) return [meaning, "", ""];
  if (level !== "reported") return ["", headline.short, `: ${meaning}`];
  return [
    "The badge names ",
    headline.short,
    `, which is about ${maker}. ${meaning} Nothing in the dataset binds buyers of your profile.`,
  ];
}

function relationWords(
  relation: { relation: Maker["relation"]; status: Maker["status"]; stated: boolean } | undefined,
  maker: string,
): string {
  if (relation === undefined) return `connected with ${maker}`;
  const former = isFormer(relation);
  const said = relation.stated ? "" : "reported as ";
  if (relation.relation === "own-brand") return `${said}${former ? "formerly " : ""}a brand of ${maker}`;
  if (relation.relation === "former-owner") return `${said}formerly owned by ${maker}`;
  if (relation.relation === "component") return `${said}${former ? "formerly " : ""}with parts from ${maker}`;
  return `${said}${former ? "formerly " : ""}made by ${maker}, some or all models`;
}

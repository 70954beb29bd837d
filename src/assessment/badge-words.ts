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

/** Whom a measure binds: the reader as the buyer they chose to be, by that profile's label where it is known. */
const boundAs = (profile: string | undefined): string =>
  profile === undefined ? "buyers of your profile" : `you as “${profile}”`;

/** What a level means for the reader, one sentence. `profile`: the label of the profile the reader chose. */
export function levelMeaning(level: Finding["level"], profile?: string): string {
  const you = boundAs(profile);
  switch (level) {
    case "prohibited":
      return `A measure in force forbids ${you} to buy or use it, within the measure's own words.`;
    case "restricted":
      return `A measure binds ${you} in part: for certain sites, uses or funds.`;
    case "listed":
      return `A public authority's measure names or covers this vendor; it does not bind ${you}.`;
    case "reported":
      return "Known from a report, a recommendation, or a relation that is unconfirmed, has ended or holds for some models alone.";
    case "none":
      return `No measure in the dataset weighs for ${you}. That is not a clearance.`;
    case "yours":
      return "These words are on your own watch list.";
    case "contradiction":
      return "A claim, a brand or a refusal stated here does not fit the maker or the part number beside it. Sightline does not say which is right.";
  }
}

/** Said wherever nothing was found. */
export const NOTHING_FOUND = "Nothing found here. That is not a clearance.";

/** Said where nothing was found and part of what was given could not be read. */
export const NOTHING_FOUND_IN_PART = "Nothing found in the part that was read. That is not a clearance.";

/** What {@link badgeWords} needs of a finding. */
export type WordedFinding = Pick<Finding, "vendor" | "brand" | "level" | "headline"> & {
  mention: Pick<Finding["mention"], "surface">;
  /** What does not fit together, in sentences. */
  difference?: string;
};

/** A badge in parts (for styling), as one line (print, plain text) and as assistive technology reads it out. */
export interface BadgeWords {
  /** The level's word; empty where the level has none. */
  word: string;
  /** The vendor, with the maker behind a brand in brackets. */
  vendor: string;
  /** Short name of the measure; empty where none weighs. */
  measure: string;
  /** The level's word as it stands where not all parts have room. */
  shortWord: string;
  /** The maker behind a brand on whom a "reported" rests; empty elsewhere. */
  reportedMaker: string;
  /** All parts in reading order, joined by middle dots. */
  text: string;
  /** All that is seen, as it is read out with the heading that the badge stands in. */
  accessibleName: string;
  /** What that means, in full sentences: read out when the badge has focus. */
  accessibleDescription: string;
}

/** Words a badge for a finding. Pure; `names` is the dataset as pages have it. */
export function badgeWords(finding: WordedFinding, names: Pick<Names, "vendors">): BadgeWords {
  const { brand, vendor, headline, level, mention } = finding;
  const maker = names.vendors[vendor]?.name ?? vendor;
  const measure = level === "yours" || level === "contradiction" ? "" : (headline?.short ?? "");
  let who = maker;
  let spoken = "";
  let relationIsReported = false;
  if (level === "yours") {
    who = mention.surface;
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
  const parts = [word, who, measure].filter((part) => part !== "");
  return {
    word,
    vendor: who,
    measure,
    shortWord: LEVEL_WORDS[level],
    reportedMaker: brand !== null && level === "reported" ? maker : "",
    text: parts.join(" · "),
    accessibleName: `Sightline: ${parts.join(", ")}`,
    accessibleDescription: `${spoken === "" ? "" : `${spoken}. `}${finding.difference ?? levelMeaning(level)} Open for dates and sources.`,
  };
}

/** What is left of a badge's words where not all have room: parts that stand side by side. */
export interface ShorterWords {
  short: string[];
  least: string[];
}

/**
 * Shortens a badge's words, never by the level's own. First goes what the page says beside the badge: the vendor where its words
 * name it (`isNamed`), the measure where they do not, or where other vendors stand on the same badge (`isOneOfSeveral`). A maker
 * who is only reported stays: it is what the badge is about.
 */
export function shorterWords(
  { shortWord, vendor, measure, reportedMaker }: BadgeWords,
  { isNamed, isOneOfSeveral }: { isNamed: boolean; isOneOfSeveral: boolean },
): ShorterWords {
  const [name = ""] = vendor.split(" (");
  const about = reportedMaker || (isNamed && !isOneOfSeveral ? measure : name);
  const short = [shortWord, about].filter((part) => part !== "");
  return { short, least: short.slice(0, 1) };
}

/**
 * What a badge rests on where nothing binds the reader, in three parts: before the short name of its measure, the short name, and
 * after it. `maker` is the name of the vendor that the finding points to, `profile` the label of the one that the reader chose.
 */
export function unboundWords(
  { level, headline }: Pick<WordedFinding, "level" | "headline">,
  maker: string,
  profile?: string,
): [before: string, short: string, after: string] {
  const meaning = levelMeaning(level, profile);
  if (headline === null) return [meaning, "", ""];
  if (level !== "reported") return ["", `${headline.short}:`, ` ${meaning}`];
  return [
    "",
    `${headline.short}:`,
    ` It is about ${maker}. ${meaning} Nothing in the dataset binds ${boundAs(profile)}.`,
  ];
}

/** What a brand is to the maker behind it: "reported as made by Dahua, some or all models". */
export function relationWords(
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

import type { Claim } from "../schema.ts";
import { TAKEN_TO_HOLD } from "../status.ts";

/** A piece of text as a reader sees it, with what it is about. */
export interface RenderedText {
  kind: "badge" | "match" | "card" | "citation" | "relation" | "flaw" | "export";
  /** Dataset id of the vendor or brand whose text it is; empty for a measure's own. */
  vendor: string;
  profile: string;
  text: string;
  /** For texts on a claim. */
  claim?: {
    measure: string;
    /** Title, short name, issuer and instrument, as one line. */
    measureName: string;
    reaches: Claim["reaches"];
    /** True where the claim is of a brand that sells what other companies make. */
    rebadge: boolean;
    status: Claim["status"];
    /** The instrument's limiting words for this entity; empty where none are given. */
    scope: string;
    /** How hard it binds the profile; null where it does not. */
    force: "prohibited" | "restricted" | null;
  };
}

/** A sentence that must never be said. */
export interface NeverSay {
  sentence: string;
  why: string;
  /** For a check on the claims under one list or rule: what its measure's title, short name, issuer or instrument says. */
  list?: RegExp;
  isSaidBy(rendered: RenderedText): boolean;
}

/** Ways in which a measure reaches a vendor itself. */
export const REACHES = new Set<Claim["reaches"]>(["named", "affiliate", "class"]);
/** A sentence that denies. */
export const DENIES =
  /\b(?:not?|nor|neither|never|none|without|no longer|instead of|wrong(?:ly)?|false(?:ly)?|incorrect(?:ly)?)\b/i;
/** A sentence on what was asked, proposed or reported. */
export const ASKS =
  /\b(?:ask(?:s|ed)|call(?:s|ed)? for|recommend\w*|propos\w*|motion|urge[sd]?|would|could|report(?:s|ed)|alleg\w*)\b/i;

/** Splits a text into sentences. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?”])(?<!\b\p{Lu}\.)\s+(?=[“"\p{Lu}])|\n/u);

/** Fires on a sentence that matches and neither denies, nor only asks for, what it says. */
export function sentence(said: string, why: string, pattern: RegExp, unless: RegExp = /(?!)/): NeverSay {
  return {
    sentence: said,
    why,
    isSaidBy: ({ text }) =>
      sentencesOf(text).some(
        (part) => pattern.test(part) && !DENIES.test(part) && !ASKS.test(part) && !unless.test(part),
      ),
  };
}

/** Fires where a vendor is shown as reached by a measure that does not reach it. */
export function notOn(vendors: string[], list: RegExp, said: string, why: string): NeverSay {
  return {
    sentence: said,
    why,
    list,
    isSaidBy: ({ vendor, claim }) =>
      claim !== undefined &&
      vendors.includes(vendor) &&
      list.test(claim.measureName) &&
      REACHES.has(claim.reaches) &&
      TAKEN_TO_HOLD.has(claim.status),
  };
}

/** Fires where a measure is shown to bind a profile it does not bind. */
export function doesNotBind(profiles: string[], list: RegExp, said: string, why: string): NeverSay {
  return {
    sentence: said,
    why,
    list,
    isSaidBy: ({ profile, claim }) =>
      claim !== undefined && claim.force !== null && profiles.includes(profile) && list.test(claim.measureName),
  };
}

/** Companies the false sentences are told of. */
export const COMPANY =
  "(?:Hikvision|Dahua|Uniview|Tiandy|Huawei|TP-Link|Hytera|ZTE|EZVIZ|Chinese (?:security |surveillance )?cameras)";
/** "Bans", in its forms. */
export const BANS = "(?:ban(?:s|ned|ning)?|outlaw(?:s|ed)?|blacklist(?:s|ed)?)";

/** "X bans Hikvision" and "Hikvision is banned in X", for a country of which no such measure was found. */
export function countryBan(country: string, forms: string, why: string): NeverSay {
  const pattern = new RegExp(
    `\\b(?:${forms})\\b[^.]{0,60}\\b${BANS}\\b[^.]{0,40}${COMPANY}|${COMPANY}[^.]{0,60}\\b${BANS}\\b[^.]{0,60}\\b(?:${forms})\\b`,
    "i",
  );
  return sentence(`${country} bans Hikvision and Dahua.`, why, pattern);
}

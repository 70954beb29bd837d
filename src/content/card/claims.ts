import { type ClaimWords, claimWords } from "../../assessment/claim-words.ts";
import { type EvidenceClaim, type EvidenceVendor, LEVELS, type Measure } from "../../dataset/compiled.ts";
import { OVER } from "../../dataset/status.ts";
import type { CardEvidence } from "../../shared/messages.ts";

/** A claim with its measure and its words, ready to show. */
export interface ShownClaim {
  claim: EvidenceClaim;
  measure: Measure;
  words: ClaimWords;
  /** Name of the vendor it is about, said where a card shows two vendors' claims. */
  about: string;
}

/** A vendor's claims as a card shows them, each group newest first. */
export interface ClaimGroups {
  /** Hold today and weigh, for this profile or in general. */
  holding: ShownClaim[];
  /** Ended, withdrawn, reversed or vacated: history. */
  over: ShownClaim[];
  /** Neither: proposals, pending and unconfirmed matters. */
  open: ShownClaim[];
  /** Checked, and the vendor is not on it. */
  absent: ShownClaim[];
}

const OPEN: EvidenceClaim["status"][] = ["proposed", "pending", "unconfirmed", "unknown"];

/** Sorts the claims of `vendors` by what they are today. A claim whose measure the evidence lacks cannot be sourced and is left out. */
export function groupClaims(vendors: EvidenceVendor[], evidence: CardEvidence, profile: string): ClaimGroups {
  const groups: ClaimGroups = { holding: [], over: [], open: [], absent: [] };
  for (const vendor of vendors) {
    for (const claim of vendor.claims) {
      const measure = evidence.measures[claim.measure];
      if (!measure) continue;
      const shown = { claim, measure, words: claimWords(claim, measure, profile), about: vendor.name };
      if (claim.reaches === "not-listed" || claim.status === "not-listed") groups.absent.push(shown);
      else if (OVER.has(claim.status) || OVER.has(measure.status)) groups.over.push(shown);
      else if (OPEN.includes(claim.status) || OPEN.includes(measure.status)) groups.open.push(shown);
      else groups.holding.push(shown);
    }
  }
  const newestFirst = (a: ShownClaim, b: ShownClaim) => (b.words.date ?? "").localeCompare(a.words.date ?? "");
  for (const group of Object.values(groups) as ShownClaim[][]) group.sort(newestFirst);
  return groups;
}

/** The claims that bind this profile, weightiest first: "what counts for you". */
export function bindingClaims(groups: ClaimGroups, profile: string): ShownClaim[] {
  const level = (shown: ShownClaim) => LEVELS.indexOf(shown.claim.levels[profile] ?? "none");
  return groups.holding
    .filter((shown) => shown.words.means !== "" && level(shown) <= LEVELS.indexOf("restricted"))
    .sort((a, b) => level(a) - level(b));
}

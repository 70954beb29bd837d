import type { Confidence } from "./mention.ts";

/** Whether a candidate is a mention, of which of the vendor's businesses, and how sure that is. */
export interface Verdict {
  counts: boolean;
  otherBusiness: boolean;
  confidence: Confidence;
  /** A short Chinese name that nothing of the trade or of a sale stands with, in a text that says more than the name. */
  isBare?: true;
}

export const verdict = (counts: boolean, confidence: Confidence, otherBusiness = false): Verdict => ({
  counts,
  otherBusiness,
  confidence,
});

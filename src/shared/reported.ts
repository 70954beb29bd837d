import type { SidedFinding } from "../assessment/findings.ts";
import type { ReportedFinding } from "./messages.ts";

/** What the background, the popup and the document view know of a finding. `place` is what only its surface knows. */
export function reportedFinding(
  { mention, vendor, brand, level, headline, badged, sides }: SidedFinding,
  place: Pick<ReportedFinding, "id" | "where"> & Partial<ReportedFinding>,
): ReportedFinding {
  return {
    vendor,
    brand,
    surface: mention.surface,
    via: mention.via,
    rule: mention.rule,
    role: mention.role,
    level,
    short: headline?.short ?? null,
    badged,
    confidence: mention.confidence,
    signals: mention.signals,
    ...(sides && { sides }),
    ...place,
  };
}

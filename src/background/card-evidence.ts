import type { Evidence } from "../dataset/compiled.ts";
import type { CardEvidence } from "../shared/messages.ts";

/** The evidence for one card: the vendors asked for, as far as the dataset knows them, and the measures their claims name. */
export function cardEvidence(evidence: Evidence, ids: readonly string[]): CardEvidence {
  const vendors = [...new Set(ids)].flatMap((id) =>
    Object.hasOwn(evidence.vendors, id) ? [evidence.vendors[id]].filter((vendor) => vendor !== undefined) : [],
  );
  const measures = Object.fromEntries(
    vendors
      .flatMap((vendor) => vendor.claims.map((claim) => claim.measure))
      .flatMap((id) => {
        const measure = evidence.measures[id];
        return measure ? [[id, measure]] : [];
      }),
  );
  const profiles = Object.fromEntries(evidence.profiles.map(({ id, label }) => [id, label]));
  return { date: evidence.date, version: evidence.version, vendors, measures, profiles };
}

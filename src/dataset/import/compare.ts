/** Compares a published list with the claims that the dataset makes of it. */
import type { Dataset } from "../read.ts";
import { ON_LIST_TODAY } from "../status.ts";
import { ImportRefused } from "./refused.ts";

/** A company on a published list. */
export interface ListedEntity {
  name: string;
  aliases: string[];
  /** The day it was first listed, ISO; null where the file does not say. */
  since: string | null;
}

/**
 * Company names compared without case and punctuation, and with the forms of "company limited" made alike. No word is left
 * out: "Hytera Communications Limited" is another company than "Hytera Communications Corporation Limited".
 */
export function foldCompany(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\bcompany\b/g, "co")
    .replace(/\blimited\b/g, "ltd")
    .replace(/\bincorporated\b/g, "inc")
    .replace(/\bcorporation\b/g, "corp")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A name, and the same without the short name that lists print in brackets after it: "… Co., Ltd. (Hikvision)". */
function forms(name: string): string[] {
  return [foldCompany(name), foldCompany(name.replace(/\s*\([^()]*\)\*?\s*$/, ""))];
}

/** A folded name without the "Ltd." or "Inc." at its end, which lists that copy from one another sometimes lose. */
const withoutEnd = (folded: string): string => folded.replace(/ (?:ltd|inc)$/, "");

/**
 * Differences between a list and the standing claims of every measure that `isOfList` picks. `+` a company of a vendor we
 * have, without a claim; `~` another date. Throws {@link ImportRefused} where a company of ours is no longer on the list:
 * whether it was removed or renamed must be read in the instrument.
 */
export function compareWithClaims(
  dataset: Dataset,
  entities: ListedEntity[],
  isOfList: (measureName: string) => boolean,
): string[] {
  const measures = [...dataset.measures.values()].filter((measure) =>
    isOfList(`${measure.title} ${measure.short} ${measure.instrument.name} ${measure.instrument.number ?? ""}`),
  );
  const ids = new Map(measures.map((measure) => [measure.id, measure]));
  const byName = new Map<string, ListedEntity>();
  for (const entity of entities)
    for (const form of [entity.name, ...entity.aliases].flatMap(forms)) if (!byName.has(form)) byName.set(form, entity);
  const byStart = new Map(entities.map((entity) => [withoutEnd(foldCompany(entity.name)), entity]));

  const diff: string[] = [];
  const gone: string[] = [];
  const claimed = new Set<string>();
  const notes: string[] = [];
  for (const vendor of dataset.vendors.values())
    for (const claim of vendor.claims) {
      const measure = ids.get(claim.measure);
      if (measure) notes.push(` ${foldCompany(claim.note ?? "")} `);
      if (!measure || claim.entity === null || claim.reaches !== "named") continue;
      const exact = forms(claim.entity)
        .map((form) => byName.get(form))
        .find(Boolean);
      const entity = exact ?? byStart.get(withoutEnd(foldCompany(claim.entity)));
      if (!entity) {
        if (ON_LIST_TODAY.has(claim.status))
          gone.push(`"${claim.entity}" (vendors/${vendor.id}.yml, ${claim.measure})`);
        continue;
      }
      for (const form of [foldCompany(entity.name), ...forms(claim.entity)]) claimed.add(form);
      if (!exact) diff.push(`~ ${entity.name}: so in the file, "${claim.entity}" in vendors/${vendor.id}.yml`);
      if (!ON_LIST_TODAY.has(claim.status))
        diff.push(
          `~ ${entity.name}: on the list, and "${claim.status}" in vendors/${vendor.id}.yml under ${claim.measure}`,
        );
      const since = claim.since ?? measure.dates.published ?? measure.dates.effective ?? measure.dates.announced;
      if (claim.since !== undefined && entity.since !== null && !entity.since.startsWith(claim.since))
        diff.push(`~ ${entity.name}: listed ${entity.since} in the file, ${since} in vendors/${vendor.id}.yml`);
    }
  if (gone.length > 0)
    throw new ImportRefused(
      `Not in the file any more: ${gone.join(", ")}. Read in the instrument whether it was removed or renamed, and mend the claim first.`,
    );

  // A name that vendors share ("TP-Link") does not tell which of them is meant.
  const vendorNames = new Map<string, string>();
  for (const vendor of dataset.vendors.values())
    for (const { text } of [...vendor.legal_names, ...vendor.names.filter((name) => name.shared_with.length === 0)])
      for (const form of forms(text)) vendorNames.set(form, vendor.id);
  for (const entity of entities) {
    // A list can have a company in several rows, one for each country of its addresses.
    if (claimed.has(foldCompany(entity.name))) continue;
    claimed.add(foldCompany(entity.name));
    // A claim's note can say that a further company of the vendor stands on the list too.
    if (notes.some((note) => note.includes(` ${foldCompany(entity.name)} `))) continue;
    const owner = [entity.name, ...entity.aliases]
      .flatMap(forms)
      .map((form) => vendorNames.get(form))
      .find(Boolean);
    if (owner !== undefined)
      diff.push(
        `+ ${entity.name}${entity.since === null ? "" : `, listed ${entity.since}`}: no claim in vendors/${owner}.yml; write one`,
      );
  }
  return diff;
}

import type { Names } from "../dataset/compiled.ts";
import type { ComplianceStatement, Contradiction, Mention, PassageContext } from "./mention.ts";
import { keyOf } from "./normalise.ts";

const SOLD = new Set<Mention["role"]>(["offered", "required"]);

/** The vendor and those behind it: itself, and current makers. */
function behind(names: Names, vendor: string): string[] {
  const makers = names.vendors[vendor]?.makers ?? [];
  return [vendor, ...makers.filter((maker) => maker.status === "current").map((maker) => maker.vendor)];
}

/** Whether a stated brand and a part number's vendor belong together: the same, or one makes for the other. */
function fits(names: Names, brand: string, vendor: string): boolean {
  const wanted = keyOf(brand);
  if (wanted === "") return true;
  return names.names.some((name) => {
    const key = keyOf(name.t);
    if (key !== wanted && !(key.length >= 4 && wanted.includes(key))) return false;
    return name.v.some(
      (id) => id === vendor || behind(names, id).includes(vendor) || behind(names, vendor).includes(id),
    );
  });
}

/** Statements of one text that cannot both hold. Both sides are given; nothing is decided. */
export function contradictionsOf(
  names: Names,
  mentions: Mention[],
  statements: ComplianceStatement[],
  context: PassageContext,
): Contradiction[] {
  const found: Contradiction[] = [];
  const sold = mentions.flatMap((mention, index) =>
    SOLD.has(mention.role) && mention.badged ? [{ mention, index }] : [],
  );
  const statement = statements.find((one) => one.about === "s889" && !one.negated);
  if (statement) {
    // The name of a brand of mixed origin does not tell whose product it is; some of them may well be what the seller says.
    const tells = (mention: Mention) => mention.via === "model" || names.vendors[mention.vendor]?.mixed !== true;
    const named = sold.filter(
      ({ mention }) => tells(mention) && behind(names, mention.vendor).some((id) => names.vendors[id]?.s889),
    );
    if (named.length > 0)
      found.push({ kind: "compliance-and-vendor", mentions: named.map(({ index }) => index), statement });
  }
  mentions.forEach((excluded, index) => {
    if (excluded.role !== "excluded") return;
    const asked = sold.find(
      ({ mention }) => mention.via === "model" && behind(names, mention.vendor).includes(excluded.vendor),
    );
    if (asked) found.push({ kind: "excluded-and-asked-for", mentions: [index, asked.index] });
  });
  if (context.brand !== undefined) {
    const brand = context.brand;
    const foreign = sold.filter(
      ({ mention }) =>
        mention.via === "model" && mention.confidence === "certain" && !fits(names, brand, mention.vendor),
    );
    if (foreign.length > 0) found.push({ kind: "brand-and-model", mentions: foreign.map(({ index }) => index) });
  }
  return found;
}

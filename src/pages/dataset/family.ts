/** Who stands behind a name, and which names stand before it. */
import type { Evidence, Maker } from "../../dataset/compiled.ts";

export interface Relation {
  /** The other side. */
  id: string;
  name: string;
  maker: Maker;
  /** A party or a regulator said so; otherwise it is reported. */
  stated: boolean;
  /** It ended, or the brand has changed maker since. */
  over: boolean;
}

export interface Family {
  /** Those who make for, or own, this vendor. */
  above: Relation[];
  /** Sub-brands first, then brands of others. */
  below: Relation[];
}

const ORDER: readonly Maker["relation"][] = ["own-brand", "rebadge", "component", "former-owner"];

/** The relations of a vendor in both directions. */
export function familyOf(evidence: Evidence, id: string): Family {
  const relation = (other: string, maker: Maker): Relation => ({
    id: other,
    name: evidence.vendors[other]?.name ?? other,
    maker,
    stated: maker.known === "stated" || maker.known === "regulator",
    over: maker.relation === "former-owner" || maker.status === "ended" || maker.status === "changed",
  });
  const above = (evidence.vendors[id]?.makers ?? []).map((maker) => relation(maker.vendor, maker));
  const below = Object.values(evidence.vendors).flatMap((vendor) =>
    vendor.makers.filter((maker) => maker.vendor === id).map((maker) => relation(vendor.id, maker)),
  );
  below.sort(
    (a, b) =>
      Number(a.over) - Number(b.over) ||
      ORDER.indexOf(a.maker.relation) - ORDER.indexOf(b.maker.relation) ||
      Number(b.stated) - Number(a.stated) ||
      a.name.localeCompare(b.name, "en"),
  );
  return { above, below };
}

/** Who stands behind a name, and which names stand before it. */
import type { Evidence, Maker } from "../../dataset/compiled.ts";
import { isFormer, isStated } from "../../dataset/makers.ts";

export interface Relation {
  /** The other side. */
  id: string;
  name: string;
  maker: Maker;
  /** A party or a regulator said so; otherwise it is reported. */
  stated: boolean;
  /** It ended, or the brand has changed maker since. */
  over: boolean;
  /** 1 where it is a relation of the vendor itself, 2 where of one that stands between, and so on. */
  depth: number;
}

export interface Family {
  /** Those who make for, or own, this vendor, and those behind them: each stands over the one it is behind. */
  above: Relation[];
  /** Sub-brands first, then brands of others; the brands of each follow it. */
  below: Relation[];
}

const ORDER: readonly Maker["relation"][] = ["own-brand", "rebadge", "component", "former-owner"];

/** The relations of a vendor in both directions. Makers are never cyclic: a rule of the dataset sees to it. */
export function familyOf(evidence: Evidence, id: string): Family {
  return { above: aboveOf(evidence, id, 1), below: belowOf(evidence, id, 1) };
}

function aboveOf(evidence: Evidence, id: string, depth: number): Relation[] {
  return (evidence.vendors[id]?.makers ?? []).flatMap((maker) => [
    ...aboveOf(evidence, maker.vendor, depth + 1),
    relation(evidence, maker.vendor, maker, depth),
  ]);
}

function belowOf(evidence: Evidence, id: string, depth: number): Relation[] {
  return Object.values(evidence.vendors)
    .flatMap((vendor) =>
      vendor.makers.filter((maker) => maker.vendor === id).map((maker) => relation(evidence, vendor.id, maker, depth)),
    )
    .sort(
      (a, b) =>
        Number(a.over) - Number(b.over) ||
        ORDER.indexOf(a.maker.relation) - ORDER.indexOf(b.maker.relation) ||
        Number(b.stated) - Number(a.stated) ||
        a.name.localeCompare(b.name, "en"),
    )
    .flatMap((one) => [one, ...belowOf(evidence, one.id, depth + 1)]);
}

function relation(evidence: Evidence, id: string, maker: Maker, depth: number): Relation {
  return {
    id,
    name: evidence.vendors[id]?.name ?? id,
    maker,
    stated: isStated(maker),
    over: isFormer(maker),
    depth,
  };
}

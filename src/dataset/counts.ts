import { isBrand } from "./makers.ts";
import type { Dataset } from "./read.ts";
import { allSources } from "./rules/rule.ts";

/** How many entries of one kind there are, split by another trait. */
export interface Count {
  what: string;
  total: number;
  by: Record<string, number>;
}

function count<Item>(what: string, items: Iterable<Item>, trait?: (item: Item) => string): Count {
  const by: Record<string, number> = {};
  let total = 0;
  for (const item of items) {
    total += 1;
    if (trait) by[trait(item)] = (by[trait(item)] ?? 0) + 1;
  }
  return { what, total, by };
}

/** Counts by kind, for `npm run dataset:check`. */
export function countDataset(dataset: Dataset): Count[] {
  const files = [...dataset.vendors.values()];
  const brands = files.filter(isBrand);
  const measures = [...dataset.measures.values()];
  const claims = files.flatMap((vendor) => vendor.claims);
  const flaws = dataset.vulnerabilities?.rows ?? [];
  return [
    count(
      "vendors",
      files.filter((vendor) => !isBrand(vendor)),
    ),
    count("brands", brands, (brand) => (brand.mixed_origin ? "mixed origin" : "one origin")),
    count(
      "relations to makers",
      files.flatMap((vendor) => vendor.makers),
      (maker) => `${maker.relation}, ${maker.known}`,
    ),
    count(
      "names",
      files.flatMap((vendor) => vendor.names),
      (name) => name.kind,
    ),
    count(
      "ambiguous names",
      files.flatMap((vendor) => vendor.names).filter((name) => name.ambiguous),
    ),
    count(
      "model families",
      files.flatMap((vendor) => vendor.models),
      (model) => model.part,
    ),
    count("measures by kind", measures, (measure) => measure.kind),
    count("measures by status", measures, (measure) => measure.status),
    count("claims by status", claims, (claim) => claim.status),
    count("claims by reach", claims, (claim) => claim.reaches),
    count(
      "answers",
      files.flatMap((vendor) => vendor.answers),
      (answer) => answer.form,
    ),
    count(
      "vendors that say no answer was found",
      files.filter((vendor) => vendor.no_answer !== undefined),
    ),
    count("sources by how known", allSources(dataset), ({ source }) => source.known),
    count("sources by kind", allSources(dataset), ({ source }) => source.kind),
    count("exploited flaws", flaws, (row) => row.vendor),
    count("profiles", dataset.profiles),
  ];
}

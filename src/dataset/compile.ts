/**
 * Compiles the dataset's YAML files into `generated/names.json` (goes to pages) and `generated/evidence.json` (stays in
 * the extension), the built-in sites into `generated/sites.json` and `generated/layouts.json` (a page is handed its own
 * part of it) and the profiles into `generated/profiles.json`. Run by `npm run compile` before every build and test.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Evidence, EvidenceVendor, HeadlineRef, Level, Names } from "./compiled.ts";
import { appliesTo, LEVELS, searchTable } from "./compiled.ts";
import { divideHosts } from "./listed-hosts.ts";
import { isStated, makesProducts } from "./makers.ts";
import { isTied, startsOf } from "./pattern-starts.ts";
import type { Dataset } from "./read.ts";
import { DATASET_FOLDER, readDataset } from "./read.ts";
import type { Claim, Measure, Vendor } from "./schema.ts";
import { Scope } from "./schema.ts";
import { compileLayouts, compileSites, readEngines, readSites } from "./sites.ts";
import { WEIGHTLESS } from "./status.ts";

/** How much a claim weighs for a profile, from the claim's status and the measure's bindings. */
export function levelOf(claim: Claim, measure: Measure, profile: string): Level {
  if (WEIGHTLESS.has(claim.status) || claim.reaches === "not-listed" || claim.reaches === "related-entity")
    return "none";
  // What nobody has confirmed must not weigh as a rule, whomever it would bind.
  if (claim.status === "unconfirmed" || measure.status === "unconfirmed") return "reported";
  const binding = measure.binds.find((candidate) => candidate.profile === profile);
  if (binding) return binding.force;
  if (
    measure.kind === "listing" ||
    measure.kind === "statute" ||
    measure.kind === "regulation" ||
    measure.kind === "executive-instruction"
  )
    return "listed";
  if (measure.kind === "checked-absence" || measure.kind === "proposal" || measure.kind === "litigation") return "none";
  return "reported";
}

/** Id of the measure on section 889, which sellers' "NDAA compliant" is about. */
const S889 = "us-ndaa-889";

function isNamedIn889(vendor: Vendor): boolean {
  return vendor.claims.some(
    (claim) =>
      claim.measure === S889 &&
      claim.status === "in-force" &&
      (claim.reaches === "named" || claim.reaches === "affiliate"),
  );
}

/**
 * Who is said to make a brand's products, and those behind them. A brand of mixed origin has none here: its name alone does
 * not tell whose product it is.
 */
function makersOf(vendor: Vendor, dataset: Dataset, seen = new Set<string>()): Vendor[] {
  if (vendor.mixed_origin) return [];
  return vendor.makers
    .filter((maker) => makesProducts(maker) && maker.status !== "changed" && maker.status !== "unconfirmed")
    .flatMap((maker) => {
      const entry = dataset.vendors.get(maker.vendor);
      if (!entry || seen.has(maker.vendor)) return [];
      seen.add(maker.vendor);
      return [entry, ...makersOf(entry, dataset, seen)];
    });
}

/** A measure on securities is on no goods: it is told of a vendor only to a reader whom it binds. */
function isOnGoodsOrReader(measure: Measure | undefined, profile: string): boolean {
  return (
    measure?.applies_to.some((scope) => scope !== "securities") === true ||
    measure?.binds.some((binding) => binding.profile === profile) === true
  );
}

/** Compiles a dataset. Pure; the files are written by {@link main}. */
export function compile(dataset: Dataset): { names: Names; evidence: Evidence } {
  const { version, date } = dataset.version;
  const names: Names = {
    version,
    date,
    vendors: {},
    names: [],
    models: [],
    headlines: {},
    measures: {},
  };
  const evidence: Evidence = {
    version,
    date,
    vendors: {},
    measures: Object.fromEntries(dataset.measures),
    profiles: dataset.profiles,
    moved: Object.fromEntries(dataset.moved),
  };
  const byText = new Map<string, Names["names"][number]>();
  for (const vendor of dataset.vendors.values()) {
    names.vendors[vendor.id] = {
      name: vendor.name,
      business: vendor.business,
      ...(vendor.makers.length > 0 && {
        makers: vendor.makers.map((maker) => ({
          vendor: maker.vendor,
          relation: maker.relation,
          status: maker.status,
          stated: isStated(maker),
        })),
      }),
      ...(vendor.mixed_origin && { mixed: true as const }),
      ...([vendor, ...makersOf(vendor, dataset)].some(isNamedIn889) && { s889: true as const }),
    };
    for (const name of vendor.names) {
      const known = byText.get(name.text);
      if (known) {
        known.v.push(vendor.id);
        continue;
      }
      const entry: Names["names"][number] = { t: name.text, v: [vendor.id], k: name.kind };
      if (name.case === "exact") entry.x = 1;
      if (name.ambiguous) {
        entry.n = name.ambiguous.needs;
        if (name.ambiguous.word) entry.w = 1;
        if (name.ambiguous.unless.length > 0) entry.u = name.ambiguous.unless.map((word) => word.toLowerCase());
      }
      byText.set(name.text, entry);
      names.names.push(entry);
    }
    for (const domain of vendor.domains) names.names.push({ t: domain, v: [vendor.id], k: "domain" });
    for (const model of vendor.models) {
      names.models.push({
        f: model.family,
        v: vendor.id,
        p: model.pattern,
        s: startsOf(model.pattern).join(""),
        part: model.part,
        ...(model.reads && { reads: model.reads }),
        ...(model.needs_context && { c: 1 as const }),
        ...(model.needs_brand && { c: 2 as const }),
      });
    }
    const claims = vendor.claims.flatMap((claim) => {
      const measure = dataset.measures.get(claim.measure);
      if (!measure)
        throw new Error(
          `vendors/${vendor.id}.yml: no measure "${claim.measure}"; write measures/${claim.measure}.yml or mend the claim`,
        );
      const levels = Object.fromEntries(
        dataset.profiles.map((profile) => [profile.id, levelOf(claim, measure, profile.id)]),
      );
      return [{ ...claim, levels }];
    });
    const { models, claims: _claims, ...rest } = vendor;
    const entry: EvidenceVendor = {
      ...rest,
      models: models.map(({ family, reads, part, examples }) => ({ family, reads, part, examples })),
      claims,
      vulnerabilities: (dataset.vulnerabilities?.rows ?? [])
        .filter((row) => row.vendor === vendor.id)
        .map(({ cve, name, product, added, due, url }) => ({ cve, name, product, added, due, url })),
    };
    evidence.vendors[vendor.id] = entry;
    const linesFor = (profile: string): HeadlineRef[] => {
      const lines = claims
        .map((claim): HeadlineRef => [claim.levels[profile] ?? "none", claim.measure])
        .filter(([level, id]) => level !== "none" && isOnGoodsOrReader(dataset.measures.get(id), profile))
        .sort(([a], [b]) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
      // A badge says the weightiest that applies to the goods, whichever they are; the rest stands in the evidence.
      const first = new Set(
        Scope.options.map((goods) => lines.find(([, id]) => appliesTo(dataset.measures.get(id)?.applies_to, [goods]))),
      );
      return lines.filter((line) => first.has(line));
    };
    const usual = JSON.stringify(linesFor("journalist"));
    for (const { id } of dataset.profiles) {
      const lines = linesFor(id);
      // The journalist's row is what every other falls back to.
      if (id === "journalist" ? lines.length === 0 : JSON.stringify(lines) === usual) continue;
      names.headlines[id] ??= {};
      (names.headlines[id] as Record<string, HeadlineRef[]>)[vendor.id] = lines;
      for (const [, id] of lines) {
        const measure = dataset.measures.get(id);
        if (measure) names.measures[id] = { short: measure.short, applies: measure.applies_to };
      }
    }
  }
  // What stands right behind its own vendor's name is tried before others' numbers of the same shape.
  names.models.sort((a, b) => Number(isTied(b.p)) - Number(isTied(a.p)));
  return { names, evidence };
}

/** Reads, compiles and writes the generated files. */
export function main(): void {
  const dataset = readDataset();
  const { names, evidence } = compile(dataset);
  mkdirSync(join(DATASET_FOLDER, "generated"), { recursive: true });
  writeFileSync(join(DATASET_FOLDER, "generated/names.json"), JSON.stringify(names));
  writeFileSync(join(DATASET_FOLDER, "generated/search-table.json"), JSON.stringify(searchTable(names)));
  writeFileSync(join(DATASET_FOLDER, "generated/evidence.json"), JSON.stringify(evidence));
  writeFileSync(join(DATASET_FOLDER, "generated/profiles.json"), JSON.stringify(dataset.profiles));
  const sites = readSites();
  writeFileSync(
    join(DATASET_FOLDER, "generated/sites.json"),
    JSON.stringify(compileSites(sites, divideHosts(sites).offered)),
  );
  writeFileSync(join(DATASET_FOLDER, "generated/layouts.json"), JSON.stringify(compileLayouts(sites, readEngines())));
}

if (process.argv[1] === import.meta.filename) main();

/**
 * Compiles the dataset's YAML files into `generated/`: `search-table.json`, with which pages are searched and which alone goes to
 * them; `names.json`, with which what was found is read in the background, in pages of our own and on the command line;
 * `evidence.json`, which stays in the extension; `profiles.json`; `sites.json`; and `layouts.json`, of which a page is handed its
 * own site's part. Run by `npm run compile` and before every build and test.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Evidence,
  EvidenceClaim,
  EvidenceVendor,
  HeadlineRef,
  Level,
  ModelEntry,
  NameEntry,
  Names,
  VendorEntry,
  Vulnerability,
} from "./compiled.ts";
import { appliesTo, DEFAULT_PROFILE, LEVELS, searchTable } from "./compiled.ts";
import { divideHosts } from "./listed-hosts.ts";
import { isStated, makesProducts } from "./makers.ts";
import { isTied, startsOf } from "./pattern-starts.ts";
import type { Dataset } from "./read.ts";
import { DATASET_FOLDER, readDataset } from "./read.ts";
import type { Claim, Measure, Model, Name, Vendor } from "./schema.ts";
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

/** What reading knows of a vendor. */
function vendorEntry(vendor: Vendor, dataset: Dataset): VendorEntry {
  return {
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
}

/** All names to look for. One that several vendors have stands once, treated as the first of them treats it: a rule has them agree. */
function nameEntries(vendors: Iterable<Vendor>): NameEntry[] {
  const entries: NameEntry[] = [];
  const byText = new Map<string, NameEntry>();
  for (const vendor of vendors) {
    for (const name of vendor.names) {
      const known = byText.get(name.text);
      if (known) {
        known.v.push(vendor.id);
        continue;
      }
      const entry = nameEntry(name, vendor.id);
      byText.set(name.text, entry);
      entries.push(entry);
    }
    for (const domain of vendor.domains) entries.push({ t: domain, v: [vendor.id], k: "domain" });
  }
  return entries;
}

function nameEntry({ text, kind, case: as, ambiguous }: Name, vendor: string): NameEntry {
  return {
    t: text,
    v: [vendor],
    k: kind,
    ...(as === "exact" && { x: 1 as const }),
    ...(ambiguous && { n: ambiguous.needs }),
    ...(ambiguous?.word && { w: 1 as const }),
    ...(ambiguous && ambiguous.unless.length > 0 && { u: ambiguous.unless.map((word) => word.toLowerCase()) }),
    ...(ambiguous && ambiguous.goods.length > 0 && { g: ambiguous.goods.map((word) => word.toLowerCase()) }),
  };
}

/** All part-number families. What stands right behind its own vendor's name is tried before others' numbers of the same shape. */
function modelEntries(vendors: Iterable<Vendor>): ModelEntry[] {
  return [...vendors]
    .flatMap((vendor) => vendor.models.map((model) => modelEntry(model, vendor.id)))
    .sort((a, b) => Number(isTied(b.p)) - Number(isTied(a.p)));
}

function modelEntry(model: Model, vendor: string): ModelEntry {
  return {
    f: model.family,
    v: vendor,
    p: model.pattern,
    s: startsOf(model.pattern).join(""),
    part: model.part,
    ...(model.reads && { reads: model.reads }),
    ...(model.needs_context && { c: 1 as const }),
    ...(model.needs_brand && { c: 2 as const }),
  };
}

/** What cards and the dataset browser show of a vendor: its file, with the weight of each claim and its exploited flaws. */
function evidenceOf(vendor: Vendor, dataset: Dataset): EvidenceVendor {
  const { models, claims, ...rest } = vendor;
  return {
    ...rest,
    models: models.map(({ family, reads, part, examples }) => ({ family, reads, part, examples })),
    claims: claims.map((claim) => {
      const measure = dataset.measures.get(claim.measure);
      if (!measure)
        throw new Error(
          `vendors/${vendor.id}.yml: no measure "${claim.measure}"; write measures/${claim.measure}.yml or mend the claim`,
        );
      const levels = dataset.profiles.map(({ id }) => [id, levelOf(claim, measure, id)] as const);
      return { ...claim, levels: Object.fromEntries(levels) };
    }),
    vulnerabilities: vulnerabilitiesOf(vendor, dataset),
  };
}

/** The vendor's exploited flaws, as the catalogue has them. */
export function vulnerabilitiesOf({ id }: Pick<Vendor, "id">, dataset: Dataset): Vulnerability[] {
  return (dataset.vulnerabilities?.rows ?? [])
    .filter((row) => row.vendor === id)
    .map(({ vendor: _vendor, maker: _maker, ...flaw }) => flaw);
}

/** A measure on securities is on no goods: it is told of a vendor only to a reader whom it binds. */
function isOnGoodsOrReader(measure: Measure | undefined, profile: string): boolean {
  return (
    measure?.applies_to.some((scope) => scope !== "securities") === true ||
    measure?.binds.some((binding) => binding.profile === profile) === true
  );
}

/** What a badge may say of a vendor to a profile: the weightiest for each kind of goods. The rest stands in the evidence. */
function headlinesFor(profile: string, claims: readonly EvidenceClaim[], measures: Dataset["measures"]): HeadlineRef[] {
  const lines = claims
    .map((claim): HeadlineRef => [claim.levels[profile] ?? "none", claim.measure])
    .filter(([level, measure]) => level !== "none" && isOnGoodsOrReader(measures.get(measure), profile))
    .sort(([a], [b]) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
  const first = new Set(
    Scope.options.map((goods) => lines.find(([, measure]) => appliesTo(measures.get(measure)?.applies_to, [goods]))),
  );
  return lines.filter((line) => first.has(line));
}

/** Each profile's headlines of each vendor, where they are others than those of the default profile, to which reading falls back. */
function headlineRows(vendors: readonly EvidenceVendor[], { profiles, measures }: Dataset): Names["headlines"] {
  const rows: Names["headlines"] = {};
  for (const { id: vendor, claims } of vendors) {
    const usual = JSON.stringify(headlinesFor(DEFAULT_PROFILE, claims, measures));
    for (const { id: profile } of profiles) {
      const lines = headlinesFor(profile, claims, measures);
      if (profile === DEFAULT_PROFILE ? lines.length === 0 : JSON.stringify(lines) === usual) continue;
      const row = rows[profile] ?? {};
      row[vendor] = lines;
      rows[profile] = row;
    }
  }
  return rows;
}

/** What headlines say of the measures they name. */
function headlineMeasures(headlines: Names["headlines"], measures: Dataset["measures"]): Names["measures"] {
  const named = Object.values(headlines).flatMap((row) => Object.values(row).flat());
  return Object.fromEntries(
    named.flatMap(([, id]) => {
      const measure = measures.get(id);
      return measure ? [[id, { short: measure.short, applies: measure.applies_to }]] : [];
    }),
  );
}

/** Compiles a dataset. Pure; the files are written by {@link main}. */
export function compile(dataset: Dataset): { names: Names; evidence: Evidence } {
  const { version, date } = dataset.version;
  const vendors = [...dataset.vendors.values()];
  const shown = vendors.map((vendor) => evidenceOf(vendor, dataset));
  const headlines = headlineRows(shown, dataset);
  return {
    names: {
      version,
      date,
      vendors: Object.fromEntries(vendors.map((vendor) => [vendor.id, vendorEntry(vendor, dataset)])),
      names: nameEntries(vendors),
      models: modelEntries(vendors),
      headlines,
      measures: headlineMeasures(headlines, dataset.measures),
    },
    evidence: {
      version,
      date,
      vendors: Object.fromEntries(shown.map((vendor) => [vendor.id, vendor])),
      measures: Object.fromEntries(dataset.measures),
      profiles: dataset.profiles,
      moved: Object.fromEntries(dataset.moved),
    },
  };
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

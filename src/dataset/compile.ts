/**
 * Compiles the dataset's YAML files into `generated/names.json` (goes to pages) and `generated/evidence.json` (stays in
 * the extension). Run by `npm run compile` before every build and test.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import type { Evidence, EvidenceVendor, Headline, Level, Names } from "./compiled.ts";
import { LEVELS } from "./compiled.ts";
import type { Claim, Vendor } from "./schema.ts";
import { Measure, MovedTo, Profile, Vendor as VendorSchema } from "./schema.ts";

const HERE = import.meta.dirname;

export interface Dataset {
  vendors: Map<string, Vendor>;
  measures: Map<string, Measure>;
  profiles: Profile[];
  /** Old id to new id. */
  moved: Map<string, string>;
}

/** Reads and validates every file below `folder`. Throws one error that lists each file's faults and where they stand. */
export function readDataset(folder: string = HERE): Dataset {
  const faults: string[] = [];
  const moved = new Map<string, string>();
  function readAll<Schema extends v.GenericSchema<unknown, { id: string }>>(kind: string, schema: Schema) {
    const entries = new Map<string, v.InferOutput<Schema>>();
    for (const file of readdirSync(join(folder, kind)).sort()) {
      const path = `${kind}/${file}`;
      const raw: unknown = parse(readFileSync(join(folder, path), "utf8"));
      const redirect = v.safeParse(MovedTo, raw);
      if (redirect.success) {
        moved.set(redirect.output.id, redirect.output.moved_to);
        continue;
      }
      const result = v.safeParse(schema, raw);
      if (!result.success) {
        for (const issue of result.issues) faults.push(`${path}: ${v.getDotPath(issue) ?? "(file)"}: ${issue.message}`);
        continue;
      }
      if (`${result.output.id}.yml` !== basename(file))
        faults.push(`${path}: id "${result.output.id}" is not the file's name`);
      entries.set(result.output.id, result.output);
    }
    return entries;
  }
  const vendors = readAll("vendors", VendorSchema);
  const measures = readAll("measures", Measure);
  const profiles = v.parse(v.array(Profile), parse(readFileSync(join(folder, "profiles.yml"), "utf8")));
  if (faults.length > 0) throw new Error(`The dataset has ${faults.length} fault(s):\n${faults.join("\n")}`);
  return { vendors, measures, profiles, moved };
}

const WEIGHTLESS = new Set(["ended", "withdrawn", "reversed", "vacated", "not-listed", "proposed", "unknown"]);

/** How much a claim weighs for a profile, from the claim's status and the measure's bindings. */
export function levelOf(claim: Claim, measure: Measure, profile: string): Level {
  if (WEIGHTLESS.has(claim.status) || claim.reaches === "not-listed" || claim.reaches === "related-entity")
    return "none";
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

/** Compiles a dataset. Pure; the files are written by {@link main}. */
export function compile(dataset: Dataset, version: string, date: string): { names: Names; evidence: Evidence } {
  const names: Names = { version, date, vendors: {}, names: [], models: [], headlines: {} };
  const evidence: Evidence = {
    version,
    date,
    vendors: {},
    measures: Object.fromEntries(dataset.measures),
    profiles: dataset.profiles,
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
          stated: maker.known === "stated" || maker.known === "regulator",
        })),
      }),
      ...(vendor.mixed_origin && { mixed: true as const }),
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
        if (name.ambiguous.unless.length > 0) entry.u = name.ambiguous.unless.map((word) => word.toLowerCase());
      }
      byText.set(name.text, entry);
      names.names.push(entry);
    }
    for (const model of vendor.models) {
      names.models.push({
        f: model.family,
        v: vendor.id,
        p: model.pattern,
        part: model.part,
        ...(model.reads && { reads: model.reads }),
        ...(model.needs_context && { c: 1 as const }),
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
      models: models.map(({ family, reads, part }) => ({ family, reads, part })),
      claims,
      vulnerabilities: [],
    };
    evidence.vendors[vendor.id] = entry;
    for (const profile of dataset.profiles) {
      const lines = claims
        .map((claim): Headline => {
          const measure = dataset.measures.get(claim.measure);
          return {
            level: claim.levels[profile.id] ?? "none",
            measure: claim.measure,
            short: measure?.short ?? claim.measure,
            applies: measure?.applies_to ?? ["any"],
          };
        })
        .filter((line) => line.level !== "none")
        .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
        .slice(0, 4);
      if (lines.length > 0) {
        names.headlines[profile.id] ??= {};
        (names.headlines[profile.id] as Record<string, Headline[]>)[vendor.id] = lines;
      }
    }
  }
  return { names, evidence };
}

/** Reads, compiles and writes the generated files. */
export function main(): void {
  const dataset = readDataset();
  const { names, evidence } = compile(dataset, "1.0.0", "2026-11-24");
  mkdirSync(join(HERE, "generated"), { recursive: true });
  writeFileSync(join(HERE, "generated/names.json"), JSON.stringify(names));
  writeFileSync(join(HERE, "generated/evidence.json"), JSON.stringify(evidence));
}

if (process.argv[1] === import.meta.filename) main();

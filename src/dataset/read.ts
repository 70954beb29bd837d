/** Reads the dataset's YAML files. Shape is checked here; what must hold between files is in `rules.ts`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import type { Vendor } from "./schema.ts";
import { DatasetVersion, Measure, MovedTo, Profile, Vendor as VendorSchema, VulnerabilityFile } from "./schema.ts";

/** The folder that holds the dataset's files. */
export const DATASET_FOLDER = import.meta.dirname;

/** The whole dataset, shape-checked, keyed by id. */
export interface Dataset {
  version: DatasetVersion;
  vendors: Map<string, Vendor>;
  measures: Map<string, Measure>;
  profiles: Profile[];
  /** Old id to new id. */
  moved: Map<string, string>;
  /** Imported rows on exploited flaws; null until a catalogue was imported. */
  vulnerabilities: VulnerabilityFile | null;
}

/** Reads and validates every file below `folder`. Throws one error that lists each file's faults and where they stand. */
export function readDataset(folder: string = DATASET_FOLDER): Dataset {
  const faults: string[] = [];
  const moved = new Map<string, string>();

  function readYaml(path: string): unknown {
    try {
      return parse(readFileSync(join(folder, path), "utf8"));
    } catch (error) {
      faults.push(`${path}: not YAML: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
  function readFile<Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema> | null {
    const raw = readYaml(path);
    if (raw === undefined) return null;
    const result = v.safeParse(schema, raw);
    if (result.success) return result.output;
    for (const issue of result.issues) faults.push(`${path}: ${v.getDotPath(issue) ?? "(file)"}: ${issue.message}`);
    return null;
  }
  function readAll<Schema extends v.GenericSchema<unknown, { id: string }>>(kind: string, schema: Schema) {
    const entries = new Map<string, v.InferOutput<Schema>>();
    for (const file of readdirSync(join(folder, kind)).sort()) {
      if (!file.endsWith(".yml")) continue;
      const path = `${kind}/${file}`;
      const redirect = v.safeParse(MovedTo, readYaml(path));
      const entry = redirect.success ? redirect.output : readFile(path, schema);
      if (entry === null) continue;
      if (`${entry.id}.yml` !== basename(file))
        faults.push(`${path}: id "${entry.id}" is not the file's name; name the file ${entry.id}.yml or mend the id`);
      if (redirect.success) moved.set(redirect.output.id, redirect.output.moved_to);
      else entries.set(entry.id, entry as v.InferOutput<Schema>);
    }
    return entries;
  }

  const vendors = readAll("vendors", VendorSchema);
  const measures = readAll("measures", Measure);
  const profiles = readFile("profiles.yml", v.array(Profile));
  const version = readFile("version.yml", DatasetVersion);
  const kev = "vulnerabilities/kev.yml";
  const vulnerabilities = existsSync(join(folder, kev)) ? readFile(kev, VulnerabilityFile) : null;
  if (faults.length > 0 || profiles === null || version === null)
    throw new Error(`The dataset has ${faults.length} fault(s):\n${faults.join("\n")}`);
  return { version, vendors, measures, profiles, moved, vulnerabilities };
}

/** Reads the dataset's YAML files. Shape is checked here; what must hold between files is in `rules.ts`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { readEntries, readYaml, refusal } from "./read-yaml.ts";
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

  function readAll<Schema extends v.GenericSchema<unknown, { id: string }>>(kind: string, schema: Schema) {
    const movedOrEntry = v.lazy((raw) => (v.is(MovedTo, raw) ? MovedTo : schema));
    const entries = new Map<string, v.InferOutput<Schema>>();
    for (const entry of readEntries(folder, kind, movedOrEntry, faults))
      if ("moved_to" in entry) moved.set(entry.id, entry.moved_to);
      else entries.set(entry.id, entry);
    return entries;
  }

  const vendors = readAll("vendors", VendorSchema);
  const measures = readAll("measures", Measure);
  const profiles = readYaml(folder, "profiles.yml", v.array(Profile), faults);
  const version = readYaml(folder, "version.yml", DatasetVersion, faults);
  const kev = "vulnerabilities/kev.yml";
  const vulnerabilities = existsSync(join(folder, kev)) ? readYaml(folder, kev, VulnerabilityFile, faults) : null;
  if (faults.length > 0 || profiles === null || version === null) throw refusal("The dataset has", faults);
  return { version, vendors, measures, profiles, moved, vulnerabilities };
}

/**
 * The public export: the whole dataset as one JSON file with its JSON Schema, for use without the extension. `schemaVersion`
 * is raised when a field's name or meaning changes; the dataset's own version with each change of the data.
 */
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { vulnerabilitiesOf } from "./compile.ts";
import { EXPORT_DOCS } from "./export-docs.ts";
import type { Dataset } from "./read.ts";
import { Answer, Claim, Id, Maker, Measure, Model, Name, Profile, Source, Vendor, VulnerabilityRow } from "./schema.ts";

const { vendor: _vendor, maker: _maker, ...flawEntries } = VulnerabilityRow.entries;
const Flaw = v.strictObject(flawEntries);
const ExportedVendor = v.strictObject({ ...Vendor.entries, vulnerabilities: v.array(Flaw) });

const Export = v.strictObject({
  $schema: v.string(),
  name: v.literal("Sightline dataset"),
  version: v.string(),
  date: v.string(),
  schemaVersion: v.number(),
  licence: v.strictObject({ name: v.string(), url: v.string(), attribution: v.string() }),
  notice: v.string(),
  profiles: v.array(Profile),
  measures: v.array(Measure),
  vendors: v.array(ExportedVendor),
  moved: v.record(Id, Id),
});

export type Export = v.InferOutput<typeof Export>;

/** Name of the schema's file for a schema version; the data file names it in `$schema`. */
export const schemaFileName = (schemaVersion: number): string => `sightline-dataset.schema-${schemaVersion}.json`;

/** Makes the export. Entries are in order of their ids, so that two exports can be compared line by line. */
export function makeExport(dataset: Dataset): Export {
  const { version, date, schema } = dataset.version;
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  return {
    $schema: schemaFileName(schema),
    name: "Sightline dataset",
    version,
    date,
    schemaVersion: schema,
    licence: {
      name: "CC BY 4.0",
      url: "https://creativecommons.org/licenses/by/4.0/",
      attribution: `Sightline dataset ${version} (${date})`,
    },
    notice:
      "Statements hold as of the dates of the documents they cite and say nothing about later days. A vendor that is not here is not thereby cleared. Print limiting words and what a measure is not together with a claim.",
    profiles: dataset.profiles,
    measures: [...dataset.measures.values()].sort(byId),
    vendors: [...dataset.vendors.values()].sort(byId).map((vendor) => ({
      ...vendor,
      vulnerabilities: vulnerabilitiesOf(vendor, dataset),
    })),
    moved: Object.fromEntries(dataset.moved),
  };
}

/** Makes the JSON Schema (draft 2020-12) of the export, each field with what it means. */
export function makeExportSchema(schemaVersion: number): object {
  const definitions = {
    Source,
    Measure,
    Claim,
    Maker,
    Name,
    Model,
    Answer,
    Profile,
    Vulnerability: Flaw,
    Vendor: ExportedVendor,
  };
  const schema: Record<string, unknown> = {
    ...toJsonSchema(Export, {
      target: "draft-2020-12",
      typeMode: "input",
      // Trimming leaves nothing to check in a file that was trimmed when it was read.
      ignoreActions: ["trim"],
      definitions,
    }),
    $id: schemaFileName(schemaVersion),
    title: "Sightline dataset",
  };
  describe(schema, "Dataset");
  const made = schema.$defs;
  if (typeof made === "object" && made !== null)
    for (const [name, definition] of Object.entries(made)) describe(definition, name);
  return schema;
}

/** Adds what fields mean to an object schema, and to the objects that stand directly in it. */
function describe(schema: unknown, name: string): void {
  if (typeof schema !== "object" || schema === null) return;
  const own = EXPORT_DOCS[name];
  if (own !== undefined) Object.assign(schema, { description: own });
  if ("items" in schema) describe(schema.items, name);
  if (!("properties" in schema) || typeof schema.properties !== "object" || schema.properties === null) return;
  for (const [field, property] of Object.entries(schema.properties)) {
    if (typeof property !== "object" || property === null) continue;
    describe(property, `${name}.${field}`);
  }
}

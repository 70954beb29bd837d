/** Imports CISA's catalogue of known exploited vulnerabilities (its JSON file) into `vulnerabilities/kev.yml`. */
import * as v from "valibot";
import { stringify } from "yaml";
import type { Dataset } from "../read.ts";
import type { VulnerabilityRow } from "../schema.ts";
import { isCameraProduct, KEV_PRODUCTS } from "./kev-products.ts";
import type { ImportReport } from "./refused.ts";
import { ImportRefused, mustCount } from "./refused.ts";

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One row of the catalogue; strict, so that a new field stops the import. */
const Row = v.strictObject({
  cveID: v.pipe(v.string(), v.regex(/^CVE-\d{4}-\d{4,}$/)),
  vendorProject: v.string(),
  product: v.string(),
  vulnerabilityName: v.string(),
  dateAdded: Day,
  shortDescription: v.string(),
  requiredAction: v.string(),
  dueDate: Day,
  knownRansomwareCampaignUse: v.string(),
  notes: v.string(),
  cwes: v.optional(v.array(v.string())),
});

const Catalogue = v.strictObject({
  title: v.string(),
  catalogVersion: v.string(),
  dateReleased: v.string(),
  count: v.number(),
  vulnerabilities: v.array(Row),
});

type Row = v.InferOutput<typeof Row>;

/** The catalogue has only ever grown; it had 1,674 rows in August 2026. */
export const KEV_RANGE = [1500, 5000] as const;

const HEAD = `# Written by "npm run dataset:import -- kev FILE" from CISA's catalogue of known exploited vulnerabilities. Do not edit.
# A row says that this flaw was exploited. It never says that a company is listed.
`;

function readCatalogue(text: string): v.InferOutput<typeof Catalogue> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new ImportRefused(`The file is not whole JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (Array.isArray(raw))
    throw new ImportRefused(
      "The file is a bare list of rows. The importer reads CISA's whole file, known_exploited_vulnerabilities.json, which gives its version and its own count.",
    );
  const result = v.safeParse(Catalogue, raw);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ImportRefused(
    `The catalogue has another shape at ${v.getDotPath(issue) ?? "its top"}: ${issue.message}. Read what changed, then teach the importer.`,
  );
}

/** Reads the catalogue and makes the new file. Throws {@link ImportRefused} on anything it does not understand. */
export function importKev(text: string, dataset: Dataset, range: readonly [number, number] = KEV_RANGE): ImportReport {
  const catalogue = readCatalogue(text);
  mustCount("rows", catalogue.vulnerabilities.length, range);
  if (catalogue.count !== catalogue.vulnerabilities.length)
    throw new ImportRefused(
      `The catalogue says ${catalogue.count} rows and holds ${catalogue.vulnerabilities.length}; the file is cut off.`,
    );

  const vendorOf = new Map<string, string>();
  for (const vendor of dataset.vendors.values()) for (const name of vendor.kev_names) vendorOf.set(name, vendor.id);
  const kept: VulnerabilityRow[] = [];
  const leftOut: string[] = [];
  const unreviewed: string[] = [];
  for (const row of catalogue.vulnerabilities) {
    const vendor = vendorOf.get(row.vendorProject);
    const line = `${row.cveID} ${row.vendorProject}, ${row.product}`;
    const reviewed = KEV_PRODUCTS[row.vendorProject];
    if (vendor === undefined) {
      if (reviewed ? reviewed.camera.test(row.product) : isCameraProduct(row))
        leftOut.push(`${line}: a camera or recorder, it seems; no vendor file has "${row.vendorProject}" in kev_names`);
      continue;
    }
    if (reviewed?.camera.test(row.product)) kept.push(rowOf(row, vendor));
    else if (reviewed?.other.test(row.product)) leftOut.push(`${line}: not a camera or recorder`);
    else unreviewed.push(line);
  }
  if (unreviewed.length > 0)
    throw new ImportRefused(
      `Not yet reviewed, camera or not:\n  ${unreviewed.join("\n  ")}\nAdd each product to src/dataset/import/kev-products.ts.`,
    );

  kept.sort((a, b) => b.added.localeCompare(a.added) || a.cve.localeCompare(b.cve));
  const file = {
    catalogue: {
      version: catalogue.catalogVersion,
      released: catalogue.dateReleased.slice(0, 10),
      rows: catalogue.vulnerabilities.length,
    },
    rows: kept,
  };
  const before = dataset.vulnerabilities;
  if (before && before.catalogue.released > file.catalogue.released)
    throw new ImportRefused(
      `The file is of ${file.catalogue.released}, the dataset's rows are of ${before.catalogue.released}; import the newer one.`,
    );
  return {
    read: [`catalogue ${file.catalogue.version}, ${file.catalogue.rows} rows, ${kept.length} kept`],
    diff: difference(before?.rows ?? [], kept),
    leftOut,
    write: {
      file: "vulnerabilities/kev.yml",
      text: HEAD + stringify(file, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" }),
    },
  };
}

function rowOf(row: Row, vendor: string): VulnerabilityRow {
  return {
    cve: row.cveID,
    vendor,
    maker: row.vendorProject,
    product: row.product.trim(),
    name: row.vulnerabilityName.trim(),
    added: row.dateAdded,
    due: row.dueDate,
    url: `https://nvd.nist.gov/vuln/detail/${row.cveID}`,
  };
}

function difference(before: VulnerabilityRow[], after: VulnerabilityRow[]): string[] {
  const old = new Map(before.map((row) => [`${row.cve} ${row.vendor}`, row]));
  const diff: string[] = [];
  for (const row of after) {
    const key = `${row.cve} ${row.vendor}`;
    const was = old.get(key);
    if (!was) diff.push(`+ ${row.cve} ${row.maker}, ${row.product}, added ${row.added}`);
    else if (JSON.stringify(was) !== JSON.stringify(row))
      diff.push(`~ ${row.cve} ${row.maker}: ${JSON.stringify(was)} → ${JSON.stringify(row)}`);
    old.delete(key);
  }
  if (old.size > 0)
    throw new ImportRefused(
      `Rows of the dataset are not in the file any more: ${[...old.keys()].join(", ")}. Find out whether CISA took them out; if so, remove them from vulnerabilities/kev.yml by hand.`,
    );
  return diff;
}

/** Compares the US Consolidated Screening List (CSV of trade.gov), its Entity List and NS-CMIC rows, with the dataset. */
import type { Dataset } from "../read.ts";
import type { ListedEntity } from "./compare.ts";
import { compareWithClaims } from "./compare.ts";
import { readTable } from "./csv.ts";
import type { ImportReport } from "./refused.ts";
import { ImportRefused, mustCount } from "./refused.ts";

const COLUMNS = [
  "_id",
  "source",
  "entity_number",
  "type",
  "programs",
  "name",
  "title",
  "addresses",
  "federal_register_notice",
  "start_date",
  "end_date",
  "standard_order",
  "license_requirement",
  "license_policy",
  "call_sign",
  "vessel_type",
  "gross_tonnage",
  "gross_registered_tonnage",
  "vessel_flag",
  "vessel_owner",
  "remarks",
  "source_list_url",
  "alt_names",
  "citizenships",
  "dates_of_birth",
  "nationalities",
  "places_of_birth",
  "source_information_url",
  "ids",
];

/** Rows of all lists together, Entity List rows, NS-CMIC rows. */
export const CSL_RANGES = { rows: [10_000, 80_000], entityList: [1500, 10_000], nsCmic: [50, 200] } as const;

/** Each list that we compare: how its `source` column begins, and which of our measures speak of it. */
const LISTS = [
  {
    key: "entityList",
    source: "Entity List (EL)",
    isOurs: (name: string) => /Entity List/i.test(name) && !/UFLPA|Uyghur/i.test(name),
  },
  {
    key: "nsCmic",
    source: "Non-SDN Chinese Military-Industrial Complex",
    isOurs: (name: string) => /NS-?CMIC|Military-Industrial Complex/i.test(name),
  },
] as const;

/** Reads the list and compares. Throws {@link ImportRefused}. */
export function importCsl(
  text: string,
  dataset: Dataset,
  ranges: Record<keyof typeof CSL_RANGES, readonly [number, number]> = CSL_RANGES,
): ImportReport {
  const rows = readTable(text, COLUMNS);
  mustCount("rows", rows.length, ranges.rows);
  const read = [`${rows.length} rows`];
  const diff: string[] = [];
  for (const { key, source, isOurs } of LISTS) {
    const own = rows.filter((row) => row.source?.startsWith(source));
    mustCount(`rows of the ${source}`, own.length, ranges[key]);
    read.push(`${own.length} rows of the ${source}`);
    const entities = own.map((row): ListedEntity => {
      if (!row.name) throw new ImportRefused(`A row of the ${source} has no name (_id ${row._id}).`);
      return {
        name: row.name,
        aliases: (row.alt_names ?? "")
          .split(";")
          .map((name) => name.trim())
          .filter((name) => name !== ""),
        since: row.start_date || null,
      };
    });
    diff.push(...compareWithClaims(dataset, entities, isOurs));
  }
  return { read, diff, leftOut: [] };
}

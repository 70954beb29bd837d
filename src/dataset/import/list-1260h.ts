/** Compares the table of section 1260H editions (a transcription of the published PDFs, as CSV) with the dataset. */
import type { Dataset } from "../read.ts";
import type { ListedEntity } from "./compare.ts";
import { compareWithClaims, foldCompany } from "./compare.ts";
import { readTable } from "./csv.ts";
import type { ImportReport } from "./refused.ts";
import { ImportRefused, mustCount } from "./refused.ts";

const COLUMNS = [
  "Name",
  "Clean Name",
  "Alias",
  "Previous Name",
  "Parent Name",
  "Note",
  "Start date",
  "End date",
  "Source Url",
];

/** Rows of the newest edition; that of 8 June 2026 has 188. */
export const LIST_1260H_RANGE = [120, 400] as const;

/** Reads the table, takes its newest edition, and compares. Throws {@link ImportRefused}. */
export function import1260h(
  text: string,
  dataset: Dataset,
  range: readonly [number, number] = LIST_1260H_RANGE,
): ImportReport {
  const rows = readTable(text, COLUMNS);
  for (const row of rows)
    for (const column of ["Start date", "End date"])
      if (!/^(?:\d{4}-\d{2}-\d{2})?$/.test(row[column] ?? ""))
        throw new ImportRefused(`"${row.Name}" has "${row[column]}" as ${column}; a day like 2026-06-08 was expected.`);
  const newest =
    rows
      .map((row) => row["Start date"] ?? "")
      .sort()
      .at(-1) ?? "";
  const current = rows.filter((row) => row["Start date"] === newest && row["End date"] === "");
  mustCount(`rows in the edition of ${newest}`, current.length, range);

  // Names change between editions while the short name stays: "Shenzhen DJI Innovation …" and "Shenzhen DJI …" are both "DJI".
  const namesOf = (row: Record<string, string>): string[] =>
    ["Clean Name", "Name", "Alias", "Previous Name"].flatMap((column) => row[column] || []);
  const first = new Map<string, string>();
  for (const row of rows)
    for (const name of namesOf(row).map(foldCompany)) {
      const start = row["Start date"] ?? "";
      const known = first.get(name);
      if (known === undefined || start < known) first.set(name, start);
    }
  const entities = current.map((row): ListedEntity => {
    const [name = "", ...aliases] = namesOf(row);
    const since = namesOf(row).flatMap((known) => first.get(foldCompany(known)) ?? []);
    return { name, aliases, since: since.sort()[0] ?? null };
  });
  return {
    read: [`${rows.length} rows, ${current.length} in the newest edition, ${newest}`],
    diff: compareWithClaims(dataset, entities, (name) => /1260H/i.test(name)),
    leftOut: [],
  };
}

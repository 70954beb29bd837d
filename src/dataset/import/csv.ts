import { CsvError, parse } from "csv-parse/sync";
import { ImportRefused } from "./refused.ts";

/** Reads CSV with a header into rows. Refuses a column that is not expected, one that is missing, and broken quoting. */
export function readTable(text: string, columns: readonly string[]): Record<string, string>[] {
  const [header, ...rows] = readRows(text);
  if (header === undefined) throw new ImportRefused("The file is empty.");
  const unknown = header.filter((column) => !columns.includes(column));
  const missing = columns.filter((column) => !header.includes(column));
  if (unknown.length > 0 || missing.length > 0)
    throw new ImportRefused(
      `The columns changed${unknown.length > 0 ? `; unknown: ${unknown.join(", ")}` : ""}${missing.length > 0 ? `; missing: ${missing.join(", ")}` : ""}. Read what they mean, then teach the importer.`,
    );
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ""])));
}

/** Reads CSV into rows of equal length. Refuses broken quoting and rows of another length. */
export function readRows(text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    if (error instanceof CsvError) throw new ImportRefused(`The file is not whole CSV: ${error.message}`);
    throw error;
  }
}

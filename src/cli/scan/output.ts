/** Prints rows in the formats of `scan`. */
import { stringify } from "csv-stringify/sync";
import { markdownTable } from "markdown-table";
import { NOTHING_FOUND } from "../../assessment/badge-words.ts";
import type { Names } from "../../dataset/compiled.ts";
import { COLUMNS, tableOf } from "../table.ts";
import type { Row } from "./rows.ts";

export const FORMATS = ["table", "jsonl", "csv", "markdown"] as const;
export type Format = (typeof FORMATS)[number];

const KEYS = [
  "file",
  "line",
  "start",
  "end",
  "surface",
  "vendor",
  "brand",
  "via",
  "role",
  "confidence",
  "badged",
  "level",
  "measure",
  "why",
] as const satisfies (keyof Row)[];

/** Tables are for readers: they name vendors, and leave out what only programs need. Columns in which nothing stands are left out. */
function readable(rows: readonly Row[], { vendors }: Pick<Names, "vendors">, by?: "file"): string[][] {
  const nameOf = (id: string) => vendors[id]?.name ?? id;
  const columns: [head: string, of: (row: Row) => string][] = [
    ["file", ({ file }) => (by === "file" ? file : "")],
    ["line", ({ line }) => String(line ?? "")],
    [COLUMNS.words, ({ surface }) => surface],
    [COLUMNS.vendor, ({ vendor, brand }) => (brand === null ? nameOf(vendor) : `${nameOf(brand)} (${nameOf(vendor)})`)],
    [COLUMNS.role, ({ role }) => role],
    [COLUMNS.level, ({ level }) => level],
    [COLUMNS.measure, ({ measure }) => measure ?? ""],
    [COLUMNS.badge, ({ badged }) => (badged ? "yes" : "")],
  ];
  const used = columns.filter(([, of]) => rows.length === 0 || rows.some((row) => of(row) !== ""));
  return [used.map(([head]) => head), ...rows.map((row) => used.map(([, of]) => of(row).replace(/\s+/g, " ")))];
}

/** Collects rows and writes them: JSON lines and CSV as they come, tables at the end, since their widths depend on all. */
export function writerFor(
  format: Format,
  names: Pick<Names, "vendors">,
  write: (text: string) => void,
): { rows(rows: Row[]): void; end(): void } {
  if (format === "jsonl")
    return { rows: (rows) => write(rows.map((row) => `${JSON.stringify(row)}\n`).join("")), end: () => undefined };
  if (format === "csv") {
    write(stringify([[...KEYS]]));
    return {
      rows: (rows) => write(stringify(rows.map((row) => KEYS.map((key) => csvCell(row[key]))))),
      end: () => undefined,
    };
  }
  const kept: Row[] = [];
  return {
    rows: (rows) => {
      kept.push(...rows);
    },
    end: () => {
      if (kept.length === 0 && format === "table") {
        write(`${NOTHING_FOUND}\n`);
        return;
      }
      if (format === "table") {
        const files = new Set(kept.map(({ file }) => file));
        for (const file of files) {
          const [head = [], ...body] = readable(
            kept.filter((row) => row.file === file),
            names,
          );
          write(`${files.size > 1 ? `\n${file}\n` : ""}${tableOf(head, body)}\n`);
        }
        return;
      }
      const [head = [], ...body] = readable(kept, names, "file");
      write(`${markdownTable([head, ...body.map((row) => row.map((cell) => cell.replaceAll("|", "\\|")))])}\n`);
    },
  };
}

/** Spreadsheets run a cell that begins with one of these as a formula; text of a page must not. */
function csvCell(value: string | number | boolean | null): string {
  const text = String(value ?? "");
  return typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

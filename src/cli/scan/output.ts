/** Prints rows in the formats of `scan`. */
import Table from "cli-table3";
import { stringify } from "csv-stringify/sync";
import { markdownTable } from "markdown-table";
import { NOTHING_FOUND } from "../../assessment/badge-words.ts";
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
/** What a table has no room for. */
const LONG: ReadonlySet<keyof Row> = new Set(["start", "end", "why"]);
const SHORT = KEYS.filter((key) => !LONG.has(key));
/** No rule between two rows. */
const CLOSE = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };

const cells = (row: Row, keys: readonly (keyof Row)[]) =>
  keys.map((key) => (typeof row[key] === "boolean" ? (row[key] ? "yes" : "no") : String(row[key] ?? "")));

/** Collects rows and writes them: JSON lines and CSV as they come, tables at the end, since their widths depend on all. */
export function writerFor(format: Format, write: (text: string) => void): { rows(rows: Row[]): void; end(): void } {
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
      if (format === "markdown") {
        const safe = (cell: string) => cell.replace(/\s+/g, " ").replaceAll("|", "\\|");
        write(`${markdownTable([[...SHORT], ...kept.map((row) => cells(row, SHORT).map(safe))])}\n`);
      } else if (kept.length === 0) write(`${NOTHING_FOUND}\n`);
      else {
        // Of a whole file there are no lines, and often no brands.
        const keys = SHORT.filter((key) => kept.some((row) => row[key] !== null));
        const table = new Table({ head: keys, chars: CLOSE, style: { head: [], border: [] } });
        for (const row of kept) table.push(cells(row, keys));
        write(`${table.toString()}\n`);
      }
    },
  };
}

/** Spreadsheets run a cell that begins with one of these as a formula; text of a page must not. */
function csvCell(value: string | number | boolean | null): string {
  const text = String(value ?? "");
  return typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

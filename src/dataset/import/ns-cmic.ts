/** Compares OFAC's consolidated CSV (`CONS_PRIM.CSV`), its NS-CMIC rows, with the dataset. */
import type { Dataset } from "../read.ts";
import type { ListedEntity } from "./compare.ts";
import { compareWithClaims } from "./compare.ts";
import { readRows } from "./csv.ts";
import type { ImportReport } from "./refused.ts";
import { ImportRefused, mustCount } from "./refused.ts";

/** The file has no header; OFAC documents twelve columns: number, name, type, program, title, six on vessels, remarks. */
const COLUMNS = 12;
const PROGRAM = "CMIC-EO13959";
/** NS-CMIC rows; the list had 68 in December 2025, an extract of this trade's has 15. */
export const NS_CMIC_RANGE = [15, 200] as const;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "03 Jun 2021" after a label in the remarks, as an ISO day. */
function dayAfter(remarks: string, label: string): string | null {
  const match = new RegExp(`${label} \\(CMIC\\) (\\d{2}) (\\w{3}) (\\d{4})`).exec(remarks);
  const month = MONTHS.indexOf(match?.[2] ?? "") + 1;
  return match && month > 0 ? `${match[3]}-${String(month).padStart(2, "0")}-${match[1]}` : null;
}

/** Reads the file and compares. Throws {@link ImportRefused}. */
export function importNsCmic(
  text: string,
  dataset: Dataset,
  range: readonly [number, number] = NS_CMIC_RANGE,
): ImportReport {
  // OFAC ends its file with a line that holds nothing but the DOS end-of-file character.
  const whole = text.trimEnd();
  const rows = readRows(whole.endsWith("\u001a") ? whole.slice(0, -1) : whole);
  const odd = rows.find((row) => row.length !== COLUMNS || !/^\d+$/.test(row[0] ?? ""));
  if (odd)
    throw new ImportRefused(
      `A row has ${odd.length} columns, or no number first ("${odd.join(",").slice(0, 60)}"); ${COLUMNS} columns without a header were expected.`,
    );
  const listed = rows.filter((row) =>
    row[3]?.split("] [").some((program) => program.replace(/[[\]]/g, "") === PROGRAM),
  );
  mustCount(`rows of program ${PROGRAM}`, listed.length, range);
  const entities = listed.map((row): ListedEntity => {
    const remarks = row[11] ?? "";
    const since = dayAfter(remarks, "Listing Date");
    if (since === null)
      throw new ImportRefused(`"${row[1]}" has no "Listing Date (CMIC)" in its remarks; read how the remarks changed.`);
    return {
      name: row[1] ?? "",
      aliases: [...remarks.matchAll(/a\.k\.a\. '([^']+)'/g)].map((match) => match[1] ?? ""),
      since,
    };
  });
  return {
    read: [`${rows.length} rows, ${listed.length} of program ${PROGRAM}`],
    diff: compareWithClaims(dataset, entities, (name) => /NS-?CMIC|Military-Industrial Complex/i.test(name)),
    leftOut: [],
  };
}

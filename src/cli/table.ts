import Table from "cli-table3";

/** What tables call what `start` and `scan` both tell of a mention. */
export const COLUMNS = {
  words: "words",
  vendor: "vendor",
  role: "role",
  level: "level",
  measure: "measure",
  badge: "badge",
};

/** Where the output is no terminal, in characters. */
const USUAL_WIDTH = 80;
/** A column is no narrower than this, in characters. */
const LEAST = 6;
/** Two spaces between columns, and no other lines: they would take a sixth of a narrow terminal. */
const CHARS = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid"
    .split(" ")
    .map((name) => [name, ""]),
);
const BETWEEN = "  ";
/** Characters that take two places. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0);

/** Words in lines of at most `width` places; a word that is longer is divided. */
function wrapped(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && widthOf(line) + 1 + widthOf(word) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
      continue;
    }
    if (line !== "") lines.push("");
    for (const sign of word) {
      if (widthOf(lines.at(-1) ?? "") + widthOf(sign) > width) lines.push("");
      lines[lines.length - 1] += sign;
    }
  }
  return lines.join("\n");
}

const longest = (texts: readonly string[]) => Math.max(...texts.map(widthOf));

/** Draws a table that fits the terminal: the widest columns are wrapped first, at words as long as there is room. */
export function tableOf(
  head: readonly string[],
  rows: readonly string[][],
  width = process.stdout.columns ?? USUAL_WIDTH,
): string {
  const columns = head.map((title, at) => [title, ...rows.map((row) => row[at] ?? "")]);
  const widths = columns.map(longest);
  const words = columns.map((cells) => longest(cells.flatMap((cell) => cell.split(/\s+/))));
  const room = width - BETWEEN.length * (head.length - 1);
  for (const least of [words, head.map(() => LEAST)])
    while (widths.reduce((sum, one) => sum + one, 0) > room) {
      const spare = widths.map((one, at) => (one > (least[at] ?? LEAST) ? one : 0));
      const widest = Math.max(...spare);
      if (widest === 0) break;
      widths[spare.indexOf(widest)] = widest - 1;
    }
  const table = new Table({
    head: [...head],
    chars: { ...CHARS, middle: BETWEEN },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  table.push(widths.map((one) => "─".repeat(one)));
  for (const row of rows) table.push(row.map((cell, at) => wrapped(cell, widths[at] ?? LEAST)));
  return table.toString().replace(/ +$/gm, "");
}

/** The bench's figures as Markdown tables, for the terminal and the README. */
import { markdownTable } from "markdown-table";
import { type BenchFigures, goalsOf, isMet } from "./goals.ts";
import { ROW_NAMES, ROW_WORDS } from "./orders.ts";

/** Three figures, as far as they tell anything. */
function short(figure: number): string {
  if (Number.isNaN(figure)) return "–";
  if (figure >= 1_000) return Math.round(figure).toLocaleString("en-GB");
  return figure.toPrecision(figure < 0.095 ? 1 : figure < 0.995 ? 2 : 3);
}

function rowsTable({ pages }: BenchFigures): string {
  const titles = Object.keys(pages);
  const times = (title: string, ms: number) => {
    const floor = pages[title]?.rows.floor ?? Number.NaN;
    return `${short(ms)} (${short(ms / floor)} ×)`;
  };
  const cold = titles.map((title) => times(title, pages[title]?.cold.work ?? Number.NaN));
  const rows = ROW_NAMES.map((row) => [
    ROW_WORDS[row],
    ...titles.map((title) => times(title, pages[title]?.rows[row] ?? Number.NaN)),
  ]);
  rows.splice(1, 0, ["Sightline, all of it, cold", ...cold]);
  return markdownTable([["median ms (times the floor)", ...titles], ...rows], {
    align: ["l", ...titles.map(() => "r")],
  });
}

function comparisonTable({ comparisons }: BenchFigures): string {
  const mb = (bytes: number) => (bytes === 0 ? "" : `${short(bytes / 1_000_000)} MB`);
  const rows = comparisons.flatMap(({ page, without, withIt }) =>
    (
      [
        ["without", without],
        ["with", withIt],
      ] as const
    ).map(([which, figures]) => [
      page,
      which,
      short(figures.script),
      short(figures.task),
      String(figures.longTasks),
      mb(figures.heap),
    ]),
  );
  return markdownTable([["", "Sightline", "script ms", "with layout ms", "tasks > 50 ms", "heap"], ...rows], {
    align: ["l", "l", "r", "r", "r", "r"],
  });
}

function goalsTable(figures: BenchFigures): string {
  const rows = goalsOf(figures).map((goal) => {
    const [what, bound, aim, unit, figure] = goal;
    return [what, `${bound} ${aim} ${unit}`, `${short(figure)} ${unit}`, isMet(goal) ? "yes" : "no"];
  });
  return markdownTable([["", "goal", "measured", "met"], ...rows], { align: ["l", "r", "r", "l"] });
}

/** All tables, with the machine they were made on. */
export function tablesOf(figures: BenchFigures): string {
  const parts = [figures.machine, rowsTable(figures)];
  if (figures.comparisons.length > 0) parts.push(comparisonTable(figures));
  parts.push(goalsTable(figures));
  return parts.join("\n\n");
}

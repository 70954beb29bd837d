/** What stands above the row of a table that a place is in. */
import { normalise } from "./normalise.ts";
import type { Standing } from "./standing.ts";

/** A table's title and the heads of its columns, in normalised text; empty where there are none. */
export interface TableWords {
  title: string;
  heads: string;
}

/** How far above a row they are looked for in plain text, in characters. */
const REACH = 2_000;

/** Reads them from the page's table, or from the lines above, whose cells are parted by strokes. */
export function tableWords({ text, place, context }: Standing): TableWords {
  if (context.heads !== undefined) return { title: "", heads: normalise(context.heads).text };
  const lines = text.slice(Math.max(0, place.from - REACH), place.from).split("\n");
  if (!lines.at(-1)?.includes("|")) return { title: "", heads: "" };
  const outside = lines.findLastIndex((line) => !line.includes("|"));
  return { title: lines[outside] ?? "", heads: lines.slice(outside + 1, -1)[0] ?? "" };
}

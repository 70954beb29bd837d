import type { SearchTable } from "../dataset/compiled.ts";
import { NameIndex } from "./name-index.ts";
import type { SearchIndex } from "./places.ts";

/** Unpacks what a page is searched with. Build it once per page. */
export function readSearchTable({ names, exact, models }: SearchTable): SearchIndex {
  const lines = (text: string) => (text === "" ? [] : text.split("\n"));
  return new NameIndex({
    names: [...lines(names).map((t) => ({ t })), ...lines(exact).map((t) => ({ t, x: 1 as const }))],
    models: lines(models).map((line) => {
      const [p = "", s = ""] = line.split("\t");
      return { p, s };
    }),
  });
}

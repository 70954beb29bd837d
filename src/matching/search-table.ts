import type { SearchTable } from "../dataset/compiled.ts";
import { NameIndex } from "./name-index.ts";
import type { SearchIndex } from "./places.ts";

/**
 * What begins as a part number may be one if it goes on with a digit, or with letters after a hyphen: on ordinary pages that lets
 * no more through than the patterns themselves, which need not go to every page. They are tried where the words are read.
 */
const LIKE_A_PART_NUMBER = "\\S{0,30}\\d|[A-Z]{2,4}-[A-Z]|[A-Z]{2,5} \\S{0,30}\\d";

/** Unpacks what a page is searched with. Build it once per page. */
export function readSearchTable({ names, exact, models, patterns }: SearchTable): SearchIndex {
  const lines = (text: string) => (text === "" ? [] : text.split("\n"));
  return new NameIndex({
    names: [...lines(names).map((t) => ({ t })), ...lines(exact).map((t) => ({ t, x: 1 as const }))],
    models: [{ p: LIKE_A_PART_NUMBER, s: models }, ...patterns],
  });
}

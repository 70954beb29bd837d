import type { Names } from "../dataset/compiled.ts";
import { NameIndex } from "./name-index.ts";

/** The compiled form of the dataset's names and models. Build it once per page or process. */
export interface Matcher {
  readonly names: Names;
  readonly index: NameIndex;
}

/** Compiles the names of the dataset. Linear in the number of names. */
export function compileMatcher(names: Names): Matcher {
  return { names, index: new NameIndex(names) };
}

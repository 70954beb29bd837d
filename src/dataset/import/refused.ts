/** An import that stopped because the file holds something the importer does not understand. The message says what to do. */
export class ImportRefused extends Error {}

/** What an importer has to say, and what it would write. */
export interface ImportReport {
  /** What was read: edition, counts. */
  read: string[];
  /** Differences from the dataset, one a line: `+` new in the file, `-` gone from it, `~` changed. */
  diff: string[];
  /** Rows that were understood and left out, with the reason. */
  leftOut: string[];
  /** A generated file, path below `src/dataset`; absent where the sentences must be written by hand. */
  write?: { file: string; text: string };
}

/** Refuses unless a count lies in a range that the list has had so far. */
export function mustCount(what: string, count: number, [low, high]: readonly [number, number]): void {
  if (count < low || count > high)
    throw new ImportRefused(
      `${count} ${what}; between ${low} and ${high} were expected. The file is cut off or another list; if the list really changed so much, widen the range in the importer.`,
    );
}

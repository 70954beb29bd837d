/** Reads what the compiler wrote, for commands and tests. Compiles first where that was never done, or not since the dataset changed. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { main as writeCompiled } from "./compile.ts";
import type { Names, Profile } from "./compiled.ts";
import { DATASET_FOLDER } from "./read.ts";

const GENERATED = join(DATASET_FOLDER, "generated");

/** When the newest file below a folder was written, the generated ones left out. */
function newestBelow(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      if (path === GENERATED) return 0;
      return entry.isDirectory() ? newestBelow(path) : statSync(path).mtimeMs;
    }),
  );
}

function readCompiled(file: string): unknown {
  const path = join(GENERATED, file);
  if (!existsSync(path) || statSync(path).mtimeMs < newestBelow(DATASET_FOLDER)) writeCompiled();
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The compiled names, as the extension has them. */
export function readNames(): Names {
  return readCompiled("names.json") as Names;
}

/** The ids of the profiles a finding can be weighed for. */
export function readProfileIds(): string[] {
  return (readCompiled("profiles.json") as Profile[]).map(({ id }) => id);
}

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { main as writeCompiled } from "../../dataset/compile.ts";
import type { Names, Profile } from "../../dataset/compiled.ts";
import { ROOT } from "../root.ts";
import type { Case } from "./score.ts";

const SOURCES = join(ROOT, "src/dataset");
const GENERATED = join(SOURCES, "generated");

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

/** Compiles the dataset where that was never done, or not since it changed. */
function compileIfNeeded(file: string): string {
  const path = join(GENERATED, file);
  if (!existsSync(path) || statSync(path).mtimeMs < newestBelow(SOURCES)) writeCompiled();
  return path;
}

/** The compiled names, as pages have them. */
export function readNames(): Names {
  return JSON.parse(readFileSync(compileIfNeeded("names.json"), "utf8")) as Names;
}

/** The ids of the profiles a finding can be weighed for. */
export function readProfileIds(): string[] {
  return (JSON.parse(readFileSync(compileIfNeeded("profiles.json"), "utf8")) as Profile[]).map(({ id }) => id);
}

/** Every case of `test/recognition`. */
export function readCases(): Case[] {
  const folder = join(ROOT, "test/recognition");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yml"))
    .sort()
    .flatMap((file) =>
      (parse(readFileSync(join(folder, file), "utf8")) as Omit<Case, "file">[]).map((one) => ({ ...one, file })),
    );
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Names, Profile } from "../../dataset/compiled.ts";
import { ROOT } from "../root.ts";
import type { Case } from "./score.ts";

/** The compiled names, as pages have them. Run `npm run compile` first. */
export function readNames(): Names {
  return JSON.parse(readFileSync(join(ROOT, "src/dataset/generated/names.json"), "utf8")) as Names;
}

/** The ids of the profiles a finding can be weighed for. */
export function readProfileIds(): string[] {
  const file = readFileSync(join(ROOT, "src/dataset/generated/profiles.json"), "utf8");
  return (JSON.parse(file) as Profile[]).map(({ id }) => id);
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

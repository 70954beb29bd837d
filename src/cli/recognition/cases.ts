import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../root.ts";
import type { Case } from "./score.ts";

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

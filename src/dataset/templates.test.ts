import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DATASET_FOLDER, readDataset } from "./read.ts";
import { template } from "./templates.ts";

it.each(["vendor", "measure"] as const)("a new %s is invalid until it is filled in", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "sightline-dataset-"));
  try {
    for (const part of ["vendors", "measures", "profiles.yml", "version.yml"])
      cpSync(join(DATASET_FOLDER, part), join(folder, part), { recursive: true });
    expect(() => readDataset(folder)).not.toThrow();
    writeFileSync(join(folder, `${kind}s`, "new-entry.yml"), template(kind, "new-entry"));
    expect(() => readDataset(folder)).toThrow(new RegExp(`${kind}s/new-entry\\.yml: `));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

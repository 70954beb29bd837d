import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { DATASET_FOLDER, readDataset } from "./read.ts";
import { template } from "./templates.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sightline-dataset-"));
  for (const kind of ["vendors", "measures"]) mkdirSync(join(folder, kind));
  for (const file of ["profiles.yml", "version.yml"]) cpSync(join(DATASET_FOLDER, file), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each(["vendor", "measure"] as const)("a new %s is invalid until it is filled in", (kind) => {
  expect(readDataset(folder)[`${kind}s`].size).toBe(0);
  writeFileSync(join(folder, `${kind}s`, "new-entry.yml"), template(kind, "new-entry"));
  expect(() => readDataset(folder)).toThrow(new RegExp(`${kind}s/new-entry\\.yml: `));
});

it("a file whose id is not its name is refused, with both ways to mend it", () => {
  writeFileSync(join(folder, "measures", "old-name.yml"), "id: other-name\nmoved_to: new-name\n");
  expect(() => readDataset(folder)).toThrow(/measures\/old-name\.yml: id "other-name".*other-name\.yml or mend the id/);
});

it("a renamed entry leaves a redirect", () => {
  writeFileSync(join(folder, "measures", "old-name.yml"), "id: old-name\nmoved_to: new-name\n");
  expect([...readDataset(folder).moved]).toEqual([["old-name", "new-name"]]);
});

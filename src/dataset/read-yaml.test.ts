import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readListedHosts } from "./listed-hosts.ts";
import { DATASET_FOLDER, readDataset } from "./read.ts";
import { readEngines, readSites } from "./sites.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sightline-yaml-"));
  for (const kind of ["vendors", "measures"]) mkdirSync(join(folder, kind));
  for (const file of ["profiles.yml", "version.yml"]) cpSync(join(DATASET_FOLDER, file), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

describe("a file that is no YAML is named, with what to do and where", () => {
  it.each([
    ["vendors/x.yml", readDataset],
    ["measures/x.yml", readDataset],
    ["profiles.yml", readDataset],
    ["sites/x.yml", readSites],
    ["engines/x.yml", readEngines],
    ["listed-hosts.yml", readListedHosts],
  ])("%s", (file, read) => {
    write(file, "id: x\nname: Shop: the second\n");
    expect(() => read(folder)).toThrow(
      new RegExp(
        `ha(?:s|ve) 1 fault\\(s\\):\n${file}: cannot be read as YAML; mend the line that is named.* at line 2`,
      ),
    );
  });
});

it("every file's faults are told at once", () => {
  write("sites/a.yml", "id: [a\n");
  write("sites/b.yml", 'id: c\nname: Shop\nkind: shop\nmatches: ["*://c.example/*"]\n');
  write("sites/d.yml", "id: d\nname: Shop\n");
  expect(() => readSites(folder)).toThrow(
    /sites\/a\.yml: cannot be read.*sites\/b\.yml: id "c" is not the file's name.*sites\/d\.yml: kind: /s,
  );
});

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import { sampleDataset, vendor } from "../../test/dataset/sample.ts";
import { DATASET_FOLDER, readDataset } from "./read.ts";
import { checkRules } from "./rules.ts";
import { template } from "./templates.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sightline-dataset-"));
  for (const kind of ["vendors", "measures"]) mkdirSync(join(folder, kind));
  for (const file of ["profiles.yml", "version.yml"]) cpSync(join(DATASET_FOLDER, file), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every text in a parsed file, by where it stands: "sources.0.url". */
function textsIn(value: unknown, at: string[] = []): [path: string, text: string][] {
  if (typeof value === "string") return [[at.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, [...at, key]));
}

/** Where the shape of a file is refused. */
function refusedIn(file: string): string[] {
  try {
    readDataset(folder);
    return [];
  } catch (error) {
    const lines = (error as Error).message.split("\n").slice(1);
    expect(lines.filter((line) => !line.startsWith(`${file}: `))).toEqual([]);
    return lines.map((line) => line.slice(file.length + 2).split(": ")[0] ?? "");
  }
}

const isLeftToWrite = (text: string) => {
  const dataset = sampleDataset();
  dataset.vendors.set("kamera-werke", vendor({ about: text }));
  return checkRules(dataset).some(({ rule }) => rule === "nothing is left to be written");
};

it.each(["vendor", "measure"] as const)(
  "a new %s is refused at each line to be filled in, and nowhere else",
  (kind) => {
    const text = template(kind, "new-entry");
    const unfilled = new Map(textsIn(parse(text)).filter(([, words]) => words.startsWith("FILL IN")));
    expect(unfilled.size).toBe(text.split("\n").filter((line) => line.includes("FILL IN")).length);
    writeFileSync(join(folder, `${kind}s`, "new-entry.yml"), text);
    const refused = refusedIn(`${kind}s/new-entry.yml`);
    expect(refused).not.toEqual([]);
    expect(refused.filter((path) => !unfilled.has(path))).toEqual([]);
    // Where any text fits, the rule on what is left to be written refuses it.
    for (const path of refused) unfilled.delete(path);
    expect([...unfilled].filter(([, words]) => !isLeftToWrite(words))).toEqual([]);
  },
);

it("a file whose id is not its name is refused, with both ways to mend it", () => {
  writeFileSync(join(folder, "measures", "old-name.yml"), "id: other-name\nmoved_to: new-name\n");
  expect(() => readDataset(folder)).toThrow(/measures\/old-name\.yml: id "other-name".*other-name\.yml or mend the id/);
});

it("a renamed entry leaves a redirect", () => {
  writeFileSync(join(folder, "measures", "old-name.yml"), "id: old-name\nmoved_to: new-name\n");
  expect([...readDataset(folder).moved]).toEqual([["old-name", "new-name"]]);
});

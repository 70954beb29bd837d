import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { tallyOf } from "./tally.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sightline-tally-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function counts(text: string): string {
  const file = join(folder, "counts.json");
  writeFileSync(file, text);
  return file;
}

it("counts a step without tests of its own as one", () => {
  expect(tallyOf(0)).toEqual({ passed: 1, failed: 0 });
  expect(tallyOf(2)).toEqual({ passed: 0, failed: 1 });
});

it("takes the counts a step wrote", () => {
  expect(tallyOf(0, counts(`{"numPassedTests":7,"numFailedTests":0}`))).toEqual({ passed: 7, failed: 0 });
  expect(tallyOf(1, counts(`{"numPassedTests":5,"numFailedTests":2}`))).toEqual({ passed: 5, failed: 2 });
});

it("is a failure where every test passed and the step did not", () => {
  expect(tallyOf(1, counts(`{"numPassedTests":7,"numFailedTests":0}`))).toEqual({ passed: 7, failed: 1 });
});

it.each([
  ["wrote nothing", () => join(folder, "missing.json")],
  ["wrote half", () => counts(`{"numPassedTests":7,`)],
  ["wrote something else", () => counts(`{}`)],
])("is a failure where the step crashed and %s", (_what, file) => {
  expect(tallyOf(1, file())).toEqual({ passed: 0, failed: 1 });
  expect(tallyOf(null, file())).toEqual({ passed: 0, failed: 1 });
  expect(tallyOf(0, file())).toEqual({ passed: 0, failed: 1 });
});

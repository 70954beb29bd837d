import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { compile } from "../../dataset/compile.ts";
import { readDataset } from "../../dataset/read.ts";
import { compileMatcher } from "../../matching/matcher.ts";
import { readText } from "../../matching/read-text.ts";
import { readCases } from "./cases.ts";
import { score } from "./score.ts";

const { names } = compile(readDataset());
const matcher = compileMatcher(names);
const cases = readCases();
const read = score(cases, (one) => readText(matcher, one.text, { page: "listing", ...one }));
const found = cases.flatMap((one) => one.find);
const quiet = cases.filter((one) => one.find.length === 0);
/** Most faults that a failure lists. */
const SHOWN = 20;

describe("the repository's own cases", () => {
  it("are read as they should be", () => {
    const faults = read.faults.map(({ kind, what, case: one }) => `${kind}: ${what} (${one.file}: ${one.text})`);
    const told = `${faults.length} fault(s), of which ${SHOWN} at most are shown; npm run -s recognition prints all`;
    expect(faults.slice(0, SHOWN), told).toEqual([]);
  });

  it("are many, in all the languages and roles", () => {
    expect(found.length).toBeGreaterThanOrEqual(600);
    expect(quiet.length).toBeGreaterThanOrEqual(400);
    const languages = new Set(cases.map((one) => one.lang));
    for (const language of ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "uk", "ru", "zh"])
      expect(languages).toContain(language);
    const roles = new Set(found.map((one) => one.role));
    for (const role of ["offered", "required", "compatible-with", "accessory", "excluded", "editorial", "unrelated"])
      expect(roles).toContain(role);
  });

  it("have every vendor and brand at least once", () => {
    const seen = new Set(found.map((one) => one.vendor));
    const named = new Set(names.names.flatMap((entry) => entry.v));
    const lacking = [...named].filter((id) => !seen.has(id));
    expect(lacking, "add a case with a mention of each to test/recognition").toEqual([]);
  });
});

describe("an ambiguous name", () => {
  const fold = (text: string) => text.normalize("NFKC").toLowerCase();
  const ambiguous = names.names.filter((entry) => entry.n).map((entry) => entry.t);

  it("has a case in which it counts", () => {
    const counted = found.map((one) => fold(one.surface));
    const lacking = ambiguous.filter((name) => !counted.some((surface) => surface.includes(fold(name))));
    expect(lacking, "add a case for each to test/recognition/ambiguous-names.yml").toEqual([]);
  });

  it("has a case in which it does not, or means other goods", () => {
    const bare = (text: string) => fold(text).replace(/\s+/g, " ");
    const others = cases.filter(({ find }) => find.every(({ role }) => role === "unrelated"));
    const lacking = ambiguous.filter((name) => !others.some(({ text }) => bare(text).includes(fold(name))));
    expect(lacking, "add a case against each to test/recognition/ambiguous-names.yml").toEqual([]);
  });
});

describe("a faulty case", () => {
  const reading = (cases: string) => {
    const folder = mkdtempSync(join(tmpdir(), "sightline-cases-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "tenders.yml"), cases);
    return () => readCases(folder);
  };

  it("is named with its file, its text and what is wrong", () => {
    const read = reading(`
- { text: "Dahua dome", lang: en, find: [{ surface: Dahua, vendor: dahua, role: offered }] }
- { text: "Uniview turret", not: [Swann], find: [{ surface: Uniview, vendor: uniview, role: wanted }] }
- { txt: "Imou Cell" }
`);
    expect(read).toThrow(/tenders\.yml: case 2, not: .*\n {2}Uniview turret/);
    expect(read).toThrow(/tenders\.yml: case 2, find\.0\.role: .*"wanted"\n {2}Uniview turret/);
    expect(read).toThrow(/tenders\.yml: case 3, txt: /);
    expect(read).not.toThrow(/case 1/);
  });

  it("is told where the file is no list", () => {
    expect(reading("text: Dahua dome\n")).toThrow(/tenders\.yml: /);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDERS = [import.meta.dirname, join(import.meta.dirname, "cues"), join(import.meta.dirname, "../assessment")];
const SOURCES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
);

describe.each(SOURCES)("the patterns of %s", (_, source) => {
  it("name classes of letters by their escape: a bare p{L} stands for itself", () => {
    expect(source.match(/(?<![\\\w])[pP]\{[A-Z][^}]*\}/g) ?? []).toEqual([]);
  });

  it("ask for no \\b beside a letter that it takes for none", () => {
    expect(source.match(/\\b\(?(?:\?:)?[^ -~\n]|(?<![\])*+?])[\u00C0-\u024F\u0370-\u04FF]\\b/g) ?? []).toEqual([]);
  });
});

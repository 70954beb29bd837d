import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readSavedPage } from "./saved-page.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sightline-saved-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function save(name: string, words: string): string {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
}

it("serves a page where it was saved from, with what the browser saved beside it", () => {
  const file = save("Dome cameras.html", "<!-- saved from url=(0031)https://www.screwfix.com/c/cctv -->");
  mkdirSync(join(folder, "Dome cameras_files"));
  save("Dome cameras_files/shop.css", "p { color: red }");
  const { address, type, parts } = readSavedPage(file);
  expect(address).toBe("https://www.screwfix.com/c/cctv");
  expect(type).toContain("text/html");
  expect([...parts].map(([at, part]) => [at, part.type])).toEqual([
    ["https://www.screwfix.com/c/Dome%20cameras_files/shop.css", "text/css"],
  ]);
});

it("shows a text file as text", () => {
  expect(readSavedPage(save("notice.txt", "Twelve cameras")).type).toContain("text/plain");
});

it("says which file cannot be read and what to give instead", () => {
  expect(() => readSavedPage(join(folder, "none.html"))).toThrow(
    /none\.html: there is no such file or folder\. Give the path of a saved HTML page/,
  );
  writeFileSync(join(folder, "random.bin"), Buffer.from([1, 0, 2, 0]));
  expect(() => readSavedPage(join(folder, "random.bin"))).toThrow(/random\.bin: it is not a text file/);
  expect(() => readSavedPage(save("empty.html", ""))).toThrow(/the file is empty/);
  expect(() => readSavedPage(save("page.html", "<p>"), "screwfix")).toThrow(/is not an address\. Give one like/);
});

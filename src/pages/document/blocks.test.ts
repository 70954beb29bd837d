import { expect, it } from "vitest";
import { blocksOf } from "./blocks.ts";
import type { DocumentFinding } from "./read-words.ts";

const at = (start: number, end: number) => ({ start, end }) as DocumentFinding;
const texts = (text: string, ...findings: DocumentFinding[]) => blocksOf(text, findings).map((block) => block.text);

it("divides after empty lines, and loses no letter", () => {
  expect(texts("One\nmore\n\nTwo\n \n\nThree")).toEqual(["One\nmore\n\n", "Two\n \n\n", "Three"]);
  expect(texts("")).toEqual([]);
});

it("divides what has no empty line after a line, about a screen each", () => {
  const row = `${"x".repeat(99)}\n`;
  expect(texts(row.repeat(40)).map(({ length }) => length)).toEqual([1500, 1500, 1000]);
});

it("gives each block its findings, and divides none", () => {
  const text = "Hikvision\n\nDahua\n\nand Uniview";
  const findings = [at(0, 9), at(6, 16), at(22, 29)];
  expect(blocksOf(text, findings)).toEqual([
    { start: 0, text: "Hikvision\n\nDahua\n\n", findings: findings.slice(0, 2) },
    { start: 18, text: "and Uniview", findings: findings.slice(2) },
  ]);
});

import { expect, it } from "vitest";
import { SURVEILLANCE_CODES } from "../../matching/codes.ts";
import { CODE_LABELS } from "./code-labels.ts";

it("every code that marks surveillance has a name, and no other has", () => {
  const codes = Object.entries(SURVEILLANCE_CODES).flatMap(([scheme, all]) => all.map((code) => `${scheme} ${code}`));
  expect(Object.keys(CODE_LABELS).sort()).toEqual(codes.sort());
});

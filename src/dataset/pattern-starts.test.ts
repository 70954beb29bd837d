import { expect, test } from "vitest";
import { startsOf } from "./pattern-starts.ts";

test("the beginnings of a part number's pattern", () => {
  expect(startsOf(String.raw`I?DS-?2(?:CD|DE)\d`)).toEqual(["DS-", "DS0", "IDS"]);
  expect(startsOf(String.raw`A{2}\d?[BC]X`)).toEqual(["AA0", "AAB", "AAC"]);
  expect(startsOf(String.raw`(?<!X)N(?:VR)?(?!Q)-\d`)).toEqual(["N-0", "NVR"]);
});

test("a pattern for fewer than three characters, or with a back reference, says what to do", () => {
  expect(() => startsOf("A\\d?")).toThrow("at least 3 characters");
  expect(() => startsOf("(A)\\1{3}")).toThrow("cannot stand in the pattern");
});

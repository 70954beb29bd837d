import { describe, expect, it } from "vitest";
import { begun, cue, oneOf, whole } from "./words.ts";

const SUPPLY = { de: ["LIEFER…"], en: ["SUPPL(?:Y|IES)"], zh: ["供应"] };

describe("the words of a cue", () => {
  it.each(["LIEFERUNG VON", "SUPPLY OF", "向甲方供应摄像机"])(
    "are found whole, and in Chinese between any others: %s",
    (text) => {
      expect(cue`${whole(SUPPLY)}`.test(text)).toBe(true);
    },
  );

  it.each(["AUSLIEFERUNG", "RESUPPLY", "SUPPLYING"])("are not found inside another word: %s", (text) => {
    expect(cue`${whole(SUPPLY)}`.test(text)).toBe(false);
  });

  it("may be the beginning of a word, or stand anywhere in it", () => {
    expect(cue`${begun({ en: ["CAMERA"] })}`.test("CAMERAMAN")).toBe(true);
    expect(cue`${begun({ en: ["CAMERA"] })}`.test("TELECAMERA")).toBe(false);
    expect(cue`${oneOf({ en: ["CAMERA"] })}`.test("TELECAMERAS")).toBe(true);
  });

  it("stand in a frame as it is written", () => {
    expect(cue`^[^.;]{0,9}${whole(SUPPLY)} \p{L}+$`.test("WE SUPPLY CAMERAS")).toBe(true);
  });
});

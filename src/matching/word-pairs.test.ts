import { describe, expect, it } from "vitest";
import { paired } from "./word-pairs.ts";
import { cue } from "./words.ts";

const REFUSED = cue`${paired(" [^.;]{0,9}", { de: [["DARF NICHT"], ["GELIEFERT", "VERBAUT"]], fr: [["NE DOIT PAS"], ["LIVR…"]] })}`;

describe("two words of a cue", () => {
  it.each(["DARF NICHT VERBAUT WERDEN", "NE DOIT PAS ETRE LIVRE"])("stand together: %s", (text) => {
    expect(REFUSED.test(text)).toBe(true);
  });

  it.each(["VERBAUT, DARF NICHT", "DARF NICHT LIVRE"])("are of one language, and in order: %s", (text) => {
    expect(REFUSED.test(text)).toBe(false);
  });
});

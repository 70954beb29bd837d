import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cue } from "./cue.ts";
import { neededBy } from "./needed-letters.ts";

describe("the letters an expression needs", () => {
  it.each<[string, readonly string[] | null]>([
    ["LIEFER\\p{L}*", ["LIEFER"]],
    ["(?<!\\p{L})(?:SUPPLY|供应)(?!\\p{L})", ["SUPPLY", "供应"]],
    ["COLOU?R", ["COLO"]],
    ["NO+N", ["NO"]],
    ["(?:NEW )?CAMERAS?", ["CAMERA"]],
    ["(?:NEW|OLD){0,2}", null],
    ["(?:A|NOT) [^.]{0,40}?(?:OFFERED|BID)", ["OFFERED", "BID"]],
    ["OFFERED|\\d+", null],
    ["(?!NOT)BID", ["BID"]],
    ["(?<word>BID) \\k<word>", ["BID"]],
    ["[¥€] ?\\d", ["¥", "€"]],
    ["[^€]\\d", null],
    ["E\\. ?G\\.", ["E."]],
    ["¶ IS NOT", [" IS NOT"]],
    ["", null],
  ])("of %s", (source, runs) => {
    expect(neededBy(source)).toEqual(runs);
  });
});

/** Sources of expressions over few letters, so that texts of the same letters match many. */
const { source } = fc.letrec<{ source: string; part: string }>((tie) => {
  const sources = fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));
  const letters = fc.stringMatching(/^[A-C ]{1,5}$/);
  return {
    part: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      letters,
      fc.constantFrom("[AB]", "[^A]", "\\p{L}", ".", "^", "$", "\\.", "\\b", "A?", "B+", "C{2}", "A{0,2}", "¶"),
      fc
        .tuple(
          fc.constantFrom("(", "(?:", "(?=", "(?!", "(?<=", "(?<!"),
          fc.array(sources, { minLength: 1, maxLength: 3 }),
          fc.constantFrom("", "", "?", "+", "{0,2}", "{1,2}?"),
        )
        .map(([open, all, times]) => `${open}${all.join("|")})${/[=!]$/.test(open) ? "" : times}`),
    ),
    source: sources,
  };
});

describe("a cue", () => {
  it("finds what the expression of the same source finds", () => {
    const text = fc.stringMatching(/^[A-C .¶]{0,12}$/);
    fc.assert(
      fc.property(source, text, (written, read) => {
        expect(new Cue(written).exec(read)).toEqual(new RegExp(written, "u").exec(read));
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds the same again, in a text read before and in a long one", () => {
    const cue = new Cue("REFUSED|BARRED");
    const long = `${"A CAMERA. ".repeat(300)}BARRED`;
    for (const read of ["IS BARRED", "IS OFFERED", "IS BARRED", long]) expect(cue.test(read)).toBe(/BARRED/.test(read));
  });

  it("for all that it matches gives each match, replaces each and splits at each", () => {
    const cue = new Cue("(?<!\\p{L})(?:AND|OR)(?!\\p{L})", "gu");
    expect(cue.matches("A AND B OR ORION").map(({ index }) => index)).toEqual([2, 8]);
    expect("A AND B OR ORION".replace(cue, (word) => "-".repeat(word.length))).toBe("A --- B -- ORION");
    expect("A AND B".split(cue)).toEqual(["A ", " B"]);
    expect(["A, B".replace(cue, ""), "A, B".split(cue), cue.matches("A, B")]).toEqual(["A, B", ["A, B"], []]);
  });
});

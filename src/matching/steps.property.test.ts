/** Reading takes time linear in a text's length, whatever the text: counted in steps, never timed. */
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { countSteps } from "./testing-steps.ts";

// Counting makes the work many times slower.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let read: (text: string) => void = () => undefined;
let steps: (work: () => void) => Promise<number> = async () => 0;
let pieces: string[] = [];

beforeAll(async () => {
  steps = await countSteps("/src/matching/");
  const { compile } = await import("../dataset/compile.ts");
  const { readDataset } = await import("../dataset/read.ts");
  const { compileMatcher } = await import("./matcher.ts");
  const { readText } = await import("./read-text.ts");
  const { placesIn } = await import("./places.ts");
  const { unwrapped } = await import("./wrapped.ts");
  const { codesIn } = await import("./codes.ts");
  const { names } = compile(readDataset());
  const matcher = compileMatcher(names);
  pieces = [...names.names.map(({ t }) => t), ...names.models.map(({ s }) => s.slice(0, 3))];
  read = (text) => {
    readText(matcher, unwrapped(text), { page: "listing", around: text, lead: `${text}:`, brand: text });
    readText(matcher, text, { page: "tender" });
    placesIn(matcher.index, text);
    codesIn(text);
  };
  // What is set up once, at the first text of a length, is no part of any other's cost.
  read("a ".repeat(LONG / 4));
});

/** The longest text tried, in characters. */
const LONG = 1_000_000;
/** Whole pieces alone: the beginning of one may be another name, which changes what the others are. */
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** What a shop's page of cameras says, over and over. */
const ORDINARY =
  "Hikvision DS-2CD2143G2-I 4 MP dome camera, 2.8 mm, PoE, IP67. Works with most recorders. 89.00, in stock, ships tomorrow. ";

/** Beginnings of names, part numbers and cues that come to nothing, or to something else at every step. */
const HOSTILE: [name: string, piece: string, before?: string][] = [
  ["one letter", "A"],
  ["one digit", "7"],
  ["full stops", "."],
  ["open brackets", "("],
  ["what begins a part number", "DS-"],
  ["more of a part number", "DS-2CD"],
  ["part numbers of nothing", "IPC-HFW"],
  ["a tail without an end", "-A1/B2(C3)", "DS-2CD2143G2"],
  ["all but the end of a name", "Hikvisio"],
  ["names in one word", "Hikvision"],
  ["signs within a name", "H\u00ADi\u00ADk\u00ADv\u00AD"],
  ["what is not seen", "\u00AD", "Hik"],
  ["accents", "\u0301", "H"],
  ["two scripts in a word", "кa"],
  ["letters apart", "H I K V "],
  ["bold letters", "𝐇𝐢𝐤"],
  ["halves of letters", "\uD835"],
  ["line feeds", "a\n"],
  ["line feeds of two characters", "aaa\r\nbbb "],
  ["empty list items", "\n- "],
  ["white space after a cue", " ", "NDAA compliant no"],
  ["an act without a claim", "NDAA 889 "],
  ["a claim without an act", "CONFORM "],
  ["denials", "not "],
  ["labels", "Brand: "],
  ["addresses", "www."],
  ["paths", "/a-b"],
  ["codes", "35120000-1 "],
];

describe("twice the text takes at most twice the steps", () => {
  const SHORT = 3_000;
  /** Twice, and a tenth for what is not evenly spread. */
  const TWICE = 2.2;

  it.each(HOSTILE)("%s", async (_, piece, before = "") => {
    const one = await steps(() => read(before + filled(piece, SHORT)));
    const two = await steps(() => read(before + filled(piece, 2 * SHORT)));
    expect(two / one).toBeLessThan(TWICE);
  });

  it.each([
    "Hikvision ",
    "海康",
    "LTS ",
    "makes:\n- Dahua\n",
    "no Hikvision, camera IPC-HFW1230S. NDAA compliant. ",
    "no DS-2CD2143G2-I or ",
    "dahuasecurity.com\nnot ",
    ORDINARY,
  ])("names and part numbers without end: %j", async (piece) => {
    const one = await steps(() => read(filled(piece, SHORT)));
    const two = await steps(() => read(filled(piece, 2 * SHORT)));
    expect(two / one).toBeLessThan(TWICE);
  });

  it("so many mentions that a look at each of them for each would show", async () => {
    const piece = "大华";
    const one = await steps(() => read(filled(piece, 4 * SHORT)));
    const two = await steps(() => read(filled(piece, 8 * SHORT)));
    expect(two / one).toBeLessThan(2.1);
  });

  it("any text", async () => {
    const part = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(...HOSTILE.map(([, piece]) => piece)),
      fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 5 }), async (parts) => {
        const piece = parts.join("");
        const one = await steps(() => read(filled(piece, SHORT)));
        const two = await steps(() => read(filled(piece, 2 * SHORT)));
        expect(two / one).toBeLessThan(TWICE);
      }),
      { numRuns: 10 },
    );
  });
});

describe("a hostile text", () => {
  it("of a million characters costs no more than a shop's page of that length", async () => {
    const share = LONG / HOSTILE.length;
    const hostile = HOSTILE.map(([, piece, before = ""]) => before + filled(piece, share)).join("\n");
    // An eighth of it: it was seen above that the rest takes as much.
    const ordinary = 8 * (await steps(() => read(filled(ORDINARY, LONG / 8))));
    expect(await steps(() => read(hostile))).toBeLessThan(ordinary);
  });
});

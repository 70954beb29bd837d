import { describe, expect, it } from "vitest";
import { compile } from "../dataset/compile.ts";
import { readDataset } from "../dataset/read.ts";
import { compileMatcher } from "../matching/matcher.ts";
import type { PassageContext } from "../matching/mention.ts";
import { type Passage, readPassages } from "./passage.ts";

const matcher = compileMatcher(compile(readDataset()).names);

function read(context: PassageContext, ...passages: (string | Passage)[]) {
  return readPassages(matcher, {
    context,
    profile: "journalist",
    watch: [],
    passages: passages.map((one) => (typeof one === "string" ? { text: one } : one)),
  });
}

describe("claims that differ", () => {
  it("are shown with both sides, whichever paragraph of a tender each stands in", () => {
    const [first, second] = read(
      { page: "tender" },
      "Equipment made by Hikvision will not be accepted.",
      "Item 3: twelve cameras DS-2CD2143G2-I or equal.",
    );
    expect(second?.pills[0]).toMatchObject({
      finding: { level: "contradiction" },
      sides: ["DS-2CD2143G2-I", "Hikvision"],
    });
    expect(first?.pills).toEqual([]);
    expect(first?.listed[0]?.sides).toEqual(["Hikvision", "DS-2CD2143G2-I"]);
  });

  it("are none where the part number is another maker's, stands in a menu, or the page is a shop's", () => {
    const none = "Equipment made by Hikvision will not be accepted.";
    const asks = "Item 3: twelve cameras DS-2CD2143G2-I or equal.";
    const others = "Item 3: twelve cameras IPC-HFW2441S-S or equal.";
    for (const readings of [
      read({ page: "tender" }, none, others),
      read({ page: "tender" }, { text: none, aside: true }, asks),
      read({ page: "listing" }, "We sell no Hikvision.", "DS-2CD2143G2-I dome camera"),
    ])
      expect(readings.flatMap(({ pills }) => pills.map(({ sides }) => sides))).not.toContainEqual(expect.anything());
  });

  it("show the seller's words beside the maker's name, and the stated brand beside the part number", () => {
    const [claimed, stated] = read({ page: "listing" }, "Dahua dome camera, NDAA compliant", {
      text: "DS-2CD2143G2-I dome camera",
      context: { brand: "SecuVue" },
    });
    expect(claimed?.pills[0]?.sides).toEqual(["Dahua", "NDAA compliant"]);
    expect(stated?.pills[0]?.sides).toEqual(["DS-2CD2143G2-I", "SecuVue"]);
  });
});

describe("the user's own words", () => {
  it("are one badge in a passage, however they are spelled there, and each is marked", () => {
    const [reading] = readPassages(matcher, {
      context: { page: "listing" },
      profile: "journalist",
      watch: [{ text: "cromwell", note: "" }],
      passages: [{ text: "CROMWELL dome camera, by Cromwell Ltd, cromwell.example" }],
    });
    expect(reading?.pills.map(({ words }) => words.text)).toEqual(["your list · CROMWELL"]);
    expect(reading?.marks.map(({ level }) => level)).toEqual(["yours", "yours", "yours"]);
  });
});

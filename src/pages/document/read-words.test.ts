import { beforeAll, describe, expect, it } from "vitest";
import type { Names } from "../../dataset/compiled.ts";
import { readNames } from "../../dataset/read-compiled.ts";
import { compileMatcher, type Matcher } from "../../matching/matcher.ts";
import { onePerParagraph, readWords } from "./read-words.ts";

let names: Names;
let matcher: Matcher;
beforeAll(() => {
  names = readNames();
  matcher = compileMatcher(names);
});

const read = (...pages: string[]) => readWords(matcher, names, pages, { profile: "journalist", watch: [] });

describe("a document read as one text", () => {
  it("gives each finding its page and its place there", () => {
    const pages = ["Invitation to tender", "Lot 2\nTwelve Hikvision turret cameras or equivalent", "Lot 3: one door"];
    const [finding] = read(...pages);
    expect(finding).toMatchObject({ page: 1, vendor: "hikvision", role: "required", badged: true });
    expect(pages[1]?.slice(finding?.start, finding?.end)).toBe("Hikvision");
    expect(finding?.where).toBe("Twelve Hikvision turret cameras or equivalent");
  });

  it("shows the line of a finding, and the one above where its own is short", () => {
    const [first, second] = read(
      "Recorder, each\nUniview IPC3614SB-ADF28KM-I0 camera, each\nAxis P3265-LVE\n\nMake\nHikvision",
    );
    expect(first?.where).toBe("Uniview IPC3614SB-ADF28KM-I0 camera, each");
    expect(second?.where).toBe("Make / Hikvision");
  });

  it("takes a line that only breaks a sentence for none", () => {
    const [finding] = read("The bidder shall deliver twelve\nturret cameras of Hikvision for the\ntown hall");
    expect(finding?.where).toBe("The bidder shall deliver twelve turret cameras of Hikvision for the town hall");
  });

  it("sets what one page excludes beside what another asks for", () => {
    const found = read(
      "Invitation to tender. The bidder must not offer Hikvision cameras.",
      "Schedule of goods: 30 pieces DS-2CD2143G2-I, dome, outdoor.",
    );
    expect(found.map(({ page, level, sides }) => ({ page, level, sides }))).toEqual([
      { page: 0, level: "contradiction", sides: ["The bidder must not offer Hikvision cameras.", "DS-2CD2143G2-I"] },
      { page: 1, level: "contradiction", sides: ["DS-2CD2143G2-I", "The bidder must not offer Hikvision cameras."] },
    ]);
  });

  it("takes a name and the part number right behind it for one place", () => {
    const found = read("Uniview IPC3614SB-ADF28KM-I0 camera, each. A Uniview camera is fitted; IPC3614SB-ADF28KM-I0");
    expect(found.map(({ surface }) => surface)).toEqual([
      "Uniview IPC3614SB-ADF28KM-I0",
      "Uniview",
      "IPC3614SB-ADF28KM-I0",
    ]);
    expect(read("Dome cameras:\nDS-2CD2143G2-I\nDS-2CD2347G2-LU\nDS-2CD2T47G2-L")).toHaveLength(3);
    expect(read("Cameras of\nDahua\nDahua\nDahua")).toHaveLength(3);
    expect(read("Dome cameras DS-2CD2143G2-I/DS-2CD2347G2-LU")).toHaveLength(2);
  });

  it("takes a maker's name, its line's and the number behind them for one place", () => {
    const found = read("Supply: TP-Link VIGI C340 cameras. TP-Link, VIGI C340");
    expect(found.map(({ surface }) => surface)).toEqual(["TP-Link VIGI C340", "TP-Link", "VIGI C340"]);
  });

  it("shows a finding's sentence from its beginning, and says where it began before that", () => {
    const [first, second] = read(
      "Old cameras stay in their places. The supplier shall also deliver Hikvision turret cameras. That is all.",
      `The supplier ${"and whoever works for the supplier ".repeat(5)}shall deliver Dahua turret cameras.`,
    );
    expect(first?.where).toMatch(/^The supplier shall also deliver Hikvision turret cameras\./);
    expect(second?.where).toMatch(/^… .*shall deliver Dahua turret cameras\.$/);
  });

  it("lists a vendor once a paragraph, and each of the user's own words", () => {
    const listed = (text: string, watch: { text: string; note: string }[] = []) =>
      onePerParagraph(readWords(matcher, names, [text], { profile: "journalist", watch })).map(
        ({ surface }) => surface,
      );
    expect(listed("Hikvision cameras, Dahua recorders and Hikvision mounts\n\nTwelve Hikvision cameras")).toEqual([
      "Hikvision",
      "Dahua",
      "Hikvision",
    ]);
    expect(listed("Dome cameras:\nDS-2CD2143G2-I\nDS-2CD2347G2-LU")).toHaveLength(2);
    expect(
      onePerParagraph(read("Bidders must not offer Hikvision.\n\nSupply of ANNKE C800 cameras")).map(
        ({ level, badged, sides }) => [level, badged, sides?.[0]],
      ),
    ).toEqual([
      ["contradiction", false, "Bidders must not offer Hikvision."],
      ["contradiction", true, "C800"],
    ]);
    const row = "supply and delivery of Hikvision DS-2CD2143G2-I dome cameras or equivalent, with all fittings";
    expect(listed(`Lot 1: ${row}\nLot 2: ${row}\nLot 3: ${row}`)).toHaveLength(3);
    expect(
      listed(
        "Twelve Hikvision turret cameras for the town hall and the school, and for each of\nthem a Hikvision mount",
      ),
    ).toHaveLength(1);
    const watch = ["mast", "pole"].map((text) => ({ text, note: "" }));
    expect(listed("A mast, a pole and a mast", watch)).toEqual(["mast", "pole"]);
  });

  it("finds the user's own words each time, in the order they stand", () => {
    const readFor = { profile: "journalist", watch: [{ text: "hikvision cameras", note: "asked about in May" }] };
    const found = readWords(matcher, names, ["Hikvision cameras, new.", "Two Hikvision Cameras"], readFor);
    expect(found.map(({ page, level, surface }) => [page, level, surface])).toEqual([
      [0, "listed", "Hikvision"],
      [0, "yours", "Hikvision cameras"],
      [1, "listed", "Hikvision"],
      [1, "yours", "Hikvision Cameras"],
    ]);
  });

  it("finds nothing where no vendor is named", () => {
    expect(read("Mineral water, 24 bottles", "")).toEqual([]);
  });
});

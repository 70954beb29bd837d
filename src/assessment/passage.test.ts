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
      sides: ["DS-2CD2143G2-I", "Equipment made by Hikvision will not be accepted."],
    });
    expect(first?.pills).toEqual([]);
    expect(first?.listed[0]?.sides).toEqual(["Equipment made by Hikvision will not be accepted.", "DS-2CD2143G2-I"]);
  });

  it("are shown wherever in its own paragraph the part number stands", () => {
    const refusal = "Cameras of make Hikvision are not accepted.";
    for (let at = 15; at < 35; at++) {
      const asks = `${"Item 3, twelve cameras of ".padEnd(at, ".").slice(0, at)} DS-2CD2143G2-I or equal.`;
      const [, second] = read({ page: "tender" }, refusal, asks);
      expect(second?.pills[0]?.finding.level, asks).toBe("contradiction");
    }
  });

  it("are none where one lot refuses what another asks for", () => {
    const [first] = read(
      { page: "tender" },
      "Lot 1: twelve cameras DS-2CD2143G2-I or equal.",
      "Lot 3: Equipment made by Hikvision is excluded from this lot.",
    );
    expect(first?.pills[0]?.sides).toBeUndefined();
    expect(first?.pills[0]?.finding.level).not.toBe("contradiction");
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

  it("say in sentences what is stated, and what the number or name is", () => {
    const brand = { context: { brand: "SecuVue" } };
    const [claimed, ofBrand, stated] = read(
      { page: "listing" },
      "IPC-HFW2541S-S camera, NDAA compliant",
      "EZVIZ camera, NDAA compliant",
      { text: "DS-2CD2143G2-I dome camera", ...brand },
    );
    expect(claimed?.pills[0]?.difference).toMatch(
      /^The page says “NDAA compliant”\. “IPC-HFW2541S-S” reads as a part number of Dahua.*\. Section 889 covers Dahua\.$/,
    );
    expect(ofBrand?.pills[0]?.difference).toContain("EZVIZ is a brand of Hikvision; section 889 covers Hikvision.");
    expect(stated?.pills[0]?.difference).toMatch(
      /^The page gives “SecuVue” as the brand\. “DS-2CD2143G2-I” reads as a part number of Hikvision/,
    );
    expect(stated?.pills[0]?.words.accessibleDescription).toContain(stated?.pills[0]?.difference);
    const [, asked] = read(
      { page: "tender" },
      "Equipment made by Hikvision will not be accepted.",
      "Item 3: twelve cameras DS-2CD2143G2-I or equal.",
    );
    expect(asked?.pills[0]?.difference).toContain(
      "The page refuses this maker (“Equipment made by Hikvision will not be accepted.”), and asks for “DS-2CD2143G2-I”.",
    );
  });
});

describe("the user's own words", () => {
  const surfaces = (text: string, word: string) => {
    const batch = { context: {}, profile: "journalist", watch: [{ text: word, note: "" }], passages: [{ text }] };
    return readPassages(matcher, batch)[0]?.pills.flatMap(({ all }) => all.map(({ mention }) => mention.surface));
  };

  it.each([
    ["İİİ İstanbul cam, ISTANBUL CAM", "istanbul cam", ["İstanbul cam", "ISTANBUL CAM"]],
    ["Engineering and wiring: Ring, rings, a RING.", "ring", ["Ring", "RING"]],
    ["Cromwells, not Oldcromwell", "cromwell", ["Cromwell"]],
    ["X-RING-2CD2143, Ring2", "ring", ["RING", "Ring"]],
    ["我们的安视宝摄像机", "安视宝", ["安视宝"]],
  ])("are found as words of their own, in their place: %s", (text, word, expected) => {
    expect(surfaces(text, word)).toEqual(expected);
  });

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

describe("who sells", () => {
  it.each([
    ["product", "Vendido por Alarmes Hikvision Ltda"],
    ["product", "Câmera dome R$ 119\nVendido e entregue por Hikvision Brasil"],
    ["listing", "Dome camera\nSold by: Hikvision Outlet"],
    ["listing", "Kamera\nSprzedawca\nHikvision Polska"],
    ["listing", "千兆路由器 家用\n普联专卖\n浙江 杭州"],
    ["listing", "Dome camera\nBy Hikvision Europe Official Store\n€ 89"],
    ["listing", "Câmera dome\n Por Hikvision Loja Oficial "],
  ] as const)("bears no badge on a %s: %s", (page, text) => {
    const [reading] = read({ page }, text);
    expect(reading?.pills).toEqual([]);
    expect(reading?.listed[0]?.finding.mention.signals).toContainEqual({ for: false, code: "seller-name" });
  });

  it.each([
    ["listing", "Best seller: Hikvision dome camera"],
    ["listing", "Sold by the pair. Hikvision dome camera"],
    ["listing", "Vendu par 2 : caméra Hikvision"],
    ["tender", "Cameras made and sold by Hikvision"],
    ["listing", "Sold by: Cam Outlet\nHikvision dome camera"],
    ["listing", "Von Hikvision: Dome-Kamera für Shop und Lager"],
    ["listing", "By Dahua, cameras for the corner shop"],
    ["listing", "Da Hikvision la telecamera per il tuo negozio"],
    ["listing", "By Hikvision camera for shop and store, 4 MP"],
  ] as const)("is told from goods on a %s: %s", (page, text) => {
    expect(read({ page }, text)[0]?.pills).toHaveLength(1);
  });
});

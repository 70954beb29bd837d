import { describe, expect, it } from "vitest";
import type { HeadlineRef, Level, Names, VendorEntry } from "../dataset/compiled.ts";
import type { Mention, SignalCode } from "../matching/mention.ts";
import { assess } from "./assess.ts";
import { badgeWords } from "./badge-words.ts";

type Relation = NonNullable<VendorEntry["makers"]>[number];

/** Names in which "big" is under a measure that forbids, and "brand" is related to it. */
function namesWith(relation: Partial<Relation>, brand: { own?: Level; mixed?: true } = {}): Names {
  const row = (level: Level, measure: string): HeadlineRef[] => [[level, measure]];
  return {
    version: "1.0.0",
    date: "2026-11-24",
    vendors: {
      big: { name: "Big", business: ["video-surveillance"] },
      brand: {
        name: "Brand",
        business: ["video-surveillance"],
        makers: [{ vendor: "big", relation: "rebadge", status: "current", stated: true, ...relation }],
        ...(brand.mixed && { mixed: true as const }),
      },
    },
    names: [],
    models: [],
    measures: { law: { short: "Law", applies: ["any"] }, survey: { short: "Survey", applies: ["any"] } },
    headlines: { journalist: { big: row("prohibited", "law"), ...(brand.own && { brand: row(brand.own, "survey") }) } },
  };
}

const mention: Mention = {
  start: 0,
  end: 5,
  surface: "Brand",
  vendor: "brand",
  via: "name",
  rule: "Brand",
  role: "offered",
  confidence: "certain",
  signals: [],
  badged: true,
};

function badge(names: Names): string[] {
  return assess(names, [mention], "journalist").map((finding) => badgeWords(finding, names).text);
}

describe("a brand of a vendor under a measure", () => {
  it("is under it where a party states the relation", () => {
    expect(badge(namesWith({ relation: "own-brand" }))).toEqual(["not for you · Brand (Big) · Law"]);
  });
  it("is never more than reported where no party states it, where it is not confirmed, or where some models are the maker's", () => {
    for (const names of [
      namesWith({ stated: false }),
      namesWith({ status: "unconfirmed" }),
      namesWith({}, { mixed: true }),
    ])
      expect(assess(names, [mention], "journalist")).toMatchObject([{ level: "reported", vendor: "big" }]);
    expect(badge(namesWith({ stated: false }))).toEqual(["Brand (reported: Big) · Law"]);
    expect(badge(namesWith({}, { mixed: true }))).toEqual(["reported · Brand (some models: Big) · Law"]);
  });
  it("is not under it any more where the maker changed, the owner sold it, or parts alone are the maker's", () => {
    for (const change of [
      { status: "changed" as const },
      { relation: "former-owner" as const },
      { relation: "component" as const },
    ])
      expect(assess(namesWith(change), [mention], "journalist")).toMatchObject([
        { level: "none", vendor: "brand", brand: null },
      ]);
  });
  it("of a relation that ended is reported as formerly made, unless the brand sells other makers' products too", () => {
    expect(badge(namesWith({ status: "ended", stated: false }))).toEqual(["Brand (reported: formerly Big) · Law"]);
    expect(badge(namesWith({ status: "ended" }))).toEqual(["reported · Brand (formerly Big) · Law"]);
    expect(assess(namesWith({ status: "ended" }, { mixed: true }), [mention], "journalist")).toMatchObject([
      { level: "none", brand: null },
    ]);
  });
  it("shows its own measure, without a reported maker, where that weighs more", () => {
    expect(badge(namesWith({ stated: false }, { own: "restricted" }))).toEqual(["conditions · Brand · Survey"]);
    expect(badge(namesWith({ relation: "own-brand" }, { own: "listed" }))).toEqual(["not for you · Brand (Big) · Law"]);
  });
});

describe("a measure that does not apply to the goods", () => {
  const row: HeadlineRef[] = [
    ["prohibited", "network-order"],
    ["restricted", "camera-order"],
    ["listed", "list"],
  ];
  const names: Names = {
    ...namesWith({}),
    vendors: { big: { name: "Big", business: ["telecommunications", "video-surveillance"] } },
    measures: {
      "network-order": { short: "Network order", applies: ["telecommunications"] },
      "camera-order": { short: "Camera order", applies: ["video-surveillance"] },
      list: { short: "List", applies: ["any"] },
      shares: { short: "Share order", applies: ["securities"] },
    },
    headlines: { journalist: { big: row }, "us-investor": { big: [["restricted", "shares"], ...row.slice(1)] } },
  };
  const signal = (code: SignalCode) => ({ for: code === "camera-word", code });
  const of = (codes: SignalCode[], profile = "journalist", from = names) =>
    assess(from, [{ ...mention, vendor: "big", signals: codes.map(signal) }], profile).map(
      (finding) => badgeWords(finding, from).text,
    );

  it("is not named on a camera, however much it weighs", () => {
    expect(of([])).toEqual(["conditions · Big · Camera order"]);
    expect(of(["camera-word", "other-goods"])).toEqual(["conditions · Big · Camera order"]);
  });
  it("is not named on the vendor's other goods where it is about cameras", () => {
    expect(of(["other-goods"])).toEqual(["not for you · Big · Network order"]);
    const phones: Names = { ...names, vendors: { big: { name: "Big", business: ["any", "video-surveillance"] } } };
    expect(of(["other-goods"], "journalist", phones)).toEqual(["Big · List"]);
  });
  it("leaves a vendor without a measure where none applies", () => {
    const drones: Names = { ...names, vendors: { big: { name: "Big", business: ["drones"] } } };
    const only: Names = { ...drones, headlines: { journalist: { big: row.slice(0, 2) } } };
    expect(assess(only, [{ ...mention, vendor: "big" }], "journalist")).toMatchObject([
      { level: "none", headline: null },
    ]);
  });
  it("is named to a reader whom it binds for what they trade, not for what the page sells", () => {
    expect(of([], "us-investor")).toEqual(["conditions · Big · Share order"]);
  });
});

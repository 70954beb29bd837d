import { describe, expect, it } from "vitest";
import { smallEvidence } from "../testing-data.ts";
import { buildSearch, NO_FILTER } from "./entries.ts";

const search = buildSearch(smallEvidence(), [{ f: "acme-dome", v: "acme", p: "AC-\\d{3}[A-Z]?", part: "camera" }]);
const found = (words: string, over = {}) => search.find({ ...NO_FILTER, words, ...over }).map((entry) => entry.key);

describe("searching", () => {
  it("lists everything, vendors before brands before measures, without words", () => {
    expect(found("")).toEqual([
      "vendor/acme",
      "vendor/acme-home",
      "vendor/north",
      "vendor/old",
      "measure/letter-2",
      "measure/order-1",
    ]);
  });
  it("finds while a word is being typed", () => {
    expect(found("nor")).toEqual(["vendor/north"]);
  });
  it("forgives a slip of the finger", () => {
    expect(found("oldbrnad")).toEqual(["vendor/old"]);
  });
  it("finds a name in another script", () => {
    expect(found("海康")).toEqual(["vendor/acme"]);
  });
  it("finds a vendor by a part number, whatever its case", () => {
    expect(found("ac-213x")).toEqual(["vendor/acme"]);
  });
  it("finds a measure by its issuer", () => {
    expect(found("ministry letter")).toEqual(["measure/letter-2"]);
  });
  it("finds nothing for what is not there", () => {
    expect(found("zzzzqqq")).toEqual([]);
  });
});

describe("filters", () => {
  it("narrow by kind, country and status", () => {
    expect(found("", { kind: "brand" })).toEqual(["vendor/acme-home", "vendor/north", "vendor/old"]);
    expect(found("", { kind: "recommendation" })).toEqual(["measure/letter-2"]);
    expect(found("", { kind: "measure", country: "US" })).toEqual(["measure/order-1"]);
    expect(found("", { status: "reversed" })).toEqual(["vendor/acme", "measure/letter-2"]);
  });
});

it("says of a brand who is reported to stand behind it, and whether it ended", () => {
  const about = Object.fromEntries(search.find(NO_FILTER).map((entry) => [entry.key, entry.about]));
  expect(about["vendor/north"]).toBe("Brand · reported: Acme");
  expect(about["vendor/old"]).toBe("Brand · reported: formerly Acme");
  expect(about["vendor/acme-home"]).toBe("Brand · Acme");
});

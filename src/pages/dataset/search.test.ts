import { describe, expect, it } from "vitest";
import { smallEvidence } from "../testing-data.ts";
import { type Filter, NO_FILTER } from "./entries.ts";
import { buildSearch } from "./search.ts";

const evidence = smallEvidence();
Object.assign(evidence.vendors.acme ?? {}, {
  names: [
    ...(evidence.vendors.acme?.names ?? []),
    { text: "Akmee", kind: "misspelling", case: "any", shared_with: [] },
  ],
  legal_names: [{ text: "杭州艾克米数字技术有限公司", lang: "zh-Hans" }],
  models: [{ family: "acme-dome", part: "camera", examples: ["AC-213X", "AC-900"] }],
  vulnerabilities: [
    {
      cve: "CVE-2021-36260",
      name: "Acme flaw",
      product: "Cameras",
      added: "2022-01-10",
      due: "",
      url: "https://x.example",
    },
  ],
});
const search = buildSearch(evidence, [{ f: "acme-dome", v: "acme", p: "AC-\\d{3}[A-Z]?", s: "AC-", part: "camera" }]);
const find = (words: string, over: Partial<Filter> = {}) => search.find({ ...NO_FILTER, words, ...over });
const found = (words: string, over: Partial<Filter> = {}) => find(words, over).entries.map((entry) => entry.key);

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
  it.each(["oldbrnad", "Oldbrend", "0ldbrand"])("forgives a slip of the finger and a disguise: %s", (words) => {
    expect(found(words)[0]).toBe("vendor/old");
  });
  it("says what a slip was read as, and says it of nothing that is written so", () => {
    expect(find("oldbrnad").readAs).toBe("Oldbrand");
    expect(find("akmee").readAs).toBe("Acme");
    for (const words of ["oldbrand", "oldb", "Acme Home", "AC-213X", "海康"])
      expect(find(words).readAs).toBeUndefined();
  });
  it.each(["海康", "艾克米数字技术", "杭州艾克米"])(
    "finds a name in a script without spaces from any letter on: %s",
    (words) => {
      expect(found(words)).toEqual(["vendor/acme"]);
    },
  );
  it("finds a name of two words written as one", () => {
    expect(found("acmehome")).toEqual(["vendor/acme-home"]);
  });
  it("puts the name that was typed before longer ones", () => {
    expect(found("acme").slice(0, 2)).toEqual(["vendor/acme", "vendor/acme-home"]);
  });
  it("finds a measure by its issuer", () => {
    expect(found("ministry letter")).toEqual(["measure/letter-2"]);
  });
  it.each(["UK", "United Kingdom", "britain"])("finds a measure by what its place is called: %s", (words) => {
    expect(found(words)).toEqual(["measure/letter-2"]);
  });
  it("finds a vendor by an exploited flaw, and only by its own number", () => {
    expect(found("cve-2021-36260")).toEqual(["vendor/acme"]);
    expect(found("cve-2021-36261")).toEqual([]);
  });
  it("finds nothing for what is not there", () => {
    expect(find("zzzzqqq")).toEqual({ entries: [], isNear: false });
  });
});

describe("a part number", () => {
  it.each(["ac-213x", "AC‑213X", "Dome camera AC-213X, white"])(
    "finds its vendor by the grammar and says why: %s",
    (words) => {
      expect(find(words).entries).toMatchObject([{ key: "vendor/acme", about: "“AC-213X” reads as its part number" }]);
    },
  );
  it("says the whole number that was typed, also where a grammar begins within it", () => {
    expect(find("dome DS-AC-213X").entries).toMatchObject([{ about: "“DS-AC-213X” reads as its part number" }]);
  });
  it("finds its vendor while it is being typed", () => {
    expect(found("ac-2")).toEqual(["vendor/acme"]);
  });
  it("does not find a vendor by a number that only contains one", () => {
    expect(found("XAC-2131")).toEqual([]);
  });
});

describe("where nothing fits all words", () => {
  it("offers what is near by name, and says that it is only that", () => {
    expect(find("north 4MP turret")).toMatchObject({ entries: [{ key: "vendor/north" }], isNear: true });
    expect(find("nroth")).toMatchObject({ entries: [{ key: "vendor/north" }], isNear: true });
  });
});

describe("filters", () => {
  it("narrow by kind, country and status, alone and together, with words or without", () => {
    expect(found("", { kind: "brand" })).toEqual(["vendor/acme-home", "vendor/north", "vendor/old"]);
    expect(found("", { kind: "recommendation" })).toEqual(["measure/letter-2"]);
    expect(found("", { kind: "measure", country: "US" })).toEqual(["measure/order-1"]);
    expect(found("", { status: "reversed" })).toEqual(["vendor/acme", "measure/letter-2"]);
    expect(found("", { kind: "vendor", country: "CN", status: "reversed" })).toEqual(["vendor/acme"]);
    expect(found("", { kind: "vendor", country: "US", status: "reversed" })).toEqual([]);
    expect(found("acme", { kind: "brand" })).toEqual(["vendor/acme-home", "vendor/north", "vendor/old"]);
  });
});

it("says of a brand who is reported to stand behind it, and whether it ended", () => {
  const about = Object.fromEntries(search.all.map((entry) => [entry.key, entry.about]));
  expect(about["vendor/north"]).toBe("Brand · reported: Acme");
  expect(about["vendor/old"]).toBe("Brand · reported: formerly Acme");
  expect(about["vendor/acme-home"]).toBe("Brand · Acme");
});

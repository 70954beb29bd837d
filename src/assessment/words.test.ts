import { describe, expect, it } from "vitest";
import type { EvidenceClaim, Maker, Measure, Names } from "../dataset/compiled.ts";
import { type Mention, SIGNAL_CODES } from "../matching/mention.ts";
import { badgeWords, levelMeaning, shorterWords } from "./badge-words.ts";
import {
  citationText,
  claimWords,
  conditionWords,
  dateInWords,
  relationSentence,
  vulnerabilitySentence,
} from "./claim-words.ts";
import { matchWords, ruleWords, signalWords } from "./why-words.ts";

const names: Pick<Names, "vendors"> = {
  vendors: {
    acme: { name: "Acme", business: ["video-surveillance"] },
    own: {
      name: "AcmeHome",
      business: ["video-surveillance"],
      makers: [{ vendor: "acme", relation: "own-brand", status: "current", stated: true }],
    },
    rebadge: {
      name: "Zed",
      business: ["video-surveillance"],
      makers: [{ vendor: "acme", relation: "rebadge", status: "current", stated: false }],
    },
  },
};
const headline = { level: "prohibited" as const, measure: "x-law", short: "X law", applies: ["any" as const] };
const mention = { surface: "ACME" };

const measure: Measure = {
  id: "x-law",
  title: "X law on cameras",
  short: "X law",
  issuer: "Parliament of X",
  jurisdiction: "GB",
  instrument: { name: "X Act" },
  kind: "statute",
  target: "named",
  dates: { effective: "2020-08-13" },
  status: "in-force",
  status_as_of: "2026-06-08",
  does: "The Parliament of X enacted it on 13 August 2020.",
  is_not: "Not a ban on private purchase.",
  applies_to: ["video-surveillance"],
  binds: [{ profile: "p", force: "prohibited", means: "You may not buy it." }],
  never_say: [],
  sources: [
    {
      publisher: "Parliament of X",
      title: "X Act",
      date: "2020-08",
      url: "https://example.org/x",
      known: "derived",
      kind: "instrument",
    },
  ],
};
const claim: EvidenceClaim = {
  measure: "x-law",
  entity: "Acme Co., Ltd.",
  reaches: "named",
  scope: "for the purpose of public safety",
  status: "in-force",
  says: "The Parliament of X named Acme Co., Ltd. in the X Act on 13 August 2020.",
  sources: [],
  levels: { p: "prohibited" },
};

describe("badge", () => {
  it("puts the level's word first, then the vendor, then the measure", () => {
    expect(badgeWords({ mention, vendor: "acme", brand: null, level: "prohibited", headline }, names).text).toBe(
      "not for you · Acme · X law",
    );
  });
  it("names the measure alone where an authority's list does not bind the reader", () => {
    expect(badgeWords({ mention, vendor: "acme", brand: null, level: "listed", headline }, names).text).toBe(
      "Acme · X law",
    );
  });
  it("says of a relation no party stated that it is reported, in print and read out", () => {
    const words = badgeWords({ mention, vendor: "acme", brand: "rebadge", level: "reported", headline }, names);
    expect(words.text).toBe("Zed (reported: Acme) · X law");
    expect(words.accessibleDescription).toContain("Zed, reported as made by Acme");
  });
  it("says of a brand of the vendor's own whose it is", () => {
    const words = badgeWords({ mention, vendor: "acme", brand: "own", level: "restricted", headline }, names);
    expect(words.text).toBe("conditions · AcmeHome (Acme) · X law");
    expect(words.accessibleDescription).toContain("AcmeHome, a brand of Acme");
  });
  it("is named by what is seen of it, and says what that means in a description", () => {
    const words = badgeWords({ mention, vendor: "acme", brand: null, level: "contradiction", headline }, names);
    expect(words.accessibleName).toBe("Sightline: claims differ, Acme");
    expect(words.accessibleDescription).toContain(levelMeaning("contradiction"));
  });
  it.each([
    ["prohibited", null, "not for you · X law", "not for you"],
    ["restricted", "own", "conditions · X law", "conditions"],
    ["reported", "rebadge", "reported · Acme", "reported"],
    ["contradiction", "rebadge", "claims differ", "claims differ"],
    ["listed", null, "X law", "X law"],
    ["yours", null, "your list", "your list"],
  ] as const)("shortened, says last of all that it is %s", (level, brand, short, least) => {
    const words = badgeWords({ mention, vendor: "acme", brand, level, headline }, names);
    const shorter = shorterWords(words, { isNamed: true, isOneOfSeveral: false });
    expect([shorter.short.join(" · "), shorter.least.join(" · ")]).toEqual([short, least]);
  });
  it("keeps the vendor where the page's words do not name it, or another stands on the same badge", () => {
    const words = badgeWords({ mention, vendor: "acme", brand: "own", level: "prohibited", headline }, names);
    expect(shorterWords(words, { isNamed: false, isOneOfSeveral: false }).short).toEqual(["not for you", "AcmeHome"]);
    expect(shorterWords(words, { isNamed: true, isOneOfSeveral: true }).short).toEqual(["not for you", "AcmeHome"]);
  });
  it("shows the user's own words for a watch-list hit and no measure", () => {
    expect(badgeWords({ mention, vendor: "acme", brand: null, level: "yours", headline }, names).text).toBe(
      "your list · ACME",
    );
  });
});

describe("claim", () => {
  it("gives date, status with its document's date, scope and meaning for the profile", () => {
    expect(claimWords(claim, measure, "p")).toMatchObject({
      dateWords: "13 August 2020",
      status: "In force (status as of 8 June 2026)",
      reach: "Named in it as “Acme Co., Ltd.”.",
      scope: "for the purpose of public safety",
      means: "You may not buy it.",
    });
  });
  it("says when an ended claim ended, to the precision known", () => {
    expect(claimWords({ ...claim, status: "ended", ended: "2021-05-25" }, measure, "p").status).toBe(
      "Ended on 25 May 2021",
    );
    expect(claimWords({ ...claim, status: "ended", ended: "2021-05" }, measure, "p").status).toBe("Ended in May 2021");
  });
  it("says of a source not opened that it was not opened, in the copied citation too", () => {
    const text = citationText(claim, measure, { version: "1.0.0", date: "2026-11-24" });
    expect(text).toContain("https://example.org/x (address built from the official numbering, not opened)");
    expect(text).toContain("Not a ban on private purchase.");
  });
});

describe("relation", () => {
  const maker: Maker = {
    vendor: "acme",
    relation: "rebadge",
    lines: "some models",
    status: "current",
    known: "community",
    says: "Made by Acme, some models.",
    sources: [],
  };
  it("is worded as reported where no party stated it", () => {
    expect(relationSentence(maker)).toBe("Reported: Made by Acme, some models.");
  });
  it("lets what a maker is bound by reach a product only as far as the relation is known", () => {
    const stated: Maker = { ...maker, known: "stated" };
    const condition = (relation: Maker, isMixed = false) => conditionWords(relation, isMixed, "Acme");
    expect(condition(maker)).toBe("If this product is made by Acme, which is reported and not confirmed:");
    expect(condition({ ...stated, status: "ended" })).toContain("was made by Acme");
    expect(condition({ ...stated, status: "unconfirmed" })).toContain("not confirmed for today's models");
    expect(condition(stated, true)).toContain("as some of this brand's are");
    expect(condition(stated)).toBe("");
  });
  it("says that it ended", () => {
    expect(relationSentence({ ...maker, known: "stated", status: "ended", until: "2023-02" })).toBe(
      "Made by Acme, some models. This relation ended (February 2023).",
    );
  });
});

it("words an exploited flaw as a flaw", () => {
  expect(
    vulnerabilitySentence({
      cve: "CVE-2017-7921",
      name: "n",
      product: "Hikvision Multiple Products",
      added: "2026-03-05",
      due: "2026-03-26",
      url: "https://example.org",
    }),
  ).toBe(
    "CVE-2017-7921 (Hikvision Multiple Products): CISA added this flaw to its catalogue of exploited vulnerabilities on 5 March 2026.",
  );
});

it("words dates at the precision they have", () => {
  expect([dateInWords("2019-10-09"), dateInWords("2019-10"), dateInWords("2019")]).toEqual([
    "9 October 2019",
    "October 2019",
    "2019",
  ]);
});

describe("what was matched", () => {
  const name = { surface: "ACME", vendor: "acme", via: "name", rule: "Acme" } as Mention;

  it("is said no further than it goes", () => {
    expect(matchWords(name, names)).toBe("“ACME” names Acme.");
    expect(matchWords({ ...name, isProductWord: true }, names)).toBe(
      "“ACME” is a product word of Acme; other makers may use it too.",
    );
    expect(matchWords({ ...name, surface: "A6", via: "model", rule: "behind-name" }, names)).toBe(
      "“A6” stands right behind the name Acme, as a part number does.",
    );
    expect(matchWords({ ...name, surface: "AC-6", via: "model", rule: "acme-camera" }, names)).toBe(
      "“AC-6” reads as a part number of Acme.",
    );
  });
});

describe("why a mention is marked", () => {
  it.each(SIGNAL_CODES)("signal %s is told in words, with the page's own", (code) => {
    const words = signalWords({ for: true, code, text: "turret" });
    expect(words).toMatch(/^[a-z', ]{20,} \(“turret”\)$/);
    expect(signalWords({ for: false, code })).toMatch(/^[a-z', ]{20,}$/);
  });

  it("no two signals are told alike", () => {
    expect(new Set(SIGNAL_CODES.map((code) => signalWords({ for: true, code }))).size).toBe(SIGNAL_CODES.length);
  });

  it("the rule is told by what was matched", () => {
    expect(ruleWords({ via: "name", rule: "Hikvision" })).toBe("the dataset's entry “Hikvision”");
    expect(ruleWords({ via: "model", rule: "hik-camera" })).toContain("part-number family “hik-camera”");
    expect(ruleWords({ via: "model", rule: "behind-name" })).toBe("its place right behind the name");
    expect(ruleWords({ via: "structured-data", rule: "Imou" })).toContain("what the page states");
    expect(ruleWords({ via: "domain", rule: "example.com" })).toContain("web address “example.com”");
  });
});

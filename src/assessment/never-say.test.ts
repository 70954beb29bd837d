import { describe, expect, it } from "vitest";
import { claim, maker, measure, sampleDataset, source, vendor } from "../../test/dataset/sample.ts";
import { compile } from "../dataset/compile.ts";
import { findFalsehoods, NEVER_SAY } from "../dataset/never-say.ts";
import type { Dataset } from "../dataset/read.ts";
import { readDataset } from "../dataset/read.ts";
import type { Claim, Maker, Measure } from "../dataset/schema.ts";
import { forbiddenByMeasures, renderAll } from "./rendered-text.ts";

function falsehoodsIn(dataset: Dataset): string[] {
  const { names, evidence } = compile(dataset);
  return findFalsehoods(renderAll(names, evidence), forbiddenByMeasures(evidence)).map(
    ({ never, rendered }) => `${never.sentence} — ${rendered.vendor}, ${rendered.kind}: ${rendered.text}`,
  );
}

/** A copy of the sample dataset with one more measure and one claim of one vendor under it. */
function withClaim(id: string, ofMeasure: Partial<Measure>, ofClaim: Partial<Claim>, ofVendor: Maker[] = []): Dataset {
  const dataset = sampleDataset();
  dataset.profiles.push(
    ...["us-private", "us-investor", "gb-public", "ca-private"].map((profile) => ({
      id: profile,
      label: profile,
      who: "You buy.",
      jurisdiction: null,
    })),
  );
  dataset.measures.set("planted", measure({ limiting_words: undefined, binds: [], ...ofMeasure, id: "planted" }));
  dataset.vendors.set(
    id,
    vendor({
      id,
      name: id,
      names: [{ text: `${id}x`, kind: "brand", case: "any", shared_with: [] }],
      models: [],
      makers: ofVendor,
      claims: [claim({ scope: undefined, ...ofClaim, measure: "planted" })],
    }),
  );
  return dataset;
}

const S889 = { title: "NDAA FY2019 section 889", short: "US §889", issuer: "US Congress" };
const S1260H = { title: "1260H list", short: "US 1260H", issuer: "US Department of Defense", kind: "listing" as const };
const NS_CMIC = { title: "NS-CMIC List", short: "US NS-CMIC", issuer: "US Treasury", kind: "listing" as const };
const ENTITY = {
  title: "Entity List",
  short: "US Entity List",
  issuer: "US Department of Commerce",
  kind: "listing" as const,
};
const COVERED = { title: "FCC Covered List", short: "US FCC list", issuer: "FCC", kind: "listing" as const };
const HCWS = {
  title: "Written statement HCWS386",
  short: "UK 2022 statement",
  issuer: "UK Cabinet Office",
  kind: "executive-instruction" as const,
};

/** False claims, each with the sentence it must be caught by. */
const PLANTED: [string, string, Partial<Measure>, Partial<Claim>, Maker[]?][] = [
  [
    "The UK bans Hikvision and Dahua.",
    "hikvision",
    HCWS,
    { reaches: "class", entity: null, says: "The UK bans Hikvision since 24 November 2022." },
  ],
  [
    "The UK statement of 24 November 2022 names Hikvision.",
    "hikvision",
    HCWS,
    { reaches: "named", entity: "Hikvision" },
  ],
  [
    "The UK statement of 2022 binds councils, police, the NHS or private buyers.",
    "hikvision",
    { ...HCWS, binds: [{ profile: "gb-public", force: "restricted", means: "You may not deploy it." }] },
    { reaches: "class", entity: null },
  ],
  [
    "The Department of Health bans Hikvision.",
    "hikvision",
    {
      title: "DHSC purchase stop",
      short: "UK DHSC 2022",
      issuer: "Department of Health and Social Care",
      kind: "executive-instruction",
    },
    { status: "in-force" },
  ],
  [
    "Norway's fund excluded Hikvision.",
    "hikvision",
    {
      title: "Recommendation to exclude",
      short: "NO recommendation",
      issuer: "Council on Ethics",
      kind: "investor-decision",
    },
    { status: "in-force", says: "Norges Bank excluded Hikvision from the fund in 2020." },
  ],
  [
    "The EU sanctioned Tiandy.",
    "tiandy",
    {
      title: "Iran human-rights listing",
      short: "EU 2023/152",
      issuer: "Council of the European Union",
      kind: "listing",
    },
    { reaches: "named", entity: "Tiandy Technologies Co., Ltd.", says: "The EU sanctioned Tiandy on 23 January 2023." },
  ],
  [
    "Ukraine lists Hikvision and Dahua.",
    "dahua",
    { title: "International Sponsors of War", short: "UA list", issuer: "NACP" },
    {},
  ],
  [
    "The EU lists Hytera or TP-Link in its Russia rules.",
    "hytera",
    { title: "Regulation 833/2014, Annex IV", short: "EU 833/2014", issuer: "Council of the European Union" },
    {},
  ],
  [
    "The PSTI Act or the Surveillance Camera Code bans a vendor.",
    "hikvision",
    { title: "PSTI Act 2022", short: "UK PSTI" },
    { reaches: "class", entity: null },
  ],
  [
    "Dahua is on the NS-CMIC list.",
    "dahua",
    NS_CMIC,
    { says: "The US Treasury added Dahua to the NS-CMIC List on 3 June 2021." },
  ],
  ["Uniview is banned under §889.", "uniview", S889, {}],
  ["Uniview is on the FCC Covered List.", "uniview", COVERED, {}],
  ["Uniview, Megvii or TP-Link Systems is on the 1260H list.", "tp-link-systems", S1260H, {}],
  ["ZTE, Hytera, TP-Link or TVT is on the BIS Entity List.", "zte", ENTITY, {}],
  ["A camera vendor is on the UFLPA Entity List.", "hikvision", { title: "UFLPA Entity List", short: "US UFLPA" }, {}],
  [
    "Xiaomi is a listed Chinese military company.",
    "xiaomi",
    { title: "Communist Chinese military companies", short: "US CCMC" },
    {},
  ],
  [
    "It is unlawful for a private person to own or buy the camera.",
    "hikvision",
    { ...S889, binds: [{ profile: "us-private", force: "prohibited", means: "You may not buy it." }] },
    {},
  ],
  [
    "The Québec order binds municipalities and private buyers.",
    "hikvision",
    {
      title: "Québec order",
      short: "CA-QC order",
      binds: [{ profile: "ca-private", force: "prohibited", means: "You may not buy it." }],
    },
    {},
  ],
  [
    "§889 or the Covered List covers Hikvision, Dahua or Hytera equipment for every purpose.",
    "dahua",
    COVERED,
    { says: "The FCC put equipment of Dahua Technology Company on its Covered List on 12 March 2021." },
  ],
  ["EZVIZ, HiLook or Imou is on the BIS Entity List.", "ezviz", ENTITY, {}],
  ["A brand such as Lorex, Annke or LTS is itself on a US list.", "annke", S889, {}, [maker({ relation: "rebadge" })]],
  [
    "The four purposes limit the entries for Huawei and ZTE.",
    "huawei",
    COVERED,
    { scope: "to the extent it is used for the purpose of public safety" },
  ],
  [
    "A federal Canadian order concerns Dahua.",
    "dahua",
    { title: "Order under the Investment Canada Act", short: "Canada order", issuer: "Governor in Council, Canada" },
    {},
  ],
  [
    "The catalogue of exploited vulnerabilities lists this vendor.",
    "dahua",
    { title: "Known Exploited Vulnerabilities Catalog", short: "US KEV", issuer: "CISA" },
    {},
  ],
  [
    "CISA listed Hikvision.",
    "hikvision",
    { title: "Catalogue", short: "US KEV", issuer: "CISA" },
    { says: "CISA added Hikvision to its catalogue on 5 March 2026." },
  ],
];

describe("a false claim added to a copy is caught", () => {
  it("while the copy without it says nothing false", () => {
    expect(falsehoodsIn(sampleDataset())).toEqual([]);
  });
  for (const [said, id, ofMeasure, ofClaim, ofVendor] of PLANTED)
    it(said, () => {
      expect(
        falsehoodsIn(withClaim(id, ofMeasure, ofClaim, ofVendor)).filter((line) => line.startsWith(said)),
      ).not.toEqual([]);
    });
  it("a sentence that the measure's own file forbids", () => {
    const says = "The Ministry of Ex has closed the Kamera Werke on 13 August 2020.";
    const dataset = withClaim("kw", { never_say: ["Ministry of Ex has closed the Kamera Werke"] }, { says });
    expect(falsehoodsIn(dataset).join()).toContain("has closed the Kamera Werke");
  });
  it("a measure that no claim refers to", () => {
    const dataset = sampleDataset();
    const does = "India bans Hikvision and Dahua since 1 April 2026.";
    dataset.measures.set("unused", measure({ id: "unused", does }));
    expect(falsehoodsIn(dataset).join()).toContain(does);
  });
  it("a badge that forbids a brand by a reported maker", () => {
    const text = "not for you · Zedcam (reported: Kamera Werke) · Ex order\nSightline: …";
    const found = findFalsehoods([{ kind: "badge", vendor: "kamera-werke", profile: "", text }]);
    expect(found.map(({ never }) => never.sentence)).toEqual([
      "A brand reported as made by a listed vendor is itself forbidden.",
    ]);
  });
  it("every sentence of the list, as it stands or as a planted claim", () => {
    const planted = new Set([
      ...PLANTED.map(([said]) => said),
      "A brand reported as made by a listed vendor is itself forbidden.",
    ]);
    const missed = NEVER_SAY.filter(
      (never) =>
        !planted.has(never.sentence) &&
        !never.isSaidBy({ kind: "card", vendor: "hikvision", profile: "", text: never.sentence }),
    );
    expect(missed.map((never) => never.sentence)).toEqual([]);
  });
});

describe("what is true passes", () => {
  const TRUE = [
    "The Council of the European Union listed Radis Vira Tejarat Co, which it calls the Iranian representative of Tiandy, on 23 January 2023.",
    "The Council on Ethics recommended on 14 January 2020 that Hikvision be excluded and withdrew this on 15 September 2020.",
    "CVE-2017-7921 (Hikvision Multiple Products): CISA added this flaw to its catalogue of exploited vulnerabilities on 5 March 2026.",
    "The Foreign Affairs Committee of the UK House of Commons recommended on 8 July 2021 that Hikvision not be permitted to operate in the UK.",
    "The D.C. Circuit upheld the rule in part on 2 April 2024 and remanded one definition.",
    "The US Department of Defense identified TP-Link Technologies Co., Ltd. on the 1260H list of 8 June 2026; TP-Link Systems Inc. is not named.",
    "The United States added Hikvision to its Entity List on 9 October 2019.",
    "The Minister of Industry of Canada announced on 27 June 2025 an order to Hikvision Canada Inc. to wind up its business.",
    "The Québec minister announced on 22 December 2023 an order on equipment of Hikvision and Dahua.",
    "The US Treasury lists Hikvision since 3 June 2021 among companies whose publicly traded securities US persons may not buy or sell.",
    "Since 13 August 2020 an agency may not contract with a company that itself uses such a system (section 889, part B).",
  ];
  it.each(TRUE)("%s", (text) => {
    expect(findFalsehoods([{ kind: "card", vendor: "hikvision", profile: "", text }])).toEqual([]);
  });
  it("a committee's recommendation as a claim", () => {
    const dataset = withClaim(
      "hikvision",
      {
        title: "Never Again",
        short: "UK report 2021",
        issuer: "UK Foreign Affairs Committee",
        kind: "recommendation",
        sources: [source()],
      },
      {
        says: "The UK Foreign Affairs Committee recommended on 8 July 2021 that Hikvision not be permitted to operate in the UK.",
      },
    );
    expect(falsehoodsIn(dataset)).toEqual([]);
  });
});

it("nothing in the dataset says a false sentence, for any vendor, measure or profile", () => {
  expect(falsehoodsIn(readDataset())).toEqual([]);
}, 120_000);

it("every check on a list finds that list by its name", () => {
  const measures = [...readDataset().measures.values()].map((entry) =>
    [entry.title, entry.short, entry.issuer, entry.instrument.name, entry.instrument.number ?? ""].join(" "),
  );
  const blind = NEVER_SAY.filter(({ list }) => list && !measures.some((name) => list.test(name)));
  expect(blind.map(({ sentence }) => sentence)).toEqual([]);
});

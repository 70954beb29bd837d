import type { Dataset } from "../../src/dataset/read.ts";
import type { Claim, Maker, Measure, Source, Vendor } from "../../src/dataset/schema.ts";

/** A source that breaks no rule. */
export function source(change: Partial<Source> = {}): Source {
  return {
    publisher: "Ministry of Ex",
    title: "Camera Order",
    date: "2020-08-13",
    url: "https://ex.example/order",
    known: "read",
    kind: "issuer",
    read: "2026-11-23",
    ...change,
  };
}

/** A measure of an invented ministry that breaks no rule. */
export function measure(change: Partial<Measure> = {}): Measure {
  return {
    id: "ex-order",
    title: "Ex Camera Order",
    short: "Ex order",
    issuer: "Ministry of Ex",
    jurisdiction: "GB",
    instrument: { name: "Camera Order" },
    kind: "regulation",
    target: "named",
    dates: { announced: "2020-08-01", effective: "2020-08-13" },
    status: "in-force",
    status_as_of: "2026-06-08",
    does: "The Ministry of Ex ordered on 13 August 2020 that its departments buy no such camera.",
    is_not: "It is not a ban on private purchase.",
    limiting_words: "for the purpose of public safety",
    applies_to: ["video-surveillance"],
    binds: [{ profile: "gb-central", force: "prohibited", means: "You may not buy it for public safety." }],
    never_say: [],
    sources: [source()],
    ...change,
  };
}

/** A claim under {@link measure} that breaks no rule. */
export function claim(change: Partial<Claim> = {}): Claim {
  return {
    measure: "ex-order",
    entity: "Kamera Werke Co., Ltd.",
    reaches: "named",
    scope: "for the purpose of public safety",
    status: "in-force",
    says: "The Ministry of Ex named Kamera Werke Co., Ltd. in its Camera Order of 13 August 2020.",
    sources: [],
    ...change,
  };
}

/** A stated relation that breaks no rule. */
export function maker(change: Partial<Maker> = {}): Maker {
  return {
    vendor: "kamera-werke",
    relation: "own-brand",
    lines: "all",
    status: "current",
    known: "stated",
    says: "Zedcam is a brand of Kamera Werke.",
    sources: [source({ url: "https://kw.example/brands", publisher: "Kamera Werke", title: "Brands", kind: "vendor" })],
    ...change,
  };
}

/** A vendor that breaks no rule. */
export function vendor(change: Partial<Vendor> = {}): Vendor {
  return {
    id: "kamera-werke",
    name: "Kamera Werke",
    legal_names: [{ text: "Kamera Werke Co., Ltd." }],
    about: "Kamera Werke makes cameras.",
    business: ["video-surveillance"],
    makers: [],
    mixed_origin: false,
    names: [{ text: "KameraWerke", kind: "brand", case: "any", shared_with: [] }],
    models: [
      {
        family: "kw-dome",
        pattern: "KW-[0-9]{4}[A-Z]{0,3}",
        part: "camera",
        needs_context: false,
        needs_brand: false,
        examples: ["KW-1234AB"],
        counter_examples: ["KW-12"],
        sources: [],
      },
    ],
    claims: [claim()],
    answers: [],
    no_answer: "No statement was found in public sources read up to 23 November 2026.",
    kev_names: ["KameraWerke"],
    domains: [],
    ...change,
  };
}

/** A small dataset of invented entries that breaks no rule: a vendor, a brand of it, a measure, an exploited flaw. */
export function sampleDataset(): Dataset {
  const vendors = [
    vendor(),
    vendor({
      id: "zedcam",
      name: "Zedcam",
      legal_names: [],
      makers: [maker()],
      names: [{ text: "Zedcam", kind: "brand", case: "any", shared_with: [] }],
      models: [],
      claims: [],
      kev_names: [],
    }),
  ];
  return {
    version: { version: "1.0.0", date: "2026-11-24", schema: 1 },
    vendors: new Map(vendors.map((entry) => [entry.id, entry])),
    measures: new Map([["ex-order", measure()]]),
    profiles: [
      { id: "journalist", label: "Journalist", who: "You read.", jurisdiction: null },
      { id: "gb-central", label: "UK central government", who: "You buy.", jurisdiction: "GB" },
    ],
    moved: new Map(),
    vulnerabilities: {
      catalogue: { version: "2026.08.21", released: "2026-08-21", rows: 1 },
      rows: [
        {
          cve: "CVE-2020-1234",
          vendor: "kamera-werke",
          maker: "KameraWerke",
          product: "IP camera",
          name: "KameraWerke IP camera flaw",
          added: "2022-01-10",
          due: "2022-01-24",
          url: "https://nvd.nist.gov/vuln/detail/CVE-2020-1234",
        },
      ],
    },
  };
}

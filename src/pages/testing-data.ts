/** Small data for tests of our pages. */
import type { Evidence, EvidenceClaim, EvidenceVendor, Maker, Measure, Source } from "../dataset/compiled.ts";
import type { OwnCalls } from "../shared/messages.ts";
import type { Called } from "../shared/rpc.ts";
import { DEFAULT_SETTINGS } from "../shared/settings.ts";

const source: Source = {
  publisher: "Gazette",
  title: "Order 1",
  url: "https://gazette.example/1",
  known: "derived",
  kind: "issuer",
};

export function measure(id: string, over: Partial<Measure> = {}): Measure {
  return {
    id,
    title: `Order ${id}`,
    short: `Order ${id}`,
    issuer: "The Ministry",
    jurisdiction: "US",
    instrument: { name: "Order", number: "7" },
    kind: "listing",
    target: "named",
    dates: { effective: "2020-03-01" },
    status: "in-force",
    status_as_of: "2026-06-08",
    does: "The Ministry listed companies on 1 March 2020.",
    is_not: "It is not a ban on owning a camera.",
    applies_to: ["video-surveillance"],
    binds: [{ profile: "us-federal", force: "prohibited", means: "Your agency may not buy it." }],
    never_say: [],
    sources: [source],
    ...over,
  };
}

export function claim(measureId: string, over: Partial<EvidenceClaim> = {}): EvidenceClaim {
  return {
    measure: measureId,
    entity: "Acme Vision Co., Ltd.",
    reaches: "named",
    status: "in-force",
    says: "The Ministry added Acme Vision to its list on 1 March 2020.",
    sources: [],
    levels: { journalist: "listed", "us-federal": "prohibited" },
    ...over,
  };
}

export function maker(vendor: string, over: Partial<Maker> = {}): Maker {
  return {
    vendor,
    relation: "rebadge",
    lines: "some models",
    status: "current",
    known: "trade-press",
    says: "Reported as made by Acme, some models.",
    sources: [source],
    ...over,
  };
}

export function vendor(id: string, name: string, over: Partial<EvidenceVendor> = {}): EvidenceVendor {
  return {
    id,
    name,
    legal_names: [],
    about: `${name} makes cameras.`,
    business: ["video-surveillance"],
    makers: [],
    mixed_origin: false,
    names: [{ text: name, kind: "brand", case: "any", shared_with: [] }],
    models: [],
    claims: [],
    answers: [],
    kev_names: [],
    domains: [],
    vulnerabilities: [],
    ...over,
  };
}

/** A small dataset: a vendor with two measures, a brand of its own, a reported rebadge and one that ended. */
export function smallEvidence(): Evidence {
  const all = [
    vendor("acme", "Acme", {
      country: "CN",
      names: [
        { text: "Acme", kind: "brand", case: "any", shared_with: [] },
        { text: "海康", kind: "brand", lang: "zh", case: "any", shared_with: [] },
      ],
      claims: [
        claim("order-1"),
        claim("letter-2", { status: "reversed", reaches: "named", levels: { journalist: "none" } }),
      ],
      no_answer: "No statement was found in public sources read up to 24 November 2026.",
    }),
    vendor("acme-home", "Acme Home", {
      makers: [maker("acme", { relation: "own-brand", known: "stated", lines: "all" })],
    }),
    vendor("north", "North", { makers: [maker("acme")] }),
    vendor("old", "Oldbrand", { makers: [maker("acme", { status: "ended", until: "2021" })] }),
  ];
  const measures = [
    measure("order-1"),
    measure("letter-2", {
      title: "Letter of 2022",
      kind: "recommendation",
      jurisdiction: "GB",
      status: "reversed",
      binds: [],
      dates: { published: "2022-04-01", ended: "2023" },
    }),
  ];
  return {
    version: "2.0.0",
    date: "2026-11-24",
    vendors: Object.fromEntries(all.map((one) => [one.id, one])),
    measures: Object.fromEntries(measures.map((one) => [one.id, one])),
    profiles: [
      { id: "journalist", label: "Journalist", who: "You report.", jurisdiction: null },
      { id: "us-federal", label: "US federal agency", who: "You buy.", jurisdiction: "US" },
    ],
    moved: { "north-video": "north", "order-0": "order-1" },
  };
}

/** Our background's answers to its own pages; change what a test needs. */
export function fakeOwn(over: Partial<Called<OwnCalls>> = {}): Called<OwnCalls> {
  let settings = DEFAULT_SETTINGS;
  return {
    tabReports: async () => null,
    scanTab: async () => "started",
    settings: async () => settings,
    changeSettings: async (change) => {
      settings = { ...settings, ...change };
      return settings;
    },
    alwaysScanned: async () => [],
    heldBack: async () => [],
    ...over,
  };
}

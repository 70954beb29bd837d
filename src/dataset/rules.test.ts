import { describe, expect, it } from "vitest";
import { claim, maker, measure, sampleDataset, source, vendor } from "../../test/dataset/sample.ts";
import type { Dataset } from "./read.ts";
import { readDataset } from "./read.ts";
import { checkRules, RULES } from "./rules.ts";

type Plant = (dataset: Dataset) => void;

const set =
  (change: Parameters<typeof vendor>[0]): Plant =>
  (dataset) => {
    dataset.vendors.set("kamera-werke", vendor(change));
  };
const setMeasure =
  (change: Parameters<typeof measure>[0]): Plant =>
  (dataset) => {
    dataset.measures.set("ex-order", measure(change));
  };
const setBrand =
  (change: Parameters<typeof maker>[0]): Plant =>
  (dataset) => {
    const brand = dataset.vendors.get("zedcam");
    if (brand) brand.makers = [maker(change)];
  };
const aModel = (change: object) => ({
  family: "kw-dome",
  pattern: "KW-[0-9]{4}",
  part: "camera" as const,
  needs_context: false,
  needs_brand: false,
  examples: ["KW-1234"],
  counter_examples: ["KW-12"],
  sources: [],
  ...change,
});
const aName = (text: string, change: object = {}) => ({
  text,
  kind: "brand" as const,
  case: "any" as const,
  shared_with: [],
  ...change,
});

/** A fault for every rule, and words its message must have. */
const PLANTED: Record<string, [plant: Plant, message: RegExp][]> = {
  "every claim names a measure that exists": [
    [set({ claims: [claim({ measure: "no-such" })] }), /write measures\/no-such\.yml/],
  ],
  "every vendor that is referred to exists": [
    [setBrand({ vendor: "nobody" }), /names the vendor "nobody"/],
    [set({ names: [aName("KameraWerke", { shared_with: ["nobody"] })] }), /shared_with of "KameraWerke"/],
  ],
  "every answer is about a measure that exists": [
    [
      set({
        no_answer: undefined,
        answers: [{ about: ["no-such"], date: "2022", says: "It disagrees.", form: "own", sources: [source()] }],
      }),
      /about "no-such"/,
    ],
  ],
  "every measure binds profiles that exist, each once": [
    [setMeasure({ binds: [{ profile: "martian", force: "restricted", means: "You may." }] }), /"martian"/],
    [
      setMeasure({ binds: [1, 2].map(() => ({ profile: "gb-central", force: "restricted", means: "You may." })) }),
      /twice/,
    ],
  ],
  "a measure that applies to any goods names no others beside": [
    [setMeasure({ applies_to: ["any", "routers"] }), /"any" and routers/],
  ],
  "an id that moved is not used again and leads to a file": [
    [(dataset) => dataset.moved.set("old", "gone"), /moved_to "gone"/],
    [(dataset) => dataset.moved.set("zedcam", "kamera-werke"), /used again/],
  ],
  "a vendor has no two claims that are the same": [[set({ claims: [claim(), claim()] }), /keep one/]],
  "no brand stands behind itself, directly or through others": [
    [set({ makers: [maker({ vendor: "zedcam" })] }), /lead back to itself/],
  ],
  "every exploited flaw stands under a vendor by its catalogue name, once": [
    [set({ kev_names: [] }), /not among the kev_names/],
    [(dataset) => dataset.vulnerabilities?.rows.push(...dataset.vulnerabilities.rows), /stands twice/],
  ],
  "every date is a day of the calendar": [[setMeasure({ dates: { effective: "2021-02-30" } }), /2021-02-30/]],
  "nothing was read, published or announced after the dataset's own day": [
    [setMeasure({ sources: [source({ read: "2027-01-01" })] }), /after the dataset's day/],
  ],
  "dates follow one another": [
    [setMeasure({ dates: { announced: "2021-01-01", effective: "2020-01-01" } }), /one of the two is wrong/],
    [setBrand({ status: "ended", since: "2020", until: "2019-05" }), /since of maker/],
  ],
  "nothing that stands has an end": [
    [setMeasure({ dates: { effective: "2020-08-13", ended: "2021-01-01" } }), /mend status or date/],
    [set({ claims: [claim({ ended: "2021" })] }), /mend status or date/],
    [setBrand({ until: "2021" }), /mend status or until/],
  ],
  "what is over says since when, or that the date is not known": [
    [setMeasure({ status: "withdrawn" }), /without dates\.ended/],
    [set({ claims: [claim({ status: "reversed" })] }), /without ended/],
  ],
  "no claim stands under a measure that is over": [
    [setMeasure({ status: "vacated", dates: { effective: "2020", ended: "2021" } }), /mend one of the two/],
    [set({ claims: [claim({ reaches: "not-listed" })] }), /stands in both or in neither/],
  ],
  "a measure that does not stand binds nobody": [
    [setMeasure({ status: "proposed" }), /binds gb-central; take binds out/],
  ],
  "a name belongs to one vendor, or each of its vendors says with whom it is shared": [
    [set({ names: [aName("Zed-Cam")] }), /also in vendors\/zedcam\.yml/],
    [set({ names: [aName("KameraWerke", { shared_with: ["zedcam"] })] }), /which does not have it/],
  ],
  "a domain is the host of a source in the vendor's file": [
    [set({ domains: ["zedcam.example"] }), /no source stands on zedcam\.example/],
  ],
  "a vendor has each spelling of a name once": [[set({ names: [aName("Kamerawerk"), aName("KAMERAWERK")] }), /twice/]],
  "a name that is an ordinary word, or very short, needs a second signal": [
    [set({ names: [aName("Hunt")] }), /an ordinary word/],
    [set({ names: [aName("KWX")] }), /very short/],
  ],
  "vendors that share a name treat it alike": [
    [
      (dataset) => {
        set({ names: [aName("Kamerax", { shared_with: ["zedcam"], case: "exact" })] })(dataset);
        const brand = dataset.vendors.get("zedcam");
        if (brand) brand.names = [aName("Kamerax", { shared_with: ["kamera-werke"] })];
      },
      /make them alike/,
    ],
  ],
  "every part-number pattern is a regular expression for upper-cased text": [
    [set({ models: [aModel({ pattern: "KW-([0-9]" })] }), /not a regular expression/],
    [set({ models: [aModel({ pattern: "kw-[0-9]{4}" })] }), /lower-case/],
    [set({ models: [aModel({ pattern: "^KW-[0-9]{4}" })] }), /anchored/],
  ],
  "every model family has an id of its own": [[set({ models: [aModel({}), aModel({})] }), /rename one/]],
  "every pattern finds its examples from their first character on": [
    [set({ models: [aModel({ examples: ["XKW-1234"] })] }), /does not match its example/],
  ],
  "no pattern finds its counter-examples": [
    [set({ models: [aModel({ counter_examples: ["A KW-1234"] })] }), /narrow it/],
  ],
  "no pattern finds another vendor's examples unless both need context": [
    [
      (dataset) => {
        const brand = dataset.vendors.get("zedcam");
        if (brand) brand.models = [aModel({ family: "z", pattern: "KW-[0-9]{4}", needs_context: true })];
      },
      /an example of kw-dome/,
    ],
  ],
  "every pattern runs in time linear in the text": [
    [set({ models: [aModel({ pattern: "KW-[0-9]{4}[A-Z]*[A-Z0-9]*" })] }), /bound its quantifiers/],
    [set({ models: [aModel({ pattern: "KW-[0-9]{4}(?:[A-Z]+)*" })] }), /bound its quantifiers/],
  ],
  "a relation known from the community has two independent sources": [
    [
      setBrand({
        known: "community",
        says: "Reported as made by Kamera Werke.",
        sources: [source({ url: "https://www.forum.example/1" }), source({ url: "https://forum.example/2" })],
      }),
      /one voice alone/,
    ],
    [
      setBrand({
        known: "community",
        says: "Reported as made by Kamera Werke.",
        sources: [source({ url: "https://github.com/One/a" }), source({ url: "https://github.com/one/b" })],
      }),
      /one voice alone/,
    ],
  ],
  'a relation that no party stated says "reported"': [[setBrand({ known: "trade-press" }), /Reported as made by/]],
  "a relation said to be stated has a source in which a party or authority speaks": [
    [setBrand({ sources: [source({ kind: "community" })] }), /community sources alone/],
  ],
  "a source that was read says when": [[setMeasure({ sources: [source({ read: undefined })] }), /add read/]],
  "one address has one publisher and one title": [
    [setMeasure({ sources: [source(), source({ title: "Camera order, other" })] }), /make them alike/],
  ],
  "nothing is left to be written": [[set({ about: "To be written" }), /write it/]],
  "a claim repeats its measure's limiting words": [
    [set({ claims: [claim({ scope: undefined })] }), /repeat the measure's limiting_words/],
    [set({ claims: [claim({ scope: "for public safety" })] }), /leaves out limiting words/],
  ],
  "a claim names an entity exactly where the instrument names one": [
    [set({ claims: [claim({ reaches: "class" })] }), /entity must be null/],
    [set({ claims: [claim({ entity: null })] }), /copy it from the instrument/],
  ],
  "what a claim says has issuer, verb and date and ends as a sentence": [
    [set({ claims: [claim({ says: "Kamera Werke is named in an order of 2020." })] }), /the issuer/],
    [set({ claims: [claim({ says: "The Ministry of Ex named Kamera Werke in its order." })] }), /a date/],
    [set({ claims: [claim({ says: "Ministry of Ex: Camera Order, 13 August 2020." })] }), /a verb/],
  ],
  "a sentence on a vendor names it, and one on a maker names the maker": [
    [
      set({ claims: [claim({ says: "The Ministry of Ex named Optik Haus in its Camera Order of 13 August 2020." })] }),
      /say who is meant/,
    ],
    [setBrand({ says: "Zedcam is a brand of Optik Haus." }), /does not name it/],
  ],
  "no sentence of ours carries a loaded word": [
    [set({ about: "Kamera Werke is a notorious maker." }), /leave it out/],
    [set({ about: "Kamera Werke makes spyware." }), /spy/],
    [set({ claims: [claim({ says: "The Ministry of Ex banned Kamera Werke on 13 August 2020." })] }), /"ban"/],
    [setBrand({ says: "Zedcam is a brand of Kamera Werke!" }), /full stop/],
  ],
  "what only press or community reported is worded as a report": [
    [setMeasure({ sources: [source({ kind: "press" })] }), /rests on press alone/],
  ],
  "a pending suit is worded as an allegation": [[setMeasure({ kind: "litigation" }), /who filed or alleges/]],
  "a vendor with claims that weigh has an answer, or says that none was found": [
    [set({ no_answer: undefined }), /no_answer/],
  ],
};

it("finds nothing wrong with a dataset that breaks no rule", () => {
  expect(checkRules(sampleDataset())).toEqual([]);
});

describe("a planted fault is found and its message says how to mend it", () => {
  it("for every rule", () => {
    expect(Object.keys(PLANTED).sort()).toEqual(RULES.map((rule) => rule.name).sort());
  });
  for (const rule of RULES)
    for (const [plant, message] of PLANTED[rule.name] ?? [])
      it(`${rule.name}: ${message.source}`, () => {
        const dataset = sampleDataset();
        plant(dataset);
        expect(
          rule
            .check(dataset)
            .map((fault) => `${fault.file}: ${fault.message}`)
            .join("\n"),
        ).toMatch(message);
      });
});

describe("in the dataset", () => {
  const dataset = readDataset();
  for (const rule of RULES)
    it(rule.name, () => {
      expect(rule.check(dataset).map((fault) => `${fault.file}: ${fault.message}`)).toEqual([]);
    }, 120_000);
});

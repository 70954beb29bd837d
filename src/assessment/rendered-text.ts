/**
 * Every sentence on a vendor, a measure or a relation that badges, cards, citations and exports bear, for each profile, worded by
 * the functions the surfaces use. What a measure is *not* and what a vendor answers are left out: the first denies false
 * sentences and so repeats their words, the second is the vendor's own; likewise the titles of sources, which are their
 * publishers' words.
 */

import type { Evidence, EvidenceClaim, EvidenceVendor, Measure, Names } from "../dataset/compiled.ts";
import { isBrand } from "../dataset/makers.ts";
import type { RenderedText } from "../dataset/never-say.ts";
import type { Mention } from "../matching/mention.ts";
import { assess } from "./assess.ts";
import { badgeWords, unboundWords } from "./badge-words.ts";
import { citationText, claimWords, relationSentence, vulnerabilitySentence } from "./claim-words.ts";
import { matchWords } from "./why-words.ts";

function describe(
  vendor: EvidenceVendor,
  claim: EvidenceClaim,
  measure: Measure,
  profile: string,
): RenderedText["claim"] {
  const binds = measure.binds.find((candidate) => candidate.profile === profile);
  return {
    measure: measure.id,
    measureName: [
      measure.title,
      measure.short,
      measure.issuer,
      measure.instrument.name,
      measure.instrument.number ?? "",
    ].join(" "),
    reaches: claim.reaches,
    rebadge: isBrand(vendor) && vendor.makers.every((maker) => maker.relation !== "own-brand"),
    status: claim.status,
    scope: claim.scope ?? "",
    force: claim.levels[profile] === "none" ? null : (binds?.force ?? null),
  };
}

function* claimTexts(
  vendor: EvidenceVendor,
  claim: EvidenceClaim,
  measure: Measure,
  profile: string,
): Generator<RenderedText> {
  const words = claimWords(claim, measure, profile);
  const about = { vendor: vendor.id, profile, claim: describe(vendor, claim, measure, profile) };
  yield {
    kind: "card",
    ...about,
    text: [
      words.title,
      words.issuer,
      `${words.dateWords}, ${words.status}.`,
      words.sentence,
      words.reach,
      words.scope,
      words.means,
    ].join("\n"),
  };
  yield {
    kind: "export",
    ...about,
    text: [measure.title, measure.short, measure.does, claim.says, claim.note ?? ""].join("\n"),
  };
  yield {
    kind: "citation",
    ...about,
    text: citationText(claim, measure, { version: "", date: "" })
      .split("\n")
      .filter((line) => !/^(?:What it is not|Source): /.test(line))
      .join("\n"),
  };
}

/** A mention of a vendor that a page makes in so many words, of its cameras or of its other goods. */
function mentionOf(vendor: string, surface: string, signals: Mention["signals"] = []): Mention {
  return {
    start: 0,
    end: surface.length,
    surface,
    vendor,
    via: "name",
    rule: surface,
    role: "offered",
    confidence: "certain",
    signals,
    badged: true,
  };
}

function* badgeTexts(names: Names, evidence: Evidence, profile: string): Generator<RenderedText> {
  for (const [id, entry] of Object.entries(names.vendors)) {
    const other = mentionOf(id, entry.name, [{ for: false, code: "other-goods" }]);
    for (const finding of assess(names, [mentionOf(id, entry.name), other], profile)) {
      const { vendor, brand, headline } = finding;
      const measure = headline === null ? undefined : evidence.measures[headline.measure];
      const [owner, claim] =
        [brand ?? vendor, vendor]
          .flatMap((id) => evidence.vendors[id] ?? [])
          .flatMap((entry) => entry.claims.map((candidate) => [entry, candidate] as const))
          .find(([, candidate]) => candidate.measure === headline?.measure) ?? [];
      const about = {
        vendor,
        profile,
        ...(owner && claim && measure && { claim: describe(owner, claim, measure, profile) }),
      };
      const words = badgeWords(finding, names);
      yield { kind: "badge", ...about, text: `${words.text}\n${words.accessibleName}\n${words.accessibleDescription}` };
      yield { kind: "match", ...about, text: matchWords(finding.mention, names) };
      const maker = evidence.vendors[vendor]?.name ?? vendor;
      yield { kind: "card", ...about, text: unboundWords(finding, maker, profile).join("") };
    }
  }
}

/** Makes the texts, each once per vendor, profile and measure. */
export function* renderAll(names: Names, evidence: Evidence): Generator<RenderedText> {
  for (const profile of evidence.profiles) {
    yield* badgeTexts(names, evidence, profile.id);
    for (const vendor of Object.values(evidence.vendors))
      for (const claim of vendor.claims) {
        const measure = evidence.measures[claim.measure];
        if (measure) yield* claimTexts(vendor, claim, measure, profile.id);
      }
  }
  for (const measure of Object.values(evidence.measures))
    yield {
      kind: "export",
      vendor: "",
      profile: "",
      text: [measure.title, measure.short, measure.does, ...measure.binds.map((binding) => binding.means)].join("\n"),
    };
  for (const vendor of Object.values(evidence.vendors)) {
    const about = { vendor: vendor.id, profile: "" };
    yield { kind: "export", ...about, text: vendor.about };
    for (const maker of vendor.makers)
      yield {
        kind: "relation",
        ...about,
        text: relationSentence(maker),
      };
    for (const flaw of vendor.vulnerabilities) yield { kind: "flaw", ...about, text: vulnerabilitySentence(flaw) };
  }
}

/** The sentences that the measures' own files forbid. */
export function forbiddenByMeasures(evidence: Evidence): string[] {
  return Object.values(evidence.measures).flatMap((measure) => measure.never_say);
}

/** The dataset as a list of entries that can be searched and filtered. */
import MiniSearch from "minisearch";
import { STATUS_WORDS } from "../../assessment/wording.ts";
import type { Evidence, EvidenceVendor, Measure, Names } from "../../dataset/compiled.ts";
import { kindWords, placeWords, vendorKind } from "./words.ts";

/** One line of the list. */
export interface Entry {
  /** "vendor/hikvision": what stands after `#` in its address. */
  key: string;
  name: string;
  /** Second line: what it is. */
  about: string;
  /** "vendor", "brand", or the measure's kind. */
  kind: "vendor" | "brand" | Measure["kind"];
  /** Country of the vendor or jurisdiction of the measure, without its part; empty where the data do not say. */
  country: string;
  /** Status of the measure, or the statuses of a vendor's claims. */
  statuses: readonly string[];
}

export interface Filter {
  words: string;
  /** "", "vendor", "brand", "measure" or a measure's kind. */
  kind: string;
  country: string;
  status: string;
}

export const NO_FILTER: Filter = { words: "", kind: "", country: "", status: "" };

/** Every vendor, brand and measure, by name. */
export function entriesOf(evidence: Evidence): Entry[] {
  const vendors = Object.values(evidence.vendors).map((vendor) => vendorEntry(vendor, evidence));
  const measures = Object.values(evidence.measures).map(measureEntry);
  const order = new Intl.Collator("en", { sensitivity: "base" });
  const rank = (entry: Entry) => (entry.kind === "vendor" ? 0 : entry.kind === "brand" ? 1 : 2);
  return [...vendors, ...measures].sort((a, b) => rank(a) - rank(b) || order.compare(a.name, b.name));
}

function vendorEntry(vendor: EvidenceVendor, evidence: Evidence): Entry {
  const kind = vendorKind(vendor);
  const count = vendor.claims.filter((claim) => claim.reaches !== "not-listed").length;
  const makers = vendor.makers
    .filter((maker) => maker.relation !== "component")
    .map((maker) => {
      const name = evidence.vendors[maker.vendor]?.name ?? maker.vendor;
      const former = maker.relation === "former-owner" || maker.status === "ended" || maker.status === "changed";
      const reported = maker.known !== "stated" && maker.known !== "regulator";
      return `${reported ? "reported: " : ""}${former ? "formerly " : ""}${name}`;
    });
  return {
    key: `vendor/${vendor.id}`,
    name: vendor.name,
    kind,
    about: [
      kind === "brand" ? `Brand · ${makers.join(", ")}` : "Vendor",
      ...(vendor.country && kind === "vendor" ? [placeWords(vendor.country)] : []),
      ...(count > 0 ? [`${count} measure${count === 1 ? "" : "s"}`] : []),
    ].join(" · "),
    country: vendor.country ?? "",
    statuses: [...new Set(vendor.claims.map((claim) => claim.status))],
  };
}

function measureEntry(measure: Measure): Entry {
  return {
    key: `measure/${measure.id}`,
    name: measure.title,
    kind: measure.kind,
    about: `${kindWords(measure.kind)} · ${placeWords(measure.jurisdiction)} · ${STATUS_WORDS[measure.status]}`,
    country: measure.jurisdiction.split("-")[0] ?? "",
    statuses: [measure.status],
  };
}

/** Search over names, other scripts, companies, models, measures and their words. */
export interface Search {
  /** Entries that fit, best first where words were given. */
  find(filter: Filter): Entry[];
}

/**
 * Builds the search. MiniSearch (taken: it is small, has no dependency and tolerates a slip of the finger) finds words; part
 * numbers are found by the grammars that mark them on pages.
 */
export function buildSearch(evidence: Evidence, models: Names["models"]): Search {
  const entries = entriesOf(evidence);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const index = new MiniSearch({
    idField: "key",
    fields: ["name", "names", "about", "more"],
    searchOptions: {
      prefix: true,
      // A slip in a short word would find too much: none below 5 letters.
      fuzzy: (term) => (term.length < 5 ? 0 : 0.2),
      combineWith: "AND",
      boost: { name: 6, names: 4, about: 1.5 },
    },
  });
  index.addAll(entries.map((entry) => ({ ...entry, ...wordsFor(entry.key, evidence) })));
  const grammars = models.map((model) => ({ vendor: model.v, pattern: new RegExp(`^(?:${model.p})`) }));

  const fits = (entry: Entry, { kind, country, status }: Filter) =>
    (kind === "" || entry.kind === kind || (kind === "measure" && entry.key.startsWith("measure/"))) &&
    (country === "" || entry.country === country) &&
    (status === "" || entry.statuses.includes(status));

  return {
    find(filter) {
      const words = filter.words.trim();
      if (words === "") return entries.filter((entry) => fits(entry, filter));
      const number = words.toUpperCase();
      const byNumber = /\d/.test(number)
        ? grammars.filter(({ pattern }) => pattern.test(number)).map(({ vendor }) => `vendor/${vendor}`)
        : [];
      const keys = new Set([...byNumber, ...index.search(words).map((hit) => String(hit.id))]);
      return [...keys].flatMap((key) => {
        const entry = byKey.get(key);
        return entry && fits(entry, filter) ? [entry] : [];
      });
    },
  };
}

function wordsFor(key: string, evidence: Evidence): { names: string; more: string } {
  const [page, id = ""] = key.split("/");
  const measure = page === "measure" ? evidence.measures[id] : undefined;
  if (measure) {
    const { short, issuer, instrument, does } = measure;
    return { names: short, more: [issuer, instrument.name, instrument.number ?? "", does].join(" ") };
  }
  const vendor = evidence.vendors[id];
  if (!vendor) return { names: "", more: "" };
  return {
    names: [...vendor.names, ...vendor.legal_names].map((name) => name.text).join(" "),
    more: [vendor.about, ...vendor.models.map((model) => `${model.family} ${model.reads ?? ""}`)].join(" "),
  };
}

/** The dataset as a list of entries that can be filtered. */
import { STATUS_WORDS } from "../../assessment/claim-words.ts";
import type { Evidence, EvidenceVendor, Measure } from "../../dataset/compiled.ts";
import { isBrand, isFormer, isStated } from "../../dataset/makers.ts";
import { kindWords, placeWords } from "./words.ts";

/** One line of the list. */
export interface Entry {
  /** "vendor/hikvision": what stands after `#` in its address. */
  key: string;
  name: string;
  /** Second line: what it is, or why it was found. */
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

/** Whether a filter asks for anything. */
export const isFiltering = (filter: Filter): boolean => Object.values(filter).some((value) => value !== "");

/** Every vendor, brand and measure, by name. */
export function entriesOf(evidence: Evidence): Entry[] {
  const vendors = Object.values(evidence.vendors).map((vendor) => vendorEntry(vendor, evidence));
  const measures = Object.values(evidence.measures).map(measureEntry);
  const order = new Intl.Collator("en", { sensitivity: "base" });
  const rank = (entry: Entry) => (entry.kind === "vendor" ? 0 : entry.kind === "brand" ? 1 : 2);
  return [...vendors, ...measures].sort((a, b) => rank(a) - rank(b) || order.compare(a.name, b.name));
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;

function vendorEntry(vendor: EvidenceVendor, evidence: Evidence): Entry {
  const kind = isBrand(vendor) ? "brand" : "vendor";
  const count = vendor.claims.filter((claim) => claim.reaches !== "not-listed").length;
  const flaws = vendor.vulnerabilities.length;
  const makers = vendor.makers
    .filter((maker) => maker.relation !== "component")
    .map((maker) => {
      const name = evidence.vendors[maker.vendor]?.name ?? maker.vendor;
      return `${isStated(maker) ? "" : "reported: "}${isFormer(maker) ? "formerly " : ""}${name}`;
    });
  return {
    key: `vendor/${vendor.id}`,
    name: vendor.name,
    kind,
    about: [
      kind === "brand" ? `Brand · ${makers.join(", ")}` : "Vendor",
      ...(vendor.country && kind === "vendor" ? [placeWords(vendor.country)] : []),
      ...(count > 0 ? [counted(count, "measure")] : []),
      ...(count === 0 && flaws > 0 ? [counted(flaws, "exploited flaw")] : []),
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

/** Whether an entry is of the kind, country and status that are asked for; words are another matter. */
export function fits(entry: Entry, { kind, country, status }: Filter): boolean {
  return (
    (kind === "" || entry.kind === kind || (kind === "measure" && entry.key.startsWith("measure/"))) &&
    (country === "" || entry.country === country) &&
    (status === "" || entry.statuses.some((one) => one === status))
  );
}

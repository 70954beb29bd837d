import type { Measure } from "../../dataset/compiled.ts";

const REGIONS = new Intl.DisplayNames(["en"], { type: "region" });

/** "US-TX" → "United States (TX)", "EU" → "European Union". */
export function placeWords(code: string): string {
  const [country = code, part] = code.split("-");
  const name = REGIONS.of(country) ?? country;
  return part === undefined ? name : `${name} (${part})`;
}

/** "executive-instruction" → "Executive instruction". */
export function kindWords(kind: string): string {
  const words = kind.replace(/-/g, " ").replace("ngo", "NGO").replace("sub national", "sub-national");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whom an instrument is aimed at, as the start of a sentence. */
export const TARGET_WORDS: Readonly<Record<Measure["target"], string>> = {
  named: "It names the companies it is about.",
  class: "It describes a class and names nobody; who fits the class is for the reader of it to say.",
  "product-rule": "It is a rule for products, whoever makes them.",
  "related-entity": "It names a related person, not the vendor itself.",
};

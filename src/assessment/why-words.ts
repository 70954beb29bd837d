/** Why a mention was found: what was matched, by which rule, and what counted for and against it. */
import type { Names } from "../dataset/compiled.ts";
import { BEHIND_NAME, type Mention, type Signal, type SignalCode } from "../matching/mention.ts";

/** What was matched, in one sentence: "“DS-2CD2143G2-I” reads as a part number of Hikvision." */
export function matchWords(mention: Mention, names: Pick<Names, "vendors">): string {
  const vendor = names.vendors[mention.vendor]?.name ?? mention.vendor;
  if (mention.rule === BEHIND_NAME)
    return `“${mention.surface}” stands right behind the name ${vendor}, as a part number does.`;
  if (mention.via === "model")
    return `“${mention.surface}” reads as a part number of ${vendor}${mention.reads ? ` (${mention.reads})` : ""}.`;
  if (mention.isProductWord) return `“${mention.surface}” is a product word of ${vendor}; other makers may use it too.`;
  return `“${mention.surface}” names ${vendor}.`;
}

const SIGNALS: Readonly<Record<SignalCode, string>> = {
  "camera-word": "camera words near by",
  "camera-category": "the page files it under video surveillance",
  "brand-field": "the page states this brand",
  "page-title": "the page's title names this maker",
  "borne-out": "another name or part number of this maker stands in the text",
  "other-maker": "another camera maker is named beside it",
  "company-word": "a word for a company follows",
  told: "the sentence tells of it and offers nothing",
  "affair-word": "words about measures against this vendor near by",
  cue: "words that tell what the text does with it",
  "unless-word": "a word near by that goes with another meaning of the name",
  "other-goods": "words for other goods near by",
  apart: "the name is one word, and stands here as two",
  "seller-name": "it stands where the page names the seller",
};

/** A signal that counted for or against a mention, with the page's own words: "camera words near by (“turret”)". */
export function signalWords({ code, text }: Signal): string {
  return `${SIGNALS[code]}${text ? ` (“${text}”)` : ""}`;
}

/** What in the dataset a mention was matched by, to follow "Found by". */
export function ruleWords({ via, rule }: Pick<Mention, "via" | "rule">): string {
  if (rule === BEHIND_NAME) return "its place right behind the name";
  if (via === "model") return `the dataset's part-number family “${rule}”`;
  if (via === "domain") return `the maker's web address “${rule}”`;
  const name = `the dataset's entry “${rule}”`;
  return via === "structured-data" ? `what the page states beside its text, and ${name}` : name;
}

/** "Brand: SecuVue": the brand a text itself states in a labelled line, where the page's data states none. */
import { BRAND_WORDS } from "./brand-words.ts";
import { CAMERA } from "./cues/cameras.ts";
import { type Normalised, normalise } from "./normalise.ts";
import { cue, oneOf } from "./words.ts";

const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${BRAND_WORDS})\\s{0,2}[:：]\\s{0,2}(?<value>[^\\n:：;,|.()]{2,40})`,
  "gu",
);
/** The next label of a line of several: "Brand: SecuVue Model: …". */
const NEXT_LABEL = /\s+[\p{L}.]{2,20}$/u;
/** "No brand", whatever the ending. */
const NONE = oneOf({
  any: ["GENERI", "COMPATIB", "[\\d_-]"],
  en: ["UNBRANDED"],
  de: ["KEINE", "MARKENLOS", "SONSTIGE"],
  fr: ["AUCUN"],
  it: ["NESSUN"],
  pt: ["NENHUM"],
  uk: ["ІНШ"],
  ru: ["ДРУГ"],
  zh: ["无", "無", "其他", "通用"],
});
/** The same as whole words. */
const NO = oneOf({
  any: ["OEM", "ODM", "N ?[/.]? ?A\\.?"],
  en: [
    "NO[ -]?NAME",
    "NO BRAND",
    "NONE",
    "UNKNOWN",
    "OTHERS?",
    "VARIOUS",
    "ANY",
    "ALL",
    "SEE",
    "FOR",
    "DOES NOT",
    "NOT",
    "NEW",
    "PLEASE",
    "PRIVATE LABELS?",
  ],
  de: ["OHNE", "NEUTRAL"],
  fr: ["SANS", "AUTRES?"],
  es: ["SIN", "OTR[AO]S?"],
  it: ["SENZA", "ALTR[AEIO]"],
  pt: ["SEM", "OUTR[AO]S?"],
  nl: ["GEEN", "ZONDER"],
  pl: ["BEZ", "INN[AEY]"],
  uk: ["НЕМАЄ"],
  ru: ["БЕЗ", "НЕТУ?"],
});
/** Says that there is no brand, or asks for one: "Sonstige", "N/A". */
const NO_BRAND = cue`^(?:${NONE}|${NO}(?!\p{L}))`;
/** What runs into the value where a line's parts are set apart by nothing: more words than a brand has. */
const MOST_WORDS = 3;

const isNone = (value: string) => NO_BRAND.test(value) || CAMERA.test(` ${value} `);

/** Whether words in a place for a brand name none: "Unbranded", "for Hikvision", "IP camera". */
export function isNoBrand(words: string): boolean {
  return isNone(normalise(words).text.trim());
}

/** A brand as a text states it, and where. */
export interface LabelledBrand {
  brand: string;
  start: number;
}

/** The one brand that the text's labelled lines state; undefined where they state none, or several. */
export function brandIn({ text, start, end }: Normalised, original: string): LabelledBrand | undefined {
  let found: { key: string; from: number; to: number } | undefined;
  for (const match of text.matchAll(LABEL)) {
    const raw = match.groups?.value ?? "";
    const from = match.index + match[0].length - raw.length;
    const isCut = /^\s{0,2}[:：]/.test(text.slice(from + raw.length, from + raw.length + 3));
    const value = (isCut ? raw.replace(NEXT_LABEL, "") : raw).trimEnd();
    if (isNone(value) || value.split(/\s+/).length > MOST_WORDS) continue;
    if (found && found.key !== value) return undefined;
    found ??= { key: value, from, to: from + value.length };
  }
  if (!found) return undefined;
  const at = start[found.from] ?? 0;
  return { brand: original.slice(at, end[found.to - 1]), start: at };
}

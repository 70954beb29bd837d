/**
 * Classification codes by which buyers mark a purchase of video surveillance. Codes of neighbouring trades (alarms, access
 * control, guards, televisions) are left out: they would make a camera notice of any other. CPV as in the eForms SDK's code
 * list of 2026-07-20; the rest as public buyers' lists name them.
 */
export const SURVEILLANCE_CODES = {
  /** Common Procurement Vocabulary, without its check digit; Ukraine's DK 021 has the same numbers. */
  CPV: ["32231000", "32234000", "32235000", "32323500", "35120000", "35125000", "35125300", "92222000"],
  /** United Nations Standard Products and Services Code. */
  UNSPSC: ["46171600", "46171610", "46171621", "46171622"],
  /** United States Product and Service Code. */
  PSC: ["5836", "6350"],
  /** North American Industry Classification System. */
  NAICS: ["561621"],
} as const;

export type CodeScheme = keyof typeof SURVEILLANCE_CODES;

/** Whether a code, as "CPV 32323500-8" or "UNSPSC 46171610", marks a purchase of video surveillance. */
export function isSurveillanceCode(code: string): boolean {
  const [scheme, number] = code.split(" ");
  const codes: readonly string[] = SURVEILLANCE_CODES[scheme as CodeScheme] ?? [];
  return codes.includes((number ?? "").replace(/-\d$/, ""));
}

/** A notice names a handful of codes; more is an index of notices. */
const MOST = 20;
/** Divisions of the Common Procurement Vocabulary. */
const DIVISION = "(?:0[39]|1[4-689]|2[24]|3[0-57-9]|4[1-58]|5[015]|6[03-6]|7[0-35-79]|8[05]|9[028])";
/** Common Procurement Vocabulary: its divisions, six more digits, a check digit. Dates and telephone numbers have none of these. */
const CPV = new RegExp(`(?<![\\d-])${DIVISION}\\d{6}-\\d(?!\\d)`, "g");
/** Eight digits that are a day, or that their words say to be another number. */
const DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const OTHER_NUMBER =
  /(?:phone|tel|fax|mobile|call|contact|published|date|deadline|telefon|téléphone|teléfono|telefono|тел|телефон)\.?\s?[:.]?\s?$/iu;
const OTHER_REACH = 16;
/** A list of codes: how a page says that codes of it follow, what they look like, and whether several may follow. */
interface List {
  scheme: CodeScheme;
  label: RegExp;
  code: RegExp;
  many?: true;
}

/** Codes of other lists, and CPV without its check digit, count only where the page says which list they are of. */
const LABELLED: List[] = [
  {
    scheme: "CPV",
    label: /\bcpv(?![a-z])|ДК\s?021(?::2015)?/giu,
    code: new RegExp(`(?<![\\d-])${DIVISION}\\d{6}(?![\\d-]\\d)`, "g"),
    many: true,
  },
  {
    scheme: "UNSPSC",
    label: /\bunspsc|\bcategory(?: ?\([^()]{1,20}\))?\s?:?\s?(?=\d{8}(?![\d-]))/giu,
    code: /(?<![\d-])\d{8}(?![\d-])/g,
    many: true,
  },
  { scheme: "PSC", label: /\b(?:product service|psc) code/giu, code: /(?<!\d)\d{4}(?!\d)/g },
  { scheme: "NAICS", label: /\bnaics/giu, code: /(?<!\d)\d{6}(?!\d)/g },
];
/** How far after its label a code may stand, in characters; further codes follow the first at such steps. */
const NEAR = 90;

/** The classification codes a notice names, as "CPV 32323500-8" or "UNSPSC 46171610", each once; none of an index of notices. */
export function codesIn(text: string): string[] {
  const codes = new Set((text.match(CPV) ?? []).map((code) => `CPV ${code}`));
  const known = new Set([...codes].map((code) => code.replace(/-\d$/, "")));
  for (const { scheme, label, code, many } of LABELLED)
    for (const { index } of text.matchAll(label)) {
      let from = 0;
      const behind = text.slice(index, index + 1_000);
      for (const match of behind.matchAll(code)) {
        if (match.index - from > NEAR || codes.size > MOST) break;
        from = match.index;
        const before = behind.slice(Math.max(0, from - OTHER_REACH), from);
        if (DAY.test(match[0]) || OTHER_NUMBER.test(before)) continue;
        if (!known.has(`CPV ${match[0]}`)) codes.add(`${scheme} ${match[0]}`);
        if (!many) break;
      }
    }
  return codes.size > MOST ? [] : [...codes];
}

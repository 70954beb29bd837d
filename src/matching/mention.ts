/** What matching says of a text. Pure data: no DOM, no `browser.*`. */

/** What the text does with a mention. */
export const ROLES = [
  "offered",
  "required",
  "compatible-with",
  "accessory",
  "excluded",
  "compliance-claim",
  "editorial",
  "unrelated",
] as const;
export type Role = (typeof ROLES)[number];

/** What a mention was found by. */
export const VIAS = ["name", "model", "structured-data", "domain"] as const;
export type Via = (typeof VIAS)[number];

/** How sure the reading is, in words a reader sees. */
export const CONFIDENCES = ["certain", "likely", "possible"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What may count for or against a mention. What each is called to a reader is in `why-words.ts`. */
export const SIGNAL_CODES = [
  "camera-word",
  "camera-category",
  "brand-field",
  "page-title",
  "borne-out",
  "other-maker",
  "company-word",
  "affair-word",
  "cue",
  "told",
  "unless-word",
  "other-goods",
  "apart",
  "seller-name",
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/** One thing that counted for or against a mention; shown under "Why this is marked". */
export interface Signal {
  for: boolean;
  code: SignalCode;
  /** The words of the page that are the signal. */
  text?: string;
}

/** A place in a text where a vendor is named, or one of its part numbers stands. Offsets are UTF-16 into the original text. */
export interface Mention {
  start: number;
  end: number;
  /** `text.slice(start, end)`. */
  surface: string;
  /** Dataset id of the vendor or brand the words name. Its makers are in the dataset. */
  vendor: string;
  via: Via;
  /** The name's text as in the dataset, or the model family's id. */
  rule: string;
  /** What the family is, where the maker documents it. */
  reads?: string;
  /** It is a word for a product's technology, which other makers may use too. */
  isProductWord?: true;
  role: Role;
  /** The sentence that refuses it, as the page has it; `isOfLot` where that holds for one lot alone. */
  refusal?: { sentence: string; isOfLot?: true };
  confidence: Confidence;
  signals: Signal[];
  /** Whether it carries a badge by default: offered, required or accessory, and confident enough. */
  badged: boolean;
}

/** The rule, in place of a family, of a part number that is told by its place right behind its maker's name. */
export const BEHIND_NAME = "behind-name";

/** Whether a mention is a part number that tells its maker, whatever name stands with it. */
export function tellsMaker({ via, rule }: Mention): boolean {
  return via === "model" && rule !== BEHIND_NAME;
}

/** A seller's statement about the law ("NDAA compliant"): names no vendor, and is never proof of anything. */
export interface ComplianceStatement {
  start: number;
  end: number;
  surface: string;
  about: "s889" | "taa";
  /** True where it says the opposite ("not NDAA compliant"). */
  negated: boolean;
  /** True where it is said of what follows it, and not of what stands before. */
  ofNext?: true;
}

/** Two statements on one page that cannot both hold. Both sides are shown; no verdict is passed. */
export interface Contradiction {
  kind: "compliance-and-vendor" | "excluded-and-asked-for" | "brand-and-model";
  /** Indexes into `mentions`. */
  mentions: number[];
  statement?: ComplianceStatement;
  /** The brand that the page states beside the part number. */
  brand?: string;
}

/** Kinds of page: the kind decides between offered and required; what a download page gives goes with a camera and is none. */
export const PAGE_KINDS = ["listing", "product", "tender", "article", "download", "unknown"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a page says elsewhere of what a text names: of what stands between two places of it, or of all. */
export interface SellerWords {
  words: string;
  of?: [start: number, end: number];
}

/** What the page says about itself around a text, as far as it is known. */
export interface PassageContext {
  /** BCP 47 language of the text, if the page says. */
  lang?: string;
  page?: PageKind;
  /** Title of the page or product, breadcrumbs, CPV words: a vendor named here bears out part numbers and is no mention. */
  around?: string;
  /** The words that introduce the list the text is an item of: "… of the following makes:". A cue in them governs it. */
  lead?: string;
  /** The caption and the heads of the columns of the table that the text is a row of. */
  heads?: string;
  /** The beginning of what answers the question that the text ends in, where it stands in a block of its own. */
  answer?: string;
  /** Blocks elsewhere on the page that may hold a seller's statement about the law. */
  sellerWords?: SellerWords[];
  /** Brand or manufacturer as the page's structured data or specification table states it. */
  brand?: string;
  /** True where the category says surveillance (CPV 35120000, 32323500, 32235000 …, a breadcrumb). */
  cameraCategory?: boolean;
}

/** Whether a page sells: a listing, or a product's own page. */
export function isShop({ page }: PassageContext): boolean {
  return page === "listing" || page === "product";
}

export interface Reading {
  mentions: Mention[];
  statements: ComplianceStatement[];
  contradictions: Contradiction[];
}

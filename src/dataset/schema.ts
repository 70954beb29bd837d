/**
 * The shape of the dataset's files. Types are inferred from these schemas, so that what is checked and what is compiled
 * cannot drift apart. Shape only: what must hold between files is in `rules.ts`.
 *
 * This module is used when the dataset is checked and compiled, never in a browser.
 */
import * as v from "valibot";

/** Lower-case kebab id. It equals the file's name for ever; a rename leaves a file with `moved_to`. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens"),
);

/** ISO 8601 date of known precision: year, month or day. Always quoted in YAML. */
export const PartialDate = v.pipe(
  v.string("a date must be quoted"),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD"),
);
const Day = v.pipe(v.string("a date must be quoted"), v.regex(/^\d{4}-\d{2}-\d{2}$/, "a day is YYYY-MM-DD"));
const Line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));
const Prose = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1600));
const Url = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, "an address starts with http:// or https://"));

/** A document that says what we say. Prefer the issuer's page, then the legal instrument, then the issuer's index. */
export const Source = v.strictObject({
  publisher: Line,
  title: Line,
  /** When the document was published, where known. */
  date: v.optional(PartialDate),
  url: Url,
  archived: v.optional(Url),
  /**
   * How the address is known: `read` = a copy of the document was read; `cited` = another document that was read gives
   * this address; `derived` = built from an official numbering scheme and a verified number, not opened.
   */
  known: v.picklist(["read", "cited", "derived"]),
  /** Who speaks in it. `press` and `community` sources must be worded as reports. */
  kind: v.picklist([
    "issuer",
    "instrument",
    "official-copy",
    "court",
    "vendor",
    "filing",
    "law-firm",
    "press",
    "community",
  ]),
  /** The day it was last read. Absent only for `derived` and `cited`. */
  read: v.optional(Day),
});

/** What kind of public act a measure is. */
export const MeasureKind = v.picklist([
  "statute",
  "regulation",
  "executive-instruction",
  "listing",
  "official-guidance",
  "official-report",
  "recommendation",
  "parliamentary-resolution",
  "court-decision",
  "litigation",
  "proposal",
  "sub-national-decision",
  "investor-decision",
  "private-decision",
  "ngo-report",
  "press-report",
  "checked-absence",
]);

/** Whom the instrument is aimed at. */
export const Target = v.picklist(["named", "class", "product-rule", "related-entity"]);

export const Status = v.picklist([
  "in-force",
  "published",
  "ended",
  "withdrawn",
  "reversed",
  "vacated",
  "proposed",
  "challenged",
  "pending",
  "unconfirmed",
  "unknown",
]);

/** What a measure is about, or a vendor sells. A badge names a measure only where the two meet; cards list every measure. `any` stands alone. */
export const Scope = v.picklist([
  "video-surveillance",
  "telecommunications",
  "radio",
  "drones",
  "routers",
  "software",
  "securities",
  "export",
  "any",
]);

/** How hard a measure binds a profile: `prohibited` forbids buying or using, `restricted` binds in part (sites, uses, funds). */
const Binding = v.strictObject({
  profile: Id,
  force: v.picklist(["prohibited", "restricted"]),
  /** One sentence for this reader: what it means for them. */
  means: Line,
});

export const Measure = v.strictObject({
  id: Id,
  title: Line,
  /** What the badge says: at most 26 characters, e.g. "US §889". */
  short: v.pipe(v.string(), v.minLength(2), v.maxLength(26)),
  issuer: Line,
  /** ISO 3166-1 or -2 code, or EU: "US", "US-TX", "GB", "CA-QC". */
  jurisdiction: v.pipe(v.string(), v.regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)),
  instrument: v.strictObject({ name: Line, number: v.optional(Line) }),
  kind: MeasureKind,
  target: Target,
  dates: v.strictObject({
    announced: v.optional(PartialDate),
    published: v.optional(PartialDate),
    effective: v.optional(PartialDate),
    ended: v.optional(PartialDate),
  }),
  status: Status,
  /** The date of the newest document that the status rests on. The dataset says nothing about later days. */
  status_as_of: PartialDate,
  /** What it does, in two to four neutral sentences with issuer, verb and date. */
  does: Prose,
  /** What it is not: the tempting wrong reading, put right. */
  is_not: Prose,
  /** The instrument's own limiting words, verbatim. Every claim under the measure repeats them as its `scope`. */
  limiting_words: v.optional(Prose),
  applies_to: v.pipe(v.array(Scope), v.minLength(1)),
  binds: v.array(Binding),
  /** False sentences that press and public repeat; tests check that no text of ours says them. */
  never_say: v.optional(v.array(Line), []),
  sources: v.pipe(v.array(Source), v.minLength(1)),
});

export const MovedTo = v.strictObject({ id: Id, moved_to: Id });

/** A measure applied to a vendor. */
export const Claim = v.strictObject({
  measure: Id,
  /** The vendor exactly as the instrument spells it; null where the instrument names nobody. */
  entity: v.nullable(Line),
  /**
   * How the measure reaches this vendor. `affiliate` = by the instrument's own words on subsidiaries and affiliates;
   * `class` = it fits a class that names nobody; `related-entity` = another person is named; `not-listed` = checked, and not on it.
   */
  reaches: v.picklist(["named", "affiliate", "class", "related-entity", "not-listed"]),
  /** The measure's limiting words, repeated, where it has any for this entity. */
  scope: v.optional(Prose),
  status: v.picklist([...Status.options, "not-listed"]),
  /** Since when the claim holds for this vendor, where that differs from the measure's own date. */
  since: v.optional(PartialDate),
  ended: v.optional(PartialDate),
  /** One sentence with issuer, verb and date that is safe to print as it stands. */
  says: v.pipe(v.string(), v.trim(), v.minLength(20), v.maxLength(500)),
  note: v.optional(Prose),
  /** Sources beyond the measure's own, for this vendor's part. */
  sources: v.optional(v.array(Source), []),
});

/** Who makes a brand's products, how that is known and since when. */
export const Maker = v.strictObject({
  vendor: Id,
  /** `own-brand`: a brand of the vendor itself or its group; `rebadge`: products made by the vendor and sold under this name; `component`: parts only. */
  relation: v.picklist(["own-brand", "rebadge", "component", "former-owner"]),
  /** Which products: "all", "some models", or the lines in words. */
  lines: Line,
  /** `current` as of the sources' date; `ended` where a source says so; `changed` = the brand has since changed maker; `unconfirmed`. */
  status: v.picklist(["current", "ended", "changed", "unconfirmed"]),
  since: v.optional(PartialDate),
  until: v.optional(PartialDate),
  /** How it is known. `community` needs two independent sources and is always worded "reported". */
  known: v.picklist(["stated", "regulator", "firmware", "trade-press", "community"]),
  /** One sentence for the card: "EZVIZ is a brand of Hikvision." or "Reported as made by Dahua, some models." */
  says: Line,
  sources: v.pipe(v.array(Source), v.minLength(1)),
});

/** What a page may call the vendor. Case, joining characters, scripts' look-alikes and inflection are the matcher's work. */
export const Name = v.strictObject({
  text: v.pipe(v.string(), v.minLength(2), v.maxLength(80)),
  kind: v.picklist(["brand", "legal", "abbreviation", "transliteration", "misspelling", "product-line", "software"]),
  /** BCP 47 language of the form, where it is not Latin-script brand text. */
  lang: v.optional(v.string()),
  /** `exact` for names that count only as written ("LTS"). */
  case: v.optional(v.picklist(["any", "exact"]), "any"),
  /** The name also means something else and counts only with a second signal near by. */
  ambiguous: v.optional(
    v.strictObject({
      /** Which second signals count. `camera`: a camera word, a camera category or a model number near by; `brand-field`: the page's own brand field; `company`: a company word beside it. */
      needs: v.pipe(v.array(v.picklist(["camera", "brand-field", "company"])), v.minLength(1)),
      /** Words near by that speak against it ("Ubuntu", "Proust"). */
      unless: v.optional(v.array(v.string()), []),
      /** Words near by for the maker's other goods, where the name is a word too: the maker is meant, and its measures are not. */
      goods: v.optional(v.array(v.string()), []),
      /** True where it is also a word, a place or an abbreviation, not just the maker's other goods: nothing near by, no mention. */
      word: v.optional(v.boolean(), false),
      /** What else it means, for the reader of this file. */
      also: Line,
    }),
  ),
  /** Other vendors that share this very name. */
  shared_with: v.optional(v.array(Id), []),
});

/** A part-number grammar. */
export const Model = v.strictObject({
  family: Id,
  /** What the family is, read out on the card, only where the maker documents it: "network camera". */
  reads: v.optional(Line),
  /**
   * A regular expression applied to normalised, upper-cased text (dashes folded to "-"), with an implied guard that no letter
   * or digit stands before it. Linear time: no nested or adjacent unbounded quantifiers. One that counts only right behind its
   * vendor's name begins with "(?<=", and its examples with the name.
   */
  pattern: v.string(),
  /** What such a part is: a camera, a recorder, a two-way radio, another product of the vendor, or an accessory. */
  part: v.picklist(["camera", "recorder", "access-control", "radio", "other", "accessory"]),
  /** True where the shape is shared with others and a camera word or the brand must stand near by */
  needs_context: v.optional(v.boolean(), false),
  /** True for a shape so short that it counts only in a text that names the vendor. */
  needs_brand: v.optional(v.boolean(), false),
  examples: v.pipe(v.array(v.string()), v.minLength(1)),
  counter_examples: v.pipe(v.array(v.string()), v.minLength(1)),
  sources: v.optional(v.array(Source), []),
});

/** What the vendor says of a measure or of the matter. */
export const Answer = v.strictObject({
  about: v.array(Id),
  date: PartialDate,
  says: Prose,
  /** `own` = its own page, letter or filing; `reported` = a third party quotes it. */
  form: v.picklist(["own", "reported"]),
  /** What must stand beside it: a source that contradicts it, or a later event that overtook it. */
  beside: v.optional(Prose),
  sources: v.pipe(v.array(Source), v.minLength(1)),
});

export const Vendor = v.strictObject({
  id: Id,
  name: Line,
  legal_names: v.optional(
    v.array(v.strictObject({ text: Line, lang: v.optional(v.string()), note: v.optional(Line) })),
    [],
  ),
  /** One or two neutral sentences: what the company is. */
  about: Prose,
  owner: v.optional(v.strictObject({ says: Line, sources: v.pipe(v.array(Source), v.minLength(1)) })),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  business: v.pipe(v.array(Scope), v.minLength(1)),
  /** Identifiers that others use, only where a public document prints them. */
  identifiers: v.optional(
    v.strictObject({
      lei: v.optional(v.string()),
      wikidata: v.optional(v.string()),
      opensanctions: v.optional(v.string()),
      ofac_uid: v.optional(v.string()),
      uscc: v.optional(v.string()),
      isin: v.optional(v.string()),
      ticker: v.optional(v.string()),
      sources: v.pipe(v.array(Source), v.minLength(1)),
    }),
  ),
  /** Empty for a vendor that makes what it sells; for a sub-brand or a rebadging brand, who stands behind it. */
  makers: v.optional(v.array(Maker), []),
  /** True where the brand sells products of several origins and the name alone does not tell which. */
  mixed_origin: v.optional(v.boolean(), false),
  names: v.pipe(v.array(Name), v.minLength(1)),
  /** Hosts of the vendor's own sites, without "www."; each stands in the address of a source in this file. */
  domains: v.optional(
    v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, "a domain is a host in small letters"))),
    [],
  ),
  models: v.optional(v.array(Model), []),
  claims: v.optional(v.array(Claim), []),
  answers: v.optional(v.array(Answer), []),
  /** Said on the card where claims stand and no answer was found: "No statement was found in public sources read up to …". */
  no_answer: v.optional(Line),
  /** The makers' names by which the CISA catalogue lists this vendor's products; rows are imported, never typed. */
  kev_names: v.optional(v.array(v.string()), []),
});

/** A row of CISA's catalogue of known exploited vulnerabilities, for a camera or recorder maker's product. Imported, never typed. */
export const VulnerabilityRow = v.strictObject({
  cve: v.pipe(v.string(), v.regex(/^CVE-\d{4}-\d{4,}$/, "a CVE number is CVE-YYYY-NNNN")),
  vendor: Id,
  /** The maker as the catalogue spells it; one of the vendor's `kev_names`. */
  maker: Line,
  product: Line,
  name: Line,
  added: Day,
  due: Day,
  url: Url,
});

/** `vulnerabilities/kev.yml`: the catalogue edition it was made from, and the rows kept. */
export const VulnerabilityFile = v.strictObject({
  catalogue: v.strictObject({ version: Line, released: Day, rows: v.pipe(v.number(), v.integer()) }),
  rows: v.array(VulnerabilityRow),
});

/** `version.yml`: the dataset's own version, raised with each change that `CHANGELOG.md` beside it describes. */
export const DatasetVersion = v.strictObject({
  /** Semantic: major = a field's meaning changed, minor = entries came or went, patch = wording and sources. */
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "a version is MAJOR.MINOR.PATCH")),
  /** The day the data were last changed. */
  date: Day,
  /** Version of the exported file's shape. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Who the user buys for. */
export const Profile = v.strictObject({
  id: Id,
  label: Line,
  who: Line,
  jurisdiction: v.nullable(v.string()),
});

export type Source = v.InferOutput<typeof Source>;
export type Measure = v.InferOutput<typeof Measure>;
export type Claim = v.InferOutput<typeof Claim>;
export type Maker = v.InferOutput<typeof Maker>;
export type Name = v.InferOutput<typeof Name>;
export type Model = v.InferOutput<typeof Model>;
export type Answer = v.InferOutput<typeof Answer>;
export type Vendor = v.InferOutput<typeof Vendor>;
export type Profile = v.InferOutput<typeof Profile>;
export type VulnerabilityRow = v.InferOutput<typeof VulnerabilityRow>;
export type VulnerabilityFile = v.InferOutput<typeof VulnerabilityFile>;
export type DatasetVersion = v.InferOutput<typeof DatasetVersion>;
export type Scope = v.InferOutput<typeof Scope>;
export type Status = v.InferOutput<typeof Status>;

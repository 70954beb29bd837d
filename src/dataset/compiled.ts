/**
 * What the compiler writes. Pages are searched with a {@link SearchTable}; `names`, with which what was found is read and worded,
 * and `evidence` stay inside the extension. All are plain JSON in `generated/`, made from the YAML files by `compile.ts` before
 * anything else runs.
 */
import type {
  Answer,
  Claim,
  Maker,
  Measure,
  Model,
  Name,
  Profile,
  Scope,
  Source,
  Vendor,
  VulnerabilityRow,
} from "./schema.ts";

/** How much a finding weighs for a reader, weightiest first. The badge's word and shape follow from it. */
export const LEVELS = ["prohibited", "restricted", "listed", "reported", "none"] as const;
export type Level = (typeof LEVELS)[number];

/** Id of the profile that counts until the user chooses one. */
export const DEFAULT_PROFILE = "journalist";

/** A vendor as reading knows it: enough to recognise and to word a badge. */
export interface VendorEntry {
  name: string;
  /** What it sells; a measure about cameras is not named on a badge beside a phone. */
  business: Scope[];
  /** Makers behind a brand: who, how, and whether a party stated it. Absent for a vendor that makes what it sells. */
  makers?: { vendor: string; relation: Maker["relation"]; status: Maker["status"]; stated: boolean }[];
  mixed?: true;
  /** Named in US §889, by name or as an affiliate, or said to be made by one who is. A brand of mixed origin only where it is named itself. */
  s889?: true;
}

/** One name to look for. */
export interface NameEntry {
  /** Text as in the dataset. */
  t: string;
  /** Vendor ids; more than one where the name is shared. */
  v: string[];
  k: Name["kind"] | "domain";
  /** Counts only exactly as written. */
  x?: 1;
  /** Ambiguous: which second signals it needs. */
  n?: ("camera" | "brand-field" | "company")[];
  /** Ambiguous with an ordinary word. */
  w?: 1;
  /** Words near by that speak against it, lower-case. */
  u?: string[];
  /** Words near by for the maker's other goods, lower-case. */
  g?: string[];
}

export interface ModelEntry {
  /** Family id, unique in the dataset. */
  f: string;
  v: string;
  /** Source of the regular expression, for normalised upper-cased text; the left guard is added by the matcher. */
  p: string;
  /** How its part numbers begin: all first three characters that the pattern allows, 0 for every digit, one after the other. */
  s: string;
  part: Model["part"];
  reads?: string;
  /** 1: needs a camera word or the brand near by; 2: needs the vendor's name. */
  c?: 1 | 2;
}

/** The weightiest claim of a vendor for a profile: what the badge says. */
export interface Headline {
  level: Level;
  /** Measure id, and its short name for the badge. */
  measure: string;
  short: string;
  applies: Scope[];
}

/** A headline in short: its level, and its measure's id in {@link Names.measures}. */
export type HeadlineRef = [level: Level, measure: string];

export interface Names {
  version: string;
  /** The day the dataset was last changed, YYYY-MM-DD. */
  date: string;
  vendors: Record<string, VendorEntry>;
  names: NameEntry[];
  models: ModelEntry[];
  /**
   * Per profile and vendor, weightiest first; read it with {@link headlinesOf}. A brand's own row stands beside its makers'.
   * A row has the weightiest measure for each kind of goods.
   * A row that equals the one of {@link DEFAULT_PROFILE} is left out: most do.
   */
  headlines: Record<string, Record<string, HeadlineRef[]>>;
  /** What headlines say of the measures they name. */
  measures: Record<string, Pick<Headline, "short" | "applies">>;
}

/**
 * Whether a measure applies to goods of any of these kinds. One on securities is on no goods, but binds the reader whatever
 * the page sells; the compiler keeps it for no other reader.
 */
export function appliesTo(applies: readonly Scope[] = [], goods: readonly Scope[]): boolean {
  return applies.some((scope) => scope === "any" || scope === "securities" || goods.includes(scope));
}

/**
 * What a page is searched with, and all of the dataset that a page's script holds: names, one a line, and how part numbers begin.
 * Packed for size; read with `readSearchTable` of `src/matching/search-table.ts`.
 */
export interface SearchTable {
  names: string;
  /** Names that count only exactly as written. */
  exact: string;
  /** First three characters of part numbers that tell their vendor without its name, one after the other, as {@link ModelEntry.s}. */
  models: string;
  /** Those that begin as many other part numbers do, with their patterns. */
  patterns: Pick<ModelEntry, "p" | "s">[];
}

/** One letter and a digit, which begin a good part of all part numbers there are. */
const COMMON = /^[A-Z]0/;
/** What follows a part number may stand in another element of the page. */
const FOLLOWED = /\(\?![^()]*\)/g;

/** Packs what a page is searched with. */
export function searchTable({ names, models }: Pick<Names, "names" | "models">): SearchTable {
  const texts = (exact: boolean) =>
    [...new Set(names.filter(({ x }) => (x === 1) === exact).map(({ t }) => t))].join("\n");
  const telling = models.filter(({ c }) => c !== 2);
  const isCommon = ({ s }: Pick<ModelEntry, "s">) => (s.match(/.{3}/gs) ?? []).every((start) => COMMON.test(start));
  const beginnings = telling.filter((model) => !isCommon(model)).flatMap(({ s }) => s.match(/.{3}/gs) ?? []);
  return {
    names: texts(false),
    exact: texts(true),
    models: [...new Set(beginnings)].join(""),
    patterns: telling.filter(isCommon).map(({ p, s }) => ({ p: p.replace(FOLLOWED, ""), s })),
  };
}

/** What weighs on a vendor for a profile, weightiest first; empty where nothing does. */
export function headlinesOf(names: Pick<Names, "headlines" | "measures">, profile: string, vendor: string): Headline[] {
  const row = names.headlines[profile]?.[vendor] ?? names.headlines[DEFAULT_PROFILE]?.[vendor] ?? [];
  return row.map(([level, measure]) => ({
    level,
    measure,
    short: names.measures[measure]?.short ?? measure,
    applies: names.measures[measure]?.applies ?? ["any"],
  }));
}

/** An exploited flaw under its vendor. */
export type Vulnerability = Omit<VulnerabilityRow, "vendor" | "maker">;

/** A claim with how much it weighs. */
export interface EvidenceClaim extends Claim {
  /** Level per profile; `listed` or `reported` where the profile is not bound, `none` where it no longer weighs. */
  levels: Record<string, Level>;
}

export interface EvidenceVendor extends Omit<Vendor, "models" | "claims"> {
  models: Pick<Model, "family" | "reads" | "part" | "examples">[];
  claims: EvidenceClaim[];
  vulnerabilities: Vulnerability[];
}

export interface Evidence {
  version: string;
  date: string;
  vendors: Record<string, EvidenceVendor>;
  measures: Record<string, Measure>;
  profiles: Profile[];
  /** Ids that are no longer used, each with the id its entry has now: links made before a rename still lead there. */
  moved: Record<string, string>;
}

export type { Answer, Claim, Maker, Measure, Profile, Source };

/** A built-in site as the extension's own pages know it. */
export interface SiteEntry {
  id: string;
  name: string;
  kind: "marketplace" | "tender" | "distributor" | "shop";
  /** Country it serves (ISO 3166-1, or EU, UN); absent where it serves many. */
  country?: string;
  /** Hosts as in match patterns: "sam.gov", or "*.amazon.de" for the host and all below it. */
  hosts: string[];
  /** Those of its hosts that the manifest does not list: read where the user allowed it. */
  offered?: string[];
}

/** What a tile or a page may say in a place of its own. */
export const PART_NAMES = [
  "title",
  "brand",
  "price",
  "seller",
  "buyer",
  "number",
  "published",
  "deadline",
  "lots",
  "cpv",
  "supplier",
  "awarded",
] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Where a part stands: a selector, and the attribute that holds it where it is not the element's text. */
export interface PagePart {
  select: string;
  attribute?: string;
}

/** How one kind of page of a site is built. */
export interface PageLayout {
  /** `notices` is a list of tenders, `notice` one of them. */
  kind: "listing" | "product" | "notices" | "notice";
  /** Which addresses: path and query, or host, path and query; `*` stands for anything. Absent: any. */
  paths?: string[];
  /** Selector of what must stand in the page; absent where the address is enough. */
  marks?: string;
  tile?: string;
  /** Each part's places, tried in order. */
  parts: Partial<Record<PartName, PagePart[]>>;
  /** Elements that label the value beside them. */
  labels?: string;
  /** Parts left alone: nothing in them is read. */
  leave?: string[];
}

/** A site's or shop software's pages. A page's script gets only those of the site it runs in. */
export interface SiteLayouts {
  name: string;
  kind: SiteEntry["kind"];
  pages: PageLayout[];
}

/** `generated/layouts.json`: stays in the background. */
export interface Layouts {
  sites: Record<string, SiteLayouts>;
  /** Shop software, recognised by its marks on any host. */
  engines: SiteLayouts[];
}

/**
 * The shape of `sites/*.yml`, the pages Sightline reads without being asked, and of `engines/*.yml`, the shop software it
 * knows on any host. Used at build and test, never in a browser.
 */
import * as v from "valibot";
import { PART_NAMES } from "./compiled.ts";
import { Id } from "./schema.ts";

const Line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));

/** A match pattern of WebExtensions over http and https, narrow enough to name a host; browsers grant hosts whole. */
export const MatchPattern = v.pipe(
  v.string(),
  v.regex(
    /^\*:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/,
    'a match names its host: "*://*.example.com/*" or "*://example.com/*"',
  ),
);

export const SiteKind = v.picklist(["marketplace", "tender", "distributor", "shop"]);

const Selector = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, "a selector is not empty"),
  v.maxLength(300),
  v.check((text) => !/[{}<]/.test(text), "a selector is CSS, without braces or markup"),
);

/** When a selector was last seen on the site or in what describes it; "undated" where the source bears no date. */
const Seen = v.pipe(
  v.string(),
  v.regex(
    /^(?:20\d\d(?:-[01]\d(?:-[0-3]\d)?)?|undated)$/,
    '"seen" is a date, YYYY, YYYY-MM or YYYY-MM-DD, or "undated"',
  ),
);

/** A place in a page. `seen` and `source` are the page's unless the place has its own. */
const Place = v.strictObject({
  select: Selector,
  /** The attribute that holds the words; absent where the element's text does. */
  attribute: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, "an attribute is lower-case letters, digits and -")),
  ),
  seen: v.optional(Seen),
  source: v.optional(Line),
});

/** One place, or several that are tried in order. */
const Places = v.union(
  [
    v.pipe(
      Place,
      v.transform((one) => [one]),
    ),
    v.pipe(v.array(Place), v.minLength(1)),
  ],
  'a part is "select: …" with "attribute", "seen" and "source", or a list of such',
);

const Path = v.pipe(
  v.string(),
  v.regex(
    /^(?:[a-z0-9.*-]+\/|\/)\S*$/i,
    'a path begins with "/" or with a host: "/s*", "listado.*/*"; * stands for anything',
  ),
);

const parts = v.strictObject(
  Object.fromEntries(PART_NAMES.map((name) => [name, v.optional(Places)])) as Record<
    (typeof PART_NAMES)[number],
    v.OptionalSchema<typeof Places, undefined>
  >,
);

const Page = v.pipe(
  v.strictObject({
    kind: v.picklist(["listing", "product", "notices", "notice"]),
    paths: v.optional(v.pipe(v.array(Path), v.minLength(1))),
    /** What must stand in the page for this to be its kind. */
    marks: v.optional(Selector),
    /** When and where the selectors below were seen, unless one says otherwise. */
    seen: Seen,
    source: Line,
    /** One product or notice of many. */
    tile: v.optional(Place),
    parts,
    /** What labels the value beside it: "Agency", "Closing date". Read by the words, in any order. */
    labels: v.optional(Place),
    /** Parts that are not the page's words about its goods. */
    leave: v.optional(v.array(v.strictObject({ ...Place.entries, why: Line }))),
  }),
  v.check(
    (page) => page.paths !== undefined || page.marks !== undefined,
    'a page says which addresses it has ("paths") or what must stand in it ("marks")',
  ),
  v.check(
    (page) => (page.tile !== undefined) === (page.kind === "listing" || page.kind === "notices"),
    '"tile" belongs to a listing or notices, and to them alone',
  ),
  v.check((page) => page.parts.title !== undefined, "a page says where its title, or its tiles' titles, stand"),
);

const Pages = v.pipe(v.array(Page), v.minLength(1));

export const Site = v.strictObject({
  id: Id,
  name: Line,
  kind: SiteKind,
  /** Country the site serves (ISO 3166-1, or EU, UN); absent where it serves many. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** Which addresses belong to it. The manifest lists those that `listed-hosts.yml` has; the others are offered. */
  matches: v.pipe(v.array(MatchPattern), v.minLength(1)),
  /** Anything a reader of the file should know of the hosts. */
  note: v.optional(Line),
  /** How its pages are built; absent where they are read without. */
  pages: v.optional(Pages),
  /** What of its pages is not established, so that nobody takes it for forgotten. */
  gaps: v.optional(Line),
});

/** Shop software that many hosts run. */
export const Engine = v.strictObject({
  id: Id,
  name: Line,
  note: v.optional(Line),
  pages: Pages,
  gaps: v.optional(Line),
});

export type Site = v.InferOutput<typeof Site>;
export type Engine = v.InferOutput<typeof Engine>;
export type SitePage = v.InferOutput<typeof Page>;

/** The shape of `sites/*.yml`: the pages Sightline reads without being asked. Used at build and test, never in a browser. */
import * as v from "valibot";
import { Id } from "./schema.ts";

const Line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));

/** A match pattern of WebExtensions over http and https, narrow enough to name a host. */
export const MatchPattern = v.pipe(
  v.string(),
  v.regex(
    /^\*:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/,
    'a match names its host: "*://*.example.com/*" or "*://example.com/shop/*"',
  ),
);

export const SiteKind = v.picklist(["marketplace", "tender", "distributor", "shop"]);

export const Site = v.strictObject({
  id: Id,
  name: Line,
  kind: SiteKind,
  /** Country the site serves (ISO 3166-1, or EU, UN); absent where it serves many. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** Which addresses belong to it. The manifest's matches are made from these. */
  matches: v.pipe(v.array(MatchPattern), v.minLength(1)),
  /** Anything a reader of the file should know of the hosts. */
  note: v.optional(Line),
  /** Where tile, title, brand, price, seller or buyer stand on its pages; absent where the page is read without. */
  adapter: v.optional(v.record(v.string(), v.unknown())),
});

export type Site = v.InferOutput<typeof Site>;

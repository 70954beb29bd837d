import type { Headline, Level, Names, VendorEntry } from "../dataset/compiled.ts";
import { appliesTo, headlinesOf, LEVELS } from "../dataset/compiled.ts";
import { makesProducts } from "../dataset/makers.ts";
import type { Mention } from "../matching/mention.ts";

/** A mention, assessed for this user: what the badge says. One per maker behind the words. */
export interface Finding {
  mention: Mention;
  /** Dataset id of the maker that is pointed to; for a rebadge, its reported maker. */
  vendor: string;
  /** Dataset id of the brand the words name, where that is not the maker itself. */
  brand: string | null;
  level: Level | "contradiction" | "yours";
  /** The weightiest measure for this profile; null where none weighs. */
  headline: Headline | null;
  badged: boolean;
}

type MakerEntry = NonNullable<Names["vendors"][string]["makers"]>[number];

/**
 * A maker counts while the relation holds and the products, not parts of them, are its own. Where a relation ended, what was
 * made under it is still sold; it counts unless the brand sells other makers' products too.
 */
function counts(maker: MakerEntry, mixed: boolean): boolean {
  if (!makesProducts(maker)) return false;
  return maker.status === "current" || maker.status === "unconfirmed" || (maker.status === "ended" && !mixed);
}

/**
 * What a mention is of, as far as the page tells. Sightline looks where cameras are sold: a vendor of cameras is mentioned for
 * them, unless the words near by speak of its other goods and of no camera.
 */
function goodsOf(mention: Mention, entry: VendorEntry | undefined): VendorEntry["business"] {
  const business = entry?.business ?? [];
  const sellsCameras = business.some((scope) => scope === "video-surveillance" || scope === "any");
  const signals = mention.signals.map(({ code }) => code);
  if (signals.includes("camera-word") || !signals.includes("other-goods"))
    return sellsCameras ? ["video-surveillance"] : business;
  return business.filter((scope) => scope !== "video-surveillance");
}

/**
 * Assesses mentions for a profile. Pure. A measure on a maker weighs in full for a brand of which a party or an authority
 * says so; where the relation is only reported or has ended, or some models alone are the maker's, it is no more than "reported".
 * A measure that does not apply to the goods in question, as one on drones to a camera, is no headline; cards list it.
 */
export function assess(names: Names, mentions: Mention[], profile: string): Finding[] {
  return mentions.flatMap((mention) => {
    const entry = names.vendors[mention.vendor];
    const goods = goodsOf(mention, entry);
    const weightiest = (vendor: string) =>
      headlinesOf(names, profile, vendor).find(({ applies }) => appliesTo(applies, goods)) ?? null;
    const own = weightiest(mention.vendor);
    const ownLevel = own?.level ?? "none";
    const makers = (entry?.makers ?? []).filter((maker) => counts(maker, entry?.mixed === true));
    const { vendor, badged } = mention;
    if (makers.length === 0) return [{ mention, vendor, brand: null, level: ownLevel, headline: own, badged }];
    return makers.map((maker): Finding => {
      const theirs = weightiest(maker.vendor);
      const sure = maker.stated && maker.status === "current" && entry?.mixed !== true;
      const theirLevel = theirs === null ? "none" : sure ? theirs.level : "reported";
      if (LEVELS.indexOf(ownLevel) >= LEVELS.indexOf(theirLevel))
        return { mention, vendor: maker.vendor, brand: vendor, level: theirLevel, headline: theirs, badged };
      // The brand's own measure weighs more. A reported maker has no part in it.
      return sure
        ? { mention, vendor: maker.vendor, brand: vendor, level: ownLevel, headline: own, badged }
        : { mention, vendor, brand: null, level: ownLevel, headline: own, badged };
    });
  });
}

/** The levels in order of weight, for sorting lists of findings. */
export const LEVEL_ORDER: readonly (Level | "contradiction" | "yours")[] = [
  "prohibited",
  "restricted",
  "contradiction",
  "listed",
  "reported",
  "yours",
  "none",
];

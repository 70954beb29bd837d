import { type Headline, headlinesOf, LEVELS, type Level, type Names } from "../dataset/compiled.ts";
import type { Contradiction, Mention } from "../matching/mention.ts";

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

export interface Assessment {
  findings: Finding[];
  contradictions: Contradiction[];
}

type MakerEntry = NonNullable<Names["vendors"][string]["makers"]>[number];

/**
 * A maker counts while the relation holds and the products, not parts of them, are its own. Where a relation ended, what was
 * made under it is still sold; it counts unless the brand sells other makers' products too.
 */
function counts(maker: MakerEntry, mixed: boolean): boolean {
  if (maker.relation !== "own-brand" && maker.relation !== "rebadge") return false;
  return maker.status === "current" || maker.status === "unconfirmed" || (maker.status === "ended" && !mixed);
}

/**
 * Assesses mentions for a profile. Pure. A measure on a maker weighs in full for a brand of which a party or an authority
 * says so; where the relation is only reported or has ended, or some models alone are the maker's, it is no more than "reported".
 */
export function assess(names: Names, mentions: Mention[], profile: string): Finding[] {
  return mentions.flatMap((mention) => {
    const entry = names.vendors[mention.vendor];
    const own = headlinesOf(names, profile, mention.vendor)[0] ?? null;
    const ownLevel = own?.level ?? "none";
    const makers = (entry?.makers ?? []).filter((maker) => counts(maker, entry?.mixed === true));
    const { vendor, badged } = mention;
    if (makers.length === 0) return [{ mention, vendor, brand: null, level: ownLevel, headline: own, badged }];
    return makers.map((maker): Finding => {
      const theirs = headlinesOf(names, profile, maker.vendor)[0] ?? null;
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

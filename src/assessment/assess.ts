import { type Headline, headlinesOf, type Level, type Names } from "../dataset/compiled.ts";
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

/** Assesses mentions for a profile. Pure. */
export function assess(names: Names, mentions: Mention[], profile: string): Finding[] {
  return mentions.flatMap((mention) => {
    const entry = names.vendors[mention.vendor];
    const makers = (entry?.makers ?? []).filter((maker) => maker.relation !== "former-owner");
    const targets = makers.length > 0 ? makers.map((maker) => maker.vendor) : [mention.vendor];
    return targets.map((vendor) => {
      const headline = headlinesOf(names, profile, mention.vendor)[0] ?? headlinesOf(names, profile, vendor)[0] ?? null;
      return {
        mention,
        vendor,
        brand: vendor === mention.vendor ? null : mention.vendor,
        level: headline?.level ?? ("none" as const),
        headline,
        badged: mention.badged,
      };
    });
  });
}

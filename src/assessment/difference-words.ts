/** What does not fit together on a page, told in plain sentences: what it says, and what that is beside what is known. */
import type { Names } from "../dataset/compiled.ts";
import type { Contradiction } from "../matching/mention.ts";
import type { Finding } from "./assess.ts";
import { relationWords } from "./badge-words.ts";
import { matchWords } from "./why-words.ts";

/** The two sides of a contradiction as the page has them, the finding's own first. */
export type Sides = [own: string, other: string];

/** A contradiction that a finding has part in. */
export interface Difference {
  kind: Contradiction["kind"];
  sides: Sides;
}

/** "Section 889 covers Dahua.", with what a brand has to do with it; empty where it covers neither. */
function coveredWords({ vendor, brand }: Finding, names: Pick<Names, "vendors">): string {
  const entry = names.vendors[vendor];
  if (!entry?.s889) return "";
  if (brand === null) return ` Section 889 covers ${entry.name}.`;
  const label = names.vendors[brand];
  const relation = label?.makers?.find((one) => one.vendor === vendor);
  return ` ${label?.name ?? brand} is ${relationWords(relation, entry.name)}; section 889 covers ${entry.name}.`;
}

/** Says of a finding what the page says that does not fit it. Pure. */
export function differenceWords(
  { kind, sides: [own, other] }: Difference,
  finding: Finding,
  names: Pick<Names, "vendors">,
): string {
  const matched = matchWords(finding.mention, names);
  switch (kind) {
    case "compliance-and-vendor":
      return `The page says “${other}”. ${matched}${coveredWords(finding, names)}`;
    case "brand-and-model":
      return `The page gives “${other}” as the brand. ${matched}`;
    case "excluded-and-asked-for": {
      const isRefused = finding.mention.role === "excluded";
      const [refused, asked] = isRefused ? [own, other] : [other, own];
      return `The page refuses this maker (“${refused}”), and asks for “${asked}”.${isRefused ? "" : ` ${matched}`}`;
    }
  }
}

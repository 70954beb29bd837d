/** The findings of one text that was read, for one user: on a page, in a document and on the command line alike. */
import type { Names } from "../dataset/compiled.ts";
import type { Mention, Reading } from "../matching/mention.ts";
import { assess, type Finding } from "./assess.ts";
import { type Difference, differenceWords, type Sides } from "./difference-words.ts";
import { sellersIn } from "./seller.ts";
import { inSmallLetters, placesOf, wordsToWatch } from "./watch-words.ts";

/** The words of one tile, row or paragraph, and what the page says of them beside their text. */
export interface Words {
  text: string;
  /** How much of the text, at its beginning, the page states elsewhere than in its words: in structured data, an attribute. */
  stated?: number;
  /** Stretches of the text that name who sells, not whose product it is, beside those that say so in words. */
  seller?: [start: number, end: number][];
  /** True in navigation, filters and footers: read and listed, never badged. */
  aside?: true;
}

/** For whom a text is read. */
export interface ReadFor {
  profile: string;
  /** The user's own words. */
  watch: readonly { text: string; note: string }[];
}

/** A finding, its level "contradiction" where it has part in one. */
export interface SidedFinding extends Finding {
  sides?: Sides;
  /** What does not fit together, in sentences. */
  difference?: string;
}

/** Finds the user's own words, letter case aside. They are not in the dataset and say nothing but what the user wrote. */
function watched(text: string, watch: ReadFor["watch"]): Finding[] {
  if (watch.length === 0) return [];
  const small = inSmallLetters(text);
  return wordsToWatch(watch).flatMap(([word, entry]) =>
    placesOf(word, small).map((start): Finding => {
      const mention: Mention = {
        start,
        end: start + word.length,
        surface: text.slice(start, start + word.length),
        vendor: "",
        via: "name",
        rule: entry.note || entry.text,
        role: "offered",
        confidence: "certain",
        signals: [],
        badged: true,
      };
      return { mention, vendor: "", brand: null, level: "yours", headline: null, badged: true };
    }),
  );
}

/** A mention as a side: what is asked for is named, what refuses it is quoted. */
const sideOf = ({ surface, refusal }: Mention): string => refusal?.sentence ?? surface;

/** Both sides of a contradiction for each mention that has part in one, its own first; a brand may stand in the page's data alone. */
export function sidesOf({ mentions, contradictions }: Reading): Map<Mention, Difference> {
  const sides = new Map<Mention, Difference>();
  for (const { kind, mentions: indexes, statement, brand } of contradictions) {
    const parts = indexes.flatMap((index) => mentions[index] ?? []);
    for (const own of parts) {
      const against = own === parts[0] ? parts[1] : parts[0];
      const other = statement?.surface ?? brand ?? (against && sideOf(against));
      if (other !== undefined && !sides.has(own)) sides.set(own, { kind, sides: [sideOf(own), other] });
    }
  }
  return sides;
}

/** What the page says of a mention's place, noted with the mention. */
function placed(mention: Mention, { stated = 0, seller = [] }: Words): Mention {
  const via = mention.start < stated ? "structured-data" : mention.via;
  if (!seller.some(([start, end]) => start <= mention.start && mention.start < end)) return { ...mention, via };
  return { ...mention, via, badged: false, signals: [...mention.signals, { for: false, code: "seller-name" }] };
}

/**
 * Assesses one text that was read, and looks for the user's own words in it. Pure. A vendor that no measure concerns is listed
 * and not badged, unless it has part in a contradiction. `across`: the sides of contradictions with other texts of the page.
 */
export function findingsIn(
  names: Names,
  reading: Reading,
  words: Words,
  { profile, watch }: ReadFor,
  across: ReadonlyMap<Mention, Difference> = new Map(),
): SidedFinding[] {
  const told = new Map([...across, ...sidesOf(reading)]);
  const seller = [...(words.seller ?? []), ...sellersIn(words.text)];
  const former = new Map(reading.mentions.map((mention) => [placed(mention, { ...words, seller }), mention]));
  const findings = [...assess(names, [...former.keys()], profile), ...watched(words.text, watch)];
  return findings.map((finding) => {
    const differs = told.get(former.get(finding.mention) ?? finding.mention);
    const badged = finding.badged && !words.aside && (finding.level !== "none" || differs !== undefined);
    if (!differs) return { ...finding, badged };
    const difference = differenceWords(differs, finding, names);
    return { ...finding, badged, level: "contradiction", sides: differs.sides, difference };
  });
}

/** Search as you type over names, other scripts, companies, part numbers, flaws, measures and their words. */
import MiniSearch from "minisearch";
import type { Evidence, EvidenceVendor, Measure, Names } from "../../dataset/compiled.ts";
import { keyOf, normalise } from "../../matching/normalise.ts";
import { type Entry, entriesOf, type Filter, fits } from "./entries.ts";

/** What was found, best first where words were given. */
export interface Found {
  entries: Entry[];
  /** Nothing fits all the words; these are the nearest by name. */
  isNear: boolean;
  /** The name that one word was read as, where nothing is written as it is: a slip, or a wrong spelling that is known. */
  readAs?: string;
}

export interface Search {
  /** All entries: vendors, brands, measures, each by name. */
  all: Entry[];
  find(filter: Filter): Found;
}

/** As many are shown where nothing fits and only near names are left. */
const NEAREST = 8;

/**
 * Builds the search. MiniSearch (taken: it is small, has no dependency and tolerates a slip of the finger) finds words; part
 * numbers are found by the grammars that mark them on pages. Both are made ready at the first words, not when the page opens.
 */
export function buildSearch(evidence: Evidence, models: Names["models"]): Search {
  const all = entriesOf(evidence);
  const byKey = new Map(all.map((entry) => [entry.key, entry]));
  let ready: { byWords: MiniSearch; byNumber(words: string): Map<string, string> } | null = null;
  return {
    all,
    find(filter) {
      const words = filter.words.trim();
      if (words === "") return { entries: all.filter((entry) => fits(entry, filter)), isNear: false };
      ready ??= { byWords: indexOf(all, evidence), byNumber: numberReader(models) };
      const { byWords } = ready;
      const numbers = ready.byNumber(words);
      const entriesFor = (keys: Iterable<string>) =>
        [...new Set(keys)].flatMap((key) => {
          const entry = byKey.get(key);
          if (!entry || !fits(entry, filter)) return [];
          const number = numbers.get(key);
          return [number === undefined ? entry : { ...entry, about: `“${number}” reads as its part number` }];
        });
      const hits = byWords.search(words);
      const keys = hits.map(({ id }) => String(id));
      const entries = entriesFor([...numbers.keys(), ...namedFirst(keys, words, byKey)]);
      const [first] = entries;
      if (first) {
        // A part of a word is as it was written; a slip is not, nor is a wrong spelling that the dataset knows.
        const isWritten = hits.some(({ match, queryTerms }) =>
          queryTerms.every((asked) =>
            Object.entries(match).some(
              ([term, fields]) => term.startsWith(asked) && fields.some((field) => field !== "slips"),
            ),
          ),
        );
        const isName = first.key.startsWith("vendor/") && numbers.size === 0 && !/\s/.test(words);
        return { entries, isNear: false, ...(isName && !isWritten && { readAs: first.name }) };
      }
      const near = byWords.search(words, {
        combineWith: "OR",
        fields: ["name", "names", "slips"],
        prefix: (term) => term.length >= SHORTEST_NEAR,
        fuzzy: (term) => slips(term, SHORTEST_NEAR, 0.34),
      });
      const nearest = entriesFor(near.map(({ id }) => String(id))).slice(0, NEAREST);
      return { entries: nearest, isNear: nearest.length > 0 };
    },
  };
}

/** Names that begin with what was typed come first, the shortest before: "tp-link" is asked for before "TP-Link Systems". */
function namedFirst(keys: readonly string[], words: string, byKey: ReadonlyMap<string, Entry>): string[] {
  const typed = keyOf(words);
  const rest = (key: string) => {
    const name = keyOf(byKey.get(key)?.name ?? "");
    return name.startsWith(typed) ? name.length : Number.POSITIVE_INFINITY;
  };
  return [...keys].sort((a, b) => (rest(a) === rest(b) ? 0 : rest(a) - rest(b)));
}

/** A slip in a shorter word would find too much. */
const SHORTEST_SLIP = 5;
/** The same where nothing was found without. */
const SHORTEST_NEAR = 4;

/** Share of a word's letters that may differ: none in numbers, where each digit tells another thing. */
function slips(term: string, shortest: number, share: number): number {
  const digits = term.replace(/\D/g, "").length;
  return term.length < shortest || digits * 4 > term.length ? 0 : share;
}

function indexOf(all: readonly Entry[], evidence: Evidence): MiniSearch {
  const index = new MiniSearch({
    idField: "key",
    fields: ["name", "names", "slips", "about", "more"],
    processTerm: (term) => term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase() || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => slips(term, SHORTEST_SLIP, 0.2),
      combineWith: "AND",
      boost: { name: 6, names: 4, slips: 4, about: 1.5 },
    },
  });
  index.addAll(
    all.map(({ key, name, about, country }) => {
      const id = key.slice(key.indexOf("/") + 1);
      const vendor = key.startsWith("vendor/") ? evidence.vendors[id] : undefined;
      const measure = key.startsWith("measure/") ? evidence.measures[id] : undefined;
      const words = vendor ? vendorWords(vendor) : measure ? measureWords(measure) : NO_WORDS;
      return { key, name, about: `${about} ${ALSO[country] ?? ""}`, ...words };
    }),
  );
  return index;
}

/** What people call a place beside its name. */
const ALSO: Readonly<Record<string, string>> = {
  EU: "Europe European",
  GB: "UK Britain British England",
  KR: "Korea Korean",
  US: "USA America American",
};

/** What an entry is searched by beside its name; `slips` are the wrong spellings of its names that are known. */
interface EntryWords {
  names: string;
  slips: string;
  more: string;
}

const NO_WORDS: EntryWords = { names: "", slips: "", more: "" };

function measureWords({ id, short, issuer, instrument, does }: Measure): EntryWords {
  return { names: short, slips: "", more: [id, issuer, instrument.name, instrument.number ?? "", does].join(" ") };
}

function vendorWords(vendor: EvidenceVendor): EntryWords {
  const slips = vendor.names.filter(({ kind }) => kind === "misspelling").map(({ text }) => text);
  const right = vendor.names.filter(({ kind }) => kind !== "misspelling");
  const names = [vendor.name, ...[...right, ...vendor.legal_names].map(({ text }) => text)];
  return {
    names: [...names, ...names.map(keyOf), ...names.flatMap(insides)].join(" "),
    slips: [...slips, ...slips.map(keyOf)].join(" "),
    more: [
      vendor.about,
      ...vendor.models.map(({ family, reads, examples }) => `${family} ${reads ?? ""} ${examples.join(" ")}`),
      ...vendor.vulnerabilities.map(({ cve, name, product }) => `${cve} ${name} ${product}`),
      ...Object.values(vendor.identifiers ?? {}).filter((value) => typeof value === "string"),
    ].join(" "),
  };
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{3,}/gu;

/** Scripts that set no space between words: a word may begin at each letter. "海康威视" gives "康威视" and "威视". */
function insides(name: string): string[] {
  return (name.match(UNSPACED) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 2 }, (_, at) => run.slice(at + 1)),
  );
}

/** Reads part numbers in what was typed, as on pages: gives the key of each vendor whose number one looks like, with the number. */
function numberReader(models: Names["models"]): (words: string) => Map<string, string> {
  const grammars = models.map(({ v, p }) => ({ key: `vendor/${v}`, pattern: new RegExp(`(?<![A-Z0-9])(?:${p})`) }));
  return (words) => {
    const { text } = normalise(words);
    const found = new Map<string, string>();
    if (!/\d/.test(text)) return found;
    for (const { key, pattern } of grammars) {
      const match = pattern.exec(text);
      if (!match) continue;
      // A grammar may begin within the number: all of it was typed.
      const begin = /[^\s,;]*$/.exec(text.slice(0, match.index))?.index ?? match.index;
      found.set(key, text.slice(begin).split(/[\s,;]/, 1)[0] ?? match[0]);
    }
    return found;
  };
}

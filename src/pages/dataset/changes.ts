/** What changed since the dataset the user last saw: found by comparing entries, so that it holds for any two versions. */
import type { Evidence } from "../../dataset/compiled.ts";

/** Entry key ("vendor/hikvision") to a short print of its content. */
export type Prints = Readonly<Record<string, string>>;

export interface Changes {
  added: string[];
  changed: string[];
  removed: string[];
}

/** Prints of every entry. */
export function printsOf(evidence: Evidence): Prints {
  const all = [
    ...Object.values(evidence.vendors).map((vendor) => [`vendor/${vendor.id}`, vendor] as const),
    ...Object.values(evidence.measures).map((measure) => [`measure/${measure.id}`, measure] as const),
  ];
  return Object.fromEntries(all.map(([key, entry]) => [key, fnv1a(JSON.stringify(entry))]));
}

/** Compares two sets of prints. */
export function compare(before: Prints, after: Prints): Changes {
  return {
    added: Object.keys(after).filter((key) => !Object.hasOwn(before, key)),
    changed: Object.keys(after).filter((key) => Object.hasOwn(before, key) && before[key] !== after[key]),
    removed: Object.keys(before).filter((key) => !Object.hasOwn(after, key)),
  };
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): tells a changed entry from an equal one, no more. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

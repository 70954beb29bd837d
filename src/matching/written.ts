/** Which of the places in a text count as their names are written there. */
import type { Candidate } from "./candidates.ts";
import { CAMERA } from "./cues/cameras.ts";
import { isInHost } from "./host-name.ts";
import { caseOf, type Normalised } from "./normalise.ts";
import { cue } from "./words.ts";

/** Up to this length, in characters, a text may be in small letters or capitals throughout: a search, an address, a headline. */
const ONE_CASE = 200;

/** A cell of a table, or a line as short, may be in capitals whatever stands around it, in characters. */
const CELL = 24;

/** Whether `at` stands in a short line that is in capitals throughout. */
function isInCell(text: string, at: number): boolean {
  const ahead = text.slice(Math.max(0, at - CELL), at);
  const line = `${ahead.slice(ahead.lastIndexOf("\n") + 1)}${text.slice(at, at + CELL).split("\n", 1)[0]}`;
  return line.length < CELL && line === line.toUpperCase() && /\p{Lu}/u.test(line);
}

/** Goods right behind a name. */
const GOODS_NEXT = cue`^[ -](?!D(?:E|ES|U)\b|D')(?:[\p{L}\p{N}-]+[ -])?(?:${CAMERA.source})`;
const GOODS_REACH = 40;

/** A list of makes goes on so. */
const LISTED = /^,[^.;:!?]*$/;

/** The candidates without those whose letter case says that they are another word, or that belong to a part number. */
export function asWritten(found: readonly Candidate[], normal: Normalised, text: string): Candidate[] {
  // Where a text has no capitals, or nothing else, how a name is written tells nothing.
  const ownCase = text.length > ONE_CASE || (text.toLowerCase() !== text && text.toUpperCase() !== text);
  return found.filter((candidate, at) => {
    const { entry, from, to } = candidate;
    if (entry === null) return true;
    const surface = text.slice(normal.start[from] ?? 0, normal.end[to - 1] ?? 0);
    const next = found[at + 1];
    const gap = next ? normal.text.slice(to, next.from) : "";
    // A shop's own number for a part, "HIK-DS7608NI-K2", names the part alone.
    const isPrefix = entry.k === "abbreviation" && /^[-_]$/.test(gap) && !/\p{Ll}/u.test(surface);
    if (isPrefix && next?.model != null && next.model.c !== 2) return false;
    if (entry.x !== 1 || !ownCase || caseOf(surface) === caseOf(entry.t)) return true;
    if (isInHost(text, normal.start[from] ?? 0) || isInCell(text, normal.start[from] ?? 0)) return true;
    // A shop writes "Abus Kamera", or "Abus" in a list of makers; the French word that it could be has an article behind it.
    const written = caseOf(surface);
    if (/^A+$/.test(written) && normal.text.charAt(to) === "-")
      return GOODS_NEXT.test(normal.text.slice(to, to + GOODS_REACH));
    if (/^Aa+$/.test(written)) {
      if (GOODS_NEXT.test(normal.text.slice(to, to + GOODS_REACH))) return true;
      const isMaker = next?.entry != null && (next.entry.n?.includes("company") ?? true);
      if (isMaker && gap.length <= GOODS_REACH && LISTED.test(gap)) return true;
    }
    // Joined to its own part number or to its vendor's full name: the way shops write titles, and addresses of products.
    return next !== undefined && (next.model?.v ?? next.entry?.v[0]) === entry.v[0] && gap.length <= 1;
  });
}

/** What the driver asks of the bench's content script, and what comes back. */

/** Rows of the table, in its order. */
export const ROW_NAMES = [
  "floor",
  "pipeline",
  "find",
  "find-20000",
  "walk",
  "match",
  "roles",
  "badges",
  "regexp",
  "ahocorasick",
  "includes",
  "mark.js",
] as const;
export type RowName = (typeof ROW_NAMES)[number];

/** What each row is, for a reader of the table. */
export const ROW_WORDS: Record<RowName, string> = {
  floor: "bare walk over all text nodes (the floor)",
  pipeline: "Sightline, all of it, warm",
  find: "walk + match + roles",
  "find-20000": "walk + match + roles, 20,000 names",
  walk: "part: walk, joining text",
  match: "part: match",
  roles: "part: units and roles",
  badges: "part: badges",
  regexp: "walk + the names as one plain RegExp",
  ahocorasick: "walk + modern-ahocorasick",
  includes: "innerText + one includes per name",
  "mark.js": "mark.js (from an eightieth of the names)",
};

/** One measurement. */
export interface Order {
  row: RowName;
  /** For `pipeline`: with patterns that are compiled anew. */
  cold?: boolean;
}

/** One run of all of Sightline. Times are in milliseconds. */
export interface PipelineFigures {
  /** Time on the page's thread. */
  work: number;
  /** From beginning to end, pauses for the page included. */
  wall: number;
  /** The longest stretch of work without a pause. */
  longest: number;
  badges: number;
  /** When the first badge stood in the page: frames and milliseconds from the beginning. */
  firstBadge: { frames: number; ms: number } | null;
}

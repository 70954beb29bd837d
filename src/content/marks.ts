import type { Finding } from "../assessment/assess.ts";

/** Highlights are named `sightline-` and the level; `marks.css` draws them. */
const LEVELS: Finding["level"][] = ["prohibited", "restricted", "listed", "reported", "yours", "contradiction"];

/** A recognised word, marked without a touch of the page's DOM. */
export interface Mark {
  level: Finding["level"];
  ranges: StaticRange[];
}

/**
 * Paints the marks, replacing all former ones. The registry is only ever set or deleted from: in Firefox a content
 * script cannot iterate it.
 */
export function paintMarks(marks: Iterable<Mark>): void {
  const byLevel = new Map<string, StaticRange[]>();
  for (const mark of marks) {
    const ranges = byLevel.get(mark.level) ?? [];
    ranges.push(...mark.ranges);
    byLevel.set(mark.level, ranges);
  }
  for (const level of LEVELS) {
    const ranges = byLevel.get(level);
    const name = `sightline-${level}`;
    if (ranges && ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }
}

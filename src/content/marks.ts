import type { Finding } from "../assessment/assess.ts";
import STYLE from "./marks.css?inline";
import { adopt, giveUp } from "./style-with.ts";

/** Highlights are named `sightline-` and the level; `marks.css` draws them. */
const LEVELS: Finding["level"][] = ["prohibited", "restricted", "listed", "reported", "yours", "contradiction"];

/** A recognised word, marked without a touch of the page's DOM. */
export interface Mark {
  level: Finding["level"];
  ranges: StaticRange[];
}

/** The page's open shadow roots that draw our marks: the style sheet of the document does not reach into them. */
let drawing = new Set<ShadowRoot>();

/** Has the shadow roots in which marks stand draw them, and no others. An element in them the page's framework would not know. */
function drawIn(ranges: readonly StaticRange[]): void {
  const roots = new Set<ShadowRoot>();
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode();
    if ("adoptedStyleSheets" in root && root !== startContainer.ownerDocument) roots.add(root as ShadowRoot);
  }
  const drawn = [...roots].filter((root) => drawing.has(root) || adopt(root, STYLE));
  for (const root of drawing) if (!roots.has(root)) giveUp(root, STYLE);
  drawing = new Set(drawn);
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
  drawIn([...byLevel.values()].flat());
}

import type { DocumentFinding } from "./read-words.ts";

/** A stretch of a page's words, as long as is seen at once at most, with what was found in it. */
export interface Block {
  /** UTF-16 offset into the page's text. */
  start: number;
  text: string;
  findings: DocumentFinding[];
}

/** About as many characters are seen at once: a price list has no empty line for thousands. */
const SCREENFUL = 1_500;

/** Divides a page's words after its empty lines, and after a line of what is longer than a screen; never within a finding. */
export function blocksOf(text: string, findings: readonly DocumentFinding[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let line = 0;
  let next = 0;
  let taken = 0;
  /** Where the last of the findings ends that begin before the line's end. */
  let reach = 0;
  while (start < text.length) {
    const feed = text.indexOf("\n", line);
    const end = feed < 0 ? text.length : feed + 1;
    const isEnd = text.slice(line, end).trim() === "" || end - start >= SCREENFUL;
    while ((findings[next]?.start ?? end) < end) reach = Math.max(reach, findings[next++]?.end ?? 0);
    line = end;
    if (end < text.length && (!isEnd || text[end] === "\n" || reach > end)) continue;
    blocks.push({ start, text: text.slice(start, end), findings: findings.slice(taken, next) });
    taken = next;
    start = end;
  }
  return blocks;
}

/** A role that a step of the reading gives a mention. */
import type { Cue } from "./cue.ts";
import type { Role } from "./mention.ts";

/** A role, and the words that give it, if words do. */
export type Given = readonly [Role, RegExpMatchArray | null] | null;

export const given = (role: Role, match: RegExpMatchArray | null): Given => (match ? [role, match] : null);

/** Stands for the name itself in what {@link around} reads. */
const PLACE = "¶";

/** A cue on both sides of the name, which ¶ stands for in its expression; the words found have the name in its place. */
export function around(cue: Cue, before: string, own: string, after: string): RegExpExecArray | null {
  const match = cue.exec(before + PLACE + after);
  if (match) match[0] = match[0].replace(PLACE, own);
  return match;
}

/** What the first of some cues finds that finds something. */
export function first(cues: readonly Cue[], text: string): RegExpExecArray | null {
  for (const one of cues) {
    const match = one.exec(text);
    if (match) return match;
  }
  return null;
}

export const plain = (role: Role, holds: boolean): Given => (holds ? [role, null] : null);

/** A role that a step of the reading gives a mention. */
import type { Role } from "./mention.ts";

/** A role, and the words that give it, if words do. */
export type Given = readonly [Role, RegExpMatchArray | null] | null;

export const given = (role: Role, match: RegExpMatchArray | null): Given => (match ? [role, match] : null);
export const plain = (role: Role, holds: boolean): Given => (holds ? [role, null] : null);

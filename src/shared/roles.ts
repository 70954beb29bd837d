import type { Role } from "../matching/mention.ts";

/** What a page does with a mention, in words. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  offered: "offered or installed here",
  required: "asked for here",
  "compatible-with": "named as compatible",
  accessory: "an accessory for it",
  excluded: "excluded here",
  "compliance-claim": "part of a statement about the law",
  editorial: "written about",
  unrelated: "probably something else",
};

/**
 * What must hold between the dataset's files. Each rule is a sentence; its faults say how to mend the file. They run in
 * `npm run dataset:check` and, one test each, in `npm test`.
 */
import type { Dataset } from "./read.ts";
import { CLAIM_RULES } from "./rules/claims.ts";
import { DATE_RULES } from "./rules/dates.ts";
import { MODEL_RULES } from "./rules/models.ts";
import { NAME_RULES } from "./rules/names.ts";
import { REFERENCE_RULES } from "./rules/references.ts";
import type { Fault, Rule } from "./rules/rule.ts";
import { SOURCE_RULES } from "./rules/sources.ts";

export type { Fault, Rule };

/** Every rule, in the order in which faults are best mended. */
export const RULES: readonly Rule[] = [
  ...REFERENCE_RULES,
  ...DATE_RULES,
  ...NAME_RULES,
  ...MODEL_RULES,
  ...SOURCE_RULES,
  ...CLAIM_RULES,
];

/** Runs every rule. Faults come with the name of the rule they break. */
export function checkRules(dataset: Dataset): (Fault & { rule: string })[] {
  return RULES.flatMap((rule) => rule.check(dataset).map((fault) => ({ ...fault, rule: rule.name })));
}

import { checkSync } from "recheck";
import { isTied } from "../pattern-starts.ts";
import type { Dataset } from "../read.ts";
import type { Model } from "../schema.ts";
import type { Rule } from "./rule.ts";
import { rule, vendorFile } from "./rule.ts";

/** Part numbers are compared upper-cased, with every kind of dash folded, as the matcher does. */
const normalised = (text: string): string => text.toUpperCase().replace(/[‐-―−－﹣]/g, "-");

/** The pattern with the left guard the matcher adds; null where it is no regular expression. */
function compiled(model: Model): RegExp | null {
  try {
    return new RegExp(`(?<![A-Z0-9])(?:${model.pattern})`);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function* allModels(dataset: Dataset) {
  for (const vendor of dataset.vendors.values())
    for (const model of vendor.models) yield { vendor: vendor.id, model, pattern: compiled(model) };
}

const patternsCompile = rule(
  "every part-number pattern is a regular expression for upper-cased text",
  (dataset, fault) => {
    for (const { vendor, model, pattern } of allModels(dataset)) {
      if (pattern === null)
        fault(vendorFile(vendor), `${model.family}: the pattern is not a regular expression; mend it`);
      if (/[a-z]/.test(model.pattern.replace(/\\[a-z]/g, "")))
        fault(vendorFile(vendor), `${model.family}: the pattern has lower-case letters, but the text is upper-cased`);
      if (/(?<![\\[])[\^$]/.test(model.pattern))
        fault(
          vendorFile(vendor),
          `${model.family}: the pattern is anchored by ^ or $, but it is searched for within a text`,
        );
    }
  },
);

const familiesAreUnique = rule("every model family has an id of its own", (dataset, fault) => {
  const owners = new Map<string, string>();
  for (const { vendor, model } of allModels(dataset)) {
    const other = owners.get(model.family);
    if (other !== undefined)
      fault(vendorFile(vendor), `the family "${model.family}" is also in vendors/${other}.yml; rename one`);
    owners.set(model.family, vendor);
  }
});

const examplesMatch = rule("every pattern finds its examples from their first character on", (dataset, fault) => {
  for (const { vendor, model, pattern } of allModels(dataset))
    for (const example of model.examples) {
      const at = pattern?.exec(normalised(example))?.index ?? -1;
      if (pattern !== null && (isTied(model.pattern) ? at <= 0 : at !== 0))
        fault(vendorFile(vendor), `${model.family}: the pattern does not match its example "${example}"`);
    }
});

const counterExamplesDoNot = rule("no pattern finds its counter-examples", (dataset, fault) => {
  for (const { vendor, model, pattern } of allModels(dataset))
    for (const example of model.counter_examples)
      if (pattern?.test(normalised(example)))
        fault(vendorFile(vendor), `${model.family}: the pattern matches its counter-example "${example}"; narrow it`);
});

const othersExamplesDoNot = rule(
  "no pattern finds another vendor's examples unless both need context",
  (dataset, fault) => {
    const models = [...allModels(dataset)];
    for (const { vendor, model, pattern } of models)
      for (const other of models) {
        if (other.vendor === vendor || pattern === null) continue;
        if (model.needs_brand || (model.needs_context && other.model.needs_context)) continue;
        for (const example of other.model.examples)
          if (pattern.test(normalised(example)))
            fault(
              vendorFile(vendor),
              `${model.family}: the pattern matches "${example}", an example of ${other.model.family} in vendors/${other.vendor}.yml; narrow it, or set needs_context on both`,
            );
      }
  },
);

const patternsAreLinear = rule("every pattern runs in time linear in the text", (dataset, fault) => {
  for (const { vendor, model, pattern } of allModels(dataset)) {
    if (pattern === null) continue;
    // Checked with an end that can fail, so that every way of splitting the text between quantifiers is tried.
    // By automaton: the other way tries texts at random, and a busy machine makes it cry wolf.
    const options = { checker: "automaton", timeout: 60_000, maxNFASize: 1_000_000 } as const;
    const result = checkSync(`(?:${model.pattern})$`, "", options);
    if (result.status !== "safe")
      fault(
        vendorFile(vendor),
        `${model.family}: the pattern takes ${result.status === "vulnerable" ? result.complexity.summary : "unknown"} time; bound its quantifiers ({0,9} for *) so that no two unbounded ones meet`,
      );
  }
});

/** Rules on part-number grammars. */
export const MODEL_RULES: readonly Rule[] = [
  patternsCompile,
  familiesAreUnique,
  examplesMatch,
  counterExamplesDoNot,
  othersExamplesDoNot,
  patternsAreLinear,
];

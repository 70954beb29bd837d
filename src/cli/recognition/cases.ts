/** The cases of `test/recognition`: texts with what a careful reader finds in them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { readYaml, refusal } from "../../dataset/read-yaml.ts";
import { type Contradiction, PAGE_KINDS, type PassageContext, ROLES, VIAS } from "../../matching/mention.ts";
import { ROOT } from "../root.ts";

const CONTRADICTIONS = [
  "compliance-and-vendor",
  "excluded-and-asked-for",
  "brand-and-model",
] as const satisfies Contradiction["kind"][];

const Expected = v.strictObject({
  surface: v.pipe(v.string(), v.minLength(1)),
  /** Dataset id of the word's own vendor or brand. */
  vendor: v.string(),
  role: v.picklist(ROLES),
  via: v.optional(v.picklist(VIAS)),
  badged: v.optional(v.boolean()),
});

/** What a case may say of the page around its text; each means what it means to the reading. */
const context = {
  lang: v.optional(v.string()),
  page: v.optional(v.picklist(PAGE_KINDS)),
  around: v.optional(v.string()),
  lead: v.optional(v.string()),
  heads: v.optional(v.string()),
  answer: v.optional(v.string()),
  sellerWords: v.optional(
    v.array(v.strictObject({ words: v.string(), of: v.optional(v.tuple([v.number(), v.number()])) })),
  ),
  brand: v.optional(v.string()),
  cameraCategory: v.optional(v.boolean()),
} satisfies Record<keyof PassageContext, v.GenericSchema>;

/** One text with what must be found. Whatever else is found is wrong: an empty list is a text that must stay quiet. */
const Case = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1)),
  ...context,
  find: v.array(Expected),
  /** The one kind of contradiction that the text holds; absent where it holds none. */
  contradiction: v.optional(v.picklist(CONTRADICTIONS)),
});

export interface Case extends v.InferOutput<typeof Case> {
  /** Name of the file that has it. */
  file: string;
}

/** Every case of a folder. Throws one error that lists every fault with its file and case. */
export function readCases(folder: string = join(ROOT, "test/recognition")): Case[] {
  const faults: string[] = [];
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith(".yml"))
    .sort()
    .flatMap((file) =>
      (readYaml(folder, file, v.array(v.unknown()), faults) ?? []).flatMap((raw, index) => {
        const result = v.safeParse(Case, raw);
        if (result.success) return [{ ...result.output, file }];
        const text = v.is(v.object({ text: v.string() }), raw) ? raw.text : JSON.stringify(raw);
        for (const issue of result.issues)
          faults.push(`${file}: case ${index + 1}, ${v.getDotPath(issue) ?? "(case)"}: ${issue.message}\n  ${text}`);
        return [];
      }),
    );
  if (faults.length > 0) throw refusal("The cases have", faults);
  return cases;
}

/** `npm run dataset:new -- vendor|measure ID`: writes a template that is invalid until it is filled in. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { DATASET_FOLDER } from "../dataset/read.ts";
import { Id } from "../dataset/schema.ts";
import { template } from "../dataset/templates.ts";
import { failWith } from "./fail.ts";

try {
  const [kind, id] = process.argv.slice(2);
  if ((kind !== "vendor" && kind !== "measure") || id === undefined)
    throw new Error("Usage: npm run dataset:new -- vendor|measure ID");
  if (!v.is(Id, id)) throw new Error(`"${id}" is no id: lower-case words joined by hyphens, like "acme-cameras".`);
  const file = `${kind}s/${id}.yml`;
  if (existsSync(join(DATASET_FOLDER, file)))
    throw new Error(`src/dataset/${file} exists. Ids are never reused; take another, or edit that file.`);
  writeFileSync(join(DATASET_FOLDER, file), template(kind, id));
  console.log(`Wrote src/dataset/${file}. Replace every FILL IN, then run npm run dataset:check.`);
} catch (error) {
  failWith(error);
}

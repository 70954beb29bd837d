/** Reads YAML files and holds them against a schema. Every fault is a line that names the file, so that all can be told at once. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";

/** Reads `label` below `folder`. Null where it cannot be read or has another shape; `faults` then says why. */
export function readYaml<Schema extends v.GenericSchema>(
  folder: string,
  label: string,
  schema: Schema,
  faults: string[],
): v.InferOutput<Schema> | null {
  const because = (error: unknown) => (error instanceof Error ? error.message.trim() : String(error));
  let text: string;
  try {
    text = readFileSync(join(folder, label), "utf8");
  } catch (error) {
    faults.push(`${label}: cannot be read; put the file there, or give the right to read it: ${because(error)}`);
    return null;
  }
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    const why = because(error);
    faults.push(`${label}: cannot be read as YAML; mend the line that is named, or put its text in quotes: ${why}`);
    return null;
  }
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  for (const issue of result.issues) faults.push(`${label}: ${v.getDotPath(issue) ?? "(file)"}: ${issue.message}`);
  return null;
}

/** Reads every YAML file of the folder `kind` below `folder`, by name; each holds an entry whose id is the file's name. */
export function readEntries<Schema extends v.GenericSchema<unknown, { id: string }>>(
  folder: string,
  kind: string,
  schema: Schema,
  faults: string[],
): v.InferOutput<Schema>[] {
  return readdirSync(join(folder, kind))
    .filter((file) => file.endsWith(".yml"))
    .sort()
    .flatMap((file) => {
      const label = `${kind}/${file}`;
      const entry = readYaml(folder, label, schema, faults);
      if (entry === null) return [];
      if (`${entry.id}.yml` !== file)
        faults.push(`${label}: id "${entry.id}" is not the file's name; name the file ${entry.id}.yml or mend the id`);
      return [entry];
    });
}

/** One error that lists all faults: "The dataset has 2 fault(s): …". */
export function refusal(whoHas: string, faults: readonly string[]): Error {
  return new Error(`${whoHas} ${faults.length} fault(s):\n${faults.join("\n")}`);
}

/** `npm run dataset:export`: writes the public export and its JSON Schema to `dist/dataset/`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeExport, makeExportSchema, schemaFileName } from "../dataset/export.ts";
import { readDataset } from "../dataset/read.ts";
import { failWith } from "./fail.ts";

try {
  const dataset = readDataset();
  const folder = join(process.cwd(), "dist/dataset");
  mkdirSync(folder, { recursive: true });
  const { version, schema } = dataset.version;
  const files = {
    [`sightline-dataset-${version}.json`]: makeExport(dataset),
    [schemaFileName(schema)]: makeExportSchema(schema),
  };
  for (const [name, content] of Object.entries(files)) {
    const text = `${JSON.stringify(content, null, 1)}\n`;
    writeFileSync(join(folder, name), text);
    console.log(`dist/dataset/${name}: ${Math.round(text.length / 1024)} KiB`);
  }
} catch (error) {
  failWith(error);
}

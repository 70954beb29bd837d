/**
 * `npm run dataset:import -- kev|1260h|ns-cmic|csl FILE`: compares a published list with the dataset and prints the
 * difference. Only `kev` writes (`vulnerabilities/kev.yml`); claims are worded by hand. Stops with exit code 1, having
 * changed nothing, at anything it does not understand.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { importCsl } from "../dataset/import/csl.ts";
import { importKev } from "../dataset/import/kev.ts";
import { import1260h } from "../dataset/import/list-1260h.ts";
import { importNsCmic } from "../dataset/import/ns-cmic.ts";
import type { ImportReport } from "../dataset/import/refused.ts";
import type { Dataset } from "../dataset/read.ts";
import { DATASET_FOLDER, readDataset } from "../dataset/read.ts";
import { failWith } from "./fail.ts";

const IMPORTERS: Record<string, (text: string, dataset: Dataset) => ImportReport> = {
  kev: (text, dataset) => importKev(text, dataset),
  "1260h": (text, dataset) => import1260h(text, dataset),
  "ns-cmic": (text, dataset) => importNsCmic(text, dataset),
  csl: (text, dataset) => importCsl(text, dataset),
};

try {
  const [list = "", file] = process.argv.slice(2);
  const run = IMPORTERS[list];
  if (!run || file === undefined)
    throw new Error(`Usage: npm run dataset:import -- ${Object.keys(IMPORTERS).join("|")} FILE`);
  const report = run(readFileSync(file, "utf8"), readDataset());
  console.log(`Read: ${report.read.join("; ")}.`);
  for (const line of report.leftOut) console.log(`  left out: ${line}`);
  console.log(report.diff.length === 0 ? "The dataset agrees with the file." : `${report.diff.length} difference(s):`);
  for (const line of report.diff) console.log(`  ${line}`);
  if (report.write) {
    const target = join(DATASET_FOLDER, report.write.file);
    mkdirSync(dirname(target), { recursive: true });
    const before = existsSync(target) ? readFileSync(target, "utf8") : "";
    writeFileSync(target, report.write.text);
    if (before !== report.write.text)
      console.log(`Wrote src/dataset/${report.write.file}. Raise version.yml and describe the change in CHANGELOG.md.`);
  }
} catch (error) {
  failWith(error);
}

/**
 * `npm run recognition [-- --corpus DIR]`: precision, recall and role accuracy over the repository's cases, or over the
 * labelled lines of a folder; worst cases first.
 */
import { parseArgs } from "node:util";
import { compileMatcher, readText } from "../matching/read-text.ts";
import { failWith } from "./fail.ts";
import { readCases, readNames } from "./recognition/cases.ts";
import { printLabels, readLabels, scoreLabels } from "./recognition/labels.ts";
import { rates, score } from "./recognition/score.ts";

const names = readNames();
const matcher = compileMatcher(names);

function scoreFolder(folder: string): void {
  console.log(printLabels(scoreLabels(readLabels(folder), names, (text) => readText(matcher, text))));
}

function scoreCases(): void {
  const cases = readCases();
  const result = score(cases, (one) => readText(matcher, one.text, { page: "listing", ...one }));
  for (const fault of result.faults)
    console.log(`${fault.kind.padEnd(13)} ${fault.what}\n${" ".repeat(14)}${fault.case.file}: ${fault.case.text}`);
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);
  console.log(`\n${"".padEnd(28)}precision  recall   roles`);
  for (const [key, tally] of [...result.by].sort(([a], [b]) => a.localeCompare(b))) {
    const { precision, recall, roles } = rates(tally);
    if (precision < 1 || recall < 1 || roles < 1)
      console.log(key.padEnd(28) + percent(precision) + percent(recall) + percent(roles));
  }
  const all = rates(result.total);
  const quiet = cases.filter((one) => one.find.length === 0).length;
  console.log(
    `${`all ${result.total.right + result.total.missed} mentions, ${quiet} quiet`.padEnd(28)}${percent(all.precision)}${percent(all.recall)}${percent(all.roles)}`,
  );
}

try {
  const { corpus } = parseArgs({ options: { corpus: { type: "string" } } }).values;
  if (corpus === undefined) scoreCases();
  else scoreFolder(corpus);
} catch (error) {
  failWith(error);
}

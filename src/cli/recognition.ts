/**
 * `npm run recognition`: precision, recall and role accuracy over the repository's cases, or over the labelled lines of a folder;
 * worst cases first.
 */
import { resolve } from "node:path";
import { readNames } from "../dataset/read-compiled.ts";
import { compileMatcher } from "../matching/matcher.ts";
import { readText } from "../matching/read-text.ts";
import { HERE, readArguments, stop } from "./arguments.ts";
import { failWith } from "./fail.ts";
import { endWithReader } from "./pipe.ts";
import { readCases } from "./recognition/cases.ts";
import { printLabels, readLabels, scoreLabels } from "./recognition/labels.ts";
import { rates, score } from "./recognition/score.ts";
import { pathContext } from "./scan/path-context.ts";

const HELP = `npm run -s recognition [-- OPTIONS]

Prints precision, recall and how often roles are right over the repository's cases, worst cases first.

  --corpus DIR   over the lines labelled in DIR/labels.jsonl instead
  --part PART    only some of those lines: even, odd, or like 1of4, those whose number leaves 1 when divided by 4.
                 What is tuned on one part is measured on another`;

endWithReader();
const { corpus, part } = readArguments(HELP, {
  options: { corpus: { type: "string" }, part: { type: "string" } },
}).values;
const names = readNames();
const matcher = compileMatcher(names);

const PARTS: Record<string, string> = { even: "0of2", odd: "1of2" };

function scoreFolder(folder: string, part: string | undefined): void {
  const [, rest, whole] = /^([0-9])of([2-9])$/.exec(PARTS[part ?? ""] ?? part ?? "0of1") ?? [];
  if (part !== undefined && whole === undefined) stop("--part is even, odd, or like 1of4.");
  const lines = readLabels(folder).filter((_, index) => index % Number(whole ?? 1) === Number(rest ?? 0));
  console.log(
    printLabels(
      scoreLabels(lines, names, ({ text, path }) =>
        readText(matcher, text, path === undefined ? {} : pathContext(path, text)),
      ),
    ),
  );
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
  // Shares round to 100.0 %: what is wrong is counted too.
  if (result.faults.length > 0) console.log(`\n${result.faults.length} fault(s), listed above`);
  const quiet = cases.filter((one) => one.find.length === 0).length;
  console.log(
    `${`all ${result.total.right + result.total.missed} mentions, ${quiet} quiet`.padEnd(28)}${percent(all.precision)}${percent(all.recall)}${percent(all.roles)}`,
  );
}

try {
  if (corpus === undefined) scoreCases();
  else scoreFolder(resolve(HERE, corpus), part);
} catch (error) {
  failWith(error);
}

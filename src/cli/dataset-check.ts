/** `npm run dataset:check`: counts by kind, then every fault of the dataset with how to mend it. Offline. Exit code 1 with faults. */
import { countDataset } from "../dataset/counts.ts";
import { readDataset } from "../dataset/read.ts";
import { checkRules } from "../dataset/rules.ts";
import { failWith } from "./fail.ts";

try {
  const dataset = readDataset();
  const { version, date } = dataset.version;
  console.log(`Dataset ${version} of ${date}`);
  for (const { what, total, by } of countDataset(dataset)) {
    const parts = Object.entries(by)
      .sort((a, b) => b[1] - a[1])
      .map(([trait, number]) => `${trait} ${number}`);
    console.log(`${String(total).padStart(6)}  ${what}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`);
  }
  const faults = checkRules(dataset);
  let rule = "";
  for (const fault of faults) {
    if (fault.rule !== rule) console.log(`\nBroken: ${fault.rule}`);
    rule = fault.rule;
    console.log(`  ${fault.file}: ${fault.message}`);
  }
  console.log(faults.length === 0 ? "\nNo fault found." : `\n${faults.length} fault(s).`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  failWith(error);
}

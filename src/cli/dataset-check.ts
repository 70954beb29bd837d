/** `npm run dataset:check`: counts by kind, then every fault of the dataset with how to mend it. Offline. Exit code 1 with faults. */
import { forbiddenByMeasures, renderAll } from "../assessment/rendered-text.ts";
import { compile } from "../dataset/compile.ts";
import { countDataset } from "../dataset/counts.ts";
import { divideHosts } from "../dataset/listed-hosts.ts";
import { findFalsehoods } from "../dataset/never-say.ts";
import type { Dataset } from "../dataset/read.ts";
import { readDataset } from "../dataset/read.ts";
import { checkRules } from "../dataset/rules.ts";
import { readSites } from "../dataset/sites.ts";
import { failWith } from "./fail.ts";
import { endWithReader } from "./pipe.ts";

endWithReader();
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
  const { listed, offered } = divideHosts(readSites());
  console.log(`${String(listed.length).padStart(6)}  listed hosts, ${offered.length} offered`);
  const faults = checkRules(dataset);
  let rule = "";
  for (const fault of faults) {
    if (fault.rule !== rule) console.log(`\nBroken: ${fault.rule}`);
    rule = fault.rule;
    console.log(`  ${fault.file}: ${fault.message}`);
  }
  // Texts can only be made where every claim has its measure.
  const whole = [...dataset.vendors.values()].every(({ claims }) =>
    claims.every((claim) => dataset.measures.has(claim.measure)),
  );
  const falsehoods = whole ? falsehoodsIn(dataset) : new Set<string>();
  for (const line of falsehoods) console.log(`\n${line}`);
  const total = faults.length + falsehoods.size;
  console.log(total === 0 ? "\nNo fault found." : `\n${total} fault(s).`);
  if (total > 0) process.exitCode = 1;
} catch (error) {
  failWith(error);
}

function falsehoodsIn(dataset: Dataset): Set<string> {
  const { names, evidence } = compile(dataset);
  const found = findFalsehoods(renderAll(names, evidence), forbiddenByMeasures(evidence));
  return new Set(
    found.map(
      ({ never, rendered }) =>
        `False: "${never.sentence}" ${never.why}\n  said by ${rendered.vendor === "" ? "a measure" : `vendors/${rendered.vendor}.yml`}${rendered.claim ? ` under ${rendered.claim.measure}` : ""}: ${rendered.text.replaceAll("\n", " / ")}`,
    ),
  );
}

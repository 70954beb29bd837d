import type { Dataset } from "../read.ts";
import type { Source } from "../schema.ts";

/** Something wrong in a file. The message says what is wrong and how to mend it. */
export interface Fault {
  /** Path below `src/dataset`. */
  file: string;
  message: string;
}

/** A rule that holds between files. `name` is the sentence the rule states; it is also the name of its test. */
export interface Rule {
  name: string;
  check(dataset: Dataset): Fault[];
}

/** Collects faults of one rule. */
export function rule(
  name: string,
  run: (dataset: Dataset, fault: (file: string, message: string) => void) => void,
): Rule {
  return {
    name,
    check(dataset) {
      const faults: Fault[] = [];
      run(dataset, (file, message) => faults.push({ file, message }));
      return faults;
    },
  };
}

export const vendorFile = (id: string): string => `vendors/${id}.yml`;
export const measureFile = (id: string): string => `measures/${id}.yml`;

/** Every source of the dataset with the file and the entry it stands in. */
export function* allSources(dataset: Dataset): Generator<{ file: string; at: string; source: Source }> {
  for (const measure of dataset.measures.values())
    for (const source of measure.sources) yield { file: measureFile(measure.id), at: "sources", source };
  for (const vendor of dataset.vendors.values()) {
    const file = vendorFile(vendor.id);
    for (const source of vendor.owner?.sources ?? []) yield { file, at: "owner", source };
    for (const source of vendor.identifiers?.sources ?? []) yield { file, at: "identifiers", source };
    for (const maker of vendor.makers)
      for (const source of maker.sources) yield { file, at: `maker ${maker.vendor}`, source };
    for (const model of vendor.models)
      for (const source of model.sources) yield { file, at: `model ${model.family}`, source };
    for (const claim of vendor.claims)
      for (const source of claim.sources) yield { file, at: `claim ${claim.measure}`, source };
    for (const answer of vendor.answers)
      for (const source of answer.sources) yield { file, at: `answer of ${answer.date}`, source };
  }
}

/** Whether `earlier` is surely after `later`, both of known precision ("2021" is never after "2021-05"). */
export function surelyAfter(earlier: string, later: string): boolean {
  const length = Math.min(earlier.length, later.length);
  return earlier.slice(0, length) > later.slice(0, length);
}

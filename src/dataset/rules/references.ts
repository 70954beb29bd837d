import type { Rule } from "./rule.ts";
import { measureFile, rule, vendorFile } from "./rule.ts";

const claimsNameMeasures = rule("every claim names a measure that exists", (dataset, fault) => {
  for (const vendor of dataset.vendors.values())
    for (const claim of vendor.claims)
      if (!dataset.measures.has(claim.measure))
        fault(
          vendorFile(vendor.id),
          `a claim names the measure "${claim.measure}", which does not exist; write measures/${claim.measure}.yml or mend the id`,
        );
});

const vendorsExist = rule("every vendor that is referred to exists", (dataset, fault) => {
  const check = (file: string, at: string, id: string) => {
    if (!dataset.vendors.has(id))
      fault(file, `${at} names the vendor "${id}", which does not exist; write vendors/${id}.yml or mend the id`);
  };
  for (const vendor of dataset.vendors.values()) {
    const file = vendorFile(vendor.id);
    for (const maker of vendor.makers) check(file, "makers", maker.vendor);
    for (const name of vendor.names)
      for (const id of name.shared_with) check(file, `shared_with of "${name.text}"`, id);
  }
  for (const row of dataset.vulnerabilities?.rows ?? []) check("vulnerabilities/kev.yml", row.cve, row.vendor);
});

const answersAreAboutSomething = rule("every answer is about a measure that exists", (dataset, fault) => {
  for (const vendor of dataset.vendors.values())
    for (const answer of vendor.answers)
      for (const id of answer.about)
        if (!dataset.measures.has(id))
          fault(
            vendorFile(vendor.id),
            `the answer of ${answer.date} is about "${id}", which is no measure; mend the id or take it out of about`,
          );
});

const bindingsNameProfiles = rule("every measure binds profiles that exist, each once", (dataset, fault) => {
  const profiles = new Set(dataset.profiles.map((profile) => profile.id));
  for (const measure of dataset.measures.values()) {
    const seen = new Set<string>();
    for (const { profile } of measure.binds) {
      if (!profiles.has(profile))
        fault(measureFile(measure.id), `binds the profile "${profile}", which is not in profiles.yml`);
      if (seen.has(profile)) fault(measureFile(measure.id), `binds the profile "${profile}" twice; keep one`);
      seen.add(profile);
    }
  }
});

const anyStandsAlone = rule("a measure that applies to any goods names no others beside", (dataset, fault) => {
  for (const measure of dataset.measures.values())
    if (measure.applies_to.includes("any") && measure.applies_to.length > 1)
      fault(
        measureFile(measure.id),
        `applies_to has "any" and ${measure.applies_to.filter((scope) => scope !== "any").join(", ")}; badges take "any" for all goods, so keep "any" alone or take it out`,
      );
});

const idsAreNotReused = rule("an id that moved is not used again and leads to a file", (dataset, fault) => {
  for (const [id, target] of dataset.moved) {
    const file = dataset.vendors.has(target) ? vendorFile(id) : measureFile(id);
    if (!dataset.vendors.has(target) && !dataset.measures.has(target))
      fault(file, `moved_to "${target}", which does not exist; name the file it became, not another redirect`);
    if (dataset.vendors.has(id) || dataset.measures.has(id))
      fault(file, `the id "${id}" moved and is used again; ids are never reused, take a new one`);
  }
});

const oneClaimPerMeasure = rule("a vendor has no two claims that are the same", (dataset, fault) => {
  for (const vendor of dataset.vendors.values()) {
    const seen = new Set<string>();
    for (const claim of vendor.claims) {
      const key = `${claim.measure}|${claim.entity}|${claim.reaches}`;
      if (seen.has(key))
        fault(
          vendorFile(vendor.id),
          `two claims under "${claim.measure}" name the same entity the same way; keep one, or give each its own entity`,
        );
      seen.add(key);
    }
  }
});

const makersAreNotCyclic = rule("no brand stands behind itself, directly or through others", (dataset, fault) => {
  for (const start of dataset.vendors.keys()) {
    const seen = new Set<string>();
    const queue = [start];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      for (const maker of dataset.vendors.get(id)?.makers ?? []) {
        if (maker.vendor === start) {
          fault(vendorFile(start), `its makers lead back to itself (by "${id}"); take the wrong relation out`);
          queue.length = 0;
          break;
        }
        if (seen.has(maker.vendor)) continue;
        seen.add(maker.vendor);
        queue.push(maker.vendor);
      }
    }
  }
});

const flawsHaveTheirVendor = rule(
  "every exploited flaw stands under a vendor by its catalogue name, once",
  (dataset, fault) => {
    const seen = new Set<string>();
    for (const row of dataset.vulnerabilities?.rows ?? []) {
      const names = dataset.vendors.get(row.vendor)?.kev_names ?? [];
      if (!names.includes(row.maker))
        fault(
          "vulnerabilities/kev.yml",
          `${row.cve} is by "${row.maker}", which is not among the kev_names of "${row.vendor}"; import the catalogue again`,
        );
      const key = `${row.cve} ${row.vendor}`;
      if (seen.has(key)) fault("vulnerabilities/kev.yml", `${key} stands twice; import the catalogue again`);
      seen.add(key);
    }
  },
);

/** Rules on what refers to what. */
export const REFERENCE_RULES: readonly Rule[] = [
  claimsNameMeasures,
  vendorsExist,
  answersAreAboutSomething,
  bindingsNameProfiles,
  anyStandsAlone,
  idsAreNotReused,
  oneClaimPerMeasure,
  makersAreNotCyclic,
  flawsHaveTheirVendor,
];

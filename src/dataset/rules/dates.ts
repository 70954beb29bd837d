import type { Dataset } from "../read.ts";
import { CAN_BIND, NOT_ENDED, OVER } from "../status.ts";
import type { Rule } from "./rule.ts";
import { measureFile, rule, surelyAfter, vendorFile } from "./rule.ts";

const DATE_KEYS = new Set([
  "announced",
  "published",
  "effective",
  "ended",
  "since",
  "until",
  "date",
  "read",
  "status_as_of",
  "added",
  "due",
  "released",
]);
/** Dates of what has happened: they cannot lie after the dataset's own day. */
const PAST_KEYS = new Set(["announced", "published", "date", "read", "status_as_of", "added", "released"]);

/** Whether a date of known precision is a day, month or year of the calendar, 1950 or later. */
function isPossible(date: string): boolean {
  const [year, month = "01", day = "01"] = date.split("-");
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    Number(year) >= 1950 && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`)
  );
}

function* datesIn(value: unknown, path: string): Generator<{ path: string; key: string; date: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (DATE_KEYS.has(key) && typeof child === "string") yield { path: at, key, date: child };
    else yield* datesIn(child, at);
  }
}

function* allDates(dataset: Dataset) {
  for (const vendor of dataset.vendors.values())
    for (const found of datesIn(vendor, "")) yield { file: vendorFile(vendor.id), ...found };
  for (const measure of dataset.measures.values())
    for (const found of datesIn(measure, "")) yield { file: measureFile(measure.id), ...found };
  for (const found of datesIn(dataset.vulnerabilities, "")) yield { file: "vulnerabilities/kev.yml", ...found };
}

const datesArePossible = rule("every date is a day of the calendar", (dataset, fault) => {
  for (const { file, path, date } of allDates(dataset))
    if (!isPossible(date)) fault(file, `${path}: "${date}" is not in the calendar; look it up in the source`);
});

const pastIsPast = rule("nothing was read, published or announced after the dataset's own day", (dataset, fault) => {
  for (const { file, path, key, date } of allDates(dataset))
    if (PAST_KEYS.has(key) && surelyAfter(date, dataset.version.date))
      fault(file, `${path}: ${date} is after the dataset's day ${dataset.version.date}; mend it, or raise version.yml`);
});

const datesAreOrdered = rule("dates follow one another", (dataset, fault) => {
  const check = (file: string, first: [string, string | undefined], then: [string, string | undefined]) => {
    if (first[1] !== undefined && then[1] !== undefined && surelyAfter(first[1], then[1]))
      fault(file, `${first[0]} (${first[1]}) is after ${then[0]} (${then[1]}); one of the two is wrong`);
  };
  for (const measure of dataset.measures.values()) {
    const { announced, published, effective, ended } = measure.dates;
    const file = measureFile(measure.id);
    check(file, ["announced", announced], ["published", published]);
    check(file, ["announced", announced], ["effective", effective]);
    for (const earlier of [announced, published, effective]) check(file, ["a date", earlier], ["ended", ended]);
    check(file, ["announced", announced], ["status_as_of", measure.status_as_of]);
    check(file, ["ended", ended], ["status_as_of", measure.status_as_of]);
  }
  for (const vendor of dataset.vendors.values()) {
    const file = vendorFile(vendor.id);
    for (const claim of vendor.claims)
      check(file, [`since of ${claim.measure}`, claim.since], [`ended of ${claim.measure}`, claim.ended]);
    for (const maker of vendor.makers)
      check(file, [`since of maker ${maker.vendor}`, maker.since], ["until", maker.until]);
  }
});

const END_UNKNOWN = /\b(?:date|day)[^.]{0,40}\b(?:not known|unknown|not found|not given|not stated)\b/i;

const standingHasNoEnd = rule("nothing that stands has an end", (dataset, fault) => {
  for (const measure of dataset.measures.values())
    if (NOT_ENDED.has(measure.status) && measure.dates.ended !== undefined)
      fault(measureFile(measure.id), `is "${measure.status}" and ended on ${measure.dates.ended}; mend status or date`);
  for (const vendor of dataset.vendors.values()) {
    for (const claim of vendor.claims)
      if (NOT_ENDED.has(claim.status) && claim.ended !== undefined)
        fault(
          vendorFile(vendor.id),
          `the claim under ${claim.measure} is "${claim.status}" and ended on ${claim.ended}; mend status or date`,
        );
    for (const maker of vendor.makers)
      if (maker.status === "current" && maker.until !== undefined)
        fault(vendorFile(vendor.id), `maker ${maker.vendor} is current and until ${maker.until}; mend status or until`);
  }
});

const overHasAnEnd = rule("what is over says since when, or that the date is not known", (dataset, fault) => {
  for (const measure of dataset.measures.values())
    if (OVER.has(measure.status) && measure.dates.ended === undefined && !END_UNKNOWN.test(measure.does))
      fault(
        measureFile(measure.id),
        `is "${measure.status}" without dates.ended; give the date, or say in does that the date is not known`,
      );
  for (const vendor of dataset.vendors.values())
    for (const claim of vendor.claims) {
      if (!OVER.has(claim.status) || claim.ended !== undefined) continue;
      const measure = dataset.measures.get(claim.measure);
      if (measure?.dates.ended !== undefined && OVER.has(measure.status)) continue;
      if (END_UNKNOWN.test(`${measure?.does ?? ""} ${claim.note ?? ""} ${claim.says}`)) continue;
      fault(
        vendorFile(vendor.id),
        `the claim under ${claim.measure} is "${claim.status}" without ended; give the date, or say in its note that the date is not known`,
      );
    }
});

const claimStatusFollowsMeasure = rule("no claim stands under a measure that is over", (dataset, fault) => {
  for (const vendor of dataset.vendors.values())
    for (const claim of vendor.claims) {
      const measure = dataset.measures.get(claim.measure);
      if (measure && OVER.has(measure.status) && NOT_ENDED.has(claim.status))
        fault(
          vendorFile(vendor.id),
          `the claim under ${claim.measure} is "${claim.status}" and the measure "${measure.status}"; mend one of the two`,
        );
      if (measure?.status === "proposed" && claim.status === "in-force")
        fault(vendorFile(vendor.id), `the claim under ${claim.measure} is in force and the measure only proposed`);
      if ((claim.reaches === "not-listed") !== (claim.status === "not-listed"))
        fault(
          vendorFile(vendor.id),
          `the claim under ${claim.measure} reaches "${claim.reaches}" with status "${claim.status}"; "not-listed" stands in both or in neither`,
        );
    }
});

const whatDoesNotStandBindsNobody = rule("a measure that does not stand binds nobody", (dataset, fault) => {
  for (const measure of dataset.measures.values())
    if (!CAN_BIND.has(measure.status) && measure.binds.length > 0)
      fault(
        measureFile(measure.id),
        `is "${measure.status}" and binds ${measure.binds.map(({ profile }) => profile).join(", ")}; take binds out, or mend the status`,
      );
});

/** Rules on dates and on what still holds. */
export const DATE_RULES: readonly Rule[] = [
  datesArePossible,
  pastIsPast,
  datesAreOrdered,
  standingHasNoEnd,
  overHasAnEnd,
  claimStatusFollowsMeasure,
  whatDoesNotStandBindsNobody,
];

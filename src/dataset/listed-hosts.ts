/**
 * Which hosts the manifest lists, and which are only offered. A browser that finds more hosts in an update switches the
 * extension off until its user agrees: the list is fixed within a major version, and what is added meanwhile is offered in the
 * options, a host at a time.
 */
import * as v from "valibot";
import manifest from "../../manifest.json" with { type: "json" };
import { coversHost, hostOfPattern } from "./hosts.ts";
import { DATASET_FOLDER } from "./read.ts";
import { readYaml, refusal } from "./read-yaml.ts";
import { MatchPattern, type Site } from "./site-schema.ts";

const FILE = "listed-hosts.yml";

const ListedHosts = v.strictObject({
  /** The major version whose manifest lists them. */
  major: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hosts: v.pipe(v.array(MatchPattern), v.minLength(1)),
});

export type ListedHosts = v.InferOutput<typeof ListedHosts>;

/** Match patterns of all sites, divided. */
export interface DividedHosts {
  /** What the manifest lists: no more and no less than the record. */
  listed: string[];
  /** What the options offer. */
  offered: string[];
}

/** Reads and validates the record. Throws with what is wrong and where. */
export function readListedHosts(folder: string = DATASET_FOLDER): ListedHosts {
  const faults: string[] = [];
  const record = readYaml(folder, FILE, ListedHosts, faults);
  if (record === null) throw refusal("The listed hosts have", faults);
  return record;
}

/**
 * Divides the sites' hosts by the record. A host within a listed one is neither: it is read already. Throws one error that lists
 * all faults and what to do about each: a recorded host that no site has, one that stands twice, a record of another version.
 */
export function divideHosts(
  sites: readonly Site[],
  record: ListedHosts = readListedHosts(),
  version: string = manifest.version,
): DividedHosts {
  const major = Number(version.split(".")[0]);
  const all = new Set(sites.flatMap((site) => site.matches));
  const listed = new Set(record.hosts);
  const faults = [...listed]
    .filter((pattern) => !all.has(pattern))
    .map(
      (pattern) =>
        `${FILE}: ${pattern} is in the manifest of version ${record.major}, but no file in sites/ has it. Give it back to its site's "matches": a listed host stays as it is until the next major version.`,
    );
  for (const [at, pattern] of record.hosts.entries())
    if (record.hosts.indexOf(pattern) < at) faults.push(`${FILE}: ${pattern} stands twice: take one out.`);
  if (major !== record.major)
    faults.push(
      `${FILE}: it is of major version ${record.major} and manifest.json of ${major}. If this is a new major version, set "major: ${major}" and add the offered hosts it should list; if not, mend the manifest's version.`,
    );
  if (faults.length > 0) throw refusal("The listed hosts have", faults);
  const hosts = record.hosts.map(hostOfPattern);
  const isRead = (pattern: string) => hosts.some((host) => reaches(host, hostOfPattern(pattern)));
  return { listed: [...listed].sort(), offered: [...all].filter((pattern) => !isRead(pattern)).sort() };
}

/** Whether all that one host of a match pattern stands for is reached by another. */
function reaches(wide: string, host: string): boolean {
  return coversHost(wide, host.replace(/^\*\./, "")) && (wide.startsWith("*.") || !host.startsWith("*."));
}

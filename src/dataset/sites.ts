/** Reads `sites/*.yml` and makes of them the manifest's match patterns and what content scripts know of sites. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import type { SiteEntry } from "./compiled.ts";
import { Site } from "./site-schema.ts";

/** Reads and validates every site file. Throws one error that lists all faults and where they stand. */
export function readSites(folder: string = join(import.meta.dirname, "sites")): Site[] {
  const faults: string[] = [];
  const sites: Site[] = [];
  const owner = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".yml")) continue;
    const result = v.safeParse(Site, parse(readFileSync(join(folder, file), "utf8")));
    if (!result.success) {
      for (const issue of result.issues)
        faults.push(`sites/${file}: ${v.getDotPath(issue) ?? "(file)"}: ${issue.message}`);
      continue;
    }
    const site = result.output;
    if (`${site.id}.yml` !== file) faults.push(`sites/${file}: id "${site.id}" is not the file's name`);
    for (const pattern of site.matches) {
      const other = owner.get(pattern);
      if (other) faults.push(`sites/${file}: ${pattern} already belongs to "${other}"`);
      owner.set(pattern, site.id);
    }
    sites.push(site);
  }
  if (faults.length > 0) throw new Error(`The sites have ${faults.length} fault(s):\n${faults.join("\n")}`);
  return sites;
}

/** Every match pattern of every site, sorted: what the manifest asks for and nothing more. */
export function matchPatterns(sites: Site[]): string[] {
  return sites.flatMap((site) => site.matches).sort();
}

/** What a content script knows of the sites: enough to tell where it is and, with an adapter, how the page is built. */
export function compileSites(sites: Site[]): SiteEntry[] {
  return sites.map(({ id, name, kind, matches, adapter }) => ({
    id,
    name,
    kind,
    hosts: [...new Set(matches.map((pattern) => pattern.replace(/^\*:\/\/([^/]+)\/.*$/, "$1")))],
    ...(adapter && { adapter }),
  }));
}

/** Reads `sites/*.yml` and `engines/*.yml` and makes of them what scripts know of sites. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import type { Layouts, PageLayout, PagePart, PartName, SiteEntry } from "./compiled.ts";
import { hostOfPattern } from "./hosts.ts";
import { Engine, Site, type SitePage } from "./site-schema.ts";

/** Reads every file of a folder and adds what is wrong with it, and where, to `faults`. */
function readFolder<Schema extends v.GenericSchema<unknown, { id: string }>>(
  folder: string,
  label: string,
  schema: Schema,
  faults: string[],
): v.InferOutput<Schema>[] {
  const entries: v.InferOutput<Schema>[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".yml")) continue;
    const result = v.safeParse(schema, parse(readFileSync(join(folder, file), "utf8")));
    if (!result.success) {
      for (const issue of result.issues)
        faults.push(`${label}/${file}: ${v.getDotPath(issue) ?? "(file)"}: ${issue.message}`);
      continue;
    }
    if (`${result.output.id}.yml` !== file)
      faults.push(`${label}/${file}: id "${result.output.id}" is not the file's name`);
    entries.push(result.output);
  }
  return entries;
}

function refuse(faults: string[]): void {
  if (faults.length > 0) throw new Error(`The sites have ${faults.length} fault(s):\n${faults.join("\n")}`);
}

/** Reads and validates every site file. Throws one error that lists all faults and where they stand. */
export function readSites(folder: string = join(import.meta.dirname, "sites")): Site[] {
  const faults: string[] = [];
  const sites = readFolder(folder, "sites", Site, faults);
  const owner = new Map<string, string>();
  for (const site of sites)
    for (const pattern of site.matches) {
      const other = owner.get(pattern);
      if (other) faults.push(`sites/${site.id}.yml: ${pattern} already belongs to "${other}"`);
      owner.set(pattern, site.id);
    }
  refuse(faults);
  return sites;
}

/** Reads and validates every engine file; an engine is told by marks in the page, never by an address alone. */
export function readEngines(folder: string = join(import.meta.dirname, "engines")): Engine[] {
  const faults: string[] = [];
  const engines = existsSync(folder) ? readFolder(folder, "engines", Engine, faults) : [];
  for (const engine of engines)
    engine.pages.forEach((page, at) => {
      if (page.marks === undefined)
        faults.push(`engines/${engine.id}.yml: pages.${at}: any host may run it, so "marks" must say how it is told`);
    });
  refuse(faults);
  return engines;
}

/** What the extension's own pages and its background know of the sites; `offered` are match patterns the manifest does not list. */
export function compileSites(sites: Site[], offered: readonly string[] = []): SiteEntry[] {
  return sites.map(({ id, name, kind, country, matches }) => {
    const ours = matches.filter((pattern) => offered.includes(pattern)).map(hostOfPattern);
    return {
      id,
      name,
      kind,
      ...(country && { country }),
      hosts: matches.map(hostOfPattern),
      ...(ours.length > 0 && { offered: ours }),
    };
  });
}

const bare = ({ select, attribute }: PagePart): PagePart => ({ select, ...(attribute && { attribute }) });

function compilePage({ kind, paths, marks, tile, parts, labels, leave }: SitePage): PageLayout {
  return {
    kind,
    ...(paths && { paths }),
    ...(marks && { marks }),
    ...(tile && { tile: tile.select }),
    parts: Object.fromEntries(
      Object.entries(parts).flatMap(([name, places]) => (places ? [[name, places.map(bare)]] : [])),
    ) as Partial<Record<PartName, PagePart[]>>,
    ...(labels && { labels: labels.select }),
    ...(leave && { leave: leave.map((one) => one.select) }),
  };
}

/** How pages are built, without dates and sources: a page's script is handed its own site's part of this. */
export function compileLayouts(sites: Site[], engines: Engine[]): Layouts {
  return {
    sites: Object.fromEntries(
      sites.flatMap(({ id, name, kind, pages }) =>
        pages ? [[id, { name, kind, pages: pages.map(compilePage) }]] : [],
      ),
    ),
    engines: engines.map(({ name, pages }) => ({ name, kind: "shop" as const, pages: pages.map(compilePage) })),
  };
}

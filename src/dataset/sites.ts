/** Reads `sites/*.yml` and `engines/*.yml` and makes of them what scripts know of sites. */
import type { Layouts, PageLayout, PagePart, PartName, SiteEntry } from "./compiled.ts";
import { hostOfPattern } from "./hosts.ts";
import { DATASET_FOLDER } from "./read.ts";
import { readEntries, refusal } from "./read-yaml.ts";
import { Engine, Site, type SitePage } from "./site-schema.ts";

/** Reads and validates every site file. Throws one error that lists all faults and where they stand. */
export function readSites(folder: string = DATASET_FOLDER): Site[] {
  const faults: string[] = [];
  const sites = readEntries(folder, "sites", Site, faults);
  const owner = new Map<string, string>();
  for (const site of sites)
    for (const pattern of site.matches) {
      const other = owner.get(pattern);
      if (other) faults.push(`sites/${site.id}.yml: ${pattern} already belongs to "${other}"`);
      owner.set(pattern, site.id);
    }
  if (faults.length > 0) throw refusal("The sites have", faults);
  return sites;
}

/** Reads and validates every engine file; an engine is told by marks in the page, never by an address alone. */
export function readEngines(folder: string = DATASET_FOLDER): Engine[] {
  const faults: string[] = [];
  const engines = readEntries(folder, "engines", Engine, faults);
  for (const engine of engines)
    engine.pages.forEach((page, at) => {
      if (page.marks === undefined)
        faults.push(`engines/${engine.id}.yml: pages.${at}: any host may run it, so "marks" must say how it is told`);
    });
  if (faults.length > 0) throw refusal("The engines have", faults);
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

import type { SiteEntry } from "../dataset/compiled.ts";

/** Finds the built-in site a host name belongs to. The longest host wins, so that a part of a site may have its own entry. */
export function siteOf(sites: readonly SiteEntry[], hostname: string): SiteEntry | undefined {
  let best: { site: SiteEntry; length: number } | undefined;
  for (const site of sites)
    for (const host of site.hosts) {
      const bare = host.replace(/^\*\./, "");
      const fits = hostname === bare || (host !== bare && hostname.endsWith(`.${bare}`));
      if (fits && bare.length > (best?.length ?? 0)) best = { site, length: bare.length };
    }
  return best?.site;
}

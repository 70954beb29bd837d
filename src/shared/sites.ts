import type { SiteEntry } from "../dataset/compiled.ts";

/** Whether a host, as match patterns write it ("shop.example", "*.shop.example", "*"), is or covers a host name. */
export function coversHost(host: string, hostname: string): boolean {
  const bare = host.replace(/^\*\./, "");
  return host === "*" || hostname === bare || (host !== bare && hostname.endsWith(`.${bare}`));
}

/** Finds the built-in site a host name belongs to. The longest host wins, so that a part of a site may have its own entry. */
export function siteOf(sites: readonly SiteEntry[], hostname: string): SiteEntry | undefined {
  let best: { site: SiteEntry; length: number } | undefined;
  for (const site of sites)
    for (const host of site.hosts) {
      const bare = host.replace(/^\*\./, "");
      if (coversHost(host, hostname) && bare.length > (best?.length ?? 0)) best = { site, length: bare.length };
    }
  return best?.site;
}

import type { SiteEntry } from "./compiled.ts";

/** The host name of an address; undefined where it is none. */
export function hostnameOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Whether a host, as match patterns write it ("shop.example", "*.shop.example", "*"), is or covers a host name. */
export function coversHost(host: string, hostname: string): boolean {
  const bare = host.replace(/^\*\./, "");
  return host === "*" || hostname === bare || (host !== bare && hostname.endsWith(`.${bare}`));
}

/** The host of a match pattern: "*.amazon.de" of "*://*.amazon.de/*". */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/([^/]+)\/.*$/, "$1");
}

/** The match pattern of a host, as browsers are asked for it. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}

interface Covering {
  site: SiteEntry;
  /** Which of its hosts covers the name. */
  host: string;
}

/** Finds the host of a known site that covers a host name. The longest wins, so that a part of a site may have its own entry. */
export function coveringHost(sites: readonly SiteEntry[], hostname: string): Covering | undefined {
  const lengthOf = (host: string) => host.replace(/^\*\./, "").length;
  let best: Covering | undefined;
  for (const site of sites)
    for (const host of site.hosts)
      if (coversHost(host, hostname) && lengthOf(host) > (best ? lengthOf(best.host) : 0)) best = { site, host };
  return best;
}

/** Finds the known site a host name belongs to. */
export function siteOf(sites: readonly SiteEntry[], hostname: string): SiteEntry | undefined {
  return coveringHost(sites, hostname)?.site;
}

/** What a page's script is told of the site it runs in: only that site's part of what is known of all. */
import type { Layouts, SiteEntry, SiteLayouts } from "../dataset/compiled.ts";
import { hostnameOf, siteOf } from "../dataset/hosts.ts";

/**
 * The layouts for a page at `url`: its site's own where the site has one, else those of the shop software that any shop may
 * run. A listed site without layouts is named all the same, since what kind of site it is tells how its pages read.
 */
export function sitesFor(sites: readonly SiteEntry[], layouts: Layouts, url: string | undefined): SiteLayouts[] {
  const hostname = hostnameOf(url);
  const site = hostname === undefined ? undefined : siteOf(sites, hostname);
  if (site === undefined) return layouts.engines;
  const own = layouts.sites[site.id];
  if (own) return [own];
  const { name, kind } = site;
  return kind === "tender" ? [{ name, kind, pages: [] }] : layouts.engines;
}

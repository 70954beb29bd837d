import type { SiteEntry } from "../../dataset/compiled.ts";
import { patternOf } from "../../dataset/hosts.ts";

/** A host that Sightline knows and the manifest does not list. */
export interface Offer {
  name: string;
  /** "Shop, United States". */
  what: string;
  pattern: string;
}

const KINDS: Record<SiteEntry["kind"], string> = {
  marketplace: "Marketplace",
  tender: "Tender portal",
  distributor: "Distributor",
  shop: "Shop",
};

/** Every offered host, by the name of its site. */
export function offersOf(sites: readonly SiteEntry[]): Offer[] {
  const regions = new Intl.DisplayNames("en", { type: "region" });
  return sites
    .flatMap(({ name, kind, country, offered = [] }) => {
      const what = country ? `${KINDS[kind]}, ${regions.of(country)}` : KINDS[kind];
      return offered.map((host) => ({ name, what, pattern: patternOf(host) }));
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

import { describe, expect, it } from "vitest";
import { compileLayouts, compileSites, readEngines, readSites } from "../dataset/sites.ts";
import { sitesFor } from "./page-sites.ts";

const sites = compileSites(readSites());
const layouts = compileLayouts(readSites(), readEngines());
const namesFor = (url: string | undefined) => sitesFor(sites, layouts, url).map((one) => one.name);

describe("what a page's script is told of its site", () => {
  it("is the site's own layouts and no other's", () => {
    expect(namesFor("https://www.amazon.de/s?k=kamera")).toEqual(["Amazon"]);
    expect(namesFor("https://sam.gov/opp/1/view")).toEqual(["SAM.gov"]);
  });

  it("is the shop software on any other host, listed or not", () => {
    const engines = ["Magento", "Shopify's own theme", "WooCommerce"];
    expect(namesFor("https://shop.example/")).toEqual(engines);
    expect(namesFor("https://www.nellyssecurity.com/products/x")).toEqual(engines);
    expect(namesFor(undefined)).toEqual(engines);
  });

  it("is that it is a tender portal, where no more is known of one", () => {
    expect(sitesFor(sites, layouts, "https://www.doffin.no/notices/2026-1")).toEqual([
      { name: "Doffin", kind: "tender", pages: [] },
    ]);
  });

  it("stays small: all of it is less than any picture on the page", () => {
    expect(JSON.stringify(sitesFor(sites, layouts, "https://www.amazon.com/")).length).toBeLessThan(4_000);
    expect(JSON.stringify(layouts.engines).length).toBeLessThan(6_000);
  });
});

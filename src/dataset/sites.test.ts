import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import manifest from "../../manifest.json";
import { madePages } from "../../test/pages/made-pages.ts";
import { siteOf } from "./hosts.ts";
import { compileLayouts, compileSites, readEngines, readSites } from "./sites.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(kind: "sites" | "engines", files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "sites-"));
  folders.push(folder);
  mkdirSync(join(folder, kind));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, kind, name), text);
  return folder;
}
const shop = (id: string, match: string) => `id: ${id}\nname: Shop\nkind: shop\nmatches: ["${match}"]\n`;

describe("the built-in sites", () => {
  const sites = readSites();
  const entries = compileSites(sites);

  it.each([
    ["www.amazon.co.uk", "amazon"],
    ["business.amazon.de", "amazon"],
    ["sam.gov", "sam-gov"],
    ["ted.europa.eu", "ted"],
    ["www.find-tender.service.gov.uk", "find-a-tender"],
    ["shop.en.made-in-china.com", "made-in-china"],
    ["de.rs-online.com", "rs"],
  ])("hold %s", (host, id) => {
    expect(siteOf(entries, host)?.id).toBe(id);
  });

  it.each(["notamazon.com", "amazon.com.evil.example", "sam.gov.example", "europa.eu", "example.com"])(
    "do not hold %s",
    (host) => {
      expect(siteOf(entries, host)).toBeUndefined();
    },
  );
});

describe("a site file", () => {
  it("is refused for all hosts, with the file's name and what a match looks like", () => {
    expect(() => readSites(folderWith("sites", { "a.yml": shop("a", "*://*/*") }))).toThrow(
      /sites\/a\.yml: matches\.0: a match names its host/,
    );
  });
  it("is refused when its id is not its name", () => {
    expect(() => readSites(folderWith("sites", { "a.yml": shop("b", "*://b.example/*") }))).toThrow(
      /id "b" is not the file's name/,
    );
  });
  it("is refused when a match belongs to another", () => {
    const files = { "a.yml": shop("a", "*://x.example/*"), "b.yml": shop("b", "*://x.example/*") };
    expect(() => readSites(folderWith("sites", files))).toThrow(/already belongs to "a"/);
  });
});

describe("how a site builds its pages", () => {
  const page = (words: string) => `${shop("a", "*://a.example/*")}pages:\n  - ${words}\n`;
  const tile = 'tile: {select: ".tile"}';
  const rest = 'seen: "2026", source: "a page", parts: {title: {select: h2}}';

  it("goes to pages without its dates and sources", () => {
    const sites = readSites(
      folderWith("sites", { "a.yml": page(`{kind: listing, paths: ["/s*"], ${tile}, ${rest}}`) }),
    );
    expect(compileLayouts(sites, []).sites.a?.pages).toEqual([
      { kind: "listing", paths: ["/s*"], tile: ".tile", parts: { title: [{ select: "h2" }] } },
    ]);
  });

  it.each([
    ["without a tile", `{kind: listing, paths: ["/s*"], ${rest}}`, /"tile" belongs to a listing/],
    ["without an address or mark", `{kind: listing, ${tile}, ${rest}}`, /which addresses it has/],
    ["without a date", `{kind: product, paths: ["/p"], source: "a page", parts: {title: {select: h1}}}`, /seen/],
    ["with a part nobody knows", `{kind: product, paths: ["/p"], ${rest.replace("title", "colour")}}`, /colour/],
    [
      "with markup for a selector",
      `{kind: listing, paths: ["/s*"], tile: {select: "<b>"}, ${rest}}`,
      /a selector is CSS/,
    ],
    ["with a path that is none", `{kind: product, paths: ["s"], ${rest}}`, /a path begins with/],
  ])("is refused %s", (_, words, fault) => {
    expect(() => readSites(folderWith("sites", { "a.yml": page(words) }))).toThrow(fault);
  });

  it("is refused for shop software that nothing in the page marks", () => {
    const words = `id: e\nname: E\npages:\n  - {kind: listing, paths: ["/s*"], ${tile}, ${rest}}\n`;
    expect(() => readEngines(folderWith("engines", { "e.yml": words }))).toThrow(/"marks" must say how it is told/);
  });

  it("has a made page for every site and software", () => {
    const made = new Set(madePages().map((one) => one.layout));
    const known = [...readSites(), ...readEngines()].filter((one) => one.pages).map((one) => one.id);
    expect(known.filter((id) => !made.has(id))).toEqual([]);
  });
});

describe("the manifest", () => {
  it("asks for no more than it needs and lets no page detect us", () => {
    expect(manifest.permissions).toEqual(["storage", "activeTab", "scripting"]);
    expect(manifest.host_permissions).toEqual([]);
    expect(manifest).not.toHaveProperty("web_accessible_resources");
  });
});

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { coveringHost } from "./hosts.ts";
import { divideHosts, readListedHosts } from "./listed-hosts.ts";
import type { Site } from "./site-schema.ts";
import { compileSites, readSites } from "./sites.ts";

const site = (id: string, ...matches: string[]): Site => ({ id, name: id, kind: "shop", matches });
const OLD = site("old", "*://*.old.example/*", "*://old.test/*");
const RECORD = { major: 2, hosts: OLD.matches };

describe("the hosts of a major version", () => {
  it("are all the manifest lists: what a site file adds is offered", () => {
    const sites = [site("old", ...OLD.matches, "*://*.old.org/*"), site("new", "*://*.new.example/*")];
    const { listed, offered } = divideHosts(sites, RECORD, "2.4.0");
    expect(listed).toEqual(OLD.matches);
    expect(offered).toEqual(["*://*.new.example/*", "*://*.old.org/*"]);
    const entries = compileSites(sites, offered);
    expect(entries.map((one) => one.offered)).toEqual([["*.old.org"], ["*.new.example"]]);
    expect(coveringHost(entries, "shop.old.org")).toMatchObject({ site: { id: "old" }, host: "*.old.org" });
  });

  it("are not offered once more for a part of one, but for what is wider", () => {
    const sites = [OLD, site("part", "*://shop.old.example/*", "*://*.old.test/*")];
    expect(divideHosts(sites, RECORD, "2.4.0").offered).toEqual(["*://*.old.test/*"]);
  });

  it.each([
    ["is gone", [site("old", "*://*.old.example/*")]],
    ["is renamed", [site("old", "*://*.old.example/*", "*://older.test/*")]],
  ])("may not be taken away: one %s", (_what, sites) => {
    expect(() => divideHosts(sites, RECORD, "2.4.0")).toThrow(
      /listed-hosts.yml: \*:\/\/old.test\/\* is in the manifest of version 2, but no file in sites\/ has it. Give it back to its site's "matches"/,
    );
  });

  it("belong to their version", () => {
    expect(() => divideHosts([OLD], RECORD, "3.0.0")).toThrow(
      /of major version 2 and manifest.json of 3. If this is a new major version, set "major: 3" and add the offered hosts/,
    );
  });

  it("stand once each", () => {
    const twice = { major: 2, hosts: [...OLD.matches, ...OLD.matches] };
    expect(() => divideHosts([OLD], twice, "2.0.0")).toThrow(/old.test\/\* stands twice: take one out/);
  });

  it("name hosts, none of them all", () => {
    for (const pattern of readListedHosts().hosts)
      expect(pattern).toMatch(/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  // A host added to the record would switch the extension off at its next update until its user agrees.
  it("are those written down when the version began", () => {
    const { major, hosts } = readListedHosts();
    const digest = createHash("sha256").update(hosts.join("\n")).digest("hex").slice(0, 16);
    const BEGAN: Record<number, string> = { 0: "aff05ebc37b5a133" };
    expect(digest, "listed-hosts.yml changes with the major version alone").toBe(BEGAN[major]);
  });

  it("leave the shipped sites' own offers", () => {
    expect(divideHosts(readSites()).offered).toContain("*://*.microcenter.com/*");
  });
});

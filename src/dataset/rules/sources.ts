import { isStated } from "../makers.ts";
import type { Rule } from "./rule.ts";
import { allSources, rule, vendorFile } from "./rule.ts";

/** Who speaks: the host without "www."; on a host of repositories, their owner too. Two addresses of one voice count once. */
function voiceOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const host = hostname.toLowerCase().replace(/^www\d?\./, "");
  return host === "github.com" || host === "gitlab.com" ? `${host}/${pathname.split("/")[1]?.toLowerCase()}` : host;
}

const communityNeedsTwo = rule("a relation known from the community has two independent sources", (dataset, fault) => {
  for (const vendor of dataset.vendors.values())
    for (const maker of vendor.makers) {
      if (maker.known !== "community") continue;
      if (new Set(maker.sources.map((source) => voiceOf(source.url))).size < 2)
        fault(
          vendorFile(vendor.id),
          `maker ${maker.vendor} is known from the community by one voice alone; add an independent second source, or leave the relation out`,
        );
    }
});

const unstatedIsReported = rule('a relation that no party stated says "reported"', (dataset, fault) => {
  for (const vendor of dataset.vendors.values())
    for (const maker of vendor.makers) {
      if (isStated(maker)) continue;
      if (!/\breported/i.test(maker.says))
        fault(
          vendorFile(vendor.id),
          `maker ${maker.vendor} is known from ${maker.known}; word it "Reported as made by …" ("${maker.says}")`,
        );
    }
});

const statedHasAVoice = rule(
  "a relation said to be stated has a source in which a party or authority speaks",
  (dataset, fault) => {
    for (const vendor of dataset.vendors.values())
      for (const maker of vendor.makers) {
        if (!isStated(maker)) continue;
        if (maker.sources.every((source) => source.kind === "community"))
          fault(
            vendorFile(vendor.id),
            `maker ${maker.vendor} is "${maker.known}" by community sources alone; add the party's own page, or mend known`,
          );
      }
  },
);

const readHasADay = rule("a source that was read says when", (dataset, fault) => {
  for (const { file, at, source } of allSources(dataset))
    if (source.known === "read" && source.read === undefined)
      fault(file, `${at}: ${source.url} was read but not when; add read, or mend known`);
});

const oneAddressOneTitle = rule("one address has one publisher and one title", (dataset, fault) => {
  const seen = new Map<string, { file: string; label: string }>();
  for (const { file, at, source } of allSources(dataset)) {
    const label = `${source.publisher}: ${source.title}`;
    const first = seen.get(source.url);
    if (first === undefined) seen.set(source.url, { file, label });
    else if (first.label !== label)
      fault(file, `${at}: ${source.url} is "${label}" here and "${first.label}" in ${first.file}; make them alike`);
  }
});

const PLACEHOLDER = /\b(?:to be written|fill in\b|to be filled|todo|tbd|fixme|lorem ipsum|xxx)\b/i;

const nothingIsLeftToWrite = rule("nothing is left to be written", (dataset, fault) => {
  const check = (file: string, entry: unknown) => {
    const match = PLACEHOLDER.exec(JSON.stringify(entry));
    if (match) fault(file, `still has "${match[0]}"; write it, or take the entry out`);
  };
  for (const vendor of dataset.vendors.values()) check(vendorFile(vendor.id), vendor);
  for (const measure of dataset.measures.values()) check(`measures/${measure.id}.yml`, measure);
});

const domainsAreSourced = rule("a domain is the host of a source in the vendor's file", (dataset, fault) => {
  const sources = [...allSources(dataset)];
  for (const vendor of dataset.vendors.values()) {
    if (vendor.domains.length === 0) continue;
    const hosts = sources
      .filter(({ file }) => file === vendorFile(vendor.id))
      .map(({ source }) => new URL(source.url).hostname);
    for (const domain of vendor.domains)
      if (!hosts.some((host) => host === domain || host.endsWith(`.${domain}`)))
        fault(
          vendorFile(vendor.id),
          `no source stands on ${domain}; add a page of that site as a source, or take the domain out`,
        );
  }
});

/** Rules on sources and on who stands behind a sentence. */
export const SOURCE_RULES: readonly Rule[] = [
  communityNeedsTwo,
  unstatedIsReported,
  statedHasAVoice,
  readHasADay,
  oneAddressOneTitle,
  domainsAreSourced,
  nothingIsLeftToWrite,
];

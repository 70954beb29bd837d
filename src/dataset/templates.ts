/** Templates for new entries. Each is invalid until every `FILL IN` is replaced, so that a half-written entry cannot ship. */

const SOURCE = `  - publisher: "FILL IN: who published it"
    title: "FILL IN: its title"
    date: "FILL IN: YYYY-MM-DD, or take the line out"
    url: "FILL IN: the issuer's page first, then the legal instrument, then the issuer's index"
    known: "FILL IN: read, cited or derived"
    kind: "FILL IN: issuer, instrument, official-copy, court, vendor, filing, law-firm, press or community"
    read: "FILL IN: the day you read it"
`;

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by));

/** The text of a new vendor's or measure's file. */
export function template(kind: "vendor" | "measure", id: string): string {
  if (kind === "measure")
    return `id: ${id}
title: "FILL IN: what it is"
short: "FILL IN: for the badge, at most 26 characters"
issuer: "FILL IN: who issued it"
jurisdiction: "FILL IN: US, US-TX, GB, EU"
instrument:
  name: "FILL IN: the instrument's name"
  number: "FILL IN: its official number, or take the line out"
kind: "FILL IN: see MeasureKind in schema.ts"
target: "FILL IN: named, class, product-rule or related-entity"
dates:
  announced: "FILL IN, or take the line out"
  effective: "FILL IN, or take the line out"
status: "FILL IN: see Status in schema.ts"
status_as_of: "FILL IN: date of the newest document the status rests on"
does: "FILL IN: issuer, verb, date; two to four sentences"
is_not: "FILL IN: the tempting wrong reading, put right"
limiting_words: "FILL IN: verbatim, or take the line out"
applies_to: ["FILL IN"]
binds:
  - profile: "FILL IN: an id of profiles.yml, or binds: []"
    force: "FILL IN: prohibited or restricted"
    means: "FILL IN: one sentence for this reader"
never_say:
  - "FILL IN: a false sentence that is repeated of it, or take this out"
sources:
${SOURCE}`;
  return `id: ${id}
name: "FILL IN: as it writes itself"
legal_names:
  - text: "FILL IN, or take this out"
about: "FILL IN: one or two neutral sentences"
country: "FILL IN: ISO code, or take the line out"
business: ["FILL IN: video-surveillance, drones, radio"]
# For a brand whose products another company makes; take it out for a vendor that makes what it sells.
makers:
  - vendor: "FILL IN: id of the maker"
    relation: "FILL IN: own-brand, rebadge, component or former-owner"
    lines: "FILL IN: all, some models, or the lines"
    status: "FILL IN: current, ended, changed or unconfirmed"
    known: "FILL IN: stated, regulator, firmware, trade-press or community"
    says: "FILL IN: one sentence; reported, unless a party stated it"
    sources:
${indented(SOURCE, 4)}names:
  - text: "FILL IN"
    kind: "FILL IN: brand, legal, abbreviation, transliteration, misspelling, product-line or software"
models: []
claims:
  - measure: "FILL IN: id of a measure"
    entity: "FILL IN: exactly as the instrument spells it"
    reaches: "FILL IN: named, affiliate, class, related-entity or not-listed"
    scope: "FILL IN: the limiting words, or take the line out"
    status: "FILL IN"
    says: "FILL IN: one sentence with issuer, verb and date"
answers: []
no_answer: "FILL IN: No statement was found in public sources read up to …; or write answers"
`;
}

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { claim, measure, sampleDataset, vendor } from "../../../test/dataset/sample.ts";
import type { Dataset } from "../read.ts";
import { foldCompany } from "./compare.ts";
import { importCsl } from "./csl.ts";
import { importKev } from "./kev.ts";
import { import1260h } from "./list-1260h.ts";
import { importNsCmic } from "./ns-cmic.ts";

/** The sample with one listing measure and one vendor named under it. */
function listed(title: string, entity: string, since?: string): Dataset {
  const dataset = sampleDataset();
  dataset.measures.set(
    "list",
    measure({ id: "list", title, short: "List", kind: "listing", limiting_words: undefined }),
  );
  dataset.vendors.set(
    "hikvision",
    vendor({
      id: "hikvision",
      name: "Hikvision",
      legal_names: [{ text: entity }],
      names: [{ text: "Hikvision", kind: "brand", case: "any", shared_with: [] }],
      claims: [claim({ measure: "list", entity, scope: undefined, since })],
      kev_names: ["Hikvision", "D-Link"],
    }),
  );
  dataset.vulnerabilities = null;
  return dataset;
}

const kevRow = (change: object) => ({
  cveID: "CVE-2017-7921",
  vendorProject: "Hikvision",
  product: "Multiple Products",
  vulnerabilityName: "Hikvision Multiple Products Improper Authentication Vulnerability",
  dateAdded: "2026-03-05",
  shortDescription: "A flaw.",
  requiredAction: "Mitigate.",
  dueDate: "2026-03-26",
  knownRansomwareCampaignUse: "Unknown",
  notes: "https://nvd.nist.gov/vuln/detail/CVE-2017-7921",
  cwes: [],
  ...change,
});
const kevFile = (rows: object[], change: object = {}) =>
  JSON.stringify({
    title: "Catalog",
    catalogVersion: "2026.08.21",
    dateReleased: "2026-08-21T17:46:43.6019Z",
    count: rows.length,
    vulnerabilities: rows,
    ...change,
  });
const KEV_ROWS = [
  kevRow({}),
  kevRow({ cveID: "CVE-2020-0001", vendorProject: "D-Link", product: "DIR-859 Router" }),
  kevRow({ cveID: "CVE-2020-0002", vendorProject: "Nocam", product: "IP camera" }),
  kevRow({ cveID: "CVE-2020-0003", vendorProject: "Microsoft", product: "Windows", vulnerabilityName: "x" }),
];

describe("kev", () => {
  const dataset = () => listed("List", "Hikvision Co., Ltd.");
  const run = (text: string, into = dataset()) => importKev(text, into, [1, 10]);

  it("keeps camera rows of vendors it knows, and says what it left out and why", () => {
    const report = run(kevFile(KEV_ROWS));
    expect(report.diff).toEqual(["+ CVE-2017-7921 Hikvision, Multiple Products, added 2026-03-05"]);
    expect(report.leftOut.join("\n")).toMatch(/DIR-859 Router: not a camera/);
    expect(report.leftOut.join("\n")).toMatch(/Nocam.*no vendor file/);
    expect(parse(report.write?.text ?? "")).toMatchObject({
      catalogue: { version: "2026.08.21", released: "2026-08-21", rows: 4 },
      rows: [{ cve: "CVE-2017-7921", vendor: "hikvision", added: "2026-03-05" }],
    });
  });
  it("finds nothing to change when run again", () => {
    const again = dataset();
    again.vulnerabilities = parse(run(kevFile(KEV_ROWS)).write?.text ?? "");
    expect(run(kevFile(KEV_ROWS), again).diff).toEqual([]);
  });
  it.each([
    ["a file cut off", kevFile(KEV_ROWS).slice(0, 300), /not whole JSON/],
    ["rows without the catalogue around them", JSON.stringify(KEV_ROWS), /bare list of rows/],
    ["a new field", kevFile([kevRow({ severity: "high" })]), /another shape at vulnerabilities\.0\.severity/],
    ["a missing field", kevFile([kevRow({ dateAdded: undefined })]), /another shape at vulnerabilities\.0\.dateAdded/],
    ["a count that is not its own", kevFile(KEV_ROWS, { count: 9 }), /says 9 rows and holds 4/],
    ["far too few rows", kevFile([]), /between 1 and 10 were expected/],
    ["a product nobody looked at", kevFile([kevRow({ product: "Doorbell" })]), /Not yet reviewed.*\n.*Doorbell/],
  ])("stops at %s", (_, text, message) => {
    expect(() => run(text)).toThrow(message);
  });
  it("stops when a row of the dataset vanished, and at an older edition", () => {
    const again = dataset();
    again.vulnerabilities = parse(run(kevFile(KEV_ROWS)).write?.text ?? "");
    expect(() => run(kevFile(KEV_ROWS.slice(1)), again)).toThrow(/not in the file any more: CVE-2017-7921/);
    expect(() => run(kevFile(KEV_ROWS, { dateReleased: "2025-01-01T00:00:00Z" }), again)).toThrow(
      /import the newer one/,
    );
  });
});

const HEAD_1260H = "Name,Clean Name,Alias,Previous Name,Parent Name,Note,Start date,End date,Source Url\n";
const ROWS_1260H =
  '"Hikvision Co., Ltd. (Hik)","Hikvision Co., Ltd.",Hik,,,,2021-06-03,,\n"Hikvision Co., Ltd. (Hik)","Hikvision Co., Ltd.",Hik,,,,2026-06-08,,\n"Kamera Werke Co., Ltd.","Kamera Werke Co., Ltd.",,,,,2026-06-08,,\n';

describe("1260h", () => {
  const dataset = () => listed("1260H list", "Hikvision Co., Ltd.", "2021-06-03");
  const run = (text: string, into = dataset()) => import1260h(text, into, [1, 10]);

  it("reads the newest edition and names listed vendors without a claim", () => {
    const report = run(HEAD_1260H + ROWS_1260H);
    expect(report.read[0]).toContain("2 in the newest edition, 2026-06-08");
    expect(report.diff).toEqual([
      "+ Kamera Werke Co., Ltd., listed 2026-06-08: no claim in vendors/kamera-werke.yml; write one",
    ]);
  });
  it("shows another day of listing", () => {
    expect(run(HEAD_1260H + ROWS_1260H, listed("1260H list", "Hikvision Co., Ltd.", "2020-01-01")).diff).toContain(
      "~ Hikvision Co., Ltd.: listed 2021-06-03 in the file, 2020-01-01 in vendors/hikvision.yml",
    );
  });
  it("knows a company by its short name where an edition prints another form of its name", () => {
    const renamed = ROWS_1260H.replace(
      /"Hikvision Co\., Ltd\. \(Hik\)","Hikvision Co\., Ltd\."(?=[^\n]*2026)/,
      '"Hik Group","Hik Group"',
    );
    expect(run(HEAD_1260H + renamed, listed("1260H list", "Hik Group", "2021-06-03")).diff.join()).not.toContain("Hik");
  });
  it("passes over a further company that a claim's note names", () => {
    const dataset = listed("1260H list", "Hikvision Co., Ltd.", "2021-06-03");
    const [own] = dataset.vendors.get("hikvision")?.claims ?? [];
    if (own) own.note = "Also listed: Kamera Werke Co., Ltd.";
    expect(run(HEAD_1260H + ROWS_1260H, dataset).diff).toEqual([]);
  });
  it.each([
    [
      "an unknown column in another's place",
      HEAD_1260H.replace("Note", "Reason") + ROWS_1260H,
      /unknown: Reason; missing: Note/,
    ],
    ["a row cut off", HEAD_1260H + ROWS_1260H.slice(0, -8), /not whole CSV/],
    [
      "a vanished company",
      HEAD_1260H + ROWS_1260H.split("\n").slice(2).join("\n"),
      /"Hikvision Co\., Ltd\.".*removed or renamed/,
    ],
    ["an empty list", HEAD_1260H, /between 1 and 10 were expected/],
    ["another kind of date", HEAD_1260H + ROWS_1260H.replace("2021-06-03", "3 June 2021"), /a day like/],
  ])("stops at %s", (_, text, message) => {
    expect(() => run(text)).toThrow(message);
  });
});

const cmic = (number: string, name: string, remarks: string) =>
  `${number},"${name}",-0- ,"CMIC-EO13959",${"-0- ,".repeat(7)}"${remarks}"\n`;
const HIK_CMIC = cmic("30946", "HIKVISION CO., LTD.", "Listing Date (CMIC) 03 Jun 2021; a.k.a. 'HIK'.");

describe("ns-cmic", () => {
  const dataset = () => listed("NS-CMIC List", "HIKVISION CO., LTD.", "2021-06-03");
  const run = (text: string) => importNsCmic(text, dataset(), [1, 10]);
  it("agrees with a file that says the same, other programs left aside", () => {
    const other = `7,"BANK",-0- ,"UKRAINE-EO13662",${"-0- ,".repeat(7)}"x"\n`;
    expect(run(HIK_CMIC + other)).toMatchObject({ diff: [], read: ["2 rows, 1 of program CMIC-EO13959"] });
  });
  it("reads the file as OFAC ends it, with an end-of-file character on a line of its own", () => {
    expect(run(`${HIK_CMIC}\u001a`)).toMatchObject({ diff: [], read: ["1 rows, 1 of program CMIC-EO13959"] });
  });
  it("shows another day of listing", () => {
    expect(run(HIK_CMIC.replace("03 Jun", "10 Dec")).diff).toEqual([
      "~ HIKVISION CO., LTD.: listed 2021-12-10 in the file, 2021-06-03 in vendors/hikvision.yml",
    ]);
  });
  it.each([
    ["one more column", HIK_CMIC.replace("\n", ",x\n"), /12 columns/],
    ["remarks in another form", HIK_CMIC.replace("Listing Date (CMIC)", "Listed"), /read how the remarks changed/],
    ["a vanished company", cmic("1", "OTHER", "Listing Date (CMIC) 03 Jun 2021"), /removed or renamed/],
    ["another program's file", HIK_CMIC.replaceAll("CMIC-EO13959", "SDN"), /0 rows of program/],
    ["a row cut off", HIK_CMIC.slice(0, -10), /not whole CSV/],
  ])("stops at %s", (_, text, message) => {
    expect(() => run(text)).toThrow(message);
  });
});

const CSL_HEAD =
  "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";
const cslRow = (list: string, name: string, since: string) =>
  `1,${list},,,,"${name}",,,84 FR 54002,${since},${",".repeat(11)},,,,,,,\n`;
const CSL =
  CSL_HEAD +
  cslRow("Entity List (EL) - Bureau of Industry and Security", "Hikvision Co., Ltd.", "2019-10-09") +
  cslRow("Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department", "OTHER", "");

describe("csl", () => {
  const ranges = { rows: [1, 10], entityList: [1, 10], nsCmic: [1, 10] } as const;
  const run = (text: string) => importCsl(text, listed("BIS Entity List", "Hikvision Co., Ltd.", "2019-10-09"), ranges);
  it("agrees with a file that says the same", () => {
    expect(run(CSL).diff).toEqual([]);
  });
  it("shows a name that lost its Ltd., and stops at one that lost more", () => {
    expect(run(CSL.replace("Hikvision Co., Ltd.", "Hikvision Co.,")).diff).toEqual([
      '~ Hikvision Co.,: so in the file, "Hikvision Co., Ltd." in vendors/hikvision.yml',
    ]);
    expect(() => run(CSL.replace("Hikvision Co., Ltd.", "Hikvision"))).toThrow(/removed or renamed/);
  });
  it.each([
    ["an unknown column", CSL.replace(",ids", ",risk"), /unknown: risk; missing: ids/],
    ["a vanished company", CSL.replace("Hikvision", "Hekvision"), /removed or renamed/],
    ["a vanished list", CSL.replace("Entity List (EL)", "Unverified List (UVL)"), /0 rows of the Entity List/],
    ["a row without a name", CSL.replace('"Hikvision Co., Ltd."', ""), /has no name/],
  ])("stops at %s", (_, text, message) => {
    expect(() => run(text)).toThrow(message);
  });
});

describe("company names", () => {
  it.each([
    ["HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO., LTD.", "Hangzhou Hikvision Digital Technology Company, Limited", true],
    ["Hytera Communications Limited", "Hytera Communications Corporation Limited", false],
    ["Huawei Technologies (UK) Co., Ltd.", "Huawei Technologies Co., Ltd.", false],
  ])("%s, %s: alike %s", (one, other, alike) => {
    expect(foldCompany(one) === foldCompany(other)).toBe(alike);
  });
});

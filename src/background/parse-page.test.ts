import { describe, expect, it } from "vitest";
import { LONGEST_PASSAGE, type PageReport, type ReportedFinding } from "../shared/messages.ts";
import { MOST_FINDINGS, parseBatch, parseFragment, parseIds, parseReport } from "./parse-page.ts";

const finding: ReportedFinding = {
  id: "u1",
  vendor: "hikvision",
  brand: null,
  surface: "Hikvision",
  via: "name",
  rule: "Hikvision",
  role: "offered",
  level: "listed",
  short: "US §889",
  badged: true,
  confidence: "certain",
  signals: [{ for: true, code: "camera-word", text: "camera" }],
  where: "A camera",
};
const report: PageReport = {
  url: "https://shop.example/",
  title: "Shop",
  findings: [finding],
  unchecked: [],
  done: true,
};

describe("a report", () => {
  it("comes through as it was sent", () => {
    const sides: [string, string] = ["NDAA compliant", "DS-2CD2143"];
    const full = {
      ...report,
      findings: [{ ...finding, sides }],
      unchecked: [{ reason: "pdf", detail: "not read" }],
      notice: { buyer: "Council", codes: ["CPV 35125300"] },
    };
    expect(parseReport([full])).toEqual(full);
  });

  it("loses what no report has", () => {
    const parsed = parseReport([{ ...report, own: true, findings: [{ ...finding, html: "<img onerror=…>" }] }]);
    expect(parsed).toEqual(report);
  });

  it("has its words cut to length", () => {
    const long = "x".repeat(1_000_000);
    const parsed = parseReport([{ ...report, title: long, findings: [{ ...finding, where: long, surface: long }] }]);
    expect(parsed.title).toHaveLength(300);
    expect(parsed.findings[0]?.where).toHaveLength(120);
    expect(parsed.findings[0]?.surface).toHaveLength(160);
  });

  it("keeps a bounded number of findings and says that there are more", () => {
    const many = Array.from({ length: MOST_FINDINGS + 3 }, () => finding);
    const parsed = parseReport([{ ...report, findings: many }]);
    expect(parsed.findings).toHaveLength(MOST_FINDINGS);
    expect(parsed.unchecked).toEqual([
      {
        reason: "too-much",
        detail: `The page holds ${MOST_FINDINGS + 3} findings; the first ${MOST_FINDINGS} are listed.`,
      },
    ]);
  });

  it.each([
    ["nothing", undefined],
    ["a string", "report"],
    ["a level that does not exist", { ...report, findings: [{ ...finding, level: "banned" }] }],
    ["findings that are no list", { ...report, findings: { length: 1, 0: finding } }],
    ["a number for a word", { ...report, title: 7 }],
  ])("is refused when it is %s", (_what, value) => {
    expect(() => parseReport([value])).toThrow();
  });
});

describe("passages", () => {
  it("come through whole where they are as long as a page's script sends them", () => {
    const text = "x".repeat(LONGEST_PASSAGE);
    const { passages } = parseBatch([{ context: {}, profile: "journalist", watch: [], passages: [{ text }] }]);
    expect(passages).toEqual([{ text }]);
  });
});

describe("ids", () => {
  it("are dataset ids", () => {
    expect(parseIds([["hikvision", "tp-link-systems"]])).toEqual(["hikvision", "tp-link-systems"]);
  });
  it.each([[["__proto__"]], [["../../etc"]], ["hikvision"], [[1]], [Array.from({ length: 13 }, () => "dahua")]])(
    "are refused when they are %j",
    (ids) => {
      expect(() => parseIds([ids])).toThrow();
    },
  );
});

describe("a fragment", () => {
  it("names an entry, with or without its hash", () => {
    expect(parseFragment(["#vendor/hikvision"])).toBe("vendor/hikvision");
    expect(parseFragment(["measure/us-ndaa-889"])).toBe("measure/us-ndaa-889");
  });
  it.each(["", "https://evil.example", "vendor/../../x", "javascript:alert(1)", "vendor/a b", null])(
    "is refused when it is %j",
    (fragment) => {
      expect(() => parseFragment([fragment])).toThrow();
    },
  );
});

import { expect, it } from "vitest";
import { claim, maker, measure, sampleDataset, vendor } from "../../test/dataset/sample.ts";
import { compile, levelOf } from "./compile.ts";

it("a former, proposed or unlisted claim never weighs", () => {
  for (const status of ["ended", "withdrawn", "reversed", "vacated", "proposed", "unknown", "not-listed"] as const)
    expect(levelOf(claim({ status }), measure(), "gb-central")).toBe("none");
  expect(levelOf(claim({ reaches: "related-entity" }), measure(), "gb-central")).toBe("none");
});

it("a measure weighs as it binds the reader, and as a listing where it does not", () => {
  expect(levelOf(claim(), measure(), "gb-central")).toBe("prohibited");
  expect(levelOf(claim(), measure(), "journalist")).toBe("listed");
  expect(levelOf(claim(), measure({ kind: "official-report" }), "journalist")).toBe("reported");
});

it("what could not be confirmed weighs as a report, even for readers it would bind", () => {
  expect(levelOf(claim({ status: "unconfirmed" }), measure(), "gb-central")).toBe("reported");
  expect(levelOf(claim(), measure({ status: "unconfirmed" }), "gb-central")).toBe("reported");
});

it("exploited flaws come under their vendor", () => {
  const { evidence } = compile(sampleDataset());
  expect(evidence.vendors["kamera-werke"]?.vulnerabilities.map((flaw) => flaw.cve)).toEqual(["CVE-2020-1234"]);
  expect(evidence.vendors.zedcam?.vulnerabilities).toEqual([]);
});

it("keeps where a renamed entry went", () => {
  const dataset = sampleDataset();
  dataset.moved.set("zed-cameras", "zedcam");
  expect(compile(dataset).evidence.moved).toEqual({ "zed-cameras": "zedcam" });
});

it("marks vendors named in section 889 and brands said to be made by them, but not brands they once owned", () => {
  const dataset = sampleDataset();
  dataset.measures.set("us-ndaa-889", measure({ id: "us-ndaa-889", limiting_words: undefined }));
  dataset.vendors.set("kamera-werke", vendor({ claims: [claim({ measure: "us-ndaa-889", scope: undefined })] }));
  const marked = () =>
    Object.entries(compile(dataset).names.vendors)
      .filter(([, entry]) => entry.s889)
      .map(([id]) => id);
  expect(marked()).toEqual(["kamera-werke", "zedcam"]);
  const brand = dataset.vendors.get("zedcam");
  if (brand) brand.makers = [maker({ relation: "former-owner", status: "ended", until: "2022" })];
  expect(marked()).toEqual(["kamera-werke"]);
  if (brand) Object.assign(brand, { makers: [maker()], mixed_origin: true });
  expect(marked()).toEqual(["kamera-werke"]);
});

it("keeps the weightiest measure for each kind of goods, and one on securities for readers it binds alone", () => {
  const dataset = sampleDataset();
  const add = (id: string, change: Parameters<typeof measure>[0]) =>
    dataset.measures.set(id, measure({ id, limiting_words: undefined, binds: [], ...change }));
  add("cameras", { short: "Cameras", binds: [{ profile: "gb-central", force: "restricted", means: "You may not." }] });
  add("all", { short: "All", kind: "listing", applies_to: ["any"] });
  add("all-later", { short: "All later", kind: "listing", applies_to: ["any"] });
  const shares = { profile: "journalist", force: "restricted" as const, means: "You may not trade." };
  add("shares", { short: "Shares", kind: "listing", applies_to: ["securities"], binds: [shares] });
  const claims = ["shares", "cameras", "all", "all-later"].map((id) => claim({ measure: id, scope: undefined }));
  dataset.vendors.set("kamera-werke", vendor({ claims }));
  const { headlines } = compile(dataset).names;
  expect(headlines["gb-central"]?.["kamera-werke"]).toEqual([
    ["restricted", "cameras"],
    ["listed", "all"],
  ]);
  expect(headlines.journalist?.["kamera-werke"]).toEqual([["restricted", "shares"]]);
});

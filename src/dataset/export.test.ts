import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { sampleDataset } from "../../test/dataset/sample.ts";
import { makeExport, makeExportSchema } from "./export.ts";
import { readDataset } from "./read.ts";

function validator() {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(makeExportSchema(1));
}

describe("the public export", () => {
  it("fits its JSON Schema", () => {
    const validate = validator();
    validate(JSON.parse(JSON.stringify(makeExport(readDataset()))));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ["a status that does not exist", { measures: [{ ...makeExport(sampleDataset()).measures[0], status: "banned" }] }],
    [
      "a measure without what it is not",
      { measures: [{ ...makeExport(sampleDataset()).measures[0], is_not: undefined }] },
    ],
    ["a field nobody documented", { score: 7 }],
    ["a vendor without names", { vendors: [{ ...makeExport(sampleDataset()).vendors[0], names: [] }] }],
  ])("does not fit it with %s", (_, change) => {
    const validate = validator();
    expect(validate(JSON.parse(JSON.stringify({ ...makeExport(sampleDataset()), ...change })))).toBe(false);
  });

  it("carries exploited flaws under their vendor, and former ids", () => {
    const dataset = sampleDataset();
    dataset.moved.set("kw", "kamera-werke");
    const made = makeExport(dataset);
    expect(
      made.vendors.find((vendor) => vendor.id === "kamera-werke")?.vulnerabilities.map((flaw) => flaw.cve),
    ).toEqual(["CVE-2020-1234"]);
    expect(made.moved).toEqual({ kw: "kamera-werke" });
  });

  it("says of every field what it means", () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      if ("properties" in schema && typeof schema.properties === "object" && schema.properties !== null)
        for (const [field, property] of Object.entries(schema.properties)) {
          if (typeof property === "object" && property !== null && !("description" in property))
            undescribed.push(`${path}.${field}`);
          visit(property, `${path}.${field}`);
        }
      if ("items" in schema) visit(schema.items, path);
      if ("$defs" in schema && typeof schema.$defs === "object" && schema.$defs !== null)
        for (const [name, definition] of Object.entries(schema.$defs)) visit(definition, name);
    };
    visit(makeExportSchema(1), "Dataset");
    expect(undescribed).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { isBrand } from "./makers.ts";

test("a vendor with another's parts in its own products, or with a former owner, is no brand", () => {
  const isBrandBy = (...relations: ("own-brand" | "rebadge" | "component" | "former-owner")[]) =>
    isBrand({ makers: relations.map((relation) => ({ relation })) });
  expect(isBrandBy()).toBe(false);
  expect(isBrandBy("component", "former-owner")).toBe(false);
  expect(isBrandBy("component", "rebadge")).toBe(true);
  expect(isBrandBy("own-brand")).toBe(true);
});

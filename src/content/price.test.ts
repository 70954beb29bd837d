import { describe, expect, it } from "vitest";
import { hasPrice, isPrice } from "./price.ts";

describe("a price", () => {
  it.each(["129 TL", "€ 89,00", "1 299,00 zł", "100 EUR-200 EUR", "100-200 EUR"])("is %s", (words) => {
    expect(hasPrice(words)).toBe(true);
    expect(isPrice(words)).toBe(true);
  });

  it.each(["Set of 2 TL-IPC44GW", "Kit of 4 TL-NVR6108", "2 EURO plugs"])("is none in: %s", (words) => {
    expect(hasPrice(words)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { codesIn, isSurveillanceCode } from "./codes.ts";

describe("classification codes in a notice", () => {
  it.each([
    ["CPV 35125300-2 and 32323500-8", ["CPV 35125300-2", "CPV 32323500-8"]],
    ["CPV codes32323500 - Video-surveillance system; 35125300 - Security cameras", ["CPV 32323500", "CPV 35125300"]],
    ["Main classification (cpv): 32323500 Video-surveillance system", ["CPV 32323500"]],
    ["ДК 021:2015: 32323500-8: Системи відеоспостереження", ["CPV 32323500-8"]],
    ["Category (UNSPSC): 46171610 - Security cameras", ["UNSPSC 46171610"]],
    ["Product Service Code: 6350 - ALARM SYSTEMS NAICS Code561621 - Security", ["PSC 6350", "NAICS 561621"]],
    ["Category: 46171610 - Security cameras", ["UNSPSC 46171610"]],
    ["Category: Office chairs\nContact phone 46171610", []],
    ["Category: Services. Published 20261130", []],
    ["CPV: 32323500-8. Tel. 89001234", ["CPV 32323500-8"]],
    ["CPV 32323500, published 20261130", ["CPV 32323500"]],
    // Dates, telephone numbers and sums look like codes.
    ["Published 20261214-1, telephone 00441234-5, ref 12345678", []],
    [
      "NAICS is the name of a list of trades which this text does not use, whatever it says further on; call 561621",
      [],
    ],
  ])("%s", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it("are none where a page is an index of many notices", () => {
    expect(codesIn(Array.from({ length: 30 }, (_, at) => `324${String(10_000 + at)}-1`).join(" "))).toEqual([]);
  });

  it.each(["CPV 32323500-8", "CPV 35120000", "UNSPSC 46171622", "NAICS 561621"])("mark %s as surveillance", (code) => {
    expect(isSurveillanceCode(code)).toBe(true);
  });

  it.each(["CPV 31625200-5", "UNSPSC 32323500", "CPV 79710000-4", "32323500", "TED 2"])("leave %s alone", (code) => {
    expect(isSurveillanceCode(code)).toBe(false);
  });
});

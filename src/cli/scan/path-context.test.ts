import { describe, expect, it } from "vitest";
import { readNames } from "../../dataset/read-compiled.ts";
import { compileMatcher } from "../../matching/matcher.ts";
import { readText } from "../../matching/read-text.ts";
import { pathContext } from "./path-context.ts";

const matcher = compileMatcher(readNames());

describe("what a file's path says of its lines", () => {
  it.each([
    ["a firmware archive gives what goes with a camera", "mirror/firmware/index.csv", "DS-2CD2043G2-I", "download"],
    ["a request for quotation asks", "papers/RFQ_2026_cctv.md", "### Hikvision", "tender"],
    ["a tender asks in Cyrillic too", "docs/Тендер-12.txt", "Dahua", "tender"],
    ["all papers in a folder of tenders ask", "tenders/2026/lot-3/list.txt", "Dahua", "tender"],
    ["a shop offers", "cctv-shop/menu.txt", "Swann", undefined],
  ])("%s", (_, path, line, page) => {
    expect(pathContext(path, line).page).toBe(page);
  });

  it("a camera shop is the context of a label, not of a sentence", () => {
    expect(pathContext("cctv-shop/menu.txt", "Swann").around).toBe("cctv shop menu txt");
    expect(pathContext("cctv-shop/menu.txt", "Swann came home").around).toBeUndefined();
    expect(readText(matcher, "Swann", pathContext("novels/menu.txt", "Swann")).mentions).toEqual([]);
    expect(readText(matcher, "IPC362x", pathContext("uniview/series.txt", "IPC362x")).mentions).toHaveLength(1);
    expect(readText(matcher, "IPC362x", pathContext("boards/series.txt", "IPC362x")).mentions).toEqual([]);
  });
});

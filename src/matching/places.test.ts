import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compile } from "../dataset/compile.ts";
import { searchTable } from "../dataset/compiled.ts";
import { readDataset } from "../dataset/read.ts";
import { compileMatcher } from "./matcher.ts";
import type { PassageContext } from "./mention.ts";
import { placesIn } from "./places.ts";
import { readText } from "./read-text.ts";
import { readSearchTable } from "./search-table.ts";

const { names } = compile(readDataset());
const matcher = compileMatcher(names);
/** What pages are searched with. */
const index = readSearchTable(searchTable(names));
const FOLDER = join(import.meta.dirname, "../../test/recognition");

type Case = PassageContext & { text: string };

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith(".yml")))("in %s", (file) => {
  const cases = parse(readFileSync(join(FOLDER, file), "utf8")) as Case[];

  it("a place is named for every text in which something is read", () => {
    const missed = cases
      // What only the page's title bears out is read in the product's own heading, which needs no search.
      .filter(({ around }) => around === undefined)
      .filter(({ text, ...context }) => {
        const { mentions } = readText(matcher, text, context);
        return mentions.some((mention) => mention.via !== "structured-data") && placesIn(index, text).length === 0;
      })
      .map((one) => one.text);
    expect(missed).toEqual([]);
  });
});

describe("the places of a text", () => {
  const places = (text: string) => placesIn(index, text);

  it("are none in prose about other things", () => {
    expect(places("The licence extends to all interfaces; a server listens on port 80 and its tests pass.")).toEqual(
      [],
    );
  });

  it("are none in prices, sizes and article numbers, which every tile of a shop has", () => {
    for (const text of [
      "€ 127.36 excl. VAT",
      "1099.00 kr",
      "32 × 50 cm",
      "Art. 7608-4421",
      "12,99 €",
      "2.4 GHz",
      "2024-11-29",
      "+44 20 7946 0958",
    ])
      expect(places(text), text).toEqual([]);
  });

  it("are a part number's, whose beginning is like many others', where the next words follow at once in another element", () => {
    expect(places("O4VB2\nCamera")).toEqual([0]);
    expect(places("Desk lamp O485\n32 × 50 cm")).toEqual([]);
  });

  it("are where the words stand, after Chinese without a space too", () => {
    expect(places("400万像素海康威视摄像机")).toEqual([6]);
    expect(places("A camera by Hikvision")).toEqual([12]);
  });

  it("are found in words with invisible, accented, full-width and look-alike letters", () => {
    for (const text of ["Hik\u00ADvision", "Híkvision", "Ｈｉｋｖｉｓｉｏｎ", "Нikvision", "H i k v i s i o n"])
      expect(places(text).length, text).toBeGreaterThan(0);
  });
});

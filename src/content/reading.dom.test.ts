/** How pages are read, with the real names and the real roles. */
import { afterEach, describe, expect, it } from "vitest";
import { readPassages } from "../assessment/passage.ts";
import type { Names, SiteLayouts } from "../dataset/compiled.ts";
import names from "../dataset/generated/names.json";
import table from "../dataset/generated/search-table.json";
import { compileMatcher } from "../matching/matcher.ts";
import { placesIn } from "../matching/places.ts";
import { readSearchTable } from "../matching/search-table.ts";
import type { ReportedFinding } from "../shared/messages.ts";
import type { Reader } from "./reader.ts";
import { type Bench, clearPage, READER, startOn } from "./testing.ts";

const matcher = compileMatcher(names as unknown as Names);
const index = readSearchTable(table);
const REAL: Reader = {
  ...READER,
  places: (text) => placesIn(index, text),
  read: async (batch) => readPassages(matcher, batch),
};
const TENDER: SiteLayouts = { name: "Made Portal", kind: "tender", pages: [] };

afterEach(clearPage);

function findingsOf({ reports }: Bench): ReportedFinding[] {
  return reports.at(-1)?.findings ?? [];
}

/** What is found, each as "surface: role", with a star where it is badged. */
async function read(html: string, sites: SiteLayouts[] = []): Promise<string[]> {
  clearPage();
  const bench = await startOn(html, { profile: "us-federal" }, { reader: REAL, sites });
  return findingsOf(bench).map(({ surface, role, badged }) => `${surface}: ${role}${badged ? " *" : ""}`);
}

describe("a question in a block of its own", () => {
  const no = async (html: string) => expect(await read(html, [TENDER])).toEqual(["Hikvision: excluded"]);
  const yes = async (html: string) => expect(await read(html, [TENDER])).toEqual(["Hikvision: required *"]);

  it("is answered no by the next", async () => {
    await no("<main><p>Frage 4: Ist die Kamera Hikvision zugelassen?</p><p>Antwort: Nein.</p></main>");
    await no("<main><dl><dt>Are Hikvision cameras accepted?</dt><dd>No.</dd></dl></main>");
    await no("<main><details><summary>Is Hikvision allowed?</summary><p>No, see C.4.</p></details></main>");
    await no("<main><div><h3>Is Hikvision allowed?</h3></div><div><p>No.</p></div></main>");
    await no(
      "<main><p>Czy Zamawiający dopuści kamery Hikvision?</p><p>Odpowiedź: Zamawiający nie dopuszcza.</p></main>",
    );
  });

  it("is answered yes by the next", async () => {
    await yes("<main><p>May Hikvision cameras be offered?</p><p>Answer: Yes.</p></main>");
    await yes("<main><dl><dt>Ist Hikvision zugelassen?</dt><dd>Ja, siehe Anlage.</dd></dl></main>");
  });
});

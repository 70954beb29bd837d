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

describe("a seller's claim", () => {
  const PRODUCT = `<main><h1>Dahua IPC-HFW5442E-ZE bullet camera</h1><button class="add-to-cart">Add</button>`;
  /** What the page's title, or the first row, is badged with: a claim that differs from what is known. */
  const sides = async (html: string) => {
    clearPage();
    const bench = await startOn(html, { profile: "us-federal" }, { reader: REAL });
    return findingsOf(bench).flatMap(({ sides }) => (sides ? [sides.join(" / ")] : []));
  };

  it("is said of the product wherever its description says it", async () => {
    const claim = ["Dahua / NDAA Section 889 compliant"];
    expect(await sides(`${PRODUCT}<ul><li>NDAA Section 889 compliant</li></ul></main>`)).toEqual(claim);
    expect(await sides(`${PRODUCT}<p>This one is <b>NDAA</b> compliant.</p></main>`)).toEqual([
      "Dahua / NDAA compliant",
    ]);
    expect(
      await sides(`${PRODUCT}<table><tr><td>Certificates</td><td>CE, NDAA uyumlu</td></tr></table></main>`),
    ).toEqual(["Dahua / NDAA uyumlu"]);
  });

  it("is not said of it in a footer, a review, of related goods, denied or asked", async () => {
    for (const other of [
      "</main><footer><p>NDAA compliant solutions</p></footer>",
      "<h2>Customer reviews</h2><div><p>Great, NDAA compliant.</p></div></main>",
      "<section class='related'><p>NDAA compliant goods</p></section></main>",
      "<p>Not NDAA compliant.</p></main>",
      "<p>Is it NDAA compliant?</p></main>",
      "<p>NDAA compliant alternatives on request.</p></main>",
      "<table><tr><td>NDAA compliant</td><td>No</td></tr></table></main>",
    ])
      expect(await sides(PRODUCT + other), other).toEqual([]);
  });

  it("is found where it is shown later", async () => {
    const bench = await startOn(
      `${PRODUCT}<div hidden id="tab"><ul><li>NDAA compliant</li></ul></div></main>`,
      { profile: "us-federal" },
      { reader: REAL },
    );
    document.getElementById("tab")?.removeAttribute("hidden");
    await expect.poll(() => findingsOf(bench)[0]?.sides).toEqual(["Dahua", "NDAA compliant"]);
  });

  it("is said of its own column in a table that compares", async () => {
    const row = (label: string, ...cells: string[]) =>
      `<tr><th>${label}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const table = (...claims: string[]) =>
      `<main><table>${row("", "Dahua IPC-HFW5442E-ZE camera", "Axis P1465-LE", "Hikvision DS-2CD2143G2-I camera")}${row("Compliance", ...claims)}</table></main>`;
    expect(await sides(table("NDAA compliant", "NDAA compliant", "No"))).toEqual(["Dahua / NDAA compliant"]);
    expect(await sides(table("—", "NDAA compliant", "—"))).toEqual([]);
  });
});

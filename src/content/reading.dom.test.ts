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

const PICTURE = `<img alt="" width="120" height="90">`;

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

  it("is said of the product of a page that is known by its one button", async () => {
    const page = (buttons: string, price = "€ 278.99") =>
      `<main><h1>Dahua IPC-HFW5442E-ZE camera</h1><p>${price} ${buttons}</p><ul><li>NDAA compliant</li></ul></main>`;
    expect(await sides(page("<button>Add to cart</button>"))).toEqual(["Dahua / NDAA compliant"]);
    expect(await sides(page("<button>In den Warenkorb</button>"))).toEqual(["Dahua / NDAA compliant"]);
    expect(await sides(page("<button>Перейти в корзину</button>"))).toEqual([]);
    expect(await sides(page("<button>Add to cart</button>", ""))).toEqual([]);
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
    const table = (...cells: string[]) =>
      `<main><table>${row("", "Dahua IPC-HFW5442E-ZE camera", "Axis P1465-LE", "Hikvision DS-2CD2143G2-I camera")}${row("Compliance", ...cells)}</table></main>`;
    expect(await sides(table("NDAA compliant", "NDAA compliant", "No"))).toEqual(["Dahua / NDAA compliant"]);
    expect(await sides(table("—", "NDAA compliant", "—"))).toEqual([]);
    expect(
      await sides(
        table("NDAA compliant", "", "").replace(
          "</table>",
          `${row("Works with", "Dahua recorders", "Hikvision recorders", "")}</table>`,
        ),
      ),
    ).toEqual(["Dahua / NDAA compliant"]);
    const tile = (title: string) => `${PICTURE}<a href="#p">${title}</a>`;
    expect(
      await sides(
        `<main><table>${row("", tile("Dahua IPC-HFW5442E-ZE camera"), tile("Hikvision DS-2CD2143G2-I camera"))}${row("NDAA compliant", "No", "Yes")}</table></main>`,
      ),
    ).toEqual(["Hikvision / NDAA compliant"]);
  });
});

describe("a row below a cell that spans it", () => {
  it("is read with that cell's words", async () => {
    const table = (label: string) =>
      `<table><tr><td rowspan="3">${label}</td><td>Axis</td></tr><tr><td>Hikvision</td></tr><tr><td>Bosch</td></tr></table>`;
    expect(await read(table("Excluded manufacturers"), [TENDER])).toEqual(["Hikvision: excluded"]);
    expect(await read(table("Approved manufacturers"), [TENDER])).toEqual(["Hikvision: required *"]);
  });

  it("has its short part numbers borne out by the number in the title", async () => {
    const rows = `<tr><td rowspan="2">Aksesuarlar</td><td>PFA130-E</td></tr><tr><td>PFB203W</td><td>Duvar montaj aparatı</td></tr>`;
    expect(await read(`<main><h1>DH-IPC-HDW2849H-S-IL</h1><table>${rows}</table></main>`)).toEqual([
      "DH-IPC-HDW2849H-S-IL: offered *",
      "PFA130-E: accessory *",
      "PFB203W: accessory *",
    ]);
  });
});

describe("a tender's table", () => {
  const table = (heads: string[], row: string[]) =>
    `<main><p>Cameras for the town hall</p><table><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr>
     <tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr></table></main>`;

  it("tells what was offered where its heads say who bids", async () => {
    expect(
      await read(table(["Bidder", "Make and model", "Price"], ["North Ltd", "Hikvision", "112.00"]), [TENDER]),
    ).toEqual(["Hikvision: offered *"]);
  });

  it("asks for what it names where they do not", async () => {
    expect(await read(table(["No.", "Make and model", "Qty"], ["1", "Hikvision", "12"]), [TENDER])).toEqual([
      "Hikvision: required *",
    ]);
  });
});

describe("what can be opened", () => {
  it("is left out while it is closed, and read once it is open", async () => {
    const bench = await startOn(
      "<main><details><summary>Question</summary><p>Cameras made by Hikvision</p></details></main>",
      { profile: "us-federal" },
      { reader: REAL },
    );
    expect(findingsOf(bench)).toEqual([]);
    document.querySelector("details")?.setAttribute("open", "");
    await expect.poll(() => findingsOf(bench).map(({ surface }) => surface)).toEqual(["Hikvision"]);
  });
});

describe("brands to narrow a list by", () => {
  it.each([
    ["links with counts below a label", `<h3>Marca</h3><a href="#">Hikvision (203)</a><br><a href="#">Dahua (151)</a>`],
    [
      "the same in a part of the page with other words",
      `<h2>Cámara ip</h2>1,204 resultados<h3>Marca</h3><a href="#">Hikvision (203)</a><a href="#">Dahua (151)</a><h3>Tienda</h3><a>Tienda oficial</a>`,
    ],
    ["links beside a label", "<dl><dt>品牌：</dt><dd><a>Hikvision</a><a>Dahua</a></dd></dl>"],
    ["filters that are set", "<header>▾ Filtry: Marka: <b>Hikvision</b> ✕ <b>Dahua</b> ✕</header>"],
    [
      "names in boxes of their own",
      "<div><span>Hikvision</span><span>Dahua</span>\n <span>Axis</span><span>Bosch</span></div>",
    ],
    [
      "a menu without a name, beside the shop's",
      `<div><b>Elektro Brandl</b><a href="#">Kabel</a><a href="#">Video Hikvision</a><a href="#">Video Dahua</a><a href="#">Alarm</a></div>`,
    ],
    [
      "a menu without links",
      "<div><b>安防</b><span>首页</span><span>Hikvision专区</span><span>Dahua专区</span><span>联系</span></div>",
    ],
    [
      "what others searched for",
      `<h3>Búsquedas relacionadas</h3><p><a href="#">camara Hikvision 4 mp</a> · <a href="#">dvr Dahua 8 canales</a></p>`,
    ],
  ])("are ways to go: %s", async (_what, html) => {
    expect(await read(`<div><div>${html}</div></div>`)).toEqual(["Hikvision: offered", "Dahua: offered"]);
  });

  it.each([
    ["a brand beside its label", "<dl><dt>Marka</dt><dd><b>Hikvision</b></dd></dl>"],
    ["so many of a make", "<p><b>Hikvision</b> × 2</p>"],
    ["a link in a sentence below a heading", `<div><h3>Offer</h3>We sell <a href="#">Hikvision</a> cameras</div>`],
    ["a list of makes", "<ul><li>Hikvision</li><li>Axis</li><li>Bosch</li><li>Hanwha</li></ul>"],
    [
      "facts in boxes of their own",
      "<div><span>Hikvision</span><span>Dome</span><span>4 MP</span><span>IP67</span></div>",
    ],
  ])("are told from %s", async (_what, html) => {
    expect(await read(`<div><div>${html}</div></div>`)).toEqual(["Hikvision: offered *"]);
  });
});

describe("what customers say", () => {
  it("is told of goods and sells none", async () => {
    const page = (name: string) =>
      `<main><h1>Dahua dome camera</h1><button class="add-to-cart">Buy</button><p>Made for shops.</p></main><div class="${name}"><p>A sharp Hikvision dome camera, easy to mount.</p></div>`;
    expect(await read(page("product-reviews"))).toContain("Hikvision: editorial");
    for (const name of ["offers", "product-preview"]) expect(await read(page(name))).toContain("Hikvision: offered *");
  });
});

describe("a tile", () => {
  const article = (tiles: string) =>
    `<article><h1>Faut-il encore acheter des caméras Hikvision ?</h1><p>Depuis 2019, Hikvision est exclu.</p><h2>Produits associés</h2><div>${tiles}</div></article>`;

  it("is sold below an article where it has a price and a button", async () => {
    const tile = (title: string, more: string) =>
      `<div class="c">${PICTURE}<h3><a href="#p">${title}</a></h3>${more}</div>`;
    const sold = `<span>84,90 €</span><button>Ajouter au panier</button>`;
    const prose = ["Hikvision: editorial", "Hikvision: editorial"];
    expect(await read(article(tile("Caméra Dahua dôme", sold) + tile("Caméra Axis dôme", sold)))).toEqual([
      ...prose,
      "Dahua: offered *",
    ]);
    expect(await read(article(tile("Nos caméras Dahua", "12 mars") + tile("Caméras Axis", "3 mai")))).toEqual([
      ...prose,
      "Dahua: editorial",
    ]);
  });

  it("is sold below an article where others beside it have a price too", async () => {
    const tile = (title: string, price: string) =>
      `<div class="it">${PICTURE}<h3><a href="#p">${title}</a></h3><b>${price}</b></div>`;
    const row = tile("Kit de 4 caméras Dahua", "349,00 €") + tile("Caméra Axis", "229,00 €");
    expect(await read(article(row))).not.toContain("Dahua: offered *");
    expect(await read(article(row + tile("Caméra Bosch", "199,00 €")))).toContain("Dahua: offered *");
  });

  it.each(["div", "dialog open"])(
    "is sold below an article where a %s has a price and a button and no link",
    async (box) => {
      const tile = (title: string) =>
        `<${box}>${PICTURE}<h3>${title}</h3><span>84,90 €</span><button>Acheter</button></${box.split(" ")[0]}>`;
      expect(await read(article(tile("Caméra Dahua dôme") + tile("Caméra Axis dôme")))).toContain("Dahua: offered *");
    },
  );

  it("is no seller's goods of that name", async () => {
    const tile = (title: string, seller: string) =>
      `<li>${PICTURE}<a href="#p">${title}</a><div class="${seller}">Por HIKVISION STORE CDMX</div></li>`;
    expect(await read(`<ul>${tile("Cámara Bosch NBE-3502-AL", "x")}${tile("Cámara Axis", "x")}</ul>`)).toEqual([
      "HIKVISION: offered",
      "HIKVISION: offered",
    ]);
  });

  it("bears one badge for a brand and the maker it names", async () => {
    const tiles = (...titles: string[]) =>
      `<ul>${titles.map((title) => `<li>${PICTURE}<a href="#p">${title}</a></li>`).join("")}</ul>`;
    expect(await read(tiles("HiLook by Hikvision 8MP turret camera", "Axis camera"))).toEqual([
      "HiLook: offered *",
      "Hikvision: offered",
    ]);
    expect(await read(tiles("HiLook or Dahua turret camera", "Axis camera"))).toEqual([
      "HiLook: offered *",
      "Dahua: offered *",
    ]);
  });
});

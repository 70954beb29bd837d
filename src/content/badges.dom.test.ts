import { afterEach, describe, expect, it } from "vitest";
import { badges, clearPage, listing, startOn, titles } from "./testing.ts";

afterEach(clearPage);

describe("a badge at each finding", () => {
  it("stands at the end of the title of each tile that names a vendor, once", async () => {
    await startOn(listing(["Acme dome 4MP", "Plain dome", "Acme turret, by Acme, ACME-100", "Other"]));
    expect(titles()).toEqual(["Acme dome 4MP", "Acme turret, by Acme, ACME-100"]);
    for (const badge of badges()) expect(badge.parentElement?.localName).toBe("h3");
  });

  it("says of a tile that names two vendors both in one badge", async () => {
    const bench = await startOn(listing(["Acme and Bolt kit", "Plain", "Plain"]));
    expect(badges()).toHaveLength(1);
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.vendor)).toEqual(["acme", "bolt"]);
  });

  it("stands in each paragraph of a page without tiles", async () => {
    await startOn("<main><p>Supply of Acme cameras.</p><p>Nothing here.</p><p>Or Bolt, or equal.</p></main>");
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["p", "p"]);
  });

  it("reads a long specification that stands in one block", async () => {
    const lines = Array.from({ length: 900 }, (_, at) => `Line ${at} of the specification of works<br>`).join("");
    const bench = await startOn(`<main><div id="spec">${lines}<b>Acme</b> cameras or equal<br>${lines}</div></main>`);
    expect(badges().map((badge) => badge.parentElement?.id)).toEqual(["spec"]);
    expect(badges()[0]?.previousSibling?.textContent).toBe(" cameras or equal");
    expect(bench.reports.at(-1)?.findings[0]?.surface).toBe("Acme");
  });

  it("stands at the head of a text that fills one block and scrolls by itself", async () => {
    const lines = Array.from({ length: 400 }, (_, at) => `Line ${at} of the specification of works`).join("\n");
    await startOn(`<pre style="overflow:auto">${lines}\nAcme cameras or equal\n${lines}</pre>`);
    expect(badges()[0]?.parentElement?.localName).toBe("pre");
    expect(badges()[0]?.previousSibling).toBeNull();
  });

  it("marks words without a touch of the page's nodes", async () => {
    document.body.innerHTML = "<p>Supply of Acme cameras.</p>";
    const text = document.querySelector("p")?.firstChild;
    await startOn(null);
    expect(document.querySelector("p")?.firstChild).toBe(text);
    expect(CSS.highlights.get("sightline-listed")?.size).toBe(1);
  });

  it("finds a word that the page splits by inline tags, and keeps words of neighbouring cells apart", async () => {
    const bench = await startOn(
      "<main><p>Ac<b>me</b> cameras, also ACME.</p><table><tr><td>Acm</td><td>e</td><td>x</td></tr></table></main>",
    );
    expect(badges()).toHaveLength(1);
    expect(bench.reports.at(-1)?.findings[0]?.surface).toBe("Acme");
  });

  /** Of each cell the words, and whether a badge stands in it. */
  const cells = () =>
    [...document.querySelectorAll("td")].flatMap((cell) => (badges(cell).length > 0 ? [cell.textContent] : []));

  it("stands in each cell of a row that names a vendor, and says there what the cell names", async () => {
    const bench = await startOn(
      `<table><tr><td>1</td><td>House Supplies Ltd</td><td>Acme</td><td>ACME-100</td><td>4</td></tr></table>`,
    );
    expect(cells()).toEqual(["House Supplies Ltd", "Acme"]);
    expect(bench.reports.at(-1)?.findings.map(({ badged }) => badged)).toEqual([true, true]);
    for (const [at, named] of ["House", "Acme"].entries()) {
      bench.sightline.jump(bench.reports.at(-1)?.findings.find((one) => one.surface === named)?.id ?? "");
      expect(document.activeElement).toBe(badges()[at]);
    }
  });

  it("stands once in each column of a table that compares products", async () => {
    const row = (label: string, says: string[]) =>
      `<tr><th>${label}</th>${says.map((words) => `<td>${words}</td>`).join("")}</tr>`;
    const products = (...names: string[]) =>
      `<table style="width:900px">${row("", names)}${row("Maker", ["Acme", "Other", "Bolt", "Acme"])}</table>`;
    await startOn(products("Acme dome 4", "Other dome 2", "Bolt dome 3", "ACME-100"));
    expect(cells()).toEqual(["Acme dome 4", "Bolt dome 3", "ACME-100"]);
    clearPage();
    const tile = (words: string) => `<img width="90" height="60" alt=""><a href="#p">${words}</a><p>€ 10.00</p>`;
    await startOn(products(...["Acme dome 4", "Other dome 2", "Bolt dome 3", "ACME-100"].map(tile)));
    expect(cells().map((words) => words?.split("€")[0])).toEqual(["Acme dome 4", "Bolt dome 3", "ACME-100"]);
    clearPage();
    await startOn(products("Dome 4", "Dome 2", "Dome 3", "Dome 1"));
    expect(cells()).toEqual(["Acme", "Bolt", "Acme"]);
  });

  it("leaves scripts, fields, editable and hidden text alone", async () => {
    await startOn(
      `<script type="text/plain">Acme</script><style>.Acme{}</style><noscript>Acme</noscript><template>Acme</template>
       <textarea>Acme</textarea><div contenteditable="true">Acme</div><select><option>Acme</option></select>
       <p hidden>Acme</p><p style="visibility:hidden">Acme</p><button>Acme</button>`,
    );
    expect(badges()).toEqual([]);
  });

  it("lists but does not badge a vendor in navigation and filters", async () => {
    const bench = await startOn(
      `<nav><ul><li><a href="#">Acme</a></li><li><a href="#">Bolt</a></li></ul></nav><p>Text</p>`,
    );
    expect(badges()).toEqual([]);
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.badged)).toEqual([false, false]);
  });

  it("lists but does not badge a link that only leads to a brand, and a page's footer", async () => {
    const bench = await startOn(
      `<ul><li><a href="#">Acme</a></li><li><a href="#">Bolt cameras</a></li></ul><div class="footer-wrap"><p>We sell House cameras of all kinds.</p></div>`,
    );
    expect(badges()).toEqual([]);
    expect(bench.reports.at(-1)?.findings).toHaveLength(3);
  });

  it("lists but does not badge the entry of the page one is on, in a list of ways to go", async () => {
    const bench = await startOn(
      `<ul><li><a href="#">Home</a></li><li><a href="#">Cameras</a></li><li>Acme</li></ul><ul><li>Acme</li><li><a href="#">A</a> and more</li><li>House</li></ul>`,
    );
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.badged)).toEqual([false, true, true]);
  });

  it("reads what a tile says only in an image's alt or a link's label", async () => {
    const tile = (image: string, link: string) =>
      `<li class="tile"><a href="#"${link}><img width="90" height="60" alt="${image}"></a><h3>Dome camera</h3></li>`;
    await startOn(
      `<ul>${tile("Acme dome", "")}${tile("", ' aria-label="Bolt turret"')}${tile("", "")}</ul><p><img alt="Acme logo" width="9" height="9"> Welcome</p>`,
    );
    expect(badges().map((badge) => badge.closest("li")?.querySelector("img")?.alt)).toEqual(["Acme dome", ""]);
    // The second has a longer name, for which a narrow window's heading may have no room.
    expect(badges()[0]?.parentElement?.localName).toBe("h3");
    expect(["h3", "a"]).toContain(badges()[1]?.parentElement?.localName);
  });

  it("stands beside a tile's heading, however short", async () => {
    const tile = (name: string) =>
      `<div class="brand"><img width="90" height="60"><h3>${name}</h3><a href="#">See all products</a></div>`;
    await startOn(`<main>${tile("Acme")}${tile("Bolt")}${tile("Plain")}</main>`);
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["h3", "h3"]);
  });

  it("stands beside the heading where a box called a title holds more", async () => {
    const tile = (title: string) =>
      `<li><div class="tile-title"><h3>${title}</h3><div>ref. 12</div></div><p>A fact</p><a href="#">Open</a></li>`;
    await startOn(`<ul>${["Acme dome", "Plain", "Plain"].map(tile).join("")}</ul>`);
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["h3"]);
  });

  it("is not repeated in the paragraph below its heading", async () => {
    await startOn(
      "<main><div><h3>Acme</h3><p>Acme cameras of all kinds.</p></div><div><h3>Brands</h3><p>Acme or Bolt cameras.</p></div><p>Acme cameras again.</p></main>",
    );
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["h3", "p", "p"]);
  });

  it("is repeated below its heading where claims differ", async () => {
    await startOn("<main><div><h3>Acme</h3><p>Acme cameras, fully legal.</p></div></main>");
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["h3", "p"]);
  });

  it.each(["article", "details", "li"])("is not left out for the heading of the %s before", async (name) => {
    const card = (words: string) => `<${name}><summary>Lot</summary>${words}</${name}>`;
    await startOn(`<main>${card("<h3>Acme dome</h3><p>4 MP</p>")}${card("<pre>ACME-100</pre>")}</main>`);
    for (const one of document.querySelectorAll("details")) one.open = true;
    await expect.poll(() => badges().map((badge) => badge.parentElement?.localName)).toEqual(["h3", "pre"]);
  });

  it("is not repeated in the parts of a card whose head says it", async () => {
    const card = (title: string) =>
      `<div><div><h3>${title}</h3><b>New</b></div><div><p>Kit</p><ul><li>4 × ACME-100</li><li>1 × Bolt recorder</li></ul></div></div>`;
    await startOn(`<main>${card("Acme kit")}${card("Camera kit")}</main>`);
    expect(badges().map((badge) => badge.parentElement?.textContent)).toEqual([
      "Acme kit",
      "1 × Bolt recorder",
      "4 × ACME-100",
      "1 × Bolt recorder",
    ]);
  });

  it("stands at each line of a price list below the heading that names its vendor", async () => {
    const list = (...lines: string[]) =>
      `<main style="width:900px"><h2>Acme price list</h2><pre>${lines.join("\n")}</pre></main>`;
    await startOn(list("Model     Price", "ACME-100  € 129", "ACME-200  € 159", "Bracket   € 9"));
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["h2", "pre", "pre"]);
    await startOn(list("Model     ACME-100", "Price     € 129"));
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["h2"]);
  });

  const pair = (label: string, value: string): [string, string] => [label, value];
  const definitions = (...entries: [label: string, value: string][]) =>
    `<section><h2>Dome camera</h2><dl>${entries.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join("")}</dl></section>`;

  it("stands once in a list that gives a product's brand and part number, beside the brand", async () => {
    const product = definitions(["Marque", "Acme"], ["Référence", "ACME-100"], ["Garantie", "3 ans"], ["Prix", "12 €"]);
    const wrapped = `<dl><div><dt>Brand:</dt><dd>Bolt</dd></div><div><dt>Model</dt><dd><p>Bolt dome</p></dd></div></dl>`;
    const bench = await startOn(`<main>${product}${definitions(["Brand", "Other"])}${product}${wrapped}</main>`);
    expect(titles()).toEqual(["Acme", "Acme", "Bolt"]);
    expect(
      bench.reports
        .at(-1)
        ?.findings.map(({ surface, badged }) => [surface, badged])
        .slice(0, 2),
    ).toEqual([
      ["Acme", true],
      ["ACME-100", false],
    ]);
    document.querySelector("dd")?.replaceChildren("see below");
    await expect.poll(titles).toEqual(["ACME-100", "Acme", "Bolt"]);
  });

  it("stands at each product in one list, and at a part number of another maker", async () => {
    const makes = ["Acme", "Acme", "Bolt"];
    await startOn(definitions(...makes.flatMap((make, at) => [pair("Brand", make), pair("SKU", `ACME-${at}00`)])));
    expect(titles()).toEqual(["Acme", "Acme", "Bolt", "ACME-200"]);
    clearPage();
    await startOn("<dl><dt>Model</dt><dd>ACME-100</dd><dd>ACME-200</dd></dl>");
    expect(titles()).toEqual(["ACME-100", "ACME-200"]);
  });

  it("stands at each lot and each bidder of a tender's list", async () => {
    const lots = definitions(["Lot 1", "12 × ACME-100"], ["Lot 2", "4 × ACME-200"], ["Lot 3", "Plain recorders"]);
    const bids = definitions(["Bidder", "Acme Supplies Ltd"], ["Bidder", "House Ltd, for Acme"], ["Brand", "Acme"]);
    await startOn(`<main><h1>Tender for video surveillance</h1>${lots}${bids}</main>`);
    expect(titles()).toEqual(["12 × ACME-100", "4 × ACME-200", "Acme Supplies Ltd", "House Ltd, for Acme", "Acme"]);
  });

  it("badges a price list's rows in the cell that names the part", async () => {
    await startOn(
      `<table><tr><td>1</td><td style="white-space:nowrap;overflow:hidden;max-width:60px">ACME-100</td><td>€ 1</td></tr><tr><td>2</td><td>Other</td><td>€ 1</td></tr></table>`,
    );
    expect(badges().map((badge) => badge.closest("td")?.textContent)).toEqual(["ACME-100"]);
  });

  it("draws no badge for a vendor of whom nothing weighs", async () => {
    const bench = await startOn("<p>Quiet cameras</p>");
    expect(badges()).toEqual([]);
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.level)).toEqual(["none"]);
  });

  it("lists what a wall of logos is called, and marks nothing of it", async () => {
    const bench = await startOn(
      `<main><h1>Makes</h1><div><img alt="Acme" width="90" height="40"><img alt="Bolt logo" width="90" height="40"></div>
       <div><img alt="Acme dome 4 MP, from below" width="90" height="40"></div><p>Words and <img alt="House" width="9" height="9"></p></main>`,
    );
    expect(bench.reports.at(-1)?.findings.map(({ vendor, badged }) => [vendor, badged])).toEqual([
      ["acme", false],
      ["bolt", false],
    ]);
    expect(badges()).toEqual([]);
  });

  it("says a vendor once on a product page, beside the title", async () => {
    document.head.insertAdjacentHTML("beforeend", `<meta property="og:type" content="product">`);
    await startOn(
      "<main><p>We sell Acme.</p><h1>Acme dome</h1><p>The Acme dome sees.</p><p>Works with Bolt.</p></main>",
    );
    document.querySelector("meta[property='og:type']")?.remove();
    expect(titles()).toEqual(["Acme dome", "Works with Bolt."]);
  });

  it("says it again there beside another product of its own number and price", async () => {
    document.head.insertAdjacentHTML("beforeend", `<meta property="og:type" content="product">`);
    await startOn(
      "<main><h1>Acme dome ACME-100</h1><p>Acme ACME-100, € 80</p><p>Mount for ACME-300</p><div>Also: Acme ACME-200, € 90.00</div></main>",
    );
    document.querySelector("meta[property='og:type']")?.remove();
    expect(titles()).toEqual(["Acme dome ACME-100", "Also: Acme ACME-200, € 90.00"]);
  });

  it("reads open shadow roots", async () => {
    const host = document.createElement("shop-tile");
    host.attachShadow({ mode: "open" }).innerHTML = "<p>Acme dome</p>";
    document.body.append(host);
    await startOn(null);
    expect(badges(host.shadowRoot ?? document)).toHaveLength(1);
    const late = document.createElement("p");
    late.textContent = "Bolt turret";
    host.shadowRoot?.append(late);
    await expect.poll(() => badges(late)).toHaveLength(1);
  });

  it("marks the user's own words", async () => {
    const bench = await startOn("<p>A Zeta camera</p>", { watch: [{ text: "zeta", note: "ask Jo first" }] });
    expect(badges()).toHaveLength(1);
    expect(bench.reports.at(-1)?.findings[0]?.level).toBe("yours");
  });

  it("marks the user's own words where they stand, also behind letters that grow in small ones, and in no other word", async () => {
    await startOn(`<p>${"İ".repeat(40)}</p><p>A Zeta camera</p><p>The zetascope is another, and so are others.</p>`, {
      watch: [{ text: "ZETA", note: "" }],
    });
    expect(titles()).toEqual(["A Zeta camera"]);
  });

  it("says that claims differ where both stand in one tile", async () => {
    const bench = await startOn(listing(["Acme dome, fully legal", "Plain", "Plain"]));
    expect(bench.reports.at(-1)?.findings[0]).toMatchObject({ level: "contradiction", sides: ["Acme", "fully legal"] });
  });

  it("takes no list for a tile, whatever its entries are called", async () => {
    const entry = (words: string, at: number) =>
      `<li class="${at % 2 ? "odd" : "even"}"><img alt="" width="80" height="60"><a href="#">${words}</a></li>`;
    const list = `<ul class="grid">${["Acme dome", "Acme turret", "Acme bullet"].map(entry).join("")}</ul>`;
    await startOn(`<main><h1>Cameras</h1>${list}${list}</main>`);
    expect(badges().map((badge) => badge.closest("li")?.textContent)).toHaveLength(6);
    expect(badges().every((badge) => badge.closest("li") !== null)).toBe(true);
  });
});

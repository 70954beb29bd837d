import { afterEach, describe, expect, it } from "vitest";
import { readPageContext } from "./page-context.ts";
import { productInMarkup, productInSpecifications, productsInJsonLd } from "./structured.ts";

afterEach(() => {
  document.body.innerHTML = "";
  document.head.querySelectorAll("meta[property],script[type='application/ld+json']").forEach((element) => {
    element.remove();
  });
  document.title = "";
});

function jsonLd(value: unknown): void {
  const script = document.createElement("script");
  script.type = "application/ld+json";
  script.textContent = typeof value === "string" ? value : JSON.stringify(value);
  document.head.append(script);
}

describe("what the page states", () => {
  it("is read from JSON-LD, however deep it lies", () => {
    jsonLd({
      "@graph": [{ "@type": ["Product"], name: "Dome", brand: { "@type": "Brand", name: "Acme" }, mpn: "A-1" }],
    });
    jsonLd("{ broken Product");
    expect(productsInJsonLd(document)).toEqual([{ name: "Dome", brand: "Acme", mpn: "A-1" }]);
  });

  it("is read from microdata and RDFa", () => {
    document.body.innerHTML = `<div itemscope itemtype="https://schema.org/Product"><span itemprop="brand" itemscope><meta itemprop="name" content="Acme"></span><span itemprop="mpn"> A-1 </span></div>`;
    expect(productInMarkup(document)).toEqual({ brand: "Acme", mpn: "A-1" });
    document.body.innerHTML = `<div typeof="schema:Product"><b property="schema:manufacturer">Acme</b></div>`;
    expect(productInMarkup(document)).toEqual({ brand: "Acme" });
  });

  it.each([
    ["Manufacturer", "Hersteller", "Fabricant", "Fabricante", "Marca"],
    ["Produttore", "Fabrikant", "Producent", "Виробник", "Производитель"],
    ["品牌", "Brand:", "Marke", "Marque", "Merk"],
  ])("is read from tables and lists that label the maker %s, %s, %s, %s, %s", (...labels) => {
    for (const label of labels) {
      for (const html of [
        `<table><tr><th>${label}</th><td>Acme</td></tr></table>`,
        `<table><tr><td>${label}</td><td>Acme</td></tr></table>`,
        `<dl><dt>${label}</dt><dd>Acme</dd></dl>`,
        `<ul><li><b>${label}</b>: Acme</li></ul>`,
      ]) {
        document.body.innerHTML = html;
        expect(productInSpecifications(document), html).toEqual({ brand: "Acme" });
      }
    }
  });

  it.each([
    ["product", `<h1>Dome</h1><button class="add-to-cart">Buy</button>`, ""],
    ["listing", `<li class="product">a</li><li class="product">b</li>`, ""],
    ["tender", "<main>CPV 35125300-2</main>", "Contract notice"],
    ["article", "<article>News</article>", "News of today"],
    ["unknown", "<p>Hello</p>", ""],
  ])("tells a %s page", (kind, html, title) => {
    document.body.innerHTML = html;
    document.title = title;
    expect(readPageContext(document).kind).toBe(kind);
  });

  it("takes breadcrumbs as the category", () => {
    document.body.innerHTML = `<nav class="breadcrumb"><a>Home</a> <a>Videoüberwachung</a></nav>`;
    expect(readPageContext(document).cameraCategory).toBe(true);
  });
});

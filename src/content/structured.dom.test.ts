import { afterEach, describe, expect, it } from "vitest";
import type { SiteLayouts } from "../dataset/compiled.ts";
import { isCameraCategory } from "../matching/text-kind.ts";
import { readPageContext } from "./page-context.ts";
import { productInMarkup, productInSpecifications, statedInJsonLd } from "./structured.ts";

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
    expect(statedInJsonLd(document).products).toEqual([{ name: "Dome", brand: "Acme", numbers: ["A-1"] }]);
  });

  it("is read from JSON-LD with its page, its seller, every number it goes by and the crumbs above it", () => {
    jsonLd([
      {
        "@type": "Product",
        name: "Dome",
        manufacturer: "Acme",
        mpn: "A-1",
        model: { "@type": "ProductModel", name: "A-One" },
        sku: "77",
        url: "https://shop.example/dome/?from=list#top",
        offers: [{ "@type": "Offer", seller: { "@type": "Organization", name: "North Shop" } }],
      },
      { "@type": "BreadcrumbList", itemListElement: [{ name: "Home" }, { item: { name: "Surveillance" } }] },
    ]);
    expect(statedInJsonLd(document)).toEqual({
      products: [
        {
          name: "Dome",
          brand: "Acme",
          numbers: ["A-1", "A-One", "77"],
          url: "https://shop.example/dome",
          seller: "North Shop",
        },
      ],
      crumbs: "Home › Surveillance",
      isNews: false,
    });
    expect(isCameraCategory(readPageContext(document).around)).toBe(true);
  });

  it("is one of many where it stands in a list, and does not make the page a product's", () => {
    jsonLd({
      "@type": "ItemList",
      itemListElement: [
        { "@type": "ListItem", url: "/dome", item: { "@type": "Product", name: "Dome", brand: "Acme" } },
      ],
    });
    const page = readPageContext(document);
    expect(page.kind).toBe("listing");
    expect(page.byAddress.get(`${location.origin}/dome`)?.brand).toBe("Acme");
  });

  it("is the page's own product, not a related one's", () => {
    jsonLd({ "@type": "Product", name: "Pole mount", brand: "Other" });
    jsonLd({ "@type": "Product", name: "Dome A-1", brand: "Acme" });
    document.body.innerHTML = `<h1>Dome A-1</h1><button class="add-to-cart">Buy</button>`;
    expect(readPageContext(document).product.brand).toBe("Acme");
    document.head.querySelectorAll("script[type='application/ld+json']").forEach((one) => {
      one.remove();
    });
    document.body.innerHTML = `<div itemscope itemtype="https://schema.org/Product"><b itemprop="brand">Other</b></div>
      <div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Dome</h1><b itemprop="brand">Acme</b>
      <div itemprop="isRelatedTo" itemscope itemtype="https://schema.org/Product"><b itemprop="mpn">B-2</b></div></div>
      <button class="add-to-cart">Buy</button>`;
    expect(readPageContext(document).product).toEqual({ brand: "Acme" });
  });

  it("is read from microdata and RDFa", () => {
    document.body.innerHTML = `<div itemscope itemtype="https://schema.org/Product"><span itemprop="brand" itemscope><meta itemprop="name" content="Acme"></span><span itemprop="mpn"> A-1 </span></div>`;
    expect(productInMarkup(document)).toEqual({ brand: "Acme", numbers: ["A-1"] });
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
    ["article", "<article><h1>Hikvision</h1>News</article>", "Ministry bans procurement of Hikvision"],
    ["tender", "<article><h1>Cameras</h1>Lots</article>", "Procurement of cameras"],
    [
      "article",
      `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Cameras"}]}</script><p>News</p>`,
      "Procurement of cameras",
    ],
    ["article", `<article class="post type-post">News</article>`, ""],
    ["unknown", `<article class="page type-page"><h1>Brands we install</h1></article>`, ""],
    ["unknown", "<p>Hello</p>", ""],
  ])("tells a %s page", (kind, html, title) => {
    document.body.innerHTML = html;
    document.title = title;
    expect(readPageContext(document).kind).toBe(kind);
  });

  it.each([
    ["article", "<article><h1>Hikvision</h1>News</article>", "Ministry bans procurement of Hikvision"],
    ["article", `<script type="application/ld+json">{"@type":"BlogPosting"}</script><p>News</p>`, "Cameras in schools"],
    ["tender", "<article><h1>Cameras</h1>Lots</article>", "Cameras"],
    [
      "tender",
      `<script type="application/ld+json">{"blogPost":{"@type":"BlogPosting"}}</script><p>Lots</p>`,
      "Cameras",
    ],
  ])("tells a %s on a portal's host", (kind, html, title) => {
    document.body.innerHTML = html;
    document.title = title;
    expect(readPageContext(document, [{ name: "Portal", kind: "tender", pages: [] } satisfies SiteLayouts]).kind).toBe(
      kind,
    );
  });

  it("takes breadcrumbs as the category", () => {
    document.body.innerHTML = `<nav class="breadcrumb"><a>Home</a> <a>Videoüberwachung</a></nav>`;
    expect(isCameraCategory(readPageContext(document).around)).toBe(true);
  });
});

/**
 * What a page states about its product in machine-readable form: JSON-LD, microdata, RDFa, Open Graph, specification tables.
 * The page may be hostile or broken: everything is read as text, nothing is believed to be more.
 */

/** A product as the page states it. Empty strings are left out. */
export interface StatedProduct {
  name?: string;
  brand?: string;
  mpn?: string;
  category?: string;
}

/** JSON-LD beyond this many characters is data for an application, not a statement about a product. */
const LONGEST_JSON = 400_000;
/** How deep JSON-LD is followed. */
const DEEPEST = 8;

function textOf(value: unknown): string | undefined {
  if (typeof value === "string" || typeof value === "number") {
    const text = String(value).trim().slice(0, 200);
    return text === "" ? undefined : text;
  }
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === "object" && value !== null) return textOf((value as Record<string, unknown>).name);
  return undefined;
}

function isProduct(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some(
    (one) => typeof one === "string" && /(?:^|[/:])(?:Product|ProductGroup|ProductModel|IndividualProduct)$/.test(one),
  );
}

function collect(value: unknown, into: StatedProduct[], depth: number): void {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, into, depth + 1);
    return;
  }
  const object = value as Record<string, unknown>;
  if (isProduct(object["@type"])) {
    into.push(
      clean({
        name: textOf(object.name),
        brand: textOf(object.brand) ?? textOf(object.manufacturer),
        mpn: textOf(object.mpn) ?? textOf(object.model) ?? textOf(object.sku),
        category: textOf(object.category),
      }),
    );
    return;
  }
  for (const one of Object.values(object)) collect(one, into, depth + 1);
}

function clean(product: { [K in keyof StatedProduct]: string | undefined }): StatedProduct {
  return Object.fromEntries(Object.entries(product).filter(([, value]) => value !== undefined)) as StatedProduct;
}

/** Products in a document's JSON-LD. A script that is not JSON is skipped: it is the page's fault and harms nobody. */
export function productsInJsonLd(document: Document): StatedProduct[] {
  const products: StatedProduct[] = [];
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
    const text = script.textContent ?? "";
    if (text.length > LONGEST_JSON || !text.includes("Product")) continue;
    try {
      collect(JSON.parse(text), products, 0);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return products;
}

function property(scope: ParentNode, name: string): string | undefined {
  const element = scope.querySelector(`[itemprop~="${name}"],[property="schema:${name}"],[property="product:${name}"]`);
  if (!element) return undefined;
  const inner = element.querySelector("[itemprop~=name]") ?? element;
  return textOf(inner.getAttribute("content") ?? inner.textContent);
}

/** What microdata or RDFa below `scope` states. */
export function productInMarkup(scope: ParentNode): StatedProduct {
  return clean({
    name: undefined,
    brand: property(scope, "brand") ?? property(scope, "manufacturer"),
    mpn: property(scope, "mpn") ?? property(scope, "model") ?? property(scope, "sku"),
    category: property(scope, "category"),
  });
}

/** "Brand", "manufacturer" as shops label them, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Ukrainian, Russian, Chinese. */
const BRAND_LABEL =
  /^(?:brand(?: name)?|manufacturer|make|vendor|marke|hersteller|marque|fabricant|constructeur|marca|fabricante|produttore|fabbricante|merk|fabrikant|marka|producent|бренд|марка|торгова марка|торговая марка|виробник|производитель|изготовитель|品牌|厂商|制造商|生产厂家|廠商|製造商)\s*[:：]?$/iu;
/** "Model", "part number" in the same languages. */
const MODEL_LABEL =
  /^(?:model(?: (?:no\.?|number|name))?|mpn|part (?:no\.?|number)|item model number|manufacturer part number|modell(?:nummer)?|herstellernummer|modèle|référence(?: fabricant)?|modelo|número de modelo|modello|codice produttore|modelnummer|model produktu|kod producenta|модель|артикул|型号|型號|规格型号)\s*[:：]?$/iu;

/** Brand and part number from specification tables and definition lists. */
export function productInSpecifications(scope: ParentNode): StatedProduct {
  const product: StatedProduct = {};
  let looked = 0;
  for (const label of scope.querySelectorAll(
    "th,dt,td:first-child,li>b:first-child,li>strong:first-child,li>span:first-child",
  )) {
    // A specification table is short; a price list of thousands of rows is not one.
    if (++looked > 400) break;
    const text = (label.textContent ?? "").trim();
    if (text.length > 40) continue;
    const field = BRAND_LABEL.test(text) ? "brand" : MODEL_LABEL.test(text) ? "mpn" : null;
    if (field === null || product[field] !== undefined) continue;
    const value = label.nextElementSibling?.textContent ?? label.parentElement?.textContent?.slice(text.length);
    const words = textOf(value?.replace(/^\s*[:：]/, ""));
    if (words !== undefined && words.length <= 80) product[field] = words;
  }
  return product;
}

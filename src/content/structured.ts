/**
 * What a page states about its product in machine-readable form: JSON-LD, microdata, RDFa, Open Graph, specification tables.
 * The page may be hostile or broken: everything is read as text, nothing is believed to be more.
 */
import { BRAND_WORDS } from "../matching/brand-words.ts";

/** A product as the page states it. What it does not state is left out. */
export interface StatedProduct {
  name?: string;
  brand?: string;
  /** Part numbers as the maker or the shop gives them: mpn, model, sku. */
  numbers?: string[];
  category?: string;
  /** Absolute address of its own page, without query and fragment. */
  url?: string;
  seller?: string;
  /** One of a list the page states, not what the page is about. */
  listed?: true;
}

/** What a document's JSON-LD says. */
export interface Stated {
  products: StatedProduct[];
  /** Names of its breadcrumbs, as one text. */
  crumbs: string;
  /** Whether it calls the page a report or a post. */
  isNews: boolean;
}

/** schema.org's types of what reports and comments. */
const NEWS = /^(?:(?:Analysis|Background|Opinion|Reportage|Review)?NewsArticle|BlogPosting)$/;

/** JSON-LD beyond this many characters is data for an application, not a statement about a product. */
const LONGEST_JSON = 400_000;
/** How deep JSON-LD is followed. */
const DEEPEST = 8;

function textOf(value: unknown, most = 200): string | undefined {
  if (typeof value === "string" || typeof value === "number") {
    const text = String(value).trim().slice(0, most);
    return text === "" ? undefined : text;
  }
  if (Array.isArray(value)) return textOf(value[0], most);
  if (typeof value === "object" && value !== null) return textOf((value as Record<string, unknown>).name);
  return undefined;
}

function isProduct(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some(
    (one) => typeof one === "string" && /(?:^|[/:])(?:Product|ProductGroup|ProductModel|IndividualProduct)$/.test(one),
  );
}

/** Where a link leads, without query and fragment: shops add who sent the visitor. */
export function addressOf(value: unknown, base: string): string | undefined {
  const text = textOf(value, 2_000);
  if (text === undefined || !URL.canParse(text, base)) return undefined;
  const { origin, pathname } = new URL(text, base);
  return origin + pathname.replace(/\/$/, "");
}

function numbersOf(...values: (string | undefined)[]): string[] | undefined {
  const numbers = [...new Set(values.filter((value) => value !== undefined))];
  return numbers.length === 0 ? undefined : numbers;
}

function collect(value: unknown, base: string, into: StatedProduct[], depth: number, item?: { url?: unknown }): void {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, base, into, depth + 1, item);
    return;
  }
  const object = value as Record<string, unknown>;
  if (isProduct(object["@type"])) {
    const offer = [object.offers].flat()[0] as { seller?: unknown; url?: unknown } | null | undefined;
    into.push(
      clean({
        name: textOf(object.name),
        brand: textOf(object.brand) ?? textOf(object.manufacturer),
        numbers: numbersOf(textOf(object.mpn), textOf(object.model), textOf(object.sku)),
        category: textOf(object.category),
        url: addressOf(object.url ?? offer?.url ?? item?.url ?? object["@id"], base),
        seller: textOf(offer?.seller),
        listed: item ? true : undefined,
      }),
    );
    return;
  }
  const inList = object["@type"] === "ListItem" ? { url: object.url } : item;
  for (const one of Object.values(object)) collect(one, base, into, depth + 1, inList);
}

function clean(product: { [K in keyof StatedProduct]: StatedProduct[K] | undefined }): StatedProduct {
  return Object.fromEntries(Object.entries(product).filter(([, value]) => value !== undefined)) as StatedProduct;
}

/** What a script states by itself, or in a graph. */
function statedBy(value: unknown): Record<string, unknown>[] {
  return [value, (value as { "@graph"?: unknown } | null)?.["@graph"]].flat() as Record<string, unknown>[];
}

function crumbsIn(value: unknown): string[] {
  return statedBy(value)
    .filter((one) => one?.["@type"] === "BreadcrumbList")
    .flatMap((list) => [list.itemListElement].flat() as { name?: unknown; item?: unknown }[])
    .flatMap((item) => textOf(item?.name) ?? textOf(item?.item) ?? []);
}

/** Reads a document's JSON-LD. A script that is not JSON is skipped: it is the page's fault and harms nobody. */
export function statedInJsonLd(document: Document): Stated {
  const products: StatedProduct[] = [];
  const crumbs: string[] = [];
  let isNews = false;
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
    const text = script.textContent ?? "";
    if (text.length > LONGEST_JSON || !/Product|BreadcrumbList|NewsArticle|BlogPosting/.test(text)) continue;
    try {
      const value: unknown = JSON.parse(text);
      collect(value, document.baseURI, products, 0);
      crumbs.push(...crumbsIn(value));
      isNews ||= statedBy(value).some((one) => [one?.["@type"]].flat().some((type) => NEWS.test(String(type))));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return { products, crumbs: crumbs.join(" › ").slice(0, 300), isNews };
}

/** A product as microdata and RDFa mark it. */
const PRODUCT = "[itemtype$='/Product'],[typeof~='Product'],[typeof~='schema:Product']";

const MARKED = "[itemprop],[property]";

function property(scope: ParentNode, name: string): string | undefined {
  const selector = `[itemprop~="${name}"],[property="${name}"],[property="schema:${name}"],[property="product:${name}"]`;
  // What is marked inside a product of its own, a related one, is that product's.
  const element = [...scope.querySelectorAll(selector)].find((one) => {
    const owner = one.closest(PRODUCT);
    return owner === null || owner === scope || !(scope as Node).contains(owner);
  });
  if (!element) return undefined;
  const inner = element.querySelector("[itemprop~=name],[property=name],[property='schema:name']") ?? element;
  return textOf(inner.getAttribute("content") ?? inner.textContent);
}

/**
 * What microdata or RDFa below `scope` states. Of a whole document: of the product its heading stands in, or its only one.
 */
export function productInMarkup(scope: Document | Element): StatedProduct {
  let within: Document | Element = scope;
  if ("querySelector" in scope && scope.nodeType === Node.DOCUMENT_NODE) {
    const marked = scope.querySelectorAll(PRODUCT);
    within = scope.querySelector("h1")?.closest(PRODUCT) ?? (marked.length === 1 ? marked[0] : undefined) ?? scope;
  }
  // Most tiles of most shops mark nothing.
  if (within.querySelector(MARKED) === null) return {};
  const brand = property(within, "brand") ?? property(within, "manufacturer");
  return clean({
    brand,
    numbers: numbersOf(property(within, "mpn"), property(within, "model"), property(within, "sku")),
    category: property(within, "category"),
  });
}

const BRAND_LABEL = new RegExp(`^(?:vendor|${BRAND_WORDS})\\s*[:：]?$`, "iu");
/** "Model", "part number" as shops label them, in the languages of {@link BRAND_WORDS}. */
const MODEL_LABEL =
  /^(?:model(?: (?:no\.?|number|name))?|mpn|sku|ref(?:\.|erence)?(?: (?:no\.?|number))?|part (?:no\.?|number)|item model number|manufacturer part number|modell(?:nummer)?|herstellernummer|modèle|réf(?:\.|érence)?(?: fabricant)?|referencia|referência|modelo|número de modelo|modello|codice produttore|modelnummer|model produktu|kod producenta|модель|артикул|型号|型號|规格型号)\s*[:：]?$/iu;

/** Whether a label's value says what is sold: its brand or its part number. */
export function labelsProduct(label: string): boolean {
  return BRAND_LABEL.test(label) || MODEL_LABEL.test(label);
}

/** Brand and part number from specification tables and definition lists. */
export function productInSpecifications(scope: ParentNode): StatedProduct {
  let brand: string | undefined;
  let number: string | undefined;
  let looked = 0;
  for (const label of scope.querySelectorAll(
    "th,dt,td:first-child,li>b:first-child,li>strong:first-child,li>span:first-child",
  )) {
    // A specification table is short; a price list of thousands of rows is not one.
    if (++looked > 400) break;
    const text = (label.textContent ?? "").replace(MARKS, "").trim();
    if (text.length > 40) continue;
    const isBrand = BRAND_LABEL.test(text);
    if (!isBrand && !MODEL_LABEL.test(text)) continue;
    const value = label.nextElementSibling?.textContent ?? label.parentElement?.textContent?.slice(text.length);
    const words = textOf(value?.replace(MARKS, "").replace(/^\s*[:：]/, ""));
    if (words === undefined || words.length > 80) continue;
    if (isBrand) brand ??= words;
    else number ??= words;
  }
  return clean({ brand, numbers: numbersOf(number) });
}

/** Unseen characters by which shops steer the direction of labels and values. */
const MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

import type { SiteLayouts } from "../dataset/compiled.ts";
import type { PageKind, SellerWords } from "../matching/mention.ts";
import { ANY_CPV, BAN_WORDS, TENDER_WORDS } from "../matching/text-kind.ts";
import { buyButtonsOf } from "./buy-button.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { allInOf, firstIn } from "./shadow.ts";
import {
  addressOf,
  productInMarkup,
  productInSpecifications,
  type Stated,
  type StatedProduct,
  statedInJsonLd,
} from "./structured.ts";

/** What a page says of itself as a whole. */
export interface PageContext {
  kind: PageKind;
  lang?: string;
  /** Title, Open Graph words, breadcrumbs and category: read for camera words only. */
  around: string;
  /** Whether what is bought is video surveillance, by the codes of a notice. */
  cameraCategory: boolean;
  /** The one product of a product page. */
  product: StatedProduct;
  /** What the page states of it in other blocks than its title. */
  sellerWords: SellerWords[];
  /** Products the page states, for its tiles, under their names and under the addresses of their pages. */
  byName: Map<string, StatedProduct>;
  byAddress: Map<string, StatedProduct>;
  /** How the site builds pages of this kind; null where that is not known. */
  layout: Layout | null;
}

/** What is known of a page before it is read. */
export const NOT_READ: PageContext = {
  kind: "unknown",
  around: "",
  cameraCategory: false,
  product: {},
  sellerWords: [],
  byName: new Map(),
  byAddress: new Map(),
  layout: null,
};

const CRUMBS = ["[class*=breadcrumb i]", "[aria-label*=breadcrumb i]", "[typeof~=BreadcrumbList]"];

const CART_CLASSES = ["[class*=add-to-cart i]", "[class*=addtocart i]", "button[class*=cart i]"];
/** What has one of these has this. */
const CART_CLASS = "[class*=cart i]";
const CARTS = [
  "[name=add-to-cart]",
  "[id*=add-to-cart i]",
  "[data-action*=cart i]",
  "[class*=buy-now i]",
  "form[action*='/cart/add']",
];

/** WordPress marks an article up like any page that stands outside its news: services, brands, contact. */
const STANDING_PAGE = "body[class*='page-id-'],article.type-page";

/** Of what shops say of a tile themselves, what tells a listing: each is asked of the whole page. */
const TILES = [
  "[itemtype$='/Product']",
  "li.product",
  "[data-product-id]",
  ".product-card",
  "[data-asin]:not([data-asin=''])",
];

/** How much of the main part's beginning is looked at, in characters. */
const LEAD = 1_500;

const KINDS = { listing: "listing", product: "product", notices: "tender", notice: "tender" } as const;

/** The first words of an element, without the whole of its text being put together. */
function beginningOf(element: Element | null): string {
  let words = "";
  if (element === null) return words;
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null && words.length < LEAD; node = texts.nextNode())
    words += (node as Text).data;
  return words.slice(0, LEAD);
}

/** Where sites keep what they report, in their addresses. */
const NEWS_PATH =
  /\/(?:news|newsroom|blog|press|press-releases?|aktuelles|actualites|noticias|notizie|nieuws|aktualnosci|novosti|novyny|xinwen)(?:\/|$)/i;

function callsItselfArticle(document: Document, { isNews }: Stated): boolean {
  const og = document.querySelector("meta[property='og:type']")?.getAttribute("content");
  return isNews || og === "article" || document.querySelectorAll("article").length === 1;
}

/** Whether a page reports: it says so, or is an article whose headline tells of a ban on what the state buys. */
function reports(document: Document, around: string, stated: Stated): boolean {
  return stated.isNews || (BAN_WORDS.test(around) && callsItselfArticle(document, stated));
}

/** A portal's page is a notice, or a list of them, unless it reports. */
function portalKind(document: Document, around: string, stated: Stated): PageContext["kind"] {
  return NEWS_PATH.test(new URL(document.URL).pathname) || reports(document, around, stated) ? "article" : "tender";
}

function* pageKind(document: Document, around: string, stated: Stated): Generator<void, PageContext["kind"]> {
  const { products } = stated;
  const og = document.querySelector("meta[property='og:type']")?.getAttribute("content") ?? "";
  const lead = beginningOf(document.querySelector("main,article,#content"));
  const listed = products.filter((one) => one.listed).length;
  if (products.length - listed === 1 || og === "product" || og === "og:product") return "product";
  const classes = firstIn(document, CART_CLASS) === null ? [] : CART_CLASSES;
  const carts = (yield* allInOf(document, [...classes, ...CARTS])).length || (yield* buyButtonsOf(document));
  if (firstIn(document, "h1") !== null && carts === 1) return "product";
  if (products.length > 0 || (yield* allInOf(document, TILES)).length > 1) return "listing";
  // A headline on a ban on what the state buys has a tender's words and is none.
  if ((TENDER_WORDS.test(around) && !reports(document, around, stated)) || ANY_CPV.test(lead)) return "tender";
  if (callsItselfArticle(document, stated) && document.querySelector(STANDING_PAGE) === null) return "article";
  if (carts > 1) return "listing";
  return "unknown";
}

/** The one product of a product page: of those stated, the one with the page's address or heading, or the only one. */
function ownProduct(document: Document, heading: string, { products }: Stated): StatedProduct {
  const own = products.filter((one) => !one.listed);
  const address = addressOf(document.URL, document.URL);
  return (
    own.find((one) => one.url !== undefined && one.url === address) ??
    own.find((one) => one.name !== undefined && nameKey(one.name) === nameKey(heading)) ??
    (own.length === 1 ? own[0] : undefined) ??
    {}
  );
}

/**
 * Reads what the page says of itself, with what is known of its site. Called once per page and again when its signs
 * change; costs a few queries.
 */
export function readPageContext(document: Document, sites: readonly SiteLayouts[] = []): PageContext {
  const reading = readingPageContext(document, sites, layoutOf(document, sites));
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** The same in steps: on a large page each question takes a while. */
export function* readingPageContext(
  document: Document,
  sites: readonly SiteLayouts[],
  layout: Layout | null,
): Generator<void, PageContext> {
  const meta = (name: string) => document.querySelector(`meta[property='${name}']`)?.getAttribute("content") ?? "";
  const stated = statedInJsonLd(document);
  const crumbs = (yield* allInOf(document, CRUMBS))
    .slice(0, 2)
    .map((element) => (element.textContent ?? "").replace(/\s+/g, " ").slice(0, 300));
  const heading = firstIn(document, "h1")?.textContent?.trim().slice(0, 300) ?? "";
  const around = [document.title, heading, meta("og:title"), ...crumbs, stated.crumbs]
    .filter((part) => part !== "")
    .join(" | ")
    .slice(0, 1200);
  const kind =
    (layout && KINDS[layout.kind]) ??
    (sites.some((site) => site.kind === "tender")
      ? portalKind(document, around, stated)
      : yield* pageKind(document, around, stated));
  const product: StatedProduct = {};
  if (kind === "product") {
    Object.assign(
      product,
      productInSpecifications(document),
      productInMarkup(document),
      ownProduct(document, heading, stated),
    );
    const brand = layout?.part(document, "brand")?.words;
    const seller = layout?.part(document, "seller")?.words;
    Object.assign(product, brand && { brand }, seller && { seller });
  }
  const lang = document.documentElement.lang || undefined;
  return {
    kind,
    ...(lang ? { lang } : {}),
    around: product.category === undefined ? around : `${around} | ${product.category}`,
    cameraCategory: false,
    product,
    sellerWords: [],
    byName: new Map(
      stated.products.flatMap((one) => (one.name === undefined ? [] : [[nameKey(one.name), one] as const])),
    ),
    byAddress: new Map(stated.products.flatMap((one) => (one.url === undefined ? [] : [[one.url, one] as const]))),
    layout,
  };
}

/**
 * Tells whether a page may have become another one without a load, or gained parts that cannot be read. Where two differ, it
 * is worth reading its context again.
 */
export function signsOf(document: Document): string {
  const { URL: address, title } = document;
  const heading = document.querySelector("h1")?.textContent ?? "";
  const type = document.querySelector("meta[property='og:type']")?.getAttribute("content") ?? "";
  const data = [...document.scripts]
    .filter((script) => script.type === "application/ld+json")
    .map(({ textContent }) => textContent?.length ?? 0);
  const hasTiles = TILES.some((tile) => document.querySelector(tile) !== null);
  // Asked one by one: a browser keeps count of elements by name.
  const parts = ["iframe", "canvas", "embed", "object"].map((name) => document.getElementsByTagName(name).length);
  return [address, title, heading, type, data, hasTiles, parts].join("\n");
}

/** Whether units that were read in one context read alike in the other. */
export function readsAlike(one: PageContext, other: PageContext): boolean {
  const keyOf = ({ kind, lang, around, product, byName, byAddress, layout }: PageContext) =>
    // A title that counts what is new is no other page.
    JSON.stringify([
      kind,
      lang,
      around.replace(/\(\d+\)/g, ""),
      product,
      layout?.kind,
      ...[byName, byAddress].map((map) => [...map]),
    ]);
  return keyOf(one) === keyOf(other);
}

/** Product names are compared without case and spacing. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}

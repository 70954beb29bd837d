/** What a page says of a unit's product somewhere else than in its text: in structured data, a table, an attribute. */
import { nameKey, type PageContext } from "./page-context.ts";
import { addressOf, productInMarkup, type StatedProduct } from "./structured.ts";
import type { Unit } from "./unit.ts";

/** Links of a tile that are looked up among the addresses the page states. */
const MOST_LINKS = 6;

function byLink(root: Element, page: PageContext): StatedProduct | undefined {
  if (page.byAddress.size === 0) return undefined;
  const links = root.matches("a[href]") ? [root] : [...root.querySelectorAll("a[href]")].slice(0, MOST_LINKS);
  for (const link of links) {
    const address = addressOf(link.getAttribute("href"), root.baseURI);
    const product = address === undefined ? undefined : page.byAddress.get(address);
    if (product) return product;
  }
  return undefined;
}

/**
 * What the page states of a unit's product: of a product page its own, of a tile what is joined to it by its link or its
 * name, what its markup says, and what its site is known to say in a place of its own.
 */
export function statedOf(unit: Unit, page: PageContext, title: string): StatedProduct {
  if (unit.kind === "product") return { ...page.product };
  if (unit.kind !== "tile") return {};
  const brand = unit.layout?.part(unit.root, "brand")?.words;
  return {
    ...(byLink(unit.root, page) ?? page.byName.get(nameKey(title))),
    ...productInMarkup(unit.root),
    ...(brand === undefined ? {} : { brand }),
  };
}

/** Whether a stated brand is only the shop's own name, as shop software fills in where nobody named a brand. */
export function isShopName(brand: string, document: Document): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const name = bare(brand);
  const site = document.querySelector("meta[property='og:site_name']")?.getAttribute("content") ?? "";
  const { hostname } = new URL(document.URL);
  return name === bare(site) || name === bare(hostname) || hostname.split(".").some((label) => bare(label) === name);
}

/** The stated words that name a known maker or part number and are not among the unit's own, for reading along with them. */
export function unsaid(stated: StatedProduct, text: string, places: (text: string) => number[]): string[] {
  const own = text.toLowerCase();
  return [stated.brand, ...(stated.numbers ?? [])].filter(
    (words): words is string => words !== undefined && places(words).length > 0 && !own.includes(words.toLowerCase()),
  );
}

/** Elements at and below `root`, one in each tile, whose product the page gives a known maker or part number beside its text. */
export function* statedTiles(
  root: Element | ShadowRoot,
  page: PageContext,
  places: (text: string) => number[],
): Generator<Element> {
  const { layout } = page;
  if (layout?.hidesBrand) {
    const own = "closest" in root ? layout.tileAround(root) : null;
    for (const tile of [...(own ? [own] : []), ...layout.tiles(root)]) {
      const brand = layout.part(tile, "brand");
      if (brand?.hidden && places(brand.words).length > 0) yield layout.part(tile, "title")?.element ?? tile;
    }
  }
  const known = [...page.byAddress.values(), ...page.byName.values()].some(
    (one) => one.listed && unsaid(one, "", places).length > 0,
  );
  if (!known) return;
  for (const link of root.querySelectorAll("a[href]")) {
    const product = byLink(link, page) ?? page.byName.get(nameKey(link.textContent ?? ""));
    if (product && unsaid(product, "", places).length > 0) yield link;
  }
}

/**
 * How the page's site is known to build its pages: where tiles stand, and their titles, brands, prices, sellers. This is data
 * of some past day. The page may have changed since, and a browser may not know a selector: nothing here throws, what no
 * longer fits is said, and the page is read by its general structure as well.
 */
import type { PageLayout, PagePart, PartName, SiteLayouts } from "../dataset/compiled.ts";
import type { Unchecked } from "../shared/messages.ts";
import { closestTo } from "./shadow.ts";
import { isVisible } from "./unit.ts";

/** What a part says, and the element it stands in. */
export interface Part {
  element: Element;
  words: string;
  /** True where the words are an attribute's: they are not among the page's text. */
  hidden: boolean;
}

/** Longest words of a part, in characters. */
const LONGEST = 300;

function matches(address: string, pattern: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${source}$`, "i").test(address);
}

/** The layout of the page at `document`'s address; null where none of those given is of it. */
export function layoutOf(document: Document, sites: readonly SiteLayouts[]): Layout | null {
  const { hostname, pathname, search } = new URL(document.URL);
  const path = pathname + search;
  for (const { name, pages } of sites)
    for (const page of pages) {
      const layout = new Layout(document, name, page);
      const here = page.paths?.some((one) => matches(one.startsWith("/") ? path : hostname + path, one)) ?? true;
      if (here && (page.marks === undefined || layout.first(document, page.marks) !== null)) return layout;
    }
  return null;
}

/** What a selector finds; null where the browser does not know it. */
function orNone<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}

/** One page's layout. */
export class Layout {
  readonly kind: PageLayout["kind"];
  readonly #document: Document;
  readonly #site: string;
  readonly #page: PageLayout;

  constructor(document: Document, site: string, page: PageLayout) {
    this.#document = document;
    this.#site = site;
    this.#page = page;
    this.kind = page.kind;
  }

  /** The first element below `scope` that fits; null too where the browser does not know the selector. */
  first(scope: ParentNode, selector: string): Element | null {
    return orNone(() => scope.querySelector(selector));
  }

  /** All elements below `scope` that fit; none too where the browser does not know the selector. */
  all(scope: ParentNode, selector: string): Element[] {
    return orNone(() => [...scope.querySelectorAll(selector)]) ?? [];
  }

  #around(element: Element, selector: string): Element | null {
    return orNone(() => closestTo(element, selector));
  }

  /** The tile `element` stands in. */
  tileAround(element: Element): Element | null {
    return this.#page.tile === undefined ? null : this.#around(element, this.#page.tile);
  }

  /** Every tile below `scope`. */
  tiles(scope: ParentNode): Element[] {
    return this.#page.tile === undefined ? [] : this.all(scope, this.#page.tile);
  }

  /** The title of the page's one product, where `element` is it or stands in it. */
  titleAround(element: Element): Element | null {
    if (this.kind !== "product") return null;
    for (const { select } of this.#page.parts.title ?? []) {
      const title = this.#around(element, select);
      if (title) return title;
    }
    return null;
  }

  /** Whether nothing in `element` is to be read. */
  leaves(element: Element): boolean {
    return this.#page.leave?.some((selector) => this.#around(element, selector) !== null) ?? false;
  }

  /** Elements that label the value beside them. */
  labels(): Element[] {
    return this.#page.labels === undefined ? [] : this.all(this.#document, this.#page.labels);
  }

  /** What a part says within `scope`: of its places the first with words, of that the first element that is drawn. */
  part(scope: ParentNode, name: PartName): Part | null {
    for (const place of this.#page.parts[name] ?? []) {
      const said = this.all(scope, place.select).flatMap((element) => {
        const words = wordsAt(element, place);
        return words === "" ? [] : [{ element, words, hidden: place.attribute !== undefined }];
      });
      const one = said.find(({ element, hidden }) => hidden || isVisible(element)) ?? said[0];
      if (one) return one;
    }
    return null;
  }

  /** Whether the brand may stand in an attribute, where a search of the page's text does not find it. */
  get hidesBrand(): boolean {
    return this.#page.parts.brand?.some((place) => place.attribute !== undefined) ?? false;
  }

  /** What is no longer where it was, in a sentence for the reader; null where all is. */
  fault(): Unchecked | null {
    const plural = this.kind === "listing" || this.kind === "notices";
    const what = this.kind === "listing" ? "tiles" : this.kind === "notices" ? "notices" : "title";
    const tiles = plural ? this.tiles(this.#document) : [this.#document];
    const titled = tiles.some((tile) => this.part(tile, "title") !== null);
    if (titled) return null;
    const missing = plural && tiles.length > 0 ? `the titles of its ${what}` : `its ${what}`;
    return {
      reason: "adapter",
      detail: `This page is empty or not built as Sightline knows pages of ${this.#site}: ${missing} could not be found in the usual place. It was read by its general structure, which may miss some.`,
    };
  }
}

function wordsAt(element: Element, { attribute }: PagePart): string {
  const words = attribute === undefined ? element.textContent : element.getAttribute(attribute);
  return (words ?? "")
    .replace(/[\u200B-\u200F\u2060-\u2064]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
}

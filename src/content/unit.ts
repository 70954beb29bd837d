import type { Layout } from "./layout.ts";
import { BADGE_TAG, parentOf, SKIPPED } from "./own.ts";
import { hasPrice, isPrice } from "./price.ts";
import { allAround, allIn, boxWithin, closestTo, firstIn, lengthOfWords, onlyIn } from "./shadow.ts";

/** What a reader takes as one thing: a product tile, a row, or a paragraph. */
export interface Unit {
  root: Element;
  kind: "product" | "tile" | "row" | "passage";
  /** Navigation, filters, footers: names here are ways to go, not things for sale. Read, marked in the list, never badged. */
  aside: boolean;
  /** How the site builds this unit; absent where it was found by the page's general structure. */
  layout?: Layout;
}

/** What shops say of a tile themselves. */
const TILE =
  "[itemtype$='/Product'],[typeof~='schema:Product'],[typeof~='Product'],[data-product-id],[data-asin]:not([data-asin='']),[data-sku]," +
  "[data-product-sku],[data-product],li.product,.product-card,.product-tile,.product-item,.product-miniature,.s-item";
const ASIDE =
  "nav,footer,label,[role=navigation],[role=contentinfo],[role=menu],[role=menubar],[role=search],[class*=breadcrumb i]," +
  "[class*=facet i],[class*=filter i],[class~=selector i],[class*=menu i],[class*=navbar i],[class*=footer i],[id*=footer i],[class*=dropdown i]";
/** A link with no more words than this, among nothing but such links in its block, leads somewhere and offers nothing. */
const BARE_LINK = 32;
/** How many goods a filter's value has. */
const COUNT = /\s*\(\d[\d.,\s]*\)$/;
/** The sign that takes a filter's value off; a number behind it would make it "times". */
const TAKE_OFF = /^\s*[✕✖✗⨯╳×](?!\s*\d)/;
/** Names side by side in boxes of their own, as many as these, are ways to go. */
const FEWEST_PILLS = 4;
export const HEADING = "h1,h2,h3,h4,h5,h6,[role=heading]";
export const BLOCK =
  "p,li,dd,dt,td,th,h1,h2,h3,h4,h5,h6,figcaption,caption,blockquote,summary,pre,article,section,main,div,dialog,body,address,legend";
/** A tile holds a product's name, price and a few facts; beyond this many characters it is a part of the page. */
const TILE_TEXT = 3_000;
/** A tile has a handful of parts. */
const MOST_CHILDREN = 60;
/** How far up a tile may be from the words in it. */
const DEPTH = 14;

/** What neighbours of one kind have in common; entries of a list are one kind, though every second is called otherwise. */
function shapeOf(element: Element): string {
  if (element.localName === "li") return "li";
  return `${element.localName}.${element.classList[0]?.replace(/\d+/g, "") ?? ""}`;
}

/** What a page may call a picture though it draws it as a background; smaller ones, in pixels, are signs and stars. */
const CALLED = "[role=img][aria-label]:not(svg)";
const PICTURE = { width: 60, height: 40 };

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= PICTURE.width && height >= PICTURE.height;
}

/** Whether an element is a picture that the page draws as a background and says so. */
export function isCalledPicture(element: Element): boolean {
  return element.matches(CALLED) && wordsOf(element) === "" && isLarge(element);
}

/** Whether a link has a label instead of words, and a picture as its background or that of what it holds. */
function isPaintedLink(link: Element): boolean {
  if (!link.matches("a[aria-label]") || wordsOf(link) !== "") return false;
  const drawn = onlyIn(link) ?? link;
  return getComputedStyle(drawn).backgroundImage !== "none" && isLarge(drawn);
}

/** Whether a picture is drawn in `element`. */
export function hasPicture(element: Element): boolean {
  if (firstIn(element, "img,picture,[style*='background-image']") !== null || isPaintedLink(element)) return true;
  return [...element.querySelectorAll(CALLED)].some(isCalledPicture);
}

/** The neighbours that have the same shape, of at most three to each side. */
export function twinsOf(element: Element): Element[] {
  const shape = shapeOf(element);
  const twins: Element[] = [];
  for (const step of ["previousElementSibling", "nextElementSibling"] as const) {
    let other = element[step];
    for (let i = 0; i < 3 && other !== null; i++, other = other[step]) {
      if (other.localName !== BADGE_TAG && shapeOf(other) === shape) twins.push(other);
    }
  }
  return twins;
}

/** Whether an element is a list of things that each lead somewhere, and so none of them. */
function isList(element: Element): boolean {
  if (!element.matches("ul,ol,dl")) return false;
  return [...element.children].filter((child) => firstIn(child, "a[href]") !== null).length >= 2;
}

/** Whether an element leads to what it shows or sells it: it is or holds a link, or it is a button all over, or has one and a price. */
function leads(element: Element): boolean {
  if (element.matches("a[href],button") || firstIn(element, "a[href]") !== null) return true;
  if (onlyIn(element)?.localName === "button") return true;
  return firstIn(element, "button") !== null && hasPrice(element.textContent ?? "");
}

function isRepeated(element: Element): boolean {
  if (isList(element) || !leads(element)) return false;
  if (firstIn(element, "h1") !== null) return false;
  const pictured = hasPicture(element);
  if (!pictured && firstIn(element, HEADING) === null) return false;
  const twins = twinsOf(element);
  return pictured ? twins.some(hasPicture) : twins.length >= 2;
}

/** Whether a heading in `element` is that of a tile within it. */
function holdsTiles(element: Element): boolean {
  return allIn(element, HEADING).some((heading) => {
    let at = parentOf(heading);
    while (at !== null && at !== element && !(hasPicture(at) && isRepeated(at))) at = parentOf(at);
    return at !== element;
  });
}

/** Whether neighbours repeat the structure of `element`, and nothing within it does: a shelf of tiles is none. */
function isRepeatedTile(element: Element): boolean {
  return isRepeated(element) && !holdsTiles(element);
}

/** Elements found to be too large for a tile: their ancestors are larger still, and need no look. */
const large = new WeakSet<Element>();

/** Whether an element is too large for a tile. */
export function isPartOfPage(element: Element): boolean {
  if (large.has(element)) return true;
  if (element.childElementCount <= MOST_CHILDREN && lengthOfWords(element) <= TILE_TEXT) return false;
  large.add(element);
  return true;
}

/** Whether an element, whatever it is called, is a box of its own and no part of a line. */
function isBox(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return !display.startsWith("inline") && display !== "contents" && display !== "none";
}

/**
 * The unit around an element: the tile or title its site is known to have, else what the page itself calls a product, else
 * the nearest repeated structure, else the passage.
 */
export function unitOf(start: Element, layout: Layout | null = null): Unit {
  const tile = layout?.tileAround(start);
  if (layout && tile) return { root: tile, kind: "tile", aside: false, layout };
  const title = layout?.titleAround(start);
  if (layout && title) return { root: title, kind: "product", aside: false, layout };
  const aside = isAside(start);
  let passage: Element | null = null;
  let row: Element | null = null;
  let element: Element | null = start;
  let from: Element | null = null;
  for (let depth = 0; element !== null && depth < DEPTH; depth++, from = element, element = parentOf(element)) {
    const name = element.localName;
    if (name === "body" || name === "main" || name === "html") break;
    passage ??= element.matches(BLOCK) || (from?.assignedSlot && isBox(element)) ? element : null;
    if (isPartOfPage(element)) break;
    if (name === "h1") return { root: element, kind: "product", aside };
    if (name === "tr") row ??= element;
    const isTile = element.matches(TILE) && firstIn(element, "h1") === null;
    if (isTile || (!aside && name !== "tr" && isRepeatedTile(element)))
      return { root: boxWithin(element, `a[href],${HEADING}`), kind: "tile", aside };
  }
  if (row) return { root: row, kind: "row", aside };
  const root = linkAmongHeadings(start, passage) ?? passage ?? start;
  const isWay = isWays(root, start) || isWhereOneIs(root) || isTakenOff(start) || isPills(root) || isSearches(root);
  return { root, kind: "passage", aside: aside || isWay };
}

function wordsOf(node: Node | null): string {
  return (node?.textContent ?? "").trim();
}

/** A link that stands by itself in a block with headings: the block is a part of the page, and no passage. */
function linkAmongHeadings(start: Element, block: Element | null): Element | null {
  const link = start.closest("a");
  if (!link || !block || link.parentElement !== block || block.querySelector(`:scope > :is(${HEADING})`) === null)
    return null;
  const isText = (node: Node | null) => node?.nodeType === Node.TEXT_NODE && wordsOf(node) !== "";
  return isText(link.previousSibling) || isText(link.nextSibling) ? null : link;
}

/** Whether `element` stands in navigation, a filter or a footer. A wrapper around the page is none, whatever its class says. */
function isAside(element: Element): boolean {
  for (const at of allAround(element, ASIDE)) {
    if (at.localName !== "body" && firstIn(at, "main,h1") === null && at.closest("h1") === null) return true;
  }
  return false;
}

/** Whether words are too few for what they name to be for sale. */
function isShort(words: string): boolean {
  return words !== "" && words.length <= BARE_LINK && !/\d/.test(words);
}

/** What stands between the entries of a menu. */
const bare = (words: string): string => words.replace(/[\s|·•,/]/g, "");

/**
 * Whether a block holds nothing but links that lead somewhere: a menu's entry, the values of a filter. Beside several, a shop's name
 * or a label ("Related searches:") may stand.
 */
function isWays(root: Element, start: Element): boolean {
  const around = root.closest("a:not([name])");
  const links = around ? [around] : [...root.querySelectorAll("a:not([name])")];
  if (links.length === 0 || links.length > MOST_CHILDREN) return false;
  const beside = bare(wordsOf(root)).length - bare(links.map(wordsOf).join("")).length;
  const isAll = beside === 0 || (links.length >= FEWEST_PILLS && beside <= BARE_LINK);
  return isAll && start.closest("h1") === null && links.every((link) => isShort(wordsOf(link).replace(COUNT, "")));
}

/** Whether a name is the value of a filter that is set, with the sign that takes it off. */
function isTakenOff(start: Element): boolean {
  return isShort(wordsOf(start)) && TAKE_OFF.test(start.nextSibling?.textContent ?? "");
}

/** Whether a block holds nothing but short names in boxes of one kind, and perhaps a label or a shop's name. */
function isPills({ children, textContent }: Element): boolean {
  const spans = [...children].filter(({ localName }) => localName === "span");
  if (spans.length < FEWEST_PILLS || spans.length > MOST_CHILDREN) return false;
  const isTwin = (one: Element) => one.className === spans.at(-1)?.className;
  // Names among prices are goods, as in what a style sheet sets as a table.
  if (spans.some((one) => isTwin(one) && isPrice(wordsOf(one)))) return false;
  const isPill = (one: Element) => isTwin(one) && isShort(wordsOf(one));
  const pills = spans.filter(isPill);
  const beside = bare(textContent ?? "").length - bare(pills.map(wordsOf).join("")).length;
  return pills.length >= FEWEST_PILLS && beside <= BARE_LINK / 2;
}

/** What others searched for, over links that search for it. */
const SEARCHES =
  /related search|popular search|people also search|ähnliche such|recherches (?:associées|similaires)|búsquedas (?:relacionadas|populares)|ricerche correlate|pesquisas relacionadas|gerelateerde zoek|powiązane wyszukiwania|popularne wyszukiwania|похожие запросы|схожі запити|benzer aramalar|相关搜索|相關搜尋|関連検索/iu;

/** Whether a block of links stands below a heading for searches. */
function isSearches(root: Element): boolean {
  const above = root.previousElementSibling ?? root.parentElement?.previousElementSibling;
  return root.querySelector("a") !== null && SEARCHES.test(wordsOf(above ?? null).slice(0, 2 * BARE_LINK));
}

/** Whether `root` is the entry without a link in a list that otherwise only leads elsewhere: the page one is on. */
function isWhereOneIs(root: Element): boolean {
  if (root.localName !== "li" || (root.textContent ?? "").trim().length > BARE_LINK) return false;
  const others = [...(root.parentElement?.children ?? [])].filter((one) => one !== root && one.localName === "li");
  return others.length >= 2 && others.every((one) => isWays(one, one));
}

/** A picture narrower than this, in pixels, is a sign on a button. */
const SIGN = 48;

/** Whether a button says what the page shows, and not what the button does: in a heading without a link, or with one, a price or a picture in it. */
function isContent(button: Element): boolean {
  const heading = button.closest(HEADING);
  if (heading) return heading.querySelector("a") === null;
  if (firstIn(button, HEADING) !== null || hasPrice(button.textContent ?? "")) return true;
  return [...button.querySelectorAll("img")].some((picture) => picture.getBoundingClientRect().width >= SIGN);
}

/** Whether nothing in `element` is the page's words to its reader. */
export function isSkipped(element: Element): boolean {
  return element.matches(SKIPPED) || (element.localName === "button" && !isContent(element));
}

/** Whether words directly in `element` are the page's words to its reader. */
export function isReadable(element: Element): boolean {
  const button = closestTo(element, "button");
  return closestTo(element, SKIPPED) === null && (button === null || isContent(button));
}

/** Whether words directly in `element` are drawn: not `display: none`, not invisible, not clipped to a point for screen readers. */
export function isVisible(element: Element): boolean {
  const style = getComputedStyle(element);
  // What has no box of its own, such as a slot, shows its words in the one around it.
  const around = style.display === "contents" ? (element.assignedSlot ?? parentOf(element)) : null;
  if (around) return style.visibility === "visible" && isVisible(around);
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return false;
  if (style.position !== "absolute") return true;
  const box = element.getBoundingClientRect();
  return box.width > 2 && box.height > 2;
}

const TITLE = `${HEADING},[itemprop=name],[property='schema:name'],[class*=title i],[class*=product-name i],[class*=productname i],[class*=name i]`;

/** The element that holds the name of the thing a tile shows; null where none can be told. */
export function titleOf(unit: Unit): Element | null {
  if (unit.kind === "product") return unit.root;
  if (unit.kind !== "tile") return null;
  const known = unit.layout?.part(unit.root, "title");
  if (known && isVisible(known.element)) return known.element;
  const isNamed = (element: Element) =>
    (element.textContent ?? "").trim().length >= (element.matches(HEADING) ? 2 : 6) &&
    !isPrice(element.textContent ?? "") &&
    isReadable(element) &&
    isVisible(element);
  const named = [...unit.root.querySelectorAll(TITLE)].find(isNamed);
  // A box called a title may hold more than the title.
  if (named) return [...named.querySelectorAll(HEADING)].find(isNamed) ?? named;
  const links = [...unit.root.querySelectorAll("a[href]")].filter((link) => link.querySelector("img") === null);
  const longest = links.reduce<Element | null>(
    (best, link) => ((link.textContent ?? "").trim().length > (best?.textContent ?? "").trim().length ? link : best),
    null,
  );
  return longest && isVisible(longest) ? longest : null;
}

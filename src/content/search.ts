/** Finds the units of a page in which words of interest may stand, those in open shadow roots and those shown later included. */
import { isElement, isOwn, parentOf } from "./own.ts";
import type { Slicer } from "./slices.ts";
import { hasPicture, isReadable, isVisible, twinsOf, type Unit } from "./unit.ts";
import { chunksOf, labelledAt, labelOf, nodesAt } from "./walk.ts";

/** Units found before they are read. The first ones are, it may be, in view. */
const FIRST_UNITS = 8;
const MORE_UNITS = 40;
/** Elements looked at between two looks at the clock. */
const LOOKS = 200;
/**
 * Elements that may yet be given an open shadow root: those whose definition has not come, and empty ones of the kinds that can
 * have one.
 */
const HOLLOW =
  ":not(:defined),:empty:not(img,br,hr,input,iframe,canvas,video,script,style,link,meta,source,track,wbr,col,td,th,i,b,svg,svg *)";
const CAN_HAVE_SHADOW = new Set(["article", "aside", "div", "footer", "header", "main", "nav", "p", "section", "span"]);
/** Hollow elements that are watched; a page with more of them fills its gaps with them. */
const MOST_HOLLOW = 500;
/**
 * Milliseconds until a page that has no boxes is looked at again. A frame far below the window is drawn late, and nothing in it is
 * said to be shown when that happens: it still is out of view.
 */
const DRAWN_BY = [250, 500, 1000, 2000, 4000, 8000];

/** What a search works for. */
export interface Seeker {
  /** Where in a text a mention may stand. */
  places(text: string): number[];
  /** The unit around an element with words of interest; null where nothing in it is to be read. */
  unitAt(element: Element): Unit | null;
  /** Elements below `root` of whose product the page says a maker somewhere else than in its text. */
  statedAt(root: Element | ShadowRoot): Iterable<Element>;
  /** Whether the unit at this element is known already and needs no search. */
  isKnown(root: Element): boolean;
  /** Words of interest stand in a drawing, in which they are not read. */
  drawn(element: Element): void;
  /** Takes the units found, some at a time. */
  read(units: Unit[]): Promise<void>;
  /** Open shadow roots were found for the first time, before they are searched. */
  entered(shadows: ShadowRoot[]): Promise<void>;
  /** What changed without a change in the tree: words of interest are now shown, or an element was given a shadow root. */
  changed(elements: Element[]): void;
}

/** A picture that is called by a name: at most three words, and no part number. */
const LOGO_WORDS = 3;
/** A logo on a wall of them is no larger than this, in pixels. */
const LOGO = { width: 200, height: 100 };

/** Whether any text stands below `root`; the first words answer that. */
function hasWords(root: Element): boolean {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    if ((node as Text).data.trim() !== "") return true;
  return false;
}

/** Whether `root` shows nothing but a small picture, as the pictured ones beside it do. */
function isOnWall(root: Element, picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return (
    width <= LOGO.width && height <= LOGO.height && !twinsOf(root).some((twin) => hasPicture(twin) && hasWords(twin))
  );
}

/** Whether the picture a unit consists of is a logo. In a tile it may be called anything, but stands on a wall of its kind. */
function isLogo(picture: Element, { root, kind, layout }: Unit): boolean {
  const label = labelOf(picture);
  if (picture.localName !== "img" || /\d/.test(label) || hasWords(root)) return false;
  return kind === "tile" ? !layout && isOnWall(root, picture) : label.split(/\s+/).length <= LOGO_WORDS;
}

/** Searches one document in slices. */
export class Search {
  readonly #seeker: Seeker;
  readonly #slicer: Slicer;
  readonly #shadows = new WeakSet<ShadowRoot>();
  readonly #shower: IntersectionObserver;
  /** A page's script attaches a shadow root without a change that is seen in the tree, but what is in it takes room. */
  readonly #filler: ResizeObserver;
  readonly #hollow = new Set<Element>();
  /** The next look at a page that is not drawn yet. */
  #drawing: ReturnType<typeof setTimeout> | undefined;

  constructor(seeker: Seeker, slicer: Slicer, signal: AbortSignal) {
    this.#seeker = seeker;
    this.#slicer = slicer;
    this.#shower = new IntersectionObserver((entries) => this.#appeared(entries));
    this.#filler = new ResizeObserver(() => this.#takeFilled());
    signal.addEventListener("abort", () => this.#end(), { once: true });
  }

  #end(): void {
    this.#shower.disconnect();
    this.#filler.disconnect();
    clearTimeout(this.#drawing);
  }

  /** Searches the text and labels below each root, and has the units around what was found read. */
  async scan(roots: Iterable<Node>): Promise<void> {
    const { places, statedAt, isKnown, read } = this.#seeker;
    const found = new Map<Element, Unit>();
    let enough = FIRST_UNITS;
    for (const root of roots) {
      for (const chunk of chunksOf(root)) {
        for (const node of nodesAt(chunk, places(chunk.text))) {
          const unit = this.#unitAround(node);
          if (unit && !isKnown(unit.root)) found.set(unit.root, unit);
          if (this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
        }
        if (found.size >= enough) {
          await read([...found.values()]);
          found.clear();
          enough = MORE_UNITS;
        }
        if (this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
      }
      if (!isParent(root)) continue;
      for (const elements of [labelledAt(root, places), statedAt(root)])
        for (const element of elements) {
          const unit = this.#unitAround(element);
          // Of a passage or a page's part, only what it says in words counts; logos that have none about them are listed.
          if (!unit || isKnown(unit.root)) continue;
          if (isLogo(element, unit)) found.set(unit.root, { ...unit, aside: true });
          else if (unit.kind === "tile") found.set(unit.root, unit);
          if (this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
        }
    }
    await read([...found.values()]);
  }

  /** Searches open shadow roots below `root`. Only a look at every element finds them, so it comes last. */
  async scanShadows(root: Element): Promise<void> {
    const shadows: ShadowRoot[] = [];
    await this.#enter(root, shadows);
    if (shadows.length === 0) return;
    await this.#seeker.entered(shadows);
    await this.scan(shadows);
  }

  /** Finds the open shadow roots below `root`, and in them, that were not entered before. */
  async #enter(root: Element, found: ShadowRoot[]): Promise<void> {
    // Most of what a page adds is one element with its words.
    if (
      root.firstElementChild === null &&
      root.firstChild !== null &&
      root.shadowRoot === null &&
      !root.localName.includes("-")
    )
      return;
    const elements = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    let looked = 0;
    this.#awaitShadows(root);
    for (let node: Node | null = root; node !== null; node = elements.nextNode()) {
      const element = node as Element;
      const shadow = element.shadowRoot;
      if (shadow && !this.#shadows.has(shadow) && !isOwn(element)) {
        this.#shadows.add(shadow);
        found.push(shadow);
        for (const child of shadow.children) await this.#enter(child, found);
      }
      // A look at the clock costs as much as the look at an element.
      if (++looked % LOOKS === 0 && this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
    }
  }

  #awaitShadows(root: Element): void {
    for (const element of [...(root.matches(HOLLOW) ? [root] : []), ...root.querySelectorAll(HOLLOW)]) {
      const { localName } = element;
      if (!localName.includes("-") && !CAN_HAVE_SHADOW.has(localName)) continue;
      if (isOwn(element)) continue;
      if (this.#hollow.size >= MOST_HOLLOW) return;
      this.#hollow.add(element);
      this.#filler.observe(element);
      // An element in a line has no size of its own to be told of.
      const parent = parentOf(element);
      if (parent) this.#filler.observe(parent);
    }
  }

  #takeFilled(): void {
    const filled: Element[] = [];
    for (const element of this.#hollow) {
      if (element.isConnected && element.shadowRoot === null) continue;
      this.#hollow.delete(element);
      this.#filler.unobserve(element);
      if (element.isConnected) filled.push(element);
    }
    if (filled.length > 0) this.#seeker.changed(filled);
  }

  #unitAround(node: Text | Element): Unit | null {
    const parent = isElement(node) ? node : parentOf(node);
    if (parent?.closest("svg text")) this.#seeker.drawn(parent);
    if (!parent || !isReadable(parent)) return null;
    if (isVisible(parent)) return this.#seeker.unitAt(parent);
    this.#shower.observe(parent);
    const { body } = parent.ownerDocument;
    if (body && this.#drawing === undefined && !isDrawn(body)) this.#awaitDrawn(body);
    return null;
  }

  #awaitDrawn(body: HTMLElement, tried = 0): void {
    const wait = DRAWN_BY[tried];
    if (wait === undefined) return;
    this.#drawing = setTimeout(() => {
      if (isDrawn(body)) this.#seeker.changed([body]);
      else this.#awaitDrawn(body, tried + 1);
    }, wait);
  }

  #appeared(entries: IntersectionObserverEntry[]): void {
    const shown = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
    for (const element of shown) this.#shower.unobserve(element);
    if (shown.length > 0) this.#seeker.changed(shown);
  }
}

function isParent(node: Node): node is Element | ShadowRoot {
  return isElement(node) || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}

function isDrawn(element: Element): boolean {
  return element.getClientRects().length > 0;
}

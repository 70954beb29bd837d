/** Finds the units of a page in which words of interest may stand, those in open shadow roots and those shown later included. */
import { isOwn, parentOf } from "./own.ts";
import type { Slicer } from "./slices.ts";
import { isReadable, isVisible, type Unit } from "./unit.ts";
import { chunksOf, labelledAt, nodesAt } from "./walk.ts";

/** Units found before they are read. */
const BATCH = 40;
/** Elements looked at between two looks at the clock. */
const LOOKS = 200;

/** What a search works for. */
export interface Seeker {
  /** Where in a text a mention may stand. */
  places(text: string): number[];
  /** The unit around an element with words of interest; null where nothing in it is to be read. */
  unitAt(element: Element): Unit | null;
  /** Elements below `root` of whose product the page says a maker somewhere else than in its text. */
  statedAt(root: Element): Iterable<Element>;
  /** Whether the unit at this element is known already and needs no search. */
  isKnown(root: Element): boolean;
  /** Takes the units found, some at a time. */
  read(units: Unit[]): Promise<void>;
  /** An open shadow root was found for the first time, before it is searched. */
  entered(shadow: ShadowRoot): void;
  /** Words of interest that were hidden are now shown. */
  appeared(elements: Element[]): void;
}

/** Searches one document in slices. */
export class Search {
  readonly #seeker: Seeker;
  readonly #slicer: Slicer;
  readonly #shadows = new WeakSet<ShadowRoot>();
  readonly #shower: IntersectionObserver;

  constructor(seeker: Seeker, slicer: Slicer, signal: AbortSignal) {
    this.#seeker = seeker;
    this.#slicer = slicer;
    this.#shower = new IntersectionObserver((entries) => this.#appeared(entries));
    signal.addEventListener("abort", () => this.#shower.disconnect(), { once: true });
  }

  /** Searches the text and labels below each root, and has the units around what was found read. */
  async scan(roots: Iterable<Node>): Promise<void> {
    const { places, statedAt, isKnown, read } = this.#seeker;
    const found = new Map<Element, Unit>();
    for (const root of roots) {
      for (const chunk of chunksOf(root)) {
        for (const node of nodesAt(chunk, places(chunk.text))) {
          const unit = this.#unitAround(node);
          if (unit && !isKnown(unit.root)) found.set(unit.root, unit);
          if (this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
        }
        if (found.size >= BATCH) {
          await read([...found.values()]);
          found.clear();
        }
        if (this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
      }
      if (!isElement(root)) continue;
      for (const elements of [labelledAt(root, places), statedAt(root)])
        for (const element of elements) {
          const unit = this.#unitAround(element);
          // Of a passage or a page's part, only what it says in words counts.
          if (unit?.kind === "tile" && !isKnown(unit.root)) found.set(unit.root, unit);
          if (this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
        }
    }
    await read([...found.values()]);
  }

  /** Searches open shadow roots below `root`. Only a look at every element finds them, so it comes last. */
  async scanShadows(root: Element): Promise<void> {
    const elements = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    let looked = 0;
    for (let node: Node | null = root; node !== null; node = elements.nextNode()) {
      const element = node as Element;
      const shadow = element.shadowRoot;
      if (shadow && !this.#shadows.has(shadow) && !isOwn(element)) {
        this.#shadows.add(shadow);
        this.#seeker.entered(shadow);
        await this.scan([shadow]);
        for (const child of shadow.children) await this.scanShadows(child);
      }
      // A look at the clock costs as much as the look at an element.
      if (++looked % LOOKS === 0 && this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
    }
  }

  #unitAround(node: Text | Element): Unit | null {
    const parent = isElement(node) ? node : parentOf(node);
    if (!parent || !isReadable(parent)) return null;
    if (isVisible(parent)) return this.#seeker.unitAt(parent);
    this.#shower.observe(parent);
    return null;
  }

  #appeared(entries: IntersectionObserverEntry[]): void {
    const shown = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
    for (const element of shown) this.#shower.unobserve(element);
    if (shown.length > 0) this.#seeker.appeared(shown);
  }
}

/** Whether a node is an element. `instanceof` would fail on nodes of a frame. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

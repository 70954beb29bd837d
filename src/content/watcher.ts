import { isOwn, leaveEdited } from "./own.ts";

/** What changed in the page since it was last asked for. */
export interface Changes {
  /** Added nodes, changed text nodes and elements whose attributes changed, in the order they came. */
  added: Set<Node>;
  /** Nodes below which something changed. */
  touched: Set<Node>;
  /** More changed than is worth naming: read everything again. */
  everything: boolean;
  /** A reader may edit now what was the page's own words. */
  edited: boolean;
}

function noChanges(): Changes {
  return { added: new Set(), touched: new Set(), everything: false, edited: false };
}

/** Beyond this many added nodes between two looks, reading the page again is cheaper than following each. */
const MOST_ADDED = 4_000;
/** After this many insertions and removals between two looks we stop listening, and read everything again at the next. */
const MOST_RECORDS = 2_000;
/** The page is left to itself for this long after a change, in milliseconds, so that changes come in one batch. */
const REST = 80;
/** We rest this many times longer than the last look took: on a page that never stops changing, a twentieth of the time is ours. */
const REST_SHARE = 20;

/** Beside text, the words of images and links, whose the text is, and that an island of Astro's was taken over. Pages change other attributes all the time. */
const OPTIONS: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ["alt", "aria-label", "contenteditable", "ssr"],
};
/** Attributes that change what a unit with a finding says or whether it is seen. */
const UNIT_OPTIONS: MutationObserverInit = {
  attributes: true,
  attributeFilter: ["title", "class", "hidden", "style"],
  subtree: true,
};

/** Collects the page's changes and calls back when it is time to look at them. */
export class Watcher {
  #changes = noChanges();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #notBefore = 0;
  #records = 0;
  /** Milliseconds of work in noting changes since the last look. */
  #noted = 0;
  /** What is watched: a document and open shadow roots, as long as the page keeps them. */
  #roots: WeakRef<Node>[] = [];
  readonly #observer: MutationObserver;
  readonly #units: MutationObserver;

  readonly #look: () => void;

  /** `look` is called when there are changes and the time has come; it then calls {@link take}. */
  constructor(look: () => void, signal: AbortSignal) {
    this.#look = look;
    this.#observer = new MutationObserver((records) => {
      const begun = performance.now();
      this.#note(records);
      this.#noted += performance.now() - begun;
    });
    this.#units = new MutationObserver((records) => this.#note(records));
    signal.addEventListener("abort", () => {
      this.#observer.disconnect();
      this.#units.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** Watches a document or an open shadow root as well. */
  observe(root: Node): void {
    this.#roots.push(new WeakRef(root));
    this.#observer.observe(root, OPTIONS);
  }

  #listenAgain(): void {
    this.#roots = this.#roots.filter((root) => root.deref() !== undefined);
    for (const root of this.#roots) {
      const node = root.deref();
      if (node) this.#observer.observe(node, OPTIONS);
    }
  }

  /**
   * Watches attributes below a unit as well. Only where there is a finding: over a whole page, each turn of a carousel would
   * call us.
   */
  observeUnit(root: Element): void {
    this.#units.observe(root, UNIT_OPTIONS);
  }

  /** Takes up changes that no mutation tells of. */
  note(elements: Iterable<Element>): void {
    for (const element of elements) {
      this.#changes.added.add(element);
      this.#changes.touched.add(element);
    }
    this.ask();
  }

  /** Takes up that a reader edits an element: no badge may be saved with its words. */
  noteEdited(element: Element): void {
    const edited = leaveEdited(element);
    if (edited === null) return;
    this.#changes.edited = true;
    this.note([edited]);
  }

  /** Takes the changes collected so far. */
  take(): Changes {
    this.#note([...this.#observer.takeRecords(), ...this.#units.takeRecords()]);
    const changes = this.#changes;
    this.#changes = noChanges();
    this.#records = 0;
    if (changes.everything) this.#listenAgain();
    return changes;
  }

  /** Does work of ours in the page: badges taken away and put in elsewhere meanwhile are no change of the page's. */
  duringOurs<Result>(work: () => Result): Result {
    this.#note([...this.#observer.takeRecords(), ...this.#units.takeRecords()]);
    const result = work();
    this.#note([...this.#observer.takeRecords(), ...this.#units.takeRecords()], true);
    return result;
  }

  /** Says how long the last look took, in milliseconds of work: the next comes no sooner than a multiple of it. */
  rest(worked: number): void {
    this.#notBefore = performance.now() + (worked + this.#noted) * REST_SHARE;
    this.#noted = 0;
  }

  /** Asks for a look in due time. */
  ask(): void {
    if (this.#timer !== undefined) return;
    const wait = Math.max(REST, this.#notBefore - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, wait);
  }

  #note(records: MutationRecord[], isOurs = false): void {
    let ours = true;
    for (const record of records) {
      // Where we place a badge we write on it ourselves.
      if (record.type === "attributes" && isOwn(record.target)) continue;
      if (record.type !== "childList") {
        if (record.attributeName === "contenteditable") {
          this.#changes.edited = true;
          leaveEdited(record.target as Element);
        }
        this.#changes.added.add(record.target);
        this.#changes.touched.add(record.target);
        ours = false;
        continue;
      }
      let page = false;
      let hasTaken = false;
      for (const node of record.addedNodes) {
        if (isOwn(node)) continue;
        page = true;
        this.#changes.added.add(node);
      }
      for (const node of record.removedNodes) {
        if (isOwn(node)) {
          hasTaken = true;
          continue;
        }
        page = true;
        this.#changes.added.delete(node);
      }
      // Of a badge that is gone its unit tells: around it nothing has changed.
      if (hasTaken && !isOurs) ours = false;
      if (!page) continue;
      ours = false;
      this.#records++;
      this.#changes.touched.add(record.target);
    }
    if (this.#changes.added.size > MOST_ADDED || this.#records > MOST_RECORDS) {
      this.#changes.everything = true;
      this.#changes.added.clear();
      this.#changes.touched.clear();
      // What else changes until the next look is read with all the rest.
      this.#observer.disconnect();
    }
    if (!ours) this.ask();
  }
}

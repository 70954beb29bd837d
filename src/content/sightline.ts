/**
 * Sightline in one page (or frame): reads its text, puts badges beside findings, keeps both right while the page lives, and
 * leaves no trace when its signal aborts.
 */
import { inSmallLetters, placesOf, wordsToWatch } from "../assessment/watch-words.ts";
import type { SiteLayouts } from "../dataset/compiled.ts";
import { LONGEST_PASSAGE, type PageReport, type Unchecked } from "../shared/messages.ts";
import type { PageSettings } from "../shared/settings.ts";
import { isDead } from "./badge.ts";
import { Badges } from "./badges.ts";
import { hydrated, isHeldBack } from "./hydration.ts";
import { layoutOf } from "./layout.ts";
import { paintMarks } from "./marks.ts";
import { Notice } from "./notice.ts";
import { CardFollower, type CardGround } from "./open-finding.ts";
import { isEdited, isElement, OWN, parentOf } from "./own.ts";
import {
  NOT_READ,
  type PageContext,
  readingPageContext,
  readPageContext,
  readsAlike,
  signsOf,
} from "./page-context.ts";
import { takePresses } from "./presses.ts";
import { pageContext, passageOf, takeWords, type UnitWords } from "./read-unit.ts";
import type { Reader } from "./reader.ts";
import { Reporter } from "./reporter.ts";
import { Search } from "./search.ts";
import { mayState, statementPlaces, statementsIn } from "./seller-words.ts";
import { firstIn, noteHost } from "./shadow.ts";
import { Slicer } from "./slices.ts";
import { statedTiles } from "./stated.ts";
import { type Unit, unitOf } from "./unit.ts";
import { Units } from "./units.ts";
import { Watcher } from "./watcher.ts";

/** What a page's Sightline stands on. */
export interface Ground {
  document: Document;
  reader: Reader;
  settings: PageSettings;
  /** How the page's site, or the software of any shop, builds its pages. */
  sites: readonly SiteLayouts[];
  /** Takes the page's findings, each time they change. */
  report(report: PageReport): void;
  card: CardGround;
  /** Ends everything and restores the page. */
  signal: AbortSignal;
}

/** Units sent together to be read. */
const MOST_SENT = 40;

/** Made only where it is said: a browser takes milliseconds to learn how numbers are written. */
const tooLong = (): Unchecked => ({
  reason: "too-much",
  detail: `A block of text is longer than ${LONGEST_PASSAGE.toLocaleString("en")} characters; what comes after them was not read. The document view reads it whole.`,
});

/** Takes away what a page kept or copied of badges and puts in again: it says nothing, and ours comes beside it. */
function takeAwayDead(added: readonly Node[]): void {
  for (const node of added)
    if (isElement(node)) for (const badge of node.querySelectorAll(OWN)) if (isDead(badge)) badge.remove();
}

const DRAWN: Unchecked = {
  reason: "canvas",
  detail: "A drawing in the page may name a vendor or a product; its words were not read.",
};

/** Sightline at work in one document. */
export class Sightline {
  readonly #ground: Ground;
  readonly #units: Units;
  readonly #watcher: Watcher;
  readonly #slicer: Slicer;
  readonly #search: Search;
  readonly #badges: Badges;
  readonly #reporter: Reporter;
  #settings: PageSettings;
  #watched: ReturnType<typeof wordsToWatch>;
  #page: PageContext = NOT_READ;
  /** Blocks of a product page that may hold a seller's statements about its product. */
  readonly #stating = new Set<Element>();
  /** Words in drawings that may name a vendor. */
  readonly #drawn = new Set<Element>();
  /** Blocks whose text is longer than is read of one. */
  readonly #cut = new Set<Element>();
  /** By what the page was told to be the page it is. */
  #signs = "";
  readonly #card: CardFollower;
  #jobs: Promise<void> = Promise.resolve();
  readonly #notice = new Notice();

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#settings = ground.settings;
    this.#watched = wordsToWatch(ground.settings.watch);
    this.#reporter = new Reporter(ground.document, ground.report);
    this.#card = new CardFollower(ground.card, () => this.#units.values());
    this.#slicer = new Slicer(ground.signal);
    this.#watcher = new Watcher(() => this.#enqueue(() => this.#look()), ground.signal);
    this.#search = new Search(
      {
        places: (text) => this.#places(text),
        unitAt: (element) => (this.#page.layout?.leaves(element) ? null : unitOf(element, this.#page.layout)),
        statedAt: (root) => statedTiles(root, this.#page, (text) => this.#places(text)),
        isKnown: (root) => this.#units.get(root) !== undefined,
        drawn: (element) => this.#drawn.add(element),
        read: (units) => this.#read(units),
        entered: (shadows) => this.#entered(shadows),
        changed: (elements) => this.#watcher.note(elements),
      },
      this.#slicer,
      ground.signal,
    );
    this.#badges = new Badges({
      document: ground.document,
      slicer: this.#slicer,
      watcher: this.#watcher,
      stateOf: (root) => this.#units.get(root),
      open: (pressed) => this.#card.open(pressed),
      came: () => void this.#enqueue(),
      signal: ground.signal,
    });
    this.#units = new Units(this.#badges, this.#watcher, () => this.#page.kind === "product");
    ground.signal.addEventListener("abort", () => this.#leave(), { once: true });
    const view = ground.document.defaultView;
    view?.addEventListener(
      "pageshow",
      (event) => {
        if (event.persisted) {
          this.#reporter.tellAgain();
          this.#watcher.ask();
        } else void this.#enqueue(async () => this.#reporter.lookForUnread());
      },
      { signal: ground.signal },
    );
    if (view) takePresses(view, ground.signal);
    // That a whole document is edited, no mutation tells.
    for (const type of ["focusin", "beforeinput"])
      view?.addEventListener(
        type,
        (event) => {
          const [at] = event.composedPath();
          if (at instanceof Element) this.#watcher.noteEdited(at);
        },
        { capture: true, signal: ground.signal },
      );
    // Paper has no part in view.
    view?.addEventListener("beforeprint", () => this.#badges.putNow(this.#units.values()), { signal: ground.signal });
  }

  /** Reads the whole page, what is in view first. Resolves when the first pass is done. */
  async start(): Promise<void> {
    await this.#enqueue(async () => {
      await this.#prepare();
      if (this.#ground.signal.aborted) return;
      const body = this.#ground.document.body;
      if (!body) return;
      await this.#readNotice();
      const lead = this.#lead();
      if (lead) await this.#read([unitOf(lead, this.#page.layout)]);
      const inView = this.#inView();
      if (inView) await this.#search.scan([inView]);
      await this.#search.scan([body]);
      await this.#search.scanShadows(body);
      await this.#readSellerWords();
      await this.#badges.put();
      if (!(await this.#slicer.breathe())) return;
      this.#reporter.done = true;
      this.#reporter.lookForUnread();
    });
  }

  /** Waits until the page may be touched, and reads what it says of itself. Every job comes after this. */
  async #prepare(): Promise<void> {
    const { document, sites, signal } = this.#ground;
    await this.#slicer.away(hydrated(document, signal));
    if (signal.aborted) return;
    this.#watcher.observe(document);
    // Each step holds selectors against every element of the page.
    if (!(await this.#slicer.breathe())) return;
    const layout = layoutOf(document, sites);
    if (!(await this.#slicer.breathe())) return;
    const page = await this.#slicer.inSteps(readingPageContext(document, sites, layout));
    if (!page) return;
    this.#page = page;
    if (!(await this.#slicer.breathe())) return;
    this.#signs = signsOf(document);
  }

  /** Takes up shadow roots that were found. Where elements of a new name have them, what the page says of itself may stand in them. */
  async #entered(shadows: ShadowRoot[]): Promise<void> {
    if (this.#ground.signal.aborted) return;
    for (const shadow of shadows) this.#watcher.observe(shadow);
    const isNew = shadows.map(({ host }) => noteHost(host)).includes(true);
    const former = this.#page;
    if (!isNew) return;
    const { document, sites } = this.#ground;
    const { cameraCategory, sellerWords } = former;
    this.#page = { ...readPageContext(document, sites), cameraCategory, sellerWords };
    if (readsAlike(former, this.#page)) return;
    await this.#read([...this.#units.values()].map(({ unit }) => unit));
    await this.#search.scan([document.body]);
  }

  /** Words every badge anew after the user changed profile or watch list. */
  async settingsChanged(settings: PageSettings): Promise<void> {
    this.#settings = settings;
    this.#watched = wordsToWatch(settings.watch);
    this.#reporter.forgive();
    await this.#enqueue(async () => {
      const units = [...this.#units.values()].map((state) => state.unit);
      for (const state of this.#units.values()) this.#units.drop(state);
      await this.#read(units);
      await this.#search.scan([this.#ground.document.body]);
    });
  }

  /** Brings a finding into view and draws the eye to its badge. False where it is no longer there. */
  jump(id: string): boolean {
    const found = this.#units.find(id);
    if (!found) return false;
    const { state, pill } = found;
    this.#badges.putNow([state]);
    const { badge } = state.standing.find((one) => one.badge.pills.includes(pill)) ?? state.standing[0] ?? {};
    const target = badge?.host.isConnected ? badge.host : state.unit.root;
    target.scrollIntoView({ block: "center" });
    badge?.point();
    return true;
  }

  /** Resolves when everything asked for so far is done. */
  settled(): Promise<void> {
    return this.#jobs;
  }

  /**
   * Does a job after those before it, and puts in the badges that wait. Without a job there is nothing new to report. A job that
   * fails is told of, and those after it are done all the same.
   */
  #enqueue(job?: () => Promise<void>): Promise<void> {
    const { signal } = this.#ground;
    this.#jobs = this.#jobs.then(async () => {
      if (signal.aborted) return;
      this.#slicer.start();
      try {
        await job?.();
        if (!signal.aborted) await this.#badges.put();
        this.#card.follow(false);
      } catch (error) {
        this.#reporter.fail(error);
        this.#reporter.done = true;
        this.#reporter.lookForUnread();
      }
      if (signal.aborted) return;
      if (job) this.#publish();
      this.#slicer.end();
      this.#watcher.rest(this.#slicer.worked);
    });
    return this.#jobs;
  }

  /** The heading of a product page. */
  #lead(): Element | null {
    const { kind, layout } = this.#page;
    if (kind !== "product") return null;
    const { document } = this.#ground;
    return (layout?.kind === "product" && layout.part(document, "title")?.element) || firstIn(document, "h1");
  }

  /** Takes a tender's facts. Gives back whether only now its codes turn out to be of surveillance. */
  async #readNotice(): Promise<boolean> {
    const { document, reader } = this.#ground;
    const isNew = await this.#notice.read(document, this.#page, (words) => this.#orFail(reader.readNotice(words)));
    this.#page.cameraCategory = this.#notice.surveillance;
    return isNew;
  }

  /** Waits for the extension to read something; undefined where it does not, which the popup then says. */
  async #orFail<Result>(asked: Promise<Result>): Promise<Result | undefined> {
    try {
      return await this.#slicer.away(asked);
    } catch (error) {
      this.#reporter.fail(error);
      return undefined;
    }
  }

  /** The part of the page in view, if that is not its beginning. */
  #inView(): Element | null {
    const view = this.#ground.document.defaultView;
    if (!view || view.scrollY < view.innerHeight) return null;
    let element = this.#ground.document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
    while (element && element.getBoundingClientRect().height < view.innerHeight) element = parentOf(element);
    return element === this.#ground.document.body ? null : element;
  }

  #places(text: string): number[] {
    const places = this.#ground.reader.places(text);
    if (this.#page.kind === "product") places.push(...statementPlaces(text));
    if (this.#watched.length === 0) return places;
    const small = inSmallLetters(text);
    return [...places, ...this.#watched.flatMap(([word]) => placesOf(word, small))];
  }

  /** Reads units, some at a time, and puts in the badges of those that are near. */
  async #read(units: Unit[]): Promise<void> {
    let taken: [Unit, UnitWords][] = [];
    const lead = this.#lead();
    for (const unit of units) {
      if (!unit.root.isConnected || isEdited(unit.root) || isHeldBack(unit.root)) continue;
      if (lead && mayState(unit, lead)) this.#stating.add(unit.root);
      const words = takeWords(unit, this.#page, this.#ground.reader);
      if (words.isCut) this.#cut.add(unit.root);
      else this.#cut.delete(unit.root);
      taken.push([unit, words]);
      if (taken.length >= MOST_SENT) {
        await this.#send(taken);
        taken = [];
      }
      if (this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
    }
    if (taken.length > 0) await this.#send(taken);
  }

  /** Reads the title of a product page again where the page states of its product what it did not before. */
  async #readSellerWords(): Promise<void> {
    const lead = this.#lead();
    const sellerWords = lead ? statementsIn(this.#stating) : [];
    if (!lead || JSON.stringify(sellerWords) === JSON.stringify(this.#page.sellerWords)) return;
    this.#page.sellerWords = sellerWords;
    await this.#read([unitOf(lead, this.#page.layout)]);
  }

  /** Has units read whose words were taken. What changes in the page meanwhile is looked at afterwards. */
  async #send(taken: [Unit, UnitWords][]): Promise<void> {
    const { profile, watch } = this.#settings;
    const passages = taken.map(([unit, words]) => passageOf(unit, words, this.#page));
    const batch = { context: pageContext(this.#page), profile, watch, passages };
    const readings = await this.#orFail(this.#ground.reader.read(batch));
    if (!readings || this.#ground.signal.aborted) return;
    // Asked of all before the first badge is put in: the page is then laid out.
    const near = taken.map(([{ root }], at) => readings[at]?.pills.length !== 0 && this.#badges.isNear(root));
    for (const [at, [unit, words]] of taken.entries()) {
      const reading = readings[at];
      if (!reading || !unit.root.isConnected) continue;
      this.#units.take(unit, words, reading, near[at] ?? false);
      if (this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
    }
    await this.#badges.put();
  }

  /** Looks at what changed: drops what is gone, reads again what changed, searches what is new. */
  async #look(): Promise<void> {
    const changes = this.#watcher.take();
    const wasAdrift = this.#card.isAdrift();
    const { document } = this.#ground;
    const isAnother = this.#isAnotherPage(changes.everything);
    // A notice that is filled in late tells late what it buys: what was read before is read again.
    const everything = (await this.#readNotice()) || isAnother || changes.everything;
    const again = new Set(this.#units.dropGone(changes.edited || changes.everything));
    const touched = everything ? [...this.#units.values()].map(({ unit }) => unit.root) : changes.touched;
    for (const units of this.#units.around(touched)) {
      for (const unit of units) again.add(unit);
      if (this.#slicer.isSpent && !(await this.#slicer.breathe())) return;
    }
    const lead = everything ? this.#lead() : null;
    if (lead) await this.#read([unitOf(lead, this.#page.layout)]);
    await this.#read([...again]);
    const added = everything ? [document.body] : [...changes.added].filter((node) => node.isConnected);
    this.#watcher.duringOurs(() => takeAwayDead(added));
    await this.#search.scan(added);
    for (const node of added) if (isElement(node)) await this.#search.scanShadows(node);
    await this.#readSellerWords();
    await this.#badges.put();
    this.#card.follow(wasAdrift);
    await this.#badges.refit();
  }

  /** Reads again what the page says of itself, where that changed. True where its units then read otherwise. */
  #isAnotherPage(surely: boolean): boolean {
    const { document, sites } = this.#ground;
    const signs = signsOf(document);
    if (signs === this.#signs && !surely) return false;
    this.#signs = signs;
    this.#notice.forget();
    this.#reporter.forgive();
    this.#reporter.lookForUnread();
    const former = this.#page;
    this.#page = readPageContext(document, sites);
    return !readsAlike(former, this.#page);
  }

  #publish(): void {
    paintMarks([...this.#units.values()].flatMap((state) => state.reading.marks));
    const fault = this.#reporter.done ? this.#page.layout?.fault() : null;
    const isCut = [...this.#cut].some((block) => block.isConnected);
    const hasDrawn = [...this.#drawn].some((words) => words.checkVisibility({ visibilityProperty: true }));
    const unchecked = [...(fault ? [fault] : []), ...(isCut ? [tooLong()] : []), ...(hasDrawn ? [DRAWN] : [])];
    this.#reporter.tell(this.#units.values(), unchecked, this.#notice.facts);
  }

  #leave(): void {
    this.#units.clear();
    // A page that copies its tiles copies our badges with them.
    for (const copy of this.#ground.document.querySelectorAll(OWN)) copy.remove();
    paintMarks([]);
  }
}

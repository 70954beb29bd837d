/**
 * Sightline in one page (or frame): reads its text, puts badges beside findings, keeps both right while the page lives, and
 * leaves no trace when its signal aborts.
 */
import type { SiteLayouts } from "../dataset/compiled.ts";
import { LONGEST_PASSAGE, type PageReport, type Unchecked } from "../shared/messages.ts";
import type { PageSettings } from "../shared/settings.ts";
import { isDead } from "./badge.ts";
import { Badges } from "./badges.ts";
import { hydrated } from "./hydration.ts";
import { layoutOf } from "./layout.ts";
import { paintMarks } from "./marks.ts";
import { Notice } from "./notice.ts";
import { CardFollower, type CardGround } from "./open-finding.ts";
import { isElement, OWN, parentOf } from "./own.ts";
import {
  NOT_READ,
  type PageContext,
  readingPageContext,
  readPageContext,
  readsAlike,
  signsOf,
} from "./page-context.ts";
import { takePresses } from "./presses.ts";
import type { Reader } from "./reader.ts";
import { Reporter } from "./reporter.ts";
import { Search } from "./search.ts";
import { noteHost } from "./shadow.ts";
import { Slicer } from "./slices.ts";
import { statedTiles } from "./stated.ts";
import { unitOf } from "./unit.ts";
import { UnitReader } from "./unit-reader.ts";
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
  readonly #unitReader: UnitReader;
  #page: PageContext = NOT_READ;
  /** Words in drawings that may name a vendor. */
  readonly #drawn = new Set<Element>();
  /** By what the page was told to be the page it is. */
  #signs = "";
  readonly #card: CardFollower;
  #jobs: Promise<void> = Promise.resolve();
  readonly #notice = new Notice();

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#reporter = new Reporter(ground.document, ground.report);
    this.#card = new CardFollower(ground.card, () => this.#units.values());
    this.#slicer = new Slicer(ground.signal);
    this.#watcher = new Watcher(() => this.#enqueue(() => this.#look()), ground.signal);
    this.#search = new Search(
      {
        places: (text) => this.#unitReader.places(text),
        unitAt: (element) => (this.#page.layout?.leaves(element) ? null : unitOf(element, this.#page.layout)),
        statedAt: (root) => statedTiles(root, this.#page, (text) => this.#unitReader.places(text)),
        isKnown: (root) => this.#units.get(root) !== undefined,
        drawn: (element) => this.#drawn.add(element),
        read: (units) => this.#unitReader.read(units),
        entered: (shadows) => this.#entered(shadows),
        changed: (elements) => this.#watcher.note(elements),
      },
      this.#slicer,
      ground.signal,
    );
    this.#badges = new Badges({
      ...ground,
      slicer: this.#slicer,
      watcher: this.#watcher,
      stateOf: (root) => this.#units.get(root),
      open: (pressed) => this.#card.open(pressed),
      came: () => void this.#enqueue(),
    });
    this.#units = new Units(this.#badges, this.#watcher, () => this.#page.kind === "product");
    this.#unitReader = new UnitReader(
      {
        ...ground,
        slicer: this.#slicer,
        units: this.#units,
        badges: this.#badges,
        page: () => this.#page,
        orFail: (asked) => this.#orFail(asked),
      },
      ground.settings,
    );
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
      await this.#unitReader.readLead();
      const inView = this.#inView();
      if (inView) await this.#search.scan([inView]);
      await this.#search.scan([body]);
      await this.#search.scanShadows(body);
      await this.#unitReader.readSellerWords();
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
    await this.#unitReader.read([...this.#units.values()].map(({ unit }) => unit));
    await this.#search.scan([document.body]);
  }

  /** Words every badge anew after the user changed profile or watch list. */
  async settingsChanged(settings: PageSettings): Promise<void> {
    this.#unitReader.settings = settings;
    this.#reporter.forgive();
    await this.#enqueue(async () => {
      const units = [...this.#units.values()].map((state) => state.unit);
      for (const state of this.#units.values()) this.#units.drop(state);
      await this.#unitReader.read(units);
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
    if (everything) await this.#unitReader.readLead();
    await this.#unitReader.read([...again]);
    const added = everything ? [document.body] : [...changes.added].filter((node) => node.isConnected);
    this.#watcher.duringOurs(() => takeAwayDead(added));
    await this.#search.scan(added);
    for (const node of added) if (isElement(node)) await this.#search.scanShadows(node);
    await this.#unitReader.readSellerWords();
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
    const hasDrawn = [...this.#drawn].some((words) => words.checkVisibility({ visibilityProperty: true }));
    const unchecked = [
      ...(fault ? [fault] : []),
      ...(this.#unitReader.isCut ? [tooLong()] : []),
      ...(hasDrawn ? [DRAWN] : []),
    ];
    this.#reporter.tell(this.#units.values(), unchecked, this.#notice.facts);
  }

  #leave(): void {
    this.#units.clear();
    // A page that copies its tiles copies our badges with them.
    for (const copy of this.#ground.document.querySelectorAll(OWN)) copy.remove();
    paintMarks([]);
  }
}

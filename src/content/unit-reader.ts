/** Has the words of units read by the extension, some at a time, and takes up what it says of them. */
import { inSmallLetters, placesOf, wordsToWatch } from "../assessment/watch-words.ts";
import type { PageSettings } from "../shared/settings.ts";
import type { Badges } from "./badges.ts";
import { isHeldBack } from "./hydration.ts";
import { isEdited } from "./own.ts";
import type { PageContext } from "./page-context.ts";
import { pageContext, passageOf, takeWords, type UnitWords } from "./read-unit.ts";
import type { Reader } from "./reader.ts";
import { mayState, statementPlaces, statementsIn } from "./seller-words.ts";
import { firstIn } from "./shadow.ts";
import type { Slicer } from "./slices.ts";
import { type Unit, unitOf } from "./unit.ts";
import type { Units } from "./units.ts";

/** Units sent together to be read. */
const MOST_SENT = 40;

/** What units are read with. */
export interface ReadingTools {
  document: Document;
  reader: Reader;
  slicer: Slicer;
  units: Units;
  badges: Badges;
  /** What the page says of itself, by now. */
  page(): PageContext;
  /** Waits for the extension to read something; undefined where it does not, which the popup then says. */
  orFail<Result>(asked: Promise<Result>): Promise<Result | undefined>;
  signal: AbortSignal;
}

/** Reads the units of one page. */
export class UnitReader {
  readonly #tools: ReadingTools;
  #settings: PageSettings;
  #watched: ReturnType<typeof wordsToWatch>;
  /** Blocks of a product page that may hold a seller's statements about its product. */
  readonly #stating = new Set<Element>();
  /** Blocks whose text is longer than is read of one. */
  readonly #cut = new Set<Element>();

  constructor(tools: ReadingTools, settings: PageSettings) {
    this.#tools = tools;
    this.#settings = settings;
    this.#watched = wordsToWatch(settings.watch);
  }

  /** What is read from now on is read by these settings. */
  set settings(settings: PageSettings) {
    this.#settings = settings;
    this.#watched = wordsToWatch(settings.watch);
  }

  /** Whether a block of the page was not read to its end. */
  get isCut(): boolean {
    return [...this.#cut].some((block) => block.isConnected);
  }

  /** Where in a text words of interest may stand. */
  places(text: string): number[] {
    const places = this.#tools.reader.places(text);
    if (this.#tools.page().kind === "product") places.push(...statementPlaces(text));
    if (this.#watched.length === 0) return places;
    const small = inSmallLetters(text);
    return [...places, ...this.#watched.flatMap(([word]) => placesOf(word, small))];
  }

  /** The heading of a product page. */
  #lead(): Element | null {
    const { kind, layout } = this.#tools.page();
    if (kind !== "product") return null;
    const { document } = this.#tools;
    return (layout?.kind === "product" && layout.part(document, "title")?.element) || firstIn(document, "h1");
  }

  /** Reads units, some at a time, and puts in the badges of those that are near. */
  async read(units: Unit[]): Promise<void> {
    const { reader, slicer, page } = this.#tools;
    let taken: [Unit, UnitWords][] = [];
    const lead = this.#lead();
    for (const unit of units) {
      if (!unit.root.isConnected || isEdited(unit.root) || isHeldBack(unit.root)) continue;
      if (lead && mayState(unit, lead)) this.#stating.add(unit.root);
      const words = takeWords(unit, page(), reader);
      if (words.isCut) this.#cut.add(unit.root);
      else this.#cut.delete(unit.root);
      taken.push([unit, words]);
      if (taken.length >= MOST_SENT) {
        await this.#send(taken);
        taken = [];
      }
      if (slicer.isSpent && !(await slicer.breathe())) return;
    }
    if (taken.length > 0) await this.#send(taken);
  }

  /** Reads the title of a product page. */
  async readLead(): Promise<void> {
    const lead = this.#lead();
    if (lead) await this.read([unitOf(lead, this.#tools.page().layout)]);
  }

  /** Reads the title of a product page again where the page states of its product what it did not before. */
  async readSellerWords(): Promise<void> {
    if (!this.#lead()) return;
    const page = this.#tools.page();
    const sellerWords = statementsIn(this.#stating);
    if (JSON.stringify(sellerWords) === JSON.stringify(page.sellerWords)) return;
    page.sellerWords = sellerWords;
    await this.readLead();
  }

  /** Has units read whose words were taken. What changes in the page meanwhile is looked at afterwards. */
  async #send(taken: [Unit, UnitWords][]): Promise<void> {
    const { reader, slicer, units, badges, page, orFail, signal } = this.#tools;
    const { profile, watch } = this.#settings;
    const passages = taken.map(([unit, words]) => passageOf(unit, words, page()));
    const batch = { context: pageContext(page()), profile, watch, passages };
    const readings = await orFail(reader.read(batch));
    if (!readings || signal.aborted) return;
    // Asked of all before the first badge is put in: the page is then laid out.
    const near = taken.map(([{ root }], at) => readings[at]?.pills.length !== 0 && badges.isNear(root));
    for (const [at, [unit, words]] of taken.entries()) {
      const reading = readings[at];
      if (!reading || !unit.root.isConnected) continue;
      units.take(unit, words, reading, near[at] ?? false);
      if (slicer.isSpent && !(await slicer.breathe())) return;
    }
    await badges.put();
  }
}

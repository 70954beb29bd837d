/** What else a text names, asked about one place after another: built once, so that a long text costs no more per place. */
import type { NameEntry, Names } from "../dataset/compiled.ts";
import type { Candidate } from "./candidates.ts";
import { CAMERA } from "./cues/cameras.ts";
import type { Matcher } from "./matcher.ts";
import type { PassageContext } from "./mention.ts";
import { keyOf, normalise } from "./normalise.ts";

/** How far a camera word or another vendor may stand, in characters. */
export const WIDE = 400;
/** Of the candidates so near, at most this many on each side count: a text of nothing but names costs no more for each. */
const MOST_NEAR = 24;

/** How far from a name the number of an accessory may stand that it is said of, in characters. */
const ACCESSORY_REACH = 80;

/** What ends a sentence or part of one: a number behind it is of something else. */
const ENDS = /[;。；]|[.!?] /;

/** Of each vendor the first two places of a kind: enough to know whether there is another. */
class Firsts {
  readonly #of = new Map<string, Candidate[]>();

  add(vendor: string, candidate: Candidate): void {
    const held = this.#of.get(vendor);
    if (!held) this.#of.set(vendor, [candidate]);
    else if (held.length < 2 && held[0] !== candidate) held.push(candidate);
  }

  hasOther(vendor: string, candidate: Candidate | null): boolean {
    return this.#of.get(vendor)?.some((one) => one !== candidate) ?? false;
  }
}

/**
 * The candidates of one text, and the product lines named beside their vendor, which are no mentions of their own. A name stands
 * for its vendors and for those that make for them.
 */
export class Scene {
  readonly #names: Names;
  readonly #all: readonly Candidate[];
  readonly #parts = new Firsts();
  readonly #accessories = new Firsts();
  readonly #named = new Firsts();
  readonly #clear = new Firsts();
  /** The name that the page states as brand, and the camera word that stands around the text. */
  readonly brand: NameEntry | undefined;
  readonly cameraAround: RegExpExecArray | null;

  constructor(
    { names, index }: Matcher,
    all: readonly Candidate[],
    lines: readonly Candidate[],
    { brand, around }: PassageContext,
  ) {
    this.#names = names;
    this.#all = all;
    this.brand = brand === undefined ? undefined : index.named(keyOf(brand));
    this.cameraAround = around === undefined ? null : CAMERA.exec(normalise(around).text);
    for (const candidate of lines) this.#clear.add(candidate.entry?.v[0] ?? "", candidate);
    for (const candidate of all) {
      const { model, entry } = candidate;
      if (model?.part === "accessory") this.#accessories.add(model.v, candidate);
      if (model && !this.isOtherGoods(candidate)) this.#parts.add(model.v, candidate);
      for (const vendor of entry ? this.#standsFor(entry.v) : []) {
        this.#named.add(vendor, candidate);
        if (entry?.n === undefined && !candidate.isApart && (entry?.k === "product-line" || !this.isWide(vendor)))
          this.#clear.add(vendor, candidate);
      }
    }
  }

  #standsFor(vendors: readonly string[]): string[] {
    return vendors.flatMap((id) => [id, ...(this.#names.vendors[id]?.makers ?? []).map((maker) => maker.vendor)]);
  }

  /** Whether a vendor sells much else than cameras. */
  isWide(vendor: string): boolean {
    const first = this.#names.vendors[vendor]?.business[0];
    return first !== undefined && first !== "video-surveillance";
  }

  /** Whether a vendor makes routers and their like first of all: its numbers are of these where no camera is spoken of. */
  makesRouters(vendor: string): boolean {
    return this.#names.vendors[vendor]?.business[0] === "routers";
  }

  /** Whether a part number is one of such a vendor's other goods. */
  isOtherGoods({ model }: Candidate): boolean {
    return model !== null && model.part === "other" && this.isWide(model.v);
  }

  /** Whether a part number or a clear name of `vendor` stands elsewhere: name and part number bear each other out. */
  bearsOut(vendor: string, candidate: Candidate): boolean {
    return (
      this.#parts.hasOther(vendor, candidate) ||
      (candidate.model ? this.#named : this.#clear).hasOther(vendor, candidate)
    );
  }

  /** Whether an accessory's part number of `vendor` stands beside the name at `index` of `text`: what is sold there is the accessory. */
  hasAccessory(vendor: string, index: number, text: string): boolean {
    const at = this.#all[index];
    if (at === undefined || !this.#accessories.hasOther(vendor, null)) return false;
    const away = ({ from, to }: Candidate) => Math.max(from - at.to, at.from - to);
    const numbers = this.near(index).filter(
      (one) =>
        one.model?.v === vendor &&
        away(one) <= ACCESSORY_REACH &&
        !ENDS.test(text.slice(Math.min(one.to, at.to), Math.max(one.from, at.from))),
    );
    // Rows of a list have numbers of their own: the one that follows the name, or else the nearest, is said of it.
    const nearest = numbers.find(({ from }) => from >= at.to) ?? numbers.at(-1);
    return nearest?.model?.part === "accessory";
  }

  /** Whether a name of `vendor` stands within {@link WIDE} of the candidate at `index`. */
  isNamedNear(vendor: string, index: number): boolean {
    return this.near(index).some(({ entry, model }) =>
      model ? model.v === vendor && model.c === undefined : this.#standsFor(entry?.v ?? []).includes(vendor),
    );
  }

  /** The candidates within {@link WIDE} of the one at `index`, at most {@link MOST_NEAR} on each side, itself among them, in order. */
  near(index: number): readonly Candidate[] {
    const from = this.#all[index]?.from ?? 0;
    const isNear = (at: number) => Math.abs((this.#all[at]?.from ?? Number.POSITIVE_INFINITY) - from) <= WIDE;
    let first = index;
    let end = index + 1;
    while (index - first < MOST_NEAR && isNear(first - 1)) first--;
    while (end - index <= MOST_NEAR && isNear(end)) end++;
    return this.#all.slice(first, end);
  }
}

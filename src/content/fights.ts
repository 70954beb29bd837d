/** Places whose page answers a badge by taking it away, or by writing what is around it anew: it does not want one there. */
import { parentOf } from "./own.ts";
import type { Placing } from "./placement.ts";

/** What is gone so many milliseconds after a badge came, is gone because it came. */
const AT_ONCE = 50;
/** A place that loses its badges at once this often in a row gets no others. */
const MOST_LOST = 4;
/** Nor does a page that loses some this often in a row, wherever that is. */
const MOST_LOST_ON_PAGE = 20;

/** A badge that was put in just now, and what its block stands in, from the inside out. */
interface Put extends Placing {
  around: Element[];
  stood: boolean;
}

/** Counts how often the page took away at once what was put in. */
export class Fights {
  /** By the innermost element around a badge that the page kept. */
  readonly #lost = new WeakMap<Element, number>();
  #hasLost = false;
  #lostOnPage = 0;
  #put = new Map<Element, Put>();

  /** Whether a block's place gets no badge any more. */
  isLost(block: Element): boolean {
    if (this.#lostOnPage >= MOST_LOST_ON_PAGE) return true;
    for (let at: Element | null = block; at !== null && this.#hasLost; at = parentOf(at))
      if ((this.#lost.get(at) ?? 0) >= MOST_LOST) return true;
    return false;
  }

  /** Notes where badges are about to be put in. */
  begin(placings: readonly Placing[]): void {
    for (const { host, spot } of placings) {
      const around: Element[] = [];
      for (let at: Element | null = spot.block; at !== null; at = parentOf(at)) around.push(at);
      this.#put.set(host, { host, spot, around, stood: false });
    }
  }

  /** Has them looked at in a moment: they were put in, or nowhere. */
  end(placings: readonly Placing[]): void {
    const put = placings.flatMap(({ host }) => this.#put.get(host) ?? []);
    for (const one of put) one.stood = one.host.isConnected;
    setTimeout(() => this.#look(put.filter((one) => this.#put.get(one.host) === one)), AT_ONCE);
  }

  /** A badge that we took away ourselves was not lost. */
  forget(host: Element): void {
    this.#put.delete(host);
  }

  #look(put: readonly Put[]): void {
    const places = new Set<Element>();
    for (const { host, spot, around, stood } of put) {
      this.#put.delete(host);
      const place = around.find((element) => element.isConnected);
      if (place && (spot.block.isConnected ? stood && !host.isConnected : true)) places.add(place);
      else if (stood) for (const element of around) this.#lost.delete(element);
    }
    for (const place of places) this.#lost.set(place, (this.#lost.get(place) ?? 0) + 1);
    this.#hasLost ||= places.size > 0;
    if (places.size > 0) this.#lostOnPage++;
    else if (put.some(({ stood }) => stood) && this.#lostOnPage < MOST_LOST_ON_PAGE) this.#lostOnPage = 0;
  }
}

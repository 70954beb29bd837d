/**
 * Places whose page answers a badge by taking it away, or by writing what is around it anew: it does not want one there. What a page
 * does of its own accord is no answer: that comes before anything else can happen in it.
 */
import type { Placing } from "./attempt.ts";
import { parentOf } from "./own.ts";

/** A place that takes its badges away this often in a row gets no others. */
const MOST_LOST = 4;
/** Nor does a page that takes some away this often in a row, wherever that is. */
const MOST_LOST_ON_PAGE = 20;

/** A badge that was put in just now, or is on its way, and what its block stands in, from the inside out. */
interface Put extends Placing {
  around: Element[];
  stood: boolean;
}

/** Counts how often the page answered by taking away what was put in. */
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

  /** To be called right after some of these badges were put in: looks how the page answers, as soon as it has. */
  watch(placings: readonly Placing[]): void {
    // Before the first of them came, the page has nothing to answer.
    if (!placings.some(({ host }) => host.isConnected)) return;
    if (this.#put.size === 0) queueMicrotask(() => this.#look());
    for (const { host, spot } of placings) {
      if (!spot.block.isConnected) continue;
      const around = this.#put.get(host)?.around ?? [];
      for (let at: Element | null = around[0] ? null : spot.block; at !== null; at = parentOf(at)) around.push(at);
      this.#put.set(host, { host, spot, around, stood: host.isConnected });
    }
  }

  /** A badge that we took away ourselves was not lost. */
  forget(host: Element): void {
    this.#put.delete(host);
  }

  #look(): void {
    const places = new Set<Element>();
    let hasKept = false;
    for (const { host, spot, around, stood } of this.#put.values()) {
      const place = around.find((element) => element.isConnected);
      if (place && (!spot.block.isConnected || (stood && !host.isConnected))) places.add(place);
      else if (stood) for (const element of around) this.#lost.delete(element);
      hasKept ||= host.isConnected;
    }
    this.#put = new Map();
    for (const place of places) this.#lost.set(place, (this.#lost.get(place) ?? 0) + 1);
    this.#hasLost ||= places.size > 0;
    if (places.size > 0) this.#lostOnPage++;
    else if (hasKept) this.#lostOnPage = 0;
  }
}

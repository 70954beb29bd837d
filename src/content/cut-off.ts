/**
 * Badges that stand nowhere because a box of the page cuts off their words, as a closed pane of an accordion does. The words keep
 * their size when it opens, and nothing in them changes: the box is watched instead.
 */
import type { Placing } from "./attempt.ts";
import { parentOf } from "./own.ts";
import { boundsOf } from "./reach.ts";
import { isSeen } from "./room.ts";
import type { Spot } from "./spot.ts";

/** The nearest box that cuts off the words a badge belongs to, and so any badge beside them; null where none does. */
function cutterOf(spot: Spot): Element | null {
  const { block } = spot;
  const words = block.getBoundingClientRect();
  const bounds = boundsOf(spot);
  for (let at = parentOf(block); at !== null; at = parentOf(at)) {
    if (!isSeen(block, words, at)) return at;
    if (at === bounds) return null;
  }
  return null;
}

/** Waits for words that are cut off to be shown. */
export class CutOff<Kept extends Placing> {
  readonly #observer: ResizeObserver;
  /** What waits, under its badge's element, and which box cuts its words off. */
  readonly #waiting = new Map<Element, { placing: Kept; cutter: Element }>();
  #shown: Kept[] = [];

  /** `ask` is called when there is something to {@link take}. */
  constructor(ask: () => void, signal: AbortSignal) {
    this.#observer = new ResizeObserver((entries) => {
      for (const { target } of entries) this.#look(target);
      if (this.#shown.length > 0) ask();
    });
    signal.addEventListener("abort", () => this.#observer.disconnect(), { once: true });
  }

  #look(resized: Element): void {
    let isAwaited = false;
    for (const { placing, cutter } of [...this.#waiting.values()]) {
      if (cutter !== resized) continue;
      if (this.wait(placing)) isAwaited = true;
      else this.#shown.push(placing);
    }
    if (!isAwaited) this.#observer.unobserve(resized);
  }

  /** Has a badge that stands nowhere wait, if its words are cut off. False where they are not: there is no room for it. */
  wait(placing: Kept): boolean {
    const { host, spot } = placing;
    const former = this.#waiting.get(host)?.cutter;
    const cutter = spot.block.isConnected ? cutterOf(spot) : null;
    this.forget(host);
    if (cutter === null) return false;
    this.#waiting.set(host, { placing, cutter });
    // What is observed anew is looked at anew, without end.
    if (cutter !== former) this.#observer.observe(cutter);
    return true;
  }

  /** Has a badge wait no longer. */
  forget(host: Element): void {
    this.#waiting.delete(host);
    this.#shown = this.#shown.filter((one) => one.host !== host);
  }

  /** Takes those whose words are shown now. */
  take(): Kept[] {
    return this.#shown.splice(0);
  }
}

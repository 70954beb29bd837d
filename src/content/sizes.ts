/** Tells whose size the page changed; a first look at an element is no change. */
export class SizeWatcher {
  readonly #observer: ResizeObserver;
  readonly #known = new WeakMap<Element, DOMRectReadOnly>();
  #changed = new Set<Element>();

  /** `ask` is called when there are changes to {@link take}. */
  constructor(ask: () => void, signal: AbortSignal) {
    this.#observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        const former = this.#known.get(target);
        this.#known.set(target, contentRect);
        if (former && (former.width !== contentRect.width || former.height !== contentRect.height))
          this.#changed.add(target);
      }
      if (this.#changed.size > 0) ask();
    });
    signal.addEventListener("abort", () => this.#observer.disconnect(), { once: true });
  }

  observe(element: Element): void {
    this.#observer.observe(element);
  }

  unobserve(element: Element): void {
    this.#observer.unobserve(element);
    this.#changed.delete(element);
  }

  /** Takes the elements whose size changed since it was last asked. */
  take(): Element[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }
}

/**
 * What is near enough to the part of the page in view to get its badge now. Each badge costs the page a new layout, and most of
 * a long listing is never looked at.
 */

/** How far beyond the window is near, in windows: further than a reader scrolls before the badge is drawn. */
const MARGIN = 1;

/** Chromium, and Firefox from 141, count the margin for lists that scroll by themselves as well. */
interface ScrollingInit extends IntersectionObserverInit {
  scrollMargin?: string;
}

/** Waits for elements to come near. */
export class Nearby {
  readonly #observer: IntersectionObserver;
  readonly #came = new Set<Element>();

  /** `came` is called when elements have come near; it then calls {@link take}. */
  constructor(came: () => void, signal: AbortSignal) {
    // In pixels: Chromium would take a share of the window that the first margin has widened already. A frame that is not drawn yet
    // has no height.
    const height = innerHeight || screen.height;
    const options: ScrollingInit = { rootMargin: `${MARGIN * 100}%`, scrollMargin: `${MARGIN * height}px` };
    this.#observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#came.add(target);
      if (this.#came.size > 0) came();
    }, options);
    signal.addEventListener("abort", () => this.#observer.disconnect(), { once: true });
  }

  /** Whether `element` is near now. What has no box is: it would never be seen to come near. */
  isNear(element: Element): boolean {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    if (top === bottom || left === right) return true;
    const { innerHeight: height, innerWidth: width } = element.ownerDocument.defaultView ?? window;
    return (
      bottom >= -height * MARGIN &&
      top <= height * (1 + MARGIN) &&
      right >= -width * MARGIN &&
      left <= width * (1 + MARGIN)
    );
  }

  /** Waits for `element` to come near. */
  await(element: Element): void {
    this.#observer.observe(element);
  }

  /** Waits no longer for `element`. */
  forget(element: Element): void {
    this.#observer.unobserve(element);
    this.#came.delete(element);
  }

  /** Takes those that came near since they were last taken. */
  take(): Element[] {
    const came = [...this.#came];
    for (const element of came) this.forget(element);
    return came;
  }
}

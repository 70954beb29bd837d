/** Where focus may go, in a card and in what is left of the page around it. */

const FOCUSABLE = "a[href],button:not(:disabled),summary";

/** Elements Tab goes to, in order: not those in a closed fold. */
export function stopsOf(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.checkVisibility());
}

/** Whether nothing of the page has focus, as when what had it was taken away. */
export function isFocusLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

/** Gives focus to the first stop in the nearest of `around`, from the inside out, that is still in the page and has one. */
export function focusIn(around: readonly Element[]): void {
  for (const element of around) {
    if (element.localName === "body") return;
    const [stop] = element.isConnected ? stopsOf(element) : [];
    if (!stop) continue;
    stop.focus({ preventScroll: true });
    return;
  }
}

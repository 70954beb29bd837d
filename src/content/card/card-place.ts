/** Where an open card stands in the window. */

/** Room between the card and the window's edges, in pixels. */
const EDGE = 8;

/** Puts the card where its upper left corner is to be; in a narrow window its style puts it below everything. */
export function placeAt(card: HTMLElement, { left, top }: { left: number; top: number }): void {
  if (card.ownerDocument.documentElement.clientWidth <= 420) return;
  card.classList.add("placed");
  card.style.removeProperty("translate");
  card.style.setProperty("inset", `${top}px auto auto ${left}px`);
}

/** Puts the card beside its badge by measure, for browsers without anchor positioning. */
export function placeByHand(card: HTMLElement, button: HTMLElement): void {
  const view = card.ownerDocument.documentElement;
  const at = button.getBoundingClientRect();
  const size = card.getBoundingClientRect();
  const below = at.bottom + 6;
  const top = below + size.height > view.clientHeight - EDGE ? Math.max(EDGE, at.top - size.height - 6) : below;
  const left = Math.min(Math.max(EDGE, at.left), view.clientWidth - size.width - EDGE);
  placeAt(card, { left, top });
}

/** Moves the card into the window where its badge reaches out of it, as in a slide seen by half: an anchor takes its card along. */
export function keepInWindow(card: HTMLElement): void {
  const { left, right } = card.getBoundingClientRect();
  const { clientWidth } = card.ownerDocument.documentElement;
  const by = Math.max(EDGE - left, Math.min(clientWidth - EDGE - right, 0));
  if (by !== 0) card.style.setProperty("translate", `${by}px`);
}

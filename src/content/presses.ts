/**
 * Presses and keys meant for a badge or its card are taken at the window, before any listener of the page that asks at its document
 * first: a page that routes every link would follow the one a badge stands in, and a window of the page close on the card's Escape.
 * A copy of each is sent within the badge's own tree, out of which it does not come.
 */
import { actsItself, POINTED, rootOf, TYPED } from "./badge.ts";

/** Of them those that a badge answers. */
const ANSWERED: readonly string[] = ["click", "auxclick", "mousedown", "dragstart"];
/** Keys that press a button. */
const PRESSING = ["Enter", " "];

/** Takes what is meant for badges. What scripts made is let through: it stands for nothing a reader did. */
export function takePresses(view: Window, signal: AbortSignal): void {
  const take = (event: Event): void => {
    const root = event.composedPath().map(rootOf).find(Boolean);
    if (!root || !event.isTrusted) return;
    if (event instanceof KeyboardEvent) takeKey(event, root);
    else takePointed(event, root);
  };
  // A listener that may hold up a touch would hold up scrolling.
  for (const type of [...POINTED, ...TYPED])
    view.addEventListener(type, take, { capture: true, passive: type.startsWith("touch"), signal });
}

/** Sends a copy to where in its tree an event is meant for; what is undone of the one is undone of the other. */
function send(copy: Event, to: Element, event: Event): void {
  to.dispatchEvent(copy);
  if (copy.defaultPrevented) event.preventDefault();
}

function takePointed(event: Event, root: ShadowRoot): void {
  if (!(event instanceof MouseEvent) || !ANSWERED.includes(event.type)) {
    event.stopPropagation();
    return;
  }
  // A key that presses a button tells of no place.
  const isKey = event.type === "click" && event.detail === 0;
  const pressed = isKey ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
  if (!pressed) return;
  event.stopPropagation();
  // The browser acts on the event itself: a copy would act once more.
  if (event.type.endsWith("click") && actsItself(pressed)) return;
  send(new MouseEvent(event.type, { bubbles: true, cancelable: true, button: event.button }), pressed, event);
}

function takeKey(event: KeyboardEvent, root: ShadowRoot): void {
  const { type, key, shiftKey } = event;
  const at = root.activeElement;
  const isInCard = at?.closest("[role=dialog]") != null;
  // The page's own keys work on a badge as around it, but for those that press it.
  if (!isInCard && !PRESSING.includes(key)) return;
  event.stopPropagation();
  if (at) send(new KeyboardEvent(type, { bubbles: true, cancelable: true, key, shiftKey }), at, event);
}

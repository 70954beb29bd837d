import { render } from "preact";
import type { CardRequest } from "../card-door.ts";
import { styleWith } from "../style-with.ts";
import { Card } from "./Card.tsx";
import { CARD_STYLE } from "./style.ts";

const FOCUSABLE = "a[href],button,summary";
/** Room between the card and the window's edges, in pixels. */
const EDGE = 8;

/** Puts the card beside its badge by measure, for browsers without anchor positioning. */
function placeByHand(card: HTMLElement, button: HTMLElement): void {
  const view = card.ownerDocument.documentElement;
  if (view.clientWidth <= 420) return;
  const at = button.getBoundingClientRect();
  const size = card.getBoundingClientRect();
  const below = at.bottom + 6;
  const top = below + size.height > view.clientHeight - EDGE ? Math.max(EDGE, at.top - size.height - 6) : below;
  const left = Math.min(Math.max(EDGE, at.left), view.clientWidth - size.width - EDGE);
  card.classList.add("placed");
  card.style.setProperty("inset", `${top}px auto auto ${left}px`);
}

/** Moves the card into the window where its badge reaches out of it, as in a slide seen by half: an anchor takes its card along. */
function keepInWindow(card: HTMLElement): void {
  const { left, right } = card.getBoundingClientRect();
  const { clientWidth } = card.ownerDocument.documentElement;
  const by = Math.max(EDGE - left, Math.min(clientWidth - EDGE - right, 0));
  if (by !== 0) card.style.setProperty("translate", `${by}px`);
}

/** Elements Tab goes to, in order: not those in a closed fold. */
function stopsOf(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility());
}

/** Keeps Tab and the arrow keys in the card and lets Escape close it. */
function onKey(event: KeyboardEvent, card: HTMLElement, close: () => void): void {
  if (event.key === "Escape") {
    event.preventDefault();
    close();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1, Tab: event.shiftKey ? -1 : 1 }[event.key];
  if (step === undefined) return;
  const stops = stopsOf(card);
  if (stops.length === 0) return;
  const root = card.getRootNode() as ShadowRoot;
  const now = root.activeElement ? stops.indexOf(root.activeElement as HTMLElement) : -1;
  const next = now < 0 && step < 0 ? stops.length - 1 : (now + step + stops.length) % stops.length;
  event.preventDefault();
  stops[next]?.focus();
}

/** Opens the card of a badge in the badge's own closed shadow root, in the browser's top layer. Returns how to close it. */
export function openCard(request: CardRequest): () => void {
  const { badge, button } = request;
  const { root } = badge;
  const document = button.ownerDocument;
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, request.signal]);
  styleWith(root, CARD_STYLE);
  const card = document.createElement("div");
  card.className = `card ${button.classList.contains("dark") ? "night" : "day"}`;
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-labelledby", "sightline-head");
  // Our words are English whatever the page's language and direction.
  card.lang = "en";
  card.tabIndex = -1;
  card.popover = "manual";
  button.style.setProperty("anchor-name", "--sightline-pill");
  button.setAttribute("aria-expanded", "true");
  root.append(card);

  const close = (giveFocusBack: boolean): void => {
    if (ended.signal.aborted) return;
    ended.abort();
    button.removeAttribute("style");
    button.setAttribute("aria-expanded", "false");
    render(null, card);
    card.remove();
    // Chromium refuses focus to a badge out of the flow until it has been laid out without its card.
    button.getBoundingClientRect();
    if (giveFocusBack) button.focus({ preventScroll: true });
  };
  render(<Card request={request} close={() => close(true)} />, card);
  card.showPopover();
  if (!CSS.supports("position-area", "block-end span-inline-end")) placeByHand(card, button);
  keepInWindow(card);
  card.focus({ preventScroll: true });

  card.addEventListener("keydown", (event) => onKey(event, card, () => close(true)), { signal });
  card.addEventListener(
    "click",
    (event) => {
      const target = event.target as Element;
      if (target.closest("a[href],summary")) badge.kept.add(event);
    },
    { signal },
  );
  const view = document.defaultView;
  view?.addEventListener(
    "pointerdown",
    (event) => {
      // Inside our closed shadow root the event's target is the badge's host.
      if (!event.composedPath().includes(badge.host)) close(false);
    },
    { capture: true, signal },
  );
  view?.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.composedPath().includes(badge.host)) return;
      event.stopPropagation();
      close(true);
    },
    { capture: true, signal },
  );
  request.signal.addEventListener("abort", () => close(false), { signal: ended.signal });
  return () => close(false);
}

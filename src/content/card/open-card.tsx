import { render } from "preact";
import type { CardRequest, Opened } from "../card-door.ts";
import { createHtml } from "../html.ts";
import { parentOf } from "../own.ts";
import { styleWith } from "../style-with.ts";
import { Card } from "./Card.tsx";
import { focusIn, isFocusLost, stopsOf } from "./focus.ts";
import { CARD_STYLE } from "./style.ts";

/** Room between the card and the window's edges, in pixels. */
const EDGE = 8;

/** Puts the card where its upper left corner is to be; in a narrow window its style puts it below everything. */
function placeAt(card: HTMLElement, { left, top }: { left: number; top: number }): void {
  if (card.ownerDocument.documentElement.clientWidth <= 420) return;
  card.classList.add("placed");
  card.style.removeProperty("translate");
  card.style.setProperty("inset", `${top}px auto auto ${left}px`);
}

/** Puts the card beside its badge by measure, for browsers without anchor positioning. */
function placeByHand(card: HTMLElement, button: HTMLElement): void {
  const view = card.ownerDocument.documentElement;
  const at = button.getBoundingClientRect();
  const size = card.getBoundingClientRect();
  const below = at.bottom + 6;
  const top = below + size.height > view.clientHeight - EDGE ? Math.max(EDGE, at.top - size.height - 6) : below;
  const left = Math.min(Math.max(EDGE, at.left), view.clientWidth - size.width - EDGE);
  placeAt(card, { left, top });
}

/** Moves the card into the window where its badge reaches out of it, as in a slide seen by half: an anchor takes its card along. */
function keepInWindow(card: HTMLElement): void {
  const { left, right } = card.getBoundingClientRect();
  const { clientWidth } = card.ownerDocument.documentElement;
  const by = Math.max(EDGE - left, Math.min(clientWidth - EDGE - right, 0));
  if (by !== 0) card.style.setProperty("translate", `${by}px`);
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

/** Has an observer told of nodes that come or go in the trees that `host` stands in: a shadow tree tells no other. */
function watchTrees(observer: MutationObserver, host: Element): void {
  observer.disconnect();
  for (let at: Element | null = host; at !== null; ) {
    const root: Node = at.getRootNode();
    observer.observe(root, { childList: true, subtree: true });
    at = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : null;
  }
}

/**
 * Opens the card of a badge in the badge's own closed shadow root, in the browser's top layer. Where the page takes the badge away,
 * the card stays where it is, in a spare badge, until it is brought to one that says the same, or closed.
 */
export function openCard(first: CardRequest): Opened {
  let request = first;
  /** In whose root the card stands. */
  let berth = first.badge;
  /** What the badge stands in, from the inside out. */
  let around: Element[] = [];
  const document = first.button.ownerDocument;
  const view = document.defaultView;
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, first.signal]);
  const card = createHtml(document, "div");
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-labelledby", "sightline-head");
  // Our words are English whatever the page's language and direction.
  card.lang = "en";
  card.tabIndex = -1;
  card.popover = "manual";
  /** What cannot be asked of a card whose badge was taken away: where it was, how far it was scrolled, what in it had focus. */
  const last = { place: card.getBoundingClientRect(), scrolled: 0, focused: card };
  const note = (): void => {
    if (!card.matches(":popover-open")) return;
    last.place = card.getBoundingClientRect();
    last.scrolled = card.scrollTop;
  };

  const leavePill = (): void => {
    request.button.removeAttribute("style");
    request.button.setAttribute("aria-expanded", "false");
  };
  const show = (): void => {
    const { scrolled, focused } = last;
    if (card.parentNode !== berth.root) berth.root.append(card);
    if (!card.matches(":popover-open")) card.showPopover();
    card.scrollTop = scrolled;
    if (isFocusLost(document)) (card.contains(focused) ? focused : card).focus({ preventScroll: true });
  };
  const close = (giveFocusBack: boolean): void => {
    if (ended.signal.aborted) return;
    const { button } = request;
    const hasFocus = card.contains(berth.root.activeElement);
    ended.abort();
    trees.disconnect();
    sizes.disconnect();
    leavePill();
    render(null, card);
    card.remove();
    if (berth !== request.badge) berth.host.remove();
    // Chromium refuses focus to a badge out of the flow until it has been laid out without its card.
    button.getBoundingClientRect();
    if (!giveFocusBack) return;
    if (button.isConnected) button.focus({ preventScroll: true });
    else if (hasFocus) focusIn(around);
  };
  /** Stands the card at its pill. */
  const stand = (): void => {
    const { badge, button } = request;
    berth = badge;
    around = [];
    for (let at = parentOf(badge.host); at !== null; at = parentOf(at)) around.push(at);
    card.className = `card ${button.classList.contains("dark") ? "night" : "day"}`;
    for (const property of ["inset", "translate"]) card.style.removeProperty(property);
    button.style.setProperty("anchor-name", "--sightline-pill");
    button.setAttribute("aria-expanded", "true");
    styleWith(badge.root, CARD_STYLE);
    render(<Card request={request} close={() => close(true)} />, card);
    show();
    if (!CSS.supports("position-area", "block-end span-inline-end")) placeByHand(card, button);
    keepInWindow(card);
    watchTrees(trees, badge.host);
  };
  /** Has the card stay as it is without its badge. */
  const drift = (): void => {
    berth = request.spare();
    // Takes no room.
    berth.host.dataset.place = "corner";
    styleWith(berth.root, CARD_STYLE);
    placeAt(card, last.place);
    document.body.append(berth.host);
    show();
    watchTrees(trees, berth.host);
  };
  const trees = new MutationObserver(() => {
    if (berth.host.isConnected) {
      // What a page takes out and puts back leaves the top layer.
      if (!card.matches(":popover-open")) show();
    } else if (berth === request.badge) drift();
    else close(true);
  });
  const sizes = new ResizeObserver(note);

  stand();
  card.focus({ preventScroll: true });
  note();
  sizes.observe(card);
  card.addEventListener(
    "focusin",
    ({ target }) => {
      last.focused = target as HTMLDivElement;
    },
    { signal },
  );
  card.addEventListener("keydown", (event) => onKey(event, card, () => close(true)), { signal });
  card.addEventListener(
    "click",
    (event) => {
      const target = event.target as Element;
      if (target.closest("a[href],summary")) berth.kept.add(event);
    },
    { signal },
  );
  // The page's scrolling moves the card along with its badge, and its own is heard of in its badge's tree alone.
  view?.addEventListener("scroll", note, { capture: true, passive: true, signal });
  card.addEventListener("scroll", note, { passive: true, signal });
  view?.addEventListener(
    "pointerdown",
    (event) => {
      // Inside our closed shadow root the event's target is the badge's host.
      if (!event.composedPath().includes(berth.host)) close(false);
    },
    { capture: true, signal },
  );
  view?.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.composedPath().includes(berth.host)) return;
      event.stopPropagation();
      close(true);
    },
    { capture: true, signal },
  );
  first.signal.addEventListener("abort", () => close(false), { signal: ended.signal });

  const isAdrift = (): boolean =>
    !ended.signal.aborted && (berth !== request.badge || !request.badge.root.contains(request.button));
  return {
    isAdrift,
    bringTo(next) {
      if (ended.signal.aborted) return;
      const former = berth;
      const isSpare = former !== request.badge;
      leavePill();
      // What was fetched for the first is still what is known.
      request = { ...next, evidence: first.evidence };
      stand();
      if (isSpare) former.host.remove();
    },
    close: () => close(isAdrift()),
  };
}

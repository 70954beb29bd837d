import { render } from "preact";
import type { CardRequest, Opened } from "../card-door.ts";
import { createHtml } from "../html.ts";
import { parentOf } from "../own.ts";
import { styleWith } from "../style-with.ts";
import { Card } from "./Card.tsx";
import { keepInWindow, placeAt, placeByHand } from "./card-place.ts";
import { focusIn, isFocusLost, stopsOf } from "./focus.ts";
import { CARD_STYLE } from "./style.ts";

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

/** The element of a card, without its words. */
function cardElement(document: Document): HTMLDivElement {
  const card = createHtml(document, "div");
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-labelledby", "sightline-head");
  // Our words are English whatever the page's language and direction.
  card.lang = "en";
  card.tabIndex = -1;
  card.popover = "manual";
  return card;
}

/** A card that is open. */
class StandingCard implements Opened {
  readonly #first: CardRequest;
  #request: CardRequest;
  readonly #card: HTMLDivElement;
  /** In whose root the card stands. */
  #berth: CardRequest["badge"];
  /** What the badge stands in, from the inside out. */
  #around: Element[] = [];
  readonly #ended = new AbortController();
  /** What cannot be asked of a card whose badge was taken away: where it was, how far it was scrolled, what in it had focus. */
  readonly #last: { place: DOMRect; scrolled: number; focused: HTMLElement };
  readonly #trees = new MutationObserver(() => this.#treesChanged());
  readonly #sizes = new ResizeObserver(() => this.#note());

  constructor(first: CardRequest) {
    this.#first = first;
    this.#request = first;
    this.#berth = first.badge;
    this.#card = cardElement(first.button.ownerDocument);
    this.#last = { place: this.#card.getBoundingClientRect(), scrolled: 0, focused: this.#card };
    this.#stand();
    this.#card.focus({ preventScroll: true });
    this.#note();
    this.#sizes.observe(this.#card);
    this.#listen();
  }

  isAdrift(): boolean {
    const { badge, button } = this.#request;
    return !this.#ended.signal.aborted && (this.#berth !== badge || !badge.root.contains(button));
  }

  bringTo(next: CardRequest): void {
    if (this.#ended.signal.aborted) return;
    const former = this.#berth;
    const isSpare = former !== this.#request.badge;
    this.#leavePill();
    // What was fetched for the first is still what is known.
    this.#request = { ...next, evidence: this.#first.evidence };
    this.#stand();
    if (isSpare) former.host.remove();
  }

  close(): void {
    this.#close(this.isAdrift());
  }

  #note(): void {
    if (!this.#card.matches(":popover-open")) return;
    this.#last.place = this.#card.getBoundingClientRect();
    this.#last.scrolled = this.#card.scrollTop;
  }

  #leavePill(): void {
    const { button } = this.#request;
    button.removeAttribute("style");
    button.setAttribute("aria-expanded", "false");
  }

  #show(): void {
    const card = this.#card;
    const { scrolled, focused } = this.#last;
    if (card.parentNode !== this.#berth.root) this.#berth.root.append(card);
    if (!card.matches(":popover-open")) card.showPopover();
    card.scrollTop = scrolled;
    if (isFocusLost(card.ownerDocument)) (card.contains(focused) ? focused : card).focus({ preventScroll: true });
  }

  /** Stands the card at its pill. */
  #stand(): void {
    const card = this.#card;
    const { badge, button } = this.#request;
    this.#berth = badge;
    this.#around = [];
    for (let at = parentOf(badge.host); at !== null; at = parentOf(at)) this.#around.push(at);
    card.className = `card ${button.classList.contains("dark") ? "night" : "day"}`;
    for (const property of ["inset", "translate"]) card.style.removeProperty(property);
    button.style.setProperty("anchor-name", "--sightline-pill");
    button.setAttribute("aria-expanded", "true");
    styleWith(badge.root, CARD_STYLE);
    render(<Card request={this.#request} close={() => this.#close(true)} />, card);
    this.#show();
    if (!CSS.supports("position-area", "block-end span-inline-end")) placeByHand(card, button);
    keepInWindow(card);
    watchTrees(this.#trees, badge.host);
  }

  /** Has the card stay as it is without its badge. */
  #drift(): void {
    const berth = this.#request.spare();
    this.#berth = berth;
    // Takes no room.
    berth.host.dataset.place = "corner";
    styleWith(berth.root, CARD_STYLE);
    placeAt(this.#card, this.#last.place);
    this.#card.ownerDocument.body.append(berth.host);
    this.#show();
    watchTrees(this.#trees, berth.host);
  }

  #treesChanged(): void {
    if (this.#berth.host.isConnected) {
      // What a page takes out and puts back leaves the top layer.
      if (!this.#card.matches(":popover-open")) this.#show();
    } else if (this.#berth === this.#request.badge) this.#drift();
    else this.#close(true);
  }

  #close(giveFocusBack: boolean): void {
    if (this.#ended.signal.aborted) return;
    const { badge, button } = this.#request;
    const berth = this.#berth;
    const hasFocus = this.#card.contains(berth.root.activeElement);
    this.#ended.abort();
    this.#trees.disconnect();
    this.#sizes.disconnect();
    this.#leavePill();
    render(null, this.#card);
    this.#card.remove();
    if (berth !== badge) berth.host.remove();
    // Chromium refuses focus to a badge out of the flow until it has been laid out without its card.
    button.getBoundingClientRect();
    if (!giveFocusBack) return;
    if (button.isConnected) button.focus({ preventScroll: true });
    else if (hasFocus) focusIn(this.#around);
  }

  #listen(): void {
    const card = this.#card;
    const view = card.ownerDocument.defaultView;
    const signal = AbortSignal.any([this.#ended.signal, this.#first.signal]);
    const note = () => this.#note();
    const isInside = (event: Event) => event.composedPath().includes(this.#berth.host);
    card.addEventListener(
      "focusin",
      ({ target }) => {
        this.#last.focused = target as HTMLElement;
      },
      { signal },
    );
    card.addEventListener("keydown", (event) => onKey(event, card, () => this.#close(true)), { signal });
    // The page's scrolling moves the card along with its badge, and its own is heard of in its badge's tree alone.
    view?.addEventListener("scroll", note, { capture: true, passive: true, signal });
    card.addEventListener("scroll", note, { passive: true, signal });
    view?.addEventListener(
      "pointerdown",
      (event) => {
        // Inside our closed shadow root the event's target is the badge's host.
        if (!isInside(event)) this.#close(false);
      },
      { capture: true, signal },
    );
    view?.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || isInside(event)) return;
        event.stopPropagation();
        this.#close(true);
      },
      { capture: true, signal },
    );
    this.#first.signal.addEventListener("abort", () => this.#close(false), { signal: this.#ended.signal });
  }
}

/**
 * Opens the card of a badge in the badge's own closed shadow root, in the browser's top layer. Where the page takes the badge away,
 * the card stays where it is, in a spare badge, until it is brought to one that says the same, or closed.
 */
export function openCard(first: CardRequest): Opened {
  return new StandingCard(first);
}

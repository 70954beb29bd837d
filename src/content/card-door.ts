/**
 * The way from a badge to its card. The card's script is not in the page until the first badge is opened; the background then
 * puts it beside ours, in the same isolated world, where it leaves its one function on `globalThis`. A page cannot see it.
 */
import type { CardEvidence } from "../shared/messages.ts";
import type { Badge } from "./badge.ts";

/** A pill of a badge: its button, and which of the badge's pills it is. */
export interface Pressed {
  badge: Badge;
  button: HTMLButtonElement;
  index: number;
}

/** What a card is opened with. It stands beside the pill that was pressed and gives focus back to it. */
export interface CardRequest extends Pressed {
  profile: string;
  evidence(ids: string[]): Promise<CardEvidence>;
  openDataset(fragment: string): void;
  /** A badge that says nothing, for the card to stand in when the page has taken its own away. */
  spare(): Badge;
  /** Ends with the page's Sightline. */
  signal: AbortSignal;
}

/** A card that is open. */
export interface Opened {
  /** Whether the page took its badge away, or its pill was drawn anew. */
  isAdrift(): boolean;
  /** Brings it to another pill that says the same. */
  bringTo(request: CardRequest): void;
  /** Closes it; focus goes to what remains of its place where it was in the card and that is adrift. */
  close(): void;
}

/** Opens a card. */
export type OpenCard = (request: CardRequest) => Opened;

interface CardWorld {
  sightlineOpenCard?: OpenCard;
}

/** Called by the card's script when it has arrived. */
export function offerCard(open: OpenCard): void {
  (globalThis as CardWorld).sightlineOpenCard = open;
}

/** One page's way to its card: one is open at a time. */
export class CardDoor {
  readonly #load: () => Promise<void>;
  readonly #request: (pressed: Pressed) => CardRequest;
  #opened: Opened | null = null;
  #button: HTMLButtonElement | null = null;
  #asked = 0;

  /** `load` has the card's script brought. */
  constructor(load: () => Promise<void>, request: (pressed: Pressed) => CardRequest) {
    this.#load = load;
    this.#request = request;
  }

  /** Opens a card, having its script brought first where it is not there yet. Rejects where it cannot be brought. */
  async open(pressed: Pressed): Promise<void> {
    const { button } = pressed;
    const again = this.#button === button && button.getAttribute("aria-expanded") === "true";
    this.#close();
    const turn = ++this.#asked;
    if (again) return;
    const world = globalThis as CardWorld;
    if (!world.sightlineOpenCard) await this.#load();
    const open = world.sightlineOpenCard;
    if (!open || turn !== this.#asked || !button.isConnected) return;
    this.#button = button;
    this.#opened = open(this.#request(pressed));
  }

  #close(): void {
    this.#opened?.close();
    this.#opened = null;
    this.#button = null;
  }

  /** Whether a card is open whose pill is no longer there. */
  isAdrift(): boolean {
    return this.#opened?.isAdrift() ?? false;
  }

  /** Brings the open card to where the page has its finding now, and closes it where that is gone. */
  bringTo(pressed: Pressed | null): void {
    if (pressed === null) {
      this.#close();
      return;
    }
    this.#button = pressed.button;
    this.#opened?.bringTo(this.#request(pressed));
  }
}

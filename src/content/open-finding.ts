/** The finding that the reader's card is open on, to be found again where the page draws the same words anew. */
import type { Pressed } from "./card-door.ts";
import type { UnitState } from "./unit-state.ts";

/** What was opened, apart from the elements it stood in. */
interface OpenFinding {
  state: UnitState;
  /** The pill's, within its unit. */
  key: string;
  /** The unit's title or first words. */
  where: string;
  /** Which of the units that say this it is: a page may sell one thing twice. */
  turn: number;
  /** The page's address at that time: a page that never loads another shows other views under others. */
  url: string;
}

/** How long a page may show the outline of a tile, or nothing, before its words are back, in milliseconds. */
const OUTLINED = 2_000;

function says({ shown }: UnitState, key: string): boolean {
  return shown.some((pill) => pill.key === key);
}

function alike(units: Iterable<UnitState>, key: string, where: string): UnitState[] {
  return [...units].filter((state) => says(state, key) && state.reading.where === where);
}

/** What a press opens; null where its badge is no unit's any more. */
function openFindingOf({ badge, index }: Pressed, units: Iterable<UnitState>): OpenFinding | null {
  const all = [...units];
  const state = all.find(({ standing }) => standing.some((one) => one.badge === badge));
  const pill = badge.pills[index] ?? badge.pills.at(-1);
  if (!state || !pill) return null;
  const { key } = pill;
  const { where } = state.reading;
  const { URL: url } = badge.host.ownerDocument;
  return { state, key, where, turn: alike(all, key, where).indexOf(state), url };
}

/** The pill that says a finding now: of the same unit, else of one with the same words. Null where none is in the page. */
function pillOf({ state, key, where, turn }: OpenFinding, units: Iterable<UnitState>): Pressed | null {
  const all = [...units];
  const others = alike(all, key, where);
  const now = all.includes(state) && says(state, key) ? state : (others[turn] ?? others.at(-1));
  for (const { badge } of now?.standing ?? []) {
    const index = badge.pills.findIndex((pill) => pill.key === key);
    const button = badge.buttonAt(index);
    if (index >= 0 && button && badge.host.isConnected) return { badge, button, index };
  }
  return null;
}

/** What a page's Sightline does with its card. */
export interface CardGround {
  /** A badge was pressed. */
  open(pressed: Pressed): void;
  /** Whether a card is open whose pill is no longer there. */
  isAdrift(): boolean;
  /** Brings the open card to a pill that says the same, and closes it where there is none. */
  bringTo(pressed: Pressed | null): void;
}

/** Keeps the reader's card at its finding while the page draws itself anew. */
export class CardFollower {
  readonly #card: CardGround;
  readonly #units: () => Iterable<UnitState>;
  /** What the card was opened on. */
  #finding: OpenFinding | null = null;
  /** Closes the card if its finding is not back by then. */
  #closing: ReturnType<typeof setTimeout> | undefined;

  /** `units` gives those that are in the page now. */
  constructor(card: CardGround, units: () => Iterable<UnitState>) {
    this.#card = card;
    this.#units = units;
  }

  /** Opens the card on what was pressed. */
  open(pressed: Pressed): void {
    this.#stay();
    this.#finding = openFindingOf(pressed, this.#units());
    this.#card.open(pressed);
  }

  /** Whether a card is open whose pill is no longer there. */
  isAdrift(): boolean {
    return this.#card.isAdrift();
  }

  /**
   * Brings a card whose badge the page took away to where the same finding stands now. `isGone`: the page was looked at since, so
   * that a finding which is not there is gone. It may be back in a moment, unless the page shows another view.
   */
  follow(isGone: boolean): void {
    if (!this.#card.isAdrift()) return;
    const pressed = this.#finding && pillOf(this.#finding, this.#units());
    if (pressed) {
      this.#stay();
      this.#finding = openFindingOf(pressed, this.#units());
      this.#card.bringTo(pressed);
    } else if (isGone && this.#finding?.url !== document.URL) this.#close();
    else if (isGone) this.#closing ??= setTimeout(() => this.#close(), OUTLINED);
  }

  #stay(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  #close(): void {
    this.#stay();
    if (this.#card.isAdrift()) this.#card.bringTo(null);
  }
}

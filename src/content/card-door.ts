/**
 * The way from a badge to its card. The card's script is not in the page until the first badge is opened; the background then
 * puts it beside ours, in the same isolated world, where it leaves its one function on `globalThis`. A page cannot see it.
 */
import type { CardEvidence } from "../shared/messages.ts";
import type { Badge } from "./badge.ts";

/** What a card is opened with. */
export interface CardRequest {
  badge: Badge;
  /** The pill that was pressed: the card stands beside it and gives focus back to it. */
  button: HTMLButtonElement;
  /** Which of the badge's pills is shown first. */
  index: number;
  profile: string;
  evidence(ids: string[]): Promise<CardEvidence>;
  openDataset(fragment: string): void;
  /** Ends with the page's Sightline. */
  signal: AbortSignal;
}

/** Opens a card; the function it gives back closes it. */
export type OpenCard = (request: CardRequest) => () => void;

interface CardWorld {
  sightlineOpenCard?: OpenCard;
}

/** Called by the card's script when it has arrived. */
export function offerCard(open: OpenCard): void {
  (globalThis as CardWorld).sightlineOpenCard = open;
}

/** Opens one card at a time, having its script brought first where it is not there yet. Rejects where it cannot be brought. */
export function cardDoor(
  load: () => Promise<void>,
  request: (badge: Badge, button: HTMLButtonElement, index: number) => CardRequest,
): (badge: Badge, button: HTMLButtonElement, index: number) => Promise<void> {
  let close: (() => void) | null = null;
  let opened: HTMLButtonElement | null = null;
  let asked = 0;
  return async (badge, button, index) => {
    const again = opened === button && button.getAttribute("aria-expanded") === "true";
    close?.();
    close = null;
    opened = null;
    const turn = ++asked;
    if (again) return;
    const world = globalThis as CardWorld;
    if (!world.sightlineOpenCard) await load();
    const open = world.sightlineOpenCard;
    if (!open || turn !== asked || !button.isConnected) return;
    opened = button;
    close = open(request(badge, button, index));
  };
}

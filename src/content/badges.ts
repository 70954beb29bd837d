/**
 * The badges of a page: which unit gets one, when it is put in, where it is to stand, and whether it still fits. Each
 * putting-in costs the page a layout, so badges wait for one another, and those far from view for their reader.
 */
import type { Placing } from "./attempt.ts";
import { Badge } from "./badge.ts";
import type { Pressed } from "./card-door.ts";
import { CutOff } from "./cut-off.ts";
import { Fights } from "./fights.ts";
import { stillFits } from "./fit.ts";
import { Nearby } from "./nearby.ts";
import { isEdited } from "./own.ts";
import { partsOf } from "./parts.ts";
import { placeInRounds } from "./placement.ts";
import { SizeWatcher } from "./sizes.ts";
import type { Slicer } from "./slices.ts";
import { isOnePlace } from "./spot.ts";
import { toneBehind } from "./tone.ts";
import type { Standing, UnitState } from "./unit-state.ts";
import type { Watcher } from "./watcher.ts";

/** What badges are put in with. */
export interface BadgeTools {
  document: Document;
  slicer: Slicer;
  watcher: Watcher;
  /** The unit at an element, where it has findings. */
  stateOf(root: Element): UnitState | undefined;
  /** A badge was pressed. */
  open(pressed: Pressed): void;
  /** Units came near: {@link Badges.put} is to be called when there is time. */
  came(): void;
  signal: AbortSignal;
}

/** A page that answers each move of a badge by a change that calls for another gets this many in a row. */
const MOST_MOVED = 8;
/** Moves further apart than this, in milliseconds, are no row. */
const ROW = 10_000;

/** A badge that waits to be put in, or to be moved if it no longer fits where it stands. */
interface Waiting extends Placing {
  state: UnitState;
  stands: boolean;
}

/** Whether a badge may be moved once more; counts it. */
function mayMove(state: UnitState): boolean {
  const now = performance.now();
  state.moved = now - state.movedAt > ROW ? 1 : state.moved + 1;
  state.movedAt = now;
  return state.moved <= MOST_MOVED;
}

function standingOf({ host, state }: Waiting): Standing | undefined {
  return state.standing.find(({ badge }) => badge.host === host);
}

/** Folds the badges that were given lines of their own. */
function fold(placed: readonly Waiting[]): void {
  for (const one of placed) if ("wrap" in one.host.dataset) standingOf(one)?.badge.fold();
}

/** Keeps the badges of one page. */
export class Badges {
  readonly #tools: BadgeTools;
  readonly #sizes: SizeWatcher;
  /** Units with findings that have no badge yet because no one can see it. */
  readonly #nearby: Nearby;
  /** Badges that have no place because their words are cut off. */
  readonly #cutOff: CutOff<Waiting>;
  readonly #fights = new Fights();
  #waiting: Waiting[] = [];

  constructor(tools: BadgeTools) {
    this.#tools = tools;
    this.#sizes = new SizeWatcher(() => tools.watcher.ask(), tools.signal);
    this.#nearby = new Nearby(() => tools.came(), tools.signal);
    this.#cutOff = new CutOff(() => tools.watcher.ask(), tools.signal);
  }

  /** Whether a unit is near the part of the page in view. Ask of all before the first badge is put in: the page is then laid out. */
  isNear(root: Element): boolean {
    return this.#nearby.isNear(root);
  }

  /** Watches a new unit's size. */
  observe(root: Element): void {
    this.#sizes.observe(root);
  }

  /** Has a unit's badges say what its reading says; where it has none, it gets them by the next {@link put} or when it comes near. */
  show(state: UnitState, sameWords: boolean, isNear: boolean): void {
    if (state.standing.length === 0 && !isNear && state.shown.length > 0) {
      this.#nearby.await(state.unit.root);
      return;
    }
    this.#word(state, sameWords);
  }

  /** Words a unit's badges. Those that do not stand already where they are to stand wait to be put in. */
  #word(state: UnitState, sameWords: boolean): void {
    const former = state.standing;
    this.#nearby.forget(state.unit.root);
    const parts = partsOf(state);
    state.standing = parts.map(({ spot, pills }): Standing => {
      const only = parts.length === 1 && former.length === 1 ? former[0] : undefined;
      const old = former.find((one) => isOnePlace(one.spot, spot)) ?? only;
      const badge = old?.badge ?? new Badge(this.#tools.document, this.#tools.open);
      badge.show(pills, toneBehind(spot.block));
      const stands = badge.host.isConnected && old !== undefined && isOnePlace(old.spot, spot);
      if (!(stands && sameWords)) this.#waiting.push({ host: badge.host, spot, state, stands });
      return { badge, spot, stood: badge.host.isConnected };
    });
    const kept = new Set(state.standing.map(({ badge }) => badge));
    this.#takeAway(former.filter(({ badge }) => !kept.has(badge)));
  }

  /** Lets a unit's badges wait to be put in, if it has none yet. */
  #want(state: UnitState): void {
    if (state.standing.length === 0 && state.unit.root.isConnected) this.#word(state, false);
  }

  /** Takes the badges to be put in or moved. What stands and fits stays: its words alone have changed. All are measured before one is moved. */
  #takeWaiting(): Waiting[] {
    const taken = this.#waiting
      .splice(0)
      .filter(({ spot: { block } }) => block.isConnected && !isEdited(block) && !this.#fights.isLost(block))
      .filter((one) => !(one.stands && one.host.isConnected && (stillFits(one, true) || !mayMove(one.state))));
    for (const one of taken) {
      const standing = standingOf(one);
      standing?.badge.unfold();
      if (standing) standing.stood = false;
    }
    return taken;
  }

  /** Notes which of the badges that are put in have a place by now. */
  #note(placings: readonly Waiting[]): void {
    for (const one of placings) {
      const standing = one.host.isConnected && standingOf(one);
      if (standing) standing.stood = true;
    }
    this.#fights.watch(placings);
  }

  /** Ends a putting-in: folds what stands on lines of its own, and has what stands nowhere wait where its words are cut off. */
  #end(placed: readonly Waiting[]): void {
    fold(placed);
    for (const one of placed) if (!one.host.isConnected) this.#cutOff.wait(one);
  }

  /** Puts in at once the badges of units that have none yet. */
  putNow(states: Iterable<UnitState>): void {
    for (const state of states) this.#want(state);
    const waiting = this.#takeWaiting();
    const rounds = placeInRounds(waiting);
    this.#tools.watcher.duringOurs(() => {
      while (rounds.next().done !== true);
    });
    this.#note(waiting);
    this.#end(waiting);
  }

  /** Puts in the badges that wait, and those of units that came near. */
  async put(): Promise<void> {
    const { slicer, watcher, stateOf } = this.#tools;
    for (const root of this.#nearby.take()) {
      const state = stateOf(root);
      if (state) this.#want(state);
      if (slicer.isSpent && !(await slicer.breathe())) return;
    }
    const placings = this.#takeWaiting();
    if (placings.length === 0) return;
    const rounds = placeInRounds(placings);
    for (let isDone = false; !isDone; ) {
      isDone = watcher.duringOurs(() => rounds.next().done === true);
      this.#note(placings);
      if (!isDone && slicer.isSpent && !(await slicer.breathe())) return;
    }
    this.#end(placings);
  }

  /** Has badges placed anew that no longer fit, where the page changed the size of their units, or whose words it shows now. */
  async refit(): Promise<void> {
    const { slicer, stateOf } = this.#tools;
    for (const root of this.#sizes.take()) {
      const state = stateOf(root);
      const ill = state?.standing.filter(({ badge: { host }, spot }) => {
        if (!spot.block.isConnected || this.#waiting.some((one) => one.host === host)) return false;
        return !(host.isConnected && stillFits({ host, spot }));
      });
      if (state && ill && ill.length > 0 && mayMove(state))
        for (const { badge, spot } of ill) this.#waiting.push({ host: badge.host, spot, state, stands: false });
      if (slicer.isSpent && !(await slicer.breathe())) return;
    }
    for (const one of this.#cutOff.take()) if (mayMove(one.state)) this.#waiting.push({ ...one, stands: false });
  }

  /** Takes badges out of the page, or off their way into it. */
  #takeAway(gone: Standing[]): void {
    for (const { badge } of gone) {
      this.#waiting = this.#waiting.filter(({ host }) => host !== badge.host);
      this.#cutOff.forget(badge.host);
      this.#fights.forget(badge.host);
      badge.host.remove();
    }
  }

  /** Takes a unit's badges away for good. */
  drop(state: UnitState): void {
    this.#takeAway(state.standing);
    state.standing = [];
    this.#nearby.forget(state.unit.root);
    this.#sizes.unobserve(state.unit.root);
  }
}

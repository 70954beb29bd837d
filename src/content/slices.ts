/**
 * Work in short slices: the page's own input and drawing come first. One clock, so that a test can turn it.
 */

/** Work before we hand the thread back, in milliseconds. Half of a 60 Hz frame is the limit; this leaves room for one late step. */
const SLICE_MS = 5;

interface YieldingScheduler {
  yield?(): Promise<void>;
}

/** Hands the thread back to the page, which may draw and take input before the promise resolves. */
export function handBack(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: YieldingScheduler }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Measures how long we have worked since the thread was last handed back, and hands it back in time. */
export class Slicer {
  #started: number;
  readonly #signal: AbortSignal;
  readonly #now: () => number;
  readonly #pause: () => Promise<void>;
  /** Milliseconds of work since {@link start}. */
  worked = 0;

  constructor(signal: AbortSignal, now: () => number = () => performance.now(), pause: () => Promise<void> = handBack) {
    this.#signal = signal;
    this.#now = now;
    this.#pause = pause;
    this.#started = now();
  }

  /** Begins a new slice, and a new count of work. */
  start(): void {
    this.#started = this.#now();
    this.worked = 0;
  }

  /** True when this slice has used its time: the caller must then `await breathe()`. */
  get isSpent(): boolean {
    return this.#now() - this.#started >= SLICE_MS;
  }

  /** Hands the thread back and begins a new slice. Resolves to false when we were stopped meanwhile. */
  async breathe(): Promise<boolean> {
    this.worked += this.#now() - this.#started;
    await this.#pause();
    this.#started = this.#now();
    return !this.#signal.aborted;
  }

  /** Does work in steps, and hands the thread back between them in time. Resolves to undefined when we were stopped meanwhile. */
  async inSteps<Result>(work: Generator<void, Result>): Promise<Result | undefined> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (this.isSpent && !(await this.breathe())) return undefined;
    }
  }

  /** Waits for work that is not done on this thread, and begins a new slice after it. */
  async away<Result>(work: Promise<Result>): Promise<Result> {
    this.worked += this.#now() - this.#started;
    try {
      return await work;
    } finally {
      this.#started = this.#now();
    }
  }

  /** Ends the last slice. */
  end(): void {
    this.worked += this.#now() - this.#started;
  }
}

import { SingleBar } from "cli-progress";

/** A run shorter than this, in milliseconds, shows no bar: one that flashes by is noise. */
const SILENT = 1_000;
/** It is drawn again after so many milliseconds, not at every line. */
const REDRAWN = 100;

type Terminal = NodeJS.WritableStream & { isTTY?: boolean };

/** A progress bar on a terminal, for a run longer than a second; nothing elsewhere. */
export class Progress {
  readonly #bar: SingleBar;
  readonly #stream: Terminal;
  readonly #total: number;
  readonly #began = Date.now();
  #done = 0;
  #file = "";
  #isShown = false;
  #drawn = 0;

  /** @param total What there is to do, in bytes. */
  constructor(total: number, stream: Terminal) {
    this.#total = total;
    this.#stream = stream;
    // cli-progress: a bar that knows what a terminal is, how wide, and how it is cleared.
    this.#bar = new SingleBar({
      format: "{bar} {percentage} % {file}",
      stream,
      clearOnComplete: true,
      hideCursor: null,
      // It draws when told to: reading leaves no turn to a timer.
      fps: 1e9,
    });
  }

  /** Says what is read now. */
  file(path: string): void {
    this.#file = path;
    this.add(0);
  }

  /** Says that so many bytes more are done. */
  add(bytes: number): void {
    this.#done += bytes;
    const now = Date.now();
    if (this.#stream.isTTY !== true || now - this.#began <= SILENT || now - this.#drawn < REDRAWN) return;
    this.#drawn = now;
    if (!this.#isShown) this.#bar.start(this.#total, Math.min(this.#done, this.#total), { file: this.#file });
    this.#isShown = true;
    this.#bar.update(Math.min(this.#done, this.#total), { file: this.#file });
  }

  /** Takes the bar away, before something else is written or at the end; {@link add} brings it back. */
  clear(): void {
    if (this.#isShown) this.#bar.stop();
    this.#isShown = false;
  }
}

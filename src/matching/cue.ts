import { neededBy, Runs } from "./needed-letters.ts";

/**
 * A regular expression that is made once a text has letters that it needs, and is not tried on others: of a thousand cues a text has
 * the letters of a few dozen. It matches what the expression of the same source and flags matches.
 */
export class Cue {
  readonly source: string;
  readonly flags: string;
  #needed: Runs | null | undefined;
  #made: RegExp | undefined;

  /** `flags` are `u`, or `gu` for all that it matches. */
  constructor(source: string, flags: "u" | "gu" = "u") {
    this.source = source;
    this.flags = flags;
  }

  #isWorthTrying(text: string): boolean {
    if (this.#needed === undefined) {
      const runs = neededBy(this.source);
      this.#needed = runs && new Runs(runs);
    }
    return this.#needed === null || this.#needed.mayStandIn(text);
  }

  get #pattern(): RegExp {
    this.#made ??= new RegExp(this.source, this.flags);
    return this.#made;
  }

  /** The first match. */
  exec(text: string): RegExpExecArray | null {
    if (!this.#isWorthTrying(text)) return null;
    this.#pattern.lastIndex = 0;
    return this.#pattern.exec(text);
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** All matches, in order: of an expression for all that it matches. */
  matches(text: string): RegExpExecArray[] {
    return this.#isWorthTrying(text) ? [...text.matchAll(this.#pattern)] : [];
  }

  [Symbol.replace](text: string, by: string | ((found: string, ...groups: string[]) => string)): string {
    if (!this.#isWorthTrying(text)) return text;
    return typeof by === "string" ? text.replace(this.#pattern, by) : text.replace(this.#pattern, by);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#isWorthTrying(text) ? text.split(this.#pattern, limit) : [text];
  }
}

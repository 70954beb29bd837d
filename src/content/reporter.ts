/** Tells the extension what was found in a page, each time that changes, and what of the page could not be read. */
import type { NoticeFacts } from "../matching/notice.ts";
import type { PageReport, Unchecked } from "../shared/messages.ts";
import { uncheckedIn } from "./unchecked.ts";
import { findingsOf, type UnitState } from "./unit-state.ts";

/** The reports of one document. */
export class Reporter {
  readonly #document: Document;
  readonly #send: (report: PageReport) => void;
  #unchecked: Unchecked[] = [];
  /** Why part of the page could not be read; empty where all was. */
  #failed = "";
  #sent = "";
  /** True once the first pass is over. */
  done = false;

  constructor(document: Document, send: (report: PageReport) => void) {
    this.#document = document;
    this.#send = send;
  }

  /** Notes that part of the page could not be read. */
  fail(error: unknown): void {
    this.#failed = error instanceof Error ? error.message : String(error);
  }

  /** What failed before is read again. */
  forgive(): void {
    this.#failed = "";
  }

  /** The next report is sent although nothing changed: what was told is forgotten on the other side. */
  tellAgain(): void {
    this.#sent = "";
  }

  /** Looks for what cannot be read, again where the page got its pictures, or other parts, after the first pass. */
  lookForUnread(): void {
    if (this.done) this.#unchecked = uncheckedIn(this.#document);
  }

  /** Sends the findings of `units`, unless the last report said the same. `unchecked`: what else was not read of them. */
  tell(units: Iterable<UnitState>, unchecked: readonly Unchecked[], notice: NoticeFacts | null): void {
    const failure: Unchecked = {
      reason: "error",
      detail: `Part of the page was not read (${this.#failed}). Reload the page to try again.`,
    };
    const report: PageReport = {
      url: this.#document.URL,
      title: this.#document.title,
      findings: findingsOf(units),
      unchecked: [...this.#unchecked, ...unchecked, ...(this.#failed === "" ? [] : [failure])],
      ...(notice && { notice }),
      done: this.done,
    };
    const text = JSON.stringify(report);
    if (text === this.#sent) return;
    this.#sent = text;
    this.#send(report);
  }
}

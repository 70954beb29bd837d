import { FIELDS, type NoticeFacts, type NoticeWords } from "../matching/notice.ts";
import type { NoticeReading } from "../shared/messages.ts";
import type { Layout } from "./layout.ts";
import type { PageContext } from "./page-context.ts";

/** Labels looked at, and lines that may be "label: value". */
const MOST_LABELS = 1_500;
const MOST_LINES = 3_000;
/** Longest label and value, and how much of the page is searched for codes, in characters. */
const LONGEST_LABEL = 100;
const LONGEST_VALUE = 200;
const LONGEST_TEXT = 200_000;

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** What stands behind a label in the same element, as far as it may be a value. */
function textBehind(label: Element): string {
  let words = "";
  for (let at = label.nextSibling; at !== null && words.length <= LONGEST_VALUE; at = at.nextSibling)
    words = `${words}${at.nodeType === Node.COMMENT_NODE ? "" : at.textContent}`.replace(/\s+/g, " ").trimStart();
  return words.replace(/^[\s:：]+/, "").trim();
}

/** The words of a tender page, as its facts are told from them. Of a list of notices, only the words that may hold codes. */
export function noticeWords(document: Document, layout: Layout | null = null): NoticeWords {
  const main = document.querySelector("main") ?? document.body;
  const words: NoticeWords = {
    known: {},
    labelled: [],
    lines: [],
    headings: [],
    text: (main?.textContent ?? "").slice(0, LONGEST_TEXT),
  };
  if (layout?.kind === "notices") return words;
  for (const name of FIELDS) {
    const said = layout?.part(document, name)?.words;
    if (said !== undefined) words.known[name] = said.slice(0, LONGEST_VALUE);
  }
  const title = layout?.kind === "notice" ? layout.part(document, "title")?.words : undefined;
  const heading = title ?? textOf(document.querySelector("h1"));
  if (heading !== "") words.known.title = heading.slice(0, 300);
  const labels = [
    ...(layout?.labels() ?? []),
    ...document.querySelectorAll("dt,th,td:first-child,h2,h3,h4,h5,strong,b,label,span[class*=label i]"),
  ];
  for (const element of labels.slice(0, MOST_LABELS)) {
    const label = textOf(element);
    if (label === "" || label.length > LONGEST_LABEL) continue;
    const next = element.nextElementSibling;
    // A heading over a whole list labels no single value.
    const beside = next?.querySelector("dt,th") ? "" : textOf(next);
    // A value that is too long is none.
    words.labelled.push([label, (beside || textBehind(element)).slice(0, LONGEST_VALUE + 1)]);
  }
  for (const element of [...document.querySelectorAll("p,li,div,span,h2,h3,h4")].slice(0, MOST_LINES)) {
    if (element.childElementCount > 3) continue;
    const line = textOf(element);
    const [, label, value] = /^([^:：]{3,70})[:：]\s*(.{1,200})$/.exec(line) ?? [];
    if (label !== undefined || line.length <= LONGEST_LABEL) words.lines.push([label ?? line, value ?? ""]);
  }
  words.headings = [...document.querySelectorAll("h2,h3,h4,dt,summary")]
    .map(textOf)
    .filter((text) => /\d/.test(text) && text.length <= LONGEST_VALUE);
  return words;
}

/** What is known of the notice that a tender's page shows. */
export class Notice {
  facts: NoticeFacts | null = null;
  /** Whether its codes are of surveillance. */
  surveillance = false;
  /** What it was read from. */
  #text = "";

  /** Forgets what was read: the page is another. */
  forget(): void {
    this.#text = "";
  }

  /**
   * Has a tender's page read where its words changed; `ask` gives undefined where nobody reads. Gives back whether only now its
   * codes turn out to be of surveillance.
   */
  async read(
    document: Document,
    { kind, layout }: PageContext,
    ask: (words: NoticeWords) => Promise<NoticeReading | undefined>,
  ): Promise<boolean> {
    if (kind !== "tender") {
      this.facts = null;
      this.surveillance = false;
      return false;
    }
    const words = noticeWords(document, layout);
    const text = JSON.stringify(words);
    if (text === this.#text) return false;
    const read = await ask(words);
    if (!read) return false;
    this.#text = text;
    this.facts = layout?.kind === "notices" ? null : read.facts;
    const isNew = read.surveillance && !this.surveillance;
    this.surveillance = read.surveillance;
    return isNew;
  }
}

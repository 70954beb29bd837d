import type { Pill } from "../assessment/passage.ts";
import { BADGE_STYLE } from "./badge-style.ts";
import type { Pressed } from "./card-door.ts";
import { BADGE_TAG, isOwn } from "./own.ts";
import { drawShape } from "./shapes.ts";
import { styleWith } from "./style-with.ts";
import type { Tone } from "./tone.ts";

/** At most this many pills stand in one badge; the card lists the rest. */
const MOST_PILLS = 2;

/** Padding and borders around the words of a pill that is folded, in pixels, as `badge-style.ts` draws them. */
const PILL_END = 6;

/** Events of a badge that end at the badge: a link or a drag of the tile it stands in must not answer them. */
const STOPPED = [
  "click",
  "auxclick",
  "dblclick",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
  "keydown",
  "keyup",
  "keypress",
  "dragstart",
  "focusin",
  "input",
  "change",
] as const;

/** Of them those that would follow or drag a link of the page that the badge stands in. */
const UNDONE = ["click", "auxclick", "dragstart"] as const;

/** Whether a press on an element within a badge does what the browser has for it: the links and folds of a card. */
export function actsItself(pressed: EventTarget | null): boolean {
  return (pressed as Element | null)?.closest("a[href],summary") != null;
}

/** The tree of each of our badges. */
const roots = new WeakMap<EventTarget, ShadowRoot>();

/** The tree of a badge; undefined for what is none of ours, whatever it is called. */
export function rootOf(host: EventTarget): ShadowRoot | undefined {
  return roots.get(host);
}

/** Whether an element is what a page copied or kept of a badge: it says nothing. */
export function isDead(host: Element): boolean {
  return isOwn(host) && rootOf(host) === undefined;
}

function saysOf({ finding, words }: Pill): string {
  return `${finding.level} ${words.text} ${words.accessibleName}`;
}

/** One `<sightline-badge>` of a unit. The element stays the same while its words change. */
export class Badge {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  pills: Pill[] = [];
  #tone: Tone = "light";
  #said = "";
  #drawn: ChildNode[] = [];

  readonly #document: Document;
  readonly #open: (pressed: Pressed) => void;

  /** `open` is called when the pill at `index` is pressed; `index` past the last pill means the rest. */
  constructor(document: Document, open: (pressed: Pressed) => void) {
    this.#document = document;
    this.#open = open;
    this.host = document.createElement(BADGE_TAG);
    this.root = this.host.attachShadow({ mode: "closed" });
    styleWith(this.root, BADGE_STYLE);
    roots.set(this.host, this.root);
    // They end with the element, which our signal removes.
    for (const type of STOPPED) this.host.addEventListener(type, (event) => event.stopPropagation());
    for (const type of UNDONE) this.root.addEventListener(type, this.#undo);
  }

  readonly #undo = (event: Event): void => {
    if (!actsItself(event.target)) event.preventDefault();
  };

  /** Words the badge anew. */
  show(pills: Pill[], tone: Tone): void {
    this.pills = pills;
    // A badge that says the same stays the same: it may have focus, or an open card.
    const said = [tone, pills.length, ...pills.slice(0, MOST_PILLS).map(saysOf)].join("\n");
    if (said === this.#said) return;
    this.#said = said;
    this.#tone = tone;
    this.host.toggleAttribute("data-several", pills.length > 1);
    this.host.toggleAttribute(
      "data-brief",
      pills.slice(0, MOST_PILLS).some(({ words }) => words.word !== "" || words.vendor.includes(" (")),
    );
    const shown = pills.slice(0, MOST_PILLS).map((pill, index) => this.#pill(pill, index));
    if (pills.length > MOST_PILLS) shown.push(this.#more(pills.length - MOST_PILLS));
    for (const old of this.#drawn) old.remove();
    // A space parts two pills in either direction, and takes no room where a line ends.
    this.#drawn = shown.flatMap((pill, at) => (at === 0 ? [pill] : [this.#document.createTextNode(" "), pill]));
    this.root.prepend(...this.#drawn);
  }

  /** The button of the pill at `index`, or that of the rest; null where it has none. */
  buttonAt(index: number): HTMLButtonElement | null {
    return this.root.querySelectorAll<HTMLButtonElement>(".pill")[Math.min(index, MOST_PILLS)] ?? null;
  }

  #button(index: number, level: Pill["finding"]["level"], label: string): HTMLButtonElement {
    const button = this.#document.createElement("button");
    button.type = "button";
    button.lang = "en";
    button.className = `pill ${level} ${this.#tone}`;
    button.setAttribute("aria-label", label);
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => this.#open({ badge: this, button, index }));
    // Firefox gives a link focus when anything in it is pressed, were it but for a moment.
    button.addEventListener("mousedown", (event) => {
      if (this.host.closest("a[href]") !== null) event.preventDefault();
    });
    return button;
  }

  #pill(pill: Pill, index: number): HTMLButtonElement {
    const { words, finding } = pill;
    const button = this.#button(index, finding.level, words.accessibleName);
    button.append(drawShape(this.#document, finding.level));
    // A narrow badge breaks between a brand and its maker rather than within either.
    const [vendor = "", maker] = words.vendor.split(/ (?=\()/);
    button.append(
      ...this.#parts([
        ["word", words.word],
        ["vendor", vendor],
        ["maker", maker ?? ""],
        ["measure", words.measure],
      ]),
    );
    return button;
  }

  /** Words are drawn by the style sheet: the browser's own search would find them among the page's, and be caught in them. */
  #parts(parts: [className: string, text: string][]): HTMLSpanElement[] {
    return parts
      .filter(([, text]) => text !== "")
      .map(([className, text]) => {
        const part = this.#document.createElement("span");
        part.className = `part ${className}`;
        part.dataset.text = text;
        return part;
      });
  }

  #more(count: number): HTMLButtonElement {
    const button = this.#button(MOST_PILLS, "none", `Sightline: ${count} more here. Open for dates and sources.`);
    button.classList.add("more");
    button.append(...this.#parts([["vendor", `+${count}`]]));
    return button;
  }

  /** Takes back what {@link fold} did, before the badge is placed anew. */
  unfold(): void {
    for (const pill of this.root.querySelectorAll<HTMLElement>(".folded")) {
      pill.classList.remove("folded");
      pill.style.removeProperty("inline-size");
    }
  }

  /**
   * Leaves out the dot behind a name whose measure stands on the next line, where nothing follows it, and draws such a pill no
   * wider than its words. Measures, and writes within the badge.
   */
  fold(): void {
    const folded = [...this.root.querySelectorAll<HTMLElement>(".measure")].filter(
      ({ offsetTop, previousElementSibling: before }) => before instanceof HTMLElement && before.offsetTop < offsetTop,
    );
    for (const measure of folded) measure.parentElement?.classList.add("folded");
    const widths = folded.map(({ parentElement }) =>
      Math.max(
        ...[...(parentElement?.querySelectorAll<HTMLElement>(".part") ?? [])].map(
          ({ offsetLeft, offsetWidth }) => offsetLeft + offsetWidth,
        ),
      ),
    );
    folded.forEach(({ parentElement }, at) => {
      if (parentElement) parentElement.style.inlineSize = `${(widths[at] ?? 0) + PILL_END}px`;
    });
  }

  /** Draws a still ring around the badge and gives it focus, so that the eye finds it. */
  point(): void {
    const button = this.root.querySelector<HTMLButtonElement>(".pill");
    button?.classList.add("found");
    button?.focus({ preventScroll: true });
    button?.addEventListener("blur", () => button.classList.remove("found"), { once: true });
  }
}

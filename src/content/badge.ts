import { type ShorterWords, shorterWords } from "../assessment/badge-words.ts";
import type { Pill } from "../assessment/passage.ts";
import { BADGE_STYLE } from "./badge-style.ts";
import type { Pressed } from "./card-door.ts";
import { createHtml } from "./html.ts";
import { BADGE_TAG, isOwn } from "./own.ts";
import { drawShape } from "./shapes.ts";
import { styleWith } from "./style-with.ts";
import type { Tone } from "./tone.ts";

/** At most this many pills stand in one badge; the card lists the rest. */
const MOST_PILLS = 2;

/** Padding and borders around the words of a pill that is folded, in pixels, as `badge-style.ts` draws them. */
const PILL_END = 6;

/** What a reader does at a badge with a pointer, and with keys. */
export const POINTED = [
  "click",
  "auxclick",
  "dblclick",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
  "dragstart",
] as const;
export const TYPED = ["keydown", "keyup", "keypress"] as const;

/** Events of a badge that end at the badge: a link or a drag of the tile it stands in must not answer them. */
const STOPPED = [...POINTED, ...TYPED, "focusin", "input", "change"] as const;

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

/** Whether the page's own words say who it is, so that a badge need not. */
function isNamed({ all }: Pill): boolean {
  return all.some(({ mention: { via, isProductWord } }) => via === "name" && !isProductWord);
}

/** One pill of a badge with all that it may say. */
interface Drawn {
  pill: Pill;
  shorter: ShorterWords;
}

function saysOf({ pill: { finding, words }, shorter }: Drawn): string {
  return `${finding.level} ${words.text} ${words.accessibleDescription} ${shorter.short.join()}`;
}

/** The forms in which a badge says less than in the one before, one word each. */
function formsOf(drawn: readonly Drawn[]): string {
  const says = (of: (one: Drawn) => string) => drawn.map(of).join("\n");
  const short = says(({ shorter }) => shorter.short.join(" · "));
  const forms = short === says(({ pill }) => pill.words.text) ? [] : ["short"];
  if (says(({ shorter }) => shorter.least.join(" · ")) !== short) forms.push("least");
  return forms.join(" ");
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
    this.host = createHtml(document, BADGE_TAG);
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
    const isOneOfSeveral = pills.length > 1;
    const drawn = pills
      .slice(0, MOST_PILLS)
      .map((pill) => ({ pill, shorter: shorterWords(pill.words, { isNamed: isNamed(pill), isOneOfSeveral }) }));
    // A badge that says the same stays the same: it may have focus, or an open card.
    const said = [tone, pills.length, ...drawn.map(saysOf)].join("\n");
    if (said === this.#said) return;
    this.#said = said;
    this.#tone = tone;
    this.host.toggleAttribute("data-several", isOneOfSeveral);
    this.host.dataset.forms = formsOf(drawn);
    const shown = drawn.map((one, index) => this.#pill(one, index));
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

  #button(index: number, level: Pill["finding"]["level"], label: string, description: string): HTMLButtonElement {
    const button = createHtml(this.#document, "button");
    button.type = "button";
    button.lang = "en";
    button.className = `pill ${level} ${this.#tone}`;
    button.setAttribute("aria-label", label);
    button.setAttribute("aria-description", description);
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => this.#open({ badge: this, button, index }));
    // Firefox gives a link focus when anything in it is pressed, were it but for a moment.
    button.addEventListener("mousedown", (event) => {
      if (this.host.closest("a[href]") !== null) event.preventDefault();
    });
    return button;
  }

  #pill({ pill: { words, finding }, shorter }: Drawn, index: number): HTMLButtonElement {
    const button = this.#button(index, finding.level, words.accessibleName, words.accessibleDescription);
    button.append(drawShape(this.#document, finding.level));
    // A narrow badge breaks between a brand and its maker rather than within either.
    const [vendor = "", maker] = words.vendor.split(/ (?=\()/);
    const few = (parts: string[]) =>
      parts.map((text): [string, string] => [text === words.shortWord ? "word" : "measure", text]);
    const full: [string, string][] = [
      ["word", words.word],
      ["vendor", vendor],
      ["maker", maker ?? ""],
      ["measure", words.measure],
    ];
    button.append(
      ...this.#parts("full", full),
      ...this.#parts("short", few(shorter.short)),
      ...this.#parts("least", few(shorter.least)),
    );
    return button;
  }

  /**
   * The parts of one form; the style sheet shows those of the form that the badge has room for. Words are drawn by it too: the
   * browser's own search would find them among the page's, and be caught in them.
   */
  #parts(form: string, parts: [className: string, text: string][]): HTMLSpanElement[] {
    const said = parts.filter(([, text]) => text !== "");
    return said.map(([className, text], at) => {
      const part = createHtml(this.#document, "span");
      part.className = `part ${className} ${form}`;
      part.classList.toggle("last", at === said.length - 1);
      part.dataset.text = text;
      return part;
    });
  }

  #more(count: number): HTMLButtonElement {
    const button = this.#button(MOST_PILLS, "none", `Sightline: +${count} more here`, "Open for dates and sources.");
    button.classList.add("more");
    button.append(...this.#parts("full", [["vendor", `+${count}`]]));
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
    const shownIn = (pill: ParentNode) =>
      [...pill.querySelectorAll<HTMLElement>(".part")].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    const folded = [...this.root.querySelectorAll<HTMLElement>(".pill")].filter((pill) => {
      const [measure, before] = shownIn(pill).reverse();
      return measure?.classList.contains("measure") && before && before.offsetTop < measure.offsetTop;
    });
    for (const pill of folded) pill.classList.add("folded");
    const widths = folded.map((pill) =>
      Math.max(...shownIn(pill).map(({ offsetLeft, offsetWidth }) => offsetLeft + offsetWidth)),
    );
    folded.forEach((pill, at) => {
      pill.style.inlineSize = `${(widths[at] ?? 0) + PILL_END}px`;
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

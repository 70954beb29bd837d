import { parentOf } from "./own.ts";
import { titleOf, type Unit } from "./unit.ts";

/** How much, in pixels, a box may reach over another by rounding. */
const ROUNDING = 2;
/** Room between a title and its badge, in pixels, as `badge-style.ts` draws it. */
const GAP = 6;

function isInline(element: Element): boolean {
  const display = getComputedStyle(element).display;
  return display === "inline" || display === "contents" || display.startsWith("inline-");
}

/** The block that a line of text belongs to, at or above `element`, within `root`. */
export function blockOf(element: Element, root: Element): Element {
  let at = element;
  while (at !== root && isInline(at)) {
    const parent = parentOf(at);
    if (parent === null) break;
    at = parent;
  }
  return at;
}

/** Whether all of `host` can be seen: no box up to `root` cuts it off, and none has begun to scroll or overflow because of it. */
function fits(host: HTMLElement, root: Element, before: Map<Element, number>): boolean {
  const box = host.getBoundingClientRect();
  if (box.width === 0) return true;
  for (const [element, spare] of before) {
    const overflow = Math.max(element.scrollHeight - element.clientHeight, element.scrollWidth - element.clientWidth);
    if (overflow > spare + ROUNDING) return false;
  }
  for (let at = parentOf(host); at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.overflowX !== "visible" || style.overflowY !== "visible") {
      const clip = at.getBoundingClientRect();
      if (
        box.right > clip.right + ROUNDING ||
        box.left < clip.left - ROUNDING ||
        box.bottom > clip.bottom + ROUNDING ||
        box.top < clip.top - ROUNDING
      )
        return false;
    }
    if (at === root) break;
  }
  return true;
}

/** What each box from `from` up to `root` overflows now, in pixels. Inline boxes have no measure of their own. */
function overflowsOf(from: Element, root: Element): Map<Element, number> {
  const overflows = new Map<Element, number>();
  for (let at: Element | null = from; at !== null; at = parentOf(at)) {
    if (!isInline(at))
      overflows.set(at, Math.max(at.scrollHeight - at.clientHeight, at.scrollWidth - at.clientWidth, 0));
    if (at === root) break;
  }
  return overflows;
}

/** Places the host over the upper corner of the tile's picture, outside the flow. False where there is none to stand on. */
function overPicture(host: HTMLElement, unit: Unit): boolean {
  const picture = [...unit.root.querySelectorAll("img,picture,canvas")].find((image) => {
    const box = image.getBoundingClientRect();
    return box.width >= 60 && box.height >= 40;
  });
  const holder = picture instanceof HTMLElement ? picture.offsetParent : null;
  if (!picture || !holder || !(unit.root === holder || unit.root.contains(holder))) return false;
  holder.append(host);
  host.dataset.place = "corner";
  const image = picture.getBoundingClientRect();
  const box = holder.getBoundingClientRect();
  host.style.setProperty("inset-block-start", `${image.top - box.top + 4}px`, "important");
  const rtl = getComputedStyle(holder).direction === "rtl";
  host.style.setProperty(
    "inset-inline-start",
    `${(rtl ? box.right - image.right : image.left - box.left) + 4}px`,
    "important",
  );
  host.style.setProperty("max-inline-size", `${Math.max(image.width - 8, 40)}px`, "important");
  return true;
}

/** Where a badge goes and the ways to fall back on, tried in order by {@link place}. */
export interface Spot {
  unit: Unit;
  /** The block whose last line the badge ends. */
  block: Element;
  /** Where a line of the block ends before its last: the badge stands before this child. */
  lineEnd: Node | null;
}

/** The line break after `node` among the block's children: text set in lines by `<br>` is many paragraphs to its reader. */
function lineEndAfter(node: Node, block: Element): Node | null {
  let child: Node = node;
  while (child.parentNode !== null && child.parentNode !== block) child = child.parentNode;
  if (child.parentNode !== block) return null;
  let next = child.nextSibling;
  while (next !== null && (next as Element).localName !== "br") next = next.nextSibling;
  return next;
}

/** Finds the line a badge belongs to: the title of a tile, else the passage that holds the words. */
export function spotFor(unit: Unit, words: Text | null): Spot {
  const title = titleOf(unit);
  const holder = (words && parentOf(words)) ?? unit.root;
  const block = blockOf(title ?? holder, unit.root);
  if (unit.kind === "row" && block === unit.root) return { unit, block: holder, lineEnd: null };
  return { unit, block, lineEnd: words && title === null ? lineEndAfter(words, block) : null };
}

/** Whether a line of its own may follow `block` without becoming a cell of a grid, a column of a row or a child of a list. */
function mayFollow(block: Element): boolean {
  const parent = parentOf(block);
  if (parent === null || block.parentNode !== parent) return false;
  const style = getComputedStyle(parent);
  if (style.display.includes("grid") || style.display.startsWith("table")) return false;
  if (style.display.includes("flex")) return style.flexDirection.startsWith("column");
  return !["ul", "ol", "dl", "tr", "tbody", "table", "select"].includes(parent.localName);
}

/** A badge on its way into the page. */
export interface Placing {
  host: HTMLElement;
  spot: Spot;
}

type Way = "head" | "line" | "under" | "below" | "corner";

interface Attempt extends Placing {
  bounds: Element;
  before: Map<Element, number>;
  ways: Way[];
}

function prepare({ host, spot }: Placing): Attempt {
  const { unit, block } = spot;
  const bounds = unit.root === block ? (parentOf(block) ?? block) : unit.root;
  // The end of a text set in one block, as a browser shows a text file, is where no one looks.
  const ways: Way[] = block.localName === "pre" && block.clientHeight > innerHeight ? ["head"] : ["line", "under"];
  if ((block !== unit.root || unit.kind !== "tile") && mayFollow(block)) ways.push("below");
  ways.push("corner");
  return { host, spot, bounds, before: overflowsOf(block, bounds), ways };
}

/** A badge that wrapped to a line of its own needs no room before it. */
function alignWrapped(attempts: Attempt[]): void {
  const wrapped = attempts.filter(({ host, spot }) => {
    const box = host.getBoundingClientRect();
    const line = spot.block.getBoundingClientRect();
    const style = getComputedStyle(spot.block);
    const room = Number.parseFloat(style.paddingInlineStart) + GAP + ROUNDING;
    return style.direction === "rtl" ? line.right - box.right <= room : box.left - line.left <= room;
  });
  for (const { host } of wrapped) host.dataset.start = "";
}

function insert({ host, spot }: Attempt, way: Way): boolean {
  if (way === "corner") return overPicture(host, spot.unit);
  host.dataset.place = way === "under" ? "below" : way;
  if (way === "below") spot.block.after(host);
  else if (way === "head") spot.block.prepend(host);
  else spot.block.insertBefore(host, spot.lineEnd?.parentNode === spot.block ? spot.lineEnd : null);
  return true;
}

/**
 * Puts badges into the page: at the end of the title's last line; where that is cut off, on a line below, in the title's box
 * or after it; where the tile has no room, over the corner of its picture; else nowhere, and the finding stands in the list only. All are written, then
 * all are measured, so that the page is laid out once per way and not once per badge. Returns those that found no place.
 */
export function placeAll(placings: Placing[]): Placing[] {
  const homeless: Placing[] = [];
  for (const { host } of placings) {
    host.remove();
    host.removeAttribute("style");
    delete host.dataset.start;
  }
  let open = placings.map(prepare);
  while (open.length > 0) {
    const tried: { attempt: Attempt; way: Way }[] = [];
    const next: Attempt[] = [];
    for (const attempt of open) {
      const way = attempt.ways.shift();
      if (way === undefined) homeless.push(attempt);
      else if (insert(attempt, way)) tried.push({ attempt, way });
      else next.push(attempt);
    }
    const failed = tried.filter(
      ({ attempt, way }) => way !== "corner" && !fits(attempt.host, attempt.bounds, attempt.before),
    );
    for (const { attempt } of failed) {
      attempt.host.remove();
      next.push(attempt);
    }
    alignWrapped(tried.filter((one) => one.way === "line" && !failed.includes(one)).map((one) => one.attempt));
    open = next;
  }
  return homeless;
}

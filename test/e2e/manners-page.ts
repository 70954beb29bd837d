/** How tests of guest manners look at a page: with and without Sightline on it, by the same means. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "puppeteer-core";
import { vi } from "vitest";

declare global {
  interface Window {
    seen: string[];
    pasted?: { text: string; html: string };
    find(words: string, matchCase: boolean, backwards: boolean, wrap: boolean): boolean;
  }
}

export interface Layout {
  boxes: string[];
  size: number[];
}

/** Where every element of the page stands in it, and how large the page is. */
export function layoutOf(page: Page): Promise<Layout> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const own = [...document.querySelectorAll("body, body *")].filter((one) => one.localName !== "sightline-badge");
    return {
      boxes: own.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const numbers = [left + scrollX, top + scrollY, width, height].map((number) => Math.round(number * 4) / 4);
        return `${one.localName} ${one.closest("[id]")?.id ?? ""} ${numbers.join(" ")}`;
      }),
      size: [root.scrollWidth, root.scrollHeight, root.clientWidth],
    };
  });
}

/** Scrolls through the whole page and back, as its reader would: badges are put in where they may soon be looked at. */
function walkThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      window.scrollTo(0, y);
      await drawn();
    }
    window.scrollTo(0, 0);
    await drawn();
  });
}

/** Walks through the page until it has as many badges as it should have. */
export function allBadgesStand(page: Page, count: number): Promise<unknown> {
  const look = async () => {
    await walkThrough(page);
    return (await page.$$("sightline-badge")).length === count;
  };
  return vi.waitUntil(look, { timeout: 20_000 });
}

/** Scrolls what a selector finds to the middle of the window, and nothing within the page. */
export function bring(page: Page, selector: string): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate((which) => {
    const element = document.querySelector(which);
    if (!element) throw new Error(`nothing is ${which}`);
    window.scrollBy(0, element.getBoundingClientRect().top - innerHeight / 2);
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
}

/** A tile's badge stands in it, a passage's may follow it. */
export const badgeOf = (id: string) => `#${id} sightline-badge, #${id} + sightline-badge`;

export interface Shown {
  /** What the page shows at a point of the window, by its number among the page's elements. */
  element: string;
  /** Whether that is something that lies over the page: its header, menu or dialog. */
  over: boolean;
}

/** What stands at each point, once the page is scrolled to `y`. */
export function shownAt(page: Page, y: number, points: [number, number][]): Promise<Shown[]> {
  return page.evaluate(
    (top, all) => {
      window.scrollTo(0, top);
      const own = [...document.querySelectorAll("*")].filter((one) => one.localName !== "sightline-badge");
      return all.map(([x, y]) => {
        const element = document.elementFromPoint(x, y);
        const number = element?.localName === "sightline-badge" ? "" : own.indexOf(element as Element);
        return { element: `${element?.localName} ${number}`, over: element?.closest("header, .modal") != null };
      });
    },
    y,
    points,
  );
}

type Box = { left: number; top: number; right: number; bottom: number };

/** Where the badges stand in the window, once the page is scrolled to `y`. */
export function boxesAt(page: Page, y: number): Promise<Box[]> {
  return page.evaluate((top) => {
    window.scrollTo(0, top);
    return [...document.querySelectorAll("sightline-badge")].map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }, y);
}

/** How far what may be pressed of a badge reaches beyond its box, in pixels. */
const PRESSED = 4;

/** Points all over the window, and close around each badge. */
export function pointsFor(boxes: Box[], { width, height }: { width: number; height: number }): [number, number][] {
  const points: [number, number][] = [];
  for (let y = 3; y < height; y += 31) for (let x = 5; x < width; x += 41) points.push([x, y]);
  for (const { left, top, right, bottom } of boxes) {
    const x = (left + right) / 2;
    const y = (top + bottom) / 2;
    const near = PRESSED + 2;
    points.push([x, y], [left - near, y], [right + near, y], [x, top - near], [x, bottom + near]);
  }
  return points.filter(([x, y]) => x >= 0 && y >= 0 && x < width && y < height);
}

export const isIn = ([x, y]: [number, number], boxes: Box[]) =>
  boxes.some(
    (box) => x > box.left - PRESSED && x < box.right + PRESSED && y > box.top - PRESSED && y < box.bottom + PRESSED,
  );

/** Presses in the middle of what a selector finds. */
export async function press(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await bring(page, selector);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** What the page's handlers saw and where its links led since this was last asked. */
export function takeSeen(page: Page): Promise<{ seen: string[]; hash: string }> {
  return page.evaluate(() => {
    const { hash } = location;
    if (hash !== "") history.replaceState(null, "", location.pathname);
    return { seen: window.seen.splice(0), hash };
  });
}

/** Resolves when something of the badge stands far from its own box, which is the card; or nothing any more. */
export async function cardStandsAt(page: Page, id: string, stands: boolean): Promise<void> {
  await page.waitForFunction(
    (selector, wanted) => {
      const badge = document.querySelector(selector);
      const box = badge?.getBoundingClientRect();
      if (!box) return false;
      let isThere = false;
      for (let x = 10; x < innerWidth; x += 50)
        for (let y = 10; y < innerHeight; y += 50) {
          const isFar = y < box.top - 30 || y > box.bottom + 30;
          if (isFar && document.elementFromPoint(x, y) === badge) isThere = true;
        }
      return isThere === wanted;
    },
    { timeout: 5_000 },
    badgeOf(id),
    stands,
  );
}

/** Selects what stands in an element, copies it and pastes it where the page notes what it was given. */
export async function copied(page: Page, selector: string): Promise<{ words: string; text: string; html: string }> {
  const words = await page.evaluate((which) => {
    window.pasted = undefined;
    (document.activeElement as HTMLElement | null)?.blur();
    const selection = getSelection();
    selection?.selectAllChildren(document.querySelector(which) as Element);
    return String(selection);
  }, selector);
  await page.keyboard.down("Control");
  await page.keyboard.press("c");
  await page.evaluate(() => document.querySelector<HTMLElement>("#pad")?.focus());
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
  await page.waitForFunction(() => window.pasted !== undefined, { timeout: 5_000 });
  const { text = "", html = "" } = (await page.evaluate(() => window.pasted)) ?? {};
  return { words, text, html: html.replaceAll(new URL(page.url()).origin, "") };
}

/** The pages of a print, and its words. */
export async function printed(page: Page): Promise<{ pages: number; words: string }> {
  const document = await getDocument({ data: await page.pdf({ format: "A4" }), verbosity: 0 }).promise;
  let words = "";
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    words += items.map((item) => ("str" in item ? item.str : "")).join(" ");
  }
  return { pages: document.numPages, words };
}

/**
 * Guest manners: one made page, opened where Sightline reads and where it does not. Whatever can be seen, pressed, dragged,
 * copied, found and printed in the one is so in the other.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../src/cli/root.ts";
import {
  allBadgesStand,
  badgeOf,
  boxesAt,
  bring,
  cardStandsAt,
  copied,
  isIn,
  type Layout,
  layoutOf,
  pointsFor,
  press,
  printed,
  shownAt,
  takeSeen,
} from "./manners-page.ts";
import { BROWSERS, badgesStand, ownPage, stageFor } from "./stage.ts";

const HTML = readFileSync(join(ROOT, "test/pages/manners/page.html"), "utf8");
/** Trusted Types and no style or script but the page's own. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'nonce-made'; script-src 'nonce-made'; require-trusted-types-for 'script'",
};
const READ = "https://www.senetic.de/manners";
const LEFT = "https://left.example/manners";
const BADGED = [
  "light-1 light-3 dark-1 dark-3 row-1 row-3 flex-1 flex-3 whole-1 whole-3 stretched-1 stretched-3 cover-1 cover-3",
  "drag-1 drag-3 slide-1 slide-3 full-1 full-3 passage",
]
  .join(" ")
  .split(" ");

describe.each(BROWSERS)("a page in %s", (name) => {
  const stage = stageFor(name, { ownPages: true });
  let read: Page;
  let left: Page;
  const both = () => [read, left];

  beforeAll(async () => {
    left = await stage.open(LEFT, HTML, HEADERS);
    read = await stage.open(READ, HTML, HEADERS);
    await allBadgesStand(read, BADGED.length);
  });
  afterAll(() => expect(stage.problems).toEqual([]));

  /** Does the same in both pages, each in front in turn, and gives back what came of it. */
  async function inBoth<T>(work: (page: Page) => Promise<T>): Promise<[T, T]> {
    const results: T[] = [];
    for (const page of both()) {
      await page.bringToFront();
      results.push(await work(page));
    }
    return results as [T, T];
  }

  it("is badged in every kind of tile", async () => {
    for (const id of BADGED) expect(await read.$$(badgeOf(id)), id).toHaveLength(1);
  });

  it("stands where it stood, and scrolls no further", async () => {
    const [withUs, without] = await inBoth(layoutOf);
    expect(withUs.boxes.filter((box, at) => box !== without.boxes[at])).toEqual([]);
    expect(withUs.size).toEqual(without.size);
  });

  it("stands where it stood in a narrow window", async () => {
    const pages = [
      await stage.open(`${LEFT}/narrow`, HTML, HEADERS),
      await stage.open(`${READ}/narrow`, HTML, HEADERS),
    ];
    const layouts: Layout[] = [];
    for (const page of pages) {
      await page.bringToFront();
      await page.setViewport({ width: 360, height: 740 });
      stage.expect(page.url());
      await page.reload({ waitUntil: "load" });
      if (page === pages[1]) await allBadgesStand(page, BADGED.length);
      layouts.push(await layoutOf(page));
      await page.close();
    }
    // A row or passage without room may grow by a line; what stands below it is pushed down, and nothing else.
    const sizes = ({ boxes }: Layout) =>
      boxes
        .filter((box) => !/^\S+ (?:rows|row-\d|words|passage) |^(?:body|main|ul|div|header) /.test(box))
        .map((box) => box.replace(/ \S+ (\S+ \S+)$/, " $1"));
    const [without, withUs] = layouts as [Layout, Layout];
    expect(sizes(withUs).filter((box, at) => box !== sizes(without)[at])).toEqual([]);
    expect(withUs.size[0]).toEqual(without.size[0]);
  });

  it.runIf(name === "chromium")("has not shifted by the browser's own measure", async () => {
    await read.bringToFront();
    const shifts = await read.evaluate(
      () =>
        new Promise<{ before: number; own: number }>((resolve) => {
          const began = performance.now();
          const block = document.createElement("div");
          let before = 0;
          new PerformanceObserver((list, observer) => {
            for (const { startTime } of list.getEntries()) {
              if (startTime < began) before++;
              else {
                observer.disconnect();
                block.remove();
                resolve({ before, own: 1 });
              }
            }
          }).observe({ type: "layout-shift", buffered: true });
          // A shift of the test's own shows that shifts are seen.
          block.style.height = "300px";
          document.querySelector("main")?.prepend(block);
        }),
    );
    expect(shifts).toEqual({ before: 0, own: 1 });
  });

  it.each([
    ["as it is", ""],
    ["with its menu open", ".menu"],
    ["with its dialog open", ".modal"],
  ])("shows and lets be pressed what it did, %s", async (_what, open) => {
    const toggle = () =>
      inBoth((page) =>
        page.evaluate((one) => one !== "" && document.querySelector(one)?.classList.toggle("open"), open),
      );
    await toggle();
    const { width, height, end } = await left.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
      end: document.documentElement.scrollHeight,
    }));
    const wrong: string[] = [];
    for (let y = 0; y < end; y += height * 0.8) {
      const boxes = await boxesAt(read, y);
      const points = pointsFor(boxes, { width, height });
      const shown = await shownAt(read, y, points);
      for (const [at, before] of (await shownAt(left, y, points)).entries()) {
        const point = points[at] as [number, number];
        // Where a badge stands on what lies over the page it is not seen.
        if (isIn(point, boxes) && !before.over) continue;
        if (shown[at]?.element !== before.element)
          wrong.push(`${y}: ${point} ${before.element}, now ${shown[at]?.element}`);
      }
    }
    await toggle();
    expect(wrong).toEqual([]);
  });

  it.each([
    ["#light-1 a", "#light-1"],
    ["#light-1 button", ""],
    ["#row-3 a", "#row-3"],
    ["#whole-1 .price", "#whole-1"],
    ["#stretched-1 .facts", "#stretched-1"],
    ["#cover-3 .price", "#cover-3"],
    ["#full-1 .picture", "#full-1"],
    ["#drag-1 .facts", ""],
  ])("goes where it went when %s is pressed, and its handlers see the same", async (selector, hash) => {
    await inBoth(takeSeen);
    await inBoth((page) => press(page, selector));
    const [withUs, without] = await inBoth(takeSeen);
    expect(withUs).toEqual(without);
    expect(without.hash).toBe(hash);
    expect(without.seen.join()).toContain(`click ${selector.split(/[# ]/)[1]} `);
  });

  it.each(["light-1", "row-1", "whole-1", "stretched-1", "cover-1", "drag-1", "slide-3", "full-1", "passage"])(
    "opens the card of %s, follows no link and tells the page's handlers nothing",
    async (id) => {
      await read.bringToFront();
      await takeSeen(read);
      await press(read, badgeOf(id));
      await cardStandsAt(read, id, true);
      await read.keyboard.press("Escape");
      await cardStandsAt(read, id, false);
      expect(await takeSeen(read)).toEqual({ seen: [], hash: "" });
    },
  );

  // Chromium does not begin a drag each time its driver moves the mouse, with us or without.
  it.runIf(name === "firefox")("begins a drag of a tile as it did, at a badge too", async () => {
    const drag = async (page: Page, x: number, y: number) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const step of [8, 16, 24]) await page.mouse.move(x + step, y + step);
      await page.waitForFunction(() => window.seen.some((one) => one.startsWith("dragstart")), { timeout: 5_000 });
      await page.mouse.up();
      return (await takeSeen(page)).seen.flatMap((one) => /^dragstart \S+/.exec(one)?.[0] ?? []);
    };
    await inBoth(takeSeen);
    for (const selector of ["#drag-1 .facts", badgeOf("drag-3")]) {
      const [withUs, without] = await inBoth(async (page) => {
        const at = await bring(read, selector);
        await page.evaluate((y) => window.scrollTo(0, y), await read.evaluate(() => scrollY));
        return drag(page, at.x + 20, at.y + 8);
      });
      expect(without).toHaveLength(1);
      expect(withUs).toEqual(without);
    }
  });

  it.each(["#light-1", "#row-1", "#whole-1", "#full-1", "#words", "#dark", "#carousel"])(
    "has %s copied as it was, as text and as markup",
    async (selector) => {
      const [withUs, without] = await inBoth((page) => copied(page, selector));
      expect(without.text).toContain("Hikvision");
      expect(withUs).toEqual(without);
    },
  );

  it("has words found as often as before", async () => {
    const [withUs, without] = await inBoth((page) =>
      page.evaluate(() =>
        ["Hikvision", "Dahua", "§889", "list", "Axis"].map((words) => {
          (document.activeElement as HTMLElement | null)?.blur();
          getSelection()?.collapse(document.body, 0);
          let found = 0;
          while (found < 99 && window.find(words, false, false, false)) found++;
          return `${words} ${found}`;
        }),
      ),
    );
    expect(without[0]).not.toBe("Hikvision 0");
    expect(withUs).toEqual(without);
  });

  it("is walked by Tab in the same order, badges between", async () => {
    const [withUs, without] = await inBoth(async (page) => {
      await page.evaluate(() => {
        window.scrollTo(0, 0);
        document.querySelector<HTMLElement>("header a")?.focus();
      });
      const walked: string[] = [];
      while (walked.length < 120) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
          const one = document.activeElement;
          return `${one?.localName} ${one?.closest("[id]")?.id ?? ""} ${one?.textContent}`;
        });
        walked.push(at);
        if (at.startsWith("textarea")) return walked;
      }
      return walked;
    });
    expect(without.length).toBeGreaterThan(20);
    expect(withUs.filter((one) => !one.startsWith("sightline-badge"))).toEqual(without);
    expect(withUs.filter((one) => one.startsWith("sightline-badge")).length).toBe(BADGED.length);
  });

  it("is printed on as many pages, with what the badges say as words", async () => {
    const [withUs, without] = await inBoth(printed);
    expect(withUs.pages).toBe(without.pages);
    expect(without.words).not.toMatch(/\[/);
    expect(withUs.words).toMatch(/\[\s*Hikvision/);
  });

  it.runIf(name === "chromium")("stands in print where it stood", async () => {
    const [withUs, without] = await inBoth(async (page) => {
      await page.emulateMediaType("print");
      const layout = await layoutOf(page);
      await page.emulateMediaType();
      return layout;
    });
    expect(withUs.boxes.filter((box, at) => box !== without.boxes[at])).toEqual([]);
    expect(withUs.size).toEqual(without.size);
  });

  it("comes to rest where it answers each change by changing every tile", async () => {
    const restless = `<script nonce="made">
      let answers = 0;
      const watcher = new MutationObserver(() => {
        document.documentElement.dataset.answers = ++answers;
        for (const facts of document.querySelectorAll(".facts")) facts.textContent = "Changed " + answers;
        watcher.takeRecords();
      });
      watcher.observe(document.body, { childList: true, subtree: true });
    </script>`;
    const page = await stage.open(`${READ}/restless`, HTML.replace("</body>", `${restless}</body>`), HEADERS);
    await allBadgesStand(page, BADGED.length);
    // Still for four seconds of drawn frames: we may rest for longer than one between two looks.
    const answers = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const { dataset } = document.documentElement;
          let still = 0;
          let last = dataset.answers;
          let frames = 0;
          const look = () => {
            still = dataset.answers === last ? still + 1 : 0;
            last = dataset.answers;
            if (still > 240 || ++frames > 900) resolve(still > 240 ? Number(last) : Number.POSITIVE_INFINITY);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    // Some for each way that is tried to place a badge, and then none.
    expect(answers).toBeLessThan(BADGED.length);
    expect(await page.$$eval("sightline-badge", (all) => all.length)).toBe(BADGED.length);
    await page.close();
  });

  it("has seen no fault of ours", async () => {
    const [withUs] = await inBoth(takeSeen);
    const FAULTS = /^(?:error|unhandledrejection|securitypolicyviolation)/;
    expect(withUs.seen.filter((one) => FAULTS.test(one))).toEqual([]);
  });

  it("is byte for byte as without us when the site is paused", async () => {
    const own = await ownPage(stage, "src/pages/options/index.html");
    const pause = (paused: string[]) =>
      own.evaluate(
        (hosts) => chrome.runtime.sendMessage({ sightline: "own", call: "changeSettings", args: [{ paused: hosts }] }),
        paused,
      );
    await pause([new URL(READ).hostname]);
    await badgesStand(read, 0);
    const [withUs, without] = await inBoth((page) =>
      page.evaluate(() => {
        const nodes = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
        let count = 0;
        while (nodes.nextNode()) count++;
        const highlights = (CSS as unknown as { highlights: { size: number } }).highlights.size;
        return {
          html: document.documentElement.outerHTML,
          count,
          highlights,
          sheets: document.adoptedStyleSheets.length,
        };
      }),
    );
    await pause([]);
    expect(withUs).toEqual(without);
  });
});

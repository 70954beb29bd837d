import { afterEach, describe, expect, it, vi } from "vitest";
import { BADGE_TAG } from "./own.ts";
import { badges, clearPage, listing, startOn, titles } from "./testing.ts";

afterEach(clearPage);

describe("guest manners", () => {
  it("waits until a framework has taken over the page it sent", async () => {
    document.body.innerHTML = `<div id="__next"><p>Acme cameras</p></div>`;
    const node = document.querySelector("p")?.firstChild;
    const started = startOn(null);
    expect(badges()).toEqual([]);
    expect(document.querySelector("p")?.childNodes).toHaveLength(1);
    await started;
    expect(document.querySelector("p")?.firstChild).toBe(node);
    expect(badges()).toHaveLength(1);
  });

  it.each(["<!--$-->", "<!--[-->", "<!-- -->"])("waits where a server left the waymark %s", async (mark) => {
    document.body.innerHTML = `<div id="app">${mark}<p>Acme cameras</p></div>`;
    const idle = vi.spyOn(window, "requestIdleCallback").mockReturnValue(0);
    const started = startOn(null);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(badges()).toEqual([]);
    const [rested] = idle.mock.calls[0] ?? [];
    idle.mockRestore();
    rested?.({ didTimeout: false, timeRemaining: () => 10 });
    await started;
    expect(badges()).toHaveLength(1);
  });

  it("waits for each part of a page that its framework takes over when it is seen", async () => {
    const island = `<astro-island ssr client="visible"><p>Acme cameras</p></astro-island>`;
    await startOn(`<main><p>Bolt cameras</p>${island}</main>`);
    document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>House cameras</p>");
    await expect.poll(() => titles()).toEqual(["Bolt cameras", "House cameras"]);
    document.querySelector("astro-island")?.removeAttribute("ssr");
    await expect.poll(() => titles()).toEqual(["Bolt cameras", "Acme cameras", "House cameras"]);
  });

  it("leaves the page byte for byte as found", async () => {
    document.body.innerHTML = `${listing(["Acme dome", "Plain", "Bolt x"])}<p>Acme</p><div style="position:relative"><p>Bolt</p></div>`;
    const before = document.documentElement.outerHTML;
    const bench = await startOn(null);
    expect(badges().length).toBeGreaterThan(2);
    bench.stop();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
    document.body.insertAdjacentHTML("beforeend", "<p>Acme again</p>");
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.querySelector(BADGE_TAG)).toBeNull();
  });

  it("takes copies of its badges away, where a page copied a tile or kept its markup", async () => {
    const bench = await startOn(listing(["Acme dome", "Plain", "Plain"]));
    const tile = badges()[0]?.closest("li");
    tile?.after(tile.cloneNode(true));
    await expect.poll(() => bench.reports.at(-1)?.findings).toHaveLength(2);
    expect(badges()).toHaveLength(2);
    const list = tile?.parentElement;
    const kept = list?.innerHTML ?? "";
    if (list) list.innerHTML = "";
    await expect.poll(() => bench.reports.at(-1)?.findings).toHaveLength(0);
    if (list) list.innerHTML = kept;
    await expect.poll(() => bench.reports.at(-1)?.findings).toHaveLength(2);
    expect(badges()).toHaveLength(2);
    bench.stop();
    expect(document.querySelector(BADGE_TAG)).toBeNull();
  });

  it("reads what a page hides in an element called like a badge", async () => {
    const bench = await startOn(`<p><${BADGE_TAG}>Acme cameras</${BADGE_TAG}></p>`);
    expect(bench.reports.at(-1)?.findings.map(({ surface }) => surface)).toEqual(["Acme"]);
  });

  it("takes no press on a slide that is not shown, and takes those on words that let presses through", async () => {
    const slide = (css: string, words: string) => `<div style="position:absolute;inset:0;${css}"><p>${words}</p></div>`;
    await startOn(
      `<div style="position:relative;height:100px">${slide("", "Plain")}${slide("opacity:0;pointer-events:none", "Acme")}</div>
       <div style="position:relative;height:100px"><a href="#all" style="position:absolute;inset:0"></a>${slide("pointer-events:none", "Bolt")}</div>`,
    );
    const hit = (badge: HTMLElement) => {
      const { left, top, height } = badge.getBoundingClientRect();
      return document.elementFromPoint(left + 12, top + height / 2);
    };
    const [hidden, shown] = badges();
    if (!hidden || !shown) throw new Error("no badges");
    expect(hit(hidden)).not.toBe(hidden);
    expect(hit(shown)).toBe(shown);
  });
});

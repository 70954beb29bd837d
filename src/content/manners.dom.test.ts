import { afterEach, describe, expect, it, vi } from "vitest";
import { BADGE_TAG } from "./own.ts";
import { badges, clearPage, listing, startOn } from "./testing.ts";

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

  it("takes copies of its badges away too, where a page copied a tile", async () => {
    const bench = await startOn(listing(["Acme dome", "Plain", "Plain"]));
    const tile = badges()[0]?.closest("li");
    tile?.after(tile.cloneNode(true));
    await expect.poll(() => bench.reports.at(-1)?.findings).toHaveLength(2);
    bench.stop();
    expect(document.querySelector(BADGE_TAG)).toBeNull();
  });

  it("reads what a page hides in an element called like a badge", async () => {
    const bench = await startOn(`<p><${BADGE_TAG}>Acme cameras</${BADGE_TAG}></p>`);
    expect(bench.reports.at(-1)?.findings.map(({ surface }) => surface)).toEqual(["Acme"]);
  });

  it("does not follow the link its badge stands in, nor tell the page of the click", async () => {
    await startOn(
      `<main><a id="wide" href="#gone" style="display:block"><p>Acme dome with 4 MP and a very long name</p></a></main>`,
    );
    const heard = vi.fn();
    document.getElementById("wide")?.addEventListener("click", heard);
    const click = new MouseEvent("click", { bubbles: true, cancelable: true, composed: true });
    badges()[0]?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });
});

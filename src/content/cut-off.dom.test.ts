import { afterEach, describe, expect, it } from "vitest";
import { badges, clearPage, startOn, titles } from "./testing.ts";

afterEach(clearPage);

/** An accordion whose panes are as high as `closed` says until their box is `open`. */
const accordion = (closed: string, open: string, panes: string[]) =>
  `<style>.pane{overflow:hidden;${closed}}.open .pane{${open}}</style><main>${panes
    .map((words, at) => `<div class="fold"><button>Kit ${at}</button><div class="pane">${words}</div></div>`)
    .join("")}</main>`;
const KITS = ["<p>3 × Acme dome</p>", "<p>Plain kit</p>", "<ul><li>4 × Bolt turret</li></ul>"];

/** Opens or closes panes as pages do: by a class on what is around them. */
const toggle = (at: number) => document.querySelectorAll(".fold")[at]?.classList.toggle("open");

/** Resolves when no part of the page is on its way from one size to another. */
const stilled = () => Promise.all(document.getAnimations().map(({ finished }) => finished));

describe("words in a closed pane", () => {
  it.each([
    ["has no height", "height:0", "height:auto"],
    ["grows little by little", "max-height:0;transition:max-height .4s linear", "max-height:300px"],
    [
      "is a row of a grid",
      "display:grid;grid-template-rows:0fr;min-height:0;height:0",
      "height:auto;grid-template-rows:1fr",
    ],
  ])("get their badge when it opens, where it %s", async (_, closed, open) => {
    const bench = await startOn(accordion(closed, open, KITS));
    toggle(0);
    await stilled();
    await expect.poll(titles).toContain("3 × Acme dome");
    await expect.poll(() => bench.reports.at(-1)?.findings[0]?.badged).toBe(true);
    toggle(2);
    await stilled();
    await expect.poll(titles).toEqual(["3 × Acme dome", "4 × Bolt turret"]);
  });

  it("keep their badge while it is closed and opened again", async () => {
    await startOn(accordion("height:0", "height:auto", KITS));
    toggle(0);
    await expect.poll(titles).toContain("3 × Acme dome");
    const [badge] = badges();
    toggle(0);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    toggle(0);
    await expect.poll(() => badge?.checkVisibility() && badge.isConnected).toBe(true);
  });

  it("get one that says what they say when it opens", async () => {
    const bench = await startOn(accordion("height:0", "height:auto", KITS));
    const words = document.querySelector("p")?.firstChild;
    if (words) words.nodeValue = "3 × Bolt dome";
    await expect.poll(() => bench.reports.at(-1)?.findings[0]?.vendor).toBe("bolt");
    toggle(0);
    await expect.poll(titles).toContain("3 × Bolt dome");
    expect(bench.reports.at(-1)?.findings.map(({ vendor }) => vendor)).toEqual(["bolt", "bolt"]);
  });

  it("get none once they are gone or Sightline has left", async () => {
    const bench = await startOn(accordion("height:0", "height:auto", [...KITS, "<p>Acme bullet</p>"]));
    document.querySelector("p")?.replaceChildren("Plain dome");
    await expect.poll(() => bench.reports.at(-1)?.findings).toHaveLength(2);
    toggle(0);
    toggle(3);
    await expect.poll(titles).toContain("Acme bullet");
    expect(titles()).not.toContain("Plain dome");
    bench.stop();
    toggle(2);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(badges()).toEqual([]);
  });
});

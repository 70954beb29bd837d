/** Cases that need the browser driven: real presses and keys, a printed page. They run in Chromium alone. */
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { badges, clearPage, GRID, listing, seenOf, startOn, styled } from "./testing.ts";

afterEach(clearPage);

it.each(["left", "middle"] as const)(
  "does not follow the link its badge stands in by the %s button",
  async (button) => {
    const ended = new AbortController();
    onTestFinished(() => ended.abort());
    const options = { capture: true, signal: ended.signal };
    const heard = vi.fn((event: Event) => event.stopPropagation());
    const pressed: Event[] = [];
    for (const type of ["click", "auxclick"]) window.addEventListener(type, (event) => pressed.push(event), options);
    // As a page does that routes every link itself.
    for (const type of ["pointerdown", "mousedown", "click", "auxclick"])
      document.addEventListener(type, heard, options);
    const bench = await startOn(`<main><a href="#gone"><p>The Acme dome sees in the dark at night</p></a></main>`);
    const [badge] = badges();
    if (!badge) throw new Error("no badge");
    await userEvent.click(badge, { button });
    expect(pressed.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true]);
    expect(heard).not.toHaveBeenCalled();
    expect(location.hash).toBe("");
    expect(bench.opened).toHaveLength(button === "left" ? 1 : 0);
  },
);

it("stays within its tile on paper, where it says all its words", async () => {
  onTestFinished(async () => {
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  });
  await styled(GRID, async () => {
    await startOn(listing(["Acme dome", "Plain", "Plain"]).replaceAll("<img", "<i"));
    const [badge] = badges();
    expect(badge?.dataset.place).toBe("line");
    await styled("ul{grid-template-columns:repeat(3,70px)!important}", async () => {
      await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
      expect(matchMedia("print").matches).toBe(true);
      const tile = badge?.closest("li")?.getBoundingClientRect();
      expect(badge?.getBoundingClientRect().right).toBeLessThanOrEqual(tile?.right ?? 0);
    });
  });
});

it.each([
  ["prohibited", "agency", "Acme dome", "not for you"],
  ["restricted", "agency", "Bolt dome", "conditions"],
  ["reported of a maker", "journalist", "House cam", "reported"],
  ["listed", "journalist", "Acme dome", "US List"],
  ["in a contradiction", "journalist", "Acme, fully legal", "claims differ"],
])("takes a line of its own rather than show the shape alone of what is %s", async (_, profile, words, said) => {
  const css = `${GRID}ul{grid-template-columns:repeat(3,130px)}h3,.price{font:16px/20px monospace}img{display:none}`;
  await styled(css, async () => {
    const bench = await startOn(listing([words, "Plain", "Plain"]), { profile });
    expect(badges()).toHaveLength(1);
    bench.sightline.jump(bench.reports.at(-1)?.findings[0]?.id ?? "");
    await userEvent.keyboard("{Enter}");
    const [pressed] = bench.opened;
    expect(pressed && seenOf(pressed.badge)).toContain(said);
  });
});

it("says whose it is where it has no room behind its line of a text and stands behind another", async () => {
  const { sightline, reports, opened } = await startOn(
    `<main style="width:360px"><pre style="font:14px/24px monospace">Acme dome ${"x".repeat(32)}\nCable\nBolt dome ${"x".repeat(12)}</pre><p style="margin:0">More</p></main>`,
  );
  sightline.jump(reports.at(-1)?.findings.find(({ vendor }) => vendor === "acme")?.id ?? "");
  await userEvent.keyboard("{Enter}");
  const [pressed] = opened;
  expect(pressed && seenOf(pressed.badge)).toContain("Acme");
});

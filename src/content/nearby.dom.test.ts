import { afterEach, describe, expect, it } from "vitest";
import { badges, clearPage, startOn, titles } from "./testing.ts";

afterEach(clearPage);

/** A paragraph at the top of a long page, and two far below it. */
const FAR = `<main><p>Acme cameras</p><div style="height:9000px"></div><p id="far">Bolt cameras</p><p>House cameras</p></main>`;

describe("badges of what is far from view", () => {
  it("are put in when a reader comes near, and their findings are reported before", async () => {
    const bench = await startOn(FAR);
    expect(titles()).toEqual(["Acme cameras"]);
    expect(bench.reports.at(-1)?.findings.map(({ vendor, badged }) => [vendor, badged])).toEqual([
      ["acme", true],
      ["bolt", true],
      ["bolt", true],
    ]);
    document.getElementById("far")?.scrollIntoView();
    await expect.poll(() => titles()).toEqual(["Acme cameras", "Bolt cameras", "House cameras"]);
  });

  it("stand at once where a finding is jumped to", async () => {
    const bench = await startOn(FAR);
    const id = bench.reports.at(-1)?.findings[1]?.id ?? "";
    expect(bench.sightline.jump(id)).toBe(true);
    expect(document.activeElement?.previousSibling?.textContent).toBe("Bolt cameras");
  });

  it("are printed", async () => {
    await startOn(FAR);
    window.dispatchEvent(new Event("beforeprint"));
    expect(titles()).toEqual(["Acme cameras", "Bolt cameras", "House cameras"]);
  });

  it("do not come once Sightline has left", async () => {
    const bench = await startOn(FAR);
    bench.stop();
    document.getElementById("far")?.scrollIntoView();
    window.dispatchEvent(new Event("beforeprint"));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(badges()).toEqual([]);
  });

  it("say what their place says when they come", async () => {
    const bench = await startOn(FAR);
    const far = document.getElementById("far");
    far?.replaceChildren("Bolt and Acme cameras");
    await expect.poll(() => bench.reports.at(-1)?.findings).toHaveLength(4);
    far?.scrollIntoView();
    await expect.poll(() => titles()).toEqual(["Acme cameras", "Bolt and Acme cameras", "House cameras"]);
    far?.replaceChildren("Other cameras");
    await expect.poll(() => titles()).toEqual(["Acme cameras", "House cameras"]);
  });

  it("brings a finding into view and gives its badge focus", async () => {
    const bench = await startOn(`<div style="height:3000px"></div><p>Acme cameras</p>`);
    const id = bench.reports.at(-1)?.findings[0]?.id ?? "";
    expect(bench.sightline.jump(id)).toBe(true);
    expect(badges()[0]?.getBoundingClientRect().top).toBeLessThan(window.innerHeight);
    expect(document.activeElement).toBe(badges()[0]);
    expect(bench.sightline.jump("gone")).toBe(false);
  });
});

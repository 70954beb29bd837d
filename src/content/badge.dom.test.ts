import { afterEach, describe, expect, it } from "vitest";
import { clearPage, madeBadge, seenOf } from "./testing.ts";

afterEach(clearPage);

describe("a badge", () => {
  it.each(["ltr", "rtl"])("keeps its pills apart in a page that is read %s", async (direction) => {
    const badge = await madeBadge("Acme and Bolt");
    document.body.innerHTML = `<p style="direction:${direction}">Words</p>`;
    for (const place of ["line", "hang", "beside"]) {
      badge.host.dataset.place = place;
      document.querySelector("p")?.append(badge.host);
      const [one, other] = [...badge.root.querySelectorAll(".pill")].map((pill) => pill.getBoundingClientRect());
      const gap = direction === "ltr" ? (other?.left ?? 0) - (one?.right ?? 0) : (one?.left ?? 0) - (other?.right ?? 0);
      expect(gap, place).toBeGreaterThan(3);
      expect(gap, place).toBeLessThan(6);
    }
  });

  it.each([
    ["the words around it name the vendor", "Acme-100 by Acme", "US List"],
    ["a part number alone stands there", "Acme-100", "Acme"],
  ])("leaves to the page what it says beside the badge where %s", async (_, text, said) => {
    const badge = await madeBadge(text);
    badge.host.dataset.short = "short";
    document.body.append(badge.host);
    expect(seenOf(badge)).toBe(said);
  });

  it("keeps apart the vendors of one badge where not all of their words have room", async () => {
    const badge = await madeBadge("Acme and House");
    badge.host.dataset.short = "short";
    document.body.append(badge.host);
    expect(seenOf(badge)).toBe("Acme · reported · Bolt");
  });
});

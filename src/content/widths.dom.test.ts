import { afterEach, expect, it } from "vitest";
import { Badge, rootOf } from "./badge.ts";
import { clearPage, READER } from "./testing.ts";
import type { Form } from "./ways.ts";
import { leastWidth } from "./widths.ts";

afterEach(clearPage);

it.each([
  ["one vendor", "Acme"],
  ["a brand and who makes it", "House dome"],
  ["two vendors", "Acme and Bolt"],
  ["claims that differ", "Acme, fully legal"],
  ["more vendors than it has room for", "Acme, Bolt, House and Quiet"],
])("a badge of %s is drawn as wide as was told before, or a little wider", async (_, text) => {
  const [reading] = await READER.read({
    context: { page: "unknown" },
    profile: "agency",
    watch: [],
    passages: [{ text }],
  });
  const badge = new Badge(document, () => undefined);
  badge.show(reading?.pills ?? [], "light");
  const root = rootOf(badge.host) as ShadowRoot;
  for (const form of [undefined, "short", "least", "icon"] as (Form | undefined)[]) {
    const told = leastWidth(root, form);
    badge.host.dataset.place = "line";
    if (form === undefined) delete badge.host.dataset.short;
    else badge.host.dataset.short = form;
    document.body.append(badge.host);
    const { width } = badge.host.getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(told);
    expect(told).toBeGreaterThan(width * 0.9);
    badge.host.remove();
  }
});

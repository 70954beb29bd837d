import { afterEach, describe, expect, it } from "vitest";
import { clearPage } from "./testing.ts";
import { toneBehind } from "./tone.ts";

afterEach(clearPage);

describe("a badge's tone", () => {
  it("takes the tone of what is behind it, not of the system", () => {
    document.body.innerHTML = `<div style="background:#111"><p>Acme</p></div><div style="background:#fff"><p>Bolt</p></div>
      <div style="background-image:linear-gradient(#000,#000);color:#eee"><p>House</p></div>`;
    expect([...document.querySelectorAll("p")].map(toneBehind)).toEqual(["dark", "light", "dark"]);
  });

  it.each([
    ["oklch(0.2 0.02 260)", "dark"],
    ["oklch(0.97 0.01 260)", "light"],
    ["lab(15 0 0)", "dark"],
    ["color(display-p3 0.1 0.1 0.1)", "dark"],
    ["hsl(210 20% 95%)", "light"],
    ["color-mix(in oklab, #000 90%, #fff)", "dark"],
  ])("takes its tone from a ground of %s", (ground, tone) => {
    document.body.innerHTML = `<div style="background:${tone === "dark" ? "#fff" : "#000"}"><p style="background:${ground}">Acme</p></div>`;
    expect(toneBehind(document.querySelector("p") as Element)).toBe(tone);
  });
});

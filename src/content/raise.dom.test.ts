import { afterEach, describe, expect, it } from "vitest";
import { badges, clearPage, startOn } from "./testing.ts";

afterEach(clearPage);

const COVER = "position:absolute;inset:0;z-index:2";
const tile = (inside: string) =>
  `<div style="position:relative;width:300px;padding:12px;font:16px/20px sans-serif">${inside}</div>`;

/** What a reader presses in the middle of a badge's first pill. */
function pressedAt(badge: HTMLElement | undefined): Element | null {
  const box = badge?.getBoundingClientRect();
  return box ? document.elementFromPoint(box.left + 20, box.top + Math.max(box.height / 2, 8)) : null;
}

describe("a badge in a line", () => {
  it.each([
    ["a box laid over a tile without a link", `<div style="${COVER}"></div><h4>Acme dome for the street</h4>`],
    ["a box that comes after the words", `<h4>Acme dome</h4><div style="${COVER}"></div>`],
    ["a box within a link", `<h4>Acme dome</h4><a href="#"><span style="${COVER}"></span></a>`],
    ["what the tile itself draws", `<style>div::after{content:"";${COVER}}</style><h4>Acme dome</h4>`],
  ])("can be pressed above %s", async (_, inside) => {
    await startOn(`<main>${tile(inside)}${tile(inside.replace("Acme", "Plain"))}</main>`);
    expect(badges()).toHaveLength(1);
    expect(pressedAt(badges()[0])).toBe(badges()[0]);
  });

  it.each([
    ["fixed to the window", `<header style="position:fixed;inset:0 0 auto;height:300px;background:#000"></header>`],
    ["open over a part of a tile", `<ul style="position:absolute;left:0;top:0;width:60px;height:90px;z-index:9"></ul>`],
  ])("lies under what is %s", async (_, over) => {
    await startOn(`<main style="position:relative">${tile("<h4>Acme dome</h4>")}${over}</main>`);
    expect(badges()[0]?.dataset).not.toHaveProperty("raised");
  });
});

import { describe, expect, it } from "vitest";
import { htmlText } from "./html-text.ts";

const stretchesOf = (html: string) => {
  const { text, stretches } = htmlText(html);
  return stretches.map(({ start, end }) => text.slice(start, end));
};

describe("what of a page is read by itself", () => {
  it.each([
    [
      "tiles",
      '<div><div class="c"><a href="#"><img></a><h3>Dome</h3><p>Brand: A</p></div><div class="c"><a href="#"><img></a><h3>Turret</h3><p>£9</p></div></div>',
      ["Dome\nBrand: A", "Turret\n£9"],
    ],
    [
      "tiles that a shop calls so",
      "<div data-sku=1><p>Dome<p>£9</div><div data-sku=2><p>Turret</div>",
      ["Dome\n£9", "Turret"],
    ],
    ["rows", "<table><tr><td>1<td>Dome<td>9<tr><td>2<td>Turret<td>8</table>", ["1\nDome\n9", "2\nTurret\n8"]],
    [
      "entries and paragraphs",
      "<p>One<br>line<p>Two<ul><li>Three<li>Four</ul>",
      ["One\nline", "Two", "- Three", "- Four"],
    ],
  ])("%s", (_, html, parts) => {
    expect(stretchesOf(html)).toEqual(parts);
  });

  it("is all of the text, line feeds between", () => {
    const html = '<title>Shop</title><h1>A</h1>b<div>c<p>d</p>e</div><i itemprop="brand">F</i>';
    expect(stretchesOf(html).join("\n")).toBe(htmlText(html).text);
  });
});

it("reads a page nested deeper than the call stack", () => {
  const deep = "<div>".repeat(20_000);
  expect(htmlText(`<div itemprop="brand">${deep}Imou`)).toMatchObject({ brand: "Imou" });
  expect(
    htmlText(`<div itemprop="brand">${"<p>No brand has so many words as this one".repeat(20_000)}`).brand,
  ).toBeUndefined();
});

import { afterEach, describe, expect, it } from "vitest";
import { textOfUnit } from "./unit-text.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

function read(html: string): string {
  document.body.innerHTML = html;
  return textOfUnit(document.body).text;
}

describe("the words of a unit", () => {
  it("have no line feeds of the page's source", () => {
    expect(read("<p>not made by\nAcme\tor\n  Bolt</p><p>Next</p>")).toBe("not made by Acme or   Bolt\nNext");
  });

  it("keep the line feeds that a page shows, but for those inside a sentence", () => {
    expect(read("<pre>not made by\nacme\n- Bolt</pre>")).toBe("not made by acme\n- Bolt");
    expect(read(`<div style="white-space:pre-line">Acme\nBolt</div>`)).toBe("Acme\nBolt");
  });

  it("have the label of a link that is seen, and of none that is hidden", () => {
    expect(read(`<p>Bolt dome. <a href="#" aria-label="Acme dome">x</a></p>`)).toBe("Bolt dome. x\nAcme dome");
    for (const css of ["display:none", "visibility:hidden"])
      expect(
        read(`<p>Bolt dome. <span style="${css}"><a href="#" aria-label="Acme dome">x</a></span></p>`).trim(),
      ).toBe("Bolt dome.");
  });

  it("are apart where the style sheet draws something between them, or a line", () => {
    const joined = (css: string) => read(`<style>${css}</style><p><span>Leeds</span><span>Acme</span> <b>Bo</b>lt</p>`);
    expect(joined("")).toBe("LeedsAcme Bolt");
    for (const css of [
      'span+span::before{content:" · "}',
      'span::after{content:", "}',
      "span+span{border-left:1px solid}",
      'span+span::before{content:"";display:inline-block;width:4px;height:4px}',
    ])
      expect(joined(css), css).toBe("Leeds Acme Bolt");
    for (const css of [
      'span+span::before{content:""}',
      'span+span::before{content:"\\200b"}',
      'span+span::before{content:"★";position:absolute}',
      'span+span::before{content:"·";display:none}',
    ])
      expect(joined(css), css).toBe("LeedsAcme Bolt");
  });

  it("lead back to the page's nodes at the same places", () => {
    document.body.innerHTML = "<p>not made by\nAcme</p>";
    const { text, segments } = textOfUnit(document.body);
    expect(segments[0]?.node?.data.indexOf("Acme")).toBe(text.indexOf("Acme"));
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { styleWith } from "./style-with.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

function boxIn(root: ShadowRoot): HTMLElement {
  const box = document.createElement("b");
  root.append(box);
  return box;
}

const rootOf = () => document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" });

describe("a closed root is styled", () => {
  it("by a sheet that roots share", () => {
    const roots = [rootOf(), rootOf()];
    for (const root of roots) {
      styleWith(root, "b { width: 7px; display: block }");
      styleWith(root, "b { width: 7px; display: block }");
      expect(getComputedStyle(boxIn(root)).width).toBe("7px");
      expect(root.adoptedStyleSheets.length).toBe(1);
    }
    expect(roots[0]?.adoptedStyleSheets[0]).toBe(roots[1]?.adoptedStyleSheets[0]);
  });

  it("by an element where the browser refuses sheets to content scripts", () => {
    const root = rootOf();
    Object.defineProperty(root, "adoptedStyleSheets", {
      get: () => {
        throw new Error("Accessing from Xray wrapper is not supported.");
      },
    });
    styleWith(root, "b { width: 9px; display: block }");
    styleWith(root, "b { width: 9px; display: block }");
    expect(getComputedStyle(boxIn(root)).width).toBe("9px");
    expect(root.querySelectorAll("style")).toHaveLength(1);
  });
});

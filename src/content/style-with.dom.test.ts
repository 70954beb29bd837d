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
  it("each for itself, whatever else has the same style", () => {
    for (const root of [rootOf(), rootOf()]) {
      styleWith(root, "b { width: 7px; display: block }");
      styleWith(root, "b { height: 5px }");
      const { width, height } = getComputedStyle(boxIn(root));
      expect([width, height]).toEqual(["7px", "5px"]);
    }
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

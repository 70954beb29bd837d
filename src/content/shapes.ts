import type { Finding } from "../assessment/assess.ts";
import { LEVEL_SHAPES } from "../shared/levels.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Draws a level's shape. Decoration only: the words beside it say the same. */
export function drawShape(document: Document, level: Finding["level"]): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 12 12");
  svg.setAttribute("aria-hidden", "true");
  for (const { tag, solid, attributes } of LEVEL_SHAPES[level]) {
    const part = document.createElementNS(SVG, tag);
    if (solid) part.setAttribute("class", "solid");
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    svg.append(part);
  }
  return svg;
}

import type { Finding } from "../assessment/assess.ts";

export type ShownLevel = Finding["level"] | "unchecked";

/** One drawn part of a shape: element name and its attributes, on a 12 × 12 grid. `solid` parts are filled, others stroked. */
export interface ShapePart {
  tag: "circle" | "path";
  solid?: true;
  attributes: Readonly<Record<string, string>>;
}

const RING: ShapePart = { tag: "circle", attributes: { cx: "6", cy: "6", r: "4.75" } };

/**
 * A shape per level, told apart without colour at 12 px: disc with a bar cut out, half disc, ring with a dot, dotted ring,
 * empty ring, tag, two arrows, question mark. Draw with `stroke: currentColor; stroke-width: 1.5; fill: none`, and solid
 * parts with `fill: currentColor; stroke: none`.
 */
export const LEVEL_SHAPES: Readonly<Record<ShownLevel, readonly ShapePart[]>> = {
  prohibited: [
    {
      tag: "path",
      solid: true,
      attributes: { "fill-rule": "evenodd", d: "M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM2.75 4.9v2.2h6.5V4.9z" },
    },
  ],
  restricted: [RING, { tag: "path", solid: true, attributes: { d: "M6 1.25a4.75 4.75 0 0 1 0 9.5z" } }],
  listed: [RING, { tag: "circle", solid: true, attributes: { cx: "6", cy: "6", r: "1.5" } }],
  reported: [{ tag: "circle", attributes: { cx: "6", cy: "6", r: "4.75", "stroke-dasharray": "1.6 1.4" } }],
  none: [RING],
  yours: [{ tag: "path", attributes: { d: "M1.25 1.75h5l4.5 4.5l-4.5 4.5l-5-5z", "stroke-linejoin": "round" } }],
  contradiction: [{ tag: "path", attributes: { d: "M1 4h9.5M8 1.5L10.5 4L8 6.5M11 8.5H1.5M4 6L1.5 8.5L4 11" } }],
  unchecked: [
    { tag: "path", attributes: { d: "M3.5 4a2.5 2.5 0 1 1 3.9 2.1C6.5 6.7 6 7.1 6 8", "stroke-linecap": "round" } },
    { tag: "circle", solid: true, attributes: { cx: "6", cy: "10.5", r: "1" } },
  ],
};

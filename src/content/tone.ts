import { parentOf } from "./own.ts";

/** How light the page is behind a badge. */
export type Tone = "light" | "dark";

interface Colour {
  light: number;
  alpha: number;
}

/** Perceived lightness by the weights of ITU-R BT.601: enough to tell a light ground from a dark one. */
const luma = (r: number, g: number, b: number) => 0.299 * r + 0.587 * g + 0.114 * b;
/** A linear lightness as a screen's value, which is what the weights above are for. */
const onScreen = (linear: number) => linear ** (1 / 2.2);

/** How light three numbers are, by the function that computed style writes them with (CSS Color 4). */
const LIGHT: Record<string, (a: number, b: number, c: number) => number> = {
  rgb: (r, g, b) => luma(r, g, b) / 255,
  color: luma,
  oklab: (l) => onScreen(l ** 3),
  lab: (l) => onScreen(((l + 16) / 116) ** 3),
};

/** Reads a colour as computed style prints it; null for anything else. */
function colourOf(text: string): Colour | null {
  const [, name = "", inside = ""] = /^([a-z]+)\((?:[a-z][\w-]* )?([^)]*)\)$/.exec(text) ?? [];
  const light = LIGHT[name.replace(/^rgba$/, "rgb").replace("lch", "lab")];
  const [a, b, c, alpha = 1] = inside.split(/[\s,/]+/).map((one) => (one === "none" ? 0 : Number.parseFloat(one)));
  if (!light || a === undefined || b === undefined || c === undefined) return null;
  return { light: light(a, b, c), alpha };
}

/**
 * The tone of what is drawn behind `element`: the nearest opaque background colour. Where a picture lies between, the
 * colour of the text stands in for it, which the page's designer chose to be readable there.
 */
export function toneBehind(element: Element): Tone {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== "none" && style.backgroundImage !== "") {
      const text = colourOf(getComputedStyle(element).color);
      return text !== null && text.light > 0.6 ? "dark" : "light";
    }
    const ground = colourOf(style.backgroundColor);
    if (ground !== null && ground.alpha > 0.5) return ground.light < 0.5 ? "dark" : "light";
  }
  return matchMedia("(prefers-color-scheme: dark)").matches &&
    getComputedStyle(document.documentElement).colorScheme.includes("dark")
    ? "dark"
    : "light";
}

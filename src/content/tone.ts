import { parentOf } from "./own.ts";

/** How light the page is behind a badge. */
export type Tone = "light" | "dark";

interface Colour {
  light: number;
  alpha: number;
}

/** Reads "rgb(…)", "rgba(…)" and the fractions of "color(srgb …)" as computed style prints them; null for anything else. */
function colourOf(text: string): Colour | null {
  const numbers = text.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!numbers || numbers.length < 3) return null;
  const scale = text.startsWith("rgb") ? 255 : text.startsWith("color(srgb") ? 1 : null;
  if (scale === null) return null;
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  // Perceived lightness by the weights of ITU-R BT.601: enough to tell a light ground from a dark one.
  return { light: (0.299 * r + 0.587 * g + 0.114 * b) / scale, alpha };
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

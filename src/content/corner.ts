/** Pictures that a badge may stand on, and where on them. */
import { overlaps } from "./boxes.ts";

/** The picture of a tile that a badge may stand on. */
export function pictureOf(tile: Element): Element | null {
  const pictures = [...tile.querySelectorAll("img,canvas,video")];
  return (
    pictures.find((picture) => {
      const box = picture.getBoundingClientRect();
      return box.width >= 60 && box.height >= 40 && picture.checkVisibility({ visibilityProperty: true });
    }) ?? null
  );
}

/** Room between a badge and the edge of the picture it stands on, in pixels; to the sides of a narrow one it may be less. */
const MARGIN = 4;
const LEAST = 1;

/** The first corner of a tile, or of its picture, at which nothing of the page stands, as an offset from the upper left. */
export function freeCorner(
  ground: Element,
  root: Element,
  { width, height }: { width: number; height: number },
): { x: number; y: number } | null {
  const image = ground.getBoundingClientRect();
  const margin = Math.min(MARGIN, (image.width - width) / 2);
  const far = { x: image.width - width - margin, y: image.height - height - MARGIN };
  if (margin < LEAST || far.y < MARGIN) return null;
  const over = [...root.querySelectorAll("*")]
    .filter((element) => (isDrawn(element) || isAppearing(element, image)) && !element.contains(ground))
    .map((element) => element.getBoundingClientRect());
  const starts = getComputedStyle(root).direction === "rtl" ? [far.x, margin] : [margin, far.x];
  const corners = [MARGIN, far.y].flatMap((y) => starts.map((x) => ({ x, y })));
  const isFree = ({ x, y }: { x: number; y: number }) => {
    const box = {
      left: image.left + x,
      right: image.left + x + width,
      top: image.top + y,
      bottom: image.top + y + height,
    };
    return !over.some((one) => overlaps(box, one, 0));
  };
  return corners.find(isFree) ?? null;
}

/** Whether an element may come into sight when its tile is pointed at, to be pressed: what reaches over all of the picture lies below. */
function isAppearing(element: Element, picture: DOMRect): boolean {
  if (!element.matches("a[href],button,input,[role=button],[onclick]")) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && (width < picture.width || height < picture.height);
}

/** Whether an element draws something of its own that a reader looks at. */
function isDrawn(element: Element): boolean {
  const draws =
    element.matches("img,svg,button,input,canvas,video") ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? "").trim() !== "");
  return draws && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

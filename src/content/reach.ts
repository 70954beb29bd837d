/** The boxes of the page that a badge may not reach out of. */
import { drawsBox, isBar, isWithin } from "./boxes.ts";
import { parentOf } from "./own.ts";
import { onlyIn } from "./shadow.ts";
import { isInline, type Spot } from "./spot.ts";

/** How far above a passage the space below it may belong to another box. */
const REACH = 4;

/** The box that a tile's reader sees: grids and columns wrap it in others that draw nothing. */
function seenBoxOf(tile: Element): Element {
  let at = tile;
  for (;;) {
    const only = onlyIn(at);
    if (only === null || only.matches("a,img") || isInline(only)) return at;
    at = only;
  }
}

/** The box that cuts a badge off, at the most. */
export function boundsOf({ unit, block }: Spot): Element {
  return block.contains(unit.root) ? (parentOf(block) ?? block) : unit.root;
}

/** The box that a badge beside its line may not reach out of. */
export function columnOf(spot: Spot): Element {
  const { unit, block } = spot;
  if (unit.kind === "tile") return seenBoxOf(unit.root);
  if (isBar(block) || (unit.kind === "passage" && drawsBox(block))) return block;
  return (unit.kind === "row" && block.closest("td,th")) || boundsOf(spot);
}

/** The box that a badge which hangs below its line may not reach out of. */
export function reachOf(spot: Spot): Element {
  const { unit, block } = spot;
  let reach = columnOf(spot);
  if (unit.kind === "tile" || reach === block) return reach;
  if (unit.kind === "row") return block.closest("table") ?? reach;
  const isOpen = () => reach.localName !== "body" && !isBar(reach) && !drawsBox(reach);
  for (let up = 1; up < REACH && isOpen(); up++) {
    const around = parentOf(reach);
    // A slide that is not shown stands beside the box that shows the others.
    if (!around || !isWithin(reach.getBoundingClientRect(), around.getBoundingClientRect())) return reach;
    reach = around;
  }
  return reach;
}

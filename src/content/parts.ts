/** Which badges a unit has: a row of a table one in each cell that names something, any other unit one. */
import { cellAt, comparesProducts } from "./comparison.ts";
import type { PlacedPill } from "./read-unit.ts";
import { type Spot, spotFor } from "./spot.ts";
import type { UnitState } from "./unit-state.ts";
import { nodeAt } from "./unit-text.ts";

/** What one badge says, and where it belongs. */
export interface Part {
  spot: Spot;
  pills: PlacedPill[];
}

/** The badges of a unit. What a row says of one vendor several times is said once, unless its cells are of different products. */
export function partsOf({ unit, reading, shown }: UnitState): Part[] {
  const isRow = unit.kind === "row";
  const compares = isRow && comparesProducts(unit.root);
  const nodesOf = (pill: PlacedPill) => pill.all.map(({ mention }) => nodeAt(reading.words, mention.start));
  const all = isRow ? [] : shown.flatMap(nodesOf);
  const parts = new Map<Element, Part>();
  for (const pill of shown)
    for (const { mention } of compares ? pill.all : [pill.finding]) {
      const node = nodeAt(reading.words, mention.start);
      const cell = (isRow && cellAt(node)) || unit.root;
      const part = parts.get(cell) ?? {
        spot: isRow ? spotFor(unit, [node]) : spotFor(unit, [node, ...nodesOf(pill)], all),
        pills: [],
      };
      parts.set(cell, part);
      if (!part.pills.includes(pill)) part.pills.push(pill);
    }
  return [...parts.values()];
}

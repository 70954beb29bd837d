/** Which badges a unit has: a table's row, or what is set as a table, one in each cell that names something, any other unit one. */
import { cellAt, comparesProducts } from "./comparison.ts";
import { lineEndAt, lineFeedAfter } from "./kept-lines.ts";
import type { PlacedPill } from "./read-unit.ts";
import { type Spot, setCellAt, spotFor, spotInCell } from "./spot.ts";
import type { UnitState } from "./unit-state.ts";
import { nodeAt } from "./unit-text.ts";

/** What one badge says, and where it belongs. */
export interface Part {
  spot: Spot;
  pills: PlacedPill[];
}

/** What a passage set as a table says several times is said in this many of its cells at the most. */
const MOST_CELLS = 200;

/** Notes of badges behind lines which say nothing that no badge before them says. */
function noteRepeats(parts: Iterable<Part>): void {
  const said = new Set<PlacedPill>();
  for (const { spot, pills } of parts) {
    if (spot.end) spot.end.isRepeat = pills.every((pill) => said.has(pill));
    for (const pill of pills) said.add(pill);
  }
}

/** The badges of a unit. What a row says of one vendor several times is said once, unless its cells are of different products. */
export function partsOf({ unit, reading, shown }: UnitState): Part[] {
  const { words } = reading;
  const isRow = unit.kind === "row";
  const compares = isRow && comparesProducts(unit.root);
  const nodesOf = (pill: PlacedPill) => pill.all.map(({ mention }) => nodeAt(words, mention.start));
  const all = isRow ? [] : shown.flatMap(nodesOf);
  const parts = new Map<Element | number, Part>();
  const add = (pill: PlacedPill, key: Element | number, spotOf: () => Spot) => {
    const part = parts.get(key) ?? { spot: spotOf(), pills: [] };
    parts.set(key, part);
    if (!part.pills.includes(pill)) part.pills.push(pill);
  };
  /** One badge for each line that says a pill, in text that keeps its line feeds; false where no such line can have one. */
  const addLines = (pill: PlacedPill): boolean => {
    const ends = [pill.finding, ...pill.all.slice(0, MOST_CELLS)].map(({ mention }) => {
      const place = lineFeedAfter(words, mention.end);
      return { node: nodeAt(words, mention.start), place, end: place === null ? null : lineEndAt(words, place) };
    });
    if (ends.every(({ end }) => end === null)) return false;
    for (const { node, place, end } of ends)
      if (place === null || end === null) add(pill, unit.root, () => spotFor(unit, [node]));
      else add(pill, place, () => ({ ...spotFor(unit, [node]), end, part: place }));
    return true;
  };
  for (const pill of shown) {
    const nodes = nodesOf(pill);
    const named = nodeAt(words, pill.finding.mention.start);
    if (isRow)
      for (const node of compares ? nodes : [named]) add(pill, cellAt(node) ?? unit.root, () => spotFor(unit, [node]));
    else if (setCellAt(named, unit)) {
      const rows = new Set<number>();
      for (const node of [named, ...nodes.slice(0, MOST_CELLS)]) {
        const cell = setCellAt(node, unit);
        const top = cell?.getBoundingClientRect().top;
        if (!cell || top === undefined || rows.has(top)) continue;
        rows.add(top);
        add(pill, cell, () => spotInCell(unit, node, cell));
      }
    } else if (unit.kind !== "passage" || !addLines(pill))
      add(pill, unit.root, () => spotFor(unit, [named, ...nodes], all));
  }
  noteRepeats(parts.values());
  return [...parts.values()];
}

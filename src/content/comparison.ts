/** Tables that set goods side by side, a column for each. */
import { parentOf } from "./own.ts";

/** A table with more rows is a list and compares nothing. */
const MOST_ROWS = 60;

/** Whether a table's rows begin with what is compared: its corner is empty, every row has a heading, or its head shows pictures. */
export function comparesGoods({ rows }: HTMLTableElement): boolean {
  if (rows.length > MOST_ROWS) return false;
  const first = [...rows].map(({ cells }) => cells[0]);
  const pictured = [...(rows[0]?.cells ?? [])].filter((cell) => cell.querySelector("img") !== null);
  return (
    first[0]?.textContent?.trim() === "" ||
    first.every((cell) => cell?.localName === "th") ||
    (pictured.length >= 2 && pictured[0] !== first[0])
  );
}

/** Whether a row's table has products as columns: it compares, and its head shows several. */
export function comparesProducts(row: Element): boolean {
  const table = row.closest("table");
  if (!table || !comparesGoods(table)) return false;
  const heads = [...(table.rows[0]?.cells ?? [])].slice(1);
  return heads.filter((head) => /\d/.test(head.textContent ?? "") || head.querySelector("img") !== null).length >= 2;
}

/** The cell of a table that a node stands in. */
export function cellAt(node: Node | null): HTMLTableCellElement | null {
  return (node && parentOf(node)?.closest<HTMLTableCellElement>("td,th")) ?? null;
}

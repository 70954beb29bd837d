/** Tables that set goods side by side, a column for each. */

/** A table with more rows is a list and compares nothing. */
const MOST_ROWS = 60;

/** Whether a table's rows begin with what is compared: its corner is empty, or every row has a heading. */
export function comparesGoods({ rows }: HTMLTableElement): boolean {
  if (rows.length > MOST_ROWS) return false;
  const first = [...rows].map(({ cells }) => cells[0]);
  return first[0]?.textContent?.trim() === "" || first.every((cell) => cell?.localName === "th");
}

/** In how many places something stands: a bare number at the end of a heading, which a screen reader is told the unit of. */
export function PlaceCount({ count }: { count: number }) {
  return (
    <span class="number">
      {count.toLocaleString("en")}
      <span class="visually-hidden"> {count === 1 ? "place" : "places"}</span>
    </span>
  );
}

import type { Family, Relation } from "./family.ts";
import { useWidth } from "./use-width.ts";

const ROW = 28;
const BOX = 24;
/** Under this width the columns stand closer. */
const NARROW = 480;

/** Vendor, its makers above and its brands below, as a tree. Solid: stated; dashed: reported; pale: ended. */
export function FamilyPicture({ family, name }: { family: Family; name: string }) {
  const { ref, width } = useWidth<HTMLElement>(640);
  const indent = width < NARROW ? 20 : 48;
  const { above, below } = family;
  const selfRow = above.length;
  const selfX = above.length > 0 ? indent : 0;
  const height = (above.length + 1 + below.length) * ROW;
  const middle = (row: number) => row * ROW + BOX / 2;
  const elbow = (fromX: number, fromRow: number, toX: number, toRow: number) =>
    `M${fromX} ${middle(fromRow) + BOX / 2}V${middle(toRow)}H${toX}`;
  return (
    <figure ref={ref} class="picture">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="family-title">
        <title id="family-title">
          {`Family of ${name}: ${above.length} behind it, ${below.length} brands before it; the list of relations says the same in words.`}
        </title>
        {above.map((relation, row) => (
          <path key={relation.id} class={lineOf(relation)} d={elbow(8 + row * 3, row, selfX, selfRow)} />
        ))}
        {below.map((relation, at) => (
          <path
            key={relation.id}
            class={lineOf(relation)}
            d={elbow(selfX + 12, selfRow, selfX + indent, selfRow + 1 + at)}
          />
        ))}
        {above.map((relation, row) => (
          <Label key={relation.id} x={0} row={row} relation={relation} />
        ))}
        <g class="self">
          <rect x={selfX} y={selfRow * ROW} width={name.length * 7.6 + 20} height={BOX} rx={8} />
          <text x={selfX + 10} y={middle(selfRow) + 4}>
            {name}
          </text>
        </g>
        {below.map((relation, at) => (
          <Label key={relation.id} x={selfX + indent} row={selfRow + 1 + at} relation={relation} />
        ))}
      </svg>
      <figcaption class="soft small">
        Solid: stated by a party or found by a regulator. Dashed: reported, no party confirmed it. Pale: ended or
        changed.
      </figcaption>
    </figure>
  );
}

function Label({ x, row, relation }: { x: number; row: number; relation: Relation }) {
  return (
    <text class={relation.over ? "faded" : undefined} x={x + 6} y={row * ROW + BOX / 2 + 4}>
      {relation.name}
      <tspan class="note">{` ${noteOf(relation)}`}</tspan>
    </text>
  );
}

const RELATION_NOTES: Readonly<Record<Relation["maker"]["relation"], string>> = {
  "own-brand": "own brand",
  rebadge: "made for it",
  component: "parts",
  "former-owner": "former owner",
};

function noteOf({ maker, stated, over }: Relation): string {
  const lines = maker.relation === "rebadge" && maker.lines !== "all" ? `, ${maker.lines}` : "";
  return `${stated ? "" : "reported, "}${RELATION_NOTES[maker.relation]}${lines}${over && maker.relation !== "former-owner" ? ", ended" : ""}`;
}

function lineOf({ stated, over }: Relation): string {
  return `edge${stated ? "" : " dashed"}${over ? " faded" : ""}`;
}

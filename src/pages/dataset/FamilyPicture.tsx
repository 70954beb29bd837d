import type { Family, Relation } from "./family.ts";
import { useWidth } from "./use-width.ts";

const ROW = 28;
const BOX = 24;
/** Where the line down stands. */
const TRUNK = 12;
/** Under this width the columns stand closer. */
const NARROW = 480;

/** Vendor, its makers above and its brands below, as a tree. Solid: stated; dashed: reported; pale: ended. */
export function FamilyPicture({ family, name }: { family: Family; name: string }) {
  const { ref, width } = useWidth<HTMLElement>(640);
  const indent = width < NARROW ? 32 : 48;
  const { above, below } = family;
  const selfRow = above.length;
  const height = (above.length + 1 + below.length) * ROW;
  const middle = (row: number) => row * ROW + BOX / 2;
  /** Only the way across tells how a relation is known. */
  const branch = (row: number) => `M${TRUNK} ${middle(row)}H${indent}`;
  return (
    <figure ref={ref} class="picture">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="family-title">
        <title id="family-title">
          {`Family of ${name}: ${above.length} behind it, ${below.length} brands before it; the list of relations says the same in words.`}
        </title>
        {above.length > 0 && <path class="trunk" d={`M${TRUNK} ${middle(0)}V${selfRow * ROW}`} />}
        {below.length > 0 && (
          <path class="trunk" d={`M${TRUNK} ${selfRow * ROW + BOX}V${middle(selfRow + below.length)}`} />
        )}
        {[...above, ...below].map((relation, at) => {
          const row = at < selfRow ? at : at + 1;
          return (
            <g key={`${relation.id} ${relation.maker.relation}`}>
              <path class={lineOf(relation)} d={branch(row)} />
              <text class={relation.over ? "faded" : undefined} x={indent + 6} y={middle(row) + 4}>
                {relation.name}
                <tspan class="note">{` ${at < selfRow ? aboveNote(relation) : belowNote(relation)}`}</tspan>
              </text>
            </g>
          );
        })}
        <g class="self">
          <rect x={0.5} y={selfRow * ROW} width={name.length * 7.6 + 20} height={BOX} rx={8} />
          <text x={10} y={middle(selfRow) + 4}>
            {name}
          </text>
        </g>
      </svg>
      <figcaption class="soft small">
        Solid: stated by a party or found by a regulator. Dashed: reported, no party confirmed it. Pale: ended or
        changed.
      </figcaption>
    </figure>
  );
}

type Kind = Relation["maker"]["relation"];

const ABOVE: Readonly<Record<Kind, string>> = {
  "own-brand": "owns the brand",
  rebadge: "makes products for it",
  component: "makes parts",
  "former-owner": "former owner",
};
const BELOW: Readonly<Record<Kind, string>> = {
  "own-brand": "own brand",
  rebadge: "rebadge",
  component: "uses its parts",
  "former-owner": "formerly owned",
};

const aboveNote = (relation: Relation) => note(relation, ABOVE);
const belowNote = (relation: Relation) => note(relation, BELOW);

function note({ maker, stated, over }: Relation, words: Readonly<Record<Kind, string>>): string {
  const ended = over && maker.relation !== "former-owner" ? ", ended" : "";
  return `${stated ? "" : "reported: "}${words[maker.relation]}${ended}`;
}

function lineOf({ stated, over }: Relation): string {
  return `edge${stated ? "" : " dashed"}${over ? " faded" : ""}`;
}

import type { Family, Relation } from "./family.ts";
import { useWidth } from "./use-width.ts";

/** Height of a row: of a name, of a name with its note below it, and of the box around the vendor. */
const ROW = 28;
const TALL_ROW = 44;
const BOX = 24;
/** Where the first line down stands, and how far each step goes in. */
const TRUNK = 12;
const STEP = 36;
/** About the width of a letter, to see whether a note fits beside its name. */
const LETTER = 6.6;

interface Drawn {
  relation: Relation;
  y: number;
  /** Where the name stands that this one is behind, or before. */
  from: number;
}

/**
 * A vendor with its makers above and its brands below, as a tree. Solid: stated; dashed: reported; pale: ended. Each name leads
 * to its page, so that assistive technology reads the picture as a list of links.
 */
export function FamilyPicture({ family, name }: { family: Family; name: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const { above, below } = family;
  const isTight = [...above, ...below].some(
    (relation) => nameX(relation) + (relation.name.length + noteOf(relation, ABOVE).length + 1) * LETTER > width,
  );
  const row = isTight ? TALL_ROW : ROW;
  const selfY = above.length * row;
  const belowY = selfY + BOX + (row - BOX) / 2;
  const height = belowY + below.length * row;
  const drawn: [Drawn, Words][] = [
    ...treeOf([...above].reverse(), selfY, (at) => (above.length - 1 - at) * row + row / 2).map(
      (one): [Drawn, Words] => [one, ABOVE],
    ),
    ...treeOf(below, selfY + BOX, (at) => belowY + at * row + row / 2).map((one): [Drawn, Words] => [one, BELOW]),
  ];
  drawn.sort(([a], [b]) => a.y - b.y);
  return (
    <figure class="picture">
      <div ref={ref} />
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG has no element for a group with a name */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby="family-title">
        <title id="family-title">
          {`Family of ${name}: ${above.length} behind it, ${below.length} before it. The list of relations says the same in words.`}
        </title>
        {drawn.map(([{ relation, y, from }]) => (
          <path key={keyOf(relation)} class="trunk" d={`M${trunkX(relation)} ${from}V${y}`} />
        ))}
        {drawn.map(([{ relation, y }, words]) => {
          const x = nameX(relation);
          const note = noteOf(relation, words);
          return (
            <g key={keyOf(relation)}>
              <path class={lineOf(relation)} d={`M${trunkX(relation)} ${y}H${x - 6}`} />
              <a href={`#vendor/${relation.id}`} onFocus={reveal}>
                {/* Also beside its letters a name can be pressed. */}
                <rect
                  class="hit"
                  x={x - 4}
                  y={y - row / 2 + 2}
                  width={wide(relation, note, isTight)}
                  height={row - 4}
                  rx={6}
                />
                <text class={relation.over ? "faded" : undefined} x={x} y={isTight ? y - 3 : y + 4}>
                  <tspan class="name">{relation.name}</tspan>
                  <tspan class="note" {...(isTight && { x, dy: 15 })}>
                    {isTight ? note : ` ${note}`}
                  </tspan>
                </text>
              </a>
            </g>
          );
        })}
        <g class="self">
          <rect x={0.5} y={selfY + 0.5} width={name.length * 8.2 + 22} height={BOX - 1} rx={8} />
          <text x={10} y={selfY + BOX / 2 + 4}>
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

const keyOf = ({ id, maker, depth }: Relation) => `${id} ${maker.vendor} ${maker.relation} ${depth}`;
const trunkX = ({ depth }: Relation) => TRUNK + (depth - 1) * STEP;
const nameX = (relation: Relation) => trunkX(relation) + STEP;

/** Places relations that go outwards from the vendor: each is joined to the last one before it that is one step nearer. */
function treeOf(relations: readonly Relation[], self: number, yOf: (at: number) => number): Drawn[] {
  const nearer: number[] = [self];
  return relations.map((relation, at) => {
    const y = yOf(at);
    nearer[relation.depth] = y + (y < self ? -NAME : NAME);
    return { relation, y, from: nearer[relation.depth - 1] ?? self };
  });
}

/** Half the height of a name: a line to the next step begins beyond it. */
const NAME = 9;

/** Firefox does not scroll to what has the focus inside a picture, nor when asked to by `scrollIntoView`. */
function reveal({ currentTarget }: { currentTarget: Element }): void {
  const { top, bottom } = currentTarget.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) window.scrollBy({ top: (top + bottom - innerHeight) / 2 });
}

/** Width of a name with its note beside or below it, and a little around them. */
function wide({ name }: Relation, note: string, isBelow: boolean): number {
  return (isBelow ? Math.max(name.length, note.length) : name.length + note.length + 1) * LETTER + 8;
}

type Words = Readonly<Record<Relation["maker"]["relation"], string>>;

const ABOVE: Words = {
  "own-brand": "owns the brand",
  rebadge: "makes products for it",
  component: "makes parts",
  "former-owner": "former owner",
};
const BELOW: Words = {
  "own-brand": "own brand",
  rebadge: "rebadge",
  component: "uses its parts",
  "former-owner": "formerly owned",
};

function noteOf({ maker, stated, over }: Relation, words: Words): string {
  const ended = over && maker.relation !== "former-owner" ? ", ended" : "";
  return `${stated ? "" : "reported: "}${words[maker.relation]}${ended}`;
}

/** Only the way across tells how a relation is known. */
function lineOf({ stated, over }: Relation): string {
  return `edge${stated ? "" : " dashed"}${over ? " faded" : ""}`;
}

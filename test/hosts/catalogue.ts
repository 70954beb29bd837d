/** What every host app sells: a shelf that is a pure function of the turn, so that each framework must show the same. */

export interface Product {
  /** Frameworks keep a tile for a key, while what stands in it changes. */
  key: number;
  title: string;
  /** The vendor whose badge the tile must bear; null where it must bear none. */
  vendor: string | null;
  price: number;
}

const TITLES: [title: string, vendor: string | null][] = [
  ["Hikvision DS-2CD2143G2-I dome camera", "Hikvision"],
  ["Axis P3245-LVE dome camera", null],
  ["Dahua IPC-HDBW2441E-S dome camera", "Dahua"],
  ["Hanwha Vision XND-6080R dome camera", null],
  ["Bosch NDE-3512-AL dome camera", null],
  ["Hikvision DS-2CD2386G2-IU turret camera", "Hikvision"],
  ["Cable cover, white, 2 m", null],
];
const KEYS = 13;
/** Keys below this stand on every shelf: their tiles live through all turns, so a badge left behind in one stays to be seen. */
const LASTING = 4;

/** The last turn that a host app is sent through. */
export const LAST_TURN = 1000;
/** A turn on the way, at which every lasting tile has a badge that the last turn takes away or words anew. */
export const MIDDLE_TURN = 499;

/** Every so many turns nothing is moved: only the words in the tiles change, and the last turn is one of these. */
const RETITLED = 100;

/** Whether a turn changes nothing but words: a shop may write them where they stand, and leave every element as it is. */
export function isRetitled(turn: number): boolean {
  return turn > 0 && turn % RETITLED === 0;
}

/** The products of a turn: from one turn to the next they are reordered, taken away, brought back, and swapped under their keys. */
export function shelf(turn: number): Product[] {
  const arranged = isRetitled(turn) ? turn - 1 : turn;
  const order = Array.from({ length: KEYS }, (_, at) => (arranged * 5 + at * 3) % KEYS);
  return order
    .filter((key, at) => key < LASTING || at < (arranged * 7) % 9)
    .map((key) => {
      const [title, vendor] = TITLES[(key + Math.floor(turn / (1 + (key % 3)))) % TITLES.length] ?? ["", null];
      return { key, title, vendor, price: 40 + ((key * 17 + turn) % 90) };
    });
}

/** A product's price as its tile reads. */
export function priceOf({ price }: Product): string {
  return `£ ${price}.00 each`;
}

/** The words of each tile of a turn, as its `textContent` reads. */
export function wordsOf(turn: number): string[] {
  return shelf(turn).map((product) => product.title + priceOf(product));
}

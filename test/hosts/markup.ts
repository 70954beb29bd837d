/** The shop's markup for apps whose server writes every turn of it. */
import { shelf } from "./catalogue.ts";

/** The tiles of a turn. Each has an id, by which morphing keeps an element for its key. */
export function tiles(turn: number): string {
  return shelf(turn)
    .map(
      ({ key, title, price }) =>
        `<li class="tile" id="p${key}"><h3><a href="#${key}">${title}</a></h3><p>£ ${price}.00 each</p></li>`,
    )
    .join("");
}

/** The whole shop of a turn. */
export function shop(turn: number): string {
  return `<main><h1>CCTV cameras</h1><ul class="shelf" id="shelf">${tiles(turn)}</ul></main>`;
}

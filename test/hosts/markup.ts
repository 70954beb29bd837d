/** The shop's markup for apps whose server writes every turn of it. */
import { priceOf, shelf } from "./catalogue.ts";

/** The tiles of a turn. Each has an id, by which morphing keeps an element for its key, and so has what holds its words. */
export function tiles(turn: number): string {
  return shelf(turn)
    .map(
      (product) =>
        `<li class="tile" id="p${product.key}"><h3><a id="t${product.key}" href="#${product.key}">${product.title}</a></h3><p id="c${product.key}">${priceOf(product)}</p></li>`,
    )
    .join("");
}

/** The words of a turn, each with the id of the element that holds them. */
export function words(turn: number): [id: string, text: string][] {
  return shelf(turn).flatMap((product): [string, string][] => [
    [`t${product.key}`, product.title],
    [`c${product.key}`, priceOf(product)],
  ]);
}

/** The whole shop of a turn. */
export function shop(turn: number): string {
  return `<main><h1>CCTV cameras</h1><ul class="shelf" id="shelf">${tiles(turn)}</ul></main>`;
}

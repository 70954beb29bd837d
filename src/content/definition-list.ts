/** Definition lists that describe a product: its brand and its part number, each with a label, are one thing to their reader. */
import { labelsProduct } from "./structured.ts";

/** A list with more parts is read value by value. */
const MOST_PARTS = 800;

/** Values that say of one product which it is. */
export interface Beside {
  before: Element[];
  after: Element[];
}

/** A label of a list, and its values. */
interface Entry {
  label: string;
  values: Element[];
}

/** The entries of a list, product by product: a label that comes again begins another. */
function productsOf(list: Element): Entry[][] {
  const parts = [...list.querySelectorAll("dt,dd")].filter((part) => part.closest("dl") === list);
  let product: Entry[] = [];
  const products = [product];
  for (const part of parts.length > MOST_PARTS ? [] : parts) {
    if (part.localName === "dd") {
      product.at(-1)?.values.push(part);
      continue;
    }
    const label = (part.textContent ?? "").trim();
    if (product.some((entry) => entry.label === label)) {
      product = [];
      products.push(product);
    }
    product.push({ label, values: [] });
  }
  return products;
}

/**
 * The values of a list that say which product it is of which `value` says so too, under other labels: none where it says something
 * else, as the values of lots and bidders do.
 */
export function productValuesBeside(value: Element): Beside {
  const list = value.closest("dl");
  for (const product of list ? productsOf(list) : []) {
    const told = product.filter(({ label }) => labelsProduct(label)).map(({ values }) => values);
    const at = told.findIndex((values) => values.includes(value));
    if (at >= 0) return { before: told.slice(0, at).flat(), after: told.slice(at + 1).flat() };
  }
  return { before: [], after: [] };
}

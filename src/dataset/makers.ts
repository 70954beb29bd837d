/** What a relation between a brand and a maker says. Pure, as the dataset's rules, the words of a card and our pages all ask it. */
import type { Maker } from "./schema.ts";

/** Whether a party or an authority said so; any other relation is worded as reported. */
export function isStated({ known }: Pick<Maker, "known">): boolean {
  return known === "stated" || known === "regulator";
}

/** Whether it holds no more: it ended, the brand has changed maker since, or it was of a former owner. */
export function isFormer({ relation, status }: Pick<Maker, "relation" | "status">): boolean {
  return relation === "former-owner" || status === "ended" || status === "changed";
}

/** Whether the products are the maker's; one of parts, or a former owner, makes none of them. */
export function makesProducts({ relation }: Pick<Maker, "relation">): boolean {
  return relation === "own-brand" || relation === "rebadge";
}

/** Whether a vendor is a brand, of whose products another is or was the maker. One with another's parts in its own products is none. */
export function isBrand({ makers }: { makers: readonly Pick<Maker, "relation">[] }): boolean {
  return makers.some(makesProducts);
}

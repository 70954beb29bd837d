/**
 * Sellers' statements about procurement law that stand in another block than the name of what they are said of: in a product page's
 * bullets or specification, in the column of a table that compares goods.
 */
import type { SellerWords } from "../matching/mention.ts";
import { comparesGoods } from "./comparison.ts";
import { parentOf } from "./own.ts";
import { labelsProduct } from "./structured.ts";
import { HEADING, type Unit } from "./unit.ts";
import type { UnitText } from "./unit-text.ts";

/** What every such statement names. */
const ACT = /NDAA|(?<!\d)889(?!\d)/gi;
/** How much of a block is read as a statement, in characters, and how many are. */
const LONGEST = 400;
const MOST_STATEMENTS = 12;

/** Parts of a product page that speak of something else than its product. */
const OTHERS =
  "header,aside,a[href],[class*=review i]:not([class*=preview i]),[id*=review i]:not([id*=preview i]),[class*=comment i],[class*=related i],[class*=recommend i]," +
  "[class*=similar i],[class*=upsell i],[class*=question i],[class*=faq i]";
/** Headings of such parts. */
const OTHERS_HEADING =
  /review|rating|comment|related|similar|recommend|also (?:like|bought|viewed)|bought together|compare|alternativ|question|q ?& ?a|faq|newsletter|about us|why (?:buy|choose|shop)|bewertung|rezension|ähnlich|zubehör|fragen|kunden|avis|similaire|associé|reseñ|opinion|relacionad|preguntas|recension|correlat|domande|avaliaç|perguntas|beoordeling|vergelijkbaar|gerelateerd|vragen|podobne|pytania|отзыв|похожи|вопрос|відгук|схожі|питання|yorum|benzer|soru|评价|评论|相关|推荐|问答/iu;

/** Where in a text a statement may stand. */
export function statementPlaces(text: string): number[] {
  return [...text.matchAll(ACT)].map(({ index }) => index);
}

/** The heading that a block stands under. */
function headingAbove(block: Element): Element | null {
  for (let at: Element | null = block; at !== null && at.localName !== "body"; at = parentOf(at))
    for (let above = at.previousElementSibling; above !== null; above = above.previousElementSibling) {
      if (above.matches(HEADING)) return above;
      const inside = above.querySelector(HEADING);
      if (inside && inside.textContent?.trim() === above.textContent?.trim()) return inside;
    }
  return null;
}

/** Whether a unit of a product page is a part of its product's own description that may hold a statement. `lead`: its heading. */
export function mayState({ root, kind, aside }: Unit, lead: Element): boolean {
  if (aside || kind === "tile" || kind === "product") return false;
  if (statementPlaces(root.textContent ?? "").length === 0) return false;
  if (!(lead.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  // A wrapper around the page is no part of it, whatever its class says.
  for (let at = root.closest(OTHERS); at !== null; at = at.parentElement?.closest(OTHERS) ?? null)
    if (!at.contains(lead)) return false;
  return !OTHERS_HEADING.test(headingAbove(root)?.textContent ?? "");
}

/** The words of blocks that may hold statements, as long as they stand in the page. */
export function statementsIn(blocks: Iterable<Element>): SellerWords[] {
  return [...blocks]
    .filter((block) => block.isConnected)
    .slice(0, MOST_STATEMENTS)
    .map((block) => {
      // The cells of a row and the lines of a block are set apart.
      const parts = block.localName === "tr" ? [...block.children] : [block];
      const words = parts.map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " ").trim()).join(": ");
      const [place = 0] = statementPlaces(words);
      const from = Math.max(0, place - LONGEST / 2);
      return { words: words.slice(from, from + LONGEST) };
    });
}

/** What a table that compares goods states of those that its head, or a row with brands, names: each in its column. */
export function statementsOfColumns(
  root: Element,
  { segments }: UnitText,
  places: (text: string) => number[],
): SellerWords[] {
  const table = root.closest("table");
  if (!table || !comparesGoods(table)) return [];
  if (statementPlaces(table.textContent ?? "").length === 0) return [];
  const row = root.closest("tr");
  if (row !== table.rows[0] && !labelsProduct((row?.cells[0]?.textContent ?? "").trim())) return [];
  return [...(row?.cells ?? [])].slice(1).flatMap((cell, at): SellerWords[] => {
    const own = segments.filter(({ node }) => node !== null && cell.contains(node));
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    return [...table.rows].flatMap(({ cells }) => {
      const words = [cells[0], cells[at + 1]].map((one) => (one?.textContent ?? "").trim()).join(": ");
      const isStatement = statementPlaces(words).length > 0 && words.length <= LONGEST && places(words).length === 0;
      return isStatement && cells[at + 1] ? [{ words, of: [first.start, last.end] as [number, number] }] : [];
    });
  });
}

/** Who sells, where a text itself says so: behind a label, or in a shop's name. */

/** "Sold by", and words for a seller, in the languages of the marketplaces Sightline reads. */
const SOLD_BY =
  "(?:sold|shipped|dispatched)(?: (?:and|&) \\p{L}+)? by|verkauf(?: und versand)? durch|verkauft (?:von|durch)|vendu(?: et \\p{L}+)? par|vendido(?: [ye] \\p{L}+)? por|venduto(?: e \\p{L}+)? da|verkocht door|sprzedawane przez|sprzedaż przez|продаётся|satan";
const SELLER =
  "seller|verkäufer|vendeur|vendedor|venditore|verkoper|sprzedawca|sprzedający|продавец|продавець|satıcı|卖家|賣家|商家|店铺|店鋪|販売元";
/** How long a seller's name may be, in characters; a number in it would be a part's. */
const NAME = "[^\\n.,;:：|!?()\\d]{1,40}";

/** White space within a line. Runs of line feeds may be long, and each of them may begin what is said. */
const SPACE = "[^\\S\\n]";
/** What sets a label apart from the name: a colon, a line feed, or both. */
const COLON = `${SPACE}*[:：](?:${SPACE}*\\n)?`;
const LINE = `${SPACE}*\\n`;
/** Only at the beginning of what is said, or behind a price: "made and sold by X" tells a maker. */
const LABELLED = new RegExp(
  `(?:^|[\\n|·•]|[€£$¥\\d])${SPACE}*(?:(?:${SOLD_BY})(?:${COLON}|${LINE})?|(?:${SELLER})(?:${COLON}|${LINE}))${SPACE}*${NAME}`,
  "giu",
);
/** A word of a shop's name, and words that tell one. */
const WORD = "[\\p{L}&'’-]+";
const SHOP_WORD = "(?:store|shop|tienda|loja|boutique|negozio|sklep|магазин|oficial|official|ltda)";
/** "By Hikvision Store": a line of its own that is a shop's name and nothing else. */
const BY_SHOP = new RegExp(
  `(?<=^|\\n)${SPACE}*(?:by|por|von|par|da|door|przez|от|від)(?:${SPACE}${WORD}){0,2}${SPACE}${SHOP_WORD}(?:${SPACE}${WORD}){0,2}${SPACE}*(?=\\n|$)`,
  "giu",
);
/** A shop's name in Chinese. */
const SHOP = /(?<!\S)\S{1,16}(?:旗舰店|专营店|官方店|自营店|专卖店|专卖(?!\S))/gu;

/** The stretches of a text that name who sells, and not whose product it is. */
export function sellersIn(text: string): [start: number, end: number][] {
  return [LABELLED, BY_SHOP, SHOP].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }): [number, number] => [index, index + words.length]),
  );
}

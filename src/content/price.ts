/** What tells a price among words. */

/** A unit's letters that go on are none: "2 TL-IPC44GW" is two of a camera. */
const CURRENCY = String.raw`\p{Sc}|(?:zł|Kč|lei|лв|грн|руб|đ|VN[DĐ]|Rs|EUR|USD|GBP|CHF|PLN|CZK|UAH|RUB|TRY|TL|SEK|DKK|NOK|kr)(?!-?\p{L})`;
const WITH_PRICE = new RegExp(String.raw`\p{Sc} ?\d|\d ?(?:${CURRENCY})`, "u");
const ONLY_PRICES = new RegExp(String.raw`^(?=.*\d)(?:${CURRENCY}|[\d\s.,'’–-])+$`, "isu");

/** Whether some of the words are a price: what has one, and a part number of its own, is sold for itself. */
export const hasPrice = (words: string): boolean => WITH_PRICE.test(words);

/** Whether the words are a price, or several, and say nothing else. */
export const isPrice = (words: string): boolean => ONLY_PRICES.test(words);

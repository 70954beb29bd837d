/** Addresses in a shop's page: which of them are of goods. */
import { cue, oneOf, type Words } from "./words.ts";

/** Within an address: its host, and the path as far as the name. */
const IN_ADDRESS = /(?:HTTPS?:\/\/|WWW\.)([^\s"'<>)/]+)(\/[^\s"'<>)]*)$/;
const REST = /^[^\s"'<>)]*/;
/** Hosts of programs, encyclopaedias, people, the press and search engines. */
const NO_SHOP =
  /(?:^|\.)(?:GITHUB\w*|GITLAB|BITBUCKET|WIKI\w*|REDDIT|YOUTU\w*|FACEBOOK|INSTAGRAM|TWITTER|X|T|VK|WA|XING|LINKEDIN|PINTEREST|TIKTOK|MEDIUM|FORUMS?|COMMUNITY|BLOGS?|NEWS|NPMJS|PYPI|STACK\w+|DOCS?|API|SUPPORT|DOWNLOADS?|GOOGLE|APPLE|REUTERS|BBC|IPVM|CRUNCHBASE|MANUALSLIB|FCCID)\./;
/** Words of pages that are read, written to or styled. */
const READ: Words = {
  en: [
    "BLOGS?",
    "NEWS",
    "ARTICLES?",
    "MAGAZIN\\w*",
    "GUIDES?",
    "HOW-TO",
    "WHAT-IS",
    "REVIEWS?",
    "VS",
    "VERSUS",
    "COMPAR\\w*",
    "ALTERNATIVES?",
    "ABOUT\\w*",
    "CAREERS?",
    "JOBS",
    "ACADEMY",
    "TRAINING",
    "KB",
    "FAQS?",
    "MANUALS?",
    "HELP",
    "LOGIN",
    "PRIVACY\\w*",
    "TERMS",
    "CSS",
    "JS",
    "THREADS?",
    "DISCUSSIONS?",
    "QUESTIONS?",
    "TOPICS?",
    "WARRANTY",
    "API",
    "SDK",
    "RESET",
    "PASSWORD",
    "FIRMWARE",
    "DRIVERS?",
    "BANN?E?D?",
    "HACK\\w*",
    "VULNERAB\\w*",
    "SEARCH",
    "TAGS?",
  ],
  de: ["ARTIKEL", "RATGEBER", "HILFE", "PASSWORT", "VERBOT\\w*", "ERSATZTEILE"],
  fr: ["ACTUALITES?", "INTERDI\\w*"],
  es: ["NOTICIAS", "NOTICIES", "ARTICULOS?", "GUIAS?", "PROHIB\\w*"],
  pl: ["AKTUAL\\w*", "PORADNIK"],
  ru: ["NOVOSTI", "STATI", "STATII"],
};
/** The same in the path: such a word, a query, or a file that is no data sheet. */
const TO_READ = cue`${[
  `[-/_]${oneOf(READ)}(?=[-/_.?]|$)`,
  "[?&](?!(?:UTM_|REF|SRSLTID|GCLID|FBCLID|VARIANT)\\w*=)",
  "(?<!(?:DATA-?SHEETS?|SPECS?|SPECIFICATIONS?)\\/[^\\s/]{0,120})\\.PDF(?!\\w)",
  "\\.(?:ZIP|RAR|BIN|DAV|EXE|DOCX?|CSS|JS)(?!\\w)",
].join("|")}`;
/** Where a shop keeps its goods, and goods themselves. */
const GOODS = cue`[-/_]${oneOf({
  any: ["PRODU[CKIT]\\w*", "[CK]ATALOG\\w*", "MARK[AI]", "[KC]AM[AE]R\\w*", "VIDEO\\w*"],
  en: [
    "SHOP",
    "STORE",
    "CATEGOR\\w*",
    "COLLECTIONS?",
    "BRANDS?",
    "CCTV",
    "DVR",
    "NVR",
    "RECORDERS?",
    "SECURITY",
    "ITEMS?",
    "DP",
    "P",
  ],
  de: ["KATEGORI\\w*", "MARKEN?"],
  fr: ["BOUTIQUE", "MARQUES?"],
  es: ["TIENDA", "MARCAS?"],
  it: ["PRODOTT\\w*", "TELECAMER\\w*"],
  pt: ["LOJA"],
  tr: ["URUN\\w*"],
})}(?=[-/_.]|$)`;

/** Where a product's data sheet is kept, on whichever host. */
const SHEET = /[-/_](?:DATA-?SHEETS?|SPECS?|SPECIFICATIONS?)\//;

/** Whether a name or part number stands in the address of goods, all in normalised text. `isNumbered`: it has a part number, or is one. */
export function isOfGoods(ahead: string, own: string, following: string, isNumbered: boolean): boolean {
  const address = IN_ADDRESS.exec(ahead);
  if (!address) return false;
  const [, host = "", before = ""] = address;
  const path = before + own + (REST.exec(following)?.[0] ?? "");
  const isKept = !NO_SHOP.test(host) || (isNumbered && SHEET.test(path));
  return isKept && !TO_READ.test(path) && (isNumbered || GOODS.test(path));
}

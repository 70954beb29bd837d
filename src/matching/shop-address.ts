/** Addresses in a shop's page: which of them are of goods. */

/** Within an address: its host, and the path as far as the name. */
const IN_ADDRESS = /(?:HTTPS?:\/\/|WWW\.)([^\s"'<>)/]+)(\/[^\s"'<>)]*)$/;
const REST = /^[^\s"'<>)]*/;
/** Hosts of programs, encyclopaedias, people, the press and search engines. */
const NO_SHOP =
  /(?:^|\.)(?:GITHUB\w*|GITLAB|BITBUCKET|WIKI\w*|REDDIT|YOUTU\w*|FACEBOOK|INSTAGRAM|TWITTER|X|T|VK|WA|XING|LINKEDIN|PINTEREST|TIKTOK|MEDIUM|FORUMS?|COMMUNITY|BLOGS?|NEWS|NPMJS|PYPI|STACK\w+|DOCS?|API|SUPPORT|DOWNLOADS?|GOOGLE|APPLE|REUTERS|BBC|IPVM|CRUNCHBASE|MANUALSLIB|FCCID)\./;
/** Pages that are read, written to or styled, in the path. */
const TO_READ =
  /[-/_](?:BLOGS?|NEWS|NOTICIAS|NOTICIES|AKTUAL\w*|ACTUALITES?|NOVOSTI|STATI|STATII|ARTICLES?|ARTIKEL|ARTICULOS?|MAGAZIN\w*|RATGEBER|PORADNIK|GUIDES?|GUIAS?|HOW-TO|WHAT-IS|REVIEWS?|VS|VERSUS|COMPAR\w*|ALTERNATIVES?|ABOUT\w*|CAREERS?|JOBS|ACADEMY|TRAINING|KB|FAQS?|MANUALS?|HELP|HILFE|LOGIN|PRIVACY\w*|TERMS|CSS|JS|THREADS?|DISCUSSIONS?|QUESTIONS?|TOPICS?|WARRANTY|API|SDK|RESET|PASSWORD|PASSWORT|FIRMWARE|DRIVERS?|BANN?E?D?|HACK\w*|VULNERAB\w*|VERBOT\w*|INTERDI\w*|PROHIB\w*|ERSATZTEILE|SEARCH|TAGS?)(?=[-/_.?]|$)|[?&](?!(?:UTM_|REF|SRSLTID|GCLID|FBCLID|VARIANT)\w*=)|(?<!(?:DATA-?SHEETS?|SPECS?|SPECIFICATIONS?)\/[^\s/]{0,120})\.PDF(?!\w)|\.(?:ZIP|RAR|BIN|DAV|EXE|DOCX?|CSS|JS)(?!\w)/;
/** Where a shop keeps its goods, and goods themselves. */
const GOODS =
  /[-/_](?:SHOP|STORE|TIENDA|LOJA|BOUTIQUE|PRODU[CKIT]\w*|PRODOTT\w*|URUN\w*|CATALOG\w*|KATALOG\w*|CATEGOR\w*|KATEGORI\w*|COLLECTIONS?|BRANDS?|MARCAS?|MARKEN?|MARQUES?|MARK[AI]|[KC]AM[AE]R\w*|TELECAMER\w*|CCTV|DVR|NVR|RECORDERS?|SECURITY|VIDEO\w*|ITEMS?|DP|P)(?=[-/_.]|$)/;

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

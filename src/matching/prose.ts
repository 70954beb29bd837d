/**
 * Sentences that tell of a make without offering it: none of the words of a sale, no figure of a data sheet, and either the
 * small words that make a sentence or the words of programs and networks. Read where no page says that it is a shop's or a
 * buyer's. Written as they stand in normalised text; each regular expression is linear in its input.
 */

import { IMAGE_FILE } from "./cues/told.ts";
import { isSellers, passageAround } from "./reported.ts";

const words = (...list: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${list.join("|")})(?![\\p{L}\\p{N}-])`, "gu");

/** The small words of a sentence, in the languages Sightline reads. A title or a label has few of them. */
const SMALL = words(
  "THE|IS|ARE|WAS|WERE|BE|BEEN|TO|THAT|THIS|THESE|WHICH|WHO|CAN|IT|ITS|THEY|THEIR|HAS|HAVE|HAD|NOT|BUT|BECAUSE|WHEN|IF|THAN|WOULD|SHOULD|WILL|HOW|ONLY|ALSO|USES?|USING|SAME|IN",
  "DER|DIE|DAS|DEM|DEN|DES|IST|SIND|WIRD|WERDEN|NICHT|DASS|WENN|AUCH|EINE?[RNMS]?|MUSSEN|KANN|WIE|STEHEN|HAT|HABEN|WO|WAS|SEINE?[MNRS]?|IHRE[MNRS]?|DOCH|ZWAR|ZU|ZUM|VOM|IM|UNTER",
  "LE|LA|LES|EST|SONT|QUE|QUI|DANS|AU|AUX|DES|DU|DEL|DELLA|DELLE|NEL|IL|ELLE|NE|PAS|UNE?|EL|LOS|LAS|ES|SON|SE|UNA?|LO|COMO|PERO|GLI|CHE|SONO|NON",
  "OS|UM|UMA|SAO|NAO|DO|DA|NO|NA|VAN|OP|ESTE|ESTA|HET|EEN|NIET|ZIJN|DAT|HUN|JEST|SA|SIE|NIE|ZE|JAK",
  "ЭТО|НЕ|НЕТ|ЧТО|КАК|ЖЕ|ЛИ|БЫ|ЧТОБЫ|ЕСЛИ|ЭТ(?:А|И|ОТ|ОГО|ОМУ|ОМ|ИХ|УЮ?)|ТАК(?:ОГО|АЯ|ОЕ|ИЕ|ИХ)|ПОЧЕМУ|УЖЕ|ЕЩЕ|ЩОБ|ЯКЩО|ЦЬОМУ|ТАКЕ|ЧОМУ|ВЖЕ|ЩЕ|КОТОР\\p{L}+|ЕГО|ОН|ОНА|ОНИ|ТАКЖЕ|БЫЛ\\p{L}*|СТАЛО|ЯК|ЯК[АІИ]\\p{L}{0,2}|ЩО|ЦЕ|ЦЬОГО|ЛИШЕ|ІНШІ|НИХ|ТЕЖ|БУЛ\\p{L}*|ВОНИ",
  "OCH|ATT|SOM|DET|HAR|INTE|JE|JSOU|NEBO|KTERE|SI",
  "CAC|CUA|VA|TOI|VOI|DI|UNTUK|ILE|من|في|على|الى|YANG|DAN|INI|PADA|BIR|VE|BU|ICIN|OLAN|EDER|ETMEK|ONLEMEK|KULLANIR|هذه|ان|التي",
);

/** Words of a sale, of an installer's services, of a delivery: what stands with them is offered. */
const SALE = words(
  "WE|OUR|US|BUY\\p{L}*|PRIC\\p{L}+|ORDER\\p{L}*|SHOP|SHOPPING|STORES?|STOCK\\p{L}*|WARRANT\\p{L}+|OFFER\\p{L}*|SALES?|SELL\\p{L}*|SUPPL\\p{L}+|INSTALL\\p{L}*|DELIVER\\p{L}*|QUOT\\p{L}+|DEALERS?|DISTRIBUT\\p{L}+|RESELLERS?|PARTNERS?|AUTHORI[SZ]ED|GENUINE|AVAILABLE|PROPOSED|SPECIFIED|RECOMMENDED|EXISTING|CHEAP\\p{L}*",
  "WIR|UNSER\\p{L}*|PREIS\\p{L}*|KAUF\\p{L}*|VERKAUF\\p{L}*|BESTELL\\p{L}*|ANGEBOT\\p{L}*|MONTAGE|EINBAU|LIEFER\\p{L}*",
  "NOUS|NOTRE|NOS|PRIX|ACHE\\p{L}+|VENTE\\p{L}*|DEVIS|POSE|MISE EN PLACE|FOURNI\\p{L}*",
  "NUESTR\\p{L}*|PRECIO\\p{L}*|COMPRA\\p{L}*|COTIZA\\p{L}*|INSTALA\\p{L}*|VENTA\\p{L}*|VENDE\\p{L}*|TRABAJAMOS|OFRECE\\p{L}*|IMPLEMENTA\\p{L}+|ENVIOS?",
  "NOSTR\\p{L}*|PREZZ\\p{L}+|ACQUIST\\p{L}+|VENDIT\\p{L}+|OFFR\\p{L}+|NOSS\\p{L}*|PRECO\\p{L}*|COMPR\\p{L}+|VENDA\\p{L}*|ORCAMENTO\\p{L}*|OFERTA\\p{L}*",
  "ONZE|PRIJ\\p{L}+|KOPEN|KOOP|LEVER\\p{L}*|NASZ\\p{L}*|CEN[AY]\\p{L}*|KUP\\p{L}*|SPRZEDA\\p{L}*|OFERT\\p{L}*|MONTAZ\\p{L}*",
  "НАШ\\p{L}*|МЫ|МИ|ЦЕН\\p{L}*|КУПИТ\\p{L}*|ПРОДА\\p{L}*|УСТАНОВК\\p{L}*|УСТАНАВЛИВА\\p{L}*|МОНТАЖ\\p{L}*|ВСТАНОВЛЕНН\\p{L}*|ЦІН\\p{L}*|ЗАКАЗ\\p{L}*|АССОРТИМЕНТ\\p{L}*",
  "TELEPIT\\p{L}*|KIEPIT\\p{L}*|VASARL\\p{L}*|RENDEL\\p{L}*|SZEREL\\p{L}*|INSTALAC\\p{L}+|INSTALAR\\p{L}+|PRETURI?|CUMPAR\\p{L}*|NABIZIM\\p{L}+|DODAV\\p{L}+|DODAM\\p{L}+|PRODEJ\\p{L}*|ZNAMKY|ZNACKY",
  "LAP DAT|KURUL\\p{L}*|GIA|BAN|MUA|HARGA|JUAL|BELI|PASANG|SATIS\\p{L}*|FIYAT\\p{L}*|MONTAJ\\p{L}*",
);
/** A seller's own voice, and prices: no report has them. */
const OWN_VOICE = words(
  "WE|OUR|US(?! (?:TRADE|GOVERNMENT|COMMERCE|STATE|ARMY|CONGRESS|SANCTIONS|SECURITY|FEDERAL|ECONOMIC))|BUY|COMPRE|ACHETEZ|KAUFEN SIE|KOOP|BESTEL\\p{L}*|КУПИТ\\p{L}*|PRICE[SD]?|IN STOCK|OP VOORRAAD|LEVERBAAR|EN STOCK|AUF LAGER|LAGERND|EM ESTOQUE|IN MAGAZZINO|PRONTA CONSEGNA|PRONTA ENTREGA|NA STANIE|В НАЛИЧИИ|В НАЯВНОСТІ|STOKTA\\p{L}*|OFFICIAL DISTRIBUTORS?|WARRANT\\p{L}+|GARANTI[AE]?\\p{L}{0,2}|GARANZI[AE]|GWARANCJ\\p{L}+|ГАРАНТИ\\p{L}+|ГАРАНТІ\\p{L}+|SHIPPING|DISCOUNT\\p{L}*|AUTHORI[SZ]ED|DEALERS?|RESELLERS?|INSTALLERS?|YOUR",
  "CHUNG TOI (?:LA|BAN|CUNG CAP|PHAN PHOI)|PHAN PHOI|DAI LY|WIR|UNS|UNSER\\p{L}*|PREIS\\p{L}*|KOMPLETT\\p{L}*|NOUS|VOUS|RUBRIQUE|NOTRE|NOS|VOTRE|VOS|PRIX|DEVIS|NUESTR\\p{L}*|PRECIO\\p{L}*|COTIZA\\p{L}*|\\p{L}{3,}AMOS|TU|TUS|NOSTR\\p{L}*|VOSTR\\p{L}*|PREZZ\\p{L}+|\\p{L}{3,}IAMO|NOSS\\p{L}*|PRECO\\p{L}*|ORCAMENTO\\p{L}*|WIJ|ONS|ONZE|UW|PRIJ\\p{L}+|NASZ\\p{L}*|CEN[AY]|MONTUJEMY|SPRZEDAJEMY|INSTALUJEMY|ZAKLADAMY|СТАВИМО?|УСТАНАВЛИВАЕМ|ПРОДАЕМ|ПРОДАЄМО|РАБОТАЕМ|ПРАЦЮЄМО|МОНТИРУЕМ|МОНТУЄМО|ВОЗИМО?|\\p{L}{2,}[IU]YORUZ|НАШ\\p{L}*|МЫ|МИ|ЦЕН\\p{L}*|ЦІН\\p{L}*|ВАШ\\p{L}*|НАС|ДИЛЕР\\p{L}*|СКЛАД|СКЛАДЕ|СКЛАДІ|КОМПЛЕКТ\\p{L}*|РОЗДІЛІ|РАЗДЕЛЕ|GIA|HARGA|KAMI|FIYAT\\p{L}*|BIZ\\p{L}*|FIRMAMIZ|YETKILI|BAYI\\p{L}*",
);

/** A specification's own voice: who is to supply, and what is there already. */
const BUYER_VOICE = words(
  "TENDER(?:ER)?S?|BIDDERS?|CONTRACTORS?|SUPPLIER|EMPLOYER|LOT \\d+|SHALL|MAINTENANCE|CURRENTLY|PRESENTLY|AT PRESENT|EXISTING|IN PLACE|COMPRIS\\p{L}+|CONSISTS? OF|MONITORED BY|EQUIPPED|STANDARDI[SZ]ED",
  "AUFTRAGNEHMER\\p{L}*|BIETER\\p{L}*|BESTEHEND\\p{L}*|VORHANDEN\\p{L}*|DERZEIT|ZURZEIT|IM EINSATZ|UMFASST|WARTUNG",
  "TITULAIRE|SOUMISSIONNAIRES?|ATTRIBUTAIRE|EXISTANTE?S?|ACTUELLEMENT|EN PLACE|SE COMPOSE\\p{L}*|EQUIPE\\p{L}*|MAINTENANCE",
  "ADJUDICATARI\\p{L}+|LICITADOR\\p{L}*|OFERENTES?|ACTUALMENTE|EXISTENTES?|MANTENIMIENTO|AGGIUDICATARI\\p{L}+|ATTUALMENTE|ESISTENT\\p{L}+|COSTITUIT\\p{L}+|MANUTENZIONE|MANUTENCAO|ATUALMENTE|EM UTILIZACAO|CONTRATADA",
  "OPDRACHTNEMER|INSCHRIJVER\\p{L}*|MOMENTEEL|BESTAANDE?|WYKONAWC\\p{L}+|ISTNIEJAC\\p{L}+|OBECNIE|SKLADA SIE",
  "ПОДРЯДЧИК\\p{L}*|ПОСТАВЩИК\\p{L}*|ИСПОЛНИТЕЛ\\p{L}+|СУЩЕСТВУЮЩ\\p{L}+|УСТАНОВЛЕНН\\p{L}*|ЭКСПЛУАТИРУ\\p{L}+|СОСТОИТ|ПІДРЯДНИК\\p{L}*|ВИКОНАВ\\p{L}+|НАЯВН\\p{L}+|ВСТАНОВЛЕН\\p{L}*|СКЛАДАЄТЬСЯ",
  "YUKLENICI\\p{L}*|MEVCUT|ISTEKLI\\p{L}*",
);

/** Words of goods that a shop uses of its own, and others of anybody's. */
const GOODS = words(
  "SYSTEM(?:Y|OW|OV|EN)|SISTEMLER\\p{L}*|BRANDS?|PRODU[CK]T\\p{L}*|PRODOTT\\p{L}+|ПРОДУК\\p{L}+|ТОВАР\\p{L}*|KITS?|SOLUTIONS?|SERVICES?|CATEGOR\\p{L}+|KATEGORI\\p{L}*|QUALITY|CALIDAD|QUALIT\\p{L}+|КАЧЕСТВ\\p{L}*|АНТЕНН\\p{L}*|MARKE|MARKEN|MARQUES?|MARCAS?|MARCHI|MERK|MERKEN|MARK[AI]|БРЕНД\\p{L}*",
);
const SALE_HAN = /价|售|买|购|货|订|批发|经销|代理|安装|厂家|品牌|专卖|تركيب|بيع|شراء|سعر|اسعار/;

/** Figures of a data sheet or of a price. */
export const FIGURE =
  /\d ?(?:MP|MPX|MEGAPIXEL\p{L}*|МП|MM|TB|FPS)\b|\d ?М[ПМ]\b|\bIR ?\d|\bIP6\d|\b4K\b|1080P|\d[ -]?(?:CH|CANAL|CHANNEL)\b|\bP[O0]E\b|IK10|VARIFOCAL|\dX\b|万像素|[€£$₹¥]\s?\d|\b(?:USD|EUR|INR|AED)\b/u;

/** What a camera can do: a sentence that praises it describes goods. */
const FEATURE =
  /\bWI-?FI\b|PANORAM|NIGHT ?VISION|VISION NOCTURN|NACHTSICHT|VISIONE NOTTURNA|VISAO NOTURNA|NACHTZICHT|НОЧНО\p{L}* (?:ВИДЕН|СЪЕМ)|\bZOOM\b|WEATHERPROOF|WATERPROOF|TWO-WAY AUDIO|CUTTING-EDGE|STATE-OF-THE-ART|RELIABLE|TRUSTED|AFFORDABLE|BIDIREC|DISENO|\bDESIGN\b|RESOLUTION|RESOLUCION|AUFLOSUNG|FULL HD|ULTRA HD|夜视|高清/u;

/** Words of programs, networks and those who set them up. */
const PROGRAM = words(
  "APIS?|SDK|RTSP|STREAM(?:S|ED|ING)?|ISAPI|CONFIG|PLUGINS?|DOCKER|YOLO\\p{L}*|SERVERS?|СЕРВЕР\\p{L}*|CREDENTIALS|PASSWORD|URLS?|IP ADDRESS\\p{L}*|LOGIN|DASHBOARD|PROJECT|PROJEKT|PROJETO|PROYECTO|PROJE|(?<!KEBUTUHAN )PROYEK|SCRIPTS?|SKRIPT\\p{L}*|SERIENNUMMER\\p{L}*|CODE|CODEC|PYTHON|JAVASCRIPT|MQTT|HOMEKIT|LIBRARY|CGI|SIMULA\\p{L}+|HACK\\p{L}*|SSH|VLAN|SUBNET|LOCALHOST|DEBUG\\p{L}*|ETHERNET|BACKUP",
  "CONNECTED TO|CONNECT TO|PORT \\d+|ROUTES?|RUTAS|DIGEST|ADMIN(?:ISTRATOR)? (?:PANEL|PASSWORD|USER|LOGIN|DASHBOARD|PAGE|INTERFACE|ACCOUNT)|REVERSE ENGINEERING|SIMULATED|FASTAPI|MONGODB|COMMAND|КОМАНДА|ПРОЦЕСС(?!ОР)\\p{L}*|PROTOCOLS?|PROTOKOLL\\p{L}*|EGRESS|ENDPOINTS?|MANAGER SERVICE|SERVICE \\(PORT|FILE SYSTEM|VULNERAB\\p{L}+|IOT(?! (?:SERIES|CAMERAS?|SOLUTIONS?|RANGE|PRODUCTS?))|RUST|GITHUB|PULL REQUEST|REVIEWS?|POSTMAN|OUIS?|SCAN RESULTS|DETECTED|ENUMERATION|SIGNATURES?|SIGNATURE-BASED|UNAUTHENTICATED|ATTACKERS?|ATTAQUANTS?|ATACANTES?|ANGREIFER\\p{L}*|АТАКУЮЩ\\p{L}+|ЗЛОУМЫШЛЕННИК\\p{L}*|EXPLOITS?|EXPLOITED|BACKDOORS?|BOTNETS?|COMPROMISED?|COMPROMISSION|HONEYPOTS?|SHODAN|SPRING BOOT|HOME ASSISTANT|ПАРСИНГ\\p{L}*|PARSING|PARSERS?|(?<!(?:ANY|FOR|YOUR|OTHER) )QUER(?:Y|IES)|ИНТЕГРАЦ\\p{L}+|ІНТЕГРАЦ\\p{L}+|VLC|LIVE555|GENERIC",
);
/** Marks of code, a placeholder, a sample in quotes, a row of default passwords. */
const PROGRAM_SIGN =
  /`|^\s*\/\/ (?:[^\s=]{1,40} ){5}|(?<![A-Z_.])(?!(?:ALT|TITLE|ARIA-LABEL|HREF|SRC|CONTENT|NAME|VALUE|BRAND|CLASS)=)[A-Z_.]{3,40}[=:]["']|: STRING;|\{[A-Z_][A-Z0-9_.]{1,30}\}|\bE\.G\.,? ?["“]|\bADMIN(?:ISTRATOR)?[ ,;|:/]{1,3}(?:ADMIN\b|PASSWORD|PASS\b|(?:12345?6?|4321|666666|888888)\b|NO DEFAULT)|\b(?:10|192\.168|172\.16)\.\d{1,3}\.\d{1,3}|调试|接口|密钥|绑定|研报|封装|版本|协议/;

/** States, their organs and their lists, and what a vendor is charged with: the matter of news and law, in any sentence. */
export const STATE_MATTER =
  /(?<!\p{L})(?:(?<!FOR )GOVERNMENTS?(?! (?:ENVIRONMENTS?|SECTORS?|CLIENTS?|CUSTOMERS?|FACILIT\p{L}+|BUILDINGS?|OFFICES?|PROJECTS?|INSTALLATIONS?))|THE LAW|LA LEY|LA LOI|LA LEGGE|A LEI|DAS GESETZ|MINISTR\p{L}+|PARLIAMENT\p{L}*|CONGRESS|SENAT\p{L}+|LAWMAKERS?|COUNTRIES|FEDERAL AGENCIES|US (?:TRADE|GOVERNMENT|COMMERCE|STATE|ARMY|SANCTIONS)|FCC|BUNDES\p{L}+|REGIERUNG\p{L}*|GOUVERNEMENT\p{L}*|GOBIERNO|GOVERNO|REGERING|OVERHEID\p{L}*|GEMEENTEN?|RZAD\p{L}*|УРЯД\p{L}*|ПРАВИТЕЛЬСТВ\p{L}*|HUKUMET\p{L}*|UY?GUR\p{L}*|UIGUR\p{L}*|OUIGHOUR\p{L}*|ENTITY LIST|BLACK ?LIST\p{L}*|KARA LISTE\p{L}*|SCHWARZE\p{L}? LISTE|LISTA NERA|LISTA NEGRA|LISTE NOIRE|CZARN\p{L}+ LI[SŚ]\p{L}+|ZWARTE LIJST|NATIONAL SECURITY|SEGURIDAD NACIONAL|SICUREZZA NAZIONALE|SECURITE NATIONALE|INSAN HAKLARI|THREAT ACTORS?|SPONSORS? OF WAR|СПОНСОР\p{L}+ (?:ВІИНИ|ВОИНЫ)|COMMUNIST PARTY|PARTIDO COMUNISTA|PARTI COMMUNISTE|MILITARY(?![ -]GRADE)|MILITAIRE|MILITAR)(?!\p{L})|政府|제재|국가 ?안보|制裁|輸出規制|实体名单|實體清單|股票|上市|国会|الايغور|الحكومة|تقرير|المصادر|واشنطن/u;

/** States by name: a shop has one in its own name, a sentence of news more often. */
export const STATE =
  /(?<!\p{L})(?:THE (?:UK|US|EU|USA)|AUSTRALI\p{L}*|AVUSTRALYA|АВСТРАЛ\p{L}+|BRITAIN|GROSSBRITANNIEN|GRANDE-BRETAGNE|ROYAUME-UNI|REINO UNIDO|REGNO UNITO|WIELK\p{L}+ BRYTANI\p{L}+|INGILTERE|ВЕЛИКОБРИТАН\p{L}+|БРИТАН\p{L}+|TAIWAN\p{L}*|UKRAIN\p{L}*|IRAN\p{L}*|ISRAEL\p{L}*|CHINA|CHINESE|BEIJING|PEKING|PEKIN|UNITED STATES|ETATS-UNIS|ESTADOS UNIDOS|EE\.? ?UU|STATI UNITI|VERENIGDE STATEN|США|КИТА[ИЮ]\p{L}*|РОСИ\p{L}+|РОСС\p{L}+|AMERIKA BIRLESIK|ABD|HOA KY|TRUNG QUOC)(?!\p{L})|美国|美國|الصين|الاميركي/u;

/** A day or a year that something happened. */
const DATED =
  /(?<!\p{L})(?:JAN(?:UAR[YI]?)?|JANVIER|ENERO|FEB(?:RUAR[YI]?)?|FEVRIER|FEBRERO|MAR(?:CH|S|ZO|CO|Z)|APR(?:IL)?|AVRIL|ABRIL|MAY|MAI|MAYO|JUNE?|JUNI|JUIN|JUNIO|JULY|JULI|JUILLET|JULIO|AUG(?:UST)?|AOUT|AGOSTO|SEPT?(?:EMBER|EMBRE|IEMBRE)?|O[CK]T(?:OBER|OBRE|UBRE)?|NOV(?:EMBER|EMBRE|IEMBRE)?|DE[CZ](?:EMBER|EMBRE|IEMBRE)?|ЯНВАРЯ|ФЕВРАЛЯ|МАРТА|АПРЕЛЯ|МАЯ|ИЮНЯ|ИЮЛЯ|АВГУСТА|СЕНТЯБРЯ|ОКТЯБРЯ|НОЯБРЯ|ДЕКАБРЯ)\.?,? (?:\d{1,2},? )?(?:DE )?20\d\d(?!\d)|(?<!\p{L})(?:IN|SINCE|SEIT|EN|DEPUIS|DESDE|NEL|EM|SINDS|OD|В|С|У) 20[012]\d(?!\d)|20[012]\d年/u;

/** What the maker does, right after its name: it is the sentence's subject, not its goods. */
const SUBJECT =
  /^(?:['’]S)?,? (?:ALSO |STILL |NOW |ALREADY )?(?:HAS|HAVE|HAD|WILL|DOES|DID|MAKES?|SELLS?|SOLD|OWNS?|CLAIMS?|ARGUES?|CALLS?|PLANS|FACES|EMPLOYS|EXPORTS?|CONTRIBUTES|JOINS|EXPANDS|OPENS|CELEBRATES|ATTENDS|SHOWCASES|EXHIBITS|PARTICIPATES|RECEIVES|ACHIEVES|HOSTS|RELEASES|ANNOUNCES|STRENGTHENS|EARNS|\p{L}{3,}ED (?:THE|AN?|ITS|THEIR|THAT|IN|TO|BY|FROM|ALL|MORE)(?!\p{L})|HAT |HATTE |WIRD |VERKAUFT |A \p{L}+E |AVAIT |HA \p{L}+[DT]O |TIENE |VENDE |GESTIONARA|HEEFT |WERD |MA |BEDZIE )(?!\p{L}*(?:INSTALL|LIVR))/u;
/** How many of them there are or shall be, right before the name: an estate, or a bill of quantities. */
const QUANTITY =
  /(?<![\d.,] ?)(?<!\p{L})(?:\d{1,3}|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|THIRTEEN|FOURTEEN|FIFTEEN|SIXTEEN|TWENTY|ZWEI|DREI|VIER|FUNF|SECHS|ACHT|ZEHN|ZWOLF|DEUX|TROIS|QUATRE|CINQ|HUIT|DIX|DOUZE|DOS|TRES|CUATRO|CINCO|SEIS|OCHO|DIEZ|DOCE|DUE|TRE|QUATTRO|CINQUE|OTTO|DIECI|DODICI|TWEE|DRIE|VIJF|ZES|TIEN|ELF|TWAALF) ?(?:X|NOS?\.?|PCS|PIECES|UNITS?|ST(?:UCK)?|SZT|ШТ)?\.? ?(?:[\p{L}'’-]+ ){0,3}$/u;
const QUANTITY_REACH = 40;
/** A Chinese sentence speaks of a company by these. */
const TOLD_HAN = /公司(?![货貨])|企业|企業|巨头|巨頭|表示|宣布|报道|報道|被列|列入|名单|名單|打压|打壓/;

/** From this many words on a text can be a sentence. */
const SENTENCE_WORDS = 7;
/** From this many on it may speak of sales and tell of them all the same. */
const LONG_SENTENCE = 14;
/** Of a sentence's words at least this share are small ones. */
const SMALL_SHARE = 0.15;
const SALE_SHARE = 0.2;
const COUNTED = /[\p{L}\p{N}][^\s|/]*/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Ends a sentence, and what a sentence does not reach across. */
const SENTENCE_END = /[.!?]["')»”]?\s|[。！？\n]/gu;
/** A sentence is looked at so far on each side of the name, in characters. */
const REACH = 240;

/** The sentence that the place from `from` to `to` stands in. */
function sentenceAround(text: string, from: number, to: number): string {
  const ahead = text.slice(Math.max(0, from - REACH), from);
  const following = text.slice(to, to + REACH);
  let cut = 0;
  for (const match of ahead.matchAll(SENTENCE_END)) cut = match.index + match[0].length;
  const stop = following.search(SENTENCE_END);
  return ahead.slice(cut) + text.slice(from, to) + (stop < 0 ? following : following.slice(0, stop));
}

/** An address within a site or a program's name for something: one word in pieces, without a part number in it. */
const IDENTIFIER = /^[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)+$/u;
/** What a page to be read says of itself in its address, and what programs call their parts. */
const NO_GOODS_IN_ADDRESS =
  /(?:^|[-_./])(?:GUIDES?|TOP-\d+|BEST|HOW-TO|WHAT-IS|WHY|UNDERSTANDING|REVIEWS?|VS|VERSUS|COMPARISON|BLOGS?|NEWS|ARTICLES?|WARRANTY|APIS?|SDK|BACKEND|FRONTEND|BRIDGE|ADAPTERS?|PLUGINS?|INTEGRATION|CONNECTOR|LISTENER|EVENTS?|CLIENT|SERVER|CONFIG|UTILS?|MODULES?|PACKAGES?|PROXY|SYNC|TOKEN|LAYOUTS?|PANEL|SERVICE|NETWORK|TESTS?|DEMO)(?=[-_./]|$)|^(?:COM|ORG|NET|IO|BR|DE|ES|EU|FR|IT|PL|RU)\./;
/** A longer word in pieces is no identifier. */
const MOST_IDENTIFIER = 80;

/** Whether the whole of a text is an address or identifier that speaks of no goods; `names` are the names and part numbers in it. */
export function isIdentifier(text: string, names: readonly { from: number; to: number }[]): boolean {
  const word = text.trim();
  if (word.length > MOST_IDENTIFIER || IMAGE_FILE.test(word)) return false;
  return (
    !names.some(({ from, to }) => /\d/.test(text.slice(from, to))) &&
    IDENTIFIER.test(word) &&
    NO_GOODS_IN_ADDRESS.test(word)
  );
}

/** A part number right behind a name. */
const NUMBER_NEXT = /^ (?:[A-Z]{1,5}-?(?=[A-Z0-9-]*\d)[A-Z0-9-]{1,20})(?![\p{L}\p{N}])/u;
const NUMBER_REACH = 30;

/** Whether the passage around a name reports, so that what its sentence asks for was asked for by others. */
export function isInReport(text: string, from: number, to: number): boolean {
  return passageAround(text, from, to, false) === "report" && !isSellers(sentenceAround(text, from, to));
}

/**
 * Whether the sentence around a name tells of the make and offers nothing. Where the text is known to be about a program
 * (`isProgram`: firmware, an app), a program's words say nothing more, and the small words alone decide.
 */
export function isTold(text: string, from: number, to: number, isProgram = false): boolean {
  const sentence = sentenceAround(text, from, to);
  const isNumbered = /\d/.test(text.slice(from, to)) || NUMBER_NEXT.test(text.slice(to, to + NUMBER_REACH));
  const passage = passageAround(text, from, to, isNumbered);
  if (passage === "report" && !isSellers(sentence)) return true;
  if (passage === "sale" && !isProgram) return false;
  if (FIGURE.test(sentence) || SALE_HAN.test(sentence) || count(sentence, OWN_VOICE) > 0) return false;
  if (count(sentence, BUYER_VOICE) > 0 || QUANTITY.test(text.slice(Math.max(0, from - QUANTITY_REACH), from)))
    return false;
  if (passage === "running" && !isProgram && !FEATURE.test(sentence)) return true;
  const all = count(sentence, COUNTED);
  const small = count(sentence, SMALL) / all;
  if (!isProgram && (STATE_MATTER.test(sentence) || SUBJECT.test(text.slice(to, to + 60)) || TOLD_HAN.test(sentence)))
    return true;
  const sold = count(sentence, SALE) > 0;
  if (!isProgram && !sold && all >= SENTENCE_WORDS && STATE.test(sentence)) return true;
  if (sold) return all >= LONG_SENTENCE && small >= SALE_SHARE;
  const goods = count(sentence, GOODS) > 0;
  if (!goods && !isProgram && (count(sentence, PROGRAM) > 0 || PROGRAM_SIGN.test(sentence) || DATED.test(sentence)))
    return true;
  // A part number beside the name is of goods, whatever small words a title has.
  const isOfGoods = goods || isNumbered;
  return all >= SENTENCE_WORDS && !FEATURE.test(sentence) && small >= (isOfGoods ? 2 * SMALL_SHARE : SMALL_SHARE);
}

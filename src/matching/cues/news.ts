/** Words by which the press tells of a maker. In normalised text; each linear in its input. */
import type { Cue } from "../cue.ts";
import { cue, oneOf, type Words, whole } from "../words.ts";
import { barredList } from "./camera-does.ts";

/** Any of some words, on its own: no letter or digit stands beside it, and it is no end of a part number ("…G2-I installed"). */
export const anyOf = (words: Words): Cue => cue`(?<![\p{L}\p{N}]|\p{N}\p{L}{0,3}-)${oneOf(words)}(?![\p{L}\p{N}])`;

/** "A brand", in brackets right behind the name. */
const BRAND = whole({
  en: ["(?:AN? )?BRAND"],
  de: ["(?:EINE? )?MARKE"],
  fr: ["(?:UNE )?MARQUE"],
  es: ["(?:UNA? )?MARCA"],
  ru: ["МАРКА|БРЕНД"],
});
/** "Is a", right behind the name. */
const IS_A = oneOf({
  en: ["(?:IS|WAS|REMAINS) (?:AN?|THE|ONE OF|CHINA|BASED)\\b"],
  de: ["IST (?:EIN|DER|DIE|CHINA)"],
  fr: ["EST (?:UNE?|LE|LA|L'UN)\\b"],
  es: ["ES (?:UNA?|LA|EL)\\b"],
  it: ["E (?:UNA?|LA|IL|UN')\\b"],
  pt: ["E UM\\b"],
  nl: ["IS EEN\\b"],
  pl: ["TO (?:CHINSK|PRODUCENT|FIRMA|MARKA)"],
  uk: ["(?:[—–-] ?)?(?:ЦЕ|ОДИН З) "],
  ru: ["(?:[—–-] ?)?(?:ЭТО|ОДИН ИЗ) "],
  id: ["ADALAH\\b|MERUPAKAN\\b"],
  vi: ["LA (?:MOT|NHA|THUONG)\\b"],
  zh: ["是"],
});
/** What a maker is said to be. */
const MAKER = oneOf({
  en: ["COMPAN|MANUFACTURER|MAKER|GIANT|PROVIDER|SUPPLIER|DISTRIBUTOR|RESELLER|LEADER|BRAND"],
  de: ["HERSTELLER|ANBIETER|MARKE\\b|UNTERNEHMEN|RIESE"],
  fr: ["FABRICANT|ENTREPRISE|MARQUE|GEANT"],
  es: ["FABRICANTE|EMPRESA|MARCA|GIGANTE"],
  it: ["PRODUTTORE|AZIENDA|MARCHIO"],
  nl: ["BEDRIJF|MERK"],
  pl: ["PRODUCENT|FIRMA"],
  uk: ["ВИРОБНИК"],
  ru: ["ПРОИЗВОДИТЕЛ|КОМПАН|БРЕНД|ГИГАНТ"],
  id: ["PRODUSEN|PERUSAHAAN|RAKSASA"],
  vi: ["HANG SAN XUAT|THUONG HIEU"],
  zh: ["公司|厂商|企业|品牌"],
});
/** "-OEM", "(a brand"; "is a … manufacturer". */
const OEM = String.raw`^-OEM\b|^旗下|^\s*\(${BRAND}|^ OEM (?:HARDWARE|BRANDS?|MODELS?)\b`;
const IS_MAKER = String.raw`^(?:\s*\([^()]{0,60}\))?,?\s*${IS_A}[^.;。]{0,60}?${MAKER}`;
/** "X is a manufacturer of …", right after the name: told of it, not offered. */
export const DESCRIBED_AFTER = cue`${OEM}|${IS_MAKER}`;

/** What the press says a company does, right after its name: "X unveils". */
export const NEWS_AFTER = cue`^(?:['’]S?|S)?\s+(?:\p{L}+\s+){0,2}?${oneOf({
  en: [
    "LAUNCH(?:ES|ED)|UNVEIL(?:S|ED)|INTRODUC(?:ES|ED)",
    "TO (?:LAUNCH|UNVEIL|BUILD|OPEN|SELL|BUY|ACQUIRE|SUE|CUT|EXIT|LEAVE|FACE)|WINS?|WON(?!['’])|POSTS?|FINED",
    "SUE[SD]",
    "BARRED|DENIE[SD]|CONFIRM(?:S|ED)|URGE[SD]|WARN(?:S|ED)|FILE[SD]|PLANS|FACES|LOSES|HIRES|APPOINTS",
    "PARTNERS WITH|SIGNS",
  ],
  de: ["STELLT .{0,40}\\bVOR\\b|PRASENTIERT|VERKLAGT"],
  fr: ["LANCE|DEVOILE|ANNONCE"],
  es: ["LANZA|PRESENTA|ANUNCIA"],
  it: ["LANCIA|ANNUNCIA"],
  pt: ["LANCA|APRESENTA"],
  nl: ["LANCEERT"],
  pl: ["ZAPOWIADA|POKAZAL|WPROWADZA"],
  uk: ["ВИПУСТИ(?:ЛА|В)|ОГОЛОСИ(?:ЛА|В)"],
  ru: ["ПРЕДСТАВИЛА?|АНОНСИРОВАЛА?|ВЫПУСТИЛА?|ЗАПУСТИЛА?"],
})}(?!\p{L})|^${oneOf({
  zh: ["发布|推出|宣布|回应|否认|股价|财报|公布|發布|宣佈|回應"],
})}`;

/** "Writes to", right before the name. */
const WRITES_TO = whole({
  en: ["(?:WRITES?|WROTE|WRITTEN|LETTERS?) TO"],
  de: ["(?:SCHREIBT|SCHRIEB|BRIEF) AN"],
  fr: ["(?:ECRIT|LETTRE) A"],
  es: ["(?:ESCRIBE|CARTA) A"],
  it: ["(?:SCRIVE|LETTERA) A"],
  pt: ["ESCREVE A"],
  nl: ["(?:SCHRIJFT|BRIEF) AAN"],
  pl: ["(?:PISZE|LIST) DO"],
  uk: ["ЛИСТ ДО"],
  ru: ["ПИСЬМО В"],
});
/** Who may ban: "states ban". */
const BANNING = oneOf({
  en: [
    "TO|WILL|MAY|MUST|SHOULD|COULD|CAN|NOT",
    "STATES|COUNCILS?|COUNTRIES|LAWMAKERS|GOVERNMENT|MINISTERS|MPS|US|UK|EU",
  ],
});
/** What is done with its goods. */
const BANS = whole({
  en: ["BANS", `${BANNING} BAN`, "DROPS?", "SCRAPS?", "REMOVES?", "DITCH(?:ES)?", "RIPS OUT"],
  de: ["ENTFERN(?:T|EN)|VERBIETET|VERBANNT"],
  fr: ["RETIRE(?:NT)?|BANNIT|ABANDONNE"],
  es: ["RETIRA|PROHIBE|VETA"],
  it: ["RIMUOVE|VIETA"],
  pt: ["BANE"],
  nl: ["STOPT MET|STOPPEN MET|WEERT"],
  pl: ["USUWA|WYCOFUJE"],
  uk: ["ВНІС|ВНЕСЛИ"],
  ru: ["ЗАПРЕТИЛ[АИ]?|ВНЕСЛ[АИО]"],
});
/** What is done with its goods, right before the name: "… removes its X cameras". */
export const NEWS_BEFORE = cue`${WRITES_TO} $|${BANS}(?: [\p{L}'’-]+){0,3} (?:\p{L}+['’])?$`;

/** What is done against the maker itself, right before its name; measures against theft are a shop's words. */
export const AGAINST = cue`${whole({
  en: ["(?:MEASURES?|RESTRICTIONS?) (?:AGAINST|ON)"],
  de: ["MASSNAHMEN? GEGEN"],
  fr: ["MESURES? CONTRE"],
  es: ["MEDIDAS? CONTRA"],
  it: ["MISUR[AE] CONTRO"],
  nl: ["MAATREGEL… TEGEN"],
})}\s+$`;

/** Who does something about a maker, and what. */
const AUTHORITY = oneOf({
  en: ["UK|US|EU|MPS?|MINISTERS?|GOVERNMENT|WATCHDOG|REGULATOR|POLICE|COUNCILS?"],
});
const ACTS = oneOf({
  en: ["PROBE|BAN|REVIEW|REMOVE|INVESTIGATE|STOP|SCRAP|RIP|PHASE|BLOCK|SANCTION|FINE|DROP|ALLOW|LIFT|RESTRICT"],
});
/** Whose doings are news, and what is told of them: "the watchdog to probe …", "ermittelt". */
export const NEWS = anyOf({
  en: [
    // Comparisons, lists and tests.
    "TOP (?:\\d+(?=\\s\\p{L})|FIVE|TEN)",
    "\\d+ BEST",
    "(?<=\\s)(?:VS\\.?|VERSUS)(?=\\s)",
    "HANDS-ON",
    "LAUNCHED (?:IN |ON )?\\d{4}",
    "IS (?:AN?|THE) [^.;]{0,40}BRAND[^.;]{0,20} (?:OF|FROM)",
    // What befalls makers.
    "MWC",
    "IN NO (?:CASE|EVENT) SHALL",
    "BE (?:HELD )?LIABLE",
    "(?:DISCLAIMS?|LIMITATION OF) LIABILITY",
    "BANS",
    "OUTLAWS",
    "THE NDAA (?:BANS|BARS|PROHIBITS|FORBIDS)",
    "SUSPENDS",
    "CHINESE (?:BRANDS?|CAMERAS?|VENDORS?|SUPPLIERS?)",
    "RUMOU?R…",
    "LEAK(?:S|ED)",
    "FLAGSHIP[^.;]{0,20} TO",
    "TRADE WAR",
    "TARIFFS?",
    "(?:FIRST|SECOND|THIRD|FOURTH|LAST)[- ]QUARTER",
    "QUARTERLY",
    "EARNINGS",
    "MARKET SHARE",
    "INVESTORS?",
    "(?:THE|ITS|AN?) IPO",
    "IPO (?:OF|FILING|PLANS?|PRICE)",
    "STOCK EXCHANGE",
    "STOP(?:S|PED)? (?:INSTALL|US|BUY|SELL|SUPPLY)ING",
    "INVESTIGAT(?:E[SD]?|ION)",
    "SPYING",
    "DETENTION",
    "PRIVACY (?:FEARS|CONCERNS|GROUPS?|WATCHDOG)",
    "COURT (?:RULE|ORDER|FIL|CASE)…",
    "CRACKDOWN",
    `${AUTHORITY} TO ${ACTS}`,
    "PROBE[SD]? (?:INTO|OF|OVER)",
    "PRIVACY(?: POLICY| NOTICE| STATEMENT)?\\s*$",
    "TO (?:THE |ITS |A )?(?:COVERED|ENTITY|SANCTIONS?|BLACK) ?LIST",
    "NATIONAL SECURITY (?:CONCERN|RISK|THREAT)…",
    "CONGRESS",
    "SENATE",
    "WHITE HOUSE",
    "GOVERNMENT (?:BANS?|SAYS|TO|URGE[SD]|PLANS)",
    "ACTIVISTS?",
    "CAMPAIGNERS?",
    "(?:COUNCILS?|MINISTRY|MINISTRIES|DEPARTMENTS?|AGENCIES) (?:URGED|TOLD|ORDERED)",
    "(?:COUNCILS?|MINISTRY|MINISTRIES|DEPARTMENTS?|AGENCIES) TO (?:REMOVE|SCRAP|REPLACE|STOP)",
    "BOTNETS?",
    "MALWARE",
    "RANSOMWARE",
    "ZERO-?DAY",
  ],
  de: [
    "\\d+ BESTE[NS]?|CHINESE MARKEN|LAUT (?:EINEM|EINER|BERICHT)|BUNDES(?:WEHR|REGIERUNG|TAG|INNEN)…|KASERNE…",
    "ERMITTL…|WARNT VOR|DATENSCHUTZER…|MARKTANTEIL…|AKTIEN?|KLAGT|MINISTER",
  ],
  fr: ["\\d+ MEILLEURE?S|MARQUES? CHINOISES?|SELON (?:UN|UNE|LES)|GOUVERNEMENT|LA MAIRIE|DEPUTES?|CNIL|POLEMIQUE"],
  es: ["\\d+ MEJORES|MARCAS? CHINAS?|EL GOBIERNO|INVESTIGAN?|FISCALIA|POLEMICA|DIPUTAD…"],
  it: [
    "\\d+ MIGLIORI|MARCHI CINESI|SECONDO (?:UN|UNA|I)(?! (?:VENDITOR|PRODUTTOR|FORNITOR|REQUISIT|DATI))|IL GARANTE|IL GOVERNO|INDAGA(?:NO)?",
  ],
  pt: ["\\d+ MELHORES|MARCAS? CHINESAS?|O GOVERNO|DEPUTAD…"],
  nl: [
    "CHINESE MERKEN|VOLGENS (?:DE|HET|ONDERZOEK)(?! (?:VERKOPER|FABRIKANT|LEVERANCIER|WINKEL|HANDLEIDING|NORM|SPECIFICATIE|BESTEK|DOOS))|KABINET|TWEEDE KAMER",
  ],
  pl: ["\\d+ NAJLEPSZYCH|CHINSKI\\p{L}+ MAR\\p{L}+|ZNIKN…|RZAD|SEJM…|MINISTRA|SLEDZTW…"],
  uk: [
    "\\d+ КРАЩИХ|КИТАИСЬК\\p{L}+ (?:БРЕНД|МАР)\\p{L}+|УРЯД|МІНІСТ…|З.ЯСУВАЛ…|ПЕРЕДАВАЛИ ДАНІ…",
    barredList("ЧОРН\\p{L}+ СПИС…"),
  ],
  ru: ["\\d+ ЛУЧШИХ|ВЛАСТИ|ПРАВИТЕЛЬСТВ…|МИНИСТ…|ДЕПУТАТ…|ГОСДУМ…|ВЫРУЧК…", barredList("ЧЕРН\\p{L}+ СПИС…")],
  cs: ["INFORMOVAL…|VAROVAL[AIO]?|VARUJE|UPOZORNIL[AIO]?|NUKIB|VYSETROV…"],
  sk: ["INFORMOVAL…|VAROVAL[AIO]?|VARUJE|UPOZORNIL[AIO]?|VYSETROV…"],
  hu: ["A (?:LAP|PORTAL|HIRADO) SZERINT|IRJA A|KOZOLTE|A KORMANY…"],
  ro: ["INVESTIGATI[EI]|INGRIJORAR…|POTRIVIT (?:PRESEI|SURSELOR)|SCRIE (?:PRESA|ZIARUL|EUROPA)"],
  sv: ["GRANSKNING(?:EN)?|AVSLOJA…|SAPO|REGERINGEN"],
  tr: ["KISITLAMA…"],
  id: ["ADALAH [^.;]{0,40}(?:BRAND|MEREK)[^.;]{0,20} (?:OF|FROM|DARI)|(?<!PROYEK )PEMERINTAH"],
  ar: ["الحكومة|عقوبات"],
});
/** The same in Chinese and Japanese. */
export const NEWS_HAN =
  /财报|收盘|涨停|跌停|净利润|营收|同比|国会|議員|议员|起诉|外交部|商务部|市值|上市公司|财年|项专利|杂志|刷新[^。]{0,12}[记纪]录/;

/** What a numbered case is called: "Case 2:". */
const CASE = oneOf({
  en: ["SCENARIO|USE CASE|CASE"],
  de: ["SZENARIO|FALL"],
  fr: ["CAS"],
  es: ["ESCENARIO|CASO"],
  id: ["KASUS"],
});
/** What a case is called that a letter or nothing tells from others: "Szenario A:". */
const SCENARIO = oneOf({
  en: ["SCENARIO"],
  de: ["SZENARIO"],
  es: ["ESCENARIO"],
  it: ["SITUAZIONE"],
  pt: ["CENARIO"],
});
/** What a text says it is, before a colon: "Review:". */
const KIND_OF_TEXT = oneOf({
  en: ["FORUM|REVIEWS?|TESTING|TESTED|TEST|OPINION|ANALYSIS|NEWS"],
  de: ["BEWERTUNG"],
  fr: ["AVIS(?: CLIENT)?"],
  es: ["FORO|PRUEBA|ANALISIS|RESENA"],
  it: ["RECENSIONE"],
  pt: ["AVALIACAO"],
  pl: ["RECENZJA"],
  uk: ["ВІДГУК|ОГЛЯД"],
  ru: ["ФОРУМ|ОТЗЫВ|ОБЗОР"],
  cs: ["RECENZE"],
  hu: ["VELEMENY"],
  ro: ["RECENZIE"],
  tr: ["YORUM"],
  zh: ["评测|横评|教程|科普|攻略"],
});
/** "Scenario A:", "Case 2:", "Review:", "Testing the". */
const OF_SCENARIO = String.raw`^\W{0,4}${SCENARIO}(?: [A-Z\d]{1,2})?\W{0,3}:|^\W{0,4}SCENARIO [A-Z\d]{1,2} [—–-]`;
const OF_CASE = String.raw`^\W{0,4}${CASE}\W{0,3} ?#?\d{1,2}\W{0,3}:`;
const OF_KIND = String.raw`^${KIND_OF_TEXT}(?!\p{L}) ?:`;
const OF_TEST = "^(?:TESTING|REVIEWING) (?:THE|A|AN) ";
/** What stands over a text that tells a case, a test or an opinion. */
export const HEADED = cue`${OF_SCENARIO}|${OF_CASE}|${OF_KIND}|${OF_TEST}`;

/** "About X", a heading over what is told of the make. */
export const ABOUT = cue`^\W*${oneOf({
  en: ["ABOUT"],
  de: ["UBER"],
  fr: ["A PROPOS DE"],
  es: ["SOBRE|ACERCA DE"],
  it: ["CHI E"],
  nl: ["OVER"],
  pl: ["O FIRMIE"],
  uk: ["ПРО КОМПАНІЮ"],
  ru: ["О КОМПАНИИ"],
  zh: ["关于"],
})} $`;
/** A page's small print names who holds its rights. */
export const CREDIT = cue`${oneOf({
  en: ["COPYRIGHT|&?COPY;|\\(C\\) \\d{4}|ALL RIGHTS RESERVED"],
  de: ["ALLE RECHTE VORBEHALTEN"],
  fr: ["TOUS DROITS RESERVES"],
  es: ["TODOS LOS DERECHOS RESERVADOS"],
  it: ["TUTTI I DIRITTI RISERVATI"],
  pt: ["TODOS OS DIREITOS RESERVADOS"],
  pl: ["WSZELKIE PRAWA ZASTRZEZONE"],
  uk: ["УСІ ПРАВА ЗАХИЩЕНІ"],
  ru: ["ВСЕ ПРАВА ЗАЩИЩЕНЫ"],
  zh: ["版权所有"],
})}`;

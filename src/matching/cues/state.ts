/** States, their lists and bans: the matter of news and law. In normalised text; each linear in its input. */
import { cue, oneOf, whole } from "../words.ts";
import { barredList } from "./camera-does.ts";

/** What a government has that cameras are sold for. */
const FOR_STATE = oneOf({
  en: ["ENVIRONMENTS?|SECTORS?|CLIENTS?|CUSTOMERS?|FACILIT…|BUILDINGS?|OFFICES?|PROJECTS?|INSTALLATIONS?"],
});

/** States, their organs and their lists, and what a vendor is charged with: in any sentence. "Lista negra", "the government". */
export const STATE_MATTER = cue`${whole({
  en: [
    `(?<!FOR )GOVERNMENTS?(?! ${FOR_STATE})`,
    "THE LAW",
    "MINISTR\\p{L}+",
    "PARLIAMENT…",
    "CONGRESS",
    "SENAT\\p{L}+",
    "LAWMAKERS?",
    "COUNTRIES",
    "FEDERAL AGENCIES",
    "US (?:TRADE|GOVERNMENT|COMMERCE|STATE|ARMY|SANCTIONS)",
    "FCC",
    "UY?GUR…",
    "ENTITY LIST",
    barredList("BLACK ?LIST…"),
    "NATIONAL SECURITY",
    "THREAT ACTORS?",
    "SPONSORS? OF WAR",
    "COMMUNIST PARTY",
    "MILITARY(?![ -]GRADE)",
  ],
  de: ["DAS GESETZ|BUNDES(?!WEIT|LAND)\\p{L}+|REGIERUNG…|UIGUR…|MILITAR", barredList("SCHWARZE\\p{L}? LISTE")],
  fr: ["LA LOI|GOUVERNEMENT…|OUIGHOUR…|SECURITE NATIONALE|PARTI COMMUNISTE|MILITAIRE", barredList("LISTE NOIRE")],
  es: ["LA LEY|GOBIERNO|SEGURIDAD NACIONAL|PARTIDO COMUNISTA", barredList("LISTA NEGRA")],
  it: ["LA LEGGE|GOVERNO|SICUREZZA NAZIONALE", barredList("LISTA NERA")],
  pt: ["A LEI"],
  nl: ["REGERING|OVERHEID…|GEMEENTEN?", barredList("ZWARTE LIJST")],
  pl: ["RZAD…", barredList("CZARN… LIS\\p{L}+")],
  uk: ["УРЯД…|СПОНСОР\\p{L}+ ВІИНИ"],
  ru: ["ПРАВИТЕЛЬСТВ…|СПОНСОР\\p{L}+ ВОИНЫ"],
  tr: ["HUKUMET…|INSAN HAKLARI", barredList("KARA LISTE…")],
  zh: ["政府|制裁|实体名单|實體清單|股票|上市|国会"],
  ja: ["輸出規制"],
})}|${oneOf({
  ar: ["الايغور|الحكومة|تقرير|المصادر|واشنطن"],
  ko: ["제재|국가 ?안보"],
})}`;

/** States by name: a shop has one in its own name, a sentence of news more often. */
export const STATE = cue`${whole({
  en: ["THE (?:UK|US|EU|USA)|AUSTRALI…|BRITAIN|TAIWAN…|UKRAIN…|IRAN…|ISRAEL…|CHINA|CHINESE|BEIJING|UNITED STATES"],
  de: ["GROSSBRITANNIEN|PEKING"],
  fr: ["GRANDE-BRETAGNE|ROYAUME-UNI|PEKIN|ETATS-UNIS"],
  es: ["REINO UNIDO|ESTADOS UNIDOS|EE\\.? ?UU"],
  it: ["REGNO UNITO|STATI UNITI"],
  nl: ["VERENIGDE STATEN"],
  pl: ["WIELK\\p{L}+ BRYTANI\\p{L}+"],
  ru: ["АВСТРАЛ…|ВЕЛИКОБРИТАН…|БРИТАН…|США|КИТА[ИЮ]…|РОСИ…|РОСС…"],
  tr: ["AVUSTRALYA|INGILTERE|AMERIKA BIRLESIK|ABD"],
  vi: ["HOA KY|TRUNG QUOC"],
  zh: ["美国|美國"],
})}|${oneOf({ ar: ["الصين", "الاميركي"] })}`;

/** "Has", "was", before what was done. */
const WAS = whole({
  en: ["HAS|HAVE|HAD|WAS|WERE|BEEN|STATE"],
  de: ["HAT|HABEN|WURDEN?|IST|SIND"],
  fr: ["A|ONT|SONT"],
  es: ["HA|HAN|FUERON"],
  it: ["SONO"],
  pt: ["FOI|FORAM"],
  nl: ["HEEFT|HEBBEN|ZIJN|WERD(?:EN)?"],
});
/** "Forbidden", "barred", right behind that. */
const FORBIDDEN = oneOf({
  en: ["BANN|BARRED|PROHIBI|BLACKLIST|EXCLUDED|PHASED OUT"],
  de: ["VERBOTEN|VERBANNT|UNTERSAGT"],
  fr: ["INTERDI|BANNI"],
  es: ["PROHIB|VETAD"],
  it: ["VIETAT|PROIBI"],
  nl: ["VERBODEN"],
});
/** The same where other words stand between the two. */
const FORBIDDEN_LATER = oneOf({ de: ["VERBOTEN", "UNTERSAGT", "VERBANNT"], nl: ["VERBODEN"] });
/** An authority's ban told of: "has banned", "hat … untersagt". A buyer's own rule speaks of offers, and of what must be. */
export const TOLD_BAN = cue`${WAS} (?:[\p{L}-]+ ){0,2}?${FORBIDDEN}|${whole({
  de: ["HAT|HABEN"],
  nl: ["HEEFT|HEBBEN"],
})} [^.;]{0,90}${FORBIDDEN_LATER}|\b(?:ACT|889)\b[^.;]{0,30} (?:PROHIBITED|BARRED|BANNED)|${oneOf({
  pl: ["ZAKAZA"],
  uk: ["ЗАБОРОНИ"],
  ru: ["ЗАПРЕТИЛ"],
})}|${whole({
  en: ["BANS"],
  de: ["VERBIETET"],
  fr: ["INTERDIT LES?"],
  es: ["PROHIBE"],
  it: ["VIETA"],
  pt: ["PROIBE"],
  nl: ["VERBIEDT"],
})}`;
/** What a buyer's own rule speaks of: "bidders must". */
export const RULE = cue`${whole({
  en: ["MUST|SHALL|BIDS?|BIDDERS?|TENDERERS?|OFFERORS?|CONTRACTORS?"],
  de: ["ANGEBOTE?"],
  fr: ["OFFRES"],
  es: ["OFERTAS?"],
  it: ["OFFERTE"],
})}`;

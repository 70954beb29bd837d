/** Headlines of a shop's own blog and news, and what they tell of. In normalised text; each linear in its input. */
import { begun, cue, whole } from "../words.ts";

/** A headline of a shop's own blog, at the beginning of its line or sentence: "From the blog: ". */
export const BLOG_LINE = cue`(?:^|\n|[.!?]\s)\W{0,4}(?:${whole({
  any: ["BLOG\\p{L}*|БЛОГ\\p{L}*"],
  en: ["(?:FROM|ON|IN|READ) (?:THE|OUR) (?:BLOG|MAGAZINE|JOURNAL)|OUR BLOG|GUIDE|READ MORE"],
  de: ["(?:AUS|IN) (?:DEM|UNSEREM) (?:BLOG|MAGAZIN)|RATGEBER|MAGAZIN"],
  fr: ["(?:(?:SUR|DE|DANS) NOTRE |SUR |DU |NOTRE |LE )?BLOG|(?:LE|NOTRE) MAG"],
  es: ["(?:DEL?|EN EL|(?:EN |DE )?NUESTRO) BLOG"],
  it: ["(?:DAL|SUL|(?:DAL |SUL |NEL )?NOSTRO) BLOG"],
  pt: ["(?:DO|NO|(?:DO |NO )?NOSSO) BLOG"],
  nl: ["(?:UIT|OP|IN) (?:ONZE|ONS|DE|HET) BLOG"],
  pl: ["(?:Z|NA) (?:NASZEGO )?BLOG\\p{L}|PORADNIK"],
  uk: ["(?:(?:З|У|В) (?:НАШОГО|НАШОМУ)|З|У|НАШ) БЛОГ\\p{L}*"],
  ru: ["(?:(?:ИЗ|В) (?:НАШЕГО|НАШЕМ)|ИЗ|В|НАШ) БЛОГ\\p{L}*"],
  cs: ["(?:Z|NA) (?:NASEHO )?BLOGU"],
  sv: ["FRAN (?:VAR )?BLOGG\\p{L}*"],
  tr: ["BLOG(?:DAN|UMUZDAN)"],
})}|博客|资讯|專欄|专栏)\s?[|:：–—»>-][^|\n]{0,160}$`;
/** A headline of its news, which is of more than goods: "News: X loses appeal". */
export const NEWS_LINE = cue`(?:^|\n|[.!?]\s)\W{0,4}(?:${whole({
  any: ["NEWS|NEWSLETTER"],
  de: ["NEUIGKEITEN|AKTUELLES|NACHRICHTEN|MELDUNG\\p{L}*|BRANCHENNEWS"],
  fr: ["ACTUS?|ACTUALITES?"],
  es: ["NOTICIAS|ACTUALIDAD"],
  it: ["NOTIZIE|ATTUALITA"],
  pt: ["NOTICIAS"],
  nl: ["NIEUWS"],
  pl: ["AKTUALNOSCI|WIADOMOSCI"],
  uk: ["НОВИНИ"],
  ru: ["НОВОСТИ"],
  cs: ["NOVINKY|ZPRAVY|AKTUALITY"],
  tr: ["HABERLER?"],
})}|新闻|快讯)\s?[|:：–—»>-][^|\n]{0,160}$`;
/** What such a headline tells of: courts, bans, spying. */
export const AFFAIR = begun({
  en: [
    "BAN(?:S|NED|NING)?(?!\\p{L})|COURT|LAWSUIT|APPEAL|SANCTION|BLACKLIST|SPY|HACK|PROBE|PENTAGON|CONGRESS",
    "WHY|LOSES|FINED|FCC|FLAW",
  ],
  de: [
    "VERBOT|VERBIET|GERICHT|KLAGE|SANKTION|SCHWARZE\\p{L}? LISTE|SPION|WARUM|LUCKE|US-REGIERUNG|VERLIERT",
    "BEHORDE",
  ],
  fr: ["INTERDI|TRIBUNAL|JUSTICE|SANCTION|LISTE NOIRE|ESPION|POURQUOI|FAILLE|PERD(?!\\p{L})|CONDAMN"],
  es: ["PROHIB|TRIBUNAL|RECURSO|SANCION|LISTA NEGRA|ESPIA|ESPION|POR QUE|PIERDE|VETO|VETA|DEMANDA"],
  it: ["DIVIET|VIETA|TRIBUNALE|RICORSO|SANZION|LISTA NERA|SPIA|PERCHE|PERDE|BANDO"],
  pt: ["PROIB|TRIBUNAL|RECURSO|SANCO|LISTA NEGRA|ESPION|POR ?QUE|PERDE|BANID|RESTRING"],
  nl: ["VERBO|VERBIED|RECHTER|RECHTBANK|SANCTIE|ZWARTE LIJST|SPION|WAAROM|VERLIEST|LEK(?!\\p{L})"],
  pl: ["ZAKAZ|SAD(?!\\p{L})|SADU|SANKCJ|CZARN\\p{L}+ LIST|SZPIEG|DLACZEGO|PRZEGRY|PODSLUCH|LUK[AI](?!\\p{L})"],
  uk: ["ЗАБОРОН|СУД(?!\\p{L})|СУДУ|САНКЦІ|ЧОРН\\p{L}+ СПИС|ШПИГУН|ЧОМУ|ПРОГРА|СТЕЖ"],
  ru: ["ЗАПРЕТ|ЗАПРЕЩ|СУД(?!\\p{L})|СУДА|САНКЦИ|ЧЕРН\\p{L}+ СПИС|ШПИОН|ПОЧЕМУ|ПРОИГР|СЛЕЖ"],
  cs: ["ZAKAZ|SOUD|SANKC|SPION|PROC(?!\\p{L})"],
  tr: ["YASAK|MAHKEME|CASUS|NEDEN"],
  zh: ["禁令|禁售|法院|制裁|黑名单|起诉|为什么|败诉"],
});
/** That it sells after all: a price, a stock. */
export const FOR_SALE = cue`[€£$₽]|\d\s?(?:EUR|ZL|KC|ГРН|РУБ|TL|KR)(?!\p{L})|${begun({
  en: ["IN STOCK|NOW AVAILABLE|ORDER NOW|ADD TO"],
  de: ["AUF LAGER|AB LAGER|JETZT (?:ERHALTLICH|BESTELL|VERFUGBAR)|LIEFERBAR"],
  fr: ["EN STOCK|DISPONIBLE"],
  es: ["EN STOCK|DISPONIBLE|YA A LA VENTA"],
  it: ["DISPONIBIL|IN STOCK"],
  pt: ["EM STOCK|EM ESTOQUE|DISPONIVE"],
  nl: ["OP VOORRAAD|LEVERBAAR"],
  pl: ["NA STANIE|DOSTEPN|W SPRZEDAZY"],
  uk: ["В НАЯВНОСТІ|У ПРОДАЖУ"],
  ru: ["В НАЛИЧИИ|В ПРОДАЖЕ|ПОСТУПИЛ"],
  zh: ["现货|到货|上架"],
})}`;

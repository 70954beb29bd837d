/** What private sellers and reviewers say of makes that they do not sell. In normalised text; each linear in its input. */
import { begun, cue, whole } from "../words.ts";

/** What is only seen in the photograph. */
export const SHOWN = begun({
  en: ["PHOTO|PICTURE|IMAGE|SHOWN|SEEN|VISIBLE|BACKGROUND|PICS?(?!\\p{L})"],
  de: ["ABGEBILDET|FOTO|BILD|ZU SEHEN|GEZEIGT|SIEHT|ABBILDUNG"],
  fr: ["PHOTO|IMAGE|VISIBLE|ILLUSTR|MONTREE?|CLICHE"],
  es: ["FOTO|IMAGEN|SE VEN?(?!\\p{L})|APARECE|SALEN?(?!\\p{L})"],
  it: ["FOTO|IMMAGIN|RAFFIGURAT|SI VED|MOSTRAT"],
  pt: ["FOTO|IMAGE[MN]|APARECE|SE VEE?M?(?!\\p{L})|MOSTRAD"],
  nl: ["FOTO|AFGEBEELD|AFBEELDING|ZICHTBAAR|TE ZIEN"],
  pl: ["ZDJECI|FOT|WIDOCZN|OBRAZK"],
  uk: ["ФОТО|ЗОБРАЖЕН|ЗНІМК|КАРТИНЦ"],
  ru: ["ФОТО|ИЗОБРАЖ|СНИМК|КАРТИНК"],
  cs: ["FOT|OBRAZK"],
  ro: ["FOTO|POZ|IMAGIN"],
  tr: ["FOTOGRAF|RESIM|GORSEL"],
  zh: ["图[中片上里]|照片|配图"],
});

/** "Is not included", "stays with me". */
export const NOT_INCLUDED = whole({
  en: [
    "(?:NOT|\\p{L}+N['’]T) (?:\\p{L}+ ){0,2}(?:INCLUDED|SUPPLIED|PART|SALE|SOLD|WITH IT|BELONG|UP FOR|IN THE)",
    "STAYS? WITH|NOT FOR SALE",
    "NOT (?:PROVIDED|OFFERED)|(?:IS|ARE) SOLD SEPARATELY|EXCLUDED",
  ],
  de: [
    "NICHT (?:\\p{L}+ ){0,4}(?:ENTHALTEN|DABEI|INBEGRIFFEN|LIEFERUMFANG|VERKAUFT?|MITVERKAUFT|MITGELIEFERT|ANGEBOTS?|INKLUSIVE)",
    "GEHOR(?:T|EN) (?:\\p{L}+ )?NICHT|BLEIB(?:T|EN) (?:BEI MIR|HIER|HAENGEN)|NICHT DAZU",
  ],
  fr: ["(?:PAS|NON) (?:\\p{L}+ ){0,2}(?:INCLUSE?S?|FOURNIE?S?|COMPRISE?S?|VENDRE|VENDUE?S?|LIVREE?S?|PARTIE)"],
  es: ["NO (?:\\p{L}+ ){0,2}(?:INCLU\\p{L}+|ENTRAN?|VENDEN?|VENTA|PARTE|VAN?)|NO VAN?"],
  it: ["NON (?:\\p{L}+ ){0,2}(?:INCLUS[AOEI]|COMPRES[AOEI]|VENDITA|PARTE|VENDE|VENDO|FORNIT[AOEI])"],
  pt: ["NAO (?:\\p{L}+ ){0,2}(?:INCLU\\p{L}+|ACOMPANHAM?|PARTE|VENDA|ENTRAM?|VAI|VAO)"],
  nl: ["NIET (?:\\p{L}+ ){0,2}(?:INBEGREPEN|MEEGELEVERD|BIJ|KOOP|INCLUSIEF|(?:MEE)?VERKOCHT|MEE)"],
  pl: [
    "NIE (?:\\p{L}+ ){0,2}(?:WCHODZ\\p{L}+|NALEZ\\p{L}+|SPRZEDA\\p{L}*|DOLACZ\\p{L}+|CZESCI\\p{L}|ZAWIERA|OBEJMUJE)",
  ],
  uk: ["НЕ (?:\\p{L}+ ){0,2}(?:ВХОД\\p{L}+|ПРОДА\\p{L}+|ВКЛЮЧЕН\\p{L}*|ИДЕ|ИДУТЬ|ДОДА\\p{L}+)"],
  ru: ["НЕ (?:\\p{L}+ ){0,2}(?:ВХОД\\p{L}+|ПРОДА\\p{L}+|ВКЛЮЧЕН\\p{L}*|ИДЕТ|ИДУТ|ПРИЛАГА\\p{L}+)"],
  cs: ["NE(?:NI|JSOU) (?:\\p{L}+ ){0,2}(?:SOUCASTI|PRODEJ\\p{L}?|V CENE)"],
  ro: ["NU (?:\\p{L}+ ){0,2}(?:INCLUS\\p{L}*|VANZARE|FACE PARTE)"],
  tr: ["DAHIL DEGIL\\p{L}*|SATILIK DEGIL\\p{L}*"],
  zh: ["[不非](?:包含|含|包括|卖|出售|在内|附送|单卖|卖品)|不送"],
});

/** What joins what is shown to what is said of it: "die", "which". */
export const WHICH = whole({
  en: ["WHICH|THAT"],
  de: ["DIE|DER|DAS|WELCHE"],
  fr: ["QUI|QUE"],
  es: ["QUE"],
  it: ["CHE"],
  pt: ["QUE"],
  nl: ["DIE"],
  pl: ["KTOR\\p{L}+"],
  uk: ["ЯК\\p{L}+|ЩО"],
  ru: ["КОТОР\\p{L}+|ЧТО"],
  cs: ["KTER\\p{L}+"],
});

/** "Would swap for": who sells his own would take it. */
export const SWAPS_FOR = whole({
  en: [
    "(?:WOULD|COULD|MAY|MIGHT|OR|WILL|TO|CONSIDER|POSSIBLE|ALSO|FOR) (?:\\p{L}+ ){0,2}(?:SWAP|TRADE|EXCHANGE|PART[- ]?EX)\\p{L}* (?:\\p{L}+ ){0,2}(?:FOR|AGAINST|WITH)",
    "(?:SWAPS?|TRADES?|PART[- ]?EX)(?: WELCOME| CONSIDERED| POSSIBLE)? (?:FOR|AGAINST|WITH)",
  ],
  de: ["(?:EIN)?TAUSCH\\p{L}* (?:\\p{L}+ ){0,2}(?:GEGEN|MIT)"],
  fr: ["(?:ECHANG\\p{L}+|TROC|TROQUE) (?:\\p{L}+ ){0,2}(?:CONTRE|AVEC)"],
  es: ["(?:CAMBIO|CAMBIARIA|CAMBIO O|PERMUTO|PERMUTARIA|TRUECO|SE CAMBIA) (?:\\p{L}+ ){0,2}(?:POR|CON)"],
  it: ["(?:SCAMBIO|SCAMBIEREI|PERMUTO|PERMUTA|BARATTO) (?:\\p{L}+ ){0,2}(?:CON|PER)"],
  pt: ["(?:TROCO|TROCA|TROCARIA|PERMUTO|ACEITO TROCA) (?:\\p{L}+ ){0,2}(?:POR|COM)"],
  nl: ["(?:IN)?RUIL(?:EN)? (?:\\p{L}+ ){0,2}(?:TEGEN|VOOR|MET)"],
  pl: ["(?:ZAMIENIE|WYMIENIE|ZAMIANA|WYMIANA) (?:\\p{L}+ ){0,2}NA"],
  uk: ["(?:ОБМІНЯЮ|ОБМІН|ПОМІНЯЮ|МІНЯЮ) (?:\\p{L}+ ){0,2}НА"],
  ru: ["(?:ОБМЕНЯЮ|ОБМЕН|ПОМЕНЯЮ|МЕНЯЮ) (?:\\p{L}+ ){0,2}НА"],
  cs: ["VYMENIM (?:\\p{L}+ ){0,2}ZA"],
  sk: ["VYMENIM (?:\\p{L}+ ){0,2}ZA"],
  ro: ["SCHIMB (?:\\p{L}+ ){0,2}CU"],
  zh: ["(?:或|也?可|想|愿意?)(?:以物)?[换換]|[置交][换換]"],
});

/** A buyer's old things, in a review: "used to have". */
export const USED_TO_HAVE = whole({
  en: [
    "(?:I|WE) (?:HAD|OWNED|RAN|HAVE HAD)|I['’]VE HAD|USED TO (?:HAVE|OWN|RUN|USE)",
    "(?:COMING|CAME|SWITCHED|MOVED|MIGRATED|UPGRADED) FROM",
  ],
  de: [
    "HATTEN? (?:ERST|VORHER|ZUVOR|DAVOR|FRUHER|BISHER|VORDEM)|(?:ICH|WIR) HATTEN?|HATTEN? (?:ICH|WIR)",
    "UMGESTIEGEN VON",
  ],
  fr: ["J['’]AVAIS|(?:ON|NOUS) AV(?:AIT|IONS)|J['’]AI EU|JE VIENS D['’]UNE?|VENAIS D['’]"],
  es: ["TEN(?:IA|IAMOS)|TUVE|HE TENIDO|VENGO DE|VENIA DE|VENIMOS DE"],
  it: ["AVEV(?:O|AMO)|HO AVUTO|VENGO DA|PROVENGO DA|VENIVO DA"],
  pt: ["TINHA|TINHAMOS|TIVE|VIM DE|USAVA"],
  nl: ["HAD(?:DEN)? (?:EERST|VROEGER|HIERVOOR|EERDER|VOORHEEN)|(?:IK|WIJ|WE) HAD(?:DEN)?|OVERGESTAPT VAN"],
  pl: ["MIA(?:LEM|LAM)|MIELISMY|UZYWALEM|PRZESIADLEM SIE Z"],
  uk: ["(?:РАНІШЕ|ДО ЦЬОГО|ПЕРЕД ЦИМ) (?:БУЛ\\p{L}+|СТОЯ\\p{L}+|МА\\p{L}+|КОРИСТУ\\p{L}+)"],
  ru: ["(?:РАНЬШЕ|ДО ЭТОГО|ПРЕЖДЕ|ПЕРЕД ЭТИМ) (?:БЫЛ\\p{L}*|СТОЯ\\p{L}+|ПОЛЬЗОВАЛ\\p{L}+|ИМЕЛ\\p{L}*)"],
  cs: ["(?:DRIVE|PREDTIM) (?:JSEM )?MEL"],
  zh: ["(?:之前|以前|原来|原先)(?:家里)?(?:一直)?(?:用|装|买)(?:的是|过|的)?"],
});

/** Who advertises what is his: "for sale", "VB". */
export const ADVERTISES = cue`${whole({
  en: ["FOR SALE|SELLING|JOB LOT|COLLECTION ONLY|NO TIME-?WASTERS|ONO|OBO|PICK-?UP ONLY|POSTAGE"],
  de: ["VERKAUFE|ZU VERKAUFEN|PRIVATVERKAUF|VB|VHB|FESTPREIS|SELBSTABHOL\\p{L}+|BIETE"],
  fr: ["VENDS|A VENDRE|JE VENDS|MAIN PROPRE|A DEBATTRE"],
  es: ["VENDO|SE VENDEN?|EN VENTA|NO BAJO|TRATO EN MANO"],
  it: ["VENDO|VENDESI|IN VENDITA|RITIRO A MANO|TRATTABILI"],
  pt: ["VENDO|VENDE-SE|A VENDA|RETIRADA"],
  nl: ["TE KOOP|VERKOOP|OPHALEN|BIEDEN VANAF|T\\.E\\.A\\.B"],
  pl: ["SPRZEDAM|NA SPRZEDAZ|ODBIOR OSOBISTY|DO NEGOCJACJI"],
  uk: ["ПРОДАМ|ПРОДАЮ|ПРОДАЄТЬСЯ|ТОРГ|САМОВИВІЗ"],
  ru: ["ПРОДАМ|ПРОДАЮ|ПРОДАЕТСЯ|ТОРГ|САМОВЫВОЗ"],
  cs: ["PRODAM|NA PRODEJ"],
  sk: ["PREDAM"],
  ro: ["VAND"],
  tr: ["SATILIK"],
})}|出售|转让|自提|[£€]\s?\d`;

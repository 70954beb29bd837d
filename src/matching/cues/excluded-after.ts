/** Words that refuse a make and stand behind it. In normalised text; each linear in its input. */
import { paired } from "../word-pairs.ts";
import { cue, oneOf, type Words } from "../words.ts";

/** Right behind the name: "-free", ", c'est fini". */
const DONE_WITH = oneOf({
  en: ["[- ]?FREE\\b(?! (?:\\d|SHIPPING|DELIVERY|MICRO|GIFT|CARD|INSTALL|SD|MEMORY))"],
  de: ["-FREIE?[NRSM]?(?!\\p{L}|[ -](?:AUSWAHL|WAHL|FARBWAHL|HAUS|WLAN))"],
  fr: [",? C.EST (?:FINI|TERMINE)(?! (?:AVEC|LES?|LA)\\b)"],
  nl: ["-VRIJE?(?!\\p{L}|[ -](?:AUSWAHL|WAHL|FARBWAHL|HAUS|WLAN))"],
  sv: ["-FRIA?(?!\\p{L}|[ -](?:AUSWAHL|WAHL|FARBWAHL|HAUS|WLAN))"],
});

/** What may not be done with it: "must not be offered". */
const MAY_NOT_BE = paired(" ", {
  en: [
    ["(?:MUST|SHALL|MAY|SHOULD|CAN|WILL) ?NOT BE"],
    [
      "OFFER",
      "PROPOS",
      "SUPPL",
      "USED",
      "INSTALL",
      "PROVID",
      "QUOT",
      "BID",
      "DELIVER",
      "CONSIDER",
      "PROCUR",
      "PURCHAS",
      "BOUGHT",
      "DEPLOY",
      "INCLUD",
    ],
  ],
});
/** The same where other words may stand between the two. */
const MAY_NOT = paired(" [^.;]{0,20}?", {
  es: [
    ["NO (?:SE )?(?:PODRAN?|DEBERAN?|PUEDEN?|DEBEN?)"],
    ["OFERTA", "OFREC", "UTILIZA", "SUMINISTRA", "INSTALA", "USAR", "PROPO"],
  ],
  it: [
    ["NON (?:POSSONO|PUO|DEVONO|DEVE|POTRANNO|DOVRANNO)"],
    ["OFFERT", "UTILIZZ", "FORNIT", "INSTALLAT", "PROPOST", "IMPIEGAT"],
  ],
  pt: [
    ["NAO (?:PODEM?|PODERAO?|DEVEM?|DEVERAO?)"],
    ["OFEREC", "OFERTA", "UTILIZA", "FORNEC", "INSTALA", "USAD", "PROPOST"],
  ],
  nl: [["(?:MOGEN|MAG|MOETEN|KUNNEN|ZULLEN) NIET"], ["AANGEBODEN", "GEBRUIKT", "GELEVERD", "TOEGEPAST", "INGEZET"]],
  pl: [["NIE (?:MOGA|MOZE|POWIN[A-Z]+)"], ["OFEROWAN", "UZYT", "UZYWAN", "DOSTARCZ", "STOSOWAN", "INSTALOWAN"]],
  // Ukrainian and Russian share words, and are mixed.
  uk: [
    ["НЕ (?:МОЖУТЬ|МОЖЕ|ПОВИНН\\p{L}+|МОГУТ|МОЖЕТ|ДОЛЖН\\p{L}+)"],
    ["ЗАПРОПОНОВАН", "ВИКОРИСТ", "ПОСТАВЛ", "ПОСТАЧА", "ВСТАНОВЛ", "ПРЕДЛ", "ИСПОЛЬЗ", "УСТАН", "ПРИМЕН"],
  ],
});
/** The same in languages that put more between them. */
const MAY_NOT_FAR = paired(" [^.;]{0,30}?", {
  de: [
    ["(?:DURFEN|DARF|SOLLEN|SOLL|MUSSEN|KONNEN|KANN) NICHT"],
    ["ANGEBOTEN", "VERWENDET", "EINGESETZT", "GELIEFERT", "INSTALLIERT", "VERBAUT"],
  ],
  fr: [["NE (?:DOI|PEU|POURR|DEVR|SER)[A-Z]+"], ["PROPOS", "OFFERT", "UTILIS", "FOURNI", "INSTALL", "LIVR"]],
});

/** What is said of it: "is not acceptable", "will be rejected". */
const REFUSED: Words = {
  en: [
    "(?:IS|ARE|BE) NOT (?:BE )?(?:ELIGIBLE|TO BE USED|USED|CONSIDERED|DESIRED|WANTED)",
    "(?:IS|ARE|BE) (?:EXCLUDED|REJECTED|BANNED|PROHIBITED)",
    "(?:IS|ARE) NOT (?:AN? |CONSIDERED )?(?:APPROVED|ACCEPTABLE|EQUAL|EQUIVALENT)",
    "(?<!WHO (?:ARE|IS) )NOT (?:ACCEPT|ALLOW|PERMIT)|WILL BE REJECTED|SHALL BE REMOVED|NON-?COMPLIANT",
  ],
  de: [
    "(?:SIND|WIRD|WERDEN)[^.;]{0,40}(?:AUSGESCHLOSSEN|NICHT ZUGELASSEN|NICHT ZULASSIG)",
    "NICHT (?:ZUGELASSEN|ZULASSIG|ERWUNSCHT)|AUSGESCHLOSSEN",
  ],
  fr: [
    "(?:EST|SONT) INTERDIT|NE SERA",
    "(?<!(?:PORT|LIVRAISON|TVA|TAXES?|TRANSPORT|POSE|FRAIS|INSTALLATION) )EXCLU[ES]?\\b",
  ],
  es: ["NO SE (?:ADMITE|ACEPTA)"],
  it: ["SARANNO ESCLUS|NON (?:E|SONO) AMMESS"],
  nl: ["NIET TOEGESTAAN"],
  uk: ["ЗАБОРОНЕН"],
  ru: ["НЕ ДОПУСКА|ЗАПРЕЩЕН|НЕ ПРИИМА"],
  tr: [
    "KABUL EDILME|YASAK",
    "(?<!(?:HDD|HARDDISK|DISK|KDV|KARGO|NAKLIYE|MONTAJ|VERGI|OTV) )HARIC\\b(?![^.;]{0,40}INDIRIM)",
    "(?<!(?:YURT|EV|SAAT|OFIS|BINA) )DISINDA(?!N)|VAZGEC",
  ],
  zh: ["(?<!\\([^()]{0,40})除外|以外|之外|产品禁止"],
};

/** Stands after the names: "… are not acceptable", "-free", "but not". */
export const EXCLUDED_AFTER = cue`^(?:${DONE_WITH}|[^.;]{0,60}?(?:${MAY_NOT_BE}|${MAY_NOT_FAR}|${MAY_NOT}|${oneOf(REFUSED)})|(?:[\s,&]|UND|ODER|SOWIE)*(?:HINGEGEN |JEDOCH |DAGEGEN |ABER )?NICHT\s*$)`;

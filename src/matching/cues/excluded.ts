/** Words that refuse a make and govern the rest of their clause. In normalised text; each linear in its input. */
import { paired } from "../word-pairs.ts";
import { cue, oneOf, type Words } from "../words.ts";

/** "With the exception of", "not permitted", "excluded": by stems, wherever they stand. */
const BARRED = oneOf({
  en: [
    "OTHER THAN|EXCEPTION OF|(?:MUST|SHALL|MAY|WILL|SHOULD) NOT\\b(?! (?:BE )?INCLUDE)|PROHIBIT|FORBID",
    "\\bBANNED\\b|\\bNEITHER\\b|NOT ACCEPT(?! RETURNS?)",
    "EXCLUD(?!ING (?:VAT|TAX|GST|DELIVERY|SHIPPING|POSTAGE))|DISQUALIF",
    "COVERED TELECOM|\\b52\\.204-2[456]|CERTIFY THAT NO|NEVER (?:BUY|SELL|USE|INSTALL)",
  ],
  de: [
    "\\bWEDER\\b|AUSGESCHLOSSEN SIND|MIT AUSNAHME|VERBOTEN|UNGULTIG SIND|NICHT GLEICHWERTIG",
    "KEIN[A-Z]{0,2} [^.;]{0,60}STAMM(?:T|EN) VON",
  ],
  fr: ["EXCLUSION D|SONT EXCLUE?S|INTERDIT|IRREGULIER|IRRECEVABLE|NE PROVIEN\\w+ PAS"],
  es: [
    "EXCEP[CT]I?ON DE|EXCLUIDOS|PROHIBID|VEDAD|INADMISIB|DESCALIFIC|NO SE (?:ADMITE|ACEPTA|PERMITE)",
    "NO SE (?:PODRAN?|PUEDEN?|DEBERAN?) (?:OFERTAR|OFRECER|SUMINISTRAR)",
    "NO SE (?:PODRAN?|PUEDEN?|DEBERAN?) (?:UTILIZAR|INSTALAR|USAR)|NO (?:PROCEDAN|PROVENGAN)\\b",
  ],
  it: ["SONO ESCLUS|ESCLUSIONE|NON SONO AMMESS|INAMMISSIBIL|NON PROVENGANO\\b"],
  pt: ["NAO SERA|PROIBID|INADMISSIVE|DESCLASSIFIC|NAO PROVENHAM\\b"],
  nl: ["NIET TOEGESTAAN|UITGESLOTEN|ONGELDIG"],
  pl: ["WYKLUCZ|NIE DOPUSZCZ|WYJATKIEM|NIE POCHODZ"],
  uk: ["(?<!\\p{L})(?:НІЧОГО|НИЧЕГО)(?!\\p{L})[^.;]{0,60} (?:ВІД|ОТ)(?!\\p{L})|ЗАБОРОН|ЗА ВИНЯТК|ВИКЛЮЧ(?!Н[ОІ])"],
  ru: ["ЗА ИСКЛЮЧЕНИ|НЕ ДОПУСК|ИСКЛЮЧ(?!ИТ)"],
  cs: ["NEPRIPOUST|VYJIMK|VYLOUC"],
  ro: ["NU SE ACCEPTA|CU EXCEPTIA"],
  sv: ["UNDANTA|INTE TILLAT"],
  nb: ["IKKE TILLAT"],
  ar: ["لا تقبل|لا يقبل|لا يسمح|يمنع|يحظر|ممنوع|باستثناء|(?:^|\\s)(?:الا|ان لا) (?:تكون|يكون)"],
  zh: ["不得|禁止|禁用|不允许|不接受|除外(?=\\s*[：:为是]|$)"],
});

/** What we do not do: "we do not sell". */
const TRADE: Words = {
  en: [
    "BUY|SELL|USE|INSTALL|ACCEPT(?! (?:RETURNS?|EXCHANGES|REFUNDS?|CANCELLATIONS?|CHEQUES|CASH)\\b)|STOCK",
    "OFFER|SUPPLY|CARRY|PROCURE",
    "SUPPORT(?! (?:RTSP|ONVIF|P[O0]E|WI-?FI|H\\.?26|AUDIO|MOTION|HTTP|2\\.4|5 ?G))|BE",
  ],
};

/** "No cameras made by", "equipment … produced by". */
const MADE_BY = oneOf({
  en: [
    "\\bNO (?:EQUIPMENT|PRODUCTS?|CAMERAS?|COMPONENTS?) (?:PRODUCED|MADE|MANUFACTURED|SUPPLIED|FROM|BY)\\b",
    "\\bNO (?:PARTS?|PORTION|ITEMS?|COMPONENTS?|ELEMENTS?) [^.;]{0,60}(?:PRODUCED|MADE|MANUFACTURED|SUPPLIED|DEVELOPED) BY\\b",
    "\\bNO (?:DEVICES?|PARTS?|BRANDS?) (?:PRODUCED|MADE|MANUFACTURED|SUPPLIED|FROM|BY)\\b",
    "ELECOMMUNICATIONS?[^.;]{0,80}(?:PRODUCED|PROVIDED|MANUFACTURED) BY",
    "SURVEILLANCE[^.;]{0,80}(?:PRODUCED|PROVIDED|MANUFACTURED) BY",
    "\\bNOTHING\\b[^.;]{0,80}(?:PRODUCED|MADE|MANUFACTURED|SUPPLIED) BY",
  ],
});

/** "Nothing of what is offered comes from". */
const NOTHING_FROM = paired("\\b[^.;]{0,60} ", {
  en: [["NOTHING", "NONE"], ["(?:COMES?|CAME|IS|ARE|ORIGINATES?) FROM\\b"]],
  de: [["NICHTS"], ["(?:STAMMT|KOMMT) VON\\b"]],
  fr: [["RIEN"], ["(?:VIENT|PROVIENT) D"]],
  es: [["NADA"], ["(?:VIENE|PROVIENE|PROCEDE|VEM|PROVEM) D"]],
  it: [["NIENTE"], ["(?:VIENE|PROVIENE) DA"]],
  nl: [["NIETS"], ["KOMT VAN"]],
  pl: [["NIC"], ["NIE POCHODZI"]],
});

/** "None of the cameras … is made by", in Romance languages. */
const NONE_BY = `${oneOf({
  es: ["NINGUN"],
  it: ["NESSUN"],
  pt: ["NENHUM"],
})}[A-ZА-ЯІЇЄҐ]{0,3} [^.;]{0,60}(?:${oneOf({
  es: ["PROCED|PROVEN"],
  it: ["PROVIEN"],
})}|${oneOf({
  es: ["FABRICAD|PRODUCID|HECH"],
  it: ["FABBRICAT|PRODOTT|REALIZZAT"],
  pt: ["PRODUZID|FEIT"],
})}[A-Z]{1,3} ${oneOf({ es: ["POR"], it: ["DA"], pt: ["PEL[AO]"] })})`;

/** "Not one of the cameras … is made", in the other languages. */
const NONE_MADE = `${oneOf({
  en: ["NONE OF|NOT ONE OF"],
  fr: ["AUCUN[A-Z]{0,2}"],
  nl: ["GEEN ENKEL[A-Z]?"],
  pl: ["ZADN[A-Z]{1,3}"],
  uk: ["ЖОД[А-ЯІЇЄ]{1,4}"],
  ru: ["НИ ОДИН|НИ ОДН[А-Я]{1,3}"],
})} [^.;]{0,60}${oneOf({
  en: ["MADE|PRODUCED|MANUFACTURED"],
  fr: ["FABRIQUE[A-Z]{0,2}|PRODUIT[A-Z]{0,2}"],
  nl: ["GEMAAKT|GEPRODUCEERD"],
  pl: ["WYPRODUKOWAN[A-Z]{0,2}|POCHODZI"],
  uk: ["ВИРОБЛЕН[А-ЯІЇЄ]{0,2}"],
  ru: ["ПРОИЗВЕДЕН[А-Я]{0,2}"],
})}(?!\\p{L})`;

/** "Must not be", "must not come from". */
const MUST_NOT_BE = `${paired(" ", {
  fr: [["NE (?:DEVRONT|DEVRA|DOIVENT|DOIT|POURRONT|PEUVENT|PEUT) PAS"], ["ETRE", "PROVENIR"]],
  es: [["NO (?:DEBERAN?|PODRAN?|PUEDEN?|DEBEN?)"], ["SER", "ESTAR", "PROCEDER", "PROVENIR"]],
  it: [["NON (?:DOVRANNO|DOVRA|DEVONO|DEVE|POSSONO|PUO|POTRANNO|POTRA)"], ["ESSERE", "PROVENIRE"]],
  pt: [["NAO (?:PODERAO?|DEVERAO?|PODEM?|DEVEM?)"], ["SER", "PROVIR"]],
  nl: [["(?:MOGEN|MAG|MOETEN) NIET"], ["VAN", "DOOR", "AFKOMSTIG"]],
  pl: [["NIE (?:MOGA|MOZE|POWINN\\p{L}+)"], ["BYC", "POCHODZIC"]],
  // Ukrainian and Russian share words, and are mixed.
  uk: [["НЕ (?:ПОВИНН|МОЖ|ДОЛЖН|МОГ)…"], ["БУТИ", "БЫТЬ"]],
})}(?!\\p{L})`;

/** "Absence of equipment". */
const ABSENCE = `${oneOf({
  en: ["ABSENCE OF"],
  es: ["AUSENCIA DE"],
  it: ["ASSENZA DI"],
  uk: ["ВІДСУТН[А-ЯІЇЄ]+"],
  ru: ["ОТСУТСТВИЕ"],
})} [^.;]{0,40}${oneOf({
  en: ["PRODUCT|EQUIP"],
  it: ["PRODOTTI"],
  pt: ["PRODUTOS"],
  uk: ["ВИРОБ|ОБЛАДНАНН|ПРОДУКЦ"],
  ru: ["ИЗДЕЛИ|ОБОРУДОВАНИ"],
})}`;

/** Longer ways of excluding that govern the rest of the clause. */
export const EXCLUDED_CLAUSE = cue`${MADE_BY}|${BARRED}|(?:DO|DOES|CAN|WOULD) ?NOT ${oneOf(TRADE)}\b|\b${NOTHING_FROM}|${NONE_BY}|${NONE_MADE}|${MUST_NOT_BE}|${ABSENCE}`;

/** The names as statutes write them, and the words that end such a list: law, not offer. */
export const STATUTE =
  /(?:(?:HUAWEI TECHNOLOGIES|HIKVISION DIGITAL TECHNOLOGY|DAHUA TECHNOLOGY) COMPANY|HYTERA COMMUNICATIONS CORPORATION)\b(?!,? L)/;

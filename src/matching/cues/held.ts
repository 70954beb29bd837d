/** Words for what a site has: what it consists of, what is installed there or lies in store. In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** What is there, before it: "is equipped with". */
const THERE = whole({
  en: [
    "CONSISTS? OF|CONSISTING OF|COMPRIS(?:ES?|ING)|IS COMPOSED OF|(?:EQUIPPED|FITTED) WITH",
    "(?:CURRENTLY|PRESENTLY|ALREADY) (?:HAS|HAVE|OPERATES?|USES?|INSTALLED)|THERE (?:ARE|IS)|INCUMBENT|LEGACY",
    "(?:RELIES|RUNS|OPERATES) ON|(?:ARE|WERE) OF (?:\\p{L}+ )?(?:MAKE|ORIGIN)",
    "(?:WATCHED|COVERED)(?: TODAY)? BY|RUNS (?:ITS OWN|AN?)",
  ],
  de: [
    "VORHANDEN (?:SIND|IST)|BESTEHT AUS|UMFASST|IM EINSATZ|IM BESTAND|(?:SIND|IST) SEIT|ES GIBT",
    "(?:AUF|IM) LAGER|GELIEFERT (?:WURDEN|WORDEN SIND)",
  ],
  fr: [
    "EXPLOITE|COMPTE|COMPORTE|COMPREND|IL Y A|PARC EXISTANTE?|SONT (?:\\p{L}+ )?EN (?:SERVICE|FONCTION)",
    "(?:A|ONT) (?:FOURNI|POSE|INSTALLE|LIVRE)|SE COMPOSE D\\p{L}+|COMPOSEE? D\\p{L}+|EQUIPEE?S? D\\p{L}+",
    "DISPOSE D\\p{L}+",
  ],
  es: [
    "EXISTEN|CUENTA (?:ACTUALMENTE )?CON|DISPONE (?:ACTUALMENTE )?DE|HAY INSTALAD[OA]S",
    "COMPUEST[OA] (?:DE|POR)",
    "INSTALACION EXISTENTE|ESTAN EN? (?:FUNCIONAMIENTO|SERVICIO|USO)|EN ALMACEN|CON SUMINISTRO DE \\d+",
    "HA (?:INSTALADO|SUMINISTRADO|ENTREGADO)",
  ],
  it: [
    "(?<!IN )OPERA|CI SONO|(?<!DEVE ESSERE |DOVRA ESSERE )DOTAT[OAEI] D\\p{L}+",
    "EQUIPAGGIAT[OAEI] (?:CON|DI)|E PRESENTE|COSTITUIT[OA] D…|COMPOST[OA] (?:DA|DI|DE|POR)|MONTAT[EI]",
    "IMPIANTO (?:ESISTENTE|IN ESSERE)|SONO (?:\\p{L}+ )?IN (?:FUNZIONE|USO|ESERCIZIO)|IN MAGAZZINO",
    "PRESSO IL MAGAZZINO|GIACENT[EI]|HA (?:INSTALLATO|FORNITO|MONTATO|CONSEGNATO)",
  ],
  pt: [
    "CONTA (?:ATUALMENTE )?COM|EXISTEM?|POSSUI|DISPOE (?:ATUALMENTE )?DE",
    "ESTAO EM (?:FUNCIONAMENTO|SERVICO|USO)",
    "ENCONTRAM-SE (?:MONTAD|INSTALAD)…|EM ARMAZEM",
  ],
  nl: [
    "ER ZIJN|STAAN ER|STAAT EEN|HANGEN|BESTAAT UIT|BESCHIKT OVER|ZIJN (?:\\p{L}+ )?IN GEBRUIK",
    "(?:OP DE|IN HET) MAGAZIJN…|GELEVERD ZIJN|HEEFT (?:GEPLAATST|GELEVERD|GEMONTEERD)",
  ],
  pl: [
    "ISTNIEJE|ISTNIEJA|POSIADA|SKLADA SIE Z|DZIALA(?:JA)?|PRACUJ[EA](?: OBECNIE)?|SA W UZYCIU",
    "(?:NA|W) MAGAZYNIE|DOSTARCZYL…|ZAMONTOWAL|ZAINSTALOWAL",
  ],
  uk: [
    "НА СКЛАДІ|(?:ЗМОНТОВАН|ВСТАНОВЛЕН(?!Н))…|НАЯВН[АІО]|МАЄ(?= \\d)|ПРАЦЮ(?:Є|ЮТЬ)|ПОСТАВИ(?:В|ЛА|ЛО|ЛИ)",
    "ВСТАНОВИВ|(?:НА БАЛАНС[ЕІ] (?:\\p{L}+ ){0,2})?(?:ЗНАХОДИТЬСЯ|ОБЛІКОВУ…)",
  ],
  ru: [
    "НА СКЛАДЕ|СМОНТИРОВАН…|УСТАНОВЛЕН…|СОСТОИТ ИЗ|ИМЕЕТСЯ|РАБОТА(?:ЕТ|ЮТ)|ПОСТАВИЛ|УСТАНОВИЛ|СМОНТИРОВАЛ",
    "(?:НА БАЛАНС[ЕІ] (?:\\p{L}+ ){0,2})?ЧИСЛ[ИЯ]ТСЯ",
  ],
  cs: ["DISPONUJE|PROVOZUJE|JSOU INSTALOVANY|OSADIL|NAINSTALOVAL|NAMONTOVAL"],
  hr: ["POSJEDUJE|(?:UGRADEN|INSTALIRAN)\\p{L} (?:JE|SU)"],
  bg: ["РАЗПОЛАГА С|СА МОНТИРАНИ"],
  ro: ["DISPUNE DE|EXISTA|SUNT (?:INSTALATE|MONTATE)|A (?:INSTALAT|MONTAT|LIVRAT)"],
  hu: ["UZEMELO"],
  el: ["ΔΙΑΘΕΤΕΙ"],
  sv: [
    "BESTAR AV|FORFOGAR OVER|SITTER (?:FOR NARVARANDE|I ?DAG|NU)",
    "(?:HAR|HAVDE|HADE) (?:I DAG|IDAG|NU|ALLEREDE|REDAN) ?|HAR (?:MONTERAT|INSTALLERAT|LEVERERAT)",
  ],
  da: ["DISPONERER|HAR (?:MONTERET|INSTALLERET|LEVERET)"],
  nb: ["RADER OVER|HAR (?:MONTERT|INSTALLERT|LEVERT)"],
  fi: ["KOOSTUU|KAYTOSSA ON"],
  tr: ["HALIHAZIRDA|IDAREDE"],
  id: ["TERPASANG|TERDAPAT|MEMILIKI"],
  vi: ["DANG SU DUNG|HIEN CO|DA LAP DAT"],
});
/** How many are had: "holds twelve". */
const COUNTED = `${begun({ en: ["HAS", "HAVE", "OWNS?", "OPERATES?", "FOUND", "HOLDS?", "INSTALLED", "BOUGHT", "PURCHASED", "SUPPLIED"] })} ${whole({ en: ["\\d[\\d,.]*", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN", "TWELVE"] })}`;
/** What they are, which no list of accepted makes says: "the cameras are all …". */
const GOODS_ARE = `(?<!${oneOf({ en: ["ACCEPTABLE", "PREFERRED", "APPROVED", "ACCEPTED", "PERMITTED"] })} )${whole({ en: ["(?:RECORDERS|CAMERAS|UNITS|DOMES|NVRS|\\d+) (?:ARE|WERE)(?: ALL| MAINLY| OF)?"] })}`;

/** "The site has 12 X cameras", "consists of X", "is equipped with X". */
export const HAS = cue`(?:${THERE}|${COUNTED}|${GOODS_ARE})(?:[^.;:\n]|(?<=\bN[RO]?)\.(?= ?\d)){0,80}$|${oneOf({ zh: ["装有", "目前", "已安装", "已有", "现有", "原有", "在用", "其余为", "中标(?:品牌|产品)(?:为|[：:])", "投标产品为"] })}[^。；\n]{0,20}$|${oneOf({ ar: ["يوجد (?:حاليا )?"] })}[^.\n]{0,40}$`;

/** What is bought consists of these, and they are not there yet: "the new lot comprises". */
export const LOT_HAS = cue`${begun({
  en: ["(?:LOT|PACKAGE|SCOPE|SUPPLY|ORDER|DELIVERY)(?!\\p{L})"],
  de: ["(?:LOS|LIEFERUMFANG|LEISTUNGSUMFANG|AUFTRAG|LIEFERUNG|LEISTUNG)(?!\\p{L})"],
  fr: ["(?:LOT|FOURNITURE|MARCHE|PRESTATION|COMMANDE)(?!\\p{L})"],
  es: ["(?:LOTE|SUMINISTRO|PEDIDO|OBJETO)(?!\\p{L})"],
  it: ["(?:LOTTO|FORNITURA|ORDINE)(?!\\p{L})"],
  pt: ["(?:LOTE|FORNECIMENTO|ENCOMENDA)(?!\\p{L})"],
  nl: ["(?:PERCEEL|LEVERING|OPDRACHT)(?!\\p{L})"],
  pl: ["(?:CZESC|ZADANIE|ZAMOWIENIE|DOSTAWA|PAKIET)(?!\\p{L})"],
  uk: ["(?:ЛОТ|ЗАКУПІВЛЯ|ПОСТАВКА|ПОСТАЧАННЯ)(?!\\p{L})"],
  ru: ["(?:ЛОТ|ЗАКУПКА|ПОСТАВКА|ЗАКАЗ)(?!\\p{L})"],
})}[^.;:\n]{0,40}${whole({
  en: ["CONSISTS? OF|CONSISTING OF|COMPRIS(?:ES?|ING)|INCLUDES?"],
  de: ["BESTEHT AUS|UMFASST|BEINHALTET"],
  fr: ["COMPREND|COMPORTE|COMPTE|SE COMPOSE D\\p{L}+"],
  es: ["COMPRENDE|INCLUYE|CONSTA DE|CUENTA CON"],
  it: ["COMPRENDE|PREVEDE|CONSTA DI|E COMPOST[OA] DA"],
  pt: ["COMPREENDE|INCLUI|CONSISTE EM"],
  nl: ["OMVAT|BESTAAT UIT|BEVAT"],
  pl: ["OBEJMUJE|SKLADA SIE Z"],
  uk: ["ВКЛЮЧАЄ|ПЕРЕДБАЧАЄ|СКЛАДАЄТЬСЯ З"],
  ru: ["ВКЛЮЧАЕТ|ПРЕДУСМАТРИВАЕТ|СОСТОИТ ИЗ"],
})}[^.;:\n]{0,60}$`;

/** Words by which a buyer asks for a make. In normalised text; each linear in its input. */
import { cue, oneOf, whole } from "../words.ts";

/** "or equivalent", after the name. */
export const EQUIVALENT = cue`\b${oneOf({
  en: ["OR (?:AN? )?(?:APPROVED )?(?:EQUAL|EQUIVALENT|SIMILAR)"],
  es: ["O (?:EQUIVALENTE|SIMILAR|SUPERIOR)"],
  it: ["O EQUIVALENTI|O EQ\\b"],
})}|${oneOf({
  en: ["EQUAL AND APPROVED|APPROVED EQUAL|\\(OR EQUAL\\)"],
  de: ["ODER GLEICHW|GLEICHWERTIG"],
  fr: ["OU (?:TECHNIQUEMENT )?(?:EQUIVALENT|SIMILAIRE)"],
  pt: ["OU (?:EQUIVALENTE|SIMILAR|SUPERIOR)"],
  nl: ["(?:OF|DAN WEL|OFWEL) (?:ANDERS )?GELIJKWAARD"],
  pl: ["LUB ZBLIZON|LUB ROWNOWAZN"],
  uk: ["АБО (?:ИХНІХ )?ЕКВІВАЛЕНТ"],
  ru: ["ИЛИ (?:АНАЛОГ|ЭКВИВАЛЕНТ)"],
  cs: ["NEBO EKVIVALENT"],
  sv: ["ELLER MOTSVARANDE"],
  da: ["ELLER TILSVARENDE"],
  nb: ["ELLER LIKVERDIG"],
  tr: ["VEYA ESDEGER|VEYA (?:MUADIL|DENGI)"],
  id: ["ATAU SETARA"],
  ms: ["ATAU SEKELAS"],
  vi: ["(?:HOAC|IP) [^.;]{0,20}TUONG DUONG"],
  zh: ["或(?:同等|相当)|相当于"],
})}`;

/** "must be X", before the name. */
export const REQUIRED = cue`\b${oneOf({
  en: ["REQUIRE[DS]?\\b|MAKE/MODEL"],
})}|${oneOf({
  en: ["REQUIREMENT|SHALL (?:PROVIDE|SUPPLY|BE)|PREFERRED MAKE|QUOTE FOR"],
  de: ["GEFORDERT|LEITFABRIKAT|FABRIKAT"],
  fr: ["MARQUE DEMANDEE"],
  es: ["SE (?:REQUIERE|EXIGE)|REFERENCIA BASE"],
  it: ["SI RICHIEDE"],
  pt: ["EXIGE-SE"],
  nl: ["GEVRAAGD"],
  pl: ["WYMAGAN"],
  zh: ["采购|参照"],
})}`;

/** "Supply and installation of X": a buyer speaks, before the name. */
export const SUPPLY = cue`${oneOf({
  en: [
    "SUPPLY(?: AND| &|,| OF)|ACCEPTABLE (?:MAKES|MANUFACTURERS|BRANDS)|PREFERRED (?:MAKES?|BRANDS?)|\\bRFQ\\b",
    "REQUEST FOR QUOTATIONS?|QUOTATIONS? (?:REQUESTED|FOR)|PROCUREMENT OF",
    "(?<!(?:WITH|ON|UPON|AFTER|EVERY|EACH|YOUR|ANY|(?:WITH|ON|UPON|AFTER) THE) )PURCHASE OF",
    "APPROVED (?:MAKES|BRANDS|MANUFACTURERS)",
  ],
  de: ["ERSETZT DURCH|PREISANFRAGE|LIEFERUNG|BESCHAFFUNG"],
  fr: ["DEMANDE DE DEVIS POUR|FOURNITURE|(?<!POUR (?:L['’]|TOUTE )|A L['’]|LORS DE L['’])ACQUISITION DE"],
  es: ["SE SOLICITA COTIZACION|SUMINISTRO|(?<!(?:CON|POR|EN|TRAS|A) (?:LA|SU|TU|CADA) )ADQUISICION"],
  it: ["SI RICHIEDE PREVENTIVO|FORNITURA"],
  pt: ["FORNECIMENTO|(?<!(?:NA|COM A|PELA|CADA|SUA) )AQUISICAO"],
  nl: ["OFFERTEAANVRAAG|(?<!(?:BIJ|NA|ELKE|UW|JE) )AANSCHAF"],
  pl: ["ZAPYTANIE OFERTOWE|DOSTAWA", "(?<!(?:PRZY|PO|DO|OD|KAZDYM|KAZDEGO|PODCZAS) )ZAKUP(?! POTWIERDZON|Y? ZWERYFIK)"],
  uk: ["ЗАПИТ ЦІН|ПОСТАЧАНН|ЗАКУПІВЛ|(?<!(?:ПІСЛЯ|З) )ПРИДБАННЯ|МА[ЄЮ]… БУТИ"],
  ru: ["ЗАПРОС (?:КОТИРОВОК|ЦЕН)|ПОСТАВКА (?:И|КАМЕР|ОБОРУД|ВИДЕО|СИСТЕМ)|ЗАКУПКА|ДОЛЖН… БЫТЬ"],
  zh: ["采购|招标|投标|参考品牌|推荐品牌|品牌要求|求购"],
})}|${oneOf({
  en: ["(?:REPLACEMENT|REPLACED|REPLACING THEM) (?:WITH|BY)|(?:MUST|SHALL) BE"],
  fr: ["REMPLACE… PAR|(?:DOIT|DOIVENT|DEVRA|DEVRONT) ETRE"],
  es: ["SUSTITU… POR|DEB(?:E|EN|ERA|ERAN) SER"],
  it: ["SOSTITU… CON|(?:DEVE|DEVONO|DOVRA|DOVRANNO) ESSERE"],
  pt: ["DEV(?:E|EM|ERA|ERAO) SER"],
  pl: ["(?:MUSI|MUSZA|POWINN\\p{L}+) BYC"],
})}\b|${oneOf({
  en: ["(?:TO|SHOULD|WILL) BE(?: AN?| OF| BY| FROM| MADE BY)?"],
  de: ["(?:MUSSEN?|SOLLEN?) VON"],
  nl: ["(?:MOET|MOETEN|DIENEN) VAN"],
})}\s*$|${whole({
  nl: ["LEVERING VAN|LEVERING EN"],
  da: ["LEVERING (?:AF|AV|OG)"],
})}|^\W{0,4}SUPPLY\b|^\W*${oneOf({
  de: ["SUCHE"],
  fr: ["CHERCHE"],
  es: ["BUSCO|COMPRO"],
  it: ["CERCO"],
  pt: ["PROCURO"],
  nl: ["GEZOCHT"],
  pl: ["KUPIE"],
  uk: ["ШУКАЮ"],
  ru: ["КУПЛЮ|ВОЗЬМУ|ИЩУ"],
})}(?!\p{L})`;

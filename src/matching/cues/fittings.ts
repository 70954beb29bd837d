/** Goods that go with a camera, whatever stands behind them. In normalised text; each linear in its input. */
import type { Words } from "../words.ts";

/** What a camera is fixed to, put in, covered with: brackets, boxes, housings. */
export const FITTINGS: Words = {
  en: [
    "BRACKET|\\bMOUNT(?:S|ING)?\\b|JUNCTION BOX|BACK ?BOX",
    "HOUSING(?! (?:SOCIET|ASSOC|COOP|PROJECT|ESTATE|COMPLEX|COLON|SCHEME))|\\bSKIN\\b",
    "(?<!\\b(?:NO|ANY|EACH|THIS) )\\bCASE\\b(?! STUD)|GASKET|\\bTRAY\\b|SUN ?SHIELD|PEDESTAL|\\bSPARE\\b",
    "\\bPLATE\\b",
  ],
  de: ["MONTAGE(?:BOX|DOSE)|ANSCHLUSS(?:BOX|DOSE)|HALTERUNG|HALTER\\b|WANDARM|MASTADAPTER|ZUBEHOR"],
  fr: [
    "SUPPORTS? (?:MURA(?:L|UX)|PLAFOND|DE FIXATION|POUR)|SUPPORT (?:D['’]ANGLE|DE (?:FIX|MAT|PLAFOND|COIN))",
    "(?<!\\p{L})BRAS (?:DE (?:DEPORT|FIXATION|MUR)|MURAL)|CAISSON (?:POUR|DE)|BOITE DE JONCTION|BOITIER",
  ],
  es: [
    "SOPORTE(?! (?:NATIVO|TECNIC|TOTAL|COMPLETO|ESPECIALIZ|REMOTO|AL?\\b|POST))|(?<!\\p{L})BRAZO (?:DE|PARA) ",
    "\\b(?:BASE|GABINETE) PARA\\b|\\bMONTAJE\\b|CARCASA PARA|CAJA DE(?! \\d)|KIT DE MATERIALES\\s*$",
  ],
  it: ["STAFFA|(?<!\\p{L})BRACCIO (?:DI|PER|A) |CUSTODIA PER|SCATOLA(?! DA \\d)"],
  pt: [
    "SUPORTE(?! (?:NATIVO|TECNIC|TOTAL|COMPLETO|ESPECIALIZ|AO?\\b|DE (?:FABRICA|CLIENTE)|DA (?:EMPRESA|MARCA|LOJA)|DA (?:INTELBRAS|HIKVISION|DAHUA)))",
    "(?<!\\p{L})BRACO (?:DE|PARA) |CAIXA DE(?! \\d)",
  ],
  nl: ["BEUGEL|MONTAGEDOOS|LASDOOS"],
  pl: ["UCHWYT|PUSZKA|ZESTAW MONTAZ…"],
  uk: ["КРІПЛЕНН"],
  ru: ["КРОНШТЕ|КРЕПЛЕНИ|КОЖУХ|КОРОБК(?!\\p{L}? (?:ПО |НА )?\\d)"],
  tr: ["APARATI|AYAGI"],
  ar: ["حامل"],
  vi: ["CHAN DE(?: CAMERA| MAY|\\b)"],
  zh: ["(?<![送赠贈配含带附])支架|安装盒"],
  th: ["(?<!พรอม|และ|และ )อปกรณเสรม\\s*$"],
};

/** What feeds a camera: supplies, adapters, cables. */
export const POWER: Words = {
  en: ["POWER (?:SUPPLY|ADAPT[EO]R)|ADAPT[EO]R|INJECTOR|CABLING|\\b(?:PSU|CABLES?|CONNECTORS?)\\b"],
  de: ["NETZTEIL"],
  fr: ["ALIMENTATION"],
  es: ["FUENTES? DE (?:ALIM…|PODER|CORRIENTE|ENERGIA|VOLTAJE|12|24|48|5|SWITCH…)|FUENTES? (?:CONMUTADA|DE \\d)"],
  it: ["ALIMENTATORE"],
  pt: ["FONTE\\b"],
  nl: ["VOEDING"],
  pl: ["ZASILACZ"],
  uk: ["БЛОК ЖИВЛЕНН"],
  ru: ["БЛОК ПИТАНИ|АДАПТЕР|(?<!\\p{L})Б/?П(?!\\p{L})"],
  ar: ["محول (?:طاقة|كهرباء|تيار)|كابل"],
  zh: ["电源|适配器"],
  ja: ["電源(?![:：]|\\s?[DA]C|工事|不要)"],
};

/** Remote controls and lenses. */
export const REMOTES: Words = {
  en: ["REMOTE CONTROL|\\bREMOTE FOR\\b"],
  de: ["FERNBEDIENUNG"],
  fr: ["TELECOMMANDE"],
  es: ["MANDO A DISTANCIA"],
  it: ["TELECOMANDO"],
  pt: ["CONTROLE REMOTO"],
  nl: ["AFSTANDSBEDIENING"],
  pl: ["(?<!\\p{L})PILOT [^;,]{0,24} DO\\b"],
  ru: ["ПУЛЬТ (?:ДУ|ДЛЯ|ДИСТ)"],
  hu: ["TAVIRANYITO"],
  zh: ["遥控器|镜头"],
};

/** What a camera records to. */
export const MEMORY_CARD: Words = {
  en: ["MEMORY CARD|MICRO ?SD\\b|SD CARD"],
  de: ["SPEICHERKARTE"],
  fr: ["CARTE SD"],
  es: ["TARJETA SD"],
  pl: ["KARTA PAMIECI"],
  ru: ["КАРТА ПАМ"],
  vi: ["THE NHO"],
};

/** Programs and what is to be read about them: "firmware", "licence", "manual of the". */
export const PAPERS: Words = {
  en: ["FIRMWARE|\\bDRIVER\\b|LICEN[CS]E|(?:USER|INSTRUCTION) MANUAL (?:FOR|OF)\\b"],
  de: ["LIZENZ|HANDBUCH (?:\\p{L}+ ){0,2}(?:FUR|ZU)\\b"],
  fr: ["MANUEL (?:\\p{L}+ ){0,3}(?:DU|DE)\\b"],
  es: ["LICENCIA|MANUAL (?:\\p{L}+ ){0,3}(?:DEL|DE LA)\\b"],
  it: ["LICENZ[AE]|MANUALE (?:\\p{L}+ ){0,3}(?:DEL|DELLA|DI)\\b"],
  pt: ["LICENCAS?\\b"],
  nl: ["LICENT[EI]E?|HANDLEIDING"],
  pl: ["LICENCJ"],
  uk: ["ЛІЦЕНЗІ"],
  ru: ["ЛИЦЕНЗИ"],
  ar: ["رخص"],
};

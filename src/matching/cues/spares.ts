/** Goods that are said to be for something: "lens for", "battery for". In normalised text; each linear in its input. */
import { paired } from "../word-pairs.ts";
import { oneOf, type Words } from "../words.ts";

/** "For": some of what follows knows it in more languages. */
const FOR: Words = { de: ["FUR"], fr: ["POUR"], es: ["PARA"], it: ["PER"], pl: ["DO"] };

/** "Lens for outdoor cameras": a place, not what the lens fits. */
const PLACE = oneOf({
  de: ["AUSSEN|INNEN"],
  fr: ["L.EXTERIEUR|L.INTERIEUR"],
  es: ["EXTERIOR|INTERIOR"],
  it: ["ESTERN|INTERN"],
  pl: ["ZEWN|WEWN"],
});
/** "Lens for the". */
const LENSES = [
  `${paired(" [^;]{0,24} ", {
    de: [["OBJEKTIV…"], ["FUR"]],
    fr: [["OBJECTIF"], ["POUR"]],
    es: [["LENTES?"], ["PARA"]],
    it: [["OBIETTIVO"], ["PER"]],
    pl: [["OBIEKTYW"], ["DO"]],
  })}\\b(?! ${PLACE})`,
  oneOf({
    en: ["\\bLENS\\b[^;,]{0,15} FOR\\b", "\\bLENS CAP"],
    es: ["LENTES? [^;]{0,24} P/"],
    nl: ["\\bLENS [^;]{0,24} VOOR\\b"],
    ru: ["ОБ[Ъ’']?[ЕЄ]КТИВ [^;]{0,24} ДЛЯ"],
  }),
];

/** "Hard disk for", and not "suitable for". */
const DISKS = [
  `${oneOf({
    en: ["\\bHDD"],
    pl: ["DYSK TWARDY"],
    cs: ["PEVN[YE] DISK…"],
    hu: ["MEREVLEMEZ"],
    tr: ["SABIT DISK"],
  })}(?:(?!VHODN|GESCHIKT|GEEIGNET|COMPATIB|KOMPATIB)[^,;]){0,30} ${oneOf({ en: ["FOR"], ...FOR, nl: ["VOOR"], ru: ["ДЛЯ"], cs: ["PRO", "K"], sk: ["PRE"] })}(?!\\p{L})`,
  paired("[^,;]{0,30} ", {
    de: [["FESTPLATTE"], ["FUR\\b"]],
    fr: [["DISQUE DUR"], ["POUR\\b"]],
    es: [["DISCO (?:DURO|RIGIDO)"], ["(?:PARA|PER)\\b"]],
    uk: [["ЖОРСТК[А-ЯІЇ]{2} ДИСК"], ["ДЛЯ"]],
    ru: [["ЖЕСТК[А-ЯІЇ]{2} ДИСК"], ["ДЛЯ"]],
  }),
  "HARD (?:DISK|DRIVE) FOR",
];

/** Panels of their own, or said to be for something. */
const SOLAR_PANELS = [
  `${oneOf({
    fr: ["PANNEAU SOLAIRE"],
    es: ["PANEL SOLAR"],
    it: ["PANNELLO SOLARE"],
    pt: ["PAINEL SOLAR"],
    pl: ["PANEL SOLARNY"],
    uk: ["СОНЯЧН[А-Я]+ (?:ПАНЕЛЬ|БАТАРЕ[ЯІ])"],
    ru: ["СОЛНЕЧН[А-Я]+ (?:ПАНЕЛЬ|БАТАРЕ[ЯІ])"],
  })}\\s*$`,
  `${oneOf({
    de: ["SOLARPANEL"],
    fr: ["PANNEAU SOLAIRE"],
    es: ["PANEL SOLAR"],
    it: ["PANNELLO SOLARE"],
    pt: ["PAINEL SOLAR"],
    nl: ["ZONNEPANEEL"],
    pl: ["PANEL SOLARNY"],
  })} [^;,]{0,24}${oneOf({ ...FOR, nl: ["VOOR"] })}\\b`,
  oneOf({
    en: ["SOLAR PANEL FOR"],
    uk: ["СОНЯЧН[А-Я]+ [^;,]{0,30}ДЛЯ"],
    ru: ["СОЛНЕЧН[А-Я]+ [^;,]{0,30}ДЛЯ"],
    sv: ["SOL(?:CELLS)?PANEL[A-Z]*[^,;]{0,20} (?:FOR|TILL|TIL)\\b"],
  }),
];

/** What feeds or joins cameras: "battery for", "power supply 12 V for". */
const SUPPLIES = oneOf({
  en: [
    "BATTERY (?:PACK|CHARGER|(?:(?!CAM)[^;,]){0,24}FOR\\b)|ANTENNA FOR|\\bBALUNS?\\s*$",
    "\\bBALUNS?\\b[^,;]{0,16} (?:FOR|PARA|POUR|FUR)\\b",
  ],
  de: ["(?:AKKU|BATTERIE) (?:(?![CK]AM)[^;,]){0,36}(?:FUR|POUR)\\b"],
  es: ["FUENTES? (?:SWITCHING |DE (?:ALIMENTACION|PODER) )?[^,;]{0,20}PARA\\b|BATERIA [^;,]{0,24}PARA\\b"],
  it: ["BATTERIA [^;,]{0,24}PER\\b"],
  ru: ["АККУМУЛЯТОР [^;,]{0,24}ДЛЯ"],
  zh: ["(?:充电器|电池|耳机)[^。；，\\n]{0,8}(?:配套?|适配|用于|适用于?)$"],
});

/** "Spare … for". */
const SPARE_FOR = `${oneOf({
  fr: ["DE RECHANGE"],
  es: ["DE REPUESTO"],
  it: ["DI RICAMBIO"],
  pt: ["DE REPOSICAO"],
  pl: ["ZAPASOW\\p{L}+"],
  ru: ["ЗАПАСН\\p{L}+"],
})} [^;,.]{0,30}${oneOf({ fr: ["POUR"], es: ["PARA"], it: ["PER"], pl: ["DO"], ru: ["ДЛЯ"] })}(?!\\p{L})`;
/** Boards and motors: "mainboard for". */
const BOARD_FOR = [
  `${oneOf({
    en: ["MAINBOARD"],
    de: ["PLATINE"],
    fr: ["CARTE MERE"],
    es: ["PLACA BASE"],
    it: ["SCHEDA MADRE"],
    pl: ["PLYTA GLOWNA"],
  })}(?: [^;,.]{0,30})? ${oneOf({ en: ["FOR"], ...FOR })}\\b`,
  `${oneOf({ uk: ["ДВИГУН"], ru: ["ПЛАТА", "ШЛЕИФ", "МАТРИЦА", "ДВИГАТЕЛЬ"] })}(?: [^;,.]{0,30})? ДЛЯ(?!\\p{L})`,
];
/** Spare parts by their own name: "spare parts for". */
const PARTS = oneOf({
  de: ["ERSATZTEILE?N? (?:FUR|ZU)\\b"],
  fr: ["PIECES (?:DETACHEES|DE RECHANGE)"],
  es: ["(?:REPUESTOS?|RECAMBIOS?) (?:PARA|DE)\\b"],
  it: ["RICAMBI (?:PER|DI)\\b|(?<!\\p{L})RICAMBIO(?: PER\\b|:[^;.]{0,30} PER\\b)"],
  nl: ["(?:RESERVE)?ONDERDELEN VOOR\\b"],
  pl: ["CZESCI ZAMIENN\\p{L}+"],
  ru: ["ЗАПЧАСТ\\p{L}+"],
  cs: ["NAHRADN[IY] (?:KOPULE|KRYT|SKLO|DRZAK|ZDROJ) (?:PRO|PRE|K)\\b"],
});

/** A cover for goods, and no policy that covers all of them. */
const COVERS = `(?<!${oneOf({
  en: ["PRICE|OFFER|BID|CONTRACT|WARRANTY|LOT|SCOPE"],
})} )\\bCOVERS?\\b(?! ${oneOf({
  en: ["(?:ALL|THE|ANY|OUR|YOUR|EVERY|UP TO)|\\d+|(?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|TWELVE)"],
})}\\b)`;

const ALL = [SUPPLIES, ...DISKS, ...SOLAR_PANELS, ...LENSES, SPARE_FOR, ...BOARD_FOR, PARTS, COVERS];
/** Spare parts, lenses, batteries and disks that are said to be for something: the source of an expression. */
export const SPARES = ALL.join("|");

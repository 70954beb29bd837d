/** Single words for an old thing that was taken out for a new one. In normalised text; each linear in its input. */
import { oneOf, whole } from "../words.ts";

/** It was done: "we swapped", "flog raus". */
export const SWAPPED = whole({
  en: [
    "REPLACED|SWAPPED(?: OUT)?|CHANGED|EXCHANGED|UPGRADED|RIPPED OUT|PULLED OUT|TOOK (?:OUT|DOWN)",
    "TAKEN (?:OUT|DOWN)|REMOVED",
    "OUT WENT|GOODBYE|FAREWELL|CAME OUT|WENT OUT|(?:IS|ARE|WAS|WERE) OUT|OUT(?=, )|BINNED|SCRAPPED|RETIRED",
    "MADE WAY FOR|GAVE WAY TO",
  ],
  de: [
    "(?:AUS)?GETAUSCHT|ERSETZT|GEWECHSELT|AUSGEBAUT|ABGEBAUT|DEMONTIERT|RAUS|TSCHUSS|ADE|RAUSGEFLOGEN",
    "RAUSGEWORFEN|WICH|WICHEN|WEICHEN",
    "ENTSORGT|ABGELOST|AUSRANGIERT|ABGENOMMEN|AUSGEDIENT|IN RENTE|HAT AUSGEDIENT|VERSCHROTTET",
  ],
  fr: [
    "REMPLACEE?S?|CHANGEE?S?|DEPOSEE?S?|DEMONTEE?S?|RETIREE?S?|ENLEVEE?S?|LAISSE LA PLACE|CEDE LA PLACE",
    "ECHANGEE?S?|TROQUEE?S?",
    "FINI|ADIEU|PLACE A|MISE?S? AU REBUT|A LA BENNE|DEBARRASSEE?S?",
  ],
  es: [
    "(?:HEMOS |HAN |HA )?(?:SUSTITUIDO|CAMBIADO|QUITADO|RETIRADO|DESMONTADO|REEMPLAZADO|JUBILADO)|CAMBIAMOS",
    "QUITAMOS",
    "SUSTITUIMOS|RETIRAMOS|DESMONTAMOS|REEMPLAZAMOS|JUBILAMOS|ADIOS|FUERA|CAMBIARON|QUITARON|SUSTITUYO|CAMBIO",
  ],
  it: [
    "SOSTITUIT[OAIE]|CAMBIAT[OAIE]|TOLT[OAIE]|SMONTAT[OAIE]|RIMOSS[OAIE]|ROTTAMAT[OAIE]",
    "MANDAT[OAIE] IN PENSIONE|VIA (?:IL|LE|LA|I)",
    "ADDIO|PENSIONAT[OAIE]|RIMPIAZZAT[OAIE]",
  ],
  pt: [
    "TROC(?:AMOS|OU|ARAM|ADO|ADA)|SUBSTITU(?:IMOS|IU|IRAM|IDO|IDA)S?|RETIR(?:AMOS|OU|ARAM|ADO|ADA)S?",
    "REMOV(?:EMOS|IDO|IDA)S?",
    "ADEUS|TIR(?:AMOS|OU|ARAM)|DESMONT(?:AMOS|OU|ADO|ADA)S?|SAIU|SAIRAM",
  ],
  nl: [
    "VERVANGEN|GEWISSELD|OMGERUILD|INGERUILD|ERUIT|VERWIJDERD|GEDEMONTEERD|WEGGEHAALD|AFGEVOERD|PLAATSGEMAAKT",
    "MOEST WIJKEN",
    "DAG|VAARWEL|WEG(?=, )|MAAKTE PLAATS",
  ],
  pl: [
    "WYMIENI(?:LISMY|LI|LEM|LAM|ONO|ONY|ONA)|ZASTAPI(?:LISMY|LI|LEM|ONO|ONY|L)",
    "(?:ZDE|WY)MONTOWA(?:LISMY|LI|LEM|NO|NY)",
    "ZDJE(?:LISMY|LI|TO|LEM)|WYLECIA(?:L|LA|LY)|WYRZUCI(?:LISMY|LI|L)|ZAMIENI(?:LISMY|LI|LEM|ONO)",
  ],
  uk: [
    "ЗАМІНИ(?:ЛИ|В|ЛА)|ПОМІНЯ(?:ЛИ|В|ЛА)|ЗНЯ(?:ЛИ|В|ЛА|ТО)|ДЕМОНТУВА(?:ЛИ|В)|ПРИБРА(?:ЛИ|В)|ЗАМІНЕНО",
    "ДЕМОНТОВАНО",
    "ВИКИНУ(?:ЛИ|В)|МІНЯЛИ|ПРИИШОВ НА ЗМІНУ",
  ],
  ru: [
    "ЗАМЕНИ(?:ЛИ|Л|ЛА)|ПОМЕНЯ(?:ЛИ|Л|ЛА)|СНЯ(?:ЛИ|Л|ЛА|Т|ТО)|ДЕМОНТИРОВА(?:ЛИ|Л|Н|НО)|УБРА(?:ЛИ|Л)",
    "ЗАМЕНЕН(?:А|О|Ы)?",
    "ВЫКИНУ(?:ЛИ|Л)|ВЫБРОСИ(?:ЛИ|Л)|МЕНЯЛИ|ПРИШЕЛ НА СМЕНУ",
  ],
  cs: ["VYMENILI(?: JSME)?|NAHRADILI(?: JSME)?|SUNDALI|DEMONTOVALI|VYHODILI"],
  sk: ["VYMENILI(?: SME)?|NAHRADILI(?: SME)?|ZLOZILI|DEMONTOVALI"],
  ro: ["INLOCUIT|SCHIMBAT|DEMONTAT|SCOS"],
  tr: ["DEGISTIRDIK|SOKTUK|YENILEDIK|DEGISTIRILDI|SOKULDU|KALDIRDIK"],
  zh: ["换成|换上|换下|更换|替换|拆除|拆掉|拆下|淘汰|换掉"],
});

/** "Old", as it may stand before or behind what is. */
export const OLD_ONE = whole({
  en: [
    "OLD|OLDER|AG[E]?ING|TIRED|(?:TEN|\\d+)-YEAR-OLD|DEAD|DYING|FAILED|FAULTY|OUTDATED|ORIGINAL|EXISTING",
    "PREVIOUS|LEGACY",
  ],
  de: [
    "ALTE[NRMS]?|DEFEKTE[NRMS]?|BETAGTE[NRMS]?|AUSGEDIENTE[NRMS]?|BISHERIGE[NRMS]?|VORHANDENE[NRMS]?",
    "MARODE[NRMS]?",
  ],
  fr: ["VIE(?:UX|IL|ILLES?)|ANCIEN(?:NE)?S?|VIEILLISSANTE?S?|DEFECTUEU(?:X|SES?)|HS|D['’]ORIGINE|OBSOLETES?"],
  es: ["VIEJ[OA]S?|ANTIGU[OA]S?|AVERIAD[OA]S?|OBSOLET[OA]S?|ANTERIOR(?:ES)?|VETUST[OA]S?"],
  it: ["VECCHI[OAE]?|GUAST[OAIE]|OBSOLET[OAIE]|PRECEDENT[EI]|ESISTENT[EI]"],
  pt: ["VELH[OA]S?|ANTIG[OA]S?|AVARIAD[OA]S?|OBSOLET[OA]S?|ANTERIOR(?:ES)?"],
  nl: ["OUDE?|DEFECTE|VEROUDERDE|VORIGE|BESTAANDE|KAPOTTE"],
  pl: ["STAR(?:Y|E|A|EGO|YCH|YM|EJ|YMI)|WYSLUZON…|ZEPSUT…|DOTYCHCZASOW…|PRZESTARZAL…|POPRZEDNI…"],
  uk: ["СТАР(?:ИИ|У|І|ОГО|ИХ|А|ОІ)|НЕСПРАВН…|ЗАСТАРІЛ…|ПОПЕРЕДН…"],
  ru: ["СТАР(?:ЫИ|УЮ|ЫЕ|ОГО|ЫХ|АЯ|ОИ)|НЕИСПРАВН…|УСТАРЕВШ…|ПРЕЖН…"],
  cs: ["STAR(?:Y|E|A|EHO|YCH|OU)|PUVODNI"],
  sk: ["STAR(?:Y|E|A|EHO|YCH|U)|POVODN…"],
  ro: ["VECHI(?:UL|LE|LOR)?|VECHE"],
  tr: ["ESKI"],
  zh: ["旧的?|老旧的?|原有的?|原来的?|老的"],
});

/** What begins something else than the old one: "and", "by". */
export const OTHER_ONE = whole({
  en: ["AND|BY|WITH|FOR|NEW"],
  de: ["UND|DURCH|GEGEN|NEUE[NRMS]?"],
  fr: ["ET|PAR|CONTRE"],
  es: ["Y|POR|CON"],
  it: ["E|CON|DA"],
  pt: ["POR|COM"],
  nl: ["EN|DOOR|VOOR"],
  pl: ["I|NA|ORAZ"],
  uk: ["І|ТА|НА"],
  ru: ["И|НА|А"],
});

/** What joins what is put in: "by a", "gegen einen". */
const PUT_IN = whole({
  en: ["WITH|BY|FOR|TO|IN WENT|NEW"],
  de: ["DURCH|GEGEN|AUF|NEUE[NRMS]?"],
  fr: ["PAR|CONTRE|AU PROFIT D|A"],
  es: ["POR|CON|NUEV[OA]S?"],
  it: ["CON|DA|PER|NUOV[OAIE]"],
  pt: ["POR|PEL[OA]|COM|NOV[OA]S?"],
  nl: ["DOOR|VOOR|TEGEN|NIEUWE?"],
  pl: ["NA|PRZEZ|NOW\\p{L}+"],
  uk: ["НА|НОВ\\p{L}+"],
  ru: ["НА|НОВ\\p{L}+"],
  cs: ["ZA|NOV\\p{L}+"],
  ro: ["CU|NOU…"],
});
/** The same right before the name, and a few words between. */
export const PUT_BEFORE = String.raw`(?:${PUT_IN}|${oneOf({ zh: ["换成了?|换上了?|更换为|替换为|改用"] })})[\s'’]?(?:[\p{L}'’]+ ){0,3}$`;

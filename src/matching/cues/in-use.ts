/** Words of tables that list what is there: in a row, as heads of columns, as a title. In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** What only the row of a thing in use holds, behind it: "X DS-2CD… | condition: good". */
export const ROW_AFTER = cue`^[^\n]{0,80}?${whole({
  en: [
    "CONDITION ?: ?(?:GOOD|FAIR|POOR)|LAST (?:PPM|SERVICED?|INSPECT…)|REPLACEMENT VALUE|(?:NET )?BOOK VALUE",
    "ASSET (?:TAG|ID)|INSTALLED (?:IN )?(?:19|20)\\d\\d",
  ],
  de: ["ZUSTAND ?: ?(?:GUT|MITTEL|SCHLECHT)|RESTBUCHWERT"],
  fr: ["ETAT ?: ?(?:BON|MOYEN)|VALEUR COMPTABLE"],
  es: ["ESTADO ?: ?(?:BUENO|REGULAR|BOM)|VALOR RESIDUAL"],
  it: ["STATO ?: ?BUONO|VALORE RESIDUO"],
  uk: ["ЗАЛИШКОВА ВАРТІСТЬ"],
  ru: ["ОСТАТОЧНАЯ СТОИМОСТЬ"],
  cs: ["ZUSTATKOVA HODNOTA"],
})}`;

/** A cell that says that the thing of its row is in use. */
export const STATE_CELL = cue`\|\s*${whole({
  en: ["IN USE|IN SERVICE|WORKING|OPERATIONAL|ONLINE"],
  de: ["IN BETRIEB|IM EINSATZ|LAUFT|FUNKTIONIERT"],
  fr: ["EN SERVICE|EN MARCHE|FONCTIONNE|OPERATIONNEL(?:LE)?"],
  es: ["EN USO|EN SERVICIO|OPERATIV[OA]|FUNCIONA"],
  it: ["IN USO|IN FUNZIONE|ATTIV[OA]|FUNZIONANTE"],
  pt: ["EM USO|EM SERVICO|OPERACIONAL|A FUNCIONAR"],
  nl: ["IN GEBRUIK|IN BEDRIJF|WERKT"],
  pl: ["W UZYCIU|DZIALA|SPRAWN[AYE]"],
  uk: ["[ВУ] РОБОТІ|ПРАЦЮЄ|СПРАВН\\p{L}+"],
  ru: ["В РАБОТЕ|РАБОТАЕТ|ИСПРАВ\\p{L}+"],
  cs: ["V PROVOZU|FUNKCNI"],
  sk: ["V PREVADZKE|FUNKCN[AY]"],
  ro: ["IN FUNCTIUNE|FUNCTIONEAZA"],
  sv: ["I DRIFT|FUNGERAR"],
  hu: ["HASZNALATBAN|MUKODIK"],
  tr: ["KULLANIMDA|CALISIYOR"],
  zh: ["在用|运行中|使用中|正常"],
})}\s*(?:\||$)`;

/** The same as heads of a table's columns: "visits per year", "year installed". */
export const ROW_HEADS = cue`${begun({
  en: ["VISITS?"],
  de: ["WARTUNGEN"],
  fr: ["VISITES"],
  es: ["VISITAS"],
  it: ["VISITE|INTERVENT…"],
  nl: ["SERVICEBEZOEKEN"],
})} ${whole({
  en: ["PER"],
  de: ["PRO"],
  fr: ["PAR"],
  es: ["POR"],
  it: ["ALL"],
})}|${whole({
  en: ["YEAR INSTALLED|INSTALL(?:ED ON|ATION DATE)|LAST SERVICE|ASSET (?:TAG|ID|NO)|BOOK VALUE"],
  de: ["EINBAUJAHR|INVENTARNUMMER"],
  fr: ["ANNEE D.INSTALLATION"],
  es: ["ANO DE INSTALACI?ON"],
  it: ["ANNO DI INSTALLAZIONE"],
  nl: ["LAATSTE BEURT|ONDERHOUDSOBJECT"],
  pl: ["SRODKA TRWALEGO"],
  uk: ["НА ОБСЛУГОВУВАННІ"],
  ru: ["НА ОБСЛУЖИВАНИИ"],
  zh: ["存放地点|资产编号"],
})}`;

/** A table's title that says it lists what is there, and not what is to come: "Existing equipment". */
export const THERE_TITLE = cue`^(?!.*${oneOf({
  en: ["TO BE|REPLAC|SUPPL"],
  de: ["LIEFER"],
  fr: ["FOURNI"],
  es: ["A INSTALAR|SUMINISTR"],
  it: ["FORNI"],
  pt: ["FORNEC"],
  nl: ["LEVERING"],
  pl: ["DOSTAW"],
  uk: ["ПОСТАЧ"],
  ru: ["ПОСТАВ"],
})})[^|]{0,60}${whole({
  en: ["EXISTING|CURRENTLY|IN PLACE|INSTALLED|IN USE|INVENT…"],
  de: ["VORHANDEN…|BESTAND|BESTEHEND…"],
  fr: ["EN PLACE|EXISTANTE?S?"],
  es: ["EXISTENTES?|(?:EQUIPOS?|SISTEMA|PARQUE|INSTALACION) ACTUAL(?:ES)?|INSTALAD[OA]S"],
  it: ["ESISTENT[EI]|ATTUAL[EI]"],
  pt: ["ATUA(?:L|IS)"],
  nl: ["HUIDIGE?|AANWEZIGE?"],
  pl: ["ISTNIEJAC…|INWENTAR…"],
  uk: ["ІСНУЮЧ…|НАЯВН…|ІНВЕНТАР…"],
  ru: ["СУЩЕСТВУЮЩ…|ИМЕЮЩ…|ИНВЕНТАР…"],
  cs: ["STAVAJIC…"],
  tr: ["MEVCUT|ENVANTER…"],
})}[^|]{0,40}$|^[^|]{0,30}${oneOf({ zh: ["现有", "既有", "在用", "台账"] })}[^|]{0,20}$`;

/** Who put up so many did so for a customer: "so I have fitted twelve". */
export const PUT_UP = cue`${whole({
  en: [
    "(?:I|WE) (?:HAVE |['’]VE )?(?:\\p{L}+ )?(?:INSTALLED|FITTED|MOUNTED|PUT UP|HUNG) (?:\\d+|SIX|EIGHT|TEN|TWELVE)",
  ],
  de: ["(?:ICH HABE|HABE ICH|HABEN WIR|WIR HABEN) (?:\\p{L}+ ){0,2}(?:\\d+|SECHS|ACHT|ZEHN|ZWOLF)"],
  fr: ["(?:J['’]AI|NOUS AVONS|ON A) (?:\\p{L}+ )?(?:POSE|INSTALLE|MONTE|MIS) (?:\\d+|SIX|HUIT|DIX|DOUZE)"],
  es: ["(?:HE|HEMOS) (?:INSTALADO|MONTADO|PUESTO|COLOCADO) (?:\\d+|SEIS|OCHO|DIEZ|DOCE)"],
  it: ["(?:HO|ABBIAMO) (?:INSTALLATO|MONTATO|MESSO) (?:\\d+|SEI|OTTO|DIECI|DODICI)"],
  nl: ["(?:IK HEB|HEB IK|WE HEBBEN|HEBBEN WE) (?:\\p{L}+ ){0,2}(?:\\d+|ZES|ACHT|TIEN|TWAALF)"],
  uk: ["(?:ВСТАНОВИ|ПОВІСИ|ПОСТАВИ)(?:В|ЛИ) (?:\\d+|ШІСТЬ|ВІСІМ|ДЕСЯТЬ|ДВАНАДЦЯТЬ)"],
  ru: ["(?:УСТАНОВИ|ПОВЕСИ|ПОСТАВИ)(?:Л|ЛИ) (?:\\d+|ШЕСТЬ|ВОСЕМЬ|ДЕСЯТЬ|ДВЕНАДЦАТЬ)"],
})}`;

/** What somebody had, has, seeks or can do, rather than sells. In normalised text; each linear in its input. */
import { cue, oneOf, whole } from "../words.ts";

/** What somebody had before, in a review or a case told: the new one is another's. "Hatte vorher", "after two X". */
export const HAD_BEFORE = cue`${whole({
  en: [
    "AFTER (?:MY|TWO|THREE|A COUPLE OF)(?![^.;,]{0,30} (?:I|WE) )|PREVIOUSLY (?:HAD|USED|OWNED)",
    "(?:HAD|USED) (?:BEFORE|PREVIOUSLY)",
  ],
  de: ["NACH (?:EINER|ZWEI|DREI|MEINER|UNSERER|MEINEN)|HATTEN? (?:VORHER|BISHER|FRUHER|ZUVOR)"],
  fr: ["APRES (?:UNE|DEUX|TROIS|MA|MES)|J['’]AVAIS (?:AVANT|AUPARAVANT)"],
  es: [
    "TRAS (?:UNA|DOS|TRES|MI|MIS)|TENIA (?:ANTES|ANTERIORMENTE)",
    "CAMBIE (?:LA|EL|MI)(?![^.;,]{0,30} POR(?!\\p{L}))",
  ],
  it: ["DOPO (?:UNA|DUE|TRE|LA MIA)|AVEVO (?:PRIMA|IN PRECEDENZA)|HO SOSTITUITO(?![^.;,]{0,30} CON(?!\\p{L}))"],
  pt: ["TINHA ANTES|TROQUEI [AO](?![^.;,]{0,30} (?:POR|PEL[AO])(?!\\p{L}))"],
  pl: ["PO (?:DWOCH|TRZECH|MOJEJ)|(?:WYMIENIL|ZAMIENIL)[AE]M(?![^.;,]{0,30} NA(?!\\p{L}))"],
  uk: ["(?<!(?:ПРИИШ|ВИИШ)\\p{L}{1,3} )НА ЗАМІНУ|РАНІШЕ (?:БУЛ|СТОЯ)…"],
  ru: ["(?<!(?:ПРИШ|ВЫШ)\\p{L}{1,3} )НА ЗАМЕНУ|ВЗАМЕН|РАНЬШЕ (?:БЫЛ|СТОЯ)…"],
  cs: ["DRIVE JSEM MEL"],
  sk: ["PREDTIM"],
  hu: ["EDDIG"],
  ro: ["AM AVUT (?:INAINTE)?"],
  el: ["ΕΙΧΑ(?:ΜΕ)?"],
  sv: ["TIDIGARE HADE"],
  da: ["HAVDE TIDLIGERE"],
  nb: ["HADDE TIDLIGERE"],
  fi: ["AIEMMIN"],
  tr: ["DAHA ONCE"],
})}[^.;,]{0,30}$|以前(?:は|用)[^。、]{0,6}$`;

/** What a seller of his own has instead: "reason: went over to X". */
export const WENT_OVER = cue`${whole({
  en: ["(?:WENT|GONE|SWITCHED|MOVED|UPGRADED) (?:OVER )?TO"],
  de: ["(?:UMGESTIEGEN|GEWECHSELT|UMSTIEG) (?:AUF|ZU)"],
  fr: ["PASSES? (?:CHEZ|A)"],
  es: ["(?:ME )?(?:PASE|PASAMOS|HEMOS PASADO|HE PASADO|CAMBIE) A"],
  it: ["(?:PASSATO|PASSATI) A"],
  pt: ["MUDEI PARA"],
  nl: ["OVERGESTAPT (?:OP|NAAR)"],
  pl: ["(?:PRZESZEDLEM|PRZESZLAM|PRZESZLISMY) NA"],
  ru: ["ПЕРЕШ(?:ЕЛ|ЛА|ЛИ|ОВ) НА"],
})}(?: (?:AN?|THE|EINE|UNE?|UNA?|LA|LE|DE))? $`;

/** "Do you already have X?": asked by who sells another make that goes with it. */
export const HAVE_YOU = cue`${whole({
  en: ["(?:DO YOU )?ALREADY (?:HAVE|OWN)|HAVE YOU (?:ALREADY )?(?:GOT )?"],
  de: ["(?:HABEN SIE|HAST DU|HABT IHR) (?:SCHON|BEREITS)"],
  fr: ["(?:VOUS AVEZ|AVEZ-VOUS|TU AS|AS-TU) DEJA"],
  es: ["(?:YA )?TIENES?(?: YA)?"],
  it: ["(?:HAI|AVETE) GIA"],
  pt: ["JA (?:TEM|TENS)"],
  nl: ["(?:HEEFT U|HEB JE) (?:AL|REEDS)"],
  pl: ["MASZ JUZ"],
  uk: ["ВЖЕ МАЄТЕ"],
  ru: ["УЖЕ ЕСТЬ"],
  tr: ["ZATEN"],
})}[^.;?!]{0,40}$`;

const HOLDS = oneOf({ en: ["HOLDS?", "HOLDING", "EARN(?:ED)?", "HAVE", "HAS", "MAINTAINS?"] });
const SUCH_AS = oneOf({ en: ["SUCH AS", "LIKE", "INCLUDING"] });
/** What somebody can do, in an advertisement of a post: "hands-on experience with X". */
export const SKILL = cue`${oneOf({
  en: [
    "(?:HANDS-ON EXPERIENCE|WORKING KNOWLEDGE|FAMILIARITY|PROFICIEN(?:T|CY)) (?:WITH|IN|OF)",
    `${HOLDS} (?:\\p{L}+ ){0,2}CERTIFICATIONS? FROM (?:\\p{L}+ ){0,3}${SUCH_AS}`,
  ],
})}(?!\p{L})[^.;:]{0,90}$`;

/** What somebody did in a post: "Technical support for all products of the company, especially …". */
export const SUPPORTED = cue`^\W*(?:PROVID(?:ED|ING) )?TECHNICAL SUPPORT (?:ON|FOR) (?:ALL|THE|VARIOUS) (?:[\p{L}-]+ ){0,6}(?:PRODUCTS?|SYSTEMS?|CONTROLLERS?|DEVICES?)(?!\p{L})[^.;:]{0,120}$`;

/** Who would buy something: "wanted", "compro". */
const SEEKS = oneOf({
  en: ["WTB|WANTED(?: TO BUY)?"],
  de: ["ICH SUCHE|SUCHE (?:EINE[NMR]?|GEBRAUCHT…)|GESUCHT"],
  fr: ["JE (?:RE)?CHERCHE"],
  es: ["BUSCO|COMPRO"],
  it: ["CERCO"],
  pt: ["PROCURO"],
  nl: ["GEZOCHT|GEVRAAGD"],
  pl: ["SZUKAM|KUPIE"],
  uk: ["ШУКАЮ"],
  ru: ["КУПЛЮ|ИЩУ"],
  cs: ["KOUPIM"],
  sk: ["KUPIM|HLADAM"],
  hu: ["KERESEK|VESZEK"],
  ro: ["CUMPAR|CAUT"],
  sv: ["KOPES"],
  fi: ["OSTETAAN"],
});
/** The same by words that mean something else too, where goods stand behind them: "recherche caméra X". */
const SEEKS_GOODS = oneOf({ de: ["SUCHE"], fr: ["RECHERCHE"] });
const GOODS = oneOf({
  any: ["\\p{L}*[CK]AM[EÉ]R\\p{L}*|\\p{L}*RE[CK]ORDER|[NDX]VR"],
  fr: ["ENREGISTREUR"],
});
const SOUGHT_ALONE = String.raw`(?:^|[.!,\n–-] ?)\W{0,4}${SEEKS}(?!\p{L})[^.;\n|?!]{0,60}$`;
const SOUGHT_GOODS = String.raw`^\W{0,4}${SEEKS_GOODS}(?: \p{L}+){0,2} ${GOODS}(?: [\p{L}\p{N}-]+)?\s$`;
/** Somebody who would buy it, in an advertisement. */
export const SOUGHT = cue`${SOUGHT_ALONE}|${SOUGHT_GOODS}|(?:求购|求購|收购)[^。；\n]{0,20}$`;

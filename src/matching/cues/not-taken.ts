/**
 * Words that forbid a make, do not admit it, or say that it is not what is offered. In normalised text; each linear in its input.
 */
import { begun, cue, oneOf, whole } from "../words.ts";
import { A_BID } from "./moved.ts";

/** What is forbidden, told to end, or not covered: before the name. */
export const TAKEN = cue`${whole({
  en: ["STOP (?:INSTALLING|BUYING|USING|PURCHASING|DEPLOYING)|FORBIDS|PROHIBITS|BANS|BANNED", "(?:DOES|DO) NOT COVER"],
  de: ["VERBIETET|VERBIETEN|GILT NICHT FUR"],
  fr: ["INTERDIT|INTERDISENT|NE COUVRE PAS"],
  es: ["(?<!(?<!\\p{L})SE )PROHIBEN?|NO CUBRE"],
  it: ["(?<!(?<!\\p{L})SI )VIETA|VIETANO"],
  pt: ["PROIBE(?!-SE)|PROIBEM"],
  nl: ["VERBIEDT"],
  pl: ["ZAKAZUJE|(?<!OFERTA )NIE OBEJMUJE"],
  uk: ["ЗАБОРОНЯ\\p{L}+"],
  ru: ["ЗАПРЕЩАЕТ"],
})}[^.;!?|\n]{0,40}$|${whole({
  en: ["FORBIDDING|PROHIBITING|BANNING|BARRING"],
  fr: ["INTERDISANT|PROHIBANT|BANNISSANT"],
  es: ["PROHIBIENDO|QUE (?:PROHIBE|VETA|PROIBE)"],
  it: ["CHE VIETA"],
  pt: ["PROIBINDO"],
  pl: ["ZAKAZUJAC…"],
  uk: ["(?:ЩО|ЯК[АИ]И?) ЗАБОРОНЯ\\p{L}+"],
  ru: ["ЗАПРЕЩАЮЩ\\p{L}+"],
  sv: ["SOM FORBJUDER"],
})}[^.;!?|\n]{0,110}$|(?:حظرت|تحظر)[^.؟\n]{0,40}$`;
const REMOVED = oneOf({
  en: ["REMOVED|SUSPENDED|WITHDRAWN|EXPELLED|TERMINATED"],
  de: ["ENTFERNT"],
  fr: ["RETIREE?S?"],
  es: ["RETIRAD[OA]S?"],
});
/** The same, behind it: "X actuel sera déposé", "X | removed". */
export const TAKEN_AFTER = cue`^ ACTUEL(?:LE)?S? (?:SERA|SERONT) (?:DEPOSE|RETIRE|ENLEVE|DEMONTE)E?S?(?!\p{L})|^[^\n|]{0,60}[|\t] ?${REMOVED}(?!\p{L})`;
/** The verdict on an offer, at the beginning of what is said of it: "Rejected: …". */
export const VERDICT = cue`^\W{0,3}${oneOf({
  en: ["EXCLUDED|REJECTED|DISQUALIFIED"],
  de: ["AUSGESCHLOSSEN|ABGELEHNT"],
  fr: ["REJETEE?|ECARTEE?"],
  es: ["EXCLUID[OA]|DESCARTAD[OA]|RECHAZAD[OA]"],
  it: ["ESCLUS[OA]"],
  pt: ["REJEITAD[OA]"],
  pl: ["ODRZUCON[AEY]"],
  uk: ["ВІДХИЛЕН[АО]?"],
  ru: ["ОТКЛОНЕН[АО]?"],
})}\s?[:：–-]`;
/** Who refuses, before the name: "que no sean de", "请勿选用", "لا نبيع". */
export const NOT_WANTED = cue`${[
  String.raw`(?<!\p{L})NO (?:FUERAN|FUESEN|SEAN|SERAN) (?:DE )?(?:LAS? )?(?:MARCAS? )?$`,
  String.raw`(?:请勿|请不要|不要|切勿)(?:选用|使用|采购|购买|选择|投标|报价|投报|报|提供)[^。；\n]{0,20}$`,
  String.raw`(?<!\p{L})(?:لا|لم|لن) (?:نورد|نبيع|نقبل|نستخدم|نركب|يسمح|يجوز|يقبل|تقبل)(?!\p{L})[^.؟\n]{0,40}$`,
].join("|")}`;
const REFUSES_IN_TURKISH = whole({
  tr: [
    "TEKLIF EDILEMEZ|KABUL EDIL(?:MEZ|EMEZ|MIYOR|MEYECEK)…|KULLANILAMAZ|SATMIYORUZ|SATILMAZ|ALINMAYACAK…",
    "TERCIH EDILMEYECEK…",
  ],
});
/** Who refuses, in Turkish: behind a list of names, said of all of them. */
export const NOT_WANTED_BEHIND = cue`^\s*[^.,;!?\n]{0,60}${REFUSES_IN_TURKISH}`;
const EXCLUSION = whole({
  any: ["EXCLUSION"],
  de: ["AUSSCHLUSS"],
  it: ["ESCLUSIONE"],
  nl: ["UITSLUITING"],
  pl: ["WYKLUCZENIE"],
});
const FOR = whole({ en: ["FOR"], de: ["FUR"], fr: ["POUR"], es: ["PARA"], it: ["PER"], nl: ["VOOR"], pl: ["DLA"] });
/** "Nicht zugelassen sind X und Y": a sentence that begins with the refusal; "exclusion for goods of X". */
export const NOT_ADMITTED = cue`(?:^|[.;:!?\n]\s*)NICHT (?:MEHR )?(?:ZUGELASSEN|ZULASSIG|ERLAUBT|GESTATTET|ERWUNSCHT)(?: (?:SIND|IST|WERDEN))?\s?:?[^.;:\n]{0,180}$|${EXCLUSION}[^.;:\n]{0,30}${FOR}[^.;:\n]{0,40}$`;
/** What does not meet what is asked for, behind the name. */
export const NOT_MET = cue`^(?![^.;\n]{0,100}(?:NDAA|TAA|889)|[^.;:\n]{0,40}${A_BID})[^.;:\n]{0,40}${whole({
  en: ["(?:DO|DOES|DID) NOT (?:MEET|SATISFY)|FAIL(?:S|ED)? TO (?:MEET|SATISFY)|FALLS? SHORT OF|FELL SHORT OF"],
  de: ["(?:ERFULL|ENTSPR|GENUG)\\p{L}+ [^.;]{0,40}NICHT"],
  fr: ["NE (?:REPOND|SATISF|RESPECT)\\p{L}* (?:PAS|POINT)"],
  es: ["NO (?:CUMPLEN?|SATISFACEN?|ALCANZAN?)|INCUMPLEN?"],
  it: ["NON (?:SODDISFA|RISPETTA|RISPOND)…"],
  pt: ["NAO (?:ATENDEM?|CUMPREM?|SATISFAZEM?)"],
  nl: ["VOLDO\\p{L}+ NIET"],
  pl: ["NIE SPELNI…"],
  uk: ["НЕ ВІДПОВІДА\\p{L}+"],
  ru: ["НЕ СООТВЕТСТВУ\\p{L}+"],
})}[^.;:\n]{0,30}${begun({
  en: ["REQUIREMENT|SPECIFICATION"],
  de: ["ANFORDERUNG"],
  fr: ["EXIGENCE"],
  es: ["REQUISIT|EXIGENCI"],
  nl: ["EISEN|EIS(?!\\p{L})"],
  pl: ["WYMAG"],
  uk: ["ВИМОГ"],
  ru: ["ТРЕБОВАН"],
})}|^[^.;\n]{0,20} URETIMI (?:OLMAYACAK|OLAMAZ|OLMAMALI)|^[^。；，,\n]{0,8}不(?:符合|满足)[^。；，,\n]{0,8}(?:要求|规定)`;

/** "A", "one", between the verb and the make. */
const ONE = "UMA?|UNA?|AN?|UNE?";
/** What is not in the box, and what a thing is not: before the name. */
export const NOT_IT = cue`${whole({
  en: ["(?:DOES|DO) NOT INCLUDE|NOT INCLUDING"],
  fr: ["N['’]INCLUT PAS"],
  es: ["(?:NO|NAO|NON) (?:INCLUYE|INCLUI|INCLUDE)"],
  pl: ["NIE ZAWIERA"],
  uk: ["НЕ ВКЛЮЧАЄ"],
  ru: ["НЕ ВКЛЮЧАЕТ"],
})}[^.;:\n]{0,30}$|${begun({
  en: ["IS (?:THIS|IT) (?:JUST|BASICALLY|REALLY|ONLY)"],
  de: ["IST DAS (?:NICHT )?(?:NUR|EINFACH|EIGENTLICH)"],
  fr: ["EST-CE (?:JUSTE|SIMPLEMENT)"],
  es: ["ES SIMPLEMENTE"],
  it: ["E SOLO"],
  pl: ["CZY TO (?:PO PROSTU|NIE JEST)"],
})}(?: (?:${ONE}|EINE?))?\s$|${begun({
  en: ["IS NOT|ISN['’]T"],
  fr: ["N['’]EST PAS"],
  es: ["NO ES"],
  it: ["NON E"],
  pt: ["NAO E"],
  nl: ["IS GEEN"],
  pl: ["NIE JEST"],
  uk: ["(?<!\\p{L})ЦЕ НЕ"],
  ru: ["(?<!\\p{L})ЭТО НЕ"],
})}(?: (?:${ONE}|DE))?\s$|(?:并非|并不是|不是)$`;

/**
 * Sellers' statements about US procurement law ("NDAA compliant", "TAA compliant"), and what takes them back. In normalised text;
 * each linear in its input.
 */
import { Cue } from "../cue.ts";
import { begun, cue, oneOf, whole } from "../words.ts";

const AND = oneOf({ en: ["AND"], de: ["UND"], fr: ["ET"], es: ["Y"], it: ["E"], nl: ["EN"], pl: ["I"] });
/** "Section", before its number. */
const SECTION = oneOf({
  any: ["§"],
  en: ["SECTION|SEC\\.?"],
  de: ["ABSCHNITT"],
  fr: ["ARTICLE|ART\\.?"],
  es: ["ARTICULO|SECCION"],
  it: ["SEZIONE"],
  pt: ["SECAO"],
  uk: ["РОЗДІЛ\\p{L}{0,3}"],
  ru: ["РАЗДЕЛ\\p{L}{0,3}"],
});
/** The act, and the other with it: "FY19 NDAA, section 889", "NDAA & TAA". */
const NDAA = `(?:FY ?(?:20)?19 )?NDAA(?:[ ,/-]{1,3}${SECTION}? ?889)?(?: ?[/&+,] ?TAA| ${AND} TAA)?`;
/** Section 889 of the National Defense Authorization Act for 2019, as sellers call it. */
const ACT = `(?:${NDAA}|(?:TAA ?[/&+,] ?|TAA ${AND} )NDAA|${SECTION} ?889|889|FAR 52\\.204-2[45])`;
/** The other act where it stands alone: a group of its own. */
const TAA = "(TAA)";

/** "Meets", where words have no spaces between them. */
const MEETS_HAN = oneOf({ zh: ["符合", "通过", "通過", "满足", "滿足"] });
/** What follows the act: "NDAA compliant". */
const AFTER = `${oneOf({
  any: ["COMPATI[BV]|CERTIFI"],
  en: ["COMPLIANT|COMPLIANCE|APPROVED|READY|FRIENDLY"],
  de: ["KONFORM|KOMPATIB|ZERTIFI"],
  fr: ["CONFORM"],
  nl: ["GECERTIFI"],
  pl: ["CERTYFIK|ZGODN"],
  uk: ["СУМІСН|ВІДПОВІДН"],
  ru: ["СОВМЕСТ|СЕРТИФ|СООТВЕТСТВ"],
  tr: ["UYUMLU"],
  zh: ["合规|合規|认证|認證|兼容"],
})}\\p{L}{0,14}`;
/** What stands before it: "complies with the NDAA". */
const BEFORE = `${oneOf({
  any: ["COMPATI[BV]|CERTIFI"],
  en: ["COMPLIANT|COMPLIANCE|COMPL(?:Y|IES)|MEETS?|SATISF(?:Y|IES)"],
  de: ["KONFORM|ERFULL|ENTSPR[IE]CH|GEMASS|ZERTIFI|KOMPATIB"],
  fr: ["CONFORM|RESPECT|REPOND"],
  es: ["CUMPL|ATIENDE"],
  it: ["RISPETT"],
  pt: ["CUMPR|ATENDE"],
  nl: ["GECERTIFI|VOLDO"],
  pl: ["CERTYFIK|ZGODN|SPELNIA"],
  uk: ["ВІДПОВІД|СУМІСН"],
  ru: ["СООТВЕТСТВ|СОВМЕСТ|СЕРТИФ"],
  zh: [],
})}\\p{L}{0,12}`;
/** Words between the two: "with the requirements of the". */
const GLUE = `(?:[ ]?${oneOf({
  en: ["AND|WITH|TO|THE|ALL|OF|US|U\\.S\\.|REQUIREMENTS?|RULES?|REGULATIONS?"],
  de: ["IN|MIT|DEM|DER|DEN|DIE|ANFORDERUNGEN|NORM\\p{L}{0,4}"],
  fr: ["A|AU|AUX|LE|LES|DE|DES|EXIGENCES?|LOI"],
  es: ["AL|LA|LAS|EL|DEL|CON|EXIGENCIAS|REQUISIT[OI]S?|LEY"],
  it: ["ALLA|DEI|DELLE|DI|DA|LEGGE"],
  pt: ["DO|COM|LEI"],
  nl: ["AAN|MET|EISEN|WET"],
  pl: ["Z|WYMAGANI\\p{L}{0,4}|WYMOG\\p{L}{0,4}|USTAW\\p{L}{0,3}"],
  uk: ["З|ВИМОГ\\p{L}{0,3}"],
  ru: ["С|ТРЕБОВАНИ\\p{L}{0,3}|НОРМ\\p{L}{0,3}|ЗАКОН\\p{L}{0,3}|СТАНДАРТ\\p{L}{0,3}"],
  zh: ["美国|标准"],
  ja: ["標準"],
})}(?!\\p{L})){0,5}[ ]?`;
/** "Yes", in a cell or a list of facts. */
const YES = `${oneOf({
  any: ["TRUE|✓|✔|☑|✅"],
  en: ["YES"],
  de: ["JA"],
  fr: ["OUI"],
  es: ["SI"],
  pt: ["SIM"],
  pl: ["TAK"],
  uk: ["ТАК"],
  ru: ["ДА"],
  tr: ["EVET"],
  zh: ["是"],
})}(?!\\p{L})`;

const STATED = cue`(?<![\p{L}\p{N}])(?:(?:${ACT}|${TAA})[ -]{0,2}${AFTER}|${BEFORE}${GLUE}${ACT}(?!\p{L})|${ACT}\s?[:：=|]\s?${YES})`;
const STATED_HAN = cue`${MEETS_HAN}${GLUE}${ACT}|${ACT}${oneOf({ zh: ["合规", "合規", "认证", "認證"] })}`;
/** Every statement in a text; group 1 is the other act where it stands alone. */
export const STATEMENT = new Cue(`${STATED.source}|${STATED_HAN.source}`, "gu");

/** "Not", and words of no weight that may stand behind it. */
const NOT = whole({
  en: ["NOT|NO|NEVER|CANNOT|WITHOUT"],
  de: ["NICHT|KEINE?[MNRS]?|OHNE|WEDER"],
  fr: ["NON|NE|PAS|SANS"],
  es: ["SIN|TAMPOCO|NUNCA"],
  it: ["SENZA"],
  pt: ["NAO|SEM"],
  nl: ["NIET|GEEN|ZONDER"],
  pl: ["NIE|BEZ"],
  uk: ["НІ"],
  ru: ["НЕ|БЕЗ"],
  sv: ["INTE|EJ"],
  nb: ["IKKE"],
  zh: ["[不未非无無]"],
});
const LIGHT = oneOf({
  en: ["BE|IS|ARE|FULLY|YET|CURRENTLY|NECESSARILY|CONSIDERED|A|AN|THE"],
  de: ["IST|SIND|VOLLSTANDIG"],
  fr: ["EST|SONT|PAS|ENTIEREMENT|DE"],
  es: ["ES|SON|ESTA|ESTAN"],
  it: ["E|IN"],
  pt: ["SAO|EM"],
  nl: ["ZIJN|EN"],
  pl: ["JEST|SA|W"],
  uk: ["У"],
  ru: ["В"],
  zh: ["通过|通過"],
});
/** "Not", right before a statement or with a word of no weight between; "not only" is none. */
export const NEGATED_BEFORE = cue`(?:${NOT}|N['’]T(?!\p{L}))[ -]*(?:${LIGHT}[ -]+){0,3}$`;
/** "NDAA compliant: no", in a cell or a list of facts. */
export const NEGATED_AFTER = cue`^[\s:：|=-]{1,4}${oneOf({
  any: ["FALSE|✗|✘|❌"],
  en: ["NO|NOT"],
  de: ["NEIN"],
  fr: ["NON"],
  pt: ["NAO"],
  nl: ["NEE"],
  pl: ["NIE"],
  uk: ["НІ"],
  ru: ["НЕТ"],
  tr: ["HAYIR"],
  zh: ["否"],
})}(?=\s*(?:$|[\n.;,|()\]]))|^[ -](?:(?:IS|ARE|IST|SIND|WIRD|EST|ES|E) )?(?:NOT|NON|NICHT|DEGIL)\b|^[ :–-]{1,3}(?:(?:IS|IST|EST|ES|E|JEST|AR) )?${begun(
  {
    en: ["MISSING|LACKING|ABSENT(?!\\p{L})|UNAVAILABLE"],
    de: ["FEHL(?:T|END)"],
    fr: ["MANQU|ABSENTE?(?!\\p{L})"],
    es: ["FALTA(?!\\p{L})|AUSENTE"],
    it: ["MANCA(?!\\p{L})|MANCANTE|ASSENTE"],
    pt: ["FALTA(?!\\p{L})|AUSENTE"],
    nl: ["ONTBREEKT|AFWEZIG"],
    pl: ["BRAK(?!\\p{L})"],
    uk: ["ВІДСУТН"],
    ru: ["ОТСУТСТВ"],
    cs: ["CHYBI"],
    sv: ["SAKNAS"],
    tr: ["YOK(?!\\p{L})"],
  },
)}|^(?:缺失|没有|未提供)`;

/** "On request". */
const ON_REQUEST = oneOf({
  en: ["ON REQUEST"],
  de: ["AUF ANFRAGE"],
  fr: ["SUR DEMANDE"],
  es: ["BAJO PEDIDO"],
  it: ["SU RICHIESTA"],
  pt: ["SOB CONSULTA"],
  nl: ["OP AANVRAAG"],
  pl: ["NA ZAMOWIENIE"],
});
const AVAILABLE = oneOf({ en: ["AVAILABLE"], de: ["ERHALTLICH"], fr: ["DISPONIB"] });
/** What stands for other goods in any place. */
const ALTERNATIVE = oneOf({
  en: ["ALTERNATIV|REPLACEMENT|SUBSTITUT"],
  de: ["ERSATZ"],
  fr: ["REMPLACEMENT"],
  es: ["REEMPLAZO"],
  pl: ["ZAMIENNIK"],
  uk: ["ЗАМІН"],
  ru: ["ЗАМЕН"],
  zh: ["替代"],
});
const VERSION = `(?:VERSION|VARIANT|MODEL|OPTION)\\p{L}{0,4} (?:\\p{L}+ ){0,2}?(?:${AVAILABLE}|${ON_REQUEST})`;
const TO_ORDER = `(?:AVAILABLE )?(?:${ON_REQUEST}|ПОД ЗАКАЗ|ПІД ЗАМОВЛЕННЯ)`;
/** "NDAA compliant alternatives", "… models on request": about other goods than those named. */
export const OF_OTHERS = cue`^[^.;\n]{0,30}?(?:${ALTERNATIVE}|${VERSION}|${TO_ORDER})`;
/** The same before the statement: "alternatives that meet the NDAA: …". */
export const OTHERS_BEFORE = cue`${begun({
  en: ["ALTERNAT[IY][VW]"],
  de: ["ERSATZ"],
  fr: ["REMPLACEMENT"],
  es: ["REEMPLAZO"],
  pl: ["ZAMIENNIK"],
  ru: ["АЛЬТЕРНАТИВ"],
})}\p{L}*[^.;:\n]{0,40}$|替代[^。；\n]{0,10}$`;
/** "Looking for NDAA compliant cameras? See …", "If you need …". */
export const WANTED = cue`${oneOf({
  en: [
    "(?:LOOKING|SEARCHING) FOR|IF YOU|WHETHER|ASK (?:US )?(?:ABOUT|FOR)|(?:SEE|BROWSE|SHOP|VIEW) (?:OUR|ALL)",
    "(?:YOU|PROJECTS?|WHO|JOBS?) (?:NEED|REQUIRE)",
  ],
  de: ["SUCHEN SIE|BENOTIGEN SIE"],
  fr: ["CHERCHEZ|BESOIN"],
  es: ["¿?BUSCA|NECESITA"],
  it: ["CERCHI|CERCATE"],
  pt: ["PROCURA|PRECISA"],
  nl: ["OP ZOEK|ZOEKT"],
  pl: ["SZUKA"],
  uk: ["ПОТРІБН|ШУКА"],
  ru: ["ИЩЕТЕ|НУЖН"],
  zh: ["需要|如需"],
})}[^.;\n]{0,50}$`;

/** Verbs of meeting a law. */
const MEET = oneOf({
  en: ["COMPLY|MEET|SATISFY|CONFORM"],
  es: ["CUMPLEN?|ATIENDEN?"],
  it: ["RISPETTAN?O?"],
  pt: ["CUMPREM?|ATENDEM?"],
  pl: ["SPELNIA(?:JA)?"],
  uk: ["ВІДПОВІДА(?:Є|ЮТЬ)"],
  ru: ["СООТВЕТСТВУ[ЕЮ]Т"],
});
const DO_NOT = oneOf({
  en: ["NOT|N['’]T"],
  es: ["NO"],
  it: ["NON"],
  pt: ["NAO"],
  pl: ["NIE"],
  ru: ["НЕ"],
});
/** "Are not": what makes are said not to be, or to do. */
const ARE_NOT = begun({
  en: ["(?:IS|ARE|WAS|WERE) NOT|(?:IS|ARE)N['’]?T"],
  de: ["(?:IST|SIND) NICHT|(?:ERFULL|ENTSPR[IE]CH)\\p{L}{0,5} (?:\\p{L}+ ){0,3}?NICHT"],
  fr: ["N['’ ]?(?:EST|SONT|E) PAS|NE SONT PAS"],
  es: ["NO (?:ES|SON|ESTAN?)"],
  it: ["NON (?:E|SONO)"],
  pt: ["NAO (?:E|SAO|ESTA|ESTAO)"],
  nl: ["(?:IS|WAS|ZIJN) NIET|VOLDO\\p{L}{0,5} (?:\\p{L}+ ){0,3}?NIET"],
  pl: ["NIE (?:JEST|SA)"],
  uk: ["НЕ Є"],
  ru: ["НЕ ЯВЛЯ[ЕЮ]ТСЯ"],
  any: [`${DO_NOT} ${MEET}`],
});
/** The same where the act stands before it. */
const NOT_MET_BEHIND = `${ACT}[ -]?${oneOf({ tr: ["(?:UYUM|UYGUN)… (?:YOKTUR|DEGILDIR)"] })}`;
/** A sentence that says of the makes named before it that they do not meet the law: words alone stand between. */
export const NOT_MET = cue`^[\p{L} '’-]{0,50}?(?:${ARE_NOT}|不${MEETS_HAN})[\p{L} '’.-]{0,40}?(?:${ACT}|${TAA})|^[^.;\n]{0,40}?${NOT_MET_BEHIND}`;

/** "Not", right before "compliant". */
const UN = oneOf({ en: ["NOT"], de: ["NICHT"], fr: ["NON"], es: ["NO"], pt: ["NAO"], nl: ["NIET"], pl: ["NIE"] });
/** What makes are called. */
const MAKES = oneOf({
  en: ["BRANDS?|MAKES?|MAKERS?|MANUFACTURERS?|VENDORS?|CAMERAS?"],
  de: ["MARKEN|HERSTELLER"],
  fr: ["MARQUES?"],
  es: ["MARCAS?"],
  it: ["MARCHE"],
  nl: ["MERKEN"],
  pl: ["MARKI"],
});
const ARE = oneOf({
  en: ["INCLUDE|ARE"],
  de: ["SIND"],
  fr: ["SONT"],
  es: ["SON"],
  it: ["SONO"],
  pt: ["SAO"],
  nl: ["ZIJN"],
});
const UNMET = `(?:NON[ -]?NDAA|${UN}[ -]?(?:NDAA[ -]|TAA[ -])?(?:COMPLIANT|CONFORM|KONFORM|ZGODN)\\p{L}{0,3})`;
/** "Not compliant: X, Y": over or before the makes, with a colon or as a sentence of them. */
export const UNMET_LIST = cue`(?<!\p{L})${UNMET}(?: ${MAKES})?(?: ${ARE}|\s?[:：–])$`;

/** What a question about a make and the law names. */
const LAW = `(?:${ACT}|${TAA}|COVERED (?:EQUIPMENT|LIST|TELECOM\\p{L}*|VENDOR))`;
/** "Is X NDAA compliant?" */
export const ASKS_OF = cue`^[^.,!?;\n]{0,60}?${LAW}[^.!?;\n]{0,40}[?？]`;
/** "… whether X is NDAA compliant": before the make, and behind it. */
export const WHETHER = cue`${whole({
  en: ["WHETHER|IF|ATTEST…|(?:CERTIF\\p{L}+|DECLAR…) THAT"],
  de: ["OB"],
  fr: ["SI LES?|(?:CERTIF\\p{L}+|DECLAR…) QUE"],
  es: ["SI L[AO]S|SI LA"],
  it: ["SE (?:I|LE|GLI)|(?:CERTIF\\p{L}+|DECLAR…) CHE"],
  pt: ["SE [AO]S?"],
  nl: ["OF (?:DE|HET|ALLE)"],
  pl: ["CZY"],
  uk: ["ЧИ"],
  ru: ["ЛИ"],
})}[^.!?;\n]{0,30}$`;
export const MEETS_LAW = cue`^[^.!?;\n]{0,80}?${ACT}`;
export const WHETHER_HAN = cue`^[^。；\n]{0,16}是否[^。；\n]{0,40}${ACT}`;
/** "X says that its products meet the NDAA": behind the make. */
export const SAYS = cue`^ ${whole({
  en: ["SAYS|STATES|CLAIMS|ASSERTS"],
  de: ["ERKLART|BEHAUPTET"],
  fr: ["AFFIRME|DECLARE|ASSURE"],
  es: ["AFIRMA|DECLARA|ASEGURA|SOSTIENE"],
  it: ["DICHIARA|AFFERMA"],
  pt: ["GARANTE QUE"],
  nl: ["ZEGT|STELT"],
  pl: ["TWIERDZI|DEKLARUJE"],
  uk: ["ЗАЯВЛЯЄ"],
  ru: ["ЗАЯВЛЯЕТ|УТВЕРЖДАЕТ"],
})}[^.!?;\n]{0,60}?${ACT}`;

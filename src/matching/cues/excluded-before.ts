/** Words that refuse a make and stand before it. In normalised text; each linear in its input. */
import { begun, cue, oneOf, type Words, whole } from "../words.ts";

/** "Without". */
export const WITHOUT: Words = {
  en: ["WITHOUT"],
  de: ["OHNE"],
  fr: ["SANS"],
  es: ["SIN"],
  it: ["SENZA"],
  pt: ["SEM"],
  nl: ["ZONDER"],
  pl: ["BEZ"],
  ru: ["БЕЗ"],
};

/** "Part no", "Model No": behind these words "no" is a number. */
const A_NUMBER = `(?<!${whole({
  en: [
    "PARTS?|ITEM|MODELS?|ART|ARTICLE|REF|REFERENCE|SKU|CAT|CATALOGUE|CATALOG|SERIAL|ORDER|PRODUCT|STOCK|CODE",
    "MFR|MFG",
    "MPN|OEM|P|S|MANUFACTURER|TYPE|LOT|LINE|POS|POSITION|UNIT|ASSET|TAG|PO|INVOICE|QUOTE|DRAWING|CAMERA|CAM",
    "SERIES|SR",
    "QTY|VENDOR|SUPPLIER|BARCODE|EAN|MAT|MATERIAL|ITEM CODE|DRG|SHEET|PAGE|CLAUSE|ROOM|SITE",
  ],
  es: ["MODELO|PARTE|ARTICULO|REFERENCIA|SERIE"],
  it: ["MODELLO|ARTICOLO|CODICE"],
  nl: ["ARTIKEL|BESTEL|TYPE"],
  sv: ["ARTIKEL|MODELL"],
  id: ["TIPE"],
})}[ ./-]{1,2})`;

/** "No", "not", "except", "instead of". */
const NOT_ANY: Words = {
  en: [
    `${A_NUMBER}NO(?![.:º°#]| [:#])`,
    "ZERO|NOT(?: BEING)?|INSTEAD OF|IN LIEU OF|RATHER THAN|FREE (?:OF|FROM)|EXCEPT|EXCLUD(?:E|ING)",
    "SAVE FOR|BARRING|OTHER THAN|ANYTHING BUT|(?:UNDER|IN) NO CIRCUMSTANCES?",
  ],
  de: [
    "STATT|AN(?:STELLE|STATT)|FREI VON|WEDER|KEINERLEI|KEINE?[MNRS]?|NICHTS? VON|AUSSER",
    "(?:NUR|ABER|JEDOCH|BITTE) NICHT|AUF KEINEN FALL|IN KEINEM FALL|KEINESFALLS|NIEMALS",
  ],
  fr: [
    "NON|N(?:E |')\\p{L}+ (?:PLUS|PAS|JAMAIS)|A LA PLACE|AU LIEU|AUCUNE?|SAUF|HORS|PAS DE|AUTRES? QUE|NI",
    "HORMIS|EXCEPTE|EN AUCUN CAS|SURTOUT PAS|EN LIEU ET PLACE|RIEN|EXEMPTE?S?",
  ],
  es: [
    "EN (?:LUGAR|VEZ)|LIBRES?|NINGUN\\p{L}?|EXCEPTO|SALVO|NADA DE|DISTINT[AO]S? (?:DE|A)",
    "EXCEPTUANDO|(?<!O )MENOS|EN NINGUN CASO|BAJO NINGUN CONCEPTO|NUNCA|JAMAS|EXENT[AO]S?|QUE NO SEAN?",
  ],
  it: [
    "AL POSTO|INVECE|NESSUN\\p{L}?|TRANNE|ESCLUSI|NIENTE|DIVERS[IOEA] DA|(?<=, )MAI|PURCHE NON",
    "ECCETTO|ECCEZIONE PER|SALVO|IN NESSUN CASO|PRIV[AEIO]|ESENT[EI]|LIBER[AEIO] DA|NULLA",
  ],
  pt: [
    "EM VEZ|[EN][MO] LUGAR|NENHUM\\p{L}?|EXCETO|EXCLUSO",
    "EXCEPTO|SALVO|(?<!O )MENOS|EM CASO ALGUM|EM NENHUM CASO|NUNCA|JAMAIS|NADA|MARCA QUE NAO(?: SEJAM?)?",
    "ISENT[AO]S?|LIVRES?",
  ],
  nl: ["IN PLAATS|GEEN|BEHALVE|UITGEZONDERD|NIET ZIJNDE|ANDERS DAN|IN GEEN GEVAL|NOOIT|NIETS|VRIJ VAN"],
  pl: ["NIE|ZAMIAST|OPROCZ|ZADN\\p{L}+|INN\\p{L}+ NIZ|W ZADNYM (?:RAZIE|WYPADKU|PRZYPADKU)|NIGDY|NIC"],
  uk: ["ЗАМІСТЬ|О?КРІМ|ЖОДН\\p{L}+|НІЯК\\p{L}+|НІЧОГО(?: ВІД)?"],
  ru: ["НЕ|ВМЕСТО|ВЗАМЕН|КРОМЕ|НИКАК\\p{L}+|НИ ОДН\\p{L}+|НИЧЕГО(?: ОТ)?"],
  sv: ["INTE|EJ(?![.:])"],
  nb: ["IKKE"],
  zh: ["非|无|不要|勿用|勿选"],
};

/** What may stand between the refusal and the make: "any products manufactured by the". */
const GOODS_OF: Words = {
  en: [
    "ANY|AN?|YOUR|OUR|THE|THOSE|ONES|STOCK|(?:A )?SINGLE|SUCH|PRODUCTS?|EQUIPMENT|HARDWARE|CAMERAS?|DEVICES?",
    "COMPONENTS?|PARTS?|SYSTEMS?|GEAR|CHIPS?|BRANDS?|SUBSTITUT…|OFFERS?|BIDS?|MODELS?|VENDORS?|FROM|BY|OF",
    "MADE|MANUFACTURED|CHINESE",
  ],
  de: [
    "PRODUKTEN?|GERATEN?|KAMERAS?|KOMPONENTEN|ERZEUGNISSEN?|FABRIKATE?|MARKEN?|HERSTELLERS?|FIRMEN|VON|DER",
    "DIE|HERGESTELLT…",
  ],
  fr: [
    "PRODUITS?|MATERIEL|EQUIPEMENTS?|APPAREILS|MARQUE|FABRICANTS?|DE|DES|DU|LA|LES|CELLES|CEUX|PAR",
    "FABRIQUE\\p{L}+",
  ],
  es: ["PRODUCTOS?|EQUIPOS?|CAMARAS?|APARATOS|MARCA|FABRICANTES?|DEL|LAS|LOS|POR|FABRICAD\\p{L}+"],
  it: ["PRODOTTI|TELECAMERE|APPARATI|DELLA|DI|QUELL[EI]|PRODOTT\\p{L}+"],
  pt: ["PRODUTOS|APARELHOS|DA|DO|AS|OS|PRODUZID\\p{L}+"],
  nl: ["PRODUCTEN|APPARATUUR|MATERIAAL|TOESTELLEN|VAN|HET|MERK|DOOR"],
  pl: ["PRODUKTOW|URZADZEN|WYROBOW|SPRZETU|KAMER|FIRMY|MARKI|PRZEZ|WYPRODUKOWAN\\p{L}+"],
  uk: ["ПРОДУКЦІІ|ОБЛАДНАННЯ|ТЕХНІКИ|ВИРОБІВ|ФІРМИ|БРЕНДУ|ВИРОБНИЦТВА"],
  ru: ["ПРОДУКЦИИ|ОБОРУДОВАНИЯ|КАМЕР|ИЗДЕЛИИ|ТОВАРОВ|ТЕХНИКИ|ФИРМЫ|МАРКИ|БРЕНДА|ПРОИЗВОДСТВА|ПРОИЗВОДИТЕЛЯ"],
  cs: ["ZARIZENI"],
  hr: ["OPREME"],
  ro: ["ECHIPAMENTE"],
  sv: ["UTRUSTNING|FRAN"],
  da: ["UDSTYR|FRA"],
  nb: ["UTSTYR"],
  fi: ["LAITTEITA"],
  bg: ["ОБОРУДВАНЕ"],
};

/** "No X", "must not be made by X": stands before the names. */
export const EXCLUDED_BEFORE = cue`(?<![\p{L}\p{N}]|\d )(?:${oneOf(NOT_ANY)}|${oneOf(WITHOUT)})(?!\p{L})(?:[\s\p{P}]+${oneOf(GOODS_OF)}(?!\p{L})){0,4}[\s\p{P}]*$`;

/** "X instead of Y? No.": Y is asked for, the make right behind these words. */
export const INSTEAD = cue`${begun({
  en: [
    "INSTEAD OF|RATHER THAN|IN (?:LIEU|PLACE) OF|(?:ALTERNATIVES?|EQUAL|EQUIVALENTS?) (?:TO|OF)",
    "SUBSTITUTES? FOR",
  ],
  de: ["STATT(?!\\p{L})|AN ?STELLE|ANSTATT|ALTERNATIV…(?: ZU[RM]?)?|ERSATZ FUR|GLEICHWERTIG… (?:ZU[RM]?|MIT)"],
  fr: [
    "AU LIEU D[E']|A LA PLACE D|EN LIEU ET PLACE D|EN REMPLACEMENT D|ALTERNATIVE AU?X?(?!\\p{L})",
    "EQUIVALENT… AU?X?(?!\\p{L})",
  ],
  es: ["EN (?:LUGAR|VEZ|SUSTITUCION|REEMPLAZO) D|(?:COMO )?ALTERNATIVA AL?(?!\\p{L})|EQUIVALENTES? AL?(?!\\p{L})"],
  it: ["AL POSTO D|INVECE D|IN LUOGO D|IN SOSTITUZIONE D|ALTERNATIV[AE] AL?…|EQUIVALENT[EI] AL?…"],
  pt: [
    "(?:E[MN]O?|NO) (?:VEZ|LUGAR|SUBSTITUICAO) D|AO INVES D|ALTERNATIVA AO?S?(?!\\p{L})",
    "EQUIVALENTES? AO?S?(?!\\p{L})",
  ],
  nl: ["IN PLAATS VAN|VERVANGING VAN|ALTERNATIE(?:F|VEN) VOOR|GELIJKWAARDIG… (?:AAN|MET)"],
  pl: [
    "ZAMIAST|W MIEJSCE|W ZAMIAN|ALTERNATYW… DLA|ROWNOWAZN… (?:DLA|DO|Z|WOBEC)",
    "(?<!OW\\p{L}+ JAKO )(?:ODPOWIEDNIK…|ZAMIENNIK…)",
  ],
  uk: ["ЗАМІСТЬ|НА ЗАМІНУ|(?<!(?:ПРОПОН|ПОСТА)\\p{L}+ (?:ЯК|[УВ] ЯКОСТІ) )(?:ЕКВІВАЛЕНТ…|АНАЛОГ…)"],
  ru: ["ВМЕСТО|ВЗАМЕН|НА ЗАМЕНУ|(?<!(?:ПРЕДЛ|ПОСТАВ)\\p{L}+ (?:КАК|В КАЧЕСТВЕ) )ЭКВИВАЛЕНТ…"],
  cs: ["MISTO|NAMISTO"],
  sk: ["NAMIESTO"],
  ro: ["IN LOCUL"],
  sv: ["I STALLET FOR"],
  zh: ["代替|替代|取代|替换|替換"],
})}[^.;?？,，]{0,60}$`;

/** The same where the word stands behind X: "X yerine Y". */
export const INSTEAD_BEHIND = cue`^[^.;?,]{0,30}?${whole({ tr: ["YERINE"], hu: ["HELYETT"] })}`;

/** "Substitute Y for X": of a question, whose other make stands between the words. */
export const SUBSTITUTED = cue`(?<!\p{L})(?:SUBSTITUT(?:E|ED|ING) [^.;?,]{0,40} ?FOR|SUBSTITUER [^.;?,]{0,40} ?AUX?)(?: \p{L}+){0,3}\s*$`;

/** "Replace X by Y" in a question: the verb before X, and what is put in behind it. */
export const REPLACING = cue`${begun({
  en: ["REPLAC(?:E|ED|ING)"],
  de: ["ERSETZ"],
  fr: ["REMPLAC"],
  es: ["SUSTITU|REEMPLAZ"],
  it: ["SOSTITU"],
  pt: ["SUBSTITU"],
  nl: ["VERVANG"],
  pl: ["ZASTAPI|ZAMIENI"],
  uk: ["ЗАМІН"],
  ru: ["ЗАМЕН"],
})}[^.;?,]{0,40}$`;
export const REPLACED_BY = cue`^[^.;?]{0,60}?${whole({
  en: ["BY|WITH"],
  de: ["DURCH|MIT"],
  fr: ["PAR"],
  es: ["POR"],
  it: ["CON|DA"],
  pt: ["POR|PELA"],
  nl: ["DOOR|MET"],
  pl: ["NA|PRZEZ"],
  uk: ["НА"],
})}`;
/** The same where the verb stands behind X: "X te vervangen door Y". */
export const TO_BE_REPLACED = cue`^[^.;?,]{0,30}?(?:TE VERVANGEN DOOR|VERVANGEN (?:WORDEN )?DOOR|DURCH [^.;?,]{0,40}(?:ERSETZ|AUSGETAUSCHT))`;

/** Words that refuse a make and stand before it. In normalised text; each linear in its input. */
import { cue, oneOf, type Words, whole } from "../words.ts";

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

/** "No", "not", "except", "instead of". */
const NOT_ANY: Words = {
  en: ["NO|ZERO|NOT(?: BEING)?|INSTEAD OF|IN LIEU OF|RATHER THAN|FREE (?:OF|FROM)|EXCEPT|EXCLUD(?:E|ING)"],
  de: ["STATT|AN(?:STELLE|STATT)|FREI VON|WEDER|KEINERLEI|KEINE?[MNRS]?|NICHTS? VON|AUSSER"],
  fr: ["NON|N(?:E |')\\p{L}+ (?:PLUS|PAS|JAMAIS)|A LA PLACE|AU LIEU|AUCUNE?|SAUF|HORS|PAS DE|AUTRES? QUE|NI"],
  es: ["EN (?:LUGAR|VEZ)|LIBRE|NINGUN\\p{L}?|EXCEPTO|SALVO|NADA DE|DISTINT[AO]S? (?:DE|A)"],
  it: ["AL POSTO|INVECE|NESSUN\\p{L}?|TRANNE|ESCLUSI|NIENTE|DIVERS[IOEA] DA"],
  pt: ["EM VEZ|[EN][MO] LUGAR|NENHUM\\p{L}?|EXCETO|EXCLUSO"],
  nl: ["IN PLAATS|GEEN|BEHALVE|UITGEZONDERD|NIET ZIJNDE|ANDERS DAN"],
  pl: ["NIE|ZAMIAST|OPROCZ|ZADN\\p{L}+|INN\\p{L}+ NIZ"],
  uk: ["ЗАМІСТЬ|О?КРІМ|ЖОДН\\p{L}+"],
  ru: ["НЕ|ВМЕСТО|КРОМЕ|НИКАК\\p{L}+"],
  sv: ["INTE|EJ(?![.:])"],
  nb: ["IKKE"],
  zh: ["非|无"],
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

/** "X instead of Y? No.": Y is asked for. */
export const INSTEAD = cue`${whole({
  en: ["INSTEAD OF|RATHER THAN"],
  de: ["STATT|ANSTELLE VON|ANSTATT"],
  fr: ["AU LIEU D[E']"],
  es: ["EN (?:LUGAR|VEZ) DE"],
  it: ["AL POSTO D\\p{L}+|INVECE D\\p{L}+"],
  pt: ["EM VEZ D\\p{L}+"],
  nl: ["IN PLAATS VAN"],
  pl: ["ZAMIAST"],
  uk: ["ЗАМІСТЬ"],
  ru: ["ВМЕСТО"],
})}[^.;?]{0,30}$`;

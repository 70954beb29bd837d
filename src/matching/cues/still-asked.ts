/** What a tender refuses beside a make that it asks for all the same: to swap it, to take it over. In normalised text; each linear in its input. */
import { begun, cue, whole } from "../words.ts";

/** Putting another in its place: "substitution of". */
const SWAP = whole({
  en: ["(?:SUBSTITUTION|REPLACEMENT|SWAPPING|EXCHANGE) (?:OF|FOR)|SUBSTITUTING|SUBSTITUTES? FOR|ALTERNATIVES? TO"],
  de: ["(?:ERSATZ|AUSTAUSCH|SUBSTITUTION|ERSETZUNG) (?:DER|DES|VON|VOM)|ALTERNATIVEN? ZU[RM]?"],
  fr: ["(?:REMPLACEMENT|SUBSTITUTION|ECHANGE) (?:DE|DES|DU)"],
  es: ["(?:SUSTITUCION|REEMPLAZO|CAMBIO) (?:DE|DEL)"],
  it: ["(?:SOSTITUZIONE|CAMBIO) D\\p{L}*"],
  pt: ["(?:SUBSTITUICAO|TROCA) D\\p{L}+"],
  nl: ["(?:VERVANGING|OMWISSELING) VAN"],
  pl: ["ZAMIAN[AYE]|ZASTAPIENI[EA]|PODMIAN[AY]"],
  uk: ["ЗАМІН[АУИ]"],
  ru: ["ЗАМЕН[АУЫ]"],
  cs: ["ZAMEN[AUY]|NAHRAZENI|NAHRAD[AUY]"],
  sk: ["ZAMEN[AUY]|NAHRADENI[EA]|NAHRAD[AUY]"],
  ro: ["INLOCUIREA|SUBSTITUIREA"],
  sv: ["(?:BYTE|UTBYTE) AV"],
});
/** What is put in comes behind these. */
const BY = whole({
  en: ["BY|WITH|TO"],
  de: ["DURCH|MIT|GEGEN"],
  fr: ["PAR"],
  es: ["POR"],
  it: ["CON|DA"],
  pt: ["POR|PELA|PELO"],
  nl: ["DOOR|MET"],
  pl: ["NA|PRZEZ"],
  uk: ["НА"],
  ru: ["НА"],
  cs: ["ZA"],
  sk: ["ZA"],
  ro: ["CU"],
  sv: ["MOT"],
});
/** Up to the make that another would be put in the place of. */
const SWAPPED = `${SWAP}(?: (?!${BY})[\\p{L}\\p{N}'’-]+){0,7}[\\s(]*$`;
/** "Substitution of the X", which a ban stands behind. */
export const SWAP_OF = cue`${SWAPPED}`;
/** The same with the ban before it: "no se admite la sustitución de las X". */
export const NO_SWAP_OF = cue`${whole({
  en: ["NO|NOT (?:PERMIT|ALLOW|ACCEPT)…"],
  de: ["(?:UNZULASSIG|NICHT (?:ZULASSIG|GESTATTET)) IST"],
  fr: ["INTERDIT…|INTERDICTION|PAS (?:AUTORISE|ADMIS|PERMIS)…"],
  es: ["NO SE (?:ADMIT|PERMIT|ACEPT|AUTORIZ)…|PROHIBE|PROHIBID[AO]"],
  it: ["NON (?:E|SONO|SI|SARA) (?:AMMESS|AMMETT|CONSENT|ACCETT)…|VIETAT[AO]|DIVIETO"],
  pt: ["NAO (?:SE|E|SERA) (?:ADMIT|PERMIT|ACEIT)…|PROIBID[AO]|VEDAD[AO]"],
  nl: ["GEEN"],
  pl: ["NIE (?:DOPUSZCZA|ZEZWALA|WYRAZA)…(?: SIE)?|ZABRANIA SIE"],
  uk: ["НЕ (?:ДОПУСКА|ДОЗВОЛЯ)…|ЗАБОРОН…"],
  ru: ["НЕ (?:ДОПУСКА|РАЗРЕША)…|ЗАПРЕЩ…"],
  cs: ["NEPRIPOUSTI SE|NENI (?:PRIPUSTN|DOVOLEN)…|ZAKAZUJE SE"],
  sk: ["NEPRIPUSTA SA|NIE JE (?:PRIPUSTN|DOVOLEN)…|ZAKAZUJE SA"],
  ro: ["NU SE (?:ADMITE|ACCEPTA|PERMITE)"],
})}(?: \p{L}+){0,2} ${SWAPPED}|(?:不允许|不得|不接受|不可|禁止|严禁|不准)[^，。；,]{0,6}(?:更换|替换|变更|调换)(?![为成])[^，。；,为成]{0,16}$`;

/** Not to take over what was delivered: "refuse to accept". */
export const NOT_TAKEN_OVER = cue`${whole({
  en: [
    "(?:REFUSE|REJECT|DECLINE)S? (?:TO (?:ACCEPT|TAKE DELIVERY OF|SIGN FOR|RECEIVE)|(?:ACCEPTANCE|DELIVERY|RECEIPT) OF)",
  ],
  fr: ["REFUSER (?:LA (?:RECEPTION|LIVRAISON)|DE RECEPTIONNER|D['’]ACCEPTER|L['’]ADMISSION)"],
  es: ["(?:RECHAZAR|NEGARSE A) (?:LA (?:RECEPCION|ENTREGA)|RECIBIR|RECEPCIONAR)"],
  it: ["RIFIUTARE (?:IL COLLAUDO|LA (?:CONSEGNA|FORNITURA)|L['’]ACCETTAZIONE|DI (?:RICEVERE|ACCETTARE|PRENDERE))"],
  pt: ["RECUSAR(?:-SE)? (?:A (?:RECECAO|RECEPCAO|ENTREGA|RECEBER)|RECEBER|O RECEBIMENTO)"],
  pl: ["ODMOW\\p{L}+ (?:ODBIORU|PRZYJECIA)"],
  uk: ["(?:ВІДМОВИТИС[ЯЬ]|ВІДМОВЛЯТИС[ЯЬ]) ВІД (?:ПРИИМАННЯ|ПРИИНЯТТЯ|ОТРИМАННЯ|ОПЛАТИ)"],
  ru: ["(?:ОТКАЗАТЬСЯ|ОТКАЗЫВАТЬСЯ) ОТ (?:ПРИЕМКИ|ПРИНЯТИЯ|ПОЛУЧЕНИЯ|ОПЛАТЫ)"],
  cs: ["(?:ODMITNOUT|NEPREVZIT) ?(?:PREVZETI|PREVZIT|PREJIMKU)?"],
  sk: ["(?:ODMIETNUT|NEPREVZIAT) ?(?:PREVZATIE|PREVZIAT|PREBERANIE)?"],
  ro: ["REFUZA (?:RECEPTIA|PRELUAREA|LIVRAREA)"],
})}[^.;:,]{0,50}$|有权拒(?:收|绝(?:接收|验收|收货))[^，。；,]{0,12}$`;
/** The same where the verb stands behind the make: "die Abnahme der X verweigern". */
export const TAKING_OVER = cue`${whole({
  de: ["ABNAHME|ANNAHME|UBERNAHME"],
  nl: ["AFNAME|INONTVANGSTNEMING|OPLEVERING|LEVERING"],
  hu: ["ATVETEL\\p{L}*"],
})}[^.;:,]{0,50}$`;
export const REFUSED_LAST = cue`^[^.;:,]{0,40} ${whole({ de: ["VERWEIGERN|ABLEHNEN|VERWEIGERT"], nl: ["WEIGEREN|GEWEIGERD"], hu: ["MEGTAGAD\\p{L}*"] })}`;
/** Under which condition alone. */
export const ON_CONDITION = cue`^[^.;:\n]{0,90}?${begun({
  en: ["(?:IF|WHERE|WHEN|UNLESS|WITHOUT)(?!\\p{L})|IN (?:CASE|THE EVENT)"],
  de: ["(?:WENN|FALLS|SOFERN|SOLLTE|SOWEIT|BEI|OHNE)(?!\\p{L})"],
  fr: ["(?:SI|LORSQUE|QUAND|SANS)(?!\\p{L})|EN CAS|S['’]IL"],
  es: ["(?:SI|CUANDO|SIN)(?!\\p{L})|EN CASO"],
  it: ["(?:SE|QUALORA|QUANDO|SENZA)(?!\\p{L})|IN CASO|IN MANCANZA"],
  pt: ["(?:SE|CASO|QUANDO|SEM)(?!\\p{L})|EM CASO"],
  nl: ["(?:INDIEN|ALS|BIJ|WANNEER|ZONDER)(?!\\p{L})"],
  pl: ["(?:JEZELI|JESLI|GDY|BEZ)(?!\\p{L})|W (?:PRZYPADKU|RAZIE)"],
  uk: ["(?:ЯКЩО|КОЛИ|ПРИ|БЕЗ)(?!\\p{L})|[УВ] РАЗІ|ЗА ВІДСУТН"],
  ru: ["(?:ЕСЛИ|КОГДА|ПРИ|БЕЗ)(?!\\p{L})|В СЛУЧАЕ"],
  cs: ["(?:POKUD|JESTLIZE|KDYZ|BEZ|PRI)(?!\\p{L})|V PRIPADE"],
  sk: ["(?:AK|POKIAL|KED|BEZ|PRI)(?!\\p{L})|V PRIPADE"],
  ro: ["(?:DACA|FARA)(?!\\p{L})|IN CAZUL"],
  hu: ["(?:HA|AMENNYIBEN)(?!\\p{L})"],
  zh: ["如|若|的，|的,|缺|未|无"],
})}`;

/** What a tender says is not to be touched, or stays while something else goes. In normalised text; each linear in its input. */
import { begun, cue, whole } from "../words.ts";
import { GOES_ON, TAKEN_DOWN } from "./moved.ts";

/** That something may not be done: before the verb. */
const MAY_NOT = whole({
  en: [
    "(?:MUST|SHALL|MAY|WILL|SHOULD|CAN|DO)(?: NOT|N['’]T)|CANNOT|(?:IS|ARE) NOT TO",
    "(?:PROHIBITED|FORBIDDEN) (?:TO|FROM)|NOT (?:PERMITTED|ALLOWED|ENTITLED|AUTHORI[SZ]ED) TO",
  ],
  fr: [
    "INTERDIT|DEFENDU|INTERDICTION|DEFENSE",
    "(?:DOIT|DEVRA|PEUT|POURRA|DOIVENT|PEUVENT|DEVRONT) (?:PAS|EN AUCUN CAS|NI)",
  ],
  es: ["(?:PROHIBIDO|PROHIBE|PROHIBIRA)|NO (?:SE )?(?:PODRAN?|PUEDEN?|DEBERAN?|DEBEN?)"],
  it: ["(?:VIETATO|DIVIETO DI)|NON (?:E CONSENTITO|POTRA|POTRANNO|PUO|POSSONO|DEVE|DEVONO|DOVRA|DOVRANNO)"],
  pt: ["(?:PROIBIDO|VEDADO)|NAO (?:SE )?(?:E PERMITIDO|PODERAO?|PODEM?|DEVERAO?|DEVEM?)"],
  pl: ["(?:ZABRANIA|ZAKAZUJE) SIE|NIE (?:WOLNO|MOZE|MOGA|NALEZY|POWINIEN|DOPUSZCZA SIE|ZEZWALA SIE)|ZAKAZ"],
  uk: ["(?:ЗАБОРОНЕНО|ЗАБОРОНЯЄТЬСЯ|ЗАБОРОНА)|НЕ (?:МОЖНА|МАЄ ПРАВА|ПОВИН\\p{L}+|ДОПУСКАЄТЬСЯ|ДОЗВОЛЯЄТЬСЯ)"],
  ru: ["(?:ЗАПРЕЩЕНО|ЗАПРЕЩАЕТСЯ|ЗАПРЕТ НА|НЕЛЬЗЯ)|НЕ (?:МОЖЕТ|ВПРАВЕ|ДОЛЖ\\p{L}+|ДОПУСКАЕТСЯ|РАЗРЕШАЕТСЯ)"],
  cs: ["(?:NESMI|NESMEJI|NENI DOVOLENO|NENI PRIPUSTNE|ZAKAZUJE SE)"],
  sk: ["(?:NESMIE|NESMU|NIE JE DOVOLENE|ZAKAZUJE SA)"],
  ro: ["(?:INTERZIS|INTERZICE)|NU (?:SE )?(?:VA|VOR|POATE|POT|TREBUIE)"],
  sv: ["(?:FAR|SKA|SKALL) (?:INTE|EJ)"],
  zh: ["不得", "禁止", "不可", "严禁"],
});

/** What is done to a thing that is in the way: "moved, covered, switched off"; beside taking it down. */
const HANDLED = begun({
  en: [
    "TOUCH|DISTURB|ALTER(?:ED|ING)?(?!\\p{L})|MOV(?:E|ED|ING)(?!\\p{L})|RELOCAT|REPOSITION",
    "COVER(?:ED|ING)?(?!\\p{L})|OBSTRUCT",
    "OBSCUR|DISCONNECT|TAMPER|INTERFERE|SWITCH(?:ED|ING)? OFF|UNPLUG|DAMAG|PAINT",
  ],
  de: [
    "VERANDER|BERUHR|ANGETASTET|VERSETZ|ABGEKLEMMT|ABKLEMM|VERDECK|BESCHADIG|UMGEHANGT|ABGEDECKT|ABSCHALT",
    "ABGESCHALTET",
    "DEJUSTIER|VERSTELL|UBERSTRICHEN",
  ],
  fr: ["TOUCH|MODIFI|DEPLAC|MASQU|DEBRANCH|ENDOMMAG|RECOUVR|DECONNECT|OBSTRU|COUPER(?!\\p{L})|REORIENT"],
  es: ["TOCAR|MANIPULA|MODIFICA|ALTERA|MOVER|DESPLAZ|TAPAR|DESCONECT|DANAR|REUBICA|REORIENT|CUBRIR|OBSTRU"],
  it: ["TOCCA|MANOMETT|MODIFICA|SPOSTA|COPRIRE|OSCURA|SCOLLEGA|DANNEGGIA|OSTRUI|RIORIENT|DISCONNE"],
  pt: ["TOCAR|MEXER|ALTERA|MOVER|DESLOCA|TAPAR|DESLIGA|DANIFICA|OBSTRU|REPOSICION|COBRIR"],
  nl: ["VERPLAATS|WIJZIG|AANRAK|AFDEK|AFGEDEKT|LOSKOPPEL|LOSGEKOPPELD|BESCHADIG|AFSCHERM|UITSCHAKEL|AFKOPPEL"],
  pl: ["RUSZA|NARUSZ|ZMIENIA|PRZESUW|PRZENOS|ZASLANIA|ODLACZ|USZKADZ|USZKODZ|WYLACZA|PRZESTAWIA|ZAKRYWA"],
  uk: ["ЧІПА|ЗМІНЮВ|ПЕРЕМІЩ|ПЕРЕНОС|ЗАКРИВА|ВІДКЛЮЧ|ПОШКОДЖ|ВИМИКА|ЗАТУЛЯ|ВІД'?ЄДНУ"],
  ru: ["ТРОГА|ИЗМЕНЯ|ПЕРЕМЕЩ|ПЕРЕНОС|ЗАКРЫВА|ОТКЛЮЧ|ПОВРЕ|ВЫКЛЮЧ|ЗАСЛОНЯ|ПЕРЕКРЫВА"],
  cs: ["PREMIST|ZAKRYVA|ODPOJ|POSKOD|ZASAHO|MANIPUL"],
  sk: ["PREMIEST|ZAKRYVA|ODPOJ|POSKOD|ZASAHO|MANIPUL"],
  ro: ["MUTA|ACOPERI|DECONECTA|DETERIORA|MODIFICA"],
  sv: ["FLYTTA|TACKA|KOPPLA (?:BORT|UR)|SKADA"],
  zh: ["移动|遮挡|断开|损坏|改动|挪动"],
});

/** "Without taking the X down": right before the verb. */
const WITHOUT = whole({
  en: ["WITHOUT"],
  de: ["OHNE(?: DIE| DAS| DEN)?"],
  fr: ["SANS"],
  es: ["SIN"],
  it: ["SENZA"],
  pt: ["SEM"],
  nl: ["ZONDER(?: DE| HET)?"],
  pl: ["BEZ"],
  uk: ["БЕЗ"],
  ru: ["БЕЗ"],
});

/** What is done on the way to something else: "not damaged while removing". */
const MEANWHILE = whole({
  en: ["WHEN|WHILE|DURING|UPON|BEFORE|AFTER|UNTIL|ONLY|BY"],
  fr: ["LORS(?: DE LA)?|AVANT|APRES|EN|SEULEMENT"],
  es: ["AL|ANTES|DURANTE|TRAS|SOLO"],
  it: ["PRIMA|DURANTE|DOPO|NEL|SOLO"],
  pt: ["AO|ANTES|DURANTE|APOS|SO|APENAS"],
  pl: ["PRZY|PODCZAS|PRZED|PO|TYLKO"],
  uk: ["ПІД|ПРИ|ПЕРЕД|ПІСЛЯ|ЛИШЕ"],
  ru: ["ПРИ|ВО|ПЕРЕД|ПОСЛЕ|ТОЛЬКО"],
});

/** What stands in the same clause and is said of another verb: "units that cannot be mended will be removed". */
const GOES_OVER = whole({
  en: ["WILL|SHALL|MUST|ARE|IS|WHICH|THAT"],
  fr: ["SERONT|SERA|SONT|QUI"],
  es: ["SERAN?|SON|QUE|SE"],
  it: ["SARA|SARANNO|SONO|CHE|VANNO"],
  pt: ["SERAO?|SAO|QUE"],
  pl: ["ZOSTANA|BEDA|SA|KTOR…"],
  uk: ["БУДУТЬ|ЯК[ІИ]"],
  ru: ["БУДУТ|КОТОР…"],
});
/** Up to the make, unless something is taken down meanwhile. */
const UP_TO_MAKE = `(?:[ ,/](?:(?!${MEANWHILE} (?:\\p{L}+ )?${TAKEN_DOWN})[^.;:]){0,70})?$`;

/** "The contractor shall not remove, cover or relocate any of the X": before the make, up to it. */
export const NOT_TOUCHED = cue`(?:${WITHOUT} |${MAY_NOT}(?: (?!${MEANWHILE}|${GOES_OVER})[\p{L}'’-]+){0,2}? ?)(?:${TAKEN_DOWN}|${HANDLED})\p{L}*${UP_TO_MAKE}`;

/** The removal itself, before a make that a ban stands behind: "removal of the X cameras is prohibited". */
export const TOUCHING = cue`(?:${TAKEN_DOWN}|${HANDLED})\p{L}*(?:[ ,/][^.;:]{0,60})?$`;
/** That ban. */
export const TOUCHING_BARRED = cue`^[^.;:,]{0,60}?(?:${begun({
  en: [
    "(?:IS|ARE) (?:STRICTLY |EXPRESSLY )?(?:PROHIBITED|FORBIDDEN|NOT (?:PERMITTED|ALLOWED|PART|INCLUDED|FORESEEN|REQUIRED))",
  ],
  de: [
    "(?:IST|SIND) (?:\\p{L}+ )?(?:UNTERSAGT|VERBOTEN|NICHT (?:GESTATTET|ERLAUBT|ZULASSIG|VORGESEHEN|ERFORDERLICH))",
    "UNZULASSIG",
  ],
  fr: ["(?:EST|SONT) (?:\\p{L}+ )?INTERDIT|(?:EST|SONT) PAS (?:AUTORISE|PREVU|ADMIS|PERMIS)"],
  es: ["(?:QUEDA|ESTA|ES) (?:\\p{L}+ )?PROHIBID|NO (?:ESTA|SE) (?:PERMIT|AUTORIZ|CONTEMPLA|PREV)"],
  it: ["E (?:\\p{L}+ )?VIETAT|NON (?:E|SONO) (?:CONSENTIT|AMMESS|PREVIST|PERMESS)"],
  pt: ["(?:E|ESTA|FICA) (?:\\p{L}+ )?(?:PROIBID|VEDAD|INTERDIT)|NAO (?:E|ESTA) (?:PERMITID|PREVIST|AUTORIZAD)"],
  nl: ["(?:IS|ZIJN) (?:\\p{L}+ )?(?:VERBODEN|NIET (?:TOEGESTAAN|VOORZIEN|NODIG|DE BEDOELING))"],
  pl: [
    "JEST (?:\\p{L}+ )?(?:ZABRONION|ZAKAZAN|NIEDOPUSZCZALN)",
    "NIE (?:JEST|SA) (?:DOPUSZCZ|PRZEWIDZIAN|DOZWOLON|PRZEDMIOTEM)",
  ],
  uk: ["(?:\\p{L}+ )?(?:ЗАБОРОНЕН|ЗАБОРОНЯЄТЬСЯ)|НЕ (?:ДОПУСКАЄТЬСЯ|ДОЗВОЛЯЄТЬСЯ|ПЕРЕДБАЧ)"],
  ru: ["(?:\\p{L}+ )?(?:ЗАПРЕЩЕН|ЗАПРЕЩАЕТСЯ)|НЕ (?:ДОПУСКАЕТСЯ|РАЗРЕШАЕТСЯ|ПРЕДУСМ)"],
  cs: ["JE (?:\\p{L}+ )?(?:ZAKAZAN|NEPRIPUSTN)|NENI (?:DOVOLEN|PRIPUSTN|SOUCAST|PREDMET)"],
  ro: ["ESTE (?:\\p{L}+ )?INTERZIS|NU (?:ESTE|SE) (?:PERMI|PREVA)"],
})})`;

/** "Only the coax is taken out": what goes where the make stays. */
const ONLY = whole({
  en: ["ONLY|MERELY|JUST"],
  de: ["NUR|LEDIGLICH|BLOSS|ALLEIN|AUSSCHLIESSLICH"],
  fr: ["SEULE?S?|SEULEMENT|UNIQUEMENT"],
  es: ["SOLO|SOLAMENTE|UNICAMENTE|TAN SOLO"],
  it: ["SOLO|SOLTANTO|UNICAMENTE|SOLAMENTE"],
  pt: ["APENAS|SO|SOMENTE|UNICAMENTE"],
  nl: ["ALLEEN|ENKEL|SLECHTS|UITSLUITEND"],
  pl: ["TYLKO|JEDYNIE|WYLACZNIE"],
  uk: ["ЛИШЕ|ТІЛЬКИ|ВИКЛЮЧНО"],
  ru: ["ТОЛЬКО|ЛИШЬ|ИСКЛЮЧИТЕЛЬНО"],
  cs: ["POUZE|JEN"],
  sk: ["LEN|IBA"],
  ro: ["DOAR|NUMAI"],
  hu: ["CSAK|CSUPAN|KIZAROLAG"],
  tr: ["YALNIZCA|SADECE|YALNIZ"],
  sv: ["ENDAST|BARA"],
  zh: ["仅|只"],
});
/** The same from the comma before it to the next. */
export const ONLY_ELSE = cue`[,，](?: \p{L}+)? ?${ONLY} [^.;,，]*`;

/** Until when, and whose: no staying that a later removal would not end. */
export const FOR_NOW = `(?:${begun({
  en: ["UNTIL|PROPERTY|PENDING|TEMPORAR|FOR NOW"],
  de: ["BIS(?!\\p{L})|EIGENTUM|VORERST|VORLAUFIG"],
  fr: ["JUSQU|PROPRIETE|PROVISOIR"],
  es: ["HASTA|PROPIEDAD|PROVISIONAL"],
  it: ["FINO|SINO|PROPRIETA|PROVVISORI"],
  pt: ["ATE(?!\\p{L})|PROPRIEDADE|PROVISORI"],
  nl: ["TOT(?!\\p{L})|EIGENDOM|VOORLOPIG"],
  pl: ["DO (?:CZASU|MOMENTU)|WLASNOSC|TYMCZAS"],
  uk: ["ДО (?:МОМЕНТУ|ЧАСУ|ДЕМОНТ)|ВЛАСНІСТ|ТИМЧАС"],
  ru: ["ДО (?:МОМЕНТА|ДЕМОНТ)|СОБСТВЕНН|ВРЕМЕНН"],
})})`;
/** What comes later: "after which they are removed". */
const LATER = `(?:${whole({
  en: ["(?:AND )?THEN|AFTER|BUT|BEFORE|THEY|WHICH|AND (?:WILL|SHALL|ARE)"],
  de: ["DANN|DANACH|ANSCHLIESSEND|ABER|JEDOCH|BEVOR|SIE"],
  fr: ["PUIS|APRES|ENSUITE|MAIS|AVANT"],
  es: ["LUEGO|DESPUES|PERO|ANTES|TRAS"],
  it: ["POI|DOPO|MA|PRIMA"],
  pt: ["DEPOIS|APOS|MAS|ANTES"],
  nl: ["DAN|DAARNA|MAAR|VOORDAT|WAARNA"],
  pl: ["POTEM|NASTEPNIE|ALE|PO CZYM"],
  uk: ["ПОТІМ|ПІСЛЯ|АЛЕ|А ПОТІМ"],
  ru: ["ЗАТЕМ|ПОСЛЕ|НО|А ЗАТЕМ"],
})})`;
/** "X stay where they are, the poles come down": it stays, and behind the comma comes another thing. */
export const STAYS_WHILE = cue`^(?:(?!${FOR_NOW})[^.;:,\n]){0,60}?${GOES_ON}(?:(?!${FOR_NOW}|${TAKEN_DOWN})[^.;:,\n]){0,50}[,;] (?!${LATER})`;

/** Where it is, before the verb: "na biblioteca". */
const WHERE = whole({
  any: ["EN|IN|LA"],
  de: ["IM|AM|AUF|AN"],
  fr: ["AU|AUX|A|DANS|SUR"],
  es: ["AL"],
  it: ["NEL(?:L[AEO'’]?)?|NEGLI|NEI|AL(?:L[AEO'’]?)?"],
  pt: ["N[AO]S?|EM"],
  nl: ["OP|AAN|BIJ"],
  pl: ["W|WE|NA"],
  uk: ["У|В|НА"],
  ru: ["В|ВО|НА"],
  cs: ["V|VE|NA"],
  sk: ["V|VO|NA"],
});

/** A buyer keeps it where it is, before the make: "the school will keep its 12 X running", "reprend en l'état le parc". */
export const KEEPS_THEM = cue`${whole({
  en: [
    "(?:WILL|SHALL|TO) (?:KEEP|RETAIN|LEAVE)(?! (?:A|RECORDS?|SPARES?|STOCKS?|CLEAR|OPEN|OUT)(?!\\p{L}))",
    "(?:RETAINS|KEEPS)(?! (?:A|THE RIGHT)(?!\\p{L}))",
  ],
  de: ["(?:BEHALT|BEHALTEN|BELASST)(?! (?:SICH|ES)(?!\\p{L}))"],
  fr: [
    "(?:CONSERVE|CONSERVERA|CONSERVENT|GARDE|GARDERA|MAINTIENT|MAINTIENDRA) (?:LES|SES|EN SERVICE|LE PARC|EN PLACE)",
    "REPREN(?:D|DRA) EN L['’]ETAT",
  ],
  es: [
    "(?:MANTENDRA|MANTIENE|CONSERVA|CONSERVARA) (?:(?:OPERATIV|ACTIV)[OA]S?|EN (?:SERVICIO|USO|FUNCIONAMIENTO)|LAS|SUS)",
  ],
  it: [
    "(?:MANTIENE|MANTERRA|CONSERVA|CONSERVERA) (?:(?:OPERATIV|ATTIV)[EI]|IN (?:USO|FUNZIONE|SERVIZIO|ESERCIZIO)|LE|I)",
  ],
  pt: ["(?:MANTERA|MANTEM|CONSERVA|CONSERVARA) (?:(?:OPERACION|ATIV)\\p{L}+|EM (?:SERVICO|USO|FUNCIONAMENTO)|AS|OS)"],
  nl: ["(?:BEHOUDT|HANDHAAFT|HOUDT) (?:DE|ZIJN|HAAR|HUN)"],
  pl: [
    "(?:ZACHOWUJE|ZACHOWA|POZOSTAWIA|POZOSTAWI|UTRZYMUJE|UTRZYMA) (?:W (?:UZYCIU|EKSPLOATACJI|SLUZBIE)|KAMER\\p{L}*|REJESTRATOR\\p{L}*)",
  ],
  uk: ["(?:ЗБЕРІГАЄ|ЗБЕРЕЖЕ|ЗАЛИШАЄ|ЗАЛИШИТЬ) (?:В (?:ЕКСПЛУАТАЦІІ|РОБОТІ)|КАМЕР\\p{L}*|РЕЄСТРАТОР\\p{L}*)"],
  ru: ["(?:СОХРАНЯЕТ|СОХРАНИТ|ОСТАВЛЯЕТ|ОСТАВИТ) (?:В (?:ЭКСПЛУАТАЦИИ|РАБОТЕ|СТРОЮ)|КАМЕР\\p{L}*|РЕГИСТРАТОР\\p{L}*)"],
  cs: ["(?:PONECHA|ZACHOVA)(?: SI)? (?:V PROVOZU|KAMER\\p{L}*)"],
  ro: ["(?:PASTREAZA|VA PASTRA) (?:IN (?:FUNCTIUNE|UZ)|CAMERELE)"],
})}[^.;:,\n]{0,40}$`;

/** What is kept, before it, where the verb comes first: "se mantienen en servicio las 22 cámaras X". */
export const KEPT_FIRST = cue`(?:^|[.:,–\n-])\s*(?:${WHERE}(?: [\p{L}'’-]+){1,4} )?${whole({
  de: ["(?:VER)?BLEIBEN"],
  nl: ["BLIJVEN"],
  fr: ["(?:SONT|SERONT) (?:CONSERVE|MAINTENU|REUTILISE)E?S"],
  es: [
    "SE (?:CONSERVA|MANTIENE|MANTENDRA|CONSERVARA|REUTILIZA|REUTILIZARA)N?",
    "(?:PERMANECEN|SIGUEN|CONTINUAN) EN (?:SERVICIO|USO)",
  ],
  it: [
    "(?:RESTANO|RIMANGONO|RESTERANNO|RIMARRANNO) (?:IN (?:OPERA|USO|FUNZIONE|SERVIZIO|ESERCIZIO)|INSTALLAT[EI])",
    "(?:SI )?MANTENGONO",
  ],
  pt: [
    "(?:MANTEM|MANTER)-SE(?:-AO)?|SAO MANTID[OA]S",
    "(?:PERMANECEM|CONTINUAM) (?:EM|AO) (?:SERVICO|USO|FUNCIONAMENTO)",
  ],
  pl: ["(?:POZOSTAJA|POZOSTANA|ZACHOWUJE SIE)(?! DO)"],
  uk: ["(?:ЗАЛИШАЮТЬСЯ|ЗБЕРІГАЮТЬСЯ)"],
  ru: ["(?:ОСТАЮТСЯ|СОХРАНЯЮТСЯ)"],
  cs: ["(?:ZUSTAVAJI|ZACHOVAVAJI SE|PONECHAVAJI SE)"],
  sk: ["(?:OSTAVAJU|ZOSTAVAJU|PONECHAVAJU SA)"],
  ro: ["SE (?:PASTREAZA|MENTIN)|RAMAN"],
})}(?! ${whole({ fr: ["A"], es: ["POR|A"], it: ["DA"], pt: ["POR|A"], pl: ["DO"], ro: ["DE"] })})[^.;:,\n]{0,80}$`;

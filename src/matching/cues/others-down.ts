/** What is taken down, taken back or switched off beside a make and is another thing. In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** Papers about what is taken away, and where it is taken: "transfer note to be provided". */
const OF_WASTE = cue`${begun({
  en: [
    "(?:NOTE|CERTIFICATE|RECEIPT|PROOF|RECORD|DOCUMENT|EVIDENCE|PAPERWORK|CONSIGNMENT|PHOTO|REPORT)S?(?!\\p{L})",
    "(?:DELIVER|RETURN)\\p{L}* (?:(?:THEM|THESE|IT|ALL|THE|UNITS) )*(?:TO|INTO)(?!\\p{L})",
  ],
  de: ["\\p{L}*(?:NACHWEIS|SCHEIN|ZERTIFIKAT|PROTOKOLL|BESCHEINIGUNG|BELEG)"],
  fr: ["BORDEREAU|CERTIFICAT|JUSTIFICATIF|ATTESTATION|PREUVE|BSD(?!\\p{L})|PROCES-VERBAL|BON DE"],
  es: ["CERTIFICAD|JUSTIFICANTE|ALBARAN|COMPROBANTE|ACTA(?!\\p{L})|DOCUMENTACION"],
  it: ["CERTIFICAT|FORMULARI|ATTESTA|RICEVUT|VERBALE|DOCUMENTAZIONE"],
  pt: ["CERTIFICAD|GUIA(?!\\p{L})|GUIAS|COMPROVATIVO|COMPROVANTE|RECIBO|DECLARACAO"],
  nl: ["BEWIJS|CERTIFICAA?T|FORMULIER|BEGELEIDINGSBRIEF|BON(?!\\p{L})|STORTBEWIJS"],
  pl: ["KART[AEY](?!\\p{L})|PROTOKOL|POTWIERDZEN|ZASWIADCZEN|DOKUMENT", "DOSTARCZ\\p{L}+ (?:(?:JE|ICH) )?DO(?!\\p{L})"],
  uk: ["АКТ(?:У|И|А)?(?!\\p{L})|ДОВІДК|ПІДТВЕРДЖ|ДОКУМЕНТ|ПРОТОКОЛ"],
  ru: ["АКТ(?:А|Ы|ОВ)?(?!\\p{L})|СПРАВК|ПОДТВЕРЖД|ДОКУМЕНТ|ПРОТОКОЛ"],
  cs: ["DOKLAD|POTVRZEN|PROTOKOL"],
  ro: ["DOVAD|CERTIFICAT|PROCES-VERBAL"],
  tr: ["BELGE|TUTANAK"],
})}|(?:证明|联单|單據|单据|收据)`;
/** How far around the word of buying they are looked for, in characters. */
const PAPER_BEFORE = 40;
const PAPER_BEHIND = 60;
/** Whether what is provided, from `from` to `to` in `words`, is a paper about what is taken away. */
export const isOfWaste = (words: string, from: number, to: number): boolean =>
  OF_WASTE.test(words.slice(Math.max(0, from - PAPER_BEFORE), to + PAPER_BEHIND));

/** What goes on with the make itself behind a comma: "which", "were", "already", "by". */
const GOES_ON: Parameters<typeof whole>[0] = {
  any: ["CA|APPROX|INCL|INKL|POS"],
  en: [
    "WHICH|THAT|WHO|THEY|IT|ITS|ALL|BOTH|EACH|SOME|ONE|THESE|THOSE|NOW|SINCE|THEN|LATER|ALREADY|RECENTLY|BUT",
    "AND|OR",
    "TO|IS|ARE|WAS|WERE|BE|BEEN|HAS|HAVE|HAD|WILL|SHALL|MUST|IN|ON|BY|AT|FROM|AFTER|BEFORE|DUE|AS|LAST|NOT",
    "FINALLY",
    "TAKEN|THROWN|BEING|ALSO|COMPLETE|WITH|WITHOUT|FOR|OF|EXISTING|CURRENT|TODAY|YESTERDAY",
  ],
  de: [
    "DIE|DER|DAS|DEN|WELCHE…|SIE|ES|ALLE…|BEIDE|DIESE…|WIRD|WERDEN|WURDEN?|IST|SIND|WAR|WAREN|BEREITS",
    "INZWISCHEN",
    "MITTLERWEILE|SPATER|SCHON|JETZT|NUN|ABER|UND|ODER|IM|IN|AM|AN|AUF|BEI|DURCH|VON|VOM|WEGEN|NACH|SEIT|ZUM",
    "ZUR|ZU",
    "LETZTE…|AUSSER|NICHT|KOMPLETT|VOLLSTANDIG|HEUTE|GESTERN|TEILWEISE|SAMT|MIT|OHNE|NEHMEN|NEHME|EBENFALLS",
    "AUCH|DANN",
    "FUR|AUS|BIS|VORHANDEN…|BESTEHEND…|FACHGERECHT|ERSATZLOS|ENDGULTIG|DERZEIT|SAMTLICHE…",
  ],
  fr: [
    "QUI|QUE|ILS?|ELLES?|TOUTE?S?|TOUS|CEUX|CELLES|DEJA|DEPUIS|ENSUITE|PUIS|MAIS|ET|OU|A|ONT|EST|SONT|ETE",
    "SERA|SERONT",
    "EN|PAR|SUR|DANS|AU|AUX|APRES|AVANT|LORS|SUITE|POUR|MISE?S?|HORS|RECEMMENT|NON|DE|DU|DES|AVEC|SANS",
    "NOUS L(?:E|A|ES)",
    "EXISTANTE?S?|ACTUELLEMENT|AUJOURD['’]HUI",
  ],
  es: [
    "QUE|L[OA]S CUALES|TOD[OA]S?|AMB[OA]S|YA|LUEGO|DESPUES|PERO|Y|O|FUE|FUERON|SER|SERAN?|HAN?|SE|ESTAN?|EN",
    "POR|DEL?|CON",
    "TRAS|ANTES|DAD[OA]S?|SIN|ACTUALMENTE|RECIENTEMENTE|AHORA|NO|PARA|A|AL|EXISTENTES?|CAUSAN?",
  ],
  it: [
    "CHE|TUTT[EI]|ENTRAMB[EI]|GIA|POI|ORA|MA|E|O|SONO|SARA|SARANNO|VERRANNO|DA|DAL|DALLA|IN|NEL|NELLA|PER|CON",
    "DOPO|PRIMA|NON",
    "STAT[OAEI]|QUEST[EI]|ORMAI|DI|DEL|DELLA|A|AL|ESISTENT[EI]|ATTUALMENTE|SU",
  ],
  pt: [
    "QUE|TOD[OA]S|AMB[OA]S|JA|DEPOIS|MAS|E|OU|FOI|FORAM|SERAO?|EM|N[OA]S?|POR|PEL[OA]S?|DE|D[OA]S?|COM|APOS",
    "ANTES|NAO|AGORA",
    "ESTES|ESTAS|ENTRETANTO|PARA|A|AO|SEM|EXISTENTES?|ATUALMENTE",
  ],
  nl: [
    "DIE|DAT|WELKE|ZE|ZIJ|ALLE(?:MAAL)?|BEIDE|REEDS|AL|INMIDDELS|LATER|NU|MAAR|EN|OF|IS|ZIJN|WORDT|WORDEN",
    "WERD|WERDEN|IN|OP",
    "BIJ|DOOR|VAN|NA|VOOR|WEGENS|SINDS|NIET|VORIG…|BUITEN|TE|OOK|NEMEN|MET|ZONDER|UIT|BESTAANDE|HUIDIGE",
    "MOMENTEEL",
  ],
  pl: [
    "KTOR…|WSZYSTKIE|OBIE|ONE|JUZ|POTEM|POZNIEJ|TERAZ|ALE|I|ORAZ|LUB|ZOSTA…|BYL…|JEST|SA|BEDA|BEDZIE|W|NA",
    "PRZEZ|PRZY|PO|Z|ZE",
    "DO|OD|NIE|OBECNIE|TAKZE|ISTNIEJAC…|WRAZ|ZA|DLA",
  ],
  uk: [
    "ЯК…|УСІ|ВСІ|ОБИДВ…|ВОНИ|ІХ|ВЖЕ|ПОТІМ|ТЕПЕР|АЛЕ|І|ТА|АБО|БУЛ…|БУД…|Є|В|У|НА|ПІД|ПРИ|ПІСЛЯ|З|ЗІ|ІЗ|ДО|ВІД",
    "НЕ|ЗАРАЗ",
    "НЕЩОДАВНО|ПІДЛЯГ…|ІСНУЮЧ…|НАЯВН…|ДЛЯ|ЗА|ЩО|РАЗОМ",
  ],
  ru: [
    "КОТОР…|ВСЕ|ОБ[АЕ]|ОНИ|ИХ|УЖЕ|ПОТОМ|ЗАТЕМ|ТЕПЕРЬ|НО|И|ИЛИ|БЫЛ…|БУД…|В|ВО|НА|ПОД|ПРИ|ПОСЛЕ|С|СО|К|ДО|ОТ|НЕ",
    "СЕИЧАС",
    "НЕДАВНО|ПОДЛЕЖ…|СУЩЕСТВУЮЩ…|ДЛЯ|ЗА|ВМЕСТЕ",
  ],
  cs: ["KTER…|VSECHNY|OBE|UZ|JIZ|POTOM|PAK|ALE|A|BYL…|BUD…|JE|JSOU|V|VE|NA|PRI|PO|Z|ZE|DO|OD|K|NYNI|VCETNE"],
  sk: ["KTOR…|VSETKY|UZ|BOL…|SU|PO|Z|ZO|DO|OD|TERAZ|VRATANE"],
  hu: ["AMELY…|AMIK|MIND…|MAR|AZOTA|DE|ES|VOLT…|LESZ…|NEM|KESOBB|A|AZ"],
  ro: ["CARE|TOATE|AMBELE|DEJA|APOI|DAR|SI|SAU|AU|A|ESTE|SUNT|FOST|IN|LA|DIN|PE|DE|PRIN|DUPA|NU|ACUM|CU"],
  sv: ["SOM|DE|ALLA|BADA|REDAN|SEDAN|NU|MEN|OCH|HAR|AR|BLEV|VAR|I|PA|VID|AV|EFTER|FRAN|TILL|INTE|TAGITS|MED"],
  nb: ["BLE|BLIR|SKAL|ER|SOM|ALLE|OG|VED|AV|TATT"],
  tr: ["HEPSI|TUMU|IKISI|ARTIK|SONRA|SIMDI|AMA|VE|DAHA"],
};
/** The make itself by another word: "devices", "the units". */
const ITSELF = begun({
  any: ["(?:\\p{L}+-)?[CK]AM[AEÉ]R|КАМЕР|[DNX]VR(?!\\p{L})|DOME|SYST"],
  en: ["DEVICE|UNIT(?!Y)|EQUIPMENT|RECORDER|KIT(?!\\p{L})"],
  de: ["GERAT|ANLAGE|\\p{L}*KAMERA|REKORDER|TECHNIK|BESTAND"],
  fr: ["APPAREIL|MATERIEL|EQUIPEMENT|ENREGISTREUR|INSTALLATION"],
  es: ["EQUIPO|APARATO|GRABADOR|MATERIAL|INSTALACION"],
  it: ["APPARAT|DISPOSITIV|\\p{L}*REGISTRATOR|IMPIANTO|TELECAMER|MATERIALE"],
  pt: ["EQUIPAMENTO|APARELHO|GRAVADOR|MATERIAL|INSTALACAO"],
  nl: ["TOESTEL|APPARA|INSTALLATIE|MATERIAAL"],
  pl: ["SPRZET|URZADZE|REJESTRATOR|INSTALACJ"],
  uk: ["ОБЛАДНАН|ПРИСТР|РЕЄСТРАТОР|ТЕХНІК"],
  ru: ["ОБОРУДОВАН|УСТРОИСТВ|РЕГИСТРАТОР|ТЕХНИК|\\p{L}*КАМЕР"],
  cs: ["ZARIZEN|REKORDER"],
  zh: ["设备|設備|摄像|攝像|录像|整套|系统"],
});
/** Another's old thing, which a seller takes back: "your old device". */
const YOUR_OLD = whole({
  en: ["YOUR (?:OLD|USED|BROKEN|WORN|PREVIOUS|CURRENT|EXISTING)"],
  de: ["IHRE?[NMRS]? ALTE?…|DEINE?[NMRS]? ALTE?…|ALTGERAT…"],
  fr: ["(?:VOTRE|VOS|TON) (?:ANCIEN…|VIEUX|VIEIL…|APPAREIL USAGE)|L['’]ANCIEN…"],
  es: ["(?:TUS?|SUS?) (?:ANTIGU…|VIEJ…|USAD…)|(?:EL|LA) (?:VIEJ|ANTIGU)…"],
  it: ["(?:TU[OAE]I?|VOSTR[OAI]|SU[OA]) (?:VECCHI…|USAT…)|L['’]USATO|IL VECCHIO|LA VECCHIA"],
  pt: ["(?:SE?U?|TEU|SUA|TUA) (?:ANTIG|VELH|USAD)…|O (?:VELHO|ANTIGO)"],
  nl: ["(?:UW|JE|JOUW) (?:OUDE?|DEFECTE|GEBRUIKTE)|OUDE? (?:TOESTEL|APPARA)…"],
  pl: ["(?:TWOJ…|CIEBIE|PANSTWA) (?:STAR|ZUZYT)…|ZUZYT…"],
  uk: ["(?:ВАШ…|СВОЮ|СВІИ) СТАР…|СТАР(?:У|ИИ|Е|І) (?:ТЕХНІК|ПРИСТР|РЕЄСТР|КАМЕР)…"],
  ru: ["(?:ВАШ…|СВОЮ|СВОИ) СТАР…|СТАР(?:УЮ|ЫИ|ОЕ|ЫЕ) (?:ТЕХНИК|УСТРОИ|РЕГИСТР|КАМЕР)…"],
  cs: ["(?:VAS|VASE|VASI|TVE|TVOJE) STAR…|STAR(?:E|Y|OU) (?:ZARIZENI|KAMER)…|VYSLOUZIL…"],
  sk: ["(?:VAS|VASE|VASU|TVOJ…) STAR…|STAR(?:E|Y|U) (?:ZARIADEN|KAMER)…"],
  hu: ["(?:LE)?SELEJTEZETT KESZULEK…|REGI KESZULEK…|REGI KAMERA…"],
  ro: ["(?:APARATUL|CAMERA|ECHIPAMENTUL) VECHI…"],
  sv: ["(?:DINA?|DITT|ER|ERT) GAML[AE]|GAMLA? UTRUSTNING"],
  tr: ["ESKI(?:SI|NI|NIZ|SINI)?"],
});
/** An article, and what is not the make itself behind it: "retirados los escombros". */
const OTHER_NEXT = cue`^\p{L}* (?:${oneOf({
  any: ["L[EAO]S?|EL|IL|GLI|I|[OA]S?"],
})}) (?!${ITSELF}|${whole({
  any: ["[CK]AM\\p{L}*"],
  es: ["MISM[OA]S?|DOS|TRES|CUATRO"],
  it: ["STESS[EI]|DUE|TRE|QUATTRO"],
  pt: ["MESM[OA]S|DUAS|DOIS|TRES"],
  fr: ["DEUX|TROIS|QUATRE"],
})})\p{L}{3,}`;
/** A service, by its noun: "утилизация". */
const SERVICE_NEXT = /^(?:АЦ[ИІ]|ACJ|UNG(?:EN)?(?!\p{L}))/u;
/** None of them, or not: "z toho 0 k vyřazení". */
const NONE = /(?<![\d.,])0 (?:[\p{L}]{1,4} )?\p{L}+\P{L}*$/u;
/** Things beside cameras, in Chinese. */
const OTHER_HAN =
  /UPS|灯箱|线缆|電纜|支架|交换机|電池|电池|硬盘|电源|旧|原有|原来|包装|梯子|[不未无毋勿](?:予|需|会|得|必|用)?\p{Script=Han}{2}$/u;

const OWN = cue`^${whole(GOES_ON)}`;
const OWN_THING = cue`${ITSELF}`;
const OLD = cue`${YOUR_OLD}`;
/** A count before a thing: "1x", "2 ks". */
const COUNT = /^(?:\d{1,4} ?(?:X|KS|ST|STK|SZT|PCS|UDS?|UN|PZ|BUC|DB|ADET|ШТ)?\.? )?/u;

/** What stands in brackets. */
const CLOSED = /\([^()]{0,80}\)/g;

/**
 * Whether what `words`, from a make up to the verb, and `behind` take down is another thing than the make: a thing of its own
 * behind a comma, or a customer's old device.
 */
export function isOthersDown(words: string, behind: string, isTender: boolean): boolean {
  if (NONE.test(words)) return true;
  if (!isTender && OLD.test(words + behind.slice(0, BEHIND))) return true;
  // "…, 1 x monitor (broken, thrown out)": what is said in brackets is said of what stands before them.
  const own = words.replace(CLOSED, " ").replace(/\([^()]*$/, "");
  const cut = Math.max(own.lastIndexOf(","), own.lastIndexOf(" - "), own.lastIndexOf(": "));
  if (cut < 0) return false;
  const said = own.slice(cut).replace(/^[\s,:-]+/, "");
  if (/\p{Script=Han}/u.test(said)) return OTHER_HAN.test(said);
  if (/^\S*$/.test(said)) return OTHER_NEXT.test(behind) || (!isTender && SERVICE_NEXT.test(behind));
  const thing = said.replace(COUNT, "");
  return /^\p{L}/u.test(thing) && !OWN.test(thing) && !OWN_THING.test(thing);
}
/** How far behind the verb it is looked at what is taken, in characters. */
const BEHIND = 40;

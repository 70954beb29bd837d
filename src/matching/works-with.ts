/**
 * What a tender says new goods must work with: verbs of joining, the word that goes with them, and the make, in the languages
 * Sightline reads. In normalised text; each expression is linear in its input.
 */
import { cue, whole } from "./words.ts";

/** Verbs of joining by their stems, and the words ("with", "to") that go with them, language by language. */
const JOINED: readonly (readonly [verbs: string, words: string])[] = [
  ["CONNECT|INTERFAC|INTEGRAT|INTEROPERAT|COMMUNICAT|TALK|COMPATIB|PAIR|RECORD", "WITH|TO|ONTO|INTO|ON"],
  [
    "ANSCHLIESS|ANGESCHLOSSEN|ANBIND|ANGEBUNDEN|KOMMUNIZIER|ZUSAMMENARBEIT|KOMPATIB|AUFSCHALT|EINBIND|EINGEBUNDEN",
    "AN|MIT|IN|AUF|ZU",
  ],
  ["CONNECT|RACCORD|ENREGISTR|COMMUNIQU|DIALOGU|COMPATIB|INTERFAC|S['’]INTEGR", "AVEC|A|AU|AUX|SUR|DANS"],
  [
    "CONECTA|CONVERSA|GRABA|GRAVA|INTEGRAR|COMUNICA|DIALOG|COMPATIB|COMPATIV|LIGAR|LIGAD|TRABAJ|TRABALH|FUNCION",
    "CON|COM|A|AL|AO|AOS|EN|EM|NO|NA",
  ],
  ["COLLEGA|DIALOGA|COMUNICA|INTEGRA|COMPATIB|INTERFACCIA|REGISTRA", "CON|AL|ALLA|ALLO|COL|CON LA|CON IL|SU|SUL|SULLA"],
  ["AANSLUIT|PRATEN|AANGESLOTEN|KOPPEL|COMMUNICE|SAMENWERK|COMPATIB|UITWISSEL|OVERWEG", "OP|AAN|MET"],
  ["PODLACZ|WSPOLPRAC|DZIALA|KOMUNIKOW|INTEGROW|KOMPATYB|PRIPOJ|SPOLUPRAC|KOMPATIB|FUNGOVA", "Z|ZE|DO|K|KE|S|SE|SO"],
  ["ПІДКЛЮЧ|ПРАЦЮВА|ІНТЕГР|СУМІСН|ВЗАЄМОДІ|ПОДКЛЮЧ|РАБОТАТЬ|ИНТЕГР|СОВМЕСТ|ВЗАИМОДЕИСТВ", "З|ЗІ|ІЗ|ДО|С|СО|К|КО"],
  ["ЗАПИС", "НА"],
  ["ВКЛЮЧ|СВЪРЖ|СВЪРЗ|РАБОТ|СЪВМЕСТ|ИНТЕГР", "С|СЪС|КЪМ"],
  ["INTEGR|CONECT|COMUNIC|COMPATIB|FUNCTION|ADAUG", "CU|LA|IN"],
  ["ΣΥΜΒΑΤ|ΣΥΝΔΕ|ΕΠΙΚΟΙΝΩΝ|ΣΥΝΕΡΓ|ΛΕΙΤΟΥΡΓ", "ΜΕ|ΣΤΟ|ΣΤΟΝ|ΣΤΗΝ|ΣΤΑ|ΣΤΙΣ|ΣΤΟΥΣ"],
  ["ANSLUT|TILSLUT|KOBLE|KOPPLA|KOMPATIB|FUNGER|SAMVERK|SAMARBE|LESE|LASA", "TILL|TIL|MED|FRA|FRAN"],
  [
    "DISAMBUNG|TERSAMBUNG|TERHUBUNG|TERINTEGRASI|KOMPATIBEL|BEKERJA|KET NOI|TUONG THICH|TICH HOP",
    "KE|DENGAN|VOI|TOI|VAO",
  ],
  ["ربط|بربط|[تي]توافق|متوافق|[تي]تكامل|[تي]تصل|[تي]رتبط|[تي]عمل", "مع|ب"],
];
const ANY_JOINED = new RegExp(JOINED.map(([verbs]) => `(?<!\\p{L})(?:${verbs})`).join("|"), "u");
/** Where the next sentence begins, and how far before a duty its verb may stand, in characters. */
const NEXT = /[.;。；](?=\s|$)/u;
const VERB_AHEAD = 60;
/** No make stands behind these: the network, the mains. */
const NO_MAKE =
  "NETWORK|NETZ|RESEAU|REDE?(?!\\p{L})|RETE(?!\\p{L})|NETWERK|SIEC|МЕРЕЖ|СЕТ[ИЬ]|POWER|MAINS|INTERNET|CLOUD|ONVIF";

/** What a make's goods are called between the word and the make, and whose they are. */
const DEVICES =
  "(?:[CK]AM[AE]R|TELECAMER|КАМЕР|ΚΑΜΕΡ|ΚΑΤΑΓΡΑΦ|GRABADOR|GRAVADOR|ENREGISTREUR|REGISTRATOR|REJESTRATOR|REKORD|RECORDER|SYSTEM|SISTEMA|РЕГИСТРАТОР|РЕЄСТРАТОР)\\p{L}*|[NDX]VRS?|VMS|OD|VON|FROM|BY|OF|DE|DES|DI|DA|LA|LE|LES|LOS|LAS|EL|THE|DER|DIE|DAS|MY|YOUR|OLD|MIO|MIEI|VECCHI\\p{L}|ALT\\p{L}*|كاميرات|مسجلات";

const BEFORE = new RegExp(
  JOINED.map(
    ([verbs, words]) =>
      `(?<!\\p{L})(?:${verbs})\\p{L}*(?!\\p{L})(?:[^.;:\\n]{0,50}[ ,])? ?(?:${words})(?: (?!${NO_MAKE})[\\p{L}\\p{N}'’-]+){0,6} ?$`,
  ).join("|"),
  "u",
);
/** "We work with X": a dealer's word for what it sells. */
const WE_WORK = "TRABAJ|TRABALH|РАБОТ|ПРАЦЮ|[تي]عمل";
/** The same where a shop says it of what it sells. */
const SOLD_TO = new RegExp(
  JOINED.map(
    ([verbs, words]) =>
      `(?<!\\p{L})(?!${WE_WORK})(?:${verbs})\\p{L}*(?!\\p{L})(?: \\p{L}+){0,3} (?:${words})(?: (?:${DEVICES})){0,4} ?$`,
  ).join("|"),
  "u",
);
/** Verbs that take what is there as their object: "take in the streams of X". */
const TAKES_IN =
  /(?<!\p{L})(?:FLUX|STREAMS?|FEEDS?|OBRAZ|KUVA|IMAGES?|BILDER|IMMAGINI|IMAGENES|IMAGENS|\p{L}*ПОТОК\p{L}*|\p{L}*ПОТІК\p{L}*)(?: [\p{L}\p{N}.+]+)? (?:DES|DE|D'|FROM|Z|ZE|VON|DER|DALLE|DA|DAS|DOS|AV|FRA|FRAN|З|ЗІ|ВІД|С|СО|ОТ|ИЗ)(?: [\p{L}\p{N}]+){0,4} ?$|(?<!\p{L})INGEST(?:ION)? OF(?: \p{L}+){0,3} ?$|(?<!\p{L})(?:DEBERAN?|DEBEN?) (?:PODER )?(?:GESTIONAR|GRABAR|ADMITIR|SOPORTAR)(?:, [\p{L} ]{1,14},)? (?:LAS|LOS)(?: [\p{L}\p{N}]+){0,4} ?$|(?<!\p{L})(?:REPRENDRE (?:LES )?FLUX|(?:SEGUIR|CONTINUAR) RECIB\p{L}+|TAKE (?:IN|OVER) THE (?:STREAMS?|FEEDS?)|PRZEJAC OBRAZ|KEZELNI\p{L}*|UBERNEHMEN DIE STROME)(?!\p{L})[^.;:\n]{0,50}$|(?:对接|接入(?!交换|交換|层|層|网|点)|兼容|接驳)[^。；，.;,\n]{0,14}$/u;
/** Verbs that come last, right behind the make, its goods and "with". */
const AFTER =
  /^['’]?\S*(?: (?!MEVCUT|VAR)\p{L}+){0,3}(?:YLA|YLE|LARLA|LERLE| ILE)(?: SORUNSUZ)? (?:HABERLES|ENTEGRE|UYUMLU|BAGLAN|KONUS|CALIS|ILETISIM)\p{L}*|^\S*(?: \p{L}+){0,2} \p{L}{2,}(?:HOZ|HEZ|VAL|VEL)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:ILLESZ|CSATLAKOZ|KOMPATIB|EGYUTTMUKOD|INTEGRAL|KAPCSOL)\p{L}*|^\S*(?: \p{L}+){0,2} KANSSA(?!\p{L})/u;
/** The same in German and Dutch, whose preposition stands before the make. */
const AT_IT = /(?<!\p{L})(?:AN|MIT|IN|AUF|OP|AAN|MET)(?: \p{L}+){0,4}\s*$/u;
const AFTER_AT =
  /^[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,4} (?:ANZUSCHLIESSEN|ANGESCHLOSSEN|ANSCHLIESSEN|ANZUBINDEN|ANBINDEN|EINBINDEN|INTEGRIEREN|AUFSCHALTEN|ZU KOPPELN|GEKOPPELT|KOMPATIBEL|KOMMUNIZIER\p{L}+|ZUSAMMENARBEIT\p{L}+|EINZUBINDEN|EINGEBUNDEN|AUFZUSCHALTEN|AAN TE SLUITEN|AANGESLOTEN|AANSLUIT\p{L}*|SAMENWERK\p{L}*|COMMUNICEREN)(?!\p{L})/u;
/** The same in Chinese, whose "with" stands before the make. */
const WITH_HAN = /[与同跟和][^。；，.;,\n]{0,10}$/u;
const AFTER_HAN = /^[^。；，.;,\n]{0,10}(?:对接|兼容)/u;

/** What is said to stay where it is, behind the make. */
const STAYS = cue`^[^.;\n]{0,70}?${whole({
  en: ["REMAINS?", "STAYS?", "KEPT", "RETAINED"],
  de: ["(?:VER)?BLEIB(?:T|EN)"],
  fr: ["REST(?:E|ENT|ERA|ERONT)", "CONSERVEE?S?"],
  es: ["PERMANEC\\p{L}+", "SE (?:CONSERVA|MANTIENE|QUEDA)N?"],
  it: ["(?:RI|PER)MAN\\p{L}+", "RESTANO"],
  pt: ["MANTID[AO]S?", "MANTEM(?:-SE)?"],
  nl: ["BLIJ(?:FT|VEN)"],
  pl: ["POZOSTA\\p{L}+", "ZOSTA\\p{L}+"],
  uk: ["ЗАЛИШ\\p{L}+"],
  ru: ["ОСТА(?:ЕТСЯ|ЮТСЯ|НЕТСЯ|НУТСЯ)"],
  cs: ["ZUSTAV\\p{L}+", "ZUSTANOU", "OSTAV\\p{L}+"],
  hu: ["MARAD…"],
  ro: ["RAMAN"],
  sv: ["SITTER KVAR", "BLIR KVAR"],
  nb: ["FORBLI…"],
  fi: ["JAA", "JAAVAT"],
  tr: ["KALACAK…"],
  id: ["TETAP"],
  bg: ["ОСТАВАТ"],
  zh: ["保留", "继续使用", "留用", "不更换"],
})}`;
/** What is bought must … */
const DUTY = cue`${whole({
  en: ["MUST", "SHALL", "HAS TO", "HAVE TO", "NEEDS? TO"],
  de: ["MUSS", "MUSSEN", "SOLL", "SOLLEN"],
  fr: ["DOIT", "DOIVENT", "DEVRA", "DEVRONT"],
  es: ["DEBERAN?", "DEBEN?", "TENDRAN? QUE"],
  it: ["DEVE", "DEVONO", "DOVRA", "DOVRANNO"],
  pt: ["DEVEM", "DEVERAO?"],
  nl: ["MOET", "MOETEN", "DIENT", "DIENEN"],
  pl: ["MUSI", "MUSZA", "POWIN\\p{L}+"],
  uk: ["ПОВИНН\\p{L}+", "МАЄ", "МАЮТЬ", "МУСИТЬ"],
  ru: ["ДОЛЖ\\p{L}+"],
  cs: ["MUSEJI"],
  sv: ["MASTE", "SKA", "SKALL"],
  da: ["SKAL"],
  fi: ["TULEE"],
  hu: ["KELL"],
  ro: ["TREBUIE"],
  tr: ["ZORUNDA", "SARTTIR", "GEREK…"],
  id: ["HARUS", "WAJIB"],
  vi: ["PHAI"],
  bg: ["ТРЯБВА"],
  el: ["ΠΡΕΠΕΙ"],
  zh: ["须", "应", "需"],
  ar: ["يجب"],
})}`;
/** … take in what was named. */
const WITH_THEM =
  /(?<!\p{L})(?:THEM|THESE|THOSE|IT|SIE|IHN|IHNEN|DIESEN?|DENEN|DARAN|DAMIT|DARAUF|CEUX-CI|CELLES-CI|LES|ELLES|EUX|Y|LOS|LAS|ELL[AO]S?|EST[AEO]S|QUEST[IEO]|ESS[IEO]|LORO|LI|EL[AE]S|ESTES|ESS[AE]S|ZE|DEZE|HIERMEE|HIEROP|DAARMEE|DAAROP|DAARAAN|HIERAAN|JE|NIMI?|NICH|TE|TYMI|ІХ|НИМИ?|НИХ|НЬОГО|НЕГО|НЕІ|НИХ|ЦИМИ|ЭТИМИ|JIMI?|NEHO|NIMI|DEM|DESSA|DISSE|NAITA|NIIHIN|EZEKKEL|AZOKKAL|ELE|ACESTEA|BUNLAR\p{L}+|ONLAR\p{L}+|TERSEBUT|CHUNG|ТЯХ)(?!\p{L})|(?<!\p{L})L['’](?=\p{L})|[与和]其|[与和]?(?:这些|该等|上述|原有)|将其|معها|بها/u;
/** Verbs of taking in that are not among {@link JOINED}. */
const TAKE_IN =
  /(?<!\p{L})(?:RECORD|CONTROL|DISPLAY|SHOW|TAKE (?:THEM|THESE|IT) IN|AUFZEICH|AUFNEHM|DARSTELL|ANZEIG|STEUER|ENREGISTR|AFFICH|PILOT|GRABAR|GRABE|MOSTRAR|CONTROLAR|REGISTRA|VISUALIZZ|GRAVAR|VISUALIZ|OPNEMEN|WEERGEV|AANSTUR|TONEN|ZAPISYW|WYSWIETL|STEROW|OBSLUG|ЗАПИС|ВІДОБРАЖ|ОТОБРАЖ|КЕРУ|УПРАВЛ|PODPOROV|OVLADA|STYRA|STYRE|SPELA IN|VISA|OHJA|TALLENN|ROGZIT|KEZEL|INREGISTR|TANI|KAYD|MEREKAM|MENGEND|ΚΑΤΑΓΡΑΦ|ЗАПИСВА)\p{L}*|录像|存储|管理|显示|控制/u;
/** How far behind the word of staying the duty is looked for, in characters. */
const STAYS_REACH = 200;

/** "X stays; the new recorder must take it in": told in two sentences. */
function staysToWorkWith(following: string): RegExpExecArray | null {
  const stays = STAYS.exec(following);
  if (!stays) return null;
  const behind = following.slice(stays[0].length, stays[0].length + STAYS_REACH).split("\n", 1)[0] ?? "";
  const duty = DUTY.exec(behind);
  if (!duty) return null;
  const said = behind.slice(duty.index).split(NEXT, 1)[0] ?? "";
  // Verbs that come last stand before the duty: "takımasi şarttır".
  const around = behind.slice(Math.max(0, duty.index - VERB_AHEAD), duty.index) + said;
  return WITH_THEM.test(around) && (ANY_JOINED.test(around) || TAKE_IN.test(around)) ? stays : null;
}

/** "Supply and connection to …": a service that is bought with the goods it is done to. */
const BOUGHT_WITH =
  /(?<!\p{L})(?:SUPPLY|DELIVERY|INSTALLATION|LIEFERUNG|MONTAGE|FOURNITURE|POSE|SUMINISTRO|INSTALACION|FORNITURA|POSA|FORNECIMENTO|INSTALACAO|LEVERING|PLAATSING|DOSTAWA|MONTAZ|ПОСТАВКА|МОНТАЖ|ПОСТАЧАННЯ|DODAVKA|FURNIZARE\p{L}*|ДОСТАВКА)(?:, \p{L}+)? (?:AND|UND|ET|Y|E|EN|I|A|SI|ORAZ|И|ТА) $/u;

/** The words by which what a shop sells works with the make between `lead` and `tail`; null where it does not. */
export function soldToWorkWith(lead: string, tail: string): RegExpExecArray | null {
  return SOLD_TO.exec(lead) ?? AFTER.exec(tail);
}

/**
 * The words by which new goods must work with the make between `before` and `tail`; null where they need not. `lead` is what
 * stands before it without other makes, and without what joins them; `following` is what stands behind it, whatever its clauses.
 */
export function mustWorkWith(lead: string, before: string, tail: string, following: string): RegExpExecArray | null {
  const joined = BEFORE.exec(lead);
  if (joined && BOUGHT_WITH.test(lead.slice(0, joined.index))) return null;
  return (
    joined ??
    TAKES_IN.exec(lead) ??
    AFTER.exec(tail) ??
    (AT_IT.test(lead) ? AFTER_AT.exec(tail) : null) ??
    (WITH_HAN.test(before) ? AFTER_HAN.exec(tail) : null) ??
    staysToWorkWith(following)
  );
}

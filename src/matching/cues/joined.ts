/** Words for joining a make's goods that are there to what is new. In normalised text; each linear in its input. */
import { begun, cue, oneOf, type Words, whole } from "../words.ts";

/** Beginnings of words of joining, where what stands there already is joined to what is new: "connect", "einbind…". */
export const JOINS = cue`${begun({
  en: ["CONNECT|INGEST|INTEROPERAT|RECORDS? (?:TO|ON)|WORKS? WITH|COMMUNICAT|RECOGNI[SZ]|MANAGE"],
  de: [
    "(?<!BL(?:EIB|IJV)EN )HANGEN(?!D)|KOMPATIBIL|EINBIND|EINGEBUND|EINZUBIND|ANBIND|ANGEBUND|ANZUBIND",
    "INTEGRIER|KOPPEL|AUFZUSCHALT",
    "AUFGESCHALT|AUFSCHALT|ERKENN|UNTERSTUTZ|STEUER",
  ],
  fr: ["S.ENREGISTR|INTERFA|S'INTERFAC|RACCORD|RECONNAI|DIALOGU|INTEGRER|PRENDRE EN CHARGE"],
  es: ["INTEGRA|SE CONECTE|CONECTAR|RECONOC|SOPORT"],
  it: ["GESTISC|GESTIR|CONFLUI|COLLEGARSI|COLLEGA|RICONOSC"],
  pt: ["LIGAR|RECONHEC"],
  nl: ["AANSLUIT|OVERWEG|ONDERSTEUN|HERKEN"],
  pl: ["ZGODN|DZIALAC Z|DOGADA(?:C|JA)? SIE Z|WSPOLPRAC|INTEGROWA|PODLACZ|OBSLUZ|OBSLUG|ROZPOZNA"],
  uk: ["ПІДТРИМУВ|ІНТЕГР|ПІДКЛЮЧ|РОЗПІЗНА|ПРИИМАТ"],
  ru: ["ПОДДЕРЖИВ|ИНТЕГР|ПОДКЛЮЧ|РАСПОЗНА|ПРИНИМАТ"],
  cs: ["PRIPOJ|KOMUNIKOV|SPOLUPRAC"],
  hu: ["ILLESZTHET|CSATLAKOZ"],
  sl: ["ZDRUZLJIV"],
  sv: ["ANSLUT"],
  da: ["TILSLUT"],
  nb: ["TILKOBL"],
  fi: ["LIITTA"],
  tr: ["HABERLES|CALISAC|UYUMLU|ENTEGRE"],
  zh: ["接入|对接|兼容|接驳|整合|上传"],
})}`;

/** Verbs of joining by their beginnings, and the words ("with", "to") that go with them, languages with the same words together. */
export const JOINED: readonly (readonly [verbs: Words, words: Words])[] = [
  [
    {
      en: ["CONNECT", "INTERFAC", "INTEGRAT", "INTEROPERAT", "COMMUNICAT", "TALK", "COMPATIB", "PAIR", "RECORD"],
    },
    { en: ["WITH", "TO", "ONTO", "INTO", "ON"] },
  ],
  [
    {
      de: [
        "ANSCHLIESS",
        "ANGESCHLOSSEN",
        "ANBIND",
        "ANGEBUNDEN",
        "KOMMUNIZIER",
        "ZUSAMMENARBEIT",
        "KOMPATIB",
        "AUFSCHALT",
        "EINBIND",
        "EINGEBUNDEN",
      ],
    },
    { de: ["AN", "MIT", "IN", "AUF", "ZU"] },
  ],
  [
    { fr: ["CONNECT", "RACCORD", "ENREGISTR", "COMMUNIQU", "DIALOGU", "COMPATIB", "INTERFAC", "S['’]INTEGR"] },
    { fr: ["AVEC", "A", "AU", "AUX", "SUR", "DANS"] },
  ],
  [
    {
      es: ["CONECTA", "CONVERSA", "GRABA(?!DOR)", "INTEGRAR", "COMUNICA", "DIALOG", "COMPATIB", "TRABAJ", "FUNCION"],
      pt: ["GRAVA", "COMPATIV", "LIGAR", "LIGAD", "TRABALH"],
    },
    { es: ["CON", "A", "AL", "EN"], pt: ["COM", "AO", "AOS", "EM", "NO", "NA"] },
  ],
  [
    { it: ["COLLEGA", "DIALOGA", "COMUNICA", "INTEGRA", "COMPATIB", "INTERFACCIA", "REGISTRA"] },
    { it: ["CON", "AL", "ALLA", "ALLO", "COL", "CON LA", "CON IL", "SU", "SUL", "SULLA"] },
  ],
  [
    {
      nl: ["AANSLUIT", "PRATEN", "AANGESLOTEN", "KOPPEL", "COMMUNICE", "SAMENWERK", "COMPATIB", "UITWISSEL", "OVERWEG"],
    },
    { nl: ["OP", "AAN", "MET"] },
  ],
  [
    {
      pl: ["PODLACZ", "WSPOLPRAC", "DZIALA", "KOMUNIKOW", "INTEGROW", "KOMPATYB"],
      cs: ["PRIPOJ", "SPOLUPRAC", "KOMPATIB", "FUNGOVA"],
    },
    { pl: ["Z", "ZE", "DO"], cs: ["K", "KE", "S", "SE"], sk: ["SO"] },
  ],
  [
    {
      uk: ["ПІДКЛЮЧ", "ПРАЦЮВА", "ІНТЕГР", "СУМІСН", "ВЗАЄМОДІ"],
      ru: ["ПОДКЛЮЧ", "РАБОТАТЬ", "ИНТЕГР", "СОВМЕСТ", "ВЗАИМОДЕИСТВ"],
    },
    { uk: ["З", "ЗІ", "ІЗ", "ДО"], ru: ["С", "СО", "К", "КО"] },
  ],
  [{ ru: ["ЗАПИС"] }, { ru: ["НА"] }],
  [{ ro: ["INTEGR", "CONECT", "COMUNIC", "COMPATIB", "FUNCTION", "ADAUG"] }, { ro: ["CU", "LA", "IN"] }],
  [{ bg: ["ВКЛЮЧ", "СВЪРЖ", "СВЪРЗ", "РАБОТ", "СЪВМЕСТ", "ИНТЕГР"] }, { bg: ["С", "СЪС", "КЪМ"] }],
  [
    { el: ["ΣΥΜΒΑΤ", "ΣΥΝΔΕ", "ΕΠΙΚΟΙΝΩΝ", "ΣΥΝΕΡΓ", "ΛΕΙΤΟΥΡΓ"] },
    { el: ["ΜΕ", "ΣΤΟ", "ΣΤΟΝ", "ΣΤΗΝ", "ΣΤΑ", "ΣΤΙΣ", "ΣΤΟΥΣ"] },
  ],
  [
    {
      sv: ["ANSLUT", "KOPPLA", "FUNGER", "SAMVERK", "SAMARBE", "LASA"],
      da: ["TILSLUT", "KOMPATIB"],
      nb: ["KOBLE", "LESE"],
    },
    { sv: ["TILL", "FRAN"], da: ["TIL", "MED"], nb: ["FRA"] },
  ],
  [
    {
      id: ["DISAMBUNG", "TERSAMBUNG", "TERHUBUNG", "TERINTEGRASI", "KOMPATIBEL", "BEKERJA"],
      vi: ["KET NOI", "TUONG THICH", "TICH HOP"],
    },
    { id: ["KE", "DENGAN"], vi: ["VOI", "TOI", "VAO"] },
  ],
  [{ ar: ["ربط", "بربط", "[تي]توافق", "متوافق", "[تي]تكامل", "[تي]تصل", "[تي]رتبط", "[تي]عمل"] }, { ar: ["مع", "ب"] }],
];

/** "We work with X": a dealer's word for what it sells, by its beginning. */
export const WE_WORK: Words = { es: ["TRABAJ"], pt: ["TRABALH"], uk: ["ПРАЦЮ"], ru: ["РАБОТ"], ar: ["[تي]عمل"] };

/** No make stands behind these: the network, the mains. */
export const NO_MAKE: Words = {
  en: ["NETWORK|POWER|MAINS|INTERNET|CLOUD|ONVIF"],
  de: ["NETZ"],
  fr: ["RESEAU"],
  es: ["REDE?(?!\\p{L})"],
  it: ["RETE(?!\\p{L})"],
  nl: ["NETWERK"],
  pl: ["SIEC"],
  uk: ["МЕРЕЖ"],
  ru: ["СЕТ[ИЬ]"],
};

/** What a make's goods are called between the word and the make, and whose they are. */
export const DEVICES: Words = {
  any: ["[CK]AM[AE]R…|REGISTRATOR…|SYSTEM…"],
  en: ["RECORDER…|[NDX]VRS?|VMS|FROM|BY|OF|THE|MY|YOUR|OLD"],
  de: ["REKORD…|VON|DER|DIE|DAS|ALT…"],
  fr: ["ENREGISTREUR…|DE|DES|LE|LES"],
  es: ["GRABADOR…|LA|LOS|LAS|EL"],
  it: ["TELECAMER…|SISTEMA…|DI|MIO|MIEI|VECCHI\\p{L}"],
  pt: ["GRAVADOR…|DA"],
  pl: ["REJESTRATOR…|OD"],
  uk: ["РЕЄСТРАТОР…"],
  ru: ["КАМЕР…|РЕГИСТРАТОР…"],
  el: ["ΚΑΜΕΡ…|ΚΑΤΑΓΡΑΦ…"],
  ar: ["كاميرات|مسجلات"],
};

const STREAMS: Words = {
  any: ["IMAGES?|VIDEO"],
  en: ["STREAMS?|FEEDS?|FOOTAGE|PICTURES"],
  de: ["BILDER|STROME|VIDEOSTROME"],
  fr: ["FLUX"],
  es: ["IMAGENES|FLUJOS"],
  it: ["IMMAGINI|FLUSSI"],
  pt: ["IMAGENS"],
  pl: ["OBRAZ"],
  uk: ["\\p{L}*ПОТІК…"],
  ru: ["\\p{L}*ПОТОК…"],
  fi: ["KUVA"],
};
const FROM: Words = {
  en: ["FROM"],
  de: ["VON|DER"],
  fr: ["DES|DE|D'"],
  es: ["DE|DE LAS|DE LOS"],
  it: ["DALLE|DELLE"],
  pt: ["DA|DAS|DOS"],
  nl: ["VAN"],
  pl: ["Z|ZE"],
  uk: ["З|ЗІ|ВІД"],
  ru: ["С|СО|ОТ|ИЗ"],
  sv: ["AV|FRAN"],
  nb: ["FRA"],
};

/** Verbs that take what is there as their object: "take in the streams of X". */
export const TAKES_IN = cue`${[
  `(?<!\\p{L})${oneOf(STREAMS)}(?: [\\p{L}\\p{N}.+]+)? ${oneOf(FROM)}(?: [\\p{L}\\p{N}]+){0,4} ?$`,
  "(?<!\\p{L})INGEST(?:ION)? OF(?: \\p{L}+){0,3} ?$",
  `(?<!\\p{L})(?:DEBERAN?|DEBEN?) (?:PODER )?${oneOf({
    es: ["GESTIONAR", "GRABAR", "ADMITIR", "SOPORTAR"],
  })}(?:, [\\p{L} ]{1,14},)? (?:LAS|LOS)(?: [\\p{L}\\p{N}]+){0,4} ?$`,
  `${whole({
    en: ["TAKE (?:IN|OVER) THE (?:STREAMS?|FEEDS?)"],
    de: ["UBERNEHMEN DIE STROME"],
    fr: ["REPRENDRE (?:LES )?FLUX"],
    es: ["(?:SEGUIR|CONTINUAR) RECIB…"],
    pl: ["PRZEJAC OBRAZ"],
    hu: ["KEZELNI…"],
  })}[^.;:\\n]{0,50}$`,
  "(?:对接|接入(?!交换|交換|层|層|网|点)|兼容|接驳)[^。；，.;,\\n]{0,14}$",
].join("|")}`;

/** Drivers for a make: what joins it to a program. "Native drivers for X cameras". */
export const DRIVERS = cue`${begun({
  en: ["DRIVERS?(?!\\p{L})|PLUG-?INS?(?!\\p{L})|CONNECTORS? (?:TO|FOR)(?= (?:\\p{L}+ )?VMS)"],
  de: ["(?:\\p{L}+-?)?TREIBERN?(?!\\p{L})|PLUG-?INS?(?!\\p{L})"],
  fr: ["PILOTES?(?!\\p{L})"],
  es: ["(?:CONTROLADOR|DRIVER)(?:ES)?(?!\\p{L})"],
  nl: ["STUURPROGRAMMA"],
  pl: ["STEROWNIK"],
  uk: ["ДРАИВЕР"],
  ru: ["ДРАИВЕР"],
  cs: ["OVLADAC"],
})}[^.;:\n]{0,70}$`;

/** Verbs of joining that come last, as in German and Dutch: "an die Rekorder von X anzuschließen". */
export const AFTER_AT = cue`^[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,4} ${oneOf({
  de: [
    "ANZUSCHLIESSEN|ANGESCHLOSSEN|ANSCHLIESSEN|ANZUBINDEN|ANBINDEN|EINBINDEN|INTEGRIEREN|AUFSCHALTEN",
    "ZU KOPPELN|GEKOPPELT|KOMPATIBEL|KOMMUNIZIER…|ZUSAMMENARBEIT\\p{L}+|EINZUBINDEN|EINGEBUNDEN|AUFZUSCHALTEN",
  ],
  nl: ["AAN TE SLUITEN|AANGESLOTEN|AANSLUIT…|SAMENWERK…|COMMUNICEREN"],
})}(?!\p{L})`;

/** "Supply and connection to …": a service that is bought with the goods it is done to. */
export const BOUGHT_WITH = cue`(?<!\p{L})${oneOf({
  en: ["SUPPLY|DELIVERY|INSTALLATION"],
  de: ["LIEFERUNG|MONTAGE"],
  fr: ["FOURNITURE|POSE"],
  es: ["SUMINISTRO|INSTALACION"],
  it: ["FORNITURA|POSA"],
  pt: ["FORNECIMENTO|INSTALACAO"],
  nl: ["LEVERING|PLAATSING"],
  pl: ["DOSTAWA|MONTAZ"],
  uk: ["ПОСТАЧАННЯ"],
  ru: ["ПОСТАВКА|МОНТАЖ"],
  cs: ["DODAVKA"],
  ro: ["FURNIZARE…"],
  bg: ["ДОСТАВКА"],
})}(?:, \p{L}+)? (?:AND|UND|ET|Y|E|EN|I|A|SI|ORAZ|И|ТА) $`;

const MUST: Words = {
  en: ["SHALL|MUST|WILL"],
  de: ["MUSS|SOLL"],
  fr: ["DOIT|DEVRA"],
  es: ["DEBE|DEBERA"],
  it: ["DEVE|DOVRA"],
  pt: ["DEVERA"],
  nl: ["MOET"],
  pl: ["MUSI|POWIN\\p{L}+"],
  uk: ["МАЄ|ПОВИНН\\p{L}+"],
  ru: ["ДОЛЖН…"],
};
const SUPPORT: Words = {
  en: ["SUPPORT|RECOGNI[SZ]E|INTEGRAT(?:E|ION)"],
  de: ["UNTERSTUTZEN|INTEGRIER…"],
  fr: ["PRENDRE EN CHARGE|RECONNAITRE|INTEGRER"],
  es: ["SOPORTAR|RECONOCER|INTEGRAR"],
  it: ["SUPPORTARE|RICONOSCERE|INTEGRARE"],
  pt: ["SUPORTAR|RECONHECER"],
  nl: ["ONDERSTEUNEN|HERKENNEN|INTEGREREN"],
  pl: ["OBSLUGIWAC|ROZPOZNAWAC|INTEGROWAC"],
  uk: ["ПІДТРИМУВАТИ|РОЗПІЗНАВАТИ|ІНТЕГР…"],
  ru: ["ПОДДЕРЖИВАТЬ|РАСПОЗНАВАТЬ|ИНТЕГРИР…"],
};
const TOGETHER: Words = {
  any: ["INTEROPERAB\\p{L}+ (?:WITH|MIT|AVEC|CON|COM|Z)"],
  de: ["ZUSAMMENARBEIT MIT"],
  pl: ["WSPOLPRAC… Z"],
  cs: ["SPOLUPRAC… S"],
};

/** Told to take in what is there: "the software shall integrate recorders of X". */
export const TO_INTEGRATE = cue`${whole(MUST)}[^.;:]{0,40}?${whole(SUPPORT)}(?! (?:FULLY )?(?:INTO|IN|IM|DANS|EN|NEL|EM)(?!\p{L}))[^.;:]{0,120}$|${whole(TOGETHER)}[^.;:]{0,40}$`;

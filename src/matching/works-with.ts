/**
 * What a tender says new goods must work with: verbs of joining, the word that goes with them, and the make, in the languages
 * Sightline reads. In normalised text; each expression is linear in its input.
 */

/** Verbs of joining by their stems, and the words ("with", "to") that go with them, language by language. */
const JOINED: readonly (readonly [verbs: string, words: string])[] = [
  ["CONNECT|INTERFAC|INTEGRAT|INTEROPERAT|COMMUNICAT|TALK|COMPATIB|PAIR|RECORD", "WITH|TO|ONTO|INTO|ON"],
  [
    "ANSCHLIESS|ANGESCHLOSSEN|ANBIND|ANGEBUNDEN|KOMMUNIZIER|ZUSAMMENARBEIT|KOMPATIB|AUFSCHALT|EINBIND|EINGEBUNDEN",
    "AN|MIT|IN|AUF|ZU",
  ],
  ["CONNECT|RACCORD|COMMUNIQU|DIALOGU|COMPATIB|INTERFAC|S['’]INTEGR", "AVEC|A|AU|AUX|SUR|DANS"],
  ["CONECTA|INTEGRAR|COMUNICA|DIALOG|COMPATIB|COMPATIV|LIGAR|LIGAD|TRABAJ|TRABALH|FUNCION", "CON|COM|A|AL|AO|AOS"],
  ["COLLEGA|DIALOGA|COMUNICA|INTEGRA|COMPATIB|INTERFACCIA", "CON|AL|ALLA|ALLO|COL|CON LA|CON IL"],
  ["AANSLUIT|PRATEN|AANGESLOTEN|KOPPEL|COMMUNICE|SAMENWERK|COMPATIB", "OP|AAN|MET"],
  ["PODLACZ|WSPOLPRAC|DZIALA|KOMUNIKOW|INTEGROW|KOMPATYB|PRIPOJ|SPOLUPRAC|KOMPATIB|FUNGOVA", "Z|ZE|DO|K|KE|S|SE|SO"],
  ["ПІДКЛЮЧ|ПРАЦЮВА|ІНТЕГР|СУМІСН|ВЗАЄМОДІ|ПОДКЛЮЧ|РАБОТАТЬ|ИНТЕГР|СОВМЕСТ|ВЗАИМОДЕИСТВ", "З|ЗІ|ІЗ|ДО|С|СО|К|КО"],
  ["ВКЛЮЧ|СВЪРЖ|СВЪРЗ|РАБОТ|СЪВМЕСТ|ИНТЕГР", "С|СЪС|КЪМ"],
  ["INTEGR|CONECT|COMUNIC|COMPATIB|FUNCTION", "CU|LA"],
  ["ΣΥΜΒΑΤ|ΣΥΝΔΕ|ΕΠΙΚΟΙΝΩΝ|ΣΥΝΕΡΓ|ΛΕΙΤΟΥΡΓ", "ΜΕ|ΣΤΟ|ΣΤΟΝ|ΣΤΗΝ|ΣΤΑ|ΣΤΙΣ|ΣΤΟΥΣ"],
  ["ANSLUT|TILSLUT|KOBLE|KOPPLA|KOMPATIB|FUNGER|SAMVERK|SAMARBE|LESE|LASA", "TILL|TIL|MED|FRA|FRAN"],
  [
    "DISAMBUNG|TERSAMBUNG|TERHUBUNG|TERINTEGRASI|KOMPATIBEL|BEKERJA|KET NOI|TUONG THICH|TICH HOP",
    "KE|DENGAN|VOI|TOI|VAO",
  ],
  ["ربط|بربط|تتوافق|متوافق|تتكامل|تتصل|ترتبط|تعمل", "مع|ب"],
];
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
const WE_WORK = "TRABAJ|TRABALH|РАБОТ|ПРАЦЮ|تعمل";
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
  /(?<!\p{L})(?:FLUX|STREAMS?|FEEDS?|OBRAZ|KUVA|IMAGES?|BILDER|IMMAGINI|IMAGENES|IMAGENS|ПОТІК|ПОТОК)(?: [\p{L}\p{N}.+]+)? (?:DES|DE|D'|FROM|Z|ZE|VON|DER|DALLE|DA|DAS|DOS|AV|FRA|FRAN|З|С|ИЗ)(?: [\p{L}\p{N}]+){0,4} ?$|(?<!\p{L})(?:REPRENDRE (?:LES )?FLUX|(?:SEGUIR|CONTINUAR) RECIB\p{L}+|TAKE (?:IN|OVER) THE (?:STREAMS?|FEEDS?)|PRZEJAC OBRAZ|KEZELNI\p{L}*|UBERNEHMEN DIE STROME)(?!\p{L})[^.;:\n]{0,50}$|(?:对接|接入|兼容|接驳)[^。；，.;,\n]{0,14}$/u;
/** Verbs that come last, right behind the make, its goods and "with". */
const AFTER =
  /^['’]?\S*(?: (?!MEVCUT|VAR)\p{L}+){0,3}(?:YLA|YLE|LARLA|LERLE| ILE)(?: SORUNSUZ)? (?:HABERLES|ENTEGRE|UYUMLU|BAGLAN)\p{L}*|^\S*(?: \p{L}+){0,2} KANSSA(?!\p{L})/u;
/** The same in German and Dutch, whose preposition stands before the make. */
const AT_IT = /(?<!\p{L})(?:AN|MIT|IN|AUF|OP|AAN|MET)(?: \p{L}+){0,4}\s*$/u;
const AFTER_AT =
  /^[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,4} (?:ANZUSCHLIESSEN|ANGESCHLOSSEN|ANZUBINDEN|ZU KOPPELN|GEKOPPELT|KOMPATIBEL|KOMMUNIZIER\p{L}+|ZUSAMMENARBEIT\p{L}+|EINZUBINDEN|EINGEBUNDEN|AUFZUSCHALTEN|AAN TE SLUITEN|AANGESLOTEN|AANSLUIT\p{L}*|SAMENWERK\p{L}*|COMMUNICEREN)(?!\p{L})/u;
/** The same in Chinese, whose "with" stands before the make. */
const WITH_HAN = /[与同跟和][^。；，.;,\n]{0,10}$/u;
const AFTER_HAN = /^[^。；，.;,\n]{0,10}(?:对接|兼容)/u;

/** "Supply and connection to …": a service that is bought with the goods it is done to. */
const BOUGHT_WITH =
  /(?<!\p{L})(?:SUPPLY|DELIVERY|INSTALLATION|LIEFERUNG|MONTAGE|FOURNITURE|POSE|SUMINISTRO|INSTALACION|FORNITURA|POSA|FORNECIMENTO|INSTALACAO|LEVERING|PLAATSING|DOSTAWA|MONTAZ|ПОСТАВКА|МОНТАЖ|ПОСТАЧАННЯ|DODAVKA|FURNIZARE\p{L}*|ДОСТАВКА)(?:, \p{L}+)? (?:AND|UND|ET|Y|E|EN|I|A|SI|ORAZ|И|ТА) $/u;

/** The words by which what a shop sells works with the make between `lead` and `tail`; null where it does not. */
export function soldToWorkWith(lead: string, tail: string): RegExpExecArray | null {
  return SOLD_TO.exec(lead) ?? AFTER.exec(tail);
}

/**
 * The words by which new goods must work with the make between `before` and `tail`; null where they need not. `lead` is what
 * stands before it without other makes, and without what joins them.
 */
export function mustWorkWith(lead: string, before: string, tail: string): RegExpExecArray | null {
  const joined = BEFORE.exec(lead);
  if (joined && BOUGHT_WITH.test(lead.slice(0, joined.index))) return null;
  return (
    joined ??
    TAKES_IN.exec(lead) ??
    AFTER.exec(tail) ??
    (AT_IT.test(lead) ? AFTER_AT.exec(tail) : null) ??
    (WITH_HAN.test(before) ? AFTER_HAN.exec(tail) : null)
  );
}

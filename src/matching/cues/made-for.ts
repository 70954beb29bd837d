/** Words that say for which make a thing is made. Spelled as the languages spell them; each expression linear in its input. */
import { cue, oneOf, whole } from "../words.ts";
import { IN_COMPOUND, THING } from "./made-things.ts";
import { spelled } from "./spelled.ts";

/** "for", before the make. */
const FOR = oneOf(
  spelled({
    de: ["für"],
    fr: ["pour"],
    es: ["para"],
    it: ["per"],
    nl: ["voor"],
    pl: ["dla"],
    ru: ["до", "для"],
    cs: ["pro", "ke", "do"],
    sk: ["pre"],
    ro: ["pentru"],
    bg: ["за"],
    hr: ["za"],
    el: ["για"],
    sv: ["till"],
    da: ["til"],
    id: ["untuk"],
    vi: ["cho", "dành cho", "dùng cho"],
    fa: ["برای", "مخصوص"],
    he: ["עבור"],
    th: ["สำหรับ"],
  }),
);

/** What an accessory is said to go with, in a sentence of its own too: "fits". */
const FITS = oneOf(
  spelled({
    en: ["compatible with", "suitable for", "fits"],
    de: ["kompatibel mit", "passend für", "passt für", "passt zu", "geeignet für"],
    fr: ["compatible avec", "convient aux", "convient pour"],
    es: ["compatible con", "sirve para", "válid[oa]s? para", "apt[oa] para", "adecuad[oa] para", "indicado para"],
    it: ["compatibile con", "adatt[oa] per"],
    pt: ["compatível com", "serve em", "convém a", "adequado para"],
    nl: ["geschikt voor", "past op", "past bij"],
    pl: ["kompatybiln[ya] z", "pasuj[eą] do"],
    uk: ["сумісн(?:ий|а) з", "підходить до", "підходить для"],
    ru: ["совместим(?:ый|ая|а) с", "подходит для", "подходит к"],
    cs: ["kompatibilní s", "vhodn[ýáé] pro", "vhodn[ýáé] k", "na kameru", "na kamery"],
    sk: ["kompatibilný s", "vhodný pre"],
    ro: ["compatibilă? cu", "potrivită? pentru"],
    bg: ["съвместима? с", "подходящ за"],
    hr: ["kompatibilna s", "kompatibilan s", "odgovara za"],
    el: ["συμβατή με", "συμβατό με", "συμβατός με", "κατάλληλ[ηο] για"],
    sv: ["passar till", "passar"],
    nb: ["passer til", "passer"],
    tr: ["uyumlu"],
    id: ["cocok untuk", "kompatibel dengan"],
    vi: ["phù hợp với", "dùng được cho"],
    ar: ["متوافقة? مع", "مناسبة? ل"],
    fa: ["مناسب برای", "سازگار با"],
  }),
);

/** Words for the makes' goods between it and the make. */
const GOODS = oneOf(
  spelled({
    any: ["nvr", "dvr", "cctv", "ip", "wifi", "poe", "switch…", "kamer…", "radios?"],
    en: ["recorders?", "the", "walkie-talkies?"],
    de: ["rekorder…", "der", "die", "das", "und"],
    fr: ["de", "et", "poste portatif", "talkie-walkie", "série"],
    es: ["cámaras?", "grabador…", "las", "los", "a", "y"],
    it: ["telecamer[ae]", "e"],
    pt: ["câmeras?", "gravador…", "os", "as"],
    pl: ["rejestrator…", "radiotelefon…", "raci\\p{L}+", "seria"],
    uk: ["реєстратор…", "радіостанці…"],
    ru: ["регистратор…", "рации", "радиостанци…"],
    cs: ["rekordér…", "radiostanic\\p{L}+", "řady", "i"],
    ro: ["camere(?:le)?", "camer[ae]", "și"],
    bg: ["камери", "камеру", "камере"],
    el: ["κάμερες", "κάμερα", "και", "τους", "τα", "τις", "ασυρμάτους"],
    ar: ["الكاميرات", "كاميرات", "كاميرا"],
    fa: ["دوربین", "دوربین‌های", "های"],
    he: ["מצלמות", "מצלמת"],
    th: ["กล้อง"],
  }),
);

/** A thing, whole, with a short ending, or as the end of a compound. */
const MADE_THING = `(?:(?<!\\p{L})${THING}|(?<!\\p{L})\\p{L}{1,20}?${IN_COMPOUND})\\p{L}{0,4}(?!\\p{L})`;

/** What stands before a make that it is made for; an Arabic "for" is joined to what follows. */
export const BEFORE = cue`${MADE_THING}(?:[^.;:,|\n]|[.,](?=\d)){0,60}(?<!\p{L})(?:${[
  `(?:${FOR}|${FITS})(?: \\p{L}+){0,2}(?: ${GOODS}){0,5}`,
  // In English and Swedish what it is for stands next to it, since "for home" says less.
  `FOR(?: ${GOODS}){0,2}`,
  `(?:ל|ل|لل)${GOODS}`,
].join("|")}) $`;

/** The same where the make stands in a sentence of its own: "Junction box PM-14. Fits cameras: X". */
export const IN_NEXT = cue`(?<!\p{L})${THING}\p{L}{0,4}(?!\p{L})[^|\n]{0,80}[.;,(] ?${FITS}(?: \p{L}+)?(?: ${GOODS}){0,5}:? $`;

/** The same in Thai, which sets no spaces. */
export const IN_THAI = cue`${[
  oneOf(spelled({ th: ["ขายึด", "อะแดปเตอร์", "กล่องพักสาย", "สายไฟ", "แบตเตอรี่"] })),
  oneOf(spelled({ th: ["ใช้ได้กับ", "ใช้กับ", "รองรับ", "สำหรับ"] })),
].join("[^.;:,|\\n]{0,60}")}(?:${oneOf(spelled({ th: ["กล้อง"] }))})? ?$`;

/** Languages that say "for" and what it is after the make, and Hungarian endings: what it is may stand before both. */
export const THING_AHEAD = cue`${MADE_THING}[^.;:|\n]{0,60}$`;

export const TO_IT = cue`^[^.;:|\n]{0,30}?${oneOf(
  spelled({
    hu: ["\\p{L}HOZ(?!\\p{L})", "\\p{L}HEZ(?!\\p{L})"],
    fi: ["kameroihin", "kameroille", "kameralle", "kameraan"],
    tr: ["için uygun", "uyumlu"],
    hi: ["के लिए"],
    ko: ["호환", "에 적합"],
    ja: ["対応"],
  }),
)}`;

/** "X için braket": the make, "for", and what it is. */
export const AFTER = cue`^[^.;:,|\n]{0,24}?${oneOf(
  spelled({
    tr: ["için"],
    hi: ["के लिए", "साठी"],
    bn: ["জন্য"],
    ko: ["용", "호환", "전용"],
    ja: ["專?用", "専用", "対応"],
  }),
)}[^.;:,|\n]{0,40}?${THING}`;

/** Made by somebody else than the make it goes with: "aftermarket". */
export const OTHERS_NEAR = cue`(?<!\p{L})${oneOf(
  spelled({
    en: ["third[ -]party", "aftermarket", "non[ -]original", "non[ -]genuine"],
    de: ["drittanbieter", "fremdhersteller", "kein original", "nicht original"],
    fr: ["non d'origine", "pas d'origine"],
    es: ["no original", "no originales"],
    it: ["non originale"],
    pt: ["não original"],
    nl: ["niet origineel"],
    pl: ["nieoryginaln…"],
    uk: ["неоригінальн…"],
    ru: ["неоригинальн…"],
    cs: ["neoriginál…"],
    sk: ["neoryginál…"],
    hu: ["utángyártott"],
    sv: ["tredjepart…"],
    vi: ["hàng gia công"],
    zh: ["副厂", "第三方"],
  }),
)}(?!\p{L})`;

/** Of no make, or of the seller's own: "unbranded", "universal". */
export const NO_MAKE = cue`${whole({
  any: ["NO-?NAME|NO BRAND|OEM"],
  en: [
    "UNBRANDED|GENERIC|OWN[- ]BRAND(?:ED)?|OUR OWN|UNIVERSAL|THIRD[- ]PARTY|3RD[- ]PARTY|AFTERMARKET",
    "NON[- ](?:OEM|ORIGINAL|GENUINE)",
    "NOT AN? (?:ORIGINAL|GENUINE|OEM)|OWN (?:DESIGN|MAKE|PRODUCTION)|COMPATIBLE (?:REPLACEMENT|BATTERY)",
    "3D[- ]PRINTED|HOME-?MADE|UNOFFICIAL|NOT (?:ORIGINAL|GENUINE|OFFICIAL)",
  ],
  de: [
    "EIGENE[RNS]? (?:FERTIGUNG|HERSTELLUNG|PRODUKTION|ENTWICKLUNG)|3D-DRUCK|MARKENLOS\\p{L}*|OHNE MARKE",
    "EIGENMARKE|HAUSMARKE|GENERISCH\\p{L}*|UNIVERSAL\\p{L}*|DRITTANBIETER\\p{L}*",
    "DRITTHERSTELLER\\p{L}*|KEINE? ORIGINAL\\p{L}*|FREMDZUBEHOR|FREMDFABRIKAT|NACHBAU(?:TEN)?|NICHT ORIGINAL",
  ],
  fr: [
    "FAIT(?:E)? MAISON|(?:NOTRE|PROPRE) (?:FABRICATION|CONCEPTION)|SANS MARQUE|GENERIQUES?",
    "MARQUE (?:PROPRE|TIERCE|GENERIQUE|MAISON)|UNIVERSEL(?:LE)?S?|ADAPTABLES?",
    "IMPRIMEE? EN 3D|(?:PAS|NON) (?:UNE? )?(?:PIECES? |ACCESSOIRES? )?D.ORIGINE|NON OFFICIEL\\p{L}*",
  ],
  es: [
    "FABRICACION PROPIA|CASER[AO]|SIN MARCA|GENERIC[AO]S?|MARCA (?:BLANCA|PROPIA)|UNIVERSAL(?:ES)?",
    "DISENO PROPIO|NO ORIGINAL(?:ES)?",
    "(?:DE )?TERCEROS|IMPRES[OA] EN 3D|NO (?:ES )?(?:ORIGINAL|OFICIAL)(?:ES)?|ADAPTABLES? A",
  ],
  it: [
    "PRODUZIONE PROPRIA|SENZA MARCA|GENERIC[AO]|MARCHIO PROPRIO|UNIVERSAL[EI]|TERZE PARTI|NOSTRA PRODUZIONE",
    "NON ORIGINAL[EI]|ADATTABIL[EI] A",
    "STAMPAT[AO] IN 3D|NON (?:E )?(?:ORIGINALE|UFFICIALE)|NON UFFICIALI",
  ],
  pt: [
    "FABRICO PROPRIO|FABRICACAO PROPRIA|SEM MARCA|GENERIC[AO]S?|MARCA PROPRIA|UNIVERSA(?:L|IS)|OUTRA MARCA",
    "(?<!(?:TETO|PAREDE|SUPORTE) )PARALEL[AO]S?|DE TERCEIROS|ADAPTAVE(?:L|IS) A",
    "IMPRESS[OA] EM 3D|NAO (?:E )?(?:ORIGINAL|OFICIAL)|NAO ORIGINAIS",
  ],
  nl: [
    "EIGEN (?:ONTWERP|MAKELIJ|PRODUCTIE)|MERKLO\\p{L}+|GENERIEKE?|HUISMERK|EIGEN MERK|ANDER MERK|UNIVERSELE?",
    "VAN DERDEN|3D-GEPRINT\\p{L}?|GEEN ORIGINE\\p{L}+|NIET ORIGINEEL",
  ],
  pl: [
    "BEZ MARKI|MARKI? WLASN\\p{L}+|WLASNEJ PRODUKCJI|ZAMIENN(?:Y|A|E)|UNIWERSALN\\p{L}+|NIEORYGINALN\\p{L}+",
    "FIRM TRZECICH|Z DRUKARKI 3D|PRODUKCJ[AI] KRAJOW\\p{L}+|NIE (?:JEST |SA )?ORYGINALN\\p{L}+",
  ],
  uk: [
    "БЕЗІМЕНН\\p{L}+|БЕЗ БРЕНДУ|АНАЛОГ|УНІВЕРСАЛЬН\\p{L}+|ВЛАСНО\\p{L}+ (?:МАРКИ|ВИРОБНИЦТВА)",
    "НЕОРИГІНАЛЬН\\p{L}+|СТОРОННЬОГО",
  ],
  ru: [
    "БЕЗЫМЯНН\\p{L}+|БЕЗ БРЕНДА|АНАЛОГ|УНИВЕРСАЛЬН\\p{L}+|СОБСТВЕНН\\p{L}+ (?:МАРКИ|ПРОИЗВОДСТВА)",
    "НЕОРИГИНАЛЬН\\p{L}+",
    "СТОРОННЕГО",
  ],
  cs: ["NEZNACKOV\\p{L}+|UNIVERZALNI|NEORIGINALNI|VLASTNI ZNACK\\p{L}+"],
  ro: ["FARA MARCA|UNIVERSAL\\p{L}*|GENERIC\\p{L}*"],
  tr: ["MUADIL|UNIVERSAL|EVRENSEL|YAN SANAYI"],
  zh: ["无品牌|通用|杂牌|副厂|第三方|白牌|自有品牌|万能"],
})}`;

/** Of the make that it is for: "genuine". */
export const ORIGINAL = cue`(?<!\p{L})(?<!(?:NOT|NON|KEINE?|NICHT|PAS|NO|NAO|NIET)[ -](?:AN? |D['’])?)${oneOf({
  en: ["GENUINE|ORIGINAL|OFFICIAL"],
  de: ["ORIGINALE[RS]?"],
  fr: ["D['’]ORIGINE"],
  es: ["ORIGINALES"],
  it: ["ORIGINALI"],
  pt: ["ORIGINAIS"],
  nl: ["ORIGINELE?"],
  pl: ["ORYGINALN\\p{L}+"],
  uk: ["ОРИГІНАЛЬН\\p{L}+"],
  ru: ["ОРИГИНАЛЬН\\p{L}+"],
})}(?!\p{L})|原装|原厂`;

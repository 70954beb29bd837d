/** A maker's parts, of which there are none in the goods: "without X chips". In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** What a camera is made of, in the languages of the world's shops. */
const PART = `(?:${begun({
  en: ["COMPONENT|CHIP|SOC(?=S?(?!\\p{L}))|PROCESSOR|SILICON|SUB-?ASSEMBL|CIRCUIT"],
  de: ["KOMPONEN|BAUTEIL|BAUGRUPP|CHIPSATZ|PROZESSOR|PLATINE"],
  fr: ["PROCESSEUR"],
  es: ["PROCESADOR"],
  pt: ["CIRCUITO"],
  pl: ["PODZESPOL|UKLAD(?:OW|U)(?!\\p{L})|PROCESOR|ELEMENT"],
  uk: ["СКЛАДОВ|ПРОЦЕСОР"],
  ru: ["ЧИП|КОМПОНЕНТ|ДЕТАЛ|КОМПЛЕКТУЮЩ|ПРОЦЕССОР|МИКРОСХЕМ|МІКРОСХЕМ|ЗАПЧАСТ"],
  cs: ["SOUCAST|SOUCASTK"],
  sk: ["DIEL"],
  ro: ["CIP"],
  hu: ["ALKATRESZ"],
  et: ["OSADE?T?"],
  tr: ["YONGA"],
})}\\p{L}{0,6}|${whole({
  any: ["OEM"],
  en: ["PARTS?"],
  de: ["TEILEN?"],
  fr: ["COMPOSANTS?|PIECES?|PUCES?|ELEMENTS?"],
  es: ["PIEZAS?|PARTES?"],
  it: ["PARTE|PARTI|PEZZ[IO]"],
  pt: ["PECAS?"],
  nl: ["ONDERDEEL|ONDERDELEN"],
  pl: ["CZESC|CZESCI"],
  uk: ["ЧАСТИН|ЧАСТИНИ|ЧАСТИНКИ"],
  ru: ["ЧАСТИ"],
  sl: ["DELOV"],
  el: ["EXARTIMATA|ΕΞΑΡΤΗΜΑΤΑ"],
  sv: ["DELAR"],
  da: ["DELER?"],
  fi: ["OSIA"],
  lt: ["DALIU"],
  vi: ["LINH KIEN"],
  tl: ["PIYESA"],
})}|${oneOf({
  ar: ["مكونات|قطع|شرائح"],
  th: ["ชนสวน"],
  ko: ["칩|부품"],
  zh: ["零组件|零組件|零部件|元器件|芯片|晶片|供应"],
  ja: ["部品"],
})})`;

/** "Without", "no", "does not contain". */
const WITHOUT = `(?:${whole({
  en: ["NO|NOT|WITHOUT|ZERO|NEVER|FREE (?:OF|FROM)|DEVOID OF"],
  de: ["KEINERLEI|KEINE?\\p{L}?|OHNE|NICHT|FREI VON"],
  fr: [
    "AUCUNE?|SANS|PAS DE|PAS LA MOINDRE|PAS UNE? SEULE?|EXEMPTE?S?|LIBRES? D|DEPOURVUE?S?|ZERO",
    "NE CONTIEN\\p{L}+ (?:PAS|NI|AUCUN\\p{L}?)",
  ],
  es: [
    "NINGUN\\p{L}?|SIN|NO CONTIENEN?|NI UN[AO]?|LIBRES?|EXENT[AO]S?|CERO",
    "NO (?:LLEVA|INCORPORA|USA|TIENE|INCLUYE)N?",
  ],
  it: ["NON|NESSUN\\p{L}?|SENZA|ESENT[EI]|PRIV[AEIO]|LIBER[AEIO] DA|NEANCHE|ZERO|NON CONTIEN\\p{L}+", "NON CONTENGONO"],
  pt: ["SEM|NENHUM\\p{L}?|NAO CONTEM|ISENT[AO]S?|LIVRES?|NAO (?:TEM|LEVA|USA|INTEGRA|INCORPORA|UTILIZA)|NEM UMA?"],
  nl: ["GEEN|ZONDER|VRIJ(?: TE ZIJN)? VAN|NUL"],
  pl: ["ZADN…|NIE ZAWIERA…|ANI JEDN…|WOLN… OD|NIE MA|NIE POSIADA…"],
  uk: ["НЕ М[ІИ]СТ\\p{L}+|ЖОДН…|НЕМАЄ|ВІЛЬН… ВІД|НЕ МАЄ"],
  ru: ["БЕЗ|НЕ СОДЕРЖ\\p{L}+|НИ ОДН…|НИКАК…|НЕТ|СВОБОДН… ОТ|НЕ ИСПОЛЬЗ\\p{L}+"],
  cs: ["BEZ|NEOBSAHUJ…"],
  sk: ["ZIADN…"],
  sl: ["BREZ|BE"],
  ro: ["FARA|NU CONTINE?"],
  el: ["ΧΩΡΙΣ"],
  sv: ["UTAN|INGA|INGEN"],
  da: ["UDEN"],
  nb: ["UTEN"],
  fi: ["EI"],
  ar: ["بدون|(?:خالية|خال) من"],
  id: ["BEBAS|TANPA"],
  ms: ["TIADA"],
  vi: ["KHONG"],
  tl: ["WALANG"],
})}|${oneOf({ th: ["ไม"], zh: ["[非无無]", "不含", "不使用", "不用", "没有", "沒有"] })})`;

/** "Without parts of X", "no X chips": of a maker's parts nothing is in it. No comma comes between. ¶ is the name. */
export const FREE_OF_PARTS = cue`${WITHOUT}(?=[^.;,:|\n–—]{0,70}¶)(?:[^.;,:|\n–—]{0,60}${PART}[^.;,:|\n–—]{0,30}¶|[^.;,:|\n–—]{0,40}¶[^.;:|\n–—]{0,40}?${PART})`;

/** "No device delivered may hold": nothing in it, behind a word for goods. */
const HOLDS_NOTHING = oneOf({
  en: ["(?<!\\p{L})NO (?:\\p{L}+ ){1,3}(?:MAY|SHALL|MUST|CAN|WILL)? ?(?:CONTAIN|HOLD|INCLUDE|USE|INCORPORATE)S?"],
  de: ["(?<!\\p{L})KEINE?[SNR]? (?:\\p{L}+ ){1,3}(?:DARF|DURFEN|ENTHALT|ENTHALTEN)"],
  fr: [
    "(?<!\\p{L})AUCUNE? (?:\\p{L}+ ){1,3}(?:N['’](?:INTEGRE|INCORPORE|UTILISE|EMBARQUE)|NE (?:CONTIENT|CONTIENNE|COMPORTE|RENFERME))",
  ],
  es: ["(?<!\\p{L})NINGUN[OA]? (?:\\p{L}+ ){1,3}(?:CONTENDRA|CONTENGA|INCORPORE|INCLUYA|LLEVARA|INCORPORARA)"],
  it: ["(?<!\\p{L})NESSUN[OA]? (?:\\p{L}+ ){1,3}(?:CONTENGA|CONTERRA|INTEGRI|INCORPORI|DOVRA CONTENERE)"],
  pt: ["(?<!\\p{L})NENHUMA? (?:\\p{L}+ ){1,3}(?:CONTENHA|CONTERA|INTEGRE|INCORPORE|INCLUA)"],
  nl: ["(?<!\\p{L})GEEN ENKELE? (?:\\p{L}+ ){1,3}(?:BEVAT|MAG)"],
  pl: ["(?<!\\p{L})ZADNE\\p{L}* (?:\\p{L}+ ){1,3}NIE (?:MOZE ZAWIERAC|ZAWIERA|BEDZIE ZAWIERA\\p{L}+)"],
  uk: ["(?<!\\p{L})ЖОДН\\p{L}+ (?:\\p{L}+ ){1,3}НЕ (?:МІСТИТЬ|ПОВИНН\\p{L}+ МІСТИТИ|МАЄ МІСТИТИ)"],
  ru: ["(?<!\\p{L})НИ ОДН\\p{L}+ (?:\\p{L}+ ){1,3}НЕ (?:СОДЕРЖИТ|ДОЛЖН\\p{L}+ СОДЕРЖАТЬ)"],
});

/** What a maker gives besides parts: "no hardware, no firmware and no cloud from X". */
const THING = `${begun({
  en: ["HARDWARE|FIRMWARE|SOFTWARE|CLOUD|CODE|ELECTRONICS|TECHNOLOGY|SERVERS?|MODULES?|BOARDS?|PRODUCTS?", "CAMERAS?"],
  de: ["TECHNIK|TECHNOLOGIE|ELEKTRONIK|MODULE?|GERATE?|SERVER"],
  fr: ["MATERIEL|MICROLOGICIEL|LOGICIEL|NUAGE|CARTES?|TECHNOLOGIE"],
  es: ["NUBE|PLACAS?|TECNOLOGIA|MODULOS?"],
  it: ["SCHED[AE]|CODICE|TECNOLOGIA"],
  pt: ["NUVEM"],
  nl: ["TECHNIEK|TECHNOLOGIE|PRINTPLA"],
  pl: ["SPRZETU|OPROGRAMOWANIA|CHMURY|TECHNOLOGII|MODUL|PLYT"],
  uk: ["ОБЛАДНАННЯ|ПРОШИВК|ХМАР|ПЛАТ[ИА]?(?!\\p{L})|МОДУЛ|ТЕХНОЛОГІ"],
  ru: ["ОБОРУДОВАНИ|ОБЛАК|ТЕХНОЛОГИ|ЭЛЕКТРОНИК|ЖЕЛЕЗА"],
})}\\p{L}{0,4}`;
const FROM = whole({
  en: ["FROM|BY|OF|MADE BY"],
  de: ["VON|DER FIRMA|AUS DEM HAUSE|DES HERSTELLERS|AUS"],
  fr: ["DE|DU|DES|CHEZ|PROVENANT DE|SIGNEE?S?"],
  es: ["DEL?"],
  it: ["D[IA]|DELLA|DALLA"],
  pt: ["D[AO]"],
  nl: ["VAN"],
  pl: ["OD|FIRMY|MARKI"],
  uk: ["ВІД|ФІРМИ"],
  ru: ["ОТ|ФИРМЫ|МАРКИ"],
});
const FREE = whole({
  en: ["FREE (?:OF|FROM)(?! CHARGE)"],
  de: ["FREI VON"],
  fr: ["EXEMPTE?S? DE"],
  es: ["(?:LIBRES?|EXENT[AO]S?|CARE(?:CEN?|CERAN?|ZCAN?)) DE"],
  it: ["PRIV[IOAE] DI|ESENT[EI] DA"],
  pt: ["(?:LIVRES?|ISENT[AO]S?) DE"],
  nl: ["VRIJ(?: TE ZIJN)? VAN"],
  pl: ["WOLN… OD"],
  uk: ["ВІЛЬН… ВІД"],
  ru: ["СВОБОДН… ОТ"],
});
/** "No cloud from X": right before the name, and "żadnej chmury X" where the case says whose it is. */
export const NOTHING_OF = cue`${HOLDS_NOTHING}[^.;:|–]{0,80}(?:${PART}|${THING})[^.;:|–]{0,60}$|${WITHOUT}(?: \p{L}+){0,2} ${THING} ${FROM}\s*$|${whole(
  {
    pl: ["ZADN…"],
    uk: ["ЖОДН…"],
    ru: ["НИКАК…|НИ ОДН…"],
    de: ["KEINERLEI"],
    fr: ["SANS AUCUNE?"],
    es: ["SIN NINGUN…"],
    it: ["SENZA (?:ALCUN|NESSUN)…"],
    pt: ["SEM (?:QUALQUER|NENHUM…)"],
    nl: ["GEEN ENKELE?"],
  },
)} ${THING}\s*$|${FREE}[^.;:|–]{0,40}(?:${PART}|${THING})[^.;:|–]{0,60}$`;

/** The same where the verb comes last: "X 부품 미사용". */
export const FREE_OF_PARTS_AFTER = cue`^[^.;|\n]{0,40}?(?:(?:${PART}|製品)[^.;|\n]{0,20}${oneOf({
  tr: ["BARINDIRMA|ICERME|KULLANMA|KULLANILMA|YOK"],
  ko: ["미사용|없|사용하지"],
  ja: ["使用して(?:い|おり)?ません|含まれ?て?い?ません|含みません|不使用"],
})}|OSADETA|${PART} NELKUL)`;

/** Words for what works with a make. In normalised text; each linear in its input. */
import { begun, cue, oneOf, type Words, whole } from "../words.ts";

/** "Protocols supported:", with a list of makes behind. */
const PROTOCOLS: Words = {
  en: ["PROTOCOLS?"],
  de: ["PROTOKOLLE?"],
  fr: ["PROTOCOLES?"],
  es: ["PROTOCOLOS?"],
  it: ["PROTOCOLLI"],
  nl: ["PROTOCOLLEN"],
  pl: ["PROTOKOLY"],
  ru: ["ПРОТОКОЛ[ЫИ]?"],
  ro: ["PROTOCOLI"],
};
const SUPPORTED: Words = {
  en: ["SUPPORTED"],
  fr: ["PRIS EN CHARGE"],
  es: ["SOPORTADOS|ADMITIDOS"],
  it: ["SUPPORTATI"],
  pt: ["SUPORTADOS"],
  pl: ["OBSLUGIWANE"],
};

/** "Tested with our NVR", "live view of", right before the make. */
const TESTED: Words = {
  en: ["\\bTESTED (?:WITH|ON|AGAINST)|LIVE (?:VIEW|STREAM|FEED|VIDEO)S? (?:OF|FROM)"],
  de: ["GETESTET (?:MIT|AUF|AN)|LIVE-?…BILD(?:ER)? (?:VON|DER)"],
  fr: ["\\bTESTEE?S? (?:AVEC|SUR)"],
  es: ["\\bPROBAD[OA]S? (?:CON|EN)"],
  it: ["\\bTESTAT[OIA] (?:CON|SU)"],
  pl: ["PRZETESTOWAN… (?:Z|NA)"],
  uk: ["ПЕРЕВІРЕН… (?:НА|З)"],
  ru: ["ПРОТЕСТИРОВАН… (?:НА|С)"],
};
const ARTICLE: Words = { en: ["AN?", "THE", "OUR", "MY", "YOUR"], de: ["EINER?", "DER"] };
const DEVICE: Words = {
  any: ["[CK]AM[AE]R…"],
  en: ["[NDX]VR|RECORDERS?"],
  de: ["REKORDER…"],
  fr: ["ENREGISTREURS?"],
  es: ["GRABADOR…"],
  it: ["REGISTRATOR…|TELECAMER…"],
  pt: ["GRAVADOR…"],
  pl: ["REJESTRATOR…"],
  uk: ["РЕЄСТРАТОР…"],
  ru: ["РЕГИСТРАТОР…"],
};

/** "It recognises the cameras of", right before the make. */
const RECOGNISES: Words = {
  en: ["RECOGNI[SZ]ES?"],
  de: ["ERKENNT"],
  fr: ["RECONNAIT"],
  es: ["RECONOCE"],
  it: ["RICONOSCE"],
  pt: ["RECONHECE"],
  nl: ["HERKENT"],
  pl: ["ROZPOZNAJE"],
  uk: ["РОЗПІЗНАЄ"],
  ru: ["РАСПОЗНАЕТ"],
};
const CAMERAS: Words = { any: ["[CK]AM\\p{L}+"], it: ["TELECAM\\p{L}+"], ru: ["КАМЕР\\p{L}+"] };

/** "An affordable alternative to". */
const ALTERNATIVE: Words = {
  any: ["ALTERNATIVE"],
  es: ["ALTERNATIV[OA]S?"],
  nl: ["ALTERNATIEF"],
  cs: ["ALTERNATIVOU"],
  sv: ["ALTERNATIV(?:ET|T)?"],
};
const TO: Words = {
  en: ["TO"],
  de: ["ZUM?R?|FUR"],
  fr: ["A|AU|AUX|POUR"],
  es: ["PARA|AL"],
  it: ["ALLA|ALL"],
  pt: ["AO"],
  nl: ["VOOR"],
  cs: ["K"],
  ro: ["LA"],
  sv: ["TILL"],
  da: ["TIL"],
};

/** "Recorder with eight channels for your": a device for what the reader has. */
const RECORDER: Words = {
  en: ["RECORDER|[NDX]VR|MONITOR|SWITCH|HUB"],
  de: ["REKORDER"],
  fr: ["ENREGISTREUR|STOCKEUR"],
  es: ["GRABADOR"],
  it: ["REGISTRATORE"],
  pt: ["GRAVADOR"],
  pl: ["REJESTRATOR"],
  uk: ["РЕЄСТРАТОР"],
  ru: ["РЕГИСТРАТОР"],
};
const FOR_YOURS: Words = {
  en: ["FOR (?:YOUR|EXISTING|OLDER|OLD)"],
  de: ["FUR (?:IHRE?N?|VORHANDENE…|BESTEHENDE…|ALTE…)"],
  fr: ["POUR (?:VOS|VOTRE|ANCIEN…)"],
  es: ["PARA (?:SUS?|TUS?)"],
  it: ["PER (?:LA VOSTRA|LE VOSTRE|LA TUA|LE TUE)"],
  pt: ["PARA (?:SEUS?|SUAS?)"],
  nl: ["VOOR UW"],
  pl: ["DO (?:TWO\\p{L}+|PANSTWA|ISTNIEJ\\p{L}+)"],
  uk: ["ДЛЯ (?:ВАШ|ІСНУЮЧ)\\p{L}+"],
  ru: ["ДЛЯ (?:СУЩЕСТВУЮЩ|СТАР)\\p{L}+"],
};

/** "Fits", "also for": whole words. */
const FITS: Words = {
  en: ["ALSO FOR"],
  de: ["AUCH FUR|PASSEND (?:ZU|AUF|AN)"],
  fr: [
    "AUSSI POUR|ADAPTABLES? (?:A|AUX?|SUR)|S['’]ADAPTE(?:NT)? (?:A|AUX?|SUR)|CONVIEN(?:T|NENT) (?:AUSSI |EGALEMENT )?(?:A|AUX?)(?!\\p{L})",
  ],
  es: ["SIRVE[NS]? (?:PARA|CON)|VALEN? (?:TAMBIEN )?PARA|TAMBIEN PARA|ADAPTABLES? AL?|SE ADAPTAN? AL?"],
  it: ["(?:VA|VANNO) BENE (?:ANCHE )?PER|ANCHE PER|ADATTABIL[EI] A(?:L|LLE|LLA|I)?|SI ADATTA(?:NO)? A(?:L|LLE|LLA|I)?"],
  pt: ["TAMBEM PARA|ADAPTAVE(?:L|IS) A(?:O|OS|S)?|ENCAIXAM? (?:EM|N[AO]S?)"],
  nl: ["PAST (?:NIET )?(?:OP|BIJ)|OOK VOOR|PASSEND (?:OP|BIJ|VOOR)"],
  pl: ["PASUJ[EA] DO|TAKZE DO|PASUJAC\\p{L}+ DO"],
  uk: ["ТАКОЖ ДЛЯ|ПАСУ(?:Є|ЮТЬ) ДО"],
  ru: ["ТАКЖЕ ДЛЯ|ПОДХОДЯЩ\\p{L}+ (?:К|ДЛЯ)"],
  cs: ["(?:SEDI|PASUJE|PASUJI) (?:TAKE |I )?(?:NA|K|KE|DO)|HODI SE (?:TAKE |I )?(?:K|KE|NA|PRO)"],
  sk: ["(?:SEDI|PASUJE|PASUJU) (?:AJ )?(?:NA|K|KU|DO)|HODI SA (?:AJ )?(?:K|KU|NA|PRE)"],
  sv: ["PASSAR TILL"],
  nb: ["PASSER TIL"],
};

/** Words of working with, supporting, suiting, replacing, wherever their letters stand: "compatible", "suitable for". */
const WORKS: Words = {
  any: ["COMPATIB|KOMPATIB"],
  en: [
    "COMPARE TO|COMPARABLE (?:TO|A)(?!\\p{L})|(?<!\\bWE )WORK(?:S|ING)? (?:WITH|FOR)",
    "\\b(?:MANAGES?|HANDLES?|ACCEPTS?|PAIRS?|CONNECTS?|CONTROLS?) UP TO \\d|\\b(?:CAN|ALSO) CONNECT\\b",
    "\\bCONNECTS (?:TO|WITH)|\\b(?:LIBRARY|CLIENT|WRAPPER|BRIDGE|SIMULATOR) FOR\\b|PLUG-?IN FOR|FOR USE WITH",
    "\\bFITS\\b|\\b(?:TO|WILL|ALSO) FIT\\b|IDENTICAL (?:TO|WITH)|EQUIVALENT TO|SUITABLE FOR",
    "REPLACEMENT (?:FOR|OF)|\\bIN PLACE OF\\b|SUPPORTS\\b(?! (?:MURA|PLAFOND|POUR |DE |D'))|SUPPORTED",
    "SUPPORTING",
    "(?<!\\b(?:TECHNICAL|TECH|CUSTOMER|SALES|KIND OF|EXPERT|PROFESSIONAL|LOCAL|ANNUAL|ONGOING|YEAR|YEARLY|MONTHS?|YEARS?['’]|YEAR'S) )SUPPORT (?:FOR|OF)\\b",
    "\\b(?:TO|WILL|CAN|ALSO|NOT|CAMERAS|NVRS?|SYSTEMS?|NATIVE|FULL) SUPPORT\\b|INTEGRATES",
    "(?<!(?<!\\b(?:CAN|COULD|HOW|SHOULD|DO) )\\bWE )INTEGRATE(?!D\\b)",
    "(?<=\\bWE )INTEGRATE (?:\\w+LY )?(?:WITH|INTO|TO|VIA|ANY)|PROTOCOLS? ?:|INTEGRATION (?:FOR|WITH)",
    "INGEST (?:\\p{L}+ )?(?:STREAMS?|FEEDS?) FROM|(?:LIVE|RECORDED|VIDEO) (?:STREAMS?|FEEDS?) FROM",
    "RTSP (?:STREAMS? )?(?:OF|FROM)\\b|(?:TAKES|TO TAKE) THE PLACE OF",
  ],
  de: [
    "VERGLEICHBAR MIT|BAUGLEICH|(?:AUSTAUSCH|ERSATZ)GERAT (?:FUR|ZU)|FUNKTIONIERT MIT",
    "UNTERSTUTZUNG (?:FUR|VON)(?! (?:DER|DIE|DAS|UNS|IHN)\\b)|BINDET (?:\\p{L}+ )?KAMERAS VON",
    "ARBEITE[TN] (?:\\p{L}+ )?(?:MIT|AN) (?:\\p{L}+ )?(?:KAMERAS|REKORDERN)|PASSEND FUR|GEEIGNET FUR",
    "ERSATZ FUR|RTSP (?:STREAMS? )?VON\\b|TRITT AN DIE STELLE|NIMMT DEN PLATZ",
  ],
  fr: ["PILOTE LES CAMERAS|FONCTIONNE AVEC|REMPLACE|PREND LA PLACE D"],
  es: [
    "SE CONECTA (?:A|CON)|INTEGRACION CON|\\bADMITE (?:CAMARAS|MARCAS|DISPOSITIVOS|GRABADORES|EQUIPOS)",
    "SE ENTENDERA CON|FUNCIONA CON|REEMPLAZO|(?:OCUPA|TOMA) EL LUGAR DE",
    "SOPORTE (?:NATIVO )?(?:A|AL|PARA) (?:CAMARAS?|MARCAS?|DISPOSITIVOS|SOFTWARE)|RTSP (?:STREAMS? )?DE\\b",
  ],
  it: [
    "PARAGONABILE A|INTEGRAZIONE CON|FLUSSI RTSP D|RICEV\\p{L}+ (?:I FLUSSI|LE IMMAGINI)|FUNZIONA CON",
    "RTSP (?:STREAMS? )?DI\\b|PRENDE IL POSTO D",
  ],
  pt: ["(?:OCUPA|TOMA) O LUGAR D|COMPATIV|CONECTAR-SE|INTEGRACAO COM|SUPORTE (?:NATIVO )?AO?S?\\b|FUNCIONA COM"],
  nl: [
    "(?:GELIJK|IDENTIEK) AAN|NEEMT DE PLAATS IN VAN|(?:WERKT|WERKEN) SAMEN MET|LEEST DE BEELDEN|SAMENWERKEN MET|GESCHIKT VOOR",
    "WERKT MET",
  ],
  pl: [
    "DOGADA(?:C|JA)? SIE Z|INTEGRACJA \\S{0,20} ?Z\\b|ALTERNATYW\\p{L}+ DLA|OBSLUGUJE|WSPOLPRACOWAC Z",
    "KOMPATYBIL|WSPOLPRACUJ|ZAMIENNIK|ZGODN[YAE] Z|ZAJMUJE MIEJSCE|(?:MONTOWAN|WCHODZ)\\p{L}+ W MIEJSCE",
  ],
  uk: [
    "СТА(?:Є|НЕ) НА МІСЦЕ|НА ЗАМІНУ|ПІДІИДЕ|ПРАЦЮ(?:ВАТИ|Є) (?:\\p{L}+ ){0,3}(?:З|ІЗ) (?:КАМЕР|РЕЄСТР)\\p{L}+",
    "СУМІСН|ПІДХОДИТЬ",
  ],
  ru: [
    "КЛИЕНТ ДЛЯ|(?:ВСТАЕТ|СТАНОВИТСЯ|ЗАИМЕТ|ЗАНИМАЕТ) (?:НА )?МЕСТО|НА МЕСТО (?:СТАР|ВАШ|ПРЕЖН)\\p{L}+",
    "НА ЗАМЕНУ|АЛЬТЕРНАТИВ\\p{L}+(?: ДЛЯ)?|ПОДОИДЕТ",
    "РАБОТА(?:ТЬ|ЕТ) (?:\\p{L}+ ){0,3}С (?:КАМЕР|РЕГИСТР)\\p{L}+|СОВМЕСТ|ПОДХОДИТ",
    "^\\s*АНАЛОГ(?:А|И|У|ОМ|ИВ|ІВ)?(?!\\p{L})|[,:(–-]\\s*АНАЛОГ(?:А|И|У|ОМ)?\\s*$",
  ],
  id: ["TERHUBUNG (?:KE|DENGAN)"],
  vi: ["KET NOI (?:TOI|VOI)"],
  ar: ["متوافق[اة]? مع"],
  zh: [
    "(?:接入|支持)协议 ?[:：]|可接|可连接|可配(?!置)|兼容|(?<!不)支持(?:接入|连接)?[、/和及与\\s]*$|适用于(?:各[类种]|所有)?[、\\s]*$",
    "適用(?=[於于]?(?:各式|所有)?$)|(?<!内外|內外|全国|全國|全球|手机|手機|苹果|蘋果|安卓)通用(?=[^,，]{0,4}$)|替代",
  ],
};

/** Words that say so only right before the makes, or before such goods of theirs as {@link BETWEEN}: "passer med". */
const RIGHT_BEFORE: Words = {
  it: ["ADATT[AOIE] (?:A|AL|ALLE|AI|PER)"],
  cs: ["VHODN[YAE] (?:DO|PRE|PRO)"],
  ro: ["RECOMANDAT\\p{L}? PENTRU|FUNCTIONEAZA (?:IMPREUNA )?CU"],
  bg: ["ЗАМЕСТИТЕЛ|СЪВМЕСТИМ…"],
  hr: ["PODRZAVA|ZAMJENSK[IA]"],
  sr: ["ZAMENSK[IA]"],
  sl: ["NADOMESTN[IA]"],
  lt: ["PAKAITIN…"],
  el: ["ΣΥΜΒΑΤ…|ΑΝΤΑΛΛΑΚΤΙΚ…"],
  sv: ["FUNGERAR MED|PASSAR"],
  nb: ["VIRKER MED|FUNGERER (?:SAMMEN )?MED|PASSER MED"],
  fi: ["SOPII|TOIMII|KORVAA"],
  id: ["BISA DIPAKAI|DIPAKAI DI|COCOK (?:UNTUK|DENGAN)|SESUAI UNTUK|PENGGANTI|GANTIAN"],
  vi: ["TUONG THICH|(?<!AP )DUNG (?:DUOC )?(?:CHO|VOI)|THAY THE CHO|THAY THE\\s*$|CHAY DUOC VOI"],
};
const BETWEEN: Words = {
  any: ["\\p{L}*[CK]AM[AE]R?…|CCTV|[DNX]VR(?:-\\p{L}+)?|REKORDER…|A|I|ALLE"],
  ru: ["КАМЕР…"],
  ro: ["CU"],
  bg: ["С|СЪС|И|НА|ЗАХРАНВАНЕ"],
  sl: ["NAPAJALNIK|ZA"],
  el: ["ΜΕ"],
  sv: ["OCH"],
  nb: ["OG"],
  fi: ["JA|MALLI…"],
  id: ["DENGAN|SEMUA|MAUPUN|DAN|ATAU|UNTUK|PEMANCAR|PERAKAM|TIPE"],
  vi: ["VOI|CAC|HAU HET|HANG|DAU GHI|VA"],
};

/** "works with X", before the names, over a list of them. */
export const COMPATIBLE = cue`${[
  `${begun(PROTOCOLS)}(?: ${oneOf(SUPPORTED)})? ?:`,
  "(?<!\\p{L})PAIRED(?: WITH)?(?: AN?| THE)?\\s*$",
  "ERKENNT (?:\\S+ ){0,3}(?:VON|DER)\\s*$",
  `${oneOf(TESTED)}(?: ${oneOf(ARTICLE)})?(?: ${oneOf(DEVICE)})?\\s*$`,
  `${oneOf(RECOGNISES)} (?:\\p{L}+ ){0,2}${oneOf(CAMERAS)}(?: \\p{L}{2,3})?\\s*$`,
  `${oneOf(ALTERNATIVE)} (?:(?!(?:IS|WAS|WITH|AS|AND|OR|ET|EST|ES|E) )\\p{L}+ ){0,2}?${oneOf(TO)}(?!\\p{L})`,
  `${oneOf(RECORDER)}\\p{L}*[^.;:]{0,60} ${oneOf(FOR_YOURS)}(?!\\p{L})`,
  whole(FITS),
  oneOf(WORKS),
  `${whole(RIGHT_BEFORE)}(?=(?:[\\s-]+${oneOf(BETWEEN)})*\\s*$)`,
].join("|")}`;

/** "The cameras that you already have", behind the make, where nothing says that they are what is sold. */
const YOU_HAVE: Words = {
  en: ["YOU ALREADY (?:HAVE|OWN)"],
  de: ["DIE SIE (?:BEREITS|SCHON) HABEN"],
  fr: ["QUE VOUS AVEZ DEJA|QUE (?:\\p{L}+ ){0,2}A DEJA"],
  es: ["QUE (?:\\p{L}+ ){0,2}YA TIENEN?"],
  it: ["CHE (?:\\p{L}+ ){0,2}(?:AVETE|HAI|HA) GIA"],
  pt: ["QUE (?:\\p{L}+ ){0,2}JA TEM"],
  nl: ["DIE U AL HEEFT"],
  pl: ["KTORE JUZ"],
  uk: ["ЯКІ ВЖЕ"],
  ru: ["КОТОРЫЕ УЖЕ"],
};

/** "X compatible", "X ile uyumlu": said behind the make. */
export const COMPATIBLE_AFTER = cue`^${oneOf({
  en: [
    "['\"’”]? (?:PROFILE|PROTOCOL)(?!\\p{L})|[^.;]{0,80}? INTO OUR (?:VMS|PLATFORM|SOFTWARE|SYSTEM)(?!\\p{L})",
    "(?: (?:[NDX]VR|RECORDER|CAMERA|APP|SYSTEM|DEVICE)S?){0,2}[- ]COMPATIBLE\\b(?! (?:WITH|TO)\\b)",
  ],
  tr: [
    "[^.;]{0,70} ILE (?:UYUMLU|CALISIR)",
    "(?![^.;,]{0,40} MEVCUT )(?:[\\s,]|VE |VEYA )*[^.;,]{0,40}(?:Y?L[AE]| ILE) (?:D[EA] )?(?:UYUMLU|CALIS(?:IR|ACAK))",
  ],
})}|^(?:-\p{L}+|\p{L}{0,3})(?: \p{L}+)? ${oneOf({
  en: ["ONLY WITH"],
  de: ["NUR MIT"],
  fr: ["(?:SEULEMENT|UNIQUEMENT) AVEC"],
  es: ["SOLO CON"],
  it: ["SOLO CON"],
  pt: ["(?:SO|APENAS|SOMENTE) COM"],
  nl: ["ALLEEN MET"],
  pl: ["TYLKO Z"],
  uk: ["(?:ТІЛЬКИ|ЛИШЕ) З"],
  ru: ["ТОЛЬКО С"],
  cs: ["JEN S"],
})} (?:\p{L}+ )?(?:ADAPT|PRZEJSCIOWK|ПЕРЕХІДН|ПЕРЕХОДН|АДАПТ|ZWISCHENPLATTE)|^(?:(?! (?:PER|FOR|FUR|POUR|PARA|VOOR|DO|ДЛЯ) )[^.;,]){0,40}${oneOf(YOU_HAVE)}(?!\p{L})|^\s*${oneOf(
  {
    pl: ["[- ]?KOMPATIB"],
    tr: ["(?:ILE )?UYUMLU"],
    ko: ["호환"],
    zh: ["兼容"],
    ja: ["互換|対応(?!OS|アフリ|解像|言語|電圧|SD|レンス|機種| ?POE)|に使える"],
  },
)}|^${oneOf({
  ko: ["[^.;,]{0,30}(?:제어 프로토콜|SDK|API) ?(?:지원|연동)\\s*$"],
  zh: [
    "(?:的孔位|孔位)?(?:一致|相同|通用|可互换)|[^.;。；，,]{0,20}(?<!并)接入(?!交换|交換|层|網|网|点|设备|授权|许可)",
  ],
})}`;

/** It needs the vendor's recorder or hub beside it: "requires an". */
export const NEEDS = cue`${begun({
  en: ["REQUIRES?|NEEDS|(?<=\\p{L} )NEED"],
  de: ["BENOTIGT|ERFORDERT"],
  fr: ["NECESSITE"],
  es: ["REQUIERE|NECESITA"],
  it: ["RICHIEDE"],
  pt: ["REQUER"],
  nl: ["VEREIST"],
  pl: ["WYMAGA"],
  uk: ["ПОТРІБЕН"],
  ru: ["ТРЕБУЕТСЯ?"],
})} (?:AN? |THE |EINEN? |UN |COMPATIBLE )*$`;

export const NEEDED_AFTER = cue`^ (?:\p{L}+ )?${oneOf({
  en: ["[NDX]VR|DVRS|NVRS|HUB|BASE|BRIDGE|RECORDER|GATEWAY|CHIME|HOMEBASE"],
  de: ["REKORDER"],
  fr: ["ENREGISTREUR"],
  es: ["GRABADOR"],
})}\b`;

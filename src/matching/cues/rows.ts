/** Labels of rows and lines that say of the makes behind them that they are excluded, or fit. In normalised text; linear. */
import { begun, cue, oneOf } from "../words.ts";

/** "Excluded manufacturers: …": before the names. */
export const EXCLUDED_ROW = cue`${begun({
  en: [
    "(?:EXCLUDED|BANNED|PROHIBITED|BARRED|INELIGIBLE) (?:MANUFACTURERS?|MAKERS?|BRANDS?)",
    "(?:EXCLUDED|BANNED|PROHIBITED|BARRED|INELIGIBLE) (?:MAKES?|VENDORS?|EQUIPMENT)",
  ],
  de: [
    "(?:AUSGESCHLOSSENE|UNZULASSIGE) (?:HERSTELLER|MARKEN|FABRIKATE|PRODUKTE)",
    "(?:NICHT ZUGELASSENE|VERBOTENE) (?:HERSTELLER|MARKEN|FABRIKATE|PRODUKTE)",
  ],
  fr: ["(?:FABRICANTS?|MARQUES?|CONSTRUCTEURS?) (?:EXCLU|INTERDIT|REFUSE)E?S?"],
  es: ["(?:FABRICANTES?|MARCAS?) (?:EXCLUID|PROHIBID|VETAD|NO ADMITID)[OA]S?"],
  it: ["(?:PRODUTTORI|MARCHE|MARCHI) (?:ESCLUS|VIETAT|NON AMMESS)[IE]"],
  pt: ["(?:FABRICANTES?|MARCAS?) (?:PROIBID|VEDAD|NAO ADMITID)[OA]S?"],
  nl: ["(?:UITGESLOTEN|VERBODEN|NIET TOEGESTANE) (?:FABRIKANTEN|MERKEN|PRODUCENTEN)"],
  pl: [
    "(?:PRODUCENCI|MARKI) (?:WYKLUCZEN|NIEDOPUSZCZ|ZABRONION|ZAKAZAN)\\p{L}+",
    "(?:WYKLUCZENI|NIEDOPUSZCZENI|ZAKAZANI) PRODUCENCI",
  ],
  uk: ["(?:ВИКЛЮЧЕН|ЗАБОРОНЕН)\\p{L}+ (?:ВИРОБНИК|МАРК|БРЕНД)…"],
  ru: ["(?:ИСКЛЮЧЕНН|ЗАПРЕЩЕНН|НЕДОПУСТИМ)\\p{L}+ (?:ПРОИЗВОДИТЕЛ|МАРК|БРЕНД)…"],
  tr: ["(?:YASAKLI|HARIC TUTULAN) (?:MARKALAR|URETICILER)"],
})}\s?[|:\t\n]\s?[^|\n]{0,120}$|(?:禁止|排除)的?(?:品牌|厂商|制造商)\s?[|:：\t\n]\s?[^|\n]{0,80}$`;

/** "Compatible", alone or with "with" and kinds of goods: the label is no more than that. */
const FITS = String.raw`(?:NICHT |NOT |NON |NO |NIE )?(?:KOMPATIB|COMPATI[BV]|KOMPATYB)\p{L}*(?: ${oneOf({
  en: ["RECORDERS?|CAMERAS?|MODELS?|DEVICES?|BRANDS?|WITH"],
  de: ["REKORDER|KAMERAS?|MODELLE?|GERATE|SYSTEME?|MARKEN|MIT"],
  fr: ["AVEC"],
  es: ["CON"],
  pt: ["COM"],
  nl: ["MET"],
  pl: ["MARKI|Z"],
})})?`;
/** "Enregistreurs compatibles": kinds of goods that are. */
const GOODS_FIT = `${oneOf({
  fr: ["ENREGISTREURS|CAMERAS"],
  es: ["GRABADORES|CAMARAS"],
  it: ["REGISTRATORI|TELECAMERE"],
  pt: ["GRAVADORES"],
  pl: ["REJESTRATORY|KAMERY"],
})} (?:COMPATIB|KOMPATYB)\\p{L}*`;
/** Labels of rows and lines of their own that say what fits; a tile's "ONVIF compatible" above its title is none. */
export const FITS_ROW = cue`(?:^|[\n|\t])\W{0,3}(?:${FITS}|${GOODS_FIT}|${oneOf({
  en: ["WORKS WITH"],
  de: ["PASST ZU"],
  fr: ["CONVIENT A"],
  nl: ["GESCHIKT VOOR"],
  pl: ["ZGODNOSC(?: Z(?: \\p{L}+)?)?"],
  uk: ["СУМІСНІСТЬ(?: З \\p{L}+)?|СУМІСН\\p{L}+(?: \\p{L}+)?"],
  ru: ["СОВМЕСТИМОСТЬ(?: С \\p{L}+)?|СОВМЕСТИМЫ\\p{L}*(?: \\p{L}+)?"],
  tr: ["UYUMLULUK|UYUMLU (?:CIHAZLAR|KAYIT CIHAZLARI|KAMERALAR|MARKALAR)"],
})})\s?[|\t\n]\s?[^|\n]{0,100}$|(?<!\p{L})РАБОТАЕТ С (?:\p{L}+ ){0,2}$|(?<!\p{L})ПРАЦЮЄ (?:З|ІЗ) (?:\p{L}+ ){0,2}$`;
/** The same over all cells of a row, each of which is a line, or stands behind a stroke: from the text's beginning on. */
export const FITS_CELLS = cue`^\W{0,3}${oneOf({
  any: [
    "(?:KOMPATIB|COMPATI[BV]|KOMPATYB)\\p{L}* (?:MIT|WITH|AVEC|CON|COM|MET|Z)(?! (?:ONVIF|ALEXA|GOOGLE|HOMEKIT)(?!\\p{L}))(?: \\p{L}+)?",
  ],
  en: ["WORKS WITH|COMPATIBILITY|COMPATIBLE (?:RECORDERS|CAMERAS|SYSTEMS)"],
  de: ["PASST ZU|KOMPATIBILITAT|KOMPATIBLE (?:REKORDER|KAMERAS|SYSTEME)"],
  fr: ["COMPATIBILITE"],
  es: ["COMPATIBILIDAD"],
  it: ["COMPATIBILITA"],
  pt: ["COMPATIBILIDADE"],
  nl: ["GESCHIKT VOOR|COMPATIBILITEIT"],
  pl: ["KOMPATYBILNOSC|ZGODNOSC(?: [ЗСZ] \\p{L}+)?"],
  uk: ["СУМІСНІСТЬ(?: [ЗСZ] \\p{L}+)?"],
  ru: ["СОВМЕСТИМОСТЬ(?: [ЗСZ] \\p{L}+)?"],
  tr: ["UYUMLULUK|UYUMLU (?:CIHAZLAR|KAYIT CIHAZLARI|KAMERALAR)"],
})}\s?:?\s?[|\t\n][^\n|]{0,80}(?:[|\t\n][^\n|]{0,80}){0,4}$`;
/** The same, behind the name, in Turkish. */
export const FITS_AFTER = cue`^(?: (?:KAMERA|KAMERALAR|DVR|NVR|KAYIT CIHAZI)(?:LAR|LARI)?)? (?:(?:ILE )?UYUMLU|ICIN UYGUN)(?!\p{L})`;

/** Labels of rows that say what a product follows, or does not fit: "Replaces", "Does not work with". */
export const FOLLOWS_ROW = cue`(?:^|[\n|\t•])\W{0,3}(?:${oneOf({
  en: [
    "REPLACES|REPLACEMENT (?:FOR|OF)|SUPERSEDES|PREDECESSOR|SUCCESSOR (?:OF|TO)|PREVIOUS MODEL",
    "(?:DOES|WILL) NOT (?:WORK|FIT)(?: WITH)?",
    "NOT (?:SUITABLE FOR|SUPPORTED|FOR USE WITH)|INCOMPATIBLE(?: WITH)?|ALSO FITS|FITS|WORKS WITH",
    "COMPATIBLE WITH|TESTED WITH",
    "DOESN['’]T WORK WITH",
  ],
  de: [
    "ERSETZT|ERSATZ FUR|VORGANGER(?:MODELL)?|NACHFOLGER (?:VON|FUR|DER|DES)|LOST AB",
    "FUNKTIONIERT NICHT (?:MIT|AN)|LAUFT NICHT (?:MIT|AN)",
    "NICHT (?:GEEIGNET|PASSEND) FUR|INKOMPATIBEL MIT|UNGEEIGNET FUR|PASST (?:AUCH )?(?:ZU|FUR|AN)",
    "GETESTET MIT",
  ],
  fr: [
    "REMPLACE|EN REMPLACEMENT DE|SUCCEDE A|PREDECESSEUR|ANCIEN MODELE|MODELE PRECEDENT",
    "(?:NE )?FONCTIONNE PAS AVEC|INCOMPATIBLE(?: AVEC)?",
    "NE CONVIENT PAS (?:A|AUX)|CONVIENT (?:A|AUX|POUR)|FONCTIONNE AVEC|TESTEE? AVEC",
  ],
  es: [
    "(?:SUSTITUYE|REEMPLAZA)(?: AL?)?|SUSTITUT[OA] DE|SUCESOR DE|MODELO ANTERIOR|PREDECESOR|NO FUNCIONA CON",
    "INCOMPATIBLE(?: CON)?",
    "NO (?:APT[OA]|VALID[OA]) PARA|VALID[OA] PARA|FUNCIONA CON|PROBAD[OA] CON",
  ],
  it: [
    "SOSTITUISCE|SOSTITUTO DI|SUCCESSORE DI|MODELLO PRECEDENTE|PREDECESSORE|NON FUNZIONA CON",
    "INCOMPATIBILE(?: CON)?",
    "NON ADATT[AO] (?:A|PER)|ADATT[AO] (?:A|PER)|FUNZIONA CON|TESTAT[AO] CON",
  ],
  pt: [
    "SUBSTITUI|SUBSTITUT[OA] D[EOA]|SUCESSOR D[EOA]|MODELO ANTERIOR|PREDECESSOR",
    "NAO (?:FUNCIONA|COMPATIVEL) COM|INCOMPATIVEL(?: COM)?",
    "NAO SERVE (?:EM|PARA)|SERVE (?:EM|PARA)|FUNCIONA COM|TESTAD[OA] COM",
  ],
  nl: [
    "VERVANGT|VERVANGER VAN|OPVOLGER VAN|VOORGANGER|VORIG MODEL|WERKT NIET (?:MET|OP)",
    "NIET (?:GESCHIKT VOOR|COMPATIBEL MET)",
    "INCOMPATIBEL MET|PAST (?:NIET )?(?:OP|BIJ)|WERKT MET|GETEST MET",
  ],
  pl: [
    "ZASTEPUJE|ZAMIENNIK(?: DLA)?|NASTEPCA|POPRZEDNI(?:K| MODEL)|NIE (?:DZIALA|WSPOLPRACUJE) Z|NIE PASUJE DO",
    "NIEKOMPATYBILN\\p{L} Z",
    "(?:DZIALA|WSPOLPRACUJE) Z|PASUJE DO|TESTOWAN\\p{L} Z",
  ],
  uk: [
    "ЗАМІНЮЄ|ЗАМІНА(?: ДЛЯ)?|НАСТУПНИК|ПОПЕРЕДНЯ МОДЕЛЬ|ПОПЕРЕДНИК|НЕ (?:ПРАЦЮЄ|СУМІСН\\p{L}+) (?:З|ІЗ)",
    "НЕСУМІСН\\p{L}+(?: З)?",
    "НЕ ПІДХОДИТЬ (?:ДО|ДЛЯ)|ПІДХОДИТЬ (?:ДО|ДЛЯ)|ПРАЦЮЄ З|АНАЛОГ",
  ],
  ru: [
    "ЗАМЕНЯЕТ|ЗАМЕНА(?: ДЛЯ)?|ПРЕЕМНИК|ПРЕДЫДУЩАЯ МОДЕЛЬ|ПРЕДШЕСТВЕННИК|НЕ (?:РАБОТАЕТ|СОВМЕСТИМ\\p{L}*) С",
    "НЕСОВМЕСТИМ\\p{L}*(?: С)?",
    "НЕ ПОДХОДИТ (?:К|ДЛЯ)|ПОДХОДИТ (?:К|ДЛЯ)|РАБОТАЕТ С|АНАЛОГ",
  ],
  cs: ["NAHRAZUJE|NASTUPCE|PREDCHUDCE|NEFUNGUJE S|NEPASUJE (?:K|NA)|PASUJE (?:K|NA)"],
  sk: ["NAHRADZA|NASTUPCA|NEFUNGUJE S"],
  ro: ["INLOCUIESTE|SUCCESORUL|NU (?:FUNCTIONEAZA|ESTE COMPATIBIL\\p{L}?) CU"],
  tr: ["YERINE GECTIGI MODEL|ONCEKI MODEL|UYUMSUZ"],
  zh: ["替代(?:型号|产品)?|上代型号|旧型号|不(?:支持|兼容|适用)|适用(?:于|型号|机型)?|兼容(?:型号)?"],
})})\s?[:|\t\n]\s?[^|\n]{0,100}$`;

/** A row or line of a recorder's that says whose cameras it takes too: "Compatible third-party cameras | …". */
export const SUPPORTED_ROW = cue`(?:^|[\n|\t•])\W{0,3}(?:${oneOf({
  en: [
    "(?:SUPPORTED|COMPATIBLE|WORKS WITH|RECOGNI[SZ]ED) (?:THIRD[- ]PARTY |OTHER |EXTERNAL |IP )?(?:CAMERAS?|BRANDS?|MAKES?|MANUFACTURERS?|DEVICES?|PROTOCOLS?|RECORDERS?)",
    "THIRD[- ]PARTY (?:CAMERAS?|SUPPORT|DEVICES?|COMPATIBILITY|PROTOCOLS?)",
    "(?:CAMERA|DEVICE|BRAND) (?:SUPPORT|COMPATIBILITY)",
  ],
  de: [
    "(?:KOMPATIBLE|UNTERSTUTZTE|ERKANNTE) (?:FREMD|DRITT|IP-?)?-?(?:KAMERAS?|MARKEN|HERSTELLER|GERATE|REKORDER|FABRIKATE|PROTOKOLLE)",
    "FREMDKAMERAS|(?:KAMERAS?|GERATE) ANDERER HERSTELLER|FREMDHERSTELLER|DRITTANBIETER(?:-?KAMERAS)?",
  ],
  fr: [
    "(?:CAMERAS?|MARQUES?|APPAREILS?|PROTOCOLES?|ENREGISTREURS?)(?: IP| TIERCES?| TIERS| D['’]AUTRES MARQUES)? (?:COMPATIBLES?|PRISE?S? EN CHARGE|SUPPORTEE?S?|RECONNUE?S?)",
    "CAMERAS (?:TIERCES|D['’]AUTRES MARQUES)",
  ],
  es: [
    "(?:CAMARAS?|MARCAS?|EQUIPOS?|PROTOCOLOS?|GRABADORES?)(?: IP| DE TERCEROS| DE OTRAS MARCAS)? (?:COMPATIBLES?|ADMITID[AO]S?|SOPORTAD[AO]S?|RECONOCID[AO]S?)",
    "CAMARAS (?:DE TERCEROS|DE OTRAS MARCAS)",
  ],
  it: [
    "(?:TELECAMERE|MARCHE|MARCHI|DISPOSITIVI|PROTOCOLLI|REGISTRATORI)(?: IP| DI TERZ[IE](?: PARTI)?| DI ALTRE MARCHE)? (?:COMPATIBILI|SUPPORTAT[EI]|RICONOSCIUT[EI])",
    "TELECAMERE DI (?:TERZ[IE]|ALTRE MARCHE)",
  ],
  pt: [
    "(?:CAMAR?E?R?AS?|MARCAS|EQUIPAMENTOS|PROTOCOLOS|GRAVADORES)(?: IP| DE TERCEIROS| DE OUTRAS MARCAS)? (?:COMPATIVEIS|SUPORTAD[AO]S|RECONHECID[AO]S)",
    "CAM[AE]RAS DE (?:TERCEIROS|OUTRAS MARCAS)",
  ],
  nl: [
    "(?:COMPATIBELE|ONDERSTEUNDE) (?:IP-?|EXTERNE )?(?:CAMERA['’]?S|MERKEN|APPARATEN|RECORDERS|FABRIKANTEN)",
    "CAMERA['’]S VAN (?:DERDEN|ANDERE MERKEN)",
  ],
  pl: [
    "(?:OBSLUGIWANE|KOMPATYBILNE|WSPIERANE) (?:KAMERY|MARKI|URZADZENIA|REJESTRATORY|PROTOKOLY)(?: (?:IP|INNYCH \\p{L}+|FIRM TRZECICH))?",
    "KAMERY (?:INNYCH (?:PRODUCENTOW|FIRM|MAREK)|FIRM TRZECICH|OBCE)",
  ],
  uk: [
    "(?:ПІДТРИМУВАНІ|СУМІСНІ|СТОРОННІ) (?:IP-?)?(?:КАМЕРИ|БРЕНДИ|МАРКИ|ПРИСТРОІ|ПРОТОКОЛИ)",
    "КАМЕРИ (?:ІНШИХ|СТОРОННІХ) ВИРОБНИКІВ",
  ],
  ru: [
    "(?:ПОДДЕРЖИВАЕМЫЕ|СОВМЕСТИМЫЕ|СТОРОННИЕ) (?:IP-?)?(?:КАМЕРЫ|БРЕНДЫ|МАРКИ|УСТРОИСТВА|ПРОТОКОЛЫ)",
    "КАМЕРЫ (?:ДРУГИХ|СТОРОННИХ) ПРОИЗВОДИТЕЛЕИ",
  ],
  cs: [
    "(?:PODPOROVANE|KOMPATIBILNI) (?:KAMERY|ZNACKY|ZARIZENI)(?: JINYCH VYROBCU)?",
    "KAMERY (?:JINYCH|TRETICH) (?:VYROBCU|STRAN)",
  ],
  sv: ["(?:KOMPATIBLA|STODDA) (?:KAMEROR|MARKEN|ENHETER)"],
  tr: ["(?:DESTEKLENEN|UYUMLU) (?:MARKALAR|KAMERALAR|CIHAZLAR)"],
  zh: ["(?:支持|兼容|可接)的?(?:第三方)?(?:摄像机|相机|品牌|厂家|厂商|设备)"],
})})(?: [\p{L}'’-]+){0,3}\s?[:：|\t\n]\s?[^|\n]{0,100}$`;

/** Words by which goods take in, fit on or work with another make's. In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** What takes in cameras of any make, named before: a recorder, a program, a monitor. */
export const TAKERS = begun({
  any: [
    "[NDXH]VRS?(?!\\p{L})|VMS(?!\\p{L})|NAS(?!\\p{L})|SOFTWARE|SURVEILLANCE STATION|MILESTONE|SYNOLOGY|QNAP",
    "DEVICE PACK|ONVIF|HOME ASSISTANT|DOMOTIQUE|SMART HOME|HOMEY|JEEDOM|LOXONE|FIBARO|BLUE IRIS|MACROSCOP",
    "TRASSIR|GENETEC|GATEWAY|INTERCOM",
  ],
  en: ["RECORDER|MONITOR|HUB(?!\\p{L})|LICEN[CS]E|PLUG-?IN|ADD-?ON|DOORBELL|DOOR (?:PANEL|STATION)|APP(?!\\p{L})"],
  de: ["\\p{L}*REKORDER|MONITOR|LIZENZ|\\p{L}*STATION|ZENTRALE|INNENSTELLE"],
  fr: ["ENREGISTREUR|MONITEUR|LOGICIEL|LICENCE|VISIOPHON|CENTRALE|STOCKEUR"],
  es: ["\\p{L}*GRABADOR|MONITOR|LICENCIA|VIDEOPORTERO|CENTRAL(?!\\p{L})|COMPLEMENTO|PROGRAMA"],
  it: ["\\p{L}*REGISTRATOR|MONITOR|LICENZ|VIDEOCITOFON|CENTRALE"],
  pt: ["GRAVADOR|MONITOR|LICENCA|VIDEOPORTEIRO|CENTRAL(?!\\p{L})|PROGRAMA"],
  nl: ["RECORDER|MONITOR|LICENTIE|BASISSTATION|INTERCOM"],
  pl: ["\\p{L}*REJESTRATOR|MONITOR|LICENCJ|WIDEODOMOFON|PROGRAM|CENTRAL"],
  uk: ["\\p{L}*РЕЄСТРАТОР|МОНІТОР|ДОМОФОН|ВІДЕОДОМОФОН|ЛІЦЕНЗІ|ПРОГРАМ"],
  ru: ["\\p{L}*РЕГИСТРАТОР|МОНИТОР|ДОМОФОН|ВИДЕОДОМОФОН|ЛИЦЕНЗИ|ПРОГРАММ|ПО(?!\\p{L})"],
  cs: ["REKORDER|MONITOR|LICENC|PROGRAM|ZAZNAMOV"],
  ro: ["INREGISTRATOR|MONITOR|LICENT"],
  sv: ["INSPELARE|MONITOR|LICENS"],
  hu: ["ROGZITO|MONITOR|LICENC"],
  tr: ["KAYIT CIHAZ|MONITOR|LISANS|YAZILIM"],
  zh: ["录像机|錄影機|录像主机|软件|軟體|平台|授权|显示屏|主机"],
});

/** What it does with them: "also takes", "picks up". */
const TAKES = whole({
  en: [
    "TAKES?|ACCEPTS?|READS?|DISCOVERS?|DETECTS?|PICKS UP|SEES|ADDS?|RECORDS?|PULLS IN|TALKS? TO|HANDLES?",
    "SHOWS?|DISPLAYS?|ADOPTS?",
    "PLAYS (?:NICELY|WELL|NICE) WITH|GETS? ALONG WITH|CONNECTS?|CONTROLS|IMPORTS?|MANAGES?|IS HAPPY WITH",
    "ENROLS?|POLLS?|LISTENS TO",
    "(?:FIXES?|FIX|IMPROVE[SD]?|BETTER|IMPROVED|EVENTS?|EVENT HANDLING) (?:FOR|FROM|OF|WITH)",
  ],
  de: [
    "ERKENNT|AKZEPTIERT|NIMMT|LIEST|ZEIGT|FINDET|BINDET|VERARBEITET|STEUERT|SPEICHERT|VERWALTET",
    "(?:VERSTEHT|VERTRAGT) SICH (?:AUCH )?MIT|KOMMT (?:AUCH )?MIT",
    "SPRICHT (?:AUCH )?MIT|HARMONIERT (?:AUCH )?MIT|(?:ARBEITET|KOMMUNIZIERT) (?:AUCH )?MIT",
    "FEHLERKORREKTUR(?:EN)? (?:BEI|FUR)|ZEICHNET",
  ],
  fr: [
    "ACCEPTE|RECONNAIT|PREND EN CHARGE|LIT|DETECTE|AFFICHE|GERE|ENREGISTRE|INTEGRE|PILOTE|ACCUEILLE",
    "(?:DIALOGUE|COMMUNIQUE|S['’]ENTEND) AVEC",
    "RECUPERE|CONNECTE",
  ],
  es: [
    "ACEPTA|RECONOCE|LEE|DETECTA|GESTIONA|MUESTRA|GRABA|RECOGE|ADMITE|SOPORTA|INTEGRA",
    "(?:SE ENTIENDE|DIALOGA|HABLA|CONECTA) CON|VINCULA",
    "CAPTURA|VISUALIZA",
  ],
  it: [
    "ACCETTA|RICONOSCE|LEGGE|RILEVA|GESTISCE|MOSTRA|REGISTRA|SUPPORTA|VISUALIZZA|INTEGRA",
    "(?:DIALOGA|PARLA) CON|ACQUISISCE",
  ],
  pt: [
    "ACEITA|RECONHECE|DETETA|DETECTA|GERE|MOSTRA|GRAVA|SUPORTA|ADMITE|INTEGRA|(?:FALA|DIALOGA|CONVERSA) COM",
    "EXIBE|VISUALIZA",
  ],
  nl: [
    "ACCEPTEERT|HERKENT|LEEST|DETECTEERT|TOONT|VINDT|NEEMT|ONDERSTEUNT|BEHEERT|OVERWEG MET|PRAAT (?:OOK )?MET",
    "WERKT (?:OOK )?MET|NEEMT OP",
    "REGISTREERT",
  ],
  pl: [
    "WYKRYWA|ROZPOZNAJE|PRZYJMUJE|OBSLUGUJE|CZYTA|ODCZYTUJE|WYSWIETLA|AKCEPTUJE|WIDZI|NAGRYWA|POKAZUJE",
    "(?:DOGADUJE|LACZY) SIE ZE?|PRACUJE ZE?|RADZI SOBIE (?:TEZ |TAKZE |ROWNIEZ )?ZE?",
    "PODLACZYSZ|DODASZ",
  ],
  uk: [
    "ПРИИМАЄ|РОЗПІЗНАЄ|ПІДХОПЛЮЄ|БАЧИТЬ|ПІДТРИМУЄ|ВІДОБРАЖАЄ|ПОКАЗУЄ|ЧИТАЄ|ЗНАХОДИТЬ|ДРУЖИТЬ (?:И )?(?:З|ІЗ)",
    "ПРАЦЮЄ (?:З|ІЗ)|ПИШЕ|ВИВОДИТЬ",
  ],
  ru: [
    "ПРИНИМАЕТ|РАСПОЗНАЕТ|ПОДХВАТЫВАЕТ|ВИДИТ|ПОДДЕРЖИВАЕТ|ОТОБРАЖАЕТ|ПОКАЗЫВАЕТ|ЧИТАЕТ|НАХОДИТ|ДРУЖИТ С",
    "РАБОТАЕТ С|ПИШЕТ|ВЫВОДИТ|ПОДКЛЮЧЕНИЕ",
  ],
  cs: [
    "(?:SI )?(?:PORADI|PORADI SI) (?:I )?SE?|KOMUNIKUJE (?:I )?SE?|ROZPOZNA(?:VA)?|PRIJIMA|PRIPOJI(?:TE)?",
    "DETEKUJE|ZOBRAZI|PODPORUJE|VIDI|SI ROZUMI SE?|NAHRAVA",
  ],
  sk: ["(?:SI )?(?:PORADI|PORADI SI) (?:AJ )?SO?|KOMUNIKUJE (?:AJ )?SO?|PRIJIMA|SPARUJE|ZOBRAZI|ROZUMIE SI S"],
  ro: ["ACCEPTA|RECUNOASTE|DETECTEAZA|AFISEAZA|SUPORTA|CITESTE|INREGISTREAZA"],
  sv: ["TAR (?:AVEN )?EMOT|KANNER (?:AVEN )?IGEN|HITTAR|STODER|VISAR|LASER|SPELAR IN"],
});
/** What is taken in: another's cameras, or their pictures. */
const THEIRS = begun({
  any: ["[CK]AM[AE]R|DOM[EO]|TURRET|BULLET|PTZ|VIDEO|STREAMS?(?!\\p{L})|VIDEOPORT"],
  en: ["CAMS?(?!\\p{L})|FEEDS?(?!\\p{L})|DEVICES|MODELS|RECORDERS?(?!\\p{L})|EVENTS?(?!\\p{L})|EVENT HANDLING"],
  de: ["GERATE|MODELLE|EREIGNISSE|BILDER"],
  fr: ["FLUX|APPAREILS|MODELES|IMAGES"],
  es: ["EQUIPOS|MODELOS|EVENTOS|IMAGENES"],
  it: ["TELECAMER|DISPOSITIVI|FLUSSI"],
  pt: ["EQUIPAMENTOS|DISPOSITIVOS|FLUXOS|IMAGENS"],
  nl: ["APPARATEN|BEELDEN"],
  pl: ["STRUMIEN|URZADZEN|OBRAZ"],
  uk: ["КАМЕР|ПОТІК|ПОТОК|ПРИСТРО|ВІДЕО"],
  ru: ["КАМЕР|ПОТОК|УСТРОИСТВ|ВИДЕО"],
  sv: ["STROMMAR|KAMEROR"],
  zh: ["摄像机|相机|攝影機|摄像头|设备"],
});
/** By what they are joined: open protocols. */
export const PROTOCOL = "(?<!\\p{L})(?:ONVIF|RTSP|SIP|P2P|CGI|ISAPI|API)(?!\\p{L})";
/** The verb up to the make, and whatever words stand between: no number of pieces. */
export const TAKEN_IN = cue`${TAKES}(?: ?(?!\d|(?:CON|COM|MIT|WITH|AVEC|MET) )[\p{L}\p{N}][\p{L}\p{N}.'’-]*){0,6} ?$`;
/** A kit of both: its cameras are sold with the recorder. */
export const KIT = cue`${whole({
  any: ["KITS?|SETS?|PACKS?|BUNDLES?|PAKET|KOMPLETT?"],
  en: ["INCLUDED|IN THE BOX"],
  de: ["\\p{L}+-?SET|INKLUSIVE|IM LIEFERUMFANG"],
  fr: ["INCLUSE?S?|FOURNIE?S?|LIVREE?S? AVEC"],
  es: ["INCLUID[AO]S?"],
  it: ["INCLUS[AEO]"],
  pt: ["INCLUID[AO]S?|CONJUNTO"],
  pl: ["ZESTAW\\p{L}*"],
  uk: ["КОМПЛЕКТ\\p{L}*|НАБІР"],
  ru: ["КОМПЛЕКТ\\p{L}*|НАБОР"],
  cs: ["SADA|SADE|SADU"],
  tr: ["SETI?"],
  zh: ["套装|套餐|含"],
})}`;
/** Verbs that say so of any make's goods, of what takes cameras in. */
export const SUPPORTS = cue`${whole({
  en: ["SUPPORTS?|RECOGNI[SZ]ES?|DISCOVERS?|DETECTS?"],
  de: ["ERKENNT|UNTERSTUTZT"],
  fr: ["PREND EN CHARGE|RECONNAIT|SUPPORTE"],
  es: ["RECONOCE|SOPORTA"],
  it: ["RICONOSCE|SUPPORTA"],
  pt: ["RECONHECE|SUPORTA"],
  nl: ["HERKENT|ONDERSTEUNT|OVERWEG MET"],
  pl: ["ROZPOZNAJE|WYKRYWA|OBSLUGUJE"],
  uk: ["РОЗПІЗНАЄ|ПІДТРИМУЄ|ДРУЖИТЬ З"],
  ru: ["РАСПОЗНАЕТ|ПОДДЕРЖИВАЕТ|ДРУЖИТ С"],
  cs: ["ROZPOZNA|PODPORUJE"],
})}(?: ?(?!\d)[\p{L}\p{N}.'’-]+){0,4} ?$`;
/** Their goods within what was found, or right behind the make; or the protocol in the clause. */
export const IS_THEIRS = cue` ${THEIRS}|${PROTOCOL}`;
export const THEIRS_NEXT = cue`^(?:['’]?\p{L}{0,3}[ -](?:IP[ -])?)${THEIRS}|^[^.;!?\n]{0,60}${PROTOCOL}|^的?${oneOf({ zh: ["摄像机|相机|摄像头|设备"] })}`;

/** Cameras of whichever make, up to one that is named as an instance: "third-party cameras, X among them". */
export const OTHERS_CAMERAS = cue`(?:${whole({
  en: [
    "(?:THIRD|3RD)[- ]PARTY (?:IP )?(?:CAMERAS?|CAMS|DEVICES)|(?:MOST|MANY) (?:IP )?CAMERAS",
    "CAMERAS (?:OF|FROM) (?:OTHER|ALL|MOST|ANY|MANY|DIFFERENT) (?:MAKES?|BRANDS?|MAKERS?|MANUFACTURERS?|VENDORS?)",
  ],
  de: [
    "FREMDKAMERAS",
    "(?:KAMERAS|GERATE) (?:ANDERER|FREMDER|VIELER|ALLER|VERSCHIEDENER|GANGIGER) (?:HERSTELLER|MARKEN)",
    "DIE MEISTEN (?:IP-)?KAMERAS",
  ],
  fr: [
    "CAMERAS (?:TIERCES|D['’]AUTRES (?:MARQUES|FABRICANTS)|DE (?:TOUTES MARQUES|MARQUES TIERCES))",
    "LA PLUPART DES CAMERAS",
  ],
  es: ["CAMARAS (?:DE TERCEROS|DE OTR[AO]S (?:MARCAS|FABRICANTES)|DE CUALQUIER MARCA)", "MAYORIA DE (?:LAS )?CAMARAS"],
  it: [
    "TELECAMERE (?:DI TERZE PARTI|DI TERZI|DI ALTR[EI] (?:MARCHE|PRODUTTORI|MARCHI))",
    "MAGGIOR PARTE DELLE TELECAMERE",
  ],
  pt: ["CAM[AE]RAS (?:DE TERCEIROS|(?:DE |D)OUTR[AO]S (?:MARCAS|FABRICANTES))|MAIORIA DAS CAM[AE]RAS"],
  nl: ["CAMERA['’]?S VAN (?:DERDEN|ANDERE MERKEN|ANDERE FABRIKANTEN)|DE MEESTE (?:IP-)?CAMERA['’]?S"],
  pl: ["KAMER\\p{L}* (?:INNYCH (?:PRODUCENTOW|MAREK|FIRM)|FIRM TRZECICH)|WIEKSZOSC\\p{L}* KAMER"],
  uk: [
    "КАМЕР\\p{L}* (?:ІНШИХ (?:ВИРОБНИКІВ|МАРОК|БРЕНДІВ)|СТОРОННІХ ВИРОБНИКІВ)|СТОРОНН\\p{L}+ КАМЕР\\p{L}*",
    "БІЛЬШІСТЬ КАМЕР",
  ],
  ru: [
    "КАМЕР\\p{L}* (?:ДРУГИХ (?:ПРОИЗВОДИТЕЛЕИ|МАРОК|БРЕНДОВ)|СТОРОННИХ ПРОИЗВОДИТЕЛЕИ)",
    "СТОРОНН\\p{L}+ КАМЕР\\p{L}*|БОЛЬШИНСТВО\\p{L}* КАМЕР",
  ],
  cs: ["KAMER\\p{L}* (?:JINYCH|OSTATNICH) (?:VYROBCU|ZNACEK)|VETSIN\\p{L} KAMER"],
  sk: ["KAMER\\p{L}* (?:INYCH|OSTATNYCH) (?:VYROBCOV|ZNACIEK)|VACSIN\\p{L} KAMIER"],
  ro: ["CAMERE(?:LE)? (?:TERTE|DE LA ALTI PRODUCATORI|ALTOR (?:MARCI|PRODUCATORI))|MAJORITATEA CAMERELOR"],
  sv: ["(?:TREDJEPARTSKAMEROR|KAMEROR FRAN ANDRA (?:TILLVERKARE|MARKEN))|DE FLESTA KAMEROR"],
  tr: ["(?:UCUNCU TARAF|DIGER MARKA\\p{L}*) KAMERA\\p{L}*"],
  hu: ["(?:MAS|EGYEB) (?:GYARTOK|MARKAK) KAMERAI\\p{L}*"],
})}|第三方(?:品牌)?(?:的)?(?:摄像机|摄像头|相机|攝影機)|其他(?:品牌|厂商)的?(?:摄像机|摄像头))[^.;!?|\n]{0,60}$`;

/** "Cameras of", right before the make, whose verb stands behind. */
export const CAMERAS_OF = cue`(?:^|[ ,(-])\p{L}*(?:[CK]AM[AE]R|КАМЕР)\p{L}*(?: (?:VON|DER|VAN|FROM|OF|BY|DE|DI|DA|OD|FIRMY|MARKE|MERK|MARKI))*(?: ?['’])? ?$`;
/** Verbs of joining behind a make: "lassen sich Kameras von X einbinden", "Dahua kamerákat is kezel". */
export const JOINED_BEHIND = cue`^[^.;!?\n]{0,50} ${whole({
  de: [
    "EINBINDEN|EINBINDBAR|EINZUBINDEN|ANSCHLIESSEN|ANSCHLIESSBAR|INTEGRIEREN|HINZUFUGEN|AUFZEICHNEN|ANZEIGEN",
    "KOPPELN|AN(?= ?(?:$|[,.]))|EIN(?= ?(?:$|[,.]))",
  ],
  nl: ["AANSLUITEN|AANGESLOTEN|TOEVOEGEN|KOPPELEN|INLEZEN|TE KOPPELEN|HERKEND"],
})}|^(?: \p{L}+){0,3} ?\p{L}*KAMER\p{L}*(?: \p{L}+)?(?: (?:IS|DE|DA))? ${begun({
  hu: ["KEZEL|FELISMER|FOGAD|TAMOGAT|CSATLAKOZTAT|ROGZIT|LAT(?!\\p{L})"],
  tr: ["TANI|DESTEKL|KABUL ED|GORUR|ALGILA|CALISIR|BAGLA|EKLE"],
})}`;

/** What another's camera is shown on, and the word that says whose: "auf Monitoren von". */
export const ON_THEIRS = cue`${whole({
  en: ["TO|ON|WITH|INTO|ONTO|BY"],
  de: ["AN|AUF|MIT|IN|VON"],
  fr: ["A|AU|AUX|SUR|AVEC|PAR"],
  es: ["A|AL|EN|CON|POR"],
  it: ["A|AI|AL|SU|SUI|CON|DAI"],
  pt: ["A|AO|AOS|EM|NOS|COM"],
  nl: ["OP|AAN|MET"],
  pl: ["DO|NA|Z|ZE|PRZEZ"],
  uk: ["ДО|НА|З|ІЗ|ЗІ"],
  ru: ["К|НА|С|СО"],
  cs: ["K|KE|S|NA"],
})}(?: \p{L}+){0,2} ${begun({
  any: ["[NDX]VRS?(?!\\p{L})|MONITOR|МОНІТОР|МОНИТОР|VIDEOMONITOR"],
  en: ["RECORDERS?(?!\\p{L})|INDOOR STATIONS?|DISPLAYS?"],
  de: ["\\p{L}*REKORDER|INNENSTATION"],
  fr: ["ENREGISTREUR|MONITEUR"],
  es: ["\\p{L}*GRABADOR"],
  it: ["\\p{L}*REGISTRATOR"],
  pt: ["\\p{L}*GRAVADOR"],
  nl: ["\\p{L}*RECORDER|BINNENPOST"],
  pl: ["\\p{L}*REJESTRATOR"],
  uk: ["\\p{L}*РЕЄСТРАТОР"],
  ru: ["\\p{L}*РЕГИСТРАТОР"],
  cs: ["\\p{L}*REKORDER|ZAZNAMNIK"],
})}\p{L}*(?: (?:VON|DER|OF|FROM|DE|DI|DA|VAN|FIRMY|MARKI|BY|DEL|DELLA))? ?$`;
/** That it works there, or does not, anywhere in the clause. */
export const WORKS_THERE = begun({
  en: [
    "WORKS?(?!\\p{L})|CONNECT|PAIRS?(?!\\p{L})|HOOK|PLUG|LINKS?(?!\\p{L})|SHOWS?(?!\\p{L})|RECOGNI|SUPPORTED",
    "JOINS?(?!\\p{L})",
  ],
  de: ["FUNKTION|LAUFT|ANSCHLIESS|VERBIND|KOPPEL|BETREIB|ERKANNT|ANGEZEIGT|ANZEIG"],
  fr: ["FONCTIONN|SE (?:RACCORDE|CONNECTE|BRANCHE|LIT|VOIT)|COMPATIB|RECONNU|S['’]AFFICHE|VISIBLE"],
  es: ["FUNCION|SE (?:VE(?!\\p{L})|CONECTA|ENLAZA|VISUALIZA)|COMPATIB|RECONOC|VALE|SIRVE"],
  it: ["FUNZION|SI (?:COLLEGA|VEDE|ABBINA)|COMPATIB|RICONOSC|VISIBILE"],
  pt: ["FUNCION|LIGA|CONECTA|VISIVEL|COMPATIV|RECONHEC|SE VE"],
  nl: ["WERKT|AAN TE SLUITEN|SLUIT|KOPPEL|ZICHTBAAR|HERKEND"],
  pl: ["DZIALA|PODLACZ|PODLACZY|POLACZ|WSPOLPRAC|WIDOCZN|NIE PASUJE|PARUJE"],
  uk: ["ПРАЦЮ|ПІДКЛЮЧ|З['’]ЄДНУ|СПАРУ|СУМІСН|ВИДНО"],
  ru: ["РАБОТА|ПОДКЛЮЧ|СОЕДИНЯ|СОПРЯГ|СОВМЕСТ|ВИДНА"],
  cs: ["FUNGUJ|PRIPOJ|SPARUJ|SPAROV|SPOLUPRAC"],
});

/** Which part is the same, or is used again: "same hole pattern as". */
export const SAME_HOLES = cue`${whole({
  en: ["SAME|IDENTICAL|MATCH(?:ES|ING)?|FITS?|RE-?USES?|USES|SHARES|DROPS INTO|LINES UP WITH"],
  de: ["GLEICHE[NRMS]?|SELBE[NRMS]?|DIESELBE[NRMS]?|IDENTISCH\\p{L}*|PASST|PASSEND|NUTZT"],
  fr: ["MEMES?|IDENTIQUES?|REPREND|S['’]ADAPTE|REUTILISE|ENTRE DANS"],
  es: ["MISM[AO]S?|IDENTIC[AO]S?|ENCAJA|ENTRA|APROVECHA|REUTILIZA|COINCIDE"],
  it: ["STESS[AOIE]|IDENTIC\\p{L}+|ENTRA|SFRUTTA|RIUTILIZZA|COMBACIA"],
  pt: ["MESM[AO]S?|IDENTIC[AO]S?|ENCAIXA|ENTRA|APROVEITA|REUTILIZA"],
  nl: ["ZELFDE|IDENTIEK\\p{L}*|PAST|GEBRUIKT"],
  pl: ["TEN SAM|TAKI SAM|TE SAME|TYCH SAMYCH|IDENTYCZN\\p{L}+|PASUJE|WYKORZYSTUJE"],
  uk: ["ТІ Ж|ТІ САМІ|ТАКІ Ж|ТАКИИ САМИИ|ІДЕНТИЧН\\p{L}+|СТАЄ|СТАНЕ|ПІДХОДИТЬ"],
  ru: ["ТЕ ЖЕ|ТАК\\p{L}+ ЖЕ|ИДЕНТИЧН\\p{L}+|ВСТАЕТ|ВСТАНЕТ|ПОДХОДИТ"],
  cs: ["STEJN\\p{L}+|PASUJE|VYUZIJE"],
})}[^.;:!?\n]{0,40}[ '’]${begun({
  en: [
    "(?:\\p{L}+ )?HOLES?(?!\\p{L})|FOOTPRINT|PATTERN|BASE(?!\\p{L})|SCREW|CUT-?OUT|DIMENSIONS|BACK ?BOX",
    "MOUNTING POINTS",
  ],
  de: ["\\p{L}*LOCHER|\\p{L}*LOCHERN|LOCHBILD|BOHRBILD|LOCHABST|GRUNDPLATTE|ABMESSUNG|BOHRUNG|MASSE(?!\\p{L})"],
  fr: ["ENTRAXE|TROUS?(?!\\p{L})|PERCAGE|EMBASE|PLATINE|ENCOMBREMENT|DIMENSIONS"],
  es: ["TALADRO|AGUJERO|HUECO|ANCLAJE|TORNILLO|PLANTILLA|DIMENSIONES|MEDIDAS"],
  it: ["FORI(?!\\p{L})|FORATUR|INTERASS|ATTACCHI|DIMENSIONI|INGOMBR"],
  pt: ["FUROS?(?!\\p{L})|FURACAO|ENCAIXE|DIMENSOES|MEDIDAS"],
  nl: ["\\p{L}*GATEN|BOORPATROON|VOETPLAAT|GRONDPLAAT|AFMETINGEN"],
  pl: ["OTWOR|ROZSTAW|WYMIAR|PODSTAW"],
  uk: ["ОТВОР|ПОСАДК|ГАБАРИТ|ПОСАДКОВ"],
  ru: ["ОТВЕРСТИ|ПОСАДОЧН|ГАБАРИТ|КРЕПЕЖ"],
  cs: ["OTVOR|DIRY(?!\\p{L})|ROZTEC|ROZMER"],
})}\p{L}*[^.;:!?\n]{0,25}$|${whole({
  en: [
    "(?:STRAIGHT|DIRECT|DROP-?IN|LIKE-FOR-LIKE|EASY|SIMPLE|QUICK|ONE-FOR-ONE|PAINLESS) (?:SWAP|REPLACEMENT|EXCHANGE|SUBSTITUTE|STAND-IN) (?:FOR|OF)",
  ],
  de: ["(?:1:1|DIREKTER|EINFACHER) (?:ERSATZ|TAUSCH|AUSTAUSCH) (?:FUR|GEGEN)|LOST (?:\\p{L}+ )?AB"],
  ru: ["АНАЛОГ|(?:ДОСТОИНАЯ|ПОЛНАЯ|ПРЯМАЯ|ОТЛИЧНАЯ|ГОТОВАЯ) ЗАМЕНА"],
  cs: ["NAHRADA ZA"],
  sk: ["NAHRADA ZA"],
  uk: ["АНАЛОГ|(?:ГІДНА|ПОВНА|ПРЯМА|ЧУДОВА|ГОТОВА) ЗАМІНА"],
  it: ["ALTERNATIVA AI|CHI (?:VUOLE|DESIDERA) (?:LASCIARE|ABBANDONARE|SOSTITUIRE)"],
})}(?: ?(?!\d)[\p{L}'’-]+){0,4} ?$`;

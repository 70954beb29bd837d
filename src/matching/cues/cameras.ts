/** Words that say a text is about surveillance cameras. In normalised text; each linear in its input. */
import { cue, oneOf, whole } from "../words.ts";

/** What is a room, and no camera, by what stands behind its first letters: "camera doppia", "Camera di commercio". */
const ROOM = oneOf({
  it: [
    "A D.ARIA|[AE] DA LETTO|[AE] (?:(?:DOPPI|SINGOL)[AE](?! (?:LENT|OTTIC|OBIETT|ANTENN))|MATRIMONIAL)",
    "A D(?:I COMMERCIO|EI DEPUTATI|EL LAVORO)",
  ],
  ro: ["[AE] (?:DE HOTEL|DE OASPETI|DUBL[AE](?! (?:LENTIL|OBIECTIV)))|A DE COMERT|A DEPUTATILOR"],
});
/** The same in Spanish and Portuguese: an inner tube, a council, a cold store. */
const CHAMBER = oneOf({
  es: ["S? DE AIRE|S? (?:FRIGORIFIC|HIPERBARIC)|S? DE COMERCIO| DE (?:DIPUTADOS|REPRESENTANTES|SENADORES)| LENTA"],
  pt: ["S? DE AR(?!\\p{L})|S? MUNICIPA|S? FRI[AO]| DOS DEPUTADOS| DE VEREADORES| ARDENTE"],
});
/** The same in Ukrainian and Russian: inner tubes, left luggage, what burns or freezes. */
const INNER = oneOf({
  uk: ["[АИУ] (?:ЗГОРАННЯ|СХОВУ|ДЛЯ (?:ВЕЛОСИПЕД|САМОКАТ|КОЛЕС)…)|НИИ|НА (?:МУЗИК|СЦЕН)"],
  ru: ["[АЫУЕ] (?:СГОРАНИЯ|ХРАНЕНИЯ|ДЛЯ (?:ВЕЛОСИПЕД|САМОКАТ|КОЛЕС)…)|ТОН|НЫИ"],
});
/** Rooms, in Dutch. */
const NO_DUTCH_ROOM = String.raw`(?!(?<=WOON|SLAAP|EET|BAD|HOTEL|BERG|WERK|STUDEER|LOGEER|KINDER|TWEEDE |EERSTE )KAMERS?(?!\p{L}))`;

/** Cameras, recorders and what watching is called, by stems, wherever they stand in a word. */
const STEMS = oneOf({
  en: [
    `CAMER(?!ON|OUN|OON|INO|${ROOM})|(?<=[^S/])CAMS?(?=[^\\w-])|CCTV|LINK[ -]?VIGI\\b|TURRET|EYEBALL|VARIFOCAL|BULLET`,
    "\\bDOMES?\\b|MEGAPIXEL|\\bPAN[ -](?:AND[ -]|& ?)?TILT|NIGHT ?VISION|DOORBELL|SURVEILLANCE",
    "SECURITY SYSTEM|INTERCOM|RECORDER|MONITORING|FACE (?:RECOGNITION|ACCESS|TERMINAL)|PERIMETER PROTECTION",
  ],
  de: [`${NO_DUTCH_ROOM}KAMER(?!UN|ALN|TON)|NACHTSICHT|UBERWACHUNG|REKORDER`],
  fr: ["VISION NOCTURN|VISIOPHON|ENREGISTREUR"],
  es: [`CAMARA(?!${CHAMBER})|\\bDOMOS?\\b(?= (?:IP|PTZ|HD|\\d|VARIF|ANTIV|INT|EXT))|VIDEOVIGIL|VIDEOPORTERO|GRABADOR`],
  it: ["TELECAMER|\\bTVCC\\b|VIDEOCITOFON[OI]\\b|VIDEOSORVEGLIANZA"],
  pt: ["CFTV|VIDEOPORTEIRO|GRAVADOR"],
  nl: ["BEVEILIGING|BEWAKING"],
  pl: ["VIDEODOMOFON|WIDEODOMOFON|REJESTRATOR|VIDEOREG"],
  uk: ["ВІДЕОСПОСТЕР|РЕЄСТРАТОР"],
  ru: [`КАМЕР(?!${INNER})|ВИДЕОНАБЛЮД|РЕГИСТРАТОР|ДОМОФОН|НОЧНО[А-Я]* (?:ВИДЕН|СЪЕМ)`],
  tr: ["GUVENLIK"],
  el: ["ΚΑΜΕΡ"],
  ka: ["ᲙᲐᲛᲔᲠ"],
  ar: ["كاميرا|مراقبة|كاميرات|بوليت|ميجا ?بي?كسل"],
  fa: ["دوربین|مدار ?بسته"],
  he: ["מצלמ"],
  hi: ["ससटव"],
  bn: ["সসটভ|কযমর"],
  vi: ["DAU GHI"],
  th: ["กลอง"],
  zh: [
    "视频(?:平台|联网|图像|巡查)|摄像(?!师|展)|攝影機|摄影机|监控|監控|监视|監視|录像|錄影|球机|半球|人脸|枪机|槍機|枪球|夜视|夜視|看护器|可视门铃",
  ],
  ja: ["カメラ|防犯"],
  ko: ["카메라|홈캠|펫캠"],
});

/** What such goods are marked with, in whichever language: "4 MP", "PoE". */
const MARKS = String.raw`\b[NDXH]VR(?=\b|\d{3})|\b(?:PTZ|ONVIF|RTSP|VMS|P[O0]E|ANPR|LPR)\b|(?:\b|(?<![A-Z]\d{0,5})\d)MPX?\b|\d ?МП(?!\p{L})`;

/** Words that say a text is about surveillance cameras. */
export const CAMERA = cue`${STEMS}|${MARKS}`;

/** A camera that watches a place, said in so many words: not the one in a phone. */
export const WATCHING = cue`\b${oneOf({
  en: ["SECURITY|SURVEILLANCE|IP|NETWORK|(?:IN|OUT)DOOR|HOME|SMART|WI-?FI|PTZ|PET|BABY|NANNY"],
})} CAM|${oneOf({
  en: ["CCTV|HOME SECURITY"],
  de: ["UBERWACHUNG|(?:WLAN|IP|AUSSEN|INNEN)-?KAMERA"],
  fr: ["VIDEOSURV|CAMERA (?:IP|DE SURV|EXT|INT)"],
  es: ["VIDEOVIGIL|CAMARA (?:IP|DE (?:SEGURIDAD|VIGILANCIA)|EXTERIOR|INTERIOR)"],
  it: ["VIDEOSORV"],
  pt: ["CAMERA DE SEGURANCA"],
  uk: ["КАМЕРА ВІДЕО|ВІДЕОСПОСТЕР"],
  ru: ["КАМЕРА ВИДЕО|ВИДЕОНАБЛЮД|IP-?КАМЕР"],
  ar: ["كاميرا مراقبة"],
  zh: ["监控|監控|监视|監視"],
  ja: ["防犯"],
})}`;

/** Makers of cameras that are on no list here: in their company an ambiguous name is a maker's. */
export const OTHER_MAKERS = cue`${whole({
  any: [
    "ARLO|EUFY|HANWHA|WISENET|AVIGILON|VIVOTEK|MOBOTIX|PELCO|UBIQUITI|UNIFI PROTECT|WYZE|FOSCAM|VERKADA",
    "RHOMBUS|AXIS COMMUNICATIONS",
  ],
})}`;

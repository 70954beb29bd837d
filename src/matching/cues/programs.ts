/** Programs, manuals and downloads of a make: no camera is what is given. In normalised text; each linear in its input. */
import { cue, oneOf, whole } from "../words.ts";

/** The vendor's own programs, right after its name: "… Vision app", "… icin uygulama". */
export const SOFTWARE_AFTER = cue`^(?:VISION| (?:PRO|LITE|MOBILE|CLOUD|WEB|PC|DESKTOP|ANDROID|IOS|VISION|VIEW|LINK|LIFE|CONNECT|HOME|SMART))?[ -]${oneOf(
  {
    en: [
      "STUDIO",
      "SOFTWARE",
      "(?:VMS|DSS(?: PRO| EXPRESS| LITE)?(?: VMS)?)(?=\\s*(?:$|[.,;)|]))",
      "APPS?",
      "CLIENT",
      "VIEWER",
      "PLAYER",
      "SDK",
      "API",
      "PLUG-?INS?",
      "ADD-?ON FOR",
      "TOOLS?",
      "UTILIT(?:Y|IES)",
      "CONFIG(?:URATION)? ?TOOLS?",
      "INTEGRATION",
    ],
    de: ["ANWENDUNG"],
    pl: ["APLIKACJA"],
    uk: ["ДОДАТОК"],
    ru: ["ПРИЛОЖЕНИЕ", "ПРОГРАММА"],
    zh: ["客户端", "软件", "插件"],
  },
)}(?![\p{L}\p{N}-])|^(?:[^.;\n]{0,60} ICIN [^.;\n]{0,80}| )${oneOf({ tr: ["UYGULAMA", "YAZILIM"] })}`;

/** The same before the name: "app for …". */
export const SOFTWARE_BEFORE = cue`(?<![\p{L}\p{N}])${oneOf({
  en: ["APP"],
  fr: ["APPLI(?:CATION)?"],
  es: ["APLICACION"],
  it: ["APPLICAZIONE"],
  pt: ["APLICATIVO"],
  pl: ["APLIKACJ[AIE]"],
  uk: ["ДОДАТОК|ДОДАТКУ"],
  ru: ["ПРИЛОЖЕНИ[ЕЯ]|ПРОГРАММ[АЫ]"],
  ar: ["تطبيق|برنامج"],
  fa: ["اپلیکیشن"],
  zh: ["应用"],
})}\s+(?:(?:ANDROID|IOS|MOBILE)[/,& ]*){0,2}["'«“]?(?:${oneOf({
  en: ["FOR"],
  de: ["FUR"],
  fr: ["POUR"],
  es: ["PARA"],
  it: ["PER"],
  nl: ["VOOR"],
  pl: ["DO|DLA"],
  ru: ["ДЛЯ"],
})}\s(?:[\p{L}-]+\s){0,4})?$`;

/** Rows of a download page: the camera itself is not what is given there. */
export const DOWNLOAD =
  /^\S*\.(?:ZIP|DAV|BIN|RAR|EXE|APK)\b|\(\d+ FIRMWARES?\)|FIRMWARE(?:__| V\d| ARCHIVE| DOWNLOAD| UPDATE| FILE|\.(?:ZIP|DAV|BIN))/;

/** The same before the name: "firmware for the …", "user manual: …". */
export const DOWNLOAD_BEFORE = cue`${whole({
  en: ["FIRMWARE|DRIVERS?"],
  de: ["TREIBER"],
  fr: ["PILOTE"],
  ru: ["ПРОШИВК…|ДРАИВЕР…"],
})}[^.;\n]{0,40}$|(?<!\p{L})${oneOf({
  en: ["DOWNLOADS?|(?:USER )?MANUALS?"],
  de: ["HERUNTERLADEN|HANDBUCH|(?:BEDIENUNGS)?ANLEITUNG"],
  fr: ["TELECHARGE…|MANUEL"],
  es: ["DESCARGA[RS]?|MANUALES"],
  it: ["SCARICA…|MANUALE"],
  pt: ["BAIXAR"],
  pl: ["POBIERZ|INSTRUKCJA"],
  uk: ["ЗАВАНТАЖИТИ|ІНСТРУКЦІЯ"],
  ru: ["СКАЧАТЬ|ИНСТРУКЦИЯ"],
  zh: ["下载|说明书"],
})}\s?[:：–-]\s?$`;

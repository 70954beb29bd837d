/** Words of programs, of networks and of those who set them up or break into them. In normalised text; each linear in its input. */
import { each } from "../counted.ts";
import { begun, cue, cues, oneOf } from "../words.ts";

/** Words of programs and networks: no shop's sentence on cameras has them. "SDK", "plugin", "уязвимый сервер". */
export const PROGRAM = each({
  any: [
    "APIS?|SDK|RTSP|ISAPI|URLS?|CGI|SSH|VLAN|SUBNET|LOCALHOST|ETHERNET|MQTT|HOMEKIT|VLC|LIVE555|OUIS?",
    "DOCKER|YOLO…|PYTHON|JAVASCRIPT|RUST|GITHUB|FASTAPI|MONGODB|SPRING BOOT|HOME ASSISTANT|POSTMAN|SHODAN",
  ],
  en: [
    "STREAM(?:S|ED|ING)?|CONFIG|PLUGINS?|SERVERS?|CREDENTIALS|PASSWORD|IP ADDRESS…|LOGIN|DASHBOARD|PROJECT",
    "SCRIPTS?|(?<!(?:ITEM|PRODUCT|STOCK|ORDER|MODEL|VENDOR|PART) )CODE(?! (?:ARTICLE|PRODUIT))|CODEC|LIBRARY",
    "SIMULA\\p{L}+|SIMULATED|HACK…|DEBUG…|BACKUP|CONNECTED TO|CONNECT TO",
    "PORT \\d+|ROUTES?|DIGEST|ADMIN(?:ISTRATOR)? (?:PANEL|PASSWORD|USER|LOGIN)",
    "ADMIN(?:ISTRATOR)? (?:DASHBOARD|PAGE|INTERFACE|ACCOUNT)|REVERSE ENGINEERING|COMMAND|PROTOCOLS?|EGRESS",
    "ENDPOINTS?|MANAGER SERVICE|SERVICE \\(PORT|FILE SYSTEM|VULNERAB\\p{L}+",
    "IOT(?! (?:SERIES|CAMERAS?|SOLUTIONS?|RANGE|PRODUCTS?))|PULL REQUEST|REVIEWS?|SCAN RESULTS|DETECTED",
    "ENUMERATION|SIGNATURES?|SIGNATURE-BASED|UNAUTHENTICATED|ATTACKERS?|EXPLOITS?|EXPLOITED|BACKDOORS?",
    "BOTNETS?|COMPROMISED?|COMPROMISSION|HONEYPOTS?|PARSING|PARSERS?",
    "(?<!(?:ANY|FOR|YOUR|OTHER) )QUER(?:Y|IES)|GENERIC",
  ],
  de: ["PROJEKT|SKRIPT…|SERIENNUMMER…|PROTOKOLL…|ANGREIFER…"],
  fr: ["ATTAQUANTS?"],
  es: ["PROYECTO|RUTAS|ATACANTES?"],
  pt: ["PROJETO"],
  uk: ["ІНТЕГРАЦ…"],
  ru: ["СЕРВЕР…|КОМАНДА|ПРОЦЕСС(?!ОР)…|АТАКУЮЩ…|ЗЛОУМЫШЛЕННИК…|ПАРСИНГ…|ИНТЕГРАЦ…"],
  tr: ["PROJE"],
  id: ["(?<!KEBUTUHAN )PROYEK"],
});

/** What is written in a program's papers, messages and history, and on no shop's page: one of them is a sign, two decide. */
export const PROGRAM_SIGNS = cues`\b${oneOf({
  any: [
    "STDERR|JSON|YAML|DOCKER|MQTT|REGEX|LOCALHOST|GITHUB|CLI|FFMPEG|GSTREAMER|OPENCV",
    "NODE-RED|HOMEBRIDGE|HOME ASSISTANT|FRIGATE|GO2RTC|SCRYPTED|ZIGBEE2MQTT",
  ],
  en: [
    "CALLBACKS?",
    "ENDPOINTS?",
    "PARS(?:ERS?|ING)",
    "DEBUG\\w*",
    "WEBHOOKS?",
    "REPOSITORY",
    "PULL REQUESTS?",
    "COMMITS?",
    "CONTAINERS?",
    "ENV(?:IRONMENT)? VARIABLES?",
    "PAYLOADS?",
    "RUNTIME",
    "MULTIPART",
    "PLUGINS?",
    "REFACTOR\\w*",
    "BUGFIX\\w*",
    "CHANGELOG",
    "UNIT TESTS?",
    "EXCEPTIONS?",
    "STACK TRACE",
    "SUBSTREAMS?",
    "TRANSCOD\\w+",
    "REVERSE[- ]ENGINEER\\w*",
    "HARD-?CODED",
    "WRAPPERS?",
    "SDK VERSION",
    "DEPRECATED",
    "BACKEND",
    "FRONTEND",
    "DATABASE",
    "SCHEMA",
    "MIDDLEWARE",
  ],
})}\b`;

/** What was done to a program, and what its log's messages begin with. */
const CHANGE = oneOf({
  en: ["FIX(?:ED|ES)?|ADDED|ADDS|IMPROVED?|REFACTOR(?:ED)?|BUMP(?:ED)?|NEW FEATURE|BUGFIX"],
});
const LOGGED = oneOf({
  en: ["FIXED|ADDED|IMPROVED|STREAM ERROR|XML|HTTP|PARSE|HANDLING|CONNECTION"],
});
/** A line of a program's history or a message of its log: "v1.2.3 - Fixed". */
export const HISTORY = cue`^\W{0,3}(?:V?\d+\.\d+(?:\.\d+)?\W+)?${CHANGE}\b|\w: ${LOGGED} `;

/** What a shop says before a program that its goods work with. */
const WORKS_WITH = oneOf({
  any: ["ONVIF,?"],
  en: ["WITH|FOR|TO|AND|OR"],
  de: ["MIT|FUR|UND"],
  fr: ["AVEC|ET"],
  es: ["CON|Y"],
  it: ["CON|E"],
  nl: ["MET|EN"],
});
/** What is said to whoever sets a system up: "use the stream path". */
export const INSTRUCTION = cue`\b${oneOf({
  en: [
    "(?:ADD|PULL|USE|ENABLE|SELECT|ENTER|OPEN) (?:THE|THIS|THAT|YOUR|ITS|AN?)|(?:NO|NOT|CANNOT BE) CONFIRMED",
    "NO RTSP|IN HA|DOCUMENTATION|DOCS|STANDALONE|CREDENTIALS",
  ],
})}\b|\b(?:RTSP|STREAM|SNAPSHOT) (?:PATH|URL|ADDRESS|PORT)|\bRTSP://|\bOFFICIAL \S+ SOURCE|(?<!${WORKS_WITH} (?:\p{L}+ )?)BLUE IRIS`;

/** Told where to switch something on: "in den Einstellungen". */
export const SETTINGS = cue`${begun({
  en: ["IN (?:THE |YOUR )?(?:CAMERA |NVR |APP |DEVICE )?SETTINGS"],
  de: ["EINSTELLUNGEN"],
  fr: ["PARAMETRES D|REGLAGES"],
  es: ["EN (?:LOS )?AJUSTES"],
  it: ["IMPOSTAZIONI"],
  pt: ["DEFINICOES|NAS CONFIGURACOES"],
  nl: ["INSTELLINGEN"],
  pl: ["W USTAWIENIACH"],
  uk: ["В НАЛАШТУВАННЯХ"],
  ru: ["В НАСТРОИКАХ"],
  cs: ["V NASTAVEN\\p{L}+"],
  tr: ["AYARLARIN…"],
  zh: ["设置中|[像机]设置"],
  ja: ["設定で"],
})}|${oneOf({ ar: ["الاعدادات"], fa: ["تنظیمات"], ko: ["설정에서"] })}`;

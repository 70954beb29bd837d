/** Kinds of goods that are no cameras, and what else tells who is meant. In normalised text; each linear in its input. */
import { cue, oneOf, type Words } from "../words.ts";

/** What is told of this market's vendors and of nobody else with the same name: bears out an ambiguous name as a camera word does. */
export const AFFAIR = cue`${oneOf({
  en: ["XINJIANG|UYGHUR|UIGHUR|ENTITY LIST|BLACKLIST|SECTION 889|\\bNDAA\\b|COVERED LIST"],
  de: ["UIGUR"],
  ru: ["СИНЬЦЗЯН|УИГУР"],
  zh: ["新疆|实体清单|實體清單|制裁"],
})}`;

/** What joins networks of firms and carriers: switches. */
const SWITCH: Words = {
  fr: ["COMMUTATEUR"],
  es: ["CONMUTADOR"],
  pt: ["COMUTADOR"],
  pl: ["PRZELACZNIK"],
  ru: ["КОММ?УТАТОР"],
  cs: ["PREPINAC"],
  sl: ["PREKLOPNIK"],
  hu: ["KAPCSOLO"],
  fi: ["KYTKIN"],
  bg: ["ПРЕВКЛЮЧВАТЕЛ"],
  el: ["ΜΕΤΑΓΩΓ"],
  zh: ["交换机|交換機"],
};

/** Network goods: the maker's other business, and for a telecommunications vendor its own. */
const NETWORK = `${oneOf({
  en: [
    "ROUTER|MODEM|WI-?FI (?:5|6|7|ONLY)|\\bAP\\d{4}[A-Z]{0,3}\\b|AIRENGINE|MESH|\\bARCHER\\b",
    "SWITCH(?:ES|AR|ER|E)?\\b|LTE MODUL|IOT MODUL",
  ],
  ru: ["РОУТЕР|МОДЕМ"],
  ar: ["مودم|روتر|راوتر"],
  he: ["מודם|נתב"],
  vi: ["CHUYEN MACH"],
  zh: ["路由器"],
})}|${oneOf(SWITCH)}`;

/** The same as an expression: "router", "switch". */
export const NETWORK_GOODS = cue`${NETWORK}`;

/** What networks of firms and carriers are switched by, and not a console of games. */
export const SWITCHES = cue`(?<!NINTENDO )SWITCH(?:ES|AR|ER|E)?\b|${oneOf(SWITCH)}`;

/** What carriers build their networks of, not what a home has. */
export const CARRIER_GOODS =
  /NETENGINE|CLOUDENGINE|\bNE ?\d{2,4}[A-Z]?\b|\bOLT\b|BASE STATION|\bBTS\b|OPTIX|\b[45]G RAN\b|CARRIER[- ]GRADE/;

/** Two-way radios. */
export const RADIO_GOODS = cue`${oneOf({
  en: ["TALKIE|\\bRADIOS?\\b|\\bTETRA\\b|WALKIE|\\bPTT\\b|\\bDMR\\b|\\b[VU]HF\\b"],
  de: ["FUNKGERAT"],
  es: ["EMISOR"],
  nl: ["PORTOFO"],
  pl: ["RADIOTELEFON"],
  uk: ["РАДІО(?:СТАНЦ|ТЕЛЕФОН)|РАЦІ"],
  ru: ["РАДИО(?:СТАНЦ|ТЕЛЕФОН)|РАЦИ"],
  cs: ["VYSILACK|RADIOSTANI"],
  tr: ["TELSIZ"],
  zh: ["对讲"],
})}`;

/** What a phone or tablet is told by though its title calls it neither: its makers' series, its memory, its screen. */
const HANDSET = oneOf({
  en: [
    "REDMI|\\bPOCO\\b|\\bBLADE\\b|\\bMATE \\d|\\bMATEPAD|MEDIAPAD|\\bPADS?\\b|\\b(?:P|PURA )\\d0\\b",
    "\\bNOVA \\d|\\bAXON\\b|NUBIA|\\bXIAOMI (?:MI ?)?1\\d[TSI]?\\b(?! ?(?:K|MP|INCH|W)\\b)",
    "\\bMI (?:\\d{1,2}[TXI]?|A\\d|NOTE|MAX|MIX)\\b|\\bDUAL SIM\\b|\\d ?GB ?(?:RAM|ROM|[+/] ?\\d+ ?GB)",
    "SNAPDRAGON|DIMENSITY|AMOLED|\\bANDROID \\d|(?:SELFIE|FRONT|REAR) CAM",
  ],
  pl: ["TELEMOVE"],
  ru: ["СМАРТФОН|ТЕЛЕФОН|ПЛАНШЕТ"],
  ar: ["هاتف|هواتف|جوالات"],
  zh: ["平板电脑|屏下指纹|自拍|快充|骁龙|天玑|手机|手機"],
  ja: ["スマホ"],
  ko: ["휴대폰"],
});

/** Phones, tablets and cameras for sports, by their plain names. */
const HANDHELD = oneOf({
  en: ["TABLET|ACTION ?CAM|DASH ?CAM|CAMCORDER"],
  de: ["(?<!RADIO)TELEFON"],
  es: ["CELULAR"],
  nl: ["TELEFOON"],
  pl: ["SMARTFON"],
  ru: ["ЭКШН"],
});

/** Phones and what is worn or carried with them. */
export const PHONE = cue`PHONE|MOBILE|${HANDHELD}|${HANDSET}`;

/** What is ridden on one's feet. */
const SCOOTER = oneOf({
  en: ["SCOOTERS?\\b|HOVERBOARD|\\bE-?BIKE"],
  de: ["\\bE-?ROLLER\\b|ELEKTROROLLER|TRETROLLER"],
  fr: ["TROTTINETTE"],
  es: ["PATINETE|MONOPATIN"],
  pt: ["TROTINET[EA]"],
  nl: ["\\bE-?STEP\\b|ELEKTRISCHE STEP"],
  pl: ["HULAJNOG"],
  ru: ["САМОКАТ"],
  cs: ["KOLOBEZK"],
  sv: ["SPARKCYKEL"],
  hu: ["ELEKTROMOS ROLLER"],
  zh: ["滑板车|滑板車"],
});

/** Words that say the thing is a phone, a router, a toy: the maker's other business, or another thing altogether. */
export const OTHER_GOODS = cue`${NETWORK}|${HANDSET}|${HANDHELD}|${SCOOTER}|${oneOf({
  en: [
    "SMARTPHONE|SMARTWATCH|\\bPHONE|\\bMOBILES?\\b|IPHONE|\\bTELEPHONE(?! ?:)|NOTEBOOK|LAPTOP|MATEBOOK",
    "\\b(?:PLUG|BULB)S?\\b|EARBUD|\\bBUDS\\b|HEADPHONE|POWER ?BANK|CHARG(?:ER|ING)|\\bWATCH\\b|\\bBAND \\d",
    "TEMPERED GLASS|(?:SCREEN|LENS) PROTECTOR|SOLAR INVERTER|THERMOSTAT|\\bLIDAR\\b|VACUUM",
  ],
  de: ["\\bHANDY(?!MAN)|WECHSELRICHTER|PANZERGLAS|SCHUTZ(?:GLAS|FOLIE|HULLE)"],
  fr: ["ONDULEUR SOLAIRE|VERRE TREMPE|\\bCOQUE"],
  es: ["\\bMOVIL|RELOJ|INVERSOR SOLAR|PROTECTOR DE PANTALLA|\\bFUNDAS?\\b"],
  it: ["OROLOGIO|COVER PER"],
  pt: ["RELOGIO|CAPA PARA"],
  nl: ["HOESJE"],
  pl: ["ZEGAREK|SZKLO HARTOWANE|\\bETUI"],
  uk: ["ГОДИННИК|ІНВЕРТОР|ЗАХИСНЕ СКЛО|ЧОХОЛ"],
  ru: ["НОУТБУК|ИНВЕРТОР|ЗАЩИТНОЕ СТЕКЛО|ЧЕХОЛ"],
  fi: ["PUHELIN"],
  el: ["ΚΙΝΗΤΟ"],
  ar: ["جراب|واقي شاشه|ساعه ذكيه"],
  id: ["PONSEL"],
  vi: ["DIEN THOAI"],
  zh: ["笔记本|手表|手环|手環"],
})}`;

/** What makes another name of a short Chinese one that stands right before it: schools, hospitals, streets, people. */
export const OTHER_IN_HAN =
  /^\p{Script=Han}{0,2}(?:建设|建設|建筑|建築|装饰|物业|老师|老師|大学|大學|中学|中學|小学|小學|学院|學院|农业|農業|会计|會計|医院|醫院|酒店|饭店|飯店|银行|銀行|人寿|人壽|保险|保險|集团|集團|地产|地產|置业|影|戏院|戲院|书店|書店|小区|小區|公园|公園|广场|廣場|花园|花園|[街路村镇鎮县縣市区區庄莊桥橋湖]|先生|女士)/u;

/** Drones and what flies or films with them. */
export const DRONE = /\bDRONES?\b|\bUAV\b|QUADCOPTER|\bMAVIC\b|\bOSMO\b|GIMBAL|ДРОН|КВАДРОКОПТЕР|无人机|無人機/;

/** Goods of the alarm trade that are no cameras. */
export const SECURITY_GOODS = /ALARM|DETECTOR|SENSOR|ACCESS CONTROL|SECURITY|SMART HOME/;

/** In Chinese, what says that a name on its own is of goods for sale. */
export const ON_SALE_IN_HAN =
  /价格|价目|現貨|现货|出品|批发|批發|经销|經銷|代理|专卖|旗舰店|授权|授權|下单|下單|到货|到貨|公司[货貨]|報價單|报价单|[¥￥]\s?\d|\d\s?元|[装裝换換](?:了|上)?[\d一二两三四五六七八九十几]{1,2}[台个個套只]/;

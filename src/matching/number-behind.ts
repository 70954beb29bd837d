/**
 * A part number of no known family, told by its place: right behind the maker's name, where titles and price lists put it
 * ("EZVIZ H6", "Hikvision IP Camera IPC2Q"). The name is the evidence of whose it is; the number says nothing of its own.
 */
import { CAMERA } from "./cues/cameras.ts";
import { OTHER_GOODS } from "./cues/goods.ts";
import { cue, oneOf } from "./words.ts";

/** How far behind the name the number may end, in characters. */
const REACH = 70;

/** Goods that may stand between name and number. */
const GOODS = oneOf({
  any: ["IP", "WI-?FI", "PTZ", "MINI", "CCTV", "VIDEO", "CAM", "DVR", "NVR", "XVR"],
  en: [
    "FACE",
    "CONTROL",
    "ACCESS",
    "READER",
    "MONITOR",
    "PANEL",
    "ALARM",
    "OUTDOOR",
    "INDOOR",
    "SECURITY",
    "SPEED",
    "RANGER",
    "CRUISER",
    "SMART",
    "NETWORK",
    "DOME",
    "BULLET",
    "TURRET",
    "SERIES",
    "MODEL",
    "CAMERAS?",
    "RECORDER",
    "DOORBELL",
    "INTERCOM",
    "TERMINAL",
  ],
  de: ["KAMERA", "MODELL"],
  fr: ["MODELE"],
  es: ["CAMARA", "MODELO"],
  it: ["TELECAMERA"],
  uk: ["ВІДЕОКАМЕРА"],
  ru: ["КАМЕРА", "ВИДЕОКАМЕРА", "РЕГИСТРАТОР", "МОДЕЛЬ"],
  ar: ["موديل"],
  fa: ["مدل"],
  zh: ["型号"],
});
/** A number begins with a letter: what begins with a digit is a resolution, a count or a year. */
const NUMBER = "(?=[A-Z-]{0,6}\\d)(?![A-Z]{6}|[A-Z]{5}(?!-\\d{2}))[A-Z]{1,5}-?[A-Z0-9]+(?:[-/][A-Z0-9]{1,16}){0,4}";
/** A word ends here, and no price, host or year follows. */
const END = "(?!(?!\\p{Script=Han})[\\p{L}\\p{N}_]|[.,-][\\p{L}\\p{N}]| 20\\d\\d(?!\\d))";
const NEXT = cue`^ ?(${NUMBER})${END}`;
const LATER = cue`^ (?:${GOODS} ){1,2}(${NUMBER})${END}`;
/** In an address or a file's name the number is a piece between hyphens. */
const IN_SLUG = /^[-_]((?![WHS]\d{2,4}(?:[-_./\s"]|$))[A-Z]{1,3}\d{1,4}[A-Z]{0,3})(?=[-_./]|$|[\s"')\]])/;
/** From this length on, and with two digits, a number is told from a word behind other goods. */
const LATER_LENGTH = 4;
/** How far behind a number the goods it is of may stand, in characters. */
const GOODS_REACH = 24;
const TWO_DIGITS = /\d.*\d/;
/** Words of goods, in Chinese. */
const HAN = oneOf({
  zh: ["主机", "主機", "云台", "雲台", "阳台", "专用", "專用", "室[内內外]", "智能", "家用", "套装"],
});
/** What stands behind a number of one digit: nothing, a resolution, or goods. */
const GOODS_BEHIND = cue`^[\s_-]*(?:$|[(,;|/·.]|\d ?(?:K|MP)|(?:PRO|LITE|PLUS|MINI|DUAL)(?!\p{L})|\p{Script=Han}{0,6}(?:\p{L}+ )?(?:${CAMERA.source}|${HAN}))`;

/** What looks like a number and tells a property, a standard, a place, a price, or other makers' parts and technology. */
const PROPERTY = new RegExp(
  `^(?:${[
    // Encodings, networks, keys
    "H\\.?26\\d[A-Z]?|MPE?G-?\\d|MP[34]|G7\\d\\d|(?:AES|SHA|RSA|PTP|BLE|BT|TLS|SSL|TCP|UDP|UTC|LTE|IPV)-?\\d.*|(?:FIPS|IEEE|NEMA|CVE|APT).*|[A-Z]2[A-Z]|[A-Z]{0,3}P2P|L[1-3](?:/L[1-3])*|IOS\\d+|CCTV.*",
    // Protection, light, plugs, cards, boards, batteries
    "IP-?[4-6]\\d[A-Z]?|I[KR]-?\\d+M?|(?:CAT|R[JS]|USB|WI-?FI|HDMI|VGA|SATA|HDD|SSD|BNC|CMOS|LED|POE|UTP|RG|AWG|DC|AC|VDC|VAC|VESA|TFT|LCD|TYPE|WDR|EXIR|TIOC|DDR|RTX|GTX|WIN|TF|SD|MICROSD)-?\\d.*|T568[AB]|EM4\\d{3}|S[57]0|IC\\d|CR\\d+[A-Z]?|LR\\d+|AA+\\d|E(?:14|27)|C1[3-5]|I[3579]-.*|E[357]-.*",
    // Other makers' disks, sensors and chips
    "WD\\d{2}.*|ST\\d{3,5}[A-Z].*|HDW.*|MQ\\d.*|(?:IMX|SC|OV|GC|AR|OS)\\d{2,4}[A-Z]?",
    // Standards, lists, offers, dates
    "(?:ISO|IEC|EN|UL|GB|FCC|CE|ROHS|CCC|EAN|COD|SKU|REF|ART|LOT|ID|NO|NR|SN|PN|QTY|TOP|GEN|VER|PART|STEP|PAGE|UNIT|TAB|FIG|IMG|ITEM|BOQ|EMD|SAVE|DAY|COVID|SERIE|PACK|SET|LOTE|BOX)-?\\d.*|FY\\d+|SZ\\d{6}|B0[A-Z0-9]{8}",
    // Prices and places
    "(?:R|RM|N|Q|S|L|K|G|P|BS|RS|TK|KES|KSH|ZAR|LKR|MRP|PKR|INR|USD|EUR|AED|SAR|EGP|BDT|UGX|TZS|GHS|PHP|MXN|MYR|IDR)\\d{3,}(?:\\.\\d+)?|(?:SW|SE|NW|EC|WC)\\d{1,2}",
    "(?:U|F|Q)?HD-?\\d*[A-Z]*",
    "(?:CH|CAM|DVR|NVR|XVR|HVR|PTZ|KIT)-?\\d{1,2}[A-Z]{0,3}",
    "(?:TVI|CVI|AHD|HD|HDD|SSD|SATA|POE|PTZ|NVR|DVR|XVR|IP|LAN|WAN|SD|TF|MP|ONVIF|SN|SERIE|VF)-.*",
    "[VXFQMGWDP]\\d{1,2}",
    "[A-Z]{1,4}-?(?:19|20)\\d\\d",
    "[A-Z]+\\d+(?:MP|MM|GB?|TB|CH|KG|FPS|TVL|PX)",
    "[A-Z]{2,}[248]K",
  ].join("|")})$`,
);

/**
 * The part number behind a maker's name that ends at `to` in normalised text and before `until`, where the next place stands;
 * null where none does.
 */
export function numberBehind(text: string, to: number, until: number): { from: number; to: number } | null {
  const behind = text.slice(to, to + REACH);
  const next = NEXT.exec(behind)?.[1] ?? IN_SLUG.exec(behind)?.[1];
  const later = next === undefined ? LATER.exec(behind)?.[1] : undefined;
  const number = next ?? later;
  if (number === undefined || !/\d/.test(number) || PROPERTY.test(number)) return null;
  if (later !== undefined && (later.length < LATER_LENGTH || !TWO_DIGITS.test(later))) return null;
  const from = to + behind.indexOf(number);
  const end = from + number.length;
  // What goes on past the end, or into the next place, is no number of its own.
  if (end > until || end >= to + REACH) return null;
  const isFile = /[-_]/.test(behind.charAt(0)) && text.charAt(end) === ".";
  if (!TWO_DIGITS.test(number) && (isFile || !GOODS_BEHIND.test(text.slice(end, end + REACH)))) return null;
  return { from, to: end };
}

/** Whether the words right behind a number are of a maker's other goods: "TP-Link WR841N router". */
export function isOfOtherGoods(text: string, to: number): boolean {
  return OTHER_GOODS.test(text.slice(to, to + GOODS_REACH));
}

/** How fast a router is, not which: "AX3000". */
const SPEED = /^(?:AC|AV|AX|BE|N)\d{2,5}$/;

/** Whether a number stands right behind a name that ends at `to`, as those of routers do. */
export function isRouter(text: string, to: number, number: { from: number; to: number }): boolean {
  return number.from - to <= 1 && !SPEED.test(text.slice(number.from, number.to));
}

/**
 * A part number of no known family, told by its place: right behind the maker's name, where titles and price lists put it
 * ("EZVIZ H6", "Hikvision IP Camera IPC2Q"). The name is the evidence of whose it is; the number says nothing of its own.
 */
import type { Mention } from "./mention.ts";

/** The rule that such a number is found by, in place of a family. */
export const BEHIND_NAME = "behind-name";

/** Whether a mention is a part number that tells its maker, whatever name stands with it. */
export function tellsMaker({ via, rule }: Mention): boolean {
  return via === "model" && rule !== BEHIND_NAME;
}

/** How far behind the name the number may end, in characters. */
const REACH = 70;

/** Goods that may stand between name and number. */
const GOODS =
  "(?:IP|WI-?FI|FACE|CONTROL|ACCESS|READER|SWITCH|MONITOR|PANEL|ALARM|OUTDOOR|INDOOR|SECURITY|SPEED|RANGER|CRUISER|SMART|NETWORK|DOME|BULLET|TURRET|PTZ|MINI|CCTV|VIDEO|SERIES|MODEL|MODELO|MODELE|MODELL|CAMERAS?|CAMARA|KAMERA|CAMERA|TELECAMERA|CAM|DVR|NVR|XVR|RECORDER|DOORBELL|INTERCOM|TERMINAL|КАМЕРА|ВИДЕОКАМЕРА|ВІДЕОКАМЕРА|РЕГИСТРАТОР|МОДЕЛЬ|مدل|موديل|型号)";
/** A number begins with a letter: what begins with a digit is a resolution, a count or a year. */
const NUMBER = "(?=[A-Z-]{0,6}\\d)(?![A-Z]{6}|[A-Z]{5}(?!-\\d{2}))[A-Z]{1,5}-?[A-Z0-9]+(?:[-/][A-Z0-9]{1,16}){0,4}";
const NEXT = new RegExp(`^ ?(${NUMBER})(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}])`, "u");
const LATER = new RegExp(`^ (?:${GOODS} ){1,2}(${NUMBER})(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}])`, "u");
/** In an address or a file's name the number is a piece between hyphens. */
const IN_SLUG = /^[-_]([A-Z]{1,3}\d{1,4}[A-Z]{0,3})(?=[-_./]|$|[\s"')\]])/;
/** From this length on, and with two digits, a number is told from a word behind other goods. */
const LATER_LENGTH = 4;

/** What looks like a number and tells a property, a standard, a place in a list or another maker's technology. */
const PROPERTY = new RegExp(
  `^(?:${[
    "H\\.?26\\d[A-Z]?",
    "MPE?G-?\\d",
    "IP-?[4-6]\\d[A-Z]?",
    "I[KR]-?\\d+M?",
    "CAT-?\\d[A-Z]?",
    "R[JS]-?\\d+",
    "(?:USB|WI-?FI|WIN|BT|POE|LED|LTE|TYPE|HDMI|CMOS|ISO|IEC|EN|UL|GB|FCC|CE|TLS|SSL|DDR|UTP|RG|RTX|GTX|DC|AC|VDC|VAC|AWG|PN|IPV|TOP|GEN|VER|PART|STEP|PAGE|UNIT|TAB|FIG|ART|REF|SKU|LOT|ID|NO|NR|SN|QTY|RS|USD|EUR|PHP|MXN|COVID|ROHS)-?\\d[\\dA-Z.]*",
    "CVE-.*",
    "[A-Z]{0,3}P2P",
    "(?:U|F|Q)?HD-?\\d*[A-Z]*",
    "(?:CH|CAM|DVR|NVR|XVR|HVR|PTZ|KIT|PACK|SET|LOTE|BOX)-?\\d{1,2}[A-Z]{0,3}",
    "(?:TVI|CVI|AHD|HD|HDD|SSD|SATA|POE|PTZ|NVR|DVR|XVR|IP|LAN|WAN|SD|TF|MP|ONVIF|SN|SERIE|VF)-.*",
    "[VXFQMGWD]\\d{1,2}",
    "[A-Z]{1,4}-?(?:19|20)\\d\\d",
    "[A-Z]+\\d+(?:MP|MM|GB|TB|CH|KG|FPS|TVL|PX)",
    "[A-Z]{2,}[248]K",
  ].join("|")})$`,
);

/**
 * The part number behind a maker's name that ends at `to` in normalised text and before `until`, where the next place stands;
 * null where none does.
 */
export function numberBehind(text: string, to: number, until: number): { from: number; to: number } | null {
  const behind = text.slice(to, Math.min(until, to + REACH));
  const next = NEXT.exec(behind)?.[1] ?? IN_SLUG.exec(behind)?.[1];
  const later = next === undefined ? LATER.exec(behind)?.[1] : undefined;
  const number = next ?? later;
  if (number === undefined || !/\d/.test(number) || PROPERTY.test(number)) return null;
  if (later !== undefined && (later.length < LATER_LENGTH || !/\d.*\d/.test(later))) return null;
  const from = to + behind.indexOf(number);
  return { from, to: from + number.length };
}

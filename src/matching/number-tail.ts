/** Where a part number ends: what is joined to it by hyphens and slashes belongs to it, unless it is a word of the goods. */
import { IMAGE_FILE } from "./cues/told.ts";
import type { Normalised } from "./normalise.ts";
import { cue, oneOf } from "./words.ts";

/** What may follow a part number and still belong to it: "-B28", "/SL", "(2.8MM)". */
const MODEL_TAIL =
  /[A-Z0-9]{0,24}(?:[-/][A-Z0-9]{1,16}(?![A-Z0-9]|[.](?:COM|NET|ORG|[A-Z]{2})\b)){0,8}(?:\([A-Z0-9.-]{1,8}\)){0,3}(?:[-/][A-Z0-9]{1,12}){0,3}/y;

const SEGMENT = /[-/]([A-Z0-9]+)/g;
const BRACKETS = /\([^()]*\)?/g;
/** In addresses and file names the goods are described behind their number, in small letters. */
const WORD = cue`^(?:[A-Z]{7,}|${oneOf({
  en: [
    "CAMERAS?|CAM|DOME|BULLET|TURRET|TUBE|MINI|LENS|STROBE|SERIES|HEAD|ROBOT|POWER",
    "SMART|LIGHT|DUAL|FULL|COLOU?R|HYBRID|AUDIO|VIDEO|WIFI|WLAN|WHITE|BLACK|FIXED|VARI|FOCAL|NIGHT|VISION",
    "INDOOR|ANALOG|PAN|TILT|ZOOM|ULTRA|MOTION|ACTIVE|BETA|NEW|ONLY|BEST|MAIN|RESET|PRICE|VS",
    "IMAGE|IMG|PIC|PHOTO|FRONT|LOGO|THUMB|SCALED|SPEC|DETAIL",
    "WITH|AND|FOR",
  ],
  de: ["KAMERA", "FOTO", "MIT"],
  fr: ["POUR"],
  es: ["CAMARA", "DOMO", "BALA", "CON", "PARA"],
  pt: ["COM"],
})})$`;
/** Part of a number where it ends ("RLC-410-5MP"), and of its description where words go on. */
const PROPERTY = /^(?:\d{1,2}(?:MP|MPX|CH)|IP|HD)$/;
/** The size of a picture, and its number. */
const SIZE = /^\d{3,4}X\d{3,4}$/;
/** How far behind a number a picture's file may end, in characters. */
const PICTURE_REACH = 30;
const PICTURE = /-\d{1,2}$/;

/** The end of a part number in normalised text whose family's pattern ends at `from`. */
export function tailEnd({ text, original, start }: Normalised, from: number): number {
  MODEL_TAIL.lastIndex = from;
  let tail = MODEL_TAIL.exec(text)?.[0] ?? "";
  const outside = tail.replace(BRACKETS, (inside) => "(".repeat(inside.length));
  const segments = [...outside.matchAll(SEGMENT)].map(({ index, 1: word = "" }) => {
    const at = start[from + index + 1] ?? 0;
    return { index, word, isSmall: original.slice(at, at + 1) !== word.charAt(0) };
  });
  const ends = segments.findIndex(({ word, isSmall }) => SIZE.test(word) || (isSmall && WORD.test(word)));
  if (ends >= 0) {
    const isDescribed = PROPERTY.test(segments[ends - 1]?.word ?? "");
    tail = tail.slice(0, segments[isDescribed ? ends - 1 : ends]?.index);
  }
  const isPicture =
    SIZE.test(segments[ends]?.word ?? "") ||
    IMAGE_FILE.test(text.slice(from + tail.length, from + tail.length + PICTURE_REACH));
  if (isPicture) tail = tail.replace(PICTURE, "");
  return from + tail.replace(/[-/(]+$/, "").length;
}

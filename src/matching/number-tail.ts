/** Where a part number ends: what is joined to it by hyphens and slashes belongs to it, unless it is a word of the goods. */

/** What may follow a part number and still belong to it: "-B28", "/SL", "(2.8MM)". */
const MODEL_TAIL =
  /[A-Z0-9]{0,24}(?:[-/][A-Z0-9]{1,16}(?![A-Z0-9]|[.](?:COM|NET|ORG|[A-Z]{2})\b)){0,8}(?:\([A-Z0-9.-]{1,8}\)){0,3}(?:[-/][A-Z0-9]{1,12}){0,3}/y;

const SEGMENT = /[-/](?=[A-Z0-9])/g;
/** No maker's ending is so long, or one of these: in addresses and file names the goods are described behind their number. */
const WORD =
  /^(?:[A-Z]{7,}|KAMERA|CAMARA|DOME|DOMO|BULLET|BALA|TURRET|TUBE|MINI|SMART|LIGHT|DUAL|FULL|COLOU?R|HYBRID|AUDIO|WITH|AND|FOR|MIT|CON|PARA|POUR|COM|WIFI|WLAN|WHITE|BLACK|FIXED|VARI|FOCAL|LENS|NIGHT|VISION|INDOOR|ANALOG|STROBE|SERIES|PAN|TILT|ZOOM|HEAD|ULTRA|ROBOT|IMAGE|IMG|PIC|FRONT|LOGO|THUMB|SPEC|DETAIL|MOTION|ACTIVE|POWER|PRICE|VIDEO|PHOTO|FOTO|BETA|NEW|ONLY|\d{3,4}X\d{3,4})$/;
/** Part of a number where it ends ("RLC-410-5MP"), and of its description where words go on. */
const PROPERTY = /^\d{1,2}(?:MP|MPX|CH)$/;
/** The number of a picture. */
const PICTURE = /-\d{1,2}$/;
const IMAGE = /^\.(?:JPE?G|PNG|WEBP|GIF|AVIF)(?![A-Z0-9])/;

/** The end of a part number in normalised text whose family's pattern ends at `from`. */
export function tailEnd(text: string, from: number): number {
  MODEL_TAIL.lastIndex = from;
  let tail = MODEL_TAIL.exec(text)?.[0] ?? "";
  const segments = [...tail.matchAll(SEGMENT)].map(({ index }) => ({
    index,
    text: /^[A-Z0-9]+/.exec(tail.slice(index + 1))?.[0] ?? "",
  }));
  const word = segments.findIndex((segment) => WORD.test(segment.text));
  if (word >= 0) {
    const isDescribed = PROPERTY.test(segments[word - 1]?.text ?? "");
    tail = tail.slice(0, segments[isDescribed ? word - 1 : word]?.index);
  }
  const picture = PICTURE.exec(tail);
  if (picture && IMAGE.test(text.slice(from + tail.length, from + tail.length + 6)))
    tail = tail.slice(0, picture.index);
  return from + tail.replace(/[-/(]+$/, "").length;
}

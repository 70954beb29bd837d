/** Pictures of makes, among a shop's makes or partners: "img/tvt.png", "logo-swann.svg". */
import { IMAGE_FILE } from "./cues/told.ts";

/** How far around the name is looked, in characters. */
const NEAR = 120;
/** What stands before the picture of a make in an address. */
const LOGO = /LOGO|(?<!\p{L})(?:BRANDS?|MARCAS?|MARQUES?|MARKEN|MARKI|MARCHI|PARTNERS?|PARTENAIRES|SOCIOS)(?!\p{L})/u;
/** A folder of pictures, and what a picture's file ends with. */
const PICTURES = /(?:^|[/\\])(?:IMAGES?|IMGS?|ASSETS|BRANDS?|LOGOS?|MARCAS?|MARQUES?|PARTNERS?|CLIENTS?)[/\\]$/;
const WHOLE_PICTURE = /^\.(?:PNG|JPE?G|GIF|WEBP|SVG|AVIF)$/;

/**
 * Whether the place between `from` and `to` in normalised text is the picture of a make, and whether it is the picture's whole name.
 * An abbreviation (`isShort`) that is the whole name is one in any folder of pictures, another word only where makes are kept.
 */
export function pictureOfMake(
  text: string,
  { from, to }: { from: number; to: number },
  isShort: boolean,
): { isMake: boolean; isWhole: boolean } {
  const ahead = text.slice(Math.max(0, from - NEAR), from);
  const behind = text.slice(to, to + NEAR);
  const picture = IMAGE_FILE.exec(behind)?.[0] ?? "";
  const isLogo = LOGO.test(ahead) || /^[-_ ]LOGO/.test(picture);
  const isWhole = WHOLE_PICTURE.test(behind) && PICTURES.test(ahead);
  return { isMake: picture !== "" && (isLogo || (isWhole && isShort)), isWhole };
}

/** Words beside an abbreviation that say which version of a program is meant: "in der LTS-Version". In normalised text; each linear. */
import { cue, whole } from "../words.ts";

const VERSION = whole({
  any: ["VERSION…|VERSIO…|LINUX|KERNEL|WINDOWS SERVER"],
  en: ["RELEASE|RELEASES|BRANCH|BUILD|EDITION|CHANNEL"],
  de: ["AUSGABE|FASSUNG|ZWEIG"],
  fr: ["BRANCHE|PUBLICATION"],
  es: ["EDICION|RAMA|LANZAMIENTO"],
  it: ["EDIZIONE|RAMO|RILASCIO"],
  pt: ["EDICAO|RAMO|LANCAMENTO"],
  nl: ["VERSIE|UITGAVE"],
  pl: ["WERSJ…|WYDANI…|GALEZI"],
  uk: ["ВЕРСІ…|ВИПУСК…|РЕЛІЗ…"],
  ru: ["ВЕРСИ…|ВЫПУСК…|РЕЛИЗ…"],
  cs: ["VERZ…|VYDANI"],
  tr: ["SURUM…"],
  zh: ["版本|版"],
});

/** "Version LTS", "Server 2022 LTS": before the abbreviation. */
export const VERSION_BEFORE = cue`(?:${VERSION}|(?<![\d.])\d{1,2}\.\d{2}(?:\.\d+)?|SERVER \d+)[ -]$`;
/** "LTS-Version", "LTS release": behind it. */
export const VERSION_AFTER = cue`^[ -]${VERSION}`;

/** What may be joined to a name and leave it the same name: endings of the page's language, and product words. */

/** Product words that make a compound with a brand, as German and its neighbours write them, and those of addresses and accounts. */
const PRODUCT =
  /^(?:KAMERA|CAMERA|CAMARA|CAM\b|CAMS\b|REKORDER|RECORDER|NVR|DVR|NETZWERK|UBERWACHUNG|VIDEO|DOME|SYSTEM|GERAT|PRODUKT|SET\b|KIT\b|ANLAGE|TECHNIK|BEWAKING|CCTV|SECURITY|TECHNOLOG|VISION(?![\p{L}])|OFFICIAL|STORE|SHOP|LOGO|WIKI|INDIA|USA\b|EUROPE|GLOBAL)/u;

/** "8MP", "4K", "16CH". */
const COUNTED = /^\d{1,2}(?:MP|K|CH|CANAL)/;

const ENDINGS: Record<string, RegExp> = {
  de: /^S$/,
  nl: /^S$/,
  en: /^S$/,
  pl: /^(?:A|U|EM|IE|OWI|Y|OW|OM|AMI|ACH)$/,
  cs: /^(?:A|U|EM|OVI|Y|E|UM|ECH)$/,
  sk: /^(?:A|U|OM|OVI|E|Y)$/,
  hr: /^(?:A|U|OM|E|I|IN[AEIOU]?|OV[AEIOU]?)$/,
  sr: /^(?:A|U|OM|E|I|IN[AEIOU]?|OV[AEIOU]?)$/,
  sl: /^(?:A|U|OM|E|I|IN[AEIOU]?|OV[AEIOU]?)$/,
  hu: /^(?:[AEO]?S|[AEO]?T|H[OE]Z|N[AE]K|[BR][AE]N?|V[AE]L|[RBT][OE]L|[OE]N)$/,
  ro: /^(?:UL|ULUI)$/,
  sv: /^S$/,
  da: /^S$/,
  nb: /^S$/,
  nn: /^S$/,
  no: /^S$/,
  fi: /^(?:I?N|I?A|I?LLA|I?LLE|I?LTA|I?STA|I?SSA|I?T|ILLA)$/,
  tr: /^(?:IN|UN|NIN|NUN|YA|YE|DA|DE|DAN|DEN|LAR|LER)$/,
  uk: /^(?:А|У|И|І|ОМ|ОЮ|ІВ|АМ|АМИ|АХ|Е|Ю)$/,
  ru: /^(?:А|У|Ы|И|Е|ОМ|ОИ|ОВ|АМ|АМИ|АХ|Ю)$/,
};

/** Letters or words that tell the language of a text whose page does not say. */
const POLISH = /KAMER(?:[AY]?|ACH|AMI|OM)\b|REJESTRATOR|MONITORING|\bDO\b|\bLUB\b|\bZ\b/;
const FINNISH =
  /(?<!\p{L})(?:EMME|EIVAT|KAMERA[TN]?|KAMEROI\p{L}+|KAMERALLA|VALVONTA\p{L}*|VALVONNA\p{L}*|TALLEN(?:NIN|TIM\p{L}+)|HALYT\p{L}+|VAROITTAA|SUOMEN\p{L}*|MYYMALA\p{L}*|LANGATTOM\p{L}+|ULKOKAMERA|VAIHTOEHTO|TEKOALY\p{L}*|SISALLA|OSIA|VALVONTATORN\p{L}+)(?!\p{L})/u;
/** A shorter name with an ending is another word. */
const SHORTEST = 4;
const CYRILLIC = /^[\u0400-\u04FF]+$/;

/** Whether `rest`, joined to the name, is an ending or a product word. All in normalised (upper-case) text. */
export function inflected(key: string, rest: string, lang: string | undefined, text: string): boolean {
  if (PRODUCT.test(rest)) return true;
  if (/^\d/.test(rest)) return key.length >= 5 && COUNTED.test(rest);
  const language = lang?.slice(0, 2).toLowerCase();
  if (CYRILLIC.test(rest)) return (ENDINGS.ru?.test(rest) ?? false) || (ENDINGS.uk?.test(rest) ?? false);
  const own = language === undefined ? undefined : ENDINGS[language];
  if (own) return own.test(rest) && key.length >= (rest === "S" && !/^(?:de|hu)$/.test(language ?? "") ? 7 : SHORTEST);
  // Of a language without endings of its own here, or none ("und"), the text's own words tell as much as where none is stated.
  if (rest === "S") return key.length >= 7;
  if ((ENDINGS.fi?.test(rest) ?? false) && key.length >= 5 && FINNISH.test(text)) return true;
  return key.length >= 7 && (ENDINGS.pl?.test(rest) ?? false) && POLISH.test(text);
}

/** Whether `rest`, joined to some name, may be an ending or a product word in any language: what {@link inflected} says yes to, and more. */
export function mayBeInflection(rest: string): boolean {
  return PRODUCT.test(rest) || COUNTED.test(rest) || Object.values(ENDINGS).some((ending) => ending.test(rest));
}

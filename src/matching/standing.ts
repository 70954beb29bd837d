/** Where a mention stands, as roles are read: its clause, the list it is part of, and what stands around it. */
import { CLAUSE } from "./cues/clause.ts";
import { isShop, type PassageContext } from "./mention.ts";
import { normalise } from "./normalise.ts";
import { cue, cues, oneOf } from "./words.ts";

/** A mention as roles see it: where it stands in the normalised text. */
export interface Placed {
  from: number;
  to: number;
}

/** How far a cue reaches at most, in characters: a clause longer than that is a page without punctuation. */
const REACH = 240;
/** How far around a mention a text is about the same, in characters. */
export const PASSAGE = 600;

/** The clause around a place: its text before and after, at most {@link REACH} each way. */
function clauseOf(text: string, place: Placed, places: readonly Placed[]): { before: string; after: string } {
  const start = Math.max(0, place.from - REACH);
  const left = text.slice(start, place.from);
  const right = text.slice(place.to, place.to + REACH);
  // "X / Y": a stroke between two names joins them.
  const joins = (from: number, to: number) =>
    text.slice(from, to).trim() === "/" &&
    places.some((one) => one.to === from) &&
    places.some((one) => one.from === to);
  let cut = 0;
  for (const { index, 0: match } of CLAUSE.matches(left)) {
    const end = index + match.length;
    if (!joins(start + index, start + end)) cut = end;
  }
  for (const { index, 0: match } of CLAUSE.matches(right))
    if (!joins(place.to + index, place.to + index + match.length))
      return { before: left.slice(cut), after: right.slice(0, index) };
  return { before: left.slice(cut), after: right };
}

/** A line of a list. */
const ITEM = /^[^\S\n]*(?:[-*•·▪◦]|\(?(?:\d{1,3}|[A-Z])[.)])[^\S\n]/;
/** A list that goes on for more characters than this is governed by nothing. */
const LIST_REACH = 1_500;

/** The words that introduce the list a place stands in ("… of the following makes:"), or nothing where it stands in none. */
function leadOf(whole: string, place: number): string {
  const text = whole.slice(Math.max(0, place - LIST_REACH), place);
  const from = text.length;
  let lineStart = text.lastIndexOf("\n", from - 1) + 1;
  if (!ITEM.test(text.slice(lineStart))) return "";
  while (lineStart > 0) {
    const end = lineStart - 1;
    // Before the first character there is no line feed; `lastIndexOf` would look at it all the same.
    lineStart = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(Math.max(lineStart, end - REACH), end);
    if (/:\s*$/.test(line) && !ITEM.test(line)) return line;
    if (line.trim() !== "" && !ITEM.test(line)) return "";
  }
  return "";
}

/** The last sentence of what introduces the list, as cues read it. */
function listLead(text: string, place: Placed, context: PassageContext): string {
  const first = context.lead !== undefined && place.from < LIST_REACH && !text.slice(0, place.from).includes("\n");
  const words = leadOf(text, place.from) || (first ? normalise(context.lead ?? "").text : "");
  return words
    .slice(words.search(/[^.;]*$/))
    .slice(-REACH)
    .replace(/\s*:\s*$/, "");
}

/** Takes other vendors' names out, so that "no Hikvision or Dahua" reads the same for both. */
export function withoutNames(text: string, offset: number, places: readonly Placed[]): string {
  let result = "";
  let at = 0;
  for (const place of places) {
    const from = place.from - offset;
    const to = place.to - offset;
    if (to <= at || from >= text.length) continue;
    result += text.slice(at, Math.max(at, from));
    at = Math.min(to, text.length);
  }
  return result + text.slice(at);
}

/** "And from", "or of": before "and" alone, as an expression takes the first that fits. */
const AND_FROM = oneOf({
  en: ["(?:AND|OR) (?:OF|FROM)"],
  de: ["(?:UND|ODER) VON"],
  fr: ["(?:ET|OU) DE"],
  es: ["[YO] DE"],
  it: ["[EO] D[IA]"],
  pt: ["(?:E|OU) D[EA]"],
});
/** "And", "or", as whole words. */
export const AND_OR = oneOf({
  en: ["AND", "OR", "NOR"],
  de: ["UND", "ODER", "BZW\\.?"],
  fr: ["ET", "OU", "NI"],
  es: ["Y", "O"],
  it: ["E"],
  nl: ["EN", "OF"],
  pl: ["I", "ORAZ", "LUB", "ANI", "BADZ", "CZY"],
  uk: ["ТА", "І", "ЧИ", "АБО"],
  ru: ["И", "ИЛИ", "ЛИБО"],
  cs: ["NEBO"],
  sk: ["ALEBO"],
  hr: ["ILI", "ALI"],
  hu: ["VAGY"],
  ro: ["SAU", "SI"],
  el: ["ΚΑΙ"],
  sv: ["OCH", "ELLER"],
  da: ["OG"],
  fi: ["JA", "TAI"],
  tr: ["VE", "VEYA"],
  id: ["DAN", "ATAU"],
  vi: ["VA", "HOAC"],
  ar: ["و"],
});
/** The same where they stand between other letters. */
const AND_OR_JOINED = oneOf({
  zh: ["或", "及", "和", "与", "與", "、", "以及"],
  ja: ["や", "または"],
  ko: ["및", "또는"],
  th: ["และ", "หรอ"],
  hi: ["और", "य"],
});
/** "E.g." */
const FOR_INSTANCE = oneOf({
  en: ["E\\.? ?G\\.?,?|SUCH AS|LIKE|INCLUDING|FOR EXAMPLE"],
  de: ["Z\\. ?B\\.|WIE(?: ETWA)?|ETWA|BEISPIELSWEISE"],
  fr: ["P\\. ?EX\\.|TELLES? QUE|COMME|NOTAMMENT|PAR EXEMPLE"],
  es: ["P\\. ?EJ\\.|COMO|POR EJEMPLO"],
  it: ["AD ES\\.|COME|QUALI|AD ESEMPIO"],
  pt: ["P\\. ?EX\\.|COMO|POR EXEMPLO"],
  nl: ["BIJV\\.|BV\\.|ZOALS|BIJVOORBEELD"],
  pl: ["NP\\.|TAKIE JAK|JAK|NA PRZYKLAD"],
  uk: ["НАПР\\.|НАПРИКЛАД|ЯК-ОТ|ТАКІ ЯК"],
  ru: ["НАПР\\.|НАПРИМЕР|ТАКИЕ КАК"],
  cs: ["NAPR\\.|NAPRIKLAD|JAKO"],
});
/** "And their rebadges, e.g.": the next names belong to those before. */
const REBADGES_TOO = `(?<!\\p{L})(?:${AND_OR}|SOWIE|AS WELL AS|AINSI QUE|ASI COMO|NONCHE|BEM COMO|ALSMEDE|A TAKZE|А ТАКОЖ|А ТАКЖЕ) ${oneOf(
  {
    en: [
      "(?:THEIR|ITS|ANY|ALL) (?:\\p{L}+ )?(?:EQUIVALENTS?|REBADGES|REBRANDS|SISTER BRANDS|SUB-?BRANDS|OEM (?:VERSIONS|BRANDS)|CLONES|AFFILIATES|SUBSIDIARIES)",
    ],
    de: [
      "(?:DEREN|IHRE) (?:\\p{L}+ )?(?:ABLEGER|SCHWESTERMARKEN|UNTERMARKEN|ZWEITMARKEN|OEM-MARKEN|TOCHTER\\p{L}*|UMGELABELTEN? \\p{L}+)",
    ],
    fr: ["LEURS? (?:\\p{L}+ )?(?:SOUS-MARQUES|MARQUES SOEURS|EQUIVALENTS|FILIALES|DECLINAISONS)"],
    es: ["SUS (?:\\p{L}+ )?(?:SUBMARCAS|MARCAS (?:BLANCAS|HERMANAS|FILIALES)|EQUIVALENTES|FILIALES|CLONES)"],
    it: ["(?:I LORO|LE LORO) (?:\\p{L}+ )?(?:SOTTOMARCHE|MARCHI (?:COLLEGATI|GEMELLI)|EQUIVALENTI|CONTROLLATE|CLONI)"],
    pt: ["(?:AS )?SUAS (?:\\p{L}+ )?(?:SUBMARCAS|MARCAS (?:BRANCAS|IRMAS)|EQUIVALENTES|SUBSIDIARIAS)"],
    nl: ["HUN (?:\\p{L}+ )?(?:SUBMERKEN|ZUSTERMERKEN|EQUIVALENTEN|DOCHTERS?)"],
    pl: ["(?:ICH|JEJ) (?:\\p{L}+ )?(?:ODPOWIEDNIKI|SUBMARKI|MARKI (?:CORKI|SIOSTRZANE)|KLONY|ZAMIENNIKI)"],
    uk: ["ІХНІ (?:\\p{L}+ )?(?:ДОЧІРНІ МАРКИ|СУББРЕНДИ|АНАЛОГИ|КЛОНИ)|ІХ (?:СУББРЕНДИ|АНАЛОГИ|КЛОНИ)"],
    ru: ["ИХ (?:\\p{L}+ )?(?:СУББРЕНДЫ|АНАЛОГИ|КЛОНЫ|ДОЧЕРНИЕ МАРКИ|БРЕНДЫ-\\p{L}+)"],
    cs: ["JEJICH (?:\\p{L}+ )?(?:ODNOZE|DCERINE ZNACKY|KLONY|EKVIVALENTY)"],
  },
)}(?: \\p{L}+){0,4}[ ,(]{1,3}(?:${FOR_INSTANCE})`;
/** "Brands", "names". */
const NAME_WORD = oneOf({
  any: ["BRANDS?|NAMES?|LABELS?|MARKEN?|NAMEN|MARQUES?|NOMS?|MARCAS?|NOMBRES?|MARCHI(?:O)?|NOM[EI]S?|MERK(?:EN)?"],
  pl: ["MARK\\p{L}+|NAZW\\p{L}+"],
  uk: ["МАРК\\p{L}+|НАЗВ\\p{L}+|БРЕНД\\p{L}+"],
  ru: ["МАРК\\p{L}+|НАЗВАНИ\\p{L}+|БРЕНД\\p{L}+"],
  cs: ["ZNACK\\p{L}+"],
});
/** "…, even under another label (e.g. ": the names that the same goods are sold by. */
const UNDER_NAMES = `,? (?:${oneOf({
  en: ["INCLUDING|EVEN|ALSO|NOT EVEN|WHETHER OR NOT"],
  de: ["AUCH(?: NICHT)?|SELBST|EINSCHLIESSLICH"],
  fr: ["Y COMPRIS|MEME|NI"],
  es: ["INCLUSO|TAMPOCO|INCLUID[OA]S?"],
  it: ["ANCHE|NEANCHE|NEMMENO|COMPRES[OIAE]"],
  pt: ["INCLUSIVE|MESMO|NEM"],
  nl: ["OOK(?: NIET)?|ZELFS"],
  pl: ["ROWNIEZ|TAKZE|NAWET|ANI"],
  uk: ["ЗОКРЕМА|НАВІТЬ|ТАКОЖ"],
  ru: ["В ТОМ ЧИСЛЕ|ДАЖЕ|ТАКЖЕ"],
  cs: ["ANI|VCETNE|TAKE"],
})})(?: \\p{L}+){0,2} (?:${oneOf({
  any: ["UNDER|UNTER|SOUS|BAJO|CON|SOTTO|COM|SOB|ONDER|POD|ПІД|ПОД"],
})})(?: \\p{L}+){0,2} (?:${NAME_WORD})[ ,(:]{0,3}(?:${FOR_INSTANCE})?`;
/** A name that is not known, in a list of names that goods go by, before its last. */
const UNKNOWN_NAME = `(?<=(?:${NAME_WORD})[^.;]{0,40}, )\\p{L}[\\p{L}\\p{N}-]{2,20}(?= (?:${AND_OR})(?!\\p{L}))`;
/** "Or an affiliated company", behind makes. */
const AFFILIATES = ` (?:${AND_OR}) (?:\\p{L}+ ){1,3}?(?:${oneOf({
  en: ["AFFILIATED COMPAN(?:Y|IES)|AFFILIATES?|SUBSIDIAR(?:Y|IES)"],
  de: ["VERBUNDENE\\p{L}* UNTERNEHMEN|TOCHTER(?:FIRMA|FIRMEN|UNTERNEHMEN|GESELLSCHAFT(?:EN)?)"],
  fr: ["FILIALES?|SOCIETES? (?:LIEE|AFFILIEE)S?"],
  es: ["FILIALES?|EMPRESAS? (?:VINCULADA|ASOCIADA)S?"],
  it: ["CONTROLLAT[AE]|SOCIETA (?:COLLEGAT|AFFILIAT)[AE]"],
  pt: ["SUBSIDIARIAS?|EMPRESAS? (?:ASSOCIADA|AFILIADA)S?"],
  nl: ["GELIEERDE ONDERNEMING(?:EN)?|DOCHTER(?:S|ONDERNEMING(?:EN)?)?"],
  pl: ["SPOLK\\p{L}+ (?:ZALEZN|POWIAZAN)\\p{L}+|PODMIOT\\p{L}* POWIAZAN\\p{L}+"],
  uk: ["ДОЧІРН\\p{L}+ (?:КОМПАНІ|ПІДПРИЄМСТВ)\\p{L}+|ПОВ.?ЯЗАН\\p{L}+ (?:КОМПАНІ|ОС)\\p{L}+"],
  ru: ["ДОЧЕРН\\p{L}+ (?:КОМПАНИ|ПРЕДПРИЯТИ)\\p{L}+|СВЯЗАНН\\p{L}+ (?:КОМПАНИ|ЛИЦ)\\p{L}+"],
})})(?!\\p{L})`;
/** "(e.g. ", between a make and its number or another make. */
const FOR_ONE = ` ?[,(] ?${oneOf({
  any: ["E\\. ?G\\.,?|Z\\. ?B\\.|P\\. ?EX\\.|P\\. ?EJ\\.|AD ES\\.|BIJV\\.|BV\\.|NP\\.|NAPR\\.|НАПР\\."],
})}`;
/** What joins the names of a list: ", ", " and ". */
export const LINK = cue`(?:${REBADGES_TOO}|(?:${AFFILIATES})?${UNDER_NAMES}|${FOR_ONE}|${UNKNOWN_NAME}|[\s,;/&+()-]|(?<![\p{L}\p{N}])(?:${AND_FROM}|${AND_OR})(?![\p{L}\p{N}])|${AND_OR_JOINED})*$`;
/** Nothing but what joins the names of a list. */
export const LINKED_WHOLE = cue`^${LINK.source}`;
/** The same at the beginning of what stands behind a name. */
export const LINKED = new RegExp(`^${LINK.source.replace(/\$$/, "")}`, "u");

/** What is said between two names of the same goods, and begins nothing else. */
const SAME_GOODS = cues`${REBADGES_TOO}|${UNDER_NAMES}|${FOR_ONE}|${UNKNOWN_NAME}`;

/** "A und B, C …": after the word that joins a list's last name a comma begins something else. */
const LISTED = /\p{L}[^,]*,/u;
const LAST_BEFORE = /(?<!\p{L})(?:OR|AND|UND|ODER|ET|OU|Y|E|O|OF|EN|I|ORAZ|LUB|И|ИЛИ|ТА|І|АБО|VE)\s+$/u;

/** A mention as its role is read: its clause, and what stands around it. All in normalised text. */
export interface Standing {
  text: string;
  place: Placed;
  /** The mentions around it and itself, in order. */
  places: readonly Placed[];
  context: PassageContext;
  isShop: boolean;
  isAccessory: boolean;
  own: string;
  /** Its clause, before and after it. */
  before: string;
  after: string;
  /** The same without other vendors' names, and after what introduces the list it stands in. */
  lead: string;
  tail: string;
  leading: string;
  /** What is said of the last name of its list, and so of all: "X, Y or Z will not be accepted". */
  said: string;
  /** The text whatever its clauses, at most {@link REACH} each way. */
  ahead: string;
  following: string;
  /** What it stands in: all of an ordinary passage, and of a long text {@link PASSAGE} each way. */
  passage: string;
}

/** "With the exception of X": right before the first name "of" joins no list, as it does in Dutch, and is part of what is said. */
const OF_FIRST = /^ OF(?!\p{L})/u;

/** What joins the names of a list, these taken out, is no longer, in characters. */
const LONGEST_LINK = 160;

/** What stands before a list, without what joins its names. */
function beforeList(text: string): string {
  const start = Math.max(0, text.length - LONGEST_LINK);
  const cut = text.slice(0, start) + text.slice(start).replace(LINK, "");
  return OF_FIRST.test(text.slice(cut.length)) ? `${cut} OF` : cut;
}

/** Cuts a normalised text around one mention. `places` are the mentions around it and itself, in order. */
export function standingOf(
  text: string,
  place: Placed,
  places: readonly Placed[],
  isAccessory: boolean,
  context: PassageContext,
): Standing {
  const { before, after } = clauseOf(text, place, places);
  const leading = listLead(text, place, context);
  const tail = withoutNames(after, place.to, places);
  const list = LINKED.exec(tail)?.[0] ?? "";
  const isBehind = places.some(({ to }) => to <= place.from && LINKED_WHOLE.test(text.slice(to, place.from)));
  const isLast =
    LISTED.test(list.replace(SAME_GOODS, ",")) || (isBehind && LAST_BEFORE.test(before) && /^\s*,/.test(list));
  return {
    text,
    place,
    places,
    context,
    isShop: isShop(context),
    isAccessory,
    own: text.slice(place.from, place.to),
    before,
    after,
    lead: beforeList(`${leading} ${withoutNames(before, place.from - before.length, places)}`),
    tail,
    leading,
    said: isLast ? tail : ` ${tail.slice(list.length)}`,
    ahead: text.slice(Math.max(0, place.from - REACH), place.from),
    following: text.slice(place.to, place.to + REACH),
    passage: text.slice(Math.max(0, place.from - PASSAGE), place.to + PASSAGE),
  };
}

/** What stands right behind a make and those that are linked to it behind it, so far in characters. */
export function behindAll({ text, place, places }: Standing): string {
  let end = place.to;
  for (const one of places) {
    if (one.from < end) continue;
    if (!LINKED_WHOLE.test(text.slice(end, one.from))) break;
    end = one.to;
  }
  return text.slice(end, end + REACH);
}

/** Where a clause ends. In normalised text; each linear in its input. */
import { cues, oneOf, whole } from "../words.ts";

/** Shortened words, whose full stop ends nothing: "incl. bracket". */
const SHORTENED = oneOf({
  en: ["APPROX|INCL|EXCL|REF|MIN|MAX|E\\.G|I\\.E|(?<=\\p{L} \\d{1,4} )NOS?(?=\\.)"],
  de: ["INKL|ZZGL|BZW|STC?K|(?<=\\d )ST"],
  fr: ["P\\. ?EX"],
  es: ["ALIM|APROX|CANT|UDS?|P\\. ?EJ"],
  it: ["AD ES"],
  nl: ["BIJV|BV"],
  pl: ["SZT|NP"],
  uk: ["НАПР"],
  ru: ["ШТ|РУБ|ГРН|ВКЛ|НАПР"],
  cs: ["NAPR"],
});

/** What a new clause begins with in Arabic, with or without "and" before it: "لا", "يجب". */
const BEGINS_ARABIC = `و?${oneOf({ ar: ["لا", "لن", "كما", "اما", "يجب", "يلزم"] })}(?!\\p{L})`;

/** What a new clause begins with behind a comma: "but", "whereas". */
const BEGINS = oneOf({
  en: ["BUT|WE|WHEREAS"],
  de: ["ABER|SONDERN|WOBEI"],
  fr: ["MAIS|TANDIS QUE"],
  es: ["PERO|SINO|MIENTRAS"],
  it: ["MENTRE"],
  pt: ["MAS"],
  nl: ["MAAR|TERWIJL"],
  pl: ["ALE|LECZ|NATOMIAST|PRZY CZYM"],
  uk: ["АЛЕ|ПРИЧОМУ"],
  ru: ["НО|А(?! ТАК)|ЗАТО|ПРИЧЕМ"],
});

/** What a sentence begins with behind a letter that names a thing: "on block C. The X cameras …". */
const NEXT_SENTENCE = oneOf({
  en: ["THE|ALL|EXISTING"],
  de: ["DIE|DER|DAS"],
  fr: ["LES?|LA"],
  es: ["LOS|LAS|EL"],
  it: ["IL|GLI|LE"],
  pt: ["OS|AS"],
  nl: ["DE|HET"],
});
/** Where one ends behind such a letter, or behind a unit: "24 V. Specifications". */
const LETTER_ENDS = `(?<=\\p{L}{3} \\p{L})\\.\\s(?=${NEXT_SENTENCE}\\s)|(?<=\\d ?(?:[VWAM]|KS|UN|BUC))\\.\\s(?=\\p{L}{4}|\\p{L} \\p{L}{3})`;

/** What a number and a full stop count before: the full stop of "2. NP", of "im 3. OG" ends nothing. */
const COUNTED_PLACE = oneOf({
  de: ["(?:OG|UG|STOCK|OBERGESCHOSS|UNTERGESCHOSS)(?!\\p{L})"],
  cs: ["(?:NP|PP)(?!\\p{L})|PATR|PODLAZ|NADZEM|PODZEM|ETAZ|STOLET"],
  sk: ["POSCHOD"],
  hu: ["EMELET"],
  hr: ["KAT(?!\\p{L})"],
  sv: ["VANING"],
});

/** Splits clauses: a cue does not reach across one. */
export const CLAUSE = cues`(?!(?<=\d)\.\s?${COUNTED_PLACE})(?<!(?:^|[\s.(])(?:\p{L}|${SHORTENED}))[.!?;。！？；\n\r•|]+(?=\s|$|\p{L})|${LETTER_ENDS}|\n|\s[–—]\s|\s\/\s(?!\d)|[,،]\s(?=${BEGINS_ARABIC})|,\s(?=${BEGINS}\s)`;

/** What is shortened, and ends no sentence: "20 szt. IPC-…", "Cllr. Reid". */
export const ABBREVIATED = whole({
  en: ["NO|NOS|PCS|QTY|APPROX|CLLR|MR|MRS|DR|EXCL|INCL|EA|VS|REF"],
  de: ["NR|STK|ST|CA|ZZGL|BZGL|EXKL|INKL|FA|Z|B|ETC"],
  fr: ["EX|M|REF|QTE|ENV"],
  es: ["EJ|UD|UDS|SR|SRA|CANT|APROX"],
  it: ["ES|N|PZ|CAD|ART|SIG"],
  pt: ["EX|UN|UNID|PCT"],
  nl: ["BV|BTW|DHR|MEVR|EVT|BIJV"],
  pl: ["SZT|KPL|UL|OK|TZN|NP"],
  uk: ["НАПР|ШТ|ГРН|ВУЛ|ТИС|ОД"],
  cs: ["NAPR"],
  ru: ["НАПР|РУБ|УЛ|ТЫС|Г|ЕД"],
});

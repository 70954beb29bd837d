/** Words by which a buyer takes back a make that stands in his papers. In normalised text; each linear in its input. */
import { begun, cue, whole } from "../words.ts";

/** It stands there by mistake. That something was bought by mistake takes nothing back. */
const MISTAKEN = begun({
  en: [
    "(?:LISTED|NAMED|QUOTED|STATED|SPECIFIED|INCLUDED|MENTIONED|APPEARS?|APPEARED|PRINTED|ENTERED) (?:THERE )?(?:IN ERROR|BY MISTAKE|BY ERROR|ERRONEOUSLY|WRONGLY|INADVERTENTLY)",
    "(?:ERRONEOUSLY|WRONGLY|MISTAKENLY|INADVERTENTLY) (?:LISTED|NAMED|QUOTED|STATED|SPECIFIED|INCLUDED|MENTIONED)",
  ],
  de: [
    "(?:IRRTUMLICH|VERSEHENTLICH|FALSCHLICH(?:ERWEISE)?|AUS VERSEHEN) (?:[\\p{L}¶]+ {1,2}){0,4}(?:GENANNT|AUFGEFUHRT|ANGEGEBEN|AUFGENOMMEN|EINGETRAGEN|ENTHALTEN|STEHEN ?GEBLIEBEN)",
  ],
  fr: [
    "(?:FIGURE(?:NT)?|MENTIONNEE?S?|CITEE?S?|INDIQUEE?S?|INSCRITE?S?) (?:\\p{L}+ ){0,2}PAR ERREUR",
    "PAR ERREUR (?:MENTIONN|CIT|INDIQU|INSCRI)",
  ],
  es: [
    "(?:FIGURAN?|APARECEN?|SE (?:CITA|MENCIONA|INDICA|CONSIGNA)N?|CITAD[OA]S?|INDICAD[OA]S?|CONSIGNAD[OA]S?) (?:\\p{L}+ ){0,2}POR (?:ERROR|EQUIVOCACION)",
  ],
  it: [
    "(?:FIGURA(?:NO)?|COMPAR(?:E|ONO)|INDICAT[OAIE]|CITAT[OAIE]|RIPORTAT[OAIE]|INSERIT[OAIE]) (?:\\p{L}+ )?PER (?:MERO )?ERRORE",
    "ERRONEAMENTE (?:INDICAT|CITAT|RIPORTAT|INSERIT)",
  ],
  pt: [
    "(?:FIGURAM?|CONSTAM?|APARECEM?|INDICAD[OA]S?|CITAD[OA]S?|MENCIONAD[OA]S?) (?:\\p{L}+ ){0,2}POR (?:LAPSO|ERRO|ENGANO)",
    "(?:INDEVIDAMENTE|ERRONEAMENTE) (?:INDICAD|CITAD|MENCIONAD|INCLUID)",
  ],
  nl: ["(?:ABUSIEVELIJK|PER ABUIS|TEN ONRECHTE) (?:[\\p{L}¶]+ {1,2}){0,4}(?:GENOEMD|VERMELD|OPGENOMEN)"],
  pl: [
    "(?:OMYLKOWO|BLEDNIE|PRZEZ POMYLKE) (?:\\p{L}+ ){0,2}(?:WPISAN|PODAN|WSKAZAN|WYMIENION|UJET|ZAPISAN)",
    "(?:WPISAN|PODAN|WSKAZAN|WYMIENION|UJET|ZAPISAN)\\p{L}* (?:OMYLKOWO|BLEDNIE|PRZEZ POMYLKE)",
  ],
  uk: [
    "ПОМИЛКОВО (?:\\p{L}+ ){0,2}(?:ЗАЗНАЧ|ВКАЗА|ВНЕС|НАВЕД|ВКЛЮЧ)",
    "(?:ЗАЗНАЧЕН|ВКАЗАН|ВНЕСЕН|НАВЕДЕН|ВКЛЮЧЕН)\\p{L}* ПОМИЛКОВО",
  ],
  ru: [
    "(?:ОШИБОЧНО|ПО ОШИБКЕ) (?:\\p{L}+ ){0,2}(?:УКАЗА|ВНЕС|ПРИВЕД|ВКЛЮЧ|ЗАПИСА)",
    "(?:УКАЗАН|ВНЕСЕН|ПРИВЕДЕН|ВКЛЮЧЕН|ЗАПИСАН)\\p{L}* (?:\\p{L}+ ){0,2}(?:ОШИБОЧНО|ПО ОШИБКЕ)",
  ],
  cs: [
    "(?:OMYLEM|CHYBNE) (?:\\p{L}+ ){0,2}(?:UVEDEN|ZARAZEN|ZAPSAN)",
    "(?:UVEDEN|ZARAZEN|ZAPSAN)\\p{L}* (?:OMYLEM|CHYBNE)",
  ],
  ro: ["(?:MENTIONAT|TRECUT|INDICAT)[AE]? DIN (?:EROARE|GRESEALA)"],
  sv: ["(?:FELAKTIGT|AV MISSTAG) (?:ANGIV|ANGETTS|ANGAV|MEDTAG|UPPTAG)"],
  tr: ["(?:SEHVEN|YANLISLIKLA|HATAYLA) (?:\\p{L}+ )?(?:YAZIL|BELIRTIL|GECMIS)"],
  zh: ["误列|误写|误填|误标|笔误|错误(?:列入|填写)"],
});
/** The same before the make and behind it, in its clause; ¶ stands for it. */
export const BY_MISTAKE = cue`¶[^.;:\n¶]{0,60}?${MISTAKEN}(?! (?:AS|ALS|COMO|COME|COMME) )|(?=[^.;:\n¶]{0,60}¶)${MISTAKEN}|${MISTAKEN}[^.;,:\n¶]{0,40}¶`;

/** "Does that stand?", in a sentence of its own behind the make. */
const STANDS = begun({
  en: [
    "(?:DOES|DO|IS|ARE|WILL) (?:THAT|THIS|IT|THEY|THE \\p{L}+) (?:STILL )?(?:STAND|APPLY|HOLD|REMAIN|CORRECT|RIGHT|VALID|INTENDED|BINDING|CURRENT)",
  ],
  de: ["(?:GILT|BLEIBT|STIMMT|IST) (?:DAS|DIES|ES|DIESE \\p{L}+)(?: \\p{L}+){0,3}(?=\\s?\\?)"],
  fr: [
    "(?:EST-CE|CELA EST-IL|EST-ELLE|EST-IL|CELA RESTE-T-IL) (?:\\p{L}+ )?(?:CORRECT|EXACT|MAINTENU|VALABLE|EN VIGUEUR)",
  ],
  es: ["(?:SE MANTIENE|ES CORRECT[OA]|SIGUE (?:VIGENTE|SIENDO)|ES VALID[OA])"],
  it: ["(?:RESTA|E) (?:\\p{L}+ ){0,2}(?:VALID|CONFERMAT|CORRETT|ESATT)|SI CONFERMA"],
  pt: ["(?:MANTEM-SE|ESTA CORRET[OA]|E VALID[OA]|CONFIRMA-SE)"],
  nl: ["(?:KLOPT|BLIJFT|GELDT) (?:DIT|DAT)|IS (?:DIT|DAT) (?:JUIST|CORRECT|NOG)"],
  pl: ["CZY (?:TO |ZAPIS |WYMOG )?(?:JEST )?(?:\\p{L}+ )?(?:AKTUALN|PRAWIDLOW|POPRAWN|OBOWIAZ|POZOSTA)"],
  uk: ["ЧИ (?:ЦЕ )?(?:\\p{L}+ )?(?:АКТУАЛЬН|ВІРНО|ПРАВИЛЬНО|ЗАЛИША)"],
  ru: ["(?:ЭТО )?(?:АКТУАЛЬНО|ВЕРНО|ПРАВИЛЬНО|ОСТАЕТСЯ|СОХРАНЯЕТСЯ)"],
  cs: ["(?:PLATI|JE) TO (?:\\p{L}+ )?(?:SPRAVNE|STALE|NADALE)"],
});
/** And that it does not. */
const NOT_SO = whole({
  en: ["NO|(?:IT|THEY|THIS|THAT) (?:DOES|DO|IS|ARE|WILL) NOT"],
  de: ["NEIN|NICHT"],
  fr: ["NON"],
  es: ["NO"],
  it: ["NO"],
  pt: ["NAO"],
  nl: ["NEE|NIET"],
  pl: ["NIE"],
  uk: ["НІ|НЕ"],
  ru: ["НЕТ|НЕ"],
  cs: ["NE|NIKOLI"],
});
/** "It is to be read as", in what is answered. */
const READ_AS = whole({
  en: ["(?:SHOULD|IS TO|MUST|SHALL) (?:BE )?READ(?: AS)?|READ (?:IT|THIS|THEM) AS"],
  de: [
    "(?:MUSS|SOLL) (?:\\p{L}+ ){0,3}(?:LAUTEN|HEISSEN)|(?:IST|SIND) (?:[\\p{L}\\d.]+ ){0,3}ZU LESEN",
    "LAUTET (?:RICHTIG|KORREKT)",
  ],
  fr: ["(?:IL FAUT |A )LIRE|LIRE (?:PLUTOT|EN REALITE)"],
  es: ["(?:DEBE|DEBERA|HA DE) (?:LEERSE|DECIR)|LEASE"],
  it: ["DEVE (?:LEGGERSI|INTENDERSI)|LEGGASI|SI LEGGA"],
  pt: ["LEIA-SE|DEVE LER-SE"],
  nl: ["(?:MOET|DIENT) (?:\\p{L}+ ){0,4}(?:LUIDEN|GELEZEN)"],
  pl: ["(?:NALEZY|POWINNO) (?:\\p{L}+ )?(?:CZYTAC|BRZMIEC)|WINNO BYC|OTRZYMUJE BRZMIENIE"],
  uk: ["(?:СЛІД|НЕОБХІДНО) ЧИТАТИ|ЧИТАТИ (?:ЯК|В РЕДАКЦІІ)"],
  ru: ["(?:СЛЕДУЕТ|НЕОБХОДИМО) ЧИТАТЬ|ЧИТАТЬ (?:КАК|В РЕДАКЦИИ)"],
  cs: ["SPRAVNE (?:MA|ZNI)|MA ZNIT"],
});
/** The make stands in a question, or right before it, whose answer takes it back; behind the make. */
export const TAKEN_BACK = cue`^[^.?!\n]{0,80}\.\s?${STANDS}[^?？\n]{0,40}[?？]\s{0,3}(?:(?:[AR] ?\d{1,3}|\p{L}{3,12})[.:] ?)?[^.?!]{0,12}${NOT_SO}|^[^?？\n]{0,140}[?？]\s{0,3}[^?!;\n]{0,60}?${READ_AS}`;

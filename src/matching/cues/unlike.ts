/** Words that name a make only to set another against it, or to talk about it. In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** "Unlike X": before the names, over a list of them. */
export const UNLIKE = cue`${whole({
  en: ["UNLIKE|IN CONTRAST TO|AS OPPOSED TO"],
  de: ["IM GEGENSATZ ZU[RM]?|ANDERS ALS"],
  fr: ["CONTRAIREMENT A(?:UX?)?|A LA DIFFERENCE D(?:E|ES|U)"],
  es: ["A DIFERENCIA D(?:E|EL)|AL CONTRARIO QUE"],
  it: ["A DIFFERENZA D(?:I|EI|EGLI|ELLE|ELLA|EL)"],
  pt: ["AO CONTRARIO D(?:E|AS?|OS?)|DIFERENTEMENTE D(?:E|AS?|OS?)"],
  nl: ["IN TEGENSTELLING TOT"],
  pl: ["W PRZECIWIENSTWIE DO|W ODROZNIENIU OD|INACZEJ NIZ"],
  uk: ["НА ВІДМІНУ ВІД"],
  ru: ["В ОТЛИЧИЕ ОТ"],
  cs: ["NA ROZDIL OD"],
  ro: ["SPRE DEOSEBIRE DE"],
})}[^.:;!?\n]{0,80}$|${oneOf({ ar: ["على عكس", "بخلاف"], zh: ["不同于", "不像"] })}[^。.;\n]{0,40}$`;
/** What differs, what is asked about: the names are the matter of a text. */
export const ABOUT = cue`${whole({
  en: ["DIFFERENCES? BETWEEN|QUESTIONS? (?:ABOUT|ON|REGARDING)"],
  de: ["UNTERSCHIEDE? ZWISCHEN|FRAGEN ZU[RM]?"],
  fr: ["DIFFERENCES? ENTRE|QUESTIONS? SUR"],
  es: ["DIFERENCIAS? ENTRE|PREGUNTAS SOBRE"],
  it: ["DIFFERENZ[AE] TRA"],
  pt: ["DIFERENCAS? ENTRE"],
  nl: ["VERSCHIL(?:LEN)? TUSSEN|VRAGEN OVER"],
  pl: ["ROZNIC[AEY]\\p{L}* MIEDZY|PYTANIA O"],
  uk: ["ЧИМ ВІДРІЗНЯ\\p{L}+"],
  ru: ["ЧЕМ ОТЛИЧА\\p{L}+"],
})}[^.;!?\n]{0,60}$`;
/** Something in the shape of it: "dummy camera X style". */
export const DUMMY = cue`${whole({
  en: ["DUMMY|MOCK|FAKE"],
  de: ["ATTRAPPE|DUMMYKAMERA"],
  fr: ["FACTICE"],
  es: ["SIMULAD[AO]S?"],
  it: ["FINTA"],
  pl: ["ATRAPA"],
  uk: ["МУЛЯЖ…"],
})}[^.;,\n]{0,40}${whole({
  en: ["STYLE|LIKE"],
  de: ["IM STIL"],
  fr: ["FACON"],
  es: ["TIPO"],
  it: ["STILE"],
  uk: ["ПІД"],
  ru: ["ПОД"],
})}[^.;,\n]{0,10}$`;

const REBADGED_WORD = begun({
  en: ["REBADGED|REBRANDED|RELABELL?ED|DISGUISED|CLONE OF AN?|COPY OF AN?"],
  de: ["UMGELABELTE?[NRS]?|UMETIKETTIERTE?[NRS]?|VERKAPPTE?[NRS]?"],
  fr: ["REBADGEE?S?|REETIQUETEE?S?"],
  nl: ["OMGEKATTE|OMGELABELDE|GEREBADGEDE"],
  pl: ["PRZEBRANDOWAN\\p{L}+|PRZEMALOWAN\\p{L}+|PRZEMETKOWAN\\p{L}+"],
  uk: ["ПЕРЕМАРКОВАН\\p{L}+|ПЕРЕКЛЕЄН\\p{L}+"],
  ru: ["ПЕРЕМАРКИРОВАНН\\p{L}+|ПЕРЕКЛЕЕНН\\p{L}+|ПЕРЕИМЕНОВАНН\\p{L}+"],
});
/** "A rebadged X": another's goods under a new name. */
export const REBADGED = cue`${REBADGED_WORD}$`;
/** "Not a rebadged X": it is none. */
export const NOT_REBADGED = cue`${whole({
  en: ["NOT|NO|ISN['’]T|NEVER"],
  de: ["KEINE?[NRS]?|NICHT"],
  fr: ["PAS|AUCUNE?"],
  nl: ["GEEN|NIET"],
  pl: ["NIE|ZADEN|ZADNA"],
  uk: ["НЕ|НІЯК…"],
  ru: ["НИКАК…"],
})}(?: \p{L}+){0,2} ${REBADGED_WORD}$`;

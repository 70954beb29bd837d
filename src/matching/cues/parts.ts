/** A maker's parts, of which there are none in the goods: "without X chips". In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** What a camera is made of, in the languages of the world's shops. */
const PART = `(?:${begun({
  en: ["COMPONENT|CHIP|CHIPSET"],
  de: ["KOMPONEN|BAUTEIL|CHIPSATZ"],
  pl: ["PODZESPOL"],
  ru: ["ЧИП|КОМПОНЕНТ|ДЕТАЛ"],
  sk: ["DIEL"],
  ro: ["CIP"],
  hu: ["ALKATRESZ"],
  et: ["OSADE?T?"],
  tr: ["YONGA"],
})}\\p{L}{0,6}|${whole({
  any: ["OEM"],
  en: ["PARTS?"],
  de: ["TEILEN?"],
  fr: ["COMPOSANTS?|PIECES?|PUCES?"],
  es: ["PIEZAS?|PARTES?"],
  it: ["PARTI"],
  pt: ["PECAS?"],
  nl: ["ONDERDELEN"],
  pl: ["CZESCI"],
  uk: ["ЧАСТИН"],
  ru: ["ЧАСТИ"],
  sl: ["DELOV"],
  el: ["EXARTIMATA|ΕΞΑΡΤΗΜΑΤΑ"],
  sv: ["DELAR"],
  da: ["DELER?"],
  fi: ["OSIA"],
  lt: ["DALIU"],
  vi: ["LINH KIEN"],
  tl: ["PIYESA"],
})}|${oneOf({
  ar: ["مكونات|قطع|شرائح"],
  th: ["ชนสวน"],
  ko: ["칩|부품"],
  zh: ["零组件|零組件|零部件|元器件|芯片|晶片|供应"],
  ja: ["部品"],
})})`;

/** "Without", "no", "does not contain". */
const WITHOUT = `(?:${whole({
  en: ["NO|NOT|WITHOUT"],
  de: ["KEINERLEI|KEINE?\\p{L}?|OHNE|NICHT|FREI VON"],
  fr: ["AUCUNE?|SANS|PAS DE|NE CONTIEN\\p{L}+ (?:PAS|AUCUN\\p{L}?)"],
  es: ["NINGUN\\p{L}?|SIN|NO CONTIENEN?"],
  it: ["NON|NESSUN\\p{L}?|SENZA|NON CONTIEN\\p{L}+|NON CONTENGONO"],
  pt: ["SEM|NENHUM\\p{L}?|NAO CONTEM"],
  nl: ["GEEN|ZONDER"],
  pl: ["ZADN…|NIE ZAWIERA…"],
  uk: ["НЕ М[ІИ]СТ\\p{L}+"],
  ru: ["БЕЗ|НЕ СОДЕРЖ\\p{L}+"],
  cs: ["BEZ|NEOBSAHUJ…"],
  sk: ["ZIADN…"],
  sl: ["BREZ|BE"],
  ro: ["FARA|NU CONTINE?"],
  el: ["ΧΩΡΙΣ"],
  sv: ["UTAN|INGA|INGEN"],
  da: ["UDEN"],
  nb: ["UTEN"],
  fi: ["EI"],
  ar: ["بدون|(?:خالية|خال) من"],
  id: ["BEBAS|TANPA"],
  ms: ["TIADA"],
  vi: ["KHONG"],
  tl: ["WALANG"],
})}|${oneOf({ th: ["ไม"], zh: ["[非无無]", "不含", "不使用", "不用", "没有", "沒有"] })})`;

/** "Without parts of X", "no X chips": of a maker's parts nothing is in it. No comma comes between. ¶ is the name. */
export const FREE_OF_PARTS = cue`${WITHOUT}(?=[^.;,:|\n–—]{0,70}¶)(?:[^.;,:|\n–—]{0,60}${PART}[^.;,:|\n–—]{0,30}¶|[^.;,:|\n–—]{0,40}¶[^.;:|\n–—]{0,40}?${PART})`;

/** The same where the verb comes last: "X 부품 미사용". */
export const FREE_OF_PARTS_AFTER = cue`^[^.;|\n]{0,40}?(?:(?:${PART}|製品)[^.;|\n]{0,20}${oneOf({
  tr: ["BARINDIRMA|ICERME|KULLANMA|KULLANILMA|YOK"],
  ko: ["미사용|없|사용하지"],
  ja: ["使用して(?:い|おり)?ません|含まれ?て?い?ません|含みません|不使用"],
})}|OSADETA|${PART} NELKUL)`;

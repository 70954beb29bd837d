/** Words for what is no part of what is bought. In normalised text; each linear in its input. */
import { cue, oneOf, whole } from "../words.ts";

/** What is said to be no part of what is bought, behind the name: "X recorders are not part of this contract". */
export const OUT_OF_SCOPE = cue`^[^.;\n]{0,60}?(?:${whole({
  en: [
    "(?:IS|ARE) NOT (?:PART|SUBJECT|THE SUBJECT|WITHIN THE SCOPE|IN THE SCOPE) OF",
    "(?:IS|ARE) NOT COVERED BY",
    "(?:IS|ARE|FALLS?) OUT(?:SIDE)? (?:OF )?(?:THE )?SCOPE",
  ],
  de: ["(?:IST|SIND) NICHT (?:GEGENSTAND|TEIL|BESTANDTEIL|ERFASST)|NICHT GEGENSTAND|NICHT VOM VERTRAG"],
  fr: ["NE F(?:AIT|ONT) PAS (?:PARTIE|L.OBJET)|HORS (?:MARCHE|PERIMETRE)"],
  es: ["NO FORMAN? PARTE|NO (?:ES|SON) OBJETO|FUERA DEL? (?:ALCANCE|OBJETO)"],
  it: ["NON (?:FA|FANNO|RIENTRA|RIENTRANO|E|SONO) (?:PARTE|OGGETTO|NELL)"],
  pt: ["NAO (?:FAZ|FAZEM|INTEGRA|INTEGRAM) (?:PARTE|O)|FORA DO (?:AMBITO|OBJETO)"],
  nl: ["(?:MAAKT|MAKEN) GEEN DEEL|VAL(?:T|LEN) BUITEN"],
  pl: ["NIE (?:JEST|SA|STANOWI|STANOWIA) (?:PRZEDMIOTEM|CZESCIA|OBJET\\p{L}+)", "NIE WCHODZ\\p{L}+ W (?:ZAKRES|SKLAD)"],
  uk: [
    "НЕ (?:Є|СТАНОВ\\p{L}+) (?:ПРЕДМЕТОМ|ЧАСТ\\p{L}+)",
    "НЕ ВХОД\\p{L}+ (?:ДО|У|В) (?:СКЛАД|ПРЕДМЕТ|ОБСЯГ|ДОГОВ)…",
    "(?:ДО|У|В) (?:ЦЕИ )?(?:ДОГОВ|ПРЕДМЕТ|ОБСЯГ)\\p{L}+ НЕ ВХОД…",
  ],
  ru: [
    "НЕ ЯВЛЯ\\p{L}+ (?:ПРЕДМЕТОМ|ЧАСТ\\p{L}+)|НЕ ВХОД\\p{L}+ В (?:ПРЕДМЕТ|СОСТАВ|ОБЪЕМ|ДОГОВОР)…",
    "В (?:ЭТОТ )?(?:ДОГОВОР|ПРЕДМЕТ|ОБЪЕМ)\\p{L}* НЕ ВХОД…",
  ],
  cs: ["NE(?:NI|JSOU) PREDMETEM"],
  sk: ["NIE (?:JE|SU) PREDMETOM"],
  ro: ["NU FACE? (?:PARTE|OBIECTUL)|NU INTRA IN"],
  hu: ["NEM (?:TARGYA|RESZE)"],
  el: ["ΔΕΝ ΑΠΟΤΕΛ…"],
  sv: ["(?:INGAR|OMFATTAS) (?:INTE|EJ)"],
  da: ["ER IKKE (?:OMFATTET|EN DEL|DEL)"],
  tr: ["KAPSAM DISI…|KAPSAMINDA DEGIL…"],
  zh: ["不在(?:本次)?(?:采购|招标|项目)范围"],
})}|${oneOf({ ar: ["(?:ليست?|فليست?) (?:ضمن|جزءا? من)"] })})`;

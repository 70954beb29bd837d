/**
 * A camera watches places where nobody may go, "zona prohibida", "Zutritt verboten", and no make is refused. In normalised text;
 * each linear in its input.
 */
import { cue, oneOf, whole } from "../words.ts";

/** What forbids, in a refusal. */
export const FORBIDDEN = cue`${oneOf({
  any: ["PROHIB"],
  de: ["VERBOTEN"],
  fr: ["INTERDI"],
  it: ["VIETAT"],
  pt: ["PROIBI"],
  nl: ["VERBODEN"],
  pl: ["ZABRONION|ZAKAZAN"],
  uk: ["ЗАБОРОН"],
  ru: ["ЗАПРЕЩ"],
  el: ["ΑΠΑΓΟΡΕΥ"],
  tr: ["YASAK"],
  ar: ["ممنوع|يمنع"],
  id: ["DILARANG|TERLARANG"],
  zh: ["禁止"],
})}`;
/** What is forbidden to enter. */
export const PLACE = cue`${oneOf({
  any: ["(?<!\\p{L})ZON[AEY]?(?!\\p{L})|AREA|INTRUS"],
  en: ["ENTRY|(?<!\\p{L})ACCES(?!S?OR)"],
  de: ["BEREICH|EINTRITT|ZUTRITT|BETRETEN"],
  fr: ["ENTREE"],
  es: ["ENTRADA"],
  it: ["INGRESSO"],
  pl: ["STREF|OBSZAR"],
  uk: ["(?<!\\p{L})ЗОН|ВХІД"],
  ru: ["ВХОД"],
  el: ["ΖΩΝ|ΠΕΡΙΟΧ|ΕΙΣΟΔ"],
  tr: ["BOLGE|GIRIS"],
  ar: ["الدخول|منطقة"],
  fa: ["ورود|محدوده"],
  id: ["MASUK|KAWASAN"],
  zh: ["区域|區域"],
  ja: ["エリア"],
})}`;

/** "In Bereichen", "w strefie": inside of a place. */
const INSIDE = whole({
  en: ["IN"],
  de: ["IM"],
  fr: ["EN|DANS"],
  it: ["NELL\\p{L}+"],
  pt: ["EM"],
  pl: ["W"],
  uk: ["У"],
  ru: ["В"],
});
const PLACES = whole({
  any: ["ZON\\p{L}+"],
  en: ["AREAS?"],
  de: ["BEREICH…"],
  it: ["AREE"],
  pl: ["STREF…"],
  uk: ["ЗОН\\p{L}+"],
});
/** What is forbidden in a place, and not the place: "in Bereichen verboten", "禁止使用". */
export const OF_USE = cue`${whole({
  en: ["USE|USING|USAGE"],
  de: ["EINSATZ|VERWENDUNG"],
  es: ["USO|USAR|UTILIZ\\p{L}+"],
  nl: ["GEBRUIK"],
  pl: ["STOSOWAN\\p{L}+"],
  uk: ["ВИКОРИСТ\\p{L}+"],
  ru: ["ИСПОЛЬЗ\\p{L}+"],
  tr: ["KULLAN\\p{L}+"],
  id: ["PENGGUNAAN"],
  zh: ["使用"],
})}|استخدام|${INSIDE} (?:(?!PROHIB|VERBOT|VIETAT|PROIBI|INTERDI|ЗАБОРОН|ЗАПРЕЩ|ZABRON|ZAKAZ)\p{L}+ ){0,2}${PLACES}(?! (?:PROHIB|VIETAT|PROIBI|INTERDI|ZABRON|ZAKAZ))|ALANLARINDA`;

/** Words for what comes in the place of a make. In normalised text; each linear in its input. */
import { cue, oneOf, type Words, whole } from "../words.ts";

/** "Replace your old X by Y": the verb; what joins what is put in; and words of what is there. */
export const REPLACE = new RegExp(
  cue`${whole({
    en: ["REPLAC(?:E|ES|ING)", "SWAP(?:PING)?", "TRADE IN"],
    de: ["ERSETZ…", "TAUSCHEN", "AUSTAUSCH…"],
    fr: ["REMPLAC…"],
    es: ["SUSTITU…", "REEMPLAZ…", "CAMBI(?:E|A|AMOS?|AR|ARE)"],
    it: ["SOSTITU…"],
    pt: ["TROC(?:A|AMOS|AR|UE)", "SUBSTITU…"],
    nl: ["VERVANG…"],
    pl: ["WYMIENI\\p{L}+", "WYMIAN\\p{L}+"],
    uk: ["ЗАМІН\\p{L}+", "МІНЯЄМО"],
    ru: ["МЕНЯЕМ", "ЗАМЕН\\p{L}+"],
  })}`,
  "gu",
);

export const PUT_IN = /(?<!\p{L})(?:WITH|BY|FOR|DURCH|GEGEN|PAR|POR|CON|COM|DOOR|NA|НА)(?!\p{L})/u;

export const OLD = cue`${whole({
  any: ["MODELO?"],
  en: ["YOUR|ALL|THE|OLD|EXISTING|DISCONTINUED|OBSOLETE"],
  de: ["ALTE…|IHRE…|AUSGELAUFEN…|ABGEKUNDIGT…"],
  fr: ["VOS|VIE(?:UX|ILLES?)|ANCIEN…|DISCONTINUEE?S?|MODELE"],
  es: ["SUS?|TUS?|VIEJ…|DESCATALOGAD…|DESCONTINUAD…"],
  it: ["VECCHI…|FUORI PRODUZIONE|MODELLO?"],
  pt: ["SEUS?|SUAS?|ANTIG…"],
  nl: ["UW|OUDE"],
  pl: ["STAR\\p{L}+|WYCOFAN…"],
  uk: ["ВАШ\\p{L}+|МОДЕЛІ"],
  ru: ["СТАР\\p{L}+|УСТАР…|МОДЕЛЬ|МОДЕЛИ"],
})}`;

const REPLACED: Words = {
  en: ["REPLACED (?:BY|WITH)"],
  de: ["ERSETZT DURCH"],
  fr: ["REMPLACEE?S? PAR"],
  es: ["SUSTITUID… POR"],
  it: ["SOSTITUIT… (?:CON|DA)"],
  pt: ["SUBSTITUID… POR"],
  nl: ["VERVANGEN DOOR"],
  pl: ["ZASTAPI\\p{L}+"],
  uk: ["ЗАМІНИЛИ"],
  ru: ["ЗАМЕНИЛИ"],
};

/** "X was replaced by", where the verb comes last. */
export const REPLACED_AFTER = cue`${[
  "^(?!\\S{0,4} ?ILE )[^.;]{1,80} ILE DEGISTI",
  "^[^.;,]{0,40} YERINE(?!\\p{L})",
  `^(?!(?: \\p{L}+)? (?:И|ТА|І|I|E|Y|ET|UND|AND|EN) )[^.;,]{0,30} ${oneOf(REPLACED)}(?!\\p{L})`,
  "^[^。；，]{0,12}(?:换成|换为|更换为|替换为)",
].join("|")}`;

/** "Old", of one thing. */
const OLD_THING: Words = {
  en: ["OLD"],
  de: ["ALTEN?|ALTES"],
  fr: ["VIEUX|VIEILLES?"],
  es: ["VIEJ[OA]S?|ANTIGU[OA]S?"],
  it: ["VECCHI[OAE]?"],
  pt: ["ANTIG[OA]S?"],
  nl: ["OUDE"],
  pl: ["STAR[AEY]\\p{L}{0,2}"],
  ru: ["СТАР\\p{L}{1,3}"],
};

/** "your old X": a seller's other make is to come in its place. */
export const OLD_ONE = cue`(?<!\p{L})${oneOf(OLD_THING)}\s+$|旧的?$`;

export const YOUR_OLD = cue`(?<!\p{L})${oneOf({
  en: ["YOUR"],
  de: ["IHREN?"],
  fr: ["VOTRE|VOS"],
  es: ["SUS?|TUS?"],
  it: ["VOSTR\\p{L}"],
  pt: ["SEUS?|SUAS?"],
  nl: ["UW"],
  pl: ["TWOJ…"],
  ru: ["ВАШ…"],
  sv: ["DITT?|DINA|ERA"],
  nb: ["DINE?"],
})} (?:${oneOf(OLD_THING)}|${oneOf({ fr: ["ANCIEN…"], sv: ["GAML[AE]"] })}) (?:(?!(?:FOR|WITH|BY|TO|GEGEN|DURCH|PAR|CONTRE|POR|CON|COM|DOOR|VOOR|NA|НА) )\p{L}+ ){0,2}$`;

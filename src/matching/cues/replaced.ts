/** Words for what comes in the place of a make. In normalised text; each linear in its input. */
import { cue, cues, oneOf, type Words, whole } from "../words.ts";

/** "Replace your old X by Y": the verb; what joins what is put in; and words of what is there. */
export const REPLACE = cues`${whole({
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
  cs: ["NAHRAD\\p{L}+|NAHRAZ\\p{L}+|VYMEN\\p{L}+"],
  ro: ["INLOCUI\\p{L}+"],
  sv: ["BYT[AE]? (?:UT )?|BYTE AV|UTBYTE AV"],
})}`;

export const PUT_IN =
  /(?<!\p{L})(?:WITH|BY|FOR|DURCH|GEGEN|PAR|POR|CON|COM|DOOR|NA|НА|ZA|NOVY\p{L}+|CU|MOT|TILL)(?!\p{L})/u;

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
  "^(?![^.;,]{0,40}(?:[:-] |ESKI |URETIMI )[^.;,]{0,40}YERINE)[^.;,]{0,40} YERINE(?!\\p{L})",
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

/** Somebody put something else in the place of a make, some time ago: "the council replaced its X cameras", before the name. */
export const WAS_REPLACED = cue`${whole({
  en: [
    "(?<!(?:BE|IS|ARE) )(?:REPLACED|SWAPPED(?: OUT)?|CHANGED OUT|PHASED OUT|EXCHANGED|UPGRADED FROM|MOVED AWAY FROM)",
  ],
  de: ["ERSETZTEN?|TAUSCHTEN?|WECHSELTEN?"],
  fr: ["(?:A|ONT|AVAIT|AVAIENT)(?: DEJA)? (?:REMPLACE|CHANGE|RENOUVELE|ABANDONNE)|REMPLACAIT"],
  es: [
    "(?:SUSTITUYO|REEMPLAZO(?! DE)|CAMBIO(?! DE)|SUSTITUYERON|REEMPLAZARON|CAMBIARON|RENOVO|RENOVARON)",
    "(?:HA|HAN|HABIA|HABIAN) (?:SUSTITUIDO|REEMPLAZADO|CAMBIADO)",
  ],
  it: ["(?:HA|HANNO|AVEVA|AVEVANO)(?: GIA)? (?:SOSTITUITO|RIMPIAZZATO|CAMBIATO)|(?:SOSTITUI|SOSTITUIRONO)"],
  pt: ["SUBSTITUIU|SUBSTITUIRAM|TROCOU|TROCARAM|(?:HAVIA|TINHA|HAVIAM) (?:SUBSTITUIDO|TROCADO)"],
  nl: ["VERVING|VERVINGEN|RUILDEN?"],
  pl: ["WYMIENI(?:L|LA|LO|LI|LY|ONO)|ZASTAPI(?:L|LA|LO|LI|LY|ONO)"],
  uk: ["ЗАМІНИ(?:В|ЛА|ЛО|ЛИ)|ЗАМІНЕНО|ПОМІНЯ(?:В|ЛА|ЛИ)"],
  ru: ["ЗАМЕНИЛ[АОИ]?|ПОМЕНЯЛ[АИ]?|(?:БЫЛА|БЫЛИ|БЫЛО) ЗАМЕНЕН[ЫАО]"],
  cs: ["(?:VYMENIL|NAHRADIL|VYMENILA|NAHRADILA|VYMENILI|NAHRADILI)"],
  ro: ["A INLOCUIT|AU INLOCUIT"],
  tr: ["DEGISTIRDI"],
})}(?:[^.,;:\n]|,(?=\d)){0,60}$`;

/** The same where the verb comes last, or in the passive voice, behind the name: "X cameras were replaced". */
export const WAS_REPLACED_AFTER = cue`^[^.;:\n]{0,90}?${whole({
  en: [
    "(?:WAS|WERE|BEEN) (?:\\p{L}+LY )?(?:REPLACED|SWAPPED|CHANGED|EXCHANGED|PHASED OUT|RETIRED)",
    "(?:SINCE|NOW|LATER) (?:REPLACED|SCRAPPED|RETIRED)",
  ],
  de: [
    "(?:GEGEN|DURCH) (?:[^ .;]+ ){1,6}(?:ERSETZT|(?:AUS)?GETAUSCHT|AUSGEWECHSELT) ?(?:WURDEN?|WORDEN)?(?= ?[.,;]|$)",
    "(?:ERSETZT|AUSGETAUSCHT|GETAUSCHT|AUSGEWECHSELT|ABGELOST) (?:WURDEN?|WORDEN|HAT|HATTEN?)",
  ],
  fr: ["(?:A|ONT|AVAIT|AVAIENT)(?: DEJA)? ETE (?:REMPLACE|CHANGE|RENOUVELE)E?S?"],
  es: [
    "(?:FUE|FUERON|HAN SIDO|HA SIDO) (?:SUSTITUID|REEMPLAZAD|CAMBIAD|RENOVAD)[OA]S?",
    "SE (?:SUSTITUYERON|REEMPLAZARON|CAMBIARON)",
  ],
  it: ["(?:FU|FURONO|E STAT[AO]|SONO STAT[EI]) (?:SOSTITUIT|RIMPIAZZAT|CAMBIAT)[AOEI]"],
  pt: ["(?:FOI|FORAM) (?:SUBSTITUID|TROCAD)[OA]S?"],
  nl: [
    "(?:DOOR|VOOR|TEGEN) (?:[^ .;]+ ){1,6}(?:VERVANGEN|GERUILD)",
    "(?:ZIJN|WERDEN|WERD|IS) (?:[^ .;,]+ ){0,5}VERVANGEN",
  ],
  pl: ["(?:ZOSTALY?|ZOSTALA|BYLY) (?:WYMIENION|ZASTAPION)[AEY]"],
  uk: ["(?:БУЛО|БУЛИ|БУЛА) ЗАМІНЕН[ОІА]"],
  ru: ["(?:БЫЛИ|БЫЛ|БЫЛА|БЫЛО) ЗАМЕНЕН[ЫАО]?"],
  cs: ["BYL[YAIO]? (?:VYMENEN|NAHRAZEN)[YAIO]?"],
  ro: ["AU FOST INLOCUITE"],
  tr: ["DEGISTIRILDI|DEGISTIRDI"],
})}|^[^.,;:\n–-]{0,40}?${whole({
  pl: ["WYMIENIONO|ZASTAPIONO"],
  uk: ["ЗАМІНЕНО|ЗАМІНИЛИ"],
  ru: ["ЗАМЕНИЛИ|ПОМЕНЯЛИ"],
})}|^[^。；\n]{0,16}${oneOf({ zh: ["已(?:经)?(?:于[^。；，]{0,8})?(?:全部)?(?:更换|替换|换成|淘汰|换)", "(?:更换|替换|换)(?:为|成)了"] })}`;
/** "Has …", before a make that something was put in the place of: Chinese. */
export const WAS_REPLACED_HAN = /已(?:经)?将[^。；，\n]{0,10}$/u;
/** What is put in its place in Chinese, behind the make. */
export const REPLACED_HAN = /^[^。；，\n]{0,10}(?:更换|替换|换)(?:为|成)/u;

/** "The council has its X cameras replaced by": where the verb comes last, its first half before the name, and its second behind it. */
export const HAS_REPLACED = cue`${whole({
  de: ["HAT|HABEN|HATTEN?|WURDEN?"],
  nl: ["HEEFT|HEBBEN|HAD|HADDEN|WERD|WERDEN|ZIJN"],
})}[^.;:\n]{0,60}$`;
export const LAST_REPLACED = cue`^[^.;:\n]{0,90}?${whole({
  de: ["ERSETZT|(?:AUS)?GETAUSCHT|AUSGEWECHSELT|ABGELOST|UMGERUSTET"],
  nl: ["VERVANGEN|INGERUILD|GERUILD|OMGEWISSELD"],
})}`;

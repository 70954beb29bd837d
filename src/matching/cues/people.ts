/**
 * Words around a surname that is a maker's name too: titles, what people do in a paper, firms and streets called after them. The
 * titles, the streets and what a speaker does as they are written, the rest in normalised text; each linear in its input.
 */
import { begun, cue, oneOf } from "../words.ts";

/** Someone of that name: "M. Bernard Lorex,", "anh Swann". */
export const PERSON = cue`(?<![\p{L}\p{N}])(?:(?<!\d ?)M\. (?=\p{Lu}|$)|${oneOf({
  en: ["Mr|Mrs|Ms|[Dd]r|[Pp]rof|Cllr|Councillor"],
  de: ["Herrn?|Frau"],
  fr: ["Mme|Mlle"],
  es: ["Sra|Sr|Dña"],
  it: ["Dott|Dott\\.ssa|dott\\.ssa|Sig|Sig\\.ra"],
  nl: ["Dhr|dhr|Mevr|mevr|drs|ir"],
})}\.? |D\.ª |(?:anh|chị) |السيدة? )(?:[\p{Lu}\p{Script=Arabic}][\p{L}.-]* ){0,2}$`;
/** "Contact: Lorex Hamilton": what people of a list do. */
const DOES = begun({
  en: [
    "CONTACT(?: PERSON)?|POINT OF CONTACT|PANEL|COMMITTEE|APOLOGIES|PRESENT|ATTENDEES|MEMBERS|CHAIR|SECRETARY",
    "CLERK|OFFICER|AUTHOR|WITNESS|CONTRACT SPECIALIST|PROJECT MANAGER|SIGNED(?: BY)?|ENGINEER|ARCHITECT",
  ],
  de: [
    "ANSPRECHPARTNER…|KONTAKT|TEILNEHMER|BEARBEITER…|SACHBEARBEITER…|PROJEKTLEITER…|GEZ\\.?",
    "(?:GEMEINDE)?PRASIDENT…|ANWESENDE?",
  ],
  fr: ["PRESENTS|INTERLOCUT\\p{L}+|SIGNATAIRES?|REDACT\\p{L}+|PARTICIPANTS?"],
  es: [
    "ASISTEN|ASISTENTES|PRESIDENT[EA]|SECRETARI[OA]|INTERVENTOR…|PERSONA DE CONTACTO|RESPONSABLE",
    "FIRMADO(?: POR)?|FIRMAN",
  ],
  it: ["SEGRETARI[OA]|RUP|RESPONSABILE…|REFERENTE|PROGETTISTA|FIRMATO|COMMISSIONE|ASSISTENTI"],
  pt: ["PREGOEIR[OA]|CONTATO|RESPONSAVEL|GESTORA?"],
  nl: ["CONTACTPERSO\\p{L}+|AANWEZIG|ONDERTEKEND|PROJECTLEIDER|NAMENS"],
  pl: ["OBECNI|OSOB[AY] DO KONTAKTU|KIEROWNIK|DYREKTOR|PRZEWODNICZ\\p{L}+|SPORZADZIL…|ZATWIERDZIL…|WOJT|SKARBNIK"],
  uk: ["КОНТАКТНА ОСОБА|ВІДПОВІДАЛЬН\\p{L}+|УПОВНОВАЖЕН\\p{L}+|ГОЛОВА"],
  ru: ["КОНТАКТНОЕ ЛИЦО|ОТВЕТСТВЕНН\\p{L}+|ПРЕДСЕДАТЕЛЬ"],
  cs: ["KONTAKTNI OSOBA"],
  ro: ["PERSOANA DE CONTACT"],
  hu: ["KAPCSOLATTARTO"],
  tr: ["KOMISYON UYELERI|IRTIBAT|ILGILI|YETKILI|HAZIRLAYAN|ONAYLAYAN"],
});
/** Their label, in normalised text; its cell, or its line, stands before the person's. */
export const PEOPLE = cue`${DOES}(?: \p{L}+)?(?:\s?:[^.\n]{0,100}|\s?:?\n\s*(?:\p{L}+\.? ){0,2})$`;
/** How people are addressed, and what they are: before a name that is a surname too, with given names between. */
export const TITLE = cue`(?<![\p{L}\p{N}])${oneOf({
  en: ["Miss|Sir|Lady|Lord|Dame|Alderman|Mayor|Senator|Sergeant|Inspector|Captain|Judge"],
  de: [
    "(?:Stadt|Gemeinde|Aufsichts|Kreis)r(?:at|ätin)|(?:Ober)?[Bb]ürgermeister(?:in)?|Amtsleiter(?:in)?",
    "(?:Dipl\\.-)?Ing\\.",
  ],
  fr: ["Monsieur|Madame|Maître|[Cc]onseill(?:er|ère)|[Aa]djointe?|[Cc]ommissaire"],
  es: ["[Ss]eñor(?:a|ita)?|[Dd]on|[Dd]oña|Lic\\.|Arq\\.|[Aa]lcalde(?:sa)?|[Cc]oncejala?|[Ii]ngenier[oa]|Dra\\."],
  it: ["[Ss]ignora?|ing\\.|[Aa]rch\\.|[Gg]eom\\.|[Aa]vv\\.|[Rr]ag\\.|[Aa]ssessore|[Ss]indaco|[Cc]onsigliere"],
  pt: ["[Ss]enhora?|Eng\\.|[Vv]ereadora?|[Pp]refeit[oa]|Dr\\.ª"],
  nl: ["[Dd]e heer|[Mm]eneer|[Mm]evrouw|[Mm]w\\.|[Ww]ethouder|[Rr]aadslid|[Bb]urgemeester"],
  pl: ["[Ww]ójt…|[Ss]karbni\\p{L}+|pan(?:i|a|em)?|Pan[ai]|[Rr]adn(?:y|a|ego|ej)|[Bb]urmistrz…|inż\\.|mgr"],
  uk: ["[Пп]ан(?:і|а)?"],
  ru: ["[Гг]осподин|[Гг]оспожа|[Дд]епутат…|[Гг]-(?:н|жа)"],
  cs: ["[Pp]aní|Mgr\\."],
  sv: ["[Hh]err|[Ff]ru"],
  tr: ["Bay|Bayan|Sayın|üyesi"],
})} (?:\p{Lu}[\p{L}.-]* ){0,2}$`;
/** What a speaker does: "Greg Swann asks". */
const SAYS = oneOf({
  en: ["asks|asked|says|said|writes|wrote|commented|replied"],
  de: ["fragt|sagt|schreibt|schrieb"],
  fr: ["demande|écrit"],
  es: ["pregunta|escribe|dice"],
  it: ["chiede|scrive"],
  pt: ["pergunta|escreve|diz"],
  nl: ["vraagt|schrijft"],
  pl: ["pyta|pisze"],
  uk: ["пише|питає"],
  ru: ["пишет"],
});
/** "(verified owner)". */
const VERIFIED = oneOf({
  en: ["verified"],
  de: ["verifi"],
  fr: ["vérifié"],
  es: ["verific"],
  nl: ["geverifieerd"],
  pl: ["zweryfik"],
  uk: ["перевір"],
  ru: ["провер"],
});
/** What tells behind it that a customer speaks: stars, a date, "(verified owner)", "asks:". */
export const SPEAKER = new RegExp(
  String.raw`^(?:'s review|\s?[★☆⭐]+\s+\p{L}+\s\p{L}|\s\(${VERIFIED}|,? ${SAYS}(?!\p{L}))`,
  "iu",
);
/** A firm of that name: "Swann & Sons", "Lorex Construction". */
export const FAMILY = cue`^ ${oneOf({
  any: ["(?:&|AND|UND|ET|Y|E) (?:DAUGHTERS?|SONS|SOHNE|FILS|HIJOS|FIGLI)|HOLDINGS"],
  en: ["CONSTRUCTION|BUILDERS|ELECTRICAL|LIGHTING|SOLICITORS"],
  de: ["ELEKTRO|BAU"],
  es: ["COMERCIO|INSTALACIONES|INGENIER\\p{L}+"],
  it: ["IMPIANTI|IMMOBILI\\p{L}+"],
  pt: ["INSTALACOES"],
  pl: ["BUDOWNICTW\\p{L}+"],
  ru: ["STROY|STROI"],
})}(?!\p{L})`;
/** A street that bears a surname, before it. */
export const STREET_BEFORE = cue`${begun({
  fr: ["Rue|Avenue"],
  es: ["[Cc]alle|Carrera|Avenida|Plaza"],
  it: ["Via|Viale|Piazza"],
  pt: ["[Rr]ua|Praça"],
  pl: ["[Uu]l\\.|[Uu]lica"],
  uk: ["[Вв]ул\\.|[Вв]улиця"],
  ru: ["[Уу]л\\.|[Уу]лица"],
  ro: ["Str\\."],
  id: ["Jalan|Jl\\."],
  vi: ["Đường"],
})} $`;
/** A school or a place of that name. */
export const INSTITUTION_BEFORE = cue`${begun({
  en: ["UNIVERSIT(?:Y|IES)|COLLEGE|VILLAGE|TOWN"],
  de: ["UNIVERSITAT|DORF|GEMEINDE"],
  fr: ["UNIVERSITE"],
  es: ["UNIVERSIDAD|ALDEA|PUEBLO"],
  it: ["UNIVERSITA|PAESE"],
  pt: ["UNIVERSIDADE|ALDEIA"],
  nl: ["UNIVERSITEIT|DORP"],
  pl: ["UNIWERSYTE\\p{L}+|WSI|WIOS\\p{L}+"],
  uk: ["УНІВЕРСИТЕТ…|СЕЛ[ОІАЕ]|МІСТ[ОІА]"],
  ru: ["УНИВЕРСИТЕТ…|ГОРОД[ЕА]?|ДЕРЕВН[ЯЕИ]"],
  sv: ["UNIVERSITET(?:ET)?"],
})}(?:(?: (?:OF|DE|DI|DA|DO|VON|VAN|IN|W))? | D['’])$`;

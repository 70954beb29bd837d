/** Words that strike a make from a specification, and those that refer to one. In normalised text; each linear in its input. */

import { begun, cue, oneOf, type Words, whole } from "../words.ts";
import { ANSWER } from "./questions.ts";

/** Verbs that strike something: "delete". */
const STRIKE: Words = { en: ["STRIKE", "DELETE", "OMIT"] };
/** The same in other languages. */
const STRIKE_TOO: Words = {
  fr: ["SUPPRIMER"],
  es: ["SUPRIMIR"],
  it: ["ELIMINARE"],
  nl: ["SCHRAP"],
  pl: ["WYKRESLIC"],
  uk: ["ВИКЛЮЧИТИ"],
  ru: ["ИСКЛЮЧИТЬ"],
  sv: ["STRYK"],
};
/** What is struck of a specification. */
const LINE = oneOf({
  de: ["DIE ZEILE|DIE POSITION"],
  fr: ["LA LIGNE"],
  es: ["LA LINEA|LA PARTIDA"],
  it: ["LA VOCE"],
  pt: ["A LINHA"],
  nl: ["DE REGEL"],
  pl: ["POZYCJE|WIERSZ"],
  uk: ["ПОЗИЦІ[ЮІ]|РЯДОК|ПУНКТ"],
  ru: ["СТРОК[УИ]|ПОЗИЦИ[ЮИ]"],
});
/** "Strikes out the words", in English. */
const STRIKES_WORDS = `${oneOf({ en: ["STRIKES?", "STRUCK", "DELETES?", "DELETED", "OMITS?", "REMOVES?"] })} (?:OUT )?(?:THE )?${oneOf({ en: ["WORDS?", "WORDING", "REFERENCES?", "PHRASE", "TEXT", "LINE"] })}`;
/** What says that the words in quotes behind it go, or are replaced. */
const WORDS_STRUCK = oneOf({
  en: ["WHERE IT (?:READS|SAYS)"],
  de: ["(?:DIE )?(?:WORTE|WORTER|ANGABE|ANGABEN)|WO (?:ES )?BISHER"],
  fr: [
    "LA OU (?:IL EST|ETAIT) ECRIT|AU LIEU DE LIRE",
    "(?:SUPPRIMER|SUPPRESSION DE|REMPLACER) (?:LES MOTS|LA MENTION)",
  ],
  es: [
    "DONDE (?:\\p{L}+ ){0,3}(?:DICE|DECIA|FIGURABA)",
    "(?:SE SUPRIMEN?|SE ELIMINAN?) (?:LAS PALABRAS|LA MENCION|LA REFERENCIA)",
  ],
  it: ["DOVE (?:SI LEGGE|ERA SCRITTO)|(?:SI )?(?:ELIMINA|SOPPRIME|STRALCIA)… (?:LE PAROLE|LA DICITURA)"],
  pt: ["ONDE (?:SE LE|CONSTA(?:VA)?)|(?:SUPRIME|EXCLUI|RETIRA)-SE (?:AS PALAVRAS|A EXPRESSAO|A MENCAO)"],
  nl: ["WAAR (?:STAAT|STOND)|(?:DE )?WOORDEN"],
  pl: ["WYKRESLA (?:SIE )?(?:SLOWA|WYRAZY|ZAPIS)"],
  uk: ["(?:ВИКЛЮЧИТИ|ВИЛУЧИТИ) СЛОВА"],
  ru: ["ИСКЛЮЧИТЬ СЛОВА"],
  ro: ["SE ELIMINA (?:\\p{L}+ ){0,3}(?:MENTIUNEA|CUVANTUL|EXPRESIA)"],
  ar: ["(?:تستبدل|تحذف|يحذف|حذف|تشطب|شطب|تلغي|الغاء) (?:عبارة|كلمة|الاشارة الي)?"],
});
/** "Instead of", right before words in quotes. */
const INSTEAD = oneOf({
  en: ["INSTEAD OF"],
  de: ["STATT|ANSTELLE VON"],
  fr: ["AU LIEU DE"],
  es: ["EN LUGAR DE"],
  it: ["INVECE DI"],
  pt: ["EM VEZ DE"],
  nl: ["IN PLAATS VAN"],
  pl: ["ZAMIAST"],
  uk: ["ЗАМІСТЬ"],
  ru: ["ВМЕСТО"],
});
/** A clause of a specification by its number. */
const CLAUSE = oneOf({ en: ["CLAUSE", "ITEM", "PARAGRAPH", "LINE", "ROW"] });

/** Words struck from a specification, with the make in them: "delete the words “X or similar”". */
export const STRUCK_BEFORE = cue`(?<!\p{L})(?:${INSTEAD}(?= ["'«„“‘])|${oneOf(STRIKE)} ${CLAUSE} [\d.]+(?= ?[("'«„“‘])|(?:${oneOf(STRIKE)}|${oneOf(STRIKE_TOO)})(?: ${LINE})?|${STRIKES_WORDS}|${WORDS_STRUCK})[ :]{0,2}["'«„“‘(]{1,2}[^"'»”’)]{0,40}$`;

/** The same of a whole row: "please cancel item 12 (X", "withdraws its offer (X", "is struck out: item 12, X". */
export const STRUCK_ITEM = cue`${begun({
  en: ["WE CANCEL|PLEASE CANCEL"],
  de: ["STORNIEREN(?: WIR)?|BITTE STORNIEREN(?: SIE)?"],
  fr: ["ANNULONS"],
  es: ["ANULAMOS|CANCELAMOS"],
  it: ["ANNULLIAMO"],
  pl: ["ANULUJEMY|ANULUJE"],
})}(?: (?:LA|DIE|THE))? (?:\p{L}+ )?\d+ \($|${begun({
  en: ["WITHDRAWS|WITHDREW"],
  de: ["ZIEHT"],
  fr: ["RETIRE"],
  es: ["RETIRA|RETIRO"],
})} (?:SU|ITS|SEIN|SEINE|SON|SA) (?:\p{L}+ ){0,2}\($|${begun({
  en: ["IS STRUCK OUT:?"],
  de: ["ENTFALLT"],
  es: ["SE SUPRIME"],
  it: ["SI STRALCIA"],
  pl: ["WYKRESLA SIE"],
})} (?:${oneOf({
  en: ["POSITION|ITEM"],
  es: ["LA PARTIDA|LA POSICION"],
  it: ["LA VOCE"],
  pl: ["POZYCJ\\p{L}"],
})} \d+)[ (:,]{0,3}(?:\p{L}+ ){0,2}$`;

/** What has been struck. */
const GONE: Words = {
  en: ["STRUCK|DELETED|OMITTED|REMOVED|WITHDRAWN"],
  de: ["GESTRICHEN|ENTFALL(?:EN|T)|ZU STREICHEN"],
  fr: ["SUPPRIMEE?S?"],
  es: ["SUPRIMID[AO]S?|ELIMINAD[AO]S?"],
  it: ["STRALCIAT[AO]|ELIMINAT[AO]|SOPPRESS[AO]"],
  pt: ["SUPRIMID[AO]S?|ELIMINAD[AO]S?|EXCLUID[AO]S?"],
  nl: ["VERVALLEN|VERVALT|GESCHRAPT|SCHRAPPEN"],
  pl: ["WYKRESL…"],
  uk: ["ВИКЛЮЧ…"],
  ru: ["ИСКЛЮЧ…"],
  cs: ["VYPOUST…|VYPUST…"],
  el: ["ΔΙΑΓΡΑΦ…|ΑΠΑΛΕΙΦ…"],
  sv: ["UTGAR|STRYKS"],
  da: ["UDGAR"],
};

/** The same behind the words struck, whose quotes close; abbreviations of a bill of quantities end no sentence. */
export const STRUCK_AFTER = cue`^[^"'»”’“]{0,40}["'»”’“)](?:[^.;\n]|\.(?= ?\d)|(?<=(?<!\p{L})(?:STCK|STK|ST|SZT|UDS?|PCS|PZ|NR|POS|ABS|ART|NO))\.){0,60}(?:${whole(GONE)}|${whole(
  {
    fr: ["REMPLACEE?S?"],
    it: ["ELIMINAT[AEIO]", "CANCELLAT[AEIO]", "ANNULLAT[AEIO]", "SOPPRESS[AEIO]"],
    pl: ["SKRESLON…"],
    bg: ["ОТПАДА"],
    hu: ["TOROLVE"],
    fi: ["POISTETAAN"],
    tr: ["KALDIRIL…", "CIKARIL…"],
    id: ["DIHAPUS"],
  },
)})|^[^"'»”’“)]{0,20}["'»”’“)][^。\n]{0,10}${oneOf({ zh: ["删去", "删除", "取消", "作废"] })}`;

/** Struck from a list, and no offer: verbs that stand before the make or behind it. */
const STRUCK_OFF: Words = {
  en: ["REMOVED|DELETED|STRUCK(?: OFF| OUT)?|WITHDRAWN|DROPPED|OMITTED"],
  de: ["GESTRICHEN|ENTFALLT|ENTFALLEN|ENTFERNT|HERAUSGENOMMEN"],
  fr: ["RETIREE?S?|SUPPRIMEE?S?|RAYEE?S?"],
  es: ["ELIMINA(?:DA|DO|N|DAS|DOS)?|SUPRIME|SUPRIMID[AO]|RETIRA(?:DA|DO)?"],
  it: ["STRALCIAT[AO]|ELIMINAT[AO]|SOPPRESS[AO]|CANCELLAT[AO]|DEPENNAT[AO]|RIMOSS[AO]"],
  pt: ["EXCLUID[AO]|RETIRAD[AO]|ELIMINAD[AO]|SUPRIMID[AO]|REMOVID[AO]"],
  nl: ["GESCHRAPT|VERWIJDERD|VERVALT|VERVALLEN"],
  pl: ["WYKRESLON…|WYKRESLA|USUNIET…|USUWA|SKRESLON…"],
  uk: ["ВИКЛЮЧЕН…|ВИЛУЧЕН…|ВИКЛЮЧИТИ|ВИЛУЧИТИ"],
  ru: ["ИСКЛЮЧЕН…|УДАЛЕН…|ИСКЛЮЧИТЬ|УДАЛИТЬ"],
  cs: ["VYPUST…|VYPOUST…|VYSKRTNUT…"],
  ro: ["ELIMINAT…|ELIMINA"],
  tr: ["CIKARIL…"],
};
/** The list of makes, or the words of a document, that they are struck from. */
const FROM_LIST = `${whole({
  en: ["FROM|OFF"],
  de: ["AUS|VON"],
  fr: ["DE"],
  es: ["DEL?|EN"],
  it: ["DALL['’]?…|DEI|DAL…"],
  pt: ["D[AOE]"],
  nl: ["UIT|VAN"],
  pl: ["Z"],
  uk: ["З|ІЗ"],
  ru: ["ИЗ|С"],
  cs: ["ZE?"],
  ro: ["DIN"],
})}(?: (?:THE|DER|DEM|LA|LES|LOS|LAS|DE|HET|EL)(?!\\p{L}))?(?: ?['’]?[\\p{L}-]+){0,2}? ?['’]?${oneOf({
  en: ["LIST", "SPECIFICATION", "SCHEDULE OF MAKES"],
  de: ["\\p{L}*LISTE", "LEISTUNGSVERZEICHNIS"],
  fr: ["LISTE"],
  es: ["LISTADO", "LISTA", "RELACION"],
  it: ["ELENCO"],
  nl: ["LIJST", "\\p{L}+LIJST", "BESTEK"],
  pl: ["WYKAZ", "LIST[AY]"],
  uk: ["ПЕРЕЛІК", "СПИСК"],
  ru: ["ПЕРЕЧН", "СПИСК"],
  cs: ["SEZNAM"],
})}`;
/** A make that is struck from a list: "X is removed from the list of approved makes". */
export const LIST_STRUCK_AFTER = cue`^[^.;:\n]{0,40}?(?:${whole(STRUCK_OFF)}[^.;:\n]{0,20}?${FROM_LIST}|${FROM_LIST}[^.;:\n]{0,50}?${whole(STRUCK_OFF)})`;
/** The verb before it, where the list stands behind it. */
export const LIST_STRUCK_BEFORE = cue`${whole(STRUCK_OFF)}(?: [\p{L}'’]+){0,4} $|(?:删除|删去)["'«„“‘]?$`;
/** The list behind it. */
export const OF_LIST = cue`^["»”'’]?(?: [\p{L}-]+)? ?${FROM_LIST}`;

/** What a make is called that a specification refers to. */
const REFERENCE_MAKES: Words = {
  en: ["REFERENCE (?:MAKE|BRAND)"],
  de: ["REFERENZ(?:FABRIKAT|MARKE)|LEITFABRIKAT"],
  fr: ["MARQUE DE REFERENCE"],
  es: ["MARCA DE REFERENCIA"],
  it: ["MARCA DI RIFERIMENTO"],
  nl: ["REFERENTIEMERK"],
};

/** A make that is referred to: "the reference to the brand X". */
export const REFERRED = cue`(?:${begun(REFERENCE_MAKES)}|${begun({
  en: ["REFERENCES? TO"],
  de: ["BEZUG(?:NAHME)? AUF|HINWEIS AUF"],
  fr: ["REFERENCE A|MENTION D[E']"],
  es: ["REFERENCIA A"],
  it: ["RIFERIMENTO A"],
  pt: ["REFERENCIA [AO]"],
  nl: ["VERWIJZING NAAR|VERMELDING VAN"],
  pl: ["ODNIESIENI\\p{L}+ DO|ODWOLANI\\p{L}+ DO"],
  uk: ["ПОСИЛАНН\\p{L}+ НА|ЗГАДК\\p{L}+ ПРО"],
  ru: ["ССЫЛК\\p{L}+ НА|УПОМИНАНИ…"],
  cs: ["ODKAZ NA"],
  ro: ["TRIMITERE… LA"],
  el: ["ΑΝΑΦΟΡΑ ΣΕ"],
  sv: ["HANVISNING… TILL"],
  da: ["HENVISNING… TIL"],
})})(?: ${oneOf({
  en: ["THE BRAND"],
  de: ["DIE MARKE|MARKE"],
  fr: ["LA MARQUE"],
  es: ["LA MARCA|MARCA"],
  nl: ["HET MERK|MERK"],
})})? $`;

/** The same where the verb stands before it: "the reference to X is omitted" as "se suprime la referencia a X". */
export const STRUCK_REFERENCE = cue`${whole(STRUCK_OFF)}(?: [\p{L}'’]+){0,3} ${oneOf({
  any: ["REFERENCIA A", "REFERENCE A"],
  en: ["REFERENCES? TO"],
  de: ["(?:FABRIKATS)?(?:HINWEIS|ANGABE|BEZUG)(?: AUF)?"],
  fr: ["MENTION(?: DE)?"],
  es: ["MENCION (?:A|DE)"],
  it: ["RIFERIMENTO A", "MENZIONE DI"],
  pt: ["MENCAO A"],
  nl: ["VERWIJZING NAAR", "VERMELDING VAN"],
  pl: ["ODNIESIENI\\p{L} DO"],
  uk: ["ПОСИЛАНН\\p{L} НА"],
  ru: ["ССЫЛК\\p{L} НА", "УПОМИНАНИ\\p{L}"],
})}(?: [\p{L}'’]+){0,2} ["«„“]?$`;

/** The word by which such a reference is struck, without its words in quotes. */
export const REFERENCE_STRUCK = cue`^(?:[^.;\n]|\.(?=\d)){0,90}(?:${whole(GONE)}|${whole({
  en: ["WITHDRAWN|IN ERROR|BY MISTAKE|DISREGARDED"],
  de: ["IRRTUMLICH|EIN VERSEHEN|GEGENSTANDSLOS"],
  fr: ["RETIREE?S?|PAR ERREUR|UNE ERREUR|NULLE? ET NON AVENUE?"],
  es: ["SE SUPRIMEN?|SE ELIMINA|ELIMIN(?:A|AD[AO]|AT[AO])|(?:A|POR) UN ERROR|POR ERROR|NO PUEST[AO]"],
  it: ["PER ERRORE|UN REFUSO|NON APPOST[AO]"],
  pt: ["ELIMINA-SE|POR LAPSO|UM LAPSO|POR ERRO|SEM EFEITO"],
  nl: ["PER ABUIS|EEN VERGISSING"],
  pl: ["SKRESL…|USUWA|OMYLKOWO|POMYLK…"],
  uk: ["ВИЛУЧ…|ПОМИЛК…"],
  ru: ["УДАЛ…|ОШИБ…"],
  hu: ["TOROL…"],
})})`;

/** A make that a bidder asks to strike, and the buyer does: in the question and its answer. */
export const STRUCK_ASKED = cue`^[^\n]{0,90}?${whole({
  en: ["STRIKE|DELETE|REMOVE"],
  de: ["STREICHEN|GESTRICHEN"],
  fr: ["SUPPRIMER|SUPPRIMEE?S?|RETIRER"],
  es: ["SUPRIMIR|ELIMINAR"],
  it: ["ELIMINARE|RIMUOVERE|TOGLIERE"],
  pt: ["RETIRAR"],
  nl: ["SCHRAPPEN|GESCHRAPT"],
  pl: ["USUNAC|USUNIECIE|WYKRESL…"],
  uk: ["ВИЛУЧ…|ВИКЛЮЧ…|ПРИБРАТИ"],
  ru: ["ИСКЛЮЧ…|УБРАТЬ|УДАЛИТЬ"],
  cs: ["VYPUST…"],
  hu: ["TOROL…"],
})}[^\n]{0,60}?[.?!:]\s*${oneOf({
  ...ANSWER,
  any: ["A|R"],
  cs: ["ODPOVED"],
  hu: ["VALASZ"],
})}(?: ?\d+)?\s*[.:–-]\s*${oneOf({
  en: ["YES|AGREED|ACCEPTED"],
  de: ["JA|EINVERSTANDEN"],
  fr: ["OUI|D['’]ACCORD"],
  es: ["SI|DE ACUERDO|ACEPTADO"],
  it: ["ACCOLT[OA]"],
  pt: ["SIM|DE ACORDO"],
  nl: ["AKKOORD"],
  pl: ["TAK|ZGODA"],
  uk: ["ТАК|ПОГОДЖ…"],
  ru: ["ДА|СОГЛАС…"],
  cs: ["ANO"],
  hu: ["IGEN"],
})}(?!\p{L})|^[^。\n]{0,30}${oneOf({ zh: ["删除", "取消", "删去"] })}[^。？\n]{0,10}[。？]答复?[:：]${oneOf({ zh: ["同意", "是", "可以", "已删"] })}`;

/** "…, against the reference make X": a buyer's, in what is said of a bid. */
export const REFERENCE_MAKE = cue`(?:${begun(REFERENCE_MAKES)}|${begun({
  en: ["REFERENCE PRODUCT"],
  de: ["(?:REFERENZ|LEIT|RICHT)(?:FABRIKAT|PRODUKT|MARKE)"],
  pl: ["MARK[AI] REFERENCYJN…"],
  uk: ["МАРК[АИ]-ЕТАЛОН…"],
  ru: ["ЭТАЛОНН\\p{L}+ МАРК…"],
})})[ ,:("'«„“]{1,3}$|参考品牌[:：“]?$`;

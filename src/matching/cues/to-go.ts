/** Words by which a tender says what is to go, is lost, or has been given up for another make. In normalised text; each linear. */
import { cue, type Words, whole } from "../words.ts";

/** No article and no other thing behind it: "to be removed" is said of what stands before. */
const NO_OBJECT =
  "(?! (?:AS?|OS?|LAS?|LOS|LES?|LA|IL|I|GLI|LE|L|DE|HET|THE|DIE|DAS|DEN|ANY|ALL|SEUS?|SUAS?|SUS?)(?![\\p{L}]))";

/** "And": another thing is named behind it. */
const AND = "(?:AND|UND|ET|Y|E|EN|I|ORAZ|ТА|І|И|A|SI|OCH|VE|ES)";

/** What is yet to be done with goods, behind them: "to be removed", "a retirar pelo adjudicatário". */
export const TO_BE_REMOVED = cue`^(?:(?:(?! ${AND} )[^.,;:\n]){0,60}? |[^.;:\n]{0,60}?[,(–-] ?)${whole({
  en: [
    "TO BE (?:\\p{L}+ )?(?:REMOVED|TAKEN (?:DOWN|AWAY)|DISMANTLED|DISPOSED OF|SCRAPPED|STRIPPED OUT|DECOMMISSIONED)",
  ],
  de: ["ZU (?:DEMONTIEREN|ENTFERNEN|ENTSORGEN|VERSCHROTTEN)|ZU[RM] (?:RUCKBAU|DEMONTAGE|ENTSORGUNG|ABBAU)"],
  fr: ["A (?:DEPOSER|DEMONTER|ENLEVER|RETIRER|EVACUER|METTRE AU REBUT)"],
  es: ["(?:A|PARA|POR) (?:RETIRAR|DESMONTAR|DESECHAR|ACHATARRAR)"],
  it: ["DA (?:RIMUOVERE|SMONTARE|TOGLIERE|SMALTIRE|DISMETTERE|SMANTELLARE|ROTTAMARE)"],
  pt: ["(?:A|PARA|POR) (?:RETIRAR|REMOVER|DESMONTAR|DESCARTAR|ABATER)"],
  nl: ["TE (?:VERWIJDEREN|DEMONTEREN|SLOPEN)|(?:WEG TE HALEN|AF TE VOEREN|AF TE BREKEN|UIT TE BOUWEN)"],
  pl: ["DO (?:DEMONTAZU|USUNIECIA|UTYLIZACJI|ZDJECIA|ZEZLOMOWANIA|LIKWIDACJI)"],
  uk: ["(?:ДО|ПІД) (?:ДЕМОНТАЖУ?|ЗНЯТТЯ|УТИЛІЗАЦІІ|ВИДАЛЕННЯ)"],
  ru: ["(?:К|ПОД) (?:ДЕМОНТАЖУ?|СНЯТИЮ|СНОС|УТИЛИЗАЦИИ|УДАЛЕНИЮ)"],
  cs: ["K (?:DEMONTAZI|ODSTRANENI|LIKVIDACI)"],
  sk: ["NA (?:DEMONTAZ|ODSTRANENIE|LIKVIDACIU)"],
  ro: ["DE (?:DEMONTAT|INLATURAT|CASAT)"],
  hu: ["LESZERELENDO|BONTANDO|SELEJTEZENDO"],
  sv: ["ATT (?:DEMONTERA|TA NER|SKROTA)|SOM SKA (?:TAS NED|TAS NER|DEMONTERAS|SKROTAS)"],
  tr: ["SOKULECEK(?! VE YERINE)"],
  zh: ["(?:需|待|拟|应|予以)(?:全部)?(?:拆除|报废|拆走)"],
})}${NO_OBJECT}`;

/** What has happened to goods that are no longer there. */
export const LOST: Words = {
  en: ["BURNT|BURNED|DESTROYED|STOLEN|VANDALI[SZ]ED|FLOODED|STRUCK BY LIGHTNING"],
  de: ["VERBRANNT|ABGEBRANNT|ZERSTORT|GESTOHLEN|ENTWENDET|BLITZSCHLAG|UBERFLUTET"],
  fr: ["BRULE|DETRUIT|VOLEE?S?(?!\\p{L})|INCENDI|DEROBE|FOUDR"],
  es: ["QUEMAD|DESTRUID|DESTROZAD|ROBAD|HURTAD|SUSTRAID|INCENDI|CALCINAD"],
  it: ["BRUCIAT|DISTRUTT|RUBAT|INCENDI|TRAFUGAT|ANDAT[AEIO] (?:PERS|DISTRUTT)"],
  pt: ["ARDID|QUEIMAD|DESTRUID|FURTAD|ROUBAD|INCENDI|VANDALIZAD"],
  nl: ["VERBRAND|AFGEBRAND|VERNIELD|GESTOLEN|VERWOEST|BRAND(?!\\p{L})|BLIKSEM"],
  pl: ["SPALON|SPLONEL|SPALIL|ZNISZCZON|SKRADZION|UKRADZION|POZAR"],
  uk: ["ЗГОРІ|ЗНИЩЕН|ВИКРАДЕН|ПОЦУПЛЕН|ВКРАДЕН|УКРАДЕН|ПОЖЕЖ"],
  ru: ["СГОРЕЛ|УНИЧТОЖЕН|УКРАДЕН|ПОХИЩЕН|ПОЖАР"],
  cs: ["SHOREL|ZNICEN|UKRADEN|ODCIZEN|POZAR"],
  sk: ["ZHOREL|ZNICEN|UKRADNUT|ODCUDZEN|POZIAR"],
  zh: ["烧毁|损毁|被盗|火灾"],
};
/** And that nothing came in their place. */
export const NOT_RENEWED: Words = {
  en: ["(?:NEVER|NOT)(?: \\p{L}+)? (?:REPLACED|RENEWED|REINSTATED|REINSTALLED)"],
  de: ["(?:NIE|NICHT|NIEMALS)(?: \\p{L}+)? (?:ERSETZT|ERNEUERT|WIEDERBESCHAFFT|NACHBESCHAFFT)"],
  fr: ["(?:JAMAIS|PAS)(?: ETE)? (?:REMPLACE|RENOUVELE|REINSTALLE)E?S?"],
  es: ["(?:NUNCA|NO|JAMAS)(?: \\p{L}+){0,2} (?:REPUEST|SUSTITUID|REEMPLAZAD|REPUSIERON)\\p{L}*"],
  it: ["(?:MAI|NON)(?: \\p{L}+){0,2} (?:SOSTITUIT|RIMPIAZZAT|RIPRISTINAT)[AOEI]"],
  pt: ["(?:NUNCA|NAO|JAMAIS)(?: \\p{L}+){0,2} (?:REPOST|SUBSTITUID)[AO]S?"],
  nl: ["(?:NOOIT|NIET)(?: \\p{L}+)? (?:VERVANGEN|VERNIEUWD|HERPLAATST)"],
  pl: ["(?:NIGDY )?NIE(?: \\p{L}+)? (?:ODTWORZ|WYMIENI|ZASTAP|ODKUPI|UZUPELNI)\\p{L}+"],
  uk: ["НЕ(?: \\p{L}+)? (?:ВІДНОВЛ|ЗАМІН|ПОНОВЛ)\\p{L}+"],
  ru: ["НЕ(?: \\p{L}+)? (?:ВОССТАНОВ|ВОССТАНАВЛ|ЗАМЕН|ВОЗМЕЩ)\\p{L}+"],
  cs: ["(?:NEBYL[AYO]?|NIKDY NEBYL[AYO]?) (?:NAHRAZEN|OBNOVEN|VYMENEN)[AYO]?"],
  sk: ["(?:NEBOL[AIO]?|NIKDY NEBOL[AIO]?) (?:NAHRADEN|OBNOVEN|VYMENEN)[AEYO]?"],
  zh: ["未(?:更换|补装|恢复|重装)|没有(?:补装|更换)"],
};

/** What a bidder would have had, before or behind the make: "we proposed X". */
export const PROPOSED: Words = {
  en: ["PROPOSED|SUGGESTED|PUT FORWARD|WANTED"],
  de: ["VORGESCHLAGEN|SCHLUG|VORSCHLAG|WOLLTEN?(?!\\p{L})"],
  fr: ["PROPOS|SUGGER"],
  es: ["PROPUS|PROPUEST|SUGIR|SUGER|PLANTE"],
  it: ["PROPOST|PROPONEV|PROPOSE|SUGGER"],
  pt: ["PROPUS|PROPOS|SUGER"],
  nl: ["STELDEN?(?!\\p{L})|VOORGESTELD|VOORSTEL|WILDEN?(?!\\p{L})"],
  pl: ["ZAPROPON|PROPONOW"],
  uk: ["ПРОПОНУВА|ЗАПРОПОНУВА"],
  ru: ["ПРЕДЛАГАЛ|ПРЕДЛОЖИЛ"],
  cs: ["NAVRHL|NAVRHOVAL|NAVRHN"],
  sk: ["NAVRHL|NAVRHOVAL|NAVRHN"],
  zh: ["曾?(?:提议|建议)"],
};
/** That the buyer goes on asking for another, right before that one. */
export const HOLDS_TO: Words = {
  en: ["INSIST(?:S|ED)? ON|STICKS? (?:TO|WITH)|STUCK (?:TO|WITH)|HOLDS? (?:FIRM )?TO"],
  de: [
    "(?:BESTEHT|BEHARRT|BEHARREN|BESTEHEN) (?:\\p{L}+ ){0,2}AUF|HALT (?:\\p{L}+ ){0,2}AN",
    "BLEIBT (?:\\p{L}+ ){0,2}BEI",
  ],
  fr: ["S['’]EN TIENT (?:\\p{L}+ )?AUX?|INSISTE SUR|TIENT (?:\\p{L}+ )?AUX?|MAINTIENT"],
  es: ["INSISTE EN|MANTIENE|SE RATIFICA EN|SE MANTIENE EN"],
  it: ["INSISTE (?:SU\\p{L}*|PER)|MANTIENE|RIBADISCE|RESTA FERM[AO] SU\\p{L}*"],
  pt: ["INSISTE EM|MANTEM|REITERA|FAZ QUESTAO D\\p{L}+"],
  nl: ["HOUDT (?:\\p{L}+ ){0,2}VAST AAN|BLIJFT (?:\\p{L}+ ){0,2}BIJ|STAAT (?:\\p{L}+ )?OP"],
  pl: ["(?:OBSTAJE|TRWA|POZOSTAJE) PRZY|PODTRZYMUJE|UPIERA SIE PRZY"],
  uk: ["НАПОЛЯГАЄ НА|СТОІТЬ НА|ЗАЛИШАЄТЬСЯ ПРИ"],
  ru: ["НАСТАИВАЕТ НА|СТОИТ НА|ОСТАЕТСЯ ПРИ"],
  cs: ["TRVA NA"],
  sk: ["TRVA NA"],
  zh: ["坚持(?:使用|采用|要求|用)?"],
};

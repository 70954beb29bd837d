/** Words of a tender for what comes where something else goes. In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** "Remove the X and put Y in its place", "dismantled and replaced by Y": what stands behind these comes. */
export const IN_ITS_PLACE = whole({
  en: [
    "IN (?:THEIR|ITS) PLACE|IN (?:THEIR|ITS) STEAD|INSTEAD(?! OF)",
    "(?:BE )?(?:REPLACED|SUBSTITUTED|EXCHANGED) (?:BY|WITH|FOR)",
    "(?:AND|,) (?:REPLACE|REPLACING) (?:THEM |IT |THESE )?(?:BY|WITH)",
  ],
  de: ["AN (?:DEREN|IHRE[RN]?|SEINER|DESSEN) STELLE|STATTDESSEN|DAFUR|IM AUSTAUSCH|(?:UND|,) (?:DURCH|GEGEN)"],
  fr: ["A LEUR PLACE|A SA PLACE|EN (?:LIEU ET PLACE|REMPLACEMENT)|REMPLACEE?S? PAR|LES REMPLACER PAR"],
  es: ["EN SU LUGAR|EN SUSTITUCION|(?:SUSTITU|REEMPLAZ|CAMBIA)\\p{L}+ POR|SUSTITUIRLAS? POR|SUSTITUIRLOS? POR"],
  it: ["AL (?:LORO|SUO) POSTO|IN (?:LORO|SUA) (?:VECE|SOSTITUZIONE)|SOSTITU\\p{L}+ (?:CON|DA)"],
  pt: ["[EN][MO] SEU LUGAR|EM SUA SUBSTITUICAO|(?:SUBSTITU|TROCA)\\p{L}+ (?:POR|PEL[OA]S?)"],
  nl: ["IN (?:HUN|DIENS|DE) PLAATS(?! VAN)|IN PLAATS DAARVAN|DAARVOOR|VERVANGEN (?:DOOR|VOOR)"],
  pl: [
    "W ICH MIEJSCE|W TO MIEJSCE|W JEGO MIEJSCE|ZAMIAST NICH",
    "(?:ZASTAP|ZASTEP|WYMIEN|ZAMIEN)\\p{L}+ (?:ICH |JE )?(?:NA|PRZEZ)",
    "ZASTAP\\p{L}+ (?=\\p{L}+(?:AMI|EM|YMI)(?!\\p{L}))",
  ],
  uk: ["НАТОМІСТЬ|ЗАМІСТЬ (?:НИХ|НЬОГО|НЕІ)|НА ІХ(?:НЄ)? МІСЦ\\p{L}|ЗАМІН\\p{L}+ (?:ІХ )?НА"],
  ru: ["ВЗАМЕН|ВМЕСТО (?:НИХ|НЕГО|НЕЕ)|НА ИХ МЕСТ\\p{L}|ЗАМЕН\\p{L}+ (?:ИХ )?НА"],
  cs: ["NA JEJICH MISTO|MISTO NICH|NAHRAZEN\\p{L}*|NAHRADIT|VYMEN\\p{L}+ ZA"],
  sk: ["NA ICH MIESTO|NAMIESTO NICH|NAHRADEN\\p{L}*|NAHRADIT|VYMEN\\p{L}+ ZA"],
  ro: ["IN LOCUL (?:LOR|ACESTORA)|INLOCUI\\p{L}+ CU"],
  sv: ["I STALLET|I DERAS STALLE|ERSATT\\p{L}* (?:AV|MED)|BYT\\p{L}* (?:UT )?(?:MOT|TILL)"],
  tr: ["YERLERINE|YERINE"],
  hu: ["HELYETTUK|HELYUKRE|HELYERE"],
  zh: ["更换为|替换为|换成|换为|改用|代之以|新装|新裝"],
});

/** What is to be replaced by another thing, behind it: "X … werden durch Y ersetzt". */
export const TO_GO = cue`^(?!(?: \p{L}+)? (?:И|ТА|І|I|E|Y|ET|UND|AND|EN|SI|A) |\S{0,4} ?ILE )[^.;:,\n]{0,60}?(?:${whole(
  {
    en: ["(?:REPLACED|EXCHANGED|SWAPPED|UPGRADED|CHANGED)(?: OUT)? (?:BY|WITH|FOR|TO)"],
    de: [
      "(?:DURCH|GEGEN) [^.;:,\\n]{0,60}(?:ERSETZ\\p{L}+|ZU ERSETZEN|(?:AUS)?GETAUSCHT|AUSGEWECHSELT|AUSZUTAUSCHEN|ABGELOST)",
    ],
    fr: ["(?:REMPLACE|CHANGE|ECHANGE|SUBSTITUE)E?S? (?:PAR|CONTRE)"],
    es: ["(?:SUSTITU|REEMPLAZ|CAMBIA|RENOVA)\\p{L}+ POR"],
    it: ["(?:SOSTITU|RIMPIAZZ|CAMBIA)\\p{L}+ (?:CON|DA)"],
    pt: ["(?:SUBSTITU|TROCA)\\p{L}+ (?:POR|PEL[OA]S?)"],
    nl: [
      "(?:VERVANGEN|OMGERUILD|INGERUILD|UITGEWISSELD)(?: TE WORDEN)? (?:DOOR|VOOR|TEGEN)",
      "DOOR [^.;:,\\n]{0,60}VERVANGEN",
    ],
    pl: ["(?:WYMIEN|ZAMIEN)\\p{L}+ NA|ZAST[AE]P\\p{L}+ (?:PRZEZ|NOWYMI|\\p{L}+AMI)|WYMIANIE NA"],
    uk: ["ЗАМІН\\p{L}+ НА|ПІДЛЯГА\\p{L}+ ЗАМІНІ"],
    ru: ["ЗАМЕН\\p{L}+ НА|ПОДЛЕЖ\\p{L}+ ЗАМЕНЕ"],
    cs: [
      "NAHRAZEN\\p{L}*(?! (?:DO|V|VE|NA|ZDARMA)(?!\\p{L}))|VYMEN\\p{L}+ ZA|NAHRADI(?= \\p{L})",
      "NAHRADEN\\p{L}*(?! (?:DO|V|VO|NA)(?!\\p{L}))",
    ],
    ro: ["(?:INLOCUI|SCHIMBA)\\p{L}+ CU"],
    sv: ["BYTS (?:UT )?(?:MOT|TILL)|BYTAS (?:UT )?(?:MOT|TILL)|ERSATTS (?:AV|MED)|ERSATTAS (?:AV|MED)"],
    tr: ["ILE (?:\\p{L}+ )?(?:DEGISTIRIL|YENILEN)…"],
  },
)}|${oneOf({ zh: ["(?:更换|替换|升级)(?:为|成)|换成|换为"] })})|^[^.;:,\n]{0,20}?T(?!\p{L})[^.;:,\n]{0,80}R[AE](?!\p{L})[^.;:,\n]{0,20}${begun({ hu: ["CSEREL"] })}`;

/** Old things by what ails them, right before or behind a make: "life-expired". */
export const AILING = whole({
  en: ["LIFE-EXPIRED|OBSOLETE|END-OF-LIFE|WORN(?:-OUT)?|REDUNDANT|BROKEN|DEFECTIVE|DAMAGED"],
  de: ["VERALTETE[NRMS]?|ABGANGIGE[NRMS]?|VERSCHLISSENE[NRMS]?"],
  fr: ["VETUSTES?|EN PANNE|EN FIN DE VIE|HORS D['’]USAGE"],
  es: ["ESTROPEAD[OA]S?|DANAD[OA]S?"],
  it: ["FUORI (?:SERVIZIO|USO)|DANNEGGIAT[OAEI]|VETUST[OAEI]"],
  pt: ["DANIFICAD[OA]S?|DESATUALIZAD[OA]S?"],
  nl: ["VERSLETEN|AFGEDANKTE|AFGESCHREVEN"],
  pl: ["WYEKSPLOATOWAN…|ZUZYT…|USZKODZON…|NIESPRAWN…"],
  uk: ["ЗНОШЕН…|ПОШКОДЖЕН…"],
  ru: ["ИЗНОШЕНН…|ВЫШЕДШ\\p{L}+ ИЗ СТРОЯ|СЛОМАНН…"],
  cs: ["ZASTARAL…|OPOTREBOVAN…|NEFUNKCN…"],
  ro: ["UZATE|DEFECTE"],
  sv: ["UTTJANT…|FORALDRAD…|GAML[AE]"],
  hu: ["ELAVULT|REGI|ELOREGEDETT"],
  tr: ["ESKIMIS|ARIZALI"],
  zh: ["老旧|老舊|故障|损坏"],
});

/** The noun, with nothing but what is old or counted between it and the make: "replacement of the 20 old". */
export const REPLACEMENT = whole({
  en: ["REPLAC(?:EMENT|ING|E)"],
  de: ["ERSATZ|AUSTAUSCH|ERSETZEN|ERNEUERUNG"],
  fr: ["REMPLACEMENT|REMPLACER|RENOUVELLEMENT"],
  es: ["SUSTITUCION|SUSTITUIR|REEMPLAZO|REEMPLAZAR|RENOVACION"],
  it: ["SOSTITUZIONE|SOSTITUIRE"],
  pt: ["SUBSTITUICAO|SUBSTITUIR|TROCA"],
  nl: ["VERVANGING|VERVANGEN"],
  pl: ["WYMIANA|WYMIANE|WYMIENIC"],
  uk: ["ЗАМІНА|ЗАМІНУ|ЗАМІНИТИ"],
  ru: ["ЗАМЕНА|ЗАМЕНУ|ЗАМЕНИТЬ"],
  cs: ["VYMENA|NAHRAZENI|VYMENIT|NAHRADIT"],
  sk: ["NAHRADENIE|VYMENIT"],
  ro: ["INLOCUIREA?"],
  sv: ["BYTE AV|UTBYTE AV"],
  tr: ["YENILENMESI"],
});

/** A year. */
const YEAR = "(?:\\p{L}+ )?(?:19|20)\\d\\d";
/** What there was until some time, before the name: "until 2019 the town hall had". */
export const UNTIL_THEN = cue`(?:${whole({
  en: [`UNTIL (?:LAST YEAR|${YEAR})`],
  de: [`BIS (?:ZUM VORJAHR|LETZTES JAHR|${YEAR})`],
  fr: [`JUSQU['’](?:EN|A|AU) (?:L['’]AN DERNIER|${YEAR})`],
  es: [`HASTA (?:EL ANO PASADO|EL ANO ${YEAR}|${YEAR})`],
  it: [`FINO (?:ALLO SCORSO ANNO|AL? ${YEAR})`],
  pt: [`ATE (?:AO ANO PASSADO|${YEAR})`],
  nl: [`TOT (?:VORIG JAAR|(?:EN MET )?${YEAR})`],
  pl: [`DO (?:UBIEGLEGO ROKU|ZESZLEGO ROKU|${YEAR})`],
  uk: [`ДО (?:МИНУЛОГО РОКУ|${YEAR})`],
  ru: [`ДО (?:ПРОШЛОГО ГОДА|${YEAR})`],
  cs: [`DO (?:LONSKEHO ROKU|${YEAR})`],
})}[^.;:\n]{0,60}?${begun({
  en: ["(?:WAS|WERE|HAD|USED|OPERATED|RAN)(?!\\p{L})"],
  de: ["(?:WAR|WAREN|WURDEN?|HATTEN?|LIEF|LIEFEN|NUTZTEN?|SETZTEN?|HINGEN)(?!\\p{L})"],
  fr: ["(?:ETAI|AVAI|UTILISAI|EXPLOITAI|EMPLOYAI)"],
  es: ["ESTABA|ERAN?(?!\\p{L})|TENIA|USABA|UTILIZABA|FUNCIONA(?:BA|RON)|HABIA|HUBO"],
  it: ["ERANO?(?!\\p{L})|AVEVA|UTILIZZAVA|FUNZIONAVA|USAVA"],
  pt: ["ERAM?(?!\\p{L})|ESTAVA|USAVA|UTILIZAVA|TINHA|FUNCIONAVA"],
  nl: ["(?:WERD|WERDEN|WAS|WAREN|HAD|HADDEN|GEBRUIKTEN?|HING|HINGEN)(?!\\p{L})"],
  pl: ["UZYWA(?:L|NO)|BYL|KORZYSTA(?:L|NO)|PRACOWAL|DZIALAL"],
  uk: ["ВИКОРИСТОВУВА|ПРАЦЮВА|БУ(?:В|ЛА|ЛО|ЛИ)(?!\\p{L})|СТОЯ(?:В|ЛА|ЛИ)"],
  ru: ["ИСПОЛЬЗОВА|РАБОТАЛ|БЫЛ|СТОЯЛ|ПРИМЕНЯЛ"],
  cs: ["BYL|POUZIVAL|MEL"],
})}[^.;:,\n]{0,80}|此前[^。；,，\n]{0,12}|(?:以前|曾)[^。；,，\n]{0,8})$`;

/** Who had the work before, and what he chose: "the previous contractor fitted". */
export const FORMER = cue`${whole({
  en: [
    "(?:PREVIOUS|FORMER|OUTGOING|LAST) (?:CONTRACTOR|SUPPLIER|INSTALLER|PROVIDER) (?:HAD )?(?:FITTED|INSTALLED|USED|SUPPLIED|CHOSE)",
  ],
  de: [
    "(?:FRUHERE|VORIGE|VORHERIGE|BISHERIGE|EHEMALIGE)[RN]? (?:AUFTRAGNEHMER|ERRICHTER|LIEFERANT|DIENSTLEISTER)[^.;:,\\n]{0,12} (?:VERBAUTE|SETZTE|NUTZTE|HATTE)",
  ],
  fr: ["(?:PRECEDENT|ANCIEN) (?:TITULAIRE|PRESTATAIRE|INSTALLATEUR) (?:POSAIT|AVAIT|UTILISAIT)"],
  es: [
    "(?:ANTERIOR (?:CONTRATISTA|ADJUDICATARIO|PROVEEDOR)|(?:CONTRATISTA|ADJUDICATARIO|PROVEEDOR) ANTERIOR) (?:INSTALABA|INSTALO|USABA|UTILIZABA|HABIA)",
  ],
  it: [
    "(?:PRECEDENTE (?:APPALTATORE|FORNITORE)|(?:APPALTATORE|FORNITORE) PRECEDENTE) (?:MONTAVA|INSTALLAVA|USAVA|AVEVA)",
  ],
  pt: [
    "(?:ANTERIOR (?:ADJUDICATARIO|FORNECEDOR)|(?:ADJUDICATARIO|FORNECEDOR|CONTRATADA) ANTERIOR) (?:INSTALAVA|INSTALOU|USAVA|UTILIZAVA|TINHA)",
  ],
  nl: ["(?:VORIGE|EERDERE|VOORMALIGE) (?:AANNEMER|LEVERANCIER|INSTALLATEUR) (?:PLAATSTE|GEBRUIKTE|LEVERDE|HAD)"],
  pl: ["POPRZEDNI(?:A)? (?:WYKONAWCA|DOSTAWCA|FIRMA) (?:MONTOWAL|STOSOWAL|UZYWAL|ZAINSTALOWAL)…"],
  uk: ["ПОПЕРЕДНІИ (?:ПІДРЯДНИК|ПОСТАЧАЛЬНИК|ВИКОНАВЕЦЬ) (?:СТАВИВ|ВСТАНОВЛЮВАВ|ВИКОРИСТОВУВАВ|ПОСТАВЛЯВ)"],
  ru: ["(?:ПРЕДЫДУЩИИ|ПРЕЖНИИ) (?:ПОДРЯДЧИК|ПОСТАВЩИК|ИСПОЛНИТЕЛЬ) (?:СТАВИЛ|УСТАНАВЛИВАЛ|ИСПОЛЬЗОВАЛ|ПОСТАВЛЯЛ)"],
})}[^.;:,\n]{0,40}$`;

/** What was chosen once, before the name … */
export const CHOSEN_ONCE = cue`(?:19|20)\d\d[^.;:,\n]{0,30}${begun({
  en: ["CHOSE|OPTED FOR|SELECTED|WENT WITH"],
  de: ["ENTSCHIED|GEWAHLT|FIEL DIE WAHL|SETZTE"],
  fr: ["CHOISI|OPTE|RETENU"],
  es: ["OPTO|ELIGIO|ESCOGIO|ELEGID"],
  it: ["SCELT|SCELSE|OPTATO"],
  pt: ["OPTOU|ESCOLH"],
  nl: ["GEKOZEN|KOOS"],
  pl: ["WYBRA|POSTAWI"],
  uk: ["ОБРА|ВИБРА"],
  ru: ["ВЫБРА|ОСТАНОВИЛИСЬ"],
})}[^.;:\n]{0,40}$`;
/** … and what is asked for now, behind it. */
export const NOW = cue`^[^.;\n]{0,60}[.;,] ${whole({
  en: ["NOW|TODAY|THIS TIME"],
  de: ["NUN|JETZT|NUNMEHR|DIESMAL|HEUTE"],
  fr: ["MAINTENANT|DESORMAIS|CETTE FOIS|AUJOURD['’]HUI"],
  es: ["AHORA|ESTA VEZ|HOY"],
  it: ["ORA|ADESSO|STAVOLTA|OGGI"],
  pt: ["AGORA|DESTA VEZ|HOJE"],
  nl: ["NU|DITMAAL|THANS"],
  pl: ["TERAZ|OBECNIE|TYM RAZEM"],
  uk: ["ТЕПЕР|ЗАРАЗ|ЦЬОГО РАЗУ"],
  ru: ["ТЕПЕРЬ|СЕИЧАС|НА ЭТОТ РАЗ"],
  cs: ["NYNI|TENTOKRAT"],
})}`;

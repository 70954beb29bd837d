/** What stands in the way of goods that go with a make: none are sold, or they do not fit. In normalised text; each linear in its input. */

import { cue, oneOf, whole } from "../words.ts";
import { WITHOUT } from "./excluded-before.ts";

/** What is put in stands before it, what comes out behind: "anstelle", "in place of". */
export const PUT_FOR = cue`${whole({
  en: ["IN (?:THE )?PLACE OF|INSTEAD OF|REPLACING"],
  de: ["ANSTELLE|ANSTATT|STATT|AN STELLE"],
  fr: ["EN REMPLACEMENT|A LA PLACE"],
  es: ["EN LUGAR|EN SUSTITUCION"],
  it: ["AL POSTO|IN SOSTITUZIONE"],
  pt: ["EM SUBSTITUICAO|NO LUGAR"],
  nl: ["IN PLAATS|TER VERVANGING"],
  pl: ["W MIEJSCE|ZAMIAST"],
  uk: ["ЗАМІСТЬ|НА ЗАМІНУ|ВЗАМІН"],
  ru: ["ВМЕСТО|ВЗАМЕН|НА ЗАМЕНУ"],
  cs: ["MISTO|NAMISTO|NAHRADOU ZA|VYMENOU ZA"],
  sk: ["NAMIESTO|NAHRADOU ZA|VYMENOU ZA"],
  ro: ["IN LOCUL"],
  sv: ["I STALLET FOR|ISTALLET FOR"],
})}`;

/** What a camera takes or records to, right before the card: "up to a 256 GB". */
export const TAKES = cue`${whole({
  en: ["TO|ON|UP TO|SUPPORTS?|SLOT|RECORDS?"],
  de: ["AUF|BIS"],
  fr: ["SUR"],
  es: ["EN|HASTA"],
  it: ["SU"],
  pt: ["EM|NA"],
  nl: ["TOT|OP"],
  pl: ["DO"],
  ru: ["В|НА"],
  da: ["PA|TIL"],
  id: ["KE"],
  vi: ["VAO|TREN"],
})} (?:AN? |THE |EINE |UNE |UNA |\d+ ?[GT]B ){0,2}$`;
/** "Without a licence": nothing of that is sold. */
export const LACKED = cue`${whole({
  ...WITHOUT,
  en: ["WITHOUT|NO"],
  ro: ["FARA"],
  sv: ["UTAN"],
  da: ["UDEN"],
  nb: ["UTEN"],
})}(?: \p{L}+)?\s*\p{L}*$`;

/** What does not fit: nothing is sold for it. "Not suitable for". */
export const UNFIT = cue`${whole({
  en: [
    "NOT (?:SUITABLE|COMPATIBLE|FIT|MEANT) (?:FOR|WITH)",
    "(?:DOES NOT|DOESN['’]T|WON['’]T|WILL NOT) (?:FIT|WORK WITH|POWER)",
  ],
  de: ["NICHT (?:GEEIGNET|PASSEND|KOMPATIBEL) (?:FUR|MIT)|PASS(?:T|EN) NICHT (?:FUR|ZU|AN|AUF)"],
  fr: ["NE (?:CONVIENT|VA|CONVIENNENT) PAS (?:A|AUX?|POUR|AVEC)|(?:NON|PAS) COMPATIBLE AVEC"],
  es: ["NO (?:APT[OA]|VALID[OA]|COMPATIBLE|SIRVE|VALE) (?:PARA|CON)"],
  it: ["NON (?:ADATT[OAIE]|COMPATIBIL[EI]|VA BENE) (?:A|PER|CON)"],
  pt: ["NAO (?:SERVE|COMPATIVEL|INDICADO) (?:PARA|COM)"],
  nl: ["NIET (?:GESCHIKT|BEDOELD) VOOR|PAST NIET (?:OP|BIJ)"],
  pl: ["NIE (?:PASUJE|PASUJA|NADAJE SIE) DO"],
  uk: ["НЕ ПІДХОДИТЬ (?:ДО|ДЛЯ)"],
  ru: ["НЕ ПОДХОДИТ (?:К|ДЛЯ)"],
})}(?![^.;]{1,40}:)[^.;]{0,40}$`;
/** A seller who says that the makes have nothing to do with him: "not affiliated with", "marks are their owners' property". */
export const NOT_AFFILIATED = cue`${whole({
  en: [
    "NOT (?:AFFILIATED|ASSOCIATED) WITH",
    "(?:BELONGS?|PROPERTY OF|PROPERTIES OF)(?: TO)? THEIR (?:RESPECTIVE )?(?:OWNERS|HOLDERS)",
  ],
  de: [
    "NICHT (?:MIT [^.;]{1,40} )?VERBUNDEN",
    "EIGENTUM (?:DER|IHRER) (?:JEWEILIGEN )?(?:INHABER|EIGENTUMER|HERSTELLER)",
  ],
  fr: ["(?:NON|PAS) AFFILI\\p{L}+|A LEURS (?:PROPRIETAIRES|DETENTEURS|TITULAIRES)|DE LEURS PROPRIETAIRES"],
  es: [
    "SIN RELACION CON|NO (?:ESTAMOS|ESTA) AFILIAD\\p{L}+",
    "(?:A|DE) SUS (?:RESPECTIVOS )?(?:PROPIETARIOS|DUENOS|TITULARES)",
  ],
  it: ["NON (?:SIAMO|E) AFFILIAT\\p{L}+|(?:AI|DEI) (?:RISPETTIVI|LEGITTIMI) (?:TITOLARI|PROPRIETARI)"],
  pt: [
    "(?:AOS|DOS) (?:SEUS )?RESPETIVOS (?:TITULARES|PROPRIETARIOS|DONOS)",
    "(?:AOS|DOS) (?:SEUS )?RESPECTIVOS (?:TITULARES|PROPRIETARIOS|DONOS)",
  ],
  nl: ["(?:VAN|AAN) (?:DE|HUN) (?:RESPECTIEVE(?:LIJKE)? |RECHTMATIGE )(?:EIGENAREN|EIGENAARS|HOUDERS)"],
  pl: ["NIE (?:JESTESMY|JEST) POWIAZAN\\p{L}+|(?:DO|WLASNOSCIA) (?:ICH )?(?:PRAWOWITYCH )?WLASCICIELI"],
  uk: [
    "ВЛАСНІСТ\\p{L} (?:ІХНІХ |ІХ )?(?:ПРАВО)?ВЛАСНИКІВ|НАЛЕЖАТЬ (?:ІХНІМ |ІХ )?(?:ПРАВО)?ВЛАСНИКАМ",
    "НЕ ПОВ.?ЯЗАН\\p{L}+ (?:З|ІЗ)",
  ],
  ru: [
    "СОБСТВЕННОСТ\\p{L}+ (?:ИХ )?(?:ПРАВООБЛАДАТЕЛЕИ|ВЛАДЕЛЬЦЕВ)",
    "ПРИНАДЛЕЖАТ (?:ИХ )?(?:ПРАВООБЛАДАТЕЛЯМ|ВЛАДЕЛЬЦАМ)|НЕ СВЯЗАН\\p{L}* С",
  ],
  cs: ["NEJSME (?:\\p{L}+ )?(?:SPOJENI|PARTNEREM)"],
  zh: ["非(?:该|此|上述)?品牌(?:官方|授权)"],
})}`;
/** Who says that he is no dealer of the make: before the name. */
export const NO_DEALER = cue`${whole({
  en: [
    "NOT (?:AFFILIATED|ASSOCIATED|CONNECTED) (?:WITH|TO)|NO (?:AFFILIATION|CONNECTION|LINK) (?:WITH|TO)",
    "NOT (?:AN? )?(?:AUTHORI[SZ]ED |OFFICIAL )?(?:DISTRIBUTOR|DEALER|RESELLER|PARTNER|AGENT)S? (?:OF|FOR)",
  ],
  de: [
    "KEINE? (?:AUTORISIERTER? |OFFIZIELLER? )?(?:HANDLER|VERTRIEBSPARTNER|PARTNER|DISTRIBUTOR) (?:VON|DER|FUR)",
    "(?:KEINE|OHNE) (?:VERBINDUNG|BEZIEHUNG) (?:ZU|MIT)|NICHT VERBUNDEN MIT",
  ],
  fr: [
    "PAS (?:UN )?(?:DISTRIBUTEUR|REVENDEUR|PARTENAIRE)S? (?:AGREE? |OFFICIELS? )?D(?:E|U|ES)?",
    "SANS (?:LIEN|RAPPORT|RELATION) AVEC|NON AFFILI\\p{L}+ A",
  ],
  es: [
    "(?:SIN|NINGUNA) (?:RELACION|VINCULACION)(?: ALGUNA)? CON|NO AFILIAD\\p{L}+ A",
    "NO SOMOS (?:DISTRIBUIDOR(?:ES)?|REVENDEDOR(?:ES)?|PARTNERS?)(?: OFICIAL(?:ES)?)? DE",
  ],
  it: [
    "SENZA (?:ALCUN )?(?:LEGAM[EI]|RAPPORT[OI]) CON|NON AFFILIAT\\p{L} A",
    "NON SIAMO (?:DISTRIBUTORI|RIVENDITORI|PARTNER)(?: \\p{L}+)? (?:DI|DELLA)",
  ],
  pt: [
    "SEM (?:LIGACAO|RELACAO|VINCULO) (?:AO?S?|COM)|NAO AFILIAD\\p{L}+ A",
    "NAO SOMOS (?:DISTRIBUIDORES|REVENDEDORES|PARCEIROS)(?: \\p{L}+)? D[AEO]",
  ],
  nl: [
    "GEEN (?:BAND|RELATIE) MET|NIET (?:GELIEERD|VERBONDEN) AAN",
    "GEEN (?:OFFICIELE |ERKENDE )?(?:DEALER|DISTRIBUTEUR|PARTNER) VAN",
  ],
  pl: [
    "(?:NIE(?: JEST)? ?|NIE SA )POWIAZAN\\p{L} Z|NIEZWIAZAN\\p{L} Z",
    "NIE (?:JESTESMY|JESTEM) (?:\\p{L}+ )?(?:DYSTRYBUTOREM|PARTNEREM|PRZEDSTAWICIELEM)",
  ],
  uk: ["НЕ ПОВ.?ЯЗАН\\p{L}+ (?:З|ІЗ)|НЕ Є (?:\\p{L}+ )?(?:ДИСТРИБ|ПАРТНЕР|ДИЛЕР|ПРЕДСТАВНИК)…"],
  ru: [
    "НЕ СВЯЗАН\\p{L}* С|НЕ ИМЕЕТ ОТНОШЕНИЯ К",
    "НЕ ЯВЛЯ\\p{L}+ (?:\\p{L}+ )?(?:ДИСТРИБ|ПАРТНЕР|ДИЛЕР|ПРЕДСТАВИТЕЛ)…",
  ],
})}(?: \p{L}+)? ?$`;
/** Who repairs it sells no part: "Reparatur", and not "repair kit". */
export const REPAIRS = cue`(?:^|[.;:!?\n]\s*)${oneOf({
  en: ["REPAIRS?"],
  de: ["REPARATUR"],
  fr: ["REPARATION"],
  es: ["REPARACION"],
  it: ["RIPARAZIONE"],
  pt: ["REPARO"],
  nl: ["REPARATIE"],
  pl: ["NAPRAWA|SERWIS"],
  ru: ["РЕМОНТ…"],
})}(?!\p{L})(?! (?:KIT|SATZ|SET))`;

/** "With X", right before a make, in languages that say behind it that it does not work: "с панелями X не работает". */
export const WITH_IT = cue`${whole({
  de: ["MIT"],
  nl: ["MET"],
  pl: ["ZE?"],
  uk: ["З|ІЗ|ЗІ"],
  ru: ["СО?"],
  cs: ["SE?"],
  sk: ["SO?"],
})}(?: [\p{L}'’-]+){0,3} ?$|[与和跟同]$`;
/** That it does not, behind the make. */
export const DOES_NOT_FIT = cue`^[^.;,!?\n]{0,30}(?: |-)${whole({
  de: ["NICHT (?:KOMPATIBEL|NUTZBAR|VERWENDBAR|KOPPELBAR)|(?:FUNKTIONIERT|LAUFT|ARBEITET) (?:\\p{L}+ ){0,3}NICHT"],
  nl: ["NIET (?:COMPATIBEL|TE GEBRUIKEN|TE KOPPELEN)|WERKT (?:\\p{L}+ ){0,3}NIET"],
  pl: ["NIE (?:WSPOLPRACUJ|DZIALA|LACZY|JEST KOMPATYB|SA KOMPATYB)…"],
  uk: ["НЕ (?:ПРАЦЮ|СУМІСН|ДРУЖ|СТИКУ|ПОЄДНУ)…"],
  ru: ["НЕ (?:РАБОТА|СОВМЕСТ|ДРУЖ|СТЫКУ|СВЯЗЫВА)…"],
  cs: ["(?:NEFUNGUJ|NESPOLUPRACUJ|NEKOMUNIKUJ|NENI KOMPATIB|NEJSOU KOMPATIB)…"],
  sk: ["(?:NEFUNGUJ|NESPOLUPRACUJ|NEKOMUNIKUJ|NIE JE KOMPATIB|NIE SU KOMPATIB)…"],
})}(?! ${whole({ any: ["БЕЗ|BEZ|OHNE|ZONDER"] })})|^[^。；,，]{0,10}(?:不兼容|不通用|不能(?:通用|互通|配对)|无法(?:对接|互通))`;

/** Words for what is told of a make: who speaks for it, asks about it, reports on it. In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** Who speaks for a make, asks about it or criticises it; what was foreseen, banned or taken out. */
const SPOKEN = whole({
  en: [
    "SPOKES(?:MAN|WOMAN|PERSON) (?:FOR|OF)|SHARES (?:OF|IN)|REPORTS? (?:ON|ABOUT)|CONCERNS? (?:ABOUT|OVER)",
    "CLAIMS? (?:ABOUT|AGAINST)|(?<!(?:BY|WITH) )REFERENCES? TO|(?:CENTRAL )?LISTS? OF",
    "ASK(?:ED|S)? (?:WHETHER|IF|ABOUT|WHY|HOW)|CONCERNING|STATEMENT (?:BY|FROM)|WARNINGS? (?:OF|ABOUT|OVER)",
    "DECISION TO STRIP|HAD (?:SPECIFIED|FORESEEN|PROVIDED FOR)|CRITICI[SZ]ED",
  ],
  de: ["SPRECHER… VON|BERICHTETE|FRAGTE|FRAGT(?:E|EN)? (?:WARUM|WIESO|WESHALB|OB|NACH)|KRITISIERT…|BEANSTANDET…"],
  fr: ["PORTE-PAROLE D\\p{L}+|RAPPELLE QUE|A DEMANDE SI|DEMANDE(?:NT)? POURQUOI|PREVOYAIT"],
  es: ["PORTAVOZ D\\p{L}+|RECORDO QUE|PREGUNTO SI|(?:PREGUNTA|PREGUNTO) POR QUE|PROHIBIO|DISCUTIO|PREVIA"],
  it: [
    "PORTAVOCE D\\p{L}+|HA RICORDATO|HA CHIESTO SE|(?:CHIEDE|HA CHIESTO) PERCHE|HA ESAMINATO|ISTRUTTORIA",
    "PREVEDEVA",
  ],
  pt: ["PORTA-VOZ D\\p{L}+|RAPPELE QUE|PERGUNT(?:A|OU) (?:PORQUE|POR QUE|SE)|MANDOU RETIRAR"],
  nl: ["WOORDVOERDER VAN|(?:VRAAGT|VROEG|VROEGEN) (?:WAAROM|OF|HOE|NAAR)|WAARSCHUWING…"],
  pl: ["RZECZNI…|(?:ZA)?PYTA(?:L…)? (?:DLACZEGO|CZY)|SKRYTYKOW…|PRZEWIDYWAL…"],
  uk: ["ЗАПИТА… (?:ЧОМУ|ЧИ)|РОЗКРИТИКУВ…|ПЕРЕДБАЧА(?:В|ЛА|ЛО|ЛИ)|ПРО ЗАБОРОНУ"],
  ru: ["СПРОСИЛ… ПОЧЕМУ|РАСКРИТИКОВ…|ПРЕДУСМАТРИВАЛ…|О ЗАПРЕТЕ"],
  sv: ["KRITISERAD…"],
  da: ["KRITISEREDE…"],
  nb: ["KRITISERTE…"],
});
/** Who owns to something, and what it is: "admitted last week that". */
const OWNED_TO = `${begun({ en: ["ACKNOWLEDGED", "ADMITTED", "DENIED", "ALLEGED", "SHOWN", "REVEALED", "REPORTED"] })}(?: \\S+){0,4} ${whole({ en: ["THAT", "HOW"] })}`;
/** What reports are called, and the word for what they are of: "an article in the Post about". */
const REPORTS = `${begun({
  en: ["REPORTING|ARTICLES?|INVESTIGATIONS?|DOCUMENTAR(?:Y|IES)|BROADCASTS?|COVERAGE"],
  de: ["BERICHT…|ARTIKEL|SENDUNG"],
  fr: ["ENQUETES?|REPORTAGES?"],
  es: ["NOTICIAS?|REPORTAJES?"],
  it: ["INCHIESTA|SERVIZIO"],
  pt: ["REPORTAGEM|MATERIA"],
  nl: ["UITZENDING"],
  pl: ["ARTYKUL…|PUBLIKACJ…"],
  uk: ["СТАТТ…|ПУБЛІКАЦІ…|РОЗСЛІДУВАНН…"],
  ru: ["СТАТЬ…|ПУБЛИКАЦИ…|РАССЛЕДОВАНИ…"],
  cs: ["CLANK…|CLANEK"],
  ro: ["ARTICOL…"],
  hu: ["CIKK…"],
  el: ["ΔΗΜΟΣΙΕΥΜΑ…|ΑΡΘΡ…"],
  tr: ["HABER(?:LER|LERI)?"],
})}(?: \\S+){0,6} ${whole({
  en: ["ABOUT|ON|INTO|OVER"],
  de: ["UBER"],
  fr: ["SUR|A|AU|AUX"],
  es: ["SOBRE"],
  it: ["SU|SULLE|SUL|DI"],
  pl: ["O|NA TEMAT"],
  uk: ["ПРО"],
  ru: ["О|ОБ"],
  ro: ["DESPRE"],
  el: ["ΓΙΑ"],
  sv: ["OM"],
})}`;
/** Words of Chinese for the same that begin a clause. */
const STOPPED = oneOf({ zh: ["停用"] });

/** What is told of a make: who speaks for it, asks about it, or holds papers on it. Before the name. */
export const TOLD = cue`^\W{0,4}${whole({
  en: ["AUDIT FINDINGS?"],
  id: ["TEMUAN AUDIT"],
})}[^.\n]{0,80}$|${begun({
  uk: ["ЗА ДАНИМИ"],
  ru: ["ПО ДАННЫМ"],
})} (?:\p{L}+ ){0,2}?${oneOf({
  uk: ["ЖУРНАЛІСТ|ЗМІ"],
  ru: ["ЖУРНАЛИСТ|СМИ"],
})}[^.;\n]{0,120}$|(?:${SPOKEN}|${OWNED_TO}|${REPORTS}|${STOPPED})[^.;:\n]{0,70}$|据[^，。；\n]{0,16}报道[，,][^。；\n]{0,10}$`;

/** What a make does itself, and what lists it is put on: "X said", "X's addition to the Entity List". */
export const TELLS = cue`^[^。；，\n]{0,14}${oneOf({ zh: ["的(?:报道|新闻|消息|情况通报)"] })}|^(?:['’]S)?,? ${whole({
  en: ["RESPONDED|REPLIED|SAID|SAYS|DENIED|DENIES|DECLINED|STATED|STATES|CLAIMED|CLAIMS|ARGUED|ARGUES|FELL|ROSE"],
  de: ["ANTWORTETE|TEILTE MIT"],
  fr: ["A REPONDU|DECLARE"],
  es: ["RESPONDIO|DECLARO"],
  it: ["HA RISPOSTO"],
  nl: ["ANTWOORDDE"],
  pl: ["ODPOWIEDZIAL…"],
  uk: ["ВІДПОВІЛ…"],
  ru: ["ОТВЕТИЛ…"],
})}|^[^.;\n]{0,40}${whole({ en: ["(?:ON|TO|FROM) THE (?:US |U\\.S\\. |AMERICAN )?(?:ENTITY|COVERED|SANCTIONS?) LIST"] })}|^[^.;\n]{0,60}${begun(
  {
    uk: ["СПОНСОР… ВІИНИ"],
    ru: ["СПОНСОР… ВОИНЫ"],
  },
)}|^ HAKKINDA[^.;\n]{0,30}${oneOf({ tr: ["HABER", "IDDIA", "RAPOR", "YAZI"] })}`;

/** What sentences are made of: small words, days, numbers of things. In normalised text; each linear in its input. */
import { each } from "../counted.ts";
import { begun, cue, oneOf } from "../words.ts";

/** The small words of a sentence, which a title or a label has few of: "which has", "das ist nicht". */
export const SMALL = each({
  en: [
    "THE|IS|ARE|WAS|WERE|BE|BEEN|TO|THAT|THIS|THESE|WHICH|WHO|CAN|IT|ITS|THEY|THEIR|HAS|HAVE|HAD",
    "NOT|BUT|BECAUSE|WHEN|IF|THAN|WOULD|SHOULD|WILL|HOW|ONLY|ALSO|USES?|USING|SAME|IN",
  ],
  de: [
    "DER|DIE|DAS|DEM|DEN|DES|IST|SIND|WIRD|WERDEN|NICHT|DASS|WENN|AUCH|EINE?[RNMS]?|MUSSEN|KANN|WIE",
    "STEHEN|HAT|HABEN|WO|WAS|SEINE?[MNRS]?|IHRE[MNRS]?|DOCH|ZWAR|ZU|ZUM|VOM|IM|UNTER",
  ],
  fr: ["LE|LA|LES|EST|SONT|QUE|QUI|DANS|AU|AUX|DU|IL|ELLE|NE|PAS|UNE?"],
  es: ["DEL|EL|LOS|LAS|ES|SON|SE|UNA|LO|COMO|PERO|ESTE|ESTA"],
  it: ["DELLA|DELLE|NEL|GLI|CHE|SONO|NON"],
  pt: ["OS|UM|UMA|SAO|NAO|DO|DA|NO|NA"],
  nl: ["VAN|OP|HET|EEN|NIET|ZIJN|DAT|HUN"],
  pl: ["JEST|SA|SIE|NIE|ZE|JAK"],
  uk: ["ЩОБ|ЯКЩО|ЦЬОМУ|ТАКЕ|ЧОМУ|ВЖЕ|ЩЕ|ЯК|ЯК[АІИ]\\p{L}{0,2}|ЩО|ЦЕ|ЦЬОГО|ЛИШЕ|ІНШІ|ТЕЖ|БУЛ…|ВОНИ"],
  ru: [
    "ЭТО|НЕ|НЕТ|ЧТО|КАК|ЖЕ|ЛИ|БЫ|ЧТОБЫ|ЕСЛИ|ЭТ(?:А|И|ОТ|ОГО|ОМУ|ОМ|ИХ|УЮ?)|ТАК(?:ОГО|АЯ|ОЕ|ИЕ|ИХ)",
    "ПОЧЕМУ|УЖЕ|ЕЩЕ|КОТОР…|ЕГО|ОН|ОНА|ОНИ|НИХ|ТАКЖЕ|БЫЛ…|СТАЛО",
  ],
  cs: ["JE|JSOU|NEBO|KTERE|SI"],
  sv: ["OCH|ATT|SOM|DET|HAR|INTE"],
  tr: ["ILE|BIR|VE|BU|ICIN|OLAN|EDER|ETMEK|ONLEMEK|KULLANIR"],
  id: ["DI|UNTUK|YANG|DAN|INI|PADA"],
  vi: ["CAC|CUA|VA|TOI|VOI"],
  ar: ["من|في|على|الى|هذه|ان|التي"],
});

/** Over what a firm tells of a job it did: "case study", "Referenz". */
export const REFERENCE = cue`^\W{0,4}${oneOf({
  en: [
    "(?:WORK|JOB|SERVICE|SITE) (?:REPORT|SHEET|CARD|ORDER|LOG)|CASE STUDY|RECENT (?:WORK|PROJECT|INSTALL)",
    "PROJECT|REFERENCE|SUCCESS STORY|COMPLETED",
  ],
  de: [
    "(?:ARBEITS|MONTAGE|SERVICE|REGIE|TAGES)BERICHT|PROJEKTBERICHT|REFERENZ|PRAXISBERICHT|ANWENDERBERICHT",
    "PROJEKT|OBJEKTBERICHT|ERFOLGSGESCHICHTE",
  ],
  fr: [
    "(?:BON|RAPPORT|FICHE) D['’]INTERVENTION|CAS CLIENT|ETUDE DE CAS|REALISATION|REFERENCE|CHANTIER",
    "TEMOIGNAGE CLIENT",
  ],
  es: ["PARTE DE TRABAJO|CASO DE EXITO|CASO PRACTICO|PROYECTO|REFERENCIA|ULTIMOS TRABAJOS|OBRA"],
  it: [
    "RAPPORTINO|RAPPORTO DI (?:INTERVENTO|LAVORO)|CASO (?:DI )?STUDIO|CASE HISTORY|REALIZZAZION",
    "LAVORI ESEGUITI|REFERENZ|PROGETTO",
  ],
  pt: [
    "FOLHA DE (?:OBRA|SERVICO)|RELATORIO DE (?:OBRA|INTERVENCAO)|CASO DE (?:SUCESSO|ESTUDO)|PROJETO|OBRA",
    "REFERENCIA",
  ],
  nl: ["WERKBON|WERKRAPPORT|PRAKTIJKCASE|KLANTCASE|CASE|REFERENTIE|PROJECT|OPGELEVERD"],
  pl: ["(?:RAPORT|PROTOKOL|KARTA) (?:SERWISOW|MONTAZ|PRAC)|REALIZACJ|STUDIUM PRZYPADKU|REFERENCJ|PROJEKT", "WDROZENIE"],
  uk: ["КЕИС|РЕАЛІЗОВАН|НАШІ РОБОТИ|ОБ.?ЄКТ|ПРОЄКТ"],
  ru: ["КЕИС|РЕАЛИЗОВАН|НАШИ РАБОТЫ|ОБЪЕКТ|ПРОЕКТ"],
  cs: ["REFERENCE|REALIZACE|PRIPADOVA STUDIE"],
  ro: ["STUDIU DE CAZ|LUCRARE|PROIECT"],
  tr: ["REFERANS|PROJE"],
  zh: ["案例|项目案例|工程案例"],
})}[^:.\n]{0,40}[:–—-]`;

/** Names of months and what they are shortened to. */
const MONTH = begun({
  en: [
    "JAN(?:UARY)?|FEB(?:RUARY)?|MARCH|APR(?:IL)?|MAY|JUNE?|JULY|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?",
    "NOV(?:EMBER)?|DEC(?:EMBER)?",
  ],
  de: ["JANUAR|FEBRUAR|MARZ|MAI|JUNI|JULI|OKT(?:OBER)?|DEZ(?:EMBER)?"],
  fr: ["JANVIER|FEVRIER|MARS|AVRIL|JUIN|JUILLET|AOUT|(?:SEPT|NOV|DEC)EMBRE|OCTOBRE"],
  es: ["ENERO|FEBRERO|MARZO|ABRIL|MAYO|JUNIO|JULIO|AGOSTO|(?:SEPT|NOV)IEMBRE|OCTUBRE"],
  pt: ["MARCO"],
  nl: ["JANUARI|FEBRUARI"],
  ru: ["ЯНВАРЯ|ФЕВРАЛЯ|МАРТА|АПРЕЛЯ|МАЯ|ИЮНЯ|ИЮЛЯ|АВГУСТА|СЕНТЯБРЯ|ОКТЯБРЯ|НОЯБРЯ|ДЕКАБРЯ"],
});
/** "In", "since", before a year. */
const IN = begun({
  en: ["IN|SINCE"],
  de: ["SEIT"],
  fr: ["EN|DEPUIS"],
  es: ["DESDE"],
  it: ["NEL"],
  pt: ["EM"],
  nl: ["SINDS"],
  pl: ["OD"],
  uk: ["У"],
  ru: ["В|С"],
});
/** A day or a year that something happened: "March 3, 2021", "seit 2019". */
export const DATED = cue`${MONTH}\.?,? (?:\d{1,2},? )?(?:DE )?20\d\d(?!\d)|${IN} 20[012]\d(?!\d)|20[012]\d年`;

/** What the maker does, right after its name: it is the sentence's subject, not its goods. "… also sells". */
export const SUBJECT = cue`^(?:['’]S)?,? (?:ALSO |STILL |NOW |ALREADY )?${oneOf({
  en: [
    "HAS|HAVE|HAD|WILL|DOES|DID|MAKES?|SELLS?|SOLD|OWNS?|CLAIMS?|ARGUES?|CALLS?|PLANS|FACES",
    "EMPLOYS|EXPORTS?|CONTRIBUTES|JOINS|EXPANDS|OPENS|CELEBRATES|ATTENDS|SHOWCASES|EXHIBITS",
    "PARTICIPATES|RECEIVES|ACHIEVES|HOSTS|RELEASES|ANNOUNCES|STRENGTHENS|EARNS",
    "\\p{L}{3,}ED (?:THE|AN?|ITS|THEIR|THAT|IN|TO|BY|FROM|ALL|MORE)(?!\\p{L})",
  ],
  de: ["HAT |HATTE |WIRD |VERKAUFT "],
  fr: ["A \\p{L}+E |AVAIT "],
  es: ["TIENE |VENDE |GESTIONARA"],
  it: ["HA \\p{L}+[DT]O "],
  nl: ["HEEFT |WERD "],
  pl: ["MA |BEDZIE "],
})}(?!\p{L}*(?:INSTALL|LIVR))`;

/** How many of them there are or shall be, right before the name: an estate, or a bill of quantities. "12 Stück". */
export const QUANTITY = cue`(?<![\d.,] ?)(?<!\p{L})(?:\d{1,3}|${oneOf({
  en: ["TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|THIRTEEN|FOURTEEN|FIFTEEN|SIXTEEN|TWENTY"],
  de: ["ZWEI|DREI|VIER|FUNF|SECHS|ACHT|ZEHN|ZWOLF"],
  fr: ["DEUX|TROIS|QUATRE|CINQ|HUIT|DIX|DOUZE"],
  es: ["DOS|TRES|CUATRO|CINCO|SEIS|OCHO|DIEZ|DOCE"],
  it: ["DUE|TRE|QUATTRO|CINQUE|OTTO|DIECI|DODICI"],
  nl: ["TWEE|DRIE|VIJF|ZES|TIEN|ELF|TWAALF"],
  pl: ["DW(?:A|IE|OCH)|TRZ(?:Y|ECH)|CZTER(?:Y|ECH)|PIEC|SZESC|SIEDEM|OSIEM|DZIEWIEC|DZIESIEC|DWANASCIE"],
  uk: ["ДВ(?:А|І)|ТРИ|ЧОТИРИ|П['’]ЯТЬ|ШІСТЬ|СІМ|ВІСІМ|ДЕВ['’]ЯТЬ|ДЕСЯТЬ|ДВАНАДЦЯТЬ"],
  ru: ["ДВ(?:А|Е)|ТРИ|ЧЕТЫРЕ|ПЯТЬ|ШЕСТЬ|СЕМЬ|ВОСЕМЬ|ДЕВЯТЬ|ДЕСЯТЬ|ДВЕНАДЦАТЬ"],
  cs: ["DV(?:A|E)|TRI|CTYRI|PET|SEST|OSM|DESET"],
})}) ?(?:X|NOS?\.?|PCS|PIECES|UNITS?|ST(?:UCK)?|SZT|ШТ)?\.? ?(?:[\p{L}'’-]+ ){0,3}$`;

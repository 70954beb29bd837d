/**
 * Words by which a sentence of a tender turns down what it names, whatever their order: "not", and what a buyer says of goods. In
 * normalised text; each linear in its input.
 */
import { begun, cue, oneOf, whole } from "../words.ts";

/** "No less than", "not only": what follows, and nothing is turned down. */
const NO_LESS = oneOf({
  en: ["(?:LESS|LATER|MORE THAN|ONLY|LIMITED|FEWER|LOWER|NECESSARILY)(?!\\p{L})|EXCEED"],
  de: ["(?:WENIGER|NUR|SPATER|MEHR ALS|UNTER)(?!\\p{L})"],
  fr: ["MOINS|PLUS TARD|SEULEMENT|INFERIEUR"],
  es: ["(?:MENOS|MENOR|MAYOR|MAS TARDE|MAS DE|SOLO)(?!\\p{L})|INFERIOR|SUPERIOR"],
  it: ["(?:MENO|OLTRE|SOLTANTO|PIU DI)(?!\\p{L})"],
  pt: ["(?:APENAS|SO|SOMENTE|MAIS D[EO])(?!\\p{L})"],
  nl: ["(?:MINDER|ALLEEN|MEER DAN)(?!\\p{L})"],
  pl: ["MNIEJ|WIECEJ NIZ|POZNIEJ|TYLKO|GORSZ|NIZSZ"],
  uk: ["МЕНЕ|МЕНШ|БІЛЬШ|ПІЗН|ТІЛЬКИ|ГІРШ|ЛИШЕ"],
  ru: ["МЕНЬ|БОЛЕЕ|ПОЗД|НИЖ|ТОЛЬКО|ХУЖЕ"],
  cs: ["MENE|HORSI"],
  hr: ["MANJE"],
  ro: ["MAI"],
  hu: ["KEVESEBB|CSAK"],
  sv: ["FARRE"],
  da: ["MINDRE"],
  ar: ["اقل"],
  id: ["KURANG"],
  vi: ["IT HON"],
});
/** "Not", "no", "nothing"; not "no less than", "not only", "No. 5", "wireless", "stainless". */
const NOT = String.raw`(?:${whole({
  en: ["NOT|(?<!\\d ?)NO|NEVER|CANNOT|NOTHING|NONE"],
  de: ["NICHT|NICHTS|KEINE?\\p{L}?"],
  fr: ["(?<!SA )NE|PAS|RIEN|AUCUNE?|(?<!\\d)NI"],
  es: ["NINGUN…|NADA"],
  it: ["NON|NIENTE|NESSUN\\p{L}?"],
  pt: ["NAO|NENHUM\\p{L}?"],
  nl: ["NIET|NIETS|GEEN"],
  pl: ["NIE|NIC|ZADN\\p{L}+"],
  uk: ["НЕ|НІ|ЖОДН\\p{L}+|НІЧОГО"],
  ru: ["НИЧЕГО|НИКАК\\p{L}+"],
  cs: ["NEBUD\\p{L}+|NEJSOU"],
  sl: ["NISO"],
  hr: ["NISU|NIJE|NECE"],
  bg: ["НЯМА"],
  hu: ["NEM"],
  el: ["ΔΕΝ"],
  sv: ["INTE|INGA|INGEN|EJ"],
  da: ["IKKE"],
  fi: ["EI|EIVAT"],
  ar: ["لا|لن|غير"],
  he: ["לא"],
  hi: ["नह"],
  id: ["TIDAK"],
  vi: ["KHONG"],
})}(?![ :]*(?:\d|${NO_LESS}))|${oneOf({
  th: ["ไม"],
  zh: ["不(?:得|予|允许|允許|接受|可|能|再|会|會|采购|採購|含)(?!低于|少于|小于|大于|超过|低於|少於)"],
})})`;

/** To take, to allow, to offer, to supply, to hold: what a buyer says of goods. */
const TAKE = String.raw`(?:${begun({
  en: [
    "ACCEPT|ADMIT|ADMISS|ALLOW|PERMI|TOLERAT|APPROV|ELIGIB|EVALUAT|ENTERTAIN|CONSIDERE|DELIVER|SUPPLI|SUPPLY",
    "CONTAIN|SUBMITT|PROPOS",
  ],
  de: [
    "ZUGELASS|ZULASS|GEFOLGT|ENTSPROCHEN|STATTGEGEBEN|GEWERTET|BERUCKSICHTIG|AKZEPTIER|GESTATTET|ERLAUBT",
    "ANGENOMMEN|ANGEBOTEN|EINSATZ|EINGESETZT|STAMMT|STAMMEN|VERWENDET|GELIEFERT|EINGEREICH",
  ],
  fr: ["PRISE?S? EN (?:COMPTE|CONSIDERATION)|SOUMI|FOURNI|UTILIS|RETENU|AUTORIS|OFFERT"],
  es: ["ADMISI|TENID[AO]S? EN CUENTA|TOMAD[AO]S? EN|OFERTA|OFREC|PRESENTA[DR]|COTIZ|UTILIZA|SUMINISTRA|ACEPTA"],
  it: ["AMMISS|AMMESS|PRES[AEIO] IN (?:ESAME|CONSIDERAZIONE)|PERMESS|FORNIT|RITENUT"],
  pt: ["LEVAD[AO]S? EM CONTA|COTA[DR]|ACEIT|TENDO"],
  nl: ["IN OVERWEGING|INGEDIEN|TOEGELATEN|TOEGESTA|AANVAARD|GEGUND|AANGEBODEN|GELEVERD|LEVEREN"],
  pl: ["POD UWAGE|OFEROW|DOPUSZCZ|AKCEPT|ZGOD|ZAOFEROW"],
  uk: ["ДО УВАГИ|ПРОПОНУ|ПРИИМ|ДОЗВОЛ|ПЕРЕДБАЧ|РОЗГЛЯДА"],
  ru: ["ВО ВНИМАНИЕ|ПРЕДЛАГ|ПРИНИМ|ПРИНЯТ|ДОПУСК|РАЗРЕШ|ПРЕДУСМАТР|РАССМАТР"],
  cs: ["PRIJ|POVOL|PRIPUST"],
  sl: ["DOVOL|SPREJEM"],
  hr: ["PRIHVA|DOPUST|DOZVOL"],
  bg: ["ПРИЕМА"],
  hu: ["FOGAD|MEGENGED|AJANL(?!ATKER)"],
  el: ["ΑΠΟΔΕΚΤ|ΔΕΚΤ|ΕΠΙΤΡΕΠ"],
  sv: ["GODKANN|TILLAT|INGAR"],
  da: ["TILLAD|[OØ]NSK|INDGA"],
  nb: ["GODTA|AKSEPTER|INNGA"],
  fi: ["HYVAKSY|KELPA|SALLI"],
  ar: ["تقبل|يقبل|مقبول|مسموح"],
  fa: ["پذیرفته|قبول"],
  he: ["יספק|יתקבל|מאושר"],
  id: ["DITERIMA|DIPERBOLEH"],
  vi: ["CHAP NHAN"],
})}\p{L}*|${oneOf({ hi: ["मनय", "सवकर"], th: ["อนญาต"], zh: ["供", "采购", "採購", "接受"], ja: ["認め"] })})`;

/** "Is not accepted", "accept no …": of the same sentence. */
export const TURNED_DOWN = cue`${NOT}[^.;\n]{0,90}${TAKE}|${TAKE}[^.;\n]{0,16}${NOT}`;

/** "Will be rejected": one word says it. */
export const REJECTED = cue`${begun({
  en: ["REJECT|REFUS(?:ED|AL)|DISQUALIF|SET ASIDE"],
  de: ["ZU VERZICHTEN|ABGELEHNT|ABZUSEHEN|ZURUCKGEWIESEN|AUSGESCHLOSSEN"],
  es: ["RECHAZ"],
  it: ["(?<!IVA )ESCLUS(?!IV)"],
  nl: ["GEWEERD|WEIGER"],
  pl: ["ODRZUC|NIE PRZEWIDUJ"],
  uk: ["НЕПРИПУСТИМ|ВІДХИЛ"],
  ru: ["НЕДОПУСТИМ|ОТКЛОН"],
  cs: ["ODMIT|NEPRIPUST|NEPRIJIM|NEPRIJM|NEAKCEPT|NEPOVOL|NEUMOZN|NEDOPUST"],
  sk: ["NEDOVOL"],
  hr: ["ODBIJ"],
  bg: ["ОТХВЪРЛ"],
  ro: ["RESPIN"],
  hu: ["ELUTASIT"],
  el: ["ΑΠΟΡΡΙΠ|ΑΠΟΚΛΕΙ"],
  sv: ["FORKAST"],
  da: ["AFVIS"],
  nb: ["AVVIS(?=T|ES)"],
  tr: ["REDDEDIL|DEGERLENDIRME DISI|IHALE DISI"],
  id: ["DITOLAK"],
})}\p{L}*|${oneOf({ ko: ["제외", "불가"], zh: ["废标", "廢標", "无效", "不可"], ja: ["無効"] })}`;

/** To buy, and to want. */
const BUY = begun({
  en: ["BUY|PURCHAS|ACQUIR"],
  de: ["KAUFEN|ANSCHAFFEN|BESCHAFFEN"],
  fr: ["ACHET|ACQUERIR|SOUHAIT"],
  es: ["ADQUIRIR|COMPRAR|DESEA"],
  it: ["ACQUIST|INTENDE"],
  pt: ["PRETENDE"],
  nl: ["KOPEN|AAN TE SCHAFFEN|AAN TE KOPEN|WENST"],
  pl: ["KUPOWA|KUPIC|ZAKUPI|NABYWA"],
  uk: ["КУПУВА|ЗАКУПОВУВ|ПРИДБА|БАЖА|НАМІРЕН"],
  ru: ["КУПИТ|ЗАКУПА|ЗАКУПИТ|ПРИОБРЕТА|НАМЕРЕН"],
  cs: ["PORIZOVA|PORIDI|KUPOVA|KOUPI"],
  hr: ["NABAVLJA"],
  ro: ["CUMPAR|ACHIZITION"],
  hu: ["VASAROL|BESZEREZ"],
  sv: ["KOPA"],
  da: ["K[OØ]BE"],
  nb: ["KJ[OØ]PE"],
  fi: ["OSTA(?=\\b)|HANKI"],
});
/** "Does not wish to buy", close together. */
export const NOT_BOUGHT = cue`(?:${NOT}|(?<!\p{L})NECHCE\p{L}*(?!\p{L}))[^.,;\n]{0,30}${BUY}\p{L}*|(?<!\p{L})SATIN AL\p{L}* ISTEM\p{L}+`;

/** What is turned down is what lacks something, or how it is delivered or paid. */
export const LACKING = cue`${whole({
  en: [
    "WITHOUT|LACKING|MISSING|FAIL…|PART(?:IAL)? (?:DELIVER|SHIPMENT|QUANTIT)…|ALTERNATIVES?|SUBSTITUT…",
    "EQUIVALENTS?|LATE|PRICES?",
  ],
  de: ["OHNE|FEHLEN…|TEILLIEFERUNG…|NEBENANGEBOT…|PREISE?"],
  fr: ["SANS|VARIANT…|PRIX"],
  es: ["SIN|EQUIVALENTES?|PRECIOS?"],
  it: ["SENZA"],
  pt: ["SEM(?= \\p{L})"],
  nl: ["ZONDER"],
  pl: ["BEZ|ZAMIENNIK…"],
  uk: ["БЕЗ|АНАЛОГ…|ЕКВІВАЛЕНТ…"],
  ru: ["ЭКВИВАЛЕНТ…"],
  sv: ["UTAN"],
  da: ["UDEN"],
  nb: ["UTEN"],
})}`;

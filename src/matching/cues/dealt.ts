/** Single words by which a make is refused, wherever in a clause they stand. In normalised text; each linear in its input. */
import { begun, whole } from "../words.ts";

/** "Not only X" is X all the more, and "not more than" a measure. */
const BUT = `(?! ?${whole({
  en: ["ONLY|JUST|MERELY|LESS|MORE(?! \\p{L}+ED)|FEWER|LATER|EARLIER|LIMITED|EXCLUDED|INCLUDED"],
  de: ["NUR|MEHR(?= ALS| \\d)|WENIGER|SPATER|UNTER|UBER|ALLEIN|ENTHALTEN|INKLUSIVE"],
  fr: ["SEULEMENT|MOINS|PLUS(?= D| TARD)|UNIQUEMENT"],
  es: ["SOLO|SOLAMENTE|UNICAMENTE|MENOS|MAS|INFERIOR…|SUPERIOR…"],
  it: ["SOLTANTO|SOLAMENTE|MENO|PIU|OLTRE"],
  pt: ["APENAS|SOMENTE|MAIS"],
  nl: ["ALLEEN|(?<!GEEN )ENKEL|MEER(?= DAN| \\d)|MINDER|LATER|INBEGREPEN"],
  pl: ["TYLKO|WYLACZNIE|MNIEJ|WIECEJ|POZNIEJ|NIZSZ…|GORSZ…"],
  uk: ["ЛИШЕ|ТІЛЬКИ|МЕНШЕ?|БІЛЬШЕ?|ПІЗНІШЕ|НИЖЧЕ|ГІРШ…"],
  ru: ["ТОЛЬКО|ЛИШЬ|МЕНЕЕ|БОЛЕЕ|ПОЗДНЕЕ|НИЖЕ|ХУЖЕ"],
  cs: ["JEN|POUZE|MENE|VICE"],
})})`;

/** "Not", "none", "nobody". "No" is "in the" in Portuguese, and a number elsewhere: it counts before some words alone. */
export const NOT = `(?:${whole({
  en: [
    "NOT|NEVER|NONE|NOTHING|CANNOT|\\p{L}+N['’]T|NEITHER|NOR|NO LONGER|NO CIRCUMSTANCES?|NO EVENT",
    "NO(?= (?:\\p{L}+ ){0,2}(?:EQUIPMENT|PRODUCTS?|PRICING|QUOTATIONS?|CAMERAS?|COMPONENTS?|DEVICES?|PARTS?|BRANDS?|GOODS|HARDWARE|KIT|CHIPS?|ITEMS?))",
  ],
  de: ["NICHTS?|KEIN…|NIE|NIEMALS|WEDER"],
  fr: ["PAS|AUCUN…|JAMAIS|RIEN|NI"],
  es: [
    "NINGUN…|NUNCA|TAMPOCO|NADA",
    "NO(?= (?:SE|ESTA|ESTAN|ES|SON|SERAN?|PODRAN?|PUEDEN?|DEBERAN?|DEBEN?|HAY|ADMIT|ACEPT|PERMIT|CONTEN|CONTIEN|PROCED|PROVIEN))",
    "NO(?= (?:VENDEMOS|TRABAJAMOS|TENEMOS|COMERCIALIZAMOS|ENCONTRAR|OFRECE|INCORPOR|UTILIZ))",
    "NO(?= (?:VALDRAN?|VALEN?|SERVIRAN?|ENTRAN?|ENTRARAN?|CABEN|TENDRAN?)(?!\\p{L}))",
    "NO(?= (?:SUMINISTR|OFERT|PROPON|INSTAL|EMPLE|INCLU(?:IR|YE|YA)|VALORAR|EVALUAR|CABE|CABRA|LLEVA|USAR|COMPRAR|QUEREMOS|DESEA|CONTEMPL|COTIZ|FIGUR))",
  ],
  it: ["NON|NESSUN…|NULLA"],
  pt: ["NAO|NENHUM…|NEM|NUNCA|JAMAIS"],
  nl: ["NIETS?|GEEN|NOOIT"],
  pl: ["NIE|ZADN…|NIC|NIGDY"],
  uk: ["НЕ|ЖОДН…|НЕМАЄ|НІЧОГО"],
  ru: ["НИ|НИКАК…|НЕТ|НЕЛЬЗЯ|НИЧЕГО"],
  cs: ["ZADN…|NIKDY"],
})}${BUT})`;

/** What a buyer does with what is offered, and a bidder with what he offers: "accept", "supply", "contain". */
export const DEALT = begun({
  en: [
    "ACCEPT|ADMIT|ALLOW|PERMIT|CONSIDER|EVALUAT|OFFER|PROPOS|SUPPL|DELIVER|USED?(?!\\p{L})|USING|INSTALL",
    "CONTAIN|INCORPORAT|ORIGINAT|COMES?(?!\\p{L})|FORM PART|PART OF|CONNECT|BID(?!\\p{L})|QUOT|FITTED",
    "MADE(?!\\p{L})|MANUFACTUR|SOURCE|BUY(?!\\p{L})|PURCHAS|PROCUR|ELIGIBLE|TAKEN(?!\\p{L})|WELCOME",
    "GO ON(?!\\p{L})|TOLERAT|SPECIF|PUT FORWARD|TENDERED|BUILT(?!\\p{L})|ASSESS|SCORED|SUBMIT|ATTACHED",
    "ENTERTAIN|FURNISH|PROVID|EMBED|DEPLOY|ORDERED|HOOKED UP|FEATURE(?!\\p{L})|APPEAR|PRICED?(?!\\p{L})",
    "INVITED(?!\\p{L})",
  ],
  de: [
    "AKZEPTIER|ZULASS|ZUGELASSEN|ZULASSIG|ERLAUB|GESTATTET|BERUCKSICHTIG|GEWERTET|WERTBAR|ANBIET|ANZUBIET",
    "ANGEBOTEN(?!\\p{L})|LIEFER|EINGESETZT|EINZUSETZEN|VERWEND|VERBAU|ENTHALT|STAMM|BEINHALT|ANGESCHLOSSEN",
    "GEWUNSCHT|VORGESEHEN|BESTANDTEIL|ANGENOMMEN|BESCHAFF|HERGESTELLT|BIET(?:E|ET|EN)(?!\\p{L})",
    "BEWERTET|BEURTEILT|EINGEREICH|EINZUREICH|BEZOGEN|BEREITGESTELLT|FREIGEGEBEN|FREIGABE|IN FRAGE",
    "IN BETRACHT",
    "AUFTAUCH|VORKOMM|ANZUSETZEN|VORGESCHLAGEN|GENEHMIGT|ANERKANNT|TOLERIER|EINGEBAUT|INSTALLIER",
  ],
  fr: [
    "ACCEPT|ADMIS|ADMETT|AUTORIS|PERMI|RETENU|PROPOS|FOURNI|LIVR|UTILIS|INSTALL|CONTEN|CONTIEN|INCORPOR",
    "PROVIEN|PROVENI|INTEGR|RACCORD|OFFR|COMPORT|RECEVABLE|FABRIQU|ACHET|CONFORME|ENVISAG|EVALU|TOLER|SOUMI",
    "CHIFFR|COTER(?!\\p{L})|FIGUR|DEPLOY|PRISE?S? EN (?:COMPTE|CONSIDERATION)|EXAMIN|CONNECT|AGREE|ACHEMIN",
    "PRESENTE",
  ],
  es: [
    "ACEPT|ADMIT|ADMISIB|PERMIT|AUTORIZ|CONSIDER|OFERT|OFREC|PROPON|PROPUEST|SUMINISTR|ENTREG|UTILIZ|INSTAL",
    "CONTEN|CONTIEN|INCORPOR|PROCED|PROVIEN|PROVEN|INCLU(?:IR|YE|YA)|FABRICAD|COMPR|VALID|VALORA|EVALUA",
    "VALDRA|VALEN?(?!\\p{L})|SERVIRA|ENTRA(?:N|RA|RAN)?(?!\\p{L})",
    "COTIZ|FIGUR|SIRVEN?(?!\\p{L})|PRESENTA|TENIDO|TENDRA|TOMAD|CONECT|EMPLE|TOLERA|APTO|APTA|CONTEMPLA",
  ],
  it: [
    "ACCETT|AMMESS|AMMETT|CONSENTIT|AUTORIZZ|OFFR|OFFERT|PROPO|FORNI|UTILIZZ|INSTALL|CONTEN|CONTIEN|INCORPOR",
    "PROVIEN|PROVEN|DERIV|VALUTAT|PRES[AEIO] IN|PRODOTT[EIO]?(?!\\p{L})|FABBRICAT|ACQUIST|IMPIEG|AMMISSIBIL",
    "QUOTA(?:RE|T)|FIGUR|COLLEGAT|TOLLERAT|APPROVAT|CONSIDERAT|PRESENTAT|IDONE",
  ],
  pt: [
    "ACEIT|ADMIT|ADMISS|PERMIT|AUTORIZ|CONSIDER|PROPOST|PROPOR|OFERE|OFERT|FORNEC|UTILIZ|INSTAL|CONTER|CONTEM",
    "CONTENHA|INCORPOR|PROVEN|PROVEM|INTEGR|FABRICAD|PRODUZID|ADQUIR|ORIUND|AVALIA|APRESENTA|VALORIZ|LIGAD",
    "COTA(?:R|D)|SERVEM?(?!\\p{L})|FIGUR|TOLERA|APROVAD|EMPREG|USAD|TIDOS? EM CONTA",
  ],
  nl: [
    "AANVAARD|GEACCEPTEERD|ACCEPT|TOEGELATEN|TOEGESTAAN|TOELAAT|AANBIED|AANGEBODEN|AAN TE BIEDEN|BIED|LEVER",
    "GELEVERD|GEBRUIK|TOEGEPAST|TOEPASS|GEINSTALLEERD|BEVAT|AFKOMSTIG|AANGESLOTEN|MEEGENOMEN|OVERWOGEN",
    "GEMAAKT|GEPRODUCEERD|KOM(?:T|EN)(?!\\p{L})|IN AANMERKING|BEOORDEELD|IN BEHANDELING|VOORGESTELD|GEWENST",
    "OFFRER|GEOFFREERD|VOORKOM|INGEZET|VERWERKT|INGEDIEND|GOEDGEKEURD|VERSTREKT|INGEKOCHT|GETOLEREERD",
    "ZIT(?:TEN)?(?!\\p{L})",
  ],
  pl: [
    "AKCEPT|DOPUSZCZ|DOPUSCI|DOZWOL|ZEZWAL|ZAOFEROW|OFEROW|OFERUJ|ZAPROPON|PROPONOW|DOSTARCZ|STOSOW|ZASTOSOW",
    "UZYW|UZYT|ZAWIERA|POCHODZ|INSTALOW|MONTOW|UWZGLEDN|ROZPATR|WYPRODUK|PRZYJM|PRODUKCJI|ZAAKCEPT|OCENIAN",
    "WYCENI|ZNAJDOWA|BRAN[EYAO](?!\\p{L})|PRZYJET|ZGOD(?:Y|A)(?!\\p{L})|PODLACZ|ZAINSTAL|WYRAZ|PRZEWID|NABYW",
    "KUPOWA|TOLEROW|WOLNO(?!\\p{L})|ZGADZA|ZGODZ",
  ],
  uk: [
    "ПРИИМА|ПРИИНЯТ|ДОПУСКА|ДОЗВОЛ|РОЗГЛЯД|ПРОПОН|ЗАПРОПОН|ПОСТАЧ|ПОСТАВ|ВИКОРИСТ|ВСТАНОВЛ|МІСТИ|ПОХОД",
    "ЗАСТОСОВ|ПІДКЛЮЧ|ВИРОБЛЕН|ВИГОТОВЛЕН|ВИРОБНИЦТВ|ПРИДБАН|ЗАКУПОВ|ОЦІНЮ|БЕР(?:Е|У)ТЬСЯ|ВРАХОВ|ПЕРЕДБАЧ",
    "ЗАКЛАДА|ФІГУР|ПІДХОД|ПІДІИД|ДОПУСТ|ДОПУЩ|КУПУ|БРАТИ УЧАСТЬ|ПОГОДЖ|ЗАКУПЛ|ЗГОД",
  ],
  ru: [
    "ПРИНИМА|ПРИНЯТ|РАЗРЕШ|РАССМАТР|РАССМОТР|ПРЕДЛАГ|ПРЕДЛОЖ|ПОСТАВЛ|ИСПОЛЬЗ|УСТАНАВЛ|УСТАНОВЛ|СОДЕРЖ",
    "ПРОИСХОД|ПРИМЕН|ПОДКЛЮЧ|ПРОИЗВЕД|ИЗГОТОВЛ|ПРОИЗВОДСТВ|ПРИЕМ|ЗАКУП|ОЦЕНИВ|УЧИТЫВ|БЕР(?:Е|У)ТСЯ|ДОПУСК",
    "ДОПУЩ",
    "ЗАКЛАДЫВА|ФИГУР|ПОДХОД|ПОДОИД|ПРИСУТСТВ|ПРЕДУСМ|ДОЗВОЛ|ПОКУПА|УЧАСТВ|СОГЛАС|ВКЛЮЧАТЬ",
  ],
  cs: ["AKCEPT|PRIJIM|PRIPUST|POVOL|NABI|DODA|POUZ|OBSAH|POCHAZ|HODNOC"],
  sk: ["PONUK|DODAV|PRIJAT|HODNOT"],
  ro: ["ACCEPTAT|ADMIS|OFERTAT|FURNIZ|UTILIZ|EVALUAT"],
});

/** What a bid holds: before the make alone, as a make's camera may not include its bracket. */
export const COMPRISED = begun({
  en: ["INCLUD|COMPRIS|FEATUR|RELY|RELIES|BASED ON|SOURCED|WANT(?!\\p{L})|WISH"],
  de: ["UMFASS|EINSCHLIESS|BEZIEH|VERTREIB|WOLLEN|WUNSCHEN|MOCHTEN"],
  fr: ["VOULONS|VEUT|SOUHAIT|COMPREN(?:D|N)|INCLU|FAIT APPEL|RECOUR|REPOSE"],
  es: ["INCLU|CONTEMPLA|LLEVA|QUEREMOS|DESEA"],
  it: ["COMPREND|INCLU|PREVED|VOGLIAMO|DESIDER"],
  pt: ["INCLU|COMPREEND|RECORR|QUEREMOS|PRETEND"],
  nl: ["OMVAT|BETREK|INHOUD|WILLEN|WENSEN"],
  pl: ["OBEJMUJ|OBEJMIE|CHCEMY|CHCE(?!\\p{L})|ZYCZY"],
  uk: ["ВКЛЮЧА|ОХОПЛЮ|ХОЧЕМО|БАЖА"],
  ru: ["ПРЕДУСМАТР|ХОТИМ|ЖЕЛА"],
  zh: ["包含|包括|涉及"],
});

/** "No" before a noun. */
export const NO_ONE = whole({
  en: ["NO(?! (?:LESS|MORE|FEWER|LATER))"],
  de: ["KEINE?[NRMS]?"],
  fr: ["AUCUNE?|PAS DE"],
  es: ["NINGUN…"],
  it: ["NESSUN…"],
  pt: ["NENHUM…"],
  nl: ["GEEN"],
  pl: ["ZADN…"],
  uk: ["ЖОДН…"],
  ru: ["НИКАК…"],
});

/** The same in Chinese, whose words have no edges. */
export const NOT_DEALT_IN_HAN =
  "(?:[不未无無非没沒勿莫](?![属屬]|[低少小高大次弱劣][于於]|超过|超過|负偏离)(?:[^,.;:\\d\\s]{0,6}(?:接受|允许|允許|准|考虑|考慮|采用|採用|采购|採購|使用|选用|選用|提供|投标|投標|含|验收|驗收|来自|來自|产制|產製|制造|生产|受理|入围|接入|评审|评标|评分|参评|列入|推荐|选择|选型|出现|安装|配置|供货|纳入|考虑之列|可行)|能[以用]|得[以为為用选])|均?非)";

/** "Dispense with cameras of …", where nothing but goods comes between. */
export const DOES_WITHOUT = whole({
  en: [
    "DO(?:ES|ING)? WITHOUT|DISPENS(?:E|ES|ING) WITH",
    "REFRAIN(?:S|ING)? FROM (?:BUYING|USING|OFFERING|SUPPLYING|SPECIFYING|PROPOSING|QUOTING|SUBMITTING)",
  ],
  de: ["VERZICHTE[TN] AUF|ABSTAND (?:VON|NEHMEN VON)|ABZUSEHEN VON"],
  fr: [
    "SE PASSER D\\p{L}*|ABSTENIR D(?:E|'|’) ?(?:PROPOSER|OFFRIR|FOURNIR|PRESENTER)",
    "RENONC(?:E|ER|ENT|ERA) A\\p{L}*",
  ],
  es: [
    "ABST(?:ENGAN?|ENERSE|IENEN?)(?:SE)? DE (?:OFERTAR|PROPONER|PRESENTAR|OFRECER|SUMINISTRAR)",
    "PRESCIND(?:E|EN|IR|IRA|IRAN) DE|RENUNCIA(?:R|N|RA|RAN)? A",
  ],
  it: [
    "ASTENERSI DA\\p{L}*['’]? ?(?:OFFRIRE|PROPORRE|PRESENTARE|FORNIRE)|FARE A MENO D\\p{L}+",
    "RINUNCIA(?:RE|NO)? A\\p{L}*",
  ],
  pt: [
    "ABST(?:ER|ENHAM|EREM)-SE DE (?:PROPOR|OFERECER|APRESENTAR|FORNECER)|PRESCIND(?:E|EM|IR|IRA) D\\p{L}+",
    "ABDICA(?:M|R)? D\\p{L}+|RENUNCIA(?:M|R)? A",
  ],
  nl: ["AF (?:TE )?ZIEN VAN|ZIET AF VAN|AFGEZIEN VAN"],
  pl: [
    "(?:PO)?WSTRZYMA\\p{L}+ SIE OD (?:OFEROWANIA|SKLADANIA|PROPONOWANIA|DOSTAW\\p{L}*)",
    "(?:ZRE|RE)ZYGN(?:UJE|UJEMY|UJA|OWAC) ZE?",
  ],
  uk: [
    "УТРИМА(?:ТИСЯ|ТИСЬ|ИТЕСЯ) ВІД (?:ПРОПОЗИЦІ|ПОСТАЧАН|ПРОПОНУВАН|ПОДАН)\\p{L}*",
    "ВІДМОВ(?:ЛЯ\\p{L}+|ИТИС[ЯЬ]) ВІД",
  ],
  ru: ["ВОЗДЕРЖ(?:АТЬСЯ|ИВАТЬСЯ|ИТЕСЬ) ОТ (?:ПРЕДЛОЖЕН|ПОСТАВ|ПОДАЧ)\\p{L}*|ОТКАЗ(?:ЫВА\\p{L}+|АТЬСЯ) ОТ"],
  ro: ["RENUNT\\p{L}* LA"],
  sv: ["AVSTA FRAN|AVSTAR FRAN"],
});
/** What goods are called after it. */
export const SUCH_GOODS = `(?: (?!${whole({ any: ["SUPPORT|WARRANTY|GARANTIE|WARTUNG|ПРИЕМК\\p{L}+|ПРИИМАНН\\p{L}+|ОПЛАТ\\p{L}+|ACCEPTANCE|DELIVERY"] })})[\\p{L}’'-]+){0,4}`;
/** On a buyer's list of makes that he refuses. */
export const ON_BLACK_LIST = `(?:${whole({
  en: [
    "(?:ON|FROM) (?:[\\p{L}'’]+ ){0,3}(?:NEGATIVE|BLACK|EXCLUSION|BANNED|DENY|RESTRICTED|PROHIBITED|EXCLUDED)(?: \\p{L}+){0,2}[- ]?LIST",
    "BLACKLIST",
  ],
  de: ["AUF (?:\\p{L}+ ){0,2}(?:SCHWARZE[NR]? LISTE|NEGATIVLISTE|SPERRLISTE|AUSSCHLUSSLISTE|VERBOTSLISTE)"],
  fr: [
    "(?:SUR|DANS|A) (?:LA |NOTRE |UNE )?LISTE (?:NOIRE|NEGATIVE|D['’]EXCLUSION|DES (?:\\p{L}+ )?(?:EXCLU|INTERDIT|PROSCRIT|BANNI)…)",
  ],
  es: ["EN (?:LA |SU |NUESTRA |UNA )?(?:LISTA NEGRA|LISTA NEGATIVA|LISTA DE (?:\\p{L}+ )?(?:EXCLU|VETAD|PROHIBID)…)"],
  it: [
    "(?:NELL[AE]|IN) ?(?:LISTA NERA|LISTA NEGATIVA|LISTA DI ESCLUSIONE|BLACK ?LIST)",
    "NELL['’]ELENCO D\\p{L}+ (?:\\p{L}+ )?(?:ESCLUS|VIETAT)…",
  ],
  pt: ["NA (?:LISTA NEGRA|LISTA NEGATIVA|LISTA DE (?:\\p{L}+ )?(?:EXCLU|PROIBID|VEDAD)…)"],
  nl: ["OP (?:\\p{L}+ )?(?:ZWARTE LIJST|NEGATIEVE LIJST|UITSLUITINGSLIJST|VERBODSLIJST)"],
  pl: ["NA (?:\\p{L}+ )?(?:CZARNEJ LISCIE|LISCIE (?:NEGATYWNEJ|WYKLUCZ…|ZAKAZAN…))"],
  uk: ["(?:ДО|У|В) (?:\\p{L}+ )?(?:ЧОРН… СПИСО?К…|ПЕРЕЛІК… ЗАБОРОНЕН…|СТОП-ЛИСТ…)"],
  ru: ["(?:В|ВО) (?:\\p{L}+ )?(?:ЧЕРН… СПИСО?К…|ПЕРЕЧ… ЗАПРЕЩЕНН…|СТОП-ЛИСТ…)"],
  cs: ["NA (?:\\p{L}+ )?(?:CERNE LISTINE|CERNEJ LISTINE|SEZNAMU ZAKAZAN…)"],
  ro: ["PE (?:LISTA NEAGRA|LISTA DE EXCLUDERE)"],
  sv: ["PA (?:\\p{L}+ )?(?:SVARTA LISTAN?|SPARRLISTAN?)"],
  tr: ["KARA LISTE(?:DE|SINDE|YE)…"],
  hu: ["(?:FEKETELISTAN|TILTOLISTAN)"],
})}|[列在][^,.;。；]{0,10}(?:黑名单|黑名單|负面清单|負面清單|禁购|禁購|禁止[^,.;。；]{0,6}清[单單]))`;

/** Words that refuse by themselves. */
export const BARRED = begun({
  en: [
    "EXCLUDED?(?!\\p{L})|REJECTED(?!\\p{L})|BANNED(?!\\p{L})|PROHIBITED(?!\\p{L})|FORBIDDEN(?!\\p{L})",
    "RULED OUT|DISQUALIF|INADMISSIBLE|INELIGIBLE|UNACCEPTABLE|OFF[- ]LIMITS|BARRED(?!\\p{L})|EXCEPTION OF",
    "SET ASIDE|(?:ARE|IS|BE) REFUSED|EXCEPTED(?!\\p{L})|NO(?:T AN)? OPTION|OUT OF THE QUESTION|NEED NOT APPLY",
    "OFF THE TABLE|(?:ARE|IS|BE) DISCARDED",
    "(?:REMAIN|STAY|RETURNED) UNOPENED|NOT BE OPENED|DISALLOWED|DEBARRED|PRECLUDED|BLACKLISTED|UNWELCOME|NO[- ]GO(?!\\p{L})|DISREGARD",
    "(?:TO|IN) (?:THE )?(?:EXCLUSION|REJECTION)(?!\\p{L})",
  ],
  de: [
    "AUSGESCHLOSSEN|AUSGESCHIEDEN|AUSSCHEID|UNZULASSIG|UNTERSAGT|VERBOTEN|ABGELEHNT|UNBERUCKSICHTIGT",
    "AUSSER BETRACHT|ZUM AUSSCHLUSS|AUSGENOMMEN|SCHEIDE(?:T|N) AUS(?!\\p{L})|TABU(?!\\p{L})",
    "KEINE (?:OPTION|ALTERNATIVE)|UNGEOFFNET|NICHT GEOFFNET",
    "ZURUCKGEWIESEN|ZURUCKZUWEISEN|UNERWUNSCHT|AUSZUSCHLIESSEN|ABZUSEHEN|ABSTAND (?:ZU )?(?:NEHMEN|GENOMMEN)",
    "TABUISIERT",
    "NICHTS (?:VERLOREN|ZU SUCHEN)|GESPERRT(?!\\p{L})|DISQUALIFI",
  ],
  fr: [
    "EXCLUE?S?(?!\\p{L})|ECARTEE?S?(?!\\p{L})|PROSCRI|REJETE|INTERDIT|IRRECEVABLE|BANNI|PROHIBE",
    "ELIMINEE?S?(?![\\p{L}-])",
    "RESTER(?:A|ONT) FERMEE?S?|PAS OUVERTE?S?(?!\\p{L})|HORS DE QUESTION|EXCEPTEE?S?(?!\\p{L})|A EXCLURE|REFUSEE?S?(?!\\p{L})|(?:EN|D['’])EXCLUSION|DISQUALIFI",
  ],
  es: [
    "EXCLUID|RECHAZAD|DESCARTAD|PROHIBID|VETAD|INADMISIB|INADMITID|DESESTIMAD|FUERA DE|ABST(?:EN|IEN)",
    "EXCEPTUAD|NO SE ABRIRA|SIN ABRIR(?!\\p{L})",
    "DESECHAD|NO PRESENTAD|RECHAZARA|DESCARTA(?:N|RA)|INACEPTABL|SE PROHIBE|DESCALIFICAD",
  ],
  it: [
    "ESCLUS[AEIO](?!\\p{L})|VIETAT|INAMMISSIBIL|RESPINT|SCARTAT|BANDIT[AEIO](?!\\p{L})",
    "RESTERANNO CHIUS|NON (?:SARANNO|VERRANNO) APERT|(?:FATTO )?DIVIETO D[I'’]|ESCLUDERE(?!\\p{L})",
    "ESCLUSIONE|ECCETTUAT|RIFIUTAT|FUORI DISCUSSIONE|INACCETTABIL|SQUALIFICAT",
  ],
  pt: [
    "EXCLUID|AFASTAD|REJEITAD|PROIBID|INTERDIT|VEDAD|RECUSAD|INADMISS|FORA DE QUESTAO|EXCETUAD|EXCLUSAO|BANID",
    "NAO SERAO ABERT|INACEIT|DESCLASSIFICAD|DESQUALIFICAD",
  ],
  nl: [
    "UITGESLOTEN|VERBODEN|AFGEWEZEN|GEWEERD|ONGELDIG|TERZIJDE|UITSLUITING|GEEN OPTIE|TABOE",
    "VAL(?:T|LEN) AF(?!\\p{L})|ONGEOPEND|NIET GEOPEND",
    "UITGEZONDERD|AFGEKEURD|UIT DEN BOZE|ONTOELAATBAAR|GEWEIGERD|NIET WELKOM|GEDISKWALIFIC",
  ],
  pl: [
    "WYKLUCZ|ODRZUC|ZABRON|ZABRANIA|ZAKAZ(?:ANE|ANY|ANA|UJE)?(?!\\p{L})|NIEDOPUSZCZ|WYLACZEN",
    "ODPADA(?:JA)?(?!\\p{L})|NIE (?:ZOSTANA|BEDA) OTWART",
    "NIE WCHODZ\\p{L}+ W (?:GRE|RACHUBE)|NIEAKCEPT|NIEPOZADAN|NIEDOZWOL|ZDYSKWALIFIK",
  ],
  uk: [
    "НЕ РОЗКРИВАТ|НЕ РОЗКРИВАЮТ|ВИКЛЮЧЕН|ВІДХИЛ|ЗАБОРОН|НЕПРИИНЯТН|НЕДОПУСТИМ|НЕПРИПУСТИМ|НЕДОЗВОЛЕН|ВІДПАДА|НЕ ПІДЛЯГА|ДИСКВАЛІФІК",
  ],
  ru: [
    "НЕ ВСКРЫВА|НЕ БУДУТ ВСКРЫТ|ИСКЛЮЧЕН|ОТКЛОН|ЗАПРЕЩ|ЗАПРЕТ|НЕДОПУСТИМ|НЕПРИЕМЛЕМ|ОТПАДА|ИСКЛЮЧАЕТСЯ|ИСКЛЮЧАЮТСЯ|НЕ ПОДЛЕЖ|ДИСКВАЛИФИЦ",
  ],
  cs: ["VYLOUCEN|VYRAZEN|ZAKAZAN|NEPRIPUST|NEPRIJIM|NEAKCEPT|ODMITNUT"],
  zh: ["排除|禁止|拒绝|拒絕|谢绝|謝絕|否决|剔除|严禁|嚴禁|废标|廢標|无效投标|不在(?:考虑|采购|本次|推荐)"],
});

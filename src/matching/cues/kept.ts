/** Single words by which a shop says which makes it has, and which no more. In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** What a shop says of the makes it has: "we sell", "you will find". */
export const KEPT_IN_SHOP = whole({
  en: ["SELL|SELLS|SELLING|SOLD|STOCK|STOCKS|STOCKED|CARRY|CARRIED|FIND|OFFER|SUPPLY|DEAL|AVAILABLE FROM US"],
  de: [
    "FUHREN|FUHRT|VERKAUFEN|VERKAUFT|VERTREIBEN|VERBAUEN|BIETEN|LISTEN|HABEN|FINDEN|FINDET|SORTIMENT|ANGEBOT",
    "PROGRAMM|GIBT ES|ERHALTLICH|HANDELN",
  ],
  fr: [
    "VENDONS|PROPOSONS|DISTRIBUONS|COMMERCIALISONS|TROUVEREZ|REFERENCONS|VENDEE?S?|CATALOGUE|COMMERCIALISE",
    "VEND|TRAVAILLONS|DISTRIBUE",
  ],
  es: [
    "VENDEMOS|TRABAJAMOS|COMERCIALIZAMOS|DISTRIBUIMOS|ENCONTRARAS?|ENCONTRARAN?|TENEMOS|CATALOGO|VENDE",
    "OFRECEMOS",
    "SERVIMOS|MANEJAMOS",
  ],
  it: [
    "VENDIAMO|TRATTIAMO|DISTRIBUIAMO|TROVERAI|TROVERETE|TROVI|PROPONIAMO|ABBIAMO|CATALOGO|VENDE|TENIAMO",
    "LAVORIAMO|COMMERCIALIZZIAMO",
  ],
  pt: [
    "VENDEMOS|TRABALHAMOS|COMERCIALIZAMOS|DISTRIBUIMOS|ENCONTRARA…|ENCONTRA|TEMOS|CATALOGO|VENDE|VENDIDOS?",
    "REPRESENTAMOS",
  ],
  nl: ["VERKOPEN|VERKOOPT|VOEREN|LEVEREN|VINDT|VINDEN|BIEDEN|HEBBEN|ASSORTIMENT|VERKRIJGBAAR|TE KOOP|HANDELEN"],
  pl: [
    "SPRZEDAJEMY|PROWADZIMY|OFERUJEMY|ZNAJDZIE…|MAMY|OFERCIE|ASORTYMENCIE|HANDLUJEMY|PRACUJEMY",
    "WSPOLPRACUJEMY|DOSTANIE…|SPRZEDAJE|HANDLUJE",
  ],
  uk: [
    "ПРОДАЄМО|ТОРГУЄМО|ТРИМАЄМО|ЗНАИДЕТЕ|ПРОПОНУЄМО|АСОРТИМЕНТІ|ПРАЦЮЄМО|ПРОДАЄТЬСЯ|ПРОДАЮТЬСЯ|МАЄМО",
    "ПРОДАЄ|ТОРГУЄ",
  ],
  ru: ["ПРОДАЕМ|ТОРГУЕМ|ДЕРЖИМ|НАИДЕТЕ|ПРЕДЛАГАЕМ|АССОРТИМЕНТЕ|ВОЗИМ|РАБОТАЕМ|ПРОДАЕТСЯ|ПРОДАЮТСЯ|ПРОДАЕТ", "ТОРГУЕТ"],
  cs: ["PRODAVAME|NAJDETE|NABIZIME|VEDEME"],
  zh: ["卖|賣|售|经销|經銷|代理|经营|經營|做|供应|供應"],
});

/** "We do not sell", in Chinese. */
export const NOT_KEPT_IN_HAN =
  "(?:[不未没沒](?:再)?(?:有)?(?:提供)?(?:販售|贩售|銷售|销售|出售|卖|賣|售|经销|經銷|代理|经营|經營|做|碰|供应|供應)(?!假|仿|盗|盜)|(?:停止|停)(?:销售|銷售|售|供应|代理))";

/** To have stopped selling: before the make. */
export const SELLS_NO_MORE = cue`${begun({
  en: [
    "(?:STOP|STOPPED|CEASED|QUIT|NO LONGER|DISCONTINUED) (?:SELL|STOCK|CARRY|OFFER|SUPPLY|DISTRIBUT|THE SALE|SALES)",
    "(?:DROPPED(?! (?:THE |OUR |ALL )?(?:PRICE|SHIPPING|DELIVERY))|DELISTED|PARTED (?:WAYS )?WITH|SAID GOODBYE TO|TURNED OUR BACKS? ON|EXITED)(?!\\p{L})",
    "WOUND (?:DOWN|UP) (?:\\p{L}+ )?(?:SALES?|TRADE)(?!\\p{L})",
    "(?:SHOP|STORE|FIRM|COMPANY) DOES NOT (?:SELL|STOCK)",
  ],
  de: [
    "(?:VERKAUF|VERTRIEB|HANDEL) (?:VON|MIT|DER) [^.;,]{0,30}EINGESTELLT|AUSGELISTET|VERABSCHIEDET VON",
    "(?:VON|MIT) [^.;,]{0,12}(?:VERABSCHIEDET|GETRENNT|SCHLUSS)",
  ],
  fr: ["(?:CESSE|ARRETE|STOPPE) (?:DE )?(?:VENDRE|DISTRIBUER|COMMERCIALISER|PROPOSER|LA VENTE|LA DISTRIBUTION)"],
  es: ["(?:DEJADO|DEJAMOS) DE (?:VENDER|TRABAJAR|COMERCIALIZAR|DISTRIBUIR|OFRECER)", "(?:CESADO|SUSPENDIDO) LA VENTA"],
  it: [
    "(?:SMESSO|CESSATO) (?:DI (?:VENDERE|TRATTARE|DISTRIBUIRE)|LA VENDITA)",
    "NON (?:VENDIAMO|TRATTIAMO|TENIAMO) PIU",
  ],
  pt: ["(?:DEIXAMOS|DEIXOU-SE|PARAMOS) DE (?:VENDER|TRABALHAR|COMERCIALIZAR|DISTRIBUIR)|CESSAMOS A VENDA"],
  nl: [
    "GESTOPT MET (?:DE VERKOOP|HET VERKOPEN|VERKOPEN|VERKOOP)|VERKOPEN [^.;,]{0,20}NIET MEER",
    "AFSCHEID GENOMEN VAN",
  ],
  pl: [
    "(?:PRZESTALISMY|PRZESTALIM) (?:SPRZEDAW|OFEROW|PROWADZ)|ZAKONCZYLISMY (?:SPRZEDAZ|WSPOLPRACE)",
    "ZREZYGNOWALISMY Z",
  ],
  uk: ["(?:ПЕРЕСТАЛИ|ПРИПИНИЛИ) (?:ПРОДА|ТОРГУ|ВОЗИТИ|СПІВПРАЦ)|ВІДМОВИЛИС[ЯЬ] ВІД|(?:ЗГОРНУЛИ|ЗАКРИЛИ) ПРОДАЖ"],
  ru: ["(?:ПЕРЕСТАЛИ|ПРЕКРАТИЛИ) (?:ПРОДА|ТОРГ|ВОЗИТЬ|ЗАКУП|ПОСТАВ)|ОТКАЗАЛИСЬ ОТ|(?:СВЕРНУЛИ|ЗАКРЫЛИ) ПРОДАЖ"],
  cs: [
    "PRESTALI (?:JSME )?(?:PRODAVAT|NABIZET)|(?:NEPRODAVA|NEOBCHODUJE)(?:ME)?(?!\\p{L})|NEVEDEME",
    "UKONCILI (?:JSME )?PRODEJ",
  ],
  sk: [
    "PRESTALI (?:SME )?(?:PREDAVAT|PONUKAT)|(?:NEPREDAVA|NEOBCHODUJE)(?:ME)?(?!\\p{L})|NEVEDIEME",
    "UKONCILI (?:SME )?PREDAJ",
  ],
  ro: ["NU (?:MAI )?(?:VINDEM|VINDE|COMERCIALIZ\\p{L}+)|AM (?:INCETAT|OPRIT) VANZAR"],
  hu: ["NEM (?:FORGALMAZ|ARUL)|MEGSZUNTETTUK (?:AZ? )?(?:ERTEKESIT|FORGALMAZ)"],
  sv: ["SALJER (?:VI )?(?:INTE|EJ)|SLUTAT SALJA"],
  tr: ["(?:SATISINI|SATISINA) (?:DURDUR|BIRAK|SON VER)"],
  zh: ["不再(?:销售|銷售|代理|经营|供应)|停止(?:销售|銷售|供应|代理)|已停售"],
})}[^.;:!?]{0,50}$`;

/** Out of the shop. */
const OUT = whole({
  en: ["REMOVED|DROPPED|DELISTED|WITHDRAWN|GONE|DISAPPEARED|KICKED|THROWN|PULLED|PHASED OUT|BANNED|BANISHED"],
  de: ["GENOMMEN|GESTRICHEN|ENTFERNT|VERBANNT|GEFLOGEN|VERSCHWUNDEN|RAUS|GEWORFEN|NAHMEN|NICHT MEHR"],
  fr: ["RETIREE?S?|SUPPRIMEE?S?|SORTIE?S?|QUITTE|ENLEVEE?S?|DISPARU|DEREFERENCEE?S?|BANNIE?S?|RETIRONS|PLUS"],
  es: ["RETIRAD[OA]S?|ELIMINAD[OA]S?|QUITAD[OA]S?|SACAD[OA]S?|SALIDO|RETIRAMOS|ELIMINAMOS|DESAPARECIDO|YA NO"],
  it: [
    "TOLT[OAIE]|RIMOSS[OAIE]|ELIMINAT[OAIE]|RITIRAT[OAIE]|USCIT[OAIE]|SPARIT[OAIE]|DEPENNAT[OAIE]",
    "NON [^.;,]{1,20} PIU",
  ],
  pt: ["RETIRAMOS|RETIRAD[OA]S?|REMOVEMOS|REMOVID[OA]S?|SAIU|SAIRAM|ELIMINAMOS|ELIMINAD[OA]S?|TIRAMOS|JA NAO"],
  nl: ["GEHAALD|VERWIJDERD|GESCHRAPT|VERDWENEN|GEWEERD|GEGOOID|VERBANNEN|NIET MEER"],
  pl: ["WYCOFALISMY|WYCOFAN…|USUNELISMY|USUNIET…|ZNIK…|WYPADL…|WYRZUCILISMY|SKRESLILISMY|ZDJELISMY"],
  uk: ["ПРИБРАЛИ|ПРИБРАН…|ВИЛУЧИЛИ|ВИЛУЧЕН…|ЗНЯЛИ|ВИВЕЛИ|ВИВЕДЕН…|ЗНИК…|ВИКЛЮЧИЛИ|БІЛЬШЕ НЕМАЄ"],
  ru: ["УБРАЛИ|УБРАН…|ИСКЛЮЧИЛИ|СНЯЛИ|ВЫВЕЛИ|ВЫВЕДЕН…|ИСЧЕЗ…|БОЛЬШЕ НЕТ|ВЫЧЕРКНУЛИ"],
});
/** What a shop has. */
const RANGE = whole({
  en: ["RANGE|CATALOGUE|CATALOG|SHOP|STORE|SHELVES|LINE-?UP|PORTFOLIO|ASSORTMENT|PROGRAMME|OFFERING|PRICE LIST"],
  de: ["SORTIMENT|PROGRAMM|ANGEBOT|KATALOG|SHOP|PORTFOLIO|REGAL…|PREISLISTE|BEI UNS"],
  fr: ["CATALOGUE|GAMME|BOUTIQUE|OFFRE|RAYONS|ASSORTIMENT|RAYONNAGES|CHEZ NOUS"],
  es: ["CATALOGO|TIENDA|OFERTA|GAMA|SURTIDO|PORTFOLIO|TARIFA"],
  it: ["LISTINO|NEGOZIO|ASSORTIMENTO|OFFERTA|GAMMA"],
  pt: ["LOJA|PORTEFOLIO|SORTIDO|TABELA"],
  nl: ["ASSORTIMENT|CATALOGUS|WINKEL|AANBOD|SCHAPPEN|WEBSHOP|PROGRAMMA|BIJ ONS"],
  pl: ["OFERTY|ASORTYMENTU|SKLEPU|KATALOGU|SPRZEDAZY|POLEK"],
  uk: ["АСОРТИМЕНТУ?|КАТАЛОГУ?|МАГАЗИНУ?|ПРОДАЖУ|ЛІНІИКИ|ПОЛИЦЬ"],
  ru: ["АССОРТИМЕНТА?|КАТАЛОГА?|МАГАЗИНА?|ПРОДАЖИ|ЛИНЕИКИ|ПОЛОК"],
});
/** "We have taken X off our shelves", "X is gone from our range": around the make, which ¶ stands for. */
export const OUT_OF_RANGE = cue`${OUT}[^.;:!?¶]{0,30}¶[^.;:!?]{0,40}${RANGE}|¶[^.;:!?]{0,50}(?:${OUT}[^.;:!?]{0,40}${RANGE}|${RANGE}[^.;:!?]{0,40}${OUT})|¶[^。；]{0,12}(?:下架|撤下|移除|停售|不再(?:销售|銷售|供应))`;

/** "You look for X in vain". */
const IN_VAIN = whole({
  en: ["IN VAIN"],
  de: ["VERGEBENS|VERGEBLICH|UMSONST"],
  fr: ["EN VAIN|VAINEMENT"],
  es: ["EN VANO"],
  it: ["INVANO"],
  pt: ["EM VAO"],
  nl: ["TEVERGEEFS"],
  pl: ["NA PROZNO"],
  uk: ["МАРНО|ДАРЕМНО"],
  ru: ["НАПРАСНО|ТЩЕТНО"],
});
const SOUGHT = begun({
  en: ["SEARCH|LOOK(?:S|ING)?(?!\\p{L})"],
  de: ["SUCH|GESUCHT"],
  fr: ["CHERCH"],
  es: ["BUSC"],
  it: ["CERC"],
  pt: ["PROCUR"],
  nl: ["ZOEK|GEZOCHT"],
  pl: ["SZUKA"],
  uk: ["ШУКА"],
  ru: ["ИСКАТ|ИЩ"],
});
export const SOUGHT_IN_VAIN = cue`${SOUGHT}[^.;:!?]{0,60}${IN_VAIN}|${IN_VAIN}[^.;:!?]{0,60}${SOUGHT}`;

/** "X? Not in our shop": an answer behind a name and its list. */
export const NOT_HERE = cue`^[^.;:!]{0,40}[?？]\s*${oneOf({
  en: ["NOT (?:IN OUR|HERE|WITH US|FROM US|AT OURS?)|NO,? (?:THANKS|WE DO ?N['’]?O?T)"],
  de: ["NICHT (?:BEI|MIT) UNS|NEIN,? (?:DANKE|FUHREN WIR)|GIBT ES (?:BEI UNS )?NICHT|FUHREN WIR NICHT"],
  fr: ["PAS (?:CHEZ NOUS|DANS NOTRE|ICI)|NON MERCI"],
  es: ["(?:AQUI|EN ESTA TIENDA|CON NOSOTROS) NO|NO EN (?:NUESTRA|ESTA)|NO,? GRACIAS"],
  it: ["NON (?:DA NOI|QUI|NEL NOSTRO)|DA NOI NO|NO,? GRAZIE"],
  pt: ["(?:AQUI|CONNOSCO|NA NOSSA LOJA) NAO|NAO NA NOSSA|NAO,? OBRIGADO"],
  nl: ["NIET (?:BIJ|IN) ON[SZ]|NEE,? (?:DANK|BEDANKT)"],
  pl: ["NIE U NAS|U NAS NIE|NIE,? DZIEKUJEMY"],
  uk: ["НЕ У НАС|У НАС НЕМАЄ|НІ,? ДЯКУ"],
  ru: ["(?:НЕ|ТОЛЬКО НЕ) У НАС|У НАС НЕТ|НЕТ,? СПАСИБО"],
})}`;

/** "You won't find a cheaper X": a seller of it. */
export const CHEAPER = cue`${begun({
  en: ["CHEAPER|BETTER(?!\\p{L})|LOWER PRICE"],
  de: ["GUNSTIGER|BILLIGER|BESSER"],
  fr: ["MOINS CHER|MEILLEUR"],
  es: ["MAS BARAT|MEJOR"],
  it: ["MIGLIOR|MENO CAR[OAIE](?!\\p{L})"],
  pt: ["MAIS BARAT|MELHOR"],
  nl: ["GOEDKOPER|BETERE?(?!\\p{L})"],
  pl: ["TANIEJ|TANSZ|LEPSZ"],
  uk: ["ДЕШЕВШ|КРАЩ"],
  ru: ["ДЕШЕВЛЕ|ЛУЧШ"],
})}|更便宜`;

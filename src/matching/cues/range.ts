/** What a shop says of makes that it does not keep, or not any more. In normalised text; each linear in its input. */
import { begun, cue, whole } from "../words.ts";

/** "We have stopped selling": over a list of makes that stands behind it. */
export const STOPPED_SELLING = begun({
  en: [
    "(?:STOPPED|CEASED|QUIT|GIVEN UP) (?:SELL|STOCK|OFFER|LIST|SUPPLY|CARRY|DEAL|DISTRIBUT)ING",
    "(?:WE (?:HAVE )?|WE['’]VE )(?:NEVER|NO LONGER) (?:SOLD|STOCKED|CARRIED|LISTED|STOCK|SELL|CARRY|OFFER|DEAL)",
    "WE (?:HAVE |['’]VE )?(?:DROPPED|DELISTED|PHASED OUT)|STEER(?:ING)? CLEAR OF|TURNED OUR BACKS? ON",
    "(?:WALKED|MOVED) AWAY FROM|PARTED (?:WAYS|COMPANY) WITH|(?:SAID|WAVED|BID) (?:GOODBYE|FAREWELL) TO",
    "CUT TIES WITH|DONE WITH",
  ],
  de: [
    "VERZICHTEN (?:\\p{L}+ ){0,2}AUF|(?:VERKAUF|VERTRIEB) (?:VON|DER|DES)(?= [^.;]{0,40}EINGESTELLT)",
    "AUF (?=[^.;]{3,60} VERZICHTEN WIR)",
    "NICHT (?:MEHR )?(?:VERKAUFEN|FUHREN|LISTEN) WIR|VERGEBENS NACH|VERGEBLICH NACH|KEINEN PLATZ FUR",
    "DIE FINGER VON|(?:TRENNEN|VERABSCHIEDEN) (?:WIR )?UNS VON",
  ],
  fr: [
    "(?:CESSE|ARRETE|CESSONS|ARRETONS) (?:DE |LA )(?:VEN|COMMERCIAL|DISTRIBU|PROPOS|REFEREN)",
    "(?:DIT|DISONS) (?:ADIEU|AU REVOIR) AU?X?|TOURNE LE DOS AU?X?|EN AVONS FINI AVEC|INUTILE DE CHERCHER",
    "(?:ON|NOUS) (?:A|AVONS) (?:RETIRE|SORTI|SUPPRIME|ABANDONNE|DEREFERENCE)",
    "PLUS DE (?=[^.;]{3,40} (?:CHEZ NOUS|EN BOUTIQUE))",
  ],
  es: [
    "(?:DEJ(?:ADO|AMOS|O)) DE (?:VENDER|COMERCIALIZAR|DISTRIBUIR|TRABAJAR|OFRECER|IMPORTAR)",
    "(?:HEMOS|SE HAN?) (?:RETIRADO|ELIMINADO|DESCARTADO|QUITADO)|NO HAY SITIO PARA|RENUNCIA(?:MOS|DO) A",
    "(?:NOS HEMOS DESPEDIDO|NOS DESPEDIMOS|HEMOS ROTO|HEMOS ACABADO) (?:DE|CON)",
  ],
  it: [
    "(?:SMESSO|CESSATO) DI (?:VENDERE|TRATTARE|DISTRIBUIRE|PROPORRE|COMMERCIALIZZARE)",
    "(?:ABBIAMO |SONO STATI )(?:TOLTO|RIMOSSO|ELIMINATO|DISMESSO|ABBANDONATO)|RINUNCIA(?:MO|TO) A",
    "DA NOI NIENTE|(?:DETTO|DICIAMO) ADDIO A|(?:CHIUSO|FINITO|ROTTO) CON",
  ],
  pt: [
    "DEIX(?:AMOS|OU) DE (?:VENDER|COMERCIALIZAR|DISTRIBUIR|TRABALHAR|OFERECER)",
    "(?:RETIRA|TIRA|ELIMINA)MOS (?:DO|DA)",
    "(?:DESPEDIMO-NOS|DISSEMOS ADEUS|ROMPEMOS|ACABAMOS) (?:D[AEO]|AO?|COM)|ABRIMOS MAO DE|NAO SE VENDE",
    "DESISTIMOS DE",
  ],
  nl: [
    "GESTOPT MET (?:HET )?(?:DE )?(?:VERKO|AANBIEDEN|LEVER|VOEREN)|TEVERGEEFS NAAR|GEEN PLAATS VOOR",
    "AFSCHEID (?:GENOMEN|NEMEN|NAMEN) VAN|(?:WIJ|WE) (?:ZIJN )?GESTOPT MET|GESTOPT MET HET MERK",
  ],
  pl: [
    "(?:ROZSTA|POZEGNA)LISMY (?:SIE )?ZE?|(?:WYCOFA|USUNE)LISMY|(?:ZRE|RE)ZYGN(?:UJEMY|OWALISMY) Z",
    "(?:ZAKONCZY|ZAPRZESTA)LISMY (?:SPRZEDAZ|HANDL|DYSTRYB)",
    "NIE (?:HANDLUJEMY|SPRZEDAJEMY|PROWADZIMY|OFERUJEMY|ZAMAWIAMY|SPROWADZAMY)(?! (?:TYLKO|JEDYNIE))",
    "NIE (?:KUPISZ|DOSTANIESZ|KUPIA PANSTWO)|NA PROZNO SZUKAC",
  ],
  uk: [
    "(?:ПРИПИНИЛИ|ЗУПИНИЛИ|ЗАВЕРШИЛИ) ПРОДАЖ|ВІДМОВИЛИС[ЬЯ] ВІД",
    "(?:ПОПРОЩАЛИС[ЬЯ]|РОЗПРОЩАЛИС[ЬЯ]|РОЗІИШЛИС[ЬЯ]) (?:З|ІЗ)",
    "(?:ПРИБРАЛИ|ВИЛУЧИЛИ|ЗНЯЛИ) (?:З|ІЗ) (?:ПРОДАЖУ|АСОРТИМЕНТУ)",
    "НЕ (?:ВОЗИМО|ЗАВОЗИМО|ТОРГУЄМО|ПРОДАЄМО|ЗАКУПОВУЄМО|ТРИМАЄМО|ПРАЦЮЄМО З)(?! (?:ЛИШЕ|ТІЛЬКИ))",
    "БІЛЬШЕ НЕ (?:ПРОДА|ТОРГУ|ВОЗИ|ТРИМА)",
  ],
  ru: [
    "(?:ПРЕКРАТИЛИ|ОСТАНОВИЛИ|ЗАВЕРШИЛИ) ПРОДАЖУ?|ОТКАЗАЛИСЬ ОТ",
    "(?:ПОПРОЩАЛИСЬ|РАСПРОЩАЛИСЬ|РАССТАЛИСЬ|ЗАВЯЗАЛИ) СО?",
    "(?:УБРАЛИ|СНЯЛИ|ВЫВЕЛИ) (?:ИЗ|С) (?:ПРОДАЖИ|АССОРТИМЕНТА)",
    "НЕ (?:ВОЗИМ|ЗАВОЗИМ|ТОРГУЕМ|ПРОДАЕМ|ЗАКУПАЕМ|ДЕРЖИМ|РАБОТАЕМ С)(?! (?:ТОЛЬКО|ЛИШЬ))",
    "БОЛЬШЕ НЕ (?:ПРОДА|ТОРГУ|ВОЗИ|ДЕРЖИ|ЗАКУПА)",
  ],
  cs: ["PRESTALI JSME PRODAVAT|UKONCILI JSME PRODEJ|VYRADILI JSME"],
  sk: ["PRESTALI SME PREDAVAT|UKONCILI SME PREDAJ"],
  sv: ["SLUTAT (?:SALJA|MED)|TAGIT FARVAL AV"],
  hu: ["ABBAHAGYTUK (?:A|AZ)|BUCSUT VETTUNK"],
  ro: ["AM (?:RENUNTAT LA|INCETAT SA VINDEM)|NU MAI VINDEM"],
  zh: [
    "(?:已|早就|不再|全面)?(?:停止|终止)(?:销售|经营|代理|供应)|下架了?|停售|不再(?:销售|經營|经营|代理|供应|进货|做|卖)",
  ],
});

/** A shop and what it keeps: "our range". */
export const OUR_RANGE = whole({
  en: [
    "(?:OUR|THIS|THE) (?:WEB)?(?:SHOP|STORE|SITE|RANGE|CATALOG(?:UE)?|LINE-?UP|SHEL(?:F|VES)|PORTFOLIO|OFFER)",
    "WITH US|FROM US",
  ],
  de: ["(?:UNSERE[MNRS]?|DEM|DIESEM) (?:ONLINE-?)?(?:SHOP|SORTIMENT|PROGRAMM|ANGEBOT|LADEN|KATALOG|REGAL)", "BEI UNS"],
  fr: ["(?:NOTRE|CETTE|LA|NOS|CE) (?:BOUTIQUE|CATALOGUE|GAMME|OFFRE|SITE|MAGASIN|RAYONS)|CHEZ NOUS"],
  es: ["(?:NUESTR[AO]|ESTA|LA|EL|NUESTROS) (?:TIENDA|CATALOGO|GAMA|OFERTA|WEB|ESTANTES)|AQUI"],
  it: ["(?:NOSTR[AO]|QUESTO|DAL|NEL) (?:NEGOZIO|CATALOGO|GAMMA|OFFERTA|SITO|ASSORTIMENTO|LISTINO)|DA NOI"],
  pt: ["(?:NOSS[AO]|N?ESTA|DA|DO) (?:LOJA|CATALOGO|GAMA|OFERTA|SITE|PORTFOLIO)|CONNOSCO|CONOSCO|AQUI"],
  nl: ["(?:ONZE|ONS|HET|DEZE) (?:WEB)?(?:SHOP|WINKEL|ASSORTIMENT|AANBOD|CATALOGUS|SCHAPPEN)|BIJ ONS"],
  pl: ["(?:NASZ\\p{L}+|Z|TYM) (?:SKLEP\\p{L}*|OFER\\p{L}+|ASORTYMEN\\p{L}+|KATALOG\\p{L}*|SPRZEDAZY)|U NAS"],
  uk: ["(?:НАШ\\p{L}*|З|ЦЬОМУ) (?:МАГАЗИН\\p{L}*|АСОРТИМЕНТ\\p{L}*|КАТАЛОЗ\\p{L}*|ПОЛИЦ\\p{L}+)|У НАС"],
  ru: ["(?:НАШ\\p{L}*|ИЗ|ЭТОМ) (?:МАГАЗИН\\p{L}*|АССОРТИМЕНТ\\p{L}*|КАТАЛОГ\\p{L}*|ПОЛК\\p{L}+)|У НАС"],
  cs: ["NAS\\p{L}* (?:OBCHOD\\p{L}*|NABID\\p{L}+|ESHOP\\p{L}*)|U NAS"],
  zh: ["本店|我们店|我店|小店|我们|本公司"],
});

/** A shop or its range, as it says what it is. */
export const SHOPS = whole({
  en: ["SHOP|STORE|RANGE|CATALOG(?:UE)?|WE ARE|WE['’]RE"],
  de: ["(?:\\p{L}+-?)?SHOP|LADEN|\\p{L}*SORTIMENT|FACHHANDEL"],
  fr: ["BOUTIQUE|MAGASIN|CATALOGUE"],
  es: ["TIENDA|CATALOGO"],
  it: ["NEGOZIO|CATALOGO|ASSORTIMENTO"],
  pt: ["LOJA|CATALOGO"],
  nl: ["WINKEL|WEBSHOP|WEBWINKEL|ASSORTIMENT"],
  pl: ["SKLEP|ASORTYMENT|HURTOWNIA"],
  uk: ["МАГАЗИН|АСОРТИМЕНТ"],
  ru: ["МАГАЗИН|АССОРТИМЕНТ"],
  cs: ["OBCHOD|E-?SHOP|SORTIMENT"],
  sk: ["OBCHOD|E-?SHOP|SORTIMENT"],
  ro: ["MAGAZIN|CATALOG"],
  sv: ["BUTIK|SORTIMENT"],
});

/** Out of a range, or looked for in vain: "dropped", "vergebens". */
export const NOT_THERE = begun({
  en: [
    "DROPPED|DELISTED|REMOVED FROM|PULLED FROM|IN VAIN|PHASED OUT",
    "NOT (?:IN|AT|PART OF|SOMETHING|WELCOME|AVAILABLE FROM|TO BE (?:HAD|FOUND))",
    "N(?:O|EVER)(?:T| LONGER)? (?:BE )?(?:FOUND|SOLD|STOCKED|KEPT|LISTED)",
  ],
  de: [
    "NICHT MEHR(?! (?:ALS|LANGE|WEIT))|VERGEB(?:ENS|LICH)|GESTRICHEN|AUSGELISTET|VERBANNT",
    "(?:PROGRAMM|SORTIMENT|ANGEBOT|SHOP) (?:GENOMMEN|ENTFERNT|GEWORFEN)",
    "KOMM(?:T|EN) (?:\\p{L}+ ){0,3}NICHT",
    "NICHT (?:ZU FINDEN|ERHALTLICH|IM (?:SORTIMENT|PROGRAMM|ANGEBOT)|VERTRETEN)",
  ],
  fr: [
    "(?:PAS|PLUS) (?:DE PLACE|VENDU|PROPOSE|DISPONIBLE|AU CATALOGUE|PARTIE|LEUR PLACE)|RETIREE?S|BANNI",
    "DEREFERENC",
  ],
  es: [
    "FUERA DE(?! (?:STOCK|HORARI|GARANT|PLAZO|LA CAJA|SERIE))|RETIRAD",
    "NO (?:LAS? |LOS? |SE )?(?:ENCONTRAR|VEND|TIENEN|ENTRAN|FORMAN|ESTAN|HAY)|DESCARTAD",
  ],
  it: ["NON (?:FANNO|FA) PARTE|NON (?:SI |LI |NE )?(?:TROV|TRATT|VEND|ENTRANO|SONO)|FUORI DA|ESCLUSI DA|NIENTE"],
  pt: ["FORA D|NAO (?:AS |OS |SE )?(?:ENCONTRA|VEND|ENTRAM|FAZEM|CONSTAM|TEM)|RETIRAD"],
  nl: [
    "(?:GEHAALD|VERWIJDERD)(?!\\p{L})",
    "NIET (?:AAN(?:TREFFEN|WEZIG)?|VINDEN|TE (?:VINDEN|KOOP)|KOPEN|IN|MEER|VERKRIJGBAAR)|TEVERGEEFS|GESCHRAPT",
  ],
  pl: ["NIE (?:ZNAJDZ|KUPI|MA|DOSTAN|PROWADZ|SPRZEDAJ|SA DOSTEPN|TRZYMAM)|WYCOFAN|USUNIET"],
  uk: ["НЕ (?:ЗНАИД|ТОРГУ|ПРОДА|КУПИТ|ТРИМА|ПРЕДСТАВЛ|БУВА|МА)|НЕМАЄ(?! (?:В НАЯВНОСТІ|НА СКЛАДІ))|ПРИБРА|ВИЛУЧ"],
  ru: ["НЕ (?:НАИД|ТОРГУ|ПРОДА|КУПИТ|ДЕРЖ|ПРЕДСТАВЛ|БЫВА)|УБРА[ЛН]|ИСКЛЮЧ(?!АЯ|ИТЕЛЬН|ЕНИЕ)"],
  cs: ["NENAJDE|NEKOUP|VYRAZEN|NEPRODAV|NEVEDEME"],
  zh: ["找不到|没有|不卖(?![假仿盗])|不销售(?![假仿盗])|不做|不进|下架|不经营|买不到"],
});

/** We deal in it, before a make of whose end the words behind it tell: "voeren wij X niet langer". */
export const WE_DEAL = whole({
  en: ["WE(?: \\p{L}+)? (?:SELL|STOCK|CARRY|OFFER)"],
  de: [
    "(?:FUHREN|VERKAUFEN|VERTREIBEN|HANDELN|LISTEN|BIETEN) WIR",
    "WIR (?:FUHREN|VERKAUFEN|VERTREIBEN|LISTEN|BIETEN|ARBEITEN)",
  ],
  nl: ["(?:VOEREN|VERKOPEN|LEVEREN|HEBBEN|WERKEN) (?:WIJ|WE)|(?:WIJ|WE) (?:VOEREN|VERKOPEN|LEVEREN|WERKEN)"],
});
/** No more, behind it. */
export const NO_MORE = cue`^[^.:;!?,\n]{0,25}?${whole({
  en: ["NO (?:LONGER|MORE)|ANY ?MORE"],
  de: ["(?:NICHT|KEINE?N?) (?:MEHR|LANGER)(?! (?:ALS|LIEFERBAR|VORRATIG|UBER|BEI|AUF|EINZELN|OHNE|UNTER|ZU[RM]?))"],
  nl: ["NIET (?:LANGER|MEER)(?! (?:DAN|LEVERBAAR|OP|VIA|LOS|ONDER|ZONDER))"],
})}`;
/** "With X we no longer work", "from X we have parted": the first half right before the make. */
export const OF_IT = cue`${whole({
  de: ["VON|MIT"],
  es: ["DE|CON"],
  it: ["DI|CON"],
  pt: ["DE|COM"],
  fr: ["DE|AVEC"],
  nl: ["VAN|MET"],
  pl: ["ZE?"],
  uk: ["З|ІЗ|ВІД"],
  ru: ["СО?|ОТ"],
  cs: ["SE?"],
})}(?: (?:MARKOU|MARKE|MARKA|MERK|MARQUE|MARCA|MARCHIO|БРЕНДОМ|БРЕНДУ|БРЕНДА|DER|LA|HET))* ?$`;
/** The second half behind it. */
export const LEFT_IT = cue`^[^.:;!?,\n]{0,40}? ${whole({
  de: ["(?:VERABSCHIEDET|GETRENNT|LOSGESAGT)|(?:ARBEITEN|HANDELN) WIR NICHT(?: MEHR)?|NICHT MEHR ZUSAMMEN"],
  fr: ["(?:NOUS )?NE TRAVAILLONS PLUS|C['’]EST FINI|NOUS NOUS SOMMES SEPARES"],
  es: ["(?:YA )?NO TRABAJAMOS|NOS HEMOS (?:DESPEDIDO|SEPARADO)|HEMOS (?:ROTO|ACABADO|TERMINADO)"],
  it: ["(?:NON )?LAVORIAMO PIU|ABBIAMO CHIUSO|CI SIAMO SEPARATI"],
  pt: ["JA NAO TRABALHAMOS|NAO TRABALHAMOS MAIS|DESPEDIMO-NOS"],
  nl: ["AFSCHEID GENOMEN|GESTOPT|WERKEN (?:WIJ|WE) NIET (?:MEER|LANGER)"],
  pl: ["(?:JUZ )?NIE (?:WSPOLPRACUJEMY|PRACUJEMY|WSPOLPRACUJEM)|ZREZYGNOWALISMY|POZEGNALISMY|ROZSTALISMY"],
  uk: ["(?:БІЛЬШЕ )?НЕ ПРАЦЮЄМО|ВІДМОВИЛИС[ЬЯ]|ПОПРОЩАЛИС[ЬЯ]"],
  ru: ["(?:БОЛЬШЕ )?НЕ РАБОТАЕМ|ОТКАЗАЛИСЬ|ПОПРОЩАЛИСЬ|РАССТАЛИСЬ"],
  cs: ["(?:JSME SE )?(?:ROZLOUCILI|ROZESLI)|UZ NESPOLUPRACUJEME"],
})}`;
/** Said of it in Chinese, right behind the make. */
export const LEFT_HAN =
  /^(?:这个?品牌|品牌|产品|系列)?[^,。;\n]{0,4}(?:已经?|早就|现在|目前)(?:不再?|没)(?:做|卖|经营|代理|供应|进货|销售)了?(?![假仿盗])/u;

/** "Free of", "no", before parts of somebody's. */
export const FREE_OF = whole({
  en: ["NO|ZERO|WITHOUT|FREE (?:OF|FROM)|NOT (?:A SINGLE|ONE|ANY)|DEVOID OF|NEITHER|NOR|NONE OF (?:THE|ITS|OUR)"],
  de: ["OHNE|KEIN…|FREI VON|WEDER|NULL|NICHT EIN…"],
  fr: ["SANS|AUCUNE?|ZERO|EXEMPT\\p{L}* DE|DEPOURVU\\p{L}* DE|PAS (?:DE|UN|UNE)|NI|NON"],
  es: ["SIN|NINGUN…|LIBRES? DE|EXENT[OA]S? DE|CERO|NADA DE|NI UNA?|NI"],
  it: ["SENZA|NESSUN…|PRIV[AOEI] DI|ESENT[EI] DA|ZERO|LIBER[AOEI] DA|NEANCHE|NEMMENO|NEPPURE"],
  pt: ["SEM|NENHUM…|LIVRES? DE|ISENT[OA]S? DE|ZERO|NADA DE|NEM"],
  nl: ["ZONDER|GEEN|VRIJ VAN|NUL"],
  pl: ["BEZ|ZAD(?:EN|N\\p{L}+)|WOLN\\p{L}+ OD|ZERO|ANI|NI GRAMA"],
  uk: ["БЕЗ|ЖОДЕН|ЖОДН…|НЕМАЄ|НЕ МІСТИТЬ|НУЛЬ"],
  ru: ["НОЛЬ|БЕЗ|НИ ОД\\p{L}+|НИКАК…|НЕТ|НЕ СОДЕРЖИТ"],
  cs: ["BEZ|ZADN…"],
  sk: ["NEOBSAHUJ\\p{L}*|BEZ"],
  ro: ["FARA|NICIO|NICIUN"],
  sv: ["FRI(?:A|TT)? FRAN|UTAN|INGA|INGEN"],
  hu: ["MENTES"],
  zh: ["[不无未没](?:包?含|使用|采用|搭载|内置|用|有)?(?:任何)?"],
});

/** What a camera is made of, and what runs in it: "chips", "firmware". */
export const INNARDS = begun({
  en: [
    "CHIP|SILICON|FIRMWARE|SOFTWARE|LINES? OF CODE|CODE(?!\\p{L})|COMPONENT|PARTS?(?!\\p{L})|HARDWARE|CLOUD",
    "BOARD|MODULE",
    "PROCESSOR|SOCS?(?!\\p{L})|ELECTRONIC|TECHNOLOG",
  ],
  de: [
    "BAUTEIL|CHIP|FIRMWARE|SOFTWARE|KOMPONENTE|HARDWARE|CLOUD|PLATINE|PROZESSOR|TECHNIK|ELEKTRONIK",
    "TEILE?(?!\\p{L})|BAUGRUPPE",
  ],
  fr: [
    "LIGNES?|PUCE|LOGICIEL|COMPOSANT|MATERIEL|FIRMWARE|MICROLOGICIEL|PIECE|PROCESSEUR|CODE(?!\\p{L})",
    "TECHNOLOG",
    "NUAGE",
  ],
  es: ["LINEAS?|CODIGO|CHIP|FIRMWARE|SOFTWARE|COMPONENTE|PIEZA|PROCESADOR|NUBE|PLACA|TECNOLOG|ELECTRONIC"],
  it: ["RIG[AH]E?|CODICE|CHIP|FIRMWARE|SOFTWARE|COMPONENT|PEZZ|PROCESSOR|TECNOLOG|ELETTRONIC|CLOUD"],
  pt: ["LINHAS?|CODIGO|CHIP|FIRMWARE|SOFTWARE|COMPONENTE|PECA|PROCESSADOR|PLACA|NUVEM|TECNOLOG|ELETRONIC"],
  nl: ["REGELS?|CODE|CHIP|FIRMWARE|SOFTWARE|COMPONENT|ONDERDE|PROCESSOR|TECHNIEK|CLOUD|ELEKTRONICA"],
  pl: ["LINIJK|KODU?(?!\\p{L})|CHIP|UKLAD|OPROGRAMOWANI|FIRMWARE|KOMPONENT|PODZESP|CZESC|PROCESOR|ELEKTRONIK", "CHMUR"],
  uk: ["РЯДК|КОДУ?(?!\\p{L})|ЧИП|ПЗ(?!\\p{L})|ПРОШИВ|КОМПОНЕНТ|ДЕТАЛ|ПРОЦЕСОР|МІКРОСХЕМ|ПЛАТ|ЕЛЕКТРОНІК|ХМАР"],
  ru: [
    "СТРОЧК|КОДА?(?!\\p{L})|ЧИП|ПО(?!\\p{L})|ПРОШИВ|КОМПОНЕНТ|ДЕТАЛ|ПРОЦЕССОР|МИКРОСХЕМ|ПЛАТ|КОМПЛЕКТУЮЩ",
    "ЭЛЕКТРОНИК|ОБЛАК",
  ],
  cs: ["CIP|FIRMWARE|SOFTWAR|KOMPONENT|DIL(?!\\p{L})|SOUCAST"],
  sk: ["CIP|FIRMVER|SOFTVER|SUCIAST|KOMPONENT|PRODUKT"],
  ro: ["CIP(?!\\p{L})|COMPONENT|PIES|PROCESOR"],
  sv: ["CHIP|KOMPONENT|DELAR|PROCESSOR|KRETS"],
  zh: ["芯片|固件|软件|元件|元器件|部件|组件|方案"],
});

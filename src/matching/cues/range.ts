/** What a shop says of makes that it does not keep, or not any more. In normalised text; each linear in its input. */
import { begun, whole } from "../words.ts";

/** "We have stopped selling": over a list of makes that stands behind it. */
export const STOPPED_SELLING = begun({
  en: [
    "(?:STOPPED|CEASED|QUIT|GIVEN UP) (?:SELL|STOCK|OFFER|LIST|SUPPLY|CARRY|DEAL|DISTRIBUT)ING",
    "(?:WE (?:HAVE )?|WE['’]VE )(?:NEVER|NO LONGER) (?:SOLD|STOCKED|CARRIED|LISTED|STOCK|SELL|CARRY|OFFER|DEAL)",
    "WE (?:HAVE |['’]VE )?(?:DROPPED|DELISTED|PHASED OUT)|STEER(?:ING)? CLEAR OF|TURNED OUR BACK ON",
  ],
  de: [
    "VERZICHTEN (?:\\p{L}+ ){0,2}AUF|(?:VERKAUF|VERTRIEB) (?:VON|DER|DES)(?= [^.;]{0,40}EINGESTELLT)",
    "AUF (?=[^.;]{3,60} VERZICHTEN WIR)",
    "NICHT (?:MEHR )?(?:VERKAUFEN|FUHREN|LISTEN) WIR|VERGEBENS NACH|VERGEBLICH NACH|KEINEN PLATZ FUR",
    "DIE FINGER VON",
  ],
  fr: [
    "(?:CESSE|ARRETE|CESSONS|ARRETONS) (?:DE |LA )(?:VEN|COMMERCIAL|DISTRIBU|PROPOS|REFEREN)",
    "INUTILE DE CHERCHER|(?:ON|NOUS) (?:A|AVONS) (?:RETIRE|SORTI|SUPPRIME|ABANDONNE|DEREFERENCE)",
    "PLUS DE (?=[^.;]{3,40} (?:CHEZ NOUS|EN BOUTIQUE))",
  ],
  es: [
    "(?:DEJ(?:ADO|AMOS|O)) DE (?:VENDER|COMERCIALIZAR|DISTRIBUIR|TRABAJAR|OFRECER|IMPORTAR)",
    "(?:HEMOS|SE HAN?) (?:RETIRADO|ELIMINADO|DESCARTADO|QUITADO)|NO HAY SITIO PARA|RENUNCIA(?:MOS|DO) A",
  ],
  it: [
    "(?:SMESSO|CESSATO) DI (?:VENDERE|TRATTARE|DISTRIBUIRE|PROPORRE|COMMERCIALIZZARE)",
    "(?:ABBIAMO |SONO STATI )(?:TOLTO|RIMOSSO|ELIMINATO|DISMESSO|ABBANDONATO)|RINUNCIA(?:MO|TO) A",
    "DA NOI NIENTE",
  ],
  pt: [
    "DEIX(?:AMOS|OU) DE (?:VENDER|COMERCIALIZAR|DISTRIBUIR|TRABALHAR|OFERECER)",
    "(?:RETIRA|TIRA|ELIMINA)MOS (?:DO|DA)",
    "ABRIMOS MAO DE|NAO SE VENDE|DESISTIMOS DE",
  ],
  nl: [
    "GESTOPT MET (?:HET )?(?:DE )?(?:VERKO|AANBIEDEN|LEVER|VOEREN)|TEVERGEEFS NAAR|GEEN PLAATS VOOR",
    "AFSCHEID GENOMEN VAN",
  ],
  pl: [
    "(?:WYCOFA|USUNE)LISMY|(?:ZRE|RE)ZYGN(?:UJEMY|OWALISMY) Z",
    "(?:ZAKONCZY|ZAPRZESTA)LISMY (?:SPRZEDAZ|HANDL|DYSTRYB)",
    "NIE (?:HANDLUJEMY|SPRZEDAJEMY|PROWADZIMY|OFERUJEMY|ZAMAWIAMY|SPROWADZAMY)(?! (?:TYLKO|JEDYNIE))",
    "NIE (?:KUPISZ|DOSTANIESZ|KUPIA PANSTWO)|NA PROZNO SZUKAC",
  ],
  uk: [
    "(?:ПРИПИНИЛИ|ЗУПИНИЛИ|ЗАВЕРШИЛИ) ПРОДАЖ|ВІДМОВИЛИС[ЬЯ] ВІД",
    "(?:ПРИБРАЛИ|ВИЛУЧИЛИ|ЗНЯЛИ) (?:З|ІЗ) (?:ПРОДАЖУ|АСОРТИМЕНТУ)",
    "НЕ (?:ВОЗИМО|ЗАВОЗИМО|ТОРГУЄМО|ПРОДАЄМО|ЗАКУПОВУЄМО|ТРИМАЄМО|ПРАЦЮЄМО З)(?! (?:ЛИШЕ|ТІЛЬКИ))",
    "БІЛЬШЕ НЕ (?:ПРОДА|ТОРГУ|ВОЗИ|ТРИМА)",
  ],
  ru: [
    "(?:ПРЕКРАТИЛИ|ОСТАНОВИЛИ|ЗАВЕРШИЛИ) ПРОДАЖУ?|ОТКАЗАЛИСЬ ОТ",
    "(?:УБРАЛИ|СНЯЛИ|ВЫВЕЛИ) (?:ИЗ|С) (?:ПРОДАЖИ|АССОРТИМЕНТА)",
    "НЕ (?:ВОЗИМ|ЗАВОЗИМ|ТОРГУЕМ|ПРОДАЕМ|ЗАКУПАЕМ|ДЕРЖИМ|РАБОТАЕМ С)(?! (?:ТОЛЬКО|ЛИШЬ))",
    "БОЛЬШЕ НЕ (?:ПРОДА|ТОРГУ|ВОЗИ|ДЕРЖИ|ЗАКУПА)",
  ],
  cs: ["PRESTALI JSME PRODAVAT|UKONCILI JSME PRODEJ|VYRADILI JSME"],
  sk: ["PRESTALI SME PREDAVAT|UKONCILI SME PREDAJ"],
  ro: ["AM (?:RENUNTAT LA|INCETAT SA VINDEM)|NU MAI VINDEM"],
  zh: ["(?:已|早就|不再|全面)?(?:停止|终止)(?:销售|经营|代理|供应)|下架了?|停售"],
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
    "FUERA DE(?! (?:STOCK|HORARI|GARANT|PLAZO|LA CAJA|SERIE))|RETIRAD|NO (?:LAS? |LOS? |SE )?(?:ENCONTRAR|VEND|TIENEN|ENTRAN|FORMAN|ESTAN|HAY)|DESCARTAD",
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
  zh: ["芯片|固件|软件|元件|元器件|部件|组件|方案"],
});

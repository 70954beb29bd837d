/**
 * What a name is that no camera bears: an inn, a coffee, a pen, a runner, an ancestor. In normalised text where nothing else is said;
 * each linear in its input.
 */
import { begun, cue, cues, oneOf, whole } from "../words.ts";

/** Goods of quite other trades: food and drink, things to write with, to wear, to rub in, to swallow. */
const GOODS = whole({
  en: [
    "BACKPACKS?|SCHOOL ?BAGS?|CRAYONS|EXERCISE BOOKS?|COFFEE|ESPRESSO|TEA|WINE|BEER|CHOCOLATES?|HONEY",
    "OLIVE OIL|PERFUMES?|EAU DE (?:PARFUM|TOILETTE)|LIPSTICK",
    "SHAMPOO",
    "SHOES|SNEAKERS|JACKETS?|T-SHIRTS?|YARN|KNITTING|PENS?|BALLPOINTS?|PENCILS?|SYRUP|SOFA|MATTRESS",
    "TOOTHPASTE",
    "FACE CREAM|(?:CONTACT )?LENS SOLUTION|SPECTACLES|WRIST ?WATCH(?:ES)?|BICYCLES?|TYRES?|PAINT|CUTLERY",
    "TEDDY",
  ],
  de: [
    "SCHULRANZEN|RUCKSACK|BUNTSTIFTE|SCHULHEFTE?|KAFFEE…|TEE|TEEHANDEL|WEIN|BIER|SCHOKOLADE…|HONIG|OLIVENOL",
    "PARFUM",
    "LIPPENSTIFT…|SCHUHE|JACKE|PULLOVER|WOLLE",
    "STRICKGARN",
    "KUGELSCHREIBER|BLEISTIFTE?|FULLER|HUSTENSAFT|SALBE|TABLETTEN|GESICHTSCREME|ARMBANDUHR|SOFA|MATRATZE",
    "FAHRRAD|BRILLE",
  ],
  fr: [
    "SAC A DOS|CARTABLE|CAHIERS?|CAFE|THE VERT|VIN|BIERE|CHOCOLATS?|MIEL|HUILE D.OLIVE|PARFUM|ROUGE A LEVRES",
    "CHAUSSURES|VESTE|LAINE",
    "STYLOS?",
    "CRAYONS?|SIROP|POMMADE|COMPRIMES|CANAPE|MATELAS|VELO|LUNETTES",
  ],
  es: [
    "MOCHILAS?|CUADERNOS?|LAPICES DE COLORES|CAFE|TE VERDE|VINO|CERVEZA|CHOCOLATES?|MIEL|ACEITE DE OLIVA",
    "PERFUME|LABIAL|ZAPATOS|ZAPATILLAS|CHAQUETA",
    "LANA",
    "BOLIGRAFOS?|LAPIZ|LAPICES|JARABE|POMADA|COMPRIMIDOS|SOFA|COLCHON|BICICLETA|GAFAS",
  ],
  it: [
    "ZAIN[OI]|QUADERN[OI]|CAFFE|TE VERDE|VINO|BIRRA|CIOCCOLATO|MIELE|OLIO D.OLIVA|PROFUMO|ROSSETTO|SCARPE",
    "GIACCA|LANA",
    "PENN[AE](?: A SFERA)?",
    "MATIT[AE]|SCIROPPO|POMATA|COMPRESSE|DIVANO|MATERASSO|BICICLETTA|OCCHIALI",
  ],
  pt: [
    "MOCHILAS?|CADERNOS?|CAFE|CHA VERDE|VINHO|CERVEJA|CHOCOLATES?|MEL|AZEITE|PERFUME|BATOM|SAPATOS|TENIS",
    "JAQUETA|CASACO|CANETAS?",
    "LAPIS",
    "XAROPE|POMADA|COMPRIMIDOS|SOFA|COLCHAO|BICICLETA|OCULOS",
  ],
  nl: [
    "RUGZAK|SCHOOLTAS|KLEURPOTLODEN|KOFFIE|THEE|WIJN|BIER|CHOCOLADE|HONING|OLIJFOLIE|PARFUM|LIPPENSTIFT",
    "SCHOENEN|JAS|WOL|BREIGAREN",
    "BALPEN(?:NEN)?",
    "POTLOOD|POTLODEN|HOESTSIROOP|ZALF|TABLETTEN|MATRAS|FIETS|BRIL|HORLOGE",
  ],
  pl: [
    "PLECAK|TORNISTER|KREDKI|ZESZYT…|KAW[AYE]|HERBAT[AY]|WIN[OA]|PIW[OA]|CZEKOLAD[AY]|MIOD|OLIWA Z OLIWEK",
    "PERFUMY|SZMINKA|BUTY|KURTKA|WLOCZKA",
    "DLUGOPIS…",
    "OLOWEK|OLOWKI|SYROP|MASC|TABLETKI|SOFA|MATERAC|ROWER|OKULARY",
  ],
  uk: [
    "РЮКЗАК|ЗОШИТ…|ОЛІВЦІ|КАВА|КАВИ|ЧАИ|ВИНО|ПИВО|ШОКОЛАД|МЕД|ПАРФУМ…|ПОМАДА|ВЗУТТЯ|КУРТКА|ПРЯЖА",
    "РУЧК[АИУ] (?:КУЛЬК|ГЕЛ|МАСЛ)…",
    "ОЛІВЕЦЬ|СИРОП|МАЗЬ|ТАБЛЕТКИ|ДИВАН|МАТРАЦ|ВЕЛОСИПЕД",
  ],
  ru: [
    "РЮКЗАК|ТЕТРАД…|КОФЕ|ЧАИ|ВИНО|ПИВО|ШОКОЛАД|МЕД|ДУХИ|ПОМАДА|ОБУВЬ|КУРТКА|ПРЯЖА",
    "РУЧК[АИУ] (?:ШАРИК|ГЕЛ|МАСЛ)…",
    "(?:ШАРИК|ГЕЛЕВ)… РУЧК[АИУ]",
    "КАРАНДАШ…|СИРОП|МАЗЬ|ТАБЛЕТКИ|ДИВАН|МАТРАС|ВЕЛОСИПЕД|ОЧКИ",
  ],
  cs: ["BATOH|PASTELKY|SESIT|KAVA|CAJ|VINO|PIVO|COKOLADA|PARFEM|BOTY|BUNDA|PRIZE|PROPISKA|TUZKA|SIRUP"],
  sk: ["BATOH|PASTELKY|ZOSIT|KAVA|CAJ|VINO|PIVO|COKOLADA|PARFUM|TOPANKY|BUNDA|CERUZKA|SIRUP"],
  ro: ["GHIOZDAN|RUCSAC|CAIET|CAFEA|CEAI|BERE|CIOCOLATA|PARFUM|PANTOFI|GEACA|CREION|SIROP"],
  tr: ["CANTASI|DEFTER|KAHVE|CAY|SARAP|CIKOLATA|PARFUM|AYAKKABI|CEKET|KALEM|SURUP"],
  sv: ["RYGGSACK|KAFFE|CHOKLAD|PARFYM|SKOR|JACKA|GARN|PENNA|PENNOR"],
  hu: ["HATIZSAK|FUZET|KAVE|CSOKOLADE|PARFUM|CIPO|KABAT|FONAL"],
  zh: ["咖啡|茶叶|香水|口红|巧克力|圆珠笔|鞋"],
});

/** Small words behind which goods are no part of what is named: "for", "in our", "at the". */
const AT = oneOf({
  en: ["FOR|IN|AT|TO|OF|WITH|AND|OUR|THE"],
  de: ["FUR|IM|IN|BEI|BEIM|AM|UND|MIT|UNSER\\p{L}*|DER|DIE|DAS"],
  fr: ["POUR|DANS|CHEZ|AU|ET|AVEC|DU|LE|LA|DE"],
  es: ["PARA|EN|CON|Y|DEL|EL|LA|DE"],
  it: ["PER|IN|NEL|NELLA|AL|CON|E|DEL|IL|LA|DI"],
  pt: ["EM|NO|NA|COM|DO|DA"],
  nl: ["VOOR|BIJ|OP|MET|EN|VAN|ONS|ONZE"],
  pl: ["DLA|W|NA|DO|Z|I|NASZ\\p{L}*"],
  uk: ["ДЛЯ|В|У|НА|З|І|ТА"],
  ru: ["ДЛЯ|В|НА|С|И"],
});
/** What makes of such goods a house or machine, which is watched: "coffee shop". */
const HOUSE = oneOf({
  en: ["SHOPS?|HOUSES?|BARS?|CELLARS?|STORES?|FACTOR\\p{L}*|ROASTER\\p{L}*|MACHINES?|DRIVES?|REMOVAL|CAM"],
  de: ["HAUS\\p{L}*|LADEN"],
});
/** A word between goods and the name that is none of the small ones. */
const PLAIN_WORD = String.raw`(?!(?:${AT})(?!\p{L}))[\p{L}\d.,'’/-]{1,20}\s`;

/** Such goods right before a name, with a word between at most: "Café Lorex". */
export const GOODS_AHEAD = cue`${GOODS} (?:${PLAIN_WORD}){0,1}["«“„]?$`;
/** And right behind it, with up to two: "Lorex Slim ballpoint". */
export const GOODS_NEXT = cue`^["»”]? (?:${PLAIN_WORD}){0,2}${GOODS}(?! ${HOUSE}(?!\p{L}))`;

/** Houses where strangers sleep or eat, which bear a name. */
const LODGING = oneOf({
  en: ["GUEST ?HOUSE|HOSTEL|B&B|INN|LODGE|RESTAURANT"],
  de: ["GASTHOF|GASTHAUS|FERIENHAUS|FERIENWOHNUNG|LANDGASTHOF"],
  fr: ["RIAD|DAR|AUBERGE|GITE|MAISON D.HOTES?|CHAMBRES? D.HOTES?|KASBAH"],
  es: ["CASA RURAL|HOSTAL|POSADA|ALBERGUE"],
  it: ["AGRITURISMO|LOCANDA|TRATTORIA|OSTERIA|CASA VACANZE"],
  pt: ["POUSADA|QUINTA"],
  nl: ["HERBERG|VAKANTIEHUIS"],
  pl: ["PENSJONAT|SCHRONISKO|ZAJAZD|KARCZMA"],
  uk: ["ГОСТИННИИ ДІМ|ХОСТЕЛ|САДИБА|РЕСТОРАН"],
  ru: ["ГОСТЕВОИ ДОМ|ХОСТЕЛ|РЕСТОРАН"],
  cs: ["PENZION"],
  ro: ["PENSIUNEA"],
  tr: ["PANSIYON"],
  hu: ["VENDEGHAZ|PANZIO"],
});
/** Such a house, or a hamlet, right before a name that is its own: "Guesthouse Dar Imou", "hameau d'Imou". */
export const HOUSE_AHEAD = cue`(?<!(?:^|[^\p{L}])(?:${AT}|AN?|EINE?[NMR]?|UN[AE]?) )(?<!\p{L})${LODGING}(?: DAR| DE| CHEZ)? $`;

/** A hamlet, an island, a valley that is called so: "hameau d'Imou". */
export const PLACE_AHEAD = cue`(?<!\p{L})(?:${oneOf({
  en: ["(?:HAMLET|ISLAND|VALLEY|LAKE|RIVER|OASIS) OF|RIVER|OASIS"],
  de: ["ORTSTEIL|INSEL|WEILER|TAL VON|OASE"],
  fr: ["HAMEAU D[E'’]|DOUAR|KSAR|OUED|(?:VALLEE|CASCADES|TRIBU|OASIS|SOURCES?) D[E'’]"],
  es: ["(?:BARRIO|ALDEA|VALLE|OASIS|MONTANA|PUEBLO|VILLA|RIO) DE|RIO"],
  it: ["FRAZIONE|BORGO|(?:VALLE|BORGO|PAESE|OASI|FRAZIONE) DI"],
  pt: ["(?:VILA|ALDEIA|VALE|SERRA|OASIS|CIDADE) DE"],
  nl: ["GEHUCHT|EILAND|DAL VAN|VALLEI VAN"],
  pl: ["MIEJSCOWOSC|OSADA|DOLINA|OAZA"],
  uk: ["ХУТІР|УРОЧИЩЕ|ДОЛИНА|ОАЗА"],
  ru: ["ХУТОР|ПОСЕЛОК|АУЛ|ДОЛИНА|ОАЗИС"],
})}) ?$`;
/** The same behind it: "Imou Guesthouse". */
export const HOUSE_NEXT = cue`^ (?:GUEST ?HOUSE|HOSTEL|LODGE|VALLEY|WATERFALLS?|RIAD|BEACH)(?!\p{L})`;

/** Who is one's own, right before a name that is given to people: "our daughter Annke". */
export const KIN_AHEAD = cue`(?<!\p{L})${oneOf({
  en: [
    "(?:DAUGHTER|SON|SISTER|BROTHER|MOTHER|WIFE|HUSBAND|AUNT|UNCLE|GRANDMOTHER|GRANDMA|COUSIN|NIECE|NEPHEW|NEE)",
    "(?:GOALKEEPER|MIDFIELDER|STRIKER|SPRINTER|SWIMMER|SINGER|ACTRESS|ACTOR|AUTHOR|NOVELIST|PUPIL|SOPHOMORE|STUDENT)",
  ],
  de: [
    "(?:TOCHTER|SOHN|SCHWESTER|BRUDER|MUTTER|FRAU|MANN|TANTE|ONKEL|OMA|OPA|COUSINE|NICHTE|GEB\\.|GEBORENE)",
    "(?:SCHULERIN|SCHULER|STUDENTIN|TRAINERIN|TORFRAU|TORHUTERIN|SANGERIN|AUTORIN|PASTORIN|HEBAMME|KOLLEGIN)",
  ],
  fr: ["(?:FILLE|FILS|SŒUR|SOEUR|FRERE|MERE|FEMME|TANTE|ONCLE|COUSINE?|NEE|ROMANCIERE?|CHANTEUSE|CHANTEUR|ELEVE)"],
  es: ["(?:HIJ[OA]|HERMAN[OA]|MADRE|ESPOSA|TI[AO]|ABUEL[AO]|PRIM[AO]|CANTANTE|NADADORA|ALUMN[OA]|DELANTERO)"],
  it: ["(?:FIGLI[AO]|SORELLA|FRATELLO|MADRE|MOGLIE|ZI[AO]|NONN[AO]|CUGIN[AO]|NATA|CANTANTE|NUOTATRICE|ALUNN[OA])"],
  pt: ["(?:FILH[OA]|IRMAO?|MAE|ESPOSA|TI[AO]|AVO|PRIM[AO]|CANTORA?|NADADORA|ALUN[OA])"],
  nl: ["(?:DOCHTER|ZOON|ZUS|ZUSJE|BROER|MOEDER|VROUW|TANTE|OOM|OMA|NEEF|GEB\\.|ZANGERES|LEERLINGE?|KEEPSTER)"],
  pl: ["(?:CORK[AI]|SYN|SIOSTR[AY]|BRAT|MATKA|CIOCIA|BABCIA|KUZYNKA|Z DOMU|PIOSENKARKA|UCZENNICA)"],
  uk: ["(?:ДОЧКА|ДОНЬКА|СИН|СЕСТРА|БРАТ|МАТИ|ДРУЖИНА|БАБУСЯ|ТІТКА|СПІВАЧКА|УЧЕНИЦЯ)"],
  ru: ["(?:ДОЧЬ|СЫН|СЕСТРА|БРАТ|МАТЬ|ЖЕНА|БАБУШКА|ТЕТЯ|ПЕВИЦА|УЧЕНИЦА|СПОРТСМЕНКА)"],
  cs: ["(?:DCERA|SYN|SESTRA|BRATR|MATKA|MANZELKA)"],
  ro: ["(?:FIICA|FIUL|SORA|FRATELE|MAMA|SOTIA)"],
  sv: ["(?:DOTTER|SYSTER|BROR|MAMMA|FRU)"],
  hu: ["(?:LANYA|FIA|NOVERE|ANYJA|FELESEGE)"],
})} $`;

/** Years of somebody's life, right behind: "Imou, 41 ans,", "Imou, 27, a midfielder". */
const AGED = String.raw`^(?: [\p{L}'’-]+)?,? \(?[1-9]\d(?: ?${oneOf({
  en: ["YEARS? OLD"],
  de: ["JAHRE(?: ALT)?"],
  fr: ["ANS"],
  es: ["ANOS"],
  it: ["ANNI"],
  nl: ["JAAR"],
  pl: ["LAT(?:A)?"],
  uk: ["РОК(?:ІВ|И)"],
  ru: ["ЛЕТ|ГОДА?"],
  cs: ["LET"],
  ro: ["(?:DE )?ANI"],
  sv: ["AR"],
  hu: ["EVES"],
})}[,)]|, ${oneOf({
  en: ["AN?|THE|FROM|WHO"],
  de: ["EINE?|DIE|DER|AUS"],
  nl: ["EEN|DE|UIT"],
})} \p{L})`;
/** What only a person does, right behind, with a surname between at most: "was born", "graduated". */
const LIVES = String.raw`^(?: [\p{L}'’-]+)? ${oneOf({
  en: ["GRADUATED|WAS BORN|WERE BORN|MARRIED|DIED|GREW UP|STUDIED|SCORED|RETIRED FROM|PLAYS FOR|PLAYED FOR"],
  de: ["WURDE (?:\\d+ |IN \\p{L}+ )?GEBOREN|HEIRATETE|STUDIERTE|STARB|WUCHS|LEBT (?:IN|MIT|AUF)|STAND IM TOR", "TRAF"],
  fr: ["EST NEE?|A EPOUSE|ETUDIE|EST DECEDEE?|A GRANDI|VIT (?:A|EN|AVEC)|A MARQUE"],
  es: ["NACIO|SE CASO|MURIO|ESTUDIO|CRECIO|VIVE (?:EN|CON)|MARCO (?:EL|UN|DOS)"],
  it: ["E NAT[AO]|HA SPOSATO|E MORT[AO]|HA STUDIATO|VIVE (?:A|IN|CON)|HA SEGNATO"],
  pt: ["NASCEU|CASOU|MORREU|ESTUDOU|CRESCEU|VIVE EM|MORA EM|MARCOU"],
  nl: ["WERD (?:\\p{L}+ ){0,3}GEBOREN|TROUWDE|STUDEERDE|OVERLEED|WOONT (?:IN|MET)|SCOORDE"],
  pl: ["URODZI…|WYSZLA ZA|STUDIOWA…|ZMARL…|MIESZKA (?:W|Z)|STRZELI…"],
  uk: ["НАРОДИ…|ВИИШЛА ЗАМІЖ|НАВЧА…|ПОМЕР…|МЕШКАЄ|ЗАБИ(?:ЛА|В)"],
  ru: ["РОДИЛ…|ВЫШЛА ЗАМУЖ|УЧИЛ…|УМЕР…|ЖИВЕТ (?:В|С)|ЗАБИ(?:ЛА|Л)"],
  cs: ["SE NARODIL…|STUDOVAL…|ZEMREL…|ZIJE (?:V|S)"],
  ro: ["S-A NASCUT|A STUDIAT|A MURIT|LOCUIESTE"],
  sv: ["FODDES|STUDERADE|DOG|BOR (?:I|MED)"],
})}(?!\p{L})`;
/** What tells behind a name that it is a person's. */
export const PERSON_NEXT = cue`${AGED}|${LIVES}`;

/** What lines of descent, results of games and titles of books are written with: two such in one text tell it. */
export const ANCESTORS_AND_ATHLETES = cues`†|(?<![\p{L}\d])\*\s?(?:\d{1,2}\.\s?\d{1,2}\.\s?)?1[5-9]\d\d|(?<!\p{L})OO ?1[5-9]\d\d|∞ ?1[5-9]\d\d|\([A-Z]{3}\),? \d|(?<!\p{L})${oneOf(
  {
    any: ["FOL\\.|B\\. 1[5-9]\\d\\d|N\\. (?:\\p{L}+ )?1[5-9]\\d\\d|\\d{3,4} ?M (?=\\p{L}{4})"],
  },
)}|${begun({
  en: [
    "PAPERBACK|HARDBACK|HARDCOVER|ISBN|NOVEL(?!\\p{L})|PAGES(?!\\p{L})|BAPTI[SZ]ED|CENSUS|PARISH|BURIED",
    "SEMI-?FINAL|FINALS?(?!\\p{L})|HURDLES|FREESTYLE|RELAY(?!\\p{L})|PENALT",
    "HAT-?TRICK|GOALKEEPER|HALF-?TIME|MEDAL",
  ],
  de: [
    "TASCHENBUCH|ROMAN(?!\\p{L})|VERLAG|SEITEN(?!\\p{L})|KINDER:|TAUFPAT|KIRCHENBUCH|KB(?= )|HEIRAT|EBD\\.",
    "FINALE|STAFFEL(?!\\p{L})|HURDEN|FREISTIL|HALBZEIT",
    "TORE(?!\\p{L})|MEDAILLE",
  ],
  fr: [
    "BROCHE(?!\\p{L})|EDITIONS|BAPTISE|PARRAIN|MARRAINE|PAROISSE|REGISTRE PAROISSIAL|HAIES|NAGE LIBRE",
    "RELAIS(?!\\p{L})|DEMI-FINALE",
    "MI-TEMPS|MEDAILLE",
  ],
  es: [
    "TAPA (?:BLANDA|DURA)|NOVELA|PAGINAS|PADRINOS|PARROQUIA|BAUTIZ|VALLAS|RELEVOS|SEMIFINAL|GOLES|MEDALLA",
    "PENALTI",
  ],
  it: ["ROMANZO|COPERTINA|PAGINE|BATTEZZAT|PADRIN[OI]|PARROCCHIA|OSTACOLI|STAFFETTA|SEMIFINALE|RIGORE|MEDAGLIA"],
  pt: ["ROMANCE|CAPA (?:DURA|MOLE)|EDITORA|BATIZAD|PADRINHOS|PAROQUIA|BARREIRAS|ESTAFETA|MEIA-FINAL|GOLOS", "MEDALHA"],
  nl: [
    "UITGEVER|PAGINA.S|GETUIGEN|GEDOOPT|GED\\.|OTR\\.|DTB(?!\\p{L})|HORDEN|ESTAFETTE|HALVE FINALE|DOELPUNT",
    "MEDAILLE",
  ],
  pl: ["POWIESC|WYDAWNICTW|OPRAWA|METRYK|CHRZEST|PARAFI|PLOTKI|SZTAFETA|POLFINAL|BRAMKI|MEDAL"],
  uk: [
    "РОМАН(?!\\p{L})|ВИДАВНИЦТВ|ОБКЛАДИНК|ХРЕЩЕН|ПАРАФІ|МЕТРИЧН|БАР.?ЄР|ЕСТАФЕТ|ПІВФІНАЛ",
    "ГОЛ(?:И|ІВ)(?!\\p{L})|МЕДАЛ",
  ],
  ru: ["ИЗДАТЕЛЬСТВ|ОБЛОЖК|СТРАНИЦ|КРЕЩЕН|ПРИХОД(?!\\p{L})|МЕТРИЧЕСК|БАРЬЕР|ЭСТАФЕТ|ПОЛУФИНАЛ|ГОЛЫ(?!\\p{L})", "МЕДАЛ"],
  cs: ["MATRIK|POKRTEN|PREKAZ|STAFETA|SEMIFINALE|MEDAIL"],
  ro: ["BOTEZAT|GARDURI|STAFETA|SEMIFINALA|MEDALI"],
  sv: ["DOPT(?!\\p{L})|HACK(?!\\p{L})|STAFETT|SEMIFINAL|MEDALJ"],
  id: ["JUARA|LOMBA(?!\\p{L})|PESERTA|TURNAMEN"],
  hu: ["KERESZTEL|GATFUTAS|VALTO|ELODONTO"],
})}`;

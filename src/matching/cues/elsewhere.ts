/**
 * What a name is that no camera bears: an inn, a coffee, a pen, a runner, an ancestor. In normalised text where nothing else is said;
 * each linear in its input.
 */
import { begun, cue, oneOf, whole } from "../words.ts";

/** Goods of quite other trades: food and drink, things to write with, to wear, to rub in, to swallow. */
const GOODS = whole({
  en: [
    "COFFEE|ESPRESSO|TEA|WINE|BEER|CHOCOLATES?|HONEY|OLIVE OIL|PERFUMES?|EAU DE (?:PARFUM|TOILETTE)|LIPSTICK",
    "SHAMPOO",
    "SHOES|SNEAKERS|JACKETS?|T-SHIRTS?|YARN|KNITTING|PENS?|BALLPOINTS?|PENCILS?|SYRUP|SOFA|MATTRESS",
    "TOOTHPASTE",
    "FACE CREAM|(?:CONTACT )?LENS SOLUTION|SPECTACLES|WRIST ?WATCH(?:ES)?|BICYCLES?|TYRES?|PAINT|CUTLERY",
    "TEDDY",
  ],
  de: [
    "KAFFEE…|TEE|WEIN|BIER|SCHOKOLADE…|HONIG|OLIVENOL|PARFUM|LIPPENSTIFT…|SCHUHE|JACKE|PULLOVER|WOLLE",
    "STRICKGARN",
    "KUGELSCHREIBER|BLEISTIFTE?|FULLER|HUSTENSAFT|SALBE|TABLETTEN|GESICHTSCREME|ARMBANDUHR|SOFA|MATRATZE",
    "FAHRRAD|BRILLE",
  ],
  fr: [
    "CAFE|THE VERT|VIN|BIERE|CHOCOLATS?|MIEL|HUILE D.OLIVE|PARFUM|ROUGE A LEVRES|CHAUSSURES|VESTE|LAINE",
    "STYLOS?",
    "CRAYONS?|SIROP|POMMADE|COMPRIMES|CANAPE|MATELAS|VELO|LUNETTES",
  ],
  es: [
    "CAFE|TE VERDE|VINO|CERVEZA|CHOCOLATES?|MIEL|ACEITE DE OLIVA|PERFUME|LABIAL|ZAPATOS|ZAPATILLAS|CHAQUETA",
    "LANA",
    "BOLIGRAFOS?|LAPIZ|LAPICES|JARABE|POMADA|COMPRIMIDOS|SOFA|COLCHON|BICICLETA|GAFAS",
  ],
  it: [
    "CAFFE|TE VERDE|VINO|BIRRA|CIOCCOLATO|MIELE|OLIO D.OLIVA|PROFUMO|ROSSETTO|SCARPE|GIACCA|LANA",
    "PENN[AE](?: A SFERA)?",
    "MATIT[AE]|SCIROPPO|POMATA|COMPRESSE|DIVANO|MATERASSO|BICICLETTA|OCCHIALI",
  ],
  pt: [
    "CAFE|CHA VERDE|VINHO|CERVEJA|CHOCOLATES?|MEL|AZEITE|PERFUME|BATOM|SAPATOS|TENIS|JAQUETA|CASACO|CANETAS?",
    "LAPIS",
    "XAROPE|POMADA|COMPRIMIDOS|SOFA|COLCHAO|BICICLETA|OCULOS",
  ],
  nl: [
    "KOFFIE|THEE|WIJN|BIER|CHOCOLADE|HONING|OLIJFOLIE|PARFUM|LIPPENSTIFT|SCHOENEN|JAS|WOL|BREIGAREN",
    "BALPEN(?:NEN)?",
    "POTLOOD|POTLODEN|HOESTSIROOP|ZALF|TABLETTEN|MATRAS|FIETS|BRIL|HORLOGE",
  ],
  pl: [
    "KAW[AYE]|HERBAT[AY]|WIN[OA]|PIW[OA]|CZEKOLAD[AY]|MIOD|OLIWA Z OLIWEK|PERFUMY|SZMINKA|BUTY|KURTKA|WLOCZKA",
    "DLUGOPIS…",
    "OLOWEK|OLOWKI|SYROP|MASC|TABLETKI|SOFA|MATERAC|ROWER|OKULARY",
  ],
  uk: [
    "КАВА|КАВИ|ЧАИ|ВИНО|ПИВО|ШОКОЛАД|МЕД|ПАРФУМ…|ПОМАДА|ВЗУТТЯ|КУРТКА|ПРЯЖА|РУЧК[АИУ] (?:КУЛЬК|ГЕЛ|МАСЛ)…",
    "ОЛІВЕЦЬ|СИРОП|МАЗЬ|ТАБЛЕТКИ|ДИВАН|МАТРАЦ|ВЕЛОСИПЕД",
  ],
  ru: [
    "КОФЕ|ЧАИ|ВИНО|ПИВО|ШОКОЛАД|МЕД|ДУХИ|ПОМАДА|ОБУВЬ|КУРТКА|ПРЯЖА|РУЧК[АИУ] (?:ШАРИК|ГЕЛ|МАСЛ)…",
    "(?:ШАРИК|ГЕЛЕВ)… РУЧК[АИУ]",
    "КАРАНДАШ…|СИРОП|МАЗЬ|ТАБЛЕТКИ|ДИВАН|МАТРАС|ВЕЛОСИПЕД|ОЧКИ",
  ],
  cs: ["KAVA|CAJ|VINO|PIVO|COKOLADA|PARFEM|BOTY|BUNDA|PRIZE|PROPISKA|TUZKA|SIRUP"],
  sk: ["KAVA|CAJ|VINO|PIVO|COKOLADA|PARFUM|TOPANKY|BUNDA|CERUZKA|SIRUP"],
  ro: ["CAFEA|CEAI|BERE|CIOCOLATA|PARFUM|PANTOFI|GEACA|CREION|SIROP"],
  tr: ["KAHVE|CAY|SARAP|CIKOLATA|PARFUM|AYAKKABI|CEKET|KALEM|SURUP"],
  sv: ["KAFFE|CHOKLAD|PARFYM|SKOR|JACKA|GARN|PENNA|PENNOR"],
  hu: ["KAVE|CSOKOLADE|PARFUM|CIPO|KABAT|FONAL"],
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
export const HOUSE_AHEAD = cue`(?<!(?:^|[^\p{L}])(?:${AT}|AN?|EINE?[NMR]?|UN[AE]?) )(?<!\p{L})(?:${LODGING}(?: DAR| DE| CHEZ)?|${oneOf(
  {
    en: ["HAMLET OF|ISLAND OF"],
    de: ["ORTSTEIL|INSEL"],
    fr: ["HAMEAU D[E']|DOUAR|KSAR|CASCADES D[E']"],
    es: ["BARRIO DE|ALDEA DE"],
    it: ["FRAZIONE|BORGO"],
    nl: ["GEHUCHT|EILAND"],
    pl: ["MIEJSCOWOSC|WIES"],
    uk: ["ХУТІР|УРОЧИЩЕ"],
    ru: ["ХУТОР|ПОСЕЛОК|АУЛ"],
  },
)}) ?$`;
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

/** Of what lines of descent, and what results of games and races, are written with: two such in one text tell it. */
export const DESCENT_AND_GAMES = new RegExp(
  cue`†|(?<![\p{L}\d])\*\s?(?:\d{1,2}\.\s?\d{1,2}\.\s?)?1[5-9]\d\d|(?<!\p{L})OO ?1[5-9]\d\d|∞ ?1[5-9]\d\d|\([A-Z]{3}\),? \d|(?<!\p{L})${oneOf(
    {
      any: ["FOL\\.|B\\. 1[5-9]\\d\\d|N\\. (?:\\p{L}+ )?1[5-9]\\d\\d|\\d{3,4} ?M (?=\\p{L}{4})"],
    },
  )}|${begun({
    en: [
      "BAPTI[SZ]ED|CENSUS|PARISH|BURIED|SEMI-?FINAL|FINALS?(?!\\p{L})|HURDLES|FREESTYLE|RELAY(?!\\p{L})|PENALT",
      "HAT-?TRICK|GOALKEEPER|HALF-?TIME|MEDAL",
    ],
    de: [
      "KINDER:|TAUFPAT|KIRCHENBUCH|KB(?= )|HEIRAT|EBD\\.|FINALE|STAFFEL(?!\\p{L})|HURDEN|FREISTIL|HALBZEIT",
      "TORE(?!\\p{L})|MEDAILLE",
    ],
    fr: [
      "BAPTISE|PARRAIN|MARRAINE|PAROISSE|REGISTRE PAROISSIAL|HAIES|NAGE LIBRE|RELAIS(?!\\p{L})|DEMI-FINALE",
      "MI-TEMPS|MEDAILLE",
    ],
    es: ["PADRINOS|PARROQUIA|BAUTIZ|VALLAS|RELEVOS|SEMIFINAL|GOLES|MEDALLA|PENALTI"],
    it: ["BATTEZZAT|PADRIN[OI]|PARROCCHIA|OSTACOLI|STAFFETTA|SEMIFINALE|RIGORE|MEDAGLIA"],
    pt: ["BATIZAD|PADRINHOS|PAROQUIA|BARREIRAS|ESTAFETA|MEIA-FINAL|GOLOS|MEDALHA"],
    nl: ["GETUIGEN|GEDOOPT|GED\\.|OTR\\.|DTB(?!\\p{L})|HORDEN|ESTAFETTE|HALVE FINALE|DOELPUNT|MEDAILLE"],
    pl: ["METRYK|CHRZEST|PARAFI|PLOTKI|SZTAFETA|POLFINAL|BRAMKI|MEDAL"],
    uk: ["ХРЕЩЕН|ПАРАФІ|МЕТРИЧН|БАР.?ЄР|ЕСТАФЕТ|ПІВФІНАЛ|ГОЛ(?:И|ІВ)(?!\\p{L})|МЕДАЛ"],
    ru: ["КРЕЩЕН|ПРИХОД(?!\\p{L})|МЕТРИЧЕСК|БАРЬЕР|ЭСТАФЕТ|ПОЛУФИНАЛ|ГОЛЫ(?!\\p{L})|МЕДАЛ"],
    cs: ["MATRIK|POKRTEN|PREKAZ|STAFETA|SEMIFINALE|MEDAIL"],
    ro: ["BOTEZAT|GARDURI|STAFETA|SEMIFINALA|MEDALI"],
    sv: ["DOPT(?!\\p{L})|HACK(?!\\p{L})|STAFETT|SEMIFINAL|MEDALJ"],
    id: ["JUARA|LOMBA(?!\\p{L})|PESERTA|TURNAMEN"],
    hu: ["KERESZTEL|GATFUTAS|VALTO|ELODONTO"],
  })}`,
  "gu",
);

/** Words by which somebody writes that a make is gone, or was there once. In normalised text; each linear in its input. */
import { oneOf, type Words, whole } from "../words.ts";

/** Thrown out, taken down, given away. */
export const THROWN_OUT: Words = {
  en: [
    "BINNED|THROWN (?:OUT|AWAY)|THREW (?:[\\p{L}¶]+ ){0,5}(?:OUT|AWAY)|SCRAPPED|CHUCKED|DITCHED|DUMPED",
    "RIPPED (?:[\\p{L}¶]+ ){0,4}OUT",
    "PULLED (?:THE )?(?:LAST|REST|REMAINING|OLD)(?: (?:OF|OLD|FEW|TWO))?",
    "(?:IN|INTO|TO) THE (?:BIN|SKIP|TIP|DUMP|TRASH)|GOT RID OF|GETTING RID OF|TOOK (?:[\\p{L}¶]+ ){0,4}DOWN",
    "TAKEN DOWN|WRITTEN OFF",
    "PULLED (?:[\\p{L}¶]+ ){0,4}(?:OUT|DOWN)",
    "(?:HAS|HAVE|IS|ARE) (?:\\p{L}+ )?GONE(?! (?:UP|DOWN|LIVE|ONLINE|ON|OUT|IN|THROUGH|BEYOND)(?!\\p{L}))",
    "COMING (?:DOWN|OUT)(?! (?:IN|SOON|AT|TO|ON TOP)(?!\\p{L}))",
    "(?:COMES?|CAME) (?:DOWN|OUT)(?=\\s*(?:[.,;]|$)| (?:NEXT|THIS|LAST|TOMORROW|TODAY|AND)(?!\\p{L}))",
    "WENT IN THE SKIP|(?:THE )?(?:SCRAP|METAL) (?:YARD|MAN|MERCHANT|DEALER|HEAP)",
    "FOR SCRAP",
  ],
  de: [
    "(?:RAUS|WEG)(?:GESCHMISSEN|GEWORFEN|GERISSEN|GEFLOGEN)|VERSCHROTTET|ENTSORGT|ABGEBAUT|ABGEHANGT",
    "ABMONTIERT|AUSGEMUSTERT|ABGESCHRAUBT",
    "(?:IN DER|IN DIE) TONNE|(?:IM|IN DEN) (?:MULL|CONTAINER)|AUF (?:DEM|DEN) (?:SCHROTT|MULL|WERTSTOFFHOF)",
    "(?:FLIEGT|FLIEGEN|FLOGEN|FLOG) (?:\\p{L}+ ){0,3}RAUS",
    "(?:KOMMT|KOMMEN|KAM|KAMEN|SIND|IST|WAR|WAREN) (?:\\p{L}+ ){0,3}(?:WEG|RAUS)(?! VON)|WEGGEKOMMEN",
    "(?:ZUM|INS) (?:ALTMETALL|SCHROTT\\p{L}*)",
    "VERSCHENKT|AUSRANGIERT",
  ],
  fr: [
    "JETEE?S?|BALANCEE?S?|VIREE?S?|BAZARDEE?S?|A LA (?:BENNE|POUBELLE|CASSE|DECHETTERIE|DECHARGE)|ENLEVEE?S?",
    "DEMONTEE?S?",
    "DANS LA (?:BENNE|POUBELLE)|EN BENNE|(?:SONT|EST|ETE) DESCENDUE?S?|DECROCHEE?S?|MISE?S? AU REBUT|(?:A LA|CHEZ LE) FERRAILL\\p{L}+",
    "DEBARRASSEE?S? D|AU REBUT",
    "(?:JETONS|ENLEVONS|DEMONTONS|VIRONS|ENLEVE|DEMONTE)",
  ],
  es: [
    "TIR(?:E|AMOS|ARON|AD[AO]S?|AREMOS)|QUIT(?:E|AMOS|ARON|AD[AO]S?|AREMOS|ARAN)",
    "RETIR(?:AMOS|ARON|AREMOS|AD[AO]S)|DESMONT(?:E|AMOS|ARON|AD[AO]S?)",
    "(?:A|EN) LA (?:BASURA|CHATARRA)|ESTAN? EN EL (?:CONTENEDOR|PUNTO LIMPIO|VERTEDERO)|CHATARRER[OA]",
    "AL (?:CONTENEDOR|PUNTO LIMPIO|DESGUACE|VERTEDERO)|NOS DESHICIMOS",
    "ME DESHICE",
    "(?:DAD[AO]S?|DIMOS) DE BAJA|JUBILAD[AO]S?",
  ],
  it: [
    "BUTTAT[AEIO]|TOLT[AEIO]|SMONTAT[AEIO]|ROTTAMAT[AEIO]|GETTAT[AEIO]|IN DISCARICA|NEL CASSONETTO",
    "DISMESS[AEIO]|LEVAT[AEIO]|RIMOSS[AEIO]",
    "DATE? VIA|STACCAT[AEIO]|FERROVECCHIO|(?:DAL|AL) (?:ROTTAMAIO|FERRIVECCHI)",
    "(?:TOGLIAMO|SMONTIAMO|BUTTIAMO)",
  ],
  pt: [
    "(?:JOGUEI|JOGAMOS|JOGOU|JOGADAS?|DEITEI|DEITAMOS|DEITADAS?) (?:[\\p{L}¶]+ ){0,4}(?:FORA|NO LIXO)",
    "(?:PARA O|PRO|NO) (?:LIXO|CONTENTOR|ECOPONTO)|(?:PARA|PRO|NA|NO) (?:[AO] )?(?:SUCATA|FERRO-VELHO)",
    "TIR(?:AMOS|EI|OU|ARAM)|RETIR(?:AMOS|EI|OU|ARAM|AD[AO]S)|ARRAN(?:CAMOS|QUEI)",
    "DESMONT(?:AMOS|EI|OU|AD[AO]S?)|ABATID[AO]S?|DESFIZEMO-NOS|NOS DESFIZEMOS",
  ],
  nl: [
    "WEGGEGOOID",
    "(?:IN|BIJ) (?:DE|HET) (?:PRULLENBAK|CONTAINER|KLIKO|VUILNISBAK|AFVAL|OUD VUIL|GROFVUIL|GROF VUIL)",
    "ONTMANTELD|GESLOOPT|AFGEDANKT",
    "AFGEVOERD|WEGGEHAALD|OPGERUIMD|ERAF GEHAALD|ERUIT (?:GEHAALD|GEGOOID|GESLOOPT)|ERUITGEHAALD",
    "(?:GAAN|GAAT|GING|GINGEN) (?:\\p{L}+ ){0,3}(?:ERUIT|WEG)|NAAR DE (?:MILIEUSTRAAT|STORT)",
    "(?:BIJ|IN) HET (?:SCHROOT|OUD IJZER)",
  ],
  pl: [
    "WYRZUC(?:IL|ON|AM)\\p{L}*|WYWAL(?:IL|ON|AM)\\p{L}*|ZEZLOMOWAN\\p{L}*|ZDEMONTOWA\\p{L}+",
    "ZDJE(?:TE|LISMY|LEM|LI|TO|TA)|NA (?:SMIETNIK|ZLOM|PSZOK)\\p{L}*",
    "POZBY(?:LISMY|LEM|LI) SIE|ZUTYLIZOWAN\\p{L}*|WYCOFAN[AEY]|ZLIKWIDOWAN\\p{L}*",
    "POSZ(?:LY|LA|EDL) (?:DO KOSZA|NA ZLOM)|DO KOSZA|W KOSZU|W KONTENERZE",
  ],
  uk: [
    "ВИКИН(?:УЛИ|УВ|УЛА|УТО|УТІ|ЕМО)|ЗНЯ(?:ЛИ|ТО|ТІ|В)|ЗНІМ(?:УТЬ|Е|АЄМО|ЕМО|АЮТЬ)",
    "ДЕМОНТ(?:УВАЛИ|ОВАН\\p{L}*|УЮТЬ)|ПРИБРА(?:ЛИ|НО|В)",
    "СПИСА(?:НО|ЛИ|НІ)|(?:НА|У|В) СМІТНИК\\p{L}*|НА ЗВАЛИЩ\\p{L}+|ПОЗБУЛИС[ЯЬ]|УТИЛІЗ\\p{L}+",
    "НА (?:МЕТАЛО)?БРУХТ",
  ],
  ru: [
    "ВЫКИН(?:УЛИ|УЛ|УЛА|УТЫ|УТ|ЕМ)|ВЫБРОСИ(?:ЛИ|Л|ЛА)|ВЫБРОШЕН\\p{L}|СНЯ(?:ЛИ|ТЫ|Л)|СНИМ(?:УТ|ЕТ|ЕМ|АЕМ|АЮТ)",
    "УБРА(?:ЛИ|НЫ|Л)|ДЕМОНТИРОВА\\p{L}+",
    "СПИСА(?:ЛИ|НЫ|НА|Н)|НА (?:СВАЛК|ПОМОИК|МЕТАЛЛОЛОМ)\\p{L}*|ИЗБАВИЛИСЬ|УТИЛИЗ\\p{L}+",
    "В (?:УТИЛЬ|МЕТАЛЛОЛОМ|ЦВЕТМЕТ|МУСОРК\\p{L}+|МУСОРНОМ|ПОМОИК\\p{L}+)",
  ],
  cs: [
    "VYHO(?:DILI|DIL|ZEN\\p{L}*)|SUNDA(?:LI|NY|NE|L)|DEMONTOVA(?:LI|NY|NE|L)|VYRAZEN[YAEO]|ZLIKVIDOVA\\p{L}+",
    "SESROTOVA\\p{L}+|DO (?:SROTU|SBERU|KOSE|POPELNICE)",
    "ZBAVILI JSME SE|JSME SE ZBAVILI|(?:JDOU|SLY|SLA|SEL|LETI|LETEL[AOY]?) (?:\\p{L}+ )?(?:PRYC|DOLU|VEN)",
  ],
  sk: [
    "VYHOD(?:ILI|IL|EN\\p{L}*)|ZLOZI(?:LI|L)|ZLOZEN[EY]|DEMONTOVA(?:LI|NE|L)|VYRADEN[EYA]|ZLIKVIDOVA\\p{L}+",
    "ZOSROTOVA\\p{L}+|DO (?:SROTU|ZBERU|KOSA|SMETI)",
    "ZBAVILI SME SA|SME SA ZBAVILI",
    "(?:IDU|ISLI|ISLA|ISLO|LETI|LETIA|LETEL[AOI]?) (?:\\p{L}+ )?(?:PREC|DOLE|VON)",
  ],
  ro: [
    "ARUNCA(?:T|TE|TA|M)|DEMONTA(?:T|TE|TA|M)|CASAT[EA]?|DAT[EA]? JOS|LA (?:GUNOI|FIER VECHI)|SCAPAT DE",
    "DESFACUT DE",
  ],
  hu: [
    "KIDOB\\p{L}+|LESZEREL\\p{L}*|LEVETT\\p{L}*|LEBONT\\p{L}*|SELEJTEZ\\p{L}*|KUKAB\\p{L}*|ELTAVOLI\\p{L}+",
    "MEGSZABADUL\\p{L}+",
  ],
  sv: [
    "SLANGT|SLANGDES?|NEDMONTERA\\p{L}*|TAGIT NER|TOG NER|TAGITS NER|PLOCKA\\p{L}+ NER|KASSERA\\p{L}+",
    "SKROTA\\p{L}+|PA TIPPEN|KOPPLAT BORT",
  ],
  tr: ["ATTIK|ATTIM|COPE|SOKTUK|SOKULDU|HURDAYA|KALDIRDIK|KALDIRILDI|CIKARDIK|KURTULDUK"],
  zh: ["拆了|拆掉|拆除|全拆|扔了|扔掉|丢了|丢掉|报废|淘汰|换掉|撤了|撤掉|处理掉|卖掉了|当废品|废铁"],
};

/** What else is thrown out, taken off or away: a thing that goes with a camera, and no camera. */
export const SMALL_THING = whole({
  en: [
    "BOX(?:ES)?|PACKAGING|FILM|COVERS?|LIDS?|MASKS?|STICKERS?|LOGO|BRACKETS?|CABLES?|ADAPTERS?|CARDS?|DISK",
    "HDD|MANUAL|OLD ONES?",
  ],
  de: [
    "\\p{L}*VERPACKUNG\\p{L}*|KARTONS?|\\p{L}*FOLIEN?|ABDECKUNG\\p{L}*|DECKEL|MASKE\\p{L}*|AUFKLEBER",
    "HALTER\\p{L}*",
    "KABEL|NETZTEIL\\p{L}*|ALTEN?|ALTGERAT\\p{L}*",
  ],
  fr: [
    "EMBALLAGES?|CARTONS?|FILM|CAPOT|CAPUCHON|CACHE|MASQUE\\p{L}*|SUPPORTS?|CABLES?|ALIMENTATION",
    "ANCIEN(?:NE)?S?",
  ],
  es: ["CAJAS?|EMBALAJES?|LAMINA|TAPAS?|MASCARAS?|SOPORTES?|CABLES?|FUENTES?|PEGATINA|ANALOGIC[AO]S"],
  it: ["SCATOLE?|IMBALL[OI]|PELLICOLA|COPERCHI[OI]?|MASCHER[AE]|STAFF[AE]|CAVI|CAVO|ALIMENTATOR[EI]|ANALOGICHE"],
  pt: ["CAIXAS?|EMBALAGE(?:M|NS)|PELICULA|TAMPAS?|MASCARAS?|SUPORTES?|CABOS?|FONTES?|ANALOGICAS"],
  nl: ["DOOS|DOZEN|VERPAKKING\\p{L}*|FOLIE|KAPJE|DEKSEL|MASKER\\p{L}*|BEUGELS?|KABELS?|VOEDING\\p{L}*|ANALOGE"],
  pl: [
    "PUDEL\\p{L}*|OPAKOWAN\\p{L}*|FOLI\\p{L}+|OSLON\\p{L}*|POKRYW\\p{L}*|MASK\\p{L}*|UCHWYT\\p{L}*",
    "KABL\\p{L}*|ZASILACZ\\p{L}*|ANALOGOW\\p{L}*",
  ],
  uk: [
    "КОРОБК\\p{L}*|УПАКОВК\\p{L}*|ПЛІВК\\p{L}*|КРИШК\\p{L}*|МАСК\\p{L}*|КРОНШТЕИН\\p{L}*|КАБЕЛ\\p{L}*",
    "БЛОК ЖИВЛЕННЯ|АНАЛОГОВ\\p{L}*",
  ],
  ru: [
    "КОРОБК\\p{L}*|УПАКОВК\\p{L}*|ПЛЕНК\\p{L}*|КРЫШК\\p{L}*|МАСК\\p{L}*|КРОНШТЕИН\\p{L}*|КАБЕЛ\\p{L}*",
    "БЛОК ПИТАНИЯ|АНАЛОГОВ\\p{L}*",
  ],
  cs: [
    "KRABIC\\p{L}*|OBAL\\p{L}*|FOLI\\p{L}+|KRYT\\p{L}*|MASK\\p{L}*|DRZAK\\p{L}*|KABEL\\p{L}*|ZDROJ\\p{L}*",
    "ANALOGOV\\p{L}*",
  ],
  zh: ["盒子|包装|膜|盖子|遮罩|支架|线|电源"],
});

/** What begins something else: "and", "replaced by". */
export const THEN_PUT: Words = {
  en: ["AND|BY|WITH|FOR|NEW|THEN"],
  de: ["UND|DURCH|GEGEN|NEUE[NRS]?|FUR|DANN"],
  fr: ["ET|PAR|CONTRE|POUR|NOUVE\\p{L}+|PUIS"],
  es: ["Y|POR|CON|NUEV[AO]S?|PARA|LUEGO"],
  it: ["E|CON|DA|NUOV[AEIO]|PER|POI"],
  pt: ["E|POR|COM|NOV[AO]S?|PARA|DEPOIS"],
  nl: ["EN|DOOR|VOOR|NIEUWE?|DAARNA"],
  pl: ["I|ORAZ|NOW\\p{L}+|PRZEZ|DLA"],
  uk: ["І|И|ТА|НОВ\\p{L}+|ДЛЯ|ПОТІМ"],
  ru: ["И|НОВ\\p{L}+|ДЛЯ|ПОТОМ"],
  cs: ["A|ZA|NOV\\p{L}+|PRO"],
  sk: ["A|ZA|NOV\\p{L}+|PRE"],
  ro: ["SI|CU|NOI|PENTRU"],
  hu: ["ES|UJ"],
  sv: ["OCH|MOT|NYA"],
  tr: ["VE|YENI"],
  zh: ["换|和|新"],
};

/** Once: an adverb, or a year that something lasted until. */
export const ONCE: Words = {
  en: [
    "BACK IN (?:THE|19|20)\\p{L}*|YEARS AGO|IN THE OLD DAYS|UNTIL (?:\\p{L}+ )?(?:19|20)\\d\\d",
    "UNTIL (?:LAST|RECENTLY)|ONCE UPON A TIME|AT ONE TIME",
  ],
  de: ["FRUHER|VORHER|ZUVOR|DAMALS|EINST|BIS (?:\\p{L}+ )?(?:19|20)\\d\\d|VOR JAHREN|BIS VOR KURZEM|SEINERZEIT"],
  fr: [
    "AUTREFOIS|AUPARAVANT|A L['’]EPOQUE|DANS LE TEMPS|JUSQU['’]EN (?:\\p{L}+ )?(?:19|20)\\d\\d",
    "IL Y A (?:DES|QUELQUES) ANNEES|JADIS|AVANT (?:19|20)\\d\\d",
  ],
  es: ["ANTES|ANTIGUAMENTE|EN SU DIA|HASTA (?:EL ANO |\\p{L}+ DE )?(?:19|20)\\d\\d|HACE ANOS|EN SUS TIEMPOS"],
  it: ["UNA VOLTA|UN TEMPO|ALL['’]EPOCA|FINO AL (?:19|20)\\d\\d|FINO A (?:\\p{L}+ )?(?:19|20)\\d\\d|ANNI FA", "PRIMA"],
  pt: ["ANTIGAMENTE|NA EPOCA|HA ANOS|ATE (?:\\p{L}+ DE )?(?:19|20)\\d\\d|OUTRORA|ANOS ATRAS"],
  nl: [
    "VROEGER|HIERVOOR|DAARVOOR|DESTIJDS|TOT (?:IN )?(?:\\p{L}+ )?(?:19|20)\\d\\d|JAREN GELEDEN|INDERTIJD",
    "TOT VOOR KORT",
  ],
  pl: ["KIEDYS|WCZESNIEJ|POPRZEDNIO|DAWNIEJ|DAWNO TEMU|DO (?:ROKU )?(?:19|20)\\d\\d|LATA TEMU|NIEGDYS", "SWEGO CZASU"],
  uk: ["КОЛИСЬ|РАНІШЕ|КОЛИ-ТО|ДО (?:19|20)\\d\\d|СВОГО ЧАСУ|ДАВНО"],
  ru: ["КОГДА-ТО|РАНЬШЕ|ПРЕЖДЕ|ДО (?:19|20)\\d\\d|В СВОЕ ВРЕМЯ|ДАВНО"],
  cs: ["KDYSI|DRIVE|DRIV|TEHDY|DO (?:ROKU )?(?:19|20)\\d\\d|PRED LETY"],
  sk: ["KEDYSI|PREDTYM|VTEDY|DO (?:ROKU )?(?:19|20)\\d\\d|PRED ROKMI"],
  ro: ["PE VREMURI|INAINTE|ODINIOARA|PANA IN (?:19|20)\\d\\d|ACUM CATIVA ANI|PE VREMEA"],
  hu: ["REGEN|KORABBAN|REGEBBEN|(?:19|20)\\d\\d-IG|ANNAK IDEJEN"],
  sv: ["FORR|TIDIGARE|FRAM TILL (?:19|20)\\d\\d|FOR NAGRA AR SEDAN|PA DEN TIDEN"],
  tr: ["ESKIDEN|(?:19|20)\\d\\d['’]\\p{L}+ KADAR|ZAMANINDA|YILLAR ONCE"],
  zh: ["以前|早年|当年|早先|早些年|过去"],
};
/** Somebody had it then, or used it. */
export const HAD_IT: Words = {
  en: ["HAD|WERE|WAS|RAN|USED|HUNG|STOOD|FITTED|INSTALLED|WORKED|SOLD|SWORE"],
  de: [
    "HATTEN?|HING(?:EN)?|LIEF(?:EN)?|STAND(?:EN)?|WAR(?:EN)?|VERBAUTEN?|BENUTZTEN?|NUTZTEN?|ARBEITETEN?",
    "(?:VERBAUT|BENUTZT|EINGESETZT|MONTIERT)",
  ],
  fr: [
    "AVAI(?:T|S|ENT)|AVIONS|ETAI(?:T|ENT)|TOURNAI(?:T|ENT)|POSAI(?:T|S|ENT)|INSTALLAI(?:T|S|ENT)",
    "UTILISAI(?:T|S|ENT)|TRAVAILLAI(?:T|S|ENT)|POSIONS",
  ],
  es: [
    "TENIA(?:N|MOS)?|HABIA|USABA(?:N|MOS)?|ESTABA(?:N)?|MONTABA(?:N|MOS)?|INSTALABA(?:N|MOS)?",
    "TRABAJABA(?:N|MOS)?|LLEVABA(?:N|MOS)?|PONIAMOS",
  ],
  it: [
    "AVEVA(?:MO|NO)?|AVEVO|C['’]ERA(?:NO)?|USAVA(?:MO|NO)?|MONTAVA(?:MO|NO)?|LAVORAVA(?:MO|NO)?",
    "INSTALLAVA(?:MO|NO)?|ERANO|METTEVAMO",
  ],
  pt: [
    "TINHA(?:M|MOS)?|HAVIA|USAVA(?:M|MOS)?|ESTAVA(?:M)?|MONTAVA(?:M|MOS)?|INSTALAVA(?:M|MOS)?",
    "TRABALHAVA(?:M|MOS)?|PUNHAMOS",
  ],
  nl: ["HAD(?:DEN)?|HING(?:EN)?|STOND(?:EN)?|DRAAIDEN?|GEBRUIKTEN?|WERKTEN?|PLAATSTEN?|WAS|WAREN"],
  pl: [
    "MIEL(?:ISMY|I|EM)|MIAL(?:EM|AM|A)?|BYL[YAO]?|WISIAL[YAO]|STAL[YAO]|MONTOWAL(?:ISMY|EM|I)",
    "UZYWAL(?:ISMY|EM|I)|PRACOWAL(?:ISMY|EM|I|Y)|DZIALAL[YAO]",
  ],
  uk: [
    "СТОЯ(?:ЛИ|В|ЛА)|ВИСІ(?:ЛИ|В|ЛА)|БУ(?:ЛИ|В|ЛА|ЛО)|МАЛИ|СТАВИ(?:ЛИ|В)|МОНТУВА(?:ЛИ|В)|ПРАЦЮВА(?:ЛИ|В)",
    "КОРИСТУВА\\p{L}+",
  ],
  ru: [
    "СТОЯ(?:ЛИ|Л|ЛА)|ВИСЕ(?:ЛИ|Л|ЛА)|БЫЛ[ИАО]?|СТАВИ(?:ЛИ|Л)|МОНТИРОВА(?:ЛИ|Л)|РАБОТА(?:ЛИ|Л)|ПОЛЬЗОВА\\p{L}+",
    "ИСПОЛЬЗОВА(?:ЛИ|Л)",
  ],
  cs: [
    "ME(?:LI|L)|MIVA(?:LI|L)|BYL[YAO]?|VISEL[YAO]?|STAL[YAO]?|MONTOVA(?:LI|L)|POUZIVA(?:LI|L)|DELA(?:LI|L)",
    "JELI JSME",
  ],
  sk: ["MA(?:LI|L)|MAVA(?:LI|L)|BOL[IAO]?|VISEL[IAO]?|STAL[IAO]?|MONTOVA(?:LI|L)|POUZIVA(?:LI|L)|ROBI(?:LI|L)"],
  ro: ["AVEAM|AVEA|ERAU|LUCRAM|FOLOSEAM|MONTAM|INSTALAM|STATEAU"],
  hu: ["VOLT(?:AK)?|HASZNALT\\p{L}*|DOLGOZT\\p{L}*|SZERELT\\p{L}*|LOGOTT\\p{L}*"],
  sv: ["HADE|VAR|ANVANDE|KORDE|SATT|HANGDE|MONTERADE"],
  tr: ["VARDI|KULLANIYORDUK|TAKIYORDUK|CALISIYORDUK|KURUYORDUK"],
  zh: ["用的?|装的?|挂的?|是|有"],
};
/** "Used to have": no more need be said. */
export const USED_TO = whole({
  en: [
    "(?:NEVER (?:USED|HAD|DEALT WITH|TOUCHED))|(?:I|WE|THEY|IT|HE|SHE|WHICH|THAT) USED TO (?:HAVE|RUN|USE|FIT|INSTALL|BE|SELL|WORK|SWEAR|OWN)",
  ],
  de: ["NIE (?:\\p{L}+ )?(?:GEHABT|VERBAUT|BENUTZT)"],
  fr: ["JAMAIS (?:EU|POSE|UTILISE|TOUCHE)"],
  es: ["NUNCA (?:HEMOS|HE|TUVIMOS|USAMOS|TRABAJAMOS)"],
  it: ["MAI (?:AVUT[OAIE]|USAT[OAIE]|MONTAT[OAIE]|TOCCAT[OAIE])"],
  pl: ["MIEWALISMY|ZWYKLISMY|NIGDY NIE (?:MIEL|UZYW|MONTOW|MIAL)\\p{L}*"],
  uk: ["НЕ МА(?:ЛИ|В|ЛА) СПРАВИ"],
  ru: ["НЕ ИМЕЛ[ИА]? ДЕЛА"],
  cs: ["MIVALI JSME|JSME (?:\\p{L}+ )?MIVALI"],
  sk: ["MAVALI SME|SME (?:\\p{L}+ )?MAVALI"],
});

/** It broke. */
export const BROKE = whole({
  en: ["DIED|PACKED (?:UP|IN)|GAVE UP|CONKED OUT|KAPUT|BLEW UP|BURNT OUT|IS DEAD"],
  de: [
    "GEIST AUFGEGEBEN|(?:IST|WAR) (?:\\p{L}+ ){0,2}(?:HIN|KAPUTT|DEFEKT)|KAPUTTGEGANGEN|VERRECKT|ABGERAUCHT",
    "GESTORBEN",
  ],
  fr: ["A (?:FINI PAR )?LACHER?|EST (?:MORTE?|HS)|A RENDU L['’]AME|A GRILLE|EN PANNE"],
  es: ["MURIO|SE HA (?:MUERTO|ROTO|ESTROPEADO)|SE (?:ESTROPEO|ROMPIO|QUEMO)|PALMO"],
  it: ["E MORT[OA]|SI E (?:ROTT|BRUCIAT|GUASTAT)[OA]|HA TIRATO LE CUOIA|E ANDAT[OA]"],
  pt: ["MORREU|PIFOU|AVARIOU|QUEIMOU|DEU O BERRO|ESTRAGOU-SE"],
  nl: ["BEGEVEN|(?:IS|WAS) (?:\\p{L}+ ){0,2}KAPOT|KAPOTGEGAAN|OVERLEDEN|STUKGEGAAN"],
  pl: ["PADL[AY]?|ZDECHL\\p{L}|SPALIL\\p{L}*|WYZION\\p{L}+|ZEPSUL\\p{L}*"],
  uk: ["ЗДОХ\\p{L}*|ЗГОРІ\\p{L}+|ПОМЕР\\p{L}*|НАКРИ(?:ВСЯ|ЛАСЯ)|ЗЛАМА\\p{L}+"],
  ru: ["СДОХ\\p{L}*|СГОРЕЛ\\p{L}*|ПОМЕР\\p{L}*|УМЕР\\p{L}*|НАКРЫЛ(?:СЯ|АСЬ)|СЛОМАЛ\\p{L}+"],
  cs: ["ODESEL|ODESLA|UMREL[AO]?|SHOREL[AO]?|KLEKL[AO]?|CHCIPL[AO]?|ROZBIL[AO]? SE"],
  sk: ["ODISIEL|ODISLA|UMREL[AO]?|ZHOREL[AO]?|KLAKL[AO]?|SKAPAL[AO]?|POKAZIL[AO]? SA"],
  ro: ["A MURIT|S-A (?:STRICAT|ARS|DEFECTAT)"],
  hu: ["MEGHALT|TONKREMENT|ELROMLOTT|ELFUSTOLT"],
  sv: ["DOG|GICK SONDER|LADE AV|HAR DOTT"],
  tr: ["BOZULDU|YANDI|ARIZALANDI"],
  zh: ["坏了|挂了|烧了|报销了|罢工"],
});

/** "From", "off", before what another thing was taken off. */
export const OFF_IT = whole({
  en: ["FROM|OFF"],
  de: ["VON|AUS"],
  fr: ["DE|DES|DU|SUR"],
  es: ["DE|DEL"],
  it: ["DAL|DALLE|DALLA|DAI|DELLE|DELLA|DEL|DI"],
  pt: ["DE|DAS?|DOS?"],
  nl: ["VAN|UIT"],
  pl: ["ZE?|OD"],
  uk: ["З|ІЗ|ВІД"],
  ru: ["СО?|ИЗ|ОТ"],
  cs: ["ZE?|OD"],
  sk: ["ZO?|OD"],
  ro: ["DE PE|DIN"],
});
/** Cameras, a make, a pair: "of" behind these takes nothing off. */
export const OF_THESE = oneOf({
  any: ["[CK]AM[AE]?R\\p{L}*|КАМЕР\\p{L}*|[NDX]VR|MARCAS?|MARQUE|MARKI|BRAND|MERK|KIT|EQUIP\\p{L}*", "MATERIAL\\p{L}*"],
  en: ["ALL|LAST|REST|LOT|PAIR|SET"],
  fr: ["PAIRE|RESTE|LOT|TAS|DERNIERES?"],
  es: ["PAR|RESTO|MITAD|TODAS?|LAS|LOS"],
  it: ["PAIO|RESTO|META"],
  pt: ["PAR|RESTO|METADE"],
  nl: ["PAAR|REST|STEL"],
});

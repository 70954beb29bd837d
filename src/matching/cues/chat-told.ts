/**
 * Words by which somebody writes of a make that is another's, warns of it, sets it against another or asks about it. In normalised
 * text; each linear in its input.
 */
import { type Words, whole } from "../words.ts";

/** Whose it is: a neighbour's. */
export const NEIGHBOUR = whole({
  en: ["NEIGHBOU?RS?|NEXT DOOR"],
  de: ["NACHBAR\\p{L}*|NEBENAN"],
  fr: ["VOISINE?S?"],
  es: ["VECIN[OA]S?"],
  it: ["(?:DEL|DEI|DELLA|IL|LA|I|AL|MIO|NOSTRO) VICIN[OAI]|DIRIMPETTAI\\p{L}"],
  pt: ["VIZINH[OA]S?"],
  nl: ["BUREN|BUURMANS?|BUURVROUW|HIERNAAST|OVERBUREN"],
  pl: ["SASIAD\\p{L}*"],
  uk: ["СУСІД\\p{L}*"],
  ru: ["СОСЕД(?!Н)\\p{L}*"],
  cs: ["SOUSED(?!N)\\p{L}*"],
  sk: ["SUSED(?!N)\\p{L}*"],
  ro: ["VECIN(?:UL|ULUI|II|ILOR|A|EI)?"],
  hu: ["SZOMSZED\\p{L}*"],
  sv: ["GRANN\\p{L}+"],
  tr: ["KOMSU\\p{L}*"],
  zh: ["邻居|隔壁"],
});

/** Somebody has a post there: right before the make. */
export const WORKS_AT = whole({
  en: ["WORKS? AT|(?:WORKED|WORKING|JOB|JOBS|INTERVIEW|CAREER|INTERN\\p{L}*|HIRED) (?:AT|BY|FOR)"],
  de: [
    "(?:ARBEITET|ARBEITE|ARBEITETE|ANGESTELLT|JOB|ANGEFANGEN|VORSTELLUNGSGESPRACH|PRAKTIKUM|KUNDIGT|GEKUNDIGT) (?:\\p{L}+ ){0,2}BEI",
    "WECHSELT ZU",
  ],
  fr: ["(?:TRAVAILLE|BOSSE|TRAVAILLAIT|BOSSAIT|EMBAUCHEE?|POSTE|STAGE|ENTRETIEN|PARTIE?) CHEZ"],
  es: ["(?:TRABAJA|TRABAJO|TRABAJABA|CURRA|CURRABA|ENTRO|FICHO|FICHADO) (?:\\p{L}+ )?(?:EN|PARA|POR)"],
  it: [
    "(?:LAVORA|LAVORAVA|LAVORO|ASSUNT[OA]|STAGE|COLLOQUIO) (?:IN|PER|ALLA|PRESSO|DA)",
    "(?:ANDAT[OA]|PASSAT[OA]) (?:IN|ALLA) (?:LAVORARE )?",
  ],
  pt: ["(?:TRABALHA|TRABALHAVA|TRABALHOU|EMPREGO|ESTAGIO|ENTREVISTA|CONTRATAD[OA]) (?:NA|PARA A|PELA|EM)"],
  nl: ["(?:WERKT|WERKTE|WERKEN|BAAN|STAGE|SOLLICITEERT|BEGONNEN) (?:\\p{L}+ )?(?:BIJ|VOOR)"],
  pl: ["(?:PRACUJE|PRACOWAL\\p{L}*|ROBOT[AE]|ZATRUDNIL\\p{L}* SIE|POSZEDL|ODSZEDL|STAZ) (?:\\p{L}+ )?(?:W|U|DO|DLA)"],
  uk: ["(?:ПРАЦЮЄ|ПРАЦЮВА(?:В|ЛА)|РОБОТА|ВЛАШТУВА(?:ВСЯ|ЛАСЯ)|ПІШОВ|ПІШЛА) (?:\\p{L}+ )?(?:В|У|ДО)"],
  ru: ["(?:РАБОТАЕТ|РАБОТАЛ[А]?|РАБОТА|УСТРОИЛ(?:СЯ|АСЬ)|УШЕЛ|УШЛА|ПЕРЕШЕЛ) (?:\\p{L}+ )?В"],
  cs: ["(?:PRACUJE|PRACOVAL[A]?|DELA|DELAL[A]?|NASTOUPIL[A]?|ODESEL) (?:\\p{L}+ )?(?:U|V|PRO|K|DO)"],
  sk: ["(?:PRACUJE|PRACOVAL[A]?|ROBI|ROBIL[A]?|NASTUPIL[A]?|ODISIEL) (?:\\p{L}+ )?(?:U|V|PRE|K|DO)"],
  ro: ["(?:LUCREAZA|LUCRA|PLECAT|ANGAJAT[A]?|JOB) LA"],
  sv: ["(?:JOBBAR|JOBBADE|ARBETAR|ARBETADE|BORJADE|ANSTALLD) (?:\\p{L}+ )?(?:PA|HOS|FOR)"],
});
/** The same behind it: "Dahua'da çalışıyor", "在大华上班". */
export const WORKS_THERE = whole({
  tr: ["CALISIYOR\\p{L}*|ISE (?:BASLADI|GIRDI)|OFISINDE|FABRIKASINDA"],
  hu: ["DOLGOZIK|HELYEZKEDETT EL"],
  zh: ["上班|就职|入职|离职|面试|打工|工作过"],
});

/** Somebody warns others off it. */
export const WARNS = whole({
  en: [
    "(?:STAY|KEEP) (?:\\p{L}+ )?AWAY|STEER (?:\\p{L}+ )?CLEAR|BEWARE OF|THINK TWICE",
    "WOULD(?: NOT|N['’]T) TOUCH|NEVER AGAIN",
  ],
  de: [
    "FINGER WEG|VORSICHT (?:BEI|MIT|VOR)|WURDE ICH (?:\\p{L}+ )?(?:NICHT|DIE FINGER)|NIE WIEDER",
    "ZWEIMAL UBERLEGEN|HUTET EUCH",
  ],
  fr: [
    "MEFIEZ-VOUS|MEFIE-TOI|ATTENTION AU?X?|A FUIR|FUYEZ|PLUS JAMAIS|J['’]EVITERAIS",
    "REFLECHISSEZ (?:BIEN|A DEUX FOIS)|LAISSEZ TOMBER",
  ],
  es: ["CUIDADO CON|OJO CON|OLVIDARIA|HUYE|HUID|ALEJA(?:OS|TE)|NUNCA MAS|NI LOCO", "PENSA(?:D|R)LO DOS VECES"],
  it: [
    "ATTENTI? (?:A|ALLE|AI)|OCCHIO (?:A|ALLE|AI)|STA(?:TE|I) LONTAN\\p{L}",
    "LASCI(?:A|ATE|EREI) (?:PERDERE|STARE)|MAI PIU",
    "ALLA LARGA|DIFFIDATE",
  ],
  pt: ["CUIDADO COM|FIQU?[AE]M? LONGE|FUJAM?|ESQUEC[AE] (?:ESS[AE]|[AO])|NUNCA MAIS|ABRE O OLHO|DESCONFIEM?"],
  nl: [
    "PAS (?:\\p{L}+ )?OP (?:VOOR|MET)|KIJK UIT|BLIJF (?:\\p{L}+ ){0,3}(?:WEG|VANDAAN)|NOOIT (?:MEER|WEER)",
    "TWEE KEER NADENKEN|HANDEN AF",
  ],
  pl: [
    "TRZYMA(?:J|JCIE)? SIE Z DALEKA|Z DALEKA OD|UWAGA NA|UWAZAJ(?:CIE)? (?:NA|Z)|NIGDY WIECEJ|ODPUSC(?:CIE)?",
    "DAJ(?:CIE)? SOBIE (?:\\p{L}+ )?SPOKOJ",
  ],
  uk: [
    "ТРИМАИ(?:ТЕСЯ|СЯ) (?:ПОДАЛІ|ДАЛІ)|ПОДАЛІ ВІД|ОБЕРЕЖН(?:О|ІШЕ) З|БІЛЬШЕ НІКОЛИ|НЕ ЗВ['’]ЯЗУИ\\p{L}*",
    "СТЕРЕЖІТЬСЯ|НІКОЛИ В ЖИТТІ|ДАРЕМНО",
  ],
  ru: [
    "ДЕРЖИ(?:ТЕСЬ|СЬ) ПОДАЛЬШЕ|ПОДАЛЬШЕ ОТ|ОСТОРОЖН(?:О|ЕЕ) С|БОЛЬШЕ НИКОГДА|НИКОГДА БОЛЬШЕ|НЕ СВЯЗЫВА\\p{L}+",
    "ЗРЯ|СВЯЗАЛ(?:СЯ|ИСЬ|АСЬ) С|НЕ ВЕДИТЕСЬ",
  ],
  cs: [
    "POZOR NA|RUCE PRYC|DRZTE SE (?:\\p{L}+ )?(?:DAL|STRANOU)|UZ NIKDY|NIKDY VIC|VYHNETE SE",
    "DVAKRAT SI ROZMYSL\\p{L}+",
  ],
  sk: ["POZOR NA|RUKY PREC|DRZTE SA (?:\\p{L}+ )?(?:DALEJ|BOKOM)|UZ NIKDY|NIKDY VIAC|VYHNITE SA"],
  ro: ["FERITI-VA|FERESTE-TE|ATENTIE LA|NICIODATA|STATI DEPARTE|GANDITI-VA DE DOUA ORI"],
  hu: ["OVATOSAN|VIGYAZZ\\p{L}*|VIGYAZAT|SOHA TOBB\\p{L}*|KERULJE\\p{L}*|MESSZIRE"],
  sv: ["HALL (?:ER|DIG) (?:\\p{L}+ )?BORTA|SE UPP|ALDRIG MER|UNDVIK|TANK EFTER"],
  tr: ["UZAK DUR\\p{L}*|IKI KERE DUSUN\\p{L}*|DIKKAT EDIN|BIR DAHA ASLA|SAKIN ALMA\\p{L}*|PISMAN\\p{L}*"],
  zh: ["别上当|提醒大家|慎买|慎入|避雷|避坑|劝大家"],
});

/** Better, worse, clearer, cheaper. */
export const BETTER: Words = {
  en: [
    "BETTER|WORSE|CLEARER|SHARPER|CHEAPER|CLEANER|BRIGHTER|NOISIER|FASTER|SLOWER|EASIER|STURDIER",
    "\\p{L}{2,}IER|(?:MORE|LESS) \\p{L}{4,}",
  ],
  de: [
    "BESSER\\p{L}*|SCHLECHTER\\p{L}*|KLARER\\p{L}*|SCHARFER\\p{L}*|BILLIGER\\p{L}*|TEURER\\p{L}*|WENIGER|MEHR",
    "STARKER\\p{L}*|\\p{L}{4,}ER(?:E[SNR]?)?",
  ],
  fr: ["MIEUX|MEILLEURE?S?|PIRES?|(?:PLUS|MOINS) \\p{L}{4,}"],
  es: ["MEJOR(?:ES)?|PEOR(?:ES)?|(?:MAS|MENOS) \\p{L}{4,}"],
  it: ["MEGLIO|MIGLIOR[EI]?|PEGGIO|PEGGIOR[EI]?|(?:PIU|MENO) \\p{L}{4,}"],
  pt: ["MELHOR(?:ES)?|PIOR(?:ES)?|(?:MAIS|MENOS) \\p{L}{4,}"],
  nl: ["BETER|BETERE|SLECHTER|SLECHTERE|MINDER|SCHERPER|GOEDKOPER|DUURDER|RUSTIGER|\\p{L}{4,}ER"],
  pl: ["LEPSZ\\p{L}+|LEPIEJ|GORSZ\\p{L}+|GORZEJ|(?:BARDZIEJ|MNIEJ|MOCNIEJ)|\\p{L}+(?:SZY|SZA|SZE|SZEJ|IEJ)"],
  uk: ["КРАЩ\\p{L}+|ГІРШ\\p{L}+|СИЛЬНІШ\\p{L}+|ДЕШЕВШ\\p{L}+|МЕНШ\\p{L}*|БІЛЬШ\\p{L}*|\\p{L}{3,}ІШ\\p{L}+"],
  ru: ["ЛУЧШ\\p{L}+|ХУЖ\\p{L}+|СИЛЬНЕЕ|ДЕШЕВЛЕ|МЕНЬШЕ|БОЛЬШЕ|ЧЕТЧЕ|ЧИЩЕ|\\p{L}{3,}ЕЕ"],
  cs: ["LEPS\\p{L}+|LEP|LIP|HOR|HUR|HORS\\p{L}+|VIC|MENE|VYS|NIZ|\\p{L}{3,}(?:EJSI|SI)\\p{L}*|\\p{L}{3,}EJI"],
  sk: ["LEPS\\p{L}+|HORS\\p{L}+|VIAC|MENEJ|VYSSIE|\\p{L}{3,}(?:EJSI|SI)\\p{L}*|\\p{L}{3,}EJSIE"],
  ro: ["MAI \\p{L}{3,}"],
  hu: ["JOBB\\p{L}*|ROSSZABB\\p{L}*|SZEBB\\p{L}*|TISZTABB\\p{L}*|\\p{L}{3,}BB(?:AN)?"],
  sv: ["BATTRE|SAMRE|KLARARE|BILLIGARE|SKARPARE|MER|MINDRE|\\p{L}{4,}ARE"],
};
/** "Than", right before a make, with an article between. */
export const THAN: Words = {
  en: ["(?<!(?:OTHER|RATHER|SOONER|NO LATER) )THAN"],
  de: ["ALS"],
  fr: ["QUE|QU"],
  es: ["QUE"],
  it: ["D[I]|DEL|DELLA|DELLE|DELL|CHE|RISPETTO AL?L?E?"],
  pt: ["(?:DO )?QUE"],
  nl: ["DAN"],
  pl: ["NIZ|OD"],
  uk: ["НІЖ|ЗА|ВІД"],
  ru: ["ЧЕМ(?: У)?"],
  cs: ["NEZ"],
  sk: ["NEZ|AKO"],
  ro: ["DECAT"],
  hu: ["MINT"],
  sv: ["AN"],
};
/** The, a, those of: between "than" and the make. */
export const THE: Words = {
  en: ["THE|A|AN|ANY|MY|OUR"],
  de: ["D(?:IE|ER|AS|EN)|EINE?|BEI|VON|MEINE?"],
  fr: ["L[AE]S?|UNE?|CELLES? D[E]?|CHEZ|LES"],
  es: ["L[AO]S?|EL|UNA?|LA DE|LAS DE|CON"],
  it: ["L[AEO]|I|IL|UNA?|QUELLE|QUELLA|CON"],
  pt: ["[AO]S?|UMA?|NA|COM"],
  nl: ["DE|HET|EEN|DIE VAN|BIJ"],
  hu: ["AZ?"],
};
/** One make does what another does not: "beats". */
export const BEATS = whole({
  en: ["BEATS|OUTPERFORMS?|RUNS RINGS|KNOCKS SPOTS|TROUNCES|HANDS DOWN|STREETS AHEAD|NOT A PATCH ON"],
  de: ["SCHLAGT|UBERTRIFFT|IN DIE TASCHE|WELTEN|KLASSEN BESSER|KEIN VERGLEICH"],
  fr: ["SURPASSE|ECRASE|ENFONCE|N['’]Y A PAS PHOTO|DISTANCE"],
  es: ["MIL VUELTAS|SUPERA A|GANA A|NO HAY COLOR|NI COMPARACION"],
  it: ["BATTE|SUPERA|NON C['’]E (?:STORIA|PARAGONE)|STRACCIA"],
  pt: ["DA DE DEZ|SUPERA|BATE|NEM SE COMPARA"],
  nl: ["VERSLAAT|OVERTREFT|KLASSE BETER|GEEN VERGELIJK"],
  pl: ["NA GLOWE|PRZEBIJA|NIE MA POROWNANIA|DEKLASUJE"],
  uk: ["ПЕРЕВЕРШУ\\p{L}+|НЕ ПОРІВНЯТИ|РВЕ"],
  ru: ["ПРЕВОСХОД\\p{L}+|НЕ СРАВНИТЬ|УДЕЛЫВА\\p{L}+|РВЕТ"],
  cs: ["PREKONAVA|STRCI|O TRIDU|SE NEDA SROVNAT"],
  sk: ["PREKONAVA|STRCI|O TRIEDU|SA NEDA POROVNAT"],
  ro: ["BATE|DEPASESTE|NU SE COMPARA"],
  hu: ["LEKORI|OSSZE SEM HASONLITHATO"],
  sv: ["SLAR|OVERTRAFFAR"],
  tr: ["GECER|KAT KAT|DAHA (?:IYI|KOTU|NET|UCUZ|TEMIZ)|SOLLAR"],
  zh: ["不如|比不上|比不过|差远了|完胜|吊打|强多了|好多了"],
});
/** Makers that a make is set against. */
export const RIVALS = whole({
  any: [
    "AXIS\\p{L}*|BOSCH\\p{L}*|HANWH\\p{L}*|MOBOTIX\\p{L}*|SONY|PANASONIC|I-PRO|AVIGILON|VIVOTEK|WISENET",
    "SAMSUNG\\p{L}*|PELCO|EUFY|ARLO|UNIFI|UBIQUITI",
  ],
  zh: ["博世|安讯士|韩华|索尼|松下|霍尼韦尔|三星|小蚁"],
});

/** Who asks whether others know the same trouble. */
export const WHO_ELSE = whole({
  en: ["ANYONE (?:ELSE|HAD|HAVE|SEEN|TRIED|KNOW)|ANYBODY (?:ELSE|HAD|HAVE|SEEN|KNOW)|HAS ANYONE|ANY IDEAS?"],
  de: ["(?:HAT|KENNT|WEISS) (?:\\p{L}+ ){0,2}(?:JEMAND|WER)|JEMAND (?:EINE )?IDEE"],
  fr: ["QUELQU['’]UN (?:A|SAIT|CONNAIT|A DEJA)|UNE IDEE"],
  es: ["(?:A ALGUIEN|ALGUIEN) (?:MAS )?(?:LE|SABE|HA|CONOCE)|ALGUNA IDEA"],
  it: ["QUALCUNO (?:SA|HA|CONOSCE)|A QUALCUNO|QUALCHE IDEA|CAPITA ANCHE"],
  pt: ["ALGUEM (?:SABE|TEVE|JA|MAIS)|ALGUMA IDEIA"],
  nl: ["(?:HEEFT|WEET|KENT|HERKENT) (?:\\p{L}+ ){0,2}IEMAND|IEMAND (?:EEN )?IDEE"],
  pl: ["(?:MIAL|WIE|ZNA|SPOTKAL SIE) (?:\\p{L}+ )?KTOS|KTOS (?:MIAL|WIE|SIE SPOTKAL)|JAKIES POMYSLY"],
  uk: ["ХТО (?:СТИКАВСЯ|ЗНА\\p{L}+|МАВ|ВИРІШ\\p{L}+)|(?:ХТОСЬ|ХТО-НЕБУДЬ) (?:СТИКАВСЯ|ЗНА\\p{L}+|МАВ)"],
  ru: ["КТО (?:СТАЛКИВАЛСЯ|ЗНАЕТ|РЕШАЛ)|(?:КТО-ТО|КТО-НИБУДЬ) (?:СТАЛКИВАЛСЯ|ЗНАЕТ)"],
  cs: ["(?:NEVITE|NESETKAL SE|NEMEL) (?:\\p{L}+ )?NEKDO|VI NEKDO"],
  sk: ["(?:NEVIE|NESTRETOL SA|NEMAL) (?:\\p{L}+ )?NIEKTO|VIE NIEKTO"],
  ro: ["(?:STIE|A PATIT|ARE) CINEVA|VREO IDEE"],
  hu: ["VALAKI (?:TUDJA|JART MAR)|TALALKOZOTT MAR VALAKI"],
  sv: ["(?:VET|HAR) NAGON|NAGON SOM VET"],
  tr: ["BILEN VAR MI|YASAYAN VAR MI"],
  zh: ["有没有人|谁知道|咋整|咋办|怎么办|有人遇到"],
});

/** "What is better": the question that a text is about. */
export const WHICH_BETTER = whole({
  en: ["WHICH (?:\\p{L}+ )?(?:IS|ONE IS|ARE) BETTER|WHAT(?:['’]S| IS) BETTER|WHO WINS"],
  de: ["(?:WAS|WELCHE[RS]?) (?:\\p{L}+ )?IST BESSER|WAS TAUGT MEHR"],
  fr: ["(?:QUE|QUOI|LAQUELLE|LEQUEL) (?:\\p{L}+ )?(?:CHOISIR|PRENDRE)|LEQUEL EST MIEUX|LAQUELLE EST MIEUX"],
  es: ["(?:QUE|CUAL) (?:ES|SERA) MEJOR"],
  it: ["(?:COSA|QUALE|QUAL) E MEGLIO|CHE COSA SCEGLIERE"],
  pt: ["(?:O QUE|QUAL) E MELHOR"],
  nl: ["(?:WAT|WELKE) IS BETER"],
  pl: ["(?:CO|KTOR[AY]) (?:JEST )?(?:LEPSZ[EAY]|LEPIEJ)|CO WYBRAC"],
  uk: ["(?:ЩО|ЯКА|ЯКИИ) КРАЩ[ЕА]|ЩО ОБРАТИ"],
  ru: ["ЧТО ЛУЧШЕ|КАКАЯ ЛУЧШЕ|ЧТО ВЫБРАТЬ"],
  cs: ["(?:CO|KTERA) JE LEPSI"],
  sk: ["(?:CO|KTORA) JE LEPSI[AE]?"],
  ro: ["(?:CE|CARE) E(?:STE)? MAI BUN[A]?"],
  hu: ["MELYIK (?:A )?JOBB"],
  sv: ["(?:VAD|VILKEN) AR BATTRE"],
  tr: ["HANGISI DAHA IYI"],
  zh: ["哪个好|哪个更好|哪家强|怎么选"],
});

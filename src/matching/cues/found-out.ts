/** Single words by which news tells what a state stops, who asks about it and what comes to light. In normalised text; each linear in its input. */
import { begun, whole } from "../words.ts";

/** What a state has its offices stop: "no longer buy", "ne plus acheter". */
export const STOPS = whole({
  en: [
    "STOP(?:S|PED|PING)? (?:THE )?(?:FITTING|BUYING|INSTALL|USING|USE|PURCHAS|ORDERING|PROCUR|DEPLOY)…",
    "NO LONGER|NOT TO (?:BUY|USE|INSTALL|FIT)",
    "PHASE[SD]? OUT|PHASING OUT|CEASE…|DISCONNECT|RIP OUT|HALT(?:S|ED)?|GET RID OF|KEEP (?:\\p{L}+ )?OUT",
  ],
  de: [
    "NICHT (?:MEHR|LANGER|WEITER)|KEINE[NR]? [^.;]{0,60}MEHR|MUSTER[TN]|AUSZUMUSTERN|AUSMUSTERN|AUSGEMUSTERT",
    "STOPPT|STOPPEN",
    "VERZICHTE[TN]|AUSTAUSCHEN|ENTFERNEN",
  ],
  fr: [
    "NE PLUS|N['’]ACHETERA…|NE [^.;]{0,25} PLUS|CESSER|CESSE|RENONCER|RENONCE|ARRETER|SE PASSER D|SE SEPARER",
    "SE DEBARRASSER",
    "TOURNER LE DOS|ECARTER",
  ],
  es: [
    "DEJ(?:AR|EN|A|ARA|ARAN|O) DE|YA NO|NO (?:COMPR|US|ADQUIER|INSTAL)…|RENUNCI(?:A|AR)|PRESCINDIR|RETIRE",
    "RETIREN|CESAR",
  ],
  it: [
    "NON (?:ACQUIST|COMPR|USAR|UTILIZZ|INSTALL)…|NON [^.;]{0,30} PIU|SMETTERE|RINUNCIA(?:RE)?|STOP A",
    "FARE A MENO|SOSPENDERE",
  ],
  pt: ["DEIX(?:AR|AREM|EM|A|OU|ARA) DE|PARAR? DE|NAO (?:COMPR|USAR|UTILIZ|INSTAL)…|ABANDONAR|CESSAR|ABDICAR"],
  nl: ["NIET (?:MEER|LANGER)|GEEN [^.;]{0,60} MEER|STOPT MET|STOPPEN MET|GESTOPT|AF VAN|UITFASER…|AFSCHEID"],
  pl: [
    "(?:BY|ABY|ZEBY) NIE|NIE (?:KUPOW|UZYW|INSTAL|ZAMAW|MONT)…|REZYGNUJ…|ZREZYGNOWA…",
    "PRZESTA(?:L|C|NA|NIE|JE)…|WYCOFA…|WYCOFUJE|ODCHODZI",
  ],
  uk: ["НЕ (?:КУП|ЗАКУП|ВИКОРИСТОВ|ВСТАНОВЛ|СТАВИ)…|ВІДМОВИТИС…|ВІДМОВЛЯ…|ПРИПИНИ…|БІЛЬШЕ НЕ|ВИЛУЧИТИ"],
  ru: ["НЕ (?:ПОКУП|ЗАКУП|ИСПОЛЬЗ|УСТАНАВЛ|СТАВИ)…|ОТКАЗАТЬСЯ|ОТКАЗЫВА…|ОТКАЖ…|ПРЕКРАТИ…|БОЛЬШЕ НЕ|ИЗЪЯТЬ"],
  cs: ["NENAKUPOVA…|NEPOUZIVA…|PRESTA(?:L|T|NE)…|UZ NE"],
  ro: ["NU MAI|RENUNTE|RENUNTA|INCETEZE"],
  tr: ["ARTIK|DURDUR…|VAZGEC…"],
  zh: ["停止|不再|弃用|停用|撤换|暂停采购"],
});

/** Who sits on a council and asks, and who answers there. */
export const COUNCILLORS = begun({
  en: [
    "CLLR|COUNCIL|COMMITTEE|BOARD(?!\\p{L})|COUNCILLOR|ALDERM[AE]N|MEMBERS?(?!\\p{L})|MAYOR|CLERK|GOVERNOR",
    "TRUSTEE|MP(?!\\p{L})|RESIDENT|PARENT",
  ],
  de: [
    "STADTRAT|STADTRATIN|GEMEINDERAT|RATSMITGLIED|RATSHERR|RATSFRAU|ABGEORDNET|BURGERMEISTER|FRAKTION",
    "KREISRAT|ELTERNBEIRAT",
  ],
  fr: ["CONSEILL|ELUE?S?(?!\\p{L})|MAIRE(?!\\p{L})|ADJOINT|DEPUTE|SENAT|MME(?!\\p{L})|M\\.(?= \\p{L})|HABITANT"],
  es: ["PLENO(?!\\p{L})|JUNTA DE|CONCEJAL|EDIL(?!\\p{L})|ALCALD|DIPUTAD|PORTAVOZ|SENADOR|VECIN|REGIDOR"],
  it: ["CONSIGLI[OE]|GIUNTA|SINDAC|ASSESSOR|DEPUTAT|SENATOR|CONDOMIN"],
  pt: ["ASSEMBLEIA|CAMARA MUNICIPAL|VEREADOR|DEPUTAD|AUTARCA|PRESIDENTE DA CAMARA|PREFEIT|MUNICIPE|CONDOMIN"],
  nl: ["(?:DE|GEMEENTE)[ -]?RAAD(?!\\p{L})|RAADSLID|RAADSLEDEN|WETHOUDER|BURGEMEESTER|KAMERLID|FRACTIE|BEWONER"],
  pl: [
    "RADA (?:MIASTA|GMINY|JEDNO|POSTAN|OSIEDL)|RADN(?:Y|A|I|EGO|EJ)(?!\\p{L})|BURMISTRZ|POSEL|POSLANKA",
    "WOJT(?!\\p{L})|SOLTYS|SENATOR|MIESZKAN",
  ],
  uk: ["СЕСІЯ|РАДА(?!\\p{L})|ДЕПУТАТ|МІСЬКИИ ГОЛОВА|МІСЬКОГО ГОЛОВ|СТАРОСТА|ЖИТЕЛ|МЕШКАН"],
  ru: ["СОВЕТ(?!\\p{L})|ДУМА(?!\\p{L})|ДЕПУТАТ|ГЛАВА (?:ГОРОДА|РАИОНА|ОКРУГА)|ЖИТЕЛ|СЕНАТОР|МЭР(?!\\p{L})"],
  cs: ["ZASTUPITEL|STAROST|RADNI(?!\\p{L})|POSLAN"],
  sk: ["POSLAN|PRIMATOR|STAROST"],
  ro: ["CONSILIER|PRIMAR|DEPUTAT|SENATOR"],
  tr: ["MECLIS UYE|BELEDIYE BASKAN|MILLETVEKIL|MUHTAR"],
  zh: ["议员|議員|代表问|委员问"],
});

/** What comes to light, and through whom: "an inquiry showed", "apurou o jornal". */
export const REVEALED = whole({
  en: [
    "(?:FIGURES|DOCUMENTS|DATA|RECORDS|RESEARCH|AN? (?:SURVEY|REPORT|STUDY|INQUIRY|REQUEST)) (?:SHOW|REVEAL|FOUND|FIND|SUGGEST|INDICAT)…",
    "(?:IT )?(?:HAS )?EMERGED|FREEDOM OF INFORMATION|CAMPAIGNERS FOUND",
    "(?:NEWSPAPER|BROADCASTER|REPORTERS?|JOURNALISTS?) (?:FOUND|REVEALED|LEARNT|LEARNED)",
  ],
  de: [
    "(?:ANFRAGE|RECHERCHE|UNTERSUCHUNG|ANTWORT|STUDIE|BERICHT)… [^.;]{0,40}(?:ERGAB|ERGIBT|ERGEBEN|ZEIGT|ZEIGTE|BELEGT|HERVORGEHT)",
    "GEHT AUS [^.;]{0,60}HERVOR|WIE (?:DIE|DER|DAS|EINE?) [^.;]{0,40}(?:ERGAB|BERICHTET|MELDET|SCHREIBT)",
    "KAM ANS LICHT",
    "WURDE BEKANNT|(?:ERGAB|ERGIBT) (?:EINE?|DIE) (?:ANFRAGE|RECHERCHE|UNTERSUCHUNG)",
  ],
  fr: [
    "(?:REVELE|MONTRE|A REVELE|INDIQUE) (?:LE|LA|L['’]|UNE?) ?(?:QUOTIDIEN|ENQUETE|JOURNAL|RAPPORT|ETUDE|MEDIA|SITE)",
    "ON APPREND",
    "(?:RAPPORT|ENQUETE|ETUDE|AUDIT|DOCUMENT)S? [^.;]{0,30}(?:REVELE|MONTRE|ETABLI|INDIQUE)…",
    "SELON (?:LE QUOTIDIEN|L['’]ENQUETE|LES DOCUMENTS|LA PRESSE)",
  ],
  es: [
    "(?:REVELA|SEGUN|CONFIRMA|DESVELA) (?:EL|LA|UN|UNA) (?:DIARIO|PERIODICO|INFORME|INVESTIGACION|ESTUDIO|DOCUMENTO)",
    "(?:INFORME|INVESTIGACION|ESTUDIO|AUDITORIA) [^.;]{0,30}(?:REVELA|MUESTRA|CONCLUYE|SENALA)",
    "SEGUN (?:FUENTES|PUBLICA|HA PODIDO SABER)",
  ],
  it: [
    "(?:RIVELA|SECONDO|EMERGE DA|RISULTA DA|SCRIVE) ?(?:IL|L['’]|LA|UN['’]?A?|LL['’]|LLA|L)? ?(?:QUOTIDIANO|INCHIESTA|GIORNALE|RAPPORTO|STUDIO|DOCUMENTI)",
    "(?:INCHIESTA|RAPPORTO|INDAGINE) [^.;]{0,30}(?:RIVELA|MOSTRA|EMERGE)|E EMERSO|SI SCOPRE CHE",
  ],
  pt: [
    "(?:APUROU|REVELA|REVELOU|SEGUNDO|NOTICIA|MOSTRA) (?:O|A|UM|UMA) (?:JORNAL|REPORTAGEM|INQUERITO|RELATORIO|ESTUDO|REVISTA)",
    "(?:RELATORIO|INVESTIGACAO|AUDITORIA) [^.;]{0,30}(?:REVELA|MOSTRA|APONTA|CONCLUI)…",
  ],
  nl: [
    "BLIJKT UIT (?:ONDERZOEK|CIJFERS|STUKKEN|DOCUMENTEN|EEN|ANTWOORDEN|NAVRAAG)",
    "UIT (?:ONDERZOEK|CIJFERS|NAVRAAG|EEN RONDGANG) [^.;]{0,30}BLIJKT",
    "MELDT (?:DE|HET) (?:KRANT|DAGBLAD|NOS)|ONTHULT|ACHTERHAALDE",
  ],
  pl: [
    "USTALILI|USTALIL|USTALILA|USTALONO|WYNIKA Z (?:RAPORTU|KONTROLI|DANYCH|ODPOWIEDZI|USTALEN)",
    "UJAWNI(?:L|LA|LI|A)|DOWIEDZIAL…|JAK PODAJE",
  ],
  uk: [
    "З.?ЯСУВАЛ…|ВИЯВИЛОС…|ДІЗНАЛИС…|ВИПЛИВАЄ З|ІДЕТЬСЯ (?:В|У) РОЗСЛІДУВАННІ|ЗГІДНО З РОЗСЛІДУВАННЯМ",
    "ПИШЕ ВИДАННЯ",
  ],
  ru: [
    "ВЫЯСНИЛ…|ОБНАРУЖИЛОСЬ|УЗНАЛИ ЖУРНАЛИСТ…|СЛЕДУЕТ ИЗ|ГОВОРИТСЯ В (?:РАССЛЕДОВАНИИ|ОТЧЕТЕ)",
    "ПО ДАННЫМ (?:ИЗДАНИЯ|СМИ|ГАЗЕТЫ)|ПИШЕТ ИЗДАНИЕ",
  ],
  cs: ["ZJISTIL(?:I|A|Y)?|VYPLYVA Z|UKAZAL(?:A|O)?|ODHALIL…"],
  ro: ["A (?:RELATAT|DEZVALUIT|AFLAT)|POTRIVIT (?:PRESEI|ZIARULUI|UNUI RAPORT)|REIESE DIN"],
  tr: ["ORTAYA CIKTI|ARASTIRMASINA GORE|HABERINE GORE|ORTAYA KOYDU"],
  zh: ["调查显示|调查发现|据悉|媒体发现|曝光|爆料"],
});

/** How many of how many: "of the 340 cameras 210 are", "seven out of ten". */
export const OUT_OF_MANY = whole({
  en: [
    "OF (?:THE|ITS|THEIR|ALL|SOME) (?:\\p{L}+['’]S? )?\\d[\\d,. ]*\\d [^.;]{0,60}\\d\\d",
    "\\d+ ?(?:%|PER ?CENT) OF",
    "(?:SIX|SEVEN|EIGHT|NINE|THREE|FOUR) (?:OUT OF|IN) (?:EVERY )?(?:TEN|FIVE|FOUR)",
  ],
  de: [
    "VON (?:DEN|INSGESAMT|RUND|DEREN) (?:RUND |INSGESAMT )?\\d[\\d. ]*\\d [^.;]{0,60}\\d\\d",
    "\\d+ ?(?:%|PROZENT) (?:DER|ALLER)",
    "(?:SECHS|SIEBEN|ACHT|NEUN|DREI|VIER) VON (?:ZEHN|FUNF|VIER)",
  ],
  fr: [
    "SUR (?:LES|SES|UN TOTAL DE) \\d[\\d. ]*\\d [^.;]{0,60}\\d\\d|\\d+ ?% DES",
    "(?:SIX|SEPT|HUIT|NEUF|TROIS|QUATRE) (?:\\p{L}+ )?SUR (?:DIX|CINQ|QUATRE)",
  ],
  es: [
    "DE (?:LAS|SUS|UN TOTAL DE) \\d[\\d. ]*\\d [^.;]{0,60}\\d\\d|\\d+ ?% DE (?:LAS|SUS)",
    "(?:SEIS|SIETE|OCHO|NUEVE|TRES|CUATRO) DE CADA (?:DIEZ|CINCO|CUATRO)",
  ],
  it: [
    "(?:DELLE|SU) (?:OLTRE |CIRCA )?\\d[\\d. ]*\\d (?:TELECAMERE|IMPIANTI) [^.;]{0,60}\\d\\d",
    "\\d+ ?(?:%|PER CENTO) DELLE",
    "(?:SEI|SETTE|OTTO|NOVE|TRE|QUATTRO) (?:\\p{L}+ )?SU (?:DIECI|CINQUE|QUATTRO)",
  ],
  pt: [
    "DAS \\d[\\d. ]*\\d [^.;]{0,60}\\d\\d|\\d+ ?% DAS",
    "(?:SEIS|SETE|OITO|NOVE|TRES|QUATRO) EM CADA (?:DEZ|CINCO|QUATRO)",
  ],
  nl: [
    "VAN (?:DE|HUN|ALLE) (?:RUIM )?\\d[\\d. ]*\\d [^.;]{0,60}\\d\\d|\\d+ ?(?:%|PROCENT) VAN DE",
    "(?:ZES|ZEVEN|ACHT|NEGEN|DRIE|VIER) (?:VAN|OP) DE (?:TIEN|VIJF|VIER)",
  ],
  pl: [
    "(?:SPOSROD|Z) (?:PONAD )?\\d[\\d ]*\\d KAMER [^.;]{0,60}\\d\\d|\\d+ ?(?:%|PROC\\.?) (?:KAMER|WSZYSTKICH)",
    "(?:SZESC|SIEDEM|OSIEM|DZIEWIEC) NA DZIESIEC",
  ],
  uk: [
    "(?:ІЗ|З|ЗІ) (?:ПОНАД )?\\d[\\d ]*\\d КАМЕР [^.;]{0,60}\\d\\d|(?:СІМ|ВІСІМ|ДЕВ.?ЯТЬ) (?:ІЗ|З) ДЕСЯТИ",
    "\\d+ ?% (?:УСІХ|КАМЕР)",
  ],
  ru: [
    "ИЗ (?:БОЛЕЕ ЧЕМ )?\\d[\\d ]*\\d КАМЕР [^.;]{0,60}\\d\\d|(?:СЕМЬ|ВОСЕМЬ|ДЕВЯТЬ) ИЗ ДЕСЯТИ",
    "\\d+ ?% (?:ВСЕХ|КАМЕР)",
  ],
  cs: ["(?:ZE?|Z CELKOVYCH) \\d[\\d ]*\\d KAMER [^.;]{0,60}\\d\\d"],
  zh: ["\\d+[个多台][^。；]{0,20}(?:中|里|内)[^。；]{0,12}\\d+|[六七八九]成以上|百分之"],
});

/** What the press writes of who speaks for somebody, of shares, of what a maker is accused of. */
export const PRESS = whole({
  en: [
    "AMNESTY|HUMAN RIGHTS WATCH|SPOKES(?:MAN|WOMAN|PERSON|PEOPLE)",
    "(?:FORCE|COUNCIL|COMPANY|AIRPORT|UNIVERSITY) (?:CONFIRMED|SAID)|PROTEST(?:S|ERS|ED)?|UY?GH?UR…",
    "SHARES? (?:IN|OF) [^.;]{0,40}(?:FELL|ROSE|DROPPED|SLID|JUMPED|GAINED|LOST|CLOSED|TUMBLED)",
    "ACCUS(?:E|ES|ED|ING)|MISLEADING|COURT [^.;]{0,40}(?:APPEAL|CLAIM|BID|CHALLENGE)",
  ],
  de: [
    "SPRECHER(?:IN|S)?|HIESS ES|TEILTE[N]? [^.;]{0,40}MIT|MITTEILUNG(?:EN)? (?:DES|DER)|PROTEST(?:E|IER)…",
    "DEMONSTRANTEN|DEMONSTRIERTEN|AKTIVISTEN|UIGUR…",
    "AKTIEN? (?:VON|DES|DER|GAB|FIEL|STIEG|VERLOR)|WERFEN [^.;]{0,40} VOR|WIRFT [^.;]{0,40} VOR|BESCHULDIG…",
    "ANGEKLAGT|GERICHT [^.;]{0,40}(?:KLAGE|ANTRAG|BERUFUNG)",
  ],
  fr: [
    "PORTE-PAROLE|A ANNONCE|INDIQUE (?:LE|LA|L['’]|UN)|MANIFESTANTS?|ONG|OUIGHOUR…|OUIGOUR…",
    "ACCUSE(?:NT|S|E|ES)?|MIS EN CAUSE",
    "(?:TITRE|ACTION) [^.;]{0,30}(?:PERDU|GAGNE|CHUTE|RECULE|BONDI)…|EN BOURSE",
    "(?:TRIBUNAL|COUR) [^.;]{0,40}(?:RECOURS|APPEL|PLAINTE)",
  ],
  es: [
    "AMNISTIA|PORTAVOZ|PORTAVOCES|ANUNCIO (?:EL|QUE|AYER|HOY)|PROTESTA…|MANIFESTANTES|ONG|UIGUR…",
    "ACUSA(?:N|DA|DO|RON)?|ACUSO|(?:TRIBUNAL|JUEZ|JUZGADO) [^.;]{0,40}(?:RECURSO|DEMANDA)",
    "ACCIONES DE [^.;]{0,30}(?:CAY|SUB|BAJ|PERD)…",
  ],
  it: [
    "PORTAVOCE|FA SAPERE|FANNO SAPERE|PROTESTA…|MANIFESTANTI|ONG|UIGUR[IO]|ACCUSA(?:NO|TA|TO)?",
    "(?:TITOLO|AZIONI) [^.;]{0,30}(?:PERSO|PERDE|CROLLA|SALE|CEDE)…|IN BORSA|HA ANNUNCIATO",
    "(?:TRIBUNALE|TAR|GIUDICE) [^.;]{0,40}RICORSO",
  ],
  pt: [
    "AMNISTIA INTERNACIONAL|PORTA-VOZ|ANUNCIOU|PROTESTO…|MANIFESTANTES|ONGS?|UIGUR…|ACUSA(?:M|DA|DO|RAM)?",
    "ACOES DA [^.;]{0,30}(?:CA|SUB|DESC|RECU)…|EM BOLSA|(?:TRIBUNAL|JUIZ) [^.;]{0,40}(?:RECURSO|ACAO)",
  ],
  nl: [
    "WOORDVOERDER|MAAKTE[N]? [^.;]{0,30}BEKEND|LAAT [^.;]{0,30} WETEN|PROTEST…|DEMONSTRANTEN|NGO['’]?S?",
    "OEIGOER…|BESCHULDIG…|AANDEEL [^.;]{0,30}(?:DAALDE|STEEG|VERLOOR|ZAKTE)|OP DE BEURS",
    "RECHT(?:ER|BANK) [^.;]{0,40}(?:BEROEP|EIS|VORDERING)",
    "(?:LEGER|DEFENSIE|POLITIE) [^.;]{0,60}(?:WEGGEHAALD|VERWIJDERD)",
  ],
  pl: [
    "RZECZNI(?:K|CZKA|KA)|POINFORMOWAL…|PROTEST…|UJGUR…|ZARZUCA(?:JA)?|OSKARZA(?:JA)?",
    "AKCJE [^.;]{0,30}(?:SPADL|WZROSL|STRACIL|ZYSKAL|DROZEJ|TANIEJ)…|NA GIELDZIE",
    "SAD [^.;]{0,40}(?:SKARG|POZEW|APELACJ)…",
  ],
  uk: [
    "РЕЧНИ…|ПОВІДОМИ(?:В|ЛА|ЛИ)|ПРОТЕСТ…|УИГУР…|ПРАВОЗАХИСНИК…|ЗВИНУВАЧУ…",
    "АКЦІІ [^.;]{0,30}(?:ВПАЛ|ЗРОСЛ|ПОДЕШЕВ|ПОДОРОЖЧ|ВТРАТ)…|НА БІРЖІ|СУД [^.;]{0,40}(?:ПОЗОВ|СКАРГ|АПЕЛЯЦ)…",
  ],
  ru: [
    "ПРЕСС-СЕКРЕТАР…|СООБЩИ(?:Л|ЛА|ЛИ)|ПРОТЕСТ…|УИГУР…|ПРАВОЗАЩИТНИК…|ОБВИНЯ…|ОБВИНИЛ…",
    "АКЦИИ [^.;]{0,30}(?:УПАЛ|ВЫРОСЛ|ПОДЕШЕВ|ПОДОРОЖ|ПОТЕРЯЛ|СНИЗИЛ)…|НА БИРЖЕ",
    "СУД [^.;]{0,40}(?:ИСК|ЖАЛОБ|АПЕЛЛЯЦ)…",
  ],
  cs: ["MLUVCI|UVEDL(?:A|I)? MLUVC…|UJGUR…|PROTEST…|OBVINUJ…"],
  sk: ["HOVORC…|UJGUR…|PROTEST…|OBVINUJ…"],
  ro: ["PURTATOR…|ACUZA(?:T|TA|TI)?|UIGUR…|PROTEST…|ACTIUNILE [^.;]{0,30}(?:SCAZ|CRESC)…"],
  tr: ["SOZCUSU|UYGUR…|PROTESTO…|SUCLA…|HISSELERI"],
  zh: ["发言人|维吾尔|抗议|指责|股价|股票|法院|上诉|起诉"],
});

/** A council decides. */
export const DECIDES = whole({
  en: ["RESOLVED|AGREED|DECIDED|VOTED|UNANIMOUS(?:LY)?|MOTION"],
  de: ["BESCHLIESST|BESCHLOSS|BESCHLOSSEN|BESCHLUSS|EINSTIMMIG|STIMMT(?:E)? (?:GEGEN|DAFUR|DAGEGEN)|ABGELEHNT"],
  fr: ["DECIDE(?:NT)?|A DECIDE|DELIBER…|UNANIMITE|VOTE(?:NT)?|MOTION"],
  es: ["ACUERDA|ACORDO|DECIDE|DECIDIO|UNANIMIDAD|APRUEBA|APROBO|MOCION"],
  it: ["DELIBERA|DECIDE|HA DECISO|UNANIMITA|APPROVA|MOZIONE"],
  pt: ["DELIBEROU|DECIDIU|DELIBERA|UNANIMIDADE|APROVOU|MOCAO"],
  nl: ["BESLUIT|BESLOOT|BESLOTEN|UNANIEM|MOTIE|STEMT"],
  pl: ["POSTANOWI…|UCHWALI…|JEDNOGLOSNIE|ZDECYDOWA…|PRZEGLOSOWA…"],
  uk: ["ВИРІШИ(?:ЛА|ЛИ|В)|УХВАЛИ(?:ЛА|ЛИ|В)|ОДНОГОЛОСНО|ПРОГОЛОСУВА(?:ЛИ|ЛА|В)"],
  ru: ["РЕШИ(?:Л|ЛА|ЛИ)|ПОСТАНОВИ(?:Л|ЛА|ЛИ)|ЕДИНОГЛАСНО|ПРОГОЛОСОВА(?:Л|ЛА|ЛИ)"],
  cs: ["SCHVALIL…|ROZHODL…|USNESL…|JEDNOMYSLNE"],
  ro: ["A (?:DECIS|HOTARAT|VOTAT)|UNANIMITATE"],
  tr: ["KARAR (?:VERDI|ALDI|VERILDI)|OY BIRLIGI…"],
});

/** Not to. */
export const NOT_TO = whole({
  en: ["NOT TO(?! EXCEED)|NO LONGER"],
  de: ["NICHT|KEINE[NMRS]?"],
  fr: ["NE PAS|NE PLUS|PAS"],
  it: ["NON"],
  pt: ["NAO"],
  nl: ["NIET|GEEN"],
  pl: ["NIE|\\p{L}*NIE"],
  uk: ["НЕ"],
  ro: ["NU|SA NU"],
});

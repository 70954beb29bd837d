/** Single words of posts advertised, of lives told and of what somebody thinks of buying. In normalised text; each linear in its input. */
import { begun, whole } from "../words.ts";

/** Who works with cameras for others, in languages that decline. */
const WORKER: Record<"en" | "de" | "pl" | "uk" | "ru", string> = {
  en: "(?:ENGINEER|TECHNICIAN|INSTALLER|FITTER|ELECTRICIAN|APPRENTICE)S?",
  de: "(?:\\p{L}*TECHNIKER|\\p{L}*MONTEUR|ELEKTRIKER|ELEKTRONIKER|INSTALLATEUR|MITARBEITER|AZUBI|FACHKRAFT)\\p{L}*",
  pl: "(?:MONTER|TECHNIK|INSTALATOR|SERWISANT|ELEKTRYK)\\p{L}*",
  uk: "(?:МОНТАЖНИК|ІНЖЕНЕР|ТЕХНІК|ЕЛЕКТРИК|ІНСТАЛЯТОР)\\p{L}*",
  ru: "(?:МОНТАЖНИК|ИНЖЕНЕР|ТЕХНИК|ЭЛЕКТРИК|НАЛАДЧИК|СПЕЦИАЛИСТ)\\p{L}*",
};

/** A post is advertised: "driving licence", "(m/w/d)", "cercasi tecnico". */
export const HIRES = whole({
  en: [
    `${WORKER.en} (?:WANTED|REQUIRED|NEEDED|SOUGHT)|WANTED: (?:\\p{L}+ ){0,3}${WORKER.en}|NOW HIRING|(?:WE ARE|WE['’]RE) HIRING`,
    "VACANC(?:Y|IES)|JOB (?:OFFER|TITLE|DESCRIPTION|AD)|DRIVING LICEN[CS]E|CLEAN LICEN[CS]E",
    "JOIN (?:OUR|THE) TEAM|APPLICANTS?|CANDIDATES?|SALARY|YOUR CV",
    `(?:SEEKING|LOOKING FOR|RECRUITING) (?:AN? )?(?:\\p{L}+ ){0,4}${WORKER.en}`,
  ],
  de: [
    `${WORKER.de} (?:\\(\\p{L}/\\p{L}/\\p{L}\\) )?(?:[\\p{L}]+ ){0,4}GESUCHT|\\([MWD]/[MWD]/[MWD]\\)|STELLENANGEBOT`,
    "STELLENBESCHREIBUNG|STELLENAUSSCHREIBUNG|FUHRERSCHEIN|BEWERBUNG…|BEWIRB|VOLLZEIT|TEILZEIT|FESTANSTELLUNG",
    `(?:SUCHEN|SUCHT|GESUCHT:?) (?:AB SOFORT )?(?:EINEN? |ZWEI )?(?:\\p{L}+ ){0,3}${WORKER.de}`,
  ],
  fr: [
    "RECRUT…|OFFRE D['’]EMPLOI|POSTE (?:A POURVOIR|EN CDI|BASE)|CDI|CDD|REJOIGNEZ-NOUS|REJOIGNEZ L",
    "CANDIDATURES?|PERMIS B|PROFIL RECHERCHE",
    "(?:RECHERCHE|CHERCHE|CHERCHONS|RECHERCHONS) (?:UN |UNE |DES )?(?:\\p{L}+ ){0,2}(?:TECHNICIEN|INSTALLATEUR|ELECTRICIEN|MONTEUR)…",
  ],
  es: [
    "OFERTA DE (?:EMPLEO|TRABAJO)|VACANTE|UNETE|CARNE (?:DE CONDUCIR|B)|CONTRATO INDEFINIDO",
    "INCORPORACION INMEDIATA|SALARIO",
    "(?:SE BUSCA|BUSCAMOS|SE NECESITA|NECESITAMOS|SE PRECISA|SE SOLICITA|SOLICITAMOS) (?:UN )?(?:\\p{L}+ ){0,2}(?:TECNICO|INSTALADOR|ELECTRICISTA|OFICIAL)…",
  ],
  it: [
    "OFFERTA DI LAVORO|PATENTE B|UNISCITI|ASSUMIAMO|ASSUNZIONE|CANDIDATUR[AE]|TEMPO INDETERMINATO",
    "RETRIBUZIONE",
    "(?:CERCASI|CERCHIAMO|RICERCA|RICERCHIAMO|SI CERCA) (?:UN )?(?:\\p{L}+ ){0,2}(?:TECNIC|INSTALLATOR|ELETTRICIST|MANUTENTOR)…",
  ],
  pt: [
    "VAGA (?:DE|PARA) (?:\\p{L}+ ){1,6}(?:COM|EXPERIENCIA)|CONTRATA-SE|JUNTA-TE|JUNTE-SE|CONTRATAMOS",
    "ADMITE-SE|CARTA DE CONDUCAO|CNH|CANDIDATURAS?|SALARIO|CURRICULO",
    "(?:PROCURA-SE|PROCURAMOS|PRECISA-SE(?: DE)?|RECRUTA(?:-SE|MOS)?) (?:UM )?(?:\\p{L}+ ){0,2}(?:TECNICO|INSTALADOR|ELETRICISTA)…",
  ],
  nl: [
    "VACATURE|KOM BIJ ONS WERKEN|RIJBEWIJS|SOLLICIT…|DIENSTVERBAND|IS EEN PRE|STREKT TOT AANBEVELING",
    "(?:GEZOCHT:?|ZOEKEN(?: WIJ)?|ZOEKT) (?:EEN )?(?:\\p{L}+ ){0,3}\\p{L}*(?:MONTEUR|TECHNICUS|INSTALLATEUR|ENGINEER)",
  ],
  pl: [
    `(?:ZATRUDNI…|POSZUKUJ…|SZUKAMY|SZUKAM|PRZYJM…) (?:\\p{L}+ ){0,2}${WORKER.pl}|PRAWO JAZDY|DOLACZ DO|UMOW[AEY] O PRACE`,
    "OFERTA PRACY|MILE WIDZIAN…|KANDYDAT…|WYNAGRODZENIE|APLIKUJ|OFERUJEMY: UMOWE",
  ],
  uk: [
    `(?:ШУКАЄМО|ПОТРІБ(?:ЕН|НІ)|ЗАПРОШУЄМО|НАБІР) (?:НА РОБОТУ )?(?:\\p{L}+ ){0,2}${WORKER.uk}|ВАКАНСІ…|ЗАРПЛАТ…|РЕЗЮМЕ`,
    "БУДЕ ПЕРЕВАГОЮ|ПОСАДОВІ ОБОВ.?ЯЗКИ|ВОДІИСЬК… (?:ПРАВА|ПОСВІДЧЕННЯ)|ОБОВ.?ЯЗКИ:",
  ],
  ru: [
    `(?:ТРЕБУ(?:ЕТСЯ|ЮТСЯ)|ИЩЕМ|ПРИГЛАШАЕМ|НУЖ(?:ЕН|НЫ)) (?:НА РАБОТУ )?(?:\\p{L}+ ){0,2}${WORKER.ru}|ВАКАНСИ…|ЗАРПЛАТ…|РЕЗЮМЕ`,
    "ПРИВЕТСТВУЕТСЯ|БУДЕТ ПРЕИМУЩЕСТВОМ|ДОЛЖНОСТНЫЕ ОБЯЗАННОСТИ|ВОДИТЕЛЬСК… (?:ПРАВА|УДОСТОВЕРЕНИ)…",
    "ОБЯЗАННОСТИ:",
  ],
  cs: [
    "HLEDAME (?:\\p{L}+ ){0,2}(?:TECHNIK|MONTER|ELEKTRIKAR)…|RIDICSK\\p{L}+ (?:PRUKAZ|OPRAVNENI)",
    "NABIDKA PRACE|VYHODOU",
  ],
  sk: ["VODICSK\\p{L}+ PREUKAZ|PRACOVNA PONUKA|HLADAME (?:\\p{L}+ ){0,2}(?:TECHNIK|MONTER)…"],
  ro: ["ANGAJ(?:AM|EZ|EAZA)|LOC DE MUNCA|PERMIS (?:DE CONDUCERE|CATEGORIA)"],
  tr: ["IS ILANI|EHLIYET…|ARANIYOR|ARANMAKTADIR|ELEMAN(?:I|LARI)? ARI…|TERCIH (?:SEBEBI|EDIL)…"],
  zh: ["招聘|诚聘|急聘|招募|岗位职责|任职要求|任职资格|应聘|薪资|月薪|优先录用|者优先"],
});

/** What somebody has learnt or done at work: a life, no offer. */
export const SKILLS = whole({
  en: [
    "SKILLS(?=:| AND)|KEY SKILLS|RESPONSIBILITIES|DUTIES(?=:| INCLUDE)|CURRICULUM VITAE|EMPLOYMENT HISTORY",
    "WORK EXPERIENCE|PROFICIEN(?:T|CY)|FAMILIAR WITH",
    "(?<!(?:YEARS|DECADES)['’]? |(?:YEARS|DECADES) OF |OUR )EXPERIENCED? (?:WITH|OF|IN|ON|USING)",
    "(?:WORKING )?KNOWLEDGE OF|COMPETENT (?:IN|WITH|ON)",
    "TRAINED (?:ON|IN|BY)|COURSES? (?:ATTENDED|COMPLETED)|COMPLETED TRAINING",
  ],
  de: [
    "\\p{L}*KENNTNISSE|ERFAHRUNG(?:EN)? (?:MIT|IN|IM|BEI)|ERFAHREN IN|BERUFSERFAHRUNG|LEBENSLAUF|WERDEGANG",
    "VERTRAUT MIT",
    "TATIGKEIT(?:EN)?:|AUFGABEN:|SICHERER UMGANG|\\p{L}*SCHULUNG(?:EN)? (?:BEI|VON|DER|ZU|BESUCHT)",
  ],
  fr: [
    "COMPETENCES|EXPERIENCES? (?:PROFESSIONNELLE…|SUR|EN|AVEC|DE)|CONNAISSANCES? (?:DE|DES|EN)",
    "FORMATIONS? (?:SUIVIE|CONSTRUCTEUR)…|MAITRISE (?:DE|DES)|CURRICULUM|MISSIONS :",
  ],
  es: [
    "CONOCIMIENTOS?|EXPERIENCIA (?:EN|CON|PROFESIONAL|LABORAL)|HABILIDADES|COMPETENCIAS",
    "FORMACION (?:EN|RECIBIDA)|CURRICULUM|FUNCIONES DEL PUESTO",
  ],
  it: [
    "COMPETENZE|CONOSCENZ[AE]|ESPERIENZ[AE] (?:SU|CON|IN|LAVORATIV|PROFESSIONAL)…|CURRICULUM|MANSIONI",
    "CORS[OI] (?:DI FORMAZIONE|FREQUENTAT)…",
  ],
  pt: [
    "CONHECIMENTOS?|EXPERIENCIA (?:COM|EM|PROFISSIONAL)|COMPETENCIAS|HABILIDADES|FORMACAO (?:EM|NA)",
    "FUNCOES DO CARGO|CURRICULUM",
  ],
  nl: [
    "VAARDIGHEDEN|ERVARING (?:MET|IN|VEREIST)|WERKERVARING|KENNIS VAN|BEKEND MET|TAKEN:|WERKZAAMHEDEN:",
    "CURSUS(?:SEN)?",
  ],
  pl: [
    "ZNAJOMOSC…|DOSWIADCZENIE|UMIEJETNOSCI|KOMPETENCJE|ZAKRES OBOWIAZKOW|OBOWIAZKI",
    "SZKOLENI[AE] (?:Z|FIRMY|PRODUKTOWE)",
  ],
  uk: ["ДОСВІД (?:РОБОТИ|З|МОНТАЖУ|НАЛАШТУВАННЯ)|НАВИЧКИ|ЗНАННЯ|ВМІННЯ|ВОЛОДІННЯ|ПРОИШО(?:В|ЛА) НАВЧАННЯ"],
  ru: ["ОПЫТ (?:РАБОТЫ|С|МОНТАЖА|НАСТРОИКИ|ОБСЛУЖИВАНИЯ)|НАВЫКИ|ЗНАНИЕ|УМЕНИЕ|ВЛАДЕНИЕ|ПРОШ(?:ЕЛ|ЛА) ОБУЧЕНИЕ"],
  cs: ["ZNALOST…|ZKUSENOST(?:I|MI)? S|DOVEDNOSTI|SKOLENI"],
  sk: ["ZNALOST…|SKUSENOST(?:I|AMI)? S|ZRUCNOSTI"],
  ro: ["CUNOSTINTE|EXPERIENTA (?:CU|IN|PE)|ABILITATI"],
  tr: ["(?:DENEYIMI|TECRUBESI) OLAN|BILGISI OLAN|YETKINLIKLER"],
  zh: ["熟悉|精通|掌握|工作经验|工作经历|自我评价|技能证书|培训证书"],
});

/** Somebody thinks of buying a thing: "I'm leaning towards". */
export const THINKS_OF = whole({
  en: [
    "(?:THINKING|THINK) (?:OF|ABOUT) (?:GOING|GETTING|BUYING|ORDERING|SWITCHING|FITTING|TRYING|UPGRADING|INSTALLING|PICKING)",
    "LEANING TOWARDS?|TEMPTED (?:BY|TO)|CONSIDERING|HAD MY EYE ON|EYEING UP|SHOULD I (?:GET|BUY|GO)",
    "WORTH (?:GETTING|BUYING)",
    "TOYING WITH|I MIGHT (?:GET|BUY|GO|TRY)|LOOKING AT (?:GETTING|BUYING)",
  ],
  de: [
    "ICH (?:UBERLEGE|LIEBAUGLE|SCHWANKE|TENDIERE|DENKE)|UBERLEGE,? (?:MIR|OB|GERADE|AKTUELL)|BIN AM UBERLEGEN",
    "LIEBAUGLE",
    "WOLLTE MIR|WILL MIR|MOCHTE MIR|SOLL ICH (?:MIR )?|TAUGT (?:DIE|DER|DAS|EINE?)|SPIELE MIT DEM GEDANKEN",
  ],
  fr: [
    "J['’]HESITE|J['’]ENVISAGE|QUE (?:PENSEZ-VOUS|PENSES-TU|VAUT|VALENT)|AVIS SUR (?:LA|LE|LES|CETTE)",
    "JE PENSE (?:PRENDRE|ACHETER|PARTIR|COMMANDER|INSTALLER)|JE (?:COMPTE|SONGE)|JE ME TATE",
    "(?:CA|CELA) VAUT LE COUP|JE PENCHE|JE PARTIRAIS|DES AVIS(?= ?\\?)|QU['’]EN PENSEZ-VOUS",
  ],
  es: [
    "(?:ESTOY|ANDO|ESTABA) (?:PENSANDO|MIRANDO|DUDANDO|VALORANDO|BARAJANDO)|PENSABA (?:EN|COMPRAR|PILLAR)",
    "TENGO DUDAS",
    "MERECEN? LA PENA|VALEN? LA PENA|ME (?:PLANTEO|TIENTA)",
    "QUE (?:OPINAIS|PENSAIS|OPINAN|PENSAN|TAL (?:ES|VA|VAN|SALEN?))|QUE (?:OS|LES) PARECE",
  ],
  it: [
    "(?:STO|STAVO) (?:PENSANDO|VALUTANDO|GUARDANDO)|PENSAVO (?:DI|A|AD)",
    "SONO (?:INDECISO|INDECISA|TENTATO|TENTATA)|VORREI PRENDER…",
    "NE VALE LA PENA|VALE LA PENA|CHE NE (?:PENSATE|DITE)|COME VI TROVATE",
  ],
  pt: [
    "(?:ESTOU|ANDO|ESTAVA) (?:A PENSAR|PENSANDO|A PONDERAR|NA DUVIDA|EM DUVIDA|QUERENDO|INDECISO)",
    "PENSO (?:EM|COMPRAR)",
    "VALEM? A PENA|O QUE ACHAM",
  ],
  nl: [
    "IK (?:ZIT (?:\\p{L}+ )?TE DENKEN|OVERWEEG|TWIJFEL|DENK (?:EROVER|ERAAN)|NEIG|DACHT AAN)",
    "ZIT TE (?:DENKEN|TWIJFELEN)",
    "WAT VINDEN JULLIE|DE MOEITE WAARD|AAN HET (?:KIJKEN|TWIJFELEN)",
  ],
  pl: [
    "ZASTANAWIAM SIE|(?:ROZWAZAM|MYSLE|MYSLALEM|MYSLALAM) (?:O|NAD|ZAKUP)|PRZYMIERZAM SIE|CZY WARTO|WAHAM SIE",
    "CELUJE W",
    "PLANUJE (?:KUPIC|ZAKUP)|CO (?:SADZICIE|MYSLICIE)|WARTO (?:BRAC|KUPIC)|JAKIES OPINIE",
  ],
  uk: [
    "ДУМАЮ (?:КУПИТИ|ВЗЯТИ|БРАТИ|ПОСТАВИТИ|ПРО|НАД|ЗАМОВИТИ)|ВАГАЮС…|ХОЧУ (?:ВЗЯТИ|КУПИТИ|ПОСТАВИТИ|ЗАМОВИТИ)",
    "ПРИГЛЯДАЮС…",
    "ЩО (?:СКАЖЕТЕ|ДУМАЄТЕ|ПОРАДИТЕ)|ЧИ (?:ВАРТО|БРАТИ)|СХИЛЯЮС…|ПОДУМУЮ",
  ],
  ru: [
    "ДУМАЮ (?:КУПИТЬ|ВЗЯТЬ|БРАТЬ|ПОСТАВИТЬ|О|НАД|ЗАКАЗАТЬ)|СОМНЕВАЮСЬ",
    "ХОЧУ (?:ВЗЯТЬ|КУПИТЬ|ПОСТАВИТЬ|ЗАКАЗАТЬ)|ПРИСМАТРИВАЮСЬ",
    "ЧТО (?:СКАЖЕТЕ|ДУМАЕТЕ|ПОСОВЕТУЕТЕ)|СТОИТ ЛИ|СКЛОНЯЮСЬ|ПОДУМЫВАЮ|КОЛЕБЛЮСЬ|ПОРЕКОМЕНДУИТЕ",
  ],
  cs: ["PREMYSLIM|UVAZUJI|UVAZUJU|VYPLATI SE|CO NA TO RIKATE|STOJI ZA TO"],
  sk: ["UVAZUJEM|ROZMYSLAM|PREMYSLAM|OPLATI SA"],
  ro: ["MA GANDESC|STAU PE GANDURI|MERITA"],
  tr: ["DUSUNUYORUM|KARARSIZIM|NE DERSINIZ|ALMAYI PLANLIYORUM|DEGER MI"],
  zh: ["打算(?:买|入手|装|给|换)|想入手|纠结|值得买吗|大家觉得|怎么样[?？]|有没有必要|准备入手|犹豫"],
});

/** Who answers for a purchase is asked to call: a seller asks whether somebody thinks of one. */
export const CALLS = begun({
  en: [
    "YOU(?:R)?(?!\\p{L})|CALL (?:US|NOW|TODAY)|CONTACT|GET IN TOUCH|ORDER|FREE (?:SURVEY|QUOTE|DELIVERY)",
    "FROM [£$€]",
  ],
  de: ["(?:KONNEN|MOCHTEN|WOLLEN|SUCHEN|BRAUCHEN|DENKEN|UBERLEGEN|RUFEN) SIE|IHREN?(?!\\p{L})|KONTAKT"],
  fr: ["CONTACTEZ|APPELEZ|DEMANDEZ|VOTRE"],
  es: ["TUS?(?!\\p{L})|CONTACTE|CONTACTA|LLAMA(?:NOS)?(?!\\p{L})|LLAMENOS|PIDE(?!\\p{L})"],
  it: ["(?:IL|LA|I|LE) (?:TU|VOSTR)[OAIE]|CONTATTA|CHIAMA|RICHIEDI"],
  pt: ["SEU (?:DVR|NVR|VELHO|GRAVADOR|ANTIGO)|SUAS? |CONTACTE|CONTATE|LIGUE|PECA(?!\\p{L})"],
  nl: ["NEEM CONTACT|BEL (?:ONS|NU)|BESTEL|VRAAG (?:EEN|UW)"],
  pl: ["ZADZWON|SKONTAKTUJ|ZAMOW|TWOJ"],
  uk: ["ТЕЛЕФОНУИТЕ|ЗВЕРТАИТЕСЬ|ЗАМОВЛЯИТЕ|ДЗВОНІТЬ"],
  ru: ["ЗВОНИТЕ|ОБРАЩАИТЕСЬ|ЗАКАЗЫВАИТЕ"],
  zh: ["以旧换新|差价|欢迎|咨询|热线|致电"],
});

/** What a firm does with makes, in its own voice: a post's advertisement may say so. */
export const INSTALLS = whole({
  en: ["WE (?:INSTALL|FIT|SELL|SUPPLY|STOCK|OFFER|WORK WITH|SERVICE|MAINTAIN)"],
  de: [
    "(?:VERBAUEN|INSTALLIEREN|MONTIEREN|VERKAUFEN|SETZEN|ARBEITEN) WIR",
    "WIR (?:VERBAUEN|INSTALLIEREN|MONTIEREN|VERTREIBEN|ARBEITEN)",
  ],
  fr: ["NOUS (?:POSONS|INSTALLONS|VENDONS|TRAVAILLONS|DISTRIBUONS)"],
  es: ["INSTALAMOS|MONTAMOS|VENDEMOS|TRABAJAMOS|DISTRIBUIMOS"],
  it: ["INSTALLIAMO|MONTIAMO|VENDIAMO|TRATTIAMO|LAVORIAMO"],
  pt: ["INSTALAMOS|MONTAMOS|VENDEMOS|TRABALHAMOS"],
  nl: ["(?:PLAATSEN|INSTALLEREN|MONTEREN|VERKOPEN|WERKEN) WIJ|WIJ (?:PLAATSEN|INSTALLEREN|MONTEREN|WERKEN)"],
  pl: ["ZAKLADAMY|MONTUJEMY|INSTALUJEMY|SPRZEDAJEMY|PRACUJEMY"],
  uk: ["ВСТАНОВЛЮЄМО|МОНТУЄМО|СТАВИМО|ПРАЦЮЄМО|ПРОДАЄМО"],
  ru: ["УСТАНАВЛИВАЕМ|МОНТИРУЕМ|СТАВИМ|РАБОТАЕМ|ПРОДАЕМ"],
  cs: ["INSTALUJEME|MONTUJEME|PRODAVAME|PRACUJEME"],
  zh: ["我们(?:安装|销售|代理)"],
});

/** Who works with cameras for others. */
export const WORKERS = whole({
  any: [Object.values(WORKER).join("|")],
  fr: ["TECHNICIEN…|INSTALLATEUR|ELECTRICIEN|INGENIEUR"],
  es: ["TECNICO|INSTALADOR|ELECTRICISTA|INGENIERO"],
  it: ["TECNICO|INSTALLATORE|ELETTRICISTA|INGEGNERE"],
  pt: ["ELETRICISTA|ENGENHEIRO"],
  nl: ["MONTEUR|TECHNICUS"],
  cs: ["TECHNIK|ELEKTRIKAR"],
  tr: ["TEKNISYEN|MUHENDIS"],
  zh: ["工程师|工程師|技术员|技師|安装工"],
});

/** A firm praises what it has learnt: "years of experience". */
export const BOASTS = begun({
  en: ["(?:YEARS|DECADES)['’]? (?:OF )?EXPERIENCE|PROVEN|NEAR YOU(?!\\p{L})|HIGHLY EXPERIENCED"],
  de: ["LANGJAHRIG|IN IHRER (?:NAHE|REGION)|JAHRE[NR]? ERFAHRUNG|JAHRZEHNT|KOMPETENT"],
  fr: ["PRES DE CHEZ|ANS D['’]EXPERIENCE|ANNEES D['’]EXPERIENCE|LONGUE EXPERIENCE|FORTE EXPERIENCE|SAVOIR-FAIRE"],
  es: ["ANOS DE EXPERIENCIA|AMPLIA EXPERIENCIA|LARGA EXPERIENCIA"],
  it: ["ANNI DI ESPERIENZA|PLURIENNALE|DECENNALE|LUNGA ESPERIENZA"],
  pt: ["ANOS DE EXPERIENCIA|VASTA EXPERIENCIA|LARGA EXPERIENCIA"],
  nl: ["JAAR ERVARING|JARENLANGE|RUIME ERVARING"],
  pl: ["WIELOLETNI|DLUGOLETNI|LAT DOSWIADCZENIA|LETNIE DOSWIADCZENIE|BOGATE"],
  uk: ["РОКІВ ДОСВІДУ|\\d+ РОКІВ|БАГАТОРІЧН|ВЕЛИКИИ ДОСВІД|РОКІВ РОБОТИ"],
  ru: ["ЛЕТ ОПЫТА|МНОГОЛЕТН|БОЛЬШОИ ОПЫТ|ЛЕТ РАБОТЫ|\\d+ ЛЕТ"],
  cs: ["LET ZKUSENOST|DLOUHOLET"],
  sk: ["ROKOV SKUSENOST|DLHOROCN"],
  ro: ["ANI DE EXPERIENTA|VASTA EXPERIENTA"],
  tr: ["YILLIK"],
  zh: ["多年|经验丰富"],
});

/** Of whose things one tells: "my in-laws have put up". */
export const KIN = whole({
  en: [
    "MY (?:\\p{L}+ )?(?:MUM|MOM|DAD|FATHER|MOTHER|BROTHER|SISTER|IN-LAWS|PARENTS|NEIGHBOU?RS?|MATE|FRIENDS?|BOSS|UNCLE|COUSIN|SON)",
    "(?:MUM|MOM|DAD)['’]S|MY LANDLORD|NEXT DOOR (?:HAS|HAVE|GOT)",
  ],
  de: [
    "MEINE?[NMRS]? (?:\\p{L}+ )?(?:VATER|MUTTER|BRUDER|SCHWESTER|ELTERN|SCHWAGER|NACHBARN?|KUMPEL|FREUND|CHEF|ONKEL|SOHN|COUSIN|SCHWIEGER\\p{L}+)",
    "(?:MEIN|UNSER)E? (?:VERMIETER|HAUSVERWALTUNG)|(?:UNSER|DER|DIE) NACHBARN? (?:HAT|HABEN|HATTE)",
  ],
  fr: [
    "(?:MON|MA|MES) (?:BEAUX?-|BELLE-)?(?:PARENTS|PERE|MERE|FRERE|SOEUR|VOISINE?S?|COUSIN|ONCLE|POTE|COLLEGUE|PATRON|AMI|FILS|FRANGIN)",
    "LE VOISIN A|MON PROPRIETAIRE|NOTRE SYNDIC",
  ],
  es: [
    "MIS? (?:SUEGR[OA]S?|PADRES?|MADRE|HERMAN[OA]|CUNAD[OA]|VECIN[OA]S?|PRIM[OA]|TI[OA]|AMIG[OA]|COLEGA|JEFE|COMPANERO|HIJO)",
    "MI CASERO|EL CASERO|EL VECINO (?:TIENE|PUSO|HA)",
  ],
  it: [
    "(?:MI[OAE]|MIEI) (?:SUOCER[OIA]|GENITORI|PADRE|MADRE|FRATELLO|SORELLA|COGNAT[OA]|VICIN[OI]|CUGINO|ZIO|AMICO|COLLEGA|CAPO|FIGLIO)",
    "IL VICINO HA|PADRONE DI CASA",
  ],
  pt: [
    "(?:MEUS?|MINHA) (?:SOGR[OA]S?|PAIS?|MAE|IRMAO|IRMA|CUNHAD[OA]|VIZINH[OA]S?|PRIM[OA]|TI[OA]|AMIG[OA]|COLEGA|CHEFE|PATRAO|FILHO)",
    "SENHORIO|O VIZINHO (?:TEM|POS)",
  ],
  nl: [
    "MIJN (?:SCHOON\\p{L}+|OUDERS|VADER|MOEDER|BROER|ZUS|ZWAGER|BUUR\\p{L}+|BUREN|NEEF|OOM|MAAT|VRIEND|COLLEGA|BAAS|ZOON)",
    "HUISBAAS|DE (?:BUREN|BUURMAN) (?:HEEFT|HEBBEN|HAD)",
  ],
  pl: [
    "WLASCICIEL MIESZKANIA|TESC(?:IOWIE|IOWA)?|SZWAGIER|SASIAD(?:KA|ZI)?|RODZICE|BRAT|KUMPEL|KOLEGA|OJCIEC",
    "WUJEK",
  ],
  uk: ["ХАЗЯІН|ТЕСТЬ|ТЕЩА|СВЕКОР|КУМ|СУСІД(?:КА|И)?|БАТЬКИ|БРАТ|ТОВАРИШ|ДЯДЬКО|ЗНАИОМИИ"],
  ru: ["ХОЗЯИН КВАРТИРЫ|ТЕСТЬ|ТЕЩА|СВЕКР|СОСЕД(?:КА|И)?|РОДИТЕЛИ|БРАТ|ШУРИН|ПРИЯТЕЛЬ|ДЯДЯ|ЗНАКОМЫИ|КУМ"],
  cs: ["(?:MUJ |MOJE )?(?:TCHAN|SVAGR|SOUSED|RODICE|BRATR|KAMARAD)"],
  sk: ["(?:MOJ |MOJA )?(?:SVOKOR|SVAGOR|SUSED|RODICIA|BRAT|KAMARAT)"],
  ro: ["SOCRII|PARINTII MEI|FRATELE MEU|VECINUL"],
  tr: ["KAYINPEDER…|KAYNIM|KOMSUM…|ABIM|BABAM|KARDESIM|ARKADASIM"],
  zh: ["房东|我(?:爸|妈|哥|弟|姐|妹|邻居|朋友|岳父|岳母|公公|婆婆|同事|老板|父母)"],
});

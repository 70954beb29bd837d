/** Single words that news, forums, letters and lives are told by. In normalised text; each linear in its input. */
import { begun, whole } from "../words.ts";

/** A company answers what is said of it. */
export const ANSWERS = whole({
  en: ["DEN(?:Y|IES|IED)|REJECTS?|REJECTED|DISMISS(?:ES|ED)|DISPUTES?|RESPONDED|SAYS?|SAID|INSISTS?"],
  de: ["BESTREITE?T|BESTREITEN|BESTRITT|DEMENTIERT…|WEIST|WIES|ERKLART|BETONT|WEHRT"],
  fr: ["DEMENT|NIE|NIENT|REJETTE|REFUTE|CONTESTE|RECUSE|ASSURE|AFFIRME"],
  es: ["NIEGA|NEGO|DESMIENTE|DESMINTIO|RECHAZA|RECHAZO|ASEGURA|SOSTIENE"],
  it: ["NEGA|SMENTISC[EO]|RESPINGE|REPLICA|SOSTIENE|ASSICURA"],
  pt: ["NEGA|NEGOU|DESMENTE|DESMENTIU|REJEITA|REJEITOU|REFUTA|GARANTE"],
  nl: ["ONTKENT|ONTKENDE|SPREEKT|WEERSPREEKT|VERWERPT|WIJST|BETWIST"],
  pl: ["ZAPRZECZ…|ODPIERA|ODRZUCA|DEMENTUJE|ZAPEWNIA|TWIERDZI"],
  uk: ["ЗАПЕРЕЧ…|СПРОСТОВ…|ВІДКИДА…|НАГОЛОШУ…|ЗАЯВЛЯ…|ЗАЯВИЛ…"],
  ru: ["ОТРИЦА…|ОПРОВЕРГ…|ОТВЕРГ…|ОТВЕРГА…|НАСТАИВА…|ЗАЯВЛЯ…|ЗАЯВИЛ…"],
  cs: ["POPIRA|ODMITA|TVRDI"],
  zh: ["否认|否認|回应|回應|驳斥|駁斥|反驳|反駁|澄清"],
});

/** What a company is said to have done. */
export const ACCUSED = begun({
  en: ["ACCUSATION|ALLEGATION|CLAIMS(?!\\p{L})|CHARGES(?!\\p{L})|REPORTS(?!\\p{L})|CRITICISM"],
  de: ["VORWURF|VORWURFE|ANSCHULDIGUNG|BESCHULDIGUNG|BERICHT|KRITIK"],
  fr: ["ACCUSATION|ALLEGATION|CRITIQUE"],
  es: ["ACUSACION|ALEGACION|SENALAMIENTO|CRITICA"],
  it: ["ACCUS[EA](?!\\p{L})|ADDEBIT|CRITICHE"],
  pt: ["ACUSAC|ALEGAC|CRITICA"],
  nl: ["BESCHULDIGING|AANTIJGING|VERWIJT|KRITIEK"],
  pl: ["ZARZUT|OSKARZE|KRYTYK"],
  uk: ["ЗВИНУВАЧ|ОБВИНУВАЧ|КРИТИК"],
  ru: ["ОБВИНЕН|КРИТИК"],
  cs: ["OBVINENI"],
  zh: ["指控|指责|指責|质疑|質疑|传言|傳言"],
});

/** Who rules. */
export const RULERS = begun({
  en: ["GOVERNMENT|MINIST(?:ER|RY)|PARLIAMENT|MPS(?!\\p{L})|CABINET|WHITEHALL|LAWMAKERS|CONGRESS|PENTAGON|HOME OFFICE"],
  de: [
    "REGIERUNG|BUNDES(?!LIGA|WEIT|LAND)\\p{L}|MINISTER|PARLAMENT|LANDTAG|BEHORDE|INNENSENAT|LANDESREGIERUNG|POLIZEI",
  ],
  fr: ["GOUVERNEMENT|MINIST|PARLEMENT|ASSEMBLEE|PREFECTURE|MATIGNON|SENAT(?!\\p{L})"],
  es: ["GOBIERNO|MINIST|PARLAMENTO|CONGRESO|SENADO|GENERALITAT"],
  it: ["GOVERNO|MINIST|PARLAMENTO|VIMINALE|SENATO(?!\\p{L})"],
  pt: ["GOVERNO|MINIST|PARLAMENTO|CONGRESSO|SENADO"],
  nl: ["REGERING|KABINET|MINISTER|TWEEDE KAMER|OVERHEID|RIJKSOVERHEID|DEFENSIE"],
  pl: ["RZAD(?:U|EM|Z|OWY)?(?!\\p{L})|MINISTER|SEJM|PARLAMENT|MSWIA|MON(?!\\p{L})"],
  uk: ["УРЯД|МІНІСТЕРСТВ|МІНІСТР|ПАРЛАМЕНТ|ВЕРХОВНА РАДА|КАБМІН"],
  ru: ["ПРАВИТЕЛЬСТВ|МИНИСТ|ПАРЛАМЕНТ|ВЛАСТИ|ВЕДОМСТВ|ГОСДУМ"],
  cs: ["VLADA|MINIST|SNEMOVN|URAD NUKIB|NUKIB"],
  sk: ["VLADA|MINIST|PARLAMENT"],
  ro: ["GUVERN|MINIST|PARLAMENT"],
  tr: ["HUKUMET|BAKANLIG|MECLIS(?!\\p{L})"],
  zh: ["政府|联邦通信委员会|商务部|工信部|网信办|监管机构|议会|議會|立法院|国会|國會|部委|国防部"],
});

/** What they do to a make. */
export const FORBIDS = begun({
  en: ["BAN(?:S|NED|NING)?(?!\\p{L})|FORBID|PROHIBIT|BARS?(?!\\p{L})|BARRED|OUTLAW|RESTRICT"],
  de: ["VERBIET|VERBOT|UNTERSAG|VERBANN"],
  fr: ["INTERDI|BANNI|PROSCRI|PROHIB"],
  es: ["PROHIB|VETA(?!\\p{L})|VETO(?!\\p{L})|VETAN"],
  it: ["VIETA|BANDISC|PROIBI"],
  pt: ["PROIB|INTERDIT|VEDA|BANE"],
  nl: ["VERBIED|VERBOD|BANT(?!\\p{L})|WEERT(?!\\p{L})"],
  pl: ["ZAKAZ(?:UJE|AL|U)?(?!\\p{L})|ZABRON|ZABRANIA"],
  uk: ["ЗАБОРОН"],
  ru: ["ЗАПРЕТ|ЗАПРЕЩ"],
  cs: ["ZAKAZ(?:UJ|AN|AL|U)?(?!\\p{L})"],
  zh: ["禁止|禁用|封杀|禁令|不准"],
});

/** Somebody means to do something: a plan, no offer. */
export const MEANS_TO = whole({
  en: ["WANTS?(?: TO)?|PLANS?(?: TO)?|INTENDS?|AIMS?|HOPES?|VOW(?:S|ED)|MUST|IS TO|BY 20\\d\\d"],
  de: ["WILL|WOLLEN|PLANT|PLANEN|SOLLEN|SOLL|BIS (?:ENDE )?20\\d\\d"],
  fr: ["VEUT|VEULENT|SOUHAITE…|COMPTE|PREVOI…|ENTEND|D['’]ICI"],
  es: ["QUIERE|QUIEREN|PREVE|PLANEA|PRETENDE|ANTES DE 20\\d\\d"],
  it: ["VUOLE|VOGLIONO|INTENDE|PREVEDE|PUNTA|ENTRO"],
  pt: ["QUER|QUEREM|PRETENDE|PREVE|PLANEIA|ATE 20\\d\\d"],
  nl: ["WIL|WILLEN|VAN PLAN|UITERLIJK|VOOR 20\\d\\d"],
  pl: ["CHCE|CHCA|PLANUJE|ZAMIERZA|DO 20\\d\\d"],
  uk: ["ХОЧЕ|ХОЧУТЬ|ПЛАНУ…|МАЄ НАМІР|ДО 20\\d\\d"],
  ru: ["ХОЧЕТ|ХОТЯТ|ПЛАНИРУ…|НАМЕРЕН…|К 20\\d\\d|ДО 20\\d\\d"],
  cs: ["CHCE|PLANUJE|HODLA"],
  zh: ["计划|計畫|計劃|打算|希望|拟|擬|将在|將於|年前|年底前"],
});

/** A fault that lets others in. */
export const HOLE = begun({
  en: ["SECURITY (?:HOLE|BUG|GAP|FLAW|WEAKNESS)|VULNERAB|LOOPHOLE|BACKDOOR|HACK(?!A[DT]|IG|FL)|SPIED ON|HIJACK"],
  de: ["SICHERHEITSLUCK|SCHWACHSTELLE|LUCKE|LECK"],
  fr: ["FAILLE|VULNERAB|BRECHE"],
  es: ["FALLO DE SEGURIDAD|AGUJERO|BRECHA|VULNERAB"],
  it: ["FALLA|VULNERAB|BUCO DI SICUREZZA"],
  pt: ["FALHA|BRECHA|VULNERAB"],
  nl: ["BEVEILIGINGSLEK|LEK(?!\\p{L})|KWETSBA"],
  pl: ["LUKA|LUCE|LUKE|DZIURA|PODATNOS"],
  uk: ["ВРАЗЛИВ|ДІРА|ДІРК|УРАЗЛИВ"],
  ru: ["УЯЗВИМ|ДЫРА|ДЫРК|БРЕШ"],
  cs: ["ZRANITELN"],
  zh: ["漏洞|后门|後門"],
});

/** "Don't buy", "stay away from". */
export const WARNED_OFF = whole({
  en: ["(?:DON['’]?T|DO NOT|NEVER|WOULDN['’]?T) (?:EVER )?(?:BUY|GET|TOUCH|BOTHER)|STEER CLEAR|STAY AWAY|AVOID"],
  de: [
    "(?:KAUF|KAUFT|NEHMT|HOLT|NIMM) (?:\\p{L}+ ){0,2}(?:BLOSS |JA )?KEINE?|FINGER WEG|LASST? DIE FINGER|NICHT KAUFEN",
  ],
  fr: ["N['’]ACHETEZ|N['’]ACHETE|NE PRENEZ|EVITEZ|A FUIR|FUYEZ|A EVITER"],
  es: ["NO (?:COMPRES|COMPREIS|COMPREN|COMPRE|PILLEIS|PILLES|OS COMPREIS|TE COMPRES)|HUID|NI SE OS OCURRA|EVITAD"],
  it: ["NON (?:COMPRATE|COMPRARE|COMPRA|PRENDETE|PRENDERE)|STATE ALLA LARGA|LASCIATE PERDERE|EVITATE"],
  pt: ["NAO (?:COMPREM|COMPRES|COMPRE|COMPRA)|FUJAM|FUJA|EVITEM"],
  nl: ["KOOP (?:\\p{L}+ )?(?:GEEN|NOOIT|NIET)|BLIJF (?:\\p{L}+ )?(?:WEG|UIT DE BUURT)|NIET KOPEN"],
  pl: ["NIE (?:KUPUJ|KUPUJCIE|ZAMAWIAJ|ZAMAWIAJCIE|BIERZ|BIERZCIE|POLECAM)|OMIJA(?:J|JCIE)?|UNIKAJ…|ODRADZAM"],
  uk: ["НЕ (?:КУПУ|БЕРІТЬ|БЕРИ|РАДЖУ|ЗАМОВЛЯ|ВЕДІТЬСЯ)…|ОБХОДЬТЕ"],
  ru: ["НЕ (?:ПОКУПА|БЕРИ|БЕРИТЕ|ЗАКАЗЫВА|СОВЕТУЮ|РЕКОМЕНДУЮ)…|ОБХОДИТЕ"],
  cs: ["NEKUPUJ…|NEBERTE"],
  zh: ["别买|別買|不要买|不要買|千万别|避雷|别碰|別碰|劝退"],
});

/** "X against Y", "the difference". */
export const COMPARED = whole({
  any: ["VS\\.?|VERSUS"],
  en: ["DIFFERENCES?|COMPARED|COMPARISON|BETTER(?! PRICE)|TORN BETWEEN|COMES OUT ON TOP|SIDE BY SIDE|HEAD TO HEAD"],
  de: ["VERGLEICH…|UNTERSCHIED…|BESSER|TAUGT|NEBENEINANDER|IM TEST"],
  fr: ["COMPARATIF|COMPARAISON|DIFFERENCES?|MIEUX|MEILLEUR…(?! (?:PRIX|TARIF|OFFRE|RAPPORT))|CHOISIR"],
  es: ["COMPARATIVA|COMPARACION|DIFERENCIAS?|MEJOR(?! (?:PRECIO|OFERTA|RELACION))|ELEGIR"],
  it: ["CONFRONTO|DIFFERENZ[AE]|MEGLIO|MIGLIOR…(?! (?:PREZZ|OFFERT|RAPPORTO))|SCEGLIERE"],
  pt: ["COMPARATIVO|COMPARACAO|DIFERENCAS?|MELHOR(?! (?:PRECO|OFERTA))|ESCOLHER"],
  nl: ["VERGELIJKING|VERGELEKEN|VERSCHIL…|BETER|KIEZEN"],
  pl: ["POROWNANIE|ROZNI…|LEPSZ…(?! CEN)|LEPIEJ|WYBRAC"],
  uk: ["ПОРІВНЯННЯ|РІЗНИЦЯ|ВІДРІЗНЯ…|КРАЩ…(?! ЦІН)|ОБРАТИ"],
  ru: ["СРАВНЕНИЕ|РАЗНИЦА|ОТЛИЧА…|ЛУЧШ…(?! ЦЕН)|ВЫБРАТЬ"],
  cs: ["SROVNANI|ROZDIL…|LEPSI"],
  zh: ["对比|對比|区别|區別|差別|差异|差異|哪个好|哪個好|怎么选|怎麼選|到底怎|比较|比較|孰优"],
});

/** "Which one?" */
export const WHICH_ONE = whole({
  en: ["WHICH|OR|BETWEEN"],
  de: ["WELCHE[RSN]?|ODER|ZWISCHEN"],
  fr: ["LAQUELLE|LEQUEL|QUELLE|OU|ENTRE"],
  es: ["CUAL|O|ENTRE"],
  it: ["QUALE|O|TRA|FRA"],
  pt: ["QUAL|OU|ENTRE"],
  nl: ["WELKE?|OF|TUSSEN"],
  pl: ["KTOR[AY]|CZY|MIEDZY"],
  uk: ["ЯКА|ЯКУ|ЧИ|МІЖ"],
  ru: ["КАК(?:АЯ|УЮ|ОЙ)|ИЛИ|МЕЖДУ"],
  cs: ["KTERA|NEBO"],
  zh: ["哪个|哪個|还是|還是"],
});

/** Who asks politely. */
export const PLEASE = whole({
  en: [
    "PLEASE|PLS|PLZ|(?:COULD|CAN|WOULD|WILL) (?:YOU|SOMEONE|ANYONE)|(?:I|WE)(?:['’]D| WOULD) (?:LIKE|BE GRATEFUL|APPRECIATE)|(?:I|WE) NEED",
    "KINDLY|GRATEFUL|LOOKING FOR A (?:PRICE|QUOTE|QUOTATION)|REQUEST(?:ING)? (?:AN?|YOUR)|HOW MUCH|MUCH APPRECIATED|LET (?:ME|US) (?:HAVE|KNOW)",
  ],
  de: [
    "BITTE|BITTEN|ERBITTEN|ERBITTE|(?:KONNTEN?|KONNEN|WURDEN) SIE|(?:KONNT|KONNTET|MACHT) IHR|KANNST DU|KONNTEST DU|HATTEN SIE",
    "(?:WIR|ICH) (?:BRAUCHEN?|BENOTIGEN?|SUCHEN?)|HATTEN? (?:GERNE?|ICH GERNE?|WIR GERNE?)|WUNSCHEN|WAS KOSTEN|MACHEN SIE (?:MIR|UNS)",
  ],
  fr: [
    "MERCI|POURRIEZ|POURRAIS|POUVEZ|PEUX-TU|SVP|STP|S['’]IL (?:VOUS|TE) PLAIT|SOUHAIT…|VEUILLEZ|VOUDRAIS|VOUDRIONS|AURAIS BESOIN",
    "AURIONS BESOIN|PRIERE|PRIONS|COMBIEN|FAITES-(?:NOUS|MOI)|ADRESSER|FAIRE PARVENIR|RECEVOIR",
  ],
  es: [
    "RUEGO|ROGAMOS|POR FAVOR|SOLICITO|SOLICITAMOS|POD(?:RIA|RIAN|RIAIS|RIAS|EIS|ES|EMOS|RIAMOS)|NECESITO|NECESITAMOS|QUISIERA",
    "QUISIERAMOS|AGRADEC…|ENVI(?:EN|ARME|ARNOS|ADME|ADNOS|ENME|ENNOS)|PASA(?:DME|RME|RNOS|DNOS)|CUANTO|SERIAIS|PEDIMOS|ME GUSTARIA",
  ],
  it: [
    "CHIEDO|CHIEDIAMO|VORREI|VORREMMO|CORTESEMENTE|GENTILMENTE|POTRESTE|POTETE|PUOI|PER FAVORE|RICHIEDO|RICHIEDIAMO|PREGHIAMO",
    "PREGO|FARESTE|FARESTI|FATEMI|FATECI|MANDATE(?:MI|CI)|INVIARE|INVIATE(?:MI|CI)|QUANTO|SI RICHIEDE|AVREI BISOGNO|AVREMMO BISOGNO",
  ],
  pt: [
    "AGRADEC…|GOSTARIA|GOSTARIAMOS|GOSTAVA|SOLICITO|SOLICITAMOS|(?:POR )?FAVOR|PODERIAM?|PRECISO|PRECISAMOS|ENVIEM|PODEM|PODE",
    "PEDIMOS|PECO|QUANTO|MANDEM|QUERIA|QUERIAMOS|CONSEGUEM?",
  ],
  nl: [
    "GRAAG|WILT U|WIL JE|ZOUDT? U|ZOU(?:DEN)? (?:U|JE|JULLIE)|KUNT U|KUN JE|KUNNEN JULLIE|ALSTUBLIEFT|AUB|SVP|ALVAST (?:BEDANKT|DANK)|WIJ ZOEKEN",
    "VERZOEK…|WAT KOST(?:EN)?|ONTVANG(?:EN|T)?|STUUR",
  ],
  pl: [
    "PROSZE|MAJA PANSTWO|PROSIMY|PROSBA|POPROSZE|POTRZEBUJ…|CHCIAL(?:BYM|ABYM|IBYSMY)|MOGA PANSTWO|MOGLBY|MOGLIBY|ILE|PROSILBYM|INTERESUJE",
    "ZWRACAM(?:Y)? SIE",
  ],
  uk: [
    "ПРОШУ|ПРОСИМО|БУДЬ ЛАСКА|ПОТРІБН…|ХОТІ(?:В|ЛА|ЛИ|ЛОСЯ) Б|МОЖЕТЕ|МОГЛИ Б|СКІЛЬКИ|НАДІШЛІТЬ|СКИНЬТЕ|ПОТРЕБУЄМО|ВКАЖІТЬ",
  ],
  ru: [
    "ПРОШУ|ПРОСИМ|ПРОСЬБА|ПОЖАЛУИСТА|НУЖН…|ХОТЕЛ(?:А|И|ОСЬ)? БЫ|МОЖЕТЕ|МОГЛИ БЫ|(?:ВЫ|ПРИ)ШЛИТЕ|СКИНЬТЕ|СКОЛЬКО|НАПРАВЬТЕ|УКАЖИТЕ",
    "ИНТЕРЕСУЕТ|ТРЕБУЕТСЯ",
  ],
  cs: ["PROSIM|PROSIME|MOHLI BYSTE|MUZETE|ZASLETE|POSLETE|POTREBUJ…|RAD BYCH|KOLIK"],
  sk: ["PROSIM|PROSIME|MOHLI BY STE|ZASLITE|POSLITE|POTREBUJ…|RAD BY SOM|KOLKO"],
  ro: ["VA ROG|VA RUGAM|AS DORI|AM DORI|AM NEVOIE|AVEM NEVOIE|PUTETI|CAT COSTA"],
  tr: ["LUTFEN|RICA|IHTIYAC…|ISTIYORUZ|ISTIYORUM|VERIR MISINIZ|GONDERIR MISINIZ|NE KADAR"],
  zh: ["请|請|麻烦|麻煩|烦请|煩請|帮忙|幫忙|想要|需要|能否"],
});

/** A quotation that is asked for. */
export const QUOTE = whole({
  en: ["QUOTES?|QUOTATIONS?|QUOTING|PRICE|PRICES|PRICING|ESTIMATE|OFFER|COSTS?|COSTING|PROPOSAL|PROFORMA|LEAD TIME"],
  de: [
    "ANGEBOTE?|OFFERTE|KOSTENVORANSCHLAG|PREIS|PREISE|KOSTENSCHATZUNG|ANBIETEN|OFFERIEREN|PREISANFRAGE|LIEFERZEIT",
    "KALKULATION|KALKULIEREN",
  ],
  fr: ["DEVIS|CHIFFR(?:AGE|ER|EZ|E)|PRIX|TARIFS?|OFFRE|PROPOSITION|COTATION|COTER|COTEZ|DELAI|PROFORMA"],
  es: [
    "PRESUPUEST(?:O|AR|EN)|COTI(?:ZACION|ZAR|CEN|CE|ZARME|ZARNOS)|PRECIOS?|OFERTA|PROFORMA|PLAZO DE ENTREGA|VALORACION",
  ],
  it: ["PREVENTIV[OI]|OFFERTA|QUOTA(?:ZIONE|RE|RCI|RMI)|PREZZ[OI]|PROFORMA|COSTI|TEMPI DI CONSEGNA"],
  pt: ["ORCAMENT(?:O|AR)|COTA(?:CAO|R|REM)|COTEM|PROPOSTA|PRECOS?|PROFORMA|PRAZO DE ENTREGA"],
  nl: ["OFFERTE|PRIJSOPGAVE|PRIJS|PRIJZEN|AANBIEDING|OFFREREN|AANBIEDEN|LEVERTIJD"],
  pl: ["WYCEN(?:A|E|Y|IC|IE)|OFERT(?:A|E|Y)|KOSZTORYS|CEN(?:A|E|Y|IE)|ZAPYTANIE|TERMIN(?:U)? DOSTAWY|WYCENIENIE"],
  uk: [
    "КОМЕРЦІИН… ПРОПОЗИЦІ…|ПРОПОЗИЦІЮ|КП|РАХУНОК|(?:ПРО|ПО)?РАХ(?:У|УЙТЕ|УИТЕ|УВАТИ|УНОК|УНКУ)…|ЦІН[УАИ]|ВАРТІСТЬ|КОШТОРИС",
  ],
  ru: [
    "КОММЕРЧЕСК… ПРЕДЛОЖЕНИ…|КП|СЧЕТ|(?:РАС|ПРО|ПО)СЧИТА…|РАСЧЕТ|ПРОСЧЕТ|ЦЕН[УАЫ]|СТОИМОСТЬ|СМЕТУ|ПРАИС|СРОК ПОСТАВКИ",
  ],
  cs: ["NABIDKU|KALKULACI|CENU|NACENIT|NACENENI|ROZPOCET"],
  sk: ["PONUKU|CENU|KALKULACIU|NACENIT"],
  ro: ["OFERTA|PRETUL|PRET|DEVIZ|COTATIE"],
  tr: ["TEKLIF…|FIYAT…"],
  zh: ["报价|報價|报个价|報個價|报一下价|报下价|询价|詢價|估价|估價|多少钱|价格|单价"],
});

/** What somebody may do after an examination, in a life or on a card. */
export const CERTIFIED = begun({
  en: ["CERTIFIED|CERTIFICATION|HCSA|DCSA|DHSA|QUALIFIED"],
  de: ["ZERTIFIZIER|ZERTIFIKAT|GEPRUFT"],
  fr: ["CERTIFIE|CERTIFICATION|HABILIT"],
  es: ["CERTIFICAD|CERTIFICACION|HOMOLOGADO"],
  it: ["CERTIFICAT|CERTIFICAZION"],
  pt: ["CERTIFICAD|CERTIFICACAO"],
  nl: ["GECERTIFICEERD|CERTIFICAAT|CERTIFICERING"],
  pl: ["CERTYFIK"],
  uk: ["СЕРТИФІК"],
  ru: ["СЕРТИФИЦ|СЕРТИФИКАТ"],
  cs: ["CERTIFIK"],
  zh: ["认证|認證|持证|證照"],
});

/** Who has passed it. */
export const FITTER = begun({
  en: ["INSTALLER|ENGINEER|TECHNICIAN|SPECIALIST|SINCE (?:19|20)\\d\\d|(?:19|20)\\d\\d ?[–-]"],
  de: ["INSTALLATEUR|ERRICHTER|TECHNIKER|FACHKRAFT|MONTEUR|INSTALLER|SEIT (?:19|20)\\d\\d|\\((?:19|20)\\d\\d\\)"],
  fr: ["INSTALLATEUR|TECHNICIEN|INGENIEUR|DEPUIS (?:19|20)\\d\\d"],
  es: ["INSTALADOR|TECNICO|INGENIERO|DESDE (?:19|20)\\d\\d"],
  it: ["INSTALLATORE|TECNICO|DAL (?:19|20)\\d\\d"],
  pt: ["INSTALADOR|TECNICO|DESDE (?:19|20)\\d\\d"],
  nl: ["INSTALLATEUR|MONTEUR|TECHNICUS|SINDS (?:19|20)\\d\\d"],
  pl: ["INSTALATOR|TECHNIK|MONTER|OD (?:ROKU )?(?:19|20)\\d\\d"],
  uk: ["ІНСТАЛЯТОР|ІНЖЕНЕР|ТЕХНІК|МОНТАЖНИК"],
  ru: ["ИНСТАЛЛЯТОР|ИНЖЕНЕР|ТЕХНИК|МОНТАЖНИК"],
  cs: ["INSTALATER|TECHNIK|OD (?:ROKU )?(?:19|20)\\d\\d"],
  zh: ["工程师|工程師|安装|安裝|技术员|技師"],
});

/** How much of what somebody has is a make's. */
export const MOST = whole({
  en: ["MOST(?:LY)?(?! STILL)|MAJORITY|NEARLY ALL|ALMOST ALL|MORE THAN HALF|PREDOMINANTLY|LARGELY|THE BULK"],
  de: ["DIE MEISTEN|MEIST|MEHRHEIT|GROSSTEIL|UBERWIEGEND|GROSSTENTEILS|MEHRZAHL|FAST ALLE|HAUPTSACHLICH|VORWIEGEND"],
  fr: ["LA PLUPART|MAJORITE|MAJORITAIREMENT|ESSENTIELLEMENT|PRESQUE TOUTES"],
  es: ["LA MAYORIA|MAYORITARIAMENTE|MAYOR PARTE|CASI TODAS"],
  it: ["GRAN PARTE|MAGGIOR PARTE|MAGGIORANZA|QUASI TUTTE|PERLOPIU"],
  pt: ["A MAIORIA|MAIOR PARTE|MAIORITARIAMENTE|QUASE TODAS|MAJORITARIAMENTE"],
  nl: ["DE MEESTE|MERENDEEL|GROOTSTE DEEL|GROTENDEELS|VRIJWEL ALLE|MEERDERHEID|OVERWEGEND"],
  pl: ["WIEKSZOSC|PRZEWAZNIE|W WIEKSZOSCI|PRAWIE WSZYSTKIE|GLOWNIE"],
  uk: ["БІЛЬШІСТЬ|ПЕРЕВАЖНО|МАИЖЕ ВСІ|ЗДЕБІЛЬШОГО"],
  ru: ["БОЛЬШИНСТВО|ПРЕИМУЩЕСТВЕННО|ПОЧТИ ВСЕ|В ОСНОВНОМ|БОЛЬШАЯ ЧАСТЬ"],
  cs: ["VETSINA|VETSINOU|PREVAZNE"],
  zh: ["大部分|大多|多数|多數|绝大多数|主要是|几乎都|大半"],
});

/** Somebody advises, and somebody would have it otherwise. */
export const ADVISES = begun({
  en: ["RECOMMEND|SUGGEST|ADVIS|SWEARS BY|PUSHING|KEEN ON|WANTS TO FIT"],
  de: ["EMPFIEHLT|EMPFOHLEN|RAT(?!\\p{L})|RIET|SCHLAGT|SCHWORT|WOLLTE"],
  fr: ["RECOMMAND|CONSEILL|PROPOSE|PRECONIS"],
  es: ["RECOMIEND|RECOMENDO|ACONSEJ|SUGIER"],
  it: ["CONSIGLI|RACCOMAND|SUGGERI"],
  pt: ["RECOMEND|ACONSELH|SUGER"],
  nl: ["RAADT|ADVISEERT|ADVISEERDE|BEVEELT|STELT"],
  pl: ["POLECA|DORADZA|PROPONUJE|ZACHWALA"],
  uk: ["РАДИТЬ|РЕКОМЕНДУ|ПРОПОНУ"],
  ru: ["СОВЕТУ|РЕКОМЕНД|ПРЕДЛАГА"],
  cs: ["DOPORUC"],
  zh: ["推荐|推薦|建议|建議"],
});

export const RATHER = whole({
  en: ["I['’]D RATHER|I WOULD RATHER|I['’]D PREFER|I WOULD PREFER|RATHER HAVE|NOT SURE|NOT KEEN"],
  de: ["LIEBER|EHER|BEVORZUGE|ICH HATTE GERN…"],
  fr: ["PREFERE…|PREFERERAIS|AIMERAIS|PLUTOT"],
  es: ["PREFIERO|PREFERIRIA|ME GUSTARIA"],
  it: ["PREFERISCO|PREFERIREI|VORREI|MI PIACEREBBE"],
  pt: ["PREFIRO|PREFERIA|PREFERIRIA|GOSTAVA|GOSTARIA"],
  nl: ["LIEVER|VOORKEUR"],
  pl: ["WOLE|WOLALBYM|WOLALABYM"],
  uk: ["МЕНІ Б|КРАЩЕ Б|ХОТІЛОСЯ|ВОЛІВ БИ"],
  ru: ["ХОЧЕТСЯ|ХОТЕЛОСЬ|МНЕ БЫ|ПРЕДПОЧЕЛ БЫ|ЛУЧШЕ БЫ"],
  cs: ["RADSI|RADEJI"],
  zh: ["更想|宁愿|寧願|倾向|我想要|想换"],
});

/** Somebody asks whether a thing is a make's. */
export const ASKED_WHETHER = whole({
  en: [
    "(?:ASKED|ASKS|WONDERED|QUERIED|QUERIES|ENQUIRED|INQUIRED|QUESTIONED)(?: [\\p{L}']+){0,3} (?:WHETHER|IF|WHO|WHICH|WHAT|ABOUT|WHY|HOW)",
    "(?:WANTED|WANTS|WISHED) TO KNOW|SOUGHT (?:CONFIRMATION|ASSURANCE|CLARIFICATION)|RAISED (?:CONCERN|THE (?:MATTER|QUESTION))…",
  ],
  de: [
    "(?:FRAGT|FRAGTE|WOLLTE WISSEN|WILL WISSEN|ERKUNDIGT\\p{L}*|MOCHTE WISSEN|NACHGEFRAGT)[^.;]{0,30} (?:OB|WARUM|WIE VIELE|WELCHE|WER|WANN)",
    "AUF (?:NACHFRAGE|ANFRAGE|DIE FRAGE) (?:VON|DES|DER|AUS)",
  ],
  fr: [
    "(?:DEMANDE|DEMANDENT|DEMANDAIT|S['’]ENQUIERT|INTERROGE|VOUDRAIT SAVOIR|SOUHAITE SAVOIR)[^.;]{0,30} (?:SI|POURQUOI|COMBIEN|QUELLES?|SUR)",
  ],
  es: [
    "(?:PREGUNTA|PREGUNTO|PREGUNTAN|QUISO SABER|QUIERE SABER|SE INTERESA POR)(?: \\p{L}+){0,4} (?:SI|POR QUE|CUANTAS|CUANDO|QUE)|PREGUNTA (?:SI|POR)",
  ],
  it: [
    "(?:CHIEDE|CHIEDONO|HA CHIESTO|CHIESE|DOMANDA|VUOLE SAPERE|INTERROGA)(?: \\p{L}+){0,4} (?:SE|PERCHE|QUANTE|QUALI|QUANDO)|CHIEDE CONFERMA",
  ],
  pt: [
    "(?:PERGUNTOU|PERGUNTA|PERGUNTARAM|QUIS SABER|QUESTIONOU|INDAGOU)(?: \\p{L}+){0,4} (?:SE|PORQUE|QUANTAS|QUAIS|QUANDO|SOBRE)",
  ],
  nl: [
    "(?:VROEG|VROEGEN|VRAAGT|VRAGEN|WIL WETEN|INFORMEERT|INFORMEERDE)(?: [\\p{L}0-9]+){0,4} (?:OF|WAAROM|HOEVEEL|WELKE|NAAR)",
  ],
  pl: [
    "(?:ZAPYTAL…|PYTA|PYTAL…|DOPYTYWAL…|DOPYTUJE|CHCIAL… WIEDZIEC|INTERESOWAL…)(?: \\p{L}+){0,3},? (?:CZY|DLACZEGO|ILE|KTORE|KIEDY|O)",
  ],
  uk: ["(?:ЗАПИТ|ПОЦІКАВИ|СПИТА|ПИТА|ЦІКАВИ)…(?: \\p{L}+){0,3},? (?:ЧИ|ЧОМУ|СКІЛЬКИ|КОЛИ|ЯКІ|ПРО)"],
  ru: [
    "(?:СПРОСИ|СПРАШИВА|ПОИНТЕРЕСОВА|УТОЧНИ|ЗАДАЛ… ВОПРОС)…(?: \\p{L}+){0,3},? (?:НЕ|ЛИ|\\p{L}+ ЛИ|ПОЧЕМУ|СКОЛЬКО|КОГДА|КАКИЕ|О|ПРО)",
  ],
  cs: ["(?:ZEPTAL…|DOTAZAL…|PTAL…|TAZE)(?: \\p{L}+){0,3},? (?:ZDA|JESTLI|PROC|KOLIK|KDY)"],
  sk: ["(?:OPYTAL…|PYTAL…|SPYTAL…)(?: \\p{L}+){0,3},? (?:CI|PRECO|KOLKO|KEDY)"],
  ro: ["A (?:INTREBAT|SOLICITAT)(?: \\p{L}+){0,3} (?:DACA|DE CE|CATE)"],
  tr: ["(?:DIYE |OLUP OLMADIGINI |MI )?SORDU|SORULDU"],
  zh: ["是否为|是否為|是不是|询问|詢問"],
});

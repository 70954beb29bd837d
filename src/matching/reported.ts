/**
 * Whether a passage reports: of councils, ministers, courts and journalists, or of what somebody has lived through with a camera.
 * Told by several of their words near by, in whichever sentence. Written as they stand in normalised text; each regular expression
 * is linear in its input.
 */

const words = (...list: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join("|")})(?![\\p{L}\\p{N}])`, "gu");

/** Who decides, asks and reports in public, and what they do. */
const PUBLIC = words(
  "SCRUTINY COMMITTEE|CLLR|COUNCILLORS?|MAYOR|OPPOSITION|MPS|PEERS|LAWMAKERS?|MINISTERS?|SPOKES(?:MAN|WOMAN|PERSON)|RESEARCHERS|JOURNALISTS?|REPORTERS?|WHISTLEBLOWERS?|WATCHDOGS?|CAMPAIGNERS|CRITICS|TRIBUNALS?|RULED|VOTE WAS TAKEN|VOTED|INQUIRY|INVESTIGATION|LEAKED|BREACH|COURT|LAWSUIT|NDAA LIST|BAN|BANNED|SANCTIONS?|IN PARLIAMENT|CONGRESS|SENATORS?|AUDITORS?|PROSECUTORS?|SHAREHOLDERS|ANALYSTS|QUARTER|POLICE|HACKERS|FEDERAL COMMUNICATIONS COMMISSION|FCC|UPHELD|ON APPEAL|PLEADED GUILTY|FINED|PARENTS|THE BRAND",
  "STADTRAT|GEMEINDERAT|KREISTAG|LANDTAG|BUNDESTAG|(?:OBER)?BURGERMEISTER(?:IN)?|FRAKTION(?:EN)?|DIE GRUNEN|DER LINKEN|SPD|CDU|FDP|AFD|VERGABEKAMMER|SPRECHER(?:IN)?|MINISTER(?:IN)?|JOURNALISTEN|RECHERCHEN?|BUNDESAMT|SPERRLISTE|KIPPT|SCHEITERTE|VERLANGTEN AUSKUNFT|DATENSCHUTZ\\p{L}*|GERICHT|ELTERN|PROTESTE\\p{L}*|BEMANGELT\\p{L}*|ANALYSTEN|UMSATZ|AKTIE|STAATSANWALTSCHAFT|POLIZEI|ANTRAG|ANGREIFER|NACHTRAGSHAUSHALT|RATHAUS|VERWALTUNGSGERICHT|ABGEWIESEN",
  "CONSEIL MUNICIPAL|[LD]['’]OPPOSITION|DEPLORE\\p{L}*|(?:LE|LA) MAIRE|(?:L['’])?ELUE?S?|PREFECTURE|PARLEMENT|DEPUTEE?S?|SENATEURS?|MINISTRE|PORTE-PAROLE|ENQUETE|JOURNALISTES?|TRIBUNAUX?|TRIBUNAL|TONNE|S['’]ETRANGLE|INTERDIT|INTERDISENT|CONTESTE|DENONCE\\p{L}*|AUDIT|PIRATES|EXPERTS|ENQUETEURS|PARQUET|CHIFFRE D.AFFAIRES|ANALYSTES|DEBAT|NOS ELUS|CONSEIL D.ETAT|A JUGE|ESPIONNE\\p{L}*",
  "PLENO|CONCEJAL\\p{L}{0,2}|ALCALDE(?:SA)?|BANCADA|OPOSICION|TRIBUNAL|MINISTR[OA]|DIPUTAD[OA]S?|PORTAVOZ|DENUNCIO|PERIODISTAS?|INVESTIGACION|FILTRACION|VETA|VETO|ANULADA|WASHINGTON|PEKIN|SEGUN FUENTES|FISCALIA|AYUNTAMIENTO|ARANCELES|TRIMESTRE|COMPETIDORA|CONTRALORIA|SOBREPRECIOS|VECINOS|POLICIA|ESTE DIARIO|EXPEDIENTE|ALCALDIA|SE FACTUR(?:O|ARON)",
  "CONSIGLIO COMUNALE|ASSESSOR[EA]|SINDAC[OA]|OPPOSIZIONE|MINORANZA|INCHIESTA|COPASIR|PROCUR[AE]|MINISTR[OA]|PARLAMENTAR[IE]|IL PD|GIORNALIST[IA]|BUFERA|DIVIETO|GARANTE|STATI UNITI|TRIBUNALE|GIUNTA|VICESINDAC[OA]|PROCURATORE|L.ACCUSA|INDAGA\\p{L}*|FUNZIONARIO|TRIMESTRE|AZIONI|ASSESSORI|AL BANDO|POLIZIA",
  "VEREADOR[AE]?S?|MOCAO|OPOSICAO|DEPUTAD[OA]S?|MINISTR[OA]|VAZAMENTO|PREFEIT[OA]|PROTECAO DE DADOS|INQUERITO|VOTOS CONTRA|JORNALISTAS?|A CAMARA|TRIBUNAL|ABRIU UM PROCESSO|RESPOSTA A INCIDENTES|TRIMESTRE|LUCRO|CONCORRENCIA|DIRETORIA|PROMOTORIA|POLICIA|CAMARA MUNICIPAL|TRIBUNAL DE CONTAS|MINISTERIO PUBLICO|SOBREPRECO|APURA|APROVADA POR|AUDITORES|PERICIA|SENHA PADRAO|FORUM DA INTERNET|INVESTIMENTO|AS ACOES|FECHARAM|PREGAO EM|COMPANHIA",
  "GEMEENTERAAD|WETHOUDER|HET COLLEGE|MOTIE|MINISTER|RIJKSDIENSTEN|KAMER(?:LEDEN|VRAGEN|BRIEF)|(?:DE|TWEEDE|AAN DE) KAMER|OPPOSITIE|WOORDVOERDER|JOURNALISTEN|D66|VVD|PVDA|RECHTER|VERBOD|NATIONALE VEILIGHEID|REKENKAMER|DE RAAD|DEZE KRANT|RONDGANG|BEURS|OMZET|GEMEENTE|STORING|WEGGEHAALD|VERPLEEGKUNDIGE|HUISHOUDENS|POLITIE",
  "RADN(?:I|Y|A|YCH)|BURMISTRZ|PREZYDENT MIASTA|KADENCJI|OPOZYCJ[AI]|IZBA ODWOLAWCZA|POSLOWIE|POSEL|MINISTER|RZECZNI(?:K|CZKA)|DZIENNIKARZE|UNIEWAZNILA|SAD|SAD ADMINISTRACYJNY|KOMISJA BEZPIECZENSTWA|SLEDZTWO|PROKURATURA|WYROK|MINISTERSTWO|ANALITYKOW|BEZ PRZETARGU|SPOLK[IAE]|SZPITAL|POLICJA|SPIERALI SIE|ZAUWAZYL\\p{L}*|W GMINIE|SEJM(?:IE|U|OWI)?|UNIJNE PIENIADZE|SESJI",
  "СЕСІ[ІЇЯ]|ДЕПУТАТ[ИІВА]{0,2}|МІСЬКРАД[ИІА]|ЖУРНАЛІСТ[ИІВ]{0,2}|СБУ|НАЗК|МІНІСТР\\p{L}*|ПРЕССЛУЖБ[АИ]|СПОНСОРІВ ВІИНИ|СЕКРЕТАР РАДИ|СЛУЖБОВУ ПЕРЕВІРКУ|РОЗСЛІДУВАННЯ|ЗАСІДАНН[ЯІ]|СУД|СЛІДСТВО|ПІДОЗРУ|ПЕРЕПЛАТИЛИ|СПЕЦСЛУЖБ[АІ]|ВІИНИ|ВОРОГ[АУ]?|МІСЬКА РАДА|ЗЛОВМИСНИКИ|ПОЛІЦІ[ЯЇІ]|РОЗСЛІДУЄ|ГРОШІ ГРОМАДИ",
  "ДЕПУТАТ[ЫОВА]{0,2}|ГОССОВЕТ[ЕА]?|МИНИСТР\\p{L}*|ЖУРНАЛИСТ[ЫОВ]{0,2}|ПРЕСС-СЛУЖБ[АЫЕ]|АНАЛИТИК(?:И|ОВ)|ПЕКИН|США|РАСШИРИЛИ ЗАПРЕТ|ЗАПРЕТ[АЕИЛ]*|САНКЦИИ|РАССЛЕДОВАНИЕ|СУД|ЧИНОВНИК[ИОВ]*|ВЛАСТИ|РАЙСОВЕТ\\p{L}*|РАСКРИТИКОВАЛИ|ГЛАВА ОКРУГА|УЧАСТНИКИ РЫНКА|ПРОКУРАТУР[АЫ]|ИСТЕЦ|ПРАВИТЕЛЬСТВО|ВЕРХОВНЫИ СУД|ШТРАФ[А]?|ПРИЗНАЛ ВИНУ|ПАЦИЕНТАМ?|БОЛЬНИЦА|ПОЛИЦИ[ЯИ]|ХАКЕРЫ",
);
const PUBLIC_HAN =
  /教育局|家长投诉|被曝|正在调查|警方|网友发现|事发|法院|分析师|年报|同比|营业收入|亏损|市场份额|禁令|股东|联邦通信委员会|新规|律师|议员|議員|下议院|议会|議會|国会|國會|通报称|据报道|另据报道|记者|記者|媒体|发言人|回应称|被撤销|保证金不予退还|系伪造|安全威胁/gu;

/** What somebody says of a thing of his own, asks others about it, or gives it stars for. */
const LIVED = words(
  "MY|MINE|TWO PENCE|I KEEP (?:HEARING|SEEING)|I['’]VE|I BOUGHT|ANYONE|ANYBODY|SUPPORT SHRUGGED|ANY IDEAS?|HELPDESK|FINALLY DIED|TRIED EVERYTHING|STARS?|A MATE|EVENING ALL|NO JOY|LOL|GUYS|FWIW|ANYONE ELSE|VERIFIED PURCHASE|SENT IT BACK|(?<=(?:^|[.!?,;] ?|\\n)(?:AND |SO |BUT )?)I (?:HAVE|HAD|GOT|USE|RUN|THINK|STUCK|WENT|SWAPPED|TRIED|FITTED|MOUNTED|ORDERED|RETURNED|WISH|HATE|LOVE|GUESS|RECKON)",
  "HAB MIR|ICH HABE?|HABE? ICH|ACHSELZUCKEN|BEI UNS|MEINE?[NMRS]?|DREI STERNE|ZWEI STERNE|EHRLICH GESAGT|HAT JEMAND|WEISS JEMAND|HALLO ZUSAMMEN|BEI MIR|MOIN|SERVUS|VORBESITZER|DAS DING|GIBT['’]?S DA|KEINER MEHR|MUSS ICH|KANN MIR|HAB ICH|FINDE ICH|WURDE ICH|AUFSCHRAUBEN",
  "J['’]AI|QUELQU['’]UN|LE SAV|DEUX DOIGTS|CHEZ MOI|SALUT|BONJOUR A TOUS|UN POTE|J['’]EN AI|PERSO|QUI A DEJA|JE (?:SUIS DECU|REGRETTE|CONSEILLE|DECONSEILLE|COMPRENDS PAS)|MON (?:PAVILLON|GARAGE|JARDIN|VOISIN)|CA MARCHE|MA COMMUNE|ON NOUS (?:REPETE|DIT|EXPLIQUE|VEND)",
  "LLEVO (?:UN|DOS|TRES|MESES)|OS CUENTO|ME COBRAN|LE DOY|ESTRELLAS|REPETIRIA|ALGUIEN|MI VECIN[OA]|SE REINICIA|NO (?:ME )?CONTESTA|BUENAS|PERDI LA CLAVE|HOLA A TODOS|TENGO (?:DOS|TRES|CUATRO|UNA|UN)|ME (?:SALE|FALLA|DA|VA)|LES? PASO|MI (?:CASA|SUEGR[OA]|CUNAD[OA]|PARCELA)|LA VERDAD",
  "RECENSIONE|CHI MI AIUTA|RAGAZZI|HO UN[AO]?|VORREI|ALLE PRIME ARMI|PRESA PER|PRESO PER|RIMPIANGO|PECCATO|QUALCUNO SA|LA MIA|IL MIO|CIAO A TUTTI|CAPITA ANCHE|HO PRESO|FARE IL RESO|HO (?:DUE|TRE|QUATTRO|MONTATO|COMPRATO)|MI (?:DA|FA|TROVO)|ANIMA PIA|DA QUALCHE MESE|MIO (?:COGNATO|SUOCERO|VICINO)",
  "ALGUEM|A MINHA|O MEU|ESTOU QUASE|RECEIO|PESSOAL|COMPREI|JA REINICIEI|GALERA|TENHO (?:DUAS|DOIS|TRES|UMA|UM)|CHEGOU BEM|USO HA|O APLICATIVO|NOTA \\d|MEU VIZINHO|VALE A PENA",
  "IEMAND|MIJN|HEB IK|IK HEB|SINDS EEN|EVEN KLAGEN|BUURMAN|OP PROEF|BIJ MIJ|HELPDESK|HOI|BEN IK GEK|WIL IK|HEEFT ER|GEKOCHT ALS|VOOR DIT GELD|DENK IK|KAN DAT",
  "UZYWAM|KTOS|NIE POLECAM|DOKUPILEM|OD POL ROKU|POWIEM TAK|U MNIE|MOJ[AE]?|WITAM|KUPILEM|NIE MOGE|WLASCICIEL|SIEMA|MAM (?:NA|DWIE|TRZY|W)|CZY KTOS|NIGDY WIECEJ|PADLA?|REKLAMACJ\\p{L}+|OGARNA\\p{L}+",
  "ПІДКАЖІТЬ|МЕНЕ ДИВУЄ|ДУМКА НЕПОПУЛЯРНА|Я ВЖЕ|СУМНІВАЮСЯ|У МЕНЕ|КУПИВ|МОЯ|МІИ|СУСІД|ЧИ ВАРТО|ВСІМ ПРИВІТ|ВИСЯТЬ|КУДИ КОПАТИ|ХТО СТИКАВСЯ|ПОРАДЬТЕ|УДОМА|ВДОМА|ЧИ МОЖНА|ПОЛІКУВАТИ|НЕ ПІДКЛЮЧАЄТЬСЯ",
  "ПОДСКАЖИТЕ|ПОСТАВИЛ (?:ВЕСНОИ|ЛЕТОМ|ОСЕНЬЮ|ЗИМОИ|СЕБЕ|ДОМА|НА ДАЧЕ)|НА ДАЧЕ|СОСЕД|У МЕНЯ|МОЯ|НЕ ОФОРМИЛИ|СДОХЛ[АИО]|НЕ ПОКАЗАТЕЛЬ|НЕ МОГУ|КУДА КОПАТЬ|ПОДРУЖИТЬ|РЕБЯТА|КТО СТАЛКИВАЛСЯ|МУЖИКИ|ПОВЕСИЛ|КСТАТИ|БРАЛ|ДОВОЛЕН|НЕДОСТАТОК|ХОТЬ БЫ|У НАС В|ЛЕЧИТСЯ|ПАШЕТ|ОТРАБОТАЛ[АИ]?|НИ РАЗУ",
);
const LIVED_HAN =
  /随手写|不喜勿喷|评论区|求助|家里装|坛友|我家|客服|楼主|各位大佬|怎么办|被人黑|买回来|用了[一两三几半]|给[三四五]星|好评|差评|掉线|自家|物流/gu;
const STARS = /[★☆]{3,}/gu;

/** Who sells speaks of his own shop, of orders, deliveries and rebates. */
const SELLS = words(
  "WE(?! (?:WILL |SHALL |ALL )?PAY(?!\\p{L}))|OUR|YOUR|YOURS|YOU|ORDER (?:NOW|TODAY|BY|BEFORE)|BUY (?:ONE|TWO|NOW)|ADD TO|FREE (?:DELIVERY|SHIPPING|RETURNS)|IN STOCK|DISCOUNT|CALL US|IN THE BOX|MEET THE|NEVER MISS|CHECKOUT|WARRANTY(?! (?:HAD |HAS )?(?:EXPIRED|RUN OUT|RAN OUT|LAPSED))|HURRY|SHOP NOW|BUY IT|GET (?:IT|YOURS)|SPECIAL OFFER",
  "WIR|(?<!BEI )UNS|BEI UNS (?:ERHALTEN|BEKOMMEN|FINDEN|KAUFEN|GIBT|IM SHOP|ERHALTLICH)|UNSER\\p{L}*|JETZT(?= (?:KAUFEN|BESTELLEN|ZUGREIFEN|SICHERN|NUR|ENTDECKEN|IM|MIT|FUR|ERHALTLICH|AB|REDUZIERT|VERFUGBAR|NOCH))|NUR \\d+|DOPPELPACK|GRATIS|RABATT\\p{L}*|BESTELL(?:EN|UNG|BAR)\\p{L}*|VERSAND\\p{L}*|LIEFERZEIT|LIEFERBAR|INKL|MWST|GARANTIE|GREIFEN SIE ZU|ZUGREIFEN|AKTIONSPREIS|SONDERPREIS|HOLEN SIE",
  "(?<!ON )NOUS|NOS|NOTRE|VOUS|VOS|VOTRE|OFFREZ|COMMANDEE?S?|COMMANDEZ|LIVREE? DEMAIN|LIVRAISON|PROMO\\p{L}*|REMISE DE|TTC|GARANTI\\p{L}*|PROFITEZ\\p{L}*|DEPECHEZ-VOUS|A SAISIR",
  "NUESTR\\p{L}+|ENVIO|DESCUENTO\\p{L}*|CONSIGUE\\p{L}*|COMPRE(?= (?:AHORA|YA|HOY|AQUI|ONLINE|AGORA|JA|HOJE|COM))|TU (?:CASA|HOGAR|JARDIN|FINCA|NEGOCIO|PUERTA|FAMILIA)|GRATIS|PRESUPUESTO SIN|GARANTIA|MAS IVA|SU (?:CASA|NEGOCIO|EMPRESA)|APROVECH\\p{L}+|LLEVATE\\p{L}*|LE (?:INSTALAMOS|OFRECEMOS)|\\p{L}{3,}AMOS",
  "NOSTR\\p{L}+|VOSTR\\p{L}+|SPEDIZION\\p{L}|SCONT[OI]|ACQUISTA(?:LA|LO|TE)?|GRATIS|GRATUIT\\p{L}|GARANZIA|PIU IVA|APPROFITT\\p{L}+|IN OFFERTA|\\p{L}{3,}IAMO|TUA|TUO|TUOI",
  "NOSS\\p{L}+|SUA (?:LOJA|CASA|EMPRESA)|ENTREGA(?:MOS)?|FRETE|DESCONTO\\p{L}*|GANHE|LEVE|GRATIS|GARANTIA|SEM JUROS|PIX|APROVEIT\\p{L}+|CONFIRA",
  "ONS|ONZE|WIJ|UW|BESTELD|BESTEL|BEZORG\\p{L}*|VERZEND\\p{L}*|KORTING|GRATIS|IN HUIS|GARANTIE|BTW|BEDENKTIJD|SLA JE SLAG|PROFITEER|AANBIEDING",
  "NASZ\\p{L}*|ZAMOW|WYSYLK\\p{L}+|PRZESYLK\\p{L}+|RABAT\\p{L}*|GRATIS|GWARANCJ\\p{L}+(?! (?:JUZ )?(?:WYGAS|SKONCZY)\\p{L}+)|VAT|POLECAMY|OFERUJEMY|MONTUJEMY|INSTALUJEMY|TWOJ\\p{L}*|SKORZYSTAJ|KUP (?:TERAZ|JUZ)|PROMOCJ\\p{L}+",
  "НАШ\\p{L}*|ВАШ\\p{L}*|ДОСТАВК\\p{L}+|ЗНИЖК\\p{L}+|ЗАМОВ(?:ТЕ|ЛЯИТЕ)|ГАРАНТІ\\p{L}+|ГРН|МОНТУЄМО|ВСТАНОВЛЮЄМО|СКИДК\\p{L}+|ЗАКАЖИТЕ|ЗАКАЗЫВАИТЕ|ГАРАНТИ\\p{L}+|РУБ|УСТАНОВИМ|УСТАНАВЛИВАЕМ|МОНТИРУЕМ|САМОВЫВОЗ|УСПЕИТЕ|КУПИТЬ|ПОКУПАИТЕ|ПО ЦЕНЕ|ПОСПІШАИТЕ|КУПУИТЕ|КУПИТИ|ПО АКЦИИ|ЗА АКЦІЄЮ",
);
const SELLS_HAN = /我们|我們|包邮|现货|下单|优惠|全国联保|无理由|报价|单价|欢迎|咨询|热线|本店|公司提供/gu;
/** What only who buys writes: what is as good, and what shall be. */
const ASKS =
  /(?<!\p{L})(?:SHALL|OR (?:EQUAL|EQUIVALENT)|ODER GLEICHWERTIG|LEITFABRIKAT|OU EQUIVALENT|O (?:EQUIVALENTE|SIMILAR)|OU SIMILAR|OF GELIJKWAARDIG|LUB ROWNOWAZN\p{L}+|АБО ЕКВІВАЛЕНТ|ИЛИ ЭКВИВАЛЕНТ)(?!\p{L})|同等/u;
/** Papers of who buys, sells, keeps in order or counts, and letters: what runs on in them may well be of goods. */
const PAPERS =
  /(?<!\p{L})(?:MUST|CONTRACTORS?|TENDERERS?|BIDDERS?|AUFTRAGNEHMER\p{L}*|BIETER|TITULAIRE|SOUMISSIONNAIRES?|FOURNIRA?|ADJUDICATARI\p{L}+|SUMINISTRO|PLIEGO|COMITENTE|LAS PARTES|LE PARTI|AS PARTES|DIE PARTEIEN|LES PARTIES|CAPITOLATO|COLLAUDO|CADERNO DE ENCARGOS|APPALTATORE|CONTRATADA|FORNECIMENTO|OPDRACHTNEMER|INSCHRIJVERS?|WYKONAWC\p{L}+|ZAMAWIAJAC\p{L}+|PRZEDMIOT\p{L}* (?:UMOWY|ZAMOWIENIA)|ВИКОНАВЕЦЬ|ПОСТАЧАЛЬНИК|ЗАМОВНИК\p{L}*|ПОСТАВЩИК|ЗАКАЗЧИК\p{L}*|ДОЛЖ\p{L}+|ПОВИНН\p{L}+|WARTUNGS?\p{L}*|MAINTENANCE|ENTRETIEN|MANTENIMIENTO|MANUTENZIONE|MANUTENCAO|ONDERHOUD\p{L}*|KONSERWACJ\p{L}+|PRZEGLAD\p{L}*|ОБСЛУГОВУВ\p{L}+|ОБСЛУЖИВ\p{L}+|INVENT\p{L}+|ИНВЕНТ\p{L}+|ІНВЕНТ\p{L}+|DELIVERY NOTE|LIEFERSCHEIN|PAKBON|DDT|DEAR|REGARDS|CHEERS|SEHR GEEHRTE[RN]?|FREUNDLICHEN GRU\p{L}+|CORDIALEMENT|MERCI D.AVANCE|ESTIMAD[OA]S?|ATENTAMENTE|SALUDOS|CORDIALI SALUTI|PREZAD[OA]S?|CUMPRIMENTOS|GEACHTE|GROET|DZIEN DOBRY|POZDRAWIAM|Z POWAZANIEM|ДОБРОГО ДНЯ|З ПОВАГОЮ|ЗДРАВСТВУИТЕ|С УВАЖЕНИЕМ)(?!\p{L})|乙方|甲方|投标人|合同|维保|巡检|送货|验收|台账|您好/u;
/** What only a seller says, once: that he has it, sends it off today, and what it is yours for. */
const IN_STOCK = words(
  "IN STOCK|YOURS FOR|AUF LAGER|VORRATIG|LAGERND|(?:VERKAUFE|BIETE)(?= )|ZU VERKAUFEN|HURRY|SHOP NOW|JETZT ZUGREIFEN|EN STOCK|EXPEDIE SOUS|EN EXISTENCIAS|TUY[AO] POR|LLEVATE\\p{L}*|HASTA AGOTAR EXISTENCIAS|SE VENDEN?|VENDO|PRONTA CONSEGNA|TU[AO] A|IN VENDITA|A VENDRE|JE VENDS|EM ESTOQUE|PRONTA ENTREGA|OP VOORRAAD|TE KOOP|NA STANIE|OD REKI|SPRZEDAM|В НАЛИЧИИ|ОТГРУЗ(?:ИМ|КА)|ПРОДАМ|ПРОДАЮ|УСПЕИТЕ|ПОКУПАИТЕ|КУПУИТЕ|В НАЯВНОСТІ|ВІДПРАВИМО|ВІДВАНТАЖИМО",
);
/** Words of who advertises, in whichever person. */
const PRAISES =
  /(?<!\p{L})(?:BEST|MOST POPULAR|PERFECT|IDEAL\p{L}*|BELIEBT\p{L}*|ZUVERLASSIG\p{L}*|MEILLEUR\p{L}*|FIABLES?|MEJOR(?:ES)?|FIABLE|MIGLIOR\p{L}*|AFFIDABIL\p{L}|MELHOR(?:ES)?|CONFIAVE\p{L}+|BETROUWBA\p{L}+|NAJLEPSZ\p{L}*|NAJPOPULARN\p{L}*|NIEZAWODN\p{L}+|САМЫХ|ЛУЧШ\p{L}+|НАДЕЖН\p{L}+|УДОБН\p{L}+|НАИПОПУЛЯРН\p{L}+|НАИКРАЩ\p{L}+|НАДІИН\p{L}+|ЗРУЧН\p{L}+|SPOL[AE]HLIV\p{L}+|INSTALLATION|REPAIRS?|PRICING|FAQ|DISCOVER|EXPLORE|SHOP|LEADING|TRUSTED|PROFESSIONAL|RELIABLE|COMPREHENSIVE|ADVANCED|HIGH-QUALITY|SOLUTIONS?|SERVICES?|LOSUNGEN|SOLUCIONES|SOLUZIONI|SOLUCOES|OPLOSSINGEN|ROZWIAZANIA|РЕШЕНИ\p{L}+|РІШЕНН\p{L}+)(?!\p{L})|解决方案|专业|领先/u;

/** How far around the name such words are looked for, in characters, and how many of them it takes. */
const REACH = 600;
const PUBLIC_WORDS = 2;
/** Where a part number stands beside, which is seldom told of. */
const NUMBERED_WORDS = 3;
const LIVED_WORDS = 2;

const count = (text: string, ...patterns: RegExp[]): number =>
  new Set(patterns.flatMap((pattern) => text.match(pattern) ?? [])).size;

/** What ends a sentence, and how long sentences are that run on, in words, or in characters of a script without spaces. */
const ENDS = /[.!?]["»”’)]?\s|[。！？]/u;
const RUNNING_SENTENCES = 2;
const RUNNING_WORDS = 7;
const RUNNING_HAN = 14;
const LISTED = /[|•·\t]|\n[^\n]{0,40}\n/;

/** How many sentences of some length a passage has; none where it is a list, or they are short. */
function sentencesIn(passage: string): number {
  if (LISTED.test(passage)) return 0;
  const sentences = passage.split(ENDS).filter((sentence) => /\p{L}/u.test(sentence));
  const words = passage.match(/\p{L}+/gu)?.length ?? 0;
  const han = passage.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isLong = (han > words ? han / RUNNING_HAN : words / RUNNING_WORDS) >= sentences.length;
  return isLong ? sentences.length : 0;
}

/** Whether a sentence is a seller's: by whom it speaks of and to. */
export function isSellers(sentence: string): boolean {
  return count(sentence, SELLS, SELLS_HAN) > 0;
}

/** What the passage around a place is by its words: a report, somebody's sale, running text that is neither, or not to be told. */
export type Passage = "report" | "sale" | "running" | null;

/** What the passage around the place from `from` to `to` is. A part number (`isNumbered`) is told of more seldom than it is sold. */
export function passageAround(text: string, from: number, to: number, isNumbered: boolean): Passage {
  const passage = text.slice(Math.max(0, from - REACH), to + REACH);
  const sells = count(passage, SELLS, SELLS_HAN);
  const reports = count(passage, PUBLIC, PUBLIC_HAN);
  const asks = ASKS.test(passage);
  if (!asks && reports === 0 && count(passage, IN_STOCK) > 0) return "sale";
  const lived = count(passage, LIVED, LIVED_HAN, STARS);
  if (!asks && lived >= LIVED_WORDS && lived >= 2 * sells) return "report";
  if (!asks && sells < 2 && reports >= (isNumbered ? NUMBERED_WORDS : PUBLIC_WORDS)) return "report";
  if (sells > 1) return "sale";
  if (isNumbered || sells > 0 || asks || PAPERS.test(passage) || PRAISES.test(passage)) return null;
  const sentences = sentencesIn(passage);
  if (sentences < RUNNING_SENTENCES) return null;
  return reports > 0 ? "report" : "running";
}

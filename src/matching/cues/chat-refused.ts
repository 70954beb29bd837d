/**
 * Words by which somebody turns a make down in a letter or a chat: "X no thanks", "we took X out of the quotation". In normalised
 * text; each linear in its input.
 */
import { type Words, whole } from "../words.ts";

/** "No, thank you". */
export const NO_THANKS = whole({
  en: ["NO,? THANKS|NO,? THANK YOU|THANKS,? BUT NO|NO CHANCE|NO WAY"],
  de: ["NEIN,? DANKE|DANKE,? NEIN|LIEBER (?:NICHT|KEINE)|AUF KEINEN FALL|BLOSS NICHT|NIE IM LEBEN"],
  fr: ["NON,? MERCI|MERCI,? MAIS NON|SURTOUT PAS|HORS DE QUESTION|PAS QUESTION|SANS FACON"],
  es: ["NO,? GRACIAS|GRACIAS,? PERO NO|NI HABLAR|NI DE BROMA|NI EN PINTURA|NI REGALAD[AO]S?"],
  it: ["NO,? GRAZIE|GRAZIE,? MA NO|NEANCHE REGALAT[AOEI]|NEMMENO REGALAT[AOEI]|NEANCHE PER SOGNO"],
  pt: ["NAO,? OBRIGAD[AO]|OBRIGAD[AO],? MAS NAO|NEM PENSAR|NEM DAD[AO]S?|NEM DE GRACA|DISPENSO"],
  nl: ["NEE,? (?:DANK JE|DANK U|BEDANKT|HOOR)|LIEVER NIET|IN GEEN GEVAL"],
  pl: ["NIE,? DZIEKUJ[EE]\\p{L}*|DZIEKUJ[EE]\\p{L}*,? NIE|W ZADNYM RAZIE|ODPADAJ?A?|WYKLUCZON[AEY]"],
  uk: ["НІ,? ДЯКУ\\p{L}+|ДЯКУ\\p{L}+,? НІ|В ЖОДНОМУ РАЗІ|НІ В ЯКОМУ РАЗІ"],
  ru: ["НЕТ,? СПАСИБО|СПАСИБО,? НЕТ|НИ В КОЕМ СЛУЧАЕ|СПАСИБО,? НЕ НАДО|ДАРОМ НЕ НАДО"],
  cs: ["NE,? DEKUJ\\p{L}*|NE,? DIKY|DEKUJ\\p{L}*,? NE|V ZADNEM PRIPADE|ANI NAHODOU"],
  sk: ["NIE,? DAKUJ\\p{L}*|DAKUJ\\p{L}*,? NIE|V ZIADNOM PRIPADE|ANI NAHODOU"],
  ro: ["NU,? MULTUMESC|MULTUMESC,? NU|IN NICIUN CAZ|NICI VORBA"],
  hu: ["NEM,? KOSZ\\p{L}+|KOSZ\\p{L}+,? NEM|SEMMIKEPP\\p{L}*|SZO SEM LEHET"],
  sv: ["NEJ,? TACK|TACK,? MEN NEJ|ABSOLUT INTE|ALDRIG I LIVET"],
  tr: ["YOK,? SAGOL\\p{L}*|HAYIR,? TESEKKUR\\p{L}*|ALMAYAYIM|KESINLIKLE (?:OLMAZ|HAYIR)"],
  zh: ["谢谢不用|不用了|免谈|就算了|算了吧|一律不要|免了"],
});

/** Somebody does not want it: the verb with its "not". */
export const NOT_WANT: Words = {
  en: [
    "(?:DO|DOES|DID)(?: NOT|N['’]T) (?:\\p{L}+ )?(?:WANT|FANCY)(?! (?:TO|THEM TO|IT TO)(?!\\p{L}))",
    "ANYTHING BUT|(?:WILL NOT|WON['’]T) (?:HAVE|HEAR OF|ENTERTAIN|SIGN OFF)|NOT INTERESTED IN|NOT HAPPY WITH",
    "(?:SAID|SAYS) NO TO|(?:HAS |HAVE )?(?:VETOED|TURNED DOWN|RULED OUT|KNOCKED BACK|THROWN OUT)",
    "AS LONG AS IT(?:['’]S| IS) NOT|JUST NOT",
    "(?:DON['’]T|DO NOT) (?:SEND|QUOTE|BRING|ORDER|PROPOSE|SUGGEST|OFFER)",
  ],
  de: [
    "(?:WILL|WOLLEN|MOCHTEN?) (?:\\p{L}+ ){0,4}(?:KEINE?[NRS]?|NICHT)|HAUPTSACHE (?:NICHT|KEINE?)",
    "NUR (?:NICHT|KEINE?)",
    "NICHTS (?:VON|MEHR VON)|KOMMT (?:\\p{L}+ ){0,2}NICHT (?:INS HAUS|REIN|INFRAGE)",
    "ALLES,? (?:AUSSER|NUR NICHT)",
    "(?:HABEN?|HAT) (?:\\p{L}+ ){0,6}ABGELEHNT|MAG (?:\\p{L}+ ){0,3}(?:KEINE?|NICHT)",
    "WIRD (?:\\p{L}+ )?NICHT GEWUNSCHT",
  ],
  fr: [
    "(?:NE |N['’]EN )VEU(?:X|T|LENT) (?:PAS|PLUS)|N['’]EN (?:VOULONS|VOULAIT|VOULAIENT) (?:PAS|PLUS)",
    "TOUT,? SAUF",
    "N['’](?:IMPORTE|IMPORTE QUOI|IMPORTE LAQUELLE),? (?:SAUF|MAIS PAS)",
    "NE (?:VOULONS|SOUHAITONS) (?:PAS|PLUS)",
    "(?:A|ONT|AVONS) (?:REFUSE|RECUSE|ECARTE)|DU MOMENT QUE CE N['’]EST PAS|NE SOUHAITE PAS (?:DE|D)",
    "NE (?:ME |NOUS )?(?:PROPOSEZ|METTEZ|CHIFFREZ|COTEZ|LIVREZ|METS|PROPOSE|RAMENE|CHIFFRE) (?:PAS|PLUS|SURTOUT)",
  ],
  es: [
    "NO (?:L[AO]S? |ME |NOS )?(?:QUIER[EO]|QUIEREN|QUEREMOS|QUERIA)(?! (?:DECIR|QUE))|TODO MENOS",
    "CUALQUIERA? MENOS",
    "NO (?:ME |NOS )?(?:TRAIGA|PONGA|META|COTICE|COTIZ|OFREZCA|INCLUYA|PRESUPUEST|PIDA)\\p{L}*",
    "NADA DE(?! NADA)",
    "NO QUIERE (?:NI )?(?:OIR|VER|SABER)\\p{L}*|(?:HA|HAN|HEMOS) (?:RECHAZADO|DESCARTADO|VETADO)",
    "MIENTRAS NO SEA",
  ],
  it: [
    "NON (?:L[AOEI] |NE |CI )?(?:VUOLE|VOGLIO|VOGLIAMO|VOGLIONO|VORREI)(?! (?:DIRE|CHE))",
    "TUTTO (?:TRANNE|FUORCHE|MENO)",
    "NON (?:MI |CI )?(?:PROPON|OFFR|METT|PORTA|INSERI|QUOTA)\\p{L}*|BASTA CHE NON SI[AO]|PURCHE NON SI[AO]",
    "(?:HA|HANNO|ABBIAMO) (?:BOCCIATO|SCARTATO|RIFIUTATO)|(?:BOCCIAT|SCARTAT)[AOEI]",
  ],
  pt: [
    "NAO (?:[AO]S? |ME |NOS )?(?:QUER|QUERO|QUEREM|QUEREMOS|QUERIA)(?! (?:DIZER|QUE))|TUDO MENOS",
    "QUALQUER UMA? MENOS",
    "NAO (?:ME |NOS )?(?:TRAGA|PONHA|META|COTE|OFERECA|INCLUA|COLOQUE|PECA)\\p{L}*|NADA DE(?! NADA)",
    "DESDE QUE NAO SEJA",
    "(?:RECUSOU|RECUSARAM|VETOU|VETARAM|REJEITOU|CHUMBOU|DESCARTAMOS)",
  ],
  nl: [
    "(?:WIL|WILLEN|WILDE|HOEFT?|HOEVEN) (?:\\p{L}+ ){0,4}(?:GEEN|NIET|NIKS VAN)|ALLES,? (?:BEHALVE|MAAR GEEN)",
    "ALS HET MAAR GEEN|LIEVER GEEN|ALLEEN GEEN",
    "(?:HEEFT|HEBBEN|IS|ZIJN) (?:\\p{L}+ ){0,5}(?:AFGEKEURD|AFGEWEZEN|WEGGESTEMD)",
    "(?:GEEN|NIET) (?:\\p{L}+ )?(?:AANBIEDEN|OFFREREN|MEENEMEN|BESTELLEN)",
  ],
  pl: [
    "NIE CHC(?:E|A|EMY|IAL|IELI)\\p{L}*|BYLE NIE|TYLKO NIE|OBY NIE|(?:SLYSZEC|PATRZEC) NIE (?:CHC|MOZ)\\p{L}*",
    "NIE (?:OFERUJ|PROPONUJ|WYCENIAJ|PRZYWOZ|WPISUJ|ZAMAWIAJ|BIERZEMY|BIERZMY)\\p{L}*",
    "WSZYSTKO,? (?:BYLE|TYLKO|OPROCZ)",
    "(?:ODRZUCIL|ZAWETOWAL|ODPADL|ODPUSCIL)\\p{L}*|DAJMY SOBIE (?:\\p{L}+ )?SPOKOJ",
  ],
  uk: [
    "НЕ (?:ХОЧ|ХОТІ)\\p{L}+|(?:ТІЛЬКИ|ЛИШЕ|АБИ|ГОЛОВНЕ) НЕ|(?:СЛУХАТИ|ЧУТИ|БАЧИТИ) НЕ ХОЧ\\p{L}+|НЕ БЕРЕМО",
    "НЕ (?:ПРОПОНУИ|ПРИВОЗЬ|ВЕЗИ|РАХУИ|ЗАМОВЛЯИ)\\p{L}*|(?:ЗАБРАКУВА|ВІДХИЛИ|ВІДКИНУ)(?:В|ЛИ|ЛА)",
    "ЩО ЗАВГОДНО,? КРІМ",
  ],
  ru: [
    "НЕ (?:ХОЧ|ХОТЯТ|ХОТИМ|ХОТЕЛ)\\p{L}*|(?:ТОЛЬКО|ЛИШЬ БЫ|ГЛАВНОЕ) НЕ|НА ДУХ НЕ",
    "(?:СЛЫШАТЬ|ВИДЕТЬ) НЕ (?:ХОЧ|ЖЕЛА)\\p{L}+",
    "НЕ (?:ПРЕДЛАГАИ|ПРИВОЗИ|ВЕЗИ|СЧИТАИ|ЗАКАЗЫВАИ|БЕРЕМ)\\p{L}*|(?:ЗАБРАКОВА|ОТКЛОНИ|ОТВЕРГ)(?:Л|ЛИ|ЛА)",
    "ЧТО УГОДНО,? КРОМЕ",
  ],
  cs: [
    "NECHC\\p{L}+|NECHT\\p{L}+|(?:HLAVNE|JEN|JENOM) (?:AT TO NENI|NE)|COKOLIV?,? (?:JEN NE|KROME)|NENABIZEJTE",
    "NEBEREME",
    "(?:ZAMITL|ODMITL|VYLOUCIL)\\p{L}*|NEOBJEDNAVEJ\\p{L}*",
  ],
  sk: [
    "NECHC\\p{L}+|(?:HLAVNE|LEN|IBA) (?:NECH TO NIE JE|NIE)|COKOLVEK,? (?:LEN NIE|OKREM)|NEPONUKAJTE",
    "NEBERIEME",
    "(?:ZAMIETL|ODMIETL|VYLUCIL)\\p{L}*|NEOBJEDNAVAJ\\p{L}*",
  ],
  ro: [
    "NU (?:VREA|VREM|VREAU|VOR|DORIM|DORESC|DORESTE)|(?:NUMAI|DOAR) (?:SA NU FIE|NU)",
    "ORICE,? (?:IN AFARA DE|DAR NU)",
    "NU (?:PROPUNE|OFERTA|ADUCE|PUNE|TRIMITE)\\p{L}*|(?:A|AU|AM) (?:RESPINS|REFUZAT)",
  ],
  hu: [
    "NEM (?:AKAR|KER(?:EK|UNK|JUK|NE))\\p{L}*|HALLANI SEM AKAR\\p{L}*|NE LEGYEN|NEM ENGED\\p{L}*",
    "BARMI,? CSAK NE",
    "NE (?:AJANL|HOZZ|TEGY|RENDEL)\\p{L}*|(?:ELUTASITOTT|KIZART|LETILTOTT)\\p{L}*",
  ],
  sv: [
    "VILL (?:\\p{L}+ )?INTE HA|(?:BARA|HUVUDSAKEN) (?:DET )?INTE|ALLT,? UTOM",
    "VAD SOM HELST,? (?:UTOM|MEN INTE)",
    "OFFERERA INTE|SKICKA INTE|FICK (?:VI )?NEJ PA|SA(?:GT|DE)? (?:\\p{L}+ )?NEJ TILL",
  ],
  tr: [
    "OLMASIN|ISTEM(?:IYOR|EZ|EM)\\p{L}*|(?:TEKLIF ETME|GETIRME|YAZMA|ONERME|FIYATLANDIRMA)YIN\\p{L}*",
    "REDDETTI\\p{L}*",
    "ONAYLAMADI\\p{L}*|KABUL ETM(?:IYOR|EDI)\\p{L}*",
  ],
  zh: ["不要(?![求紧])|不想要|别报|别给我|别拿|别订|不考虑|不同意用|否了|否掉|没看上|不行(?=[,，。]|$)"],
};

/** "Are not needed": right behind the make, or right before it. */
export const NOT_NEEDED = whole({
  en: ["(?:IS|ARE)(?: NOT|N['’]T) (?:NEEDED|WANTED|WELCOME)|NOT WANTED"],
  de: ["(?:BRAUCHEN|BRAUCHE|BRAUCHT) (?:WIR|ICH|KEINER) NICHT|(?:WIRD|WERDEN) NICHT (?:BENOTIGT|GEBRAUCHT)"],
  fr: ["PAS (?:LA PEINE|BESOIN)|INUTILES?"],
  es: ["NO (?:HACEN? FALTA|INTERESAN?|NOS INTERESAN?)"],
  it: ["NON (?:SERVONO|SERVE|INTERESSA|INTERESSANO)"],
  pt: ["NAO (?:PRECISA|PRECISAMOS|INTERESSA|INTERESSAM)"],
  nl: ["(?:HOEFT|HOEVEN) NIET"],
  pl: ["NIE (?:POTRZEB|INTERESUJ)\\p{L}+|NIEPOTRZEBN\\p{L}+"],
  uk: ["НЕ (?:ПОТРІБ\\p{L}+|ТРЕБА|ЦІКАВ\\p{L}+)"],
  ru: ["НЕ (?:НУЖ\\p{L}+|НАДО|ИНТЕРЕС\\p{L}+)"],
  cs: ["NEPOTREBUJ\\p{L}+|NEZAJIMA\\p{L}*"],
  sk: ["NEPOTREBUJ\\p{L}+|NEZAUJIMA\\p{L}*"],
  ro: ["NU (?:NE TREBUIE|TREBUIE|INTERESEAZA)"],
  hu: ["NEM (?:KELL|ERDEKEL)\\p{L}*"],
  sv: ["BEHOVS INTE|AR INTE INTRESSANT"],
  tr: ["GEREKMEZ|GEREKMIYOR|LAZIM DEGIL"],
  zh: ["不需要|用不着"],
});

/** Taken out of something, or left out of it. */
export const OUT: Words = {
  en: [
    "(?:TAKEN?|TAKING|TOOK|LEFT|LEAVE|STRUCK|STRIKE|PULLED|PULL|CUT|CROSSED|KEPT|KEEP) (?:[\\p{L}¶]+ ){0,5}(?:OUT|OFF|FROM)",
    "(?:REMOVED?|DROP(?:PED)?|DELETED?|EXCLUDED?|OMITTED|SWAPPED)(?! (?:THE|IN) PRICE)",
    "NOT (?:INCLUDED|QUOTED|LISTED|IN THE)",
    "(?:HAVE|HAS|DID)(?: NOT|N['’]T) (?:INCLUDED?|QUOTED?|PUT)",
  ],
  de: [
    "(?:HERAUS|RAUS)GENOMMEN|GESTRICHEN|WEGGELASSEN|ENTFERNT|ENTFALLEN",
    "(?:NEHMEN|NIMM|STREICHEN|STREICH|LASSEN) (?:[\\p{L}¶]+ ){0,5}(?:RAUS|HERAUS|WEG|AUS)",
    "NICHT (?:MEHR )?(?:AUFGENOMMEN|ANGEBOTEN|ENTHALTEN|DRIN|AUFGEFUHRT)|RAUSGEFLOGEN|RAUSGESTRICHEN",
    "STREICHEN",
  ],
  fr: [
    "(?:RETIRE|ENLEVE|SUPPRIME|RAYE|EXCLU|OTE|SORTI)E?S?|RETIREZ|ENLEVEZ|ENLEVER",
    "PAS (?:ETE )?(?:INCLUS|MIS|PREVU|CHIFFRE|REPRIS)E?S?",
  ],
  es: [
    "QUITAD[OA]S?|RETIRAD[OA]S?|ELIMINAD[OA]S?|QUITAMOS|QUITA|SACAD[OA]S?|EXCLUID[OA]S?|FUERA",
    "NO (?:HEMOS|VAN|SE HAN?) (?:INCLUID|PUEST|METID)\\p{L}+",
  ],
  it: [
    "TOLT[OAEI]|ELIMINAT[OAEI]|STRALCIAT[OAEI]|TOGLI(?:ERE|ETE|AMO)?|ESCLUS[OAEI]",
    "NON (?:ABBIAMO|SONO STAT[EI]) (?:INSERIT|INCLUS|MESS)\\p{L}+",
  ],
  pt: [
    "TIR(?:AMOS|EI|OU|AR|ADAS?|E)|RETIR(?:AMOS|EI|OU|AR|AD[AO]S?)|SAIU|SAIRAM|EXCLU(?:IMOS|ID[OA]S?)",
    "NAO (?:INCLUIMOS|PUSEMOS|COLOCAMOS|COTAMOS)",
  ],
  nl: [
    "(?:ERUIT|UIT)? ?(?:GEHAALD|GESCHRAPT|VERWIJDERD|WEGGELATEN|GEGOOID)",
    "HAAL (?:[\\p{L}¶]+ ){0,4}(?:UIT|ERUIT)|NIET (?:OPGENOMEN|MEEGENOMEN|AANGEBODEN)",
  ],
  pl: [
    "WYRZUC\\p{L}*|USU(?:N|NIETO|NELISMY|NIETE|NIETA)|WYKRESL\\p{L}+|SKRESL\\p{L}+|WYJEL\\p{L}+",
    "NIE (?:UWZGLEDN|UJEL|UJEN|WPISAL|WYCENIAL)\\p{L}*|WYPADL\\p{L}*",
  ],
  uk: [
    "ПРИБР(?:АЛИ|АНО|ЕРИ|АТИ)\\p{L}*|ВИКЛЮЧ\\p{L}+|ВИКРЕСЛ\\p{L}+|ВИКИН\\p{L}+",
    "НЕ (?:ВКЛЮЧА|ЗАКЛАДА|СТАВИ|ВНОСИ|РАХУВА)\\p{L}+",
  ],
  ru: [
    "УБРА(?:ЛИ|НЫ|ТЬ)|УБЕРИ\\p{L}*|ИСКЛЮЧ\\p{L}+|ВЫЧЕРКН\\p{L}+|ВЫКИН\\p{L}+",
    "НЕ (?:ВКЛЮЧА|ЗАКЛАДЫВА|СТАВИ|ВНОСИ|СЧИТА)\\p{L}+",
  ],
  cs: ["VYRADI\\p{L}+|VYSKRT\\p{L}+|VYHOD\\p{L}+|VYPUSTI\\p{L}+|VYNECHA\\p{L}+|NEZAHRNU\\p{L}+|NEDAVALI"],
  sk: ["VYRADI\\p{L}+|VYSKRT\\p{L}+|VYHOD\\p{L}+|VYPUSTI\\p{L}+|VYNECHA\\p{L}+|NEZAHRNU\\p{L}+|NEDAVALI"],
  ro: ["SCOS|SCOASE|ELIMINAT\\p{L}*|SCOATE\\p{L}*|EXCLUS\\p{L}*|NU (?:AM|A|AU) (?:INCLUS|PUS|TRECUT)"],
  hu: ["KIVETT\\p{L}*|KIHUZ\\p{L}+|TOROLT\\p{L}*|KIHAGY\\p{L}+|VEGYE KI|NEM (?:TETTUK|VETTUK|SZEREPEL)\\p{L}*"],
  sv: ["TAGIT BORT|TOG BORT|STRUKIT|STROK|UTESLUTIT|TA BORT|INTE (?:TAGIT MED|MED)"],
  tr: ["CIKAR\\p{L}+|SILDIK|KALDIRDIK|EKLEMEDIK|KOYMADIK|YAZMADIK"],
  zh: ["没有?列|没有?报|未列|未报|剔除|去掉|拿掉|删掉|删了|去除|撤掉"],
};

/** What goods are taken out of, with the word for "out of" or "in": a quotation. */
export const QUOTATION: Words = {
  en: [
    "(?:FROM|OUT OF|OFF|IN) (?:THE|YOUR|OUR|MY|THIS) (?:\\p{L}+ )?(?:QUOT|ESTIMATE|PROPOSAL|OFFER|ORDER|SHORTLIST|BASKET|COSTING)",
  ],
  de: [
    "(?:AUS|VOM|VON|IM|INS) (?:DEM |DER |DIE |UNSEREM |IHREM )?(?:\\p{L}*ANGEBOT|KOSTENVORANSCHLAG|KALKULATION|\\p{L}*BESTELL|OFFERT|STUCKLISTE|WARENKORB)",
  ],
  fr: [
    "(?:DU|DE LA|DE L['’]|DE VOTRE|DE NOTRE|AU|DANS LE|SUR LE) ?(?:DEVIS|OFFRE|PROPOSITION|COMMANDE|CHIFFRAGE|COTATION)",
  ],
  es: ["(?:DEL?|EN) (?:EL |LA |SU |NUESTR[AO] )?(?:PRESUPUESTO|OFERTA|PROPUESTA|PEDIDO|COTIZACION)"],
  it: ["(?:DAL|DALL['’]|DALLA|NEL|NELL['’]|NELLA) ?(?:PREVENTIV|OFFERT|PROPOSTA|ORDIN[EI]|QUOTAZION)"],
  pt: ["(?:D[OA]|N[OA]) (?:\\p{L}+ )?(?:ORCAMENTO|PROPOSTA|PEDIDO|COTACAO|ENCOMENDA)"],
  nl: ["(?:UIT|VAN|IN) (?:DE |HET |ONZE |UW )?(?:OFFERTE|BESTELLING|VOORSTEL|PRIJSOPGAVE|CALCULATIE)"],
  pl: ["(?:Z|ZE|W) (?:\\p{L}+ )?(?:WYCEN|OFERT|KOSZTORYS|ZAMOWIENI|PROPOZYCJ)"],
  uk: ["(?:З|ІЗ|У|В|ДО) (?:\\p{L}+ )?(?:КП(?!\\p{L})|ПРОПОЗИЦІ|КОШТОРИС|РАХУНК|ЗАМОВЛЕНН)"],
  ru: ["(?:ИЗ|В|С) (?:\\p{L}+ )?(?:КП(?!\\p{L})|ПРЕДЛОЖЕНИ|СМЕТ|СЧЕТ|ЗАКАЗ|РАСЧЕТ)"],
  cs: ["(?:Z|ZE|V|DO) (?:\\p{L}+ )?(?:NABID|ROZPOC|KALKULAC|OBJEDNAV)"],
  sk: ["(?:Z|ZO|V|DO) (?:\\p{L}+ )?(?:PONUK|ROZPOC|KALKULAC|OBJEDNAV)"],
  ro: ["(?:DIN|IN) (?:\\p{L}+ )?(?:OFERT|DEVIZ|COMAND|PROPUNER)"],
  hu: ["(?:\\p{L}*AJANLAT|RENDELES|KALKULACIO)\\p{L}*(?:BOL|BAN|BA|BEN|BE)(?!\\p{L})"],
  sv: ["(?:UR|FRAN|I) (?:OFFERT|BESTALLNING|KALKYL|FORSLAG)"],
  tr: ["(?:TEKLIF|SIPARIS|KESIF)\\p{L}*(?:TEN|DEN|TAN|DAN|TE|DE|E|A)(?!\\p{L})"],
  zh: ["报价|清单|方案|订单"],
};

/** "As you asked". */
export const AS_ASKED = whole({
  en: [
    "AS (?:YOU )?(?:REQUESTED|ASKED|AGREED|DISCUSSED)|(?:AT|PER|AS PER) YOUR (?:REQUEST|INSTRUCTIONS?)",
    "AS YOU WISH(?:ED)?",
  ],
  de: ["WIE (?:\\p{L}+ )?(?:GEWUNSCHT|BESPROCHEN|VEREINBART|VERLANGT)|AUF (?:IHREN |DEINEN )?WUNSCH|WUNSCHGEMASS"],
  fr: ["COMME (?:DEMANDE|CONVENU|SOUHAITE|VOUS LE SOUHAITIEZ|PREVU)|A (?:VOTRE|LEUR|TA) DEMANDE|SELON VO\\p{L}+"],
  es: [
    "COMO (?:PIDIO|PIDIERON|PEDISTE|ACORDAMOS|HABLAMOS|QUEDAMOS)",
    "SEGUN (?:LO )?(?:ACORDADO|PEDIDO|SU PETICION)|A PETICION",
  ],
  it: [
    "COME (?:DA )?(?:SUA |VOSTRA |TUA )?(?:RICHIEST[AO]|CONCORDATO|D['’]ACCORDO)",
    "SU (?:SUA |VOSTRA )?RICHIESTA|COME CHIEDEVA",
  ],
  pt: ["(?:CONFORME|COMO) (?:COMBINADO|PEDIDO|SOLICITADO|ACORDADO|PEDIU|PEDIRAM)|A (?:SEU )?PEDIDO"],
  nl: ["ZOALS (?:GEVRAAGD|AFGESPROKEN|BESPROKEN|U (?:VROEG|WENST))|OP (?:UW |JULLIE |JE )?VERZOEK", "CONFORM AFSPRAAK"],
  pl: [
    "ZGODNIE Z (?:PANA |PANI |PANSTWA )?(?:USTALENIAMI|PROSBA|ZYCZENIEM)",
    "JAK (?:PAN |PANI |PANSTWO )?PROSI\\p{L}+|NA (?:\\p{L}+ )?(?:PROSBE|ZYCZENIE)",
  ],
  uk: [
    "ЯК (?:ВИ )?(?:И )?ПРОСИЛИ|НА (?:ВАШЕ |ВАШУ )?(?:ПРОХАННЯ|ВИМОГУ)|ЯК ДОМОВЛЯЛИСЯ?",
    "ЗА (?:ВАШОЮ )?ДОМОВЛЕНІСТЮ",
  ],
  ru: [
    "КАК (?:ВЫ )?(?:И )?ПРОСИЛИ|ПО (?:ВАШЕИ |ВАШЕМУ )?(?:ПРОСЬБЕ|ТРЕБОВАНИЮ|ЖЕЛАНИЮ)|КАК ДОГОВАРИВАЛИСЬ",
    "ПО ДОГОВОРЕННОСТИ",
  ],
  cs: [
    "JAK (?:JSTE (?:CHTELI|ZADALI|SI PRALI)|BYLO DOMLUVENO|JSME SE DOMLUVILI)|DLE (?:DOHODY|VASEHO PRANI)",
    "NA VASE PRANI",
  ],
  sk: ["AKO (?:STE (?:CHCELI|ZIADALI)|SME SA DOHODLI)|PODLA DOHODY|NA VASU ZIADOST"],
  ro: ["(?:ASA )?CUM (?:ATI CERUT|AM STABILIT)|LA CEREREA|CONFORM (?:SOLICITARII|DISCUTIEI)"],
  hu: ["AHOGY KERT\\p{L}*|KERESERE|MEGBESZELTEK SZERINT"],
  sv: ["SOM (?:NI|DU) (?:BAD|ONSKADE)|ENLIGT (?:ONSKEMAL|OVERENSKOMMELSE)|PA (?:ER|DIN) BEGARAN"],
  tr: ["ISTEDIGINIZ GIBI|TALEBINIZ UZERINE|KONUSTUGUMUZ GIBI"],
  zh: ["按您的|按你的|按照您|根据您|应您|应贵|照您"],
});

/** A house's own rule forbids something. */
export const HOUSE_BAN: Words = {
  en: [
    "(?:IS|ARE|IT IS) (?:STRICTLY )?(?:FORBIDDEN|PROHIBITED|BANNED|BARRED)|MAY NOT BE|MUST NOT BE|NO-BUY LIST",
    "FORBIDS?|PROHIBITS?",
  ],
  de: ["(?:IST|SIND|WIRD) (?:\\p{L}+ ){0,3}(?:UNTERSAGT|VERBOTEN)|VERBIETET|UNTERSAGT|VERBOT"],
  fr: ["INTERDICTION D[E'’]|(?:IL )?EST INTERDIT|SONT INTERDITS?|INTERDIT"],
  es: ["PROHIBICION DE|(?:QUEDA|QUEDAN|ESTA|ESTAN) (?:\\p{L}+ )?PROHIBID[OA]S?|PROHIBE|PROHIBIDO"],
  it: ["(?:FATTO )?DIVIETO DI|E VIETATO|SONO VIETAT[IE]|VIETA|VIETATO"],
  pt: ["PROIBICAO DE|(?:E|FICA|ESTA) (?:\\p{L}+ )?(?:PROIBID|VEDAD)[OA]|PROIBE|VEDAD[OA]"],
  nl: ["VERBOD(?: OP)?|IS (?:\\p{L}+ ){0,2}VERBODEN|VERBIEDT|MAG NIET"],
  pl: ["ZAKAZ|ZABRANIA SIE|ZAKAZUJE SIE|ZABRANIA|NIE WOLNO"],
  uk: ["ЗАБОРОНЕНО|ЗАБОРОНЯЄТЬСЯ|ЗАБОРОНА НА|ЗАБОРОНА|НЕ МОЖНА"],
  ru: ["ЗАПРЕЩЕНО|ЗАПРЕЩАЕТСЯ|ЗАПРЕТ НА|ЗАПРЕТ|НЕЛЬЗЯ"],
  cs: ["ZAKAZ|JE ZAKAZAN[OAY]|ZAKAZUJE SE|NESMI SE|NESMEJI SE"],
  sk: ["ZAKAZ|JE ZAKAZAN[EAY]|ZAKAZUJE SA|NESMU SA"],
  ro: ["ESTE INTERZIS[AE]?|SE INTERZICE|INTERDICTIA"],
  hu: ["TILOS|TILALMA|TILTJA"],
  sv: ["FORBJUDET|FORBUD MOT|FAR INTE"],
  tr: ["YASAK\\p{L}*"],
  zh: ["禁止|严禁|不得"],
};
/** Buying, as a house's rule speaks of it. */
export const BUYING: Words = {
  en: ["BUY|PURCHAS|PROCUR|ORDER(?!\\p{L})|ACQUI"],
  de: ["KAUF|BESCHAFF|ANSCHAFF|ERWERB|BESTELL|EINKAUF|ANKAUF"],
  fr: ["ACHA|ACHET|ACQUER|ACQUI|COMMANDER"],
  es: ["COMPRA|ADQUIRI|ADQUISICI"],
  it: ["ACQUIST|COMPRAR|ORDINAR"],
  pt: ["COMPRA|ADQUIRI|AQUISIC"],
  nl: ["AANSCHAF|KOPEN|AANKOOP|INKOOP|BESTELLEN"],
  pl: ["ZAKUP|KUPOWA|NABYWA|ZAMAWIA"],
  uk: ["ЗАКУП|КУПУВ|ПРИДБА|КУПІВЛ"],
  ru: ["ЗАКУП|ПОКУП|ПРИОБРЕТ"],
  cs: ["NAKUP|KUPOVA|PORIZOVA|OBJEDNAVA"],
  sk: ["NAKUP|KUPOVA|OBSTARAVA"],
  ro: ["CUMPARA|ACHIZITI"],
  hu: ["VASARL|VENNI|BESZERZ"],
  sv: ["KOPA|INKOP|UPPHANDLA"],
  tr: ["SATIN AL|ALIN|ALIM"],
  zh: ["购买|采购|选用"],
};

/** What goes with a make, right before it: "for". */
export const FOR_IT = whole({
  any: ["FOR|FUR|ZU|ZUR|ZUM|POUR|PARA|PER|VOOR|BIJ|DLA|ДЛЯ|К|ДО|PRO|PRE|PENTRU|TILL"],
});

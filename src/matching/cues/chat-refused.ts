/**
 * Words by which somebody turns a make down in a letter or a chat: "X no thanks", "we took X out of the quotation". In normalised
 * text; each linear in its input.
 */
import { begun, type Words, whole } from "../words.ts";

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
    "(?:GONE|WENT|GOING) OFF(?= (?:THE )?¶)|(?:DONE|FINISHED|THROUGH) WITH(?= ¶)",
    "(?:DO|DOES|DID)(?: NOT|N['’]T) (?:\\p{L}+ )?(?:WANT|FANCY)(?! (?:TO|THEM TO|IT TO)(?!\\p{L}))",
    "ANYTHING BUT|(?:WILL NOT|WON['’]T) (?:HAVE|HEAR OF|ENTERTAIN|SIGN OFF)|NOT INTERESTED IN|NOT HAPPY WITH",
    "(?:IS|ARE|WAS|WERE) (?:DEAD |STRICTLY |FIRMLY )?AGAINST",
    "(?:IS|ARE)(?: NOT|N['’]T) BEING (?:BOUGHT|ORDERED|INSTALLED)|WON['’]T SIGN (?:\\p{L}+ )?(?:ANYTHING|OFF)",
    "(?:SAID|SAYS) NO TO|(?:HAS |HAVE )?(?:VETOED|TURNED DOWN|RULED OUT|KNOCKED BACK|THROWN OUT)",
    "AS LONG AS IT(?:['’]S| IS) NOT|JUST NOT",
    "(?<!(?:N['’]T|NOT|NEVER|I|TO) )FORGET(?: ABOUT)?(?= (?:THE |ALL )?¶| (?:IT|THEM|THOSE)(?!\\p{L}))",
    "(?:DON['’]T|DO NOT) (?:SEND|QUOTE|BRING|ORDER|PROPOSE|SUGGEST|OFFER)",
  ],
  de: [
    "LASSEN? (?:WIR|ICH) (?:\\p{L}+ ){0,4}(?:DIE )?FINGER",
    "(?:MACHEN|MACHE|MACHT) (?:\\p{L}+ ){0,3}EINEN (?:GROSSEN )?BOGEN UM",
    "(?:WILL|WOLLEN|MOCHTEN?) (?:\\p{L}+ ){0,4}(?:KEINE?[NRS]?|NICHT)|HAUPTSACHE (?:NICHT|KEINE?)",
    "NUR (?:NICHT|KEINE?)",
    "(?:WIRD|WERDEN) (?:\\p{L}+ ){0,2}(?:NICHT|KEINE?) (?:\\p{L}+ )?(?:ANGESCHAFFT|GEKAUFT|BESCHAFFT|BESTELLT|EINGESETZT)",
    "(?:IST|SIND) (?:\\p{L}+ )?GEGEN|WINKT (?:\\p{L}+ )?AB|NICHTS (?:VON|MEHR VON)",
    "KOMMT (?:\\p{L}+ ){0,2}NICHT (?:INS HAUS|REIN|INFRAGE)",
    "ALLES,? (?:AUSSER|NUR NICHT)",
    "(?:HABEN?|HAT) (?:\\p{L}+ ){0,6}ABGELEHNT|MAG (?:\\p{L}+ ){0,3}(?:KEINE?|NICHT)",
    "WIRD (?:\\p{L}+ )?NICHT GEWUNSCHT",
    "VERGISS(?= (?:D(?:IE|AS|EN) )?¶| (?:ES|SIE|DIE)(?!\\p{L}))(?![^.;,!?]{0,40} NICHT)|AUS DEM KOPF",
  ],
  fr: [
    "(?:ON|NOUS) (?:NE )?(?:LAISSE|LAISSONS) TOMBER|(?:FAIT|FAIRE|FAISONS|TIRE) (?:UNE CROIX|UN TRAIT) SUR",
    "OUBLIE(?:Z|R)? (?:LES? |LA )?(?=¶)",
    "(?:NE |N['’]EN )VEU(?:X|T|LENT) (?:PAS|PLUS)|N['’]EN (?:VOULONS|VOULAIT|VOULAIENT) (?:PAS|PLUS)",
    "TOUT,? SAUF",
    "(?:EST|SONT) (?:\\p{L}+ )?(?:CONTRE|OPPOSEE?S? A)|(?:ENTENDRE|PARLER) D(?=[EU ])",
    "N['’](?:IMPORTE|IMPORTE QUOI|IMPORTE LAQUELLE),? (?:SAUF|MAIS PAS)",
    "NE (?:VOULONS|SOUHAITONS) (?:PAS|PLUS)",
    "(?:A|ONT|AVONS) (?:REFUSE|RECUSE|ECARTE)|DU MOMENT QUE CE N['’]EST PAS|NE SOUHAITE PAS (?:DE|D)",
    "(?<!N['’])OUBLIEZ?(?:-(?:LES?|LA)(?!\\p{L})|(?= (?:LES? |LA )?¶))",
    "NE (?:ME |NOUS )?(?:PROPOSEZ|METTEZ|CHIFFREZ|COTEZ|LIVREZ|METS|PROPOSE|RAMENE|CHIFFRE) (?:PAS|PLUS|SURTOUT)",
  ],
  es: [
    "OLVID(?:ALO|ALA|ALOS|ALAS|EMONOS|EMOSLO)|(?:NOS )?(?:DEJAMOS|OLVIDAMOS) DE(?= (?:LAS? |LOS )?¶)",
    "NO (?:L[AO]S? |ME |NOS )?(?:QUIER[EO]|QUIEREN|QUEREMOS|QUERIA)(?! (?:DECIR|QUE|(?!VER|OIR|SABER|COMPRAR|PONER)\\p{L}+[AEI]R)(?!\\p{L}))",
    "TODO MENOS",
    "CUALQUIERA? MENOS",
    "NO (?:ME |NOS )?(?:TRAIGA|PONGA|META|COTICE|COTIZ|OFREZCA|INCLUYA|PRESUPUEST|PIDA)\\p{L}*",
    "NADA DE(?! NADA)",
    "NI VERL[AO]S?|(?:ESTAN?|SE OPONEN?) (?:EN CONTRA DE|A)|NO (?:ENTRAN?|PASAN?) (?:AQUI|EN)",
    "NO QUIERE (?:NI )?(?:OIR|VER|SABER)\\p{L}*|(?:HA|HAN|HEMOS) (?:RECHAZADO|DESCARTADO|VETADO)",
    "MIENTRAS NO SEA|OLVID(?:A(?:TE|OS)|ESE) DE(?= (?:LAS? |LOS |ELL[AO]S?(?!\\p{L}))?(?:¶|$))|DE LA CABEZA",
  ],
  it: [
    "LASCIAMO (?:PERDERE|STARE)|(?:METTIAMO|MESSO)(?:CI)? UNA CROCE|SCORDIAMOCI",
    "NON (?:L[AOEI] |NE |CI )?(?:VUOLE|VOGLIO|VOGLIAMO|VOGLIONO|VORREI)(?! (?:DIRE|CHE|(?!VEDERE|SENTIRE|SAPERNE|COMPRARE)\\p{L}+[AEI]RE)(?!\\p{L}))",
    "TUTTO (?:TRANNE|FUORCHE|MENO)",
    "NON (?:MI |CI )?(?:PROPON|OFFR|METT|PORTA|INSERI|QUOTA)\\p{L}*|BASTA CHE NON SI[AO]|PURCHE NON SI[AO]",
    "(?:E|SONO) (?:\\p{L}+ )?CONTRARI[OAEI]? A|NON (?:ENTRA|ENTRANO|PASSA|PASSANO) (?:QUI|DA|IN)",
    "NON SI (?:COMPRA|ORDINA)|(?:HA|HANNO|ABBIAMO) (?:BOCCIATO|SCARTATO|RIFIUTATO)|(?:BOCCIAT|SCARTAT)[AOEI]",
    "SCORDA(?:TI|TEVI)(?: D\\p{L}+)?|LASCIA PERDERE|TOGLITI (?:[\\p{L}¶]+ ){1,3}DALLA TESTA",
  ],
  pt: [
    "(?:ESQUECE|ESQUECA|ESQUECAM)(?: LA)?(?= (?:AS? |OS? )?¶)|DEIXAMOS DE LADO|PODE(?:S|M)? ESQUECER",
    "NAO (?:[AO]S? |ME |NOS )?(?:QUER|QUERO|QUEREM|QUEREMOS|QUERIA)(?! (?:DIZER|QUE|(?!VER|OUVIR|SABER|COMPRAR)\\p{L}+[AEI]R)(?!\\p{L}))",
    "TUDO MENOS",
    "QUALQUER UMA? MENOS",
    "NAO (?:ME |NOS )?(?:TRAGA|PONHA|META|COTE|OFERECA|INCLUA|COLOQUE|PECA)\\p{L}*|NADA DE(?! NADA)",
    "DESDE QUE NAO SEJA",
    "(?:E|SAO) CONTRA|NAO (?:ENTRA|ENTRAM|PASSA|PASSAM)|(?<!NAO (?:SE |TE )?)ESQUEC[AE](?: D?[AO]S?)?(?= ¶)",
    "ESQUEC[AE] ISSO|DA CABECA",
    "(?:RECUSOU|RECUSARAM|VETOU|VETARAM|REJEITOU|CHUMBOU|DESCARTAMOS)",
  ],
  nl: [
    "BLIJVEN (?:\\p{L}+ ){0,3}(?:VANAF|UIT DE BUURT)|VERGEET (?:DE |DIE )?(?=¶)",
    "LATEN WE (?:\\p{L}+ )?(?:ZITTEN|SCHIETEN)",
    "(?:WIL|WILLEN|WILDE|HOEFT?|HOEVEN) (?:\\p{L}+ ){0,4}(?:GEEN|NIET|NIKS VAN)|ALLES,? (?:BEHALVE|MAAR GEEN)",
    "(?:ZIET|ZIEN) (?:[\\p{L}¶]+ ){1,3}NIET ZITTEN|KOM(?:T|EN) (?:ER|HIER) NIET (?:IN|OP)",
    "(?:IS|ZIJN) (?:\\p{L}+ )?TEGEN|ALS HET MAAR GEEN|LIEVER GEEN|ALLEEN GEEN",
    "(?:HEEFT|HEBBEN|IS|ZIJN) (?:\\p{L}+ ){0,5}(?:AFGEKEURD|AFGEWEZEN|WEGGESTEMD)",
    "(?:GEEN|NIET) (?:\\p{L}+ )?(?:AANBIEDEN|OFFREREN|MEENEMEN|BESTELLEN)|UIT (?:JE|JULLIE|UW) HOOFD",
    "VERGEET (?:HET|ZE|DIE)(?=\\s*(?:[.,;!]|$))",
  ],
  pl: [
    "(?:DALISMY|DAJEMY|DAJ) SOBIE (?:\\p{L}+ )?SPOKOJ|ZAPOMNIJ(?:MY|CIE)? O(?= ¶)",
    "TRZYMAMY SIE (?:\\p{L}+ )?(?:Z )?DALEKA",
    "NIE CHC(?:E|A|EMY|IAL|IELI)\\p{L}*(?! (?!SLYSZEC|WIDZIEC|KUPOWAC|BRAC|ZNAC)\\p{L}+C(?!\\p{L}))|BYLE NIE",
    "TYLKO NIE|OBY NIE|(?:SLYSZEC|PATRZEC) NIE (?:CHC|MOZ)\\p{L}*",
    "NIE (?:OFERUJ|PROPONUJ|WYCENIAJ|PRZYWOZ|WPISUJ|ZAMAWIAJ|BIERZEMY|BIERZMY)\\p{L}*",
    "WSZYSTKO,? (?:BYLE|TYLKO|OPROCZ)",
    "NIE (?:ZGADZ|WCHODZ)\\p{L}+ (?:SIE NA|W GRE|SIE)|(?:JEST|SA) PRZECIW\\p{L}*",
    "(?:ODRZUCIL|ZAWETOWAL|ODPADL|ODPUSCIL)\\p{L}*|DAJMY SOBIE (?:\\p{L}+ )?SPOKOJ",
    "(?<!NIE )ZAPOMNIJ(?:CIE)? O(?= ¶| NI(?:M|EJ|CH)(?!\\p{L}))|Z GLOWY",
  ],
  uk: [
    "ЗАБУД(?:Ь|ЬТЕ|ЬМО) ПРО(?= ¶)|ТРИМАЄМО(?:СЯ|СЬ) ПОДАЛІ ВІД|ВІДМОВЛЯЄМО[СЯЬ]+ ВІД",
    "НЕ (?:ХОЧ|ХОТІ)\\p{L}+(?! (?!БАЧИТИ|ЧУТИ|БРАТИ|КУПУВАТИ|СТАВИТИ|ЗНАТИ)\\p{L}+ТИ(?:СЯ)?(?!\\p{L}))",
    "(?:ТІЛЬКИ|ЛИШЕ|АБИ|ГОЛОВНЕ) НЕ|(?:СЛУХАТИ|ЧУТИ|БАЧИТИ) НЕ ХОЧ\\p{L}+|НЕ БЕРЕМО",
    "НЕ (?:ПІДХОД|ПРОХОД)\\p{L}+|ЗАРУБ(?:АВ|АЛИ)|ПРОТИ(?= ¶)",
    "НЕ (?:ПРОПОНУИ|ПРИВОЗЬ|ВЕЗИ|РАХУИ|ЗАМОВЛЯИ)\\p{L}*|(?:ЗАБРАКУВА|ВІДХИЛИ|ВІДКИНУ)(?:В|ЛИ|ЛА)",
    "ЩО ЗАВГОДНО,? КРІМ|(?<!НЕ )ЗАБУДЬ(?:ТЕ)? ПРО(?= (?:ЦІ |ТІ )?¶| (?:НЬОГО|НЕІ|НИХ)(?!\\p{L}))|З ГОЛОВИ",
  ],
  ru: [
    "ЗАБУД(?:Ь|ЬТЕ|ЕМ) (?:ПРО|ОБ?)(?= ¶)|ДЕРЖИМСЯ ПОДАЛЬШЕ ОТ|ОТКАЗЫВАЕМСЯ ОТ",
    "НЕ (?:ХОЧ|ХОТЯТ|ХОТИМ|ХОТЕЛ)\\p{L}*(?! (?!ВИДЕТЬ|СЛЫШАТЬ|БРАТЬ|ПОКУПАТЬ|СТАВИТЬ|ЗНАТЬ)\\p{L}+ТЬ(?:СЯ)?(?!\\p{L}))",
    "(?:ТОЛЬКО|ЛИШЬ БЫ|ГЛАВНОЕ) НЕ|НА ДУХ НЕ|ЗАРУБИЛ[АИ]?|НЕ (?:ПРОИДЕТ|ПРОХОДИТ)|ПРОТИВ(?= ¶)",
    "(?:СЛЫШАТЬ|ВИДЕТЬ) НЕ (?:ХОЧ|ЖЕЛА)\\p{L}+",
    "НЕ (?:ПРЕДЛАГАИ|ПРИВОЗИ|ВЕЗИ|СЧИТАИ|ЗАКАЗЫВАИ|БЕРЕМ)\\p{L}*|(?:ЗАБРАКОВА|ОТКЛОНИ|ОТВЕРГ)(?:Л|ЛИ|ЛА)",
    "ЧТО УГОДНО,? КРОМЕ",
    "(?<!НЕ )ЗАБУДЬ(?:ТЕ)? (?:ПРО|ОБ?)(?= (?:ЭТИ |ЭТУ )?¶| (?:НЕГО|НЕЕ|НИХ|НЕИ|НЕМ)(?!\\p{L}))|ИЗ ГОЛОВЫ",
  ],
  cs: [
    "(?:JE|JSOU) PROTI|ODMITA(?:JI)?|NECHC\\p{L}+|NECHT\\p{L}+|(?:HLAVNE|JEN|JENOM) (?:AT TO NENI|NE)",
    "COKOLIV?,? (?:JEN NE|KROME)|NENABIZEJTE",
    "NEBEREME",
    "(?:ZAMITL|ODMITL|VYLOUCIL)\\p{L}*|NEOBJEDNAVEJ\\p{L}*|ZAPOMEN(?:TE)? NA|Z HLAVY",
  ],
  sk: [
    "NECHC\\p{L}+|(?:HLAVNE|LEN|IBA) (?:NECH TO NIE JE|NIE)|COKOLVEK,? (?:LEN NIE|OKREM)|NEPONUKAJTE",
    "NEBERIEME",
    "(?:ZAMIETL|ODMIETL|VYLUCIL)\\p{L}*|NEOBJEDNAVAJ\\p{L}*|ZABUDNI(?:TE)? NA|Z HLAVY",
  ],
  ro: [
    "NU (?:VREA|VREM|VREAU|VOR|DORIM|DORESC|DORESTE)|(?:NUMAI|DOAR) (?:SA NU FIE|NU)",
    "ORICE,? (?:IN AFARA DE|DAR NU)",
    "NU (?:PROPUNE|OFERTA|ADUCE|PUNE|TRIMITE)\\p{L}*|(?:A|AU|AM) (?:RESPINS|REFUZAT)|(?<!NU )UITA(?:TI)? DE",
  ],
  hu: [
    "NEM (?:AKAR|KER(?:EK|UNK|JUK|NE))\\p{L}*|HALLANI SEM AKAR\\p{L}*|NE LEGYEN|NEM ENGED\\p{L}*",
    "BARMI,? CSAK NE",
    "NE (?:AJANL|HOZZ|TEGY|RENDEL)\\p{L}*|(?:ELUTASITOTT|KIZART|LETILTOTT)\\p{L}*",
  ],
  sv: [
    "VILL (?:\\p{L}+ )?INTE HA|(?:BARA|HUVUDSAKEN) (?:DET )?INTE|ALLT,? UTOM",
    "VAD SOM HELST,? (?:UTOM|MEN INTE)",
    "GLOM(?! INTE)|OFFERERA INTE|SKICKA INTE|FICK (?:VI )?NEJ PA|SA(?:GT|DE)? (?:\\p{L}+ )?NEJ TILL",
  ],
  tr: [
    "OLMASIN|ISTEM(?:IYOR|EZ|EM)\\p{L}*|(?:TEKLIF ETME|GETIRME|YAZMA|ONERME|FIYATLANDIRMA)YIN\\p{L}*",
    "REDDETTI\\p{L}*",
    "ONAYLAMADI\\p{L}*|KABUL ETM(?:IYOR|EDI)\\p{L}*",
  ],
  zh: [
    "不要(?![求紧])|不想要|别报|别给我|别拿|别订|不考虑|不同意用|否了|否掉|没看上|不行(?=[,，。]|$)|别想|没批|未批准|被否|毙了|不让用",
  ],
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
/** What goes with a make, right before it: "for". */
export const FOR_IT = whole({
  any: ["FOR|FUR|ZU|ZUR|ZUM|POUR|PARA|PER|VOOR|BIJ|DLA|ДЛЯ|К|ДО|PRO|PRE|PENTRU|TILL"],
});

/** What else of a make is turned down: its delivery, its invoice. */
export const SERVICE_OF = begun({
  en: ["DELIVER(?:Y|IES) OF|RETURN OF|PAYMENT FOR|INVOICE FOR|WARRANTY (?:ON|FOR)|INSTALLATION OF|PARCEL"],
  de: ["LIEFERUNG (?:DER|VON|DES)|PAKET|RECHNUNG|MONTAGE (?:DER|VON|DES)|RUCKGABE|GARANTIE"],
  fr: ["LIVRAISON D|COLIS|FACTURE|INSTALLATION D|RETOUR D|GARANTIE"],
  es: ["ENTREGA D|PAQUETE|FACTURA|INSTALACION D|DEVOLUCION|GARANTIA"],
  it: ["CONSEGNA D|PACCO|FATTURA|INSTALLAZIONE D|RESO D|GARANZIA"],
  pt: ["ENTREGA D|ENCOMENDA D|FATURA|INSTALACAO D|DEVOLUCAO|GARANTIA"],
  nl: ["LEVERING VAN|PAKKET|FACTUUR|MONTAGE VAN|RETOUR|GARANTIE"],
  pl: ["DOSTAW[AYE]|PACZK|FAKTUR|MONTAZ|ZWROT|GWARANCJ"],
  uk: ["ДОСТАВК|ПОСИЛК|РАХУНОК|МОНТАЖ|ПОВЕРНЕНН|ГАРАНТІ"],
  ru: ["ДОСТАВК|ПОСЫЛК|МОНТАЖ|ВОЗВРАТ|ГАРАНТИ"],
  cs: ["DODAVK|BALIK|FAKTUR|MONTAZ|VRACENI|ZARUK"],
  zh: ["快递|发票|安装费|退货|质保"],
});

/** What may stand between a verb and the make that it is said of, and no other thing. */
export const NO_OTHER_THING = whole({
  any: [
    "\\p{L}*[CK]AM[AE]?R\\p{L}*|КАМЕР\\p{L}*|TELECAMER\\p{L}*|NVR|DVR|RE[CK]\\p{L}*|CCTV|MARCAS?|MARKE[NR]?",
    "MARK[AI]|MERK\\p{L}*|МАРК\\p{L}+|\\d+",
  ],
  en: [
    "ANY|MORE|ANYTHING|ALL|THE|A|AN|OF|FROM|BY|WITH|ABOUT|THIS|THAT|THESE|THOSE|SOME|KIT|GEAR|STUFF|MAKE",
    "BRAND|EQUIPMENT|ONE|TO|SEE|HEAR|IN|MORE|ANOTHER|YOUR",
  ],
  de: [
    "DIE|DER|DEN|DAS|DEM|VON|MEHR|EINE?[NMRS]?|ALLES|ZEUG|GERATE?|KRAM|FABRIKAT|MEHR|MIT|WAS|ETWAS|AUF",
    "DIESE[NRS]?|CHINESISCHE[NRS]?|KEINE?[NRS]?|NICHT",
  ],
  fr: ["DE|DU|DES|LA|LE|LES|UNE?|MATERIEL|MARQUE|PLUS|RIEN|AUCUN\\p{L}*|D|CHEZ|AVEC|ENTENDRE|PARLER|VOIR"],
  es: ["DE|DEL|LA|LAS|LOS|EL|UNA?|NI|NADA|MAS|NINGUN\\p{L}*|EQUIPOS?|MATERIAL|QUE|SEA|VER|OIR|HABLAR|SABER|CON|A"],
  it: [
    "DI|DEL|DELLA|DELLE|LE|LA|IL|I|UNA?|PIU|NIENTE|NULLA|NESSUN\\p{L}*|MATERIALE|MARCA|ROBA|SAPERNE|SENTIRE",
    "PARLARE|VEDERE|CON",
  ],
  pt: ["DE|DA|DO|AS?|OS?|UMA?|MAIS|NADA|NENHUM\\p{L}*|EQUIPAMENTOS?|MATERIAL|SEJA|SABER|OUVIR|FALAR|VER|COM"],
  nl: ["DE|HET|EEN|VAN|MEER|IETS|NIKS|SPUL\\p{L}*|APPARATUUR|GEEN|MET|DIE|WETEN|HOREN"],
  pl: [
    "OD|Z|FIRMY|MARKI|ZADN\\p{L}+|NIC|SPRZET\\p{L}*|URZADZEN\\p{L}*|SLYSZEC|WIDZIEC|O|KUPOWAC|BRAC|TEJ|TYCH",
    "JUZ|WIECEJ|TA|TO",
  ],
  uk: [
    "ВІД|НІЯК\\p{L}+|ЖОДН\\p{L}+|НІЧОГО|ТЕХНІК\\p{L}+|ОБЛАДНАНН\\p{L}+|ЧУТИ|БАЧИТИ|БРАТИ|ПРО|БІЛЬШЕ|ЦІ|ЦЮ|ТУ",
    "З|КУПУВАТИ|СТАВИТИ",
  ],
  ru: [
    "ОТ|НИКАК\\p{L}+|НИЧЕГО|ТЕХНИК\\p{L}+|ОБОРУДОВАН\\p{L}+|СЛЫШАТЬ|ВИДЕТЬ|БРАТЬ|ПРО|О|ОБ|БОЛЬШЕ|ЭТИ|ЭТУ|ТУ|С",
    "ПОКУПАТЬ|СТАВИТЬ|ЗНАТЬ",
  ],
  cs: ["OD|ZADN\\p{L}+|NIC|TECHNIK\\p{L}+|ZNACK\\p{L}*|UZ|TY|TU|SLYSET|O"],
  sk: ["OD|ZIADN\\p{L}+|NIC|TECHNIK\\p{L}+|ZNACK\\p{L}*|UZ|TIE|TU|POCUT|O"],
  ro: ["DE|NIMIC|ECHIPAMENT\\p{L}*|MARCA|LA|SA|AUDA|AUD|MAI"],
  hu: ["A|AZ|SEMMILYEN|TOBB|ILYEN"],
  sv: ["NAGRA|NAGOT|FRAN|MER|EN|ETT"],
});

/** Words by which a make is left out of a quotation, or a house forbids buying it. In normalised text; each linear in its input. */
import { type Words, whole } from "../words.ts";

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
    "HAAL (?:[\\p{L}¶]+ ){0,4}(?:UIT|ERUIT)|VERVALLEN|UITGEVALLEN|GEWIST",
    "NIET (?:OPGENOMEN|MEEGENOMEN|AANGEBODEN)",
  ],
  pl: [
    "WYRZUC\\p{L}*|USU(?:N|NIETO|NELISMY|NIETE|NIETA)|WYKRESL\\p{L}+|SKRESL\\p{L}+|WYJEL\\p{L}+",
    "NIE (?:UWZGLEDN|UJEL|UJEN|WPISAL|WYCENIAL)\\p{L}*|WYPADL\\p{L}*|WYCOFAL\\p{L}*|WYJELI\\p{L}*",
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
    "(?:FROM|OFF) (?:THE|YOUR|OUR|MY|THIS|HIS|HER|THEIR) (?:\\p{L}+ )?LIST(?!\\p{L})",
  ],
  de: [
    "(?:AUS|VOM|VON|IM|INS) (?:DEM |DER |DIE |UNSEREM |IHREM )?(?:\\p{L}*ANGEBOT|KOSTENVORANSCHLAG|KALKULATION|\\p{L}*BESTELL|OFFERT|STUCKLISTE|WARENKORB)",
    "(?:VON|AUS) (?:DER|UNSERER|SEINER|IHRER|MEINER) \\p{L}*LISTE",
  ],
  fr: [
    "(?:DU|DE LA|DE L['’]|DE VOTRE|DE NOTRE|AU|DANS LE|SUR LE) ?(?:DEVIS|OFFRE|PROPOSITION|COMMANDE|CHIFFRAGE|COTATION)",
    "DE (?:LA|SA|NOTRE|MA|LEUR|VOTRE) LISTE",
  ],
  es: [
    "(?:DEL?|EN) (?:EL |LA |SU |NUESTR[AO] )?(?:PRESUPUESTO|OFERTA|PROPUESTA|PEDIDO|COTIZACION)",
    "DE (?:LA|SU|NUESTRA) LISTA",
  ],
  it: [
    "(?:DAL|DALL['’]|DALLA|NEL|NELL['’]|NELLA) ?(?:PREVENTIV|OFFERT|PROPOSTA|ORDIN[EI]|QUOTAZION)",
    "DALLA (?:\\p{L}+ )?LISTA|DALL['’]ELENCO",
  ],
  pt: ["(?:D[OA]|N[OA]) (?:\\p{L}+ )?(?:ORCAMENTO|PROPOSTA|PEDIDO|COTACAO|ENCOMENDA)|DA (?:\\p{L}+ )?LISTA"],
  nl: [
    "(?:UIT|VAN|IN) (?:DE |HET |ONZE |UW )?(?:OFFERTE|BESTELLING|VOORSTEL|PRIJSOPGAVE|CALCULATIE)",
    "VAN (?:DE|ONZE|ZIJN|HAAR|HET|UW) LIJST",
  ],
  pl: ["(?:Z|ZE|W) (?:\\p{L}+ )?(?:WYCEN|OFERT|KOSZTORYS|ZAMOWIENI|PROPOZYCJ)|Z (?:\\p{L}+ )?LISTY"],
  uk: [
    "(?:З|ІЗ|У|В|ДО) (?:\\p{L}+ )?(?:КП(?!\\p{L})|ПРОПОЗИЦІ|КОШТОРИС|РАХУНК|ЗАМОВЛЕНН)",
    "(?:З|ЗІ|ІЗ) (?:\\p{L}+ )?СПИСК",
  ],
  ru: ["(?:ИЗ|В|С) (?:\\p{L}+ )?(?:КП(?!\\p{L})|ПРЕДЛОЖЕНИ|СМЕТ|СЧЕТ|ЗАКАЗ|РАСЧЕТ)|ИЗ (?:\\p{L}+ )?СПИСК"],
  cs: ["(?:Z|ZE|V|DO) (?:\\p{L}+ )?(?:NABID|ROZPOC|KALKULAC|OBJEDNAV)|ZE (?:\\p{L}+ )?SEZNAM"],
  sk: ["(?:Z|ZO|V|DO) (?:\\p{L}+ )?(?:PONUK|ROZPOC|KALKULAC|OBJEDNAV)|ZO (?:\\p{L}+ )?ZOZNAM"],
  ro: ["(?:DIN|IN) (?:\\p{L}+ )?(?:OFERT|DEVIZ|COMAND|PROPUNER)|DE PE (?:\\p{L}+ )?LIST"],
  hu: ["(?:\\p{L}*AJANLAT|RENDELES|KALKULACIO)\\p{L}*(?:BOL|BAN|BA|BEN|BE)(?!\\p{L})"],
  sv: ["(?:UR|FRAN|I) (?:OFFERT|BESTALLNING|KALKYL|FORSLAG)|FRAN (?:\\p{L}+ )?LISTA"],
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

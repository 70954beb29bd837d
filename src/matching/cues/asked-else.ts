/** Questions of bidders that ask other things than whether a make may be offered. In normalised text; each linear in its input. */
import { begun, cue, whole } from "../words.ts";

/** "Are other makes than X accepted?": right before the make. */
export const OTHER_THAN = cue`${whole({
  en: [
    "(?:OTHER|DIFFERENT|ALTERNATIVE) (?:\\p{L}+ )?(?:THAN|FROM|TO)",
    "(?:BRANDS?|MAKES?|MANUFACTURERS?) (?:OTHER THAN|BESIDES|BEYOND)",
  ],
  de: ["ANDERE[NRS]? (?:\\p{L}+ )?ALS|AUSSER|NEBEN"],
  fr: ["AUTRES? (?:\\p{L}+ )?QUE|DIFFERENTE?S? DE"],
  es: ["(?:OTR[AO]S? (?:\\p{L}+ )?QUE NO SEAN?|DISTINT[AO]S? (?:A|DE)|DIFERENTES? (?:A|DE)|ADEMAS DE|APARTE DE)"],
  it: ["(?:DIVERS[AEIO] DA|ALTR[AEIO] (?:\\p{L}+ )?(?:RISPETTO A|OLTRE A|DA))"],
  pt: ["(?:OUTR[AO]S? (?:\\p{L}+ )?QUE NAO(?: SEJAM?)?|DIFERENTES? D[AEO]|ALEM D[AEO]|QUE NAO)"],
  nl: ["ANDERE? (?:\\p{L}+ )?DAN|NAAST"],
  pl: ["INN\\p{L}+ (?:\\p{L}+ )?NIZ|POZA|OPROCZ"],
  uk: ["ІНШ\\p{L}+ (?:\\p{L}+,? )?(?:НІЖ|КРІМ|ОКРІМ)|ВІДМІНН\\p{L}+ ВІД|(?:О)?КРІМ"],
  ru: ["ДРУГ\\p{L}+ (?:\\p{L}+,? )?(?:ЧЕМ|КРОМЕ)|ОТЛИЧН\\p{L}+ ОТ|КРОМЕ|ПОМИМО"],
  cs: ["JIN\\p{L}+ (?:\\p{L}+ )?NEZ"],
  sk: ["IN\\p{L}+ (?:\\p{L}+ )?(?:AKO|NEZ)"],
  ro: ["ALTE (?:\\p{L}+ )?DECAT"],
  tr: ["(?:DISINDA)"],
  zh: ["除"],
})}(?:,? (?:THE|DE|DES|D|LA|LE|VAN|VON|MARKI|МАРКИ|FIRMY))?\s*$`;

/** What is asked for beside the make: time, papers, a colour, a lens, who does what. */
export const ASKED_MATTER = cue`${begun({
  en: [
    "DEADLINE|DELIVERY (?:TIME|PERIOD|DATE)|LEAD[- ]TIME|EXTEND|EXTENSION|POSTPON|LETTER|REFURBISH",
    "SECOND[- ]HAND|RECONDITION|USED(?= (?:UNIT|GOOD|CAMERA|EQUIP))",
    "SAMPLES?(?!\\p{L})|SITE VISIT|COLOU?R|IN (?:WHITE|BLACK|GREY|SILVER)|LENS|FOCAL|BOND(?!\\p{L})|TRAINING",
    "SUBCONTRACT|ADVANCE|INSTAL?MENT(?!S? (?:OF|BY))|WIRELESS|MICROPHONE",
    "PARTIAL|SPLIT|QUANTIT|LOWER|FEWER|LATER(?!\\p{L})|IN STAGES|AUTHORI[SZ]ATION|LESS THAN|SHORTER",
    "SEPARATELY",
  ],
  de: [
    "FRIST|LIEFERZEIT|LIEFERTERMIN|VERLANGER|VERSCHIEB|BESTATIGUNG|GEBRAUCHT|GENERALUBERHOLT|AUFBEREITET",
    "REFURBISH|MUSTER(?!\\p{L})|BEMUSTERUNG|ORTSTERMIN|BESICHTIGUNG",
    "FARBE|IN (?:WEISS|SCHWARZ|GRAU)|OBJEKTIV|BRENNWEITE|BURGSCHAFT|SCHULUNG|NACHUNTERNEHM|UNTERAUFTRAG",
    "VORAUSZAHLUNG|FUNK(?!\\p{L})|MIKROFON|TEIL(?:LIEFER|MENGE|LOS)|SPATER(?!\\p{L})|ZUTRITT",
  ],
  fr: [
    "DELAI|REPORT(?!\\p{L})|PROLONG|LETTRE|ATTESTATION|RECONDITIONN|OCCASION|ECHANTILLON|VISITE|COULEUR",
    "EN (?:BLANC|NOIR|GRIS)|OBJECTIF|FOCALE|CAUTION|FORMATION|SOUS-TRAIT|ACOMPTE|SANS FIL|MICRO(?!\\p{L})",
    "LIVRAISONS? (?:PARTIEL|ECHELONN)|PLUS TARD|ALLOTI",
  ],
  es: [
    "PLAZO|PRORROG|AMPLIA|CARTA(?!\\p{L})|CERTIFICADO|REACONDICIONAD|USAD[AO]S?(?!\\p{L})|SEGUNDA MANO",
    "MUESTRA|VISITA|COLOR|EN (?:BLANCO|NEGRO|GRIS)|OPTICA|LENTE|FOCAL|AVAL(?!\\p{L})|FORMACION",
    "SUBCONTRAT|ANTICIPO|INALAMBRIC|MICROFONO|PARCIAL|MAS TARDE",
  ],
  it: [
    "TERMINE|PROROG|LETTERA|ATTESTAZION|RICONDIZIONAT|USAT[AEIO](?!\\p{L})|CAMPION|SOPRALLUOG|COLORE",
    "IN (?:BIANCO|NERO|GRIGIO)|OTTICA|OBIETTIVO|FOCALE|CAUZION|FORMAZIONE|SUBAPPALT|ANTICIPAZION|WIRELESS",
    "MICROFONO",
    "CONSEGN\\p{L}+ (?:PARZIAL|FRAZION)|PIU TARDI",
  ],
  pt: [
    "PRAZO|PRORROG|CARTA(?!\\p{L})|DECLARACAO|RECONDICIONAD|USAD[AO]S?(?!\\p{L})|SEGUNDA MAO|AMOSTRA|VISITA",
    "\\bCOR(?!\\p{L})|EM (?:BRANCO|PRETO|CINZENTO)|LENTE|FOCAL|CAUCAO|FORMACAO|SUBCONTRAT|ADIANTAMENTO",
    "SEM FIOS|MICROFONE|PARCIA|MAIS TARDE",
  ],
  nl: [
    "TERMIJN|LEVERTIJD|UITSTEL|VERLENG|BRIEF|VERKLARING|GEREVISEERD|REFURBISH|TWEEDEHANDS|GEBRUIKTE|MONSTER",
    "SCHOUW|BEZICHTIG|KLEUR|IN HET (?:WIT|ZWART|GRIJS)|WIT(?!\\p{L})|ZWART(?!\\p{L})|LENS|BRANDPUNT",
    "OBJECTIEF|BANKGARANTIE|OPLEIDING|TRAINING|ONDERAANNEM|AANBETALING|DRAADLO|MICROFOON|DEELLEVER",
    "LATER(?!\\p{L})",
  ],
  pl: [
    "TERMIN|WYDLUZ|PRZEDLUZ|PRZESUN|LIST(?:U|Y)?(?!\\p{L})|OSWIADCZ|AUTORYZAC|UZYWAN(?:E|Y|YCH)|REGENEROWAN",
    "ODNOWION|PROBK|WIZJ|KOLOR|OBIEKTYW|OGNISKOW|WADIUM|SZKOLEN|PODWYKON|ZALICZK|BEZPRZEWOD|MIKROFON",
    "CZESCIOW|POZNIEJ",
  ],
  uk: [
    "СТРОК|ТЕРМІН|ПРОДОВЖ|ЛИСТ(?:А|И)?(?!\\p{L})|ДОВІДК|ВЖИВАН|ВІДНОВЛЕН|ЗРАЗ(?:ОК|К)|КОЛІР|КОЛЬОР|ОБ.?ЄКТИВ",
    "ФОКУСН|ЗАБЕЗПЕЧЕНН|НАВЧАНН|СУБПІДРЯД|АВАНС|ПЕРЕДОПЛАТ|БЕЗДРОТ|МІКРОФОН",
    "ЧАСТИН|ПІЗНІШ",
  ],
  ru: [
    "СРОК|ПРОДЛ|ПИСЬМ|СЕРТИФИКАТ|Б/У|БЫВШ\\p{L}+ В УПОТР|ВОССТАНОВЛЕН|ОБРАЗ(?:ЕЦ|Ц)|ЦВЕТ|ОБЪЕКТИВ|ФОКУСН",
    "ОБЕСПЕЧЕНИ|ОБУЧЕНИ|СУБПОДРЯД|АВАНС|ПРЕДОПЛАТ|БЕСПРОВОД|МИКРОФОН|ПО ЧАСТЯМ|ПАРТИЯМИ|ПОЗЖЕ|ПОЗДНЕЕ",
  ],
  cs: [
    "LHUT|PRODLOUZ|DOPIS|POUZIT[EYA](?!\\p{L})|REPASOVAN|VZOR(?:EK|K)|BARV|OBJEKTIV|OHNISK|JISTOT|SKOLEN",
    "PODDODAV|ZALOH|BEZDRAT|MIKROFON",
  ],
  sk: [
    "LEHOT|PREDLZ|LIST(?!\\p{L})|POUZIT[EYA](?!\\p{L})|REPASOVAN|VZORK|FARB|OBJEKTIV|ZABEZPEK|SKOLEN|SUBDODAV",
    "ZALOH|BEZDROT|MIKROFON",
  ],
  ro: [
    "TERMEN|PRELUNG|SCRISO|AUTORIZA|RECONDITIONAT|MOSTR|CULOARE|OBIECTIV|LENTIL|GARANTIE DE|INSTRUIR",
    "SUBCONTRACT|AVANS|MICROFON",
  ],
  hu: ["HATARIDO|MEGHOSSZABB|FELUJITOTT|HASZNALT|MINTA|SZIN(?!\\p{L})|OBJEKTIV|ALVALLALK|ELOLEG|MIKROFON"],
  tr: ["SURE|UZATIL|YETKI BELGESI|IKINCI EL|YENILENMIS|NUMUNE|RENK|LENS|TEMINAT|EGITIM|ALT YUKLEN|AVANS|MIKROFON"],
  sv: [
    "TIDSFRIST|LEVERANSTID|FORLANG|INTYG|BEGAGNA|RENOVERA|PROV(?!\\p{L})|FARG|OBJEKTIV|UTBILDNING",
    "UNDERLEVERANT|FORSKOTT|MIKROFON",
  ],
  zh: [
    "期限|工期|交货期|延期|延长|授权函|授权书|原厂函|翻新|二手|样品|样机|踏勘|颜色|白色|黑色|镜头|焦距|保证金|培训|分包|预付款|无线|拾音|分批",
  ],
})}`;

/** On what condition something is asked: what stands there is not what is asked. */
export const ASKED_IF = cue`,? ?${whole({
  en: ["IF|PROVIDED|WHEN|AS LONG AS"],
  de: ["WENN|SOFERN|FALLS"],
  fr: ["SI|A CONDITION|POURVU"],
  es: ["SI|SIEMPRE QUE"],
  it: ["SE|PURCHE|QUALORA"],
  pt: ["SE|DESDE QUE"],
  nl: ["INDIEN|MITS|ALS"],
  pl: ["JESLI|JEZELI|POD WARUNKIEM"],
  uk: ["ЯКЩО|ЗА УМОВИ"],
  ru: ["ЕСЛИ|ПРИ УСЛОВИИ"],
  cs: ["POKUD"],
})} .*`;

/** What an answer is of, where it speaks of the make. */
export const ANSWERS_MAKE = cue`^[^.?!;\n]{0,90}${begun({
  en: ["(?:THIS|THE|SUCH A) (?:MAKE|BRAND|MANUFACTURER)|(?:THIS|THAT) VENDOR"],
  de: ["(?:DIE|DIESE|DIESES|DIESER|DER|DAS) (?:MARKE|HERSTELLER|FABRIKAT)"],
  fr: ["(?:LA|CETTE) MARQUE|(?:LE|CE) FABRICANT"],
  es: ["(?:LA|ESTA|ESA|DICHA) MARCA|(?:EL|ESTE|DICHO) FABRICANTE"],
  it: ["(?:LA|TALE|QUESTA) MARCA|(?:IL|TALE) (?:MARCHIO|PRODUTTORE)"],
  pt: ["(?:A|ESTA|ESSA) MARCA|(?:O|ESTE) FABRICANTE"],
  nl: ["(?:HET|DIT|DAT) MERK|(?:DE|DEZE) FABRIKANT"],
  pl: ["(?:TA|TEJ) MAR(?:KA|KI)|TEN PRODUCENT|TEGO PRODUCENTA"],
  uk: ["Ц(?:Я|ІЄІ) МАРК|(?:ЦЕИ|ЦЬОГО) (?:БРЕНД|ВИРОБНИК)"],
  ru: ["ЭТ(?:А|ОИ) МАРК|ЭТ(?:ОТ|ОГО) (?:БРЕНД|ПРОИЗВОДИТЕЛ)"],
  zh: ["该品牌|此品牌"],
})}`;

/** Words that join a make to what is asked about it: "the deadline for the X". */
export const OF_THE_MAKE = cue`${whole({
  en: ["FOR|OF|FROM|WITH|ON|BY|TO"],
  de: ["FUR|VON|VOM|DER|DES|MIT|BEI|ZU[RM]?|AN"],
  fr: ["POUR|DE|DES|DU|AVEC|SUR|D|PAR"],
  es: ["PARA|DE|DEL|CON|EN|POR|FABRICANTE"],
  it: ["PER|D[IEA]L?L?[AEIO]?|CON|SU"],
  pt: ["PARA|D[AEO]S?|COM|N[AO]S?|EM"],
  nl: ["VOOR|VAN|MET|BIJ|AAN"],
  pl: ["DLA|Z|DO|OD|KAMER|NA|PRZY"],
  uk: ["ДЛЯ|ВІД|З|ІЗ|НА|ДО|КАМЕР|ДО"],
  ru: ["ДЛЯ|ОТ|С|НА|К|КАМЕР|ПО"],
  cs: ["PRO|OD|S|NA|KAMER"],
  sk: ["PRE|OD|S|NA|KAMIER"],
  ro: ["PENTRU|DE|LA|CU|DIN"],
  hu: ["A|AZ"],
  sv: ["FOR|FRAN|MED|AV|TILL"],
})}(?:[ '’][\p{L}'’-]+){0,3}\s*$|[的与和]$`;

/** "Is it mandatory to quote X?": a no frees the bidder from it, and refuses nothing. */
export const MANDATORY = cue`${begun({
  en: ["MANDATORY|COMPULSORY|OBLIGATORY|OBLIGED"],
  de: ["ZWINGEND(?!\\p{L})|VERPFLICHTEND|VERPFLICHTET"],
  fr: ["OBLIGATOIRE"],
  es: ["OBLIGATORI"],
  it: ["OBBLIGATORI"],
  pt: ["OBRIGATORI"],
  nl: ["VERPLICHT"],
  pl: ["OBOWIAZKOW|OBLIGATORYJN"],
  uk: ["ОБОВ.?ЯЗКОВ"],
  ru: ["ОБЯЗАТЕЛЬН"],
  cs: ["POVINN"],
})}`;

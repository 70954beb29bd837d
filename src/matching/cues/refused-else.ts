/**
 * What a text refuses beside a make that it asks for: who may not enter and what may not be seen, how a bid must come, what the
 * contract knows no more of. In normalised text; each linear in its input.
 */
import { Cue } from "../cue.ts";
import { begun, oneOf, whole } from "../words.ts";

/** Whom a camera or a reader knows and lets in no longer: a list of people and cars, and no make. */
const BARRED_ONES = `${whole({
  en: [
    "(?:BARRED|BANNED|BLACKLISTED|BLOCKED|UNAUTHORI[SZ]ED) (?:PERSON|PEOPLE|VEHICLE|VISITOR|DRIVER|CUSTOMER|CAR)…",
    "(?:BARRED|BANNED|BLACKLISTED|BLOCKED|UNAUTHORI[SZ]ED) (?:PLATE|PUPIL|GUEST|USER|HOLDER|CARD|TRUCK|LORR|PATRON)…",
    "(?:UNWANTED|PROHIBITED|EXCLUDED|DISQUALIFIED) (?:PERSON|PEOPLE|VEHICLE|VISITOR|DRIVER|CUSTOMER|CAR|PARKING|TURN)…",
    "(?:BARRED|BANNED|BLACKLISTED|PROHIBITED|FORBIDDEN|EXCLU(?:DED|SION)) (?:ZONES?|AREAS?|REGIONS?)",
    "EXCLUDED FROM (?:(?:THE|ANY|ALL|ITS|THEIR) )?(?:FIELD OF )?(?:VIEW|RECORDINGS?|IMAGES?|PICTURES?|COVERAGE)",
    "EXCLUDED FROM (?:(?:THE|ANY|ALL) )?(?:ANALYSIS|SIGHT|DETECTION|MONITORING|SURVEILLANCE|SCENE|FRAME)",
    "(?:REFUSED?|DENY|DENIED) (?:ENTRY|ACCESS|ADMISSION|ADMITTANCE)",
  ],
  de: [
    "(?:GESPERRTE|AUSGESCHLOSSENE|UNERWUNSCHTE|VERBOTENE)[NRSM]? (?:PERSON|FAHRZEUG|BESUCHER|KENNZEICHEN|KARTE|GAST|GASTE|ZONE|BEREICH|RICHTUNG)…",
    "AUSSCHLUSSZONEN?|VERBOTSZONEN?|VOM (?:SICHTFELD|BILD|BILDAUSSCHNITT) AUSGESCHLOSSEN",
    "VON DER (?:AUFZEICHNUNG|ERFASSUNG|UBERWACHUNG|AUFNAHME) AUSGE(?:SCHLOSSEN|NOMMEN)",
  ],
  fr: [
    "(?:PERSONNES|VEHICULES|PLAQUES|ZONES|BADGES|VISITEURS|AIRES?|SENS) (?:INTERDIT|EXCLU|BANNI|REFUSE)E?S?",
    "ZONES? D['’] ?EXCLUSION",
    "EXCLUE?S? (?:DU CHAMP|DE L['’] ?(?:IMAGE|ENREGISTREMENT|ANALYSE)|DE LA (?:VUE|CAPTATION|PRISE))",
  ],
  es: [
    "(?:PERSONAS?|VEHICULOS?|MATRICULAS?|ZONAS?|TARJETAS?|VISITANTES?|AREAS?|SENTIDO) (?:PROHIBID|EXCLUID|VETAD|RECHAZAD)[OA]S?",
    "ZONAS? DE EXCLUSION",
    "EXCLUID[OA]S? (?:DEL? (?:CAMPO|ENCUADRE|IMAGEN|PLANO)|DE LA (?:IMAGEN|GRABACION|VISTA|CAPTACION))",
  ],
  it: [
    "(?:PERSONE|VEICOLI|TARGHE|ZON[AE]|AREE?|TESSERE|VISITATORI|SOGGETTI) (?:VIETAT|ESCLUS|INTERDETT|BANDIT|RESPINT)[AEIO]",
    "ZON[AE] DI ESCLUSIONE",
    "ESCLUS[AEIO] (?:DALL['’] ?(?:INQUADRATURA|IMMAGINE|AREA)|DALLA (?:RIPRESA|REGISTRAZIONE|VISTA)|DAL CAMPO)",
  ],
  pt: [
    "(?:PESSOAS?|VEICULOS?|MATRICULAS?|PLACAS?|ZONAS?|AREAS?|CARTOES|VISITANTES) (?:PROIBID|EXCLUID|INTERDIT|BANID|VEDAD|BLOQUEAD)[OA]S?",
    "ZONAS? DE EXCLUSAO",
    "EXCLUID[OA]S? (?:DO (?:CAMPO|ENQUADRAMENTO|PLANO)|DA (?:IMAGEM|GRAVACAO|CAPTACAO|VISTA))",
  ],
  nl: [
    "(?:GEWEIGERDE|UITGESLOTEN|VERBODEN|ONGEWENSTE) (?:PERSON|VOERTUIG|BEZOEKER|KENTEKEN|ZONE|GEBIED|PAS|RIJRICHTING)…",
    "UITSLUITINGSZONES?|UITGESLOTEN VAN (?:BEELD|OPNAME|REGISTRATIE|HET BEELD)|BUITEN BEELD GEHOUDEN",
  ],
  pl: [
    "(?:OSOB|POJAZD|TABLIC|STREF|OBSZAR|KART|AUT|NUMER)\\p{L}* (?:ZAKAZAN|ZABRONION|WYKLUCZON|WYLACZON|NIEPOZADAN)…",
    "(?:ZAKAZAN|ZABRONION|WYKLUCZON|WYLACZON|NIEPOZADAN)\\p{L}* (?:OSOB|POJAZD|TABLIC|STREF|OBSZAR|KART|AUT|NUMER)…",
    "STREF\\p{L}* (?:WYKLUCZ|WYLACZ|ZAKAZU)…",
    "WYLACZON\\p{L}* Z (?:OBRAZU|NAGRYW|KADRU|ANALIZY|MONITOR|DETEKC)…",
  ],
  uk: [
    "(?:ЗАБОРОНЕН|ВИКЛЮЧЕН|НЕБАЖАН)\\p{L}* (?:АВТО|ОСІБ|ОСОБ|ЗОН|ТРАНСПОРТ|НОМЕР|ВІДВІДУВАЧ|КАРТ|ДІЛЯН|НАПРЯМ|МІСЦ)…",
    "(?:АВТО|ОСІБ|ОСОБ|ЗОН|ТРАНСПОРТ|НОМЕР|КАРТ)\\p{L}* (?:ВИКЛЮЧ|ЗАБОРОН)…",
    "ВИКЛЮЧЕН\\p{L}* (?:З|ІЗ) (?:КАДР|ЗАПИС|ОГЛЯД|АНАЛІЗ|ПОЛЯ)…",
  ],
  ru: [
    "(?:ЗАПРЕЩЕНН|ЗАПРЕТН|ИСКЛЮЧЕНН|НЕЖЕЛАТЕЛЬН)\\p{L}* (?:АВТО|ЛИЦ|ЗОН|ТРАНСПОРТ|НОМЕР|ПОСЕТИТЕЛ|КАРТ|УЧАСТ|НАПРАВЛ|МЕСТ)…",
    "(?:АВТО|ЗОН|НОМЕР|КАРТ|УЧАСТК)\\p{L}* (?:ИСКЛЮЧ|ЗАПРЕ[ТЩ])…",
    "ИСКЛЮЧ\\p{L}* ИЗ (?:КАДР|ЗАПИС|ОБЗОР|АНАЛИЗ|ПОЛЯ)…",
  ],
  cs: ["(?:ZAKAZAN|VYLOUCEN|NEZADOUC)\\p{L}* (?:OSOB|VOZID|ZON|OBLAST|SPZ|KART)…|ZON\\p{L}* VYLOUCEN…"],
  ro: ["(?:PERSOANE|VEHICULE|ZONE|AUTOTURISME)(?:LOR|LE)? (?:INTERZISE|EXCLUSE|INDEZIRABILE)"],
  tr: ["(?:YASAKLI|ISTENMEYEN|HARIC TUTULAN) (?:KISI|ARAC|PLAKA|BOLGE|ALAN|KART)…"],
  zh: [
    "(?:排除|禁止|禁行|禁入|禁停|屏蔽|拒绝)(?:检测|识别|入内|进入|通行|停车)?(?:区域|區域|区|车辆|人员|时段|标志|左转|右转|掉头)",
    "(?:禁止|拒绝|严禁)(?:无关|外来|陌生|未授权|黑名单|社会)[^，。；,;]{0,8}",
  ],
})}`;

/** On what pain a bidder does what is asked of him: "a site visit is mandatory on pain of exclusion". */
const ON_PAIN = `(?:${whole({
  en: ["(?:ON|UNDER) (?:PAIN|PENALTY) OF"],
  de: ["(?:BEI|UNTER) (?:STRAFE|ANDROHUNG) (?:DES|VON)|BEI SONSTIGEM"],
  fr: ["(?:SOUS|A) PEINE D(?:E |['’])"],
  es: ["(?:SO|BAJO) PENA DE"],
  it: ["(?:A|SOTTO|SOTTO LA) PENA (?:DI|DELL[AE'’])"],
  pt: ["SOB PENA DE"],
  nl: ["OP STRAFFE VAN"],
  pl: ["POD RYGOREM"],
  uk: ["ПІД ЗАГРОЗОЮ"],
  ru: ["ПОД УГРОЗОИ|ПОД СТРАХОМ"],
  cs: ["POD SANKCI"],
  ro: ["SUB SANCTIUNEA"],
})}|${oneOf({ zh: ["否则"] })})[^,;.。；]{0,60}`;

/** What leads over from the make to another matter within the clause: "and for that reason variants are not permitted". */
const LEADS_OVER = whole({
  en: [
    "FOR (?:THAT|THIS|WHICH) REASON|THEREFORE|HENCE|THUS|CONSEQUENTLY|ACCORDINGLY|BECAUSE|SO(?: THAT)?",
    "AS A RESULT|WHICH IS WHY",
  ],
  de: ["(?:UND )?(?:DAHER|DESHALB|SOMIT|DARUM|DESWEGEN|FOLGLICH|AUS DIESEM GRUND)|SO ?DASS|WESHALB"],
  fr: [
    "(?:ET )?(?:DONC|PAR CONSEQUENT|POUR CETTE RAISON|AINSI|DES LORS|C['’]EST POURQUOI)",
    "DE (?:SORTE|FACON|MANIERE) QUE",
  ],
  es: ["POR (?:LO TANTO|LO QUE|ELLO|ESO|ESE MOTIVO|ESTA RAZON|TANTO)|DE (?:MODO|FORMA|MANERA) QUE"],
  it: ["PERTANTO|QUINDI|PERCIO|DI CONSEGUENZA|PER (?:TALE|QUESTO) MOTIVO|IN MODO (?:CHE|TALE CHE)|COSICCHE", "SICCHE"],
  pt: ["PELO QUE|PORTANTO|POR (?:ISSO|ESSE MOTIVO|ESSA RAZAO)|DE (?:MODO|FORMA|MANEIRA) (?:A )?QUE"],
  nl: ["DAAROM|DERHALVE|DUS|OM DIE REDEN|ZODAT|WAARDOOR|WAAROM"],
  pl: ["DLATEGO|WOBEC TEGO|Z TEGO (?:POWODU|WZGLEDU)|W ZWIAZKU Z (?:TYM|CZYM)|ZATEM|TAK,? ABY|WIEC"],
  uk: ["ТОМУ|ОТЖЕ|З ЦІЄІ ПРИЧИНИ|У ЗВ'?ЯЗКУ З ЦИМ|ТАК,? ЩОБ"],
  ru: ["ПОЭТОМУ|ПО ЭТОИ ПРИЧИНЕ|В СВЯЗИ С (?:ЭТИМ|ЧЕМ)|СЛЕДОВАТЕЛЬНО|ТАК,? ЧТОБЫ"],
  cs: ["PROTO|Z TOHOTO DUVODU|TAKZE"],
  sk: ["PRETO|Z TOHTO DOVODU|TAKZE"],
  ro: ["(?:PRIN URMARE|DE ACEEA|ASTFEL)"],
  tr: ["BU NEDENLE|DOLAYISIYLA"],
  hu: ["EZERT|IGY"],
  sv: ["DARFOR"],
});

/** How a bid comes, what its bidder may do, and what is looked at: none of it is the make. */
const MATTER = begun({
  en: [
    "VARIANTS?(?!\\p{L})|ALTERNATIVES?(?!\\p{L})|SUBSTITUT|EQUIVALENTS?(?!\\p{L})|DEVIATION|SUBCONTRACT|LATE ",
    "PART(?:IAL)? (?:BID|OFFER|TENDER)",
    "OTHER (?:MAKE|BRAND|MANUFACTURER)|NEIGHBOU?R|GARDEN|WINDOW|ADVANCE PAYMENT|CLOUD|SUBSCRIPTION",
    "USED (?:GOOD|EQUIP)|REFURB",
  ],
  de: [
    "NEBENANGEBOT|VARIANTE|ABWEICHUNG|UNTERAUFTRAG|SUBUNTERNEHM|NACHUNTERNEHM|TEILANGEBOT|ALTERNATIV",
    "(?:UNTERVERGABE|WEITERVERGABE)",
    "NACHBARGRUND|VORAUSZAHLUNG|ANDERE (?:FABRIKAT|MARKE|HERSTELLER)|(?:GEBRAUCHT|B-WARE)",
  ],
  fr: [
    "VARIANTE|SOUS-TRAITANCE|ALTERNATIVE|AUTRES? (?:MARQUE|FABRICANT)|DEROGATION|ECART|JARDINS?(?!\\p{L})",
    "VOISIN|ACOMPTE|AVANCE(?!\\p{L})",
  ],
  es: ["VARIANTE|SUBCONTRATAC|ALTERNATIVA|OTRAS? MARCA|DESVIACION|JARDIN|VECIN|ANTICIPO|MEJORAS(?!\\p{L})"],
  it: [
    "VARIANT|SUBAPPALT|ALTERNATIV|ALTRE MARCHE|DIFFORMITA|GIARDIN|VICIN|ANTICIPAZION",
    "ALTRI (?:MARCHI|PRODUTTORI)",
  ],
  pt: ["VARIANTE|SUBCONTRATA|SUBEMPREITA|ALTERNATIVA|OUTRAS MARCAS|DESVIO|VIZINH|ADIANTAMENTO"],
  nl: ["VARIANT|ONDERAANNEM|ONDERAANBESTED|ALTERNATIE|ANDERE MERKEN|AFWIJKING|BUREN|TUIN|VOORUITBETAL|UITBESTED"],
  pl: [
    "WARIANT|PODWYKON|ROZWIAZAN\\p{L}+ ROWNOWAZN|INN\\p{L}+ (?:MAR|PRODUCENT)|ODSTEPSTW|SASIED|ZALICZK",
    "OFERT\\p{L}* (?:CZESCIOW|WARIANT)",
  ],
  uk: [
    "СУБПІДРЯД|АЛЬТЕРНАТИВ|ІНШ\\p{L}+ (?:МАРК|БРЕНД|ВИРОБНИК)|ВІДХИЛЕННЯ(?!\\p{L})|СУСІД|АВАНС",
    "ПОПЕРЕДН\\p{L}+ ОПЛАТ",
  ],
  ru: ["СУБПОДРЯД|АЛЬТЕРНАТИВ|ДРУГИ\\p{L}+ (?:МАР|БРЕНД|ПРОИЗВОДИТЕЛ)|ОТКЛОНЕНИ\\p{L}+ ОТ|СОСЕД|АВАНС"],
  cs: ["VARIANT|PODDODAV|SUBDODAV|ALTERNATIV|JIN\\p{L}+ ZNACK|ODCHYLK|ZALOH"],
  sk: ["VARIANT|SUBDODAV|ALTERNATIV|IN\\p{L}+ ZNACK|ODCHYLK"],
  ro: ["VARIANTE|SUBCONTRACT|OFERTE(?:LE)? ALTERNATIVE|ALTE MARCI|AVANS"],
  tr: ["ALTERNATIF|ALT YUKLENICI|BASKA MARKA|AVANS"],
  hu: ["VARIAN|ALVALLALKOZ|ALTERNATIV|MAS MARKA|RESZAJANLAT"],
  sv: ["ALTERNATIVA ANBUD|UNDERLEVERANTOR|ANDRA MARKEN|AVVIKELSE"],
});

/** The same right behind the verb: "voor de X is onderaanneming uitgesloten". */
const NEXT_MATTER = `${whole({
  de: ["IST|SIND|WIRD|WERDEN"],
  nl: ["IS|ZIJN|WORDT|WORDEN"],
})} (?:EINE?R? |DIE |DER |DE |HET |EEN )?${begun({
  de: ["NEBENANGEBOT|UNTERAUFTRAG|UNTERVERGABE|WEITERVERGABE|SUBUNTERNEHM|NACHUNTERNEHM|TEILANGEBOT"],
  nl: ["ONDERAANNEM|ONDERAANBESTED|VARIANTEN|UITBESTED|DEELINSCHRIJV"],
})}`;

/** What is refused beside the make: taken out before a refusal of the make is looked for. */
export const REFUSED_ELSE = new Cue(
  `${BARRED_ONES}|${ON_PAIN}|(?:${NEXT_MATTER}|${LEADS_OVER}(?! (?:AS|ALS|COMO|COME)(?!\\p{L})) [^.;,:\\n]{0,25}?${MATTER})[^.;,\\n]*`,
  "gu",
);

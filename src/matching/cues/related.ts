/** Single words for who makes another's brand, what follows what, and what fits what. In normalised text; each linear in its input. */
import { begun, whole } from "../words.ts";

/** Who stands behind another's brand: "the hardware comes from". */
export const MADE_BY = begun({
  en: [
    "HARDWARE|INNARDS|INTERNALS|(?:BUILT|MADE|MANUFACTURED|PRODUCED|SUPPLIED|DESIGNED) BY|REBRANDED|REBADGED",
    "A REBRAND OF|OEM(?!\\p{L})",
    "UNDER THE (?:LID|HOOD|BONNET|SKIN|COVER)|INSIDE(?:,)? IT['’]?S?|UNDERNEATH|IN (?:REALITY|FACT|TRUTH)",
    "ACTUALLY|ACTUAL MA|REALLY (?:AN?|IS|MADE)|FACTOR(?:Y|IES) OF|COMES (?:FROM|OUT OF)",
  ],
  de: [
    "HARDWARE|TECHNIK|INNENLEBEN|(?:GEBAUT|HERGESTELLT|PRODUZIERT|GEFERTIGT|ENTWICKELT) |HERSTELLER IST",
    "DAHINTER|(?:IM|VOM) (?:INNEREN|KERN)",
    "STECKT|STAMMT|KOMMT (?:\\p{L}+ )?(?:VON|AUS)|IN WAHRHEIT|TATSACHLICH|EIGENTLICH|BAUGLEICH",
    "WERK(?:EN)?(?!\\p{L})",
  ],
  fr: [
    "MATERIEL|ELECTRONIQUE|FABRIQUEE?S?|PRODUITE?S?|FABRICATION|CONCUE?S?|USINES?|SORT (?:EN|DES|DE)|PROVIENT",
    "EN REALITE|EN FAIT|DERRIERE",
    "SOUS LE CAPOT|C['’]EST (?:DU|UNE?)|FABRICANT|A L['’]INTERIEUR",
  ],
  es: [
    "HARDWARE|FABRICAD[AO]S?|FABRICANTE|FABRICA(?!\\p{L})|ELECTRONICA|PRODUCID|POR DENTRO|EN REALIDAD|DETRAS",
    "LA HACE|LO HACE|SALE DE",
    "PROVIENE|PROCEDE",
  ],
  it: [
    "HARDWARE|PRODOTT[AEIO]|FABBRICAT|COSTRUIT|REALIZZAT|PRODUTTORE|DENTRO|IN REALTA|FABBRICA(?!\\p{L})",
    "LA PRODUCE|ELETTRONICA|DIETRO",
    "PROVIENE|SOTTO IL COFANO|INTERNAMENTE",
  ],
  pt: [
    "HARDWARE|FABRICAD|FABRICANTE|FABRICO|PRODUZID|POR DENTRO|NA (?:REALIDADE|VERDADE)",
    "QUEM (?:A |O )?(?:FABRICA|PRODUZ|FAZ)|FABRICA(?!\\p{L})",
    "SAI D|ELETRONICA|POR TRAS",
  ],
  nl: [
    "HARDWARE|TECHNIEK|BINNENWERK|GEMAAKT|GEPRODUCEERD|GEBOUWD|FABRIKANT|FABRIEK(?!S)|EIGENLIJK",
    "IN WERKELIJKHEID",
    "AFKOMSTIG|KOMT (?:UIT|VAN)",
    "ONDER DE MOTORKAP|VAN BINNEN|BINNENIN",
  ],
  pl: [
    "SPRZETOWO|SPRZET(?= (?:TO|JEST|POCHODZI|ROBI))|WYPRODUK|PRODUK(?!T)|PRODUCENT|WYTWARZ|W SRODKU",
    "PODZESPOLY|FABRY(?:KI|CE)|W RZECZYWISTOSCI",
    "TAK NAPRAWDE|POCHODZI|ROBI JA",
  ],
  uk: ["ЗАЛІЗО|ВИРОБ|ВИГОТОВ|НАЧИНК|ПЛАТФОРМ|ЗАВОД(?:І|У|ІВ)?(?!\\p{L})|НАСПРАВДІ|ВСЕРЕДИНІ|ФАКТИЧНО|РОБИТЬ ІІ"],
  ru: [
    "ЖЕЛЕЗО|НАЧИНК|ПРОИЗВ|ИЗГОТОВ|ПЛАТФОРМ|ЗАВОД(?:Е|А|АХ|ОВ)?(?!\\p{L})|НА САМОМ ДЕЛЕ|ВНУТРИ|ФАКТИЧЕСКИ",
    "ДЕЛАЕТ ЕЕ|ВЫПУСКАЕТ",
  ],
  cs: ["HARDWARE|VYROB|VYRAB|TOVARN|UVNITR|VE SKUTECNOSTI"],
  zh: ["硬件|硬體|代工|出自|实为|實為|贴牌|貼牌|生产|製造|制造"],
});
/** The same in Chinese, right before the maker. */
export const MADE_BY_HAN =
  "(?:硬件|硬體|代工|出自|实为|實為|贴牌|貼牌|生产|制造|(?:实际|其实|實際|真正)?(?:上)?(?:由|是|来自)(?:于)?)";

/** What a newer product says of the older: "successor of", "replaces". */
export const FOLLOWS = begun({
  en: [
    "SUPERSEDE|REPLAC|SUCCESSOR|SUCCEED|TAK(?:ES|ING) (?:OVER FROM|THE PLACE)|FOLLOW(?:S|ING) ON FROM",
    "FOLLOW-UP|UPGRADE (?:FROM|OF|FOR)|STEPS IN FOR|UPDATED VERSION",
  ],
  de: ["NACHFOLGE|ERSETZT|ERSATZ|LOST|FOLGT AUF|ABLOSUNG|TRITT AN|ANSTELLE|STATT"],
  fr: ["REMPLAC|SUCCESSEUR|SUCCED|SUCCESSION|PREND LA (?:SUITE|RELEVE|PLACE)|EVOLUTION D"],
  es: ["SUSTITU|SUCESOR|REEMPLAZ|RELEVO|RELEVA|TOMA EL RELEVO|EVOLUCION D|VIENE A SUSTITUIR"],
  it: ["SOSTITU|SUCCESSORE|RIMPIAZZ|EREDE|SUBENTRA|PRENDE IL POSTO|EVOLUZIONE D"],
  pt: ["SUBSTITU|SUCESSOR|SUCEDE|TOMA O LUGAR|EVOLUCAO D|REPOE"],
  nl: ["OPVOLG|VERVANG|VOLGT (?:\\p{L}+ )?OP|NEEMT DE PLAATS|TER VERVANGING"],
  pl: ["NASTEPC|NASTEPCZYNI|ZASTEP|ZAMIENNIK|ZAMIAST|W MIEJSCE|NASTEPUJE PO"],
  uk: ["ЗАМІН|НАСТУПНИ|НА ЗМІНУ|ПРИИШ\\p{L}+ НА|ЗАМІСТЬ|СПАДКОЄМ"],
  ru: ["ЗАМЕН|ПРЕЕМНИ|ВЗАМЕН|НА СМЕНУ|ВМЕСТО|НАСЛЕДНИ"],
  cs: ["NAHRA|NASTUPCE|NAHRAZUJE|NASTUPNI"],
  ro: ["INLOCUI|SUCCESOR"],
  tr: ["YERINE"],
  zh: ["替代|取代|代替|替换|替換|接替|后继|後繼|升级自|接班"],
});

/** "Fits", "plugs into". */
export const FITS = begun({
  en: [
    "FITS|WORKS?(?!\\p{L})|WORKING|PLUG|RUNS?(?!\\p{L})|COMPATIBLE|HOOK|RECOGNI[SZ]ED|PAIRS?(?!\\p{L})",
    "PAIRING|TALKS? TO|CONNECT|ADD(?:ED|S)?(?!\\p{L})|DETECTED|JOINS?(?!\\p{L})",
    "PLAYS? NICE|GETS? ALONG|PICKED UP|LINKS?(?!\\p{L})|ATTACH",
  ],
  de: [
    "PASST|PASSEND|LAUFT|FUNKTIONIERT|ANSCHLIESSBAR|GEEIGNET|VERWENDBAR|ANZUSCHLIESSEN|LASST SICH|KLAPPT",
    "ANSCHLIESS|KOPPEL|ERKANNT|EINBIND|VERTRAGT|HARMONIERT",
    "ARBEITET|KOMPATIB|UNTERSTUTZ|GEHT (?:DIE|DAS|SIE|ES)|KANN (?:ICH|MAN)",
  ],
  fr: [
    "FONCTIONNE|MARCHE|S['’]ADAPTE|SE (?:BRANCHE|RACCORDE|CONNECTE|MONTE)|CONVIENT|RECONNUE?S?|COMPATIBLE",
    "RELIER|BRANCHER|CONNECTER|S['’]INTEGRE|ACCEPTE",
  ],
  es: [
    "(?:DAR|DA|DARLA|DARSE|DADA) DE ALTA|FUNCIONA|SIRVE|VALE|VALID[AO]|SE CONECTA|CONECT|RECONOC|APT[AO]",
    "DETECT|ENLAZA|VINCUL|SE INTEGRA",
    "COMPATIBLE|PONER|ENTIENDE",
  ],
  it: [
    "FUNZIONA|ADATT[AO]|SI (?:COLLEGA|ABBINA|INTEGRA)|VA BENE|UTILIZZABILE|RICONOSCIUT|COLLEG|ABBIN",
    "COMPATIBIL|MONTA|RILEVAT",
  ],
  pt: [
    "FUNCIONA|SERVE|LIGA(?!\\p{L})|LIGA-SE|LIGAR|RECONHEC|APT[AO]|CONECT|DETET|DETECT|EMPARELHA|COMPATIV",
    "DA PARA|INTEGRA|ENCAIXA",
  ],
  nl: ["WERKT|PAST|GESCHIKT|AAN TE SLUITEN|AANSLUIT|BRUIKBAAR|KOPPEL|HERKEND|COMPATIB|SAMENWERK|TE GEBRUIKEN"],
  pl: [
    "DZIALA|ZADZIALA|PASUJE|WSPOLPRAC|PODLACZ|PODPI|DOGADUJE|DOGADA|POLACZ|KOMPATYB|ROZPOZNAWAN|PARUJE|WPIAC",
    "DODAC",
  ],
  uk: ["БАЧ(?:АТЬ|ИТЬ)|ПРАЦЮ|ПІДХОДИТЬ|ПІДІИДЕ|ПІДКЛЮЧ|СУМІСН|ДРУЖИТЬ|ПІД['’]ЄДН|РОЗПІЗНА|ЗАПРАЦЮ|ПАСУЄ|ЧІПЛЯ"],
  ru: [
    "ВИД(?:ЯТ|ИТ)(?!\\p{L})|РАБОТА|ЗАРАБОТА|ПОДХОДИТ|ПОДОИДЕТ|ПОДКЛЮЧ|СОВМЕСТ|ДРУЖИТ|ПОДЦЕП|СТЫКУ",
    "ОПРЕДЕЛЯЕТСЯ|РАСПОЗНА|ЦЕПЛЯ",
    "ВИДИТСЯ",
  ],
  cs: ["FUNGUJE|PASUJE|VHODN|PRIPOJ|KOMPATIB|ROZPOZN"],
  zh: ["适用|適用|可接|支持|支援|兼容|相容|配合|搭配|接入|连接"],
});

/** What a camera is plugged into, and the word that says whose it is. */
export const RECORDERS = begun({
  any: ["[NDX]VRS?(?!\\p{L})(?: (?:VON|DE|DI|DA|OF|VAN|OD|FROM|DES|DEL|DELLA))?"],
  en: ["RECORDERS?(?: (?:OF|FROM|BY))?"],
  de: ["REKORDERN?(?: (?:VON|DER MARKE))?"],
  fr: ["ENREGISTREURS?(?: (?:DE|DES))?"],
  es: ["GRABADORE?S?(?: (?:DE|DE LA MARCA))?"],
  it: ["(?:VIDEO)?REGISTRATOR[EI](?: (?:DI|DELLA))?"],
  pt: ["GRAVADORE?S?(?: (?:DE|DA))?"],
  nl: ["RECORDERS?(?: VAN)?"],
  pl: ["REJESTRATOR…(?: (?:FIRMY|MARKI))?"],
  uk: ["РЕЄСТРАТОР…|ВІДЕОРЕЄСТРАТОР…"],
  ru: ["РЕГИСТРАТОР…|ВИДЕОРЕГИСТРАТОР…"],
  cs: ["REKORDER…|ZAZNAMNIK…"],
  zh: ["录像机|录像主机|NVR"],
});

/** A customer's own: "my recorder". */
export const MY_OWN = whole({
  en: ["MY|OUR|AN? EXISTING|THE EXISTING|MY EXISTING"],
  de: ["MEINE[MNRS]?|MEIN|UNSERE[MNRS]?|(?:EINEN? |DEN )?(?:VORHANDENEN?|BESTEHENDEN?)"],
  fr: ["MON|MA|MES|NOTRE|UN ANCIEN"],
  es: ["MI|MIS|NUESTRO"],
  it: ["(?:IL |AL |COL )?MIO|MIEI|MIA"],
  pt: ["(?:O |AO )?MEU|MEUS|MINHA"],
  nl: ["MIJN|ONZE"],
  pl: ["MOIM|MOJEGO|MOJ|MOICH|NASZYM|NASZEGO|MOJA"],
  uk: ["МОІМ|МОГО|МОІ|НАШИМ|НАШОГО|МОЄЮ|МІИ"],
  ru: ["МОИМ|МОЕГО|МОЕМУ|МОИ|НАШИМ|НАШЕМУ|МОЕЙ|МОЕИ"],
  cs: ["MYM|MEHO|MUJ|NASIM"],
});

/** "Ideal for", right before a make's goods: another's goes with them. */
export const MEANT_FOR = whole({
  en: ["(?:RECOMMENDED|IDEAL|PERFECT|SUITED|SUITABLE|MEANT|INTENDED|DESIGNED|UPLINK) FOR"],
  de: ["(?:EMPFOHLEN|IDEAL|PERFEKT|GEDACHT|UPLINK|OPTIMAL) FUR"],
  fr: ["(?:RECOMMANDEE?S?|IDEALE?S?|PARFAITE?S?|PREVUE?S?|CONCUE?S?) POUR"],
  es: ["(?:RECOMENDAD[AO]S?|IDEAL(?:ES)?|PERFECT[AO]S?|PENSAD[AO]S?|INDICAD[AO]S?) PARA"],
  it: ["(?:CONSIGLIAT[AOEI]|IDEALE|PERFETT[AOEI]|PENSAT[AOEI]|INDICAT[AOEI]) PER"],
  pt: ["(?:RECOMENDAD[AO]S?|IDEAL|IDEAIS|PERFEIT[AO]S?|INDICAD[AO]S?) PARA"],
  nl: ["(?:AANBEVOLEN|IDEAAL|PERFECT|BEDOELD) VOOR"],
  pl: ["(?:POLECAN\\p{L}|IDEALN\\p{L}|PRZEZNACZON\\p{L}) D(?:O|LA)"],
  uk: ["(?:РЕКОМЕНДОВАН\\p{L}+|ІДЕАЛЬН\\p{L}+|ПРИЗНАЧЕН\\p{L}+) Д(?:О|ЛЯ)"],
  ru: ["(?:РЕКОМЕНДОВАН\\p{L}*|РЕКОМЕНДУЕТСЯ|ИДЕАЛ\\p{L}+|ПРЕДНАЗНАЧЕН\\p{L}*) ДЛЯ"],
  cs: ["(?:DOPORUCEN\\p{L}|IDEALNI|URCEN\\p{L}) PRO"],
});

/** What a customer has: "I have a". */
export const I_HAVE = whole({
  en: ["I(?:['’]VE| HAVE)(?: ALREADY)?(?: GOT)?|I OWN"],
  de: ["ICH HABE?|HABE?(?: ICH)?(?: SCHON| BEREITS)?"],
  fr: ["J['’]AI(?: DEJA)?"],
  es: ["(?:YA )?TENGO(?: YA)?"],
  it: ["(?:GIA )?HO(?: GIA)?"],
  pt: ["(?:JA )?TENHO(?: JA)?"],
  nl: ["IK HEB(?: AL)?|HEB(?: IK)?(?: AL)?"],
  pl: ["MAM(?: JUZ)?|POSIADAM"],
  uk: ["У МЕНЕ(?: ВЖЕ)?|МАЮ|В МЕНЕ"],
  ru: ["У МЕНЯ(?: УЖЕ)?(?: ЕСТЬ)?|ИМЕЕТСЯ"],
  cs: ["MAM"],
  zh: ["我(?:家|们)?(?:已经)?(?:有|用的?是|装的?是)"],
});

/** Single words for what is taken down, kept, looked after and joined to other things. In normalised text; each linear in its input. */
import { begun, cues, oneOf, type Words, whole } from "../words.ts";

/** What can be taken off: "demontierbar". */
const CAN_BE = "\\p{L}*(?:BARE?[MNRS]?|ABLES?|ABIL[EI]|AVEL|AVEIS|BARE|BAAR|OWALN\\p{L}*)(?!\\p{L})";

/** Taking down and away what is there. */
export const TAKEN_DOWN = `${begun({
  en: [
    "REMOV(?:E|ES|ED|ING|AL)(?!\\p{L})|DISMANTL|STRIP(?:PED|PING)? OUT|TAK(?:E|EN|ING) (?:\\p{L}+ )?DOWN",
    "DISPOS(?:AL|ED|ING)(?!\\p{L})",
    "DECOMMISSION|CART(?:ED|ING)? AWAY|SCRAP|RIP(?:PED|PING)? OUT|UNINSTALL|DISCARD|WRITTEN OFF",
    "(?:COME|TAKEN?|TAKING|GO) (?:OUT|AWAY)(?!\\p{L})|RETURNED TO STORES?(?!\\p{L})|CLEAR(?:ED|ANCE) AWAY",
  ],
  de: [
    "DEMONT|RUCKBAU|RUCKGEBAUT|ABBAU|ABGEBAUT|AUSGEBAUT|ENTSORG|ENTFERN(?:EN|T)(?!\\p{L})|VERSCHROTT",
    "ABGEHANGT|ABHANGEN|TRENNEN(?!\\p{L})|AUSBAU(?:EN)?(?!\\p{L})|ABZUBAUEN|AUSZUBAUEN|ABBRUCH",
    "STILLZULEGEN|STILLGELEGT|ABGENOMMEN|ABZUNEHMEN|ABZUHANGEN|HERAUSGENOMMEN|AUSSONDER",
    "(?:GEHEN|GEHT) (?:\\p{L}+ ){0,5}ZURUCK(?!\\p{L})",
  ],
  fr: [
    "DEPOSE(?:S|R|ES)?(?!\\p{L})|DEMONT|RETRAIT|RETIR|ENLEV|EVACU|DEMANTEL|DEBARRASS",
    "REFORME(?:R|S|ES)(?!\\p{L})|A LA BENNE|DECROCHEE?S?(?!\\p{L})|OTEE?S(?!\\p{L})",
  ],
  es: [
    "DESMONT|RETIR|DESINSTAL|DESMANTEL|QUITAR(?!\\p{L})|ELIMINAR(?!\\p{L})|DESECH|RECICLA|DESGUAZ|ACHATARR",
    "QUITAD[OA]S",
  ],
  it: [
    "RIMO(?:SS|ZION|VE)|RIMUOV|SMONT|DISMISSION|DISMETTERE|SMANTELL|SMALTI|DISINSTALL|TOGLIERE",
    "DEMOL(?:I|IZION)|ROTTAM|TOLT[AEIO](?!\\p{L})|STACCAT[AEI](?!\\p{L})",
  ],
  pt: [
    "DESMONT|RETIR|REMOV|REMOCAO|DESINSTAL|DESMANTEL|DESCART|ABATE(?!\\p{L})|SUCATA|RECOLH",
    "(?:SERAO|SER|FORAM) TIRAD[OA]S(?! FOTO)",
  ],
  nl: [
    "DEMONT|GEDEMONT|VERWIJDER|AFGEVOERD|AFVOER|WEGHAL|WEG TE HALEN|ONTMANTEL|WEGHALEN|AF TE VOEREN",
    "UIT TE BOUWEN|GESLOOPT|SLOPEN(?!\\p{L})|WEGGEHAALD|WEGGENOMEN|UITGEBOUWD|AF TE BREKEN|AFGEBROKEN",
  ],
  pl: [
    "DEMONT|ZDEMONT|USUN|USUW|UTYLIZ|ZUTYLIZ|WYMONT|ZDJAC(?!\\p{L})|ZDJECI|ZLOMOW|ZEZLOMOW|ZDEJM",
    "ZDJET[EAY](?!\\p{L})",
  ],
  uk: [
    "ДЕМОНТ|УТИЛІЗ|ЗНЯТТЯ|ЗНЯТИ(?!\\p{L})|ПРИБРАТИ|ПОЗБУТИС|МЕТАЛОБРУХТ|ЗНІМАЮТ|ЗНІМУТЬ|БУДУТЬ ЗНЯТІ",
    "СПИСАТИ(?=\\s*(?:[.;,)]|$| (?:ТА|І|И) ))",
  ],
  ru: [
    "ДЕМОНТ|УТИЛИЗ|СНЯТЬ(?!\\p{L})|СНЯТИ|УБРАТЬ|ИЗБАВИТ|МЕТАЛЛОЛОМ|СНИМАЮТ|ИЗЪЯТ|СНИМУТ|БУДУТ СНЯТЫ",
    "СПИСАТЬ(?=\\s*(?:[.;,)]|$| И ))",
  ],
  cs: ["DEMONT|ODSTRAN|LIKVID|ODMONT|SEJMOUT|SEJMUT|SNESEN|VYRADIT(?!\\p{L})|VYMONT"],
  sk: ["DEMONT|ODMONT|ODSTRAN|LIKVID|ZLOZENE(?!\\p{L})|VYRADIT(?!\\p{L})|VYMONT|ODOBRAT"],
  ro: ["DEMONT|DEZAFECT|INLATUR"],
  hu: ["LESZEREL|BONT(?:AS|AND|ANI)|ELSZALLIT"],
  sv: ["DEMONT|NEDMONTER|PLOCKAS? (?:BORT|NED|NER)|TAS (?:BORT|NED|NER)|SKROTA|RIVAS?(?!\\p{L})|BORTFORSL"],
  tr: ["SOKUM|SOKUL|KALDIRIL"],
  zh: ["拆除|拆卸|拆下|清运|清運|报废|報廢|汰换|汰換|汰除|撤下|移除"],
})}(?!${CAN_BE})`;

/** What is dropped where a bid is: no goods are taken down. */
export const A_BID = begun({
  en: ["(?:BIDS?|OFFERS?|TENDERS?|PROPOSALS?|QUOTES?|QUOTATIONS?|SUBMISSIONS?)(?!\\p{L})"],
  de: ["ANGEBOT"],
  fr: ["OFFRES?(?!\\p{L})|PROPOSITION|PLIS(?!\\p{L})"],
  es: ["OFERTAS?(?!\\p{L})|PROPUESTAS?(?!\\p{L})|PROPOSICION"],
  it: ["OFFERT[AE](?!\\p{L})|PROPOST[AE](?!\\p{L})"],
  pt: ["PROPOSTAS?(?!\\p{L})"],
  nl: ["INSCHRIJVING|AANBIEDING|OFFERTES?(?!\\p{L})"],
  pl: ["OFERT[AYE]?(?!\\p{L})"],
  uk: ["ПРОПОЗИЦІ"],
  ru: ["ЗАЯВК|ПРЕДЛОЖЕНИ"],
  cs: ["NABIDK|NABIDEK"],
  zh: ["投标|报价|投標|報價"],
});

/** Something goes on being where it is. */
export const GOES_ON = whole({
  en: [
    "(?:KEEP|RETAIN|RE-?USED?)(?=\\s*(?:[.,;]|$))|REMAINS?|STAYS?|CONTINUES?|RETAINED|KEPT",
    "NOT (?:TO )?BE (?:DISCONNECTED|DISTURBED|TOUCHED|REMOVED)",
    "LEFT IN (?:PLACE|SITU)",
  ],
  de: ["BEHALTEN(?!\\p{L})|(?:VER)?BLEIB(?:T|EN)|WEITERBETRIEB…|WEITERGENUTZT|WEITERVERWENDET|WEITER(?!\\p{L})"],
  fr: [
    "(?:GARDER|CONSERVER|REUTILISER)(?=\\s*(?:[.,;]|$))|CONSERVEE?S?|REST(?:E|ENT|ERA|ERONT)(?! FERME)|MAINTENUE?S?",
    "DEMEUR…|CONTINU(?:E|ENT|ERA|ERONT)",
  ],
  es: [
    "(?:CONSERVAR|MANTENER|REUTILIZAR)(?=\\s*(?:[.,;]|$))|MANTENDRAN?|SE MANTIENEN?|SIGUEN?|SEGUIRAN?",
    "CONTINUA(?:N|RA|RAN)?|PERMANEC…|SE CONSERVA(?:N|RA|RAN)?",
    "NO SE (?:TOCA|RETIRA)…",
  ],
  it: [
    "(?:MANTENERE|CONSERVARE|RIUTILIZZARE)(?=\\s*(?:[.,;]|$))|RESTA(?:NO)?|RESTERA(?:NNO)?",
    "RIMARRA(?:NNO)?|RIMANE|RIMANGONO|MANTENUT[AEIO]|CONTINUERA(?:NNO)?",
    "CONSERVAT[AEIO]|PERMANGONO",
  ],
  pt: [
    "(?:MANTER|CONSERVAR|REAPROVEITAR)(?=\\s*(?:[.,;]|$))|MANTEM(?:-SE)?|MANTER-SE-A",
    "CONTINUA(?:M|RA|RAO)?|PERMANEC…|MANTID[AO]S?|MANTERAO",
  ],
  nl: ["(?:HOUDEN|HERGEBRUIKT)(?=\\s*(?:[.,;]|$))|BLIJ(?:FT|VEN)|GEHANDHAAFD|BEHOUDEN|ONGEWIJZIGD"],
  pl: ["(?:ZACHOWAC|POZOSTAWIC|ZOSTAWIC)(?=\\s*(?:[.,;]|$))|POZOSTAJ…|POZOSTAN…|DALEJ|NADAL|BEZ ZMIAN|ZACHOWAN…"],
  uk: ["(?:ЗБЕРЕГТИ|ЗАЛИШИТИ)(?=\\s*(?:[.,;]|$))|ЗАЛИША…|ЗАЛИШИ…|НАДАЛІ|ПРОДОВЖ…|НЕ ДЕМОНТУ…|ЗБЕРІГА…"],
  ru: [
    "(?:СОХРАНИТЬ|ОСТАВИТЬ)(?=\\s*(?:[.,;]|$))|ОСТА(?:ЕТСЯ|ЮТСЯ|НЕТСЯ|НУТСЯ)|ПО-ПРЕЖНЕМУ|ПРОДОЛЖ…",
    "НЕ ДЕМОНТИРУ…|СОХРАНЯ…",
  ],
  cs: ["ZUSTAV…|ZUSTAN…|OSTAV…|OSTAN…|NADALE|PONECH…|ZACHOV…"],
  sk: ["PONECHAV…|ZOSTAV…|ZACHOVA…"],
  ro: ["RAMAN(?:E)?|VOR RAMANE|SE (?:PASTREAZA|MENTIN)E?|SE (?:PASTREAZA|MENTIN)"],
  hu: ["MEGMARAD…|MARADNAK|MARAD…"],
  sv: ["BEHALLS|(?:BLIR|SITTER|STAR) KVAR|(?:SITTER|LIGGER|STAR|BLIR|HANGER) KVAR|KVARSTAR"],
  tr: ["KALACAK…|KALIR…|DEVAM ED…|KORUNACAK…|MUHAFAZA"],
  zh: ["保留|继续使用|繼續使用|继续运行|继续录像|继续工作|留用|续用|續用|利旧|不拆除|不作更换"],
});

/** It is not to be taken down, or touched: "must not be removed", "nicht verändert werden". */
export const NOT_DOWN = `${whole({
  en: ["NOT|NEVER|NEITHER|NOR"],
  de: ["NICHT|WEDER|NOCH"],
  fr: ["PAS|NI"],
  es: ["NO|NI"],
  it: ["NON|NE"],
  pt: ["NAO|NEM"],
  nl: ["NIET|NOCH"],
  pl: ["NIE|ANI"],
  uk: ["НЕ|НІ|АНІ"],
  ru: ["НЕ|НИ"],
  cs: ["NESM…|NEBUD…|ANI"],
  ro: ["NU|NICI"],
  sv: ["INTE|EJ|VARKEN"],
})}(?: \\p{L}+){0,3}? (?:${TAKEN_DOWN}|${begun({
  en: ["TOUCH|DISTURB|ALTER|(?:MOVED|REPLACED)(?!\\p{L}| BY| WITH)"],
  de: [
    "VERANDER|BERUHR|ANGETASTET|VERSETZT|ABGEDECKT|VERDECKT|VERDREHT|ABGEKLEMMT",
    "(?:ERNEUERT|AUSGETAUSCHT|ERSETZT)(?!\\p{L})",
  ],
  fr: ["TOUCHE|MODIFIE|DEPLACE|REMPLACEE?S?(?!\\p{L}| PAR)"],
  es: ["TOCA|AFECTA|MODIFICA|ALTERA|(?:SUSTITUYE|REEMPLAZA|SUSTITUIRA)N?(?!\\p{L}| POR)"],
  it: ["TOCCA|MODIFICA|SPOSTA|SOSTITUIT[AEIO](?!\\p{L}| (?:DA|CON))"],
  pt: ["MEXID|ALTERA|TOCAD|SUBSTITUID[AO]S?(?!\\p{L}| POR)"],
  nl: ["VERPLAATS|GEWIJZIGD|AANGERAAKT|VERVANGEN(?!\\p{L}| DOOR)"],
  pl: ["RUSZA|NARUSZA|ZMIENIA|WYMIENIAN(?!\\p{L}{1,2} NA)"],
  uk: ["ЗМІНЮ|ЧІПА|ПЕРЕМІЩ"],
  ru: ["ИЗМЕН|ТРОГА|ПЕРЕМЕЩ"],
  cs: ["ODPOJ|ZAKRYV|PREMIST|MENIT"],
})})|${TAKEN_DOWN}\\p{L}* ${whole({ pl: ["NIE PODLEGA…"], uk: ["НЕ ПІДЛЯГА…"], ru: ["НЕ ПОДЛЕЖ…"] })}|不(?:得|予|应|要)?(?:拆除|拆卸|更换|改动)`;

/** Two things made to work together. */
export const JOINED = begun({
  en: [
    "COMPATIB|INTEGRAT|INTEROPERA|CONNECT|SUPPORT|INGEST|TAKE OVER|TAKE IN|RECORD(?:S|ING)? FROM",
    "WORKS? WITH|RECEIV|MANAG|DISPLAY|ADOPT|BRING IN",
  ],
  de: [
    "KOMPATIB|INTEGRIER|EINBIND|EINGEBUNDEN|EINZUBINDEN|ANBIND|ANGEBUNDEN|UNTERSTUTZ|UBERNEHM|UBERNOMMEN",
    "AUFSCHALT|AUFZUSCHALTEN|AUFZEICHN",
  ],
  fr: [
    "COMPATIB|INTEGR|RACCORD|REPREND|CONNECT|EXPLOITE|PRENDRE EN CHARGE|PREND EN CHARGE|PRISE EN CHARGE",
    "GERE(?:R|NT)?(?!\\p{L})|EXPLOITER|SUPPORT(?:ER|ERA|E)(?!\\p{L})|INTERFAC",
  ],
  es: ["COMPATIB|INTEGR|SOPORT|GESTION|CONECT|ADMITIR|INCORPORAR (?:LAS|LOS)|INTERCONECT|RECIBIR|TRABAJAR CON"],
  it: [
    "COMPATIB|INTEGR|SUPPORT(?:A|ARE|ERA|I|ANO)(?!\\p{L})|GESTI(?:RE|RA|SCE)|ACQUISIRE|COLLEG|INTERFACC",
    "RECEPIRE|DIALOG|CONNE(?:TT|SS)",
  ],
  pt: ["COMPATI|INTEGR|SUPORT|GERIR|LIGAR|CONECT|ADMITIR"],
  nl: [
    "COMPATIB|INTEGR|ONDERSTEUN|AANSLUIT|AAN TE SLUITEN|OVERNEM|OVERGENOMEN|OVER TE NEMEN|KOPPEL|UITLEZ",
    "SAMENWERK|AANSTUR",
  ],
  pl: ["KOMPATYB|INTEGR|ZINTEGR|WSPIERA|OBSLUG|WSPOLPRAC|PODLACZ|PRZEJ(?:AC|MIE)|OBSLUZ|WSPIERAC|PRZYLACZ"],
  uk: ["СУМІСН|ІНТЕГР|ПІДТРИМ|ПІДКЛЮЧ|ПРИИМАТИ|ВЗАЄМОДІ|ПРАЦЮВАТИ З"],
  ru: ["СОВМЕСТ|ИНТЕГР|ПОДДЕРЖ|ПОДКЛЮЧ|ПРИНИМАТЬ|ВЗАИМОДЕИСТВ|РАБОТАТЬ С"],
  cs: ["KOMPATIB|INTEGR|PODPOR|PRIPOJ|SPOLUPRAC"],
  zh: ["兼容|相容|支持|支援|接入|对接|對接|整合|纳入|納入"],
});

/** Taking in what is there, of a recorder or program that is said before the make: "must accept", and behind it: "aufnehmen". */
export const ACCEPTS_BEFORE = whole({
  en: ["(?:ACCEPT|ADOPT|RECORD|HANDLE)"],
  fr: ["ACCEPTER|ENREGISTRER|RECEVOIR"],
  es: ["ACEPTAR|GRABAR|RECIBIR"],
  it: ["ACCETTARE|REGISTRARE|RICEVERE"],
  pt: ["ACEITAR|GRAVAR|RECEBER"],
  pl: ["PRZYJAC|PRZYJMOWAC|REJESTROWAC|NAGRYWAC"],
  uk: ["ПРИИМАТИ|ЗАПИСУВАТИ"],
  ru: ["ПРИНИМАТЬ|ЗАПИСЫВАТЬ"],
  zh: ["接收"],
});
export const ACCEPTS_AFTER = whole({ de: ["AUFNEHMEN|AUFZEICHNEN"], nl: ["ACCEPTEREN|OPNEMEN|OVERNEMEN"] });

/** That a program supports a make, as a thing that is required: "native support of X is mandatory for the VMS". */
export const SUPPORT_OF = begun({
  any: ["[CK]OMPATI[BV]|KOMPATYB"],
  en: ["SUPPORT"],
  de: ["UNTERSTUTZ|EINBINDUNG"],
  fr: ["PRISE EN CHARGE|SUPPORT(?!\\p{L})|INTEGRATION"],
  es: ["SOPORTE(?!\\p{L})|INTEGRACION"],
  it: ["SUPPORTO(?!\\p{L})|INTEGRAZIONE"],
  pt: ["SUPORTE(?!\\p{L})|INTEGRACAO"],
  nl: ["ONDERSTEUN|INTEGRATIE"],
  pl: ["WSPARCI|OBSLUGA|INTEGRACJ"],
  uk: ["ПІДТРИМК|ІНТЕГРАЦІ|СУМІСН"],
  ru: ["ПОДДЕРЖК|ИНТЕГРАЦ|СОВМЕСТ"],
  zh: ["支持", "兼容"],
});

/** What takes in others' cameras: a program, a recorder, a platform. */
export const TAKER = begun({
  any: ["VMS(?!\\p{L})|NVR(?!\\p{L})|SOFTWARE|PLAT[AE]?FORM|DRIVER|ONVIF"],
  en: ["RECORDER|PLUG-?IN"],
  de: ["REKORDER|VIDEOMANAGEMENT|LEITSTELLE|TREIBER|AUFZEICHNUNGSSERVER"],
  fr: ["LOGICIEL|ENREGISTREUR|SUPERVISION|PILOTE"],
  es: ["GRABADOR|PROGRAMA|APLICATIVO"],
  it: ["VIDEOREGISTRATOR|REGISTRATOR|APPLICATIVO"],
  pt: ["GRAVADOR|APLICACAO"],
  nl: ["VIDEOSOFTWARE|OPNAMESYSTEEM"],
  pl: ["OPROGRAMOWANI|REJESTRATOR|STEROWNIK"],
  uk: ["ПРОГРАМ|РЕЄСТРАТОР|ВІДЕОРЕЄСТРАТОР"],
  ru: ["ПРОГРАММ|РЕГИСТРАТОР|ВИДЕОРЕГИСТРАТОР|ПО(?= ДОЛЖНО)"],
  cs: ["SOFTWAR|REKORDER|ZAZNAMNIK"],
  zh: ["软件|軟體|平台|录像机|錄影機|录像主机"],
});

/** Beginnings of words for looking after what is there. */
const UPKEEP_WORDS: Words = {
  en: ["MAINTENANCE|MAINTAINED|SERVICING OF|PREVENTIVE|CORRECTIVE|PPM(?!\\p{L})"],
  de: ["WARTUNG|INSTANDHALTUNG|INSTANDSETZUNG|ENTSTORUNG|INSPEKTION"],
  fr: ["MAINTENANCE|ENTRETIEN|DEPANNAGE"],
  es: ["MANTENIMIENTO"],
  it: ["MANUTENZION"],
  pt: ["MANUTENCAO"],
  nl: ["ONDERHOUD|STORINGSDIENST"],
  pl: ["KONSERWACJ|SERWISOWAN|PRZEGLAD|OBSLUG\\p{L} SERWIS"],
  uk: ["ТЕХНІЧН\\p{L}+ ОБСЛУГОВУВАНН|ТЕХОБСЛУГОВУВ|ОБСЛУГОВУВАНН|СЕРВІСН"],
  ru: ["ТЕХНИЧЕСК\\p{L}+ ОБСЛУЖИВАНИ|ТЕХОБСЛУЖИВ|ОБСЛУЖИВАНИ|СЕРВИСН|(?:(?:^|[.:\\n]|УСЛУГ\\p{L}? ПО) ?)ТО(?= )"],
  cs: ["UDRZB|SERVIS"],
  ro: ["MENTENANT|INTRETINERE"],
  tr: ["BAKIM"],
  zh: ["维保|維保|维护|維護|保养|保養"],
};
/** Looking after what is there. */
export const UPKEEP_OF = begun(UPKEEP_WORDS);

/** What is bought comes with years of it, or it is part of the price: "with three years' maintenance". */
export const WITH_UPKEEP = cues`(?:${whole({
  en: ["INCL…|WITH|PLUS|YEARS?['’]?"],
  de: ["INKL…|EINSCHL…|MIT|SAMT|ZZGL"],
  fr: ["AVEC|INCLUANT|COMPRENANT|Y COMPRIS"],
  es: ["CON|INCLU…"],
  it: ["CON|COMPRES[AEIO]|INCLUS[AEIO]"],
  pt: ["COM"],
  nl: ["MET"],
  pl: ["WRAZ Z|Z|ZE|W TYM"],
  uk: ["З|ІЗ|ВКЛЮЧАЮЧИ"],
  ru: ["С|СО|ВКЛЮЧАЯ"],
  cs: ["VCETNE|VRATANE"],
  tr: ["DAHIL"],
})}|[含附])[^.;,:|\n]{0,30}?${begun(UPKEEP_WORDS)}|${begun(UPKEEP_WORDS)}[^.;,:|\n]{0,24}${whole({
  en: ["INCLUDED"],
  de: ["INBEGRIFFEN|INKLUSIVE|ENTHALTEN"],
  fr: ["INCLUSE?|COMPRISE?"],
  es: ["INCLUID[OA]"],
  it: ["INCLUSA|COMPRESA"],
  nl: ["INBEGREPEN"],
  pl: ["W CENIE"],
  uk: ["ВКЛЮЧЕНО|ВХОДИТЬ"],
  ru: ["ВКЛЮЧЕНО|ВХОДИТ"],
})}`;

/** Putting up something new, by its beginning. */
export const PUTS_UP = begun({
  en: ["INSTALL|FIT(?:TING|S)?(?!\\p{L})|MOUNT|SUPPL|PROVI(?:DE|SION)"],
  de: ["MONTAGE|MONTIER|INSTALL|LIEFER|EINBAU|AUFBAU|NEUMONTAGE"],
  fr: ["POSE(?:R|S)?(?!\\p{L})|INSTALL|FOURNI|MONTAGE|MISE EN PLACE"],
  es: ["INSTAL|SUMINISTR|MONTAJE|COLOCA"],
  it: ["INSTALL|FORNI|POSA|MONTAGGIO"],
  pt: ["INSTAL|FORNEC|MONTAGEM|COLOCA"],
  nl: ["PLAATS|LEVER|MONTER|MONTAGE|AANBRENG"],
  pl: ["MONTAZ|DOSTAW|INSTAL|ZAMONTOW|ZAINSTAL"],
  uk: ["МОНТАЖ|ПОСТАЧ|ВСТАНОВ"],
  ru: ["МОНТАЖ|ПОСТАВ|УСТАНОВ"],
  cs: ["MONTAZ|DODAV|INSTAL"],
  ro: ["INSTAL|FURNIZ|MONTAJ|MONTAR"],
  tr: ["MONTAJ|TEDARIK|TAKILMA"],
  zh: ["安装|安裝|新增|采购|供货"],
});

/** A table's title that says what its rows go through: "Equipment to be removed", "Assets to be maintained". */
const TITLE = String.raw`^(?!.*(?:${PUTS_UP}|${oneOf({
  en: ["REPLAC"],
  de: ["ERSETZ|ERSATZ"],
  fr: ["REMPLAC"],
  es: ["SUSTITU"],
  it: ["SOSTITU"],
  pt: ["SUBSTITU"],
  nl: ["VERVANG"],
  pl: ["WYMIAN"],
  uk: ["ЗАМІН"],
  ru: ["ЗАМЕН"],
})}))[^|\n]{0,60}?`;
/** "Equipment to be removed". */
export const DOWN_TITLE = `${TITLE}${TAKEN_DOWN}`;
/** "Assets to be maintained". */
export const UPKEEP_TITLE = `${TITLE}(?:${UPKEEP_OF}|${whole({
  en: ["(?:UNDER|ON) (?:SERVICE|CONTRACT)|TO BE SERVICED|SERVICE SCHEDULE|ASSETS?"],
  de: ["ZU WARTENDE…|ZU WARTEN|ZU BETREUENDE…"],
  fr: ["A (?:MAINTENIR|ENTRETENIR)"],
  es: ["A (?:MANTENER|CONSERVAR)"],
  it: ["DA (?:MANUTENERE|MANTENERE)|IN MANUTENZIONE"],
  pt: ["A MANTER|SOB MANUTENCAO"],
  nl: ["TE ONDERHOUDEN|IN ONDERHOUD"],
  pl: ["OBJET\\p{L}+ (?:SERWIS|OBSLUG)…|DO (?:KONSERWACJI|SERWISU|PRZEGLADU)"],
  uk: ["НА ОБСЛУГОВУВАНН[ІЯ]|ДО ОБСЛУГОВУВАННЯ"],
  ru: ["НА ОБСЛУЖИВАНИ[ЕИ]|К ОБСЛУЖИВАНИЮ"],
  cs: ["UDRZOVAN…"],
})})`;

/** "Natively": said of a program that takes in others' goods. */
export const NATIVE = begun({ any: ["NATIV|NATIEV|NATYWN"], uk: ["НАТИВН"], zh: ["原生"] });

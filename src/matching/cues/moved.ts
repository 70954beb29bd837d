/** Single words for what is taken down, kept, looked after and joined to other things. In normalised text; each linear in its input. */
import { begun, whole } from "../words.ts";

/** Taking down and away what is there. */
export const TAKEN_DOWN = begun({
  en: [
    "REMOV(?:E|ES|ED|ING|AL)|DISMANTL|STRIP(?:PED|PING)? OUT|TAK(?:E|EN|ING) (?:\\p{L}+ )?DOWN|DISPOS(?:AL|ED|ING)(?!\\p{L})",
    "DECOMMISSION|CART AWAY|SCRAP|RIP(?:PED|PING)? OUT",
  ],
  de: [
    "DEMONT|RUCKBAU|RUCKGEBAUT|ABBAU|ABGEBAUT|AUSGEBAUT|ENTSORG|ENTFERN(?:EN|T)(?!\\p{L})|VERSCHROTT",
    "ABGEHANGT|ABHANGEN|TRENNEN(?!\\p{L})",
  ],
  fr: ["DEPOSE(?:S|R|ES)?(?!\\p{L})|DEMONT|RETRAIT|RETIR|ENLEV|EVACU|DEMANTEL|DEBARRASS"],
  es: ["DESMONT|RETIR|DESINSTAL|DESMANTEL|QUITAR(?!\\p{L})|ELIMINAR(?!\\p{L})"],
  it: ["RIMO(?:SS|ZION|VE)|RIMUOV|SMONT|DISMISSION|DISMETTERE|SMANTELL|SMALTI|DISINSTALL|TOGLIERE"],
  pt: ["DESMONT|RETIR|REMOV|REMOCAO|DESINSTAL|DESMANTEL"],
  nl: ["DEMONT|GEDEMONT|VERWIJDER|AFGEVOERD|AFVOER|WEGHAL|WEG TE HALEN|ONTMANTEL|WEGHALEN"],
  pl: ["DEMONT|ZDEMONT|USUN|UTYLIZ|WYMONT|ZDJAC(?!\\p{L})|ZDJECI"],
  uk: ["ДЕМОНТ|УТИЛІЗ|ЗНЯТТЯ|ЗНЯТИ(?!\\p{L})|ПРИБРАТИ|ПОЗБУТИС"],
  ru: ["ДЕМОНТ|УТИЛИЗ|СНЯТЬ(?!\\p{L})|СНЯТИ|УБРАТЬ|ИЗБАВИТ"],
  cs: ["DEMONT|ODSTRAN|LIKVID"],
  tr: ["SOKUM|SOKUL|KALDIRIL"],
  zh: ["拆除|拆卸|拆下|清运|清運|报废|報廢|汰换|汰換|撤下"],
});

/** Something goes on being where it is. */
export const GOES_ON = whole({
  en: ["REMAINS?|STAYS?|CONTINUES?|RETAINED|KEPT|NOT TO BE DISCONNECTED"],
  de: ["(?:VER)?BLEIB(?:T|EN)|WEITERBETRIEB…|WEITERGENUTZT|WEITERVERWENDET|WEITER(?!\\p{L})"],
  fr: ["CONSERVEE?S?|REST(?:E|ENT|ERA|ERONT)|MAINTENUE?S?|DEMEUR…"],
  es: ["MANTENDRAN?|SE MANTIENEN?|SEGUIRAN?|CONTINUARAN?|PERMANECERAN?"],
  it: ["RESTERA(?:NNO)?|RIMARRA(?:NNO)?|RIMANE|RIMANGONO|MANTENUT[AEIO]"],
  pt: ["MANTEM(?:-SE)?|MANTER-SE-A|CONTINUARA(?:O)?|PERMANEC…|MANTID[AO]S?"],
  nl: ["BLIJ(?:FT|VEN)|GEHANDHAAFD|BEHOUDEN"],
  pl: ["POZOSTAJ…|POZOSTAN…|DALEJ|NADAL"],
  uk: ["ЗАЛИША…|ЗАЛИШИ…|НАДАЛІ"],
  ru: ["ОСТА(?:ЕТСЯ|ЮТСЯ|НЕТСЯ|НУТСЯ)|ПО-ПРЕЖНЕМУ"],
  zh: ["保留|继续使用|繼續使用|继续运行|留用|续用|續用"],
});

/** Two things made to work together. */
export const JOINED = begun({
  en: ["COMPATIB|INTEGRAT|INTEROPERA|CONNECT|SUPPORT|INGEST|TAKE OVER|TAKE IN|RECORD(?:S|ING)? FROM|WORKS? WITH"],
  de: [
    "KOMPATIB|INTEGRIER|EINBIND|EINGEBUNDEN|EINZUBINDEN|ANBIND|ANGEBUNDEN|UNTERSTUTZ|UBERNEHM|UBERNOMMEN",
    "AUFSCHALT|AUFZUSCHALTEN|AUFZEICHN",
  ],
  fr: [
    "COMPATIB|INTEGR|RACCORD|REPRENDRE|PRENDRE EN CHARGE|PREND EN CHARGE|PRISE EN CHARGE",
    "GERE(?:R|NT)?(?!\\p{L})|EXPLOITER|SUPPORT(?:ER|ERA|E)(?!\\p{L})|INTERFAC",
  ],
  es: ["COMPATIB|INTEGR|SOPORT|GESTION|CONECT|ADMITIR|INCORPORAR LAS|INTERCONECT"],
  it: ["COMPATIB|INTEGR|SUPPORT(?:A|ARE|ERA|I|ANO)(?!\\p{L})|GESTI(?:RE|RA|SCE)|ACQUISIRE|COLLEG|INTERFACC"],
  pt: ["COMPATI|INTEGR|SUPORT|GERIR|LIGAR|CONECT|ADMITIR"],
  nl: ["COMPATIB|INTEGR|ONDERSTEUN|AANSLUIT|AAN TE SLUITEN|OVERNEM|KOPPEL|UITLEZ"],
  pl: ["KOMPATYB|INTEGR|ZINTEGR|WSPIERA|OBSLUG|WSPOLPRAC|PODLACZ|PRZEJ(?:AC|MIE)"],
  uk: ["СУМІСН|ІНТЕГР|ПІДТРИМ|ПІДКЛЮЧ|ПРИИМАТИ|ВЗАЄМОДІ|ПРАЦЮВАТИ З"],
  ru: ["СОВМЕСТ|ИНТЕГР|ПОДДЕРЖ|ПОДКЛЮЧ|ПРИНИМАТЬ|ВЗАИМОДЕИСТВ|РАБОТАТЬ С"],
  cs: ["KOMPATIB|INTEGR|PODPOR|PRIPOJ|SPOLUPRAC"],
  zh: ["兼容|相容|支持|支援|接入|对接|對接|整合|纳入|納入"],
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

/** Looking after what is there. */
export const UPKEEP_OF = begun({
  en: ["MAINTENANCE|TO BE MAINTAINED|SERVICING OF|PREVENTIVE|CORRECTIVE"],
  de: ["WARTUNG|INSTANDHALTUNG|INSTANDSETZUNG|ENTSTORUNG"],
  fr: ["MAINTENANCE|ENTRETIEN"],
  es: ["MANTENIMIENTO"],
  it: ["MANUTENZION"],
  pt: ["MANUTENCAO"],
  nl: ["ONDERHOUD"],
  pl: ["KONSERWACJ|SERWISOWAN|PRZEGLAD"],
  uk: ["ТЕХНІЧНЕ ОБСЛУГОВУВАННЯ|ТЕХОБСЛУГОВУВ|ОБСЛУГОВУВАНН"],
  ru: ["ТЕХНИЧЕСКОЕ ОБСЛУЖИВАНИЕ|ТЕХОБСЛУЖИВ|ОБСЛУЖИВАНИ|(?:^|[.:\\n] ?)ТО(?= )"],
  cs: ["UDRZB|SERVIS"],
  zh: ["维保|維保|维护|維護|保养|保養"],
});

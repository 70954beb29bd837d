/** Words for goods that are bought, and for goods that are kept in order or kept in place. In normalised text; each linear in its input. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** What is to be bought, in the same clause: the supply and upkeep of a make asks for it. */
export const BOUGHT = cue`${whole({
  en: [
    "SUPPL(?:Y|IES)|DELIVER(?:Y|IES)?|PURCHASE|PROCURE…|FURNISH",
    "PROVIDE(?! (?:(?!AND )[\\p{L}-]+ ){0,4}(?:MAINTENANCE|SERVICING|REPAIRS?|UPKEEP))",
  ],
  de: ["LIEFER\\p{L}+|BESCHAFF…"],
  fr: ["FOURNI\\p{L}+|ACHAT|ACQUISITION"],
  es: ["SUMINISTR…|ADQUISICION"],
  it: ["FORNI(?:TURA|RE)|ACQUISTO"],
  pt: ["FORNEC…|AQUISICAO"],
  nl: ["LEVER(?:ING|EN|T)|AANKOOP"],
  pl: ["DOSTAW…|DOSTARCZ(?!YL)…|ZAKUP…"],
  uk: ["ПОСТАЧАНН…|ЗАКУПІВЛ…|ЗАКУПОВУ(?:Є|Ю)…"],
  ru: ["ПОСТАВК…|ПОСТАВИТ[ЬИ]|ЗАКУПК…|ЗАКУПА(?:ЕТ|ЮТ|ЕМ)…|ПРИОБРЕТА(?:ЕТСЯ|ЮТСЯ)"],
  cs: ["DODAT|DODAVK…|D ?\\+ ?M"],
  sk: ["DODA"],
  tr: ["TEDARIK…|TEMIN…|SATIN ALI…"],
  zh: ["采购(?!人|单位|方)|供货|购置"],
})}|${oneOf({ ar: ["توريد"] })}`;

/** Who keeps it in order: "maintenance of the 12 X cameras". */
export const UPKEEP = cue`${whole({
  en: [
    "MAINTENANCE|MAINTAINS?|SERVICING|UPKEEP|REPAIRS?",
    "(?:YEAR(?:LY|'S)?|YEARS'|MONTHS?'?|ANNUAL|ONGOING) SUPPORT (?:FOR|OF)",
    "(?:RESOLVES?|CORRECTS?|REPAIRS?|CLEARS?) FAULTS (?:ON|IN|WITH)",
  ],
  de: [
    "(?:^|[:.] ?)\\W*SUPPORT FUR (?:DIE|DAS|DEN)|WARTUNG|WARTUNGS…|INSTANDHALTUNG|INSTANDHALTUNGS…",
    "INSTANDSETZUNG|REPARATUR|INSPEKTION(?:EN)?",
    "(?:BEHEBT|BEHEBUNG VON) (?:MANGELN?|STORUNGEN|DEFEKTEN?)(?: AN)?",
  ],
  fr: ["ASSISTANCE TECHNIQUE|ENTRETIEN|DEPANNAGE|NETTOYAGE|REPARATION"],
  es: ["CONSERVACION DE|ASISTENCIA TECNICA|MANTENIMIENTO|REPARACION"],
  it: ["ASSISTENZA(?: TECNICA| SU…)|MANUTENZION\\p{L}|RIPARAZIONE"],
  pt: ["ASSISTENCIA TECNICA|MANUTENCAO|REPARO"],
  nl: [
    "ONDERHOUDT?|ONDERHOUDS\\p{L}+|REPARATIE",
    "(?:VERHELPT|VERHELPEN VAN) (?:GEBREKEN|STORINGEN|DEFECTEN)(?: AAN)?",
  ],
  pl: ["KONSERWACJ…|NAPRAW…|SERWIS…"],
  uk: ["ОБСЛУГОВУ…|РЕМОНТ…"],
  ru: ["ОБСЛУЖИВА…"],
  cs: ["UDRZB…|SERVIS…"],
  sl: ["VZDRZEVANJ…"],
  hr: ["ODRZAVANJ…"],
  bg: ["ОБСЛУЖВ…|ПОДДРЪЖКА…"],
  ro: ["MENTENANT…|INTRETINERE…"],
  hu: ["KARBANTART…"],
  el: ["ΣΥΝΤΗΡΗΣ…"],
  sv: ["UNDERHALL…|SERVICEAVTAL…"],
  da: ["VEDLIGEHOLD…|SERVICEAFTAL…|SERVICEKONTRAKT…"],
  nb: ["VEDLIKEHOLD…"],
  fi: ["HUOLTO…|YLLAPI…"],
  id: ["PEMELIHARAAN"],
  vi: ["BAO TRI"],
})}[^.;\n]{0,100}$|${oneOf({
  zh: ["维护|维保|维修|保养"],
  ja: ["保守"],
  ko: ["유지보수|유지관리"],
})}[^。；\n]{0,20}$|${begun({ ar: ["ب?(?:صيانة|اصلاح)", "(?:عقد )?الصيانة"] })} [^.\n]{0,60}$`;

/** What is said behind a make of what stays, is in use or has stood there for years. */
const STAYING = whole({
  en: [
    "(?:REMAINS?|IS|ARE) (?:IN (?:PLACE|USE|SERVICE|OPERATION)|RETAINED|ON SITE)",
    "(?:WILL|SHALL|ARE TO|IS TO) (?:BE (?:RETAINED|KEPT|REUSED|RE-USED)|REMAIN|STAY)|ALREADY (?:ON|IN|AT)",
    "(?:SITS?|HANGS?|STANDS?) (?:IN|ON|AT) (?:THE|OUR|A)",
    "(?:COMMISSIONED|BOUGHT|FITTED|INSTALLED|PURCHASED) IN (?:19|20)\\d\\d",
    "(?:WAS|WERE|HAS BEEN|HAVE BEEN) (?:PURCHASED|BOUGHT|SUPPLIED|INSTALLED)",
    "(?:WAS|WERE|HAS BEEN|HAVE BEEN) (?:FITTED|COMMISSIONED|HANDED OVER|SIGNED FOR)",
    "(?<!BE )(?:PUT IN|FITTED|SUPPLIED|DELIVERED|INSTALLED) BY",
    "INSTALLED (?:IN|BETWEEN|SINCE|DURING)(?: \\p{L}+)? (?:19|20)\\d\\d|OUT OF WARRANTY",
  ],
  de: ["IM EINSATZ|IN BETRIEB(?! (?:ZU )?(?:NEHM|SETZ)| GENOMMEN WERDEN| ZU NEHMEN)|(?:VER)?BLEIBEN|SIND BEREITS"],
  fr: [
    "(?<!(?:MISE|MISES|METTRE|MIS) )EN SERVICE|HORS GARANTIE",
    "(?:INSTALLEE?S?|POSEE?S?) (?:EN|ENTRE|DEPUIS|DANS|SUR LA|SUR LES|A LA|AU)|CONSERVEE?S",
  ],
  es: [
    "(?<!(?:PUESTA|PONER|PUESTO) )EN SERVICIO|QUE NO SE TOCA|SE CONSERVAN?|SE MANT…",
    "INSTALAD[OA]S? (?:EN|ENTRE|EM|DESDE) |PERMANEC…",
  ],
  it: ["(?<!(?:MESSA|POSTA) )IN FUNZIONE|RESTA DOV|RESTANO|INSTALLAT[EI] (?:NEL|TRA|DAL)"],
  pt: ["QUE SE MANTEM"],
  nl: ["IN GEBRUIK|BEHOUDEN BLIJ…|BLIJVEN|GEPLAATST IN|HANGEN(?=\\s*(?:[,.;]|$))"],
  pl: ["W EKSPLOATACJI|POZOSTAJ…"],
  uk: ["В ЕКСПЛУАТАЦІІ|ЗАЛИША…"],
  ru: ["В ЭКСПЛУАТАЦИИ|ОСТАЮТСЯ"],
  fi: ["ASENNETTU"],
  tr: ["KABUL ET(?:MIS|TI)…|TESLIM (?:ETMIS|ETTI|ALINMIS|ALINDI)…|MEVCUTTUR|BULUNMAKTADIR|BAKIM…|VARDIR"],
});

/** Behind the name: upkeep, and what is said of what stays: "X cameras remain in use". */
export const KEPT = cue`^[^.;:\n]{0,60}?(?:${STAYING}|[^.;\n]{0,16}${oneOf({
  ja: ["の?保守"],
  ko: ["유지보수|유지관리"],
})}|[^。；\n]{0,20}${oneOf({ zh: ["保持不变", "予以保留", "继续使用"] })}|${oneOf({ zh: ["的?(?:维护|维保|维修|保养)"] })}|${oneOf({ ar: ["القائمة", "الموجودة", "الحالية"] })}(?!\p{L}))`;

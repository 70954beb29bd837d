/**
 * The words of texts that talk of a vendor and sell nothing of it: news, forums, manuals, registers, addresses, programs. Written
 * as they stand in normalised text; each regular expression is linear in its input.
 */

import { RULE, STATE, STATE_MATTER, TOLD_BAN } from "./cues/state.ts";
import { FIGURE } from "./prose.ts";
import type { Standing } from "./standing.ts";

/** Any of some words, none of them part of a longer word unless it ends with "…". */
function anyOf(...words: string[]): RegExp {
  const ended = words.map((word) => (word.endsWith("…") ? word.slice(0, -1) : `(?:${word})(?![\\p{L}\\p{N}])`));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ended.join("|")})`, "u");
}

/** "X is a manufacturer of …", right after the name: told of it, not offered. */
const DESCRIBED_AFTER =
  /^-OEM\b|^旗下|^\s*\((?:UNA? |UNE |EINE? |AN? )?(?:MARCA|MARQUE|MARKE|BRAND|МАРКА|БРЕНД)(?!\p{L})|^ OEM (?:HARDWARE|BRANDS?|MODELS?)\b|^(?:\s*\([^()]{0,60}\))?,?\s*(?:(?:IS|WAS|REMAINS) (?:AN?|THE|ONE OF|CHINA|BASED)\b|IST (?:EIN|DER|DIE|CHINA)|EST (?:UNE?|LE|LA|L'UN)\b|ES (?:UNA?|LA|EL)\b|E (?:UNA?|UM|LA|IL|UN')\b|IS EEN\b|TO (?:CHINSK|PRODUCENT|FIRMA|MARKA)|ADALAH\b|MERUPAKAN\b|LA (?:MOT|NHA|THUONG)\b|(?:[—–-] ?)?(?:ЭТО|ЦЕ|ОДИН ИЗ|ОДИН З) |是)[^.;。]{0,60}?(?:COMPAN|MANUFACTURER|MAKER|GIANT|RAKSASA|RIESE|GEANT|GIGANTE|ГИГАНТ|PROVIDER|SUPPLIER|DISTRIBUTOR|RESELLER|LEADER|BRAND|PRODUSEN|PERUSAHAAN|HANG SAN XUAT|THUONG HIEU|HERSTELLER|ANBIETER|MARKE\b|UNTERNEHMEN|FABRICANT|ENTREPRISE|MARQUE|FABRICANTE|EMPRESA|MARCA|PRODUTTORE|PRODUCENT|AZIENDA|MARCHIO|BEDRIJF|FIRMA|MERK|ПРОИЗВОДИТЕЛ|КОМПАН|БРЕНД|ВИРОБНИК|公司|厂商|企业|品牌)/u;

/** What the press says a company does, right after its name. */
const NEWS_AFTER =
  /^(?:['’]S?|S)?\s+(?:\p{L}+\s+){0,2}?(?:LAUNCH(?:ES|ED)|UNVEIL(?:S|ED)|INTRODUC(?:ES|ED)|TO (?:LAUNCH|UNVEIL|BUILD|OPEN|SELL|BUY|ACQUIRE|SUE|CUT|EXIT|LEAVE|FACE)|WINS?|WON|POSTS?|FINED|SUE[SD]|BARRED|DENIE[SD]|CONFIRM(?:S|ED)|URGE[SD]|WARN(?:S|ED)|FILE[SD]|PLANS|FACES|LOSES|HIRES|APPOINTS|PARTNERS WITH|SIGNS|STELLT .{0,40}\bVOR\b|PRASENTIERT|VERKLAGT|LANCE|DEVOILE|ANNONCE|LANZA|PRESENTA|ANUNCIA|LANCIA|ANNUNCIA|LANCA|APRESENTA|LANCEERT|ZAPOWIADA|POKAZAL|WPROWADZA|ПРЕДСТАВИЛА?|АНОНСИРОВАЛА?|ВЫПУСТИЛА?|ЗАПУСТИЛА?|ВИПУСТИ(?:ЛА|В)|ОГОЛОСИ(?:ЛА|В))(?!\p{L})|^(?:发布|推出|宣布|回应|否认|股价|财报|公布|發布|宣佈|回應)/u;

/** What is done with its goods, right before the name: "… removes its X cameras". */
const NEWS_BEFORE =
  /(?<!\p{L})(?:(?:WRITES?|WROTE|WRITTEN|LETTERS?) TO|(?:SCHREIBT|SCHRIEB|BRIEF) AN|(?:ECRIT|LETTRE) A|(?:ESCRIBE|CARTA) A|(?:SCRIVE|LETTERA) A|ESCREVE A|(?:SCHRIJFT|BRIEF) AAN|(?:PISZE|LIST) DO|ЛИСТ ДО|ПИСЬМО В) $|(?<!\p{L})(?:BANS|(?:TO|WILL|MAY|MUST|SHOULD|COULD|CAN|NOT|STATES|COUNCILS?|COUNTRIES|LAWMAKERS|GOVERNMENT|MINISTERS|MPS|US|UK|EU) BAN|DROPS?|SCRAPS?|REMOVES?|DITCH(?:ES)?|RIPS OUT|ENTFERN(?:T|EN)|VERBIETET|VERBANNT|RETIRE(?:NT)?|BANNIT|ABANDONNE|RETIRA|PROHIBE|VETA|RIMUOVE|VIETA|BANE|STOPT MET|STOPPEN MET|WEERT|USUWA|WYCOFUJE|ЗАПРЕТИЛ[АИ]?|ВНЕСЛ[АИО]|ВНІС|ВНЕСЛИ)(?: [\p{L}'’-]+){0,3} (?:\p{L}+['’])?$/u;

/** What is done against the maker itself, right before its name; measures against theft are a shop's words. */
const AGAINST =
  /(?<!\p{L})(?:(?:MEASURES?|RESTRICTIONS?) (?:AGAINST|ON)|MAATREGEL\p{L}* TEGEN|MASSNAHMEN? GEGEN|MESURES? CONTRE|MEDIDAS? CONTRA|MISUR[AE] CONTRO)\s+$/u;

/** Whose doings are news, and what is told of them. */
const NEWS = anyOf(
  // Comparisons, lists and tests.
  "TOP (?:\\d+|FIVE|TEN)",
  "\\d+ (?:BEST|BESTE[NS]?|MEJORES|MEILLEURE?S|MIGLIORI|MELHORES|NAJLEPSZYCH|ЛУЧШИХ|КРАЩИХ)",
  "(?<=\\s)(?:VS\\.?|VERSUS)(?=\\s)",
  "HANDS-ON",
  "LAUNCHED (?:IN |ON )?\\d{4}",
  "(?:IS AN?|IS THE|ADALAH) [^.;]{0,40}(?:BRAND|MEREK)[^.;]{0,20} (?:OF|FROM|DARI)",
  // English.
  "MWC",
  "IN NO (?:CASE|EVENT) SHALL|BE (?:HELD )?LIABLE|(?:DISCLAIMS?|LIMITATION OF) LIABILITY",
  "BANS|OUTLAWS|THE NDAA (?:BANS|BARS|PROHIBITS|FORBIDS)",
  "SUSPENDS",
  "CHINESE (?:BRANDS?|MERKEN|MARKEN|CAMERAS?|VENDORS?|SUPPLIERS?)",
  "MARQUES? CHINOISES?|MARCAS? CHINAS?|MARCHI CINESI|MARCAS? CHINESAS?|CHINSKI\\p{L}+ MAR\\p{L}+|КИТАИСЬК?\\p{L}+ (?:БРЕНД|МАР)\\p{L}+",
  "VOLGENS (?:DE|HET|ONDERZOEK)|LAUT (?:EINEM|EINER|BERICHT)|SELON (?:UN|UNE|LES)|SECONDO (?:UN|UNA|I)",
  "RUMOU?R…",
  "LEAK(?:S|ED)",
  "FLAGSHIP[^.;]{0,20} TO",
  "TRADE WAR",
  "TARIFFS?",
  "(?:FIRST|SECOND|THIRD|FOURTH|LAST)[- ]QUARTER",
  "QUARTERLY",
  "EARNINGS",
  "MARKET SHARE",
  "INVESTORS?",
  "(?:THE|ITS|AN?) IPO|IPO (?:OF|FILING|PLANS?|PRICE)",
  "STOCK EXCHANGE",
  "STOP(?:S|PED)? (?:INSTALL|US|BUY|SELL|SUPPLY)ING",
  "INVESTIGAT(?:E[SD]?|ION)",
  "SPYING",
  "DETENTION",
  "PRIVACY (?:FEARS|CONCERNS|GROUPS?|WATCHDOG)",
  "COURT (?:RULE|ORDER|FIL|CASE)…",
  "CRACKDOWN",
  "(?:UK|US|EU|MPS?|MINISTERS?|GOVERNMENT|WATCHDOG|REGULATOR|POLICE|COUNCILS?) TO (?:PROBE|BAN|REVIEW|REMOVE|INVESTIGATE|STOP|SCRAP|RIP|PHASE|BLOCK|SANCTION|FINE|DROP|ALLOW|LIFT|RESTRICT)",
  "PROBE[SD]? (?:INTO|OF|OVER)",
  "PRIVACY(?: POLICY| NOTICE| STATEMENT)?\\s*$",
  "TO (?:THE |ITS |A )?(?:COVERED|ENTITY|SANCTIONS?|BLACK) ?LIST",
  "NATIONAL SECURITY (?:CONCERN|RISK|THREAT)…",
  "CONGRESS",
  "SENATE",
  "WHITE HOUSE",
  "GOVERNMENT (?:BANS?|SAYS|TO|URGE[SD]|PLANS)",
  "ACTIVISTS?",
  "CAMPAIGNERS?",
  "(?:COUNCILS?|MINISTRY|MINISTRIES|DEPARTMENTS?|AGENCIES) (?:URGED|TOLD|ORDERED|TO (?:REMOVE|SCRAP|REPLACE|STOP))",
  "KISITLAMA\\p{L}*",
  "BOTNETS?",
  "MALWARE",
  "RANSOMWARE",
  "ZERO-?DAY",
  // German, French, Spanish, Italian, Portuguese, Dutch, Polish.
  "BUNDES(?:WEHR|REGIERUNG|TAG|INNEN)…",
  "KASERNE…",
  "ERMITTL…",
  "WARNT VOR",
  "DATENSCHUTZER…",
  "MARKTANTEIL…",
  "AKTIEN?",
  "KLAGT",
  "GOUVERNEMENT",
  "LA MAIRIE",
  "DEPUTES?",
  "CNIL",
  "POLEMIQUE",
  "EL GOBIERNO",
  "INVESTIGAN?",
  "FISCALIA",
  "POLEMICA",
  "DIPUTAD…",
  "IL GARANTE",
  "IL GOVERNO",
  "INDAGA(?:NO)?",
  "O GOVERNO",
  "DEPUTAD…",
  "KABINET",
  "TWEEDE KAMER",
  "ZNIKN…",
  "RZAD",
  "SEJM…",
  "MINIST(?:ER|RA)",
  "SLEDZTW…",
  // Russian, Ukrainian, Chinese, Indonesian, Arabic.
  "ВЛАСТИ",
  "ПРАВИТЕЛЬСТВ…",
  "МИНИСТ…",
  "ДЕПУТАТ…",
  "ЧЕРН\\p{L}+ СПИС…",
  "ГОСДУМ…",
  "ВЫРУЧК…",
  "УРЯД",
  "МІНІСТ…",
  "ЧОРН\\p{L}+ СПИС…",
  "З.ЯСУВАЛ…",
  "ПЕРЕДАВАЛИ ДАНІ…",
  "(?<!PROYEK )PEMERINTAH",
  "الحكومة",
  "عقوبات",
);
/** Reviews, studies, vacancies, manuals, privacy notices: elsewhere than in a shop, whose tiles speak of reviews and comparisons too. */
const OTHER_TALK = anyOf(
  "(?:HONEST|INDEPENDENT|EXPERT|UNBIASED|IN-DEPTH) (?:REVIEWS?|VERDICTS?|ASSESSMENTS?|COMPARISONS?)(?: OF)?",
  "REVIEWS? OF",
  "(?:COMPARE|COMPARISON OF|COMPARING) [^.;]{0,40}BRANDS?",
  "(?:NOTRE (?:AVIS|VERDICT|COMPARATIF)|COMPARATIF DES|RESTE LE (?:MEILLEUR )?CHOIX|COMPARATIVA DE|TESTBERICHTE?|IM VERGLEICH|KAUFBERATUNG|CONFRONTO|RECENSIONE DI|COMPARATIVO DE|POROWNANIE|OPINIE O|OBZOR)",
  "(?:ОБЗОР|СРАВНЕНИЕ|ПОРІВНЯННЯ|ОГЛЯД) (?:КАМЕР|БРЕНД|МОДЕЛ|РЕГИСТРАТОР|РЕЄСТРАТОР|ВИДЕО)\\p{L}*",
  "RESEARCHERS?|(?:A|THE|THIS) STUDY|EST[AE] ESTUD[IO]{1,2}|CETTE ETUDE|QUESTO STUDIO|DIESE STUDIE|BU YAZIDA|ADIM ADIM|UIT ONDERZOEK|(?:DER|EINE?R?|DIE) STUDIE|FORSCHER\\p{L}*|CHERCHEURS|UNE ETUDE DE|INVESTIGADORES|UN ESTUDIO DE|RICERCATORI|PESQUISADORES|ONDERZOEKERS|BADACZ\\p{L}+|ИССЛЕДОВАТЕЛ\\p{L}+|ДОСЛІДНИК\\p{L}+|CALISMADA|ARASTIRMACI\\p{L}*",
  "HIRING|DRIVING LICEN[CS]E|SUCHEN (?:EINEN|EINE)|\\(M/W/D\\)|CERCASI|SE BUSCA TECNICO|KANDYDAT\\p{L}*|ТРЕБУЕТСЯ \\p{L}+|ОПЫТ НАСТРОИКИ|VACATURE|VAGA DE|STELLENANGEBOT",
  "PRESS AND HOLD|FACTORY (?:DEFAULTS?|RESET)|RESET BUTTON|BOUTON RESET|HALTEN SIE|MANTENGA PULSADO|TENERE PREMUTO|НАЖМИТЕ|НАТИСНІТЬ|ВІДКРИИТЕ|ОТКРОИТЕ|SIFIRLA\\p{L}*",
  "(?:SETUP|INSTALLATION|CONNECTION|CONFIGURATION|USER) GUIDE|GUIDE D['E] ?(?:CONNEXION|CONFIGURATION|INSTALLATION|UTILISATION)|GUIA DE (?:CONEXION|CONFIGURACION|INSTALACION|USO)",
  "(?:GDPR|DSGVO|RGPD)(?![ -](?:[CK]ONFORM(?:ES?)?(?!\\p{L})|COMPLIANT|MEGFELEL|READY|GERECHT|PROOF|UYUMLU))|CARACTERE PERSONNEL",
  "(?:RESET(?:TING)?|FORGOT(?:TEN)?|RECOVER(?:ING)?|CHANGE) (?:\\p{L}+ ){0,3}PASSWORD|PASSWORD (?:RESET|RECOVERY)|(?:PASSWORT|KENNWORT) (?:ZURUCKSETZEN|VERGESSEN)|MOT DE PASSE (?:OUBLIE|PERDU)|(?:RECUPERAR|RESTABLECER|RESTAURAR|REDEFINIR) (?:\\p{L}+ ){0,2}(?:CONTRASENA|SENHA)|СБРОС\\p{L}* ПАРОЛ\\p{L}+|СКИДАНН\\p{L}+ ПАРОЛ\\p{L}+|KHOI PHUC MAT KHAU|LUPA (?:PASSWORD|SANDI)|SIFRE SIFIRLAMA",
  "COOKIES?",
  "NEWSLETTERS?|LATEST (?:INSIGHTS|NEWS|ARTICLES)|NEWS AND (?:INSIGHTS|TIPS|UPDATES)",
  "PERSONAL (?:DATA|INFORMATION)|YOUR PRIVACY|TERMS (?:OF|AND) (?:USE|SERVICE|CONDITIONS)|PERSONENBEZOGENE\\p{L}* DATEN|DONNEES PERSONNELLES|DATOS PERSONALES|DATI PERSONALI|DADOS PESSOAIS|PERSOONSGEGEVENS|DAN\\p{L}+ OSOBOW\\p{L}+|ПЕРСОНАЛЬН\\p{L}+ ДАН\\p{L}+",
);
/** "Compare X and Y": right before the names. */
const COMPARED = /^\W*COMPAR(?:E|ING)\s*$/;
/** "About X", a heading over what is told of the make. */
const ABOUT = /^\W*(?:ABOUT|UBER|SOBRE|ACERCA DE|A PROPOS DE|CHI E|OVER|O FIRMIE|О КОМПАНИИ|ПРО КОМПАНІЮ|关于) $/;
/** A page's small print names who holds its rights. */
const CREDIT =
  /COPYRIGHT|&?COPY;|\(C\) \d{4}|ALL RIGHTS RESERVED|ALLE RECHTE VORBEHALTEN|TOUS DROITS RESERVES|TODOS LOS DERECHOS RESERVADOS|TUTTI I DIRITTI RISERVATI|TODOS OS DIREITOS RESERVADOS|WSZELKIE PRAWA ZASTRZEZONE|ВСЕ ПРАВА ЗАЩИЩЕНЫ|УСІ ПРАВА ЗАХИЩЕНІ|版权所有/;
const CREDIT_REACH = 80;
/** The sign with a year, on the name's own line. The sign of a trade mark has no year behind it. */
const SIGNED = /(?:[^\S\n]|[·|–-])\u200A ?(?:19|20)\d\d(?!\d)/;
const SIGNED_REACH = 40;
const NEWS_HAN =
  /财报|收盘|涨停|跌停|净利润|营收|同比|国会|議員|议员|起诉|外交部|商务部|市值|上市公司|财年|项专利|杂志|刷新[^。]{0,12}[记纪]录/;
const HEADED =
  /^\W{0,4}(?:SITUAZIONE|SCENARIO|ESCENARIO|SZENARIO|CENARIO)(?: [A-Z\d]{1,2})?\W{0,3}:|^\W{0,4}SCENARIO [A-Z\d]{1,2} [—–-]|^\W{0,4}(?:SCENARIO|ESCENARIO|SZENARIO|USE CASE|CASE|KASUS|CASO|FALL|CAS)\W{0,3} ?#?\d{1,2}\W{0,3}:|^(?:FORUM|FORO|ФОРУМ|REVIEW|TESTING|TESTED|OPINION|ANALYSIS|NEWS|TEST|PRUEBA|ANALISIS|RECENZJA|RECENZIE|RECENZE|REVIEWS?|BEWERTUNG|AVIS(?: CLIENT)?|RESENA|RECENSIONE|AVALIACAO|ОТЗЫВ|ВІДГУК|YORUM|VELEMENY|ОБЗОР|ОГЛЯД|评测)(?![\p{L}]) ?:|^(?:TESTING|REVIEWING) (?:THE|A|AN) /u;

/** Whether a sentence tells of an authority's ban rather than lays one down. */
export function toldBan(sentence: string): RegExpExecArray | null {
  return (STATE_MATTER.test(sentence) || STATE.test(sentence)) && !RULE.test(sentence) ? TOLD_BAN.exec(sentence) : null;
}

/** Asked or told how to do something with it: before the name, in the infinitive or as an instruction. */
export const HOW_TO =
  /\bSELECT (?:THE )?["'«“‘]$|\b(?:WHAT|WHY) (?:IS|ARE|DO|DOES)\b|\bWAS IST\b|\bQUE ES\b|QU'EST-CE QU|\bCO TO JEST\b|ЧТО ТАКОЕ|ЩО ТАКЕ|什么是|\bHOW (?:TO|(?:DO|CAN) (?:I|YOU|WE))\b|\bWIE (?:MAN|SETZE|KANN|VERBINDE|BEKOMME|RICHTE|KOMME|STELLE)\b|(?<!\p{L})(?:КАК|ЯК) \p{L}+(?:ТЬ|ТИ|ТЬСЯ|ТИСЯ)(?!\p{L})|\bCOMMENT \p{L}+(?:ER|IR|RE)\b|\bCOMO \p{L}+[AEI]R\b|\bCOME \p{L}+[AEI]RE\b|\bHOE \p{L}+ IK\b|\bJAK \p{L}+C\b|^CARA\b|^CACH\b|\bHUONG DAN\b|NASIL|如何|怎么|怎样/u;
/** Somebody tells of what they own or look for. */
const FORUM = anyOf(
  "(?:NO|EN EL|IM|SUR LE|SUL|NA|OP HET|ON THE|НА) (?:FORUM|FORO|ФОРУМ)\\p{L}*",
  "I (?:BOUGHT|HAVE|GOT|AM|NEED|WANT|TRIED|INSTALLED|JUST|USE|CAN'?T|CANNOT|RUN|OWN)",
  "I'(?:VE|M)",
  "MY (?:DAD|FATHER|MOM|MUM|MOTHER|BROTHER|SISTER|WIFE|HUSBAND|PARENTS|NEIGHBOU?RS?|BOSS|FRIENDS?) (?:INSTALLED|HAS|HAD|BOUGHT|USES?|USED|PUT|GOT|OWNS?)",
  "(?:HAS|DOES|IS) (?:ANYONE|ANYBODY)",
  "WEET IEMAND",
  "ПОДСКАЖИТЕ",
  "ПІДКАЖІТЬ",
  "ANYONE (?:ELSE|GOT|HAVE|USING|KNOW)",
  "ICH (?:HABE|BIN|SUCHE|KANN|MOCHTE)",
  "HAT JEMAND",
  "J'AI",
  "JE (?:SUIS|CHERCHE|VIENS|VEUX|N'ARRIVE)",
  "(?:TENGO|(?:ME|YA|LA|LO) COMPRE|HE COMPRADO|INSTALE|ALGUIEN)",
  "HO (?:COMPRATO|INSTALLATO)",
  "(?:TENHO|COMPREI|ALGUEM)",
  "IK (?:HEB|BEN|ZOEK)",
  "(?:KUPILEM|KUPILAM|MAM)",
  "У (?:МЕНЯ|МЕНЕ)",
  "(?:КУПИЛ|КУПИВ)",
);
const FORUM_HAN = /我(?:的|家|买|想|有)|请问|求助|求教/;
export const MINE =
  /(?<![\p{L}\p{N}.])(?:(?:MY|MEINE?[RMNS]?|MINHA|MEU|MIJN|MOJ(?:A|EJ|EGO|E)?|МО(?:Я|И|І|ЕИ|ЕМУ|ЕГО|Ю|ЄІ|ГО)) (?:\p{L}+ ){0,2}|(?:MA|MON|MES|MI|MIS|MIA|MIO) (?:CAMERAS?|CAMARAS?|TELECAMERA|DVR|NVR|ENREGISTREUR|GRABADOR|REGISTRATORE) )$/u;

/** Who sells what is his: "Verkaufe meine zwei …". */
const SELLING =
  /(?<!\p{L})(?:VERKAUFEN?|BIETEN?|SELLING|FOR SALE|JE VENDS|VENDS|VENDO|VENDESI|TE KOOP|VERKOOP|SPRZEDAM|ODSPRZEDAM|ПРОДАМ|ПРОДАЮ|SALJER|SAELGER|SELGER|PRODAM|ELADO)(?!\p{L})/u;

/** Notes for those who set a system up. */
const NOTES = /\bRTSP\b|\bONVIF\b|FRIGATE|HOME ASSISTANT/;
const INSTRUCTION =
  /\b(?:ADD|PULL|USE|ENABLE|SELECT|ENTER|OPEN) (?:THE|THIS|THAT|YOUR|ITS|AN?)\b|\b(?:NO|NOT|CANNOT BE) CONFIRMED\b|\b(?:RTSP|STREAM|SNAPSHOT) (?:PATH|URL|ADDRESS|PORT)|\bRTSP:\/\/|\bNO RTSP\b|\bIN HA\b|\bDOCUMENTATION\b|\bDOCS\b|\bOFFICIAL \S+ SOURCE|BLUE IRIS|\bSTANDALONE\b|\bCREDENTIALS\b/;

/** What is written in a program's papers, messages and history, and on no shop's page: one of them is a sign, two decide. */
const PROGRAM =
  /\b(?:CALLBACKS?|ENDPOINTS?|PARS(?:ERS?|ING)|DEBUG\w*|STDERR|JSON|YAML|WEBHOOKS?|REPOSITORY|PULL REQUESTS?|COMMITS?|DOCKER|CONTAINERS?|ENV(?:IRONMENT)? VARIABLES?|MQTT|PAYLOADS?|REGEX|RUNTIME|MULTIPART|LOCALHOST|PLUGINS?|NODE-RED|HOMEBRIDGE|HOME ASSISTANT|FRIGATE|GO2RTC|SCRYPTED|ZIGBEE2MQTT|REFACTOR\w*|BUGFIX\w*|CHANGELOG|UNIT TESTS?|EXCEPTIONS?|STACK TRACE|SUBSTREAMS?|TRANSCOD\w+|FFMPEG|GSTREAMER|OPENCV|REVERSE[- ]ENGINEER\w*|HARD-?CODED|WRAPPERS?|SDK VERSION|DEPRECATED|CLI|GITHUB|BACKEND|FRONTEND|DATABASE|SCHEMA|MIDDLEWARE)\b/g;
/** A line of a program's history or a message of its log. */
const HISTORY =
  /^\W{0,3}(?:V?\d+\.\d+(?:\.\d+)?\W+)?(?:FIX(?:ED|ES)?|ADDED|ADDS|IMPROVED?|REFACTOR(?:ED)?|BUMP(?:ED)?|NEW FEATURE|BUGFIX)\b|\w: (?:FIXED|ADDED|IMPROVED|STREAM ERROR|XML|HTTP|PARSE|HANDLING|CONNECTION) /;
/** Told where to switch something on, in the languages programs speak. */
const SETTINGS =
  /(?<!\p{L})(?:IN (?:THE |YOUR )?(?:CAMERA |NVR |APP |DEVICE )?SETTINGS|EINSTELLUNGEN|PARAMETRES D|REGLAGES|EN (?:LOS )?AJUSTES|IMPOSTAZIONI|DEFINICOES|NAS CONFIGURACOES|INSTELLINGEN|W USTAWIENIACH|V NASTAVEN\p{L}+|В НАСТРОИКАХ|В НАЛАШТУВАННЯХ|AYARLARIN\p{L}*)|تنظیمات|الاعدادات|設定で|设置中|[像机]设置|설정에서/u;
const CONNECTED = /جریان|STRUMIEN|码流|ПОТОК|ПОТІК|\bRTSP\b|\bONVIF\b|STREAM|\bHTTPS?\b|\bAPI\b|FIRMWARE/;

/** Whether a text is of a program: its manual, its messages, its history. */
function isOfProgram(text: string): RegExpExecArray | null {
  if (FIGURE.test(text)) return null;
  const history = HISTORY.exec(text);
  if (history) return history;
  if (CONNECTED.test(text)) {
    const settings = SETTINGS.exec(text);
    if (settings) return settings;
  }
  const signs = [...text.matchAll(PROGRAM)];
  return new Set(signs.map(([word]) => word)).size >= 2 ? (signs[0] ?? null) : null;
}

/** The words by which a text talks of a vendor rather than sells its goods; null where there are none. */
export function talkOf({ before, lead, own, after, ahead, following, isShop }: Standing): RegExpExecArray | null {
  const clause = before + own + after;
  return (
    HOW_TO.exec(before) ??
    (following.trim() === "" ? ABOUT.exec(ahead) : null) ??
    DESCRIBED_AFTER.exec(following) ??
    NEWS_AFTER.exec(following) ??
    NEWS_BEFORE.exec(`${lead} `) ??
    AGAINST.exec(`${lead} `) ??
    NEWS.exec(clause) ??
    NEWS_HAN.exec(clause) ??
    HEADED.exec(clause) ??
    CREDIT.exec(ahead.slice(-CREDIT_REACH / 2) + own + following.slice(0, CREDIT_REACH)) ??
    SIGNED.exec(` ${/[^\n]*$/.exec(ahead.slice(-SIGNED_REACH))?.[0] ?? ""}`) ??
    SIGNED.exec(following.slice(0, SIGNED_REACH).split("\n", 1)[0] ?? "") ??
    (isShop
      ? null
      : (COMPARED.exec(lead) ??
        FORUM.exec(clause) ??
        FORUM_HAN.exec(clause) ??
        (SELLING.test(before) ? null : MINE.exec(before)) ??
        OTHER_TALK.exec(clause) ??
        isOfProgram(ahead + own + following))) ??
    (NOTES.test(ahead + following) ? INSTRUCTION.exec(ahead + following) : null)
  );
}

/** One of a register's rows: an address block of network cards, and the company that holds it. */
const REGISTER =
  /^\W{0,3}(?:(?:MA-[LMS]|IAB|CID),)?(?:[0-9A-F]{2}[:-]?){2,5}[0-9A-F]{2}(?:\/\d\d)?(?:\s*\((?:HEX|BASE 16)\))?[\s,"]+(?:(?:HANGZHOU|ZHEJIANG|SHENZHEN|SUZHOU|TIANJIN) )?$/;
const COMPANY_WORD =
  /^\S{1,20}\s(?:\S{1,20}\s){0,2}?(?:TECHNOLOG|COMMUNICATION|ELECTRONIC|DIGITAL|CORPORATION|CORP\b|CO\b|INC\b|LTD|LIMITED|GMBH)/;

/** Whether a row of a register of network cards names the company. A row number of digits alone needs a company's style. */
export function isRegistered(ahead: string, named: string): boolean {
  return REGISTER.test(ahead) && (/[A-F]/.test(ahead) || COMPANY_WORD.test(named));
}

/** A sign of an address on a street. */
const STREET =
  /\b(?:ROAD|RD|STREET|STR|AVE(?:NUE)?|BUILDING|BLDG|BLOCK|DISTRICT|PARK|PLAZA|TOWER|FLOOR|ZONE|BASE|CITY|PROVINCE|P\.?O\.? BOX|STRASSE|PLATZ|RUE|CALLE|VIA|ULICA|JALAN|JL|DUONG|CADDESI|SOKAK|UL\.?)\b|\b(?:NOMOR|RT) \d+|(?:УЛ\.|ПРОСПЕКТ)|\bNO\.? ?\d+|\b\d{1,2}F\b|\b[A-Z]{2} \d{5,6}$|[路街]\d+[号號]/g;

/** Whether words around a name are a postal address: two signs of one. */
export function isPostal(around: string): boolean {
  return (around.match(STREET)?.length ?? 0) >= 2;
}

/** A street named after it. */
export const NAMED_STREET = /^ (?:ROAD|RD|STREET|AVENUE|AVE|BOULEVARD|WAY|LANE)\b|^(?:大道|路)/;

/** A program's text: an identifier with the name in it, called or assigned to, or a file of a program's. */
const CODE_BEFORE =
  /(?:\b(?:DEF|CLASS|IMPORT|FROM|CONST|LET|VAR|FUNCTION|RETURN|ENV\.|SELF\.|THIS\.)\s?|[A-Z]_)[\w.]*$/;
const CODE_AFTER = /^(?:\w*_\w+(?:\s?=|\(|\.\w|\s?:\s| IMPORT\b)|_\w+\b(?=\s?[=(])|\w*\(\)|\w*\s=\s|&\w+=)/;
const CODE_FILE = /^[\w/.-]*\.(?:[TJ]SX?|PY|GO|JAVA|RB|JSON|YA?ML|XML|CSV|XLSX?|MD|TXT|LOG|SQL|SH|CONF|INI|ENV)\b/;
/** A setting, a program's module, a line of its history. */
const SETTING =
  /(?:\b(?:PLATFORM|INTEGRATION|MODULE|DRIVER|PLUGIN)["']?\s?[:=]\s?["']?|\b[A-Z]+_[A-Z]+\/|\b(?:FIX|FEAT|CHORE|DOCS|REFACTOR|TEST)\()$/;

/** An instance given of how a part number looks, in a form or a manual. */
const FOR_EXAMPLE =
  /(?<!\p{L})(?:E\.? ?G\.?|Z\. ?B\.|P\. ?EX\.|P\. ?EJ\.|BIJV\.|NP\.|НАПР\.|(?:EXAMPLE|BEISPIEL|EXEMPLE|EJEMPLO|ESEMPIO|EXEMPLO|VOORBEELD|PRZYKLAD|ПРИМЕР|ПРИКЛАД|CONTOH|VI DU|ORNEK):|例如|如：)[\s:,]{0,2}(?:\p{L}+ )?["'`“«(]{0,2}$/u;

/** What a form says of its empty field, at the beginning: "Ex: ", "p. ej. ". */
const SAMPLE =
  /^\W{0,3}(?:EX\.?:|EJ\.?:|E\. ?G\.|P\. ?EX\.|P\. ?EJ\.|Z\. ?B\.|NP\.|НАПР\.|CONTOH:|VD:)[\s:.]{0,3}[^.;:\n]{0,80}$/u;

/** Whether a name or part number is what a form shows in its empty field. */
export function isSample(ahead: string): boolean {
  return SAMPLE.test(ahead);
}

/** Whether a part number stands as an instance only. */
export function isExample(ahead: string, own: string): boolean {
  return (
    FOR_EXAMPLE.test(ahead) &&
    (/\d/.test(own) || /["'`“«]$/.test(ahead) || /^\W*(?:\S{3,6}|(?:\p{L}{2,3} )?\p{L}{2,9}:)\s*$/u.test(ahead))
  );
}

/** Whether the name is part of a program: an identifier, a setting, a file. */
export function isCode(ahead: string, following: string): boolean {
  return (
    CODE_AFTER.test(following) ||
    CODE_FILE.test(following) ||
    SETTING.test(ahead) ||
    (CODE_BEFORE.test(ahead) && /^[\w.]*[_.(]/.test(following))
  );
}

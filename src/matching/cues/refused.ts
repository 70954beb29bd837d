/**
 * How buyers refuse a make in other words than "no X" and "X is excluded", behind the make: verbs and adjectives of refusing, as
 * they stand in normalised text. Words that also go with prices and deliveries ("IVA esclusa") need their verb.
 */
import { begun, cue, oneOf, whole } from "../words.ts";

/** "X, however, …": what comes between the make and the refusal. */
const HOWEVER = oneOf({
  en: ["HOWEVER|THOUGH"],
  de: ["JEDOCH|HINGEGEN|DAGEGEN"],
  fr: ["EN REVANCHE|TOUTEFOIS"],
  es: ["SIN EMBARGO|EN CAMBIO"],
  it: ["INVECE|TUTTAVIA"],
  pt: ["POREM|CONTUDO"],
  nl: ["ECHTER"],
  pl: ["NATOMIAST|JEDNAK"],
  uk: ["ОДНАК|НАТОМІСТЬ"],
  ru: ["ОДНАКО|НАПРОТИВ"],
});
/** "X, or goods made by it, …". */
const OR = oneOf({
  en: ["OR"],
  de: ["ODER|BZW|SOWIE"],
  fr: ["OU|AINSI QUE"],
  es: ["O|ASI COMO"],
  it: ["NONCHE"],
  pt: ["BEM COMO"],
  nl: ["DAN WEL|ALSMEDE"],
  pl: ["LUB|ORAZ"],
  uk: ["АБО|А ТАКОЖ"],
  ru: ["ИЛИ|А ТАКЖЕ"],
});

/** What may stand between the make and its refusal, with commas: "…, however, …", "…, or goods made by it, …". */
const ASIDE = String.raw`(?:[^.;:,|\n]{0,40}, ${HOWEVER},|[^.;:,|\n]{0,40}, ${OR} [^.;:,|\n]{0,90},)`;

/** "… teklif edilemez": the endings of what cannot be done, in Turkish. */
const CANNOT_BE = "\\p{L}{0,4} ?(?:ED|EDIL|EDEM|VER)?[EI]?(?:L?[AE]M[AE]Z|EDEMEZ)(?:LAR|LER)?(?!\\p{L})";
/** "… are barred", "… bleiben unberücksichtigt": what a buyer says of it. */
const REFUSED = oneOf({
  en: [
    "(?:NOT|NEVER) BE (?:ACCEPT|ALLOW|PERMIT|TOLERAT|APPROV|ADMIT|ENTERTAIN|EVALUAT)",
    "(?:NOT|NEVER) BE (?:ELIGIBLE|TAKEN|WELCOME|SPECIF|FITTED|CONNECTED)",
    "(?:ARE|IS|BE) (?:REFUSED|DECLINED|TURNED (?:DOWN|AWAY)|FORBIDDEN)",
    "(?:ARE|IS|BE) (?:NOT|NO LONGER) (?:BE )?(?:WELCOME|SUITABLE|APPROVED)",
    "(?:ARE|IS|BE) (?:NOT|NO LONGER) (?:BE )?(?:AN OPTION|OF INTEREST)",
  ],
  de: [
    "UNBERUCKSICHTIGT|VERBOTEN|UNTERSAGT|UNZULASSIG|NICHT IN (?:BETRACHT|FRAGE)|SCHEIDE(?:T|N) AUS(?!\\p{L})",
    "NICHT (?:ANGENOMMEN|TOLERIERT|VORGESEHEN|VERBAUT|AKZEPTIERT|BERUCKSICHTIGT)",
    "NICHT (?:GESTATTET|ERLAUBT|GEWUNSCHT|GEWERTET)|(?:WERDEN|WIRD) (?:ABGELEHNT|ZURUCKGEWIESEN)",
  ],
  fr: [
    "N[E'’] ?(?:Y )?(?:EST|SONT|SERA|SERONT) PLUS (?:AUTORISE|ADMIS|ACCEPTE)",
    "N[E'’] ?(?:Y )?(?:EST|SONT|SERA|SERONT) PLUS (?:VENDU|PROPOSE)",
    "(?:EST|SONT) A (?:EXCLURE|PROSCRIRE|EVITER)|PROSCRIT|IRREGULIERE?S?(?!\\p{L})|BANNIE?S?(?!\\p{L})",
    "(?:EST|SONT|SERA|SERONT) (?:REFUSE|REJETE|ECARTE|ELIMINE|PROHIBE)",
    "(?:NE |N')(?:EST|SONT|SERA|SERONT) PAS (?:ACCEPTE|ADMIS|AUTORISE|RETENU|PRIS)",
  ],
  es: [
    "NO (?:SE )?PUEDEN? (?:SER )?(?:VENDER|VENDID|COMPRAR|COMPRAD|ADQUIRI)|DESCARTAD|RECHAZAD",
    "(?:QUEDAN?|ESTAN?|SERAN?|SON|ES) PROHIBID|(?:QUEDAN?|ESTAN?|SERAN?) (?:EXCLUID|FUERA|VETAD)",
    "NO (?:SERAN?|SON|ES|ESTAN?) (?:ACEPTA|ADMI|PERMIT|VALID|APT)",
  ],
  it: [
    "NON (?:POSSONO|PUO|POTRANNO|DEVONO) ESSERE (?:VENDUT|ACQUISTAT|OFFERT|FORNIT)",
    "NON (?:POSSONO|PUO|POTRANNO|DEVONO) ESSERE (?:INSTALLAT|PROPOST|USAT)|VIETAT|RIFIUTAT",
    "(?:SONO|SARANNO|SARA|VENGONO) (?:ESCLUS|RESPINT|SCARTAT)",
    "NON (?:SARANNO|SARA|SONO|E|VERRANNO) (?:ACCETTA|AMMESS|CONSENTIT|PRES)",
  ],
  pt: [
    "NAO PODEM? SER (?:VENDID|COMPRAD|ADQUIRID|FORNECID|INSTALAD|OFERTAD)|RECUSAD|REJEITAD",
    "(?:SERA|SERAO|ESTA|ESTAO|FICAM?|SAO|E) PROIBID|DESCLASSIFICAD",
    "(?:SERAO?|SAO|FICAM?|ESTAO) (?:EXCLUID|VETAD|VEDAD)|NAO (?:SERAO?|SERA|SAO|E) (?:ACEIT|ADMI|PERMIT)",
  ],
  nl: [
    "GEWEIGERD|AFGEWEZEN|VERBODEN|TERZIJDE GELEGD",
    "NIET (?:TOEGELATEN|GEACCEPTEERD|AANVAARD|GEWENST|IN AANMERKING)|KOM(?:EN|T) NIET (?:VOOR|IN)(?!\\p{L})",
    "(?:ZIJN|IS|WORDEN|WORDT) UITGESLOTEN|NIET (?:WORDEN |MOGEN )?(?:AANGEBODEN|GEGUND)",
  ],
  pl: [
    "ODRZUC|NIEDOPUSZCZALN|ZABRONION|ZAKAZAN|(?:SA|BEDA|ZOSTANA) WYKLUCZ",
    "NIE (?:SA |BEDA |ZOSTANA )?(?:AKCEPTOWAN|PRZYJMOWAN|DOPUSZCZ|ROZPATRYWAN|BRANE)",
  ],
  uk: [
    "ВІДХИЛ|ВИКЛЮЧЕН|НЕ (?:БУДУТЬ |БУДЕ )?(?:ДОЗВОЛ|РОЗГЛЯДА|ПРИИНЯТ|ПРИИМА)|ЗАБОРОНЯЄТЬСЯ",
    "У СКЛАДІ ПРОПОЗИЦІІ НЕМАЄ",
  ],
  ru: ["ОТКЛОН|ЗАПРЕЩАЕТ|ИСКЛЮЧЕН|НЕ (?:БУДУТ |БУДЕТ )?(?:ПРИНИМА|РАССМАТРИВА|ПРИНЯТ|РАЗРЕШ)"],
  cs: [
    "(?:NEBUDOU|NEBUDE|NEJSOU) (?:AKCEPT|PRIJAT|PRIJIM|HODNOCEN|POVOLEN|UZNAN)",
    "(?:NEBUDOU|NEBUDE|NEJSOU) (?:HODNOTEN|PRIPUSTN|PRIPUSTEN)|(?:JSOU|BUDOU) VYL(?:OUCEN|UCEN)",
    "SE (?:NEAKCEPT|NEPOVOL|NEDOPOUST|NEUZNAV)|BYTI? NESM\\p{L}+",
  ],
  sk: [
    "(?:NEBUDU|NIE SU|NIE JE) (?:AKCEPT|PRIJAT|PRIJIM|HODNOCEN|POVOLEN|UZNAN)",
    "(?:NEBUDU|NIE SU|NIE JE) (?:HODNOTEN|PRIPUSTN|PRIPUSTEN)|(?:SU|BUDU) VYL(?:OUCEN|UCEN)",
  ],
  sl: [
    "(?:NISO|NE BODO|NI) (?:PRIHVA|DOPUST|DOZVOLJEN|DOVOLJEN|SPREJEM)",
    "SO (?:ISKLJUCEN|IZKLJUCEN|ZABRANJEN|PREPOVEDAN)",
  ],
  hr: [
    "(?:NISU|NECE BITI|NIJE) (?:PRIHVA|DOPUST|DOZVOLJEN|DOVOLJEN|SPREJEM)|SE NE PRIHVACA",
    "(?:SU|BIT CE|BICE) (?:ISKLJUCEN|IZKLJUCEN|ZABRANJEN|PREPOVEDAN)",
  ],
  sr: ["НИСУ (?:ДОЗВОЉЕН|ПРИХВАТЉИВ)|СУ (?:ИСКЉУЧЕН|ЗАБРАЊЕН)"],
  bg: ["(?:НЕ|НЯМА ДА) СЕ (?:ДОПУСКА|ПРИЕМА|РАЗРЕШАВА)|(?:СА|СЕ|БЪДАТ) (?:ИЗКЛЮЧЕН|ИЗКЛЮЧВА|ЗАБРАНЕН)"],
  ro: [
    "NU (?:SUNT|SE|VOR FI|POT FI|ESTE) (?:ACCEPTA|ADMI|PERMI|OFERTA|ELIGIBIL|LUAT)",
    "(?:SUNT|ESTE|VOR FI) (?:EXCLUS|INTERZIS|RESPINS)",
  ],
  hu: [
    "NEM (?:AJANLHATO|AJANLHAT|SZALLITHATO|MEGENGEDETT|ELFOGAD|FOGADUNK EL|FOGADHATO)",
    "NEM (?:ALKALMAZHATO|LEHET)|KIZAR(?:T|VA|JUK|JA|TA)(?!\\p{L})|(?:TILOS|TILTOTT)(?!\\p{L})",
  ],
  el: ["ΔΕΝ (?:ΓΙΝ|ΕΙΝΑΙ|ΘΑ ΓΙΝ|ΕΠΙΤΡΕΠ|ΑΠΟΔΕΧ)|ΑΠΟΚΛΕΙ|ΑΠΟΡΡΙΠΤ|ΑΠΑΓΟΡΕΥ"],
  sv: [
    "(?:ACCEPTERAS|GODKANNS) (?:EJ|INTE|IKKE)|UTESLUTS|EXKLUDERAS|(?:ER|AR) UTESLUTN\\p{L}+",
    "(?:ER|AR) (?:IKKE|INTE|EJ) (?:TILLATNA|GODKAND…)",
  ],
  da: [
    "(?:ACCEPTERES|GODKENDES) (?:EJ|INTE|IKKE)|UDELUKKES|(?:ER|AR) UDELUKKET",
    "(?:ER|AR) (?:IKKE|INTE|EJ) (?:TILLADT|GODKENDT)",
  ],
  nb: [
    "(?:GODTAS|AKSEPTERES) (?:EJ|INTE|IKKE)|UTELUKKES|(?:ER|AR) UTELUKKET",
    "(?:ER|AR) (?:IKKE|INTE|EJ) (?:TILLATT?|GODKJENT)",
  ],
  fi: ["EI(?:VAT)? (?:HYVAKSYTA|SALLITA|OLE SALLITT\\p{L}+)|SULJETAAN POIS"],
  et: ["EI (?:AKTSEPTEERITA|OLE LUBATUD)|VALISTAT"],
  lv: ["NETIEK (?:PIENEMT|AKCEPTET)…|NAV (?:PIELAUJAM|ATLAUT)…"],
  lt: ["NEPRIIMAM…|NELEIDZIAM…|DRAUDZIAM…"],
  tr: [
    "KABUL EDILMEYECEK",
    "REDDEDIL",
    "(?:EDIL|KULLANIL|ALIN|VERIL|TAKIL|SUNUL|ONERIL|KURUL)M[AE]Y[AE]C[AE][KG]",
    "BULUN(?:AMAZ|MAMALI|MAYACAK)…",
    "(?:KULLAN|TAK|BAGLA|AL)M[AI]YIN…",
    "DEGERLENDIRME DISI (?:BIRAKIL|TUTUL)ACAK",
    `(?:TEKLIF|KABUL|TEMIN|TESLIM|KULLAN|ONER|SUN|KUR|TAK)${CANNOT_BE}`,
  ],
  ar: ["مستبعد|مرفوض|غير (?:مقبول|مسموح)|محظور|لن تقبل|لا (?:تقبل|يسمح|تعتمد)|ممنوع"],
  fa: ["(?:پذیرفته|قبول) ن(?:می|خواهد)|مجاز ن(?:یست|می)|قابل قبول ن"],
  he: ["לא (?:י?תקבל|יתקבלו|מאושר|מותר)|אסור|[יתנ]?פסל(?:ו|ים)?(?!\\p{L})"],
  id: ["TIDAK (?:AKAN )?(?:DIPERBOLEHKAN|DIIZINKAN|BOLEH|DIPERTIMBANGKAN)|DIKECUALIKAN|DITOLAK"],
  vi: ["(?:SE )?BI LOAI(?!\\p{L})|KHONG DUOC (?:XEM XET|THAM DU|CHAO THAU)"],
  zh: [
    "(?:品牌|产品|设备|厂家)?(?:一律)?不得(?:投标|参与|参加|使用|采用)|不予(?:接受|考虑|采纳|受理)|一律不|不被接受|不在考虑|拒绝|(?:应|将|须)排除",
  ],
});
/** The same in whole words; halves of a verb go around what is between them: "… lehnen wir ab". */
const REFUSED_WORDS = whole({
  en: [
    "BARRED|DISQUALIFIED|RULED OUT|OFF[- ]LIMITS|DISALLOWED|INADMISSIBLE|INELIGIBLE|UNACCEPTABLE|UNWELCOME",
    "UNWANTED",
  ],
  de: ["LEHN(?:EN|T) [^.;,]{0,50} AB|SCHLIESS(?:EN|T) [^.;,]{0,50} AUS"],
  nl: ["SLUITEN [^.;,]{0,50} UIT"],
  cs: [
    "NESM(?:I|EJI|EJU)|SE NEPRIJIM\\p{L}+|NEPRIPOUST\\p{L}+",
    "NECHCEME|NEPREJEME SI|SI (?:\\p{L}+ )?NEPREJE(?:ME)?|NEPOZADUJEME|VYLUCUJEME|ODMITAME|NEAKCEPTUJEME",
    "(?:ZADAVATEL|OBJEDNATEL) (?:NEPREJE|NECHCE|ODMITA|NEAKCEPTUJE|NEPRIPUSTI|VYLUCUJE)",
  ],
  sk: [
    "NESMU|NECHCEME|NEZELAME SI|SI (?:\\p{L}+ )?NEZELA(?:ME)?|NEPOZADUJEME|VYLUCUJEME|ODMIETAME|NEAKCEPTUJEME",
    "(?:OBSTARAVATEL|OBJEDNAVATEL) (?:NECHCE|ODMIETA|NEAKCEPTUJE|NEPRIPUSTI|VYLUCUJE)",
  ],
  ro: ["NU SUNT ACCEPTATE"],
  hu: ["NEM FOGADHATO… EL"],
  fi: ["EI SAA (?:TARJOTA|KAYTTAA|ASENTAA|TOIMITTAA|HANKKIA)|EIVAT KELPAA"],
  id: ["DILARANG|TIDAK (?:DIBENARKAN|DITERIMA|DIPERKENANKAN)"],
  vi: ["KHONG DUOC (?:CHAP NHAN|SU DUNG|PHEP|CHAO|DUNG)"],
});
/** "… får inte offereras": may not be offered, used, supplied. */
const MAY_NOT_BE_OFFERED = String.raw`${begun({
  sv: ["FAR (?:INTE|EJ)|SKA(?:LL)? (?:INTE|EJ)"],
  da: ["MA IKKE|SKAL IKKE"],
})} ${oneOf({
  sv: ["OFFERERA?E?S|ERBJUDAS|ANVANDAS|LEVERERAS|INSTALLERA?E?S|INGA|FOREKOMM\\p{L}"],
  da: ["TILBYDE?S|BENYTTES|ANVENDES|LEVERES|INDGA"],
  nb: ["BRUKES|INNGA"],
})}(?! (?:UT|UD|I (?!LEVERANS|ANBUD|OFFERT|SYSTEM|LOSNING|ENTREPRENAD|UPPHANDLING|TILBUD)|VED |UNDER ))(?!\p{L})`;

/** "… führen wir nicht", "… nie sprzedajemy": what a seller says of it. */
const UNSOLD = oneOf({
  en: ["NO LONGER (?:IN OUR (?:RANGE|CATALOGUE)|SOLD|STOCKED)"],
  de: [
    "BITTE (?:GAR )?NICHT (?:ERST )?ANBIETEN|VERZICHTEN WIR(?!\\p{L})|KOMM(?:T|EN) (?:UNS|BEI UNS|MIR) NICHT",
    "(?:FUHREN|VERKAUFEN|VERBAUEN|EMPFEHLEN) WIR NICHT|AUS DEM (?:SORTIMENT|PROGRAMM) GENOMMEN",
    "NICHT (?:MEHR )?IM (?:SORTIMENT|PROGRAMM|ANGEBOT)",
  ],
  fr: ["NE (?:LE|LA|LES) (?:VENDONS|POSONS|PROPOSONS|INSTALLONS)|PLUS (?:AU CATALOGUE|VENDUE?S)"],
  es: ["NO (?:L[AO]S? )?(?:TRABAJAMOS|VENDEMOS|INSTALAMOS|OFRECEMOS)"],
  it: ["NON (?:L[AEIO] )?(?:TRATTIAMO|LAVORIAMO|VENDIAMO|INSTALLIAMO|MONTIAMO)"],
  pt: ["NAO (?:TRABALHAMOS|VENDEMOS|INSTALAMOS|OFERECEMOS)"],
  nl: ["(?:VERKOPEN|VOEREN|PLAATSEN|LEVEREN) (?:WE|WIJ) NIET"],
  pl: [
    "POZEGNALISMY",
    "(?<!\\p{L})NIE (?:(?:KUPIA|UZNA)(?!\\p{L})|PRACUJEMY|SPRZEDAJEMY|MONTUJEMY|POLECAMY|OFERUJEMY)",
  ],
  uk: [
    "НЕ (?:ПРАЦЮЄМО|ПРОДАЄМО|СТАВИМО|ПРОПОНУЄМО|РЕКОМЕНДУЄМО)(?!\\p{L})",
    "НЕ (?:ПРОПОНУВАТИ|ЗАСТОСОВУВАТИ|ВИКОРИСТОВУВАТИ|ВСТАНОВЛЮВАТИ|ПОСТАЧАТИ)(?!\\p{L})",
    "НЕ (?:ПОСТАЧАЄМО|ВОЗИМО|ДЕРЖИМО|ТРИМАЄМО)(?!\\p{L})",
  ],
  ru: [
    "НЕ (?:РАБОТАЕМ|ПРОДАЕМ|СТАВИМ|ПРЕДЛАГАЕМ|УСТАНАВЛИВАЕМ|РЕКОМЕНДУЕМ)(?!\\p{L})",
    "НЕ (?:ПРЕДЛАГАТЬ|ПРИМЕНЯТЬ|ИСПОЛЬЗОВАТЬ|УСТАНАВЛИВАТЬ|ЗАКУПАТЬ|ПОСТАВЛЯТЬ)(?!\\p{L})",
    "НЕ (?:ПОСТАВЛЯЕМ|ВОЗИМ|ДЕРЖИМ)(?!\\p{L})",
  ],
  cs: ["PRESTALI PRODAVAT|(?:NEVEDEME|NEMAME)(?!\\p{L})"],
  sk: ["PRESTALI PREDAVAT"],
  hu: ["NEM (?:FORGALMAZ|ARUL|TARTUNK|SZEREL|AJANL|ADUNK EL)…"],
  sv: ["(?:SALJER|FOR) (?:VI )?(?:IKKE|INTE)(?!\\p{L})"],
  da: ["(?:F[OØ]RER|SAELGER) (?:VI )?(?:IKKE|INTE)(?!\\p{L})"],
  nb: ["SELGER (?:VI )?(?:IKKE|INTE)(?!\\p{L})"],
  fi: ["EMME (?:MYY|ASENNA|SUOSITTELE)|EIVAT KUULU"],
  tr: ["(?<!\\p{L})(?:SAT|TAK|KUR|ONER|KULLAN|CALIS|GETIR)M[IU]YORUZ(?!\\p{L})"],
  ar: ["لا نبيع(?!\\p{L})"],
  fa: ["نمی ?فروشیم|معذور|نداریم"],
  hi: ["[^।.\\n]{0,30}नह (?:बचत|लगत|रखत|करत)"],
  ko: ["판매하지|취급하지"],
  ja: ["取り扱っておりません|取り扱っていません|取扱いはこさい|扱っていません|含まれておりません|含んておりません"],
});

/** "… は使用できません", "… 제품은 제외": right behind the make, or behind what its goods are called. */
const NEXT_JA = oneOf({
  ja: ["使用てきません|接続しない|こ使用(?:になれません|いたたけません)|てはない|てはありません|を除く|不可|を禁止"],
});
const NEXT_KO = oneOf({ ko: ["사용하지", "아닌", "금지", "제외", "불가"] });
/** The same further behind, over a comma too. */
const FURTHER_JA = oneOf({
  ja: ["認め(?:ない|ません|られない|られません)|対象外|除外(?:する|します|とする|される)"],
});
const FURTHER_KO = oneOf({
  ko: [
    "(?:대상에서 )?(?:제외|배제|불허)(?:한다|합니다|함|됨|된다|됩니다|하며|하고)|(?:허용|인정|납품|제안|입찰)(?:하지 (?:않|아니)|되지 (?:않|아니)|할 수 없)",
  ],
});

/** What the make or its goods are called before those, and the particles between. */
const THEY_JA = String.raw`(?:^\s?ひ?|製品?|カメラ|機器|メーカー|レコータ ?ー|レコーター)(?:の?使用)?(?:に?[はもの])?`;
const GOODS_KO = String.raw`(?:^\s?|제품|장비|카메라|브랜드|[DN]VR)(?:에?[은는]|[이가을를])?`;
const USE_KO = `(?:사용|등록|입찰|납품|도입)?[은는이가을를]?`;

/** Follows the name within its clause: "… are barred", "… bleiben unberücksichtigt". */
export const REFUSED_AFTER = cue`^${ASIDE}?[^.;:,|\n]{0,70}?(?:${[
  REFUSED,
  REFUSED_WORDS,
  MAY_NOT_BE_OFFERED,
  UNSOLD,
  `(?<=${THEY_JA})${NEXT_JA}`,
  `(?<=${GOODS_KO} ?${USE_KO} ?)${NEXT_KO}`,
  `(?:の|を?含む|による|製品の?)?[^。、]{0,16}${FURTHER_JA}`,
  `[^.。]{0,24}${FURTHER_KO}`,
].join("|")})`;

/** Verbs whose second half ends the clause, each half on its own side of the name: "wir schließen … aus". */
export const REFUSED_AROUND: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?<!\p{L})SCHLIESS(?:EN|T|E)(?!\p{L})/u, /^[^.;]{0,70} AUS\s*$/],
  [/(?<!\p{L})LASS(?:E|EN|T|EN)(?!\p{L})/u, /^[^.;]{0,70} NICHT ZU(?!\p{L})/u],
  [/(?<!\p{L})LEHN(?:EN|T|E)(?!\p{L})/u, /^[^.;]{0,70} AB\s*$/],
  [/(?<!\p{L})SCHEIDE(?:N|T)(?!\p{L})/u, /^[^.;]{0,70} AUS\s*$/],
  [/(?<!\p{L})SLUIT(?:EN)?(?!\p{L})/u, /^[^.;]{0,70} UIT(?!\p{L})/u],
  // "Besides X we also sell …" begins alike.
  [/除[^外，,]{0,20}$/u, /^[^。，,]{0,12}外(?!.*[還还也])/u],
];

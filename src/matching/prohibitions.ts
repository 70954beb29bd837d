/**
 * How buyers refuse a make in other words than "no X" and "X is excluded": verbs and adjectives of refusing, in the languages
 * Sightline reads, as they stand in normalised text. Words that also go with prices and deliveries ("IVA esclusa") need their verb.
 */

/** Follows the name within its clause: "… are barred", "… bleiben unberücksichtigt". */
export const REFUSED_AFTER = new RegExp(
  `^[^.;:,|\\n]{0,70}?(?:${[
    "(?<!\\p{L})(?:BARRED|DISQUALIFIED|RULED OUT|OFF[- ]LIMITS|DISALLOWED|INADMISSIBLE|INELIGIBLE|UNACCEPTABLE|UNWELCOME|UNWANTED)(?!\\p{L})",
    "(?:NOT|NEVER) BE (?:ACCEPT|ALLOW|PERMIT|TOLERAT|APPROV|ADMIT|ENTERTAIN|ELIGIBLE|EVALUAT|TAKEN|WELCOME|SPECIF|FITTED|CONNECTED)",
    "(?:ARE|IS|BE) (?:REFUSED|DECLINED|TURNED DOWN|FORBIDDEN|(?:NOT|NO LONGER) (?:BE )?(?:WELCOME|SUITABLE|AN OPTION|OF INTEREST|APPROVED))",
    "UNBERUCKSICHTIGT|VERBOTEN|UNTERSAGT|UNZULASSIG|NICHT IN (?:BETRACHT|FRAGE)|SCHEIDE(?:T|N) AUS(?!\\p{L})|NICHT (?:ANGENOMMEN|TOLERIERT|VORGESEHEN|VERBAUT|AKZEPTIERT|BERUCKSICHTIGT|GESTATTET|ERLAUBT|GEWUNSCHT|GEWERTET)|(?:WERDEN|WIRD) (?:ABGELEHNT|ZURUCKGEWIESEN)",
    "(?:EST|SONT) A (?:EXCLURE|PROSCRIRE|EVITER)|PROSCRIT|BANNIE?S?(?!\\p{L})|(?:EST|SONT|SERA|SERONT) (?:REFUSE|REJETE|ECARTE|ELIMINE|PROHIBE)|(?:NE |N')(?:EST|SONT|SERA|SERONT) PAS (?:ACCEPTE|ADMIS|AUTORISE|RETENU|PRIS)",
    "DESCARTAD|RECHAZAD|(?:QUEDAN?|ESTAN?|SERAN?|SON|ES) PROHIBID|(?:QUEDAN?|ESTAN?|SERAN?) (?:EXCLUID|FUERA|VETAD)|NO (?:SERAN?|SON|ES|ESTAN?) (?:ACEPTA|ADMI|PERMIT|VALID|APT)",
    "VIETAT|RIFIUTAT|(?:SONO|SARANNO|SARA|VENGONO) (?:ESCLUS|RESPINT|SCARTAT)|NON (?:SARANNO|SARA|SONO|E|VERRANNO) (?:ACCETTA|AMMESS|CONSENTIT|PRES)",
    "RECUSAD|REJEITAD|(?:SERA|SERAO|ESTA|ESTAO|FICAM?|SAO|E) PROIBID|DESCLASSIFICAD|(?:SERAO?|SAO|FICAM?|ESTAO) (?:EXCLUID|VETAD)|NAO (?:SERAO?|SERA|SAO|E) (?:ACEIT|ADMI|PERMIT)",
    "GEWEIGERD|AFGEWEZEN|VERBODEN|TERZIJDE GELEGD|NIET (?:TOEGELATEN|GEACCEPTEERD|AANVAARD|GEWENST|IN AANMERKING)",
    "ODRZUC|NIEDOPUSZCZALN|ZABRONION|ZAKAZAN|(?:SA|BEDA|ZOSTANA) WYKLUCZ|NIE (?:SA |BEDA |ZOSTANA )?(?:AKCEPTOWAN|PRZYJMOWAN|DOPUSZCZ|ROZPATRYWAN|BRANE)",
    "ВІДХИЛ|ВИКЛЮЧЕН|НЕ (?:БУДУТЬ |БУДЕ )?(?:ДОЗВОЛ|РОЗГЛЯДА|ПРИИНЯТ|ПРИИМА)",
    "ОТКЛОН|ИСКЛЮЧЕН|НЕ (?:БУДУТ |БУДЕТ )?(?:ПРИНИМА|РАССМАТРИВА|ПРИНЯТ|РАЗРЕШ)",
    "不予(?:接受|考虑|采纳|受理)|一律不|不被接受|不在考虑|拒绝|(?:应|将|须)排除",
    "KABUL EDILMEYECEK|REDDEDIL|(?<!\\p{L})(?:SAT|TAK|KUR|ONER|KULLAN|CALIS|GETIR)M[IU]YORUZ(?!\\p{L})|(?:EDIL|KULLANIL|ALIN|VERIL|TAKIL|SUNUL|ONERIL|KURUL)M[AE]Y[AE]C[AE][KG]",
    "VERZICHTEN WIR(?!\\p{L})|KOMM(?:T|EN) (?:UNS|BEI UNS|MIR) NICHT|(?:FUHREN|VERKAUFEN|VERBAUEN|EMPFEHLEN) WIR NICHT",
    "NE (?:LE|LA|LES) (?:VENDONS|POSONS|PROPOSONS|INSTALLONS)|NO (?:L[AO]S? )?(?:TRABAJAMOS|VENDEMOS|INSTALAMOS|OFRECEMOS)|NON (?:L[AEIO] )?(?:TRATTIAMO|LAVORIAMO|VENDIAMO|INSTALLIAMO|MONTIAMO)|NAO (?:TRABALHAMOS|VENDEMOS|INSTALAMOS|OFERECEMOS)|(?:VERKOPEN|VOEREN|PLAATSEN|LEVEREN) (?:WE|WIJ) NIET",
    "POZEGNALISMY|NIE (?:KUPIA|UZNA)(?!\\p{L})|NIE (?:PRACUJEMY|SPRZEDAJEMY|MONTUJEMY|POLECAMY|OFERUJEMY)|НЕ (?:ПРАЦЮЄМО|ПРОДАЄМО|СТАВИМО|ПРОПОНУЄМО|РЕКОМЕНДУЄМО|РАБОТАЕМ|ПРОДАЕМ|СТАВИМ|ПРЕДЛАГАЕМ|УСТАНАВЛИВАЕМ|РЕКОМЕНДУЕМ|ПРЕДЛАГАТЬ|ПРИМЕНЯТЬ|ИСПОЛЬЗОВАТЬ|УСТАНАВЛИВАТЬ|ЗАКУПАТЬ|ПОСТАВЛЯТЬ|ПРОПОНУВАТИ|ЗАСТОСОВУВАТИ|ВИКОРИСТОВУВАТИ|ВСТАНОВЛЮВАТИ|ПОСТАЧАТИ)(?!\\p{L})",
    "(?:取り扱っておりません|取り扱っていません|取扱いはござい|扱っていません|使用できません|接続しない|ご使用(?:になれません|いただけません)|ではない|ではありません|を除く|不可|판매하지|취급하지|사용하지|아닌|금지|제외|불가|등록 불가)",
    "(?<!\\p{L})(?:FAR INTE|MA IKKE|SKAL IKKE|EI SAA|EIVAT KELPAA|DILARANG|TIDAK (?:DIBENARKAN|DITERIMA|DIPERKENANKAN)|KHONG DUOC|SE NEPRIJIM\\p{L}+|NEPRIPOUST\\p{L}+|NEM FOGADHATO\\p{L}* EL|NU SUNT ACCEPTATE)(?!\\p{L})",
    "(?<!\\p{L})(?:LEHN(?:EN|T) [^.;,]{0,50} AB|SCHLIESS(?:EN|T) [^.;,]{0,50} AUS|SLUITEN [^.;,]{0,50} UIT)(?!\\p{L})",
  ].join("|")})`,
  "u",
);

/** A seller's or a buyer's own practice, and exceptions: "we don't install X", "all brands but X". No comma comes before the name. */
const PRACTICE = [
  "(?<!\\p{L})(?:LIBRES? D[EO]|LIVRES? D[EO]|PRIV[OA] D[EI]|EXENT[OA]S? DE)(?!\\p{L})(?=.*\\S)",
  // What is not only done is done.
  "(?<!\\p{L})(?:NOT|\\p{L}+N['’]T|DONT|NEVER|NO LONGER|STOPPED|QUIT) (?:(?!ONLY|MERELY|SIMPLY|SOLELY)\\p{L}+LY )?(?:(?:BUY|SELL|USE|INSTALL|STOCK|OFFER|SUPPLY|CARRY|FIT|RECOMMEND|HANDLE|DEPLOY|SERVICE|SPECIFY)(?:ING)?|(?:DEAL|WORK)(?:ING)? (?:IN|WITH))(?!\\p{L})(?! (?:ONLY|JUST))",
  "(?<!\\p{L})(?:STEER(?:S|ING)? CLEAR|STAY(?:S|ING)? AWAY|KEEP AWAY|(?:MOVED|MOVING|MIGRATED|SWITCHED) (?:AWAY )?FROM|ANYTHING BUT|(?:ANY|ALL|OTHER|EVERY) (?:\\p{L}+ ){1,2}(?:APART|ASIDE) FROM)(?!\\p{L})(?!.* TO(?!\\p{L}))",
  "(?:MARKEN?|HERSTELLER|FABRIKATE?|PRODUKTEN?|ALLES?|ALLEN?) (?:\\p{L}+ )?BIS AUF|ABGESEHEN VON",
  "(?<!\\p{L})(?:HORMIS|A L['’]EXCEPTION D|MIS A PART|A PART(?= \\p{L}*\\s*$)|ECARTONS)|(?:ON|NOUS|IL FAUT|DOIT) (?:\\p{L}+ )?ECARTER?(?!\\p{L})",
  "(?:MARCAS?|FABRICANTES?|EQUIPOS?|PRODUTOS|PRODUCTOS|CUALQUIERA?|QUALQUER|TOD[AO]S?) (?:\\p{L}+ )?MENOS(?!\\p{L})|A EXCE(?:PCION|CAO) D|(?<!\\p{L})NO (?:INSTALAMOS|VENDEMOS|USAMOS|UTILIZAMOS|TRABAJAMOS CON|COMPRAMOS|RECOMENDAMOS|OFRECEMOS|QUEREMOS)(?! SOLO)",
  "NAO (?:INSTALAMOS|VENDEMOS|USAMOS|UTILIZAMOS|TRABALHAMOS COM|COMPRAMOS|RECOMENDAMOS|OFERECEMOS|QUEREMOS)(?! (?:SO|APENAS))",
  "NON (?:INSTALLIAMO|VENDIAMO|USIAMO|UTILIZZIAMO|TRATTIAMO|MONTIAMO|ACQUISTIAMO|CONSIGLIAMO|OFFRIAMO|VOGLIAMO)(?! SOLO)|AD ECCEZIONE D|FUORCHE",
  "(?:MET )?UITZONDERING VAN|AFGEZIEN VAN",
  "NIE (?:MONTUJEMY|SPRZEDAJEMY|UZYWAMY|INSTALUJEMY|STOSUJEMY|POLECAMY|KUPUJEMY|OFERUJEMY)(?! TYLKO)|(?:MARKI|MAREK|PRODUCENTOW|WSZYSTKI\\p{L}*|KAMERY|URZADZENIA) POZA(?!\\p{L})",
  "НЕ (?:ВСТАНОВЛЮ|ПРОДАЄМО|ВИКОРИСТОВУЄ|МОНТУЄ|РЕКОМЕНДУ|ЗАКУПОВУ|ПРАЦЮЄМО)",
  "НЕ (?:УСТАНАВЛИВА|ПРОДАЕМ|ИСПОЛЬЗУЕ|МОНТИРУЕ|ЗАКУПА|РАБОТАЕМ С)",
];

/** Stands before the name, in its clause. */
export const REFUSED_BEFORE = new RegExp(
  [
    "(?<!\\p{L})(?:AVOID|REFUSE|REJECT|DECLINE|DISALLOW|BOYCOTT|RULE OUT)(?:S|ING)?(?:\\s+\\p{L}+){0,2}\\s*$",
    "(?:NOT|N'T) (?:WISH|WANT|INTEND|ALLOW|ACCEPT|APPROVE|CONSIDER|PERMIT)|RULED OUT|UNTERSAGT|VERZICHTET AUF",
    "EXCLU(?:ONS|ENT|RA|RONS)(?!\\p{L})|REFUS(?:ONS|ERA|ERONS|ENT)(?!\\p{L})|PROSCRI|EXCLUT|ECARTE(?:RA|RONS)",
    "SE EXCLUYEN?(?!\\p{L})|EXCLUIMOS|(?:SE )?RECHAZA(?:N|RA|RAN|MOS|REMOS)(?!\\p{L})|DESCARTAD|(?:QUEDAN?|SERAN?) EXCLUID|NO (?:SE )?(?:ACEPTA|ADMIT|PERMIT)",
    "NON (?:SARANNO|SARA|SONO|SI|VERRANNO|POSSONO ESSERE) (?:ACCETT|AMMESS|AMMETT|CONSENT)|VIETAT|(?:SONO|SARANNO) ESCLUS|SI ESCLUD|ESCLUD(?:IAMO|ONO)",
    "NAO (?:SERAO|SERA|SAO|SE) (?:ACEIT|ADMI|PERMIT)|NAO (?:ACEITA|ADMITI|PERMITI)|(?:FICAM?|SERAO?|ESTA|ESTAO) EXCLUID|EXCLU(?:EM|I)-SE|RECUSA(?:M|REMOS|MOS)(?!\\p{L})",
    "WEIGER(?:T|EN)(?!\\p{L})|VERBODEN",
    "NIE (?:AKCEPTUJE|PRZYJMUJE|DOPUSCI|BEDZIEMY)|ODRZUC|ZABRANIA|ZAKAZUJE",
    "НЕ (?:ПРИИМА|РОЗГЛЯДА|ДОЗВОЛ)|ВІДХИЛЯ",
    "НЕ (?:ПРИНИМА|РАССМАТРИВА|РАЗРЕША)|ОТКЛОНЯ",
    "拒绝|不采购|不考虑|不选用|不使用|不采用|不(?:做|碰|卖|賣|装|安装|代理|推荐|经营)(?:任何)?$",
    "(?<!\\p{L})(?:KHONG (?:BAN|NHAN|CHAP NHAN|DUOC DUNG|DUOC SU DUNG|KINH DOANH|PHAI(?: LA)?|DUNG CHUNG VOI)|NGUNG (?:BAN|KINH DOANH)|NOI KHONG VOI)(?!\\p{L})[^,;:]{0,40}$",
    "(?<!\\p{L})(?:TIDAK (?:JUAL|MENJUAL|MENERIMA|MELAYANI|SUPPORT|SESUAI|DIBENARKAN)|DILARANG|BUKAN(?: PRODUK)?|BEBAS|JANGAN)(?!\\p{L})[^,;:]{0,40}$",
    "(?<!\\p{L})(?:WALA (?:PO )?KAMING|BAWAL (?:ANG|PO)|HUWAG|HINDI (?:ITO|KAMI))(?!\\p{L})[^,;:]{0,40}$|(?:ไม่มีจำหน่าย|ไม่จำหน่าย|ไม่ขาย|ไม่รับ|ห้ามใช้|ไม่มีอุปกรณ|ใช้ไม่ได้กับ)[^,;:]{0,40}$",
    "(?<!\\p{L})(?:VI SALJER INTE|FAR INTE|SALJER INTE|VI SAELGER IKKE|VI SELGER IKKE|EMME MYY|EI SAA|EI SISALLA|FRITT FRAN|FRI FOR)(?!\\p{L})[^,;:]{0,40}$",
    "(?:不销售|不銷售|不含|请勿|請勿|勿搭配|禁用|不支持)[^,，;；]{0,12}$",
    `(?:${PRACTICE.join("|")})[^,;:]{0,60}$`,
  ].join("|"),
  "u",
);

/** Verbs whose second half ends the clause, each half on its own side of the name: "wir schließen … aus". */
export const REFUSED_AROUND: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?<!\p{L})SCHLIESS(?:EN|T|E)(?!\p{L})/u, /^[^.;]{0,70} AUS\s*$/],
  [/(?<!\p{L})LEHN(?:EN|T|E)(?!\p{L})/u, /^[^.;]{0,70} AB\s*$/],
  [/(?<!\p{L})SLUIT(?:EN)?(?!\p{L})/u, /^[^.;]{0,70} UIT(?!\p{L})/u],
  // "Besides X we also sell …" begins alike.
  [/除[^外，,]{0,20}$/u, /^[^。，,]{0,12}外(?!.*[还還也])/u],
];

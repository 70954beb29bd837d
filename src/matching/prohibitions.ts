/**
 * How buyers refuse a make in other words than "no X" and "X is excluded": verbs and adjectives of refusing, in the languages
 * Sightline reads, as they stand in normalised text. Words that also go with prices and deliveries ("IVA esclusa") need their verb.
 */

/** Follows the name within its clause: "… are barred", "… bleiben unberücksichtigt". */
export const REFUSED_AFTER = new RegExp(
  `^(?:[^.;:,|\\n]{0,40}, (?:HOWEVER|THOUGH|JEDOCH|HINGEGEN|DAGEGEN|EN REVANCHE|TOUTEFOIS|SIN EMBARGO|EN CAMBIO|INVECE|TUTTAVIA|POREM|CONTUDO|ECHTER|NATOMIAST|JEDNAK|ОДНАК|НАТОМІСТЬ|ОДНАКО|НАПРОТИВ),|[^.;:,|\\n]{0,40}, (?:OR|ODER|BZW|SOWIE|DAN WEL|ALSMEDE|OU|AINSI QUE|O|ASI COMO|NONCHE|BEM COMO|LUB|ORAZ|АБО|ИЛИ|А ТАКЖЕ|А ТАКОЖ) [^.;:,|\\n]{0,90},)?[^.;:,|\\n]{0,70}?(?:${[
    "(?<!\\p{L})(?:BARRED|DISQUALIFIED|RULED OUT|OFF[- ]LIMITS|DISALLOWED|INADMISSIBLE|INELIGIBLE|UNACCEPTABLE|UNWELCOME|UNWANTED)(?!\\p{L})",
    "(?:NOT|NEVER) BE (?:ACCEPT|ALLOW|PERMIT|TOLERAT|APPROV|ADMIT|ENTERTAIN|ELIGIBLE|EVALUAT|TAKEN|WELCOME|SPECIF|FITTED|CONNECTED)",
    "(?:ARE|IS|BE) (?:REFUSED|DECLINED|TURNED (?:DOWN|AWAY)|FORBIDDEN|(?:NOT|NO LONGER) (?:BE )?(?:WELCOME|SUITABLE|AN OPTION|OF INTEREST|APPROVED))",
    "UNBERUCKSICHTIGT|VERBOTEN|UNTERSAGT|UNZULASSIG|NICHT IN (?:BETRACHT|FRAGE)|SCHEIDE(?:T|N) AUS(?!\\p{L})|NICHT (?:ANGENOMMEN|TOLERIERT|VORGESEHEN|VERBAUT|AKZEPTIERT|BERUCKSICHTIGT|GESTATTET|ERLAUBT|GEWUNSCHT|GEWERTET)|(?:WERDEN|WIRD) (?:ABGELEHNT|ZURUCKGEWIESEN)",
    "N[E'’] ?(?:Y )?(?:EST|SONT|SERA|SERONT) PLUS (?:AUTORISE|ADMIS|VENDU|PROPOSE|ACCEPTE)|(?:EST|SONT) A (?:EXCLURE|PROSCRIRE|EVITER)|PROSCRIT|IRREGULIERE?S?(?!\\p{L})|BANNIE?S?(?!\\p{L})|(?:EST|SONT|SERA|SERONT) (?:REFUSE|REJETE|ECARTE|ELIMINE|PROHIBE)|(?:NE |N')(?:EST|SONT|SERA|SERONT) PAS (?:ACCEPTE|ADMIS|AUTORISE|RETENU|PRIS)",
    "NO (?:SE )?PUEDEN? (?:SER )?(?:VENDER|VENDID|COMPRAR|COMPRAD|ADQUIRI)|DESCARTAD|RECHAZAD|(?:QUEDAN?|ESTAN?|SERAN?|SON|ES) PROHIBID|(?:QUEDAN?|ESTAN?|SERAN?) (?:EXCLUID|FUERA|VETAD)|NO (?:SERAN?|SON|ES|ESTAN?) (?:ACEPTA|ADMI|PERMIT|VALID|APT)",
    "NON (?:POSSONO|PUO|POTRANNO|DEVONO) ESSERE (?:VENDUT|ACQUISTAT|OFFERT|FORNIT|INSTALLAT|PROPOST|USAT)|VIETAT|RIFIUTAT|(?:SONO|SARANNO|SARA|VENGONO) (?:ESCLUS|RESPINT|SCARTAT)|NON (?:SARANNO|SARA|SONO|E|VERRANNO) (?:ACCETTA|AMMESS|CONSENTIT|PRES)",
    "NAO PODEM? SER (?:VENDID|COMPRAD|ADQUIRID|FORNECID|INSTALAD|OFERTAD)|RECUSAD|REJEITAD|(?:SERA|SERAO|ESTA|ESTAO|FICAM?|SAO|E) PROIBID|DESCLASSIFICAD|(?:SERAO?|SAO|FICAM?|ESTAO) (?:EXCLUID|VETAD|VEDAD)|NAO (?:SERAO?|SERA|SAO|E) (?:ACEIT|ADMI|PERMIT)",
    "GEWEIGERD|AFGEWEZEN|VERBODEN|TERZIJDE GELEGD|NIET (?:TOEGELATEN|GEACCEPTEERD|AANVAARD|GEWENST|IN AANMERKING)",
    "ODRZUC|NIEDOPUSZCZALN|ZABRONION|ZAKAZAN|(?:SA|BEDA|ZOSTANA) WYKLUCZ|NIE (?:SA |BEDA |ZOSTANA )?(?:AKCEPTOWAN|PRZYJMOWAN|DOPUSZCZ|ROZPATRYWAN|BRANE)",
    "ВІДХИЛ|ВИКЛЮЧЕН|НЕ (?:БУДУТЬ |БУДЕ )?(?:ДОЗВОЛ|РОЗГЛЯДА|ПРИИНЯТ|ПРИИМА)",
    "ОТКЛОН|У СКЛАДІ ПРОПОЗИЦІІ НЕМАЄ|ЗАПРЕЩАЕТ|ЗАБОРОНЯЄТЬСЯ|ИСКЛЮЧЕН|НЕ (?:БУДУТ |БУДЕТ )?(?:ПРИНИМА|РАССМАТРИВА|ПРИНЯТ|РАЗРЕШ)",
    "(?:品牌|产品|设备|厂家)?(?:一律)?不得(?:投标|参与|参加|使用|采用)|不予(?:接受|考虑|采纳|受理)|一律不|不被接受|不在考虑|拒绝|(?:应|将|须)排除",
    "KABUL EDILMEYECEK|REDDEDIL|(?<!\\p{L})(?:SAT|TAK|KUR|ONER|KULLAN|CALIS|GETIR)M[IU]YORUZ(?!\\p{L})|(?:EDIL|KULLANIL|ALIN|VERIL|TAKIL|SUNUL|ONERIL|KURUL)M[AE]Y[AE]C[AE][KG]",
    "BITTE (?:GAR )?NICHT (?:ERST )?ANBIETEN|VERZICHTEN WIR(?!\\p{L})|KOMM(?:T|EN) (?:UNS|BEI UNS|MIR) NICHT|(?:FUHREN|VERKAUFEN|VERBAUEN|EMPFEHLEN) WIR NICHT",
    "NE (?:LE|LA|LES) (?:VENDONS|POSONS|PROPOSONS|INSTALLONS)|NO (?:L[AO]S? )?(?:TRABAJAMOS|VENDEMOS|INSTALAMOS|OFRECEMOS)|NON (?:L[AEIO] )?(?:TRATTIAMO|LAVORIAMO|VENDIAMO|INSTALLIAMO|MONTIAMO)|NAO (?:TRABALHAMOS|VENDEMOS|INSTALAMOS|OFERECEMOS)|(?:VERKOPEN|VOEREN|PLAATSEN|LEVEREN) (?:WE|WIJ) NIET",
    "POZEGNALISMY|NIE (?:KUPIA|UZNA)(?!\\p{L})|NIE (?:PRACUJEMY|SPRZEDAJEMY|MONTUJEMY|POLECAMY|OFERUJEMY)|НЕ (?:ПРАЦЮЄМО|ПРОДАЄМО|СТАВИМО|ПРОПОНУЄМО|РЕКОМЕНДУЄМО|РАБОТАЕМ|ПРОДАЕМ|СТАВИМ|ПРЕДЛАГАЕМ|УСТАНАВЛИВАЕМ|РЕКОМЕНДУЕМ|ПРЕДЛАГАТЬ|ПРИМЕНЯТЬ|ИСПОЛЬЗОВАТЬ|УСТАНАВЛИВАТЬ|ЗАКУПАТЬ|ПОСТАВЛЯТЬ|ПРОПОНУВАТИ|ЗАСТОСОВУВАТИ|ВИКОРИСТОВУВАТИ|ВСТАНОВЛЮВАТИ|ПОСТАЧАТИ)(?!\\p{L})",
    "取り扱っておりません|取り扱っていません|取扱いはこさい|扱っていません|(?<=(?:^\\s?ひ?|製品?|カメラ|機器|メーカー|レコータ ?ー|レコーター)(?:の?使用)?(?:に?[はもの])?)(?:使用てきません|接続しない|こ使用(?:になれません|いたたけません)|てはない|てはありません|を除く|不可|を禁止)|판매하지|취급하지|(?<=(?:^\\s?|제품|장비|카메라|브랜드|[DN]VR)(?:에?[은는]|[이가을를])? ?(?:사용|등록|입찰|납품|도입)?[은는이가을를]? ?)(?:사용하지|아닌|금지|제외|불가)",
    "(?<!\\p{L})(?:(?:FAR (?:INTE|EJ)|SKA(?:LL)? (?:INTE|EJ)|MA IKKE|SKAL IKKE) (?:OFFERERA?E?S|ERBJUDAS|TILBYDE?S|ANVANDAS|BENYTTES|BRUKES|ANVENDES|LEVERERAS|LEVERES|INSTALLERA?E?S|INGA|INNGA|INDGA|FOREKOMM\\p{L})(?! (?:UT|UD|I |VED |UNDER ))|EI SAA (?:TARJOTA|KAYTTAA|ASENTAA|TOIMITTAA|HANKKIA)|EIVAT KELPAA|DILARANG|TIDAK (?:DIBENARKAN|DITERIMA|DIPERKENANKAN)|KHONG DUOC (?:CHAP NHAN|SU DUNG|PHEP|CHAO|DUNG)|SE NEPRIJIM\\p{L}+|NEPRIPOUST\\p{L}+|NEM FOGADHATO\\p{L}* EL|NU SUNT ACCEPTATE)(?!\\p{L})",
    "KOM(?:EN|T) NIET (?:VOOR|IN)(?!\\p{L})|(?:ZIJN|IS|WORDEN|WORDT) UITGESLOTEN|NIET (?:WORDEN |MOGEN )?(?:AANGEBODEN|GEGUND)|(?:ACCEPTERAS|GODKANNS|GODTAS|AKSEPTERES|ACCEPTERES|GODKENDES) (?:EJ|INTE|IKKE)|UTESLUTS|EXKLUDERAS|(?:UDELUKKES|UTELUKKES|(?:ER|AR) (?:UDELUKKET|UTELUKKET|UTESLUTN\\p{L}+|(?:IKKE|INTE|EJ) (?:TILLADT|TILLATT?|TILLATNA|GODKENDT|GODKJENT|GODKAND\\p{L}*)))|EI(?:VAT)? (?:HYVAKSYTA|SALLITA|OLE SALLITT\\p{L}+)|SULJETAAN POIS|EI (?:AKTSEPTEERITA|OLE LUBATUD)|VALISTAT|NETIEK (?:PIENEMT|AKCEPTET)\\p{L}*|NAV (?:PIELAUJAM|ATLAUT)\\p{L}*|NEPRIIMAM\\p{L}*|NELEIDZIAM\\p{L}*|DRAUDZIAM\\p{L}*",
    "(?:NEBUDOU|NEBUDU|NEJSOU|NIE SU|NEBUDE|NIE JE) (?:AKCEPT|PRIJAT|PRIJIM|HODNOCEN|HODNOTEN|PRIPUSTN|PRIPUSTEN|POVOLEN|UZNAN)|(?:JSOU|BUDOU|SU|BUDU) VYL(?:OUCEN|UCEN)|SE (?:NEAKCEPT|NEPOVOL|NEDOPOUST|NEUZNAV)|NEM (?:AJANLHATO|AJANLHAT|SZALLITHATO|MEGENGEDETT|ELFOGAD|FOGADUNK EL|FOGADHATO|ALKALMAZHATO|LEHET)|KIZAR(?:T|VA|JUK|JA|TA)(?!\\p{L})|(?:TILOS|TILTOTT)(?!\\p{L})|NU (?:SUNT|SE|VOR FI|POT FI|ESTE) (?:ACCEPTA|ADMI|PERMI|OFERTA|ELIGIBIL|LUAT)|(?:SUNT|ESTE|VOR FI) (?:EXCLUS|INTERZIS|RESPINS)|(?:НЕ|НЯМА ДА) СЕ (?:ДОПУСКА|ПРИЕМА|РАЗРЕШАВА)|(?:СА|СЕ|БЪДАТ) (?:ИЗКЛЮЧЕН|ИЗКЛЮЧВА|ЗАБРАНЕН)|(?:NISU|NECE BITI|NIJE|NISO|NE BODO|NI) (?:PRIHVA|DOPUST|DOZVOLJEN|DOVOLJEN|SPREJEM|PRIHVAC)|SE NE PRIHVACA|(?:SU|BIT CE|BICE|SO) (?:ISKLJUCEN|IZKLJUCEN|ZABRANJEN|PREPOVEDAN)|НИСУ (?:ДОЗВОЉЕН|ПРИХВАТЉИВ)|СУ (?:ИСКЉУЧЕН|ЗАБРАЊЕН)",
    "ΔΕΝ (?:ΓΙΝ|ΕΙΝΑΙ|ΘΑ ΓΙΝ|ΕΠΙΤΡΕΠ|ΑΠΟΔΕΧ)|ΑΠΟΚΛΕΙ|ΑΠΟΡΡΙΠΤ|ΑΠΑΓΟΡΕΥ|(?:TEKLIF|KABUL|TEMIN|TESLIM|KULLAN|ONER|SUN|KUR|TAK)\\p{L}{0,4} ?(?:ED|EDIL|EDEM|VER)?[EI]?(?:L?[AE]M[AE]Z|EDEMEZ)(?:LAR|LER)?(?!\\p{L})|DEGERLENDIRME DISI (?:BIRAKIL|TUTUL)ACAK|مستبعد|مرفوض|غير (?:مقبول|مسموح)|محظور|لن تقبل|لا (?:تقبل|يسمح|تعتمد)|(?:پذیرفته|قبول) ن(?:می|خواهد)|مجاز ن(?:یست|می)|قابل قبول ن|ممنوع|לא (?:י?תקבל|יתקבלו|מאושר|מותר)|אסור|[יתנ]?פסל(?:ו|ים)?(?!\\p{L})",
    "(?:の|を?含む|による|製品の?)?[^。、]{0,16}(?:認め(?:ない|ません|られない|られません)|対象外|除外(?:する|します|とする|される))|[^.。]{0,24}(?:대상에서 )?(?:제외|배제|불허)(?:한다|합니다|함|됨|된다|됩니다|하며|하고)|[^.。]{0,24}(?:허용|인정|납품|제안|입찰)(?:하지 (?:않|아니)|되지 (?:않|아니)|할 수 없)|(?:BI|SE BI) LOAI(?!\\p{L})|KHONG DUOC (?:XEM XET|THAM DU|CHAO THAU)|TIDAK (?:AKAN )?(?:DIPERBOLEHKAN|DIIZINKAN|BOLEH|DIPERTIMBANGKAN)|DIKECUALIKAN|DITOLAK",
    "BULUN(?:AMAZ|MAMALI|MAYACAK)\\p{L}*|NEM (?:FORGALMAZ|ARUL|TARTUNK|SZEREL|AJANL|ADUNK EL)\\p{L}*|EMME (?:MYY|ASENNA|SUOSITTELE)|(?:KULLAN|TAK|BAGLA|AL)M[AI]YIN\\p{L}*|[^।.\\n]{0,30}नह (?:बचत|लगत|रखत|करत)|(?:F[OØ]RER|SAELGER|SELGER|SALJER|FOR) (?:VI )?(?:IKKE|INTE)(?!\\p{L})|نمی ?فروشیم|لا نبيع(?!\\p{L})",
    "(?<!\\p{L})NESM(?:I|EJI|EJU|U)(?!\\p{L})|(?:BYT|BYTI) NESM\\p{L}+",
    "AUS DEM (?:SORTIMENT|PROGRAMM) GENOMMEN|NICHT (?:MEHR )?IM (?:SORTIMENT|PROGRAMM|ANGEBOT)|НЕ (?:ПОСТАЧАЄМО|ВОЗИМО|ДЕРЖИМО|ТРИМАЄМО|ПОСТАВЛЯЕМ|ВОЗИМ|ДЕРЖИМ)(?!\\p{L})|PRESTALI (?:PRODAVAT|PREDAVAT)|(?:NEVEDEME|NEMAME)(?!\\p{L})|EIVAT KUULU|含まれておりません|含んておりません|معذور|نداریم|PLUS (?:AU CATALOGUE|VENDUE?S)|NO LONGER (?:IN OUR (?:RANGE|CATALOGUE)|SOLD|STOCKED)",
    "(?<!\\p{L})(?:LEHN(?:EN|T) [^.;,]{0,50} AB|SCHLIESS(?:EN|T) [^.;,]{0,50} AUS|SLUITEN [^.;,]{0,50} UIT)(?!\\p{L})",
  ].join("|")})`,
  "u",
);

/** A seller's or a buyer's own practice, and exceptions: "we don't install X", "all brands but X". No comma comes before the name. */
const PRACTICE = [
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
  "NAO (?:COMERCIALIZAMOS|FORNECEMOS|PRESTAMOS|REPRESENTAMOS)|NO (?:SOMOS (?:DISTRIBUIDORES|REPRESENTANTES)|COMERCIALIZAMOS|DISTRIBUIMOS|SUMINISTRAMOS|MONTAMOS|MANEJAMOS)|(?:SE PASSE|NOUS PASSONS) (?:VOLONTIERS )?D|NON (?:DISTRIBUIAMO|COMMERCIALIZZIAMO|FORNIAMO|SIAMO (?:RIVENDITORI|DISTRIBUTORI))|NU (?:LUCREAZA|LUCRAM|OFERIM|DISTRIBUIM|LIVRAM)|לא תמצאו|(?:NEMAMO|NE DRZIMO)(?!\\p{L})|VALIKOIMAAMME (?:EI KUULU|EIVAT KUULU)|SKROTTET ALT FRA|SLUTTET MED|NOTHING (?:BUILT|MADE|SOLD) BY|PRESTALI JSME PRODAVAT|恕不(?:销售|銷售|販售|贩售|出售|供应|供應)",
  "ΔΕΝ (?:ΠΟΥΛΑΜΕ|ΔΙΑΘΕΤΟΥΜΕ|ΕΓΚΑΘΙΣΤΟΥΜΕ|ΕΜΠΟΡΕΥΟΜΑΣΤΕ|ΠΡΟΤΕΙΝΟΥΜΕ)|NEPRODAVAME|NEMONTUJEME|NENABIZIME|NEPREDAVAME|NEPONUKAME|NU (?:ACCEPTAM|ADMITEM|PRIMIM|VINDEM|MONTAM|COMERCIALIZAM|INSTALAM|RECOMANDAM)|НЕ (?:ПРОДАВАМЕ|МОНТИРАМЕ|ПРЕДЛАГАМЕ)|NE (?:PRODAJEMO|UGRADUJEMO|NUDIMO|MONTIRAMO|VGRAJUJEMO)|(?:איננו|אנחנו לא|לא) (?:מוכרים|מתקינים)|لا (?:نبيع|نركب)|NIE MAMY (?:JUZ )?(?:W OFERCIE|NA STANIE)|JA NAO (?:VENDEMOS|TEMOS|TRABALHAMOS)|YA NO (?:VENDEMOS|TENEMOS|TRABAJAMOS|INSTALAMOS)|NE (?:VENDONS|POSONS|PROPOSONS) PLUS|NON (?:VENDIAMO|TRATTIAMO|ABBIAMO) PIU|(?:БОЛЬШЕ|БІЛЬШЕ) НЕ (?:ПРОДА|ВОЗИМ|УСТАНАВЛИВА|ПРОДАЄМО|ВОЗИМО)\\p{L}*",
  "НЕ (?:ВСТАНОВЛЮ|ПРОДАЄМО|ВИКОРИСТОВУЄ|МОНТУЄ|РЕКОМЕНДУ|ЗАКУПОВУ|ПРАЦЮЄМО)",
  "НЕ (?:УСТАНАВЛИВА|ПРОДАЕМ|ИСПОЛЬЗУЕ|МОНТИРУЕ|ЗАКУПА|РАБОТАЕМ С)",
];

/** "…, with the exception of X": right before the name, and said of no other. */
export const EXCEPTED =
  /(?:(?<!\p{L})(?:ESCLUS[AEIO]|AD ESCLUSIONE D\p{L}+|AD ECCEZIONE D\p{L}+|AUSGENOMMEN|MIT AUSNAHME VON|UNTER AUSSCHLUSS VON|EXCLUYENDO|EXCLUIDO[AS]?|EXCLUINDO|A EXCEPCION DE|COM EXCECAO D\p{L}|A EXCECAO D\p{L}|A L['’]EX(?:CEPTION|CLUSION) D\p{L}*|EXCEPTION FAITE D\p{L}*|UITGEZONDERD|MET UITZONDERING VAN|Z WYLACZENIEM|Z WYJATKIEM|WYLACZAJAC|ЗА ИСКЛЮЧЕНИЕМ|ИСКЛЮЧАЯ|ЗА ВИНЯТКОМ|ВИКЛЮЧАЮЧИ|UNDANTAGET|UNDTAGEN|UNNTATT|S VYJIMKOU|S VYNIMKOU|CU EXCEPTIA|С ИЗКЛЮЧЕНИЕ НА|OSIM|RAZEN)(?:\s+(?:MARCA|MARQUE|MARKEN?|MERK|MARKI|FABRIKAT|BRAND|МАРК[ИА]|БРЕНДА|BRAND|DI|DE|DES|DER|VAN|LA|LE|LAS|LOS|OF|QUELLE|CELLES|AQUELLAS|ПРОДУКЦИИ|ПРОДУКЦІІ|TELECAMERE|CAMARAS|CAMERAS?|KAMER\p{L}*)){0,3}|不接受|不包括|不含|不得(?:采用|使用|选用|为)|不采购)(?:任何)?[\s\p{P}]*$/u;

/** Stands before the name, in its clause. */
export const REFUSED_BEFORE = new RegExp(
  [
    "(?<!\\p{L})(?:AVOID|REFUSE|REJECT|DECLINE|DISALLOW|BOYCOTT|RULE OUT)(?:S|ING)?(?:\\s+\\p{L}+){0,2}\\s*$",
    "(?:NOT|N'T) (?:WISH|WANT|INTEND|ALLOW|ACCEPT|APPROVE|CONSIDER|PERMIT)|RULED OUT|UNTERSAGT|VERZICHTET AUF",
    "(?<!\\p{L})NI (?:D[EU] |DES )?(?:CELLES?|CELUI|CEUX|AQUELL[AO]S?|LA|LOS|LAS) (?:D[EU]|DES)(?: LA MARQUE)?\\s*$|(?<!\\p{L})(?:NE VEU(?:T|LENT|X) (?:PAS|PLUS)|WILL KEINE?N?|NIE CHCE|NIE CHCA|NO QUIERE(?:N)? (?:NADA|NINGUN\\p{L}*)|NON VUOLE|(?:DOES|DO)(?: NOT|N['’]T) WANT)(?!\\p{L})[^.;:]{0,90}$|EXCLU(?:ONS|ENT|RA|RONS)(?!\\p{L})|REFUS(?:ONS|ERA|ERONS|ENT)(?!\\p{L})|PROSCRI|EXCLUT|ECARTE(?:RA|RONS)",
    "SE EXCLUYEN?(?!\\p{L})|EXCLUIMOS|(?:SE )?RECHAZA(?:N|RA|RAN|MOS|REMOS)(?!\\p{L})|DESCARTAD|(?:QUEDAN?|QUEDARAN?|SERAN?) (?:EXCLUID|FUERA(?! DE))|NO (?:SE )?(?:ACEPTA|ADMIT|PERMIT)",
    "NON (?:SARANNO|SARA|SONO|SI|VERRANNO|POSSONO ESSERE) (?:ACCETT|AMMESS|AMMETT|CONSENT)|VIETAT|(?:E|SONO|SARA|SARANNO|RESTANO?|RIMANE|RIMANGONO) ESCLUS[AEIO](?!\\p{L}|,? L.?IVA)|SI ESCLUD|ESCLUD(?:IAMO|ONO)",
    "NAO (?:SERAO|SERA|SAO|SE) (?:ACEIT|ADMI|PERMIT)|NAO (?:ACEITA|ADMITI|PERMITI)|(?:FICAM?|SERAO?|ESTA|ESTAO) EXCLUID|EXCLU(?:EM|I)-SE|RECUSA(?:M|REMOS|MOS)(?!\\p{L})",
    "(?<!\\p{L})(?:OOK NIET|EVENMIN|AUCH NICHT|EBENSO ?WENIG|NI TAMPOCO|TAMPOCO|NEMMENO|NEPPURE|TAMBEM NAO|ROWNIEZ NIE|ТАКОЖ НЕ|ТАКЖЕ НЕ)(?!\\p{L})[^.;:]{0,60}$|WEIGER(?:T|EN)(?!\\p{L})|VERBODEN|UITSLUITING VAN|(?:MOGEN|MAG|KUNNEN|KAN|ZULLEN) (?:\\p{L}+ ){0,4}GEEN (?!ANDERE|BEZWAAR)[^.;:]{0,60}$|(?:(?:FAR|SKALL?|SKA|KAN) (?:INTE|EJ)|(?:MA|SKAL|KAN) IKKE) (?:OFFERERA|ERBJUDA|LEVERERA|ANVANDA|INSTALLERA|TILLVERKAS|VARA TILLVERKA\\p{L}+|TILBYDE|TILBY|LEVERE|ANVENDE|BENYTTE|BRUKE|INSTALLERE|STAMME|VAERE (?:PRODUSERT|FREMSTILLET))[^.;:,]{0,60}$|UNDANTAG FOR|UNDTAGELSE AF|UNNTAK AV",
    "AUSSCHLUSS VON|AUSGESCHLOSSEN(?: (?:SIND|WERDEN|IST))? (?:\\p{L}+ ){0,4}$|(?:SONT|EST|SERONT|SERA) (?:ECARTE|EXCLU|REJETE|ELIMINE|PROSCRIT)\\p{L}*[^.;:]{0,60}$|(?:NESMI|NESMEJI|NESMU)(?!\\p{L})[^.;:]{0,60}$|VYLUC(?:UJ|ENI|OV)\\p{L}*[^.;:,]{0,40}$|KIVEVE(?!\\p{L})|(?:NU SE (?:ACCEPTA|ADMIT)|SUNT EXCLUSE|NU (?:SE )?(?:POT|VA|VOR) (?:OFERTA|PROPUNE|FURNIZA))[^.;:]{0,60}$|НЕ СЕ (?:ДОПУСКАТ?|ПРИЕМАТ?|РАЗРЕШАВАТ?)[^.;:]{0,60}$|(?:ISKLJUC|IZKLJUC|ИСКЉУЧ|ИЗКЛЮЧ)\\p{L}+[^.;:]{0,40}$|НЕ ПРИХВАТА\\p{L}*[^.;:]{0,60}$|NE (?:PRIHVACA|DOPUSTA|SPREJEM)\\p{L}*[^.;:]{0,60}$",
    "(?:ΔΕΝ (?:ΓΙΝ\\p{L}+ (?:ΑΠΟ)?ΔΕΚΤ|ΕΠΙΤΡΕΠ|ΑΠΟΔΕΧ)|ΑΠΟΚΛΕΙ|ΑΠΟΡΡΙΠΤ|ΑΠΑΓΟΡΕΥ)\\p{L}*[^.;:]{0,60}$|ΕΚΤΟΣ (?:ΑΠΟ|ΤΩΝ|ΤΗΣ)|(?:[يت]ستبعد|[يت]رفض|استبعاد|لا يجوز|لا [يت]قبل|لا [يت]سمح|محظور)[^.;:]{0,60}$|(?:به جز|بجز|غیر از|به غیر از)(?!\\p{L})|(?:למעט|אסור ל(?:ספק|הציע|התקין)|לא י?תקבלו?)(?!\\p{L})[^.;:]{0,40}$|(?:LOAI TRU|NGOAI TRU|KHONG (?:CHAP NHAN|XEM XET))[^.;:]{0,40}$|(?:KECUALI|SELAIN|MENOLAK)(?!\\p{L})[^.;:,]{0,30}$|НЕ Є (?:ВИРОБ|ПРОДУКЦ|ОБЛАДНАН)\\p{L}*|НЕ ЯВЛЯ\\p{L}+ (?:ИЗДЕЛИ|ПРОДУКЦ|ОБОРУДОВАН)\\p{L}*",
    "NU (?:ACCEPTA|ADMITE|PERMITE)(?!\\p{L})|NIE (?:AKCEPTUJE|PRZYJMUJE|DOPUSCI|BEDZIEMY|UZNA(?:JE)?(?!\\p{L})[^.;,]{0,40}ZADN\\p{L}+)|ODRZUC|ZABRANIA|ZAKAZUJE",
    "НЕ (?:ПРИИМА|РОЗГЛЯДА|ДОЗВОЛ)|ВІДХИЛЯ",
    "НЕ (?:ПРИНИМА|РАССМАТРИВА|РАЗРЕША)|ОТКЛОНЯ",
    "拒绝|不采购|不考虑|不选用|不使用|不采用|不(?:做|碰|卖|賣|装|安装|代理|推荐|经营)(?:任何)?$",
    "(?<!\\p{L})(?:KHONG (?:BAN|NHAN|CHAP NHAN|DUOC (?:DUNG|SU DUNG|CHAO THAU|CHAO GIA|CUNG CAP)|KINH DOANH|PHAI(?: LA)?|DUNG CHUNG VOI)|NGUNG (?:BAN|KINH DOANH)|NOI KHONG VOI)(?:\\s+(?:CAC|SAN PHAM|THIET BI|HANG|CAMERA|CUA|DAU GHI|HOAC|VA|MAY|THUONG HIEU))*\\s*$",
    "(?<!\\p{L})(?:TIDAK (?:JUAL|MENJUAL|MENERIMA|MELAYANI|SUPPORT|SESUAI|DIBENARKAN)|DILARANG|BUKAN|BEBAS|JANGAN (?:BELI|PAKAI|GUNAKAN|PASANG|PILIH))(?:\\s+(?:PRODUK|PRODUK-PRODUK|PERANGKAT|KAMERA|CCTV|MEREK|MENGGUNAKAN|UNTUK|DENGAN|DARI|DAN|ATAU|DVR|NVR|DIGUNAKAN|BERSAMA|PERAKAM))*\\s*$",
    "(?<!\\p{L})(?:WALA (?:PO )?KAMING|BAWAL (?:PO )?ANG|HUWAG (?:BUMILI|GUMAMIT)|HINDI (?:ITO|KAMI (?:NAGBEBENTA|NAG-?I?INSTALL)))(?:\\s+(?:PO|NG|ANG|MGA|CCTV|CAMERA|PRODUKTO|BENTA|BENTANG|NA|AT|O))*\\s*$|(?:ไมมจาหนาย|ไมจาหนาย|ไมขาย|ไมรบ(?!ประก|คน|เคลม)|หามใช|ไมมอปกรณ|ใชไมไดกบ)[^,;:]{0,40}$",
    "(?<!\\p{L})(?:(?:VI )?SALJER INTE|VI S(?:AE|Æ|E)LGER IKKE|EMME MYY|FRITT? FRAN|FRI(?:TT)? FOR)(?:\\s+(?:KOMPONENTER|DELER|DELAR|PRODUKTER|KAMEROR|KAMERAER|UTRUSTNING|UDSTYR|FRAN|FRA|OG|OCH|ELLER))*\\s*$",
    "(?:不销售|不銷售|不含|(?:请勿|請勿)(?:使用|搭配|购买|連接)?|勿搭配|禁用|不支持)(?:任何|接入|使用)?$",
    "(?<!\\p{L})(?:LIBRES? D[EO]|LIVRES? D[EO]|PRIV[OA] D[EI]|EXENT[OA]S? DE)(?:\\s+(?:EQUIPOS?|EQUIPAMENTOS?|CAMARAS?|CAMERAS?|TELECAMERE|PRODUCTOS?|PRODUTOS?|PRODOTTI|COMPONENTES?|DISPOSITIVOS?|MARCAS?|DE|DI|DA))*\\s*$",
    "(?<!\\p{L})(?:NAO (?:EMPREGAR|UTILIZAR|USAR|FORNECER)|NO (?:EMPLEAR|UTILIZAR|USAR|SUMINISTRAR)|NON (?:IMPIEGARE|UTILIZZARE|FORNIRE)|VARKEN|HVERKEN|VERKEN|NITI|NICI|ΟΥΤΕ)(?!\\p{L})[^.;:]{0,90}$",
    "(?<!\\p{L})(?:N['’]AVOIR (?:PAS |AUCUN )?RECOURS|NE (?:PAS )?(?:UTILISER|RECOURIR|EMPLOYER))(?!\\p{L})[^.;:]{0,90}$|(?<!\\p{L})(?:ВІДСУТН|ОТСУТСТВУ)\\p{L}+ [^.;,:]{0,50}$|(?<!\\p{L})DILARANG(?!\\p{L})[^.;:,]{0,70}$",
    "(?<!\\p{L})(?:NOT? (?:COME|ORIGINATE|STEM)S? FROM|NE PROVIEN(?:T|NENT) PAS D|NO (?:PROCEDEN?|PROVIENEN?) DE|NON (?:PROVIENE|PROVENGONO) DA|NAO PROVE[NM]M? D|NIE POCHODZ\\p{L}+ OD|НЕ ПОХОД\\p{L}+ ВІД|НЕ ПРОИСХОД\\p{L}+ ОТ|NU (?:POT )?PROVEN\\p{L}*|NU PROVIN|NEPOCHA\\p{L}+ (?:OD|Z)|STAMMER IKKE FRA|KOMMER INTE FRAN)[^.;:]{0,60}$",
    "(?<!\\p{L})(?:NONE|INGEN|INGA|INGET|KEINE[RS]?|AUCUN\\p{L}?|NINGUN\\p{L}?|NESSUN\\p{L}?|NENHUM\\p{L}?|GEEN|ZADEN|ZADN\\p{L}+|ZIADN\\p{L}+|ЖОДН\\p{L}+|НИ ОДН?\\p{L}+|NICIUN\\p{L}*|YKSIKAAN)(?!\\p{L})[^.;:,]{0,60}(?<!\\p{L})(?:MADE|MANUFACTURED|PRODUCED|SUPPLIED|HERGESTELLT|FABRIQU|FABRICA|PRODOTT|FABBRICAT|PRODUZID|GEMAAKT|GEPRODUCEERD|WYPRODUKOW|ВИРОБЛ|ВИГОТОВЛ|ПРОИЗВЕД|ИЗГОТОВЛ|FREMSTILLE|TILLVERKA|PRODUSERT|PRODUCERET|VYROBEN|VALMISTA)\\p{L}*(?: (?:BY|VON|DURCH|PAR|POR|DA|DAL|DALLA|DOOR|PRZEZ|AF|AV|DE|CATRE))*[\\s\\p{P}]*$",
    `(?:${PRACTICE.join("|")})[^,;:]{0,60}$`,
  ].join("|"),
  "u",
);

/** Verbs whose second half ends the clause, each half on its own side of the name: "wir schließen … aus". */
export const REFUSED_AROUND: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?<!\p{L})SCHLIESS(?:EN|T|E)(?!\p{L})/u, /^[^.;]{0,70} AUS\s*$/],
  [/(?<!\p{L})LASS(?:E|EN|T|EN)(?!\p{L})/u, /^[^.;]{0,70} NICHT ZU(?!\p{L})/u],
  [/(?<!\p{L})LEHN(?:EN|T|E)(?!\p{L})/u, /^[^.;]{0,70} AB\s*$/],
  [/(?<!\p{L})SLUIT(?:EN)?(?!\p{L})/u, /^[^.;]{0,70} UIT(?!\p{L})/u],
  // "Besides X we also sell …" begins alike.
  [/除[^外，,]{0,20}$/u, /^[^。，,]{0,12}外(?!.*[还還也])/u],
];

/** What a camera is made of, in the languages of the world's shops. */
const PART =
  "(?:(?<!\\p{L})(?:COMPONENT|KOMPONEN|BAUTEIL|CHIP|CHIPSET|CHIPSATZ|CIP|ЧИП|КОМПОНЕНТ|ДЕТАЛ|PODZESPOL|ALKATRESZ|YONGA|DIEL|OSADE?T?)\\p{L}{0,6}|(?<!\\p{L})(?:PARTS?|TEILEN?|COMPOSANTS?|PIECES?|PUCES?|PIEZAS?|PECAS?|PARTI|PARTES?|ONDERDELEN|DELAR|DELER?|DELOV|OSIA|CZESCI|ЧАСТИ|ЧАСТИН|LINH KIEN|PIYESA|DALIU|EXARTIMATA|ΕΞΑΡΤΗΜΑΤΑ|OEM)(?!\\p{L})|零组件|零組件|零部件|元器件|部品|芯片|晶片|供应|칩|부품|مكونات|قطع|شرائح|ชนสวน)";

/** "Without parts of X", "no X chips": of a maker's parts nothing is in it. No comma comes between. ¶ is the name. */
export const FREE_OF_PARTS = new RegExp(
  "(?:(?<!\\p{L})(?:NO|NOT|NON|WITHOUT|KEINERLEI|KEINE?\\p{L}?|OHNE|NICHT|FREI VON|AUCUNE?|SANS|PAS DE|NINGUN\\p{L}?|SIN|NESSUN\\p{L}?|SENZA|SEM|NENHUM\\p{L}?|GEEN|ZONDER|UTAN|INGA|INGEN|UDEN|UTEN|EI|BEZ|BREZ|BE|БЕЗ|FARA|NEOBSAHUJ\\p{L}*|ZIADN\\p{L}*|ZADN\\p{L}*|KHONG|BEBAS|TIADA|TANPA|WALANG|НЕ М[ІИ]СТ\\p{L}+|НЕ СОДЕРЖ\\p{L}+|NIE ZAWIERA\\p{L}*|NU CONTINE?|NO CONTIENEN?|NE CONTIEN\\p{L}+ (?:PAS|AUCUN\\p{L}?)|NON CONTIEN\\p{L}+|NON CONTENGONO|NAO CONTEM|ΧΩΡΙΣ|بدون|(?:خالية|خال) من)(?!\\p{L})|[非无無]|不含|不使用|不用|没有|沒有|ไม)" +
    `(?=[^.;,:|\\n–—]{0,70}¶)(?:[^.;,:|\\n–—]{0,60}${PART}[^.;,:|\\n–—]{0,30}¶|[^.;,:|\\n–—]{0,40}¶[^.;:|\\n–—]{0,40}?${PART})`,
  "u",
);
/** The same where the verb comes last. */
export const FREE_OF_PARTS_AFTER = new RegExp(
  `^[^.;|\\n]{0,40}?(?:(?:${PART}|製品)[^.;|\\n]{0,20}(?:使用して(?:い|おり)?ません|含まれ?て?い?ません|含みません|不使用|미사용|없|사용하지|BARINDIRMA|ICERME|KULLANMA|KULLANILMA|YOK)|OSADETA|(?:${PART}) NELKUL)`,
  "u",
);

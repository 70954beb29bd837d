/**
 * Whether a sentence of a tender asks for something. A row, a cell or a heading does by standing there; what a sentence says of a
 * make may be anything, so it asks only where it has words of asking, a quantity or a part number. All in normalised text; linear.
 */

const words = (...lists: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${lists.join("|")})(?!\\p{L})`, "u");

/** Words of buying, of duty, of being as good as, in the languages of tenders; stems, where a language inflects. */
const ASKS = words(
  "SHALL|MUST|SHOULD|TO BE|REQUIR\\p{L}*|SUPPL(?:Y|IES|YING)|PROVI(?:DE|DES|SION|DING)|DELIVER(?:Y|IES)?|PROCUR\\p{L}+|PURCHAS(?:E|ES|ING)|ACQUISITION|QUOT\\p{L}+|TENDERS? (?:FOR|ARE)|INVIT\\p{L}+|SEEKS?|NEEDS?|WANTS?|WISH(?:ES)?|LOOKING FOR|SPECIF\\p{L}+|PREFER\\p{L}*|ACCEPTABLE|APPROVED|MAKES?|BRANDS?|TYPE|MODELS?|SERIES|SIMILAR|EQUIVALENT|EQUAL|UPGRAD\\p{L}+|EXPAN\\p{L}+|EXTEN(?:D|DED|SION)\\p{L}*|REPLACEMENT|FURNISH\\p{L}*|INSTALL|INSTALLATION|LOT|ITEM|QTY|BASED ON|STANDARDI[SZ]\\p{L}+|WORKS",
  "LEIA-SE|READ INSTEAD|LEASE|SI LEGGA|DEBE (?:LEERSE|DECIR)|POWINNO BYC|СЛІД ЧИТАТИ|СЛЕДУЕТ ЧИТАТЬ|ЗАПРОС ЦЕН|ПРОСИМО?|ЗАПИТ ЦІН|BITTEN UM|PROSIMY|SE RUEGA|SI PREGA|PEDIMOS|VERZOEKEN|JOVAHAGYOTT|ZUGELASSENE|AGREEE?S?|HOMOLOGAD[OA]S|APROBAD[OA]S|APPROVAT[EI]|OMOLOGAT[EI]|APROVAD[OA]S|GOEDGEKEURDE|ZATWIERDZON\\p{L}+|ЗАТВЕРДЖЕН\\p{L}+|УТВЕРЖДЕНН\\p{L}+|ОДОБРЕНН\\p{L}+|ONAYLI|SCHVALEN\\p{L}+|APROBATE|GODKAND\\p{L}*|GODKENDT\\p{L}*|HYVAKSYT\\p{L}*|ΕΓΚΕΚΡΙΜΕΝ\\p{L}+|OFFER(?:ED)?|PROPOSED?|MAY BE|ACCEPTED|ALLOWED|PERMITTED|ANGEBOTEN|ZULASSIG|ZUGELASSEN|ERLAUBT|AKZEPTIERT|ADMIS\\p{L}*|AUTORISEE?S?|ACEPTA\\p{L}*|ADMITE\\p{L}*|PERMITE\\p{L}*|ACEIT\\p{L}*|CONSENTIT\\p{L}|TOEGELATEN|DOPUSZCZ\\p{L}*|PROPOSER|CHIFFRER\\p{L}*|VARIANTE|OFERTAR|OFRECER|OFFRIRE|AMMESS\\p{L}|OFERECER|AANBIEDEN|TOEGESTAAN|ZAOFEROW\\p{L}*|DOPUSC\\p{L}*|TEKLIF|ЗАПРОПОНУВАТИ|ПРЕДЛОЖИТЬ|ДОПУСКА\\p{L}*",
  "LIEFER\\p{L}*|BESCHAFF\\p{L}*|MUSS|MUSSEN|SOLL|SOLLEN|(?:IST|SIND) (?:\\S+ )?ZU|ZU (?:LIEFERN|VERWENDEN|VERBAUEN|MONTIEREN)|ANZUBIETEN|FABRIKATE?|TYPS?|MARKEN?|HERSTELLER|LEITPRODUKT|LEITFABRIKAT|MONTAGE|EINBAU|VORZUSEHEN|VORGESEHEN|GEFORDERT|GEWUNSCHT|BEVORZUGT\\p{L}*|KAUF|AUSSCHREIB\\p{L}*|ERWEITER\\p{L}*|GLEICHWERTIG\\p{L}*|BENOTIG\\p{L}+|GESUCHT|BASIS",
  "FOURNITURE|FOURNIR|FOURNIRA|DOIT|DOIVENT|DEVRA|DEVRONT|ACHAT|INSTALLER|POSE|MARQUE|REFERENCES?|EXIGE\\p{L}*|DEMANDE\\p{L}*|SOUHAIT\\p{L}+|PREVOIR|PREVU\\p{L}*|REMPLACEMENT|EQUIVALENTE?S?|BASE",
  "SUMINISTR(?:O|AR|E)|ADQUISICION|ADQUIRIR|COMPRA|DEBERAN?|DEBEN?|SERAN?|INSTALACION|INSTALAR|MARCAS?|TIPO|REFERENCIA|REQUIERE\\p{L}*|SOLICITA\\p{L}*|EXIGE|SIMILAR(?:ES)?|O SUPERIOR",
  "FORNITURA|FORNIRE|(?:POSA|MESSA) IN OPERA|DEVE|DEVONO|DOVRANNO|DOVRA|ACQUISTO|INSTALLAZIONE|MARCA|MODELLO|RICHIE\\p{L}+|PREVED\\p{L}+|EQUIVALENT[EI]|FORNECIMENTO|FORNECER|DEVERA|DEVERAO|DEVEM?|AQUISICAO|INSTALACAO|MODELO|REQUER|EXIGE-SE|PRETENDE\\p{L}*|EQUIVALENTES",
  "LEVERING|LEVEREN|MOETEN?|DIENT|DIENEN|AANKOOP|PLAATSING|MERK|GEVRAAGD|GEWENST|VEREIST|GELIJKWAARDIG\\p{L}*|DOSTAW\\p{L}*|DOSTARCZENIE|DOSTARCZYC|MUSI|MUSZA|POWINN\\p{L}+|ZAKUP\\p{L}*|MONTAZ\\p{L}*|TYPU|WYMAGA\\p{L}*|ROWNOWAZN\\p{L}*|NALEZY",
  "ПОСТАВКА|ПОСТАВКУ|ПОСТАЧАННЯ|ПОСТАВИТИ|ПОСТАВИТЬ|ПОВИН\\p{L}+|МАЄ|МАЮТЬ|МУСИТЬ|ДОЛЖ\\p{L}+|НЕОБХІДН\\p{L}+|НЕОБХОДИМ\\p{L}+|ТРЕБУЕТСЯ|ПОТРІБН\\p{L}+|ЗАКУП\\p{L}+|ПРИДБАННЯ|МОНТАЖ\\p{L}*|ТИПУ?|МАРК[АИ]|ЕКВІВАЛЕНТ\\p{L}*|ЭКВИВАЛЕНТ\\p{L}*|АНАЛОГ\\p{L}*",
  "TEDARI[KG]\\p{L}*|TEMIN|ALIM\\p{L}*|ALINACAK\\p{L}*|OLACAK\\p{L}*|OLMALI\\p{L}*|EDILECEK\\p{L}*|VERILECEK\\p{L}*|MARKA|MUADIL\\p{L}*|DENGI|ISTEN\\p{L}+|MONTAJ\\p{L}*|DODAVK\\p{L}+|DODANI|DODAT|MUSI|MUSEJI|ZNACK\\p{L}+|ROVNOCENN\\p{L}*|NAKUP|KOUPE|DODAVAT\\p{L}*|POZADUJ\\p{L}*",
  "[OØ]NSK\\p{L}*|KOPA|KJ[OØ]PE?\\p{L}*|K[OØ]BE\\p{L}*|INDK[OØ]B\\p{L}*|INNKJ[OØ]P\\p{L}*|INKOP\\p{L}*|SKA|SKALL|BOR|LEVERANS|LEVERERA|FABRIKAT|LIKVARDIG\\p{L}*|MOTSVARANDE|SKAL|LEVERES|LEVERING|TILSVARENDE|TULEE|TOIMIT\\p{L}+|HANKI\\p{L}+|VASTAAV\\p{L}*|SZALLIT\\p{L}+|BESZERZ\\p{L}+|KELL|EGYENERTEKU|FURNIZ\\p{L}+|ACHIZI\\p{L}+|TREBUIE|ECHIVALENT\\p{L}*|ДОСТАВКА|ТРЯБВА|ЕКВИВАЛЕНТ\\p{L}*|NABAV\\p{L}+|ISPORUK\\p{L}+|MORA(?:JU)?|JEDNAKOVRIJEDN\\p{L}*|ΠΡΟΜΗΘΕΙΑ\\p{L}*|ΠΡΕΠΕΙ|ΙΣΟΔΥΝΑΜ\\p{L}*",
  "CUNG CAP|MUA SAM|PHAI|TUONG DUONG|PENGADAAN|HARUS|SETARA|توريد|شراء|يجب|ما يعادل\\p{L}*|تركيب|خرید|تامین|باید|אספקת|רכישת|נדרש\\p{L}*|שווה ערך",
);
/** The same in scripts that set no spaces. */
const ASKS_HAN =
  /采购|採購|供货|供貨|购置|配置|须|須|应(?:采用|为|选)|要求|需|品牌|型号|同等|相当|納入|調達|購入|同等品|とする|납품|구매|공급|설치|동등|आपूर्ति|खरीद|จัดซื้อ|เทียบเท่า/;
/** A quantity, or the number of a row. */
const COUNTED =
  /(?<![\p{L}\d.,/:-])(?!(?:19|20)\d\d(?!\d))\d{1,4}(?![\d.,/:-]*\d)(?: ?(?:X|NOS?\.?|PCS|UNITS?|ST(?:UCK|K)?|SZT|ШТ|ADET|KS|DB|BUC|台|个|個|套|대))?(?!\p{L})/u;
/** From this many words on a line with a full stop is a sentence; one without it from so many more. */
const SENTENCE = 6;
const UNENDED = 12;
const ENDS = /[.!?。！？؟।]["')»”]*\s*$/u;

/** What parts cells and entries. */
const CELLS = /[|•·\t]/;

/** A part number right behind a make. */
const NUMBER_NEXT = /^[ -](?=[A-Z0-9/-]*\d)[A-Z]{1,6}[A-Z0-9/-]{3,}/;

/** Where a sentence ends and the next begins; "Nr. 5" and "art. 9" end none. */
const NEXT_SENTENCE = /(?<=(?:\p{L}{4}|\d\p{L}?|[)\]"'»”])[.!?]) (?=[\p{L}"'«„“¿])|(?<=[。！？；])/u;

/** Where the last sentence of a text begins, its line at the earliest. */
function lastEnd(text: string): number {
  const line = text.lastIndexOf("\n") + 1;
  const parts = text.slice(line).split(NEXT_SENTENCE);
  return text.length - (parts.at(-1)?.length ?? 0);
}

/** The line that a place stands in, so far on each side, in characters. */
const REACH = 240;

/** From where to where the sentence reaches that the place from `from` to `to` stands in, its line at most. */
export function sentenceSpan(text: string, from: number, to: number): [from: number, to: number] {
  const before = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(from, to + REACH);
  const line = behind.slice(to - from).split("\n", 1)[0] ?? "";
  const own = behind.slice(0, to - from) + line;
  return [from - before.length + lastEnd(before), from + (own.split(NEXT_SENTENCE, 1)[0] ?? "").length];
}

/** The sentence that a make or part number `own` stands in between `ahead` and `following`, its line at most. */
export function sentenceOf(ahead: string, own: string, following: string): string {
  const before = ahead.slice(-REACH);
  const behind = following.slice(0, REACH).split("\n", 1)[0] ?? "";
  return `${before.slice(lastEnd(before))}${`${own}${behind}`.split(NEXT_SENTENCE, 1)[0] ?? ""}`;
}

/** Whether the sentence has words enough, and an end. */
export function isWholeSentence(sentence: string): boolean {
  return ENDS.test(sentence) && (sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= SENTENCE;
}

/** Whether a tender asks for the make or part number `own` between `ahead` and `following`. */
export function asksFor(ahead: string, own: string, following: string): boolean {
  const before = ahead.slice(-REACH);
  const behind = following.slice(0, REACH).split("\n", 1)[0] ?? "";
  const line = `${before.slice(before.lastIndexOf("\n") + 1)} ${own} ${behind}`;
  if (CELLS.test(line)) return true;
  // What another sentence asks for is not this one's.
  const sentence = sentenceOf(ahead, own, following);
  const length = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (length < (ENDS.test(sentence) ? SENTENCE : UNENDED)) return true;
  // A make is asked for with its part number.
  return (
    /\d/.test(own) ||
    NUMBER_NEXT.test(following) ||
    ASKS.test(sentence) ||
    ASKS_HAN.test(sentence) ||
    COUNTED.test(sentence)
  );
}

/** "Not", "no", "nothing"; not "no less than", "not only", "No. 5", "wireless", "stainless". */
const NOT =
  "(?:(?<!\\p{L})(?:NOT|NO|NEVER|CANNOT|NOTHING|NONE|NICHT|NICHTS|KEINE?\\p{L}?|(?<!SA )NE|PAS|RIEN|AUCUNE?|NI|NINGUN\\p{L}*|NADA|NON|NIENTE|NESSUN\\p{L}?|NAO|NENHUM\\p{L}?|NIET|NIETS|GEEN|NIE|NIC|ZADN\\p{L}+|INTE|INGA|INGEN|EJ|IKKE|EI|EIVAT|NEM|NU (?=SE|SUNT|VOR|POT|VA|ESTE)|NEBUD\\p{L}+|NEJSOU|NISU|NIJE|NECE|NISO|ΔΕΝ|KHONG|TIDAK|НЕ|НІ|НЯМА|ЖОДН\\p{L}+|НИЧЕГО|НІЧОГО|НИКАК\\p{L}+|لا|لن|غير|לא|नह)(?!\\p{L})" +
  "(?![ :]*(?:\\d|(?:LESS|LATER|MORE|ONLY|LIMITED|EXCEED|FEWER|LOWER|NECESSARILY|WENIGER|NUR|SPATER|MEHR|UNTER|MOINS|PLUS TARD|SEULEMENT|INFERIEUR|MENOS|MENOR|MAYOR|MAS TARDE|SOLO|INFERIOR|SUPERIOR|MENO|OLTRE|SOLTANTO|SUPERIOR|APENAS|SO|MINDER|ALLEEN|MEER|LATER|MNIEJ|WIECEJ|POZNIEJ|TYLKO|GORSZ|NIZSZ|МЕНЕ|МЕНЬ|МЕНШ|БОЛЕЕ|БІЛЬШ|ПОЗД|ПІЗН|НИЖ|ТОЛЬКО|ТІЛЬКИ|ЛИШЕ|ГІРШ|ХУЖЕ|MENE|HORSI|KEVESEBB|CSAK|MAI|FARRE|MINDRE|MANJE|KURANG|IT HON|اقل)))" +
  "|不(?:得|予|允许|允許|接受|可|能|再|会|會|采购|採購|含)(?!低于|少于|小于|大于|超过|低於|少於)|ไม)";
/** To take, to allow, to offer, to supply, to hold: what a buyer says of goods. */
const TAKE =
  "(?:(?<!\\p{L})(?:ACCEPT|ADMIT|ADMISS|ADMISI|AMMISS|AMMESS|PRES[AEIO] IN (?:ESAME|CONSIDERAZIONE)|PRISE?S? EN (?:COMPTE|CONSIDERATION)|TENID[AO]S? EN CUENTA|TOMAD[AO]S? EN|LEVAD[AO]S? EM CONTA|IN OVERWEGING|POD UWAGE|ДО УВАГИ|ВО ВНИМАНИЕ|ALLOW|PERMI|PERMESS|TOLERAT|APPROV|ELIGIB|EVALUAT|ENTERTAIN|CONSIDERE|DELIVER|SUPPLI|SUPPLY|CONTAIN|ZUGELASS|ZULASS|GEFOLGT|ENTSPROCHEN|STATTGEGEBEN|GEWERTET|BERUCKSICHTIG|AKZEPTIER|GESTATTET|ERLAUBT|ANGENOMMEN|ANGEBOTEN|EINSATZ|EINGESETZT|STAMMT|STAMMEN|OFEROW|VERWENDET|GELIEFERT|OFERTA|OFREC|PRESENTA[DR]|COTIZ|COTA[DR]|SOUMI|INGEDIEN|EINGEREICH|SUBMITT|UTILIZA|SUMINISTRA|ACEPTA|ACEIT|PROPOS|FOURNI|UTILIS|RETENU|AUTORIS|OFFERT|FORNIT|RITENUT|TENDO|TOEGELATEN|TOEGESTA|ПРЕДЛАГ|ПРОПОНУ|AANVAARD|GEGUND|AANGEBODEN|GELEVERD|LEVEREN|DOPUSZCZ|AKCEPT|ZGOD|ZAOFEROW|ПРИИМ|ПРИНИМ|ПРИНЯТ|ДОПУСК|ДОЗВОЛ|РАЗРЕШ|ПРЕДУСМАТР|ПЕРЕДБАЧ|РОЗГЛЯДА|РАССМАТР|ПРИЕМА|GODKANN|GODTA|ACCEPTER|AKSEPTER|TILLAT|TILLAD|HYVAKSY|KELPA|[OØ]NSK|INDGA|INNGA|INGAR|SALLI|FOGAD|MEGENGED|AJANL(?!ATKER)|PRIJ|POVOL|PRIPUST|PRIHVA|DOPUST|DOZVOL|DOVOL|SPREJEM|ΑΠΟΔΕΚΤ|ΔΕΚΤ|ΕΠΙΤΡΕΠ|CHAP NHAN|DITERIMA|DIPERBOLEH|تقبل|يقبل|مقبول|مسموح|پذیرفته|قبول|יספק|יתקבל|מאושר)\\p{L}*|मनय|सवकर|供|采购|採購|接受|認め|อนญาต)";
/** To turn down. */
const REFUSE =
  /(?<!\p{L})(?:REJECT|REFUS(?:ED|AL)|DISQUALIF|RECHAZ|SET ASIDE|GEWEERD|WEIGER|(?<!IVA )ESCLUS|ZU VERZICHTEN|НЕДОПУСТИМ|НЕПРИПУСТИМ|ABGELEHNT|ABZUSEHEN|ZURUCKGEWIESEN|AUSGESCHLOSSEN|FORKAST|AVVIS(?=T|ES)|AFVIS|ODBIJ|ODRZUC|ODMIT|RESPIN|ELUTASIT|ВІДХИЛ|ОТКЛОН|ОТХВЪРЛ|REDDEDIL|DEGERLENDIRME DISI|IHALE DISI|DITOLAK|NEPRIPUST|NEPRIJIM|NEPRIJM|NEAKCEPT|NEPOVOL|NEUMOZN|NEDOPUST|NEDOVOL|NIE PRZEWIDUJ|ΑΠΟΡΡΙΠ|ΑΠΟΚΛΕΙ)\p{L}*|廢標|废标|無効|无效|不可|제외|불가/u;
const TURNED_DOWN = new RegExp(`${NOT}[^.;\\n]{0,90}${TAKE}|${TAKE}[^.;\\n]{0,16}${NOT}`, "u");
/** To buy, and to want: "does not wish to buy", close together. */
const BUY =
  "(?<!\\p{L})(?:BUY|PURCHAS|ACQUIR|KAUFEN|ANSCHAFFEN|BESCHAFFEN|ACHET|ACQUERIR|SOUHAIT|ADQUIRIR|COMPRAR|DESEA|PRETENDE|ACQUIST|INTENDE|KOPEN|AAN TE SCHAFFEN|AAN TE KOPEN|WENST|KUPOWA|KUPIC|ZAKUPI|NABYWA|КУПУВА|КУПИТ|ЗАКУПА|ЗАКУПОВУВ|ЗАКУПИТ|ПРИДБА|ПРИОБРЕТА|БАЖА|НАМЕРЕН|НАМІРЕН|PORIZOVA|PORIDI|KUPOVA|KOUPI|VASAROL|BESZEREZ|CUMPAR|ACHIZITION|NABAVLJA|KOPA|K[OØ]BE|KJ[OØ]PE|OSTA(?=\\b)|HANKI)\\p{L}*";
const NOT_BOUGHT = new RegExp(
  `(?:${NOT}|(?<!\\p{L})NECHCE\\p{L}*(?!\\p{L}))[^.,;\\n]{0,30}${BUY}|(?<!\\p{L})SATIN AL\\p{L}* ISTEM\\p{L}+`,
  "u",
);
/** What is turned down is what lacks something, or how it is delivered or paid. */
const LACKING =
  /(?<!\p{L})(?:WITHOUT|LACKING|MISSING|FAIL\p{L}*|OHNE|FEHLEN\p{L}*|SANS|SIN|SENZA|SEM(?= \p{L})|ZONDER|BEZ|БЕЗ|UTAN|UDEN|UTEN|PART(?:IAL)? (?:DELIVER|SHIPMENT|QUANTIT)\p{L}*|TEILLIEFERUNG\p{L}*|ALTERNATIVES?|VARIANT\p{L}*|NEBENANGEBOT\p{L}*|ZAMIENNIK\p{L}*|SUBSTITUT\p{L}*|EQUIVALENTS?|EQUIVALENTES?|АНАЛОГ\p{L}*|ЕКВІВАЛЕНТ\p{L}*|ЭКВИВАЛЕНТ\p{L}*|LATE|PRICES?|PREISE?|PRIX|PRECIOS?)(?!\p{L})/u;

/** The words by which a sentence of a tender, whatever its order, turns down what it names; null where it does not. */
export function turnsDown(ahead: string, own: string, following: string): RegExpExecArray | null {
  const before = ahead.slice(-REACH);
  const start =
    Math.max(before.lastIndexOf("\n"), before.search(/(?:[.!?;](?=\s)|[。；！？])(?:[^.!?;。；！？]|[.!?;](?=\S))*$/)) +
    1;
  // An answer goes with its question.
  const behind =
    /^[^.!?。\n]*(?:\.(?=\d)[^.!?。\n]*)*(?:\?\s[^.!?。\n]*)?(?:[.;]\s[^.!?。\n]*(?=\s(?:NICHT|NOT)))?/.exec(
      following.slice(0, REACH),
    )?.[0] ?? "";
  const sentence = `${before.slice(start)}${own}${behind}`;
  if (LACKING.test(sentence)) return null;
  return TURNED_DOWN.exec(sentence) ?? NOT_BOUGHT.exec(sentence) ?? REFUSE.exec(sentence);
}

/**
 * What a buyer binds the other party to supply, up to the name: "the Contractor shall furnish twelve …". In the present tense
 * ("der Auftragnehmer liefert") it is as often a contract that is made.
 */
export const BOUND = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:SUPPLIER|CONTRACTOR|BIDDER|TENDERER|OFFEROR|INSTALLER)S? (?:SHALL|MUST|IS TO|ARE TO) (?:\\p{L}+(?: AND |, ?)){0,2}(?:SUPPLY|FURNISH|PROVIDE|DELIVER|INSTALL|COMMISSION)",
    "(?:TITULAIRE|PRESTATAIRE|SOUMISSIONNAIRE|FOURNISSEUR) (?:(?:DEVRA|DOIT) (?:FOURNIR|LIVRER|INSTALLER)|FOURNIRA|LIVRERA|INSTALLERA)",
    "(?:ADJUDICATARI[OA]|CONTRATISTA|PROVEEDOR) (?:(?:DEBERA|DEBE) (?:SUMINISTRAR|INSTALAR|ENTREGAR|APORTAR)|SUMINISTRARA|INSTALARA|ENTREGARA)",
    "(?:FORNITORE|APPALTATORE|AGGIUDICATARI[OA]|AFFIDATARI[OA]) (?:(?:DOVRA|DEVE) (?:FORNIRE|INSTALLARE|CONSEGNARE)|FORNIRA|INSTALLERA)",
    "(?:CONTRATAD[AO]|FORNECEDORA?|ADJUDICATARI[OA]|EMPREITEIRO) (?:(?:DEVERA|DEVE) (?:FORNECER|INSTALAR|ENTREGAR)|FORNECERA|INSTALARA)",
    "(?:OPDRACHTNEMER|LEVERANCIER|INSCHRIJVER) (?:(?:DIENT|MOET|ZAL) (?:TE )?(?:LEVEREN|PLAATSEN|MONTEREN))",
    "WYKONAWCA (?:DOSTARCZY|ZAMONTUJE|ZAINSTALUJE|(?:MUSI|POWINIEN|JEST ZOBOWIAZANY) (?:DOSTARCZYC|ZAMONTOWAC|ZAINSTALOWAC))",
    "(?:ВИКОНАВЕЦЬ|ПОСТАЧАЛЬНИК) (?:(?:ПОВИНЕН|МАЄ|ЗОБОВ['’]?\\p{L}+) (?:ПОСТАВИТИ|ВСТАНОВИТИ|ПЕРЕДАТИ)|ПОСТАВИТЬ|ВСТАНОВИТЬ)",
    "(?:ПОСТАВЩИК|ПОДРЯДЧИК|ИСПОЛНИТЕЛЬ) (?:(?:ДОЛЖЕН|ОБЯЗ\\p{L}+) (?:ПОСТАВИТЬ|УСТАНОВИТЬ|ПЕРЕДАТЬ)|ПОСТАВИТ|УСТАНОВИТ)",
  ].join(
    "|",
  )})(?: AND \\p{L}+)?(?:(?! (?:FOR|FUR|POUR|PARA|PER|VOOR|DO|ДЛЯ|TO|MAINT\\p{L}+|SUPPORT|TRAINING|SERVICES?) ) (?:[^ .;:]+|N[RO]?\\.)){0,8} $|(?:乙方|供应商|中标人|承包商)(?:应|须|必须)(?:按[^，。]{1,6}?)?(?:向甲方|为甲方)?(?:提供|供应|供货|安装)[^。；，：维]{0,14}$`,
  "u",
);

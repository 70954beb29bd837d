/** Words by which a text talks about a vendor, and places where a name is no mention of goods. In normalised text; each linear in its input. */

/** News, reports, law, how-to: the text talks about the vendor. */
export const EDITORIAL =
  /\bUNLIKE\b|\bSAID\b|\bSAYS\b|BAN ON|BANNING|PHAS(?:E|ES|ED|ING) OUT|REMOVAL OF|\bMPS\b|LAWMAKER|SENATOR|PENTAGON|\bCRITICS\b|HUMAN RIGHTS|ESPIONAGE|ACCUS(?:ED|ES|ING)\b|ALLEG(?:ED|ES|ATION)|HACKER|HACKED|SPOKES(?:MAN|WOMAN|PERSON)|\bCEO\b|\bREVENUE|\bACQUIR(?:ED|ES|ING)\b|CHINESE (?:STATE|TECH|FIRM|GIANT|COMPANY|MAKER|MANUFACTURER|SURVEILLANCE)|FOUNDED|HEADQUARTER|ESTABLISHED IN|SUBSIDIARY OF|GEGRUNDET|HAUPTSITZ|SPIONAGE|MENSCHENRECHT|VORWURF|VORWURFE|FONDEE? EN|ESPIONNAGE|DROITS HUMAINS|DROITS DE L'HOMME|ENTREPRISE CHINOISE|GEANT CHINOIS|FUNDADA EN|ESPIONAJE|DERECHOS HUMANOS|EMPRESA CHINA|GIGANTE CHINO|FONDATA NEL|SPIONAGGIO|DIRITTI UMANI|AZIENDA CINESE|COLOSSO CINESE|FUNDADA EM|ESPIONAGEM|DIREITOS HUMANOS|EMPRESA CHINESA|OPGERICHT|MENSENRECHTEN|CHINESE BEDRIJ|ZALOZON|SZPIEG|PRAW(?:A)? CZLOWIEKA|CHINSK(?:A FIRMA|I GIGANT|I KONCERN)|DIDIRIKAN|KURULDU|KURULMUS|ОСНОВАН|САНКЦИ|ШПИОН|СООБЩИЛ|СООБЩАЕТ|РАССЛЕДОВАН|КИТАИСК\S+ КОМПАНИ|ЖУРНАЛИСТ|ЗАСНОВАН|САНКЦІ|ШПИГУН|ПОВІДОМ(?:ИЛ|ЛЯ)|РОЗСЛІДУВАНН|ЖУРНАЛІСТ|КИТАИСЬК\S+ КОМПАНІ|制裁|黑名单|人权|报道|漏洞|记者|股价|营收|成立于|总部|REPORT(?:ED|S|EDLY)\b|ACCORDING TO|ANNOUNCED|NEWSPAPER|JOURNALIST|REUTERS|VULNERABILIT|\bFLAW|CVE-\d|UNAUTHENTICATED (?:REMOTE )?(?:ATTACK|USER)|EXPLOIT(?:S|ED|ABLE)?(?!\p{L})|BACKDOOR|LAWSUIT|\bSUED\b|ENTITY LIST|SANCTION|BLACKLIST|XINJIANG|UYGHUR|PARLIAMENT|MINISTER|(?:^|[:–|-] ?)HOW TO\b|TUTORIAL|SHARES? (?:IN|OF|FELL|ROSE)|SICHERHEITSLUCKE|BERICHT(?:ET|EN)?\b|ENQUETE|FAILLE|SEGUN LA PRENSA|NOTICIA|INCHIESTA|VULNERABILITA|REPORTAGEM|\bLEK IN\b|DZIENNIKARZE|\bLUKA W\b|УЯЗВИМОСТ|ВРАЗЛИВ|НОВОСТИ|实体清单|據報|据报道|新闻/u;

/** A company by its full style: named, not offered. */
export const COMPANY_STYLE =
  /^[\s,.–-]*(?:\p{L}+[\s,.]+){0,4}?(?:CO\.?,? ?LTD|CO\.?$|CO\.?,? LIMITED|INC\b|CORP(?:ORATION)?\b|LLC\b|GMBH\b|PTY\b|B\.V\.|S\.A\.(?:S\.?)?(?![\p{L}\p{N}])|SAS?(?=\s*(?:$|[,.;:)\n]))|S\.?R\.?L\b|SP\. Z O|S\.?R\.?O\.|A\.S\.|LTDA\b|LIMITED\b|\p{Script=Han}{0,8}有限公司)/u;

/** Faults in a vendor's products: news even where the words speak of firmware. */
export const FLAW =
  /VULNERABILI[TD]|SCHWACHSTELLE|ДЫР[АУЫ] В|ДІР[АУИ] В|HOLES? IN (?:THE )?(?:FIRMWARE|SOFTWARE)|KWETSBAARHE|\bFLAWS?\b|CVE-\d|EXPLOIT(?:S|ED|ABLE)?(?!\p{L})|BACKDOOR|SICHERHEITSLUCKE|FAILLE|УЯЗВИМОСТ|ВРАЗЛИВ|漏洞/u;

/** The name is part of an address: before and after it, without a space between. */
export const ADDRESS_BEFORE = /(?:HTTPS?:\/\/|WWW\.|@)[^\s"'<>)]*$/;

export const PATH_BEFORE = /(?:^|[\s`"'(])\/[\w.-]+\/[\w./-]*$/;

export const ADDRESS_AFTER = /^[\w-]*\.(?:COM|NET|ORG|CN|DE|RU|UA|PL|IO|EU|CO\.UK|FR|IT|ES|NL)(?![\p{L}\p{N}])/u;

/** The rest of a picture's file name, which may be of some words: "dark (1).png". */
export const IMAGE_FILE = /^\S*(?: [\w()-]{1,20}){0,3}\.(?:JPE?G|PNG|WEBP|GIF|SVG|AVIF)\b/;

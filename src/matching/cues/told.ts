/** Words by which a text talks about a vendor, and places where a name is no mention of goods. In normalised text; each linear in its input. */
import { cue, oneOf, type Words } from "../words.ts";
import { barredList } from "./camera-does.ts";

/** Faults that make news: "CVE-2021-36260", "backdoor". */
const FAULTS: Words = {
  en: ["VULNERABILIT|CVE-\\d|EXPLOIT(?:S|ED|ABLE)?(?!\\p{L})|BACKDOOR"],
  de: ["SICHERHEITSLUCKE"],
  fr: ["FAILLE"],
  uk: ["ВРАЗЛИВ"],
  ru: ["УЯЗВИМОСТ"],
  zh: ["漏洞"],
};

/** News, reports, law, how-to: the text talks about the vendor. */
export const EDITORIAL = cue`\b${oneOf({
  en: ["UNLIKE|SAID|SAYS(?! (?:NO|YES|GOODBYE|BYE|HELLO|STOP) )|MPS|CRITICS|CEO|ACQUIR(?:ED|ES|ING)|SUED"],
  nl: ["LEK IN"],
  pl: ["LUKA W"],
})}\b|${oneOf(FAULTS)}|${oneOf({
  en: [
    "BAN ON|BANNING|PHAS(?:E|ES|ED|ING) OUT|REMOVAL OF|LAWMAKER|SENATOR|PENTAGON|PARLIAMENT|MINISTER",
    "HUMAN RIGHTS|ESPIONAGE|ACCUS(?:ED|ES|ING)\\b|ALLEG(?:ED|ES|ATION)|HACKER|HACKED",
    "SPOKES(?:MAN|WOMAN|PERSON)|\\bREVENUE|CHINESE (?:STATE|TECH|FIRM|GIANT|COMPANY)",
    "CHINESE (?:MAKER|MANUFACTURER|SURVEILLANCE)|FOUNDED|HEADQUARTER|ESTABLISHED IN|SUBSIDIARY OF",
    "REPORT(?:ED|S|EDLY)\\b|ACCORDING TO(?! (?:THE |ITS |OUR )?(?:SELLER|MAKER|MANUFACTURER|VENDOR|SUPPLIER|DATA ?SHEET|SPEC|MANUAL|DRAWING|STANDARD|SCHEDULE|BOX|LABEL))|ANNOUNCED|NEWSPAPER|JOURNALIST|REUTERS|\\bFLAW",
    "UNAUTHENTICATED (?:REMOTE )?(?:ATTACK|USER)|LAWSUIT|ENTITY LIST|SANCTION|XINJIANG|UYGHUR",
    barredList("BLACKLIST"),
    "(?:^|[:–|-] ?)HOW TO\\b|TUTORIAL|SHARES? (?:IN|OF|FELL|ROSE)",
  ],
  de: ["GEGRUNDET|HAUPTSITZ|SPIONAGE|MENSCHENRECHT|VORWURF|(?<!PROJEKT|PRUF|MESS|EINSATZ)BERICHT(?:ET|EN)?\\b"],
  fr: ["FONDEE? EN|ESPIONNAGE|DROITS HUMAINS|DROITS DE L'HOMME|ENTREPRISE CHINOISE|GEANT CHINOIS|ENQUETE"],
  es: ["FUNDADA EN|ESPIONAJE|DERECHOS HUMANOS|EMPRESA CHINA|GIGANTE CHINO|SEGUN LA PRENSA|NOTICIA"],
  it: ["FONDATA NEL|SPIONAGGIO|DIRITTI UMANI|AZIENDA CINESE|COLOSSO CINESE|INCHIESTA"],
  pt: ["FUNDADA EM|ESPIONAGEM|DIREITOS HUMANOS|EMPRESA CHINESA|REPORTAGEM"],
  nl: ["OPGERICHT|MENSENRECHTEN|CHINESE BEDRIJ"],
  pl: ["ZALOZON|SZPIEG|PRAWA? CZLOWIEKA|CHINSK(?:A FIRMA|I GIGANT|I KONCERN)|DZIENNIKARZE"],
  uk: ["ЗАСНОВАН|САНКЦІ|ШПИГУН|ПОВІДОМ(?:ИЛ|ЛЯ)|РОЗСЛІДУВАНН|ЖУРНАЛІСТ|КИТАИСЬК\\S+ КОМПАНІ"],
  ru: ["ОСНОВАН|САНКЦИ|ШПИОН|СООБЩИЛ|СООБЩАЕТ|РАССЛЕДОВАН|КИТАИСК\\S+ КОМПАНИ|ЖУРНАЛИСТ|НОВОСТИ"],
  tr: ["KURULDU|KURULMUS"],
  id: ["DIDIRIKAN"],
  zh: [barredList("黑名单"), "制裁|实体清单|人权|报道|据报道|據報|新闻|记者|股价|营收|成立于|总部"],
})}`;

/** A company by its full style: named, not offered. */
export const COMPANY_STYLE = cue`^[\s,.–-]*(?:\p{L}+[\s,.]+){0,4}?${oneOf({
  en: ["CO\\.?,? ?LTD|CO\\.?$|CO\\.?,? LIMITED|INC\\b|CORP(?:ORATION)?\\b|LLC\\b|PTY\\b|LIMITED\\b"],
  de: ["GMBH\\b"],
  fr: ["S\\.A\\.(?:S\\.?)?(?![\\p{L}\\p{N}])|SAS?(?=\\s*(?:$|[,.;:)\\n]))"],
  it: ["S\\.?R\\.?L\\b"],
  pt: ["LTDA\\b"],
  nl: ["B\\.V\\."],
  pl: ["SP\\. Z O"],
  cs: ["S\\.?R\\.?O\\.|A\\.S\\."],
  zh: ["\\p{Script=Han}{0,8}有限公司"],
})}`;

/** Faults in a vendor's products: news even where the words speak of firmware. */
export const FLAW = cue`${oneOf(FAULTS)}|${oneOf({
  en: ["\\bFLAWS?\\b|HOLES? IN (?:THE )?(?:FIRMWARE|SOFTWARE)"],
  de: ["SCHWACHSTELLE"],
  es: ["VULNERABILID"],
  nl: ["KWETSBAARHE"],
  uk: ["ДІР[АУИ] В"],
  ru: ["ДЫР[АУЫ] В"],
})}`;

/** The name is part of an address: before and after it, without a space between. */
export const ADDRESS_BEFORE = /(?:HTTPS?:\/\/|WWW\.|@)[^\s"'<>)]*$/;

export const PATH_BEFORE = /(?:^|[\s`"'(])\/[\w.-]+\/[\w./-]*$/;

export const ADDRESS_AFTER = /^[\w-]*\.(?:COM|NET|ORG|CN|DE|RU|UA|PL|IO|EU|CO\.UK|FR|IT|ES|NL)(?![\p{L}\p{N}])/u;

/** The rest of a picture's file name, which may be of some words: "dark (1).png". */
export const IMAGE_FILE = /^\S*(?: [\w()-]{1,20}){0,3}\.(?:JPE?G|PNG|WEBP|GIF|SVG|AVIF)\b/;

/**
 * A seller's or a buyer's own practice, and exceptions: "we don't install X", "all brands but X". In normalised text; no comma
 * comes before the name.
 */
import { oneOf, whole } from "../words.ts";

/** "We do not sell", "no longer stocks"; what is not only done is done. */
const NOT_SELL = [
  whole({ en: ["NOT", "\\p{L}+N['’]T", "DONT", "NEVER", "NO LONGER", "STOPPED", "QUIT"] }),
  "(?: (?!ONLY|MERELY|SIMPLY|SOLELY)\\p{L}+LY)? ",
  whole({
    en: [
      "(?:BUY|SELL|USE|INSTALL|STOCK|OFFER|SUPPLY|CARRY|FIT|RECOMMEND|HANDLE|DEPLOY)(?:ING)?",
      "(?:SERVICE|SPECIFY)(?:ING)?",
      "(?:DEAL|WORK)(?:ING)? (?:IN|WITH)",
    ],
  }),
  "(?! (?:ONLY|JUST))",
].join("");

/** "Steer clear of", "any brand apart from". */
const KEEP_AWAY = whole({
  en: [
    "STEER(?:S|ING)? CLEAR|STAY(?:S|ING)? AWAY|KEEP AWAY|(?:MOVED|MOVING|MIGRATED|SWITCHED) (?:AWAY )?FROM",
    "ANYTHING BUT|(?:ANY|ALL|OTHER|EVERY) (?:\\p{L}+ ){1,2}(?:APART|ASIDE) FROM",
  ],
});

/** "Todas las marcas menos", "abgesehen von": exceptions. */
const ALL_BUT = oneOf({
  de: ["(?:MARKEN?|HERSTELLER|FABRIKATE?|PRODUKTEN?|ALLES?|ALLEN?) (?:\\p{L}+ )?BIS AUF|ABGESEHEN VON"],
  fr: [
    "(?<!\\p{L})HORMIS|(?<!\\p{L})A L['’]EXCEPTION D|(?<!\\p{L})MIS A PART",
    "(?<!\\p{L})A PART(?!\\p{L}| ENTIERE)(?= \\p{L}*\\s*$|\\s*$)",
  ],
  es: [
    "(?:MARCAS?|FABRICANTES?|EQUIPOS?|PRODUCTOS) (?:\\p{L}+ )?MENOS(?!\\p{L})",
    "(?:CUALQUIERA?|TOD[AO]S?) (?:\\p{L}+ )?MENOS(?!\\p{L})|A EXCEPCION D",
  ],
  it: ["AD ECCEZIONE D|FUORCHE"],
  pt: ["(?:PRODUTOS|QUALQUER) (?:\\p{L}+ )?MENOS(?!\\p{L})|A EXCECAO D"],
  nl: ["(?:MET )?UITZONDERING VAN|AFGEZIEN VAN"],
  ru: ["(?:ЛЮБ|ВСЕ|ВСЕХ)\\p{L}* (?:\\p{L}+,? )?ПОМИМО"],
  pl: ["(?:MARKI|MAREK|PRODUCENTOW|WSZYSTKI\\p{L}*|KAMERY|URZADZENIA) POZA(?!\\p{L})"],
});

/** "We do not sell", by the verb of each language; "no vendemos solo X" sells X and more. */
const WE_DO_NOT = oneOf({
  en: ["NOTHING (?:BUILT|MADE|SOLD) BY"],
  fr: [
    "(?<!\\p{L})ECARTONS|(?:ON|NOUS|IL FAUT|DOIT) (?:\\p{L}+ )?ECARTER?(?!\\p{L})",
    "(?:SE PASSE|NOUS PASSONS) (?:VOLONTIERS )?D|NE (?:VENDONS|POSONS|PROPOSONS) PLUS",
  ],
  es: [
    "(?<!\\p{L})NO (?:INSTALAMOS|VENDEMOS|USAMOS|UTILIZAMOS|TRABAJAMOS CON)(?! SOLO)",
    "(?<!\\p{L})NO (?:COMPRAMOS|RECOMENDAMOS|OFRECEMOS|QUEREMOS)(?! SOLO)",
    "NO (?:SOMOS (?:DISTRIBUIDORES|REPRESENTANTES)|COMERCIALIZAMOS|DISTRIBUIMOS)",
    "NO (?:SUMINISTRAMOS|MONTAMOS|MANEJAMOS)|YA NO (?:VENDEMOS|TENEMOS|TRABAJAMOS|INSTALAMOS)",
  ],
  it: [
    "NON (?:INSTALLIAMO|VENDIAMO|USIAMO|UTILIZZIAMO|TRATTIAMO|MONTIAMO)(?! SOLO)",
    "NON (?:ACQUISTIAMO|CONSIGLIAMO|OFFRIAMO|VOGLIAMO)(?! SOLO)",
    "NON (?:DISTRIBUIAMO|COMMERCIALIZZIAMO|FORNIAMO|SIAMO (?:RIVENDITORI|DISTRIBUTORI))",
    "NON (?:VENDIAMO|TRATTIAMO|ABBIAMO) PIU",
  ],
  pt: [
    "NAO (?:INSTALAMOS|VENDEMOS|USAMOS|UTILIZAMOS|TRABALHAMOS COM)(?! (?:SO|APENAS))",
    "NAO (?:COMPRAMOS|RECOMENDAMOS|OFERECEMOS|QUEREMOS)(?! (?:SO|APENAS))",
    "NAO (?:COMERCIALIZAMOS|FORNECEMOS|PRESTAMOS|REPRESENTAMOS)|JA NAO (?:VENDEMOS|TEMOS|TRABALHAMOS)",
  ],
  pl: [
    "(?<!\\p{L})NIE (?:MONTUJEMY|SPRZEDAJEMY|UZYWAMY|INSTALUJEMY)(?! TYLKO)",
    "(?<!\\p{L})NIE (?:STOSUJEMY|POLECAMY|KUPUJEMY|OFERUJEMY)(?! TYLKO)",
    "NIE MAMY (?:JUZ )?(?:W OFERCIE|NA STANIE)",
  ],
  uk: [
    "(?<!\\p{L})НЕ (?:ВСТАНОВЛЮ|ПРОДАЄМО|ВИКОРИСТОВУЄ|МОНТУЄ|РЕКОМЕНДУ|ЗАКУПОВУ|ПРАЦЮЄМО)",
    "(?:БОЛЬШЕ|БІЛЬШЕ) НЕ (?:ПРОДАЄМО|ВОЗИМО)…",
  ],
  ru: [
    "(?<!\\p{L})НЕ (?:УСТАНАВЛИВА|ПРОДАЕМ|ИСПОЛЬЗУЕ|МОНТИРУЕ|ЗАКУПА|РАБОТАЕМ С)",
    "(?:БОЛЬШЕ|БІЛЬШЕ) НЕ (?:ПРОДА|ВОЗИМ|УСТАНАВЛИВА)…",
  ],
  cs: ["NEPRODAVAME|NEMONTUJEME|NENABIZIME|PRESTALI JSME PRODAVAT"],
  sk: ["NEPREDAVAME|NEPONUKAME"],
  sl: ["NE VGRAJUJEMO"],
  hr: ["NE (?:PRODAJEMO|UGRADUJEMO|NUDIMO|MONTIRAMO)|(?:NEMAMO|NE DRZIMO)(?!\\p{L})"],
  bg: ["НЕ (?:ПРОДАВАМЕ|МОНТИРАМЕ|ПРЕДЛАГАМЕ)"],
  ro: [
    "NU (?:LUCREAZA|LUCRAM|OFERIM|DISTRIBUIM|LIVRAM)",
    "NU (?:ACCEPTAM|ADMITEM|PRIMIM|VINDEM|MONTAM|COMERCIALIZAM|INSTALAM|RECOMANDAM)",
  ],
  el: ["ΔΕΝ (?:ΠΟΥΛΑΜΕ|ΔΙΑΘΕΤΟΥΜΕ|ΕΓΚΑΘΙΣΤΟΥΜΕ|ΕΜΠΟΡΕΥΟΜΑΣΤΕ|ΠΡΟΤΕΙΝΟΥΜΕ)"],
  da: ["SKROTTET ALT FRA|SLUTTET MED"],
  fi: ["VALIKOIMAAMME (?:EI KUULU|EIVAT KUULU)"],
  ar: ["لا (?:نبيع|نركب)"],
  he: ["לא תמצאו|(?:איננו|אנחנו לא|לא) (?:מוכרים|מתקינים)"],
  zh: ["恕不(?:销售|銷售|販售|贩售|出售|供应|供應)"],
});

/** All of them; what they say goes on to the name. */
export const PRACTICE = `(?:${[NOT_SELL, `${KEEP_AWAY}(?!.* TO(?!\\p{L}))`, ALL_BUT, WE_DO_NOT].join("|")})`;

/**
 * Sellers' statements about US procurement law ("NDAA compliant", "TAA compliant"), in the languages Sightline reads. Written as
 * they stand in normalised text; every expression is linear in its input.
 */
import { type Given, given } from "./given.ts";
import type { ComplianceStatement } from "./mention.ts";
import type { Normalised } from "./normalise.ts";
import type { Standing } from "./standing.ts";

const SECTION =
  "(?:SECTION|SEC\\.?|§|ABSCHNITT|ARTICLE|ARTICULO|SECCION|SECAO|SEZIONE|ART\\.?|РАЗДЕЛ\\p{L}{0,3}|РОЗДІЛ\\p{L}{0,3})";
/** Section 889 of the National Defense Authorization Act for 2019, as sellers call it; group 1 is the other act where it stands alone. */
const ACT = `(?:(?:FY ?(?:20)?19 )?NDAA(?:[ ,/-]{1,3}${SECTION}? ?889)?(?: ?[/&+,] ?TAA| (?:AND|UND|ET|Y|E|EN|I) TAA)?|(?:TAA ?[/&+,] ?|TAA (?:AND|UND|ET|Y|E|EN|I) )NDAA|${SECTION} ?889|889|FAR 52\\.204-2[45])`;
const TAA = "(TAA)";
/** What follows the act: "NDAA compliant". */
const AFTER =
  "(?:COMPLIANT|COMPLIANCE|CONFORM|KONFORM|COMPATI[BV]|KOMPATIB|CERTIFI|ZERTIFI|GECERTIFI|CERTYFIK|APPROVED|READY|FRIENDLY|СОВМЕСТ|СУМІСН|СЕРТИФ|СООТВЕТСТВ|ВІДПОВІДН|ZGODN|UYUMLU|合规|合規|认证|認證|兼容)\\p{L}{0,14}";
/** What stands before it: "complies with the NDAA". */
const BEFORE =
  "(?:COMPLIANT|COMPLIANCE|COMPL(?:Y|IES)|MEETS?|SATISF(?:Y|IES)|CONFORM|KONFORM|ERFULL|ENTSPR[IE]CH|GEMASS|RESPECT|REPOND|CERTIFI|ZERTIFI|GECERTIFI|CERTYFIK|CUMPL|CUMPR|ATENDE|ATIENDE|COMPATI[BV]|KOMPATIB|RISPETT|VOLDO|ZGODN|SPELNIA|ВІДПОВІД|СООТВЕТСТВ|СУМІСН|СОВМЕСТ|СЕРТИФ|符合|通过|通過|满足|滿足)\\p{L}{0,12}";
/** Words between the two. */
const GLUE =
  "(?:[ ]?(?:AND|WITH|TO|THE|ALL|OF|A|AU|AUX|ALLA|AL|LA|LAS|LE|LES|EL|DE|DES|DEL|DEI|DELLE|DI|DA|DO|COM|CON|IN|MIT|DEM|DER|DEN|DIE|AAN|MET|Z|З|С|US|U\\.S\\.|REQUIREMENTS?|RULES?|REGULATIONS?|EXIGENCES?|EXIGENCIAS|REQUISIT[OI]S?|WYMAGANI\\p{L}{0,4}|WYMOG\\p{L}{0,4}|ANFORDERUNGEN|EISEN|NORM\\p{L}{0,4}|USTAW\\p{L}{0,3}|LEY|LOI|LEI|LEGGE|WET|ВИМОГ\\p{L}{0,3}|ТРЕБОВАНИ\\p{L}{0,3}|НОРМ\\p{L}{0,3}|ЗАКОН\\p{L}{0,3}|СТАНДАРТ\\p{L}{0,3}|美国|標準|标准)(?!\\p{L})){0,5}[ ]?";
const YES = "(?:YES|JA|OUI|SI|SIM|TAK|ТАК|ДА|TRUE|EVET|是|✓|✔|☑|✅)(?!\\p{L})";

const STATEMENT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${ACT}|${TAA})[ -]{0,2}${AFTER}|${BEFORE}${GLUE}${ACT}(?!\\p{L})|${ACT}\\s?[:：=|]\\s?${YES})|(?:符合|通过|通過|满足|滿足)${GLUE}${ACT}|${ACT}(?:合规|合規|认证|認證)`,
  "gu",
);

/** What every statement has: most texts are told apart by a look for it. */
const NAMES_THE_ACT = /NDAA|TAA|889|52\.204/;

/** How far around a statement is read, in characters. */
const AROUND = 70;
/** "not", right before it or with a word of no weight between; "not only" is none. */
const NEGATED_BEFORE =
  /(?:(?<!\p{L})(?:NOT|NON|NO|NEVER|CANNOT|WITHOUT|NICHT|KEINE?[MNRS]?|OHNE|WEDER|NE|PAS|SANS|SIN|TAMPOCO|NUNCA|SENZA|NAO|SEM|NIET|GEEN|ZONDER|NIE|BEZ|НЕ|НІ|БЕЗ|IKKE|INTE|EJ)(?!\p{L})|N['’]T(?!\p{L})|[不未非无無])[ -]*(?:(?:BE|IS|ARE|FULLY|YET|CURRENTLY|NECESSARILY|CONSIDERED|A|AN|THE|EST|SONT|ES|SON|ESTA|ESTAN|E|SAO|JEST|SA|IST|SIND|VOLLSTANDIG|PAS|ENTIEREMENT|ZIJN|EN|EM|IN|DE|W|У|В|通过|通過)[ -]+){0,3}$/u;
/** "NDAA compliant: no", in a cell or a list of facts. */
const NEGATED_AFTER =
  /^[\s:：|=-]{1,4}(?:NO|NOT|NEIN|NON|NAO|NEE|NIE|НІ|НЕТ|FALSE|HAYIR|否|✗|✘|❌)(?=\s*(?:$|[\n.;,|()\]]))|^[ -](?:(?:IS|ARE|IST|SIND|WIRD|EST|ES|E) )?(?:NOT|NON|NICHT|DEGIL)\b/u;
/** "Is it NDAA compliant?" */
const ASKED = /^[^.!;\n]{0,60}[?？]/u;
/** "NDAA compliant alternatives", "… models on request": about other goods than those named. */
const OF_OTHERS =
  /^[^.;\n]{0,30}?(?:ALTERNATIV|REPLACEMENT|SUBSTITUT|REEMPLAZO|ERSATZ|REMPLACEMENT|ZAMIENNIK|ЗАМЕН|ЗАМІН|替代|(?:VERSION|VARIANT|MODEL|OPTION)\p{L}{0,4} (?:\p{L}+ ){0,2}?(?:AVAILABLE|ON REQUEST|AUF ANFRAGE|ERHALTLICH|SUR DEMANDE|DISPONIB|BAJO PEDIDO|SU RICHIESTA|SOB CONSULTA|OP AANVRAAG|NA ZAMOWIENIE)|(?:AVAILABLE )?(?:ON REQUEST|AUF ANFRAGE|SUR DEMANDE|BAJO PEDIDO|SU RICHIESTA|SOB CONSULTA|OP AANVRAAG|NA ZAMOWIENIE|ПОД ЗАКАЗ|ПІД ЗАМОВЛЕННЯ))/u;
/** The same before the statement: "alternatives that meet the NDAA: …". */
const OTHERS_BEFORE =
  /(?<!\p{L})(?:ALTERNAT[IY][VW]|АЛЬТЕРНАТИВ|ZAMIENNIK|REMPLACEMENT|REEMPLAZO|ERSATZ)\p{L}*[^.;:\n]{0,40}$|替代[^。；\n]{0,10}$/u;
/** "Looking for NDAA compliant cameras? See …", "If you need …". */
const WANTED =
  /(?:LOOKING FOR|SEARCHING FOR|IF YOU|WHETHER|ASK (?:US )?(?:ABOUT|FOR)|(?:SEE|BROWSE|SHOP|VIEW) (?:OUR|ALL)|(?:YOU|PROJECTS?|WHO|JOBS?) (?:NEED|REQUIRE)|SUCHEN SIE|BENOTIGEN SIE|CHERCHEZ|BESOIN|¿?BUSCA|NECESITA|CERCHI|CERCATE|PROCURA|PRECISA|OP ZOEK|ZOEKT|SZUKA|ПОТРІБН|ШУКА|ИЩЕТЕ|НУЖН|需要|如需)[^.;\n]{0,50}$/u;

/** "… and NDAA compliant Hanwha cameras": said of what follows alone. */
const JOINED = /(?<!\p{L})(?:AND|OR|UND|ODER|ET|OU|Y|O|E|EN|OF|I|ORAZ|LUB|ТА|АБО|И|ИЛИ)\s$/u;
const NAMED = /^\s\p{Lu}[\p{L}\p{N}-]+/u;

/** What a text says about the law, in order; questions and words on other goods than those named say nothing. */
export function statementsOf({ text, start, end }: Normalised, original: string): ComplianceStatement[] {
  if (!NAMES_THE_ACT.test(text)) return [];
  return [...text.matchAll(STATEMENT)].flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const before = text.slice(Math.max(0, from - AROUND), from);
    const after = text.slice(to, to + AROUND);
    if (ASKED.test(after) || OF_OTHERS.test(after) || OTHERS_BEFORE.test(before) || WANTED.test(before)) return [];
    const first = start[from] ?? 0;
    const last = end[to - 1] ?? original.length;
    return [
      {
        start: first,
        end: last,
        surface: original.slice(first, last),
        about: match[1] ? ("taa" as const) : ("s889" as const),
        ...(JOINED.test(before) && NAMED.test(original.slice(last, last + AROUND)) && { ofNext: true as const }),
        negated: NEGATED_BEFORE.test(before) || NEGATED_AFTER.test(after),
      },
    ];
  });
}

/** Verbs of meeting a law. */
const MEETS =
  "(?:COMPLY|MEET|SATISFY|CONFORM|CUMPLEN?|CUMPREM?|ATENDEM?|ATIENDEN?|RISPETTAN?O?|СООТВЕТСТВУ[ЕЮ]Т|ВІДПОВІДА(?:Є|ЮТЬ)|SPELNIA(?:JA)?)";
/** A sentence that says of the makes named before it that they do not meet the law: words alone stand between. */
const NOT_MET = new RegExp(
  "^[\\p{L} '’-]{0,50}?(?:(?<!\\p{L})(?:(?:IS|ARE|WAS|WERE|IST|SIND|ZIJN) (?:NOT|NICHT|NIET)|(?:IS|ARE)N['’]?T|" +
    "N['’ ]?(?:EST|SONT|E) PAS|NE SONT PAS|(?:NO|NON|NAO|NIE) (?:ES|SON|ESTAN?|E|SONO|SAO|ESTAO|JEST|SA)|" +
    `(?:NOT|N['’]T|NO|NON|NAO|NIE|НЕ) ${MEETS}|НЕ (?:ЯВЛЯ[ЕЮ]ТСЯ|Є)|(?:ERFULL|ENTSPR[IE]CH|VOLDO)\\p{L}{0,5} (?:[\\p{L}]+ ){0,3}?(?:NICHT|NIET))|` +
    "不(?:符合|通过|通過|满足|滿足))" +
    `[\\p{L} '’.-]{0,40}?(?:${ACT}|${TAA})|^[^.;\\n]{0,40}?${ACT}[ -]?(?:UYUM|UYGUN)\\p{L}* (?:YOKTUR|DEGILDIR)`,
  "u",
);
/** "Not compliant: X, Y": over or before the makes, with a colon or as a sentence of them. */
const UNMET_LIST = new RegExp(
  "(?<!\\p{L})(?:NON[ -]?NDAA|(?:NOT|NON|NICHT|NO|NAO|NIET|NIE)[ -]?(?:NDAA[ -]|TAA[ -])?(?:COMPLIANT|CONFORM|KONFORM|ZGODN)\\p{L}{0,3})" +
    "(?: (?:BRANDS?|MAKES?|MAKERS?|MANUFACTURERS?|VENDORS?|CAMERAS?|MARKEN|HERSTELLER|MARQUES?|MARCAS?|MARCHE|MERKEN|MARKI))?(?: (?:INCLUDE|ARE|SIND|SONT|SON|SONO|SAO|ZIJN)|\\s?[:：–])$",
  "u",
);
/** What a question about a make and the law names. */
const LAW = `(?:${ACT}|${TAA}|COVERED (?:EQUIPMENT|LIST|TELECOM\\p{L}*|VENDOR))`;
/** "Is X NDAA compliant?" */
const ASKS_OF = new RegExp(`^[^.,!?;\\n]{0,60}?${LAW}[^.!?;\\n]{0,40}[?？]`, "u");
/** "… whether X is NDAA compliant": before the make, and behind it. */
const WHETHER =
  /(?<!\p{L})(?:WHETHER|IF|OB|SI LES?|SI LAS?|SI LOS|SE (?:[AIO]S?|LE|GLI)|CZY|ЧИ|ЛИ|OF (?:DE|HET|ALLE)|ATTEST\p{L}*|(?:CERTIF\p{L}+|DECLAR\p{L}*) (?:THAT|QUE|CHE))(?!\p{L})[^.!?;\n]{0,30}$/u;
const MEETS_LAW = new RegExp(`^[^.!?;\\n]{0,80}?${ACT}`, "u");
const WHETHER_HAN = new RegExp(`^[^。；\\n]{0,16}是否[^。；\\n]{0,40}${ACT}`, "u");
/** "X says that its products meet the NDAA": behind the make. */
const SAYS = new RegExp(
  `^ (?:SAYS|STATES|CLAIMS|ASSERTS|ERKLART|BEHAUPTET|AFFIRME|DECLARE|ASSURE|AFIRMA|DECLARA|ASEGURA|SOSTIENE|DICHIARA|AFFERMA|GARANTE QUE|ZEGT|STELT|TWIERDZI|DEKLARUJE|ЗАЯВЛЯЄ|ЗАЯВЛЯЕТ|УТВЕРЖДАЕТ)(?!\\p{L})[^.!?;\\n]{0,60}?${ACT}`,
  "u",
);

/** Whether a sentence asks whether a make meets the law, or says that it does not: nothing is offered by it. */
export function toldOfLaw({ place, places, lead, leading, tail, said, before, following }: Standing): Given {
  // "X, not compliant" is a title; of a list of makes a comma parts the names.
  const isListed = places.some(({ from }) => from > place.to);
  const unmet = NOT_MET.exec(isListed ? said : tail) ?? UNMET_LIST.exec(lead) ?? UNMET_LIST.exec(`${leading}:`);
  if (unmet) return given("compliance-claim", unmet);
  const asked =
    ASKS_OF.exec(following) ?? WHETHER_HAN.exec(following) ?? (WHETHER.test(before) ? MEETS_LAW.exec(following) : null);
  return given("compliance-claim", asked ?? SAYS.exec(following));
}

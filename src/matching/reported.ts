/**
 * Whether a passage reports: of councils, ministers, courts and journalists, or of what somebody has lived through with a camera.
 * Told by several of their words near by, in whichever sentence. Written as they stand in normalised text; each regular expression
 * is linear in its input.
 */

const words = (...list: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join("|")})(?![\\p{L}\\p{N}])`, "gu");

/** Who decides, asks and reports in public, and what they do. */
const PUBLIC = words(
  "SCRUTINY COMMITTEE|CLLR|COUNCILLORS?|MAYOR|OPPOSITION|MPS|PEERS|LAWMAKERS?|MINISTERS?|SPOKES(?:MAN|WOMAN|PERSON)|RESEARCHERS|JOURNALISTS?|REPORTERS?|WHISTLEBLOWERS?|WATCHDOGS?|CAMPAIGNERS|CRITICS|TRIBUNALS?|RULED|VOTE WAS TAKEN|VOTED|MOTION|INQUIRY|INVESTIGATION|LEAKED|BREACH|COURT|LAWSUIT|NDAA LIST|BAN|BANNED|SANCTIONS?|IN PARLIAMENT|CONGRESS|SENATORS?",
  "STADTRAT|GEMEINDERAT|KREISTAG|LANDTAG|BUNDESTAG|(?:OBER)?BURGERMEISTER(?:IN)?|FRAKTION(?:EN)?|DIE GRUNEN|DER LINKEN|SPD|CDU|FDP|AFD|VERGABEKAMMER|SPRECHER(?:IN)?|MINISTER(?:IN)?|JOURNALISTEN|RECHERCHEN?|BUNDESAMT|SPERRLISTE|KIPPT|SCHEITERTE|VERLANGTEN AUSKUNFT|DATENSCHUTZER\\p{L}*|GERICHT",
  "CONSEIL MUNICIPAL|L['’]OPPOSITION|(?:LE|LA) MAIRE|ELUS?|PREFECTURE|PARLEMENT|DEPUTEE?S?|SENATEURS?|MINISTRE|PORTE-PAROLE|ENQUETE|JOURNALISTES?|TRIBUNAUX?|TRIBUNAL|TONNE|S['’]ETRANGLE|INTERDIT|INTERDISENT|CONTESTE|DENONCE\\p{L}*|AUDIT",
  "PLENO|CONCEJAL\\p{L}{0,2}|ALCALDE(?:SA)?|BANCADA|OPOSICION|TRIBUNAL|MINISTR[OA]|DIPUTAD[OA]S?|PORTAVOZ|DENUNCIO|PERIODISTAS?|INVESTIGACION|FILTRACION|VETA|VETO|ANULADA|WASHINGTON|PEKIN",
  "CONSIGLIO COMUNALE|ASSESSOR[EA]|SINDAC[OA]|OPPOSIZIONE|MINORANZA|INCHIESTA|COPASIR|PROCUR[AE]|MINISTR[OA]|PARLAMENTAR[IE]|IL PD|GIORNALIST[IA]|BUFERA|DIVIETO|GARANTE|STATI UNITI|TRIBUNALE",
  "VEREADOR[AE]?S?|MOCAO|OPOSICAO|DEPUTAD[OA]S?|MINISTR[OA]|VAZAMENTO|PREFEIT[OA]|PROTECAO DE DADOS|INQUERITO|VOTOS CONTRA|JORNALISTAS?|A CAMARA|TRIBUNAL|ABRIU UM PROCESSO|RESPOSTA A INCIDENTES",
  "GEMEENTERAAD|WETHOUDER|HET COLLEGE|MOTIE|MINISTER|RIJKSDIENSTEN|KAMER(?:LEDEN|VRAGEN|BRIEF)|(?:DE|TWEEDE|AAN DE) KAMER|OPPOSITIE|WOORDVOERDER|JOURNALISTEN|D66|VVD|PVDA|RECHTER|VERBOD|NATIONALE VEILIGHEID",
  "RADN(?:I|Y|A|YCH)|BURMISTRZ|PREZYDENT MIASTA|KADENCJI|OPOZYCJ[AI]|IZBA ODWOLAWCZA|POSLOWIE|POSEL|MINISTER|RZECZNI(?:K|CZKA)|DZIENNIKARZE|UNIEWAZNILA|SAD|KOMISJA BEZPIECZENSTWA|SLEDZTWO",
  "СЕСІ[ІЇЯ]|ДЕПУТАТ[ИІВА]{0,2}|МІСЬКРАД[ИІА]|ЖУРНАЛІСТ[ИІВ]{0,2}|СБУ|НАЗК|МІНІСТР\\p{L}*|ПРЕССЛУЖБ[АИ]|СПОНСОРІВ ВІИНИ|СЕКРЕТАР РАДИ|СЛУЖБОВУ ПЕРЕВІРКУ|РОЗСЛІДУВАННЯ|ЗАСІДАНН[ЯІ]|СУД",
  "ДЕПУТАТ[ЫОВА]{0,2}|ГОССОВЕТ[ЕА]?|МИНИСТР\\p{L}*|ЖУРНАЛИСТ[ЫОВ]{0,2}|ПРЕСС-СЛУЖБ[АЫЕ]|АНАЛИТИК(?:И|ОВ)|ПЕКИН|США|РАСШИРИЛИ ЗАПРЕТ|ЗАПРЕТ[АЕИЛ]*|САНКЦИИ|РАССЛЕДОВАНИЕ|СУД|ЧИНОВНИК[ИОВ]*|ВЛАСТИ",
);
const PUBLIC_HAN =
  /议员|議員|下议院|议会|議會|国会|國會|通报称|据报道|另据报道|记者|記者|媒体|发言人|回应称|被撤销|保证金不予退还|系伪造|安全威胁/gu;

/** What somebody says of a thing of his own, asks others about it, or gives it stars for. */
const LIVED = words(
  "MY|MINE|I['’]VE|I BOUGHT|ANYONE|ANYBODY|SUPPORT SHRUGGED|FINALLY DIED|TRIED EVERYTHING|STARS?|A MATE",
  "HAB MIR|MEINE?[NMRS]?|DREI STERNE|ZWEI STERNE|EHRLICH GESAGT|HAT JEMAND|WEISS JEMAND",
  "J['’]AI|QUELQU['’]UN|LE SAV|DEUX DOIGTS|CHEZ MOI",
  "LLEVO UN|ALGUIEN|MI VECIN[OA]|SE REINICIA|NO CONTESTA",
  "RECENSIONE|PRESA PER|PRESO PER|RIMPIANGO|PECCATO|QUALCUNO SA|LA MIA|IL MIO",
  "ALGUEM|A MINHA|O MEU|ESTOU QUASE|RECEIO",
  "IEMAND|MIJN|EVEN KLAGEN|BUURMAN|OP PROEF",
  "UZYWAM|KTOS|NIE POLECAM|DOKUPILEM|OD POL ROKU|POWIEM TAK|U MNIE|MOJ[AE]?",
  "ПІДКАЖІТЬ|СУМНІВАЮСЯ|У МЕНЕ|КУПИВ|МОЯ|СУСІД",
  "ПОДСКАЖИТЕ|ПОСТАВИЛ (?:ВЕСНОИ|ЛЕТОМ|ОСЕНЬЮ|ЗИМОИ|СЕБЕ|ДОМА|НА ДАЧЕ)|НА ДАЧЕ|СОСЕД|У МЕНЯ|МОЯ|НЕ ОФОРМИЛИ|СДОХЛ[АИО]|НЕ ПОКАЗАТЕЛЬ",
);
const LIVED_HAN = /求助|家里装|坛友|我家|客服|楼主|被人黑/gu;
const STARS = /[★☆]{3,}/gu;

/** Who sells speaks of his own shop, and who buys of what shall be delivered: no report does. */
const DEALS =
  /(?<!\p{L})(?:WE (?:SELL|INSTALL|SUPPLY|OFFER|STOCK|FIT)|OUR (?:SHOP|STORE|RANGE|CUSTOMERS|PRICES)|IN STOCK|ADD TO (?:CART|BASKET)|ORDER (?:NOW|TODAY)|FREE (?:DELIVERY|SHIPPING)|OR (?:EQUAL|EQUIVALENT)|INKL\.? ?MWST|VERSANDKOSTENFREI|ODER GLEICHWERTIG|LIVRAISON (?:OFFERTE|GRATUITE)|OU EQUIVALENT|ENVIO (?:GRATIS|EN)|O EQUIVALENTE|O SIMILAR|SPEDIZIONE|O EQUIVALENTE|FRETE GRATIS|SEM JUROS|OU SIMILAR|GRATIS (?:VERZENDING|RETOUR)|OF GELIJKWAARDIG|WYSYLKA|LUB ROWNOWAZN\p{L}+|АБО ЕКВІВАЛЕНТ|ИЛИ ЭКВИВАЛЕНТ|ДОСТАВКА|САМОВЫВОЗ|ЦЕНА:?|ЦІНА:?|VENDO|VENDE-SE|VERKAUFE|ПРОДАМ|SPRZEDAM)(?!\p{L})|包邮|现货|单价|下单|报价|同等/u;

/** How far around the name such words are looked for, in characters, and how many of them it takes. */
const REACH = 600;
const PUBLIC_WORDS = 2;
const LIVED_WORDS = 2;

const count = (text: string, ...patterns: RegExp[]): number =>
  new Set(patterns.flatMap((pattern) => text.match(pattern) ?? [])).size;

/** Whether the passage around the place from `from` to `to` reports, and neither sells nor asks. */
export function isReported(text: string, from: number, to: number): boolean {
  const passage = text.slice(Math.max(0, from - REACH), to + REACH);
  if (DEALS.test(passage)) return false;
  return count(passage, PUBLIC, PUBLIC_HAN) >= PUBLIC_WORDS || count(passage, LIVED, LIVED_HAN, STARS) >= LIVED_WORDS;
}

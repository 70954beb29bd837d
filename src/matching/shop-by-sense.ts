/** What a shop's page tells of a make that it does not sell, by single words where no phrase tells. */
import { besideBySense } from "./beside-by-sense.ts";
import { COMPARED_WITH, DEMANDS, OURS, WHEREAS } from "./cues/contrast.ts";
import { KEPT_IN_SHOP } from "./cues/kept.ts";
import { LOOKED_FOR } from "./cues/questions.ts";
import {
  FREE_OF,
  INNARDS,
  LEFT_HAN,
  LEFT_IT,
  NO_MORE,
  NOT_THERE,
  OF_IT,
  OUR_RANGE,
  SHOPS,
  STOPPED_SELLING,
  WE_DEAL,
} from "./cues/range.ts";
import { FOLLOWS_ROW, SUPPORTED_ROW } from "./cues/rows.ts";
import { ADVERTISES, NOT_INCLUDED, SHOWN, SWAPS_FOR, USED_TO_HAVE, WHICH } from "./cues/shown.ts";
import { first, type Given, given } from "./given.ts";
import { fitsBySense } from "./related-by-sense.ts";
import type { Standing } from "./standing.ts";
import { begun, cue, whole } from "./words.ts";

/** What is only seen in the photograph. */
const SEEN = cue`${SHOWN}`;
/** It is not included, said behind the make. */
const LEFT_OUT = cue`^(?:[^,.;:!?(\n]{0,60}?|,? ?${WHICH}[^.;:!?\n]{0,60}?)${NOT_INCLUDED}`;
/** How far before a make it may be said that it is only shown, in characters. */
const SHOWN_REACH = 40;

/** "The X in the photo is not included". */
function leftOut({ before, tail }: Standing): RegExpExecArray | null {
  const out = LEFT_OUT.exec(tail);
  const near = before.slice(before.lastIndexOf(",") + 1).slice(-SHOWN_REACH);
  return out && (SEEN.test(near) || SEEN.test(out[0])) ? out : null;
}

/** What would be taken in exchange, up to the make. */
const SWAP = cue`${SWAPS_FOR}(?: [\p{L}\p{N}-]+){0,3} ?$|(?:[换換])$`;
/** And that nobody wants it, behind the make. */
const UNWANTED_SWAP = cue`^[^.;!?\n]{0,30}${whole({
  en: ["NOT (?:WANTED|INTERESTED|CONSIDERED)|NO(?= ?[.;!\\n])"],
  de: ["NICHT (?:ERWUNSCHT|INTERESSANT)|KEIN INTERESSE|NICHT INTERESSIERT"],
  fr: ["(?:NE )?M['’]INTERESSE PAS|PAS INTERESSE"],
  es: ["NO (?:ME )?INTERESAN?"],
  it: ["NON (?:MI )?INTERESSA(?:NO)?"],
  pt: ["NAO (?:ME )?INTERESSAM?"],
  nl: ["NIET (?:GEWENST|INTERESSANT)|GEEN INTERESSE"],
  pl: ["(?:MNIE )?NIE INTERESUJ\\p{L}+"],
  uk: ["НЕ ЦІКАВ\\p{L}+"],
  ru: ["НЕ ИНТЕРЕС\\p{L}+"],
  cs: ["NEMAM ZAJEM|NEZAJIMA"],
})}`;
/** "Von X umgestiegen": the verb comes last. */
const CHANGED_BEHIND = /^[^.;,!?\n]{0,25} (?:UMGESTIEGEN|GEWECHSELT|OVERGESTAPT|WEGGEGANGEN)(?!\p{L})/u;
/** "Von", right before the make. */
const CHANGED_FROM = /(?<!\p{L})(?:VON|VAN)(?: \p{L}+){0,2} ?$/u;
/** What somebody used to have, up to the make. */
const HAD = cue`${USED_TO_HAVE}(?: [\p{L}\p{N}'’-]+){0,3} ?$`;
/** What the shop compares its own with. */
const CONTRASTED = cue`${COMPARED_WITH}(?: [\p{L}'’-]+){0,2} ?$`;
/** "Where …", right before the make. */
const CONTRAST = cue`(?:^|[.;!?\n–-] ?)\P{L}{0,3}${WHEREAS}(?: (?:DIE|DER|THE|LES|LA|LE|L['’]|UNE?|AN?|BEI|A|O|OS|AS))? ?$`;
/** "Asks for its cloud, ours does not". */
const AGAINST = cue`^[^.;!?\n]{0,30}${DEMANDS}[^.;!?\n]{0,60}, ?[^.;!?\n]{0,40}${OURS}`;
/** "Sie sind Ihre X leid": the verb comes last. */
const TIRED_BEHIND = /^[^.;,!?\n]{0,25} (?:LOSWERDEN|LOS WERDEN|SATT|LEID|KWIJT|BEU|ZAT)(?!\p{L})/u;
/** "With", in Chinese, whose "different" stands behind. */
const HAN_CONTRAST = /[与和跟比同](?:起)?$/u;
/** "Is different", "compared". */
const HAN_AGAINST = /^[^。,;]{0,4}(?:不同|相比|不一样|混淆)/u;

function contrasted({ lead, before, said }: Standing): RegExpExecArray | null {
  return (
    CONTRASTED.exec(`${lead} `) ??
    TIRED_BEHIND.exec(said) ??
    (CONTRAST.test(`${lead} `) || CONTRAST.test(before) ? AGAINST.exec(said) : null) ??
    (HAN_CONTRAST.test(before) ? HAN_AGAINST.exec(said) : null)
  );
}

/** What somebody had before, in a review. */
function had({ lead, tail }: Standing): RegExpExecArray | null {
  return HAD.exec(`${lead} `) ?? (CHANGED_FROM.test(lead) ? CHANGED_BEHIND.exec(tail) : null);
}

/** "From", right before the make. */
const FROM = whole({
  any: ["FROM|OF|BY|VON|DER|DE|DI|DA|DO|DEL|DELLA|DES|DU|VAN|OD|ОТ|ВІД|ФІРМИ|ФИРМЫ|FIRMY|CHEZ|VOM|ПОСТАВЛЯЕТСЯ"],
});
/** What joins what is not there, once or again. */
const AND = whole({
  en: ["AND|OR|NOR|NO|NOT"],
  de: ["UND|ODER|NOCH|KEIN…|OHNE"],
  fr: ["ET|OU|NI|SANS|AUCUNE?"],
  es: ["Y|O|NI UNA?|SIN"],
  it: ["E|NE|SENZA"],
  pt: ["E|OU|NEM|SEM"],
  nl: ["EN|OF|ZONDER|GEEN"],
  pl: ["I|ANI|LUB|BEZ"],
  uk: ["ТА|І|АБО|ЧИ|БЕЗ"],
  ru: ["И|ИЛИ|БЕЗ"],
});
/** "No chip", and a few more parts and words of joining. */
const NO_PART = `${FREE_OF}(?: ?(?!(?:FOR|FUR|POUR|PARA|PER|VOOR|DO|DLA|ДЛЯ) )[\\p{L}'’-]+){0,2}? ?${INNARDS}\\p{L}*`;
/** No parts, up to the make whose they would be. */
const NO_PARTS = [
  // "No software X"; a cloud is nobody's there, as in "no cloud X camera"
  cue`${FREE_OF}(?: ?[\p{L}'’-]+){0,2}? ?(?!CLOUD|NUAGE|NUBE|NUVEM|CHMUR|ХМАР|ОБЛАК)${INNARDS}\p{L}* ?$`,
  cue`${NO_PART}(?:(?: [\p{L}'’-]+){0,3} ${FROM}){1,2} ?$`,
  // "No chips of Y, and no software X"
  cue`${NO_PART}(?: ${FROM}){0,2}(?:[ ,]+${AND}){1,2}(?: \p{L}+)? ${INNARDS}\p{L}*(?: ${INNARDS}\p{L}*)?(?: ${FROM}){0,2} ?$`,
  cue`${NO_PART}(?: ${FROM}){0,2},(?: ${AND}){1,2}(?: \p{L}+){0,2} ${INNARDS}\p{L}*(?: \p{L}{2,3} \p{L}+)?(?: ${FROM}){0,2} ?$`,
];
/** "Nothing that comes". */
const NOTHING_COMES = whole({
  en: ["NOTHING (?:THAT|WHICH) (?:COMES|CAME|IS (?:MADE|BUILT|SOURCED))|NOTHING (?:MADE|BUILT|SOURCED|COMING)"],
  de: ["NICHTS,? (?:WAS|DAS)(?= \\p{L}+ ?$)"],
  fr: ["RIEN QUI (?:VIENNE|PROVIENNE|SORTE|SOIT (?:FABRIQUE|FAIT|ISSU))"],
  es: ["NADA QUE (?:VENGA|PROCEDA|PROVENGA|SALGA|SEA|ESTE (?:HECHO|FABRICADO))"],
  it: ["(?:NIENTE|NULLA) CHE (?:VENGA|PROVENGA|ARRIVI|SIA (?:PRODOTTO|FATTO|FABBRICATO))"],
  pt: ["NADA QUE (?:VENHA|PROVENHA|SEJA (?:FEITO|FABRICADO|PRODUZIDO))"],
  nl: ["NIETS,? (?:DAT|WAT)(?= \\p{L}+ ?$)"],
  pl: ["NIC,? CO (?:POCHODZI|WYSZLO|BYLOBY)"],
  uk: ["НІЧОГО,? ЩО (?:ПОХОДИТЬ|ВИРОБЛЕНО|ЗРОБЛЕНО)"],
  ru: ["НИЧЕГО,? ЧТО (?:ПРОИСХОДИТ|ПРОИЗВЕДЕНО|СДЕЛАНО)|НИЧЕГО (?:ПРОИЗВЕДЕННОГО|СДЕЛАННОГО)"],
});
/** "Contains nothing from". */
const NOTHING = cue`${whole({ any: ["NOTHING|NICHTS|RIEN|NADA|NIENTE|NULLA|NIETS|NIC|НІЧОГО|НИЧЕГО"] })}(?: \p{L}+)? ${FROM} ?$|${NOTHING_COMES}(?: ${FROM}){1,2} ?$`;
/** "Free of", right before the make whose parts are named behind it. */
const FREE = cue`${FREE_OF}(?: (?:ANY|JEGLICHE\p{L}*|TOUTE?))?(?:[ ,-]+(?:${INNARDS}\p{L}*|${AND})){0,4} ?$`;
/** "A shop free of": right before the make, or behind the case ending of the make before it. */
const SHOP_WITHOUT = cue`${SHOPS}(?: \p{L}+)? ${FREE_OF}(?: ?(?:A|U|Y|А|У|И))? ?$`;
/** Parts, right behind the make. */
const PARTS_NEXT = cue`^['’]?S?(?:-? (?:AND|OR|UND|ODER|EN|OF) )?[ -]{0,2}(?:\p{L}+ )?${INNARDS}`;

/** Parts, right before the make, and how many: "Chips HiSilicon: cero". */
const PARTS_AHEAD = cue`${INNARDS}\p{L}*(?: ${FROM})? ?$`;
const COUNTED_NONE = cue`^ ?[:=–-] ?${whole({
  en: ["NONE|NIL|ZERO"],
  de: ["KEINE?|NULL"],
  fr: ["AUCUNE?|NEANT"],
  es: ["CERO|NINGUN[OA]?"],
  it: ["NESSUN[OA]?"],
  pt: ["NENHUM[A]?"],
  nl: ["GEEN|NUL"],
  pl: ["BRAK|ZADN\\p{L}+"],
  uk: ["НЕМАЄ|НУЛЬ|ЖОДН\\p{L}+"],
  ru: ["НЕТ|НОЛЬ|ОТСУТСТВ\\p{L}+"],
  cs: ["ZADN\\p{L}"],
  tr: ["YOK"],
})}|^ ?[:=] ?0(?![\d.,])|^[:：]?(?:无|零)`;
/** "İçermez": the verb behind the parts. */
const HOLDS_NONE = cue`^(?: \p{L}+){0,3} ${whole({ tr: ["ICERMEZ|ICERMIYOR|BULUNMAZ|KULLANILMAZ|KULLANILMAMISTIR|YER ALMAZ"], hu: ["NELKUL"] })}`;

function free({ lead, tail }: Standing): RegExpExecArray | null {
  const before = `${lead} `;
  return (
    NOTHING.exec(before) ??
    first(NO_PARTS, before) ??
    SHOP_WITHOUT.exec(before) ??
    (FREE.test(lead) ? PARTS_NEXT.exec(tail) : null) ??
    (PARTS_AHEAD.test(before) ? COUNTED_NONE.exec(tail) : null) ??
    HOLDS_NONE.exec(tail)
  );
}

/** Prices and carriage, which a shop drops rather than a make. */
const COSTS = `(?![^.;]{0,30}(?:\\d ?%|${begun({
  any: ["PRI[CXJ]|PREI|PREC|PREZZ|CEN[AYE](?!\\p{L})|ЦІН|ЦЕН|IVA(?!\\p{L})|VAT(?!\\p{L})"],
  en: ["DELIVER|SHIPPING|DISCOUNT"],
  de: ["VERSAND|KOSTEN|RABATT"],
  fr: ["LIVRAIS|FRAIS"],
  es: ["ENVIO|GASTOS"],
  it: ["SPEDIZ|SPESE"],
  pt: ["FRETE|PORTES"],
  pl: ["DOSTAW|KOSZT"],
  uk: ["ДОСТАВК|ВИТРАТ"],
  ru: ["РАСХОД"],
})}))`;
/** What is not sold any more, up to the make. */
const STOPPED = cue`${STOPPED_SELLING}${COSTS}[^.;:!?”»]{0,60}$`;
/** The shop's own range. */
const RANGE = cue`${OUR_RANGE}`;
/** Not in it, said before the make. */
const GONE_AHEAD = cue`${NOT_THERE}\p{L}*(?: [\p{L}'’-]+){0,5} ?$`;
/** The same behind it. */
const GONE_BEHIND = cue`^[^.;:!?,]{0,50}?${NOT_THERE}`;
/** "Hikvision? Not in this shop." */
const ANSWER = /^\s?[?？]["»”']? ?([^.!?。？\n]{2,70})/u;
/** Any "no". */
const NO = whole({
  any: ["NOT|N['’]\\p{L}+|WON['’]T|NEVER|NICHT|KEIN\\p{L}*|NEIN|PAS|NO|NON|NAO|NIET|GEEN|NIE|НЕ|НЕТ|НЕМАЄ|НІ|NE"],
  zh: ["[不没]"],
});
/** "No problem": no refusal. */
const NO_TROUBLE = cue`${NO} ${whole({
  any: ["PROBLEM\\p{L}*"],
  en: ["WORR\\p{L}+|DOUBT|HASSLE|ONLY|JUST"],
  de: ["FRAGE|NUR"],
  fr: ["SEULEMENT"],
  es: ["SOLO"],
  pl: ["TYLKO"],
  uk: ["ТІЛЬКИ"],
  ru: ["ТОЛЬКО"],
})}`;
/** An answer that says no. */
const DENIED = cue`${NO}`;
/** What a shop keeps. */
const KEEPS = cue`${KEPT_IN_SHOP}`;
/** The end of a sale, behind what is sold: "Den Verkauf von X haben wir eingestellt". */
const SALE_OF = cue`${whole({
  de: ["(?:VERKAUF|VERTRIEB|HANDEL)(?: (?:VON|DER|DES|MIT))?"],
  nl: ["(?:VERKOOP|LEVERING|HANDEL)(?: (?:VAN|IN))?"],
  en: ["(?:SALES?|DISTRIBUTION|SUPPLY) OF"],
  fr: ["(?:VENTE|DISTRIBUTION|COMMERCIALISATION) (?:DE|DES)"],
  es: ["(?:VENTA|DISTRIBUCION) DE"],
  it: ["(?:VENDITA|DISTRIBUZIONE) DI"],
  pt: ["(?:VENDA|DISTRIBUICAO|COMERCIALIZACAO) D[AEO]"],
  pl: ["SPRZEDAZ|HANDEL|DYSTRYBUCJ\\p{L}"],
  uk: ["ПРОДАЖ|ТОРГІВЛ\\p{L}|ПОСТАЧАННЯ"],
  ru: ["ПРОДАЖ\\p{L}|ТОРГОВЛ\\p{L}|ПОСТАВК\\p{L}"],
  cs: ["PRODEJ"],
})}(?: \p{L}+){0,2} ?$`;
/** That it is over, where the verb comes last. */
const ENDED = cue`^[^.;,!?\n]{0,50} ${whole({
  en: ["(?:HAVE|HAS|IS|ARE|WAS|WERE) (?:BEEN )?(?:STOPPED|ENDED|CEASED|DISCONTINUED|HALTED)"],
  de: ["EINGESTELLT|BEENDET|AUFGEGEBEN"],
  fr: ["(?:EST|A|AVONS) (?:ETE )?(?:ARRETE|CESSE|SUSPENDU|STOPPE)E?|TERMINEE"],
  es: ["(?:HA|HEMOS) CESADO|(?:SE HA )?SUSPENDIDA?|TERMINADA"],
  it: ["(?:E )?(?:CESSATA|SOSPESA|TERMINATA)"],
  pt: ["(?:FOI )?(?:SUSPENSA|ENCERRADA|TERMINADA)|CESSOU"],
  nl: ["GESTOPT|BEEINDIGD|GESTAAKT"],
  pl: ["(?:ZAKONCZ|WSTRZYMA|ZAPRZESTA)\\p{L}+"],
  uk: ["(?:ПРИПИН|ЗУПИН|ЗАВЕРШ)\\p{L}+"],
  ru: ["(?:ПРЕКРА|ОСТАНОВ|ЗАВЕРШ)\\p{L}+"],
  cs: ["(?:JSME )?UKONC\\p{L}+"],
})}`;

/** "Wir haben X ausgelistet": no more need be said. */
const DELISTED = /^[^.;,!?\n]{0,40} (?:AUSGELISTET|DEREFERENCEE?S?|DELISTED|UIT HET ASSORTIMENT)(?!\p{L})/u;

/** We deal in it, up to the make. */
const DEALT_IN = cue`${WE_DEAL}[^.:;!?,\n]{0,25}$`;

/** A make that a shop asks about, alone, and answers no. */
/** "Hikvision? Dahua?": up to the last mark of such a row of names. */
const LAST_ASKED = /^(?:\s?[?？] ?[\p{L}\p{N}-]{2,20}(?=\s?[?？]))+/u;

function answeredNo({ before, said, following }: Standing): RegExpExecArray | null {
  const answer =
    /[\p{L}\p{N}]/u.test(before) && !LOOKED_FOR.test(before) && !/[?？]/.test(said.slice(0, 3))
      ? null
      : ANSWER.exec(following.slice(LAST_ASKED.exec(following)?.[0].length ?? following.search(/[?？]/)));
  const words = answer?.[1] ?? "";
  return DENIED.test(words) && !NO_TROUBLE.test(words) && (RANGE.test(words) || KEEPS.test(words)) ? answer : null;
}

/** Its maker has stopped making it: no shop's doing. */
const BY_MAKER = cue`^[^.;!?\n]{0,40}${whole({
  en: ["BY (?:THE|ITS) (?:MANUFACTURER|MAKER|VENDOR|FACTORY)"],
  de: ["(?:VOM|DURCH DEN|SEITENS DES|BEIM) HERSTELLER…"],
  fr: ["(?:PAR LE|CHEZ LE|DU) (?:FABRICANT|CONSTRUCTEUR)"],
  es: ["(?:POR EL|DEL) FABRICANTE"],
  it: ["(?:DAL|DEL) (?:PRODUTTORE|COSTRUTTORE)"],
  pt: ["(?:PELO|DO) FABRICANTE"],
  nl: ["DOOR DE (?:FABRIKANT|PRODUCENT)"],
  pl: ["PRZEZ PRODUCENTA"],
  uk: ["ВИРОБНИКОМ"],
  ru: ["ПРОИЗВОДИТЕЛЕМ"],
})}`;

/** What is not sold any more; behind a comma something else may be. */
function stopped(lead: string): RegExpExecArray | null {
  const found = STOPPED.exec(lead);
  return found && KEEPS.test(found[0].slice(found[0].search(/,|$/))) ? null : found;
}

/** What a shop does not keep, or not any more. */
function unkept(standing: Standing): RegExpExecArray | null {
  const { lead, said, tail } = standing;
  if (BY_MAKER.test(tail)) return null;
  const behind = said.split(",", 1)[0] ?? "";
  const isOurs = RANGE.test(lead) || RANGE.test(behind);
  return (
    stopped(lead) ??
    (isOurs ? (GONE_AHEAD.exec(`${lead} `) ?? GONE_BEHIND.exec(said)) : null) ??
    (SALE_OF.test(`${lead} `) ? ENDED.exec(said) : null) ??
    DELISTED.exec(said) ??
    (DEALT_IN.test(lead) ? NO_MORE.exec(said) : null) ??
    (OF_IT.test(`${lead} `) ? LEFT_IT.exec(said) : null) ??
    LEFT_HAN.exec(said) ??
    answeredNo(standing)
  );
}

/** Whether a text is somebody's advertisement, where nobody says what page it is. */
export function isAd({ passage, context: { page } }: Standing): boolean {
  return (page === undefined || page === "unknown") && ADVERTISES.test(passage);
}

/** What an advertisement shows and does not sell, or would take for what it sells. */
export function adBySense(standing: Standing): Given {
  if (!standing.isShop && !isAd(standing)) return null;
  const swap = UNWANTED_SWAP.test(standing.tail) ? null : SWAP.exec(`${standing.lead} `);
  return given("editorial", leftOut(standing)) ?? given("required", swap);
}

/** A question of a customer's, which the goods are asked about. */
const ASKED = /^[^.!?。！？\n]{0,100}[?？]/u;

/** What a shop's page says of a make that it does not sell. */
export function shopBySense(standing: Standing): Given {
  const { ahead } = standing;
  return (
    besideBySense(standing) ??
    adBySense(standing) ??
    (ASKED.test(standing.following) ? fitsBySense(standing) : null) ??
    given("editorial", contrasted(standing) ?? had(standing)) ??
    given("excluded", free(standing) ?? unkept(standing)) ??
    given("compatible-with", FOLLOWS_ROW.exec(ahead) ?? SUPPORTED_ROW.exec(ahead))
  );
}

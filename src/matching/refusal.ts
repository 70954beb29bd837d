/** Whether a text refuses a make, or names whom a law bars: what is excluded, told from what is only said beside a refusal. */
import { turnsDown } from "./asks.ts";
import { ANSWERED_NO, EXCLUDED_AFTER, EXCLUDED_BEFORE, EXCLUDED_CLAUSE, INSTEAD, STATUTE } from "./cues/excluded.ts";
import { FREE_OF_PARTS, FREE_OF_PARTS_AFTER } from "./cues/parts.ts";
import { REFUSED_AFTER, REFUSED_AROUND } from "./cues/refused.ts";
import { EXCEPTED, REFUSED_BEFORE } from "./cues/refused-before.ts";
import { EDITORIAL } from "./cues/told.ts";
import { BOUGHT } from "./estate.ts";
import { around, type Given, given, plain } from "./given.ts";
import { LINK, type Standing, withoutNames } from "./standing.ts";

/** How near a statute's wording must stand, in characters. */
const NEAR = 120;

/** "No, X cameras are …": the answer to a question, and nothing is refused by it. */
const ANSWER = /(?:^|[.?!:]\s*)\W{0,3}(?:NO|NON|NEIN|NIE|NEE|NAO|НЕТ|НІ),\s*$/;

/** "neither X nor Y": the word before each name, where no year is counted ("3 ani"). */
const NOR = /(?<!\p{L}|\d )(?:NI|NOR|ANI|НИ|АНІ)\s+$/u;

/** "Besides X we also sell Y": the word before the name, and the one that goes on. */
const BESIDES =
  /(?<!\p{L})(?:BESIDES|AUSSER|NEBEN|OUTRE|ADEMAS DE|OLTRE A|ALEM D\p{L}+|NAAST|BEHALVE|OPROCZ|КРОМЕ|ОКРІМ|КРІМ|除)(?:\s+\p{L}+)?\s*$/u;
const ALSO =
  /^[^.;]{0,60}(?<!\p{L})(?:ALSO|AUCH|AUSSI|EGALEMENT|TAMBIEN|ANCHE|TAMBEM|OOK|TAKZE|ROWNIEZ|ТАКЖЕ|ТАКОЖ)(?!\p{L})|^[^。]{0,30}[还還也]/u;
/** "X only while stocks last … all else at once": what is excepted from is a delivery, a discount, not an offer. */
const SERVED =
  /^,? (?:QUE|QUI|CHE|DIE|WHICH|КОТОР\p{L}+|ЯК[АІИ]\p{L}*) |^[^.;]{0,40}(?:НЕ ОСТА|НЕ ЗАЛИШ|NICHTS MEHR|NOTHING (?:LEFT|ELSE IS LEFT))/u;
/** "No site of ours without X". */
const WITHOUT = /^(?:WITHOUT|OHNE|SANS|SIN|SENZA|SEM|ZONDER|BEZ|БЕЗ)(?!\p{L})/u;
const NEGATED =
  /(?<!\p{L})(?:NO|NOT|NEVER|KEINE?\p{L}?|NICHT|NIE|N|NE|NON|NAO|GEEN|НЕ|НІ|НЕТ|НЕМАЄ|NIC)(?!\p{L})[^.;,]{0,40}$/u;

function excludedBefore({ before, lead, tail }: Standing): RegExpExecArray | null {
  if (ANSWER.test(before)) return null;
  const match = EXCLUDED_BEFORE.exec(`${lead} `);
  if (!match) return null;
  if (WITHOUT.test(match[0]) && NEGATED.test(lead.slice(0, match.index))) return null;
  const isOpen = BESIDES.test(lead)
    ? ALSO.test(tail) || SERVED.test(tail)
    : /^SALVO|^EXCEPT/.test(match[0]) && SERVED.test(tail);
  return isOpen ? null : match;
}

/** What is refused behind a comma is something else's: "…, offers for part quantities will be rejected". */
const OTHERS_REFUSED =
  /[,:]\s[^,:]{0,40}?(?<!\p{L})(?:OFFERS?|BIDS?|QUOTES?|ALTERNATIVES?|SUBSTITUT\p{L}+|ZAMIENNIK\p{L}*|VARIANT\p{L}*|NEBENANGEBOTE?|OFFRES|OFERTAS?|OFERTY|DELIVER\p{L}+|RETURNS?|ЗАМІН\p{L}*|ЗАМЕН\p{L}*|АНАЛОГ\p{L}*)(?!\p{L})/u;
/** Letters of a word behind its stem that are looked at. */
const WORD = 4;
/** "We install X, Y we do not": what is refused behind the comma is Y alone. */
const SOLD =
  /(?<!\p{L}|(?:NOT|NIE|НЕ|NO|NON|NAO) )(?:MONTUJEMY|SPRZEDAJEMY|INSTALUJEMY|STAWIAMY|WE (?:SELL|INSTALL|STOCK|FIT)|WIR (?:VERBAUEN|VERKAUFEN|FUHREN)|VERBAUEN WIR|NOUS (?:POSONS|VENDONS)|MONTAMOS|VENDEMOS|INSTALAMOS|TRABAJAMOS CON|MONTIAMO|VENDIAMO|LAVORIAMO CON|СТАВИМО?|ПРОДАЄМО|ПРОДАЕМ|РАБОТАЕМ С|ПРАЦЮЄМО З|УСТАНАВЛИВАЕМ|ВСТАНОВЛЮЄМО|SATIYORUZ|TAKIYORUZ)(?!\p{L})/u;
/** Shipping and guarantees are excluded for some goods, and they are sold all the same. */
const OF_SERVICE =
  /(?<!\p{L})(?:VERSAND|SHIPPING|UMTAUSCH|RUCKGABE|RETURNS?|GARANTIE|WARRANTY|EXPEDITION|ENVIO|SPEDIZIONE) (?:VON|OF|FOR|FUR|DE|DES|DI)(?!\p{L})[^.;]{0,30}$/u;

/** What gives an instance of what a sentence is about, after a comma. */
const INSTANCE =
  /,\s*(?:WAARONDER|INCLUDING|INCL\.|AMONG THEM|SUCH AS|DARUNTER|ETWA|WIE(?: ZUM BEISPIEL)?|Y COMPRIS|DONT|NOTAMMENT|INCLUID[AO]S?|ENTRE ELL[AO]S|COMO|TRA CUI|FRA CUI|COME|COMPRES[AEIO]S?|ZOALS|W TYM|NP\.|У ТОМУ ЧИСЛІ|В ТОМУ ЧИСЛІ|В ТОМ ЧИСЛЕ|ЗОКРЕМА)(?!\p{L})[^.;:]{0,40}$/u;

function excludedAfter({ lead, after, leading, tail, said }: Standing): RegExpExecArray | null {
  if (OF_SERVICE.test(lead)) return null;
  for (const text of [after, leading, tail, said]) {
    const match = EXCLUDED_AFTER.exec(text);
    // As far as the cue's last word goes: "offered" is no offer.
    if (match) return OTHERS_REFUSED.test(text.slice(0, match[0].length + WORD)) ? null : match;
  }
  // "Chinese makes, X and Y among them, are not considered": what stands between commas is no more than an instance.
  const inserted = INSTANCE.test(lead) ? REFUSED_AFTER.exec(tail.slice(tail.indexOf(",") + 1)) : null;
  if (inserted) return inserted;
  const match = REFUSED_AFTER.exec(SOLD.test(lead) ? tail : said);
  return match && OTHERS_REFUSED.test(tail.slice(0, match[0].length + WORD)) ? null : match;
}

/** An authority's or a buyer's list goes on with these: law, not offer. */
const AFFILIATES =
  /^[^.;]{0,120}(?:SUBSIDIAR(?:Y|IES) (?:OR|AND) AFFILIATE|\b(?:OR|AND) (?:ANY|ANY OF THEIR|THEIR|ITS) (?:SUBSIDIAR|AFFILIATE))/;

/** A camera watches places where nobody may go: "zona prohibida", "Zutritt verboten". */
const FORBIDDEN =
  /PROHIB|VERBOTEN|VERBODEN|VIETAT|PROIBI|INTERDI|ЗАБОРОН|ЗАПРЕЩ|ZABRONION|ZAKAZAN|YASAK|DILARANG|TERLARANG|ΑΠΑΓΟΡΕΥ|禁止|ممنوع|يمنع/;
const PLACE =
  /(?<!\p{L})ZON[AEY]?(?!\p{L})|(?<!\p{L})ЗОН|AREA|BEREICH|EINTRITT|ZUTRITT|BETRETEN|ENTRY|INGRESSO|ENTRADA|ENTREE|INTRUS|(?<!\p{L})ACCES(?!S?OR)|STREF|OBSZAR|BOLGE|GIRIS|MASUK|KAWASAN|ΖΩΝ|ΠΕΡΙΟΧ|ΕΙΣΟΔ|ВХОД|ВХІД|区域|區域|エリア|区域|الدخول|منطقة|ورود|محدوده/u;
/** What is forbidden in a place, and not the place: "in Bereichen verboten", "禁止使用". */
const OF_USE =
  /(?<!\p{L})(?:USE|USING|USO|USAR|UTILIZ\p{L}+|USAGE|EINSATZ|VERWENDUNG|GEBRUIK|ИСПОЛЬЗ\p{L}+|ВИКОРИСТ\p{L}+|STOSOWAN\p{L}+|KULLAN\p{L}+|PENGGUNAAN)(?!\p{L})|使用|استخدام|(?<!\p{L})(?:IN|IM|EN|EM|NELL\p{L}+|DANS|W|В|У) (?:(?!PROHIB|VERBOT|VIETAT|PROIBI|INTERDI|ЗАБОРОН|ЗАПРЕЩ|ZABRON|ZAKAZ)\p{L}+ ){0,2}(?:BEREICH\p{L}*|AREAS?|ZON\p{L}+|AREE|STREF\p{L}*|ЗОН\p{L}+)(?!\p{L})(?! (?:PROHIB|VIETAT|PROIBI|INTERDI|ZABRON|ZAKAZ))|ALANLARINDA/u;
/** How near to the word of forbidding the place stands, in characters. */
const PLACE_REACH = 24;

function isOfPlace({ 0: words, index = 0, input = "" }: RegExpMatchArray): boolean {
  return (
    FORBIDDEN.test(words) &&
    !OF_USE.test(input) &&
    PLACE.test(input.slice(Math.max(0, index - PLACE_REACH), index + words.length + PLACE_REACH))
  );
}

/** "Section 889 attestation: these vendors …": whom the law names. */
const LAW_LIST =
  /(?:SECTION|SEC\.?|§) ?889(?!\d)[^;.\n]{0,60}(?<!COMPLIANT )(?:VENDORS?|ENTITIES|COMPANIES|MANUFACTURERS)(?!\p{L})[^;.:\n?!(]{0,30}[:(][^;.\n?!()]{0,90}$/u;

/** What joins the names of a list, and nothing else. */
const LINKED = new RegExp(`^${LINK.source}`, "u");

/** "X is not accepted, supply Y": what is bought behind a comma is not what is refused before it. */
function afterRefused(standing: Standing): Standing {
  const { text, place, places, before, lead, ahead } = standing;
  // A make's part number is bought with it.
  let at = places.findIndex(({ from }) => from === place.from);
  const gap = () => text.slice(places[at - 1]?.to, places[at]?.from);
  while (at > 0 && LINKED.test(gap())) at--;
  const between = at > 0 ? gap() : "";
  const bought = between.slice(Math.max(between.lastIndexOf(","), between.lastIndexOf("，")) + 1);
  if (bought.length === between.length || !BOUGHT.test(bought)) return standing;
  const reach = place.from - (places[at]?.from ?? place.from) + bought.length;
  const own = (words: string) => words.slice(-reach);
  return { ...standing, before: own(before), lead: own(lead), ahead: own(ahead) };
}

/** "X cameras, excluding Y": what refuses the next make alone is not said of this one, which is read as if it ended there. */
function beforeRefused(standing: Standing): Standing {
  const { text, place, places, after, tail, said, following } = standing;
  for (const next of places) {
    if (next.from < place.to || next.from - place.to > after.length) continue;
    const between = withoutNames(text.slice(place.to, next.from), place.to, places);
    if (LINKED.test(between) || INSTEAD.test(between)) continue;
    const refusing = EXCEPTED.exec(between) ?? EXCLUDED_BEFORE.exec(`${between} `);
    if (!refusing) continue;
    const behind = between.length - refusing.index;
    const until = next.from - place.to - behind;
    return {
      ...standing,
      after: after.slice(0, until),
      tail: tail.slice(0, refusing.index),
      said: said.slice(0, Math.max(0, refusing.index - (tail.length - said.length))),
      following: following.slice(0, until),
    };
  }
  return standing;
}

/** A mention without what is said of the makes before and behind it alone. */
export const withoutOthersRefusals = (standing: Standing): Standing => beforeRefused(afterRefused(standing));

/** What is banned, behind the make, is news of a ban. */
const NEWS_OF_BAN = /^[^。；，\n]{0,12}的(?:新闻|新聞|报道|報導|消息)/;

/** "Products of these makers", of those just named. */
const THESE_MAKERS =
  /(?<!\p{L})(?:(?:THESE|THOSE|SUCH|BOTH|THIS) (?:\p{L}+ )?(?:MANUFACTURERS?|MAKERS?|VENDORS?|BRANDS?|MAKES?|COMPANIES|SUPPLIERS?)|(?:DIESE[RNMS]?|BEIDE[RN]?|GENANNTE[RN]?) (?:HERSTELLERN?S?|FABRIKATE?N?|MARKEN?|FIRMEN|PRODUZENTEN)|C(?:ES|ETTE|E) (?:FABRICANTS?|MARQUES?|CONSTRUCTEURS?)|D?(?:EST[AEO]S?|ESS[AEO]S?) (?:FABRICANTES?|MARCAS?|PROVEEDORES)|(?:TAL[EI]|QUEST[IEAO]|DETT[IE]) (?:PRODUTTOR[EI]|MARC[AH]\p{L}*)|DEZE (?:FABRIKANT(?:EN)?|MERKEN|LEVERANCIERS?|PRODUCENTEN)|(?:TYCH|TEGO|TEJ) (?:PRODUCENT\p{L}+|MAREK|MARKI)|(?:ЦИХ|ЦЬОГО) (?:ВИРОБНИК\p{L}+|БРЕНД\p{L}+|МАРОК)|ЭТ(?:ИХ|ОГО) (?:ПРОИЗВОДИТЕЛ\p{L}+|БРЕНД\p{L}+|МАРОК)|T(?:ECHTO|OHOTO|YCHTO) (?:VYROBC\p{L}+|ZNAC\p{L}+)|ACEST(?:OR|UI) (?:PRODUCATOR\p{L}*|MARCI|FIRME)|(?:DESSA|DISSE|DENNA) (?:TILLVERKARE\p{L}*|MARKEN|PRODUCENTER|MAERKER|PRODUSENTER)|E(?:ZEN)? GYARTO\p{L}*|ΑΥΤ\p{L}+ Τ\p{L}+ (?:ΚΑΤΑΣΚΕΥΑΣΤ|ΕΤΑΙΡΕΙ)\p{L}+|BU (?:URETICI|MARKA|FIRMA)\p{L}*)(?!\p{L})|(?:上述|这些|該等|该等)(?:厂商|厂家|品牌|公司)|هذه (?:الشركات|العلامات|الماركات)/u;
/** Where the sentence that names them begins and ends, in what stands behind the name. */
const SENTENCE_END = /[.!?](?=\s|$)|[。！？\n]/u;
const SENTENCES_BEHIND = 3;

/** "Does this hold of X and Y? Yes, products of these makers may not be offered": refused in what is said next of the makers named. */
function theseRefused(following: string): RegExpExecArray | null {
  for (const sentence of following.split(SENTENCE_END, SENTENCES_BEHIND).slice(1)) {
    const these = THESE_MAKERS.exec(sentence);
    if (!these) continue;
    const behind = sentence.slice(these.index + these[0].length);
    return EXCLUDED_AFTER.exec(behind) ?? REFUSED_AFTER.exec(behind) ?? turnsDown("", sentence, "");
  }
  return null;
}

/** For one lot alone. */
const OF_LOT =
  /(?<!\p{L})(?:(?:FROM|FOR|IN|WITHIN|UNDER) (?:(?:THIS|THAT) LOT|LOT \d+)|(?:DIESES|IM|IN|FUR|VOM) LOS(?:ES)?|(?:DE|POUR|DANS) (?:CE|LE) LOT|(?:DE|DEL|EN|PARA) (?:ESTE |EL )?LOTE|(?:DAL?|PER|IN|NEL) (?:QUESTO |IL )?LOTTO|(?:D|N)ESTE LOTE|(?:DO|NO|PARA O) LOTE|(?:DIT|VOOR|IN|UIT|VAN) PERCEEL|(?:TEJ|W|DLA|Z) CZESCI|(?:ЦЬОГО|ЦЬОМУ|ДЛЯ|З) ЛОТ[УІА]|(?:ЭТОГО|ЭТОМ|ДЛЯ|ИЗ) ЛОТ[АЕУ])(?!\p{L})|[本该](?:包|标段)/u;

/** Whether a refusal in `sentence` holds for one lot alone. */
export function isOfLot(sentence: string): boolean {
  return OF_LOT.test(sentence);
}

/** Words that only stress a refusal, in whichever place. */
const EMPHASIS =
  /(?<!\p{L})(?:EXPRESSLY|EXPLICITLY|STRICTLY|CATEGORICALLY|AUSDRUCKLICH|GRUNDSATZLICH|KATEGORISCH|EXPRESSEMENT|EXPLICITEMENT|STRICTEMENT|FORMELLEMENT|EXPRESAMENTE|EXPLICITAMENTE|ESTRICTAMENTE|TERMINANTEMENTE|ESPRESSAMENTE|ESPLICITAMENTE|TASSATIVAMENTE|EXPRESSAMENTE|UITDRUKKELIJK|EXPLICIET|NADRUKKELIJK|WYRAZNIE|BEZWZGLEDNIE|KATEGORYCZNIE|ПРЯМО|ОДНОЗНАЧНО|КАТЕГОРИЧ(?:ЕСКИ|НО)|VYSLOVNE|VYHRADNE|IN MOD EXPRES|EXPRES|UTTRYCKLIGEN|UDTRYKKELIGT|UTTRYKKELIG|KIFEJEZETTEN|KESINLIKLE|ACIKCA|ΡΗΤΑ)(?!\p{L}) ?/gu;
const calm = (words: string): string => words.replace(EMPHASIS, "");

/** Whether the mention is refused, and by which words. */
export function refused(stressed: Standing): Given {
  const standing = {
    ...stressed,
    before: calm(stressed.before),
    after: calm(stressed.after),
    leading: calm(stressed.leading),
    lead: calm(stressed.lead),
    tail: calm(stressed.tail),
    said: calm(stressed.said),
  };
  const {
    before,
    after,
    lead,
    tail,
    said,
    ahead,
    own,
    following,
    context: { page },
  } = standing;
  if ((ANSWERED_NO.test(following) && INSTEAD.test(lead)) || NEWS_OF_BAN.test(tail)) return null;
  const match =
    excludedBefore(standing) ??
    EXCEPTED.exec(lead) ??
    NOR.exec(before) ??
    EXCLUDED_CLAUSE.exec(lead) ??
    ANSWERED_NO.exec(following) ??
    excludedAfter(standing) ??
    REFUSED_BEFORE.exec(lead) ??
    around(FREE_OF_PARTS, `${lead} `, own, said) ??
    FREE_OF_PARTS_AFTER.exec(said) ??
    (page === "tender" ? theseRefused(following) : null) ??
    REFUSED_AROUND.find(([first, second]) => first.test(lead) && second.test(tail))?.[1].exec(tail) ??
    null;
  if (match && page !== "tender" && isOfPlace(match)) return null;
  const isLaw =
    LAW_LIST.test(ahead) ||
    (AFFILIATES.test(after) && !EDITORIAL.test(after)) ||
    (STATUTE.test(ahead.slice(-NEAR) + own + following.slice(0, NEAR)) && !EDITORIAL.test(before + after));
  return given("excluded", match) ?? plain("excluded", isLaw);
}

/**
 * What a clause refuses by the words that stand anywhere in it, read where no phrase tells: "kit from X must therefore not form
 * part of your bid" refuses X, whatever stands between "not" and "form part". Phrases know more and are read first.
 */
import { OTHER_MATTER } from "./cues/beside-refusal.ts";
import {
  BARRED,
  COMPRISED,
  DEALT,
  DOES_WITHOUT,
  NO_ONE,
  NOT,
  NOT_DEALT_IN_HAN,
  ON_BLACK_LIST,
  SUCH_GOODS,
} from "./cues/dealt.ts";
import {
  CHEAPER,
  KEPT_IN_SHOP,
  NOT_HERE,
  NOT_KEPT_IN_HAN,
  OUT_OF_RANGE,
  SELLS_NO_MORE,
  SOUGHT_IN_VAIN,
} from "./cues/kept.ts";
import { A_BID, GOES_ON } from "./cues/moved.ts";
import { REFUSED_ELSE } from "./cues/refused-else.ts";
import { MY_OWN } from "./cues/related.ts";
import { around, first } from "./given.ts";
import { behindAll, LINKED_WHOLE, type Standing } from "./standing.ts";
import { begun, cue, whole } from "./words.ts";

/** What stands in between and is said of the same: "…, even if they are as good, are not accepted". */
const CONCEDED = cue`(?:^|,) ${whole({
  en: ["EVEN|THOUGH|ALTHOUGH|REGARDLESS|UNDER ANY|WHATEVER|WHETHER|REBADGED|INCLUDING|HOWEVER"],
  de: ["AUCH WENN|SELBST|OBWOHL|UNABHANGIG|EGAL|AUCH (?:ALS|UNTER|UMGELABELT…|BAUGLEICH…)|EINSCHLIESSLICH|GLEICH"],
  fr: ["MEMES?|QUOIQUE|BIEN QUE|QUEL…|Y COMPRIS|FUSSENT"],
  es: ["AUNQUE|AUN|INCLUSO|INDEPENDIENTEMENTE|INCLUID[OA]S|SEAN"],
  it: ["ANCHE|SEBBENE|INDIPENDENTEMENTE|ANCORCHE|PUR(?:CHE)?|QUAND…"],
  pt: ["AINDA QUE|MESMO|EMBORA|INDEPENDENTEMENTE|INCLUINDO"],
  nl: ["OOK(?: AL| ALS| WANNEER| INDIEN)|ZELFS|HOEWEL|ONGEACHT|INCLUSIEF|AL DAN NIET"],
  pl: ["NAWET|CHOC…|NIEZALEZNIE|W TYM|BEZ WZGLEDU"],
  uk: ["НАВІТЬ|ХОЧА|НЕЗАЛЕЖНО|ЗОКРЕМА"],
  ru: ["ДАЖЕ|ХОТЯ|НЕЗАВИСИМО|В ТОМ ЧИСЛЕ|ПУСТЬ"],
  cs: ["I KDYZ|PRESTOZE|BEZ OHLEDU"],
  zh: ["即使|即便|哪怕|无论|無論"],
})}[^,.;]{0,80},`;

/** "…, or by firms that it owns, …": what is refused too. */
const OR_ELSE = cue`, ${whole({
  en: ["OR|AND|AS WELL AS"],
  de: ["ODER|SOWIE|BZW|UND"],
  fr: ["OU|AINSI QUE|ET"],
  es: ["O|ASI COMO|Y"],
  it: ["OVVERO|NONCHE|E"],
  pt: ["BEM COMO"],
  nl: ["OF|DAN WEL|ALSMEDE|EN"],
  pl: ["LUB|BADZ|ORAZ|A TAKZE"],
  uk: ["АБО|ЧИ|А ТАКОЖ"],
  ru: ["ИЛИ|ЛИБО|А ТАКЖЕ"],
})} [^,.;]{0,90},`;

/** How far behind a make is looked at, in characters. */
const REACH = 240;
/** What is put in between. */
const IN_BRACKETS = /\([^()]{0,80}\)/g;

/** A condition, under which alone the rest holds: "bidders who do not offer X must prove …". */
const CONDITION = cue`${whole({
  en: ["IF|WHO|WHERE|UNLESS|WHEN"],
  de: ["WENN|SOFERN|FALLS|SOLLTE|(?<=, )DER|DIE(?= NICHT)|SOWEIT"],
  fr: ["SI(?= (?:L[EA]S?|L['’]|UNE?|VOUS|ILS?|ELLES?|CE)(?!\\p{L}))|LORSQUE|QUI(?= N)|CEUX"],
  es: ["SI(?= (?:EL|LOS|LAS|SE|NO|UN|UNA|ALGUN…)(?!\\p{L}))|CUANDO|QUIEN|QUIENES|CASO DE"],
  it: ["SE(?= (?:IL|I|GLI|UN|UNA|NON|VIENE|VENGONO|OS?|AS?|FOR)(?!\\p{L}))|QUALORA|QUANDO|CHI|COLORO"],
  pt: ["CASO|QUANDO|QUEM"],
  nl: ["INDIEN|ALS(?= (?:DE|HET|EEN|ER|U|INSCHRIJVER…)(?!\\p{L}))|WANNEER|DIE(?= NIET)"],
  pl: ["JEZELI|JESLI|GDY|KTORY|KTORZY"],
  uk: ["ЯКЩО|КОЛИ|ЯКІ(?= НЕ)"],
  ru: ["ЕСЛИ|КОГДА|КТО|КОТОРЫЕ(?= НЕ)"],
  cs: ["POKUD|KDYZ"],
  zh: ["如|若|如果"],
})}[^.;]{0,160}$`;

/** That there is nothing of a make in the goods. */
const ABSENCE = whole({
  en: ["(?<!IN (?:THE )?)ABSENCE OF"],
  de: ["FREIHEIT VON|FREI VON"],
  fr: ["(?<!EN (?:L['’])?)ABSENCE D[EU]S?"],
  es: ["(?<!EN )AUSENCIA DE"],
  it: ["(?<!IN )ASSENZA(?:, [^.;,]{1,40},)? DI"],
  pt: ["(?<!(?:NA|EM) )AUSENCIA DE"],
  nl: ["(?<!BIJ )AFWEZIGHEID VAN|VRIJ VAN"],
  pl: ["BRAKU? (?:ELEMENTOW|KOMPONENTOW|PODZESPOLOW|CZESCI)"],
  uk: ["ВІДСУТНІСТЬ"],
  ru: ["ОТСУТСТВИЕ(?! НА)"],
});
/** What an offer must be as good as. */
const AS_GOOD = begun({
  en: ["EQUIVALENT|EQUAL(?!\\p{L})"],
  de: ["GLEICHWERTIG"],
  fr: ["EQUIVALENT"],
  es: ["EQUIVALENTE|SIMILAR"],
  nl: ["GELIJKWAARDIG"],
  pl: ["ROWNOWAZN"],
  uk: ["ЕКВІВАЛЕНТ|РІВНОЦІНН"],
  ru: ["ЭКВИВАЛЕНТ|РАВНОЦЕНН|АНАЛОГ"],
  cs: ["ROVNOCENN"],
  zh: ["同等|等同"],
});
/** What a buyer does who says whether a make is as good as another. */
const HELD = begun({
  en: ["REGARDED|CONSIDERED|DEEMED|TREATED|RECOGNI[SZ]ED|COUNT(?:S|ED)?(?!\\p{L})|SEEN AS|PASS AS"],
  de: ["ANERKANNT|ANGESEHEN|BETRACHTET|GELTEN|GILT(?!\\p{L})|EINGESTUFT|GEWERTET"],
  fr: ["CONSIDERE|RECONNU|REGARDE|TENU|REPUTE|ASSIMILE"],
  es: ["CONSIDERA|RECONOC|TENDRA|REPUTA"],
  it: ["CONSIDERAT|RITENUT|RICONOSCIUT|REPUTAT"],
  pt: ["CONSIDERAD|RECONHEC|TID[OA]S?(?!\\p{L})"],
  nl: ["BESCHOUWD|ERKEND|AANGEMERKT|GEZIEN ALS"],
  pl: ["UZNA|UWAZA|TRAKTOW"],
  uk: ["ВИЗНА|ВВАЖА"],
  ru: ["ПРИЗНА|СЧИТА"],
  cs: ["POVAZ|UZNA"],
  zh: ["视为|視為|认定|認定|算作"],
});
/** "Is not regarded". */
const NOT_HELD = `(?:${whole({ cs: ["NEPOVAZ…|NEUZNA…"], sk: ["NEPOVAZ…|NEUZNA…"] })}|${NOT}(?: \\p{L}+){0,3} ${HELD}\\p{L}*|${HELD}\\p{L}*(?: \\p{L}+){0,2} ${NOT})`;
/** Taxes and carriage are excluded from a price. */
const NO_PRICE = `(?<!${whole({ any: ["IVA|TVA|TVH|VAT|MWST|UST|BTW|DPH|PDV|AFA|НДС|ПДВ|ДДС"], en: ["SHIPPING|DELIVERY|CARRIAGE|TAX|TAXES"] })} )`;
/** "Components, chipsets or modules": a list of goods before the make. */
const ITEMS = `(?:(?:, \\p{L}+){1,3} ${whole({
  en: ["OR|AND"],
  de: ["ODER|UND"],
  fr: ["OU|ET|NI"],
  es: ["O|Y"],
  it: ["E"],
  nl: ["OF|EN"],
  pl: ["LUB|ANI|I"],
  uk: ["АБО|ЧИ|ТА|І"],
  ru: ["ИЛИ|И"],
})} [^.;:!?,]{0,30})?`;
const REFUSING_AHEAD = [
  cue`(?<!${NOT}[^.;]{0,12})${BARRED}[^.;!?,]{0,80}$`,
  cue`(?:${NOT}[^.;:!?]{0,60}?${DEALT}|${DEALT}\p{L}*(?: \p{L}+){0,2} ${NOT})[^.;:!?,]{0,90}${ITEMS}$`,
  cue`${NOT}[^.;:!?]{0,40}?${COMPRISED}[^.;:!?,]{0,60}$`,
  cue`${NOT_DEALT_IN_HAN}[^.;:,]{0,12}$`,
  cue`${ABSENCE}[^.;:!?]{0,70}$`,
  cue`(?<!${NOT} (?:\p{L}+ )?)${DOES_WITHOUT}${SUCH_GOODS}\s*$`,
  cue`${AS_GOOD}\p{L}*(?: \p{L}+){0,3} ${NOT_HELD}[^.;:!?,]{0,60}$|${NOT_HELD}(?: \p{L}+){0,3} ${AS_GOOD}\p{L}* ?:?[^.;:!?,]{0,40}$|不[^,.;。；]{0,6}(?:视为|認定|认定)[^,.;。；]{0,4}同等[^,.;。；]{0,6}$`,
  cue`(?:${NOT}[^.;:!?,]{0,40}?${DEALT}|${DEALT}\p{L}*(?: \p{L}+){0,2} ${NOT})[^.;:!?,]{0,30}:\s*$`,
];
/** "X and Y: no." */
const SIMPLY_NO = cue`^[^.;:!?,\n]{0,40} ?: ?(?:${BARRED}|${whole({ any: ["NO|NON|NEIN|NEE|NIET|NAO|NIE|НІ|НЕТ"], zh: ["不可|不得|否"] })}\s*(?:[.;\n]|$))`;
/** "X: No. 12": a number. */
const NUMBERED = /^[^.;\n]{0,50}: ?NO\. ?\d/;
/** "No cameras of X are to be offered". */
const NONE_AHEAD = cue`${NO_ONE}[^.;:!?,]{0,60}$`;
const DEALT_BEHIND = cue`^[^.;:!?,]{0,40}?${DEALT}`;
const BARRED_BEHIND = cue`^[^.;:!?,]{0,70}?(?<!${NOT}[^.;]{0,12})${NO_PRICE}${BARRED}`;
const REFUSING_BEHIND = [
  BARRED_BEHIND,
  cue`^[^.;:!?,]{0,70}?(?:${NOT}[^.;:!?,]{0,40}?${DEALT}|${DEALT}\p{L}*(?: \p{L}+){0,3} ${NOT}(?! (?!БУД|BED)\p{L}))`,
  cue`^[^.;:!?]{0,70}?${NOT}(?: \p{L}+){0,4} ${AS_GOOD}|^[^.;:!?]{0,70}?${AS_GOOD}\p{L}*(?: \p{L}+){0,3} ${NOT_HELD}|^[^.;:!?]{0,70}?${NOT_HELD}(?: \p{L}+){0,3} ${AS_GOOD}|^[^.;。；]{0,16}不(?:得|能|予)?(?:视为|視為|认定为?|認定)[^.;。；]{0,6}(?:同等|等同)`,
  cue`^[^.;:,]{0,12}${NOT_DEALT_IN_HAN}|^[^.;:]{0,30}(?:一律|均|概|也|亦|都)[不拒]`,
];

/** Bids, right before the make that they are of, and what is put in behind it: "bids of X, a home make, are rejected". */
const BIDS_OF = cue`${A_BID}\p{L}*(?: \p{L}+){0,3} ?$`;
const ASIDE = /^([^,.;:\n]{0,40}), (?!\d)[^,.;:\n]{1,60}, /u;

/** What is said behind a make and its list, up to the next comma; nothing where a comma stands right behind it. */
function saidBehind(standing: Standing): string {
  const { text, place, places, said, tail, lead } = standing;
  // "X, used goods are not accepted"
  if (OTHER_MATTER.exec(behindAll(standing))?.index === 0) return "";
  const next = places.find(({ from }) => from >= place.to);
  const between = next === undefined ? "." : text.slice(place.to, next.from);
  const isListed = LINKED_WHOLE.test(between) || /^[^.,;\n]{1,12}$/.test(between);
  const isOfBid = BIDS_OF.test(lead);
  const own = (words: string) =>
    (isOfBid ? words.replace(ASIDE, "$1 ") : words)
      .replace(IN_BRACKETS, "")
      .replace(OTHER_MATTER, "")
      .replace(REFUSED_ELSE, " ")
      .replace(CONCEDED, "")
      .replace(OR_ELSE, "");
  return isListed || !/^\s*[,:]/.test(own(text.slice(place.to, place.to + REACH))) ? own(isOfBid ? tail : said) : "";
}

/** What is told about a make, and the news of a ban, refuse nothing. */
const ABOUT_IT = /(?<!\p{L})(?:ABOUT|ON|OVER|UBER|SUR|SOBRE|RIGUARDO|NA TEMAT|ПРО|ОБ?)\s+$/u;
const NEWS_OF_IT = /^[^。；，,\n]{0,12}的(?:新闻|新聞|报道|報導|消息)/;
const ON = cue`${GOES_ON}`;

/** On such a list, said behind the make. */
const LISTED_BEHIND = cue`^[^.;:!?,]{0,60}?(?<!${NOT}[^.;]{0,20})${ON_BLACK_LIST}`;
/** The same before it: "on our black list stands X". */
const LISTED_AHEAD = cue`(?<!${NOT}[^.;]{0,20})${ON_BLACK_LIST}[^.;:!?,]{0,50}$`;
/** Whose list it is that a buyer does not keep: that is news. */
const OF_STATE =
  /(?<!\p{L})(?:USA|US|U\.S\.|FCC|PENTAGON|WASHINGTON|CONGRESS|EE\.? ?UU|EUA|ETATS-UNIS|STATI UNITI|VS|США|VEREINIGTEN STAATEN|AMERI[CK]\p{L}+|АМЕРИКАН\p{L}+|美国|美國)(?!\p{L})/u;
/** "X is on our black list". */
const blackListed = (lead: string, behind: string): RegExpExecArray | null =>
  OF_STATE.test(lead + behind) ? null : (LISTED_AHEAD.exec(lead) ?? LISTED_BEHIND.exec(behind));

/** The words that refuse a make in its clause. */
export function refusedBySense(standing: Standing): RegExpExecArray | null {
  const { lead, before, tail } = standing;
  if (ABOUT_IT.test(before) || NEWS_OF_IT.test(tail)) return null;
  const behind = ON.test(tail) ? "" : saidBehind(standing);
  const isIf = CONDITION.test(lead);
  return (
    (isIf ? null : first(REFUSING_AHEAD, lead)) ??
    first(REFUSING_BEHIND, behind) ??
    blackListed(lead, behind) ??
    (NUMBERED.test(standing.following) ? null : SIMPLY_NO.exec(standing.said)) ??
    (!isIf && NONE_AHEAD.test(lead) ? DEALT_BEHIND.exec(behind) : null)
  );
}

/** What happened to a bid is told, and refuses no make. */
const PAST =
  /(?<!\p{L})(?:WAS|WERE|BEEN|WURDEN?|WORDEN|ETE|FUE|FUERON|SIDO|STAT[OAEI]|FOI|FORAM|WERD|WERDEN|ZOSTAL\p{L}*|БУ(?:В|ЛА|ЛО|ЛИ)|БЫЛ[АОИ]?)(?!\p{L})/u;

/** "Bids with kit from X will be rejected": words that refuse by themselves, behind a make. */
export function barredBySense(standing: Standing): RegExpExecArray | null {
  const barred = BARRED_BEHIND.exec(saidBehind(standing));
  return barred && !PAST.test(barred[0]) ? barred : null;
}

const NOT_KEPT_AHEAD = cue`(?:${NOT}[^.;:!?,，。]{0,40}?${KEPT_IN_SHOP}|${KEPT_IN_SHOP}(?: \p{L}+){0,3} ${NOT})[^.;:!?,]{0,60}$`;
const NOT_KEPT_BEHIND = cue`^[^.;:!?,，。]{0,30}?(?:${NOT}[^.;:!?,，。]{0,30}?${KEPT_IN_SHOP}|${KEPT_IN_SHOP}(?: \p{L}+){0,4} ${NOT})`;

/** "Wir führen X nicht mehr": the two halves around the make. */
const KEPT_AHEAD = cue`${KEPT_IN_SHOP}[^.;:!?,]{0,25}$`;
const NOT_BEHIND = cue`^[^.;:!?,]{0,15}${NOT}(?: MEHR| MEER)?\s*(?:[.;:!?,]|$)`;
const NOT_KEPT_HAN = cue`${NOT_KEPT_IN_HAN}(?:任何)?$`;

/** Somebody's own, right before the make. */
const MINE = cue`${MY_OWN} ?$`;

/** "You won't find X in our store", "we have dropped X". */
export function notKept(standing: Standing): RegExpExecArray | null {
  const { lead, before, own, after, said, following } = standing;
  // "My X no longer finds the NAS" is no shop's.
  if (MINE.test(before) || CHEAPER.test(before + own + after)) return null;
  return (
    NOT_KEPT_AHEAD.exec(lead) ??
    NOT_KEPT_BEHIND.exec(saidBehind(standing)) ??
    (KEPT_AHEAD.test(lead) ? NOT_BEHIND.exec(said) : null) ??
    NOT_KEPT_HAN.exec(lead) ??
    SELLS_NO_MORE.exec(lead) ??
    around(OUT_OF_RANGE, `${lead} `, own, said) ??
    SOUGHT_IN_VAIN.exec(before + own + after) ??
    NOT_HERE.exec(following)
  );
}

const NONE_OFFERED = cue`${NOT}(?: \p{L}+){0,3} ${whole({
  en: ["OFFERED|PROPOSED|OFFERS?"],
  de: ["ANGEBOTENEN?"],
  fr: ["PROPOSEE?S?|OFFERTE?S?"],
  es: ["OFERTAD[OA]S?|PROPUEST[OA]S?"],
  it: ["OFFERT[IOEA]|PROPOST[IOEA]"],
  pt: ["PROPOST[OA]S?|OFERECID[OA]S?"],
  nl: ["AANGEBODEN"],
  pl: ["OFEROWAN…|ZAOFEROWAN…"],
  uk: ["ПРОПОНОВАН…|ЗАПРОПОНОВАН…"],
  ru: ["ПРЕДЛАГАЕМ…|ПРЕДЛОЖЕНН…"],
})}`;
/** "None of the devices offered comes from X": no bid of X. */
export function noneBySense(standing: Standing): RegExpExecArray | null {
  return NONE_OFFERED.test(standing.lead) ? refusedBySense(standing) : null;
}

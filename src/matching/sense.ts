/**
 * What a clause says of a make by the words that stand anywhere in it, read where no phrase tells: "kit from X must therefore not
 * form part of your bid" refuses X, whatever stands between "not" and "form part". Phrases know more and are read first.
 */
import {
  BARRED,
  DEALT,
  GOES_ON,
  JOINED,
  KEPT_IN_SHOP,
  NOT,
  NOT_DEALT_IN_HAN,
  NOT_KEPT_IN_HAN,
  TAKEN_DOWN,
  TAKER,
} from "./cues/senses.ts";
import { ASKED_WHETHER, FITS, FOLLOWS, MADE_BY, MY_OWN, RECORDERS, UPKEEP_OF } from "./cues/senses-of-goods.ts";
import { THERE_AFTER, THERE_BEFORE } from "./cues/there.ts";
import {
  ACCUSED,
  ADVISES,
  ANSWERS,
  CERTIFIED,
  COMPARED,
  FITTER,
  FORBIDS,
  HOLE,
  MEANS_TO,
  MOST,
  PLEASE,
  QUOTE,
  RATHER,
  RULERS,
  WARNED_OFF,
  WHICH_ONE,
} from "./cues/told-senses.ts";
import { BOUGHT } from "./cues/upkeep.ts";
import { type Given, given } from "./given.ts";
import { LINKED_WHOLE, type Standing } from "./standing.ts";
import { cue, whole } from "./words.ts";

/** What stands in between and is said of the same: "…, even if they are as good, are not accepted". */
const CONCEDED = cue`, ${whole({
  en: ["EVEN IF|EVEN WHERE|THOUGH|ALTHOUGH|REGARDLESS|UNDER ANY"],
  de: ["AUCH WENN|SELBST WENN|OBWOHL|UNABHANGIG|EGAL"],
  fr: ["MEME SI|QUOIQUE|BIEN QUE|QUEL…"],
  es: ["AUNQUE|AUN SI|INCLUSO SI|INDEPENDIENTEMENTE"],
  it: ["ANCHE SE|SEBBENE|INDIPENDENTEMENTE"],
  pt: ["AINDA QUE|MESMO QUE|EMBORA|INDEPENDENTEMENTE"],
  nl: ["OOK AL|ZELFS ALS|HOEWEL|ONGEACHT"],
  pl: ["NAWET JESLI|NAWET GDY|CHOC…|NIEZALEZNIE"],
  uk: ["НАВІТЬ ЯКЩО|ХОЧА|НЕЗАЛЕЖНО"],
  ru: ["ДАЖЕ ЕСЛИ|ХОТЯ|НЕЗАВИСИМО"],
  cs: ["I KDYZ|PRESTOZE|BEZ OHLEDU"],
  zh: ["即使|无论|無論"],
})}[^,.;]{0,80},`;

/** A condition, under which alone the rest holds: "bidders who do not offer X must prove …". */
const CONDITION = cue`${whole({
  en: ["IF|WHO|WHERE|UNLESS|WHEN"],
  de: ["WENN|SOFERN|FALLS|SOLLTE|DER|DIE(?= NICHT)|SOWEIT"],
  fr: ["SI|LORSQUE|QUI|CEUX"],
  es: ["SI|CUANDO|QUIEN|QUIENES|CASO DE"],
  it: ["SE|QUALORA|QUANDO|CHI|COLORO"],
  pt: ["CASO|QUANDO|QUEM"],
  nl: ["INDIEN|ALS|WANNEER|DIE(?= NIET)"],
  pl: ["JEZELI|JESLI|GDY|KTORY|KTORZY"],
  uk: ["ЯКЩО|КОЛИ|ЯКІ(?= НЕ)"],
  ru: ["ЕСЛИ|КОГДА|КТО|КОТОРЫЕ(?= НЕ)"],
  cs: ["POKUD|KDYZ"],
  zh: ["如|若|如果"],
})}[^.;]{0,160}$`;

/** Taxes and carriage are excluded from a price. */
const NO_PRICE = `(?<!${whole({ any: ["IVA|TVA|TVH|VAT|MWST|UST|BTW|DPH|PDV|AFA|НДС|ПДВ|ДДС"], en: ["SHIPPING|DELIVERY|CARRIAGE|TAX|TAXES"] })} )`;
const REFUSING_AHEAD = [
  cue`(?<!${NOT}[^.;]{0,12})${BARRED}[^.;!?,]{0,80}$`,
  cue`(?:${NOT}[^.;:!?]{0,60}?${DEALT}|${DEALT}\p{L}*(?: \p{L}+){0,2} ${NOT})[^.;:!?,]{0,90}$`,
  cue`${NOT_DEALT_IN_HAN}[^.;:,]{0,12}$`,
];
const REFUSING_BEHIND = [
  cue`^[^.;:!?,]{0,70}?(?<!${NOT}[^.;]{0,12})${NO_PRICE}${BARRED}`,
  cue`^[^.;:!?,]{0,70}?(?:${NOT}[^.;:!?,]{0,40}?${DEALT}|${DEALT}\p{L}*(?: \p{L}+){0,3} ${NOT}(?! \p{L}))`,
  cue`^[^.;:,]{0,12}${NOT_DEALT_IN_HAN}|^[^.;:]{0,30}(?:一律|均|概)[不拒]`,
];

function first(cues: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const one of cues) {
    const match = one.exec(text);
    if (match) return match;
  }
  return null;
}

/** What is said behind a make and its list, up to the next comma; nothing where a comma stands right behind it. */
function saidBehind({ text, place, places, said }: Standing): string {
  const next = places.find(({ from }) => from >= place.to);
  const isListed = next !== undefined && /^[^.;\n]{1,12}$/.test(text.slice(place.to, next.from));
  return isListed || !/^\s*[,:(]/.test(text.slice(place.to)) ? said.replace(CONCEDED, "") : "";
}

/** What is told about a make, and the news of a ban, refuse nothing. */
const ABOUT_IT = /(?<!\p{L})(?:ABOUT|ON|OVER|UBER|SUR|SOBRE|RIGUARDO|NA TEMAT|ПРО|ОБ?)\s+$/u;
const NEWS_OF_IT = /^[^。；，,\n]{0,12}的(?:新闻|新聞|报道|報導|消息)/;
const ON = cue`${GOES_ON}`;

/** The words that refuse a make in its clause. */
export function refusedBySense(standing: Standing): RegExpExecArray | null {
  const { lead, before, tail } = standing;
  if (ABOUT_IT.test(before) || NEWS_OF_IT.test(tail)) return null;
  const behind = ON.test(tail) ? "" : saidBehind(standing);
  return (CONDITION.test(lead) ? null : first(REFUSING_AHEAD, lead)) ?? first(REFUSING_BEHIND, behind);
}

const NOT_KEPT_AHEAD = cue`(?:${NOT}[^.;:!?,，。]{0,40}?${KEPT_IN_SHOP}|${KEPT_IN_SHOP}(?: \p{L}+){0,3} ${NOT})[^.;:!?]{0,60}$`;
const NOT_KEPT_BEHIND = cue`^[^.;:!?,，。]{0,30}?(?:${NOT}[^.;:!?,，。]{0,30}?${KEPT_IN_SHOP}|${KEPT_IN_SHOP}(?: \p{L}+){0,4} ${NOT})`;

const NOT_KEPT_HAN = cue`${NOT_KEPT_IN_HAN}(?:任何)?$`;

/** "You won't find X in our store". */
function notKept({ lead, said }: Standing): Given {
  return given("excluded", NOT_KEPT_AHEAD.exec(lead) ?? NOT_KEPT_BEHIND.exec(said) ?? NOT_KEPT_HAN.exec(lead));
}

/** What stands between two commas, and goes on behind them: "removal, at the contractor's expense, of X". */
const INSERTED = /,[^,:]{1,50},(?= (?:OF|DER|DES|VON|DE|DU|DEL|DELLE|DEI|DA|DAS|DOS|VAN)(?!\p{L}))/u;
/** How long the word right before a make is at most, in characters: a recorder of that make is no program that takes it in. */
const LAST_WORD = 14;
const DOWN = cue`${TAKEN_DOWN}`;
const JOINS = cue`${JOINED}`;
const TAKERS = cue`${TAKER}`;

/** What a tender has taken down, or wants others to work with; before anything that says that it is there. */
export function movedBySense(standing: Standing): Given {
  const { lead, before, after, tail } = standing;
  if (BOUGHT.test(before)) return null;
  const said = lead.replace(INSERTED, " ");
  const down = DOWN.exec(said.slice(said.lastIndexOf(",") + 1)) ?? DOWN.exec(tail.split(",", 1)[0] ?? "");
  if (down && !BOUGHT.test(after)) return ["editorial", down];
  const isThere = THERE_BEFORE.test(lead) || THERE_AFTER.test(tail);
  const isTaken = isThere || (TAKERS.test(lead) && !TAKERS.test(lead.slice(-LAST_WORD)));
  const joins = isTaken ? (JOINS.exec(lead) ?? JOINS.exec(tail)) : null;
  return given("compatible-with", joins);
}

const UPKEPT = cue`${UPKEEP_OF}`;

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

/** What a tender leaves where it is, or has looked after. */
export function keptBySense({ text, before, tail }: Standing): Given {
  if (BOUGHT.test(before)) return null;
  return given("offered", ON.exec(tail) ?? (BOUGHT.test(text) ? null : UPKEPT.exec(text)));
}

const MADE = cue`${MADE_BY}(?: [\p{L}'’]+){0,3} ?$`;
/** How far before a maker the brand stands that it makes, in characters. */
const BRAND_REACH = 160;

/** The maker of what another brand is put on: "sold under the name X, the hardware comes from Y". */
export function madeBySense({ text, lead, own, place, places }: Standing): Given {
  const made = /\d/.test(own) ? null : MADE.exec(lead.slice(-LEAD_REACH));
  if (!made) return null;
  const other = places.some(({ from, to }) => {
    const isBefore = to <= place.from && place.from - to < BRAND_REACH;
    return isBefore && !LINKED_WHOLE.test(text.slice(to, place.from)) && !/\d/.test(text.slice(from, to));
  });
  return given("editorial", other ? made : null);
}
/** How much before a make is looked at for what it makes or follows, in characters. */
const LEAD_REACH = 50;

const FOLLOWED = cue`${FOLLOWS}(?: [\p{L}'’-]+){0,5} ?$`;

/** What a newer product follows: "DS-… – successor of the DS-…". */
export function followedBySense({ text, lead, place, places, own }: Standing): Given {
  const followed = /\d/.test(own) ? FOLLOWED.exec(lead.slice(-LEAD_REACH)) : null;
  const newer = places.some(({ from, to }) => to < place.from && /\d/.test(text.slice(from, to)));
  return given("compatible-with", newer ? followed : null);
}

const FITTING = cue`${FITS}(?: [\p{L}'’-]+){0,2} ${RECORDERS}(?: \p{L}+)? ?$|${whole({ any: ["WITH|TO|MIT|AN|AVEC|A|SUR|CON|PARA|A|COM|AO|MET|OP|Z|З|С|ZE|ЗІ|СО"] })} ${MY_OWN} (?:${RECORDERS} )?$|(?:接|连|連|配)我(?:家|们|們)?的?$`;

/** What a shop's goods fit: "plugs into recorders of X", "works with my X". */
export function fitsBySense({ lead, before }: Standing): Given {
  return given("compatible-with", FITTING.exec(`${lead.trimEnd()} `) ?? FITTING.exec(before));
}

const ACCUSATION = cue`${ACCUSED}`;
const ANSWER = cue`^[^.;,:]{0,30}?${ANSWERS}`;
const RULE = cue`${RULERS}`;
const BAN = cue`${FORBIDS}`;
const MEANT = cue`${MEANS_TO}`;
const FAULT = cue`${HOLE}`;
const WARNING = cue`${WARNED_OFF}[^.;!?]{0,25}$`;
const COMPARING = cue`${COMPARED}`;
const ASKED_FOR = cue`${PLEASE}`;
const QUOTED = cue`${QUOTE}`;
const EXAMINED = cue`${CERTIFIED}`;
const FITTERS = cue`${FITTER}`;
const SHARE = cue`${MOST}`;
const ADVICE = cue`${ADVISES}`;
const OTHERWISE = cue`${RATHER}`;
const WHETHER = cue`${ASKED_WHETHER}`;

/** A text that is no longer than this, in characters, may be a line of a life: "certified X installer since 2018". */
const SHORT = 90;
const FIRM = cue`${whole({
  en: ["WE|OUR|DEALER|COMPANY|FIRM|SELLS?|SALES|SERVICES"],
  de: ["WIR|UNSERE?…|FIRMA|BETRIEB|HANDLER|VERKAUF"],
  fr: ["NOUS|NOTRE|NOS|SOCIETE|ENTREPRISE|DISTRIBUTEUR"],
  es: ["SOMOS|NUESTR…|EMPRESA|DISTRIBUIDOR…"],
  it: ["SIAMO|NOSTR…|DITTA|AZIENDA|RIVENDITORE"],
  pt: ["SOMOS|NOSS…|EMPRESA|DISTRIBUIDOR…"],
  nl: ["WIJ|ONS|ONZE|BEDRIJF|DEALER"],
  pl: ["JESTESMY|NASZ…|FIRMA|DYSTRYBUTOR"],
  uk: ["МИ|НАШ…|КОМПАНІЯ|ФІРМА"],
  ru: ["МЫ|НАШ…|КОМПАНИЯ|ФИРМА"],
})}|我们|我們|公司|专卖`;

const WHICH = cue`${WHICH_ONE}[^.!]{0,60}[?？]`;
const compared = (said: string): RegExpExecArray | null => COMPARING.exec(said) ?? WHICH.exec(said);

const SENTENCE_ENDS = /[.!?。！？\n](?=\s|$|\p{L})/gu;

/** The sentence a mention stands in, as far as it is looked at. */
function sentenceOf({ ahead, own, following }: Standing): string {
  const begins = [...ahead.matchAll(SENTENCE_ENDS)].at(-1)?.index ?? -1;
  const ends = [...following.matchAll(SENTENCE_ENDS)][0]?.index ?? following.length;
  return ahead.slice(begins + 1) + own + following.slice(0, ends + 1);
}

/** News of a ban, or somebody's warning, where nobody says what page it is; before it is read as a refusal. */
export function warnedBySense(standing: Standing): Given {
  const sentence = sentenceOf(standing);
  return given("editorial", (RULE.test(sentence) ? BAN.exec(sentence) : null) ?? WARNING.exec(standing.before));
}

/** What somebody tells, asks for or compares, where nobody says what page it is. */
export function toldBySense(standing: Standing): Given {
  const { text, place, places, after, ahead } = standing;
  const sentence = sentenceOf(standing);
  const others = places.some(({ from }) => from !== place.from && Math.abs(from - place.from) < sentence.length);
  if (ASKED_FOR.test(sentence) && QUOTED.test(sentence)) return ["required", QUOTED.exec(sentence)];
  const told =
    (ACCUSATION.test(sentence) ? ANSWER.exec(after) : null) ??
    (MEANT.test(sentence) ? DOWN.exec(sentence) : null) ??
    FAULT.exec(sentence) ??
    WHETHER.exec(sentence) ??
    (others ? compared(text.length < PARAGRAPH ? text : sentence) : null) ??
    (EXAMINED.test(text) && text.length < SHORT && !FIRM.test(text) ? FITTERS.exec(text) : null) ??
    (/\d/.test(ahead) ? SHARE.exec(sentence) : null) ??
    (OTHERWISE.test(text) ? ADVICE.exec(sentence) : null);
  return given("editorial", told);
}
/** A text that is no longer than this, in characters, is about one thing. */
const PARAGRAPH = 160;

/** What a shop says in a sentence of a make that it does not sell, or that its goods go with. */
export function shopBySense(standing: Standing): Given {
  return notKept(standing) ?? fitsBySense(standing);
}

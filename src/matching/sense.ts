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
  TAKEN_DOWN,
  TAKER,
} from "./cues/senses.ts";
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
} from "./cues/told-senses.ts";
import { BOUGHT } from "./estate.ts";
import { type Given, given } from "./given.ts";
import type { Standing } from "./standing.ts";
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
  cue`^[^.;:,]{0,12}${NOT_DEALT_IN_HAN}`,
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

/** The words that refuse a make in its clause. */
export function refusedBySense(standing: Standing): RegExpExecArray | null {
  const { lead } = standing;
  return (CONDITION.test(lead) ? null : first(REFUSING_AHEAD, lead)) ?? first(REFUSING_BEHIND, saidBehind(standing));
}

const NOT_KEPT_AHEAD = cue`(?:${NOT}[^.;:!?,，。]{0,40}?${KEPT_IN_SHOP}|${KEPT_IN_SHOP}(?: \p{L}+){0,3} ${NOT})[^.;:!?]{0,60}$`;
const NOT_KEPT_BEHIND = cue`^[^.;:!?,，。]{0,30}?(?:${NOT}[^.;:!?,，。]{0,30}?${KEPT_IN_SHOP}|${KEPT_IN_SHOP}(?: \p{L}+){0,4} ${NOT})`;

/** "You won't find X in our store". */
function notKept({ lead, said }: Standing): Given {
  return given("excluded", NOT_KEPT_AHEAD.exec(lead) ?? NOT_KEPT_BEHIND.exec(said));
}

const DOWN = cue`${TAKEN_DOWN}`;
const ON = cue`${GOES_ON}`;
const JOINS = cue`${JOINED}`;
const TAKERS = cue`${TAKER}`;

/** What a tender has taken down, or wants others to work with; before anything that says that it is there. */
export function movedBySense(standing: Standing): Given {
  const { lead, before, after, tail } = standing;
  if (BOUGHT.test(before)) return null;
  const down = DOWN.exec(lead.slice(lead.lastIndexOf(",") + 1)) ?? DOWN.exec(tail.split(",", 1)[0] ?? "");
  if (down && !BOUGHT.test(after)) return ["editorial", down];
  const isThere = THERE_BEFORE.test(lead) || THERE_AFTER.test(tail);
  const joins = JOINS.exec(lead) ?? (isThere ? JOINS.exec(tail) : null);
  return joins && (isThere || TAKERS.test(lead)) ? ["compatible-with", joins] : null;
}

/** What a tender leaves where it is. */
export function keptBySense({ before, tail }: Standing): Given {
  return given("offered", BOUGHT.test(before) ? null : ON.exec(tail));
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

/** What somebody tells, asks for or compares, where nobody says what page it is. */
export function toldBySense(standing: Standing): Given {
  const { text, place, places, before, own, after, ahead, following } = standing;
  const begins = Math.max(0, ...[...ahead.matchAll(/[.!?。！？\n](?=\s|$|\p{L})/gu)].map(({ index }) => index + 1));
  const behind = /[.!?。！？\n](?=\s|$|\p{L})/u.exec(following)?.index ?? following.length;
  const sentence = `${ahead.slice(begins)}${own}${following.slice(0, behind + 1)}`;
  const others = places.some(({ from }) => from !== place.from && Math.abs(from - place.from) < sentence.length);
  if (ASKED_FOR.test(sentence) && QUOTED.test(sentence)) return ["required", QUOTED.exec(sentence)];
  const told =
    (ACCUSATION.test(sentence) ? ANSWER.exec(after) : null) ??
    (RULE.test(sentence) ? BAN.exec(sentence) : null) ??
    (MEANT.test(sentence) ? DOWN.exec(sentence) : null) ??
    FAULT.exec(sentence) ??
    WARNING.exec(before) ??
    (others ? COMPARING.exec(text.length < 160 ? text : sentence) : null) ??
    (EXAMINED.test(text) && text.length < SHORT && !FIRM.test(text) ? FITTERS.exec(text) : null) ??
    (/\d/.test(ahead) ? SHARE.exec(sentence) : null) ??
    (OTHERWISE.test(text) ? ADVICE.exec(sentence) : null);
  return given("editorial", told);
}

/** What a shop says in a sentence of a make that it does not sell. */
export const shopBySense = notKept;

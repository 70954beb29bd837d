/** What makers of telephones, radios and networks sell besides cameras: a measure about that is about those goods too. */
import { isWholeSentence, sentenceOf } from "./asks.ts";
import { CARRIER_GOODS, NETWORK_GOODS, PHONE, RADIO_GOODS, SWITCHES } from "./cues/goods.ts";

/** How far around a name its sentence is looked for, in characters. */
const NEAR = 90;

/**
 * Whether the words near a vendor's name, or a number of its other goods right behind it (`isNumbered`), are of its own trade:
 * "core" for what firms and carriers build networks of, "open" where the goods may be a home's, null for none of it.
 */
export function ownTrade(business: readonly string[], near: string, isNumbered: boolean): "core" | "open" | null {
  if (business.includes("telecommunications")) {
    if (CARRIER_GOODS.test(near) || SWITCHES.test(near)) return "core";
    if (isNumbered || NETWORK_GOODS.test(near)) return "open";
  }
  return business.includes("radio") && RADIO_GOODS.test(near) ? "open" : null;
}

/** A radio that is called a telephone: "radiotelefon". */
const RADIO_PHONE = /RADIO(?:TELEFON|PHONE)\p{L}*|РАД[ІИ]ОТЕЛЕФОН\p{L}*/gu;

/** How near before a radio maker's name its radio stands at most, in characters, that no telephone in the same sentence counts. */
const RIGHT_BEFORE = 24;

/** The words near a radio maker's name, behind `ahead` and in its sentence, that tell it is of radios; undefined where none do. */
function wordsOfRadios(business: readonly string[], ahead: string, sentence: string): string | undefined {
  if (!business.includes("radio")) return undefined;
  const before = ahead.slice(-RIGHT_BEFORE);
  if (RADIO_GOODS.test(before)) return before;
  return RADIO_GOODS.test(sentence) && !PHONE.test(sentence.replace(RADIO_PHONE, "")) ? sentence : undefined;
}

/**
 * The sentence of a name where the next is of other goods: of a maker of radios, and of one of all sorts in a tender
 * (`isInTender`). Undefined where the words near by count as they are.
 */
export function ownSentence(
  text: string,
  { from, to }: { from: number; to: number },
  business: readonly string[],
  isInTender: boolean,
): string | undefined {
  if (!isInTender && !business.includes("radio")) return undefined;
  const before = text.slice(Math.max(0, from - NEAR), from);
  const said = `${sentenceOf(before, text.slice(from, to), text.slice(to, to + NEAR))} `;
  return wordsOfRadios(business, before, said) ?? (isInTender && isWholeSentence(said) ? said : undefined);
}

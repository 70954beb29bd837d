/** What makers of telephones, radios and networks sell besides cameras: a measure about that is about those goods too. */
import { CARRIER_GOODS, NETWORK_GOODS, PHONE, RADIO_GOODS, SWITCHES } from "./cues.ts";

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
export function wordsOfRadios(business: readonly string[], ahead: string, sentence: string): string | undefined {
  if (!business.includes("radio")) return undefined;
  const before = ahead.slice(-RIGHT_BEFORE);
  if (RADIO_GOODS.test(before)) return before;
  return RADIO_GOODS.test(sentence) && !PHONE.test(sentence.replace(RADIO_PHONE, "")) ? sentence : undefined;
}

/**
 * Sentences that tell of a make without offering it: none of the words of a sale, no figure of a data sheet, and either the
 * small words that make a sentence or the words of programs and networks. Read where no page says that it is a shop's or a
 * buyer's. Written as they stand in normalised text; each regular expression is linear in its input.
 */

import { asksPlainly } from "./asked-plainly.ts";
import { count } from "./counted.ts";
import { PUT_UP, STATE_CELL } from "./cues/in-use.ts";
import { BOASTS } from "./cues/lives.ts";
import { FOR_CUSTOMER } from "./cues/ordered.ts";
import { PROGRAM } from "./cues/program.ts";
import { BUYER_VOICE, FEATURE, GOODS, OWN_VOICE, SALE, SALE_HAN } from "./cues/sale.ts";
import { DATED, QUANTITY, REFERENCE, SMALL, SUBJECT } from "./cues/sentence.ts";
import { STATE, STATE_MATTER } from "./cues/state.ts";
import { IMAGE_FILE } from "./cues/told.ts";
import { isSellers, passageAround } from "./reported.ts";
import { cue, cues } from "./words.ts";

/** Figures of a data sheet or of a price. */
export const FIGURE =
  /\d ?(?:MP|MPX|MEGAPIXEL\p{L}*|МП|MM|TB|FPS)\b|\d ?М[ПМ]\b|\bIR ?\d|\bIP6\d|\b4K\b|1080P|\d[ -]?(?:CH|CANAL|CHANNEL)\b|\bP[O0]E\b|IK10|VARIFOCAL|\dX\b|万像素|[€£$₹¥]\s?\d|\d ?(?:[€£₽₴]|(?:ZL|ГРН|РУБ|KC|LEI)(?!\p{L})|元)|\b(?:USD|EUR|INR|AED)\b/u;

/** Marks of code, a placeholder, a sample in quotes, a row of default passwords. */
const PROGRAM_SIGN =
  /`|^\s*\/\/ (?:[^\s=]{1,40} ){5}|(?<![A-Z_.])(?!(?:ALT|TITLE|ARIA-LABEL|HREF|SRC|CONTENT|NAME|VALUE|BRAND|CLASS)=)[A-Z_.]{3,40}[=:]["']|: STRING;|\{[A-Z_][A-Z0-9_.]{1,30}\}|\bE\.G\.,? ?["“]|\bADMIN(?:ISTRATOR)?[ ,;|:/]{1,3}(?:ADMIN\b|PASSWORD|PASS\b|(?:12345?6?|4321|666666|888888)\b|NO DEFAULT)|\b(?:10|192\.168|172\.16)\.\d{1,3}\.\d{1,3}|调试|接口|密钥|绑定|研报|封装|版本|协议/;

/** So many of a part number: "6 × IPC-HDW1239T1". */
const COUNTED_NUMBER =
  /(?<![\d.,])\d{1,3} ?(?:[X×]|PCS|EA|ШТ|STK?|STUCK|SZT|UDS?|PZ|KS|DB|BUC|ADET|台|个)\.? ?(?=[A-Z][A-Z0-9-]*\d)[A-Z0-9-]{5,}/u;
/** A camera's own number, at the head of a row of what is there: "CAM-03 / …". */
const OWN_NUMBER = /(?:^|\n)\W{0,3}(?:CAM|KAM|CAMERA|KAMERA|CAMARA|TELECAMERA|КАМЕРА|[ND]VR)[ ._-]?\d{1,3}(?![\d:])/u;
/** A part number, and marks of code that a row of goods has none of. */
const NUMBER = /(?<![A-Z0-9])(?=[A-Z0-9-]*\d)[A-Z]{2,4}\d?-[A-Z0-9-]{5,}/u;
const MARKUP = /[{}"`]|:\/\/|;$/mu;
/** Whether a sentence is a row of what is there, with a camera's own number or state, and a part number. */
const isOfRow = (passage: string, sentence: string): boolean =>
  (OWN_NUMBER.test(passage) || STATE_CELL.test(sentence)) && NUMBER.test(sentence) && !MARKUP.test(passage);

/** Whether the place stands in a row of cells, which strokes part. */
const isCell = (text: string, from: number, to: number): boolean =>
  /\|[^\n]*$/.test(text.slice(Math.max(0, from - CELL_REACH), from)) &&
  /^[^\n]*\|/.test(text.slice(to, to + CELL_REACH));
const CELL_REACH = 120;

const QUANTITY_REACH = 40;
/** A Chinese sentence speaks of a company by these. */
const TOLD_HAN = /公司(?![货貨])|企业|企業|巨头|巨頭|表示|宣布|报道|報道|被列|列入|名单|名單|打压|打壓/;

/** From this many words on a text can be a sentence. */
const SENTENCE_WORDS = 7;
/** From this many on it may speak of sales and tell of them all the same. */
const LONG_SENTENCE = 14;
/** Of a sentence's words at least this share are small ones. */
const SMALL_SHARE = 0.15;
const SALE_SHARE = 0.2;
const COUNTED = cues`[\p{L}\p{N}][^\s|/]*`;

/** Ends a sentence, and what a sentence does not reach across. */
const SENTENCE_END = /[.!?]["')»”]?\s|[。！？\n]/gu;
/** A sentence is looked at so far on each side of the name, in characters. */
const REACH = 240;

/** The sentence that the place from `from` to `to` stands in. */
function sentenceAround(text: string, from: number, to: number): string {
  const ahead = text.slice(Math.max(0, from - REACH), from);
  const following = text.slice(to, to + REACH);
  let cut = 0;
  for (const match of ahead.matchAll(SENTENCE_END)) cut = match.index + match[0].length;
  const stop = following.search(SENTENCE_END);
  return ahead.slice(cut) + text.slice(from, to) + (stop < 0 ? following : following.slice(0, stop));
}

/** An address within a site or a program's name for something: one word in pieces, without a part number in it. */
const IDENTIFIER = /^[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)+$/u;
/** A firm's praise of what it has learnt. */
const BOAST = cue`${BOASTS}`;
/** What a page to be read says of itself in its address, and what programs call their parts. */
const NO_GOODS_IN_ADDRESS =
  /(?:^|[-_./])(?:GUIDES?|TOP-\d+|BEST|HOW-TO|WHAT-IS|WHY|UNDERSTANDING|REVIEWS?|VS|VERSUS|COMPARISON|BLOGS?|NEWS|ARTICLES?|WARRANTY|APIS?|SDK|BACKEND|FRONTEND|BRIDGE|ADAPTERS?|PLUGINS?|INTEGRATION|CONNECTOR|LISTENER|EVENTS?|CLIENT|SERVER|CONFIG|UTILS?|MODULES?|PACKAGES?|PROXY|SYNC|TOKEN|LAYOUTS?|PANEL|SERVICE|NETWORK|TESTS?|DEMO)(?=[-_./]|$)|^(?:COM|ORG|NET|IO|BR|DE|ES|EU|FR|IT|PL|RU)\./;
/** A longer word in pieces is no identifier. */
const MOST_IDENTIFIER = 80;

/** Whether the whole of a text is an address or identifier that speaks of no goods; `names` are the names and part numbers in it. */
export function isIdentifier(text: string, names: readonly { from: number; to: number }[]): boolean {
  if (text.length > 2 * MOST_IDENTIFIER) return false;
  const word = text.trim();
  if (word.length > MOST_IDENTIFIER || IMAGE_FILE.test(word)) return false;
  return (
    !names.some(({ from, to }) => /\d/.test(text.slice(from, to))) &&
    IDENTIFIER.test(word) &&
    NO_GOODS_IN_ADDRESS.test(word)
  );
}

/** A part number right behind a name. */
const NUMBER_NEXT = /^ (?:[A-Z]{1,5}-?(?=[A-Z0-9-]*\d)[A-Z0-9-]{1,20})(?![\p{L}\p{N}])/u;
/** The same right before it: "DS-2CD2T43G0-I5 Hikvision". */
const NUMBER_LAST = /(?<![\p{L}\p{N}])(?=[A-Z0-9-]*\d)[A-Z]{2,5}-[A-Z0-9-]{4,24} $/u;
const NUMBER_REACH = 30;

/** Whether the passage around a name reports, so that what its sentence asks for was asked for by others. */
export function isInReport(text: string, from: number, to: number): boolean {
  if (asksPlainly(text, from, to)) return false;
  return passageAround(text, from, to, false) === "report" && !isSellers(sentenceAround(text, from, to));
}

/**
 * Whether the sentence around a name tells of the make and offers nothing. Where the text is known to be about a program
 * (`isProgram`: firmware, an app), a program's words say nothing more, and the small words alone decide.
 */
export function isTold(text: string, from: number, to: number, isProgram = false): boolean {
  const sentence = sentenceAround(text, from, to);
  if (PUT_UP.test(sentence) || REFERENCE.test(sentence) || BOAST.test(sentence) || asksPlainly(text, from, to))
    return false;
  const isNumbered =
    /\d/.test(text.slice(from, to)) ||
    NUMBER_NEXT.test(text.slice(to, to + NUMBER_REACH)) ||
    NUMBER_LAST.test(text.slice(Math.max(0, from - NUMBER_REACH), from));
  const passage = passageAround(text, from, to, isNumbered);
  if (passage === "report" && !isSellers(sentence)) return true;
  if (passage === "sale" && !isProgram) return false;
  if (FIGURE.test(sentence) || SALE_HAN.test(sentence) || count(sentence, OWN_VOICE) > 0) return false;
  if (
    FOR_CUSTOMER.test(sentence) ||
    COUNTED_NUMBER.test(sentence) ||
    isOfRow(text.slice(Math.max(0, from - REACH), to + REACH), sentence)
  )
    return false;
  if (isCell(text, from, to)) return false;
  if (count(sentence, BUYER_VOICE) > 0 || QUANTITY.test(text.slice(Math.max(0, from - QUANTITY_REACH), from)))
    return false;
  if (passage === "running" && !isProgram && !FEATURE.test(sentence)) return true;
  const all = count(sentence, COUNTED);
  const small = count(sentence, SMALL) / all;
  if (!isProgram && (STATE_MATTER.test(sentence) || SUBJECT.test(text.slice(to, to + 60)) || TOLD_HAN.test(sentence)))
    return true;
  const sold = count(sentence, SALE) > 0;
  if (!isProgram && !sold && all >= SENTENCE_WORDS && STATE.test(sentence)) return true;
  if (sold) return all >= LONG_SENTENCE && small >= SALE_SHARE;
  const goods = count(sentence, GOODS) > 0;
  if (!goods && !isProgram && (count(sentence, PROGRAM) > 0 || PROGRAM_SIGN.test(sentence) || DATED.test(sentence)))
    return true;
  // A part number beside the name is of goods, whatever small words a title has.
  const isOfGoods = goods || isNumbered;
  return all >= SENTENCE_WORDS && !FEATURE.test(sentence) && small >= (isOfGoods ? 2 * SMALL_SHARE : SMALL_SHARE);
}

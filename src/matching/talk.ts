/**
 * The words of texts that talk of a vendor and sell nothing of it: news, forums, manuals, registers, addresses, programs. Written
 * as they stand in normalised text; each regular expression is linear in its input.
 */

import { FORUM, FORUM_HAN, HOW_TO, MINE, OTHER_TALK, SELLING } from "./cues/advice.ts";
import { PUT_UP } from "./cues/in-use.ts";
import {
  ABOUT,
  AGAINST,
  CREDIT,
  DESCRIBED_AFTER,
  HEADED,
  NEWS,
  NEWS_AFTER,
  NEWS_BEFORE,
  NEWS_HAN,
} from "./cues/news.ts";
import { FOR_CUSTOMER } from "./cues/ordered.ts";
import { HISTORY, INSTRUCTION, PROGRAM_SIGNS, SETTINGS } from "./cues/program.ts";
import { RULE, STATE, STATE_MATTER, TOLD_BAN } from "./cues/state.ts";
import { FIGURE } from "./prose.ts";
import type { Standing } from "./standing.ts";
import { cue, cues, oneOf } from "./words.ts";

/** "Compare X and Y": right before the names. */
const COMPARED = /^\W*COMPAR(?:E|ING)\s*$/;
const CREDIT_REACH = 80;
/** The sign with a year, on the name's own line. The sign of a trade mark has no year behind it. */
const SIGNED = /(?:[^\S\n]|[·|–-])\u200A ?(?:19|20)\d\d(?!\d)/;
const SIGNED_REACH = 40;

/** Whether a sentence tells of an authority's ban rather than lays one down. */
export function toldBan(sentence: string): RegExpExecArray | null {
  return (STATE_MATTER.test(sentence) || STATE.test(sentence)) && !RULE.test(sentence) ? TOLD_BAN.exec(sentence) : null;
}

/** Notes for those who set a system up. */
const NOTES = /\bRTSP\b|\bONVIF\b|FRIGATE|HOME ASSISTANT/;

const CONNECTED = /جریان|STRUMIEN|码流|ПОТОК|ПОТІК|\bRTSP\b|\bONVIF\b|STREAM|\bHTTPS?\b|\bAPI\b|FIRMWARE/;

/** Whether a text is of a program: its manual, its messages, its history. */
function isOfProgram(text: string): RegExpExecArray | null {
  if (FIGURE.test(text)) return null;
  const history = HISTORY.exec(text);
  if (history) return history;
  if (CONNECTED.test(text)) {
    const settings = SETTINGS.exec(text);
    if (settings) return settings;
  }
  const signs = PROGRAM_SIGNS.matches(text);
  return new Set(signs.map(([word]) => word)).size >= 2 ? (signs[0] ?? null) : null;
}

/** The words by which a text talks of a vendor rather than sells its goods; null where there are none. */
export function talkOf({ before, lead, own, after, ahead, following, isShop }: Standing): RegExpExecArray | null {
  const clause = before + own + after;
  return (
    HOW_TO.exec(before) ??
    (following.trim() === "" ? ABOUT.exec(ahead) : null) ??
    DESCRIBED_AFTER.exec(following) ??
    NEWS_AFTER.exec(following) ??
    NEWS_BEFORE.exec(`${lead} `) ??
    AGAINST.exec(`${lead} `) ??
    NEWS.exec(clause) ??
    NEWS_HAN.exec(clause) ??
    HEADED.exec(clause) ??
    CREDIT.exec(ahead.slice(-CREDIT_REACH / 2) + own + following.slice(0, CREDIT_REACH)) ??
    SIGNED.exec(` ${/[^\n]*$/.exec(ahead.slice(-SIGNED_REACH))?.[0] ?? ""}`) ??
    SIGNED.exec(following.slice(0, SIGNED_REACH).split("\n", 1)[0] ?? "") ??
    (isShop
      ? null
      : (COMPARED.exec(lead) ??
        (FOR_CUSTOMER.test(clause) || SELLING.test(before) || PUT_UP.test(clause) ? null : FORUM.exec(clause)) ??
        FORUM_HAN.exec(clause) ??
        (SELLING.test(before) ? null : MINE.exec(before)) ??
        OTHER_TALK.exec(clause) ??
        isOfProgram(ahead + own + following))) ??
    (NOTES.test(ahead + following) ? INSTRUCTION.exec(ahead + following) : null)
  );
}

/** One of a register's rows: an address block of network cards, and the company that holds it. */
const REGISTER =
  /^\W{0,3}(?:(?:MA-[LMS]|IAB|CID),)?(?:[0-9A-F]{2}[:-]?){2,5}[0-9A-F]{2}(?:\/\d\d)?(?:\s*\((?:HEX|BASE 16)\))?[\s,"]+(?:(?:HANGZHOU|ZHEJIANG|SHENZHEN|SUZHOU|TIANJIN) )?$/;
const COMPANY_WORD =
  /^\S{1,20}\s(?:\S{1,20}\s){0,2}?(?:TECHNOLOG|COMMUNICATION|ELECTRONIC|DIGITAL|CORPORATION|CORP\b|CO\b|INC\b|LTD|LIMITED|GMBH)/;

/** Whether a row of a register of network cards names the company. A row number of digits alone needs a company's style. */
export function isRegistered(ahead: string, named: string): boolean {
  return REGISTER.test(ahead) && (/[A-F]/.test(ahead) || COMPANY_WORD.test(named));
}

/** A sign of an address on a street: "5 Main Road", "ul. Długa". */
const STREET = cues`\b${oneOf({
  en: [
    "ROAD|RD|STREET|STR|AVE(?:NUE)?|BUILDING|BLDG|BLOCK|DISTRICT|PARK|PLAZA|TOWER|FLOOR|ZONE|(?<!(?:PREC(?:I?O)|PREZZO|ASTA|IMPORTO) )BASE",
    "CITY|PROVINCE|P\\.?O\\.? BOX",
  ],
  de: ["STRASSE", "PLATZ"],
  fr: ["RUE"],
  es: ["CALLE"],
  it: ["VIA"],
  pl: ["ULICA", "UL\\.?"],
  tr: ["CADDESI", "SOKAK"],
  id: ["JALAN", "JL"],
  vi: ["DUONG"],
})}\b|\b(?:NOMOR|RT) \d+|УЛ\.|ПРОСПЕКТ|\bNO\.? ?\d+|\b\d{1,2}F\b|\b[A-Z]{2} \d{5,6}$|[路街]\d+[号號]`;

/** Whether words around a name are a postal address: two signs of one. */
export function isPostal(around: string): boolean {
  return STREET.matches(around).length >= 2;
}

/** A street named after it. */
export const NAMED_STREET = /^ (?:ROAD|RD|STREET|AVENUE|AVE|BOULEVARD|WAY|LANE)\b|^(?:大道|路)/;

/** A program's text: an identifier with the name in it, called or assigned to, or a file of a program's. */
const CODE_BEFORE =
  /(?:\b(?:DEF|CLASS|IMPORT|FROM|CONST|LET|VAR|FUNCTION|RETURN|ENV\.|SELF\.|THIS\.)\s?|[A-Z]_)[\w.]*$/;
const CODE_AFTER = /^(?:\w*_\w+(?:\s?=|\(|\.\w|\s?:\s| IMPORT\b)|_\w+\b(?=\s?[=(])|\w*\(\)|\w*\s=\s|&\w+=)/;
const CODE_FILE = /^[\w/.-]*\.(?:[TJ]SX?|PY|GO|JAVA|RB|JSON|YA?ML|XML|CSV|XLSX?|MD|TXT|LOG|SQL|SH|CONF|INI|ENV)\b/;
/** A setting, a program's module, a line of its history. */
const SETTING =
  /(?:\b(?:PLATFORM|INTEGRATION|MODULE|DRIVER|PLUGIN)["']?\s?[:=]\s?["']?|\b[A-Z]+_[A-Z]+\/|\b(?:FIX|FEAT|CHORE|DOCS|REFACTOR|TEST)\()$/;

/** What a form or a manual shortens "for example" to. */
const SHORT_EXAMPLE = oneOf({
  de: ["Z\\. ?B\\."],
  fr: ["P\\. ?EX\\."],
  es: ["P\\. ?EJ\\."],
  pl: ["NP\\."],
  ru: ["НАПР\\."],
});
/** "For example". */
const EXAMPLE = oneOf({
  en: ["E\\.? ?G\\.?", "EXAMPLE:"],
  de: ["BEISPIEL:"],
  fr: ["EXEMPLE:"],
  es: ["EJEMPLO:"],
  it: ["ESEMPIO:"],
  pt: ["EXEMPLO:"],
  nl: ["BIJV\\.", "VOORBEELD:"],
  pl: ["PRZYKLAD:"],
  uk: ["ПРИКЛАД:"],
  ru: ["ПРИМЕР:"],
  tr: ["ORNEK:"],
  id: ["CONTOH:"],
  vi: ["VI DU:"],
  zh: ["例如", "如："],
});
/** An instance given of how a part number looks, in a form or a manual: 'z. B. "'. */
const FOR_EXAMPLE = cue`(?<!\p{L})(?:${SHORT_EXAMPLE}|${EXAMPLE})[\s:,]{0,2}(?:\p{L}+ )?["'\x60“«(]{0,2}$`;

/** What a form says of its empty field, at the beginning: "Ex: ", "p. ej. ". */
const SAMPLE = cue`^\W{0,3}(?:${SHORT_EXAMPLE}|${oneOf({
  en: ["EX\\.?:", "E\\. ?G\\."],
  es: ["EJ\\.?:"],
  id: ["CONTOH:"],
  vi: ["VD:"],
})})[\s:.]{0,3}[^.;:\n]{0,80}$`;

/** Whether a name or part number is what a form shows in its empty field. */
export function isSample(ahead: string): boolean {
  return SAMPLE.test(ahead);
}

/** Whether a part number stands as an instance only. */
export function isExample(ahead: string, own: string): boolean {
  return (
    FOR_EXAMPLE.test(ahead) &&
    (/\d/.test(own) || /["'`“«]$/.test(ahead) || /^\W*(?:\S{3,6}|(?:\p{L}{2,3} )?\p{L}{2,9}:)\s*$/u.test(ahead))
  );
}

/** Whether the name is part of a program: an identifier, a setting, a file. */
export function isCode(ahead: string, following: string): boolean {
  return (
    CODE_AFTER.test(following) ||
    CODE_FILE.test(following) ||
    SETTING.test(ahead) ||
    (CODE_BEFORE.test(ahead) && /^[\w.]*[_.(]/.test(following))
  );
}

/**
 * What a tender says new goods must work with: verbs of joining, the word that goes with them, and the make, in the languages
 * Sightline reads. In normalised text; each expression is linear in its input.
 */
import { AFTER_AT, BOUGHT_WITH, DEVICES, JOINED, NO_MAKE, TAKES_IN, WE_WORK } from "./cues/joined.ts";
import { DUTY, STAYS, TAKE_IN, WITH_THEM } from "./cues/stays.ts";
import { begun, cue, oneOf } from "./words.ts";

/** Any verb of joining. */
const ANY_JOINED = cue`${JOINED.map(([verbs]) => begun(verbs)).join("|")}`;
/** Where the next sentence begins, and how far before a duty its verb may stand, in characters. */
const NEXT = /[.;。；](?=\s|$)/u;
const VERB_AHEAD = 60;
/** A verb of joining, the word that goes with it, and a few words before the make. */
const BEFORE = cue`${JOINED.map(
  ([verbs, words]) =>
    `${begun(verbs)}\\p{L}*(?!\\p{L})(?:[^.;:\\n]{0,50}[ ,])? ?${oneOf(words)}(?: (?!${oneOf(NO_MAKE)})[\\p{L}\\p{N}'’-]+){0,6} ?$`,
).join("|")}`;
/** The same where a shop says it of what it sells. */
const SOLD_TO = cue`${JOINED.map(
  ([verbs, words]) =>
    `(?!${oneOf(WE_WORK)})${begun(verbs)}\\p{L}*(?!\\p{L})(?: \\p{L}+){0,3} ${oneOf(words)}(?: ${oneOf(DEVICES)}){0,4} ?$`,
).join("|")}`;
/** Verbs that come last, right behind the make, its goods and "with". */
const AFTER = cue`${[
  `^['’]?\\S*(?: (?!MEVCUT|VAR)\\p{L}+){0,3}(?:YLA|YLE|LARLA|LERLE| ILE)(?: SORUNSUZ)? ${oneOf({
    tr: ["HABERLES", "ENTEGRE", "UYUMLU", "BAGLAN", "KONUS", "CALIS", "ILETISIM"],
  })}\\p{L}*`,
  `^\\S*(?: \\p{L}+){0,2} \\p{L}{2,}(?:HOZ|HEZ|VAL|VEL)(?!\\p{L})[^.;]{0,40}${begun({
    hu: ["ILLESZ", "CSATLAKOZ", "KOMPATIB", "EGYUTTMUKOD", "INTEGRAL", "KAPCSOL"],
  })}\\p{L}*`,
  `^\\S*(?: \\p{L}+){0,2} ${oneOf({ fi: ["KANSSA"] })}(?!\\p{L})`,
].join("|")}`;
/** The same in German and Dutch, whose preposition stands before the make. */
const AT_IT = /(?<!\p{L})(?:AN|MIT|IN|AUF|OP|AAN|MET)(?: \p{L}+){0,4}\s*$/u;
/** The same in Chinese, whose "with" stands before the make. */
const WITH_HAN = /[与同跟和][^。；，.;,\n]{0,10}$/u;
const AFTER_HAN = /^[^。；，.;,\n]{0,10}(?:对接|兼容)/u;

/** How far behind the word of staying the duty is looked for, in characters. */
const STAYS_REACH = 200;

/** "X stays; the new recorder must take it in": told in two sentences. */
function staysToWorkWith(following: string): RegExpExecArray | null {
  const stays = STAYS.exec(following);
  if (!stays) return null;
  const behind = following.slice(stays[0].length, stays[0].length + STAYS_REACH).split("\n", 1)[0] ?? "";
  const duty = DUTY.exec(behind);
  if (!duty) return null;
  const said = behind.slice(duty.index).split(NEXT, 1)[0] ?? "";
  // Verbs that come last stand before the duty: "takımasi şarttır".
  const around = behind.slice(Math.max(0, duty.index - VERB_AHEAD), duty.index) + said;
  return WITH_THEM.test(around) && (ANY_JOINED.test(around) || TAKE_IN.test(around)) ? stays : null;
}

/** The words by which what a shop sells works with the make between `lead` and `tail`; null where it does not. */
export function soldToWorkWith(lead: string, tail: string): RegExpExecArray | null {
  return SOLD_TO.exec(lead) ?? AFTER.exec(tail);
}

/**
 * The words by which new goods must work with the make between `before` and `tail`; null where they need not. `lead` is what
 * stands before it without other makes, and without what joins them; `following` is what stands behind it, whatever its clauses.
 */
export function mustWorkWith(lead: string, before: string, tail: string, following: string): RegExpExecArray | null {
  const joined = BEFORE.exec(lead);
  if (joined && BOUGHT_WITH.test(lead.slice(0, joined.index))) return null;
  return (
    joined ??
    TAKES_IN.exec(lead) ??
    AFTER.exec(tail) ??
    (AT_IT.test(lead) ? AFTER_AT.exec(tail) : null) ??
    (WITH_HAN.test(before) ? AFTER_HAN.exec(tail) : null) ??
    staysToWorkWith(following)
  );
}

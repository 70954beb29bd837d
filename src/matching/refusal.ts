/** Whether a text refuses a make, or names whom a law bars: what is excluded, told from what is only said beside a refusal. */
import { turnsDown } from "./asks.ts";
import { ANSWER_ELSE, ANSWER_REFUSES, ANSWER_WORDS, ANSWERED_NO, MAY_BE_OFFERED } from "./cues/answered-no.ts";
import { ANSWERS_MAKE, ASKED_IF, ASKED_MATTER, MANDATORY, OF_THE_MAKE, OTHER_THAN } from "./cues/asked-else.ts";
import {
  ALSO,
  BESIDES,
  EMPHASIS,
  INSTANCE,
  OF_LOT,
  OF_SERVICE,
  OFFERED_TOO,
  OTHER_MATTER,
  OTHERS_REFUSED,
  REFUSED_NEXT,
  SERVED,
  SOLD,
  THESE_MAKERS,
} from "./cues/beside-refusal.ts";
import { NOT_SAID_OF } from "./cues/compared.ts";
import { EXCLUDED_CLAUSE, STATUTE } from "./cues/excluded.ts";
import { EXCLUDED_AFTER } from "./cues/excluded-after.ts";
import {
  EXCLUDED_BEFORE,
  INSTEAD,
  INSTEAD_BEHIND,
  REPLACED_BY,
  REPLACING,
  SUBSTITUTED,
  TO_BE_REPLACED,
} from "./cues/excluded-before.ts";
import { FORBIDDEN, OF_USE, PLACE } from "./cues/forbidden-place.ts";
import { A_BID } from "./cues/moved.ts";
import { FREE_OF_PARTS, FREE_OF_PARTS_AFTER, NOTHING_OF } from "./cues/parts.ts";
import { REFUSED_AFTER, REFUSED_AROUND } from "./cues/refused.ts";
import { EXCEPTED, REFUSED_BEFORE } from "./cues/refused-before.ts";
import { REFUSED_ELSE } from "./cues/refused-else.ts";
import { EDITORIAL } from "./cues/told.ts";
import { BOUGHT } from "./cues/upkeep.ts";
import { around, type Given, given, plain } from "./given.ts";
import { pointedNo } from "./pointed-question.ts";
import { behindAll, LINKED_WHOLE, type Placed, type Standing, withoutNames } from "./standing.ts";
import { cue, oneOf, whole } from "./words.ts";

/** How near a statute's wording must stand, in characters. */
const NEAR = 120;

/** The words between the make, or its list, and the make before it in its clause. */
function behindLast({ text, place, places, before }: Standing): string {
  let from = place.from;
  let gap = before;
  for (const one of places.filter(({ to }) => to <= place.from).reverse()) {
    if (one.to <= place.from - before.length) break;
    gap = text.slice(one.to, from);
    if (!LINKED_WHOLE.test(gap)) return gap;
    from = one.from;
  }
  return from === place.from ? before : text.slice(place.from - before.length, from);
}

/** "May Y be offered in place of X?": the words before X, which is what is asked for whatever the answer. */
function inPlaceOf(standing: Standing): RegExpExecArray | null {
  const { before, lead, tail } = standing;
  const near = behindLast(standing);
  const named =
    INSTEAD.exec(near) ??
    SUBSTITUTED.exec(lead) ??
    // "Can Y replace X?", "may X be replaced by Y?"
    (REPLACED_BY.test(tail) || (near.length < before.length && !REPLACED_BY.test(near))
      ? REPLACING.exec(near)
      : null) ??
    TO_BE_REPLACED.exec(tail) ??
    INSTEAD_BEHIND.exec(standing.following);
  return named && !OFFERED_TOO.test(named[0]) ? named : null;
}

/** "Clarification no. 12": another item of the paper, and no answer to the one before. */
const NEXT_ITEM = `${whole({
  en: ["CLARIFICATION"],
  de: ["KLARSTELLUNG"],
  fr: ["PRECISION"],
  es: ["ACLARACION"],
  it: ["CHIARIMENTO"],
  pt: ["ESCLARECIMENTO"],
  pl: ["WYJASNIENIE"],
  uk: ["РОЗ.?ЯСНЕННЯ"],
  ru: ["РАЗЪЯСНЕНИЕ"],
})} (?:N\\S{0,2} ?|№ ?)?\\d`;
/** Where what is asked ends and its answer begins, behind the name, and where the answer's first sentence ends. */
const ASKED_END = cue`^([^.!?;？\n]{0,160})[?？]|^([^?？\n]{0,120})\.(?=\s*(?!${NEXT_ITEM})(?:${oneOf(ANSWER_WORDS)}|[AR] ?\d{1,3})(?!\p{L}))`;
const ANSWER_END = /^[^?!？;]{0,24}[:.]?[^.?!;？。]{0,120}/u;

/** "May X be offered? This is not permitted.": the words that refuse it. */
function answeredByNot({ ahead, own, following }: Standing): RegExpExecArray | null {
  const asked = ASKED_END.exec(following);
  if (!asked) return null;
  const question = ahead.slice(ahead.search(/[^.!?。\n]*$/)) + own + asked[0];
  if (!MAY_BE_OFFERED.test(question)) return null;
  const answer = ANSWER_END.exec(following.slice(asked[0].length))?.[0] ?? "";
  return ANSWER_ELSE.test(answer) ? null : ANSWER_REFUSES.exec(answer);
}

/**
 * Whether a question that is answered no asks another thing than whether the make may be offered: "may the X be black?", "are other
 * makes than X accepted?". Where it names another make too, that may be what is asked for.
 */
function asksElse({ text, place, places, ahead, before, following }: Standing): boolean {
  const asked = ASKED_END.exec(following);
  if (!asked) return false;
  const question = ahead.slice(ahead.search(/[^.!?。\n]*$/));
  const [from, to] = [place.from - question.length, place.to + asked[0].length];
  const isOther = ({ from: at, to: end }: Placed) =>
    at >= from &&
    end <= to &&
    !LINKED_WHOLE.test(at < place.from ? text.slice(end, place.from) : text.slice(place.to, at));
  if (places.some((one) => one.from !== place.from && isOther(one))) return false;
  if (OTHER_THAN.test(before) || MANDATORY.test(question)) return true;
  // "No, the make is not allowed": the answer is of it all the same.
  if (ANSWERS_MAKE.test(following.slice(asked[0].length))) return false;
  return ASKED_MATTER.test(asked[0].replace(ASKED_IF, "")) || (ASKED_MATTER.test(question) && OF_THE_MAKE.test(before));
}

/** "No, X cameras are …": the answer to a question, and nothing is refused by it. */
const ANSWER = /(?:^|[.?!:]\s*)\W{0,3}(?:NO|NON|NEIN|NIE|NEE|NAO|НЕТ|НІ),\s*$/;

/** "neither X nor Y": the word before each name, where no year is counted ("3 ani"). */
const NOR = /(?<!\p{L}|\d )(?:NI|NOR|ANI|НИ|АНІ)\s+$/u;

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

/** Letters of a word behind its stem that are looked at. */
const WORD = 4;
function excludedAfter({ lead, after, leading, tail, said }: Standing): RegExpExecArray | null {
  if (OF_SERVICE.test(lead) || REFUSED_NEXT.test(tail)) return null;
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

/** "X is not accepted, supply Y": what is bought behind a comma is not what is refused before it. */
function afterRefused(standing: Standing): Standing {
  const { text, place, places, before, lead, ahead } = standing;
  // A make's part number is bought with it.
  let at = places.findIndex(({ from }) => from === place.from);
  const gap = () => text.slice(places[at - 1]?.to, places[at]?.from);
  while (at > 0 && LINKED_WHOLE.test(gap())) at--;
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
    if (LINKED_WHOLE.test(between) || INSTEAD.test(between) || INSTEAD_BEHIND.test(between)) continue;
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

/** What is said of bids, behind a comma. */
const BIDS_NEXT = cue`[,;] (?:\p{L}{1,4} )?${A_BID}`;

/** What stands behind a make, up to what is said of bids, or a semicolon behind which another make is spoken of. */
export function untilNext({ text, place, places, following: all }: Standing): string {
  const following = all.slice(0, BIDS_NEXT.exec(all)?.index);
  let to = place.to;
  for (const one of places) {
    if (one.from < to) continue;
    const between = text.slice(to, one.from);
    if (!LINKED_WHOLE.test(between)) {
      const end = between.indexOf(";");
      return end < 0 ? following : following.slice(0, to - place.to + end);
    }
    to = one.to;
  }
  return following;
}

/** A mention without what is said of the makes before and behind it alone. */
export const withoutOthersRefusals = (standing: Standing): Standing => beforeRefused(afterRefused(standing));

/** What is banned, behind the make, is news of a ban. */
const NEWS_OF_BAN = /^[^。；，\n]{0,12}的(?:新闻|新聞|报道|報導|消息)/;

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

/** Whether a refusal in `sentence` holds for one lot alone. */
export function isOfLot(sentence: string): boolean {
  return OF_LOT.test(sentence);
}

const calm = (words: string): string => words.replace(EMPHASIS, "").replace(REFUSED_ELSE, " ");

/** "Y shall not be deemed equal to X": what another is measured by, and asked for. */
const MEASURE = cue`${whole({
  en: ["(?:EQUAL|EQUIVALENT|COMPARABLE|SUPERIOR) TO"],
  de: ["GLEICHWERTIG… (?:ZU[RM]?|MIT)"],
  fr: ["EQUIVALENT… (?:A|AU|AUX)"],
  es: ["EQUIVALENTES? AL?"],
  it: ["EQUIVALENT[EI] A\\p{L}*"],
  pt: ["EQUIVALENTES? A\\p{L}*"],
  nl: ["GELIJKWAARDIG (?:AAN|MET)"],
  pl: ["ROWNOWAZN… (?:DO|WOBEC|Z|DLA)"],
  uk: ["ЕКВІВАЛЕНТ… (?:ДО)?"],
  ru: ["ЭКВИВАЛЕНТ…"],
})}(?: \p{L}+){0,3}\s*$`;

/** The same where another make is held against it, and does not match it. */
function measuredBy(standing: Standing): RegExpExecArray | null {
  const near = behindLast(standing);
  const measure = near.length < standing.before.length ? MEASURE.exec(near) : null;
  return measure && NEGATED.test(near.slice(0, measure.index)) ? measure : null;
}

/** Whether the mention is refused, and by which words. */
export function refused(stressed: Standing): Given {
  const behind = calm(stressed.tail);
  const isNext = OTHER_MATTER.exec(calm(behindAll(stressed)))?.index === 0;
  const standing = {
    ...stressed,
    before: calm(stressed.before),
    after: calm(stressed.after).replace(OTHER_MATTER, ""),
    leading: calm(stressed.leading),
    lead: calm(stressed.lead),
    tail: behind.replace(OTHER_MATTER, ""),
    said: isNext ? "" : calm(stressed.said).replace(OTHER_MATTER, ""),
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
    isAccessory,
    context: { page },
  } = standing;
  const inPlace = ASKED_END.test(following) ? inPlaceOf(standing) : measuredBy(standing);
  if (inPlace && page === "tender" && !isAccessory) return ["required", inPlace];
  if (page === "tender" && (ANSWERED_NO.test(following) || answeredByNot(standing)) && asksElse(standing))
    return ["required", null];
  if ((inPlace && ANSWERED_NO.test(following)) || NEWS_OF_BAN.test(tail) || NOT_SAID_OF.test(`${before}¶${after}`))
    return null;
  const match =
    excludedBefore(standing) ??
    EXCEPTED.exec(lead) ??
    NOR.exec(before) ??
    EXCLUDED_CLAUSE.exec(lead) ??
    ANSWERED_NO.exec(following) ??
    excludedAfter(standing) ??
    (OF_SERVICE.test(lead) ? null : REFUSED_BEFORE.exec(lead)) ??
    around(FREE_OF_PARTS, `${lead} `, own, said) ??
    FREE_OF_PARTS_AFTER.exec(said) ??
    NOTHING_OF.exec(lead) ??
    (page === "tender" ? (theseRefused(following) ?? answeredByNot(standing) ?? pointedNo(following)) : null) ??
    REFUSED_AROUND.find(([first, second]) => first.test(lead) && second.test(tail))?.[1].exec(tail) ??
    null;
  if (match && page !== "tender" && isOfPlace(match)) return null;
  const isLaw =
    LAW_LIST.test(ahead) ||
    (AFFILIATES.test(after) && !EDITORIAL.test(after)) ||
    (STATUTE.test(ahead.slice(-NEAR) + own + following.slice(0, NEAR)) && !EDITORIAL.test(before + after));
  return given("excluded", match) ?? plain("excluded", isLaw);
}

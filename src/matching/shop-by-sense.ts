/** What a shop's page tells of a make that it does not sell, by single words where no phrase tells. */
import { COMPARED_WITH, OURS, WHEREAS } from "./cues/contrast.ts";
import { FREE_OF, INNARDS, NOT_THERE, OUR_RANGE, STOPPED_SELLING } from "./cues/range.ts";
import { FOLLOWS_ROW } from "./cues/rows.ts";
import { ADVERTISES, NOT_INCLUDED, SHOWN, SWAPS_FOR, USED_TO_HAVE, WHICH } from "./cues/shown.ts";
import { type Given, given } from "./given.ts";
import { fitsBySense } from "./related-by-sense.ts";
import type { Standing } from "./standing.ts";
import { cue, whole } from "./words.ts";

const SEEN = cue`${SHOWN}`;
const LEFT_OUT = cue`^(?:[^,.;:!?(\n]{0,60}?|,? ?${WHICH}[^.;:!?\n]{0,60}?)${NOT_INCLUDED}`;
/** How far before a make it may be said that it is only shown, in characters. */
const SHOWN_REACH = 40;

/** "The X in the photo is not included". */
function leftOut({ before, tail }: Standing): RegExpExecArray | null {
  const out = LEFT_OUT.exec(tail);
  const near = before.slice(before.lastIndexOf(",") + 1).slice(-SHOWN_REACH);
  return out && (SEEN.test(near) || SEEN.test(out[0])) ? out : null;
}

const SWAP = cue`${SWAPS_FOR}(?: [\p{L}\p{N}-]+){0,3} ?$|(?:[换換])$`;
const HAD = cue`${USED_TO_HAVE}(?: [\p{L}\p{N}'’-]+){0,3} ?$`;
const CONTRASTED = cue`${COMPARED_WITH}[^.:;!?\n,]{0,40}$`;
const CONTRAST = cue`(?:^|[.;!?\n–-] ?)\P{L}{0,3}${WHEREAS}(?: (?:DIE|DER|THE|LES|LA|LE|L['’]|UNE?|AN?|BEI|A|O|OS|AS))? ?$`;
const AGAINST = cue`^[^.;!?\n]{3,90}, ?[^.;!?\n]{0,40}${OURS}`;
const HAN_CONTRAST = /[与和跟比同](?:起)?$/u;
const HAN_AGAINST = /^[^。,;]{0,4}(?:不同|相比|不一样)/u;

function contrasted({ lead, before, said }: Standing): RegExpExecArray | null {
  return (
    CONTRASTED.exec(`${lead} `) ??
    (CONTRAST.test(`${lead} `) ? AGAINST.exec(said) : null) ??
    (HAN_CONTRAST.test(before) ? HAN_AGAINST.exec(said) : null)
  );
}

/** "From", right before the make. */
const FROM = whole({
  any: ["FROM|OF|BY|VON|DER|DE|DI|DA|DO|DEL|DELLA|DES|DU|VAN|OD|ОТ|ВІД|ФІРМИ|ФИРМЫ|FIRMY|SUPPLIED|CHEZ"],
});
/** What goes with a make, and is no part of it: "no software needed for". */
const FOR = whole({
  any: ["FOR|WITH|FUR|MIT|POUR|AVEC|PARA|CON|PER|COM|VOOR|MET|DO|DLA|Z|ДЛЯ|ДО|З|С|NEEDED|REQUIRED"],
});
const NO_PARTS = [
  cue`${FREE_OF}(?: ?[\p{L}'’-]+){0,2}? ?${INNARDS}\p{L}*(?: (?!${FOR})[\p{L}'’-]+){0,4} ?$`,
  cue`${FREE_OF}[^.;:!?]{0,70}(?:,|(?<!\p{L})(?:AND|OR|NOR|UND|ODER|NOCH|ET|OU|NI|Y|O|E|NE|EN|OF|NEM|I|ANI|LUB|ТА|І|АБО|ЧИ|И|ИЛИ))(?: \p{L}+)? ${INNARDS}\p{L}*(?: ${FROM}){0,2} ?$`,
];
const FREE = cue`${FREE_OF}(?: (?:ANY|JEGLICHE\p{L}*|TOUTE?))? ?$|${FREE_OF}[^.;:!?]{0,60}(?:,|(?<!\p{L})(?:AND|OR|NOR|UND|ODER|NOCH|EN|OF))(?: ANY)? ?$`;
const PARTS_NEXT = cue`^['’]?S?(?:-? (?:AND|OR|UND|ODER|EN|OF) )?[ -]{0,2}(?:\p{L}+ )?${INNARDS}`;

function free({ lead, tail }: Standing): RegExpExecArray | null {
  const before = `${lead} `;
  return (
    NO_PARTS[0]?.exec(before) ?? NO_PARTS[1]?.exec(before) ?? (FREE.test(lead) ? PARTS_NEXT.exec(tail) : null) ?? null
  );
}

const STOPPED = cue`${STOPPED_SELLING}[^.;:!?]{0,60}$`;
const RANGE = cue`${OUR_RANGE}`;
const GONE_AHEAD = cue`${NOT_THERE}[^.;:!?,]{0,60}$`;
const GONE_BEHIND = cue`^[^.;:!?,]{0,70}?${NOT_THERE}`;
const NOT_HERE = cue`^ ?[?？] ?(?:NOT|NO,|NICHT|NEIN,|PAS|NON,|NO|NIET|NIE|НЕ|НІ,|НЕТ,)[^.;?]{0,20}${OUR_RANGE}`;

/** What a shop does not keep, or not any more. */
function unkept({ lead, said, following }: Standing): RegExpExecArray | null {
  const behind = said.split(",", 1)[0] ?? "";
  const isOurs = RANGE.test(lead) || RANGE.test(behind);
  return (
    STOPPED.exec(lead) ??
    (isOurs ? (GONE_AHEAD.exec(lead) ?? GONE_BEHIND.exec(said)) : null) ??
    NOT_HERE.exec(following)
  );
}

/** Whether a text is somebody's advertisement, where nobody says what page it is. */
export function isAd({ text, context: { page } }: Standing): boolean {
  return (page === undefined || page === "unknown") && ADVERTISES.test(text);
}

/** What an advertisement shows and does not sell, or would take for what it sells. */
export function adBySense(standing: Standing): Given {
  if (!standing.isShop && !isAd(standing)) return null;
  return given("editorial", leftOut(standing)) ?? given("required", SWAP.exec(`${standing.lead} `));
}

/** A question of a customer's, which the goods are asked about. */
const ASKED = /^[^.!?。！？\n]{0,100}[?？]/u;

/** What a shop's page says of a make that it does not sell. */
export function shopBySense(standing: Standing): Given {
  const { lead, ahead } = standing;
  const words = `${lead} `;
  return (
    adBySense(standing) ??
    (ASKED.test(standing.following) ? fitsBySense(standing) : null) ??
    given("editorial", contrasted(standing) ?? HAD.exec(words)) ??
    given("excluded", free(standing) ?? unkept(standing)) ??
    given("compatible-with", FOLLOWS_ROW.exec(ahead))
  );
}

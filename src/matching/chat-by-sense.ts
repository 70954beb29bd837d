/**
 * What somebody writes of two makes in one breath: "the X is in the skip, so I've ordered a Y". Where nobody says what page it is.
 */
import type { Cue } from "./cue.ts";
import { BROKE, HAD_IT, OF_THESE, OFF_IT, ONCE, SMALL_THING, THEN_PUT, THROWN_OUT, USED_TO } from "./cues/chat-gone.ts";
import { BUYING, HOUSE_BAN, OUT, QUOTATION } from "./cues/chat-quoted.ts";
import { FOR_IT, NO_OTHER_THING, NO_THANKS, NOT_NEEDED, NOT_WANT, SERVICE_OF } from "./cues/chat-refused.ts";
import { GOT_IT, TAKES_IT } from "./cues/chat-taken.ts";
import {
  BEATS,
  BETTER,
  NEIGHBOUR,
  RIVALS,
  THAN,
  THE,
  WARNS,
  WHICH_BETTER,
  WHO_ELSE,
  WORKS_AT,
  WORKS_THERE,
} from "./cues/chat-told.ts";
import { FORMERLY, IN_PLACE_OF } from "./cues/gone.ts";
import { HOLE } from "./cues/told-words.ts";
import { first, type Given, given } from "./given.ts";
import { ASKED_SO, groupAt, type Part, partOf } from "./sentence-parts.ts";
import type { Standing } from "./standing.ts";
import { begun, cue, oneOf, together, type Words, whole } from "./words.ts";

/** What a question ends in. */
const ASKED = /^[?？]/;

/** Somebody does not want something. */
const NOT_WANTED = cue`${whole(NOT_WANT)}`;
/** "No, thanks", in the make's own part. */
const DECLINES = cue`${NO_THANKS}`;
/** Words between a verb and a make that name no other thing. */
const OBJECTS = cue`^(?:[^\p{L}\p{N}]*${NO_OTHER_THING}){0,6}[^\p{L}\p{N}]*$`;
/** Its delivery, its invoice, before the make. */
const OF_SERVICE = cue`${SERVICE_OF}[^¶]{0,20}¶`;

/** Somebody does not want the make: no other thing stands between the verb and it. */
function notWanted(said: string): RegExpExecArray | null {
  const words = NOT_WANTED.exec(said);
  const end = words ? words.index + words[0].length : 0;
  const name = said.indexOf("¶");
  return words && (end > name || OBJECTS.test(said.slice(end, name))) ? words : null;
}

/** "X are not needed". */
const NEEDLESS = cue`¶(?:[ -]\p{L}+)?,? (?:\p{L}+ )?${NOT_NEEDED}|^[^\p{L}\p{N}¶]*${NOT_NEEDED} (?:\p{L}+ )?¶|¶的?${oneOf({ zh: ["不要", "不用", "不需要"] })}(?:了|的)?(?=\s*(?:[,，。!！;；]|$))`;
/** "Numai X nu", "csak X-et ne", "and not X". */
const ONLY_NOT = cue`${whole({ ro: ["NUMAI|DOAR"], hu: ["CSAK"] })} [^¶]{0,20}¶\p{L}*(?: \p{L}+)? ${whole({ ro: ["NU"], hu: ["NE"] })}|^\s*${whole(
  {
    en: ["(?:AND )?NOT"],
    de: ["(?:UND )?NICHT"],
    fr: ["(?:ET )?PAS"],
    es: ["(?:Y )?NO"],
    it: ["(?:E )?NON"],
    pt: ["(?:E )?NAO"],
    nl: ["(?:EN )?NIET"],
    pl: ["(?:A )?NIE"],
    uk: ["(?:А )?НЕ"],
    ru: ["(?:А )?НЕ"],
    cs: ["(?:A )?NE"],
    sk: ["(?:A )?NIE"],
    ro: ["(?:SI )?NU"],
    hu: ["(?:ES )?NEM"],
    sv: ["(?:OCH )?INTE"],
  },
)} ¶`;
/** "X no", and no more. */
const SIMPLY_NO = cue`¶(?:['’]\p{L}+)?(?: \p{L}+)?,? ${whole({
  de: ["NEIN|NICHT"],
  fr: ["NON"],
  es: ["NO"],
  it: ["NO"],
  pt: ["NAO"],
  nl: ["NEE|NIET"],
  pl: ["NIE"],
  uk: ["НІ"],
  cs: ["NE"],
  sk: ["NIE"],
  ro: ["NU"],
  hu: ["NEM?"],
  sv: ["NEJ|INTE"],
  tr: ["HAYIR|OLMAZ"],
})}\s*$`;
/** "No, thanks", at the beginning of the next part. */
const THANKS = cue`^[^\p{L}\p{N}]*(?:${NO_THANKS})|^\s?(?:不要|不用)(?:了|谢谢)?\s*$`;
/** "Them", "which": what begins what is said behind a comma of the make before it. */
const OF_IT: Words = {
  en: ["THEM|THOSE|THAT ONE|WHICH|THEY"],
  de: ["DIE|DEN|DAS|SIE"],
  fr: ["ILS?|ELLES?|LES|QUE|QUI"],
  es: ["L[AO]S?|QUE|ES[AO]S?"],
  it: ["L[AEIO]|CHE|QUELL[AEIO]"],
  pt: ["ESS[AE]S?|QUE|[AO]S"],
  nl: ["DIE|DAT|ZE"],
  pl: ["KTOR\\p{L}+|JE|ICH|JEJ|NIEJ"],
  uk: ["ЯК(?:ІИ|УИ|ІИ|І|У|ИХ)|ІХ|ІІ|ВОНИ"],
  ru: ["КОТОР\\p{L}+|ИХ|ЕЕ|ОНИ"],
  cs: ["KTER\\p{L}+|JE|TU|TY|TOU|TO"],
  sk: ["KTOR\\p{L}+|ICH|JU|TIE|TOU|TO"],
  ro: ["CARE|PE ALEA|PE ACELEA|LE"],
  hu: ["AZT|AZOKAT|AMIT"],
  sv: ["DEM|DEN|DE|SOM"],
  tr: ["ONU|ONLARI"],
  zh: ["那个|那些|它"],
};
/** What stands behind a comma and ends no sentence. */
const GOES_ON = /^[,，;；:：(-]/u;
/** "Which the client does not want", in one language. */
const NOT_WANTED_IT = together([whole, OF_IT], [whole, NOT_WANT]);
/** "Taken out of the quotation", in one language. */
const OUT_OF_QUOTATION = together([whole, OUT], [begun, QUOTATION]);
/** Left out, where somebody asked for it. */
const LEFT_OUT = cue`${whole(OUT)}`;
/** A house forbids buying, in one language. */
const NOT_TO_BUY = together([whole, HOUSE_BAN], [begun, BUYING]);
/** What goes with the make is meant, and not the make. */
const FOR_THEM = cue`${FOR_IT} (?:\p{L}+ )?¶`;
/** Courts and offices turn claims down. */
const CLAIM = cue`${begun({
  en: ["APPEAL|LAWSUIT|CLAIM|COMPLAINT|COURT|JUDGE"],
  de: ["KLAGE|BERUFUNG|BESCHWERDE|GERICHT|ANTRAG"],
  fr: ["RECOURS|PLAINTE|APPEL(?!\\p{L})|TRIBUNAL"],
  es: ["RECURSO|DEMANDA(?!\\p{L})|TRIBUNAL|JUEZ"],
  it: ["RICORS|TRIBUNAL|GIUDIC|DOMANDA"],
  pt: ["RECURSO|TRIBUNAL|JUIZ"],
  nl: ["BEROEP|KLACHT|RECHT(?:ER|BANK)"],
  pl: ["POZEW|POZWU|ODWOLANI|SAD(?!\\p{L})|SKARG"],
  uk: ["ПОЗОВ|СКАРГ|СУД(?!\\p{L})|АПЕЛЯЦ"],
  ru: ["ИСК(?!\\p{L})|ЖАЛОБ|СУД(?!\\p{L})|АПЕЛЛЯЦ"],
  cs: ["ZALOB|SOUD|ODVOLAN"],
  zh: ["诉讼|法院|上诉"],
})}`;
/** The words of the first pair that both stand in a text. */
const both = (pairs: Cue[][], said: string): RegExpExecArray | null =>
  first(
    pairs.flatMap(([one, two]) => (one && two?.test(said) ? [one] : [])),
    said,
  );

/** The first word of a pair where the text begins with it and holds the second. */
function bothBegun(pairs: Cue[][], said: string): RegExpExecArray | null {
  const words = both(pairs, said);
  return words && !/\p{L}/u.test(said.slice(0, words.index)) ? words : null;
}

/** Somebody turns the make down. */
function turnedDown({ said, end }: Part, sentence: string): RegExpExecArray | null {
  if (ASKED.test(end) || FOR_THEM.test(said) || OF_SERVICE.test(said) || CLAIM.test(sentence)) return null;
  return (
    DECLINES.exec(said) ??
    notWanted(said) ??
    NEEDLESS.exec(said) ??
    ONLY_NOT.exec(said) ??
    SIMPLY_NO.exec(said) ??
    both(OUT_OF_QUOTATION, said) ??
    (ASKED_SO.test(sentence) ? LEFT_OUT.exec(said) : null) ??
    both(NOT_TO_BUY, said)
  );
}

/** The same behind a comma: "X, no thanks", "X, which the client does not want". */
function thenTurnedDown({ said, end, next }: Part): RegExpExecArray | null {
  if (!GOES_ON.test(end) || FOR_THEM.test(said)) return null;
  return THANKS.exec(next) ?? (bothBegun(NOT_WANTED_IT, next) ? NOT_WANTED.exec(next) : null);
}

/** Thrown out, and what begins something else in the same language. */
const OUT_IT_WENT = together([whole, THROWN_OUT], [whole, THEN_PUT]);
/** "Which we threw out", in one language. */
const THEM_OUT = together([whole, OF_IT], [whole, THROWN_OUT]);
/** A thing that goes with a camera. */
const OTHER_THING = cue`${SMALL_THING}`;
/** "In March", "all": what may stand before the word, where no more is said. */
const JUST_OUT = cue`^[^\p{L}\p{N}]*(?:${whole({
  any: ["(?:IN|IM|EN|EM|W|В|У|V|AM|LE|IL|SINCE|LAST|SEIT) \\p{L}+"],
  en: ["ALL|ALREADY|NOW|SINCE"],
  de: ["BEREITS|SCHON|ALLE|INZWISCHEN"],
  fr: ["DEJA|TOUTES?|TOUS"],
  es: ["YA|TODAS|TODOS"],
  it: ["GIA|TUTTE|TUTTI"],
  pt: ["JA|TODAS|TODOS"],
  nl: ["AL|REEDS|ALLEMAAL|INMIDDELS"],
  pl: ["JUZ|WSZYSTKIE"],
  uk: ["ВЖЕ|УСІ|ВСІ"],
  ru: ["УЖЕ|ВСЕ"],
  cs: ["UZ|VSECHNY"],
  sk: ["UZ|VSETKY"],
})} )?${whole(THROWN_OUT)}[^\p{L}]*$`;
/** What is simply gone bears no price. */
const PRICE = /[€£$₴₽¥]|\d ?(?:ZL|KC|LEI|EUR|РУБ|ГРН|元)(?!\p{L})/u;
/** Somebody had it once, in one language. */
const BEFORE_NOW = together([whole, ONCE], [whole, HAD_IT]);
/** "We used to have". */
const NO_LONGER = cue`${USED_TO}`;

/** "The snow from the": another thing was taken off the make. */
const TAKEN_OFF = cue`\p{L}(?<!(?:^|\s)${OF_THESE}) ${OFF_IT}(?: [\p{L}\d'’]+){0,3} ?$`;

/** Somebody threw the make out: the words, unless what stands between them and the make begins something else. */
function thrownOut(said: string): RegExpExecArray | null {
  const name = said.indexOf("¶");
  for (const [thrown, next] of OUT_IT_WENT) {
    const words = thrown?.exec(said);
    if (!words) continue;
    const end = words.index + words[0].length;
    const between = end <= name ? said.slice(end, name) : said.slice(name + 1, words.index);
    if (!next?.test(between) && !(end <= name && TAKEN_OFF.test(between))) return words;
  }
  return null;
}

/** "Which …": what is told of the make between two commas. */
const ASIDE = cue`^[^\p{L}]*${whole(OF_IT)}`;

/** "Instead of the X originally planned", up to the make. */
const plannedOnce = (ahead: string): RegExpExecArray | null => (FORMERLY.test(ahead) ? IN_PLACE_OF.exec(ahead) : null);

/** Somebody threw the make out, or had it once. */
function goneIn({ said, end, next, later }: Part): RegExpExecArray | null {
  return (
    (OTHER_THING.test(said) || FOR_THEM.test(said) ? null : thrownOut(said)) ??
    (GOES_ON.test(end) && !OTHER_THING.test(next) ? bothBegun(THEM_OUT, next) : null) ??
    (GOES_ON.test(end) && !OTHER_THING.test(next) && !PRICE.test(said + next) ? JUST_OUT.exec(next) : null) ??
    (GOES_ON.test(end) && ASIDE.test(next) && !PRICE.test(said) ? JUST_OUT.exec(later) : null) ??
    both(BEFORE_NOW, said) ??
    NO_LONGER.exec(said)
  );
}

/** A neighbour's, near the make. */
const OF_NEIGHBOUR = cue`${NEIGHBOUR}(?:['’]?S)?(?: [\p{L}'’]+){0,4} ¶|¶(?:['’]\p{L}+)?(?:[ -][\p{L}'’]+){0,4} ${NEIGHBOUR}|(?:邻居|隔壁)[^¶]{0,6}¶|¶[^¶]{0,6}(?:邻居|隔壁)`;
/** Somebody has a post with the maker. */
const POST = cue`${WORKS_AT} (?:${whole(THE)} )?¶(?!\p{L}* (?:[CK]AM|REC|NVR|DVR))|¶[^¶]{0,20}${WORKS_THERE}`;
/** Somebody warns others off. */
const WARNING = cue`${WARNS}`;
/** A word or three that a sentence ends with: "Never again." */
const FEW_WORDS = /^[^\p{L}]*(?:\p{L}+ ?){1,3}$/u;
/** A make named and no more: "X? Never again." */
const NAME_ALONE = /^[^\p{L}]*(?:\p{L}+ )?¶[^\p{L}]*$/u;
/** "Better than X", "better than" a maker that X is set against, in one language. */
const BETTER_THAN = Object.keys(THAN)
  .map((code) => code as keyof typeof THAN)
  .map((code) => {
    const [better, than, the] = [BETTER, THAN, THE].map((words) => whole({ [code]: words[code] ?? ["¶¶"] }));
    return cue`${better ?? ""}[^¶]{0,50}${than ?? ""} (?:${the ?? ""} ){0,2}(?:¶|${RIVALS})`;
  });
/** One make beats another. */
const SET_AGAINST = cue`${BEATS}`;
/** A maker that a make is set against. */
const RIVAL = cue`${RIVALS}`;
/** The question that a text is about. */
const BEST_OF = cue`${WHICH_BETTER}`;
/** "Anyone else?" */
const ELSE = cue`${WHO_ELSE}`;

/** Somebody has to do with the maker or its owner, and not with its goods. */
const ofOthers = ({ said }: Part): RegExpExecArray | null => OF_NEIGHBOUR.exec(said) ?? POST.exec(said);

/** Somebody warns of a make, or sets it against another. `clause` has ¶ for its name. */
function judgedIn({ said, end, next }: Part, clause: string, sentence: string): RegExpExecArray | null {
  return (
    WARNING.exec(said) ??
    (ASKED.test(end) && NAME_ALONE.test(said) ? WARNING.exec(next) : null) ??
    (FEW_WORDS.test(next) ? WARNING.exec(next) : null) ??
    first(BETTER_THAN, clause) ??
    (RIVAL.test(sentence) ? SET_AGAINST.exec(sentence) : null) ??
    BEST_OF.exec(sentence) ??
    (/[?？]/.test(sentence) ? ELSE.exec(sentence) : null)
  );
}

/** Somebody orders it. */
const TAKES = cue`${TAKES_IT}`;
/** Somebody has got it. */
const GOT = cue`${GOT_IT}`;

/** "We take X, Y we turned down": of two makes with a comma between, each has what stands on its own side. */
function apart(part: Part, isFirst: boolean): Part {
  const name = part.said.indexOf("¶") + 1;
  const [ahead, behind] = [part.said.slice(0, name), part.said.slice(name)];
  const own = { ...part, said: isFirst ? ahead : `¶${behind}` };
  const isTwo = TAKES.test(ahead) || GOT.test(ahead);
  const other = { ...part, said: `¶${behind}` };
  return isTwo && (turnedDown(other, other.said) ?? goneIn(other)) && !turnedDown({ ...part, said: ahead }, ahead)
    ? own
    : part;
}

/** The parts of the sentence that the make and those beside it stand in: its own, and the others'. */
function partsAround(standing: Standing): [own: Part | null, others: Part[]] {
  const at = standing.places.findIndex(({ from }) => from === standing.place.from);
  const group = groupAt(standing, at);
  const part = group && partOf(standing, group);
  if (!group || !part) return [null, []];
  const { text, places } = standing;
  const [one, two] = [places[group.last - 1], places[group.last]];
  if (group.first < group.last && one && two && /^\s?[,，]\s?$/.test(text.slice(one.to, two.from))) {
    const [first, last] = [apart(part, true), apart(part, false)];
    if (first !== part) return at === group.last ? [last, [first]] : [first, [last]];
  }
  const others = [group.first - 1, group.last + 1].flatMap((beside) => {
    const other = places[beside] ? groupAt(standing, beside) : null;
    return (other && partOf(standing, other)) ?? [];
  });
  return [part, others];
}

/** It broke. */
const BROKEN = cue`${BROKE}`;
/** It broke, or has a hole. */
const DIED = cue`${BROKE}|${HOLE}`;
/** Whether another make's place is free: it is turned down, gone or broken, or in bad repute. */
const leavesRoom = (other: Part): boolean =>
  (turnedDown(other, other.said) ?? thenTurnedDown(other) ?? goneIn(other) ?? DIED.exec(other.said)) !== null;

/** A make that broke, where another has come in its place. */
const brokenIn = ({ said }: Part, others: readonly Part[]): RegExpExecArray | null =>
  others.some((other) => GOT.test(other.said)) ? BROKEN.exec(said) : null;

/** A make that somebody takes, or has got, where the one before or behind it is turned down or gone. */
function takenIn({ said, end }: Part, others: readonly Part[]): Given {
  if (ASKED.test(end) || !others.some(leavesRoom)) return null;
  return given("required", TAKES.exec(said)) ?? given("offered", GOT.exec(said));
}

/** What somebody writes of a make. `sentence` is the one it stands in: whether something is for sale in it, and whether a firm speaks. */
export function chattedBySense(
  standing: Standing,
  sentence: string,
  { isSale, isFirms }: { isSale: boolean; isFirms: boolean },
): Given {
  const [part, others] = partsAround(standing);
  if (!part) return null;
  const clause = `${standing.before}¶${standing.after}`;
  return (
    given("excluded", turnedDown(part, sentence)) ??
    given(
      "editorial",
      plannedOnce(part.said.slice(0, part.said.indexOf("¶"))) ??
        (isSale ? null : (goneIn(part) ?? ofOthers(part) ?? brokenIn(part, others))) ??
        (isFirms ? null : judgedIn(part, clause, sentence)),
    ) ??
    given("excluded", thenTurnedDown(part)) ??
    takenIn(part, others)
  );
}

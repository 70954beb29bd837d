/** The part of a sentence that a make stands in, where two makes each have their own: "the X is gone, we put up a Y". */
import { AS_ASKED } from "./cues/chat-quoted.ts";
import { ABBREVIATED } from "./cues/clause.ts";
import { AND_OR, LINKED_WHOLE, type Placed, type Standing } from "./standing.ts";
import { cue, cues, oneOf } from "./words.ts";

/** How far on each side of a make its part of the sentence may reach, in characters. */
const REACH = 160;
/** What ends a part of a sentence; the full stop of "3 szt." ends none. */
const ENDS = cues`(?<!${ABBREVIATED}(?=\.))[.,:](?=\s|$|["'»”’]|\p{Script=Han})|(?<=\p{Script=Han})[,:]|[;!?\n()|，。；！？：]|\s-\s`;
/** "But", between two makes, where no comma stands. */
const BUT = oneOf({
  en: ["BUT"],
  de: ["ABER"],
  fr: ["MAIS"],
  es: ["PERO"],
  it: ["MA"],
  pt: ["MAS"],
  nl: ["MAAR"],
  pl: ["ALE"],
  uk: ["АЛЕ|А"],
  ru: ["НО|А"],
  cs: ["ALE"],
  hu: ["DE"],
  ro: ["DAR|SI"],
  sv: ["MEN"],
  tr: ["AMA"],
});
/** "And", "but", where the next make's part begins. */
const JOINS = cues`(?<!\p{L})(?:${AND_OR}|${BUT})(?!\p{L})`;

/** A part of a sentence, with ¶ for its makes; what ends it, what stands behind that, up to the next end, and behind this again. */
export interface Part {
  said: string;
  end: string;
  next: string;
  later: string;
}

/** A make and those that it is listed with. */
export interface Group {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** "A und B, C …": behind the word that joins a list's last name a comma begins something else. */
export function groupAt({ text, places }: Standing, at: number): Group | null {
  const gap = (index: number) => text.slice(places[index]?.to, places[index + 1]?.from);
  let begins = at;
  while (begins > 0 && LINKED_WHOLE.test(gap(begins - 1))) begins--;
  let ends = begins;
  let isLast = false;
  for (let next = begins; next + 1 < places.length && LINKED_WHOLE.test(gap(next)); next++) {
    if (isLast && gap(next).includes(",")) {
      if (next >= at) break;
      begins = next + 1;
      isLast = false;
    } else isLast ||= /\p{L}/u.test(gap(next));
    ends = next + 1;
  }
  const [one, other] = [places[begins], places[ends]];
  return one && other ? { from: one.from, to: other.to, first: begins, last: ends } : null;
}

/** Where the last "and" stands in what parts two makes; -1 where none does. */
const joinIn = (gap: string): number => JOINS.matches(gap).at(-1)?.index ?? -1;

/** "As you asked". */
export const ASKED_SO = cue`${AS_ASKED}`;

/** The part of the sentence that a group of makes stands in; null where it is another make's too. */
export function partOf({ text, places }: Standing, { from, to, first, last }: Group): Part | null {
  const ahead = text.slice(Math.max(0, from - REACH), from);
  const end = ENDS.matches(ahead).at(-1);
  let begins = from - ahead.length + (end ? end.index + end[0].length : 0);
  const behind = text.slice(to, to + REACH);
  const stop = ENDS.matches(behind)[0];
  let ends = to + (stop?.index ?? behind.length);
  const before: Placed | undefined = places[first - 1];
  if (before && before.to > begins) {
    const join = joinIn(text.slice(before.to, from));
    if (join < 0) return null;
    begins = before.to + join;
  }
  const after: Placed | undefined = places[last + 1];
  const isCut = after !== undefined && after.from < ends;
  if (isCut) {
    const join = joinIn(text.slice(to, after.from));
    if (join < 0) return null;
    ends = to + join;
  }
  const rest = ends + (stop?.[0].length ?? 0);
  const parts = text.slice(rest, ends + REACH).split(ENDS);
  // "X, as you asked, was left out": what is put in between is no part of its own.
  const isAside = !isCut && ASKED_SO.test(parts[0] ?? "");
  const next = parts[isAside ? 1 : 0] ?? "";
  const until = rest + (isAside ? (parts[0]?.length ?? 0) + 1 : 0) + next.length;
  const later = parts[isAside ? 2 : 1] ?? "";
  const isOthers = isCut || (after !== undefined && after.from < until);
  const own = `${text.slice(begins, from)}¶${text.slice(to, ends)}`;
  return {
    said: isAside && !isOthers ? own + next : own,
    end: isCut ? "" : (stop?.[0].trim() ?? ""),
    next: isOthers ? "" : next,
    later: isOthers || (after !== undefined && after.from <= until + later.length) ? "" : later,
  };
}

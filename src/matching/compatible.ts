/** Where a text says that what it sells or asks for works with a make, replaces it, or is as good. */
import { turnsDown } from "./asks.ts";
import { MINE, SELLING } from "./cues/advice.ts";
import { EQUIVALENT } from "./cues/asked.ts";
import { COMPATIBLE, COMPATIBLE_AFTER, NEEDED_AFTER, NEEDS } from "./cues/compatible.ts";
import { GETS } from "./cues/gone.ts";
import { JOINS, TO_INTEGRATE } from "./cues/joined.ts";
import { OLD, OLD_ONE, PUT_IN, REPLACE, REPLACED_AFTER, YOUR_OLD } from "./cues/replaced.ts";
import { OLD_ONE as ANY_OLD } from "./cues/swapped.ts";
import { THERE_AFTER, THERE_BEFORE } from "./cues/there.ts";
import { type Given, given } from "./given.ts";
import { refusedBySense } from "./refused-by-sense.ts";
import type { Placed, Standing } from "./standing.ts";
import { cue } from "./words.ts";
import { mustWorkWith, soldToWorkWith } from "./works-with.ts";

/** How far apart a verb of replacing, what it replaces, and what is put in may stand, in characters. */
const REPLACE_REACH = 60;

/** "Replace X with Y", of X; of Y it is not said. `lead` and `tail` are without other vendors' names. */
function replaced(lead: string, tail: string): RegExpMatchArray | null {
  const verb = REPLACE.matches(lead).at(-1);
  const behind = REPLACED_AFTER.exec(tail);
  if (!verb) return behind;
  const between = lead.slice(verb.index + verb[0].length);
  if (between.length > REPLACE_REACH || /[:,]/.test(between) || PUT_IN.test(between) || GETS.test(between)) return null;
  return OLD.test(between) || PUT_IN.test(tail.slice(0, REPLACE_REACH)) ? verb : null;
}

/** "Works with Alexa (X)", "for Android – X": what it works with has been said before the name. */
const PLATFORM =
  /^[^([|–—]{0,20}?(?<!\p{L})(?:ALEXA|GOOGLE|ONVIF|IOS|ANDROID|APPLE|SIRI|HOMEKIT|WINDOWS|SMARTTHINGS|MATTER|RTSP)(?!\p{L})[^([|–—]*(?:[([|–—]|\s-\s)/u;
/** The same before a colon, of a home's platforms and of places: "compatible with Alexa: X", "suited to outdoor use: X". */
const PLATFORM_BEFORE =
  /^[^([:]{0,20}?(?<!\p{L})(?:ALEXA|GOOGLE|SIRI|HOMEKIT|SMARTTHINGS|IOS|ANDROID|(?:OUTDOOR|INDOOR|AUSSEN|INNEN|EXTERI|INTERI|ESTERN|INTERN|BUITEN|BINNEN|УЛИЦ|ВУЛИЦ)\p{L}*)(?!\p{L})[^([:]{0,80}:\s/u;

/** The old thing that a make comes in the place of, up to a colon before it. */
const OLD_UP_TO_COLON = cue`${ANY_OLD}[^:]{0,40}:[^:]{0,20}$`;

/**
 * The words by which a mention is what others work with. Behind a colon that other vendors' names stand before it is not:
 * "Replacement for X: Y in stock".
 */
export function compatibleIn(
  lead: string,
  before: string,
  place: Placed,
  places: readonly Placed[],
): RegExpExecArray | null {
  const offset = place.from - before.length;
  const colon = offset + before.lastIndexOf(":");
  const isBehind = places.some(({ from, to }) => from >= offset && to <= colon);
  const match = COMPATIBLE.exec(isBehind ? lead.slice(lead.lastIndexOf(":") + 1) : lead);
  // "To replace your old bell: X", "replacement of faulty units with X": X is what comes.
  if (
    match &&
    /REPLAC|REMPLAC|SUSTITU|SOSTITU/.test(match[0]) &&
    (PUT_IN.test(lead.slice(match.index + match[0].length)) || OLD_UP_TO_COLON.test(lead.slice(match.index)))
  )
    return null;
  const since = match ? before.slice(before.lastIndexOf(match[0]) + match[0].length) : "";
  return PLATFORM.test(since) || PLATFORM_BEFORE.test(since) ? null : match;
}

/** Whether nothing but a comma stands between two makes of a list. */
function isJoined(text: string, { to }: Placed, place: Placed): boolean {
  return to < place.from && place.from - to <= 3 && /^[\s,]*$/.test(text.slice(to, place.from));
}

/** "A trusted X and Y alternative". */
const ALTERNATIVE = /^ ?ALTERNATIVES?(?!\p{L})/u;

/** "Equivalente a X": a tender asks for what is as good, a shop sells it. */
const AS_GOOD =
  /(?<!\p{L})(?:EQUIVALENT[EI]? AL?|AQUIVALENT ZU|GLEICHWERTIG (?:ZU|MIT)|GELIJKWAARDIG AAN|ODPOWIEDNIK)(?!\p{L})/u;

/** "für X-Kameras ausgelegt". */
const MADE_FOR = /(?<!\p{L})(?:FUR|VOOR)(?: (?:DE|HET|DIE|DEN|DAS|DER))? $/u;
const MADE =
  /^[^.;,]{0,30} (?:AUSGELEGT|KONZIPIERT|GEEIGNET|GEDACHT|BESTIMMT|ENTWICKELT|GEMAAKT|ONTWORPEN|BEDOELD|GESCHIKT)(?!\p{L})/u;

/** What others work with, replace or stand in for; or, "or equivalent", what is asked for. */
export function worksWith(standing: Standing): Given {
  const { text, lead, tail, before, after, said, ahead, following, context, isShop, place, places } = standing;
  // "Existing wiring, X cameras": behind a comma stands something else, unless a make of the same list stands before it.
  const isCut = /[,:]\s*$/.test(before) && !places.some((one) => isJoined(text, one, place));
  const isThere = (!isCut && THERE_BEFORE.test(lead)) || THERE_AFTER.test(tail) || THERE_AFTER.test(said);
  const gone = replaced(lead, tail);
  // What a tender has replaced goes; what a shop sells in its place works like it.
  if (gone) return [context.page === "tender" ? "editorial" : "compatible-with", gone];
  const old =
    (isThere ? JOINS.exec(before + after) : null) ??
    (isShop && !SELLING.test(before) ? MINE.exec(before) : null) ??
    YOUR_OLD.exec(`${lead} `) ??
    (context.page === "tender"
      ? (TO_INTEGRATE.exec(lead) ?? mustWorkWith(lead, before, tail, following))
      : soldToWorkWith(lead, tail)) ??
    (places.length > 1 ? OLD_ONE.exec(`${lead} `) : null);
  if (old) return ["compatible-with", old];
  const equivalent = EQUIVALENT.exec(after);
  // "… does not accept X, not even as an equivalent"
  if (equivalent && turnsDown(ahead, "", "") === null && refusedBySense(standing) === null)
    return ["required", equivalent];
  const compatible =
    compatibleIn(lead, before, place, places) ??
    COMPATIBLE_AFTER.exec(tail) ??
    COMPATIBLE_AFTER.exec(said) ??
    ALTERNATIVE.exec(said) ??
    (isShop ? AS_GOOD.exec(lead) : null) ??
    (MADE_FOR.test(`${lead} `) ? MADE.exec(tail) : null);
  if (compatible) return ["compatible-with", compatible];
  if (context.page === "tender" || !NEEDED_AFTER.test(following)) return null;
  return given("compatible-with", NEEDS.exec(`${lead} `) ?? NEEDS.exec(ahead));
}

/** What a text does with a mention: the first of the tests that holds, read within the mention's own clause. */
import {
  ACCESSORY,
  ACCESSORY_AFTER,
  ADDRESS_AFTER,
  ADDRESS_BEFORE,
  ANSWERED_NO,
  CAMERA,
  CLAUSE,
  COMPANY_STYLE,
  COMPATIBLE,
  COMPATIBLE_AFTER,
  DOWNLOAD,
  DOWNLOAD_BEFORE,
  EDITORIAL,
  EQUIVALENT,
  EXCLUDED_AFTER,
  EXCLUDED_BEFORE,
  EXCLUDED_CLAUSE,
  FLAW,
  IMAGE_FILE,
  INSTEAD,
  JOINS,
  NEEDED_AFTER,
  NEEDS,
  OLD,
  PATH_BEFORE,
  PUT_IN,
  REMOVED_AFTER,
  REMOVED_BEFORE,
  REPLACE,
  REPLACED_AFTER,
  REQUIRED,
  SOFTWARE_AFTER,
  SOFTWARE_BEFORE,
  STATUTE,
  SUPPLY,
  THERE_AFTER,
  THERE_BEFORE,
  WITH,
} from "./cues.ts";
import type { PassageContext, Role, Signal } from "./mention.ts";
import { normalise } from "./normalise.ts";
import { REFUSED_AFTER, REFUSED_AROUND, REFUSED_BEFORE } from "./prohibitions.ts";
import { isAddress, isCode, isExample, isRegistered, NAMED_STREET, talkOf, toldBan } from "./talk.ts";

/** A mention as roles see it: where it stands in the normalised text. */
export interface Placed {
  from: number;
  to: number;
}

/** How far a cue reaches at most, in characters: a clause longer than that is a page without punctuation. */
const REACH = 240;

/** The clause around a place: its text before and after, at most {@link REACH} each way. */
function clauseOf(text: string, place: Placed): { before: string; after: string } {
  const left = text.slice(Math.max(0, place.from - REACH), place.from);
  const right = text.slice(place.to, place.to + REACH);
  let cut = 0;
  for (const match of left.matchAll(CLAUSE)) cut = match.index + match[0].length;
  const stop = right.search(CLAUSE);
  return { before: left.slice(cut), after: stop < 0 ? right : right.slice(0, stop) };
}

/** A line of a list. */
const ITEM = /^[^\S\n]*(?:[-*•·▪◦]|\(?(?:\d{1,3}|[A-Z])[.)])[^\S\n]/;
/** A list that goes on for more characters than this is governed by nothing. */
const LIST_REACH = 1_500;

/** The words that introduce the list a place stands in ("… of the following makes:"), or nothing where it stands in none. */
function leadOf(whole: string, place: number): string {
  const text = whole.slice(Math.max(0, place - LIST_REACH), place);
  const from = text.length;
  let lineStart = text.lastIndexOf("\n", from - 1) + 1;
  if (!ITEM.test(text.slice(lineStart))) return "";
  while (lineStart > 0) {
    const end = lineStart - 1;
    // Before the first character there is no line feed; `lastIndexOf` would look at it all the same.
    lineStart = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(Math.max(lineStart, end - REACH), end);
    if (/:\s*$/.test(line) && !ITEM.test(line)) return line;
    if (line.trim() !== "" && !ITEM.test(line)) return "";
  }
  return "";
}

/** The last sentence of what introduces the list, as cues read it. */
function listLead(text: string, place: Placed, context: PassageContext): string {
  const first = context.lead !== undefined && place.from < LIST_REACH && !text.slice(0, place.from).includes("\n");
  const words = leadOf(text, place.from) || (first ? normalise(context.lead ?? "").text : "");
  return words
    .slice(words.search(/[^.;]*$/))
    .slice(-REACH)
    .replace(/\s*:\s*$/, "");
}

/** Takes other vendors' names out, so that "no Hikvision or Dahua" reads the same for both. */
function withoutNames(text: string, offset: number, places: readonly Placed[]): string {
  let result = "";
  let at = 0;
  for (const place of places) {
    const from = place.from - offset;
    const to = place.to - offset;
    if (to <= at || from >= text.length) continue;
    result += text.slice(at, Math.max(at, from));
    at = Math.min(to, text.length);
  }
  return result + text.slice(at);
}

/** How near a statute's wording must stand, in characters. */
const NEAR = 120;

/** What stands on the place's own line, near by. */
function lineAround(text: string, place: Placed): string {
  const ahead = text.slice(Math.max(0, place.from - NEAR), place.from);
  return `${ahead.slice(ahead.lastIndexOf("\n") + 1)}¶${text.slice(place.to, place.to + NEAR).split("\n", 1)[0]}`;
}

/** "No, X cameras are …": the answer to a question, and nothing is refused by it. */
const ANSWER = /(?:^|[.?!:]\s*)\W{0,3}(?:NO|NON|NEIN|NIE|NEE|NAO|НЕТ|НІ),\s*$/;

/** How far apart a verb of replacing, what it replaces, and what is put in may stand, in characters. */
const REPLACE_REACH = 60;

/** "Replace X with Y", of X; of Y it is not said. `lead` and `tail` are without other vendors' names. */
function replaced(lead: string, tail: string): RegExpMatchArray | null {
  const verb = [...lead.matchAll(REPLACE)].at(-1);
  const behind = REPLACED_AFTER.exec(tail);
  if (!verb) return behind;
  const between = lead.slice(verb.index + verb[0].length);
  if (between.length > REPLACE_REACH || /[:,]/.test(between) || PUT_IN.test(between)) return null;
  return OLD.test(between) || PUT_IN.test(tail.slice(0, REPLACE_REACH)) ? verb : null;
}

/** "neither X nor Y": the word before each name, where no year is counted ("3 ani"). */
const NOR = /(?<!\p{L}|\d )(?:NI|NOR|ANI|НИ|АНІ)\s+$/u;

/** What stands behind a colon that other vendors' names stand before: "Replacement for X: Y in stock". */
function afterNamedColon(lead: string, before: string, offset: number, places: readonly Placed[]): string {
  const colon = before.lastIndexOf(":");
  const isNamed = places.some(({ from, to }) => from >= offset && to <= offset + colon);
  return isNamed ? lead.slice(lead.lastIndexOf(":") + 1) : lead;
}

const LINK =
  /(?:[\s,;/&+()-]|(?<![\p{L}\p{N}])(?:OR|AND|NOR|UND|ODER|ET|OU|NI|Y|E|O|OF|EN|I|ORAZ|LUB|ANI|И|ИЛИ|ТА|І|ЧИ|АБО|VE|VEYA)(?![\p{L}\p{N}])|或|及|和|与|與|、|以及)*$/u;
/** The same at the beginning of what stands behind a name. */
const LINKED = new RegExp(`^${LINK.source.replace(/\$$/, "")}`, "u");

/** "A und B, C …": after the word that joins a list's last name a comma begins something else. */
const LISTED = /\p{L}[^,]*,/u;
const LAST_BEFORE = /(?<!\p{L})(?:OR|AND|UND|ODER|ET|OU|Y|E|O|OF|EN|I|ORAZ|LUB|И|ИЛИ|ТА|І|АБО|VE)\s+$/u;

/** "Works with Alexa (X)", "for Android – X": what it works with has been said before the name. */
const PLATFORM =
  /^[^([|–—]{0,20}?(?<!\p{L})(?:ALEXA|GOOGLE|ONVIF|IOS|ANDROID|APPLE|SIRI|HOMEKIT|WINDOWS|SMARTTHINGS|MATTER|RTSP)(?!\p{L})[^([|–—]*(?:[([|–—]|\s-\s)/u;

function compatibleIn(lead: string, before: string): RegExpExecArray | null {
  const match = COMPATIBLE.exec(lead);
  return match && PLATFORM.test(before.slice(before.lastIndexOf(match[0]) + match[0].length)) ? null : match;
}

/** Reads the role of one mention. `places` are the mentions around it and itself, in order. */
export function roleOf(
  text: string,
  place: Placed,
  places: readonly Placed[],
  part: "accessory" | "other" | null,
  context: PassageContext,
  signals: Signal[],
): Role {
  const { before, after } = clauseOf(text, place);
  const offset = place.from - before.length;
  const leading = listLead(text, place, context);
  const lead = `${leading} ${withoutNames(before, offset, places)}`.replace(LINK, "");
  const tail = withoutNames(after, place.to, places);
  // What is said of a list's last name is said of all: "X, Y or Z will not be accepted".
  const list = LINKED.exec(tail)?.[0] ?? "";
  const said =
    LISTED.test(list) || (LAST_BEFORE.test(before) && /^\s*,/.test(list)) ? tail : ` ${tail.slice(list.length)}`;
  const cue = (role: Role, match: RegExpMatchArray | null): Role | null => {
    if (!match) return null;
    signals.push({ for: role !== "excluded", code: "cue", text: match[0].trim().slice(0, 60) });
    return role;
  };
  const ahead = text.slice(Math.max(0, place.from - REACH), place.from);
  const following = text.slice(place.to, place.to + REACH);
  const line = following.split("\n", 1)[0] ?? "";
  const isShop = context.page === "listing" || context.page === "product";
  const own = text.slice(place.from, place.to);
  if (context.page === "article") return "editorial";
  const removed = REMOVED_BEFORE.exec(lead.slice(lead.lastIndexOf(",") + 1)) ?? REMOVED_AFTER.exec(after);
  if (removed) return cue("editorial", removed) ?? "editorial";
  const ban = context.page === undefined || context.page === "unknown" ? toldBan(before + own + after) : null;
  if (ban) return cue("editorial", ban) ?? "editorial";
  const isKept = ANSWERED_NO.test(following) && INSTEAD.test(lead);
  const excluded = isKept
    ? null
    : (cue("excluded", ANSWER.test(before) ? null : EXCLUDED_BEFORE.exec(`${lead} `)) ??
      cue("excluded", NOR.exec(before)) ??
      cue("excluded", EXCLUDED_CLAUSE.exec(lead)) ??
      cue("excluded", EXCLUDED_AFTER.exec(after)) ??
      cue("excluded", EXCLUDED_AFTER.exec(leading)) ??
      cue("excluded", EXCLUDED_AFTER.exec(tail)) ??
      cue("excluded", EXCLUDED_AFTER.exec(said)) ??
      cue("excluded", ANSWERED_NO.exec(following)) ??
      cue("excluded", REFUSED_AFTER.exec(said)) ??
      cue("excluded", REFUSED_BEFORE.exec(lead)) ??
      cue(
        "excluded",
        REFUSED_AROUND.find(([first, second]) => first.test(lead) && second.test(tail))?.[1].exec(tail) ?? null,
      ) ??
      (/^[^.;]{0,120}(?:SUBSIDIAR(?:Y|IES) (?:OR|AND) AFFILIATE|\b(?:OR|AND) (?:ANY|ANY OF THEIR|THEIR|ITS) (?:SUBSIDIAR|AFFILIATE))/.test(
        after,
      ) && !EDITORIAL.test(after)
        ? "excluded"
        : null) ??
      (STATUTE.test(ahead.slice(-NEAR) + own + following.slice(0, NEAR)) && !EDITORIAL.test(before + after)
        ? "excluded"
        : null));
  if (excluded) return excluded;
  // A shop's own address of a product tells what it sells; the address of a site, or of a program's file, does not.
  const isProduct = /\d/.test(text.slice(place.from, place.to)) || places.some((one) => one.from - place.to === 1);
  const isPath = !isProduct && PATH_BEFORE.test(ahead);
  if (!IMAGE_FILE.test(following) && (isPath || ADDRESS_BEFORE.test(ahead) || ADDRESS_AFTER.test(following)))
    return "editorial";
  if (NAMED_STREET.test(following)) return "unrelated";
  const around = lineAround(text, place);
  if (!isShop && !CAMERA.test(around) && (isRegistered(ahead, own + following) || isAddress(around)))
    return "editorial";
  if (!isProduct && !IMAGE_FILE.test(following) && isCode(ahead, following)) return "editorial";
  if (following.startsWith("://") || /\bREALM=["']?$/.test(ahead)) return "editorial";
  const flaw = FLAW.exec(before) ?? FLAW.exec(after);
  if (flaw) return cue("editorial", flaw) ?? "editorial";
  const download = DOWNLOAD.exec(line) ?? DOWNLOAD_BEFORE.exec(ahead);
  if (download) return cue("accessory", download) ?? "accessory";
  if (part === "accessory") return "accessory";
  const compatible = compatibleIn(afterNamedColon(lead, before, offset, places), before);
  const accessory = ACCESSORY.exec(lead);
  // A program's licence goes with the program, and that with others' cameras.
  const isLicence = accessory !== null && compatible !== null && /^LICEN/.test(accessory[0]);
  if (accessory && !isLicence && !WITH.test(lead.slice(0, accessory.index)))
    return cue("accessory", accessory) ?? "accessory";
  const behind = ACCESSORY_AFTER.exec(after);
  if (behind && !WITH.test(behind[0].replace(/\S+$/, ""))) return cue("accessory", behind) ?? "accessory";
  const software = SOFTWARE_AFTER.exec(following) ?? SOFTWARE_BEFORE.exec(ahead);
  if (software) return cue("accessory", software) ?? "accessory";
  const old = replaced(lead, tail);
  if (old) return cue("compatible-with", old) ?? "compatible-with";
  const joins = THERE_BEFORE.test(lead) || THERE_AFTER.test(tail) ? JOINS.exec(before + after) : null;
  if (joins) return cue("compatible-with", joins) ?? "compatible-with";
  const equivalent = EQUIVALENT.exec(after);
  if (equivalent) return cue("required", equivalent) ?? "required";
  if (compatible) return cue("compatible-with", compatible) ?? "compatible-with";
  const suits = COMPATIBLE_AFTER.exec(tail);
  if (suits) return cue("compatible-with", suits) ?? "compatible-with";
  if (context.page !== "tender" && NEEDED_AFTER.test(following)) {
    const needs = NEEDS.exec(`${lead} `) ?? NEEDS.exec(ahead);
    if (needs) return cue("compatible-with", needs) ?? "compatible-with";
  }
  if (context.page === "tender") {
    return /\b(?:EXISTING SYSTEM|INSTALLED)\b/.test(before + after) ? "offered" : "required";
  }
  if (context.page === "download") return isExample(ahead, own) ? "editorial" : "accessory";
  const supply = SUPPLY.exec(lead);
  if (supply) return cue("required", supply) ?? "required";
  if (isExample(ahead, own)) return "editorial";
  const editorial =
    EDITORIAL.exec(before) ?? EDITORIAL.exec(after) ?? talkOf({ before, lead, own, after, ahead, following, isShop });
  if (editorial) return cue("editorial", editorial) ?? "editorial";
  const required = REQUIRED.exec(lead);
  if (
    required &&
    /\d+ ?(?:NO|NOS|X|PCS|ST|SZT)\b|TENDER|BIDDER|CONTRACTOR|LEITFABRIKAT|REFERENCIA|EXIGE|REQUIER/.test(
      text.slice(0, 600),
    )
  )
    return cue("required", required) ?? "required";
  const isCompany = COMPANY_STYLE.test(following) || /(?:CORPORATION|LIMITED|LTD|INC)$/.test(own);
  return !isShop && isCompany ? "editorial" : "offered";
}

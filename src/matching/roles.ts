/** What a text does with a mention: the first of the tests that holds, read within the mention's own clause. */
import {
  ACCESSORY,
  ACCESSORY_AFTER,
  ADDRESS_AFTER,
  ADDRESS_BEFORE,
  ANSWERED_NO,
  CAMERA,
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
import { REFUSED_AFTER, REFUSED_AROUND, REFUSED_BEFORE } from "./prohibitions.ts";
import { type Placed, type Standing, standingOf } from "./standing.ts";
import { isAddress, isCode, isExample, isRegistered, NAMED_STREET, talkOf, toldBan } from "./talk.ts";

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

/** "Works with Alexa (X)", "for Android – X": what it works with has been said before the name. */
const PLATFORM =
  /^[^([|–—]{0,20}?(?<!\p{L})(?:ALEXA|GOOGLE|ONVIF|IOS|ANDROID|APPLE|SIRI|HOMEKIT|WINDOWS|SMARTTHINGS|MATTER|RTSP)(?!\p{L})[^([|–—]*(?:[([|–—]|\s-\s)/u;

/**
 * The words by which a mention is what others work with. Behind a colon that other vendors' names stand before it is not:
 * "Replacement for X: Y in stock".
 */
function compatibleIn(lead: string, before: string, place: Placed, places: readonly Placed[]): RegExpExecArray | null {
  const offset = place.from - before.length;
  const colon = offset + before.lastIndexOf(":");
  const isBehind = places.some(({ from, to }) => from >= offset && to <= colon);
  const match = COMPATIBLE.exec(isBehind ? lead.slice(lead.lastIndexOf(":") + 1) : lead);
  return match && PLATFORM.test(before.slice(before.lastIndexOf(match[0]) + match[0].length)) ? null : match;
}

/** A role, and the words that give it, if words do. */
type Given = readonly [Role, RegExpMatchArray | null] | null;

const given = (role: Role, match: RegExpMatchArray | null): Given => (match ? [role, match] : null);
const plain = (role: Role, holds: boolean): Given => (holds ? [role, null] : null);

/** An authority's or a buyer's list goes on with these: law, not offer. */
const AFFILIATES =
  /^[^.;]{0,120}(?:SUBSIDIAR(?:Y|IES) (?:OR|AND) AFFILIATE|\b(?:OR|AND) (?:ANY|ANY OF THEIR|THEIR|ITS) (?:SUBSIDIAR|AFFILIATE))/;

function takenDown({ lead, after }: Standing): Given {
  return given("editorial", REMOVED_BEFORE.exec(lead.slice(lead.lastIndexOf(",") + 1)) ?? REMOVED_AFTER.exec(after));
}

function ofBan({ before, own, after, context: { page } }: Standing): Given {
  return page === undefined || page === "unknown" ? given("editorial", toldBan(before + own + after)) : null;
}

function refused({ before, after, lead, tail, leading, said, ahead, own, following }: Standing): Given {
  if (ANSWERED_NO.test(following) && INSTEAD.test(lead)) return null;
  const match =
    (ANSWER.test(before) ? null : EXCLUDED_BEFORE.exec(`${lead} `)) ??
    NOR.exec(before) ??
    EXCLUDED_CLAUSE.exec(lead) ??
    EXCLUDED_AFTER.exec(after) ??
    EXCLUDED_AFTER.exec(leading) ??
    EXCLUDED_AFTER.exec(tail) ??
    EXCLUDED_AFTER.exec(said) ??
    ANSWERED_NO.exec(following) ??
    REFUSED_AFTER.exec(said) ??
    REFUSED_BEFORE.exec(lead) ??
    REFUSED_AROUND.find(([first, second]) => first.test(lead) && second.test(tail))?.[1].exec(tail) ??
    null;
  const isLaw =
    (AFFILIATES.test(after) && !EDITORIAL.test(after)) ||
    (STATUTE.test(ahead.slice(-NEAR) + own + following.slice(0, NEAR)) && !EDITORIAL.test(before + after));
  return given("excluded", match) ?? plain("excluded", isLaw);
}

/** An address, a register's row, a street, a program's text. */
function notInProse({ text, place, places, ahead, own, following, isShop }: Standing): Given {
  // A shop's own address of a product tells what it sells; the address of a site, or of a program's file, does not.
  const isProduct = /\d/.test(own) || places.some((one) => one.from - place.to === 1);
  const isImage = IMAGE_FILE.test(following);
  const isPath = !isProduct && PATH_BEFORE.test(ahead);
  if (!isImage && (isPath || ADDRESS_BEFORE.test(ahead) || ADDRESS_AFTER.test(following))) return ["editorial", null];
  if (NAMED_STREET.test(following)) return ["unrelated", null];
  const around = lineAround(text, place);
  const isRow = isRegistered(ahead, own + following) || isAddress(around);
  if (!isShop && isRow && !CAMERA.test(around)) return ["editorial", null];
  if (!isProduct && !isImage && isCode(ahead, following)) return ["editorial", null];
  return plain("editorial", following.startsWith("://") || /\bREALM=["']?$/.test(ahead));
}

function flawed({ before, after }: Standing): Given {
  return given("editorial", FLAW.exec(before) ?? FLAW.exec(after));
}

function goesWith({ lead, before, after, ahead, following, isAccessory, place, places }: Standing): Given {
  const download = DOWNLOAD.exec(following.split("\n", 1)[0] ?? "") ?? DOWNLOAD_BEFORE.exec(ahead);
  if (download) return ["accessory", download];
  if (isAccessory) return ["accessory", null];
  const accessory = ACCESSORY.exec(lead);
  // A program's licence goes with the program, and that with others' cameras.
  const isOthers =
    accessory !== null && /^LICEN/.test(accessory[0]) && compatibleIn(lead, before, place, places) !== null;
  if (accessory && !isOthers && !WITH.test(lead.slice(0, accessory.index))) return ["accessory", accessory];
  const behind = ACCESSORY_AFTER.exec(after);
  if (behind && !WITH.test(behind[0].replace(/\S+$/, ""))) return ["accessory", behind];
  return given("accessory", SOFTWARE_AFTER.exec(following) ?? SOFTWARE_BEFORE.exec(ahead));
}

function worksWith({ lead, tail, before, after, ahead, following, context, place, places }: Standing): Given {
  const isThere = THERE_BEFORE.test(lead) || THERE_AFTER.test(tail);
  const old = replaced(lead, tail) ?? (isThere ? JOINS.exec(before + after) : null);
  if (old) return ["compatible-with", old];
  const equivalent = EQUIVALENT.exec(after);
  if (equivalent) return ["required", equivalent];
  const compatible = compatibleIn(lead, before, place, places) ?? COMPATIBLE_AFTER.exec(tail);
  if (compatible) return ["compatible-with", compatible];
  if (context.page === "tender" || !NEEDED_AFTER.test(following)) return null;
  return given("compatible-with", NEEDS.exec(`${lead} `) ?? NEEDS.exec(ahead));
}

function ofPage({ before, after, ahead, own, context: { page } }: Standing): Given {
  if (page === "tender")
    return [/\b(?:EXISTING SYSTEM|INSTALLED)\b/.test(before + after) ? "offered" : "required", null];
  return page === "download" ? [isExample(ahead, own) ? "editorial" : "accessory", null] : null;
}

function talkedOf(standing: Standing): Given {
  const { before, after, ahead, own } = standing;
  if (isExample(ahead, own)) return ["editorial", null];
  return given("editorial", EDITORIAL.exec(before) ?? EDITORIAL.exec(after) ?? talkOf(standing));
}

/** Signs, near the beginning of a text, that a buyer wrote it. */
const BUYER = /\d+ ?(?:NO|NOS|X|PCS|ST|SZT)\b|TENDER|BIDDER|CONTRACTOR|LEITFABRIKAT|REFERENCIA|EXIGE|REQUIER/;
const BEGINNING = 600;

function asked({ lead, text }: Standing): Given {
  const required = REQUIRED.exec(lead);
  return required && BUYER.test(text.slice(0, BEGINNING)) ? ["required", required] : null;
}

function ofCompany({ following, own, isShop }: Standing): Given {
  return plain("editorial", !isShop && (COMPANY_STYLE.test(following) || /(?:CORPORATION|LIMITED|LTD|INC)$/.test(own)));
}

/** What a role is read from, the first that holds. */
const STEPS: readonly ((standing: Standing) => Given)[] = [
  ({ context }) => plain("editorial", context.page === "article"),
  takenDown,
  ofBan,
  refused,
  notInProse,
  flawed,
  goesWith,
  worksWith,
  ofPage,
  ({ lead }) => given("required", SUPPLY.exec(lead)),
  talkedOf,
  asked,
  ofCompany,
];

/** The longest words of a cue that are shown, in characters. */
const MOST_SHOWN = 60;

/**
 * Reads the role of one mention. `places` are the mentions around it and itself, in order; `isAccessory` is set where its part
 * number, or one beside it, is an accessory's.
 */
export function roleOf(
  text: string,
  place: Placed,
  places: readonly Placed[],
  isAccessory: boolean,
  context: PassageContext,
  signals: Signal[],
): Role {
  const standing = standingOf(text, place, places, isAccessory, context);
  for (const step of STEPS) {
    const [role, match] = step(standing) ?? [];
    if (role === undefined) continue;
    if (match) signals.push({ for: role !== "excluded", code: "cue", text: match[0].trim().slice(0, MOST_SHOWN) });
    return role;
  }
  return "offered";
}

/** What a text does with a mention: the first of the tests that holds, read within the mention's own clause. */

import { plainlyAsked } from "./asked-plainly.ts";
import { asksFor, turnsDown } from "./asks.ts";
import { compatibleIn, worksWith } from "./compatible.ts";
import { toldOfLaw } from "./compliance.ts";
import { ACCESSORY, ACCESSORY_AFTER, WITH } from "./cues/accessory.ts";
import { HOW_TO } from "./cues/advice.ts";
import { REQUIRED, SUPPLY } from "./cues/asked.ts";
import { OTHERS_REFUSED, REFUSED_NEXT } from "./cues/beside-refusal.ts";
import { BOUND } from "./cues/bound.ts";
import { CAMERA } from "./cues/cameras.ts";
import { HAD_BEFORE, HAVE_YOU, SKILL, SOUGHT, SUPPORTED, WENT_OVER } from "./cues/owned.ts";
import { DOWNLOAD, DOWNLOAD_BEFORE, SOFTWARE_AFTER, SOFTWARE_BEFORE } from "./cues/programs.ts";
import { ADDRESS_AFTER, ADDRESS_BEFORE, COMPANY_STYLE, EDITORIAL, FLAW, IMAGE_FILE, PATH_BEFORE } from "./cues/told.ts";
import { LACKED, NO_DEALER, NOT_AFFILIATED, REPAIRS, TAKES, UNFIT } from "./cues/unfit.ts";
import { accepted, unasked } from "./estate.ts";
import { type Given, given, plain } from "./given.ts";
import { isHostName } from "./host-name.ts";
import { isOfNoMake, isOfOthers, madeFor } from "./made-for.ts";
import type { PassageContext, Role, Signal } from "./mention.ts";
import { drivenBySense, movedBySense, replacedBySense } from "./moved-by-sense.ts";
import { newsBySense } from "./news-by-sense.ts";
import { FIGURE } from "./prose.ts";
import { refused, untilNext, withoutOthersRefusals } from "./refusal.ts";
import { barredBySense, noneBySense, notKept, refusedBySense } from "./refused-by-sense.ts";
import { fitsBySense, followedBySense, madeBySense } from "./related-by-sense.ts";
import { isOfGoods } from "./shop-address.ts";
import { adBySense, isAd, shopBySense } from "./shop-by-sense.ts";
import { LINK, type Placed, type Standing, standingOf, withoutNames } from "./standing.ts";
import { keptBySense, staysOn } from "./stays-on.ts";
import { stillAsked } from "./still-asked.ts";
import { takenDown } from "./taken-down.ts";
import { isCode, isExample, isPostal, isRegistered, isSample, NAMED_STREET, talkOf, toldBan } from "./talk.ts";
import { asksQuote, livedBySense, ordered, toldBySense, warnedBySense, writtenBySense } from "./told-by-sense.ts";
import { unoffered } from "./unoffered.ts";
import { begun, cue, oneOf } from "./words.ts";

/** How much of a line around a name is looked at, in characters. */
const NEAR = 120;

/** What stands on the place's own line, near by. */
function lineAround(text: string, place: Placed): string {
  const ahead = text.slice(Math.max(0, place.from - NEAR), place.from);
  return `${ahead.slice(ahead.lastIndexOf("\n") + 1)}¶${text.slice(place.to, place.to + NEAR).split("\n", 1)[0]}`;
}

/** Whether nobody says what page it is. */
const isNobodys = ({ context: { page } }: Standing): boolean => page === undefined || page === "unknown";

/** What is named without offer, unless the question is who makes a price for it. */
function unofferedThere(standing: Standing): Given {
  const found = unoffered(standing);
  return found?.[0] === "editorial" && isNobodys(standing) && asksQuote(standing) ? ["required", null] : found;
}

function ofBan(standing: Standing): Given {
  const { before, own, after } = standing;
  if (!isNobodys(standing)) return null;
  return given("editorial", toldBan(before + own + after)) ?? warnedBySense(standing);
}

/** A page of a shop's own, in its address: "/en/produkte/". */
const SHOP_PATH = cue`^["'(]?/(?:[A-Z]{2}/)?${oneOf({
  en: ["SHOP", "STORE", "PRODUCT\\w*", "OFFERS?", "CATEGOR\\w*", "COLLECTIONS?"],
  de: ["PRODUKT\\w*", "KATEGORI\\w*"],
  fr: ["PRODUIT\\w*"],
  es: ["TIENDA", "OFERTAS?"],
  it: ["PRODOTT\\w*"],
  pt: ["LOJA", "PRODUTO\\w*"],
  tr: ["URUN\\w*"],
})}/[\w-]*$`;

/** Where a site keeps its pictures, in an address. */
const PICTURES = /(?:^|[/\\])(?:IMAGES?|IMGS?|ASSETS|BRANDS?|LOGOS?|UPLOADS|PICTURES?|MEDIA|PUBLIC)[/\\][^\s]*$/;

/** A number behind the name, in an address: "reolink-nvs12w-…". */
const NUMBER_IN_SLUG = /^[-_](?=[A-Z]{1,5}\d)[A-Z0-9]{3,}(?=[-_/.?]|$)/;
/** A program's notes, in an address. */
const RELEASE_NOTE = /\S*RELEASE[ _-]?NOTES?\S*$/;

/**
 * Whether the address that the place stands in is of goods: in a shop, or on a page of nobody's with a part number. The address of
 * a site, or of a program's file, is not.
 */
function isOfGoodsThere({ ahead, own, following, isShop, context: { page } }: Standing, isNumbered: boolean): boolean {
  const isRead = isShop || (isNumbered && (page === undefined || page === "unknown"));
  return isRead && isOfGoods(ahead, own, following, isNumbered);
}

/** An address, a register's row, a street, a program's text. */
function notInProse(standing: Standing): Given {
  const { text, place, places, ahead, own, following, isShop } = standing;
  const isJoinedNumber = (one: Placed) =>
    (one.from - place.to === 1 || place.from - one.to === 1) && /\d/.test(text.slice(one.from, one.to));
  const isProduct = /\d/.test(own) || places.some(isJoinedNumber) || NUMBER_IN_SLUG.test(following);
  const picture = IMAGE_FILE.exec(following)?.[0] ?? "";
  // Words before ".png" are a file's name where it stands among pictures, or alone.
  const isImage = picture !== "" && (!picture.includes(" ") || PICTURES.test(ahead) || !/\s|\//.test(ahead));
  const isPath = !isProduct && PATH_BEFORE.test(ahead) && !SHOP_PATH.test(ahead);
  const isAddress =
    (ADDRESS_BEFORE.test(ahead) && !isOfGoodsThere(standing, isProduct)) ||
    ADDRESS_AFTER.test(following) ||
    isHostName(own, following);
  if (isAddress && RELEASE_NOTE.test(ahead + own + following.split(" ", 1)[0])) return ["accessory", null];
  if (!isImage && (isPath || isAddress)) return ["editorial", null];
  if (NAMED_STREET.test(following)) return ["unrelated", null];
  const around = lineAround(text, place);
  const isRow = isRegistered(ahead, own + following) || isPostal(around);
  if (!isShop && isRow && !CAMERA.test(around)) return ["editorial", null];
  if (!isProduct && !isImage && isCode(ahead, following)) return ["editorial", null];
  return plain("editorial", following.startsWith("://") || /\bREALM=["']?$/.test(ahead));
}

/** How another's program is set to work with the make, behind it. */
const PROFILE = /^['"’”]? (?:PROFILE|PROTOCOL)(?!\p{L})/u;

function flawed(standing: Standing): Given {
  const { before, after, isShop } = standing;
  const howTo = isShop || isAd(standing) || PROFILE.test(after) ? null : HOW_TO.exec(before);
  return given("editorial", FLAW.exec(before) ?? FLAW.exec(after) ?? howTo);
}

const IN_BRACKETS = /\([^()]{0,60}\)/g;
const LAST_BRACKET = /\([^()]{0,60}$/;
const BRACKET_CLOSED = /\)[\s,;&+-]*$/;

/** What stands in brackets is said of what stands before them. A `lead` ends before what joins it to the name. */
function withoutBrackets(lead: string, before: string): string {
  const said = lead.replace(IN_BRACKETS, "");
  return BRACKET_CLOSED.test(before) ? said.replace(LAST_BRACKET, "") : said;
}

/** A slot is what a camera has. */
const SLOT = /^ (?:SLOT|CARD SLOT)(?!\p{L})/u;
const MEMORY = /SD|MEMORY|THE NHO|MEMOR|存储|内存|記憶/;
const BESIDE = /(?<!\p{L})(?:AND|&|UND|ET|Y|E|EN|I|И|ТА|І)\s+$/u;
/** What is added to a list of things, and is a camera. */
const ADDED = cue`\+ (?:\p{L}+ )?(?:${CAMERA.source})`;
const CAMERA_NEXT = cue`^ (?:\p{L}+ )?(?:${CAMERA.source})`;

/** Whether a cue is the last thing said before the names. */
function isLast(lead: string, { index, 0: found }: RegExpExecArray): boolean {
  return lead.slice(index + found.length).trim() === "";
}

/** "Firmware the same as that of": what another's is like. */
const AS_THAT_OF = cue`${begun({
  en: ["SAME AS|IDENTICAL|EQUAL TO"],
  de: ["IDENTISCH|GLEICH(?!\\p{L})"],
  fr: ["IDENTIQUE"],
  es: ["IGUAL|IDENTIC"],
  it: ["UGUAL|IDENTIC"],
  pt: ["IGUAL|IDENTIC"],
  nl: ["GELIJK|IDENTIEK"],
  pl: ["TAK[AI]\\p{L}? SAM|IDENTYCZ"],
  uk: ["ІДЕНТИЧН|ТАК[АИ]\\p{L}? САМ"],
  ru: ["ИДЕНТИЧН|ТАК[АО]\\p{L} ЖЕ"],
})}`;

function goesWith({
  text,
  lead,
  tail,
  before,
  after,
  ahead,
  following,
  isAccessory,
  isShop,
  place,
  places,
}: Standing): Given {
  const download = DOWNLOAD.exec(following.split("\n", 1)[0] ?? "") ?? DOWNLOAD_BEFORE.exec(ahead);
  if (download) return ["accessory", download];
  if (isAccessory) return ["accessory", null];
  const unfit = UNFIT.exec(lead);
  if (unfit) return ["compatible-with", unfit];
  if (REPAIRS.test(lead)) return null;
  const role =
    isOfOthers(before + after) ||
    (isShop && isOfNoMake(text, places[0]?.from ?? place.from)) ||
    NOT_AFFILIATED.test(following)
      ? "compatible-with"
      : "accessory";
  const accessory = ACCESSORY.exec(withoutBrackets(lead, before));
  // "Records to a microSD card": what a camera takes, unless it is what is sold.
  const isTaken =
    accessory !== null &&
    MEMORY.test(accessory[0]) &&
    (TAKES.test(lead.slice(0, accessory.index)) || SLOT.test(lead.slice(accessory.index + accessory[0].length)));
  // A program's licence goes with the program, and that with others' cameras.
  const isOthers =
    accessory !== null &&
    /^(?:LI[CZ]EN|Л[ИІ]ЦЕН|FIRMWARE)/.test(accessory[0]) &&
    compatibleIn(lead, before, place, places) !== null;
  const isLacked = accessory !== null && LACKED.test(lead.slice(0, accessory.index));
  // "Cables and X cameras", "card + camera X" are two things.
  const isBeside =
    accessory !== null &&
    (ADDED.test(lead.slice(accessory.index + accessory[0].length)) ||
      (isLast(lead, accessory) && BESIDE.test(before) && CAMERA_NEXT.test(tail)));
  if (accessory && !isOthers && !isBeside && !isTaken && !isLacked && !WITH.test(lead.slice(0, accessory.index)))
    return [role, accessory];
  const behind = ACCESSORY_AFTER.exec(after);
  if (behind && !WITH.test(behind[0].replace(/\S+$/, ""))) return ["accessory", behind];
  const others = withoutNames(ahead, place.from - ahead.length, places).replace(LINK, "");
  const made = madeFor(lead, tail, others);
  if (made && !AS_THAT_OF.test(made[0])) return [role, made];
  const program = compatibleIn(lead, before, place, places) === null ? SOFTWARE_BEFORE.exec(ahead) : null;
  return given("accessory", SOFTWARE_AFTER.exec(following) ?? program);
}

const ASKED_HAVE = /^[^.;!]{0,30}[?？]/;

const OURS = /(?<!\p{L})(?:WE|OUR)(?!\p{L})/u;

/** A numbered company, alone on its line. */
const LONGEST_ORDINAL = 8;
const NUMBERED = /^\s*\(?\d{1,3}[.)]\s+$/;

/** How far behind a make what else is refused may be named, in characters. */
const OTHERS_REACH = 18;

function ofPage(standing: Standing): Given {
  const { text, place, leading, before, after, tail, ahead, own, following, context } = standing;
  const { page } = context;
  if (
    page === "tender" &&
    leading === "" &&
    place.from <= LONGEST_ORDINAL &&
    NUMBERED.test(text.slice(0, place.from)) &&
    COMPANY_STYLE.test(following) &&
    !/[\p{L}\p{N}]/u.test(following.replace(COMPANY_STYLE, "").split("\n", 1)[0] ?? "")
  )
    return ["editorial", null];
  if (page === "tender") {
    // "…, no se aceptan equipos usados" turns those down, and not the make.
    const isOthers = REFUSED_NEXT.test(tail) || OTHERS_REFUSED.exec(tail.slice(0, OTHERS_REACH))?.index === 0;
    const role = asksFor(ahead, own, following) ? "required" : "editorial";
    return (
      movedBySense(standing) ??
      given("excluded", noneBySense(standing) ?? barredBySense(standing)) ??
      unasked(standing) ??
      given("excluded", isOthers ? null : (turnsDown(ahead, own, untilNext(standing)) ?? refusedBySense(standing))) ??
      keptBySense(standing) ?? [/\bINSTALLED\b/.test(before + after) ? "offered" : role, null]
    );
  }
  return page === "download" ? [isExample(ahead, own) ? "editorial" : "accessory", null] : null;
}

function talkedOf(standing: Standing): Given {
  const { passage, before, after, ahead, own, isShop } = standing;
  if (isExample(ahead, own) || (!isShop && isSample(ahead) && !FIGURE.test(passage))) return ["editorial", null];
  return given("editorial", EDITORIAL.exec(before) ?? EDITORIAL.exec(after) ?? talkOf(standing));
}

/** Signs, near the beginning of a text, that a buyer wrote it. */
const BUYER = /\d+ ?(?:NO|NOS|X|PCS|ST|SZT)\b|TENDER|BIDDER|CONTRACTOR|LEITFABRIKAT|REFERENCIA|EXIGE|REQUIER/;
const BEGINNING = 600;

function asked({ lead, ahead, text }: Standing): Given {
  const bound = BOUND.exec(ahead);
  if (bound) return ["required", bound];
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
  accepted,
  ofBan,
  (standing) => (isNobodys(standing) && !isAd(standing) ? writtenBySense(standing) : null),
  stillAsked,
  refused,
  toldOfLaw,
  (standing) => (isNobodys(standing) ? newsBySense(standing) : null),
  (standing) => (standing.isShop ? shopBySense(standing) : adBySense(standing)),
  ({ lead, isShop }) => given("editorial", isShop ? HAD_BEFORE.exec(`${lead} `) : null),
  ({ before, context: { page } }) => given("editorial", page === "tender" ? null : WENT_OVER.exec(before)),
  ({ lead, following }) => given("compatible-with", ASKED_HAVE.test(following) ? HAVE_YOU.exec(`${lead} `) : null),
  unofferedThere,
  replacedBySense,
  drivenBySense,
  notInProse,
  flawed,
  ({ lead, isShop }) => given("editorial", isShop || OURS.test(lead) ? null : SKILL.exec(lead)),
  (standing) => given("required", isNobodys(standing) ? plainlyAsked(standing) : null),
  (standing) => given("editorial", isNobodys(standing) ? SUPPORTED.exec(standing.lead) : null),
  (standing) => (isNobodys(standing) ? livedBySense(standing) : null),
  ({ lead }) => given("editorial", NO_DEALER.exec(`${lead} `)),
  goesWith,
  worksWith,
  ofPage,
  (standing) => given("offered", isNobodys(standing) ? staysOn(standing) : null),
  (standing) => (standing.context.page === "tender" ? null : (madeBySense(standing) ?? followedBySense(standing))),
  (standing) => given("required", standing.isShop || isNobodys(standing) ? SOUGHT.exec(standing.ahead) : null),
  (standing) => given("required", isNobodys(standing) ? ordered(standing) : null),
  (standing) => given("excluded", standing.context.page === "tender" ? null : notKept(standing)),
  (standing) => (standing.isShop ? fitsBySense(standing) : null),
  (standing) => (standing.isShop ? null : toldBySense(standing)),
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
  const standing = withoutOthersRefusals(standingOf(text, place, places, isAccessory, context));
  for (const step of STEPS) {
    const [role, match] = step(standing) ?? [];
    if (role === undefined) continue;
    if (match) signals.push({ for: role !== "excluded", code: "cue", text: match[0].trim().slice(0, MOST_SHOWN) });
    return role;
  }
  return "offered";
}

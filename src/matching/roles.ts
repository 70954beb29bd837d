/** What a text does with a mention: the first of the tests that holds, read within the mention's own clause. */

import { asksFor, turnsDown } from "./asks.ts";
import { toldOfLaw } from "./compliance.ts";
import {
  ACCESSORY,
  ACCESSORY_AFTER,
  ADDRESS_AFTER,
  ADDRESS_BEFORE,
  CAMERA,
  COMPANY_STYLE,
  COMPATIBLE,
  COMPATIBLE_AFTER,
  DOWNLOAD,
  DOWNLOAD_BEFORE,
  EDITORIAL,
  EQUIVALENT,
  FLAW,
  IMAGE_FILE,
  JOINS,
  NEEDED_AFTER,
  NEEDS,
  OLD,
  PATH_BEFORE,
  PUT_IN,
  REMOVED_AFTER,
  REMOVED_BEFORE,
  REMOVED_NEXT,
  REPLACE,
  REPLACED_AFTER,
  REQUIRED,
  SOFTWARE_AFTER,
  SOFTWARE_BEFORE,
  SUPPLY,
  THERE_AFTER,
  THERE_BEFORE,
  WITH,
} from "./cues.ts";
import { struck, unasked } from "./estate.ts";
import { type Given, given, plain } from "./given.ts";
import { isHostName } from "./host-name.ts";
import { madeFor } from "./made-for.ts";
import type { PassageContext, Role, Signal } from "./mention.ts";
import { FIGURE } from "./prose.ts";
import { refused, withoutOthersRefusals } from "./refusal.ts";
import { isOfGoods } from "./shop-address.ts";
import { LINK, type Placed, type Standing, standingOf, withoutNames } from "./standing.ts";
import {
  HOW_TO,
  isCode,
  isExample,
  isPostal,
  isRegistered,
  isSample,
  MINE,
  NAMED_STREET,
  talkOf,
  toldBan,
} from "./talk.ts";
import { unoffered } from "./unoffered.ts";
import { mustWorkWith, soldToWorkWith } from "./works-with.ts";

/** How much of a line around a name is looked at, in characters. */
const NEAR = 120;

/** What stands on the place's own line, near by. */
function lineAround(text: string, place: Placed): string {
  const ahead = text.slice(Math.max(0, place.from - NEAR), place.from);
  return `${ahead.slice(ahead.lastIndexOf("\n") + 1)}¶${text.slice(place.to, place.to + NEAR).split("\n", 1)[0]}`;
}

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

/** "Der Auftragnehmer baut die X ab": the verb and its other half. */
const TAKES_APART = /(?<!\p{L})(?:BAUT|BAUEN|NIMMT|NEHMEN|MONTIERT|MONTIEREN|KLEMMT)(?!\p{L})[^.;]{0,60}$/u;
const APART_AFTER = /^[^.;,]{0,40} AB(?!\p{L})/u;

function takenDown({ lead, before, after, ahead, following }: Standing): Given {
  const words = struck(ahead, following);
  if (words) return ["editorial", words];
  const near = lead.slice(lead.lastIndexOf(",") + 1);
  const down = REMOVED_BEFORE.exec(near);
  const apart = TAKES_APART.exec(near);
  if (apart && APART_AFTER.test(following)) return ["editorial", apart];
  // "Removal of X and supply of Y"
  const isPutUp = down !== null && SUPPLY.test(before.slice(before.lastIndexOf(down[0])));
  return given("editorial", isPutUp ? null : (down ?? REMOVED_AFTER.exec(after) ?? REMOVED_NEXT.exec(following)));
}

function ofBan({ before, own, after, context: { page } }: Standing): Given {
  return page === undefined || page === "unknown" ? given("editorial", toldBan(before + own + after)) : null;
}

/** A page of a shop's own, in its address. */
const SHOP_PATH =
  /^["'(]?\/(?:[A-Z]{2}\/)?(?:SHOP|STORE|TIENDA|LOJA|PRODUCT\w*|PRODUKT\w*|PRODUIT\w*|PRODOTT\w*|PRODUTO\w*|URUN\w*|OFFERS?|OFERTAS?|CATEGOR\w*|KATEGORI\w*|COLLECTIONS?)\/[\w-]*$/;

/** Where a site keeps its pictures, in an address. */
const PICTURES = /(?:^|[/\\])(?:IMAGES?|IMGS?|ASSETS|BRANDS?|LOGOS?|UPLOADS|PICTURES?|MEDIA|PUBLIC)[/\\][^\s]*$/;

/** An address, a register's row, a street, a program's text. */
function notInProse({ text, place, places, ahead, own, following, isShop }: Standing): Given {
  // A shop's own address of a product tells what it sells; the address of a site, or of a program's file, does not.
  const isJoinedNumber = (one: Placed) =>
    (one.from - place.to === 1 || place.from - one.to === 1) && /\d/.test(text.slice(one.from, one.to));
  const isProduct = /\d/.test(own) || places.some(isJoinedNumber);
  const picture = IMAGE_FILE.exec(following)?.[0] ?? "";
  // Words before ".png" are a file's name where it stands among pictures, or alone.
  const isImage = picture !== "" && (!picture.includes(" ") || PICTURES.test(ahead) || !/\s|\//.test(ahead));
  const isPath = !isProduct && PATH_BEFORE.test(ahead) && !SHOP_PATH.test(ahead);
  const isAddress =
    (ADDRESS_BEFORE.test(ahead) && !(isShop && isOfGoods(ahead, own, following, isProduct))) ||
    ADDRESS_AFTER.test(following) ||
    isHostName(own, following);
  if (!isImage && (isPath || isAddress)) return ["editorial", null];
  if (NAMED_STREET.test(following)) return ["unrelated", null];
  const around = lineAround(text, place);
  const isRow = isRegistered(ahead, own + following) || isPostal(around);
  if (!isShop && isRow && !CAMERA.test(around)) return ["editorial", null];
  if (!isProduct && !isImage && isCode(ahead, following)) return ["editorial", null];
  return plain("editorial", following.startsWith("://") || /\bREALM=["']?$/.test(ahead));
}

function flawed({ before, after, isShop }: Standing): Given {
  return given("editorial", FLAW.exec(before) ?? FLAW.exec(after) ?? (isShop ? null : HOW_TO.exec(before)));
}

const IN_BRACKETS = /\([^()]{0,60}\)/g;
const LAST_BRACKET = /\([^()]{0,60}$/;
const BRACKET_CLOSED = /\)[\s,;&+-]*$/;

/** What stands in brackets is said of what stands before them. A `lead` ends before what joins it to the name. */
function withoutBrackets(lead: string, before: string): string {
  const said = lead.replace(IN_BRACKETS, "");
  return BRACKET_CLOSED.test(before) ? said.replace(LAST_BRACKET, "") : said;
}

const TAKES =
  /(?<!\p{L})(?:TO|ON|UP TO|SUPPORTS?|SLOT|RECORDS?|AUF|BIS|SUR|SU|EN|EM|NA|HASTA|TOT|OP|PA|TIL|DO|В|НА|KE|VAO|TREN) (?:AN? |THE |EINE |UNE |UNA |\d+ ?[GT]B ){0,2}$/u;
const MEMORY = /SD|MEMORY|THE NHO|MEMOR|存储|内存|記憶/;
const BESIDE = /(?<!\p{L})(?:AND|&|UND|ET|Y|E|EN|I|И|ТА|І)\s+$/u;
const CAMERA_NEXT = new RegExp(`^ (?:\\p{L}+ )?(?:${CAMERA.source})`, "u");

/** Whether a cue is the last thing said before the names. */
function isLast(lead: string, { index, 0: cue }: RegExpExecArray): boolean {
  return lead.slice(index + cue.length).trim() === "";
}

function goesWith({ lead, tail, before, after, ahead, following, isAccessory, place, places }: Standing): Given {
  const download = DOWNLOAD.exec(following.split("\n", 1)[0] ?? "") ?? DOWNLOAD_BEFORE.exec(ahead);
  if (download) return ["accessory", download];
  if (isAccessory) return ["accessory", null];
  const accessory = ACCESSORY.exec(withoutBrackets(lead, before));
  // "Records to a microSD card": what a camera takes, unless it is what is sold.
  const isTaken = accessory !== null && MEMORY.test(accessory[0]) && TAKES.test(lead.slice(0, accessory.index));
  // A program's licence goes with the program, and that with others' cameras.
  const isOthers =
    accessory !== null &&
    /^(?:LI[CZ]EN|Л[ИІ]ЦЕН)/.test(accessory[0]) &&
    compatibleIn(lead, before, place, places) !== null;
  // "Cables and X cameras" are two things.
  const isBeside = accessory !== null && isLast(lead, accessory) && BESIDE.test(before) && CAMERA_NEXT.test(tail);
  if (accessory && !isOthers && !isBeside && !isTaken && !WITH.test(lead.slice(0, accessory.index)))
    return ["accessory", accessory];
  const behind = ACCESSORY_AFTER.exec(after);
  if (behind && !WITH.test(behind[0].replace(/\S+$/, ""))) return ["accessory", behind];
  const others = withoutNames(ahead, place.from - ahead.length, places).replace(LINK, "");
  const made = madeFor(lead, tail, others);
  if (made) return ["accessory", made];
  return given("accessory", SOFTWARE_AFTER.exec(following) ?? SOFTWARE_BEFORE.exec(ahead));
}

/** "your old X": a seller's other make is to come in its place. */
const OLD_ONE =
  /(?<!\p{L})(?:OLD|ALTEN?|ALTES|VIEUX|VIEILLES?|VECCHI[OAE]?|VIEJ[OA]S?|ANTIGU[OA]S?|ANTIG[OA]S?|OUDE|STAR[AEY]\p{L}{0,2}|СТАР\p{L}{1,3})\s+$|旧的?$/u;

const YOUR_OLD =
  /(?<!\p{L})(?:YOUR|UW|IHREN?|VOTRE|VOS|SUS?|TUS?|VOSTR\p{L}|SEUS?|SUAS?|TWOJ\p{L}*|ВАШ\p{L}*|DITT?|DINE?|DINA|ERA) (?:GAML[AE]|OLD|OUDE|ALT(?:EN?|ES)|VIEUX|VIEILLES?|ANCIEN\p{L}*|ANTIGU[OA]S?|VIEJ[OA]S?|VECCHI[OAE]?|ANTIG[OA]S?|STAR[AEY]\p{L}{0,2}|СТАР\p{L}{1,3}) (?:\p{L}+ ){0,2}$/u;

/** What somebody had before, in a review or a case told: the new one is another's. */
const HAD_BEFORE =
  /(?<!\p{L})(?:HATTEN? (?:VORHER|BISHER|FRUHER|ZUVOR)|J['’]AVAIS (?:AVANT|AUPARAVANT)|TENIA (?:ANTES|ANTERIORMENTE)|AVEVO (?:PRIMA|IN PRECEDENZA)|TINHA ANTES|PREVIOUSLY (?:HAD|USED|OWNED)|(?:HAD|USED) (?:BEFORE|PREVIOUSLY)|TROQUEI [AO]|CAMBIE (?:LA|EL|MI)|HO SOSTITUITO|WYMIENIL[AE]M|ZAMIENIL[AE]M|НА ЗАМЕНУ|ВЗАМЕН|НА ЗАМІНУ|(?:РАНІШЕ|РАНЬШЕ) (?:БУЛ|СТОЯ|БЫЛ)\p{L}*|ΕΙΧΑ(?:ΜΕ)?|EDDIG|AM AVUT (?:INAINTE)?|PREDTIM|DRIVE JSEM MEL|TIDIGARE HADE|HADDE TIDLIGERE|HAVDE TIDLIGERE|AIEMMIN|DAHA ONCE)(?!\p{L})[^.;]{0,30}$|以前(?:は|用)[^。、]{0,6}$/u;

/** "Do you already have X?": asked by who sells another make that goes with it. */
const HAVE_YOU =
  /(?<!\p{L})(?:(?:DO YOU )?(?:ALREADY (?:HAVE|OWN)|HAVE YOU (?:ALREADY )?(?:GOT )?)|(?:HABEN SIE|HAST DU|HABT IHR) (?:SCHON|BEREITS)|(?:VOUS AVEZ|AVEZ-VOUS|TU AS|AS-TU) DEJA|(?:YA )?TIENES?(?: YA)?|(?:HAI|AVETE) GIA|JA (?:TEM|TENS)|(?:HEEFT U|HEB JE) (?:AL|REEDS)|MASZ JUZ|(?:ВЖЕ|УЖЕ) (?:МАЄТЕ|ЕСТЬ)|ZATEN)(?!\p{L})[^.;?!]{0,40}$/u;
const ASKED_HAVE = /^[^.;!]{0,30}[?？]/;

/** Told to take in what is there: "the software shall integrate recorders of X". */
const TO_INTEGRATE =
  /(?<!\p{L})(?:SHALL|MUST|WILL|MUSS|SOLL|DOIT|DEVRA|DEBE|DEBERA|DEVE|DEVERA|DOVRA|MOET|MUSI|POWIN\p{L}+|МАЄ|ПОВИНН\p{L}+|ДОЛЖН\p{L}+)(?!\p{L})[^.;:]{0,40}?(?<!\p{L})(?:INTEGRAT(?:E|ION)|INTEGRIER\p{L}*|INTEGRER|INTEGRAR|INTEGRARE|INTEGREREN|INTEGROWAC|ІНТЕГР\p{L}+|ИНТЕГРИР\p{L}+)(?!\p{L})(?! (?:FULLY )?(?:INTO|IN|IM|DANS|EN|NEL|EM)(?!\p{L}))[^.;:]{0,120}$|(?<!\p{L})(?:WSPOLPRAC\p{L}* Z|ZUSAMMENARBEIT MIT|SPOLUPRAC\p{L}* S|INTEROPERAB\p{L}+ (?:WITH|MIT|AVEC|CON|COM|Z))(?!\p{L})[^.;:]{0,40}$/u;

/** Whether nothing but a comma stands between two makes of a list. */
function isJoined(text: string, { to }: Placed, place: Placed): boolean {
  return to < place.from && place.from - to <= 3 && /^[\s,]*$/.test(text.slice(to, place.from));
}

/** What somebody can do, in an advertisement of a post. */
const SKILL =
  /(?:(?:HANDS-ON EXPERIENCE|WORKING KNOWLEDGE|FAMILIARITY) (?:WITH|IN|OF)|(?:HOLDS?|HOLDING|EARN(?:ED)?|HAVE|HAS|MAINTAINS?) (?:\p{L}+ ){0,2}CERTIFICATIONS? FROM (?:\p{L}+ ){0,3}(?:SUCH AS|LIKE|INCLUDING))(?!\p{L})[^.;:]{0,60}$/u;
const OURS = /(?<!\p{L})(?:WE|OUR)(?!\p{L})/u;

/** "A trusted X and Y alternative". */
const ALTERNATIVE = /^ ?ALTERNATIVES?(?!\p{L})/u;

/** "Equivalente a X": a tender asks for what is as good, a shop sells it. */
const AS_GOOD =
  /(?<!\p{L})(?:EQUIVALENT[EI]? AL?|AQUIVALENT ZU|GLEICHWERTIG (?:ZU|MIT)|GELIJKWAARDIG AAN|ODPOWIEDNIK)(?!\p{L})/u;

/** "für X-Kameras ausgelegt". */
const MADE_FOR = /(?<!\p{L})(?:FUR|VOOR)(?: (?:DE|HET|DIE|DEN|DAS|DER))? $/u;
const MADE =
  /^[^.;,]{0,30} (?:AUSGELEGT|KONZIPIERT|GEEIGNET|GEDACHT|BESTIMMT|ENTWICKELT|GEMAAKT|ONTWORPEN|BEDOELD|GESCHIKT)(?!\p{L})/u;

function worksWith({
  text,
  lead,
  tail,
  before,
  after,
  said,
  ahead,
  following,
  context,
  isShop,
  place,
  places,
}: Standing): Given {
  // "Existing wiring, X cameras": behind a comma stands something else, unless a make of the same list stands before it.
  const isCut = /[,:]\s*$/.test(before) && !places.some((one) => isJoined(text, one, place));
  const isThere = (!isCut && THERE_BEFORE.test(lead)) || THERE_AFTER.test(tail) || THERE_AFTER.test(said);
  const old =
    replaced(lead, tail) ??
    (isThere ? JOINS.exec(before + after) : null) ??
    (isShop ? MINE.exec(before) : null) ??
    YOUR_OLD.exec(`${lead} `) ??
    (context.page === "tender"
      ? (TO_INTEGRATE.exec(lead) ?? mustWorkWith(lead, before, tail))
      : soldToWorkWith(lead, tail)) ??
    (places.length > 1 ? OLD_ONE.exec(`${lead} `) : null);
  if (old) return ["compatible-with", old];
  const equivalent = EQUIVALENT.exec(after);
  // "… does not accept X, not even as an equivalent"
  if (equivalent && turnsDown(ahead, "", "") === null) return ["required", equivalent];
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

/** A numbered company, alone on its line. */
const LONGEST_ORDINAL = 8;
const NUMBERED = /^\s*\(?\d{1,3}[.)]\s+$/;

function ofPage(standing: Standing): Given {
  const { text, place, leading, before, after, ahead, own, following, context } = standing;
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
    const down = turnsDown(ahead, own, following);
    const role = asksFor(ahead, own, following) ? "required" : "editorial";
    return (
      unasked(standing) ?? given("excluded", down) ?? [/\bINSTALLED\b/.test(before + after) ? "offered" : role, null]
    );
  }
  return page === "download" ? [isExample(ahead, own) ? "editorial" : "accessory", null] : null;
}

function talkedOf(standing: Standing): Given {
  const { text, before, after, ahead, own, isShop } = standing;
  if (isExample(ahead, own) || (!isShop && isSample(ahead) && !FIGURE.test(text))) return ["editorial", null];
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
  toldOfLaw,
  ({ lead, isShop }) => given("editorial", isShop ? HAD_BEFORE.exec(`${lead} `) : null),
  ({ lead, following }) => given("compatible-with", ASKED_HAVE.test(following) ? HAVE_YOU.exec(`${lead} `) : null),
  unoffered,
  notInProse,
  flawed,
  ({ lead, isShop }) => given("editorial", isShop || OURS.test(lead) ? null : SKILL.exec(lead)),
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
  const standing = withoutOthersRefusals(standingOf(text, place, places, isAccessory, context));
  for (const step of STEPS) {
    const [role, match] = step(standing) ?? [];
    if (role === undefined) continue;
    if (match) signals.push({ for: role !== "excluded", code: "cue", text: match[0].trim().slice(0, MOST_SHOWN) });
    return role;
  }
  return "offered";
}

/** Whether a name or part number means the vendor: the signals around it, weighed. */
import type { NameEntry } from "../dataset/compiled.ts";
import { type Candidate, candidates, LETTER_OR_DIGIT, NO_WORD_BOUNDARY } from "./candidates.ts";
import {
  AFFAIR,
  CAMERA,
  CARRIER_GOODS,
  DRONE,
  IMAGE_FILE,
  NETWORK_GOODS,
  ON_SALE_IN_HAN,
  OTHER_GOODS,
  OTHER_IN_HAN,
  OTHER_MAKERS,
  PHONE,
  RADIO_GOODS,
  SECURITY_GOODS,
  WATCHING,
} from "./cues.ts";
import type { Confidence, PassageContext, Signal } from "./mention.ts";
import { type Normalised, normalise } from "./normalise.ts";
import type { Matcher } from "./read-text.ts";
import { type Scene, WIDE } from "./scene.ts";
import { isBesideCamera, isWordInProse, NEAR } from "./word-in-prose.ts";

/** A part number's shape that hardly means anything else, though others may use it too. */
const UNLIKELY_ELSE = /^(?=.{8})(?=.*\d.*\d)[A-Z]{2}[A-Z0-9]*-/;
/** A part number that may fill a cell or a heading, with no more than these characters beside it. */
const CELL_NUMBER = /^\S{6,}$/;
const CELL_REST = 8;
/** A text that is no longer than this may be a name alone, with a bullet or a price. */
const ALONE = 80;
/** The second signals for a name of one word that stands in two. */
const APART_NEEDS: readonly string[] = ["camera", "brand-field"];
const COMPANY =
  /^[\s,]*(?:TECHNOLOG|CORPORATION|CORP\b|CO\b|LTD|INC\b|GMBH|GROUP|SYSTEMS|DIGITAL\b|COMMUNICATIONS|科技|技术|股份)/;

/** What shops say of a make's goods: there an abbreviation that means nothing else stands for its maker. */
const TRADE =
  /SECURITY|SERIES|SOLUTIONS?|PRODUCTS?|DEALER|DISTRIBUT|RESELLER|ANALYTIC|AIOT|SURVEILLANCE|ALARM|ACCESS CONTROL|RECOGNITION/;

/** From this length on a word also stands for its longer forms: "novel" for "novelist". */
const STEM = 5;

/** Whether `text` has `word` as a word of its own; scripts without spaces need no boundary. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (NO_WORD_BOUNDARY.test(word)) return true;
    const begins = !LETTER_OR_DIGIT.test(text.charAt(at - 1));
    if (begins && (word.length >= STEM || !LETTER_OR_DIGIT.test(text.charAt(at + word.length)))) return true;
  }
  return false;
}

/** What stands before the picture of a make in an address. */
const LOGO = /LOGO|(?<!\p{L})(?:BRANDS?|MARCAS?|MARQUES?|MARKEN|MARKI|MARCHI|PARTNERS?|PARTENAIRES|SOCIOS)(?!\p{L})/u;

/** Of each matcher the last title asked for: all texts of a page have the same. */
const titles = new WeakMap<Matcher, { around: string; makers: Map<string, string> }>();

/** The vendors that the page's title or breadcrumbs name beyond doubt, each with its name there. */
function makersAround(matcher: Matcher, around: string, context: PassageContext): Map<string, string> {
  const known = titles.get(matcher);
  if (known?.around === around) return known.makers;
  const normal = normalise(around);
  const named = candidates(matcher, normal, context)
    .filter(({ entry, isApart }) => entry !== null && (entry.n?.includes("company") ?? true) && !isApart)
    .flatMap(({ entry, from, to }) => (entry?.v ?? []).map((vendor) => [vendor, normal.text.slice(from, to)] as const));
  const makers = new Map(named);
  titles.set(matcher, { around, makers });
  return makers;
}

function isShop({ page }: PassageContext): boolean {
  return page === "listing" || page === "product";
}

/** Whether a candidate is a mention, of which of the vendor's businesses, and how sure that is. */
export interface Verdict {
  counts: boolean;
  otherBusiness: boolean;
  confidence: Confidence;
  /** A short Chinese name that nothing of the trade or of a sale stands with, in a text that says more than the name. */
  isBare?: true;
}

const verdict = (counts: boolean, confidence: Confidence, otherBusiness = false): Verdict => ({
  counts,
  otherBusiness,
  confidence,
});

/** Weighs the signals for and against the candidate at `index`, and notes them in `signals`. */
export function judge(
  matcher: Matcher,
  normal: Normalised,
  original: string,
  all: readonly Candidate[],
  index: number,
  scene: Scene,
  context: PassageContext,
  signals: Signal[],
): Verdict {
  const { text } = normal;
  const candidate = all[index];
  if (!candidate) return verdict(false, "possible");
  const { entry, model, from, to } = candidate;
  // A word cut in two at the edge must not look like another: what ends with the text ends with a space.
  const near = `${text.slice(Math.max(0, from - NEAR), from)} ${text.slice(to, to + NEAR)}${to + NEAR >= text.length ? " " : ""}`;
  const wide = text.slice(Math.max(0, from - WIDE), to + WIDE);
  // A name that is also a word meets a camera word somewhere in any long text.
  const camera =
    CAMERA.exec(near) ??
    ((entry?.w === 1 || candidate.isApart) && !isShop(context) ? null : CAMERA.exec(wide)) ??
    scene.cameraAround;
  const brandField = entry !== null && scene.brand === entry;
  const borneOut = scene.bearsOut(model?.v ?? entry?.v[0] ?? "", candidate);
  if (camera) signals.push({ for: true, code: "camera-word", text: camera[0].trim() });
  if (brandField) signals.push({ for: true, code: "brand-field", text: context.brand ?? "" });
  if (borneOut) signals.push({ for: true, code: "borne-out" });
  if (context.cameraCategory) signals.push({ for: true, code: "camera-category" });
  if (candidate.isApart) signals.push({ for: false, code: "apart" });
  if (model) {
    if (model.c === undefined) return verdict(true, "certain", scene.isOtherGoods(candidate));
    const makers = makersAround(matcher, context.around ?? "", context);
    const title = makers.get(model.v);
    if (title !== undefined) signals.push({ for: true, code: "page-title", text: title });
    if (model.c === 2) {
      // A short number under a title that names two makers may be either's.
      const isTheirs = scene.isNamedNear(model.v, index) || (title !== undefined && makers.size === 1);
      // A telecommunications vendor's routers are of its own trade, though which kind remains open.
      const isTrade = matcher.names.vendors[model.v]?.business.includes("telecommunications") ?? false;
      const isElse = !isTrade && scene.isOtherGoods(candidate);
      return verdict(isTheirs, model.part === "other" ? "possible" : "likely", isElse);
    }
    if (borneOut || brandField || title !== undefined || camera !== null || context.cameraCategory === true)
      return verdict(true, "likely");
    const number = text.slice(from, to);
    const isCell =
      CELL_NUMBER.test(number) && !/\S/.test(text.charAt(from - 1)) && text.length <= to - from + CELL_REST;
    return verdict(isCell || UNLIKELY_ELSE.test(number), "possible");
  }
  if (!entry) return verdict(false, "possible");
  return judgeName({ matcher, normal, original, candidate, entry, index, scene, context, signals }, near, {
    camera: camera !== null,
    brandField,
    borneOut,
  });
}

/** The line a place stands in, at most {@link NEAR} characters each way, with a space at its end. */
function lineAround(text: string, { from, to }: Candidate): string {
  const before = text.slice(Math.max(0, from - NEAR), from);
  const after = text.slice(from, to + NEAR);
  return `${before.slice(before.lastIndexOf("\n") + 1)}${after.split("\n", 1)[0]} `;
}

/** Whether a place names another product line of the same vendor. */
function isOtherLine({ entry }: Candidate, line: NameEntry): boolean {
  return entry?.k === "product-line" && entry !== line && entry.v[0] === line.v[0];
}

/** Whether a place names another vendor, beyond doubt. */
function isOtherMake({ entry }: Candidate, vendor: string): boolean {
  return entry !== null && entry.k !== "product-line" && entry.n === undefined && entry.v[0] !== vendor;
}

/** What a text says besides the names and part numbers in it. */
function withoutNames(text: string, places: readonly Candidate[]): string {
  return places.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

/** Whether a text is names and part numbers alone. */
function isAlone(text: string, places: readonly Candidate[]): boolean {
  return text.length <= ALONE && !LETTER_OR_DIGIT.test(withoutNames(text, places));
}

/** Whether words near by are of the vendor's own trade besides cameras: a measure about that is about those goods too. */
function isOwnTrade(business: readonly string[], near: string): boolean {
  return (
    (business.includes("telecommunications") && (NETWORK_GOODS.test(near) || CARRIER_GOODS.test(near))) ||
    (business.includes("radio") && RADIO_GOODS.test(near))
  );
}

interface NameInPlace {
  matcher: Matcher;
  normal: Normalised;
  original: string;
  candidate: Candidate;
  entry: NameEntry;
  index: number;
  scene: Scene;
  context: PassageContext;
  signals: Signal[];
}

function judgeName(
  { matcher, normal, original, candidate, entry, index, scene, context, signals }: NameInPlace,
  around: string,
  { camera, brandField, borneOut }: { camera: boolean; brandField: boolean; borneOut: boolean },
): Verdict {
  const { text } = normal;
  // Where the name's own line says what is sold, the next tile's words do not count.
  const line = lineAround(text, candidate);
  const isTold = CAMERA.test(line) && !OTHER_GOODS.test(line);
  const near = isTold ? line : around;
  const vendor = entry.v[0] ?? "";
  const business = matcher.names.vendors[vendor]?.business ?? [];
  const widely = scene.isWide(vendor);
  const drone = DRONE.exec(near);
  const flies = business.includes("drones");
  const neighbours = scene.near(index);
  const otherPart = neighbours.find((one) => one.model?.v === vendor && scene.isOtherGoods(one));
  const whole = isTold ? line : `${text.slice(Math.max(0, candidate.from - NEAR), candidate.to + NEAR)} `;
  const other =
    OTHER_GOODS.exec(widely ? whole : near) ??
    (flies ? null : drone) ??
    (otherPart ? [text.slice(otherPart.from, otherPart.to)] : null);
  const needs = entry.n ?? (candidate.isApart ? APART_NEEDS : undefined);
  const isWord = entry.w === 1 || candidate.isApart === true;
  // "大华会计师事务所": whatever else the text is of, that is another's name.
  if (needs && /^[会會][计計]/.test(text.slice(candidate.to, candidate.to + 2))) return verdict(false, "likely");
  if (!needs) {
    if (widely && other && !camera) {
      const own = isOwnTrade(business, near) && !PHONE.test(whole);
      if (own && CARRIER_GOODS.test(near)) return verdict(true, "likely");
      return verdict(true, own ? "possible" : "likely", !own);
    }
    // A corporation's full name stands in news and contracts of every kind.
    const open = widely && entry.k === "legal" && !camera && context.cameraCategory !== true;
    return verdict(true, open ? "possible" : "certain");
  }
  const against = entry.u?.find((word) => hasWord(whole, normalise(word).text));
  if (against !== undefined) signals.push({ for: false, code: "unless-word", text: against });
  if (other) signals.push({ for: false, code: "other-goods", text: other[0].trim() });
  // A university buys cameras too: there only a longer name with this one in it ("Wang Dahua") speaks against the maker.
  const isNamed = against !== undefined && normalise(against).text.includes(normalise(entry.t).text);
  const isOther = against !== undefined && (isWord || widely || isNamed || !isBesideCamera(text, candidate));
  if (isOther && !borneOut && !brandField) return verdict(widely && !isWord, "likely", true);
  const clearOther = neighbours.some((one) =>
    one.model !== null
      ? one.model.c === undefined
      : one !== candidate &&
        (one.entry?.n?.includes("company") ?? true) &&
        !one.isApart &&
        one.entry?.k !== "legal" &&
        !scene.isWide(one.entry?.v[0] ?? ""),
  );
  if (!borneOut && !brandField && !clearOther && isWordInProse(normal, original, candidate, neighbours, context))
    return verdict(false, "possible");
  // Two makers' coined names that could each be another word bear each other out.
  const unclearOther =
    !isWord &&
    neighbours.some(
      ({ entry: other, isApart }) =>
        other !== null && other.w !== 1 && !isApart && other.v[0] !== vendor && !scene.isWide(other.v[0] ?? ""),
    );
  const unlisted = OTHER_MAKERS.test(near) || unclearOther;
  const company = COMPANY.exec(text.slice(candidate.to, candidate.to + 40));
  if (clearOther || unlisted) signals.push({ for: true, code: "other-maker" });
  if (company) signals.push({ for: true, code: "company-word", text: company[0].trim() });
  const second =
    (needs.includes("camera") &&
      (camera || (flies && drone !== null) || context.cameraCategory === true || clearOther || unlisted)) ||
    (needs.includes("brand-field") && brandField) ||
    (needs.includes("company") && company !== null) ||
    (entry.k === "product-line" && neighbours.some((one) => isOtherLine(one, entry))) ||
    borneOut;
  // What carriers build networks of is a telecommunications vendor's own trade, whatever else it makes.
  if (!isWord && business.includes("telecommunications") && CARRIER_GOODS.test(near)) return verdict(true, "likely");
  const isPhone = PHONE.test(whole) && !WATCHING.test(near);
  if (widely && other && !(CAMERA.test(near) && !isPhone && !/CASE/.test(other[0] ?? "")) && !borneOut) {
    // A measure about a maker's networks is about its routers too; what kind of router it is remains open.
    const own = isOwnTrade(business, near) && !isPhone;
    return verdict(true, own ? "possible" : "likely", !own);
  }
  // A maker of all sorts of goods that once resold some cameras: its name alone does not tell whose camera it is.
  const makers = matcher.names.vendors[vendor]?.makers ?? [];
  const isResold = matcher.names.vendors[vendor]?.mixed && !makers.some(({ status }) => status === "current");
  // "ColorVu" beside another maker's name is that maker's word for it.
  const isOthers = entry.k === "product-line" && !borneOut && neighbours.some((one) => isOtherMake(one, vendor));
  if (isOthers && needs.includes("camera")) return verdict(false, "possible");
  // Other makers use a product word too: it tells whose idea the goods are, not whose make.
  const isOpen = (widely && isResold) || entry.k === "product-line";
  if (second) return verdict(true, isOpen && !borneOut && !brandField ? "possible" : "likely");
  // The affair tells who is meant, not that anything is for sale.
  const affair = AFFAIR.exec(near);
  if (affair) {
    signals.push({ for: true, code: "affair-word", text: affair[0] });
    return verdict(true, "possible");
  }
  // The picture of a make, among a shop's makes or partners.
  const picture = IMAGE_FILE.exec(text.slice(candidate.to, candidate.to + NEAR))?.[0] ?? "";
  const isLogo = LOGO.test(text.slice(Math.max(0, candidate.from - NEAR), candidate.from)) || /^[-_]LOGO/.test(picture);
  const isMake = isLogo && picture !== "";
  if (isWord) return verdict(false, "possible");
  if (isMake && !widely) return verdict(true, "possible");
  // The maker is meant, but which of its goods is open: a heading or a menu entry, or alarm goods, may well be of this trade.
  if (widely) {
    return verdict(true, "possible", !isMake && !isAlone(text, neighbours) && !SECURITY_GOODS.test(near));
  }
  if (!needs.includes("company")) {
    // An abbreviation that hardly means anything else: with a word of the trade it is the maker, in a shop surely.
    const isMaker = entry.x === 1 && !isWord && against === undefined;
    const isAsked = isShop(context) && isAlone(text, neighbours);
    if (!isMaker || !(isAsked || TRADE.test(near))) return verdict(false, "likely");
    return verdict(true, isShop(context) && !isAsked ? "likely" : "possible");
  }
  // A company's own coined name that only rarely means something else: counts where nothing speaks against it.
  if (!NO_WORD_BOUNDARY.test(entry.t)) return verdict(true, "likely");
  // Two characters make part of many a name: on their own they are only listed.
  const isPart =
    NO_WORD_BOUNDARY.test(text.charAt(candidate.from - 1)) ||
    OTHER_IN_HAN.test(text.slice(candidate.to, candidate.to + 6));
  const bare = text.length > ALONE || LETTER_OR_DIGIT.test(text.slice(0, candidate.from) + text.slice(candidate.to));
  return { ...verdict(!isPart, "possible"), ...(bare && !ON_SALE_IN_HAN.test(near) && { isBare: true }) };
}

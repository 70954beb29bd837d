/** Whether a name means its vendor: for most names nothing else is needed, for others a second signal. */
import type { NameEntry } from "../dataset/compiled.ts";
import { type Here, lookAround, type NameInPlace } from "./around-name.ts";
import { type Candidate, LETTER_OR_DIGIT, NO_WORD_BOUNDARY } from "./candidates.ts";
import { CAMERA, OTHER_MAKERS, WATCHING } from "./cues/cameras.ts";
import { AFFAIR, CARRIER_GOODS, ON_SALE_IN_HAN, PHONE, SECURITY_GOODS } from "./cues/goods.ts";
import { isElsewhere } from "./elsewhere.ts";
import { isNamedInHan, isOthersInHan, isPartInHan, namesOtherGoods } from "./han-names.ts";
import { pictureOfMake } from "./make-picture.ts";
import { isShop } from "./mention.ts";
import { normalise } from "./normalise.ts";
import { ownTrade } from "./own-trade.ts";
import { isSomeone } from "./someone.ts";
import { type Verdict, verdict } from "./verdict.ts";
import { hasWord, isBesideCamera, isWordInProse } from "./word-in-prose.ts";
import { cues, oneOf, whole } from "./words.ts";

/** A text that is no longer than this may be a name alone, with a bullet or a price. */
const ALONE = 80;
/** How far the words right beside a name reach, in characters. */
const BESIDE = 24;
const COMPANY =
  /^[\s,]*(?:TECHNOLOG|CORPORATION|CORP\b|CO\b|LTD|INC\b|GMBH|GROUP|SYSTEMS|DIGITAL\b|COMMUNICATIONS|科技|技术|股份)/;

/** What shops say of a make's goods: there an abbreviation that means nothing else stands for its maker. */
const TRADE =
  /SECURITY|SERIES|SOLUTIONS?|PRODUCTS?|DEALER|DISTRIBUT|RESELLER|ANALYTIC|AIOT|SURVEILLANCE|ALARM|ACCESS CONTROL|RECOGNITION/;

/** Product words that are no words, by their capitals: "AcuSense", and not "Starlight". */
const COINED = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

/** What they go with, other makers' goods apart. */
const LINE_TRADE = /SECURITY|SOLUTIONS?|SURVEILLANCE|ANALYTIC|AIOT|TECHNOLOG/;

/** A maker of cameras whose routers are known better: beside it a maker of routers may be one too. */
const ALSO_NETWORKS = /(?<!\p{L})UBIQUITI(?!\p{L})/gu;

/** "By", "on your", before a telephone. */
const BY = whole({
  en: ["VIA", "FROM", "BY", "THROUGH", "USING", "ON YOUR", "WITH YOUR"],
  de: ["PER", "VOM", "MIT DEM", "AUF DEM"],
  fr: ["DEPUIS", "PAR", "SUR", "AVEC"],
  es: ["DESDE", "CON EL", "EN EL", "POR"],
  it: ["DAL", "DALLO", "CON LO", "SULLO"],
  pt: ["PELO", "NO"],
  nl: ["VIA DE", "MET JE", "OP JE"],
  pl: ["PRZEZ", "ZA POMOCA", "W", "Z"],
  uk: ["ЗІ?"],
  ru: ["ЧЕРЕЗ", "С", "НА"],
  ro: ["DE PE"],
  sq: ["NGA", "NE"],
  id: ["DARI", "LEWAT"],
  vi: ["TREN", "QUA", "BANG"],
});
const TELEPHONE = oneOf({
  en: ["TELEPHONE", "PHONE", "MOBILE"],
  de: ["TELEFON", "HANDY"],
  es: ["CELULAR", "MOVIL"],
  nl: ["TELEFOON"],
  ru: ["СМАРТФОН", "ТЕЛЕФОН"],
  id: ["PONSEL", "HP(?!\\p{L})"],
  vi: ["DIEN THOAI"],
});
/** A camera is looked at and steered with a telephone: "kontroll nga telefoni", "управление через смартфон". */
const BY_PHONE = cues`${BY} (?:\p{L}{1,7} )?(?:SMART ?)?${TELEPHONE}\p{L}*`;

/** A part number joined to a Chinese name: "萤石C6". */
const NUMBER_IN_HAN = /^[A-Z]{1,3}\d{1,4}[A-Z]{0,3}(?![\p{Script=Latin}\d])/u;
const NUMBER_REACH = 12;

/** The words right before and behind a place. */
function beside(text: string, { from, to }: Candidate): string {
  const before = text.slice(Math.max(0, from - BESIDE), from);
  return `${before.slice(before.search(/[^.,;:\n|]*$/))}${text.slice(to, to + BESIDE).split(/[.,;:\n|]/, 1)[0]} `;
}

/** Whether a place names another product line of the same vendor. */
function isAnotherLine({ entry }: Candidate, line: NameEntry): boolean {
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

/** Whether a name is of a brand for the maker's other goods ("Redmi"), which says nothing beside the maker's own name. */
function isSaidAlready({ entry, needs, vendor, neighbours, candidate }: Here): boolean {
  const isOtherBrand = (names: readonly string[] | undefined) => names?.length === 1 && names[0] === "brand-field";
  const saysIt = (one: Candidate) =>
    one.entry?.v[0] === vendor && one.entry !== entry && (one.to === candidate.from || !isOtherBrand(one.entry.n));
  return isOtherBrand(needs) && neighbours.some(saysIt);
}

/** Weighs the signals for and against a name, and notes them. */
export function judgeName(place: NameInPlace): Verdict {
  const here = lookAround(place);
  const { text, candidate, needs } = here;
  if (isSomeone(here)) return verdict(false, "likely");
  if (!needs) return unambiguous(here);
  if (isSaidAlready(here)) return verdict(false, "likely");
  // "大华会计师事务所": whatever else the text is of, that is another's name.
  if (isOthersInHan(text, candidate.to)) return verdict(false, "likely");
  return against(here) ?? withSecond(here) ?? withoutSecond(here);
}

function unambiguous(here: Here): Verdict {
  const { entry, business, near, whole, widely, other, isOtherNumbered, camera, context } = here;
  if (widely && other && !camera) {
    const trade = PHONE.test(whole) ? null : ownTrade(business, near, isOtherNumbered);
    return verdict(true, trade === "open" ? "possible" : "likely", trade === null);
  }
  // A corporation's full name stands in news and contracts of every kind.
  const open = widely && entry.k === "legal" && !camera && context.cameraCategory !== true;
  return verdict(true, open ? "possible" : "certain");
}

/** Whether another vendor is named beside it, beyond doubt. */
function isClearOther(one: Candidate, { candidate, scene }: Here): boolean {
  if (one.model !== null) return one.model.c === undefined;
  return (
    one !== candidate &&
    one.entry !== candidate.entry &&
    (one.entry?.n?.includes("company") ?? true) &&
    !one.isApart &&
    one.entry?.k !== "legal" &&
    !scene.isWide(one.entry?.v[0] ?? "")
  );
}

/** Whether a short Chinese name stands in a list right beside another maker's: "华为、中兴". */
function isListedWith({ entry, from, to }: Candidate, { text, candidate, vendor }: Here): boolean {
  if (!candidate.entry || !NO_WORD_BOUNDARY.test(candidate.entry.t) || !entry || entry.w === 1 || entry.v[0] === vendor)
    return false;
  return /^(?:[、,，/]|[和与及或]) ?$/.test(
    to <= candidate.from ? text.slice(to, candidate.from) : text.slice(candidate.to, from),
  );
}

/** The verdict where words near by go with another meaning of the name, or the text uses it as the word it is. */
function against(here: Here): Verdict | undefined {
  const { text, normal, original, candidate, entry, whole, widely, other, isWord, neighbours, context, signals } = here;
  const goods = entry.g?.find((one) => hasWord(here.camera ? beside(text, candidate) : whole, normalise(one).text));
  if (goods !== undefined) {
    signals.push({ for: false, code: "other-goods", text: goods });
    return verdict(true, "likely", true);
  }
  const word = entry.u?.find((one) => hasWord(whole, normalise(one).text));
  if (word !== undefined) signals.push({ for: false, code: "unless-word", text: word });
  if (other) signals.push({ for: false, code: "other-goods", text: other.trim() });
  const isNumbered = here.isOtherNumbered && here.business.includes("telecommunications");
  if (here.brandField || isNumbered || (here.borneOut && (word === undefined || isBesideCamera(text, candidate))))
    return undefined;
  // A university buys cameras too: there only a longer name with this one in it ("Wang Dahua") speaks against the maker.
  const isNamed = word !== undefined && normalise(word).text.includes(normalise(entry.t).text);
  if (word !== undefined && (isWord || widely || isNamed || !isBesideCamera(text, candidate)))
    return verdict(widely && !isWord, "likely", true);
  if (!widely && !here.camera && isElsewhere(text, candidate)) return verdict(false, "likely");
  const isClear = neighbours.some((one) => isClearOther(one, here));
  const isOfGoods = NO_WORD_BOUNDARY.test(entry.t) && namesOtherGoods(text, candidate.to);
  return !isClear && !isOfGoods && isWordInProse(normal, original, candidate, neighbours, context)
    ? verdict(false, "possible")
    : undefined;
}

/** Whether one of the signals that the name needs is there. */
function hasSecond(here: Here): boolean {
  const {
    text,
    near,
    candidate,
    entry,
    scene,
    vendor,
    needs = [],
    widely,
    isWord,
    neighbours,
    context,
    signals,
  } = here;
  // Two makers' coined names that could each be another word bear each other out.
  const bearsOut = ({ entry: other, isApart }: Candidate) =>
    other !== null && other.w !== 1 && !isApart && other.v[0] !== vendor && !scene.isWide(other.v[0] ?? "");
  const otherMaker =
    neighbours.some((one) => isClearOther(one, here)) ||
    OTHER_MAKERS.test(widely ? near.replace(ALSO_NETWORKS, "") : near) ||
    (!isWord && neighbours.some(bearsOut));
  const company = COMPANY.exec(text.slice(candidate.to, candidate.to + 40));
  const isListed = neighbours.some((one) => isListedWith(one, here));
  const isNumberedInHan =
    !widely && isWord && NUMBER_IN_HAN.test(text.slice(candidate.to, candidate.to + NUMBER_REACH));
  if (otherMaker) signals.push({ for: true, code: "other-maker" });
  if (company) signals.push({ for: true, code: "company-word", text: company[0].trim() });
  const isOfCameras =
    here.camera ||
    otherMaker ||
    (context.cameraCategory === true && here.sentence === null) ||
    (here.business.includes("drones") && here.drone !== null);
  return (
    here.borneOut ||
    (here.isOtherNumbered && here.business.includes("telecommunications")) ||
    isListed ||
    isNumberedInHan ||
    (needs.includes("camera") && isOfCameras) ||
    (needs.includes("brand-field") && here.brandField) ||
    (needs.includes("company") && company !== null) ||
    (entry.k === "product-line" && neighbours.some((one) => isAnotherLine(one, entry)))
  );
}

/** The verdict where a second signal is there, or words for the vendor's other goods tell what is meant. */
function withSecond(here: Here): Verdict | undefined {
  const { matcher, entry, vendor, business, near, whole, widely, other, isWord, neighbours, borneOut } = here;
  const isSecond = hasSecond(here);
  // What carriers build networks of is a telecommunications vendor's own trade, whatever else it makes.
  if (!isWord && business.includes("telecommunications") && CARRIER_GOODS.test(near)) return verdict(true, "likely");
  const isPhone = PHONE.test(whole.replace(BY_PHONE, "")) && !WATCHING.test(near);
  // What feeds cameras over their cable is a switch.
  const words =
    widely && /\bSWITCH|COMMUTATEUR|CONMUTADOR|КОММ?УТАТОР|交换机/.test(near) ? near.replace(/\bP[O0]E\b/g, "") : near;
  const isCamera = borneOut || (CAMERA.test(words) && !isPhone && !/CASE/.test(other ?? ""));
  if (widely && other && (!isCamera || here.isOtherNumbered)) {
    // A measure about a maker's networks is about its routers too; what kind of router it is remains open.
    const trade = isPhone ? null : ownTrade(business, near, here.isOtherNumbered);
    return verdict(true, trade === "open" ? "possible" : "likely", trade === null);
  }
  // "ColorVu" beside another maker's name is that maker's word for it.
  const isOthers = entry.k === "product-line" && !borneOut && neighbours.some((one) => isOtherMake(one, vendor));
  if (isOthers && here.needs?.includes("camera")) return verdict(false, "possible");
  if (!isSecond) return undefined;
  // A maker of all sorts of goods that once resold some cameras: its name alone does not tell whose camera it is.
  const { mixed, makers = [] } = matcher.names.vendors[vendor] ?? {};
  const isResold = mixed && !makers.some(({ status }) => status === "current");
  // Other makers use a product word too: it tells whose idea the goods are, not whose make.
  const isOpen = (widely && isResold) || entry.k === "product-line";
  return verdict(true, isOpen && !borneOut && !here.brandField ? "possible" : "likely");
}

function withoutSecond(here: Here): Verdict {
  const { text, near, candidate, entry, needs = [], business, widely, isWord, neighbours, context, signals } = here;
  // The affair tells who is meant, not that anything is for sale.
  const affair = AFFAIR.exec(near);
  if (affair) {
    signals.push({ for: true, code: "affair-word", text: affair[0] });
    return verdict(true, "possible");
  }
  const { isMake, isWhole } = pictureOfMake(text, candidate, entry.x === 1);
  const isOther = signals.some(({ code }) => code === "unless-word");
  // "小米" beside no word of grain and cooking is the maker; which of its goods is meant is open.
  const isGrain = NO_WORD_BOUNDARY.test(entry.t) && entry.u !== undefined && !business.includes("telecommunications");
  if (isWord && widely && !isOther && isGrain)
    return verdict(true, namesOtherGoods(text, candidate.to) ? "likely" : "possible", true);
  if (isWord) return verdict(isMake && isWhole && !isOther, "possible");
  if (isMake && !widely) return verdict(true, "possible");
  // The maker is meant, but which of its goods is open: a heading or a menu entry, or alarm goods, may well be of this trade.
  if (widely) return verdict(true, "possible", !isMake && !isAlone(text, neighbours) && !SECURITY_GOODS.test(near));
  // A product word alone, or with a word of the trade: "AcuSense solutions".
  if (entry.k === "product-line" && COINED.test(entry.t) && (LINE_TRADE.test(near) || isAlone(text, neighbours)))
    return verdict(true, "possible");
  if (!needs.includes("company")) {
    // An abbreviation that hardly means anything else: with a word of the trade it is the maker, in a shop surely.
    const isMaker = entry.x === 1 && !isOther;
    const isAsked = (isShop(context) || context.page === undefined) && isAlone(text, neighbours);
    if (!isMaker || !(isAsked || TRADE.test(near))) return verdict(false, "likely");
    return verdict(true, isShop(context) && !isAsked ? "likely" : "possible");
  }
  // A company's own coined name that only rarely means something else: counts where nothing speaks against it.
  if (!NO_WORD_BOUNDARY.test(entry.t)) return verdict(true, "likely");
  // Two characters make part of many a name: on their own they are only listed.
  if (isNamedInHan(text, candidate.from)) return verdict(!isPartInHan(text, candidate), "likely");
  const bare = text.length > ALONE || LETTER_OR_DIGIT.test(text.slice(0, candidate.from) + text.slice(candidate.to));
  return {
    ...verdict(!isPartInHan(text, candidate), "possible"),
    ...(bare && !ON_SALE_IN_HAN.test(near) && { isBare: true }),
  };
}

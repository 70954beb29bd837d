/** Whether a name or part number means the vendor: the signals around it, weighed. */
import type { ModelEntry, NameEntry, Names } from "../dataset/compiled.ts";
import { type Candidate, LETTER_OR_DIGIT, NO_WORD_BOUNDARY } from "./candidates.ts";
import { AFFAIR, CAMERA, DRONE, NETWORK_GOODS, OTHER_GOODS, PHONE, SECURITY_GOODS } from "./cues.ts";
import type { Confidence, PassageContext, Signal } from "./mention.ts";
import { keyOf, type Normalised } from "./normalise.ts";
import type { Matcher } from "./read-text.ts";

/** A part number's shape that hardly means anything else, though others may use it too. */
const UNLIKELY_ELSE = /^(?=.{8})(?=.*\d.*\d)[A-Z]{2}[A-Z0-9]*-/;
/** How far a second signal may stand from an ambiguous name, in characters. */
const NEAR = 90;
/** How far a camera word may stand. */
const WIDE = 400;
const COMPANY =
  /^[\s,]*(?:TECHNOLOG|CORPORATION|CORP\b|CO\b|LTD|INC\b|GMBH|GROUP|SYSTEMS|DIGITAL\b|COMMUNICATIONS|科技|技术|股份)/;

/** Whether a name is the vendor's own, or that of a brand it makes for. */
function isOf(names: Names, entry: NameEntry, vendor: string): boolean {
  return entry.v.some((id) => id === vendor || names.vendors[id]?.makers?.some((maker) => maker.vendor === vendor));
}

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

/** Whether a candidate is a mention, of which of the vendor's businesses, and how sure that is. */
export interface Verdict {
  counts: boolean;
  otherBusiness: boolean;
  confidence: Confidence;
}

/** Weighs the signals for and against a candidate, and notes them in `signals`. */
export function judge(
  matcher: Matcher,
  normal: Normalised,
  candidate: Candidate,
  all: Candidate[],
  context: PassageContext,
  signals: Signal[],
): Verdict {
  const { text } = normal;
  const { entry, model } = candidate;
  const vendor = model?.v ?? entry?.v[0] ?? "";
  const near =
    text.slice(Math.max(0, candidate.from - NEAR), candidate.from) +
    " " +
    text.slice(candidate.to, candidate.to + NEAR);
  const wide = text.slice(Math.max(0, candidate.from - WIDE), candidate.to + WIDE);
  const around = (context.around ?? "").toUpperCase();
  const camera = CAMERA.exec(near) ?? CAMERA.exec(wide) ?? CAMERA.exec(around);
  const brandField =
    context.brand !== undefined && entry !== null && matcher.index.named(keyOf(context.brand)) === entry;
  const company = COMPANY.exec(text.slice(candidate.to, candidate.to + 40));
  const business = matcher.names.vendors[vendor]?.business ?? [];
  const widely = business[0] !== undefined && business[0] !== "video-surveillance";
  const drone = DRONE.exec(near);
  const flies = business.includes("drones");
  const isOtherGoods = (part: ModelEntry) => widely && part.part === "other" && part.v === vendor;
  const otherPart = all.find((one) => one.model !== null && isOtherGoods(one.model));
  const other =
    OTHER_GOODS.exec(near) ?? (flies ? null : drone) ?? (otherPart ? [text.slice(otherPart.from, otherPart.to)] : null);
  // A name and a part number of one vendor bear each other out, though each alone might be something else.
  const sameVendor = all.some(
    (one) =>
      one !== candidate &&
      ((one.model?.v === vendor && !isOtherGoods(one.model)) ||
        (one.entry !== null && isOf(matcher.names, one.entry, vendor))) &&
      (one.model !== null ||
        model !== null ||
        (one.entry?.n === undefined && (!widely || one.entry?.k === "product-line"))),
  );
  const clearOther = all.some(
    (one) =>
      one !== candidate &&
      Math.abs(one.from - candidate.from) <= WIDE &&
      ((one.model !== null && one.model.c === undefined) ||
        (one.entry !== null && one.entry.n === undefined && one.entry.k !== "legal")),
  );
  if (camera) signals.push({ for: true, code: "camera-word", text: camera[0].trim() });
  if (brandField) signals.push({ for: true, code: "brand-field", text: context.brand ?? "" });
  if (model) {
    if (model.c === 2) {
      const named = all.some(
        ({ entry: one, from }) =>
          one !== null && isOf(matcher.names, one, vendor) && Math.abs(from - candidate.from) <= WIDE,
      );
      return { counts: named, otherBusiness: false, confidence: model.part === "other" ? "possible" : "likely" };
    }
    if (model.c !== 1) return { counts: true, otherBusiness: isOtherGoods(model), confidence: "certain" };
    if (sameVendor || brandField || camera !== null || context.cameraCategory === true)
      return { counts: true, otherBusiness: false, confidence: "likely" };
    return {
      counts: UNLIKELY_ELSE.test(text.slice(candidate.from, candidate.to)),
      otherBusiness: false,
      confidence: "possible",
    };
  }
  if (!entry?.n) {
    if (widely && other && !camera) return { counts: true, otherBusiness: true, confidence: "likely" };
    // A corporation's full name stands in news and contracts of every kind.
    const open = widely && entry?.k === "legal" && !camera && context.cameraCategory !== true;
    return { counts: true, otherBusiness: false, confidence: open ? "possible" : "certain" };
  }
  const against = entry.u?.find((word) => hasWord(near, word.toUpperCase()));
  if (against !== undefined) signals.push({ for: false, code: "unless-word", text: against });
  if (other) signals.push({ for: false, code: "other-goods", text: other[0].trim() });
  const second =
    (entry.n.includes("camera") &&
      (camera !== null || (flies && drone !== null) || context.cameraCategory === true || clearOther)) ||
    (entry.n.includes("brand-field") && brandField) ||
    (entry.n.includes("company") && company !== null) ||
    sameVendor;
  if (against !== undefined && !sameVendor && !brandField)
    return { counts: widely && entry.w !== 1, otherBusiness: true, confidence: "likely" };
  const cameraHere = CAMERA.test(near) && !/PHONE|CASE/.test(other?.[0] ?? "");
  if (widely && other && !cameraHere && !sameVendor) {
    // A measure about a maker's networks is about its routers too; what kind of router it is remains open.
    const own = business.includes("telecommunications") && NETWORK_GOODS.test(near) && !PHONE.test(near);
    return { counts: true, otherBusiness: !own, confidence: own ? "possible" : "likely" };
  }
  if (second) return { counts: true, otherBusiness: false, confidence: "likely" };
  // The affair tells who is meant, not that anything is for sale.
  if (AFFAIR.test(near)) return { counts: true, otherBusiness: false, confidence: "possible" };
  if (entry.w === 1) return { counts: false, otherBusiness: false, confidence: "possible" };
  // The maker is meant, but which of its goods is open: a heading or a menu entry, or alarm goods, may well be of this trade.
  if (widely) {
    const alone = !LETTER_OR_DIGIT.test(text.slice(0, candidate.from) + text.slice(candidate.to));
    return { counts: true, otherBusiness: !alone && !SECURITY_GOODS.test(near), confidence: "possible" };
  }
  // A company's own coined name that only rarely means something else: counts where nothing speaks against it.
  return { counts: entry.n.includes("company"), otherBusiness: false, confidence: "likely" };
}

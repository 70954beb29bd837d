/** Whether a name or part number means the vendor: the signals around it, weighed. */
import { type Candidate, candidates } from "./candidates.ts";
import { CAMERA } from "./cues/cameras.ts";
import { judgeName } from "./judge-name.ts";
import type { Matcher } from "./matcher.ts";
import { isShop, type PassageContext, type Signal } from "./mention.ts";
import { type Normalised, normalise } from "./normalise.ts";
import { ownTrade } from "./own-trade.ts";
import { type Scene, WIDE } from "./scene.ts";
import { type Verdict, verdict } from "./verdict.ts";
import { NEAR, proseAround } from "./word-in-prose.ts";

/** A part number's shape that hardly means anything else, though others may use it too. */
const UNLIKELY_ELSE = /^(?=.{8})(?=.*\d.*\d)[A-Z]{2}[A-Z0-9]*-/;
/** A part number that may fill a cell or a heading, with no more than these characters beside it. */
const CELL_NUMBER = /^\S{6,}$/;
const CELL_REST = 8;
/** Of each matcher the last title asked for: all texts of a page have the same. */
const titles = new WeakMap<Matcher, { around: string; makers: Map<string, string> }>();

/** The vendors that the page's title or breadcrumbs name beyond doubt, each with its name or part number there. */
function makersAround(matcher: Matcher, around: string, context: PassageContext): Map<string, string> {
  const known = titles.get(matcher);
  if (known?.around === around) return known.makers;
  const normal = normalise(around);
  const named = candidates(matcher, normal, context)
    .filter(({ entry, model, isApart }) =>
      model ? model.c === undefined : entry !== null && (entry.n?.includes("company") ?? true) && !isApart,
    )
    .flatMap(({ entry, model, from, to }) =>
      (model ? [model.v] : (entry?.v ?? [])).map((vendor) => [vendor, normal.text.slice(from, to)] as const),
    );
  const makers = new Map(named);
  titles.set(matcher, { around, makers });
  return makers;
}

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
  // A name that is also a word is borne out by its own sentence, not by what stands in the next paragraph.
  const sentence = (entry?.w === 1 || candidate.isApart) && !isShop(context) ? proseAround(text, candidate) : null;
  // A word cut in two at the edge must not look like another: what ends with the text ends with a space.
  const near =
    sentence ??
    `${text.slice(Math.max(0, from - NEAR), from)} ${text.slice(to, to + NEAR)}${to + NEAR >= text.length ? " " : ""}`;
  const wide = text.slice(Math.max(0, from - WIDE), to + WIDE);
  // A name that is also a word meets a camera word somewhere in any long text.
  const camera =
    CAMERA.exec(near) ??
    ((entry?.w === 1 || candidate.isApart) && !isShop(context) ? null : CAMERA.exec(wide)) ??
    (sentence === null ? scene.cameraAround : null);
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
      // What switches networks is a telecommunications vendor's own trade, and so is its number.
      const isCore = isTrade && ownTrade(["telecommunications"], near, false) === "core";
      return verdict(isTheirs, model.part === "other" && !isCore ? "possible" : "likely", isElse);
    }
    if (borneOut || brandField || title !== undefined || camera !== null || context.cameraCategory === true)
      return verdict(true, "likely");
    const number = text.slice(from, to);
    const isCell =
      CELL_NUMBER.test(number) && !/\S/.test(text.charAt(from - 1)) && text.length <= to - from + CELL_REST;
    return verdict(isCell || UNLIKELY_ELSE.test(number), "possible");
  }
  if (!entry) return verdict(false, "possible");
  const place = { matcher, normal, original, candidate, entry, index, scene, context, signals };
  return judgeName({ ...place, near, sentence, camera: camera !== null, brandField, borneOut });
}

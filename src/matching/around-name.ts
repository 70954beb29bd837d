/** What stands around a name: what its verdict is drawn from. */

import type { NameEntry } from "../dataset/compiled.ts";
import type { Candidate } from "./candidates.ts";
import { CAMERA } from "./cues/cameras.ts";
import { DRONE, OTHER_GOODS } from "./cues/goods.ts";
import type { Matcher } from "./matcher.ts";
import type { PassageContext, Signal } from "./mention.ts";
import type { Normalised } from "./normalise.ts";
import { ownSentence } from "./own-trade.ts";
import type { Scene } from "./scene.ts";
import { NEAR } from "./word-in-prose.ts";

/** The second signals for a name of one word that stands in two. */
const APART_NEEDS: readonly string[] = ["camera", "brand-field"];

/** The line a place stands in, at most {@link NEAR} characters each way, with a space at its end; or its item, up to another `end`. */
function lineAround(text: string, { from, to }: Candidate, end = "\n"): string {
  const before = text.slice(Math.max(0, from - NEAR), from);
  const after = text.slice(from, to + NEAR);
  return `${before.slice(before.lastIndexOf(end) + 1)}${after.split(end, 1)[0]} `;
}

/** A name in its place, and the signals of {@link judge} that it shares with part numbers. */
export interface NameInPlace {
  matcher: Matcher;
  normal: Normalised;
  original: string;
  candidate: Candidate;
  entry: NameEntry;
  index: number;
  scene: Scene;
  context: PassageContext;
  /** Those found so far; more are added. */
  signals: Signal[];
  /** The text within {@link NEAR} of the name, without it. */
  near: string;
  /** The sentence around a name that is also a word, outside shops; null where it stands in a cell or label. */
  sentence: string | null;
  camera: boolean;
  brandField: boolean;
  borneOut: boolean;
}

/** What stands around a name. */
export interface Here extends NameInPlace {
  text: string;
  /** As `near`, with the name. */
  whole: string;
  vendor: string;
  business: readonly string[];
  /** The vendor sells much else than cameras. */
  widely: boolean;
  drone: RegExpExecArray | null;
  neighbours: readonly Candidate[];
  /** Words for other goods, or the number of such. */
  other: string | undefined;
  /** The number of such goods stands right behind the name. */
  isOtherNumbered: boolean;
  /** The second signals of which the name needs one. */
  needs: readonly string[] | undefined;
  /** The name is an ordinary word too. */
  isWord: boolean;
}

/** Whether two places stand in one line, or in one item of it, up to another `end`. */
function isInLine(text: string, one: Candidate, other: Candidate, end = "\n"): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return !text.slice(first.to, second.from).includes(end);
}

/** Looks at what stands around a name. */
export function lookAround(place: NameInPlace): Here {
  const { matcher, normal, candidate, entry, index, scene, sentence } = place;
  const { text } = normal;
  // Where the name's own line says what is sold, the next tile's words do not count.
  const line = lineAround(text, candidate);
  const isTold = CAMERA.test(line) && !OTHER_GOODS.test(line);
  const vendor = entry.v[0] ?? "";
  const widely = scene.isWide(vendor);
  // A router's line is a router's, whatever the next one buys.
  const isOthers = (part: string) => OTHER_GOODS.test(part) && !CAMERA.test(part) && part.length < text.length;
  const item = lineAround(text, candidate, ";");
  const isOtherItem = entry.n !== undefined && !item.includes("\n") && isOthers(item);
  const isOtherLine = isOtherItem || (widely && !isTold && isOthers(line));
  const business = matcher.names.vendors[vendor]?.business ?? [];
  const { from, to } = candidate;
  const own = isOtherItem
    ? item
    : isTold || isOtherLine
      ? line
      : ownSentence(text, candidate, business, widely && place.context.page === "tender");
  const near = own ?? place.near;
  const whole = own ?? `${text.slice(Math.max(0, from - NEAR), to + NEAR)} `;
  const drone = DRONE.exec(near);
  const nearby = scene.near(index);
  const neighbours =
    sentence === null && !isOtherLine
      ? nearby
      : nearby.filter((one) => isInLine(text, one, candidate, isOtherItem ? ";" : "\n"));
  const otherPart = neighbours.find((one) => one.model?.v === vendor && scene.isOtherGoods(one));
  // "Hytera PD785, with charger": a number of its own trade right behind the name tells what is sold.
  const isNumbered = neighbours.some(
    (one) => one.model?.v === vendor && !scene.isOtherGoods(one) && one.from >= to && one.from - to <= 1,
  );
  const words = OTHER_GOODS.exec(widely ? whole : near)?.[0];
  const other =
    (isNumbered ? undefined : words) ??
    (business.includes("drones") ? undefined : drone?.[0]) ??
    (otherPart && text.slice(otherPart.from, otherPart.to));
  return {
    ...place,
    camera: place.camera && !isOtherLine,
    borneOut: place.borneOut && !isOtherLine,
    text,
    near,
    whole,
    vendor,
    business,
    widely,
    drone,
    neighbours,
    other,
    isOtherNumbered: otherPart !== undefined && otherPart.from >= candidate.to && otherPart.from - candidate.to <= 1,
    needs: entry.n ?? (candidate.isApart ? APART_NEEDS : undefined),
    isWord: entry.w === 1 || candidate.isApart === true,
  };
}

import type { ModelEntry, NameEntry, Names } from "../dataset/compiled.ts";
import { contradictionsOf } from "./contradictions.ts";
import { AFFAIR, CAMERA, COMPLIANCE, OTHER_GOODS } from "./cues.ts";
import { inflected } from "./inflection.ts";
import type { ComplianceStatement, Confidence, Mention, PassageContext, Reading, Signal } from "./mention.ts";
import { namePattern } from "./name-pattern.ts";
import { keyOf, type Normalised, normalise } from "./normalise.ts";
import { roleOf } from "./roles.ts";

/** The compiled form of the dataset's names and models. Build it once per page or process. */
export interface Matcher {
  readonly names: Names;
  readonly byKey: ReadonlyMap<string, NameEntry>;
  /** All names, and all part numbers, in normalised text. */
  readonly name: RegExp;
  readonly model: RegExp;
  /** The same on raw text: may say yes wrongly. */
  readonly gate: RegExp;
}

/** Text that the gate cannot judge as it stands: invisible characters, full-width and accented letters, spaced-out words. */
const STRANGE =
  /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\uFF01-\uFF5E\u00C0-\u024F\u0370-\u04FF]|(?:\b[a-z][ .\-_]){4}/i;

/** A name's words in upper case, joined by one space; a change of case or a joiner starts a new word. */
function wordsOf(text: string): string {
  const camel = text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return normalise(camel)
    .text.replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Compiles the names of the dataset. Linear in the number of names. */
export function compileMatcher(names: Names): Matcher {
  const byKey = new Map<string, NameEntry>();
  const spelled = new Set<string>();
  for (const entry of names.names) {
    const words = wordsOf(entry.t);
    const key = words.replaceAll(" ", "");
    if (!byKey.has(key)) byKey.set(key, entry);
    spelled.add(words);
    // 1 and lower-case L for I, 0 for O: disguises that part-time sellers use. Only in long names, where nothing else fits.
    if (key.length >= 6 && entry.x !== 1)
      for (const [letter, looks] of [
        ["I", ["L", "1"]],
        ["O", ["0"]],
      ] as const)
        for (let at = words.indexOf(letter); at >= 0; at = words.indexOf(letter, at + 1))
          for (const look of looks) {
            const disguised = words.slice(0, at) + look + words.slice(at + 1);
            const disguisedKey = disguised.replaceAll(" ", "");
            if (byKey.has(disguisedKey)) continue;
            byKey.set(disguisedKey, entry);
            spelled.add(disguised);
          }
  }
  const name = new RegExp(namePattern(spelled), "gu");
  const models = names.models.map((model) => `(${model.p})`).join("|");
  const modelSource = models === "" ? "(?!)" : `(?<![A-Z0-9])(?:${models})`;
  return {
    names,
    byKey,
    name,
    model: new RegExp(modelSource, "g"),
    gate: new RegExp(`${namePattern(spelled)}|${modelSource}`, "iu"),
  };
}

/**
 * A cheap test whether `text` could hold a mention at all. May say yes wrongly, never no wrongly; costs a fraction of
 * {@link readText} and is what every page pays for.
 */
export function mayMention(matcher: Matcher, text: string): boolean {
  return matcher.gate.test(text) || (STRANGE.test(text) && holds(matcher, text));
}

function holds(matcher: Matcher, text: string): boolean {
  return candidates(matcher, normalise(text), {}).length > 0;
}

interface Candidate {
  from: number;
  to: number;
  entry: NameEntry | null;
  model: ModelEntry | null;
}

/** A part number that stands before another, joined by a hyphen, has at least as many characters. */
const SHORTEST_MODEL = 8;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NO_WORD_BOUNDARY = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What may follow a part number and still belong to it: "-B28", "/SL", "(2.8MM)". */
const MODEL_TAIL =
  /[A-Z0-9]{0,24}(?:[-/][A-Z0-9]{1,16}(?![.][A-Z]{2,4}\b)){0,8}(?:\([A-Z0-9.-]{1,8}\))?(?:[-/][A-Z0-9]{1,12}){0,3}/y;
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_])\p{L}(?=\1|[^\p{L}\p{N}]|$)){3,23}(?![\p{L}\p{N}])/gu;

function candidates(matcher: Matcher, normal: Normalised, context: PassageContext): Candidate[] {
  const { text } = normal;
  const found: Candidate[] = [];
  matcher.model.lastIndex = 0;
  for (const match of text.matchAll(matcher.model)) {
    const index = match.findIndex((group, at) => at > 0 && group !== undefined) - 1;
    const model = matcher.names.models[index];
    if (!model) continue;
    const from = match.index;
    MODEL_TAIL.lastIndex = from + match[0].length;
    const tail = MODEL_TAIL.exec(text)?.[0] ?? "";
    let to = from + match[0].length + tail.length;
    while (/[-/(]/.test(text.charAt(to - 1))) to--;
    found.push({ from, to, entry: null, model });
  }
  for (const match of text.matchAll(matcher.name)) {
    const from = match.index;
    let to = from + match[0].length;
    while (to > from && /[\s\-_.'’/&·]/.test(text.charAt(to - 1))) to--;
    const key = text.slice(from, to).replace(/[^\p{L}\p{N}]/gu, "");
    const entry = matcher.byKey.get(key);
    if (!entry) continue;
    const sign = /[^\p{L}\p{N}\s]+$/u.exec(entry.t)?.[0];
    if (sign === "++") {
      if (!text.startsWith(sign, to)) continue;
      to += sign.length;
    }
    const free = NO_WORD_BOUNDARY.test(text.charAt(from));
    if (!free) {
      if (from > 0 && LETTER_OR_DIGIT.test(text.charAt(from - 1))) continue;
      const rest = /^[\p{L}\p{N}]{0,40}/u.exec(text.slice(to, to + 41))?.[0] ?? "";
      if (rest !== "" && !inflected(key, rest, context.lang, text)) continue;
    }
    found.push({ from, to, entry, model: null });
  }
  for (const match of text.matchAll(SPACED)) {
    const entry = matcher.byKey.get(match[0].replace(/[^\p{L}\p{N}]/gu, ""));
    if (entry && !found.some((other) => other.from < match.index + match[0].length && match.index < other.to))
      found.push({ from: match.index, to: match.index + match[0].length, entry, model: null });
  }
  // "DS-7204HTHI-K1-DS-7208HTHI-K1" is two part numbers: the tail of one ends where the next begins.
  found.forEach((one, at) => {
    const next = found[at + 1];
    if (one.model && next?.model && next.from < one.to && next.from - one.from >= SHORTEST_MODEL)
      one.to = next.from - 1;
  });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  // A name inside a part number, or the shorter of two names at one place, is not a mention of its own.
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (last && candidate.from < last.to) continue;
    kept.push(candidate);
  }
  return kept;
}

/** How far a second signal may stand from an ambiguous name, in characters. */
const NEAR = 90;
/** How far a camera word may stand. */
const WIDE = 400;
const COMPANY =
  /^[\s,]*(?:TECHNOLOG|CORPORATION|CORP\b|CO\b|LTD|INC\b|GMBH|GROUP|SYSTEMS|COMMUNICATIONS|科技|技术|股份)/;

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

interface Verdict {
  counts: boolean;
  otherBusiness: boolean;
  confidence: Confidence;
}

function judge(
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
  const brandField = context.brand !== undefined && matcher.byKey.get(keyOf(context.brand)) === entry && entry !== null;
  const other = OTHER_GOODS.exec(near);
  const company = COMPANY.exec(text.slice(candidate.to, candidate.to + 40));
  const business = matcher.names.vendors[vendor]?.business ?? [];
  const widely = business[0] !== undefined && business[0] !== "video-surveillance";
  // A name and a part number of one vendor bear each other out, though each alone might be something else.
  const sameVendor = all.some(
    (one) =>
      one !== candidate &&
      (one.model?.v === vendor || (one.entry !== null && isOf(matcher.names, one.entry, vendor))) &&
      (one.model !== null ||
        model !== null ||
        (one.entry?.n === undefined && (!widely || one.entry?.k === "product-line"))),
  );
  const clearOther = all.some(
    (one) =>
      one !== candidate &&
      Math.abs(one.from - candidate.from) <= WIDE &&
      ((one.model !== null && one.model.c !== 1) ||
        (one.entry !== null && one.entry.n === undefined && one.entry.k !== "legal")),
  );
  if (camera) signals.push({ for: true, code: "camera-word", text: camera[0].trim() });
  if (brandField) signals.push({ for: true, code: "brand-field", text: context.brand ?? "" });
  if (model) {
    if (model.c !== 1) return { counts: true, otherBusiness: false, confidence: "certain" };
    const counts = sameVendor || brandField || camera !== null || context.cameraCategory === true;
    return { counts, otherBusiness: false, confidence: "likely" };
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
    (entry.n.includes("camera") && (camera !== null || context.cameraCategory === true || clearOther)) ||
    (entry.n.includes("brand-field") && brandField) ||
    (entry.n.includes("company") && company !== null) ||
    sameVendor;
  if (against !== undefined && !sameVendor && !brandField)
    return { counts: false, otherBusiness: false, confidence: "possible" };
  const cameraHere = CAMERA.test(near) && !/PHONE|CASE/.test(other?.[0] ?? "");
  if (widely && other && !cameraHere && !sameVendor) return { counts: true, otherBusiness: true, confidence: "likely" };
  if (second) return { counts: true, otherBusiness: false, confidence: "likely" };
  // The affair tells who is meant, not that anything is for sale.
  if (AFFAIR.test(near)) return { counts: true, otherBusiness: false, confidence: "possible" };
  if (entry.w === 1) return { counts: false, otherBusiness: false, confidence: "possible" };
  // The maker is meant, but which of its goods is open.
  if (widely)
    return { counts: matcher.names.vendors[vendor]?.mixed !== true, otherBusiness: false, confidence: "possible" };
  // A company's own coined name that only rarely means something else: counts where nothing speaks against it.
  return { counts: entry.n.includes("company"), otherBusiness: false, confidence: "likely" };
}

function statementsOf(normal: Normalised, original: string): ComplianceStatement[] {
  return [...normal.text.matchAll(COMPLIANCE)].map((match) => {
    const start = normal.start[match.index] ?? 0;
    const end = normal.end[match.index + match[0].length - 1] ?? original.length;
    return {
      start,
      end,
      surface: original.slice(start, end),
      about: match[2] ? "taa" : "s889",
      negated: match[1] !== undefined,
    };
  });
}

/** Finds every mention in `text`, with its role and the signals that decided it. Time is linear in the text's length. */
export function readText(matcher: Matcher, text: string, context: PassageContext = {}): Reading {
  const normal = normalise(text);
  const kept = candidates(matcher, normal, context).filter((candidate) => {
    if (candidate.entry?.x !== 1) return true;
    const surface = text.slice(normal.start[candidate.from] ?? 0, normal.end[candidate.to - 1] ?? 0);
    return surface === candidate.entry.t;
  });
  // "Hikvision ColorVu turret" names the vendor once: the product word only bears it out.
  const all = kept.filter(
    ({ entry }) =>
      entry === null ||
      entry.k !== "product-line" ||
      !kept.some(
        (one) =>
          one.model?.v === entry.v[0] ||
          (one.entry !== null && one.entry.v[0] === entry.v[0] && one.entry.k !== "product-line"),
      ),
  );
  const places = all.map(({ from, to }) => ({ from, to }));
  const mentions: Mention[] = [];
  all.forEach((candidate, index) => {
    const signals: Signal[] = [];
    const verdict = judge(matcher, normal, candidate, all, context, signals);
    if (!verdict.counts) return;
    const start = normal.start[candidate.from] ?? 0;
    const end = normal.end[candidate.to - 1] ?? text.length;
    const { model, entry } = candidate;
    const place = places[index] ?? candidate;
    const wildcard = model !== null && /X{2,}$/.test(normal.text.slice(candidate.from, candidate.to));
    const part = model?.part === "accessory" ? "accessory" : model?.part === "other" ? "other" : null;
    const beside = all.some((one) => one.model?.part === "accessory" && one.model.v === (entry?.v[0] ?? ""));
    let role = verdict.otherBusiness
      ? ("unrelated" as const)
      : roleOf(normal.text, place, places, beside && model === null ? "accessory" : part, context, signals);
    if (verdict.otherBusiness) {
      const read = roleOf(normal.text, place, places, part, context, []);
      if (read === "excluded" || read === "compatible-with" || read === "editorial") role = read;
      else if (
        /(?<![\p{L}])(?:FOR|FUR|POUR|PARA|PER|VOOR|DLA|DO|ДЛЯ)(?![\p{L}])/u.test(normal.text.slice(0, place.from))
      )
        role = "compatible-with";
    }
    if (verdict.otherBusiness && context.page === "article") role = "editorial";
    if (verdict.otherBusiness && context.page === "tender")
      role = roleOf(normal.text, place, places, part, context, signals);
    if (wildcard && role === "offered") role = "accessory";
    for (const vendor of model ? [model.v] : (entry?.v ?? [])) {
      mentions.push({
        start,
        end,
        surface: text.slice(start, end),
        vendor,
        via: model ? "model" : "name",
        rule: model ? model.f : (entry?.t ?? ""),
        ...(model?.reads ? { reads: model.reads } : {}),
        role,
        confidence: verdict.confidence,
        signals,
        badged:
          verdict.confidence !== "possible" && (role === "offered" || role === "required" || role === "accessory"),
      });
    }
  });
  const statements = statementsOf(normal, text);
  return { mentions, statements, contradictions: contradictionsOf(matcher.names, mentions, statements, context) };
}

import { sentenceSpan } from "./asks.ts";
import { BRAND_WORDS } from "./brand-words.ts";
import { type Candidate, candidates, startsRunOn } from "./candidates.ts";
import { statementsOf } from "./compliance.ts";
import { contradictionsOf } from "./contradictions.ts";
import { CAMERA_DOES } from "./cues/camera-does.ts";
import { NETWORK_GOODS } from "./cues/goods.ts";
import { NETWORK_POLITICS } from "./cues/network-politics.ts";
import { SHOP_TALK } from "./cues/shop-talk.ts";
import { IMAGE_FILE } from "./cues/told.ts";
import { judge } from "./judge.ts";
import type { Matcher } from "./matcher.ts";
import { BEHIND_NAME, type Mention, type PassageContext, type Reading, type Role, type Signal } from "./mention.ts";
import { type Normalised, normalise } from "./normalise.ts";
import { isOfOtherGoods, isRouter, numberBehind } from "./number-behind.ts";
import { type OfMakes, withoutOtherSubjects } from "./other-parts.ts";
import { FIGURE, isIdentifier, isInReport, isTold } from "./prose.ts";
import { isOfLot } from "./refusal.ts";
import { roleOf } from "./roles.ts";
import { Scene } from "./scene.ts";
import type { Verdict } from "./verdict.ts";
import { cue, oneOf, whole } from "./words.ts";
import { asWritten } from "./written.ts";

/** How far before a name "for" may stand, in characters. */
const FOR_REACH = 240;
const FOR = /(?<![\p{L}])(?:FOR|FUR|POUR|PARA|PER|VOOR|DLA|DO|ДЛЯ)(?![\p{L}])[^.;:•\n]*$/u;

/** A company by its style: a register or a directory names it. */
const COMPANY_BEHIND =
  /^(?: \p{L}+){0,2} (?:TECHNOLOG|COMMUNICATIONS?\b|ELECTRONICS\b|INTERNATIONAL\b)|^(?: [\p{L}&]+){0,3}(?: HOLDINGS?\b| CORP(?:ORATION)?\b| CO\.?,? ?LTD)/u;

/** Whether a text speaks of networks as states do, and sells none of them. */
const isOfPolitics = (text: string) => NETWORK_POLITICS.test(text) && !FIGURE.test(text);

/** What the text does with a vendor's name where it means the vendor's other goods: phones, routers, thermostats. */
function roleInOtherBusiness(
  read: Role,
  before: string,
  after: string,
  context: PassageContext,
  isTold: boolean,
): Role {
  if (context.page === "article") return "editorial";
  // What a tender's sentence neither asks for nor tells of is other goods all the same.
  const isRead = read === "editorial" && (isTold || context.page !== "tender");
  if (read === "excluded" || read === "compatible-with" || isRead) return read;
  if (COMPANY_BEHIND.test(after)) return "editorial";
  if (NOBODYS.has(context.page ?? "unknown") && isOfPolitics(before + after)) return "editorial";
  return FOR.test(before) ? "compatible-with" : "unrelated";
}

/** Goods of networks, near the name of one who makes them first of all. */
const NETWORK = cue`${NETWORK_GOODS.source}|${oneOf({
  en: ["ACCESS ?POINTS?\\b", "SWITCH"],
  fr: ["POINTS? D.ACCES"],
  es: ["PUNTOS? DE ACCESO"],
  pt: ["PONTOS? DE ACESSO"],
  ru: ["ТОЧ[КЕЧ]… ДОСТУП", "МАРШРУТИЗАТОР"],
})}`;
const NETWORK_REACH = 60;

const SITE = oneOf({ en: ["SITE", "WEBSITE", "URL", "WEB", "HOMEPAGE", "PAGE"], zh: ["网站", "官网"] });
const ADDRESS = String.raw`(?:HTTPS?://)?(?:[\p{L}\p{N}-]{1,63}\.){0,4}`;
/** "Manufacturer's site: …" */
const LABELLED_SITE = cue`(?:VENDOR|${BRAND_WORDS})\p{L}?(?:['’]S)?(?: ?${SITE})?\s{0,2}[:：]\s{0,2}${ADDRESS}$`;

/** What a text does with a maker's address: it tells where to read on, unless it is given as the goods' maker. */
function roleOfAddress(read: Role, before: string, context: PassageContext): Role {
  if (read === "excluded" || read === "compatible-with") return read;
  if (context.page === "article" || !LABELLED_SITE.test(before)) return "editorial";
  return context.page === "tender" ? "required" : "offered";
}

/** Pages that are nobody's shop, tender or article. */
const NOBODYS: ReadonlySet<string> = new Set(["unknown", "download"]);
/** "Use", before a program: what is told to do. */
const USE = whole({
  en: ["US(?:E|ING)", "RUN", "OPEN"],
  de: ["NUTZ\\p{L}+"],
  fr: ["UTILIS\\p{L}+"],
  es: ["USANDO"],
  nl: ["GEBRUIK"],
  pl: ["UZYJ"],
  vi: ["DUNG"],
});
/** "With", "via", before a program. */
const BY_MEANS = whole({
  en: ["WITH", "VIA", "THROUGH"],
  de: ["PER", "MIT", "UBER"],
  fr: ["AVEC"],
  es: ["CON"],
  pt: ["COM"],
  nl: ["MET"],
  pl: ["PRZEZ"],
  uk: ["ПРОГРАМ(?:ОЮ|У|І)"],
  ru: ["ЧЕРЕЗ", "ПРОГРАММ(?:ОИ|У|Е)"],
  tr: ["ILE"],
  id: ["DENGAN", "LEWAT", "MELALUI"],
  vi: ["BANG", "QUA", "TREN"],
});
const PROGRAM_NEXT = `(?: (?:THE|DIE|DER|LE|LA|EL|IL|O|A|DE|HET)| (?:APP|SOFTWARE|TOOL))* $`;
/** What is done with a program, before its name: a text that tells how. "Using the app X". */
const USED = cue`${USE}${PROGRAM_NEXT}|用$`;
const DONE_BY_IT = cue`${BY_MEANS}${PROGRAM_NEXT}`;
/** What a camera can do, in a line of a list that is no sentence: "Mobile monitoring via X". */
const isFeatureLine = (text: string): boolean => text.length <= LONGEST_FEATURE && !/[.!?:]["')]?\s*$/.test(text);
const LONGEST_FEATURE = 80;

/** An accessory that is a program. */
const PROGRAM = /FIRMWARE|DRIVER|SDK|\bAPI\b/;

const SPACE = /\s/;
/** A text that is one word is no longer than this, in characters: an address, a file. */
const LONGEST_WORD = 300;

/**
 * Whether a name that runs on into other words is a program's: on a page of no shop's, with no other make, part number, price or
 * picture beside it.
 */
function isProgramsWord(
  text: string,
  { from, to }: Candidate,
  near: readonly Candidate[],
  signals: readonly Signal[],
  { page }: PassageContext,
): boolean {
  if (!NOBODYS.has(page ?? "unknown") || near.length > 1 || signals.some(({ code }) => code === "borne-out"))
    return false;
  const around = text.slice(Math.max(0, from - FOR_REACH), to + FOR_REACH);
  return !FIGURE.test(around) && !IMAGE_FILE.test(text.slice(to, to + FOR_REACH));
}

/** What a page says around a text is looked at for every mention: this much of it, in characters. */
const MOST_AROUND = 1_000;

function bounded({ around, lead, heads, answer, brand, ...context }: PassageContext): PassageContext {
  return {
    ...context,
    ...(around !== undefined && { around: around.slice(0, MOST_AROUND) }),
    ...(lead !== undefined && { lead: lead.slice(-MOST_AROUND) }),
    ...(heads !== undefined && { heads: heads.slice(0, MOST_AROUND) }),
    ...(answer !== undefined && { answer: answer.slice(0, MOST_AROUND) }),
    ...(brand !== undefined && { brand: brand.slice(0, MOST_AROUND) }),
  };
}

/** The part number right behind the name at `index`, once for each vendor that the name means: `named` are the name's mentions. */
function numbersOf(
  named: readonly Mention[],
  normal: Normalised,
  text: string,
  all: readonly Candidate[],
  index: number,
  scene: Scene,
): Mention[] {
  const place = all[index];
  if (!place?.entry || place.entry.k === "domain" || place.entry.k === "software") return [];
  if (startsRunOn(normal, place.to)) return [];
  // What a maker of all sorts of goods numbers is a camera only where one is spoken of.
  const vendor = place.entry.v[0] ?? "";
  const isWide = scene.isWide(vendor);
  const isOpen = isWide && !named.some(({ signals }) => signals.some(({ code }) => code === "camera-word"));
  if (isOpen && !scene.makesRouters(vendor)) return [];
  // A short number that could be another maker's is this one's here, unless that maker is named too.
  const next = all[index + 1];
  const until = next?.model?.c === 2 ? all[index + 2]?.from : next?.from;
  const number = numberBehind(normal.text, place.to, until ?? normal.text.length);
  if (!number) return [];
  if (isOpen ? !isRouter(normal.text, place.to, number) : isWide && isOfOtherGoods(normal.text, number.to)) return [];
  const start = normal.start[number.from] ?? 0;
  const end = normal.end[number.to - 1] ?? text.length;
  const surface = text.slice(start, end);
  return named.map((one) => ({
    ...one,
    start,
    end,
    surface,
    via: "model",
    rule: BEHIND_NAME,
    confidence: one.confidence === "possible" ? "possible" : "likely",
  }));
}

/**
 * What the text does with a name or part number that counts; what decided it is noted in `signals`. The text is normalised,
 * with the answer behind a question.
 */
function roleGiven(
  { said: text, told }: OfMakes,
  all: readonly Candidate[],
  index: number,
  verdict: Verdict,
  scene: Scene,
  context: PassageContext,
  signals: Signal[],
): Role {
  const candidate = all[index] as Candidate;
  const { model, entry, from, to } = candidate;
  const before = text.slice(Math.max(0, from - FOR_REACH), from);
  const isAccessory =
    model?.part === "accessory" || (entry !== null && scene.hasAccessory(entry.v[0] ?? "", index, text));
  let role = roleOf(text, candidate, scene.near(index), isAccessory, context, signals);
  const isNetwork =
    context.page === "tender" &&
    scene.makesRouters(model?.v ?? entry?.v[0] ?? "") &&
    NETWORK.test(text.slice(Math.max(0, from - NETWORK_REACH), to + NETWORK_REACH));
  // A router that a buyer asks for is asked for, though no measure about cameras is about it.
  if (verdict.otherBusiness && !isNetwork) {
    const isTold = signals.some(({ code }) => code === "cue" || code === "told");
    role = roleInOtherBusiness(role, before, text.slice(to, to + FOR_REACH), context, isTold);
  }
  if (entry?.k === "domain") role = roleOfAddress(role, before, context);
  if (role === "offered" && entry?.k === "software") role = "accessory";
  if (role === "offered" && verdict.isBare) role = "editorial";
  const isProgram =
    role === "accessory" &&
    (entry?.k === "software" || signals.some(({ code, text: cue }) => code === "cue" && PROGRAM.test(cue ?? "")));
  // What is taken in another's place is, however the sentence around it runs.
  const isTaken = role === "offered" && signals.some(({ code }) => code === "cue");
  if (
    !isTaken &&
    (role === "offered" || (isProgram && !(entry?.k === "software" && context.page === "download"))) &&
    !verdict.otherBusiness &&
    NOBODYS.has(context.page ?? "unknown") &&
    (isTold(told, from, to, isProgram || context.page === "download") || isIdentifier(text, all))
  ) {
    signals.push({ for: true, code: "told" });
    role = "editorial";
  }
  if (
    role === "accessory" &&
    entry?.k === "software" &&
    (context.page ?? "unknown") === "unknown" &&
    (USED.test(before) || (DONE_BY_IT.test(before) && !isFeatureLine(text)))
  ) {
    signals.push({ for: true, code: "told" });
    role = "editorial";
  }
  const mayBeOffer =
    role === "offered" || (role === "accessory" && text.length <= LONGEST_WORD && !SPACE.test(text.trim()));
  if (mayBeOffer && candidate.isRunOn && isProgramsWord(text, candidate, scene.near(index), signals, context))
    role = "editorial";
  if (role === "required" && model === null && NOBODYS.has(context.page ?? "unknown") && isInReport(told, from, to)) {
    signals.push({ for: true, code: "told" });
    role = "editorial";
  }
  // A series written with X is what something fits.
  const isSeries = model !== null && /X{2,}$/.test(text.slice(from, to));
  return isSeries && role === "offered" ? "accessory" : role;
}

/** A part number right behind its maker's name is bid, or asked for, with it. */
function withName(role: Role, before: Mention | undefined, vendor: string, start: number): Role {
  const isBehind = before?.via === "name" && before.vendor === vendor && start - before.end <= 1;
  const isOpen = role === "required" && before?.role === "offered";
  return isBehind && isOpen ? "offered" : role;
}

/** The sentence that refuses a candidate, as the page has it. */
function refusalOf(normal: Normalised, original: string, { from, to }: Candidate): NonNullable<Mention["refusal"]> {
  const [first, end] = sentenceSpan(normal.text, from, to);
  const sentence = original.slice(normal.start[first], normal.end[end - 1]).trim();
  return { sentence, ...(isOfLot(normal.text.slice(first, end)) && { isOfLot: true as const }) };
}

/** What a text says beside a make and not of it. */
const BESIDE_IT = [SHOP_TALK, CAMERA_DOES];

/** A text without what shops say of any goods beside them, and what cameras keep off, in the same length. */
const onlyOfMakes = (text: string): string =>
  BESIDE_IT.reduce((rest, words) => rest.replace(words, (found: string) => " ".repeat(found.length)), text);

/** Finds every mention in `text`, with its role and the signals that decided it. Time is linear in the text's length. */
export function readText(matcher: Matcher, text: string, around: PassageContext = {}): Reading {
  const context = bounded(around);
  const normal = normalise(text);
  const found = candidates(matcher, normal, context);
  const kept = asWritten(found, normal, text);
  // "Hikvision ColorVu turret" and "HiLook ColorVu" name the vendor once: the product word only bears it out.
  const said = new Set(
    kept.flatMap(({ model, entry }) => {
      const vendor = model?.v ?? (entry?.k === "product-line" ? undefined : entry?.v[0]);
      const makers = vendor === undefined ? [] : (matcher.names.vendors[vendor]?.makers ?? []);
      return [vendor, ...makers.map((maker) => maker.vendor)];
    }),
  );
  const isLine = ({ entry }: Candidate) => entry?.k === "product-line" && said.has(entry.v[0]);
  const all = kept.filter((candidate) => !isLine(candidate));
  const scene = new Scene(matcher, all, kept.filter(isLine), context);
  const spoken = context.answer === undefined ? normal.text : `${normal.text} ${normalise(context.answer).text}`;
  const ofMakes = withoutOtherSubjects(onlyOfMakes(spoken), all, context);
  const mentions: Mention[] = [];
  all.forEach((candidate, index) => {
    const signals: Signal[] = [];
    const verdict = judge(matcher, normal, text, all, index, scene, context, signals);
    if (!verdict.counts) return;
    const start = normal.start[candidate.from] ?? 0;
    const end = normal.end[candidate.to - 1] ?? text.length;
    const { model, entry } = candidate;
    // What reads as a part number of its own is no longer the one behind a name.
    while (mentions.at(-1)?.rule === BEHIND_NAME && (mentions.at(-1)?.end ?? 0) > start) mentions.pop();
    const read = roleGiven(ofMakes, all, index, verdict, scene, context, signals);
    const role = model ? withName(read, mentions.at(-1), model.v, start) : read;
    const named = (model ? [model.v] : (entry?.v ?? [])).map(
      (vendor): Mention => ({
        start,
        end,
        surface: text.slice(start, end),
        vendor,
        via: model ? "model" : entry?.k === "domain" ? "domain" : "name",
        rule: model ? model.f : (entry?.t ?? ""),
        ...(model?.reads ? { reads: model.reads } : {}),
        ...(entry?.k === "product-line" && entry.n ? { isProductWord: true as const } : {}),
        role,
        ...(role === "excluded" && { refusal: refusalOf(normal, text, candidate) }),
        confidence: verdict.confidence,
        signals,
        badged:
          !verdict.otherBusiness &&
          verdict.confidence !== "possible" &&
          (role === "offered" || role === "required" || role === "accessory"),
      }),
    );
    mentions.push(...named);
    const isSure = !verdict.otherBusiness && verdict.confidence !== "possible";
    if (isSure || (entry && scene.makesRouters(entry.v[0] ?? "")))
      mentions.push(...numbersOf(named, normal, text, all, index, scene));
  });
  const statements = statementsOf(normal, text);
  const contradictions = contradictionsOf(matcher.names, mentions, statements, normal, text, context);
  return { mentions, statements, contradictions };
}

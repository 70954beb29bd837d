/** Words for what goes with a camera and is none, and for what comes with it. In normalised text; each linear in its input. */
import { cue, oneOf, type Words, whole } from "../words.ts";
import { WITHOUT } from "./excluded-before.ts";
import { FITTINGS, MEMORY_CARD, PAPERS, POWER, REMOTES } from "./fittings.ts";
import { SPARES } from "./spares.ts";

/** Things that go with a camera, standing before the name: "bracket for X". */
export const ACCESSORY = cue`${SPARES}|${[FITTINGS, POWER, REMOTES, MEMORY_CARD, PAPERS].map(oneOf).join("|")}`;

/** "And": what stands behind it is another thing. */
const AND: Words = {
  en: ["AND"],
  de: ["UND"],
  fr: ["ET"],
  es: ["Y"],
  it: ["E"],
  nl: ["EN"],
  pl: ["ORAZ|I"],
  uk: ["ТА|І"],
  ru: ["И"],
  tr: ["VE"],
  ro: ["SI"],
  sv: ["OCH"],
  da: ["OG"],
};

/** What a name that stands before it is of: "X bracket". */
const FITTINGS_AFTER: Words = {
  en: [
    "BRACKET|\\b(?:CONNECTORS?|CABLE|MOUNT(?:ING)?)\\b|MEMORY CARD|(?:WALL|CEILING|POLE|CORNER|PENDANT) MOUNT",
    "JUNCTION BOX|BACK ?BOX|POWER (?:SUPPLY|ADAPT[EO]R)|FIRMWARE|SUN ?SHIELD|LICEN[CS]E|SOLAR PANEL",
  ],
  de: ["HALTERUNG|NETZTEIL"],
  uk: ["МОНТАЖНА КОРОБК"],
  ru: ["КРОНШТЕ|МОНТАЖНАЯ КОРОБК"],
  tr: ["AYAGI|KUMANDA|BATARYA"],
  zh: ["(?<![送赠贈配含带附])支架|电源适配"],
  ja: ["電源(?![:：]|\\s?[DA]C|工事|不要)"],
};
/** Right behind the name: "X solar panel". */
const PANELS_AFTER = whole({
  de: ["SOLARPANEL|SOLARMODUL"],
  nl: ["ZONNEPANEEL"],
  sv: ["SOLPANEL"],
  da: ["SOLCELLEPANEL"],
  fi: ["AURINKOPANEELI"],
  tr: ["GUNES PANELI"],
});
/** "X 接入授权": a licence, and no authorised dealer. */
const LICENCE_HAN = "^[^。；，,]{0,8}(?:接入)?(?:授权(?!经销|代理|店|商|书)|许可证)";
/** "X 专用支架": an original or fitting bracket, card, supply. */
const FITTING_HAN = String.raw`^(?:\([^()]{1,20}\))?\)?[^,;|.()\n。，]{0,24}${oneOf({
  zh: ["专用|原装|原裝|配套|备用"],
})}[^\p{Script=Han},;|()\n]{0,10}${oneOf({
  zh: ["存储卡|内存卡|TF ?卡|SD ?卡|(?<![送赠贈配含带附])支架|电源|适配器|充电器|硬盘(?!录像)|锂?电池"],
})}(?![槽插供摄])`;

/** The same standing after the name: fewer words, since "with metal housing, 2.8 mm lens" describes a camera. */
export const ACCESSORY_AFTER = cue`${LICENCE_HAN}|^ ${PANELS_AFTER}|${FITTING_HAN}|^(?:(?! ${oneOf(AND)} )[^,;|.()\n]){0,48}?${oneOf(FITTINGS_AFTER)}|^[^,;:|.()\n]{0,48}?\bBALUNS?\b`;

/** "With", "incl.", "and". */
const TOGETHER: Words = {
  en: ["WITH|W/|INCL\\w*|PLUS|AND|(?:ON|ONTO|USING) (?:THE )?(?:SAME|EXISTING)|RE-?USING"],
  de: ["MIT|INKL\\w*|SAMT|NEBST|UND|(?:AUF|AN) (?:DEN )?(?:VORHANDENE|BESTEHENDE|GLEICHE|DIESELBE)[NR]?"],
  fr: ["AVEC|ET|SUR (?:LES )?MEMES"],
  es: ["CON|Y|(?:EN|SOBRE) L[OA]S MISM[OA]S"],
  it: ["E|S(?:UGLI|ULLE) STESS[IE]|S(?:UI|ULLE) MEDESIM[IE]"],
  pt: ["COM|N[OA]S MESM[OA]S"],
  nl: ["MET|OP (?:DEZELFDE|(?:DE )?BESTAANDE)"],
  pl: ["WRAZ Z|Z|I|NA (?:TYCH SAMYCH|ISTNIEJACYCH)"],
  uk: ["З|ІЗ|НА (?:ТИХ САМИХ|ТИХ ЖЕ|ІСНУЮЧИХ|НАЯВНИХ|ІСНУЮЧІ|НАЯВНІ)"],
  ru: ["С|НА (?:ТЕХ ЖЕ|ТЕ ЖЕ|СУЩЕСТВУЮЩИХ|ИМЕЮЩИХСЯ|СУЩЕСТВУЮЩИЕ)"],
  id: ["DENGAN"],
  tl: ["NA MAY"],
};

/** "With bracket", "without bracket", "free 64 GB": the accessory comes with the camera, or is named as not coming. */
export const WITH = cue`(?:(?<![\p{L}\p{N}])(?:${oneOf(TOGETHER)}|${oneOf(WITHOUT)})(?![\p{L}\p{N}])|[+&]|配|含|带)\s*(?:[\p{L}\p{N}.-]+\s){0,3}$|(?:^|[(,!])\s*(?:FREE|GRATIS|BONUS)\s+(?:\d+ ?[GT]B\s+)?$|(?<!\p{L})HEDIYE\s+(?:\S+\s+)?$`;

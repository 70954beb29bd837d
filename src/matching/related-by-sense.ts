/** Who makes another's brand, what follows what, and what goods fit, by single words where no phrase tells. */
import { FITS, FOLLOWS, MADE_BY, MADE_BY_HAN, MY_OWN, RECORDERS } from "./cues/related.ts";
import { type Given, given } from "./given.ts";
import { isOfNoMake } from "./made-for.ts";
import { LINKED as LINKED_LIST, LINKED_WHOLE, type Standing } from "./standing.ts";
import { cue, whole } from "./words.ts";

const MADE = cue`${MADE_BY}\p{L}*(?: [\p{L}'’]+){0,4} ?$|${MADE_BY_HAN}$`;
/** How far before a maker the brand stands that it makes, in characters. */
const BRAND_REACH = 160;

/** The maker of what another brand is put on: "sold under the name X, the hardware comes from Y". */
export function madeBySense({ text, lead, own, place, places }: Standing): Given {
  const made = /\d/.test(own) ? null : MADE.exec(lead.slice(-LEAD_REACH));
  if (!made) return null;
  const other = places.some(({ from, to }) => {
    const isBefore = to <= place.from && place.from - to < BRAND_REACH;
    return isBefore && !LINKED_WHOLE.test(text.slice(to, place.from)) && !/\d/.test(text.slice(from, to));
  });
  return given("editorial", other ? made : null);
}
/** How much before a make is looked at for what it makes or follows, in characters. */
const LEAD_REACH = 50;

const FOLLOWED = cue`${FOLLOWS}[\p{L}'’-]*(?: [\p{L}'’-]+){0,5} ?$|(?:替代|取代|代替|替换|替換|接替)(?:已|了|旧款|停产的?|老款|上一代|前代){0,3}的?$`;

/** What a newer product follows: "DS-… – successor of the DS-…". */
export function followedBySense({ text, lead, place, places, own }: Standing): Given {
  const followed = /\d/.test(own) ? FOLLOWED.exec(lead.slice(-LEAD_REACH)) : null;
  const newer = places.some(({ from, to }) => to < place.from && /\d/.test(text.slice(from, to)));
  return given("compatible-with", newer ? followed : null);
}

/** "With", "to", "on", before what goods are joined to. */
const TO = whole({
  any: [
    "WITH|TO|INTO|ON|FROM|MIT|AN|IN|AUF|AVEC|A|AUX?|SUR|CHEZ|CON|PARA|EN|CON EL|AL?|AI|ALL['’]|COM|AO|AOS|MET|OP|AAN|Z|ZE|DO|POD|З|ІЗ|ДО|НА|С|СО|К|S|SE|K|NA",
  ],
});
const ARTICLE = whole({
  any: [
    "THE|AN?|YOUR|ANY|DER|DEM|DEN|DIE|DAS|EINE[MNR]?|ANY|LES?|LA|UN|UNE|VOS|DES|LOS|LAS|EL|I|GLI|LE|OS|AS|DE|HET|EEN",
  ],
});
const FITTING = [
  // "Plugs into the recorders of X"
  cue`${FITS}[\p{L}'’-]*(?: [\p{L}'’-]+){0,4} ${RECORDERS}(?: \p{L}+)? ?$`,
  // "With my", "on an existing recorder"
  cue`${TO} ${MY_OWN} (?:\p{L}+ )?(?:${RECORDERS} )?$`,
  cue`(?:接|连|連|配|搭配|支持|兼容)(?:我|现有|原有|家里)(?:家|们|們)?的?$|(?:配合|搭配|兼容|接入|连接|接)$`,
];
/** What stands before a make whose recorder stands behind it: "plug it into a". */
const INTO = cue`${FITS}[\p{L}'’-]*(?:[^.;:!?\n]{0,40} )?${TO}(?: ${ARTICLE}){0,2}(?: \p{L}+)? ?$`;
const RECORDER_NEXT = cue`^(?:[\s-]|['’]S )?${RECORDERS}`;
/** German, whose verb comes last: "in X-Rekorder einbinden". */
const VERB_LAST = cue`^[^.;,!?\n]{0,40} (?:EINBINDEN|ANSCHLIESSEN|ANSCHLIESSBAR|BETREIBEN|EINSETZBAR|VERWENDEN|NUTZEN|NUTZBAR|EINSETZEN|AAN TE SLUITEN|AANSLUITEN|GEBRUIKEN|KOPPELEN|TE KOPPELEN|GEBRUIKT WORDEN)(?!\p{L})`;
const AT = cue`${whole({ any: ["AN|IN|MIT|AUF|OP|AAN|MET|UBER"] })}(?: [\p{L}-]+){0,3} ?$`;
/** Goods of no make, and what goes with them behind. */
const FOR_THEM = cue`${whole({ any: ["FOR|WITH|TO|ON|FUR|MIT|AN|ZU|POUR|AVEC|AUX?|SUR|PARA|CON|A|PER|ALLE|AI|SU|COM|EM|VOOR|MET|OP|BIJ|DO|DLA|Z|NA|ДЛЯ|ДО|З|ІЗ|С|К|НА|PRO|S|K|P/"] })}(?: [\p{L}'’-]+){0,3} ?$|(?:适用于?|支持|兼容|接入|可接|配)[^。;\n]{0,10}$`;

/** What a shop's goods fit: "plugs into recorders of X", "works with my X", "generic camera for X". */
export function fitsBySense({ text, place, places, lead, tail, before }: Standing): Given {
  const words = `${lead.trimEnd()} `;
  const fits =
    FITTING.map((one) => one.exec(words) ?? one.exec(before)).find((match) => match !== null) ??
    (RECORDER_NEXT.test(tail.replace(LINKED_LIST, "")) ? INTO.exec(words) : null) ??
    (AT.test(words) ? VERB_LAST.exec(tail) : null) ??
    (isOfNoMake(text.slice(0, places[0]?.from ?? place.from)) ? FOR_THEM.exec(words) : null);
  return given("compatible-with", fits);
}

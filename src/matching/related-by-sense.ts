/** Who makes another's brand, what follows what, and what goods fit, by single words where no phrase tells. */
import { FITS, FOLLOWS, I_HAVE, MADE_BY, MADE_BY_HAN, MEANT_FOR, MY_OWN, RECORDERS } from "./cues/related.ts";
import { DOES_NOT_FIT, WITH_IT } from "./cues/unfit.ts";
import { first, type Given, given } from "./given.ts";
import { isOfNoMake, TEXT_REACH } from "./made-for.ts";
import { LINKED as LINKED_LIST, LINKED_WHOLE, type Standing } from "./standing.ts";
import { begun, cue, whole } from "./words.ts";

/** The words of making, up to the maker. */
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

/** The words of following, up to the older product. */
const FOLLOWED = cue`${FOLLOWS}[\p{L}'’-]*(?: [\p{L}'’-]+\.?){0,5} ?$|(?:替代|取代|代替|替换|替換|接替)(?:已|了|旧款|停产的?|老款|上一代|前代){0,3}的?$`;

/** What a newer product follows: "DS-… – successor of the DS-…". */
export function followedBySense({ text, lead, place, places, own }: Standing): Given {
  const followed = /\d/.test(own) ? FOLLOWED.exec(lead.slice(-LEAD_REACH)) : null;
  const newer = places.some(({ from, to }) => to < place.from && /\d/.test(text.slice(from, to)));
  return given("compatible-with", newer ? followed : null);
}

/** "With", "to", "on", before what goods are joined to. */
const TO = whole({
  en: ["WITH|TO|INTO|ONTO|ON|FROM|BY"],
  de: ["VON|MIT|AN|IN|AUF|AM|IM|BEIM"],
  fr: ["PAR|AVEC|A|AUX?|SUR|CHEZ"],
  es: ["POR|CON|CON EL|PARA|EN|AL?"],
  it: ["DA|DAI|CON|COL|AI|ALL['’]"],
  pt: ["COM|AOS?|NOS?|NAS?"],
  nl: ["DOOR|MET|OP|AAN"],
  pl: ["PRZEZ|ZE?|DO|POD"],
  uk: ["З|ІЗ|ДО|НА"],
  ru: ["СО?|К"],
  cs: ["SE?|K"],
});
/** Articles, and what stands in their place. */
const ARTICLE = whole({
  en: ["THE|AN?|YOUR|ANY|MOST|ALL"],
  de: ["D(?:ER|EM|EN|IE|AS)|EINE[MNR]?|IHRE[NMRS]?"],
  fr: ["LES?|LA|UNE?|VOS|VOTRE|DES"],
  es: ["LOS|LAS|EL|SUS?|TUS?"],
  it: ["I|GLI|TU[AO]|VOSTR[AO]"],
  pt: ["OS|AS|SEU|SUA"],
  nl: ["DE|HET|EEN|UW|JE"],
  pl: ["TWOJ\\p{L}+"],
  uk: ["ВАШ\\p{L}+"],
  ru: ["ВАШ\\p{L}+"],
});
/** "For", before what goods suit. */
const FOR = whole({ any: ["FOR|FUR|ZU|POUR|PARA|PER|P/|VOOR|BIJ|DLA|ДЛЯ|PRO"] });
/** What a recorder does with a camera it knows: "recognises". */
const SEES = begun({
  any: [
    "DETECT|WYKRYW|RECONN?[AO]|RICONOS|RILEVAT|RECONHEC|RECOGNI|ROZPOZNA|ERKANN|HERKEN|БАЧ|ВИД(?:ЯТ|ИТ)|РОЗПІЗНА|РАСПОЗНА",
  ],
});
/** "With", "on", before what is a customer's own. */
const WITH = whole({
  any: [
    "WITH|TO|ON|MIT|AN|IN(?= MEIN)|AVEC|A|SUR|CON|COL|EN|A|AL|COM|AO|NO|NA|MET|OP|AAN|Z|З|ІЗ|С|ZE|ЗІ|СО|К|НА|S|SE|K",
  ],
});
/** "Too": what else goods fit. */
const ALSO = whole({
  any: ["ALSO|AUCH|AUSSI|EGALEMENT|TAMBIEN|ANCHE|TAMBEM|OOK|ROWNIEZ|TAKZE|ТАКОЖ|ТАКЖЕ|TEZ"],
  de: ["AUCH (?:AM|AN|MIT|FUR|ZU|AUF)"],
});
/** What goods are said to fit, up to the make. */
const FITTING = [
  // "Plugs into the recorders of X", "recognised by recorders of X"
  cue`${FITS}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3} (?:${TO}|${FOR})(?: ${ARTICLE})?(?: \p{L}+)? ${RECORDERS}(?: \p{L}+)? ?$`,
  cue`${FITS}[\p{L}'’-]*(?: ${ARTICLE})? ${RECORDERS}(?: \p{L}+)? ?$`,
  // "Suits cameras of X"
  cue`${FITS}[\p{L}'’-]*(?: ${ALSO})?(?: (?:${TO}|${FOR}|NA))(?: ${ARTICLE})?(?: \p{L}+)? (?:\p{L}*[CK]AM[AE]R\p{L}*|КАМЕР\p{L}*|DOM[EO]\p{L}*|TURRETS?)(?: (?:DE|VON|VAN|OF|FROM|DI|DA|FIRMY))? ?$`,
  // "Suits the domes of X too"
  cue`${FITS}[\p{L}'’-]* ${ALSO}(?: ${TO}| ${FOR})?(?: ${ARTICLE})?(?: \p{L}+){0,2} ?$`,
  cue`${SEES}[\p{L}'’-]*(?: [\p{L}'’-]+){0,4} ${RECORDERS}(?: \p{L}+)? ?$`,
  // "With my", "on an existing recorder", "suits my"
  cue`(?:${WITH}|${FITS}[^.;,!?\n]{0,40} (?:${FOR}|DO|AL)) ${MY_OWN} (?:(?:\p{L}+ )?${RECORDERS} )?$`,
  cue`(?:接|连|連|配|搭配|支持|兼容)(?:我|现有|原有|家里)(?:家|们|們)?的?$|(?:配合|搭配|兼容|接入|连接|接) ?$`,
];
/** "Any", before a make whose recorder stands behind it. */
const ANY = whole({
  en: ["ANY|EVERY"],
  de: ["JEDE[MNRS]?"],
  fr: ["TOUTE?S?|N['’]IMPORTE QUEL"],
  es: ["CUALQUIER"],
  it: ["QUALSIASI"],
  pt: ["QUALQUER"],
  nl: ["ELKE"],
  pl: ["KAZD\\p{L}+"],
  uk: ["БУДЬ-ЯК\\p{L}+"],
  ru: ["ЛЮБ\\p{L}+"],
  zh: ["任何|各种|所有"],
});
/** The same, up to the make. */
const BY_ANY = cue`${ANY} ?$`;
/** "Ideal for the cameras of". */
const MEANT = cue`${MEANT_FOR}(?: (?:${ARTICLE}|[\p{L}]*[CK]AM[AE]R\p{L}*|КАМЕР\p{L}*|${RECORDERS}|\dG|OF|FROM|VON|DE|VAN|FIRMY|IP)){0,4} ?$`;
/** "I have a …, does this camera work with it?" */
const HAVE = cue`${I_HAVE}(?: [\p{L}\p{N}-]+){0,3} ?$`;
/** A question behind it. */
const THEN_ASKED = /^[^!?。\n]{0,120}[?？]/u;
/** What stands before a make whose recorder stands behind it: "plug it into a". */
const INTO = cue`${FITS}[\p{L}'’-]*(?:[^.;:!?,\n]{0,40} )?${TO}(?: ${ARTICLE}){0,2}(?: \p{L}+)? ?$`;
/** A recorder, right behind the make. */
const RECORDER_NEXT = cue`^(?:[\s-]|['’]S )?${RECORDERS}`;
/** German, whose verb comes last: "in X-Rekorder einbinden". */
const VERB_LAST = cue`^[^.;,!?\n]{0,40} ${whole({
  de: [
    "ERKANNT|UNTERSTUTZT|AKZEPTIERT|EINBINDEN|ANSCHLIESSEN|ANSCHLIESSBAR|BETREIBEN|EINSETZBAR|VERWENDEN|NUTZEN",
    "NUTZBAR|EINSETZEN",
  ],
  nl: ["HERKEND|ONDERSTEUND|AAN TE SLUITEN|AANSLUITEN|GEBRUIKEN|KOPPELEN|TE KOPPELEN|GEBRUIKT WORDEN"],
})}`;
/** "On", "with", right before the make. */
const AT = cue`${whole({ any: ["AN|IN|MIT|AUF|OP|AAN|MET|UBER|VON|DOOR"] })}(?: [\p{L}-]+){0,3} ?$`;
/** Goods of no make, and what goes with them behind. */
const FOR_THEM = cue`${whole({
  en: ["FOR|WITH|TO|ONTO|INTO|ON"],
  de: ["FUR|MIT|AN|ZU"],
  fr: ["POUR|AVEC|AUX?|SUR"],
  es: ["PARA|CON|P/"],
  it: ["A|PER|ALLE|AI|SU"],
  pt: ["COM|EM"],
  nl: ["VOOR|MET|OP|BIJ"],
  pl: ["DO|DLA|Z|NA"],
  uk: ["ДО|З|ІЗ|НА"],
  ru: ["ДЛЯ|С|К"],
  cs: ["PRO|S|K"],
})}(?: [\p{L}'’-]+){0,3} ?$|(?:适用于?|支持|兼容|接入|可接|配)[^。;\n]{0,10}$`;

/** What a shop's goods fit: "plugs into recorders of X", "works with my X", "generic camera for X". */
export function fitsBySense({ text, place, places, lead, tail, before, following }: Standing): Given {
  const words = `${lead.trimEnd()} `;
  const begins = places[0]?.from ?? place.from;
  const isRecorder = RECORDER_NEXT.test(tail.replace(LINKED_LIST, ""));
  const fits =
    first(FITTING, words) ??
    first(FITTING, before) ??
    (isRecorder ? (INTO.exec(words) ?? BY_ANY.exec(words) ?? (AT.test(words) ? VERB_LAST.exec(tail) : null)) : null) ??
    MEANT.exec(words) ??
    (begins < place.from && (WITH_IT.test(words) || WITH_IT.test(before))
      ? DOES_NOT_FIT.exec(tail.replace(LINKED_LIST, " "))
      : null) ??
    (THEN_ASKED.test(following) ? (HAVE.exec(words) ?? HAVE.exec(before)) : null) ??
    (isOfNoMake(text.slice(0, Math.min(begins, TEXT_REACH)), begins) ? FOR_THEM.exec(words) : null);
  return given("compatible-with", fits);
}

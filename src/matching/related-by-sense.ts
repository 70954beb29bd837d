/** Who makes another's brand, what follows what, and what goods fit, by single words where no phrase tells. */
import { FITS, FOLLOWS, MADE_BY, MY_OWN, RECORDERS } from "./cues/related.ts";
import { type Given, given } from "./given.ts";
import { LINKED_WHOLE, type Standing } from "./standing.ts";
import { cue, whole } from "./words.ts";

const MADE = cue`${MADE_BY}(?: [\p{L}'’]+){0,3} ?$`;
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

const FOLLOWED = cue`${FOLLOWS}(?: [\p{L}'’-]+){0,5} ?$`;

/** What a newer product follows: "DS-… – successor of the DS-…". */
export function followedBySense({ text, lead, place, places, own }: Standing): Given {
  const followed = /\d/.test(own) ? FOLLOWED.exec(lead.slice(-LEAD_REACH)) : null;
  const newer = places.some(({ from, to }) => to < place.from && /\d/.test(text.slice(from, to)));
  return given("compatible-with", newer ? followed : null);
}

const FITTING = cue`${FITS}(?: [\p{L}'’-]+){0,2} ${RECORDERS}(?: \p{L}+)? ?$|${whole({ any: ["WITH|TO|MIT|AN|AVEC|A|SUR|CON|PARA|A|COM|AO|MET|OP|Z|З|С|ZE|ЗІ|СО"] })} ${MY_OWN} (?:${RECORDERS} )?$|(?:接|连|連|配)我(?:家|们|們)?的?$`;

/** What a shop's goods fit: "plugs into recorders of X", "works with my X". */
export function fitsBySense({ lead, before }: Standing): Given {
  return given("compatible-with", FITTING.exec(`${lead.trimEnd()} `) ?? FITTING.exec(before));
}

import { levelOf } from "../compile.ts";
import type { Claim, Measure, Vendor } from "../schema.ts";
import type { Rule } from "./rule.ts";
import { rule, vendorFile } from "./rule.ts";

const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”"'‘’…]/g, "")
    .replace(/\s+/g, " ")
    .trim();

const claimsRepeatLimits = rule("a claim repeats its measure's limiting words", (dataset, fault) => {
  for (const vendor of dataset.vendors.values())
    for (const claim of vendor.claims) {
      const limits = dataset.measures.get(claim.measure)?.limiting_words;
      if (limits === undefined || claim.reaches === "not-listed" || claim.reaches === "related-entity") continue;
      if (claim.scope === undefined) {
        if (/\bnot (?:use-)?limited\b|\bwithout (?:the|those) limiting words\b/i.test(claim.note ?? "")) continue;
        fault(
          vendorFile(vendor.id),
          `the claim under ${claim.measure} has no scope; repeat the measure's limiting_words, or, where they do not apply to this entity, say in its note that it is "not limited" by them`,
        );
      } else if (!flat(claim.scope).includes(flat(limits)))
        fault(
          vendorFile(vendor.id),
          `the scope of the claim under ${claim.measure} leaves out limiting words of the measure; repeat them whole`,
        );
    }
});

const entitiesFitReach = rule("a claim names an entity exactly where the instrument names one", (dataset, fault) => {
  for (const vendor of dataset.vendors.values())
    for (const claim of vendor.claims) {
      const file = vendorFile(vendor.id);
      if (claim.reaches === "class" && claim.entity !== null)
        fault(
          file,
          `the claim under ${claim.measure} reaches by class and names "${claim.entity}"; entity must be null`,
        );
      if ((claim.reaches === "named" || claim.reaches === "related-entity") && claim.entity === null)
        fault(
          file,
          `the claim under ${claim.measure} is "${claim.reaches}" without an entity; copy it from the instrument`,
        );
    }
});

/** Words too common among authorities to show that a sentence names this one. */
const COMMON = new Set([
  "the",
  "of",
  "and",
  "for",
  "united",
  "department",
  "office",
  "state",
  "us",
  "national",
  "ministry",
  "court",
  "general",
]);

/** Whether a sentence names the issuer: one of its telling words, its initials, or the country's usual short form. */
function namesIssuer(text: string, measure: Measure): boolean {
  const words = measure.issuer.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !COMMON.has(word.toLowerCase()));
  const lower = text.toLowerCase();
  if (telling.some((word) => lower.includes(word.toLowerCase().slice(0, 6)))) return true;
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
  return (initials.length > 1 && text.includes(initials)) || words.every((word) => lower.includes(word.toLowerCase()));
}

const YEAR = /\b(?:19|20)\d{2}\b/;
const VERB =
  /\b(?:is|are|was|were|has|have|had|does|did|do|may|must|can|could|should|will|would|says?|said|sa[iy]ng|lists?|names?|puts?|holds?|requires?|forbids?|bars?|covers?|advises?|\p{L}+ed|found|made|took|gave|sought|sold|bought|began|left|set|held|won|lost|wrote|told|withdrew|kept|came|went|chose|upheld)\b/iu;

const claimsSayWhoWhatWhen = rule(
  "what a claim says has issuer, verb and date and ends as a sentence",
  (dataset, fault) => {
    for (const vendor of dataset.vendors.values())
      for (const claim of vendor.claims) {
        const measure = dataset.measures.get(claim.measure);
        if (!measure) continue;
        const missing = [
          ...(namesIssuer(claim.says, measure) ? [] : [`the issuer (${measure.issuer})`]),
          ...(VERB.test(claim.says) ? [] : ["a verb"]),
          ...(YEAR.test(claim.says) ? [] : ["a date"]),
          ...(/[.)”"]$/.test(claim.says) ? [] : ["a full stop"]),
        ];
        if (missing.length > 0)
          fault(
            vendorFile(vendor.id),
            `the claim under ${claim.measure} says nothing of ${missing.join(", ")}; add it`,
          );
      }
  },
);

/** Whether a sentence names the vendor: its name, one of its spellings, or the telling words of an entity's name. */
function namesVendor(text: string, vendor: Vendor | undefined, entity: string | null): boolean {
  const lower = text.toLowerCase();
  const names = [vendor?.name ?? "", ...(vendor?.names ?? []).map((name) => name.text)];
  const telling = (entity?.match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !/^(?:company|limited|technolog\w*)$/i.test(word),
  );
  return [...names, ...telling].some((name) => name !== "" && lower.includes(name.toLowerCase()));
}

const sentencesNameTheirSubject = rule(
  "a sentence on a vendor names it, and one on a maker names the maker",
  (dataset, fault) => {
    for (const vendor of dataset.vendors.values()) {
      for (const claim of vendor.claims)
        if (claim.reaches !== "class" && !namesVendor(claim.says, vendor, claim.entity))
          fault(
            vendorFile(vendor.id),
            `the claim under ${claim.measure} names neither ${vendor.name} nor "${claim.entity}"; say who is meant`,
          );
      for (const maker of vendor.makers)
        if (!namesVendor(maker.says, dataset.vendors.get(maker.vendor), null))
          fault(vendorFile(vendor.id), `the relation to ${maker.vendor} does not name it: "${maker.says}"`);
    }
  },
);

/** What a weighing word is allowed to be: the instrument's own word. */
const LOADED: readonly [RegExp, string][] = [
  [/!/, "an exclamation mark; end with a full stop"],
  [/\bspy(?:ware|ing cameras?| cams?| cameras?)\b/i, '"spy…"; say what the document says the device does'],
  [
    /\brisky\b|\bdangerous\b|\bnotorious\b|\bsinister\b|\binfamous\b|\bshady\b|\bdubious\b|\bcontroversial\b|\bdisgraced\b/i,
    "an adjective about a company; leave it out",
  ],
  [/\bblack-?list(?:s|ed|ing)?\b/i, '"blacklist"; name the list'],
  [/\bslam(?:s|med)?\b|\bcrack(?:s|ed)? down\b|\bkicked out\b|\bcomplicit\b/i, "a newspaper's word; say what was done"],
];
const BAN = /\b(?:bans?|banned|banning)\b/i;
const NO_BAN =
  /\b(?:not?|nor|never|without|any|no such|says?|called|calls?|reported|asked|proposed|asking for|calling for)\b[^.;]{0,80}\bban/i;

function instrumentSaysBan(measure: Measure): boolean {
  return BAN.test(`${measure.instrument.name} ${measure.limiting_words ?? ""} ${measure.title}`);
}

const wordsAreNeutral = rule("no sentence of ours carries a loaded word", (dataset, fault) => {
  const check = (file: string, at: string, text: string, banAllowed: boolean) => {
    const own = text.replace(/[“"][^”"]*[”"]/g, "");
    for (const [pattern, advice] of LOADED)
      if (pattern.test(own)) fault(file, `${at} has ${advice}: "${own.match(pattern)?.[0]}"`);
    if (!banAllowed && BAN.test(own) && !NO_BAN.test(own))
      fault(file, `${at} says "ban" where the instrument does not; use the instrument's verb ("may not deploy on …")`);
  };
  for (const measure of dataset.measures.values()) {
    const file = `measures/${measure.id}.yml`;
    check(file, "title", measure.title, instrumentSaysBan(measure));
    check(file, "short", measure.short, instrumentSaysBan(measure));
    check(file, "does", measure.does, instrumentSaysBan(measure));
    check(file, "is_not", measure.is_not, true);
    for (const binding of measure.binds)
      check(file, `means for ${binding.profile}`, binding.means, instrumentSaysBan(measure));
  }
  for (const vendor of dataset.vendors.values()) {
    const file = vendorFile(vendor.id);
    check(file, "about", vendor.about, false);
    for (const claim of vendor.claims) {
      const measure = dataset.measures.get(claim.measure);
      check(file, `the claim under ${claim.measure}`, claim.says, measure !== undefined && instrumentSaysBan(measure));
      check(file, `the note under ${claim.measure}`, claim.note ?? "", true);
    }
    for (const maker of vendor.makers) check(file, `maker ${maker.vendor}`, maker.says, false);
  }
});

const REPORT = /\breport|\baccording to\b|\bsaid\b|\bsays\b|\bquot|\balleg|\bcited\b|\btold\b|\bwrote\b/i;
const REPORTERS = new Set(["press", "community"]);

const pressIsWordedAsReport = rule("what only press or community reported is worded as a report", (dataset, fault) => {
  const onlyReported = (claim: Claim, measure: Measure) =>
    [...claim.sources, ...measure.sources].every((source) => REPORTERS.has(source.kind));
  for (const vendor of dataset.vendors.values())
    for (const claim of vendor.claims) {
      const measure = dataset.measures.get(claim.measure);
      if (measure && onlyReported(claim, measure) && !REPORT.test(claim.says))
        fault(
          vendorFile(vendor.id),
          `the claim under ${claim.measure} rests on press alone; say who reported it ("as reported by …"), or add the issuer's page`,
        );
    }
});

const litigationIsAllegation = rule("a pending suit is worded as an allegation", (dataset, fault) => {
  for (const vendor of dataset.vendors.values())
    for (const claim of vendor.claims) {
      const measure = dataset.measures.get(claim.measure);
      if (measure?.kind !== "litigation") continue;
      if (
        !/\balleg|\bsued\b|\bsuit\b|\blawsuit\b|\bfiled\b|\bpetition|\basked\b|\bapplied\b|\bmotion\b|\bshow cause\b/i.test(
          claim.says,
        )
      )
        fault(
          vendorFile(vendor.id),
          `the claim under ${claim.measure} is a suit; say who filed or alleges it ("… filed a suit that alleges …")`,
        );
    }
});

const WEIGHTY = new Set(["prohibited", "restricted", "listed"]);

const weightyClaimsAreAnswered = rule(
  "a vendor with claims that weigh has an answer, or says that none was found",
  (dataset, fault) => {
    for (const vendor of dataset.vendors.values()) {
      const weighs = vendor.claims.some((claim) => {
        const measure = dataset.measures.get(claim.measure);
        return measure && dataset.profiles.some((profile) => WEIGHTY.has(levelOf(claim, measure, profile.id)));
      });
      if (weighs && vendor.answers.length === 0 && vendor.no_answer === undefined)
        fault(
          vendorFile(vendor.id),
          `has claims that weigh and no answer; add what it says with a source, or no_answer ("No statement was found in public sources read up to …")`,
        );
      if (vendor.answers.length > 0 && vendor.no_answer !== undefined)
        fault(vendorFile(vendor.id), "has answers and no_answer; take no_answer out");
    }
  },
);

/** Rules on claims and their words. */
export const CLAIM_RULES: readonly Rule[] = [
  claimsRepeatLimits,
  entitiesFitReach,
  claimsSayWhoWhatWhen,
  sentencesNameTheirSubject,
  wordsAreNeutral,
  pressIsWordedAsReport,
  litigationIsAllegation,
  weightyClaimsAreAnswered,
];

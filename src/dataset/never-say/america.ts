import type { NeverSay } from "./kinds.ts";
import { countryBan, doesNotBind, notOn, REACHES, sentence } from "./kinds.ts";

const NS_CMIC = /NS-?CMIC|Military-Industrial Complex/i;
const S889 = /§ ?889|section 889/i;
const COVERED = /Covered List/i;
const S1260H = /1260H/i;
const UFLPA = /UFLPA|Uyghur Forced Labor/i;
const KEV = /Known Exploited/i;
const LISTS =
  /§ ?889|section 889|Covered List|1260H|NS-?CMIC|Military-Industrial Complex|^(?!.*(?:UFLPA|Uyghur Forced Labor)).*Entity List/i;
const ENTITY_LIST = /^(?!.*(?:UFLPA|Uyghur Forced Labor)).*Entity List/i;

/** False sentences on measures of the United States and Canada. */
export const NEVER_SAY_AMERICA: readonly NeverSay[] = [
  // United States
  countryBan(
    "Canada",
    "Canada|Canadian government|Québec|Quebec",
    "One subsidiary was ordered to wind up; owning or selling cameras was not forbidden.",
  ),
  countryBan(
    "The United States",
    "United States|US government|the US|USA|America",
    "Each US measure has its own reach; none forbids a private person to own a camera.",
  ),
  notOn(
    [
      "dahua",
      "uniview",
      "tiandy",
      "iflytek",
      "hytera",
      "zte",
      "kedacom",
      "xiaomi",
      "tp-link",
      "tp-link-systems",
      "tvt",
    ],
    NS_CMIC,
    "Dahua is on the NS-CMIC list.",
    "OFAC's list, read row by row, does not have it.",
  ),
  sentence(
    "Dahua is on the NS-CMIC list.",
    "OFAC's list does not have it.",
    /\bDahua\b[^.]{0,80}\b(?:NS-?CMIC|Military-Industrial Complex)|(?:NS-?CMIC|Military-Industrial Complex)[^.]{0,80}\bDahua\b/i,
  ),
  notOn(
    [
      "uniview",
      "tiandy",
      "tvt",
      "tp-link",
      "tp-link-systems",
      "kedacom",
      "megvii",
      "sensetime",
      "yitu",
      "reolink",
      "xiongmai",
    ],
    S889,
    "Uniview is banned under §889.",
    "The statute names five companies; this is none of them.",
  ),
  sentence(
    "Uniview is banned under §889.",
    "The statute names five companies; Uniview is none of them.",
    /\b(?:Uniview|Tiandy|TVT|Kedacom|TP-Link)\b[^.]{0,80}(?:§ ?889|section 889)|(?:§ ?889|section 889)[^.]{0,60}\b(?:names?|covers?|bans?|forbids?|lists?)\b[^.]{0,40}\b(?:Uniview|Tiandy|TVT|Kedacom|TP-Link)\b/i,
  ),
  notOn(
    [
      "uniview",
      "tiandy",
      "tvt",
      "kedacom",
      "quectel",
      "hesai",
      "xiaomi",
      "reolink",
      "wyze",
      "tp-link",
      "tp-link-systems",
    ],
    COVERED,
    "Uniview is on the FCC Covered List.",
    "The FCC's table does not name it.",
  ),
  notOn(
    [
      "uniview",
      "tiandy",
      "hytera",
      "zte",
      "iflytek",
      "kedacom",
      "intellifusion",
      "xiaomi",
      "tvt",
      "megvii",
      "tp-link-systems",
      "reolink",
    ],
    S1260H,
    "Uniview, Megvii or TP-Link Systems is on the 1260H list.",
    "The list of 8 June 2026 does not have it; it names TP-Link Technologies Co., Ltd., another company.",
  ),
  sentence(
    "TP-Link Systems is on the 1260H list.",
    "The list names TP-Link Technologies Co., Ltd. of Shenzhen.",
    /TP-Link Systems[^.]{0,80}\b(?:on|listed|named|names|identified|added|designated)\b[^.]{0,60}1260H|1260H[^.]{0,80}\b(?:lists|names|identified|identifies)\b[^.]{0,40}TP-Link Systems/i,
  ),
  sentence(
    "The 1260H list of 13 February 2026 is in force.",
    "It was withdrawn the same day.",
    /13 February 2026[^.]*1260H|1260H[^.]*13 February 2026/i,
    /withdr/i,
  ),
  notOn(
    ["zte", "hytera", "quectel", "hesai", "tvt", "tp-link", "tp-link-systems", "xiaomi", "reolink"],
    ENTITY_LIST,
    "ZTE, Hytera, TP-Link or TVT is on the BIS Entity List.",
    "ZTE was removed on 29 March 2017. The list of July 2026 names Hytera Communications Limited of Hong Kong, whose relation to Hytera Communications Corporation is not known; for the others no listing was found.",
  ),
  {
    sentence: "A camera vendor is on the UFLPA Entity List.",
    why: "Copies of July 2026 have none of them; it is not the BIS Entity List.",
    list: UFLPA,
    isSaidBy: ({ claim }) => claim !== undefined && UFLPA.test(claim.measureName) && REACHES.has(claim.reaches),
  },
  notOn(
    ["xiaomi"],
    /Communist Chinese military|CCMC|FY1999, section 1237/i,
    "Xiaomi is a listed Chinese military company.",
    "The designation was vacated on 25 May 2021.",
  ),
  notOn(
    ["ezviz", "hilook", "hiwatch", "hikrobot", "imou"],
    ENTITY_LIST,
    "EZVIZ, HiLook or Imou is on the BIS Entity List.",
    "The list names parents and some subsidiaries; whether the rule on affiliates holds is not known.",
  ),
  {
    sentence: "A brand such as Lorex, Annke or LTS is itself on a US list.",
    why: "The lists name makers; a brand that sells their products is not named, and can be reached by who made the product.",
    list: LISTS,
    isSaidBy: ({ claim }) => claim?.rebadge === true && LISTS.test(claim.measureName) && claim.reaches === "named",
  },
  sentence(
    "The Entity List or the NS-CMIC list forbids buying or importing cameras.",
    "The first restricts exports to the listed party, the second trade in its securities.",
    /\b(?:Entity List|NS-?CMIC(?: List)?)\b[^.]{0,40}\b(?:bans?|forbids?|bars?|prohibits?|outlaws?)\b[^.]{0,40}\b(?:buy|purchas|import|sale|sell|us(?:e|ing)|cameras?|products?)/i,
    /securities/i,
  ),
  sentence(
    "The 1260H list forbids private buyers Hikvision cameras.",
    "It is a label; section 805 binds the Department of Defense alone.",
    /\b(?:1260H|Pentagon|Department of Defense)\b[^.]{0,60}\b(?:bans?|banned|forbids?|prohibits?)\b[^.]{0,60}\b(?:private|homes?|consumers?|Americans|everyone)\b/i,
  ),
  {
    sentence: "The four purposes limit the entries for Huawei and ZTE.",
    why: "The words on use stand in the entries for Hytera, Hikvision and Dahua alone.",
    isSaidBy: ({ vendor, claim }) =>
      claim !== undefined &&
      ["huawei", "zte"].includes(vendor) &&
      (S889.test(claim.measureName) || COVERED.test(claim.measureName)) &&
      /public safety/i.test(claim.scope),
  },
  sentence(
    "The FCC revoked the authorisations of Hikvision cameras.",
    "New ones are refused since 2023; limits on earlier ones are a procedure of 2025, and a notice of 2026 is known from press.",
    /\b(?:FCC|Federal Communications Commission)\b[^.]{0,60}\b(?:revoked|withdrew|cancell?ed|rescinded)\b[^.]{0,60}\bauthori[sz]ations?\b/i,
  ),
  sentence(
    "Section 889 took effect on 1 August 2020.",
    "Its parts took effect on 13 August 2019 and 13 August 2020.",
    /(?:§ ?889|section 889)[^.]*\b(?<!\d)(?:1 August|August 1)\b(?!\d)/i,
  ),
  sentence(
    "Four of the five Xinjiang companies belong to Hikvision.",
    "The rule of March 2023 calls all five its subsidiaries.",
    /\bfour of the (?:five |Xinjiang )*companies\b[^.]*Hikvision/i,
  ),
  {
    sentence: "Section 1709 names no maker of drones.",
    why: "It names DJI and Autel Robotics.",
    isSaidBy: ({ text }) => /section 1709[^.]{0,40}\bnames (?:no|none)\b/i.test(text),
  },
  sentence(
    "A court found that Lorex, Resideo or TP-Link deceived its customers.",
    "The states' suits are allegations; no outcome was found.",
    /\b(?:courts?|Nebraska|Texas|Attorney General)\b[^.]{0,40}\b(?:found|ruled|proved|established|showed)\b[^.]{0,60}\b(?:Lorex|Resideo|ADI|TP-Link)\b/i,
  ),
  {
    sentence: "§889 or the Covered List covers Hikvision, Dahua or Hytera equipment for every purpose.",
    why: "Both limit their entries to four purposes.",
    isSaidBy: ({ vendor, claim }) =>
      claim !== undefined &&
      ["hikvision", "dahua", "hytera"].includes(vendor) &&
      (S889.test(claim.measureName) || COVERED.test(claim.measureName)) &&
      REACHES.has(claim.reaches) &&
      !/public safety/i.test(claim.scope),
  },
  {
    sentence: "A brand reported as made by a listed vendor is itself forbidden.",
    why: "No party stated the relation; a badge may say no more than reported.",
    isSaidBy: ({ kind, text }) =>
      kind === "badge" && /^(?:not for you|conditions) · [^\n]*\((?:reported|some models):/.test(text),
  },
  {
    sentence: "The catalogue of exploited vulnerabilities lists this vendor.",
    why: "The catalogue lists flaws; rows are imported and shown as flaws, never as a claim.",
    list: KEV,
    isSaidBy: ({ claim }) => claim !== undefined && KEV.test(claim.measureName) && REACHES.has(claim.reaches),
  },
  sentence(
    "CISA listed Hikvision.",
    "The catalogue lists flaws, not companies.",
    /\bCISA\b[^.]{0,40}\b(?:added|lists?|listed|put|named|sanctioned|blacklisted|designated)\b\s+(?:the company\s+)?[\p{Lu}][\p{L}-]+(?:\s+[\p{Lu}][\p{L}-]+){0,2}\s+(?:to|in|on|as)\b|(?:Known Exploited Vulnerabilities|\bKEV\b)[^.]{0,40}\blists?\b\s+(?:the company|Hikvision|Dahua|TVT|Reolink|Amcrest)\b|\bis (?:listed|on)\b[^.]{0,30}(?:Known Exploited|\bKEV\b)/u,
  ),
  doesNotBind(
    ["us-private", "gb-private", "ca-private", "eu-private", "journalist", "other"],
    /§ ?889|section 889|1260H|NS-?CMIC|Entity List|Investment Canada/i,
    "It is unlawful for a private person to own or buy the camera.",
    "None of these measures reaches private purchase.",
  ),
  sentence(
    "It is illegal to own the camera.",
    "No measure read makes private ownership unlawful.",
    /\b(?:illegal|unlawful|a crime|against the law)\b[^.]{0,30}\b(?:to )?(?:own|buy|possess|use|sell)/i,
  ),
  sentence(
    "The D.C. Circuit upheld the ban.",
    "A split result: the list stood, one definition was remanded.",
    /\b(?:D\.?C\.? Circuit|Court of Appeals)\b[^.]{0,60}\bupheld the (?:FCC )?(?:ban|rule|order)\b/i,
    /remand|in part/i,
  ),
  sentence(
    "TP-Link is banned in the United States.",
    "A ban was proposed, by press; no determination was found.",
    /\bTP-Link\b[^.]{0,40}\b(?:is|was|has been) banned\b/i,
  ),
  // Canada
  notOn(
    ["dahua", "uniview", "tiandy", "tp-link", "tp-link-systems", "imou"],
    /Investment Canada|Canada: federal/i,
    "A federal Canadian order concerns Dahua.",
    "The order and the announcement of June 2025 name Hikvision; a further directive told of online was invented.",
  ),
  sentence(
    "A Canadian directive orders Dahua out.",
    "The federal order names Hikvision Canada Inc.; Québec's order is on public bodies' equipment.",
    /\bCanad\w*\b[^.]{0,60}\b(?:order(?:s|ed)?|directive|told|forced?)\b[^.]{0,60}\bDahua\b/i,
    /Qu[ée]bec/i,
  ),
  doesNotBind(
    ["ca-private"],
    /Québec|Quebec|CA-QC|LGGRI/i,
    "The Québec order binds municipalities and private buyers.",
    "The government's release says that it does not.",
  ),
  sentence(
    "The Federal Court of Canada upheld the order against Hikvision.",
    "The court refused a stay; the review itself was open.",
    /\bFederal Court\b[^.]{0,60}\b(?:upheld|confirmed|affirmed)\b[^.]{0,20}\border\b/i,
  ),
  sentence(
    "Canada told its citizens to stop using Hikvision.",
    "The Minister stopped short of that.",
    /\b(?:Canada|Minister|Joly)\b[^.]{0,40}\b(?:told|ordered|warned|urged)\b[^.]{0,20}\b(?:Canadians|citizens|the public)\b[^.]{0,30}\b(?:stop|discontinue)/i,
  ),
];

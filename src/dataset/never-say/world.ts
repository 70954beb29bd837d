import { TAKEN_TO_HOLD } from "../status.ts";
import type { NeverSay } from "./kinds.ts";
import {
  ASKS,
  BANS,
  COMPANY,
  countryBan,
  DENIES,
  doesNotBind,
  notOn,
  REACHES,
  sentence,
  sentencesOf,
} from "./kinds.ts";

const UK_STATEMENT = /HCWS386/i;
const HEALTH_DEPARTMENT = /Department of Health and Social Care|\bDHSC\b/i;
const EU_LISTS = /359\/2011|2023\/152|Council of the E|European Union/i;
const NORWEGIAN_FUND = /Council on Ethics|Norges Bank|Etikkr|Government Pension Fund/i;

/** False sentences on measures of the United Kingdom, Europe, Australia and Asia. */
export const NEVER_SAY_WORLD: readonly NeverSay[] = [
  // United Kingdom
  countryBan(
    "The UK",
    "UK|United Kingdom|Britain|British government|Parliament|Wales|Scotland|Police Scotland|England",
    "No UK statute or rule names a camera vendor; a committee recommended, a statement instructs departments on sensitive sites.",
  ),
  {
    sentence: "The UK statement of 24 November 2022 names Hikvision.",
    why: "HCWS386 names no vendor; press supplied the names.",
    list: UK_STATEMENT,
    isSaidBy: ({ text, claim }) =>
      (claim !== undefined &&
        UK_STATEMENT.test(claim.measureName) &&
        (claim.reaches === "named" || claim.reaches === "affiliate")) ||
      sentencesOf(text).some(
        (part) =>
          UK_STATEMENT.test(part) &&
          new RegExp(`\\b(?:names|named|lists|listed)\\b[^.]{0,60}${COMPANY}`, "i").test(part) &&
          !DENIES.test(part),
      ),
  },
  doesNotBind(
    ["gb-public", "gb-private"],
    UK_STATEMENT,
    "The UK statement of 2022 binds councils, police, the NHS or private buyers.",
    "The government's security officer wrote on 1 August 2023 that it does not apply to other public authorities, businesses or persons.",
  ),
  {
    sentence: "The Department of Health bans Hikvision.",
    why: "A decision of March 2022 that its lawyers later called not the current policy.",
    list: HEALTH_DEPARTMENT,
    isSaidBy: ({ text, claim }) =>
      (claim !== undefined &&
        HEALTH_DEPARTMENT.test(claim.measureName) &&
        (TAKEN_TO_HOLD.has(claim.status) || claim.force !== null)) ||
      sentencesOf(text).some((part) =>
        /\b(?:Department of Health|DHSC|Health Department)\b[^.]{0,80}\b(?:bans|has banned|prohibits|forbids|excludes|refuses|does not buy|no longer buys)\b/i.test(
          part,
        ),
      ),
  },
  sentence(
    "Two police forces use Hikvision body-worn cameras.",
    "The Commissioner withdrew the figure; none did.",
    /body[- ]worn[^.]*Hikvision|Hikvision[^.]*body[- ]worn/i,
    /withdr|correct/i,
  ),
  sentence(
    "The UK's designated vendor direction on Huawei concerns cameras.",
    "The direction of October 2022 concerns public telecoms networks.",
    /\b(?:designated vendor direction|designation notice)\b[^.]*\bcameras?\b/i,
  ),
  notOn(
    ["hikvision", "dahua", "huawei", "ezviz", "uniview", "tiandy", "tp-link"],
    /Product Security and Telecommunications Infrastructure|PSTI|Surveillance Camera Code/i,
    "The PSTI Act or the Surveillance Camera Code bans a vendor.",
    "Both are vendor-neutral rules.",
  ),
  sentence(
    "The Procurement Act 2023 bans Hikvision.",
    "It names nobody, and no camera vendor was found to be debarred.",
    new RegExp(
      `(?:Procurement Act|debar(?:red|ment))[^.]{0,80}\\b(?:${BANS}|names|debarred|excluded)\\b[^.]{0,40}${COMPANY}|${COMPANY}[^.]{0,60}\\bdebarred\\b`,
      "i",
    ),
  ),
  sentence(
    "Hikvision refused to reply to the Commissioner.",
    "It replied several times; the Commissioner said most questions were not answered.",
    /Hikvision[^.]{0,40}\b(?:refused|declined) to (?:reply|answer|respond)/i,
  ),
  // European Union and its members, Norway, Ukraine
  countryBan(
    "The EU",
    "EU|European Union|European Parliament|European Commission|Netherlands|Dutch|Germany|Italy|Ireland|Poland|Belgium|Denmark|Romania|Estonia|Lithuania|Czech\\w*|NÚKIB|France|Spain",
    "No EU or national ban on a camera vendor was found; Parliament asked that thermal cameras be removed from its own premises.",
  ),
  sentence(
    "The EU or the UK has sanctioned Hikvision or Dahua.",
    "No such designation was found.",
    /\b(?:EU|European Union|Council of the E\w+|UK|United Kingdom|European governments?)\b[^.]{0,60}\bsanction(?:s|ed)\b[^.]{0,60}\b(?:Hikvision|Dahua|Uniview|TP-Link)\b/i,
  ),
  {
    sentence: "The EU sanctioned Tiandy.",
    why: "The Council listed Radis Vira Tejarat Co and its director; Tiandy stands only in the reasons.",
    list: EU_LISTS,
    isSaidBy: ({ text, vendor, claim }) =>
      (vendor === "tiandy" && claim !== undefined && EU_LISTS.test(claim.measureName) && REACHES.has(claim.reaches)) ||
      sentencesOf(text).some(
        (part) =>
          /\b(?:EU|European Union|Council)\b[^.]{0,60}\b(?:sanction(?:s|ed)|list(?:s|ed)|froze|designated|added)\b[^.]{0,60}\bTiandy\b/i.test(
            part,
          ) &&
          !DENIES.test(part) &&
          !/Radis|Azarpendar|represent|agent/i.test(part),
      ),
  },
  notOn(
    ["hytera", "tp-link", "tp-link-systems"],
    /833\/2014|Annex IV/i,
    "The EU lists Hytera or TP-Link in its Russia rules.",
    "The rows name other companies; a relation is not known.",
  ),
  sentence(
    "An EDPS letter concerns Hikvision.",
    "None was found.",
    /\b(?:EDPS|European Data Protection Supervisor)\b[^.]*Hikvision/i,
  ),
  {
    sentence: "Norway's fund excluded Hikvision.",
    why: "The Council on Ethics recommended it, the fund had sold, and the recommendation was withdrawn on 15 September 2020.",
    list: NORWEGIAN_FUND,
    isSaidBy: ({ text, claim, vendor }) =>
      (vendor === "hikvision" &&
        claim !== undefined &&
        NORWEGIAN_FUND.test(claim.measureName) &&
        TAKEN_TO_HOLD.has(claim.status)) ||
      sentencesOf(text).some(
        (part) =>
          /\b(?:Norway|Norwegian|Norges Bank|NBIM|oil fund|Government Pension Fund)\b[^.]{0,60}\b(?:excluded|excludes|blacklisted)\b[^.]{0,40}Hikvision/i.test(
            part,
          ) &&
          !DENIES.test(part) &&
          !ASKS.test(part),
      ),
  },
  notOn(
    ["hikvision", "dahua"],
    /Sponsors? of War|NACP|Corruption Prevention/i,
    "Ukraine lists Hikvision and Dahua.",
    "The list was closed on 20 March 2024 and never was a sanction.",
  ),
  sentence(
    "NÚKIB names Hikvision.",
    "Its warning of 3 September 2025 names no camera vendor.",
    new RegExp(`NÚKIB[^.]{0,80}\\b(?:names|named|lists|listed)\\b[^.]{0,40}${COMPANY}`, "i"),
  ),
  sentence(
    "NÚKIB told its subjects to cease using Chinese products.",
    "They must take the warning into their risk analysis.",
    /NÚKIB[^.]{0,80}\b(?:instructed|ordered|told|banned|requires?)\b[^.]{0,60}\b(?:cease|stop|remove|not to use)\b/i,
  ),
  // Australia, New Zealand, Asia
  countryBan(
    "Australia",
    "Australia|Australian government|New Zealand|Japan|Israel|Switzerland|Norway",
    "No government-wide rule was found; Australia's Defence removed devices from its own estate.",
  ),
  countryBan("India", "India|Indian government|MeitY|STQC", "The rule is vendor-neutral; no order names a vendor."),
  sentence(
    "South Korea removed 1,300 Hikvision or Dahua cameras from its bases.",
    "The maker of the 1,300 cameras was not disclosed.",
    /1,?300[^.]*\b(?:Hikvision|Dahua)\b|\b(?:Hikvision|Dahua)\b[^.]*1,?300/i,
  ),
];

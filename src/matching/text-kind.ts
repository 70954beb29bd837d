import { codesIn, isSurveillanceCode } from "./codes.ts";
import type { PassageContext } from "./mention.ts";
import { cue, oneOf, whole } from "./words.ts";

/** Shaped like a code of the EU's Common Procurement Vocabulary. */
export const ANY_CPV = /\b[0-9]{8}-[0-9]\b/;
/** What tender notices call themselves, in the languages of the portals on the built-in list, in any case. */
export const TENDER_WORDS = new RegExp(
  cue`(?<![\p{L}\p{N}])${oneOf({
    en: [
      "tenders?",
      "contract notice",
      "procurement",
      "solicitation",
      "request for (?:proposals?|quotations?|tenders?)",
      "award notice",
      "invitation to (?:bid|tender)",
    ],
    de: ["ausschreibung", "auftragsbekanntmachung", "vergabe"],
    fr: ["appel d'offres", "avis de marché", "marché public"],
    es: ["licitación", "pliego"],
    it: ["concorso", "bando di gara", "gara d'appalto"],
    pt: ["licitação"],
    nl: ["aanbesteding"],
    pl: ["przetarg", "zamówieni[ea]", "SIWZ"],
    uk: ["закупів…", "аукціон"],
    ru: ["тендер…", "закупк…", "аукцион"],
  })}(?![\p{L}\p{N}])|${oneOf({ zh: ["招标", "采购公告"] })}`.source,
  "iu",
);

/** Words of a ban, in a headline, in any case. */
export const BAN_WORDS = new RegExp(
  cue`(?<![\p{L}\p{N}])${oneOf({
    en: ["ban(?:s|ned|ning)?", "forbid…", "prohibit…"],
    de: ["verbiet…", "verbot…"],
    fr: ["interdi…"],
    es: ["proh[ií]b…"],
    it: ["vieta…"],
    pt: ["pro[ií]b…"],
    nl: ["verbod…", "verbied…"],
    pl: ["zakaz…"],
    uk: ["заборон…"],
    ru: ["запре[тщ]…"],
    tr: ["yasak…"],
  })}(?!\p{L})|${oneOf({ zh: ["禁"] })}`.source,
  "iu",
);

/** A category of surveillance goods, in the languages the dataset's readers shop in, in any case. */
const CAMERA_CATEGORY = new RegExp(
  cue`${whole({
    en: ["cctv", "nvr", "dvr", "surveillance", "security cameras?", "ip[- ]?cameras?"],
    de: ["ip[- ]?kameras?", "überwachungskameras?", "videoüberwachung"],
    fr: ["vidéosurveillance", "videosurveillance", "vidéoprotection", "caméras? de surveillance"],
    es: ["videovigilancia", "cámaras? de (?:seguridad|vigilancia)"],
    it: ["videosorveglianza", "telecamere?"],
    pt: ["videovigilância", "câmeras? de segurança"],
    nl: ["bewakingscamera'?s?", "cameratoezicht"],
    pl: ["monitoring wizyjny", "kamery? (?:ip|do monitoringu)"],
  })}|${oneOf({
    uk: ["відеоспостережен"],
    ru: ["видеонаблюден"],
    zh: ["监控", "監控", "摄像机", "攝影機"],
  })}`.source,
  "iu",
);

/** Whether a page's title, breadcrumbs or category speak of surveillance goods. */
export function isCameraCategory(around: string): boolean {
  return CAMERA_CATEGORY.test(around);
}

/** How much of a document's beginning says what it is, in characters. */
const BEGINNING = 4_000;

/** What a document without a page around it says of itself: a tender's papers, or not known. */
export function textKind(text: string): Pick<PassageContext, "page" | "cameraCategory"> {
  const beginning = text.slice(0, BEGINNING);
  const tender = TENDER_WORDS.test(beginning) || ANY_CPV.test(beginning);
  return {
    page: tender ? "tender" : "unknown",
    ...(codesIn(beginning).some(isSurveillanceCode) ? { cameraCategory: true } : {}),
  };
}

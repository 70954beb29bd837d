import { codesIn, isSurveillanceCode } from "./codes.ts";
import type { PassageContext } from "./mention.ts";

/** Shaped like a code of the EU's Common Procurement Vocabulary. */
export const ANY_CPV = /\b[0-9]{8}-[0-9]\b/;
/** What tender notices call themselves, in the languages of the portals on the built-in list. `\b` knows no Cyrillic letters. */
export const TENDER_WORDS =
  /(?<![\p{L}\p{N}])(?:tenders?|contract notice|procurement|solicitation|request for (?:proposals?|quotations?|tenders?)|award notice|invitation to (?:bid|tender)|ausschreibung|auftragsbekanntmachung|vergabe|appel d'offres|avis de marché|marché public|licitación|pliego|licitação|concorso|bando di gara|gara d'appalto|aanbesteding|przetarg|zamówieni[ea]|SIWZ|тендер\p{L}*|закупів\p{L}*|закупк\p{L}*|аукціон|аукцион)(?![\p{L}\p{N}])|招标|采购公告/iu;

/** Words of a ban, in a headline. */
export const BAN_WORDS =
  /(?<![\p{L}\p{N}])(?:ban(?:s|ned|ning)?|forbid\p{L}*|prohibit\p{L}*|verbiet\p{L}*|verbot\p{L}*|interdi\p{L}+|proh[ií]b\p{L}+|pro[ií]b\p{L}+|vieta\p{L}*|zakaz\p{L}*|verbod\p{L}*|verbied\p{L}*|yasak\p{L}*|заборон\p{L}*|запре[тщ]\p{L}*)(?!\p{L})|禁/iu;

/** A category of surveillance goods, in the languages the dataset's readers shop in. */
const CAMERA_CATEGORY =
  /(?<!\p{L})(?:cctv|nvr|dvr|surveillance|security cameras?|ip[- ]?cameras?|ip[- ]?kameras?|überwachungskameras?|videoüberwachung|vidéosurveillance|videosurveillance|vidéoprotection|caméras? de surveillance|videovigilancia|cámaras? de (?:seguridad|vigilancia)|videovigilância|câmeras? de segurança|videosorveglianza|telecamere?|bewakingscamera'?s?|cameratoezicht|monitoring wizyjny|kamery? (?:ip|do monitoringu))(?!\p{L})|видеонаблюден|відеоспостережен|监控|監控|摄像机|攝影機/iu;

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

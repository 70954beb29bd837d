import type { Unchecked } from "../shared/messages.ts";
import { BADGE_TAG } from "./own.ts";
import { isVisible } from "./unit.ts";

/** Smaller pictures and drawings than this many square pixels hold no page of text. */
const PAGE_SIZE = 120_000;

/** Pictures looked at: a large picture of words stands near the top, or in a gallery of few. */
const MOST_PICTURES = 300;

/** Asked one by one, a browser knows at once of each that there is none. */
const PDFS = ["embed[type='application/pdf']", "object[type='application/pdf']", "iframe[src*='.pdf' i]"];

/** Of elements that hold nothing, those that may be a page's own. */
const HOLLOW =
  ":empty:not(img,br,hr,input,script,link,meta,source,iframe,canvas,video,div,span,i,b,p,a,td,th,li,svg *)";

function areaOf(element: Element): number {
  const box = element.getBoundingClientRect();
  return box.width * box.height;
}

/**
 * What of the page could not be read, and why: embedded PDFs, large drawings, frames we are not in, pictures without words,
 * and elements that show something although they hold nothing (a closed shadow root).
 */
export function uncheckedIn(document: Document): Unchecked[] {
  const found: Unchecked[] = [];
  const pdf = PDFS.map((kind) => document.querySelector(kind)).find((element) => element !== null);
  if (pdf)
    found.push({ reason: "pdf", detail: "An embedded PDF was not read. Save it and give it to the document view." });
  for (const frame of document.getElementsByTagName("iframe")) {
    const { src } = frame;
    if (!src.startsWith("http") || frame === pdf || areaOf(frame) < PAGE_SIZE) continue;
    // A frame of the same origin runs its own Sightline and reports for itself.
    if (frame.contentDocument !== null) continue;
    const host = URL.canParse(src) ? new URL(src).host : "";
    found.push({
      reason: "frame",
      detail: `A part of the page comes from ${host || "another site"} and was not read.`,
      ...(host ? { host } : {}),
    });
  }
  if ([...document.getElementsByTagName("canvas")].some((canvas) => areaOf(canvas) >= PAGE_SIZE))
    found.push({ reason: "canvas", detail: "Part of this page is a picture; its words could not be read." });
  // Taken one by one: a listing has thousands.
  const pictures = Array.from({ length: Math.min(document.images.length, MOST_PICTURES) }, (_, at) =>
    document.images.item(at),
  ).filter((image) => image !== null && image.alt.trim() === "" && areaOf(image) >= PAGE_SIZE * 2);
  if (pictures.length > 0)
    found.push({
      reason: "image",
      detail: `Words in ${pictures.length === 1 ? "a picture" : `${pictures.length} pictures`} were not read.`,
    });
  const closed = [...document.querySelectorAll(HOLLOW)].some(
    (element) =>
      element.localName.includes("-") &&
      element.shadowRoot === null &&
      element.localName !== BADGE_TAG &&
      (element.textContent ?? "").trim() === "" &&
      areaOf(element) >= PAGE_SIZE &&
      isVisible(element),
  );
  if (closed) found.push({ reason: "closed-shadow-root", detail: "A closed part of the page could not be read." });
  return found;
}

import type { PassageContext } from "../../matching/mention.ts";
import { TENDER_WORDS } from "../../matching/text-kind.ts";

const DOWNLOAD = /\b(?:firmwares?|fw|drivers?)\b/i;
/** A request for quotations; a quotation alone is what a seller answers. */
const REQUEST =
  /\b(?:rf[ipq]|(?:solicitud|solicitação|solicitacao|pedido)(?: de)? (?:cotizaci[oó]n|cota[cç][aã]o)|pliego)\b/i;

/** A line of a word, or of a few that are written as names are, is a label. */
const LABEL_WORDS = 4;

function isLabel(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return words.length === 1 || (words.length <= LABEL_WORDS && !words.some((word) => /^(?!logo$)\p{Ll}/u.test(word)));
}

/**
 * What a file's path says of a line in it: an archive of firmware, a tender's papers (in a folder of tenders all are), or, for a
 * line of few words, what stands around it as a page's title does: a camera shop, a maker. Prose speaks for itself, wherever it
 * is kept.
 */
export function pathContext(path: string, line: string): PassageContext {
  const words = path.replace(/[^\p{L}\p{N}]+/gu, " ");
  const file = path
    .split("/")
    .slice(-2)
    .join(" ")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  const isTender = TENDER_WORDS.test(words) || REQUEST.test(file);
  return {
    ...(DOWNLOAD.test(words) ? { page: "download" as const } : isTender ? { page: "tender" as const } : {}),
    ...(isLabel(line) ? { around: words } : {}),
  };
}

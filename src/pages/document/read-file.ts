/** Takes the words out of a file the user gives. Nothing of it leaves the browser, and nothing is kept. */
import { decodeText } from "../../shared/decode-text.ts";

/** A document's words, page by page. */
export interface DocumentText {
  name: string;
  /** One string per page, line feeds as on the page; empty where a page holds no words. */
  pages: string[];
}

/** Told after each page: pages read so far, and of how many. */
export type Progress = (read: number, of: number) => void;

/** A file that cannot be read; its message says what to do instead. */
export class UnreadableFile extends Error {}

/** Beyond this many bytes a browser tab may run out of memory before the first word is read. */
const LARGEST = 200 * 1024 * 1024;
const PDF = "%PDF-";

/**
 * Reads a PDF or a text file. Throws {@link UnreadableFile} where it is neither, is locked, or is broken.
 */
export async function readFile(file: File, progress: Progress, signal: AbortSignal): Promise<DocumentText> {
  if (file.size > LARGEST)
    throw new UnreadableFile(`${file.name} has more than 200 MB. Split it, or give its text alone.`);
  if (file.size === 0) throw new UnreadableFile("The file is empty.");
  const head = new TextDecoder("latin1").decode(await file.slice(0, 1024).arrayBuffer());
  // The signature may stand after a few bytes of the program that wrote the file.
  if (head.includes(PDF)) {
    const { readPdf } = await import("./read-pdf.ts");
    return {
      name: file.name,
      pages: await readPdf(new Uint8Array(await file.arrayBuffer()), file.name, progress, signal),
    };
  }
  if (/<html|<!doctype html/i.test(head))
    throw new UnreadableFile(
      `${file.name} is a web page. Open it in a tab and press the Sightline button there: it is then read as it is shown.`,
    );
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00D0\u00CF\u0011\u00E0"))
    throw new UnreadableFile(
      `${file.name} is an office document or an archive. Save it as PDF or as plain text, and give that.`,
    );
  if (/\.pdf$/i.test(file.name))
    throw new UnreadableFile(
      `${file.name} is called a PDF and is none: it is damaged or of another kind. Fetch it again, or paste its text.`,
    );
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === null)
    throw new UnreadableFile(`${file.name} holds no text that can be read. Give a PDF or a text file.`);
  const pages = pagesOfText(text);
  if (pages.length === 1 && pages[0]?.trim() === "") throw new UnreadableFile("The file is empty.");
  return { name: file.name, pages };
}

/** Pasted or typed text; form feeds end pages, as converters of PDFs write them. */
export function pagesOfText(text: string): string[] {
  return text.replace(/\r\n?/g, "\n").split("\f");
}

/** Words of a PDF by Mozilla's pdf.js, the reader that Firefox itself has; loaded when the first PDF is given. */
import { GlobalWorkerOptions, getDocument, VerbosityLevel } from "pdfjs-dist";
import worker from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import type { TextItem } from "pdfjs-dist/types/src/display/api";
import { type Progress, UnreadableFile } from "./read-file.ts";

GlobalWorkerOptions.workerSrc = worker;

/** A gap between two lines of more than this many letter heights ends a paragraph. */
const PARAGRAPH = 1.9;

/** Reads every page's words, in the order the file has them. `name` is for messages. */
export async function readPdf(
  data: Uint8Array,
  name: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<string[]> {
  const task = getDocument({
    data,
    // Tables that turn codes of Chinese, Japanese and Korean fonts into characters.
    cMapUrl: new URL("/cmaps/", location.href).href,
    cMapPacked: true,
    // Words are read, nothing is drawn.
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    // Its warnings are about drawing.
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      signal.throwIfAborted();
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(textOf(items.filter((item): item is TextItem => "str" in item)));
      page.cleanup();
      progress(number, pdf.numPages);
    }
    return pages;
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof Error && error.name === "PasswordException")
      throw new UnreadableFile(`${name} is locked by a password. Open it, save or print it without, and give that.`);
    throw new UnreadableFile(
      `${name} could not be read as a PDF (${error instanceof Error ? error.message : String(error)}). Open it in a PDF reader, copy its text and paste it here.`,
    );
  } finally {
    await task.destroy();
  }
}

/** One page's words: a line feed where the page has one, an empty line where it leaves a gap. */
function textOf(items: TextItem[]): string {
  let text = "";
  let last: number | null = null;
  for (const item of items) {
    const y: number = item.transform[5];
    if (last !== null && item.str.trim() !== "") {
      const gap = Math.abs(last - y);
      if (gap > PARAGRAPH * item.height && item.height > 0 && text.endsWith("\n")) text += "\n";
    }
    text += item.str;
    if (item.hasEOL) text += "\n";
    if (item.str.trim() !== "") last = y;
  }
  return text.trimEnd();
}

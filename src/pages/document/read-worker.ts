/** Reads a document's words beside the page, which answers all the while. One message in, one out. */
import { compileMatcher } from "../../matching/matcher.ts";
import type { ReadingAsked } from "./read-beside.ts";
import { readWords } from "./read-words.ts";

addEventListener("message", ({ data }: MessageEvent<ReadingAsked>) => {
  const { names, pages, readFor } = data;
  postMessage(readWords(compileMatcher(names), names, pages, readFor));
});

/** `npm run -s scan`: reads text and HTML and prints every mention of a vendor, with what the text does with it. */
import { writeSync } from "node:fs";
import { DEFAULT_PROFILE } from "../dataset/compiled.ts";
import { readNames, readProfileIds } from "../dataset/read-compiled.ts";
import { compileMatcher } from "../matching/matcher.ts";
import { textKind } from "../matching/text-kind.ts";
import { HERE, readArguments, stop } from "./arguments.ts";
import { counted, listed } from "./counted.ts";
import { endWithReader } from "./pipe.ts";
import { htmlText } from "./scan/html-text.ts";
import { isHtml, listInputs, readInput, sentenceOf } from "./scan/inputs.ts";
import { FORMATS, type Format, writerFor } from "./scan/output.ts";
import { pathContext } from "./scan/path-context.ts";
import { Progress } from "./scan/progress.ts";
import { rowsOf } from "./scan/rows.ts";

const HELP = `Finds camera vendors, rebadges and part numbers in text and HTML.

  npm run -s scan -- [--format table|jsonl|csv|markdown] [--profile ID] [--lines] [--lang CODE] PATH… | -

  PATH           a file, or a folder with all below it: dot-files and node_modules are left out, what is no text, as a
                 picture, is counted; - is standard input
  --format       table (default), jsonl (one object per mention and maker), csv, markdown; tables name vendors, jsonl and
                 csv give the dataset's ids
  --profile ID   whose rules weigh: ${DEFAULT_PROFILE} (default), us-contractor, gb-public, …; a
                 wrong one lists them all
  --lines        every line is a text of its own, read with what its path below PATH says of it ("firmware/", "RFQ 7.txt");
                 folders above PATH say nothing
  --lang CODE    the language of the text, as in "de" or "pt-BR", where the page does not say

Offsets are UTF-16 units into the line or text. For HTML they count in the extracted text: what a reader sees, one line
per block, then one line per value of structured data ("brand: …"). Each tile, table row, list entry or paragraph is read
by itself: nothing is said across two products. Exit code 2: something could not be read, as a PDF or an empty file.

  npm run -s scan -- tender.html
  npm run -s scan -- --lines --format jsonl titles.txt
  curl -s https://example.org/shop | npm run -s scan -- --format csv - > found.csv
`;

/** Of files in folders that could not be read, so many are named. */
const MOST_NAMED = 5;

let progress: Progress | null = null;

/** Standard output, in full: a pipe takes only part at a time. A reader that has gone away ends the command quietly. */
function write(text: string): void {
  if (text === "") return;
  if (process.stdout.isTTY) progress?.clear();
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "";
      if (code === "EPIPE") process.exit();
      if (code !== "EAGAIN") throw error;
    }
  }
}

endWithReader();
process.chdir(HERE);
const { values, positionals } = readArguments(HELP, {
  allowPositionals: true,
  options: {
    format: { type: "string", default: "table" },
    profile: { type: "string", default: DEFAULT_PROFILE },
    lines: { type: "boolean", default: false },
    lang: { type: "string" },
  },
});
if (positionals.length === 0) stop(`Give a file, a folder or - for standard input.\n\n${HELP}`);
const isFormat = (format: string): format is Format => FORMATS.some((one) => one === format);
const { format, profile, lang } = values;
if (!isFormat(format)) stop(`There is no format "${format}": use ${FORMATS.join(", ")}.`);

const fail = (sentence: string) => {
  progress?.clear();
  console.error(sentence);
  process.exitCode = 2;
};
const names = readNames();
const profiles = readProfileIds();
if (!profiles.includes(profile)) stop(`There is no profile "${profile}": use one of ${profiles.join(", ")}.`);
const matcher = compileMatcher(names);
const inputs = listInputs(positionals, fail);
const writer = writerFor(format, names, write);
progress = new Progress(
  inputs.reduce((sum, { size }) => sum + size, 0),
  process.stderr,
);

let read = 0;
let skipped = 0;
const unread: string[] = [];
for (const input of inputs) {
  progress.file(input.path);
  let left = input.size;
  try {
    const found = readInput(input);
    if (found === "no text") {
      skipped++;
      continue;
    }
    if (found === "unread") {
      unread.push(input.path);
      continue;
    }
    const raw = found.text;
    read++;
    const html = isHtml(input.path, raw) ? htmlText(raw) : null;
    const language = lang ?? html?.lang;
    const context = {
      ...(language && { lang: language }),
      ...(html?.title && { around: html.title }),
      ...(html?.brand && { brand: html.brand }),
    };
    const text = html?.text ?? raw;
    const file = input.path;
    if (!values.lines) {
      const whole = { file, line: null, text, context: { ...textKind(text), ...context } };
      writer.rows(rowsOf(matcher, profile, html ? { ...whole, stretches: html.stretches } : whole));
      continue;
    }
    let from = 0;
    let at = 0;
    for (const [index, part] of text.split("\n").entries()) {
      while ((html?.stretches[at]?.end ?? from) < from) at++;
      const line = part.replace(/\r$/, "");
      const stretch = { ...html?.stretches[at], start: 0, end: line.length };
      const around = { ...pathContext(input.below, line), ...context };
      writer.rows(
        rowsOf(matcher, profile, { file, line: index + 1, text: line, stretches: [stretch], context: around }),
      );
      from += part.length + 1;
      const size = Math.min(left, Buffer.byteLength(part) + 1);
      left -= size;
      progress.add(size);
    }
  } catch (error) {
    fail(sentenceOf(input.path, error));
  } finally {
    progress.add(left);
  }
}
progress.clear();
const met = read + skipped + unread.length;
if (unread.length > 0) {
  const more = unread.length - MOST_NAMED;
  const named = [...unread.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])];
  fail(
    `${unread.length} of ${counted(met, "file")} could not be read: ${listed(named)}. PDFs, office documents and empty files are not read: open a PDF in the extension's document view, or give a document's text.`,
  );
}
if (skipped > 0)
  console.error(
    `${skipped} of ${counted(met, "file")} ${skipped === 1 ? "holds no text, as pictures do, and was" : "hold no text, as pictures do, and were"} left out.`,
  );
if (read > 0) writer.end();
else fail("No file was read, so nothing can be said.");

/** `npm run -s scan`: reads text and HTML and prints every mention of a vendor, with what the text does with it. */
import { writeSync } from "node:fs";
import { DEFAULT_PROFILE } from "../dataset/compiled.ts";
import { readNames, readProfileIds } from "../dataset/read-compiled.ts";
import { compileMatcher } from "../matching/matcher.ts";
import { textKind } from "../matching/text-kind.ts";
import { HERE, readArguments, stop } from "./arguments.ts";
import { endWithReader } from "./pipe.ts";
import { htmlText } from "./scan/html-text.ts";
import { isHtml, listInputs, readInput, sentenceOf } from "./scan/inputs.ts";
import { FORMATS, type Format, writerFor } from "./scan/output.ts";
import { pathContext } from "./scan/path-context.ts";
import { Progress } from "./scan/progress.ts";
import { rowsOf } from "./scan/rows.ts";

const HELP = `Finds camera vendors, rebadges and part numbers in text and HTML.

  npm run -s scan -- [--format table|jsonl|csv|markdown] [--profile ID] [--lines] [--lang CODE] PATH… | -

  PATH           a file, or a folder with all below it (dot-files, node_modules and what is no text left out);
                 - is standard input
  --format       table (default), jsonl (one object per mention and maker), csv, markdown
  --profile ID   whose rules weigh: ${DEFAULT_PROFILE} (default), us-contractor, gb-public, …; a
                 wrong one lists them all
  --lines        every line is a text of its own
  --lang CODE    the language of the text, as in "de" or "pt-BR", where the page does not say

Offsets are UTF-16 units into the line or text. For HTML they count in the extracted text: what a reader sees, one line
per block, then one line per value of structured data ("brand: …"). Exit code 2: something could not be read.

  npm run -s scan -- tender.html
  npm run -s scan -- --lines --format jsonl titles.txt
  curl -s https://example.org/shop | npm run -s scan -- --format csv - > found.csv
`;

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
const writer = writerFor(format, write);
progress = new Progress(
  inputs.reduce((sum, { size }) => sum + size, 0),
  process.stderr,
);

let read = 0;
let skipped = 0;
for (const input of inputs) {
  progress.file(input.path);
  let left = input.size;
  try {
    const raw = readInput(input);
    if (raw === null) {
      skipped++;
      continue;
    }
    read++;
    const html = isHtml(input.path, raw) ? htmlText(raw) : null;
    const language = lang ?? html?.lang;
    const context = {
      ...(language && { lang: language }),
      ...(html?.title && { around: html.title }),
      ...(html?.brand && { brand: html.brand }),
    };
    const text = html?.text ?? raw;
    if (!values.lines) {
      const place = { file: input.path, line: null, profile };
      writer.rows(
        rowsOf(names, matcher, html ? { ...place, structuredFrom: html.structuredFrom } : place, text, {
          ...textKind(text),
          ...context,
        }),
      );
      continue;
    }
    let from = 0;
    for (const [at, line] of text.split("\n").entries()) {
      const structured = html !== null && from >= html.structuredFrom;
      from += line.length + 1;
      const place = { file: input.path, line: at + 1, profile, ...(structured && { structuredFrom: 0 }) };
      const own = line.replace(/\r$/, "");
      writer.rows(rowsOf(names, matcher, place, own, { ...pathContext(input.path, own), ...context }));
      const size = Math.min(left, Buffer.byteLength(line) + 1);
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
if (skipped > 0)
  console.error(
    `${skipped} of ${read + skipped} files in the folders are PDFs or no text, and were not read. Open a PDF in the extension's document view, or give its extracted text.`,
  );
if (read > 0) writer.end();
else fail("No file was read, so nothing can be said.");

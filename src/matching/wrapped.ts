/** Text set in lines of about one length, as converters of documents and mail write it: its line feeds are no ends of clauses. */

/** From this length on, in characters, a line was broken because it was full. */
const FULL = 75;
/** What begins a line of its own: a bullet, a number, a heading, a cell, an indentation. */
const OWN_LINE = /^(?:\s|[-*•·▪◦●#|>=_]|\(?[\dA-Za-z]{1,3}[.)]\s|$)/;
/** What ends one. */
const ENDED = /[.:;!?|。：；！？]\s*$/;
const SMALL = /^\p{Ll}/u;

/**
 * Puts a space for each line feed that only breaks a sentence, and leaves all others: the result has the length of `text`, so
 * that places in one are places in the other. A line feed counts as such where the line before is not ended and the next goes
 * on in small letters, or the line before is full.
 */
export function unwrapped(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  const result = [lines[0] ?? ""];
  for (let at = 1; at < lines.length; at++) {
    const before = (lines[at - 1] ?? "").replace(/\r$/, "");
    const line = lines[at] ?? "";
    const goesOn =
      before.trim() !== "" &&
      !OWN_LINE.test(line) &&
      !ENDED.test(before) &&
      (SMALL.test(line) || before.length >= FULL);
    if (goesOn && result.at(-1)?.endsWith("\r")) result.push(`${result.pop()?.slice(0, -1)} `);
    result.push(goesOn ? " " : "\n", line);
  }
  return result.join("");
}

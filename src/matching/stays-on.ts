/** What stays where it is: "the X in the lobby stay in service"; and what a tender has looked after. */
import { PRESS } from "./cues/found-out.ts";
import { KEEPS_THEM, KEPT_FIRST } from "./cues/left-alone.ts";
import { GOES_ON, UPKEEP_OF, UPKEEP_TITLE, WITH_UPKEEP } from "./cues/moved.ts";
import { BOUGHT } from "./cues/upkeep.ts";
import { type Given, given } from "./given.ts";
import { isInReport } from "./prose.ts";
import { PASSAGE, type Placed, type Standing } from "./standing.ts";
import { tableWords } from "./table-words.ts";
import { begun, cue, whole } from "./words.ts";

const ON = cue`${GOES_ON}`;
/** "Not", before the word of staying. */
const DENIED = cue`${whole({ any: ["NOT|NON|NO|NICHT|PAS|NE|NAO|NIET|NIE|НЕ|NU|INTE|NEM"] })}`;
/** What is kept is the pictures, and not the camera. */
const PICTURES = cue`${begun({
  en: ["IMAGE|PICTURE|RECORDING|FOOTAGE|VIDEO(?!-?SURV)|CLIP|DATA"],
  de: ["BILD|AUFNAHME|AUFZEICHNUNG|DATEN|VIDEOS?(?!\\p{L})"],
  fr: ["IMAGE|ENREGISTREMENT|DONNEE"],
  es: ["IMAGEN|GRABACION|DATOS"],
  it: ["IMMAGIN|REGISTRAZION|FILMAT|DATI"],
  pt: ["IMAGE|GRAVAC|DADOS"],
  nl: ["BEELD|OPNAME|GEGEVENS"],
  pl: ["NAGRAN|OBRAZ|ZAPIS|DANE"],
  uk: ["ЗАПИС|ЗОБРАЖ|ДАНІ"],
  ru: ["ЗАПИС|ИЗОБРАЖ|ДАННЫ"],
  cs: ["ZAZNAM|OBRAZ|DATA"],
})}|[录錄]像(?!机)|图像|画面`;

/** The press tells of it. */
const TOLD = cue`${PRESS}`;

/** The words by which the make stays where it is; null where it does not, or a report tells of it. */
export function staysOn({ text, place, before, tail, following }: Standing): RegExpExecArray | null {
  if (BOUGHT.test(before) || PICTURES.test(before) || TOLD.test(following)) return null;
  const on = ON.exec(tail);
  if (!on || DENIED.test(tail.slice(0, on.index + on[0].length))) return null;
  return isInReport(text, place.from, place.to) ? null : on;
}

const KEPT_ROWS = cue`${UPKEEP_TITLE}`;
const UPKEPT = cue`${UPKEEP_OF}`;
/** A line that is a sentence, which says nothing of the next line. */
const IS_SENTENCE = /[.!?。]["»”)]?$/;

/** The make's own line, and those before it that are no sentences of their own: headings, items. */
function aboutIt(text: string, { from, to }: Placed): string {
  const lines = text.slice(Math.max(0, from - PASSAGE), from).split("\n");
  const last = lines.findLastIndex((line, index) => index < lines.length - 1 && IS_SENTENCE.test(line.trimEnd()));
  return lines.slice(last + 1).join("\n") + (text.slice(from, to + PASSAGE).split("\n", 1)[0] ?? "");
}

/** What a tender leaves where it is, or has looked after. */
export function keptBySense(standing: Standing): Given {
  const { text, place, before, lead, tail, leading, passage } = standing;
  if (BOUGHT.test(before)) return null;
  const { title, heads } = tableWords(standing);
  return given(
    "offered",
    ON.exec(tail) ??
      KEPT_FIRST.exec(lead) ??
      KEEPS_THEM.exec(lead) ??
      KEPT_ROWS.exec(title) ??
      KEPT_ROWS.exec(heads.split("|", 1)[0] ?? "") ??
      KEPT_ROWS.exec(leading) ??
      (BOUGHT.test(passage) ? null : UPKEPT.exec(aboutIt(text, place).replace(WITH_UPKEEP, " "))),
  );
}

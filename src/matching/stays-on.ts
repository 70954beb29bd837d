/** What somebody has and keeps where nobody says what page it is: "the X in the lobby stay in service". */
import { PRESS } from "./cues/found-out.ts";
import { GOES_ON } from "./cues/moved.ts";
import { BOUGHT } from "./cues/upkeep.ts";
import { isInReport } from "./prose.ts";
import type { Standing } from "./standing.ts";
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

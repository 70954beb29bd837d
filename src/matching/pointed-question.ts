/** A question that points to the make named before it, answered with a no: "X is proposed. Is this make acceptable? No." */
import { ANSWERED_NO } from "./cues/answered-no.ts";
import { ASKED_MATTER } from "./cues/asked-else.ts";
import { ADMITS, OTHERS_OR_EQUAL, POINTS_BACK } from "./cues/beside-make.ts";
import { OTHER_SUBJECT } from "./cues/other-subjects.ts";

/** The question behind the sentence of a make, and its answer. */
const QUESTION = /^[^?？]{0,160}?(?:[.!](?=\s)|[;。；\n])\s*([^.;!?？。；]{3,140}[?？].{0,60})/su;

/** The words by which what is named before `following` is not admitted; nothing where another matter is asked. */
export function pointedNo(following: string): RegExpExecArray | null {
  const asked = QUESTION.exec(following)?.[1];
  if (asked === undefined) return null;
  const question = asked.slice(0, asked.search(/[?？]/));
  const isOfMake = POINTS_BACK.test(question) && ADMITS.test(question) && !OTHERS_OR_EQUAL.test(question);
  return isOfMake && !ASKED_MATTER.test(question) && !OTHER_SUBJECT.test(question) ? ANSWERED_NO.exec(asked) : null;
}

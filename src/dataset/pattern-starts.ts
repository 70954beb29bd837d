/** How the texts begin that a part number's pattern matches, so that a page is searched without trying the pattern everywhere. */
import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Characters of a beginning. */
const LENGTH = 3;
const CHARACTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/._ ()"];

/** Beginnings of at most {@link LENGTH} characters; a shorter one goes on with what follows it in the pattern. */
type Starts = Set<string>;

function joined(left: Starts, right: Starts): Starts {
  return new Set(
    [...left].flatMap((a) => (a.length >= LENGTH ? [a] : [...right].map((b) => (a + b).slice(0, LENGTH)))),
  );
}

function ofElement(element: AST.Element): Starts {
  switch (element.type) {
    case "Character":
      return new Set([String.fromCodePoint(element.value)]);
    case "CharacterClass":
    case "CharacterSet": {
      const matches = new RegExp(`^${element.raw}$`);
      return new Set(CHARACTERS.filter((character) => matches.test(character)));
    }
    case "Group":
    case "CapturingGroup":
      return ofAlternatives(element.alternatives);
    case "Quantifier": {
      const one = ofElement(element.element);
      let starts: Starts = new Set([""]);
      const all = new Set<string>();
      for (let times = 0; times <= Math.min(element.max, element.min + LENGTH); times++) {
        if (times >= element.min) for (const start of starts) all.add(start);
        starts = joined(starts, one);
      }
      return all;
    }
    case "Assertion":
      return new Set([""]);
    default:
      throw new Error(
        `"${element.raw}" cannot stand in the pattern of a part number: write it without ${element.type}`,
      );
  }
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Starts {
  return new Set(
    alternatives.flatMap(({ elements }) => [
      ...elements.reduce<Starts>((starts, element) => joined(starts, ofElement(element)), new Set([""])),
    ]),
  );
}

/**
 * The first three characters of every text that `pattern` matches, with 0 for every digit. Throws where a text may be shorter,
 * or the pattern uses what part numbers do not need.
 */
export function startsOf(pattern: string): string[] {
  const { alternatives } = new RegExpParser().parsePattern(pattern);
  const starts = [...ofAlternatives(alternatives)];
  const short = starts.find((start) => start.length < LENGTH);
  if (short !== undefined)
    throw new Error(`the pattern ${pattern} matches "${short}": a part number has at least ${LENGTH} characters`);
  return [...new Set(starts.map((start) => start.replace(/\d/g, "0")))].sort();
}

/** Whether a pattern counts only right behind its vendor's name, which its examples then begin with. */
export function isTied(pattern: string): boolean {
  return pattern.startsWith("(?<=");
}

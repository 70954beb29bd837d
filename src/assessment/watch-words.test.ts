import { expect, it } from "vitest";
import { inSmallLetters } from "./watch-words.ts";

it("writes every character in small letters at the same length, so that places in one text are places in the other", () => {
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if (inSmallLetters(character).length !== character.length) expect.fail(`U+${point.toString(16)}`);
  }
});

/** However a page writes a name, it stays that name, at the place where it stands; and within another word there is none. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../dataset/compile.ts";
import type { NameEntry } from "../dataset/compiled.ts";
import { readDataset } from "../dataset/read.ts";
import { mayBeInflection } from "./inflection.ts";
import { compileMatcher } from "./matcher.ts";
import { spellingOf } from "./name-index.ts";
import { normalise } from "./normalise.ts";
import { placesIn } from "./places.ts";
import { readText } from "./read-text.ts";

const { names } = compile(readDataset());
const matcher = compileMatcher(names);
const CLEAR = names.names.filter(({ n, k }) => n === undefined && k !== "domain");
const LATIN = CLEAR.filter(({ t }) => /^\p{ASCII}+$/u.test(t));
/** Tries per name; there are more than a hundred names. */
const TRIES = { numRuns: 25 };

const SIGNS = [..."()[]{}<>\"'’‘“”«»„*#|:;,.!?–—/\\_-+=~•·™®©℠…、。【】（）「」¹²³†‡\n\t"];
const JOINTS = ["", " ", "-", "_", "–", "™", "® ", "©", "'", "’", "/", "(", ") ", "[", "] ", " (", "·", ".", "\u00A0"];
const WITHIN = ["-", "_", "·", "‐", "™", "®", "©", "'", "’", "/", "(", ")", "[", "]"];
const UNSEEN = [..."\u00AD\u034F\u180E\u200B\u200D\u200E\u202A\u202C\u2060\u2066\u2069\uFE0F\uFEFF"];
const ACCENTS = [..."\u0301\u0308\u030C\u0327"];
const LOOKS: Record<string, string> = Object.fromEntries(
  "AАΑ BВΒ CС EЕΕ HНΗ IІΙ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YΥ aа cс dԁ eе hһ iіι kκ oоο pрρ sѕ uυ vν wԝ xхχ yу"
    .split(" ")
    .map((set) => [set.charAt(0), set.slice(1)]),
);

/** A name's words as it writes them. */
const partsOf = ({ t }: NameEntry) =>
  t
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}\p{M}+\u200C]+/u)
    .filter((word) => word !== "");
const lettersOf = ({ t }: NameEntry) => [...t.normalize("NFC").replace(/[^\p{L}\p{M}]/gu, "")];
const perLetter = ({ t }: NameEntry, by: (letter: string) => fc.Arbitrary<string>) =>
  fc.tuple(...Array.from(t, by)).map((letters) => letters.join(""));
const shifted = (letter: string, capital: number, small: number) =>
  /[A-Z]/.test(letter)
    ? String.fromCodePoint(capital + letter.charCodeAt(0) - 65)
    : /[a-z]/.test(letter)
      ? String.fromCodePoint(small + letter.charCodeAt(0) - 97)
      : letter;
const wide = (letter: string) =>
  letter === " " ? "\u3000" : /[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter;

const accented = (entry: NameEntry) =>
  perLetter(entry, (letter) =>
    fc.constantFrom("", "", ...(/[a-z]/i.test(letter) ? ACCENTS : [])).map((mark) => letter + mark),
  ).chain((text) => fc.constantFrom(text, text.normalize("NFC")));
const withUnseen = (entry: NameEntry) =>
  perLetter(entry, (letter) => fc.constantFrom("", "", "", ...UNSEEN).map((mark) => letter + mark));

/** Fails with each name that was lost, the smallest text in which it was, and the seed. */
function neverLost(entries: readonly NameEntry[], written: (entry: NameEntry) => fc.Arbitrary<string>): void {
  expect(entries.length).toBeGreaterThan(10);
  const lost = entries.flatMap((entry) => {
    const isFound = (name: string) => {
      const text = `Two ${name} cameras`;
      return (
        readText(matcher, text).mentions.some(({ vendor }) => vendor === entry.v[0]) &&
        placesIn(matcher.index, text).length > 0
      );
    };
    const { failed, counterexample, seed } = fc.check(fc.property(written(entry), isFound), TRIES);
    return failed ? [`${entry.t}: ${JSON.stringify(counterexample?.[0])} (seed ${seed})`] : [];
  });
  expect(lost).toEqual([]);
}

describe("a name is never lost", () => {
  it("between signs", () => {
    const sign = fc.constantFrom(...SIGNS);
    neverLost(CLEAR, ({ t }) => fc.tuple(sign, sign).map(([left, right]) => `${left}${t}${right}`));
  });

  it("with its words joined, or parted by something else", () => {
    const joint = fc.constantFrom(...JOINTS);
    neverLost(
      CLEAR.filter((entry) => partsOf(entry).length > 1),
      (entry) =>
        fc
          .tuple(...partsOf(entry).map((part, at) => (at === 0 ? fc.constant(part) : joint.map((by) => by + part))))
          .map((all) => all.join("")),
    );
  });

  it("with a sign within a word", () => {
    neverLost(
      LATIN.filter(({ t }) => /^[A-Z]{6,}$/.test(spellingOf(t).replaceAll(" ", ""))),
      ({ t }) =>
        fc
          .tuple(fc.integer({ min: 1, max: t.length - 1 }), fc.constantFrom(...WITHIN))
          .map(([at, sign]) => t.slice(0, at) + sign + t.slice(at)),
    );
  });

  it("spaced out", () => {
    neverLost(
      CLEAR.filter(
        (entry) => /^\p{L}[\p{L} '-]*$/u.test(entry.t) && lettersOf(entry).length >= 4 && lettersOf(entry).length <= 24,
      ),
      (entry) => fc.constantFrom(..." .-_·\u00A0\u2009").map((sign) => lettersOf(entry).join(sign)),
    );
  });

  it("where words run on into one another", () => {
    const before = fc.stringMatching(/^[A-Z]?[a-zà-öø-ÿ]{3,6}$/);
    const after = fc.stringMatching(/^[A-Z][a-zà-öø-ÿ]{0,6}$/);
    neverLost(
      LATIN.filter(
        ({ t, k }) =>
          /^\p{Lu}.*\p{Ll}$/u.test(t) && !/^\p{L}\p{Ll}{3,}\p{Lu}\p{Ll}/u.test(t) && t.length >= 5 && k !== "software",
      ),
      ({ t }) => fc.tuple(before, after).map(([left, right]) => left + t + right),
    );
  });

  it("in any case", () => {
    neverLost(
      CLEAR.filter((entry) => entry.x !== 1),
      (entry) =>
        fc.oneof(
          fc.constantFrom(entry.t.toUpperCase(), entry.t.toLowerCase()),
          perLetter(entry, (letter) => fc.constantFrom(letter.toUpperCase(), letter.toLowerCase())),
        ),
    );
  });

  it("in full width, bold or in circles", () => {
    neverLost(LATIN, ({ t }) =>
      fc
        .constantFrom(
          wide,
          (letter: string) => shifted(letter, 0x1d400, 0x1d41a),
          (letter: string) => shifted(letter, 0x24b6, 0x24d0),
        )
        .map((style) => [...t].map(style).join("")),
    );
  });

  it("with accents", () => {
    neverLost(LATIN, accented);
  });

  it("with what is not seen", () => {
    neverLost(CLEAR, withUnseen);
  });

  it("with a letter of another script that looks the same", () => {
    neverLost(
      LATIN.filter(({ t }) => /[A-Za-z]{4}/.test(t)),
      ({ t }) => {
        const word = /[A-Za-z]{4,}/.exec(t);
        const first = word?.index ?? 0;
        return fc.integer({ min: first, max: first + (word?.[0].length ?? 1) - 1 }).chain((at) => {
          const letter = t.charAt(at);
          return fc.constantFrom(...(LOOKS[letter] ?? letter)).map((look) => t.slice(0, at) + look + t.slice(at + 1));
        });
      },
    );
  });
});

describe("there is no name", () => {
  it("within a longer word", () => {
    const letters = fc.stringMatching(/^[a-zA-Zà-öø-ÿ]{1,6}$/);
    const found = names.names
      .filter(
        ({ t, k }) =>
          k !== "domain" && !/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}|\p{Script=Thai}/u.test(t),
      )
      .flatMap((entry) => {
        const isQuiet = (left: string, right: string) => {
          // Joined to nothing before it, the name may have an ending or a product word behind.
          fc.pre(left !== "" || (right !== "" && !mayBeInflection(normalise(right).text)));
          // A capital behind a small letter begins a word: there the name runs on into others.
          fc.pre(!/\p{Ll}\p{Lu}/u.test(left.slice(-1) + entry.t.charAt(0)) || left === "");
          fc.pre(!/\p{Ll}\p{Lu}/u.test(entry.t.slice(-1) + right.charAt(0)));
          const word = left + entry.t + right;
          return !readText(matcher, `Two ${word} cameras`).mentions.some(
            ({ start, end, rule }) => rule === entry.t && start < 4 + word.length && end > 4,
          );
        };
        const side = fc.oneof(letters, fc.constant(""));
        const { failed, counterexample, seed } = fc.check(fc.property(side, letters, isQuiet), TRIES);
        return failed ? [`${entry.t}: ${JSON.stringify(counterexample)} (seed ${seed})`] : [];
      });
    expect(found).toEqual([]);
  });
});

describe("places in the text", () => {
  /** What pages have between words: other scripts, emoji, marks, invisible characters, halves of letters. */
  const around = fc
    .array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.constantFrom(
          "Ｋａｍｅｒａ",
          "caméra",
          "ﬁn",
          "ß",
          "İ",
          "𝐛𝐨𝐥𝐝",
          "👩‍👩‍👧",
          "한국",
          "\uD83D",
          "\uDE00",
          "ŉ",
          "a\u0301\u0327",
          ...UNSEEN,
        ),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(" "));

  it("lead back to the very words, whatever stands around and within", () => {
    const written = fc.constantFrom(...LATIN).chain((entry) => fc.oneof(accented(entry), withUnseen(entry)));
    // A mark at the end belongs to a letter; what is not seen there may belong to either side.
    const unseenEnd = new RegExp(`[${UNSEEN.join("")}]+$`, "u");
    fc.assert(
      fc.property(around, written, around, (left, name, right) => {
        const seen = name.replace(unseenEnd, "");
        const start = left.length + 3;
        const mention = readText(matcher, `${left} | ${seen} | ${right}`).mentions.find((one) => one.start === start);
        expect(mention?.surface).toBe(seen);
        expect(mention?.end).toBe(start + seen.length);
      }),
      { numRuns: 400 },
    );
  });

  it("are in order, within the text, and give the words they stand for, of any text", () => {
    const words = fc.oneof(
      around,
      fc.constantFrom(...names.names.map(({ t }) => t), "DS-2CD2143G2-I", "IPC-HFW1230S", "camera", "NDAA compliant"),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom(" ", "", "\n", ", "), (parts, by) => {
        const text = parts.join(by);
        const { mentions, statements } = readText(matcher, text);
        let past = 0;
        for (const { start, end, surface } of mentions) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(end).toBeGreaterThan(start);
          expect(surface).toBe(text.slice(start, end));
          expect(normalise(surface).text).not.toBe("");
          past = start;
        }
        for (const { start, end, surface } of statements) expect(surface).toBe(text.slice(start, end));
      }),
      { numRuns: 400 },
    );
  });
});

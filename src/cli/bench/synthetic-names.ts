/** A dataset of many more names than there are, to see what growth would cost. */
import type { Names } from "../../dataset/compiled.ts";
import { numbersFrom } from "./pages.ts";

const SYLLABLES =
  "an ar bel cam cor dan dex dor el fen fil gar gen hal hik hol in jin ka kon la lor lux mar mer mi nor on or pan pel qua ra ren ro sec sen sin sol ta tel tor uni va vec ver vid vis vol wat xin yan zen zhi".split(
    " ",
  );

/** The dataset's names and made ones of two to four syllables, `count` in all. */
export function withMadeNames(names: Names, count: number): Names {
  const number = numbersFrom(3);
  const known = new Set(names.names.map((name) => name.t.toLowerCase()));
  const made: Names["names"] = [];
  const [vendor = ""] = Object.keys(names.vendors);
  while (known.size < count) {
    const parts = Array.from(
      { length: 2 + Math.floor(number() * 3) },
      () => SYLLABLES[Math.floor(number() * SYLLABLES.length)],
    );
    const text = parts.join("");
    // What is shorter is an ordinary word more often than a name.
    if (text.length < 6 || known.has(text)) continue;
    known.add(text);
    made.push({ t: text.charAt(0).toUpperCase() + text.slice(1), v: [vendor], k: "brand" });
  }
  return { ...names, names: [...names.names, ...made] };
}

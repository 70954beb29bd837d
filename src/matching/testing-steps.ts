/**
 * Counts what a piece of work costs: how often blocks of the product's own code are entered (V8's precise coverage), and how many
 * characters are handed to regular expressions and to other functions that go over a string. Unlike time, the same every run.
 */
import { Session } from "node:inspector/promises";

/** Functions of strings that go over all of it; `slice` only over what it gives. */
const OVER_ALL = [
  "indexOf",
  "includes",
  "normalize",
  "toUpperCase",
  "toLowerCase",
  "trim",
  "split",
  "endsWith",
] as const;

type Any = (...values: unknown[]) => unknown;

/** Begins to count; only code that is loaded afterwards is seen. `part` is in the addresses of that code. */
export async function countSteps(part: string): Promise<(work: () => void) => Promise<number>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return async (work) => {
    await session.post("Profiler.takePreciseCoverage");
    let characters = 0;
    const strings = String.prototype as unknown as Record<string, Any>;
    const own = Object.fromEntries([...OVER_ALL, "slice"].map((name) => [name, strings[name] as Any]));
    const { exec } = RegExp.prototype;
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = exec.call(this, text);
      characters += match ? match.index + match[0].length - from : this.sticky ? 1 : text.length - from;
      return match;
    };
    for (const name of OVER_ALL)
      strings[name] = function (this: string, ...values: unknown[]) {
        characters += this.length;
        return own[name]?.apply(this, values);
      };
    strings.slice = function (this: string, ...values: unknown[]) {
      const given = own.slice?.apply(this, values) as string;
      characters += given.length;
      return given;
    };
    try {
      work();
    } finally {
      RegExp.prototype.exec = exec;
      Object.assign(strings, own);
    }
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const blocks = result
      .filter(({ url }) => url.includes(part))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
    return blocks + characters;
  };
}

/** Vitest as the content script's DOM cases use it, made of its own parts, to run in a page that it does not drive. */
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import { fn, spyOn } from "@vitest/spy";
import * as chai from "chai";

export { afterEach, beforeEach, describe, it, onTestFinished } from "@vitest/runner";

for (const part of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(part);

/** Longest wait for what a case expects to come, and between two looks, in milliseconds. */
const LONGEST = 10_000;
const BETWEEN = 20;

async function waitFor<T>(look: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + LONGEST;
  for (;;)
    try {
      return await look();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
}

/** An assertion that is made again until it holds. */
function poll(value: () => unknown): Record<string, (...expected: unknown[]) => Promise<void>> {
  return new Proxy(
    {},
    {
      get:
        (_target, name: string) =>
        (...expected: unknown[]) =>
          waitFor(async () => {
            const assertion = chai.expect(await value()) as unknown as Record<string, (...all: unknown[]) => void>;
            assertion[name]?.(...expected);
          }),
    },
  );
}

export const expect = Object.assign(chai.expect, { poll });
export const vi = { fn, spyOn };

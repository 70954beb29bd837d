import { afterEach, describe, expect, it } from "vitest";
import { LONGEST_PASSAGE } from "../shared/messages.ts";
import { clearPage, startOn } from "./testing.ts";

afterEach(clearPage);

const WORDS = "nothing of the kind, ";
const words = (length: number) => WORDS.repeat(Math.ceil(length / WORDS.length));
async function read(html: string) {
  const { findings, unchecked, done } = (await startOn(html)).reports.at(-1) ?? {};
  return { found: findings?.map(({ surface }) => surface), unchecked: unchecked?.map(({ reason }) => reason), done };
}
const bold = (count: number) => `<b>${words(120)}</b> `.repeat(count);

describe("a long block of text", () => {
  it.each([
    ["many elements", `<p>${bold(3_000)} Acme camera</p>`],
    ["one node", `<pre>${words(300_000)}\nAcme camera</pre>`],
  ])("is read to its end: %s", async (_what, html) => {
    expect(await read(html)).toEqual({ found: ["Acme"], unchecked: [], done: true });
  });

  it.each([
    ["many elements", `<p>Bolt camera ${bold(5_000)} Acme camera</p>`],
    ["one node", `<pre>Bolt camera ${words(LONGEST_PASSAGE)}\nAcme camera</pre>`],
  ])("is said not to be read to its end where it is too long: %s", async (_what, html) => {
    expect(await read(html)).toEqual({ found: ["Bolt"], unchecked: ["too-much"], done: true });
  });

  it("is no longer said to be unread once the page has taken it away", async () => {
    const bench = await startOn(`<pre>Bolt camera ${words(LONGEST_PASSAGE)}</pre>`);
    document.querySelector("pre")?.remove();
    await expect.poll(() => bench.reports.at(-1)?.unchecked).toEqual([]);
  });
});

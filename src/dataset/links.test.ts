import { expect, it } from "vitest";
import type { LinkResult } from "./links.ts";
import { checkLinks, findArchived, Offline } from "./links.ts";

/** A web of a few addresses. Remembers what was asked, and how many requests were open at once per host. */
function web(pages: Record<string, () => Response>) {
  const asked: string[] = [];
  const open = new Map<string, number>();
  let crowd = 0;
  const fetcher: typeof fetch = async (input) => {
    const url = String(input);
    const { host } = new URL(url);
    asked.push(url);
    open.set(host, (open.get(host) ?? 0) + 1);
    crowd = Math.max(crowd, open.get(host) ?? 0);
    await Promise.resolve();
    open.set(host, (open.get(host) ?? 1) - 1);
    const page = pages[url];
    if (!page) throw new TypeError("fetch failed", { cause: new Error("ENOTFOUND") });
    return page();
  };
  return { fetcher, asked, crowd: () => crowd };
}

function redirected(to: string): Response {
  const response = new Response("x");
  Object.defineProperties(response, { redirected: { value: true }, url: { value: to } });
  return response;
}

const archive = (url: string) => `https://archive.org/wayback/available?url=${encodeURIComponent(url)}`;

it("tells what answered, moved, is gone, refuses programs or does not answer, and looks for archived copies of what is lost", async () => {
  const { fetcher, asked, crowd } = web({
    "https://a.example/ok": () => new Response("x"),
    "https://a.example/gone": () => new Response("", { status: 404 }),
    "https://a.example/shut": () => new Response("", { status: 403 }),
    "https://b.example/old": () => redirected("https://b.example/new"),
    "http://c.example/page/": () => redirected("https://www.c.example/page"),
    [archive("https://a.example/gone")]: () =>
      Response.json({ archived_snapshots: { closest: { available: true, url: "http://web.archive.org/web/1/x" } } }),
    [archive("https://d.example/")]: () => Response.json({ archived_snapshots: {} }),
  });
  const seen: LinkResult[] = [];
  const pauses: number[] = [];
  const wait = async (milliseconds: number) => {
    pauses.push(milliseconds);
  };
  const answers = await checkLinks(
    [
      "https://a.example/ok",
      "https://a.example/gone",
      "https://a.example/shut",
      "https://b.example/old",
      "http://c.example/page/",
      "https://d.example/",
      "https://a.example/ok",
    ],
    {
      fetch: fetcher,
      wait,
      hosts: 4,
      pause: 1500,
      onResult: (result) => seen.push(result),
    },
  );
  const results = await findArchived(answers, { fetch: fetcher, wait, pause: 1500 });
  expect(results.map(({ url, outcome, target, archived }) => [url, outcome, target ?? archived])).toEqual([
    ["https://a.example/ok", "answered", undefined],
    ["https://a.example/gone", "gone", "https://web.archive.org/web/1/x"],
    ["https://a.example/shut", "refused", undefined],
    ["https://b.example/old", "redirected", "https://b.example/new"],
    ["http://c.example/page/", "answered", undefined],
    ["https://d.example/", "failed", undefined],
  ]);
  expect(results.at(-1)?.detail).toContain("ENOTFOUND");
  expect(asked.filter((url) => url === "https://a.example/ok")).toHaveLength(1);
  expect(seen).toHaveLength(6);
  // One request at a time to a host, with the pause between them.
  expect(crowd()).toBe(1);
  expect(pauses.every((pause) => pause === 1500)).toBe(true);
  expect(pauses.length).toBeGreaterThanOrEqual(2);
});

it("stops at once where nothing answers at all, and says that it is this machine", async () => {
  const { fetcher, asked } = web({});
  const urls = Array.from({ length: 40 }, (_, index) => `https://host${index}.example/`);
  const seen: LinkResult[] = [];
  const onResult = (result: LinkResult) => seen.push(result);
  const run = checkLinks(urls, { fetch: fetcher, wait: () => Promise.resolve(), hosts: 2, pause: 0, onResult });
  await expect(run).rejects.toThrow(Offline);
  await expect(run).rejects.toThrow(/host0\.example.*ENOTFOUND.*seems to be offline/);
  expect(asked.length).toBeLessThan(12);
});

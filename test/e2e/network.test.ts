/** The assertion that nothing is asked for, tried on a copy of the build that does ask. */
import { describe, expect, it } from "vitest";
import { BACKGROUND, BROWSERS, badgesStand, CONTENT, foreignRequests, type Plant, stageFor } from "./stage.ts";

const ADDRESS = "https://www.ebay.co.uk/watched";
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CCTV cameras</title></head><body><p>Hikvision DS-2CD2143G2-I dome camera, £ 89.00</p></body></html>`;

const ask = (address: string) => `void fetch(${JSON.stringify(address)}, { mode: "no-cors" }).catch(() => undefined);`;
const PLANTS: [what: string, plant: Plant, address: RegExp][] = [
  ["the page's own address again", { file: CONTENT, script: ask(ADDRESS) }, /^https:..www.ebay.co.uk.watched$/],
  ["an icon with words", { file: CONTENT, script: ask("/favicon.ico?dome") }, /\/favicon.ico.dome$/],
  ["another host", { file: BACKGROUND, script: ask("https://collect.example/dome") }, /^https:..collect.example.dome$/],
  // Firefox asks for it by HTTPS: an extension's page may not do otherwise there.
  [
    "a host in plain text",
    { file: BACKGROUND, script: ask("http://collect.example/plain") },
    /^https?:..collect.example.plain$/,
  ],
  [
    "a host of the browser's maker",
    { file: BACKGROUND, script: ask("https://update.googleapis.com/dome") },
    /\.googleapis.com.dome$/,
  ],
  [
    "a socket",
    { file: BACKGROUND, script: `new WebSocket("wss://collect.example/socket");` },
    /^wss:..collect.example.socket$/,
  ],
];

describe.each(BROWSERS)("an extension in %s that asks for", (name) => {
  const stage = stageFor(name, { plants: PLANTS.map(([, plant]) => plant) });

  it.each(PLANTS)("%s is found out", async (_what, _plant, address) => {
    if (stage.expected.size === 0) await badgesStand(await stage.open(ADDRESS, HTML), 1);
    await expect.poll(() => foreignRequests(stage), { timeout: 20_000 }).toContainEqual(expect.stringMatching(address));
  });
});

describe.each(BROWSERS)("the extension as built in %s", (name) => {
  const stage = stageFor(name);

  it("asks for nothing on a page that is opened, and opened again", async () => {
    for (const times of [1, 2]) {
      await badgesStand(await stage.open(ADDRESS, HTML), 1);
      expect(stage.server.requests.filter(({ address }) => address === ADDRESS)).toHaveLength(times);
    }
    expect(foreignRequests(stage)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

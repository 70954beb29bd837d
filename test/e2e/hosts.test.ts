/** Small shops in the frameworks that shops are built with, re-rendering a thousand times with Sightline on. */
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { render as angular } from "../hosts/angular/server.ts";
import { LAST_TURN, MIDDLE_TURN, shelf, wordsOf } from "../hosts/catalogue.ts";
import { shop } from "../hosts/markup.ts";
import { render as react } from "../hosts/react/server.ts";
import { render as svelte } from "../hosts/svelte/server.ts";
import { render as vue } from "../hosts/vue/server.ts";
import { bundle } from "./bundle.ts";
import {
  BROWSERS,
  CONTENT,
  foreignRequests,
  labelsOf,
  ownPage,
  reportsOfFront,
  type Stage,
  stageFor,
} from "./stage.ts";

const APPS: Record<string, () => string | Promise<string>> = {
  react,
  vue,
  svelte,
  angular,
  htmx: () => shop(0),
  turbo: () => shop(0),
};
const LISTED = "https://www.ebay.co.uk";
const UNLISTED = "https://unlisted.example";

/** Everything that the page itself hears of errors and warnings, from the first script on. */
const EAR = `window.heard = [];
for (const type of ["error", "warn"]) {
  const say = console[type];
  console[type] = (...words) => { heard.push(words.map(String).join(" ")); say.apply(console, words); };
}
addEventListener("error", (event) => heard.push(String(event.message)));
addEventListener("unhandledrejection", (event) => heard.push(String(event.reason)));`;

const STYLE = `.shelf{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;list-style:none;padding:0}.tile{border:1px solid}`;

const pageOf = (app: string, markup: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CCTV cameras</title><style>${STYLE}</style><script>${EAR}</script><script type="module" src="/${app}.js"></script></head><body>${markup}</body></html>`;

const scripts = new Map<string, string>();

/** Serves an app at an origin and opens it. */
async function openApp(stage: Stage, origin: string, app: string): Promise<Page> {
  const render = APPS[app];
  if (!render) throw new Error(`no app ${app}`);
  stage.server.put(`${origin}/${app}.js`, { body: scripts.get(app) ?? "", type: "text/javascript" });
  stage.expect(`${origin}/${app}.js`);
  const page = await stage.open(`${origin}/${app}`, pageOf(app, await render()));
  await page.evaluate(() => window.ready);
  return page;
}

/** The page's own nodes, text nodes kept apart and comments kept, without our elements. */
function ownNodes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number): void => {
      if (node instanceof Element && node.localName === "sightline-badge") return;
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`).join(" ") : "";
      lines.push(`${depth} ${node.nodeName} ${attributes} ${node.nodeValue ?? ""}`);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document.documentElement, 0);
    return lines;
  });
}

const badgesPerTile = (page: Page) =>
  page.$$eval(".tile", (tiles) => tiles.map((tile) => tile.querySelectorAll("sightline-badge").length));
const tileWords = (page: Page) => page.$$eval(".tile", (tiles) => tiles.map((tile) => tile.textContent));
const heardBy = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

const settles = <T>(read: () => Promise<T>, wanted: T) => expect.poll(read, { timeout: 20_000 }).toEqual(wanted);

async function badgesAreRight(stage: Stage, page: Page, turn: number): Promise<void> {
  const wanted = shelf(turn).map(({ vendor }) => (vendor === null ? 0 : 1));
  await settles(() => badgesPerTile(page), wanted);
  expect(await page.$$eval("sightline-badge", (all) => all.length)).toBe(wanted.filter(Boolean).length);
  if (stage.name !== "chromium") return;
  const vendors = shelf(turn).flatMap(({ vendor }) => vendor ?? []);
  const said = async () => (await labelsOf(page)).map((label) => /^Sightline: (\w+)/.exec(label)?.[1]);
  await settles(said, vendors);
}

const untouched = new Map<string, string[]>();

/** An app's nodes after all turns where Sightline does not run: in whichever browser comes first, as frameworks build the same in all. */
async function withoutUs(stage: Stage, app: string): Promise<string[]> {
  const known = untouched.get(app);
  if (known) return known;
  const page = await openApp(stage, UNLISTED, app);
  await page.evaluate((last) => window.turnsUpTo(last), LAST_TURN);
  const nodes = await ownNodes(page);
  expect(await heardBy(page)).toEqual([]);
  await page.close();
  untouched.set(app, nodes);
  return nodes;
}

beforeAll(async () => {
  for (const app of Object.keys(APPS)) scripts.set(app, await bundle(app));
});

describe.each(BROWSERS)("shops in %s", (name) => {
  const stage = stageFor(name);

  it.each(Object.keys(APPS))("built with %s never feel Sightline in a thousand renderings", async (app) => {
    const page = await openApp(stage, LISTED, app);
    await badgesAreRight(stage, page, 0);
    for (const turn of [MIDDLE_TURN, LAST_TURN - 1, LAST_TURN]) {
      await page.evaluate((last) => window.turnsUpTo(last, true), turn);
      await badgesAreRight(stage, page, turn);
    }
    expect(await tileWords(page)).toEqual(wordsOf(LAST_TURN));
    expect(await ownNodes(page)).toEqual(await withoutUs(stage, app));
    expect(await heardBy(page)).toEqual([]);
    await page.close();
  });

  it("are asked for nothing and see no error", () => {
    expect(foreignRequests(stage)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

/** Badges are never taken away. */
const NO_REMOVAL = `{
  const { remove } = Element.prototype;
  Element.prototype.remove = function () { if (this.localName !== "sightline-badge") remove.call(this); };
}`;
/** Words alone change here, and three tiles that named a vendor no longer do. */
const FAULTY_TURN = 200;

describe.each(BROWSERS)("shops in %s, where badges are never taken away", (name) => {
  const stage = stageFor(name, { ownPages: true, plants: [{ file: CONTENT, script: NO_REMOVAL }] });
  let own: Page;
  beforeAll(async () => {
    own = await ownPage(stage, "src/pages/options/index.html");
  });

  it.each(Object.keys(APPS))("built with %s show wrong ones, as the tests above would see", async (app) => {
    const page = await openApp(stage, LISTED, app);
    const isRead = (turn: number) =>
      settles(
        async () => (await reportsOfFront(own)).flatMap(({ findings }) => findings.map(({ where }) => where)),
        shelf(turn).flatMap(({ title, vendor }) => (vendor === null ? [] : title)),
      );
    await page.evaluate((last) => window.turnsUpTo(last, true), FAULTY_TURN - 1);
    await isRead(FAULTY_TURN - 1);
    await page.evaluate((last) => window.turnsUpTo(last, true), FAULTY_TURN);
    await isRead(FAULTY_TURN);
    const badges = await badgesPerTile(page);
    const wrong = shelf(FAULTY_TURN).filter(({ vendor }, at) => vendor === null && badges[at] !== 0);
    expect(wrong.length).toBeGreaterThan(0);
    await page.close();
  });
});

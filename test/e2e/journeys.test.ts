/** Pages that become other pages without a load, and tabs that leave and come back. */
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  BROWSERS,
  badgesStand,
  changeSettings,
  foreignRequests,
  ownPage,
  reportsOfFront,
  type Stage,
  stageFor,
  toolbarOf,
} from "./stage.ts";

const HOST = "https://www.ebay.co.uk";
const tile = (title: string) =>
  `<li class="tile"><h3><a href="#x">${title}</a></h3><p>£ 80.00</p><button>Add to cart</button></li>`;
const AXIS = tile("Axis P3245-LVE dome camera");
const HIK = tile("Hikvision DS-2CD2143G2-I dome camera");
const DAHUA = tile("Dahua IPC-HDBW2441E-S dome camera");
const TWO = { number: "2", title: "Sightline: 2 findings on this page" };
const ONE = { number: "1", title: "Sightline: 1 finding on this page" };

/** What stands at each address of the shop, in the pieces in which it arrives. */
const VIEWS: Record<string, { title: string; pieces: string[] }> = {
  "/shop/domes": { title: "Dome cameras", pieces: ["<h1>Dome cameras</h1>", `<ul>${AXIS}${HIK}${DAHUA}</ul>`] },
  "/shop/domes/7": {
    title: "Hikvision DS-2CD2143G2-I",
    pieces: [
      `<p>The Hikvision dome sees in the dark.</p><button class="add-to-cart">Add to cart</button>`,
      "<h1>Hikvision DS-2CD2143G2-I dome camera</h1>",
      "<p>Works with recorders by Dahua Technology.</p>",
    ],
  },
  "/shop/bullets": { title: "Bullet cameras", pieces: ["<h1>Bullet cameras</h1>", `<ul>${DAHUA}${AXIS}${AXIS}</ul>`] },
};

const SHOP = `const views = ${JSON.stringify(VIEWS)};
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 120));
window.render = async () => {
  const { title, pieces } = views[location.pathname];
  const main = document.querySelector("main");
  main.textContent = "Loading";
  document.title = title;
  for (const piece of pieces) {
    await nextTask();
    if (main.textContent === "Loading") main.textContent = "";
    // As a shop's own script would put it: the heading comes above what arrived before it.
    main.insertAdjacentHTML(piece.startsWith("<h1") ? "afterbegin" : "beforeend", piece);
  }
};
window.go = async (path, how) => { history[how](null, "", path); await render(); };
addEventListener("popstate", () => void render());`;

const documentOf = (title: string, body: string, script = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}${script === "" ? "" : `<script>${script}</script>`}</body></html>`;

/** A view as a server would send it at once. */
function asLoaded(path: string): string {
  const { title = "", pieces = [] } = VIEWS[path] ?? {};
  const inOrder = pieces.toSorted((a, b) => Number(b.startsWith("<h1")) - Number(a.startsWith("<h1")));
  return documentOf(title, `<main>${inOrder.join("")}</main>`, SHOP);
}

/** The words beside each badge. */
const besides = (page: Page) =>
  page.$$eval("sightline-badge", (all) => all.map((badge) => badge.closest("h1,h3,p")?.textContent ?? ""));

/** What a page's reader is told: badges, and the findings that the popup lists. */
async function told(page: Page, own: Page) {
  const reports = await reportsOfFront(own);
  return {
    badges: await besides(page),
    pages: reports.map(({ url }) => new URL(url).pathname),
    findings: reports.flatMap((report) =>
      report.findings.map(({ surface, where, badged }) => ({ surface, where, badged })),
    ),
  };
}

const settles = <T>(read: () => Promise<T>, wanted: T) => expect.poll(read, { timeout: 20_000 }).toEqual(wanted);

/** A page that the browser may keep for going back to it. */
const KEPT = { "cache-control": "no-cache" };

describe.each(BROWSERS)("journeys in %s", (name) => {
  const stage = stageFor(name, { ownPages: true });
  let own: Page;
  beforeAll(async () => {
    own = await ownPage(stage, "src/pages/options/index.html");
  });

  it("through a shop that never loads a page: each view is told as if it had been loaded", async () => {
    const loaded: Record<string, Awaited<ReturnType<typeof told>>> = {};
    for (const path of Object.keys(VIEWS)) {
      const page = await stage.open(HOST + path, asLoaded(path));
      await vi.waitFor(async () => expect((await reportsOfFront(own))[0]?.done).toBe(true), { timeout: 20_000 });
      loaded[path] = await told(page, own);
      await page.close();
    }
    expect(loaded["/shop/domes"]?.badges).toHaveLength(2);
    expect(loaded["/shop/domes/7"]?.badges[0]).toBe("Hikvision DS-2CD2143G2-I dome camera");
    const page = await stage.open(`${HOST}/shop/domes`);
    await settles(() => told(page, own), loaded["/shop/domes"]);
    const go = async (path: string, how: "pushState" | "replaceState") => {
      await page.evaluate((to, by) => (window as unknown as Shop).go(to, by), path, how);
      await settles(() => told(page, own), loaded[path]);
    };
    await go("/shop/domes/7", "pushState");
    await go("/shop/bullets", "pushState");
    await go("/shop/domes", "replaceState");
    await page.evaluate(() => history.back());
    await settles(() => told(page, own), loaded["/shop/domes/7"]);
    await page.close();
  });

  it("back and forth through the browser's cache of pages: badges and number are right, none twice", async () => {
    const list = documentOf("Cameras", `<ul>${AXIS}${HIK}${DAHUA}</ul><a id="next" href="/kept/next">Next</a>`, EAR);
    const next = documentOf("More cameras", `<ul>${AXIS}${HIK}${AXIS}</ul>`, EAR);
    stage.server.put(`${HOST}/kept/next`, { body: next, headers: KEPT });
    stage.expect(`${HOST}/kept/next`);
    const page = await stage.open(`${HOST}/kept/list`, list, KEPT);
    await badgesStand(page, 2);
    await settles(() => toolbarOf(own), TWO);
    await Promise.all([page.waitForNavigation(), page.click("#next")]);
    await badgesStand(page, 1);
    await settles(() => toolbarOf(own), ONE);
    await comesBack(page, "back");
    await settles(() => toolbarOf(own), TWO);
    expect(await besides(page)).toEqual(["Hikvision DS-2CD2143G2-I dome camera", "Dahua IPC-HDBW2441E-S dome camera"]);
    await comesBack(page, "forward");
    await settles(() => toolbarOf(own), ONE);
    expect(await besides(page)).toEqual(["Hikvision DS-2CD2143G2-I dome camera"]);
    // What the user changes meanwhile holds in the page that was away.
    await changeSettings(own, { profile: "us-federal" });
    await settles(() => levelsInFront(own), ["prohibited"]);
    await comesBack(page, "back");
    await settles(() => levelsInFront(own), ["prohibited", "prohibited"]);
    await changeSettings(own, { paused: ["www.ebay.co.uk"] });
    await badgesStand(page, 0);
    await comesBack(page, "forward");
    await badgesStand(page, 0);
    await changeSettings(own, { paused: [], profile: "journalist" });
    await badgesStand(page, 1);
    await settles(() => toolbarOf(own), ONE);
    await page.close();
  });

  it("of a tab that was opened behind another: it has its badges when it is shown", async () => {
    const address = `${HOST}/behind`;
    stage.server.put(address, documentOf("Cameras", `<ul>${AXIS}${HIK}${DAHUA}</ul>`));
    stage.expect(address);
    const before = await stage.open(`${HOST}/before`, documentOf("Camera", `<ul>${AXIS}${AXIS}${DAHUA}</ul>`));
    await settles(() => toolbarOf(own), ONE);
    const { id } = await own.evaluate((url) => chrome.tabs.create({ url, active: false }), address);
    const page = await pageAt(stage, address);
    expect(await page.evaluate(() => document.visibilityState)).toBe("hidden");
    expect(await toolbarOf(own)).toEqual(ONE);
    await own.evaluate((tab) => chrome.tabs.update(tab, { active: true }), id);
    await badgesStand(page, 2);
    await settles(() => toolbarOf(own), TWO);
    await before.close();
    await own.evaluate((tab) => chrome.tabs.remove(tab), id);
  });

  it("of a tab that the browser put to sleep: it has its badges and number when it is back", async () => {
    const address = `${HOST}/asleep`;
    stage.server.put(address, documentOf("Cameras", `<ul>${AXIS}${HIK}${DAHUA}</ul>`));
    stage.expect(address);
    const { id } = await own.evaluate((url) => chrome.tabs.create({ url, active: true }), address);
    await settles(() => toolbarOf(own), TWO);
    const front = await stage.open(`${HOST}/front`, documentOf("Camera", `<ul>${AXIS}${AXIS}${DAHUA}</ul>`));
    await settles(() => toolbarOf(own), ONE);
    stage.expect(address);
    await own.evaluate((tab) => chrome.tabs.discard(tab), id);
    // A tab that was put to sleep may have another number.
    const [sleeper] = await own.evaluate((url) => chrome.tabs.query({ url }), address);
    await own.evaluate((tab) => chrome.tabs.update(tab, { active: true }), sleeper?.id ?? id);
    const loads = () => stage.server.requests.filter((one) => one.address === address).length;
    await expect.poll(loads, { timeout: 20_000 }).toBe(2);
    await settles(() => toolbarOf(own), TWO);
    await badgesStand(await pageAt(stage, address), 2);
    await front.close();
  });

  it.runIf(name === "chromium")("of a page that was drawn ahead: it counts when it is shown, not before", async () => {
    const ahead = `${HOST}/ahead`;
    const done = `${HOST}/ahead/drawn.js`;
    stage.server.put(
      ahead,
      documentOf("Cameras", `<ul>${AXIS}${HIK}${DAHUA}</ul><script src="/ahead/drawn.js"></script>`),
    );
    stage.server.put(done, { body: "", type: "text/javascript" });
    stage.expect(ahead);
    stage.expect(done);
    const rules = JSON.stringify({ prerender: [{ urls: ["/ahead"], eagerness: "immediate" }] });
    const page = await stage.open(
      `${HOST}/now`,
      documentOf(
        "Camera",
        `<script type="speculationrules">${rules}</script><ul>${AXIS}${AXIS}${DAHUA}</ul><a id="next" href="/ahead">Next</a>`,
      ),
    );
    await badgesStand(page, 1);
    await expect.poll(() => stage.server.requests.map((one) => one.address), { timeout: 20_000 }).toContain(done);
    await settles(() => toolbarOf(own), ONE);
    await Promise.all([page.waitForNavigation(), page.click("#next")]);
    const start = await page.evaluate(
      () => (performance.getEntriesByType("navigation")[0] as unknown as { activationStart: number }).activationStart,
    );
    expect(start).toBeGreaterThan(0);
    await badgesStand(page, 2);
    await settles(() => toolbarOf(own), TWO);
    await page.close();
  });

  it("ask for nothing and bring no error", () => {
    // For a page that comes back, or is drawn ahead, Chromium asks for the icon once more.
    expect(foreignRequests(stage).filter((address) => address !== `${HOST}/favicon.ico`)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

/** Notes whether the page was shown out of the browser's cache of pages. */
const EAR = `window.born = Math.random(); addEventListener("pageshow", (event) => { window.persisted = event.persisted; });`;

interface Shop {
  go(path: string, how: string): Promise<void>;
  persisted: boolean;
}

/** Goes back or forward, to a page that must come out of the cache of pages as it was. */
async function comesBack(page: Page, way: "back" | "forward"): Promise<void> {
  const from = await page.evaluate(() => location.href);
  await page.evaluate((where) => history[where](), way);
  await expect.poll(() => page.evaluate(() => location.href).catch(() => from), { timeout: 20_000 }).not.toBe(from);
  await expect.poll(() => page.evaluate(() => (window as unknown as Shop).persisted), { timeout: 20_000 }).toBe(true);
}

const levelsInFront = async (own: Page) =>
  (await reportsOfFront(own)).flatMap((report) => report.findings.map((finding) => finding.level));

function pageAt(stage: Stage, address: string): Promise<Page> {
  const find = async () => {
    for (const page of await stage.browser.pages()) if (page.url() === address) return page;
    return null;
  };
  return vi.waitUntil(find, { timeout: 20_000 });
}

/** Pages made of frames: what is read in them counts for the page, and goes with them. */
import type { Frame, Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import {
  BROWSERS,
  badgesStand,
  changeSettings,
  extensionOf,
  foreignRequests,
  jumpTo,
  ownPage,
  reportsOfFront,
  stageFor,
  toolbarOf,
} from "./stage.ts";

const LISTED = "https://www.ebay.co.uk";
const OTHER_LISTED = "https://www.newegg.com";
const UNLISTED = "https://unlisted.example";
const tile = (title: string) => `<li class="tile"><h3><a href="#x">${title}</a></h3><p>£ 80.00</p></li>`;
const shelf = (...titles: string[]) => `<ul>${titles.map(tile).join("")}</ul>`;
const HIK = "Hikvision DS-2CD2143G2-I dome camera";
const AXIS = "Axis P3245-LVE dome camera";
const DAHUA = "Dahua IPC-HDBW2441E-S dome camera";
const documentOf = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CCTV cameras</title></head><body>${body}</body></html>`;
const quoted = (html: string) => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const part = (what: string) => documentOf(shelf(`${what}: ${HIK}`, AXIS, AXIS));
const FAR = `<div style="height:3000px"></div>`;
const frame = (attributes: string) => `<iframe width="600" height="400" ${attributes}></iframe>`;

const settles = <T>(read: () => Promise<T>, wanted: T) => expect.poll(read, { timeout: 20_000 }).toEqual(wanted);
const counts = (number: number) => ({
  number: number === 0 ? "" : String(number),
  title: number === 0 ? "Sightline" : `Sightline: ${number} finding${number === 1 ? "" : "s"} on this page`,
});

/** The tiles that bear a badge, in the page and all its frames. */
async function besides(page: Page): Promise<string[]> {
  const inFrame = (one: Frame) =>
    one
      .$$eval("sightline-badge", (all) => all.map((badge) => badge.closest("h3")?.textContent ?? ""))
      // A frame may go while it is asked.
      .catch(() => []);
  return (await Promise.all(page.frames().map(inFrame))).flat().sort();
}

describe.each(BROWSERS)("frames in %s", (name) => {
  const stage = stageFor(name, { ownPages: true });
  let own: Page;
  beforeAll(async () => {
    own = await ownPage(stage, "src/pages/options/index.html");
  });
  const says = (count: number) => settles(() => toolbarOf(own), counts(count));
  /** Serves what a frame shows. */
  const serve = (address: string, html: string) => {
    stage.server.put(address, html);
    stage.expect(address);
  };

  it("of the page's own making, of its host and of another listed host are read, listed, and jumped to", async () => {
    serve(`${LISTED}/part`, part("same"));
    serve(`${OTHER_LISTED}/part`, part("other"));
    serve(`${UNLISTED}/part`, part("unlisted"));
    const page = await stage.open(
      `${LISTED}/frames`,
      documentOf(
        `<main>${shelf(DAHUA, AXIS, AXIS)}</main>${FAR}${frame(`srcdoc="${quoted(part("srcdoc"))}"`)}${frame(`src="/part"`)}
        ${frame(`src="${OTHER_LISTED}/part"`)}${frame(`src="${UNLISTED}/part"`)}${frame(`id="blob"`)}${frame(`id="blank"`)}${FAR}
        <script>
          document.getElementById("blob").src = URL.createObjectURL(new Blob([${JSON.stringify(part("blob"))}], { type: "text/html" }));
          document.getElementById("blank").contentDocument.body.innerHTML = ${JSON.stringify(shelf(`blank: ${HIK}`, AXIS, AXIS))};
        </script>`,
      ),
    );
    const parts = ["blank", "blob", "other", "same", "srcdoc"].map((what) => `${what}: ${HIK}`);
    await says(6);
    const reports = await reportsOfFront(own);
    const found = reports.flatMap((report) =>
      report.findings.map(({ id, where }) => ({ frame: report.frame, id, where })),
    );
    expect(found.map(({ where }) => where).sort()).toEqual([DAHUA, ...parts]);
    for (const { frame: frameId, id, where } of found.slice(1)) {
      await page.evaluate(() => window.scrollTo(0, 0));
      expect(await jumpTo(own, frameId, id)).toBe(true);
      await expect.poll(() => page.evaluate(() => scrollY), { message: where, timeout: 5_000 }).toBeGreaterThan(1000);
      await expect.poll(() => besides(page), { timeout: 20_000 }).toContain(where);
    }
    expect(await besides(page)).toEqual([DAHUA, ...parts]);
    await page.close();
  });

  it("that go take their findings with them, also while they are read", async () => {
    serve(`${LISTED}/going`, part("going"));
    serve(`${LISTED}/long`, documentOf(shelf(...Array.from({ length: 3000 }, (_, at) => `${at} ${HIK}`))));
    const page = await stage.open(
      `${LISTED}/leaving`,
      documentOf(`<main>${shelf(DAHUA, AXIS, AXIS)}</main>${frame(`id="going" src="/going"`)}`),
    );
    await says(2);
    await page.$eval("#going", (element) => element.remove());
    await says(1);
    await page.evaluate(() => {
      const long = document.createElement("iframe");
      document.body.append(long);
      long.src = "/long";
    });
    await expect.poll(async () => (await reportsOfFront(own)).length, { timeout: 20_000 }).toBeGreaterThan(0);
    await expect.poll(async () => (await besides(page)).length, { timeout: 20_000 }).toBeGreaterThan(1);
    await page.$eval("iframe", (element) => element.remove());
    await says(1);
    expect(await besides(page)).toEqual([DAHUA]);
    expect((await reportsOfFront(own)).length).toBe(1);
    await page.close();
  });

  it("of a listed host are read in a page that is not, and leave it", async () => {
    serve(`${LISTED}/inner`, part("inner"));
    serve(`${UNLISTED}/elsewhere`, part("elsewhere"));
    const page = await stage.open(
      `${UNLISTED}/outer`,
      documentOf(`<main>${shelf(DAHUA, AXIS, AXIS)}</main>${frame(`src="${LISTED}/inner"`)}`),
    );
    await settles(() => besides(page), [`inner: ${HIK}`]);
    await says(1);
    await page.$eval("iframe", (element, to) => element.setAttribute("src", to), `${UNLISTED}/elsewhere`);
    await says(0);
    stage.expect(`${LISTED}/inner`);
    await page.$eval("iframe", (element, to) => element.setAttribute("src", to), `${LISTED}/inner`);
    await says(1);
    await page.$eval("iframe", (element) => element.remove());
    await says(0);
    await page.close();
  });

  it("are paused with their page", async () => {
    const page = await stage.open(
      `${LISTED}/paused`,
      documentOf(
        `<main>${shelf(DAHUA, AXIS, AXIS)}</main>${frame(`srcdoc="${quoted(part("srcdoc"))}"`)}${frame(`sandbox="allow-scripts" srcdoc="${quoted(part("sandboxed"))}"`)}`,
      ),
    );
    const all = [DAHUA, `sandboxed: ${HIK}`, `srcdoc: ${HIK}`];
    await settles(() => besides(page), all);
    await says(3);
    await changeSettings(own, { paused: ["www.ebay.co.uk"] });
    await settles(() => besides(page), []);
    await says(0);
    await changeSettings(own, { paused: [] });
    await settles(() => besides(page), all);
    await says(3);
    await page.close();
  });

  it.runIf(name === "chromium")("do not keep the popup from reading the page around them", async () => {
    serve(`${LISTED}/around`, part("inner"));
    const page = await stage.open(
      `${UNLISTED}/around`,
      documentOf(`<main>${shelf(DAHUA, AXIS, AXIS)}</main>${frame(`src="${LISTED}/around"`)}`),
    );
    await says(1);
    const extension = await extensionOf(stage);
    const opened = stage.browser.waitForTarget((target) => target.url().includes("/popup/"), { timeout: 15_000 });
    await extension.triggerAction(page);
    const popup = await (await opened).asPage();
    const words = () => popup.evaluate(() => document.body.innerText);
    await expect.poll(words, { timeout: 20_000 }).toContain("2 findings on this page");
    expect(await words()).not.toContain("was not read");
    await settles(() => besides(page), [DAHUA, `inner: ${HIK}`]);
    await popup.close();
    await page.close();
  });

  it("and other parts that come late and cannot be read are said to be unchecked", async () => {
    const page = await stage.open(`${LISTED}/unread`, documentOf(shelf(DAHUA, AXIS, AXIS)));
    await badgesStand(page, 1);
    const reasons = async () =>
      (await reportsOfFront(own)).flatMap(({ unchecked }) => unchecked.map((one) => one.reason));
    await settles(reasons, []);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        "beforeend",
        `<canvas width="900" height="600"></canvas><embed type="application/pdf" width="900" height="600">`,
      );
    });
    await settles(reasons, ["pdf", "canvas"]);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll("canvas,embed")) element.remove();
    });
    await settles(reasons, []);
    await page.close();
  });

  it("ask for nothing and bring no error", () => {
    expect(foreignRequests(stage)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

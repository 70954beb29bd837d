import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import {
  BROWSERS,
  badgesStand,
  changeSettings,
  extensionOf,
  foreignRequests,
  isScriptIn,
  ownPage,
  stageFor,
  toolbarOf,
} from "./stage.ts";

const pageWith = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cameras</title></head><body>${body}</body></html>`;
const HTML = pageWith(`<ul>
<li class="tile"><h3><a href="#1">Hikvision DS-2CD2143G2-I dome camera</a></h3><p>£ 89.00</p></li>
<li class="tile"><h3><a href="#2">Axis P3245-LVE dome camera</a></h3><p>£ 489.00</p></li>
<li class="tile"><h3><a href="#3">Dahua IPC-HDBW2441E-S dome camera</a></h3><p>£ 79.00</p></li></ul>`);
const EMPTY = HTML.replace(/Hikvision DS-2CD2143G2-I|Dahua IPC-HDBW2441E-S/g, "Axis M3086-V");

const LISTED = "https://www.ebay.co.uk";
const UNLISTED = "https://unlisted.example";
/** What another site's frame shows. */
const PART = "https://elsewhere.example/part";
const NONE = { number: "", title: "Sightline" };
const TWO = { number: "2", title: "Sightline: 2 findings on this page" };

describe.each(BROWSERS)("the toolbar icon in %s", (name) => {
  const stage = stageFor(name, { ownPages: true });
  let own: Page;
  beforeAll(async () => {
    own = await ownPage(stage, "src/pages/options/index.html");
  });
  const says = (wanted: typeof TWO) => expect.poll(() => toolbarOf(own), { timeout: 20_000 }).toEqual(wanted);

  it("bears the number of a page's badges, while they come and go", async () => {
    const page = await stage.open(`${LISTED}/count`, HTML);
    await badgesStand(page, 2);
    await says(TWO);
    await page.$eval(".tile", (tile) => tile.remove());
    await says({ number: "1", title: "Sightline: 1 finding on this page" });
    await page.$$eval(".tile", (tiles) => {
      for (const tile of tiles) tile.remove();
    });
    await says(NONE);
    await page.close();
  });

  it("is each tab's own, and empty on the next page", async () => {
    const page = await stage.open(`${LISTED}/first`, HTML);
    await says(TWO);
    const other = await stage.open(`${LISTED}/second`, EMPTY);
    await expect.poll(() => isScriptIn(own)).toBe(true);
    await says(NONE);
    await other.close();
    await page.bringToFront();
    await says(TWO);
    stage.expect(`${LISTED}/second`);
    await page.goto(`${LISTED}/second`);
    await says(NONE);
    await page.close();
  });

  it("is bare on a page that is not on the list, and nothing of ours is there", async () => {
    const page = await stage.open(`${UNLISTED}/bare`, HTML);
    // A listed page that is opened later has its badges: by then this one would have them too.
    const listed = await stage.open(`${LISTED}/bare`, HTML);
    await badgesStand(listed, 2);
    expect(await isScriptIn(own)).toBe(true);
    await listed.close();
    await page.bringToFront();
    expect(await isScriptIn(own)).toBe(false);
    expect(await toolbarOf(own)).toEqual(NONE);
    const asServed = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML,
      HTML,
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(asServed);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it("asks for nothing and brings no error", () => {
    expect(foreignRequests(stage)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

describe("the toolbar button in chromium", () => {
  const stage = stageFor("chromium");

  /** Presses the button on a page and gives the popup. `activeTab` is granted by it, as by a user's press. */
  async function press(page: Page): Promise<Page> {
    const extension = await extensionOf(stage);
    await page.bringToFront();
    const opened = stage.browser.waitForTarget((target) => target.url().includes("/popup/"), { timeout: 15_000 });
    await extension.triggerAction(page);
    return (await opened).asPage();
  }

  async function popupSays(popup: Page, ...words: string[]): Promise<void> {
    const text = () => popup.evaluate(() => document.body.innerText);
    for (const word of words) await expect.poll(text, { timeout: 15_000 }).toContain(word);
  }

  it("lists a listed page's findings in the popup", async () => {
    const page = await stage.open(`${LISTED}/toolbar`, HTML);
    await badgesStand(page, 2);
    const popup = await press(page);
    await popupSays(popup, "2 findings on this page", "Hikvision", "Dahua");
    await popup.close();
  });

  it("opens a popup as large as what it shows; where there is more, all its width is used", async () => {
    const sizeOf = (popup: Page) =>
      popup.evaluate(() => {
        const { clientWidth, scrollWidth, scrollHeight } = document.documentElement;
        const used = document.querySelector("header")?.getBoundingClientRect().width;
        // A line's height may end within a pixel.
        return {
          isFilled: used === clientWidth && scrollWidth === clientWidth,
          isMore: scrollHeight > innerHeight + 1,
        };
      });
    const few = await press(await stage.open(`${LISTED}/few`, EMPTY));
    await popupSays(few, "Nothing found here", "Weighed for");
    await expect.poll(() => sizeOf(few)).toEqual({ isFilled: true, isMore: false });
    await few.close();
    const names = ["Hikvision", "Dahua", "EZVIZ", "Uniview", "Lorex", "ANNKE", "HiLook", "Imou"];
    const tiles = names.map((one) => `<li class="tile"><h3><a href="#">${one} dome camera</a></h3><p>£ 89.00</p></li>`);
    const many = await press(await stage.open(`${LISTED}/many`, pageWith(`<ul>${tiles.join("")}</ul>`)));
    await popupSays(many, "findings on this page", "Imou");
    await expect.poll(() => sizeOf(many)).toEqual({ isFilled: true, isMore: true });
    // Room for a list, not for a line of it.
    expect(await many.evaluate(() => innerHeight)).toBeGreaterThan(400);
    await many.close();
  });

  it("scans a page that is not on the list once it is pressed", async () => {
    const page = await stage.open(`${UNLISTED}/catalogue`, HTML);
    const popup = await press(page);
    await badgesStand(page, 2);
    await popupSays(popup, "2 findings on this page", "Hikvision", "Dahua");
    await expect.poll(() => toolbarOf(popup)).toEqual(TWO);
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await popup.close();
    // The press was for this page alone.
    stage.expect(`${UNLISTED}/next`);
    stage.server.put(`${UNLISTED}/next`, HTML);
    await page.goto(`${UNLISTED}/next`);
    const own = await ownPage(stage, "src/pages/options/index.html");
    await badgesStand(await stage.open(`${LISTED}/after`, HTML), 2);
    await page.bringToFront();
    expect(await isScriptIn(own)).toBe(false);
    await badgesStand(page, 0);
  });

  it("never words an empty page as clear", async () => {
    const popup = await press(await stage.open(`${LISTED}/empty`, EMPTY));
    await popupSays(popup, "Nothing found here. That is not a clearance.");
    await popup.close();
  });

  it.each([
    [
      "a drawing",
      `<canvas width="900" height="600"></canvas>`,
      "Part of this page is a picture; its words could not be read.",
    ],
    [
      "an embedded document",
      `<embed type="application/pdf" width="900" height="600">`,
      "An embedded PDF was not read. Save it and give it to the document view.",
    ],
    [
      "a closed part",
      `<shop-shelf style="display:block;width:900px;height:600px"></shop-shelf><script>document.querySelector("shop-shelf").attachShadow({mode:"closed"}).innerHTML="<p>Hikvision DS-2CD2143G2-I dome camera</p>"</script>`,
      "A closed part of the page could not be read.",
    ],
    [
      "another site's frame",
      `<iframe src="${PART}" width="900" height="600"></iframe>`,
      "A part of the page comes from elsewhere.example and was not read.",
    ],
    [
      "a picture without words",
      `<img alt="" width="900" height="600" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">`,
      "Words in a picture were not read.",
    ],
  ])("says that a page of nothing but %s could not be checked, and why", async (what, body, reason) => {
    for (const host of [LISTED, UNLISTED]) {
      if (body.includes(PART)) stage.expect(PART);
      stage.server.put(PART, HTML);
      const page = await stage.open(`${host}/${encodeURIComponent(what)}`, pageWith(body));
      const popup = await press(page);
      await popupSays(
        popup,
        "Nothing found in the part that was read. That is not a clearance.",
        "Could not check",
        reason,
        "Open the document view",
      );
      expect(await toolbarOf(popup)).toEqual(NONE);
      await popup.close();
      await page.close();
    }
  });

  it("says that a picture, which is no page, was not read", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Hikvision dome camera</text></svg>';
    const page = await stage.open(`${UNLISTED}/drawing.svg`, svg, { "content-type": "image/svg+xml" });
    const popup = await press(page);
    await popupSays(popup, "Nothing found in the part that was read.", "no page of HTML, and was not read");
    await popup.close();
    const own = await ownPage(stage, "src/pages/options/index.html");
    await changeSettings(own, { paused: [new URL(UNLISTED).hostname] });
    await changeSettings(own, { paused: [] });
    const again = await press(page);
    await popupSays(again, "no page of HTML, and was not read");
    await again.close();
    await own.close();
    await page.close();
  });

  it("says that the browser's own pages are closed to it", async () => {
    const page = await stage.browser.newPage();
    await page.goto("chrome://version");
    const popup = await press(page);
    await popupSays(popup, "Could not check this page", "The browser does not let extensions read this page");
    await popup.close();
  });

  it("asks for nothing and brings no error", () => {
    expect(foreignRequests(stage)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

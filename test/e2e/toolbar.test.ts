import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { badgesStand, stageFor } from "./stage.ts";

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cameras</title></head><body><ul>
<li class="tile"><h3><a href="#1">Hikvision DS-2CD2143G2-I dome camera</a></h3><p>£ 89.00</p></li>
<li class="tile"><h3><a href="#2">Axis P3245-LVE dome camera</a></h3><p>£ 489.00</p></li>
<li class="tile"><h3><a href="#3">Dahua IPC-HDBW2441E-S dome camera</a></h3><p>£ 79.00</p></li></ul></body></html>`;

describe("the toolbar button in chromium", () => {
  const stage = stageFor("chromium");

  /** Presses the button on a page and gives the popup. `activeTab` is granted by it, as by a user's press. */
  async function press(page: Page): Promise<Page> {
    const [extension] = [...(await stage.browser.extensions()).values()];
    if (!extension) throw new Error("the extension is not loaded");
    await page.bringToFront();
    const opened = stage.browser.waitForTarget((target) => target.url().includes("/popup/"), { timeout: 15_000 });
    await extension.triggerAction(page);
    const popup = await (await opened).asPage();
    return popup;
  }

  it("counts a listed page's findings and lists them in the popup", async () => {
    const page = await stage.open("https://www.ebay.co.uk/toolbar", HTML);
    await badgesStand(page, 2);
    const popup = await press(page);
    await popup.waitForFunction(
      () => document.body.innerText.includes("Hikvision") && document.body.innerText.includes("Dahua"),
      { timeout: 15_000 },
    );
    await popup.close();
  });

  it("scans a page that is not on the list once it is pressed, and not before", async () => {
    const page = await stage.open("https://unlisted.example/catalogue", HTML);
    expect(await page.$$eval("sightline-badge", (badges) => badges.length)).toBe(0);
    const popup = await press(page);
    await badgesStand(page, 2);
    await popup.waitForFunction(() => document.body.innerText.includes("Hikvision"), { timeout: 15_000 });
    await popup.close();
  });

  it("never words an empty page as clear", async () => {
    const page = await stage.open(
      "https://www.ebay.co.uk/empty",
      HTML.replace(/Hikvision DS-2CD2143G2-I|Dahua IPC-HDBW2441E-S/g, "Axis M3086-V"),
    );
    const popup = await press(page);
    await popup.waitForFunction(() => document.body.innerText.includes("That is not a clearance."), {
      timeout: 15_000,
    });
    await popup.close();
    expect(stage.problems).toEqual([]);
  });
});

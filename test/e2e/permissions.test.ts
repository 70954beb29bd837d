/** What a user grants and takes back. Firefox only: a test cannot answer Chromium's prompt. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { badgesStand, ownPage, stageFor, toolbarOf } from "./stage.ts";

const PATTERN = "*://cameras.example/*";
const ADDRESS = "https://cameras.example/domes";
const PAGE = "<!doctype html><title>Domes</title><main><h1>Domes</h1><p>Hikvision dome cameras, 4 MP</p></main>";

interface Permissions {
  request(what: { origins: string[] }): Promise<boolean>;
  remove(what: { origins: string[] }): Promise<boolean>;
}

describe("a site that the user lets be read", () => {
  const stage = stageFor("firefox", { ownPages: true });
  afterEach(() => expect(stage.problems).toEqual([]));

  it("is read from then on, and left at once when the user takes that back", async () => {
    const own = await ownPage(stage, "src/pages/options/index.html");
    // Browsers let a page ask in a press of the user alone.
    const change = async (call: keyof Permissions) => {
      await own.bringToFront();
      await own.evaluate(
        (name, pattern) => {
          const button = document.createElement("button");
          button.id = "press";
          button.onclick = async () => {
            const { permissions } = chrome as unknown as { permissions: Permissions };
            button.value = String(await permissions[name]({ origins: [pattern] }));
          };
          document.body.prepend(button);
        },
        call,
        PATTERN,
      );
      await own.click("#press");
      await own.waitForFunction(() => document.querySelector<HTMLButtonElement>("#press")?.value !== "");
      return own.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>("#press");
        button?.remove();
        return button?.value === "true";
      });
    };
    expect(await change("request")).toBe(true);
    await vi.waitUntil(() =>
      own.evaluate(async () => {
        const { scripting } = chrome as unknown as {
          scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
        };
        return (await scripting.getRegisteredContentScripts()).length === 1;
      }),
    );
    const page = await stage.open(ADDRESS, PAGE);
    await badgesStand(page, 1);
    await vi.waitUntil(async () => (await toolbarOf(own)).number === "1");
    expect(await change("remove")).toBe(true);
    await badgesStand(page, 0);
    await page.bringToFront();
    await vi.waitUntil(async () => (await toolbarOf(own)).number === "");
    stage.expect(ADDRESS);
    await page.reload({ waitUntil: "load" });
    expect(await page.$("sightline-badge")).toBeNull();
  });
});

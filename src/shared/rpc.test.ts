import { beforeEach, describe, expect, it, vi } from "vitest";
import type { OwnCalls, PageCalls } from "./messages.ts";
import { deliver, fakeBrowser } from "./testing.ts";

const fake = fakeBrowser();
const { CallError, caller, isOurContentScript, isOurPage, isServed, serve } = await import("./rpc.ts");

const fromPage = { id: "ours", url: "https://shop.example/cameras", tab: { id: 7 }, frameId: 0 };
const fromPopup = { id: "ours", url: "chrome-extension://ours/src/pages/popup/index.html" };
const fromOptionsTab = { ...fromPopup, url: "chrome-extension://ours/src/pages/options/index.html", tab: { id: 9 } };
const fromOtherExtension = { id: "theirs", url: "chrome-extension://theirs/popup.html" };

const call = (sightline: string, name: string, ...args: unknown[]) => ({ sightline, call: name, args });

beforeEach(() => {
  fake.runtime.onMessage.listeners.length = 0;
  const unused = () => {
    throw new Error("not asked for here");
  };
  serve<PageCalls>(
    "page",
    {
      report: unused,
      evidence: ([ids]) => ({ date: String(ids), version: "1", vendors: [], measures: {}, profiles: {} }),
      pageSettings: unused,
      left: () => undefined,
      read: unused,
      readNotice: unused,
      loadCard: unused,
      openDataset: unused,
    },
    isOurContentScript,
  );
  serve<OwnCalls>(
    "own",
    {
      tabReports: () => null,
      scanTab: () => "started",
      settings: () => ({ profile: "journalist", paused: [], watch: [], seenDataset: null }),
      changeSettings: unused,
      alwaysScanned: () => [],
      heldBack: () => [],
    },
    isOurPage,
  );
});

describe("who may call what", () => {
  it("answers a content script's page call with its arguments", async () => {
    expect(await deliver(fake, call("page", "evidence", "x"), fromPage)).toMatchObject({
      ok: true,
      value: { date: "x" },
    });
  });

  it("answers our own pages' calls, in a popup and in a tab", async () => {
    expect(await deliver(fake, call("own", "tabReports", 7), fromPopup)).toEqual({ ok: true, value: null });
    expect(await deliver(fake, call("own", "scanTab", 7), fromOptionsTab)).toEqual({ ok: true, value: "started" });
  });

  it.each([
    ["a content script that calls what only our pages may", call("own", "settings"), fromPage],
    ["another extension", call("page", "evidence", []), fromOtherExtension],
    ["another extension that says it is ours", call("own", "settings"), { ...fromOtherExtension, id: "ours" }],
    [
      "a web page whose address holds ours",
      call("own", "settings"),
      { ...fromPage, url: "https://chrome-extension.example/ours/" },
    ],
    ["a sender without an address", call("own", "settings"), { id: "ours" }],
    ["our popup, calling as a page", call("page", "evidence", []), fromOptionsTab],
    ["an unknown contract", call("admin", "settings"), fromPopup],
    ["an unknown call", call("own", "selfDestruct"), fromPopup],
    ["a name every object has", call("own", "constructor"), fromPopup],
    ["the prototype", call("own", "__proto__"), fromPopup],
    ["a message of another kind", { hello: 1 }, fromPopup],
    ["null", null, fromPopup],
    ["arguments that are no list", { sightline: "own", call: "settings", args: { length: 0 } }, fromPopup],
  ])("does not answer %s", async (_who, message, sender) => {
    expect(await deliver(fake, message, sender)).toBeUndefined();
  });
});

describe("calling", () => {
  it("rejects with the handler's reason", async () => {
    const calls = caller<PageCalls>("page", (message) => deliver(fake, message, fromPage));
    await expect(calls.loadCard()).rejects.toThrow(new CallError("loadCard: not asked for here"));
  });

  it("rejects where nobody answers", async () => {
    const calls = caller<OwnCalls>("own", (message) => deliver(fake, message, fromPage));
    await expect(calls.settings()).rejects.toThrow("settings: no answer");
  });

  it("rejects as a call where the other side is gone", async () => {
    const gone = vi.fn().mockRejectedValue(new Error("Receiving end does not exist."));
    await expect(caller<OwnCalls>("own", gone).settings()).rejects.toBeInstanceOf(CallError);
  });

  it("tells whether anyone is there", async () => {
    expect(await isServed("own", (message) => deliver(fake, message, fromPopup))).toBe(true);
    expect(await isServed("content", (message) => deliver(fake, message, fromPopup))).toBe(false);
  });

  it("can be given back by an async function", async () => {
    const calls = await Promise.resolve(caller<OwnCalls>("own", (message) => deliver(fake, message, fromPopup)));
    expect(await calls.alwaysScanned()).toEqual([]);
  });
});

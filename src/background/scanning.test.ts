import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "../shared/testing.ts";

const fake = fakeBrowser();
const { keepReport, reportsOf } = await import("./tab-findings.ts");
const { heldBackSites, leaveSites, scanTab, syncGrantedSites } = await import("./scanning.ts");

beforeEach(() => {
  fake.scripting.registered = [];
  fake.scripting.injected = [];
  fake.scripting.refusal = null;
  fake.scripting.refused = "";
  fake.permissions.origins = ["*://*.built-in.example/*"];
  fake.tabs.sendMessage = async () => {
    throw new Error("Receiving end does not exist.");
  };
});

it("injects into a page where nothing of ours runs", async () => {
  expect(await scanTab(3)).toBe("started");
  expect(fake.scripting.injected).toEqual([
    { target: { tabId: 3, allFrames: true }, files: ["src/content/main.iife.js"] },
  ]);
});

it("has a script of ours that is there go on, and injects nothing", async () => {
  const called: unknown[] = [];
  fake.tabs.sendMessage = async (_tab, message) => {
    called.push((message as { call: string }).call);
    return { ok: true, value: undefined };
  };
  expect(await scanTab(3)).toBe("started");
  expect(called).toContain("start");
  expect(fake.scripting.injected).toEqual([]);
});

it("says so where the browser refuses", async () => {
  fake.scripting.refusal = new Error("Cannot access a chrome:// URL");
  expect(await scanTab(3)).toBe("forbidden");
});

it("registers a granted site once, and no built-in one", async () => {
  fake.permissions.origins.push("*://shop.example/*");
  expect(await syncGrantedSites()).toEqual(["*://shop.example/*"]);
  await syncGrantedSites();
  expect(fake.scripting.registered.map((script) => script.matches)).toEqual([["*://shop.example/*"]]);
});

it("registers a site once though it is heard of twice at a time", async () => {
  fake.permissions.origins.push("*://shop.example/*");
  await Promise.all([syncGrantedSites(), syncGrantedSites()]);
  expect(fake.scripting.registered).toHaveLength(1);
});

it("says which site the browser does not let be read, and reads the others", async () => {
  fake.permissions.origins.push("*://odd.example/*", "*://shop.example/*");
  fake.scripting.refused = "*://odd.example/*";
  await expect(syncGrantedSites()).rejects.toThrow("odd.example");
  expect(fake.scripting.registered.map((script) => script.matches)).toEqual([["*://shop.example/*"]]);
});

it("tells which built-in sites the browser holds back", async () => {
  expect(await heldBackSites()).toEqual([]);
  fake.permissions.origins.pop();
  expect(await heldBackSites()).toEqual(["*://*.built-in.example/*"]);
});

it("stops reading a site whose permission was taken back", async () => {
  fake.permissions.origins.push("*://shop.example/*");
  await syncGrantedSites();
  fake.permissions.origins.pop();
  expect(await syncGrantedSites()).toEqual([]);
  expect(fake.scripting.registered).toEqual([]);
});

it("ends what runs on a site whose permission was taken back, and nothing else", async () => {
  const told: unknown[] = [];
  fake.tabs.sendMessage = async (tab, message) => {
    told.push([tab, (message as { call: string }).call]);
    return { ok: true, value: undefined };
  };
  const report = (url: string) => ({ url, title: "", findings: [], unchecked: [], done: true });
  await keepReport(4, 0, report("https://shop.example/cameras"));
  await keepReport(5, 0, report("https://www.shop.example/cameras"));
  await keepReport(6, 0, report("https://other.example/"));
  expect(await leaveSites(["*://shop.example/*"])).toEqual([4]);
  expect(await leaveSites(["*://*.shop.example/*"])).toEqual([5]);
  expect(told).toEqual([
    [4, "stop"],
    [5, "stop"],
  ]);
  expect(await reportsOf(4)).toEqual([]);
  expect(await reportsOf(6)).toHaveLength(1);
});

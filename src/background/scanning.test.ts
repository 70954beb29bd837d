import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "../shared/testing.ts";

const fake = fakeBrowser();
const { scanTab, syncGrantedSites } = await import("./scanning.ts");

beforeEach(() => {
  fake.scripting.registered = [];
  fake.scripting.injected = [];
  fake.scripting.refusal = null;
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

it("injects nothing where a script of ours answers", async () => {
  fake.tabs.sendMessage = async () => ({ ok: true, value: undefined });
  expect(await scanTab(3)).toBe("started");
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

it("stops reading a site whose permission was taken back", async () => {
  fake.permissions.origins.push("*://shop.example/*");
  await syncGrantedSites();
  fake.permissions.origins.pop();
  expect(await syncGrantedSites()).toEqual([]);
  expect(fake.scripting.registered).toEqual([]);
});

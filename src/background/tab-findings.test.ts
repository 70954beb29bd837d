import { beforeEach, expect, it, vi } from "vitest";
import type { PageReport, ReportedFinding } from "../shared/messages.ts";
import { fakeBrowser } from "../shared/testing.ts";

const fake = fakeBrowser();
const { forgetDeadFrames, forgetFrame, forgetHosts, forgetTab, keepReport, reportsOf } = await import(
  "./tab-findings.ts"
);

const report = (title: string, url = "https://shop.example/"): PageReport => ({
  url,
  title,
  findings: [],
  unchecked: [],
  done: true,
});
const titles = async (tabId: number) => (await reportsOf(tabId)).map((one) => `${one.frame} ${one.title}`);

beforeEach(() => fake.storage.session.clear());

it("keeps each frame's last report, the page itself first", async () => {
  await keepReport(1, 12, report("frame"));
  await keepReport(1, 0, report("old"));
  await keepReport(1, 0, report("page"));
  await keepReport(11, 0, report("another tab"));
  expect(await titles(1)).toEqual(["0 page", "12 frame"]);
});

it("knows the reports after the worker slept and woke", async () => {
  await keepReport(1, 0, report("page"));
  vi.resetModules();
  const awake = await import("./tab-findings.ts");
  expect(await awake.reportsOf(1)).toHaveLength(1);
});

it("forgets a frame that began anew, and a tab that closed", async () => {
  await keepReport(1, 0, report("page"));
  await keepReport(1, 5, report("frame"));
  await keepReport(2, 0, report("other"));
  await forgetFrame(1, 0);
  expect(await titles(1)).toEqual(["5 frame"]);
  await forgetTab(1);
  expect(await titles(1)).toEqual([]);
  expect(await titles(2)).toEqual(["0 other"]);
});

it("forgets frames in which nothing of ours answers any more", async () => {
  await keepReport(1, 0, report("page"));
  await keepReport(1, 5, report("gone"));
  fake.tabs.sendMessage = async (_tab, _message, to) => {
    if (to?.frameId === 5) throw new Error("Receiving end does not exist.");
    return { ok: true, value: undefined };
  };
  await forgetDeadFrames(1);
  expect(await titles(1)).toEqual(["0 page"]);
});

it("forgets what was found on a host that is now paused, and says in which tabs", async () => {
  await keepReport(1, 0, report("a", "https://shop.example/cameras"));
  await keepReport(2, 0, report("b", "https://sub.shop.example/"));
  await keepReport(1, 3, report("frame of the page's own making", "about:srcdoc"));
  await keepReport(2, 4, report("frame", "https://other.example/"));
  expect(await forgetHosts((hostname) => hostname === "shop.example")).toEqual([1]);
  expect(await titles(1)).toEqual([]);
  expect(await titles(2)).toEqual(["0 b", "4 frame"]);
});

const finding: ReportedFinding = {
  id: "u1",
  vendor: "acme",
  brand: null,
  surface: "Acme",
  via: "name",
  rule: "Acme",
  role: "offered",
  level: "listed",
  short: "US List",
  badged: true,
  confidence: "certain",
  signals: [],
  where: "A camera",
};
const large = (title: string): PageReport => ({ ...report(title), findings: Array(500).fill(finding) });

it("keeps the reports of frames that come at one time", async () => {
  await Promise.all([0, 7, 3].map((frame) => keepReport(1, frame, report("page"))));
  expect(await titles(1)).toEqual(["0 page", "3 page", "7 page"]);
});

it("keeps the beginning of a report for which there is no room, and says so", async () => {
  await keepReport(2, 0, large("other"));
  await keepReport(1, 0, report("old"));
  fake.storage.session.quota = 120_000;
  await keepReport(1, 0, large("page"));
  const [kept] = await reportsOf(1);
  expect(kept).toMatchObject({ title: "page", unchecked: [{ reason: "too-much" }] });
  expect(kept?.findings).toHaveLength(20);
});

it("keeps no former report of a page where there is no room at all", async () => {
  await keepReport(1, 0, report("old"));
  fake.storage.session.quota = 150;
  await expect(keepReport(1, 0, large("page"))).rejects.toThrow("quota");
  expect(await titles(1)).toEqual([]);
});

/**
 * What the frames of each tab reported, in `storage.session`: the background worker sleeps between two messages, so nothing
 * may rest in its variables, and nothing about the pages a user visits may outlive the browser.
 */
import { browser } from "../shared/browser.ts";
import type { FrameReport, PageReport } from "../shared/messages.ts";
import { isServed, toFrame } from "../shared/rpc.ts";

const keyOf = (tabId: number, frameId: number) => `report:${tabId}:${frameId}`;

interface StoredReport {
  key: string;
  tabId: number;
  frameId: number;
  report: PageReport;
}

async function stored(): Promise<StoredReport[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, report]) => {
    const [, tabId, frameId] = /^report:(\d+):(\d+)$/.exec(key) ?? [];
    return tabId === undefined
      ? []
      : [{ key, tabId: Number(tabId), frameId: Number(frameId), report: report as PageReport }];
  });
}

/** Keeps a frame's report in place of its former one. */
export async function keepReport(tabId: number, frameId: number, report: PageReport): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId, frameId)]: report });
}

/** Forgets one frame: it began anew. */
export async function forgetFrame(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId, frameId));
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  const keys = (await stored()).filter((one) => one.tabId === tabId).map((one) => one.key);
  await browser.storage.session.remove(keys);
}

/** The reports of a tab's frames, the page itself first. Empty where nothing has run. */
export async function reportsOf(tabId: number): Promise<FrameReport[]> {
  return (await stored())
    .filter((one) => one.tabId === tabId)
    .sort((a, b) => a.frameId - b.frameId)
    .map(({ report, frameId }) => ({ ...report, frame: frameId }));
}

/** Forgets what was found on some hosts, in all frames of their pages. Gives back the tabs it was about. */
export async function forgetHosts(isOne: (hostname: string) => boolean): Promise<number[]> {
  const all = await stored();
  const isOn = ({ report }: StoredReport) => URL.canParse(report.url) && isOne(new URL(report.url).hostname);
  const pages = new Set(all.filter((one) => one.frameId === 0 && isOn(one)).map((one) => one.tabId));
  const gone = all.filter((one) => pages.has(one.tabId) || isOn(one));
  await browser.storage.session.remove(gone.map((one) => one.key));
  return [...new Set(gone.map((one) => one.tabId))];
}

/**
 * Forgets the frames of a tab in which no script of ours answers any more. Without the `webNavigation` permission there is no
 * event that tells a new document from an address change within one; whether the old script still answers does.
 */
export async function forgetDeadFrames(tabId: number): Promise<void> {
  const frames = (await stored()).filter((one) => one.tabId === tabId);
  const alive = await Promise.all(frames.map((one) => isServed("content", toFrame(tabId, one.frameId))));
  const dead = frames.filter((_, at) => !alive[at]).map((one) => one.key);
  if (dead.length > 0) await browser.storage.session.remove(dead);
}

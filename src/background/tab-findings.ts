/**
 * What the frames of each tab reported, in `storage.session`: the background worker sleeps between two messages, so nothing
 * may rest in its variables, and nothing about the pages a user visits may outlive the browser.
 */
import { browser } from "../shared/browser.ts";
import { type FrameReport, type PageReport, reportsKey } from "../shared/messages.ts";
import { isServed, toFrame } from "../shared/rpc.ts";
import { inTurn } from "./in-turn.ts";

/** The reports of a tab, by the number of their frame. */
type Frames = Record<string, PageReport>;

async function framesOf(tabId: number): Promise<Frames> {
  const key = reportsKey(tabId);
  return ((await browser.storage.session.get(key))[key] ?? {}) as Frames;
}

/** Changes what is kept of a tab, one change after the other: its frames report at any time. Rejects where there is no room. */
const change = inTurn(async (tabId: number, changed: (frames: Frames) => Frames) => {
  const frames = changed(await framesOf(tabId));
  if (Object.keys(frames).length > 0) await browser.storage.session.set({ [reportsKey(tabId)]: frames });
  else await browser.storage.session.remove(reportsKey(tabId));
});

const without = (gone: readonly number[]) => (frames: Frames) =>
  Object.fromEntries(Object.entries(frames).filter(([frameId]) => !gone.includes(Number(frameId))));

/** What is kept of a report for which the browser has no room, beside that there is none. */
const FIRST = 20;

function shortened(report: PageReport): PageReport {
  const findings = report.findings.slice(0, FIRST);
  const detail = `The browser has no more room for what was found: of this page's ${report.findings.length} findings the first ${findings.length} are listed. Close other pages and reload this one.`;
  return { ...report, findings, unchecked: [...report.unchecked, { reason: "too-much", detail }] };
}

/** Keeps a frame's report in place of its former one, and only the beginning of it where there is no room. */
export async function keepReport(tabId: number, frameId: number, report: PageReport): Promise<void> {
  const keep = (kept: PageReport) => change(tabId, (frames) => ({ ...frames, [frameId]: kept }));
  try {
    await keep(report);
  } catch {
    await keep(shortened(report)).catch(async (error: unknown) => {
      // What the page held before is not what it holds now.
      await forgetFrame(tabId, frameId);
      throw error;
    });
  }
}

/** Forgets one frame: it began anew. */
export async function forgetFrame(tabId: number, frameId: number): Promise<void> {
  await change(tabId, without([frameId]));
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await change(tabId, () => ({}));
}

/** The reports of a tab's frames, the page itself first. Empty where nothing has run. */
export async function reportsOf(tabId: number): Promise<FrameReport[]> {
  return Object.entries(await framesOf(tabId))
    .map(([frameId, report]) => ({ ...report, frame: Number(frameId) }))
    .sort((a, b) => a.frame - b.frame);
}

/** Forgets what was found on some hosts, in all frames of their pages. Gives back the tabs it was about. */
export async function forgetHosts(isOne: (hostname: string) => boolean): Promise<number[]> {
  const tabs: number[] = [];
  for (const key of Object.keys(await browser.storage.session.get(null))) {
    const tabId = Number(/\d+$/.exec(key)?.[0]);
    if (key !== reportsKey(tabId)) continue;
    const reports = await reportsOf(tabId);
    const on = reports.filter(({ url }) => URL.canParse(url) && isOne(new URL(url).hostname));
    const gone = on.some(({ frame }) => frame === 0) ? reports : on;
    if (gone.length === 0) continue;
    await change(tabId, without(gone.map(({ frame }) => frame)));
    tabs.push(tabId);
  }
  return tabs;
}

/**
 * Forgets the frames of a tab in which no script of ours answers any more. Without the `webNavigation` permission there is no
 * event that tells a new document from an address change within one; whether the old script still answers does.
 */
export async function forgetDeadFrames(tabId: number): Promise<void> {
  const frames = (await reportsOf(tabId)).map(({ frame }) => frame);
  const alive = await Promise.all(frames.map((frame) => isServed("content", toFrame(tabId, frame))));
  const dead = frames.filter((_, at) => !alive[at]);
  if (dead.length > 0) await change(tabId, without(dead));
}

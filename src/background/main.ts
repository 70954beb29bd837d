/**
 * Entry of the background. It keeps what the pages' scripts found, hands out evidence for cards, and sets the toolbar icon.
 * Everything is registered synchronously: a worker that wakes up for an event must know what to do with it.
 */
import { readPassages } from "../assessment/passage.ts";
import type { Evidence, Layouts, Names, SiteEntry } from "../dataset/compiled.ts";
import evidence from "../dataset/generated/evidence.json";
import layouts from "../dataset/generated/layouts.json";
import names from "../dataset/generated/names.json";
import sites from "../dataset/generated/sites.json";
import { hostnameOf } from "../dataset/hosts.ts";
import { compileMatcher } from "../matching/matcher.ts";
import { buysSurveillance, noticeFacts } from "../matching/notice.ts";
import { browser } from "../shared/browser.ts";
import type { ContentCalls, OwnCalls, PageCalls } from "../shared/messages.ts";
import { caller, isOurContentScript, isOurPage, serve, toTab } from "../shared/rpc.ts";
import type { PageSettings, Settings } from "../shared/settings.ts";
import { cardEvidence } from "./card-evidence.ts";
import { sitesFor } from "./page-sites.ts";
import { parseBatch, parseFragment, parseIds, parseNoticeWords, parseReport } from "./parse-page.ts";
import { heldBackSites, leaveSites, loadCard, scanTab, syncGrantedSites } from "./scanning.ts";
import { readSettings, writeSettings } from "./settings-store.ts";
import { forgetDeadFrames, forgetFrame, forgetHosts, forgetTab, keepReport, reportsOf } from "./tab-findings.ts";
import { showCount } from "./toolbar.ts";

const matcher = compileMatcher(names as unknown as Names);
const DATASET_PAGE = "src/pages/dataset/index.html";

serve<PageCalls>(
  "page",
  {
    async report(args, sender) {
      const { tabId, frameId } = placeOf(sender);
      await keepReport(tabId, frameId, parseReport(args));
      await refresh(tabId);
    },
    evidence: (args) => cardEvidence(evidence as unknown as Evidence, parseIds(args)),
    async pageSettings(_args, sender) {
      const { tabId, frameId } = placeOf(sender);
      await forgetFrame(tabId, frameId);
      const page = hostnameOf(sender.tab?.url);
      return {
        ...forPages(await readSettings()),
        sites: sitesFor(sites as SiteEntry[], layouts as unknown as Layouts, addressOf(sender)),
        ...(page !== undefined && { page }),
      };
    },
    read: (args) => readPassages(matcher, parseBatch(args)),
    readNotice(args) {
      const facts = noticeFacts(parseNoticeWords(args));
      return { facts, surveillance: buysSurveillance(facts) };
    },
    async left(_args, sender) {
      const { tabId } = placeOf(sender);
      await forgetDeadFrames(tabId);
      await refresh(tabId);
    },
    loadCard(_args, sender) {
      const { tabId, frameId } = placeOf(sender);
      return loadCard(tabId, frameId);
    },
    async openDataset(args) {
      await browser.tabs.create({ url: browser.runtime.getURL(`${DATASET_PAGE}#${parseFragment(args)}`) });
    },
  },
  isOurContentScript,
);

serve<OwnCalls>(
  "own",
  {
    async tabReports([tabId]) {
      const tab = parseTabId(tabId);
      await forgetDeadFrames(tab);
      const reports = await reportsOf(tab);
      return reports.length === 0 ? null : reports;
    },
    scanTab: ([tabId]) => scanTab(parseTabId(tabId)),
    settings: () => readSettings(),
    async changeSettings([change]) {
      const settings = await writeSettings(change);
      await tellPages(settings);
      return settings;
    },
    alwaysScanned: () => syncGrantedSites(),
    heldBack: () => heldBackSites(),
  },
  isOurPage,
);

browser.tabs.onRemoved.addListener((tabId) => orLog(forgetTab(tabId)));
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status !== undefined) orLog(forgetDeadFrames(tabId).then(() => refresh(tabId)));
});
browser.permissions.onAdded.addListener(() => orLog(syncGrantedSites()));
browser.permissions.onRemoved.addListener(({ origins = [] }) => orLog(forgetSites(origins)));
browser.runtime.onInstalled.addListener(() => orLog(syncGrantedSites()));
browser.runtime.onStartup.addListener(() => orLog(syncGrantedSites()));

/** An event has nobody to tell that its work failed. The options, which ask for the sites again, say what is not read. */
function orLog(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error("Sightline:", error));
}

async function refresh(tabId: number): Promise<void> {
  await showCount(tabId, await reportsOf(tabId));
}

async function forgetSites(patterns: readonly string[]): Promise<void> {
  for (const tabId of await leaveSites(patterns)) await refresh(tabId);
  await syncGrantedSites();
}

/** Sends changed settings to every tab, also to those that were paused and reported nothing. A tab without a script of ours refuses. */
async function tellPages(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await caller<ContentCalls>("content", toTab(id)).settingsChanged(forPages(settings));
    }),
  );
  for (const tabId of await forgetHosts((hostname) => settings.paused.includes(hostname))) await refresh(tabId);
}

function forPages({ profile, paused, watch }: Settings): PageSettings {
  return { profile, paused, watch };
}

type Sender = { url?: string; origin?: string; tab?: { url?: string } };

/** The address a document is read as: one without its own (`srcdoc`, `blob:`) is read as a part of what made it. */
function addressOf({ url, origin, tab }: Sender): string | undefined {
  return url?.startsWith("http") ? url : origin?.startsWith("http") ? origin : tab?.url;
}

function placeOf(sender: { tab?: { id?: number }; frameId?: number }): { tabId: number; frameId: number } {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error("the sender has no tab");
  return { tabId, frameId: sender.frameId ?? 0 };
}

function parseTabId(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new Error("a tab's number is missing");
  return value;
}

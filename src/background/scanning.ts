/** Putting our scripts into pages: into a tab on request, into the frame whose badge is opened, into sites the user added. */

import { coversHost, hostOfPattern } from "../dataset/hosts.ts";
import { browser } from "../shared/browser.ts";
import type { ContentCalls } from "../shared/messages.ts";
import { caller, isServed, toFrame, toTab } from "../shared/rpc.ts";
import { inTurn } from "./in-turn.ts";
import { forgetHosts } from "./tab-findings.ts";

/** Where the build puts what is injected. */
const PAGE_SCRIPT = "src/content/main.iife.js";
const PAGE_STYLE = "src/content/marks.css";
const CARD_SCRIPT = "src/content/card.iife.js";

/** Scans a tab once, by the right that pressing the toolbar button gave. A script of ours that is there already goes on. */
export async function scanTab(tabId: number): Promise<"started" | "forbidden"> {
  if (await isServed("content", toFrame(tabId, 0))) {
    await caller<ContentCalls>("content", toTab(tabId)).start();
    return "started";
  }
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [PAGE_STYLE] });
    await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] });
    return "started";
  } catch {
    // Browsers refuse their own pages, extension stores and other extensions, each with words of its own.
    return "forbidden";
  }
}

/** Puts the card's script into the frame that asked for it. */
export async function loadCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARD_SCRIPT] });
}

function builtInPatterns(): string[] {
  return (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
}

/** Match patterns the user granted beyond the manifest's. */
async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn = new Set(builtInPatterns());
  return origins.filter((origin) => !builtIn.has(origin)).sort();
}

/** Match patterns of the manifest that the browser holds back: its user took them back, or allows them on a press only. */
export async function heldBackSites(): Promise<string[]> {
  const patterns = builtInPatterns();
  const held = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_pattern, at) => !held[at]);
}

/**
 * Ends what runs on hosts whose permission was taken back: badges go at once, and what was found is forgotten. The browser no
 * longer tells such a tab's address, but its own report does. Gives back the tabs.
 */
export async function leaveSites(patterns: readonly string[]): Promise<number[]> {
  const hosts = patterns.map(hostOfPattern);
  const tabs = await forgetHosts((hostname) => hosts.some((host) => coversHost(host, hostname)));
  // A tab that was closed meanwhile has nothing to end.
  await Promise.allSettled(tabs.map((tabId) => caller<ContentCalls>("content", toTab(tabId)).stop()));
  return tabs;
}

const scriptIdOf = (pattern: string) => `site ${pattern}`;

async function registerGranted(): Promise<string[]> {
  const granted = await grantedSites();
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map((script) => script.id));
  const missing = granted.filter((pattern) => !registered.has(scriptIdOf(pattern)));
  const wanted = new Set(granted.map(scriptIdOf));
  const extra = [...registered].filter((id) => !wanted.has(id));
  if (extra.length > 0) await browser.scripting.unregisterContentScripts({ ids: extra });
  const refused: string[] = [];
  // One by one: where the browser refuses one of several, it takes none.
  for (const pattern of missing)
    await registerSite(pattern).catch((error: unknown) =>
      refused.push(`${hostOfPattern(pattern)} (${error instanceof Error ? error.message : String(error)})`),
    );
  if (refused.length > 0) throw new Error(`the browser did not let Sightline be put into ${refused.join(", ")}`);
  return granted;
}

function registerSite(pattern: string): Promise<void> {
  const script = {
    id: scriptIdOf(pattern),
    matches: [pattern],
    js: [PAGE_SCRIPT],
    css: [PAGE_STYLE],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: "document_idle" as const,
  };
  return browser.scripting.registerContentScripts([script]);
}

/**
 * Makes the registered content scripts equal to what the user granted, after a grant, a revocation or an update (which drops
 * them). Gives back the patterns, and rejects, naming the sites, where the browser takes no script for some. One goes after the other: a grant is heard of from the browser and from the page that asked.
 */
export const syncGrantedSites = inTurn(registerGranted);

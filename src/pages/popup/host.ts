/** What the popup needs of the browser, behind one interface, so that it can be shown and tested without one. */

import { browser } from "../../shared/browser.ts";
import { type ContentCalls, type OwnCalls, reportsKey } from "../../shared/messages.ts";
import { type Called, caller, toFrame } from "../../shared/rpc.ts";

export interface PopupHost {
  own: Called<OwnCalls>;
  /** The tab the popup was opened on. The address is known where the browser lets us read the page. */
  tab: { id: number; url: string | null };
  /** Scrolls to a finding; the popup closes when it could. */
  jump(frame: number, id: string): Promise<boolean>;
  /** Whether the browser lets us read all pages of a match pattern. */
  mayRead(pattern: string): Promise<boolean>;
  /** The browser's own prompt. Must be called in a click. */
  askForSite(pattern: string): Promise<boolean>;
  openPage(page: "dataset" | "document" | "options"): Promise<void>;
  /** Calls back when any frame reports anew; the result ends it. */
  onChange(callback: () => void): () => void;
  close(): void;
}

/** The host in a real browser: the active tab of the window the popup belongs to. */
export async function browserHost(): Promise<PopupHost> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error("This window has no tab that Sightline could read.");
  const tabId = tab.id;
  return {
    own: caller<OwnCalls>("own"),
    tab: { id: tabId, url: tab.url ?? null },
    jump: (frame, id) => caller<ContentCalls>("content", toFrame(tabId, frame)).jump(id),
    mayRead: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    askForSite: (pattern) => browser.permissions.request({ origins: [pattern] }),
    async openPage(page) {
      if (page === "options") await browser.runtime.openOptionsPage();
      else await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/${page}/index.html`) });
    },
    onChange(callback) {
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area === "session" && reportsKey(tabId) in changes) callback();
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
    close: () => window.close(),
  };
}

import { useCallback, useEffect, useState } from "preact/hooks";
import type { FrameReport } from "../../shared/messages.ts";
import type { Settings } from "../../shared/settings.ts";
import type { PopupHost } from "./host.ts";

/** What is known of the page under the popup. */
export type PageState =
  | { kind: "loading" }
  /** A script of ours reads, or has read, the page. */
  | { kind: "read"; reports: FrameReport[] }
  /** The user paused Sightline on this host. */
  | { kind: "paused" }
  /** The page could not be read, and why. */
  | { kind: "unreadable"; reason: string };

export interface PageView {
  page: PageState;
  settings: Settings | null;
  change(change: Partial<Settings>): Promise<void>;
}

/** The host name of an address, where it is a web page's. */
export function pageHostname(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? hostname : null;
}

const FORBIDDEN =
  "The browser does not let extensions read this page: its own pages, extension shops and some documents are closed to them.";

/** Reads the state of the tab's page, scanning it where nothing has run yet, and keeps it up to date. */
export function usePage(host: PopupHost): PageView {
  const [page, setPage] = useState<PageState>({ kind: "loading" });
  const [settings, setSettings] = useState<Settings | null>(null);
  const { own, tab } = host;

  const look = useCallback(async () => {
    try {
      const current = await own.settings();
      setSettings(current);
      const hostname = pageHostname(tab.url);
      if (hostname !== null && current.paused.includes(hostname)) {
        setPage({ kind: "paused" });
        return;
      }
      const reports = (await own.tabReports(tab.id)) ?? [];
      // A frame of a listed site may have been read by itself, in a page that was not.
      if (!reports.some(({ frame }) => frame === 0)) {
        const scan = await own.scanTab(tab.id);
        if (scan === "forbidden") setPage({ kind: "unreadable", reason: FORBIDDEN });
        return;
      }
      setPage({ kind: "read", reports });
    } catch (error) {
      setPage({
        kind: "unreadable",
        reason: `Sightline itself failed (${error instanceof Error ? error.message : String(error)}). Reload the page and open this again.`,
      });
    }
  }, [own, tab.id, tab.url]);

  useEffect(() => {
    void look();
    return host.onChange(() => void look());
  }, [host, look]);

  const change = useCallback(
    async (changed: Partial<Settings>) => {
      setSettings(await own.changeSettings(changed));
      await look();
    },
    [own, look],
  );
  return { page, settings, change };
}

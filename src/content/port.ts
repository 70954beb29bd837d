import type { CardEvidence, PageCalls, PageReport } from "../shared/messages.ts";
import type { PageSettings } from "./read-unit.ts";

/** The background, as the page's script reaches it. Each call may fail while the extension is being updated. */
export interface Port {
  report(report: PageReport): Promise<void>;
  evidence(ids: string[]): Promise<CardEvidence>;
  pageSettings(): Promise<PageSettings>;
  loadCard(): Promise<void>;
  openDataset(fragment: string): Promise<void>;
}

/** Keeps {@link Port} and the message contract from drifting apart. */
export type PortCovers = { [K in keyof PageCalls]: K extends keyof Port ? true : never }[keyof PageCalls];

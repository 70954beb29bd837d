import { browser } from "../shared/browser.ts";
import type { PageReport } from "../shared/messages.ts";

const icons = (shape: "none" | "found") => ({ 16: `/icons/${shape}-16.png`, 32: `/icons/${shape}-32.png` });

/** A calm grey that white digits can be read on, in light and dark toolbars. */
const COUNT_BACKGROUND = "#44546a";

/** How many badges the reports of a tab stand for. */
export function countOf(reports: readonly PageReport[]): number {
  return reports.reduce((sum, report) => sum + report.findings.filter((finding) => finding.badged).length, 0);
}

/** Shows a tab's count beside the toolbar icon; the icon's shape says it too. */
export async function showCount(tabId: number, reports: readonly PageReport[]): Promise<void> {
  const count = countOf(reports);
  const title = count === 0 ? "Sightline" : `Sightline: ${count} finding${count === 1 ? "" : "s"} on this page`;
  const calls = [
    browser.action.setBadgeText({ tabId, text: count === 0 ? "" : count > 999 ? "999+" : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COUNT_BACKGROUND }),
    browser.action.setIcon({ tabId, path: icons(count === 0 ? "none" : "found") }),
    browser.action.setTitle({ tabId, title }),
  ];
  // A tab that was closed meanwhile has no icon to change, and there is nobody to tell.
  await Promise.allSettled(calls);
}

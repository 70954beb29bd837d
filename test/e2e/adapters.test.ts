import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { divideHosts } from "../../src/dataset/listed-hosts.ts";
import { readSites } from "../../src/dataset/sites.ts";
import type { FrameReport, ReportedFinding } from "../../src/shared/messages.ts";
import { type MadePage, madePages } from "../pages/made-pages.ts";
import { BROWSERS, changeRight, extensionOf, foreignRequests, ownPage, type Stage, stageFor } from "./stage.ts";

const PAGES = madePages();
/** Match patterns by site, of those that are read only where their user lets them be. */
const OFFERED = new Map(
  readSites().flatMap(({ id, matches }) =>
    matches.filter((pattern) => divideHosts(readSites()).offered.includes(pattern)).map((pattern) => [id, pattern]),
  ),
);

/** Opens a made page and sees to it that it is read: a site on offer is allowed in Firefox, and scanned by a press in Chromium. */
async function openMade(stage: Stage, own: Page, made: MadePage, html = made.html): Promise<Page> {
  const offered = OFFERED.get(made.layout);
  if (offered !== undefined && stage.name === "firefox") await changeRight(own, "request", offered);
  const page = await stage.open(made.address, html);
  if (offered !== undefined && stage.name === "chromium") await (await popupOf(stage, page)).close();
  return page;
}

/** The popup, opened over a page by its button. Chromium only. */
async function popupOf(stage: Stage, page: Page): Promise<Page> {
  const extension = await extensionOf(stage);
  await page.bringToFront();
  const opened = stage.browser.waitForTarget((target) => target.url().includes("/popup/"), { timeout: 15_000 });
  await extension.triggerAction(page);
  const popup = await (await opened).asPage();
  await popup.waitForFunction(() => document.querySelector("[role=status][aria-busy=false]") !== null);
  return popup;
}

/** What the background knows of the tab in front, once its first pass is done. */
async function reportOf(own: Page, address: string): Promise<FrameReport> {
  let report: FrameReport | undefined;
  await expect
    .poll(
      async () => {
        const reports = await own.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true });
          const reply = await chrome.runtime.sendMessage({ sightline: "own", call: "tabReports", args: [tab?.id] });
          return (reply as { value: unknown }).value;
        });
        report = (reports as FrameReport[] | null)?.find((one) => one.url === address);
        return report?.done ?? false;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  if (!report) throw new Error("no report came");
  return report;
}

/** The case of the page that words stand in: the smallest part with them. */
function casesOf(page: Page, words: string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const flat = (text: string) => text.replace(/\s+/g, "");
    const cases = [...document.querySelectorAll<HTMLElement>("[data-case]")].map((element) => ({
      name: element.dataset.case ?? "",
      // A tile without a title is named by all its words, its pictures' too.
      text: flat([...element.querySelectorAll("img")].map((image) => image.alt).join("") + element.textContent),
    }));
    return all.map((one) => {
      const fitting = cases.filter(({ text }) => text.includes(flat(one).slice(0, 60)));
      return fitting.sort((a, b) => a.text.length - b.text.length)[0]?.name ?? `nowhere: ${one}`;
    });
  }, words);
}

type Found = Record<string, string[]>;

async function foundIn(page: Page, findings: ReportedFinding[]): Promise<Found> {
  const cases = await casesOf(
    page,
    findings.map((one) => one.where),
  );
  const found: Found = {};
  findings.forEach((one, at) => {
    const name = cases[at] ?? "";
    found[name] = [...new Set([...(found[name] ?? []), one.brand ?? one.vendor])].sort();
  });
  return found;
}

/** For each badge its case, and whether it stands in the title, right after it, or where that has no room over the picture. */
function badgesIn(page: Page, title: string): Promise<{ name: string; byTitle: boolean }[]> {
  return page.$$eval(
    "sightline-badge",
    (badges, selector) =>
      badges.map((badge) => {
        const before = badge.previousElementSibling;
        const isAfter = before !== null && (before.matches(selector) || before.querySelector(selector) !== null);
        const isOver = (badge as HTMLElement).dataset.place === "corner";
        return {
          name: badge.closest<HTMLElement>("[data-case]")?.dataset.case ?? "none",
          byTitle: badge.closest(selector) !== null || isAfter || isOver,
        };
      }),
    title,
  );
}

const sorted = (cases: Found): Found =>
  Object.fromEntries(Object.entries(cases).map(([name, vendors]) => [name, [...vendors].sort()]));

describe.each(BROWSERS)("made pages of known sites in %s", (browser) => {
  const stage = stageFor(browser, { ownPages: true });
  let own: Page;
  beforeAll(async () => {
    own = await ownPage(stage, "src/pages/options/index.html");
  });

  it.each(PAGES)("$name: badged, listed and left alone as listed", async (made: MadePage) => {
    const page = await openMade(stage, own, made);
    const report = await reportOf(own, made.address);
    const badged = report.findings.filter((one) => one.badged);
    expect(await foundIn(page, badged)).toEqual(sorted(made.badged));
    expect(
      await foundIn(
        page,
        report.findings.filter((one) => !one.badged),
      ),
    ).toEqual(sorted(made.listed));
    const badges = await badgesIn(page, made.title);
    expect(badges.map((one) => one.name).sort()).toEqual(Object.keys(made.badged).sort());
    expect(badges.filter((one) => !one.byTitle)).toEqual([]);
    const cases = await casesOf(
      page,
      badged.map((one) => one.where),
    );
    for (const [name, facts] of Object.entries(made.tiles))
      expect(badged[cases.indexOf(name)]?.tile, name).toEqual(facts);
    expect(report.notice).toEqual(made.notice);
    expect(report.unchecked).toEqual([]);
    await page.close();
  });

  it.runIf(browser === "chromium").each(PAGES)(
    "$name: built anew, is said to be unchecked and is still read",
    async (made) => {
      const [before, after] = made.rename;
      const html = made.html.replaceAll(before, after);
      expect(html, "what is renamed must stand in the page").not.toBe(made.html);
      const page = await openMade(stage, own, made, html);
      const report = await reportOf(own, made.address);
      expect(report.unchecked.map((one) => one.reason)).toEqual(["adapter"]);
      const badged = await foundIn(
        page,
        report.findings.filter((one) => one.badged),
      );
      expect(Object.keys(badged).sort()).toEqual([...(made.general ?? Object.keys(made.badged))].sort());
      const popup = await popupOf(stage, page);
      const text = () => popup.evaluate(() => document.body.innerText);
      await expect.poll(text, { timeout: 15_000 }).toContain("Could not check");
      expect(await text()).toContain("This page is empty or not built as Sightline knows pages of");
      if (made.notice?.buyer) expect(await text()).toContain(made.notice.buyer);
      await popup.close();
      await page.close();
    },
  );

  it("are asked for nothing and shown no error", () => {
    expect(foreignRequests(stage)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

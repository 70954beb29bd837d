import { render } from "preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import "../page.css";
import "./popup.css";
import type { FrameReport, ReportedFinding } from "../../shared/messages.ts";
import { violationsOf } from "../testing-axe.ts";
import { fakeOwn, smallEvidence } from "../testing-data.ts";
import type { PopupHost } from "./host.ts";
import { Popup } from "./Popup.tsx";

const names = { vendors: { acme: { name: "Acme", business: [] }, north: { name: "North", business: [] } } };
const finding = (id: string, over: Partial<ReportedFinding> = {}): ReportedFinding => ({
  id,
  vendor: "acme",
  brand: null,
  surface: "AC-100",
  via: "model",
  rule: "acme-dome",
  role: "offered",
  level: "listed",
  short: "US list",
  badged: true,
  confidence: "certain",
  signals: [],
  where: `Dome camera ${id}`,
  ...over,
});
const report = (over: Partial<FrameReport>): FrameReport => ({
  frame: 0,
  url: "https://shop.example/",
  title: "Shop",
  findings: [],
  unchecked: [],
  done: true,
  ...over,
});

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(414, 896);
  root = document.body.appendChild(document.createElement("div"));
  root.id = "root";
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function open(over: Partial<PopupHost> = {}): PopupHost {
  const host: PopupHost = {
    own: fakeOwn(),
    tab: { id: 7, url: "https://shop.example/cameras" },
    jump: vi.fn(async () => true),
    mayRead: vi.fn(async () => false),
    askForSite: vi.fn(async () => true),
    openPage: vi.fn(async () => undefined),
    onChange: () => () => undefined,
    close: vi.fn(),
    ...over,
  };
  render(<Popup host={host} names={names} profiles={smallEvidence().profiles} />, root);
  return host;
}
const reads = (...reports: FrameReport[]) => ({ own: fakeOwn({ tabReports: async () => reports }) });

it("lists what was found, the weightiest first, and jumps to a place", async () => {
  const host = open(
    reads(
      report({ findings: [finding("u1"), finding("u2", { level: "prohibited", vendor: "north" })] }),
      report({ frame: 4, findings: [finding("u1", { where: "In a frame" })] }),
    ),
  );
  await expect.element(page.getByRole("heading", { name: "3 findings on this page" })).toBeVisible();
  const groups = page.getByRole("heading", { level: 3 }).elements();
  expect(groups.map((heading) => heading.textContent)).toEqual([
    "not for you · North · US list1 place",
    "Acme · US list2 places",
  ]);
  await page.getByRole("button", { name: "In a frame" }).click();
  expect(host.jump).toHaveBeenCalledWith(4, "u1");
  await expect.poll(() => host.close).toHaveBeenCalled();
  expect(await violationsOf(root)).toEqual([]);
});

const LONG = report({
  findings: Array.from({ length: 40 }, (_, at) => finding(`u${at}`, { vendor: at % 2 ? "acme" : "north" })),
});
/** Elements that scroll by themselves, inside the page. */
const scrollers = () =>
  [...root.querySelectorAll("*")].filter(
    (one) => one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY),
  );

it.each([
  [380, 590],
  [320, 500],
  [400, 420],
])("scrolls once in a window of %d × %d px, with its head and foot in view", async (width, height) => {
  await page.viewport(width, height);
  open(reads(LONG));
  await expect.element(page.getByRole("button", { name: "Show 16 more" }).first()).toBeInTheDocument();
  expect(scrollers()).toEqual([]);
  for (const top of [0, 10_000]) {
    scrollTo(0, top);
    await expect.element(page.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect.element(page.getByLabelText("Weighed for")).toBeInViewport({ ratio: 1 });
    await expect.element(page.getByRole("button", { name: "Options" })).toBeInViewport({ ratio: 1 });
  }
  await expect.element(page.getByText("More below")).not.toBeInTheDocument();
  scrollTo(0, 0);
  await expect.element(page.getByText("More below")).toBeVisible();
  expect(root.getBoundingClientRect().width).toBe(document.documentElement.clientWidth);
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});

it("leaves a low window to the list: head and foot scroll with it", async () => {
  await page.viewport(380, 300);
  open(reads(LONG));
  await expect.element(page.getByRole("button", { name: "Show 16 more" }).first()).toBeInTheDocument();
  expect(scrollers()).toEqual([]);
  await expect.element(page.getByLabelText("Weighed for")).not.toBeInViewport();
  scrollTo(0, 10_000);
  await expect.element(page.getByLabelText("Weighed for")).toBeInViewport();
  await expect.element(page.getByRole("heading", { level: 1 })).not.toBeInViewport();
});

it("says that only the part that was read holds nothing, where a part was not", async () => {
  open(reads(report({ unchecked: [{ reason: "canvas", detail: "Part of this page is a picture." }] })));
  await expect
    .element(page.getByRole("heading", { level: 2 }))
    .toHaveTextContent("Nothing found in the part that was read. That is not a clearance.");
});

it("never words an empty page as clear", async () => {
  open(reads(report({})));
  await expect.element(page.getByText("Nothing found here. That is not a clearance.")).toBeVisible();
});

it("does not say that nothing was found while it still reads", async () => {
  open(reads(report({ done: false })));
  await expect.element(page.getByText("Reading this page…")).toBeVisible();
  await expect.element(page.getByText("Nothing found")).not.toBeInTheDocument();
});

it("says what could not be checked beside what was found", async () => {
  open(
    reads(
      report({ findings: [finding("u1")], unchecked: [{ reason: "pdf", detail: "An embedded PDF was not read." }] }),
    ),
  );
  await expect.element(page.getByText("1 finding on this page")).toBeVisible();
  await expect.element(page.getByText("An embedded PDF was not read.")).toBeVisible();
});

it("says that a page could not be checked, and why", async () => {
  open({ own: fakeOwn({ scanTab: async () => "forbidden" }), tab: { id: 7, url: null } });
  await expect.element(page.getByRole("heading", { name: "Could not check this page" })).toBeVisible();
  await expect.element(page.getByText(/does not let extensions read this page/)).toBeVisible();
  await expect.element(page.getByText("Nothing found")).not.toBeInTheDocument();
});

it("has a page read of which only a frame was", async () => {
  const scanTab = vi.fn(async () => "started" as const);
  open({ own: fakeOwn({ tabReports: async () => [report({ frame: 4, findings: [finding("u1")] })], scanTab }) });
  await expect.poll(() => scanTab).toHaveBeenCalledWith(7);
  await expect.element(page.getByText("Reading this page…")).toBeVisible();
});

it("says that it failed itself, and what to do", async () => {
  open({ own: fakeOwn({ tabReports: () => Promise.reject(new Error("no answer")) }) });
  await expect.element(page.getByText(/Sightline itself failed \(no answer\)\. Reload the page/)).toBeVisible();
});

it("scans a page on which nothing has run, once the user opened the popup", async () => {
  const scanTab = vi.fn(async () => "started" as const);
  open({ own: fakeOwn({ scanTab }) });
  await expect.poll(() => scanTab).toHaveBeenCalledWith(7);
});

it("lists mentions without a badge quietly, with their role in words", async () => {
  open(reads(report({ findings: [finding("u1", { badged: false, role: "compatible-with" })] })));
  await expect.element(page.getByText("Nothing found here. That is not a clearance.")).toBeVisible();
  await page.getByText("Mentioned, not marked").click();
  await expect.element(page.getByText(/Acme, named as compatible/)).toBeVisible();
});

it("folds a long list and opens it on demand", async () => {
  open(reads(report({ findings: Array.from({ length: 200 }, (_, at) => finding(`u${at}`)) })));
  await page.getByRole("button", { name: "Show 196 more" }).click();
  await expect.element(page.getByText("Dome camera u199")).toBeInTheDocument();
});

it("pauses and resumes a site", async () => {
  open(reads(report({ findings: [finding("u1")] })));
  await page.getByRole("button", { name: "Pause on this site" }).click();
  await expect.element(page.getByRole("heading", { name: "Paused on this site" })).toBeVisible();
  await page.getByRole("button", { name: "Resume on this site" }).click();
  await expect.element(page.getByText("1 finding on this page")).toBeVisible();
});

it("keeps the chosen profile", async () => {
  const own = fakeOwn();
  open({ own });
  await page.getByLabelText("Weighed for").selectOptions("US federal agency");
  await expect.element(page.getByText("You buy.")).toBeVisible();
  expect((await own.settings()).profile).toBe("us-federal");
});

it("asks for one host only, and shows a refusal", async () => {
  const host = open({ ...reads(report({})), askForSite: vi.fn(async () => false) });
  await page.getByRole("button", { name: "Always scan this site" }).click();
  expect(host.askForSite).toHaveBeenCalledWith("*://shop.example/*");
  await expect.element(page.getByText(/The permission was refused/)).toBeVisible();
});

it("shows the notice its findings are of, with what its codes mean", async () => {
  const notice = {
    title: "Cameras for two stations",
    buyer: "Example Council",
    number: "2026-17",
    deadline: "12 January 2027",
    codes: ["CPV 32323500-8", "CPV 50343000-1"],
    lots: ["Lot 1", "Lot 2", "Lot 3", "Lot 4"],
  };
  open(reads(report({ notice, findings: [finding("a")] })));
  const card = page.getByRole("region", { name: "Notice" });
  await expect.element(card).toHaveTextContent("Cameras for two stations");
  await expect.element(card).toHaveTextContent("BuyerExample Council");
  await expect.element(card).toHaveTextContent("Closes12 January 2027");
  await expect.element(card).toHaveTextContent("CPV 32323500-8 Video-surveillance system");
  await expect.element(card).toHaveTextContent("Lot 1; Lot 2; Lot 3 and 1 more");
  expect(await violationsOf(root)).toEqual([]);
});

it("shows no notice of a page that labels nothing, and says of a tile who sells it", async () => {
  const tile = { seller: "North Shop", price: "€ 10" };
  open(reads(report({ notice: { title: "Search results" }, findings: [finding("a", { tile })] })));
  await expect.element(page.getByText("€ 10 · sold by North Shop")).toBeVisible();
  await expect.element(page.getByRole("region", { name: "Notice" })).not.toBeInTheDocument();
});

it("asks for an offered site as the options do", async () => {
  const host = open({ ...reads(report({})), tab: { id: 7, url: "https://www.microcenter.com/product/1/dome" } });
  await page.getByRole("button", { name: "Always scan this site" }).click();
  expect(host.askForSite).toHaveBeenCalledWith("*://*.microcenter.com/*");
  await expect.element(page.getByText("Always scanned, as you chose.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Always scan this site" })).not.toBeInTheDocument();
});

const amazon = { id: 7, url: "https://www.amazon.com/s?k=camera" };

it("offers no permission for a built-in site", async () => {
  const host = open({ ...reads(report({})), tab: amazon, mayRead: vi.fn(async () => true) });
  await expect.element(page.getByRole("button", { name: "Pause on this site" })).toBeVisible();
  await expect.poll(() => host.mayRead).toHaveBeenCalledWith("*://www.amazon.com/*");
  await expect.element(page.getByRole("button", { name: "Always scan this site" })).not.toBeInTheDocument();
});

it("says that a built-in site's permission was taken back, and asks for it again", async () => {
  const host = open({ ...reads(report({})), tab: amazon });
  await expect.element(page.getByText(/permission for this site was taken back/)).toBeVisible();
  await page.getByRole("button", { name: "Always scan this site" }).click();
  expect(host.askForSite).toHaveBeenCalledWith("*://*.amazon.com/*");
  await expect.element(page.getByText(/taken back/)).not.toBeInTheDocument();
});

it("says so where a change could not be kept, or the browser does not ask", async () => {
  open({
    own: fakeOwn({ changeSettings: () => Promise.reject(new Error("the disk is full")) }),
    askForSite: () => Promise.reject(new Error("this must be a press")),
  });
  await page.getByRole("button", { name: "Pause on this site" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(/the disk is full.* Reload the page/);
  await page.getByRole("button", { name: "Always scan this site" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(/this must be a press/);
});

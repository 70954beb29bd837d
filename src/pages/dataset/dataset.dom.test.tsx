import { render } from "preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../page.css";
import "./dataset.css";
import type { Evidence } from "../../dataset/compiled.ts";
import { violationsOf } from "../testing-axe.ts";
import { claim, measure, smallEvidence } from "../testing-data.ts";
import { printsOf } from "./changes.ts";
import { DatasetPage } from "./DatasetPage.tsx";
import type { Seen } from "./use-reader.ts";

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(1200, 900);
  history.replaceState(null, "", location.pathname);
  root = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function open(hash = "", seen: Partial<Awaited<ReturnType<Seen["read"]>>> = {}, evidence: Evidence = smallEvidence()) {
  if (hash) history.replaceState(null, "", hash);
  const write = vi.fn(async () => undefined);
  const read = async () => ({ profile: "journalist", version: evidence.version, prints: null, ...seen });
  render(<DatasetPage evidence={evidence} models={[]} seen={{ read, write }} />, root);
  return { write };
}
const heading = () => page.getByRole("heading", { level: 1 });

it("opens the entry a card links to", async () => {
  open("#measure/order-1");
  await expect.element(heading()).toHaveTextContent("Order order-1");
  await expect.element(page.getByText("What it is not:")).toBeVisible();
  await expect.element(page.getByText("Your agency may not buy it.")).toBeVisible();
  await expect.poll(() => document.title).toContain("Order order-1");
});

it("shows a vendor's measures with status, issuer, sources and what each is not", async () => {
  open("#vendor/acme");
  await expect.element(page.getByText("In force (status as of 8 June 2026)")).toBeVisible();
  await expect.element(page.getByText("Reversed in 2023")).toBeVisible();
  const source = page.getByRole("link", { name: "Gazette: Order 1" }).first();
  await expect.element(source).toHaveAttribute("rel", "noopener noreferrer");
  await expect.element(source).toHaveAttribute("target", "_blank");
  const notes = page.getByText(/not opened/).elements();
  expect(notes.some((note) => note.checkVisibility())).toBe(true);
  await expect.element(page.getByText(/No statement was found in public sources/)).toBeVisible();
});

it("says what a measure means for the reader's profile", async () => {
  open("#vendor/acme", { profile: "us-federal" });
  await expect.element(page.getByText("For you: Your agency may not buy it.")).toBeVisible();
});

it("says of a brand without measures that this clears nobody, and leads to those behind it", async () => {
  open("#vendor/north");
  await expect.element(page.getByText(/That is not a clearance\./).first()).toBeVisible();
  await page.getByRole("article").getByRole("link", { name: "Acme" }).first().click();
  await expect.element(heading()).toHaveTextContent("Acme");
});

it("works by keyboard alone: search, down into the list, open, and the new heading has the focus", async () => {
  open();
  await userEvent.click(page.getByRole("searchbox"));
  await userEvent.keyboard("nort{ArrowDown}{Enter}");
  await expect.element(heading()).toHaveTextContent("North");
  await expect.element(heading()).toHaveFocus();
});

it("keeps the list at one stop of the Tab key, to be walked by arrow keys", async () => {
  open("#measure/order-1");
  await userEvent.click(page.getByLabelText("Status"));
  await userEvent.tab();
  await userEvent.tab();
  const entry = (name: string) => page.getByRole("navigation").getByRole("link", { name });
  await expect.element(entry("Order order-1")).toHaveFocus();
  await userEvent.keyboard("{Home}");
  await expect.element(entry("Acme Vendor")).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}{ArrowUp}{ArrowUp}");
  await expect.element(page.getByRole("searchbox")).toHaveFocus();
});

it("opens the best fit on Enter in the search field, and gives focus back to it on the way back", async () => {
  open();
  await userEvent.click(page.getByRole("searchbox"));
  await userEvent.keyboard("acm{Enter}");
  await expect.element(heading()).toHaveTextContent("Acme");
  await page.getByRole("article").getByRole("link", { name: "Letter of 2022" }).click();
  await expect.element(heading()).toHaveTextContent("Letter of 2022");
  await expect.element(heading()).toHaveFocus();
  history.back();
  await expect.element(heading()).toHaveTextContent("Acme");
  await expect.element(page.getByRole("article").getByRole("link", { name: "Letter of 2022" })).toHaveFocus();
  history.back();
  await expect.element(page.getByRole("navigation").getByRole("link", { name: "Acme Vendor" })).toHaveFocus();
});

it("keeps words and filters in the address, through entries, and reads them from it", async () => {
  history.replaceState(null, "", "?kind=measure&country=US");
  open();
  await expect.element(page.getByText("1 entry")).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText("Country"), "United Kingdom");
  await userEvent.fill(page.getByRole("searchbox"), "letter");
  await page.getByRole("navigation").getByRole("link", { name: "Letter of 2022" }).click();
  await expect.element(heading()).toHaveTextContent("Letter of 2022");
  expect(location.search + location.hash).toBe("?kind=measure&country=GB&q=letter#measure/letter-2");
  await expect.element(page.getByText("1 entry")).toBeVisible();
  await page.getByRole("button", { name: "Clear" }).click();
  expect(location.search).toBe("");
});

it("says that nothing fits, and that this is no clearance", async () => {
  open();
  await userEvent.fill(page.getByRole("searchbox"), "zzzzqqq");
  await expect.element(page.getByText("Nothing in the dataset fits. That is not a clearance.")).toBeVisible();
  await page.getByRole("button", { name: "Clear" }).click();
  await expect.element(page.getByText("6 entries")).toBeVisible();
});

it("says which filters are on where nothing fits, and what a slip was read as", async () => {
  open();
  await userEvent.selectOptions(page.getByLabelText("Country"), "United Kingdom");
  await userEvent.fill(page.getByRole("searchbox"), "oldbrnad");
  await expect.element(page.getByText("Only this is searched: Country “United Kingdom”.")).toBeVisible();
  await page.getByRole("button", { name: "Clear" }).click();
  await userEvent.fill(page.getByRole("searchbox"), "oldbrnad");
  await expect
    .element(
      page.getByRole("navigation").getByText("Nothing is written “oldbrnad”; it was read as “Oldbrand”. 1 entry"),
    )
    .toBeVisible();
});

it("sets a vendor's measures first, before its company's numbers", async () => {
  const evidence = smallEvidence();
  Object.assign(evidence.vendors.acme ?? {}, { identifiers: { lei: "529900", sources: [] } });
  open("#vendor/acme", {}, evidence);
  await expect.element(page.getByRole("heading", { name: "Measures" })).toBeVisible();
  const titles = page.getByRole("article").getByRole("heading", { level: 2 }).elements();
  expect(titles[0]?.textContent).toBe("Measures");
  const number = page.getByText("LEI: 529900").element();
  expect(titles[0]?.compareDocumentPosition(number)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it("keeps the labels of a timeline in its column, and draws what is not confirmed apart", async () => {
  await page.viewport(320, 800);
  const evidence = smallEvidence();
  const short = "United Kingdom Commissioner";
  evidence.measures["letter-2"] = {
    ...measure("letter-2"),
    short,
    kind: "press-report",
    dates: { published: "2026-05" },
  };
  Object.assign(evidence.vendors.acme ?? {}, {
    claims: [claim("order-1"), claim("letter-2", { status: "unconfirmed" })],
  });
  open("#vendor/acme", {}, evidence);
  const picture = page.getByRole("img", { name: /^Timeline/ });
  await expect.element(picture).toBeVisible();
  const labels = () => [...picture.element().querySelectorAll("text.label")];
  await expect
    .poll(() => labels().map((label) => label.textContent))
    .toEqual(["Order order-1In force", `${short}Not confirmed`]);
  const column = picture.element().getBoundingClientRect();
  for (const label of labels()) {
    const { left, right } = label.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(column.left);
    expect(right).toBeLessThanOrEqual(column.right);
  }
  const [dot] = picture.element().querySelectorAll("circle");
  expect(getComputedStyle(dot as Element).strokeDasharray).not.toBe("none");
});

it.each([
  ["Document view", "document"],
  ["Options", "options"],
])("leads to the other pages by their names: %s", async (name, folder) => {
  open();
  const link = page.getByRole("navigation", { name: "Sightline" }).getByRole("link", { name });
  await expect.element(link).toHaveAttribute("href", `../${folder}/index.html`);
});

it("says how a measure binds in the badge's words, and its status as a vendor's page does", async () => {
  open("#measure/order-1");
  const row = page.getByRole("row", { name: /US federal agency/ });
  await expect.element(row.getByText("not for you")).toBeVisible();
  await expect.element(page.getByRole("columnheader", { name: "How it binds" })).toBeVisible();
  await expect.element(page.getByText("In force (status as of 8 June 2026)").first()).toBeVisible();
});

it("says so where nothing fits all of it, and offers what is near", async () => {
  open();
  await userEvent.fill(page.getByRole("searchbox"), "north 4MP turret");
  await expect.element(page.getByText(/Nothing fits all of it; that is not a clearance/)).toBeVisible();
  await expect.element(page.getByRole("navigation").getByRole("link", { name: "North" })).toBeVisible();
});

it.each(["#vendor/nroth", "#vendor/<b>North</b>"])(
  "says what to do where a link leads to no entry: %s",
  async (hash) => {
    open(hash);
    await expect.element(heading()).toHaveTextContent("No such entry");
    await expect.element(page.getByText(/may be mistyped, or made with another version/)).toBeVisible();
    await page.getByRole("article").getByRole("link", { name: "North" }).click();
    await expect.element(heading()).toHaveTextContent("North");
  },
);

it.each(["#vendor/constructor", "#measure/__proto__"])("is not misled by %s", async (hash) => {
  open(hash);
  await expect.element(heading()).toHaveTextContent("No such entry");
});

it.each([
  ["#vendor/north-video", "North"],
  ["#measure/order-0", "Order order-1"],
])("leads from a renamed entry's old address %s to the entry, and says so", async (hash, title) => {
  open(hash);
  await expect.element(heading()).toHaveTextContent(title);
  await expect.element(page.getByText(/That entry was renamed/)).toBeVisible();
});

it("leads from a name in the family picture to its page", async () => {
  open("#vendor/acme");
  const picture = page.getByRole("group", { name: /Family of Acme: 0 behind it, 3 before it/ });
  await picture.getByRole("link", { name: "North" }).click();
  await expect.element(heading()).toHaveTextContent("North");
});

it("starts narrow screens with the search, and lists entries when asked to", async () => {
  await page.viewport(390, 800);
  open();
  await expect.element(page.getByRole("searchbox")).toBeInViewport();
  const entry = page.getByRole("navigation").getByRole("link", { name: "Oldbrand" });
  await expect.element(entry).not.toBeInTheDocument();
  await page.getByRole("button", { name: "List them" }).click();
  await expect.element(entry).toBeVisible();
});

it("takes a first visit as having seen everything", async () => {
  const { write } = open("", { version: null });
  await expect.poll(() => write).toHaveBeenCalledWith("2.0.0", printsOf(smallEvidence()));
  await expect.element(page.getByText(/Changed since version/)).not.toBeInTheDocument();
});

it("shows what changed since the version last seen, until that was seen", async () => {
  const { north: _north, ...vendors } = smallEvidence().vendors;
  const { write } = open("", { version: "1.4.0", prints: printsOf({ ...smallEvidence(), vendors }) });
  await expect.element(page.getByText("Changed since version 1.4.0, which you last saw")).toBeVisible();
  await expect.element(page.getByRole("article").getByRole("link", { name: "North" })).toBeVisible();
  await page.getByRole("button", { name: "I have seen these" }).click();
  expect(write).toHaveBeenCalledWith("2.0.0", printsOf(smallEvidence()));
  await expect.element(page.getByText(/Changed since version/)).not.toBeInTheDocument();
});

it.each(["", "#vendor/acme", "#vendor/north", "#vendor/north-video", "#measure/order-1", "#vendor/none"])(
  "has no axe violation at %j, wide or narrow",
  async (hash) => {
    open(hash);
    await expect.element(heading()).toBeVisible();
    expect(await violationsOf(document.documentElement)).toEqual([]);
    await page.viewport(390, 800);
    expect(await violationsOf(document.documentElement)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  },
);

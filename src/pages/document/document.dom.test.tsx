import { render } from "preact";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Names } from "../../dataset/compiled.ts";
import names from "../../dataset/generated/names.json";
import "../page.css";
import "./document.css";
import { violationsOf } from "../testing-axe.ts";
import { DocumentView } from "./DocumentView.tsx";

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(1200, 800);
  history.replaceState(null, "", location.pathname);
  root = document.createElement("div");
  document.body.append(root);
  render(
    <DocumentView
      names={names as unknown as Names}
      profiles={[{ id: "journalist", label: "Journalist", who: "", jurisdiction: null }]}
      readFor={async () => ({
        profile: "journalist",
        watch: [
          { text: "Cromwell", note: "our supplier" },
          { text: "hikvision cameras", note: "" },
          { text: "by Dahua", note: "" },
        ],
      })}
    />,
    root,
  );
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const give = (name: string, ...parts: BlobPart[]) =>
  userEvent.upload(page.getByLabelText("Choose a file"), new File(parts, name));

const TENDER = "Invitation to tender\n\nTwelve Dahua dome cameras or equivalent.\n\nBidders must not offer Huawei.";

it("reads a text file, marks what it asks for and lists what it excludes", async () => {
  await give("notice.txt", TENDER);
  await expect.element(page.getByRole("heading", { name: "1 finding in this document" })).toBeVisible();
  const badge = page.getByRole("link", { name: /^Sightline: Dahua/ });
  await expect.element(badge).toBeVisible();
  expect(badge.element().getAttribute("href")).toMatch(/dataset\/index\.html#vendor\/dahua$/);
  await expect.element(page.getByText(/^notice\.txt, 1 page\. Weighed for: Journalist\. Dataset \d/)).toBeVisible();
  await userEvent.click(page.getByText("Mentioned, not marked"));
  await expect.element(page.getByText("Huawei, excluded here")).toBeVisible();
  expect(await violationsOf(root)).toEqual([]);
});

it("marks the user's own words, also where they overlap a name, and says what was noted", async () => {
  await give("notice.txt", "CROMWELL Ltd, and Cromwell dome cameras; Hikvision cameras, made by Dahua cameras");
  await expect.element(page.getByText("our supplier").first()).toBeVisible();
  await expect.element(page.getByText("your list · CROMWELL").first()).toBeVisible();
  const marks = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
  expect(marks).toEqual(["CROMWELL", "Cromwell", "Hikvision cameras", "by Dahua"]);
  expect(document.querySelector(".words")?.textContent).toMatch(
    /Ltd, and Cromwell.* dome cameras; Hikvision cameras.*, made by Dahua.* cameras$/,
  );
  expect(page.getByText("Page 1 · hikvision cameras").elements()).toEqual([]);
  expect(await violationsOf(root)).toEqual([]);
});

it("leads from the list to the place in the text", async () => {
  await give("notice.txt", TENDER);
  await userEvent.click(page.getByRole("link", { name: /Twelve Dahua dome cameras/ }));
  expect(document.querySelector(":target")?.textContent).toBe("Dahua");
});

const jump = (name: RegExp) => page.getByRole("link", { name });

it("takes the focus to the place, by keyboard too, and back to the list", async () => {
  await give("notice.txt", TENDER);
  await expect.element(jump(/Twelve Dahua dome cameras/)).toBeVisible();
  (jump(/Twelve Dahua dome cameras/).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement?.textContent).toBe("Dahua");
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(jump(/Twelve Dahua dome cameras/)).toHaveFocus();
  await expect.element(page.getByRole("button", { name: "Back to the list" })).not.toBeInTheDocument();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement?.textContent).toBe("Dahua");
  await userEvent.keyboard("{Escape}");
  await expect.element(jump(/Twelve Dahua dome cameras/)).toHaveFocus();
});

const LOTS = (count: number) =>
  Array.from({ length: count }, (_, at) => `Lot ${at + 1}: supply of 12 Dahua dome cameras or equivalent.`).join(
    "\n\n",
  );

it("folds the places of a finding and the way to the text is one link long", async () => {
  await give("lots.txt", LOTS(400));
  await expect.element(page.getByRole("heading", { name: "400 findings in this document" })).toBeVisible();
  const list = () => document.querySelectorAll(".found .places a").length;
  expect(list()).toBeLessThan(10);
  await page.getByRole("button", { name: "Show 396 more" }).click();
  expect(list()).toBe(400);
  await expect.element(jump(/^Lot 5: supply/)).toHaveFocus();
  (page.getByRole("link", { name: "Go to the text" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}{Tab}");
  expect(document.activeElement?.closest(".pages")).not.toBeNull();
  expect(await violationsOf(root)).toEqual([]);
});

it("keeps the text within a screen's reach of a narrow window", async () => {
  await page.viewport(320, 640);
  await give("lots.txt", LOTS(400));
  await expect.element(page.getByRole("link", { name: "Go to the text" })).toBeVisible();
  const top = document.querySelector(".pages")?.getBoundingClientRect().top ?? 0;
  expect(top - (document.querySelector(".found")?.getBoundingClientRect().top ?? 0)).toBeLessThan(640);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it("says a badge once a paragraph, behind the whole of a name and number", async () => {
  await give(
    "lots.txt",
    "Supply of TP-Link VIGI C340 cameras, with TP-Link mounts\n\nSupply of TP-Link VIGI C340 cameras",
  );
  await expect.element(page.getByRole("heading", { name: "2 findings in this document" })).toBeVisible();
  const words = [...document.querySelectorAll(".words")].map((one) => one.textContent?.trim());
  expect(words).toEqual([
    expect.stringMatching(/^Supply of TP-Link VIGI C340TP-Link Systems.* cameras, with TP-Link mounts$/),
    expect.stringMatching(/^Supply of TP-Link VIGI C340TP-Link Systems.* cameras$/),
  ]);
});

it("says what it does while a long text is read, and answers all the while", async () => {
  await give("long.txt", LOTS(3000));
  await expect.element(page.getByRole("progressbar", { name: "Looking for vendors in long.txt" })).toBeVisible();
  // What is given meanwhile takes its place.
  await give("notice.txt", TENDER);
  await expect.element(page.getByRole("heading", { name: "1 finding in this document" })).toBeVisible();
  await expect.element(page.getByText(/^notice\.txt, 1 page/)).toBeVisible();
});

it("says of a document of which a part could not be read that nothing was found in the rest", async () => {
  await give("scan.txt", "Soup, bread and cheese\f ");
  await expect
    .element(page.getByRole("heading", { name: "Nothing found in the part that was read. That is not a clearance." }))
    .toBeVisible();
});

it("has each line run its own way, and each excerpt", async () => {
  await give("notice.txt", "Tender of a town\nتوريد 12 كاميرا Dahua للمبنى");
  const excerpt = page.getByRole("link", { name: /توريد/ });
  await expect.element(excerpt).toBeVisible();
  expect(getComputedStyle(excerpt.element()).direction).toBe("rtl");
  expect(getComputedStyle(document.querySelector(".words") as Element).unicodeBidi).toBe("plaintext");
});

it("reads pasted text", async () => {
  await userEvent.click(page.getByText("Paste text instead"));
  await userEvent.fill(page.getByLabelText("Text to read"), "Offer: Hikvision DS-2CD2143G2-I, 4 MP dome camera");
  await userEvent.click(page.getByRole("button", { name: "Read this text" }));
  await expect.element(page.getByRole("link", { name: /^Sightline: Hikvision/ })).toBeVisible();
  await expect.element(page.getByLabelText("Text to read")).not.toBeVisible();
});

it("never words a document without findings as clear", async () => {
  await give("menu.txt", "Soup, bread and cheese");
  await expect.element(page.getByText("Nothing found here. That is not a clearance.")).toBeVisible();
});

it("says that a document without words could not be checked", async () => {
  await give("scan.txt", " \f \f ");
  await expect.element(page.getByRole("heading", { name: "Could not check this document" })).toBeVisible();
  await expect.element(page.getByText(/No page of it holds words/)).toBeVisible();
});

it.each([
  ["notice.docx", ["PK\u0003\u0004 and so on"], "Save it as PDF or as plain text"],
  ["page.html", ["<!doctype html><p>Hikvision</p>"], "press the Sightline button there"],
  ["broken.pdf", ["%PDF-1.7 and nothing more"], "copy its text and paste it here"],
  ["nothing.txt", [""], "The file is empty."],
  ["blank.txt", [" \n "], "The file is empty."],
  ["picture.bin", [new Uint8Array([1, 0, 2, 0])], "Give a PDF or a text file"],
])("says of %s what to do instead, and keeps what was read before", async (name, parts, advice) => {
  await give("notice.txt", TENDER);
  await expect.element(page.getByRole("heading", { name: "1 finding in this document" })).toBeVisible();
  await give(name, ...(parts as BlobPart[]));
  await expect.element(page.getByRole("alert")).toHaveTextContent(advice);
  await expect.element(page.getByRole("heading", { name: "1 finding in this document" })).toBeVisible();
});

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
beforeEach(() => {
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
  ["picture.bin", [new Uint8Array([1, 0, 2, 0])], "Give a PDF or a text file"],
])("says of %s what to do instead, and keeps what was read before", async (name, parts, advice) => {
  await give("notice.txt", TENDER);
  await expect.element(page.getByRole("heading", { name: "1 finding in this document" })).toBeVisible();
  await give(name, ...(parts as BlobPart[]));
  await expect.element(page.getByRole("alert")).toHaveTextContent(advice);
  await expect.element(page.getByRole("heading", { name: "1 finding in this document" })).toBeVisible();
});

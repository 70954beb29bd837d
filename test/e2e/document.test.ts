/** The document view in the built extension: a PDF that the browser itself has made. */
import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import { BROWSERS, foreignRequests, ownPage, stageFor } from "./stage.ts";

const VIEW = "src/pages/document/index.html";
const NOTICE = `<!doctype html><title>Papers</title>
<h1>Invitation to tender</h1><p>Bidders must not offer Huawei cameras.</p>
<div style="break-before:page"><h2>Schedule</h2><p>Supply of 12 Hikvision DS-2CD2143G2-I dome cameras or equivalent.</p>
<p>Поставка двадцати видеокамер Дахуа.</p></div>`;

/** A PDF that names a Chinese font and does not bring it: only the tables of character codes tell what it says. */
function chinesePdf(words: string): Uint8Array {
  const codes = Buffer.from(words, "utf16le").swap16().toString("hex");
  const content = `BT /F1 20 Tf 50 700 Td <${codes}> Tj ET`;
  const font = "/BaseFont/STSong-Light";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    `<</Type/Font/Subtype/Type0${font}/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0${font}/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>>`,
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/StemV 80>>",
  ].map((body, at) => `${at + 1} 0 obj${body}endobj`);
  return Buffer.from(`%PDF-1.4\n${objects.join("\n")}\ntrailer<</Root 1 0 R/Size 8>>\n%%EOF`, "latin1");
}

/** Gives a file to the page as a user's choice would: the protocol's own way is closed in Firefox's extension pages. */
async function give(view: Page, name: string, bytes: Uint8Array): Promise<void> {
  await view.waitForSelector("input[type=file]");
  await view.evaluate(
    (fileName, base64) => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      if (!input) throw new Error("there is no place to give a file");
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], fileName));
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    Buffer.from(bytes).toString("base64"),
  );
}

describe.each(BROWSERS)("the document view in %s", (name) => {
  const stage = stageFor(name, { ownPages: true });
  afterEach(() => expect(stage.problems).toEqual([]));

  it("reads a PDF page by page, and asks no one", async () => {
    const paper = await stage.open("https://papers.example/notice", NOTICE);
    const pdf = await paper.pdf({ format: "A4" });
    await paper.close();
    const view = await ownPage(stage, VIEW);
    await give(view, "notice.pdf", pdf);
    await view.waitForSelector(".pages");
    const read = await view.evaluate(() => ({
      heading: document.querySelector("h2")?.textContent,
      pages: document.querySelectorAll(".page").length,
      marks: [...document.querySelectorAll(".page mark")].map((mark) => [
        mark.closest(".page")?.getAttribute("aria-label"),
        mark.textContent,
      ]),
      badges: [...document.querySelectorAll(".pill")].map((badge) => badge.textContent),
    }));
    expect(read.heading).toBe("2 findings in this document");
    expect(read.pages).toBe(2);
    expect(read.marks).toEqual([
      ["Page 1", "Huawei"],
      ["Page 2", "Hikvision DS-2CD2143G2-I"],
      ["Page 2", "Дахуа"],
    ]);
    expect(read.badges).toEqual(["Hikvision · US §889", "Dahua · US §889"]);
    expect(foreignRequests(stage)).toEqual([]);
  });

  it("reads Chinese whose font the PDF does not bring", async () => {
    const view = await ownPage(stage, VIEW);
    await give(view, "采购.pdf", chinesePdf("采购海康威视摄像机二十台"));
    const mark = await view.waitForSelector(".page mark");
    expect(await mark?.evaluate((element) => element.textContent)).toBe("海康威视");
    expect(foreignRequests(stage)).toEqual([]);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { noticeFacts } from "../matching/notice.ts";
import { noticeWords } from "./notice.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

describe("facts of a tender notice", () => {
  it("are read from lists, tables and headed paragraphs", () => {
    document.body.innerHTML = `<main><h1>CCTV for the depot</h1>
      <dl><dt>Buyer</dt><dd>Example Council</dd><dt>Closing date:</dt><dd>3 March 2026</dd></dl>
      <table><tr><th>Notice number</th><td>2026-001</td></tr><tr><td>Published date</td><td>1 February 2026</td></tr></table>
      <h4>Supplier</h4><p>Example Security Ltd</p><p><strong>Agency:</strong> ignored, the buyer is known</p>
      <p>CPV codes 35125300-2, 32323500-8</p><h2>Lot 1 Cameras</h2><h2>Lot 2 Poles</h2></main>`;
    expect(noticeFacts(noticeWords(document))).toEqual({
      title: "CCTV for the depot",
      buyer: "Example Council",
      deadline: "3 March 2026",
      number: "2026-001",
      published: "1 February 2026",
      supplier: "Example Security Ltd",
      codes: ["CPV 35125300-2", "CPV 32323500-8"],
      lots: ["Lot 1 Cameras", "Lot 2 Poles"],
    });
  });

  it.each([["Auftraggeber", "Zamawiający", "Замовник", "Stazione appaltante", "Pouvoir adjudicateur"]])(
    "are read in other languages",
    (...labels) => {
      for (const label of labels) {
        document.body.innerHTML = `<p><b>${label}:</b> Example</p>`;
        expect(noticeFacts(noticeWords(document)).buyer, label).toBe("Example");
      }
    },
  );

  it("are what stands behind their label, also where other words stand before it", () => {
    document.body.innerHTML = `<main><p>All times are local. <b>Buyer:</b> Example Council</p></main>`;
    expect(noticeWords(document).labelled).toEqual([["Buyer:", "Example Council"]]);
  });

  it("take time linear in the number of labels, also where one element holds all of them", () => {
    /** How many characters are asked of the page. */
    const cost = (labels: number): number => {
      document.body.innerHTML = `<main><div>${"<b>Note</b><br>nothing of note<br>".repeat(labels)}</div></main>`;
      const own = Object.getOwnPropertyDescriptor(Node.prototype, "textContent");
      if (!own) throw new Error("no text");
      let characters = 0;
      Object.defineProperty(Node.prototype, "textContent", {
        ...own,
        get(this: Node) {
          const words = own.get?.call(this) ?? "";
          characters += words.length;
          return words;
        },
      });
      try {
        noticeWords(document);
      } finally {
        Object.defineProperty(Node.prototype, "textContent", own);
      }
      return characters;
    };
    expect(cost(1_000) / cost(500)).toBeLessThan(2.2);
  });

  it("are left out where the page labels none", () => {
    document.body.innerHTML = "<p>We buy and we sell.</p>";
    expect(noticeFacts(noticeWords(document))).toEqual({});
  });
});

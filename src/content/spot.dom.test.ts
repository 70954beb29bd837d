import { afterEach, describe, expect, it } from "vitest";
import { type Bench, badges, clearPage, startOn } from "./testing.ts";

afterEach(clearPage);

const tile = (words: string) =>
  `<figure><a href="#"><img alt=" " width="120" height="90"></a>${words}<form><button>Buy</button></form></figure>`;
/** The elements at which badges end a line. */
const places = () => badges().map((badge) => badge.parentElement?.localName);

describe("a tile's badge", () => {
  it.each(["2.099.000 đ <span>2.950.000 đ</span>", "€ 1,299.00", "Rs. 450", "1 299 Kč", "Only today"])(
    "stands at the words it is of, not at a heading that says %s",
    async (heading) => {
      const html = ["Acme dome", "Plain dome", "Acme bullet"].map((words) =>
        tile(`<p>${words}</p><h4>${heading}</h4>`),
      );
      await startOn(`<main style="width:300px;font:16px/24px sans-serif">${html.join("")}</main>`);
      expect(places()).toEqual(["p", "p"]);
    },
  );

  it("is listed by its words, not by its price", async () => {
    const bench = await startOn(`<main>${tile("<p>Acme dome</p><h4>$ 12.50</h4>").repeat(2)}</main>`);
    expect(bench.reports.at(-1)?.findings[0]?.where).toMatch(/^Acme dome/);
  });

  it("stands behind the last of the chips that say what it says, in the room that their row has", async () => {
    const chips = (...names: string[]) =>
      `<div style="display:flex;gap:6px">${names.map((one) => `<span class="chip" style="padding:3px 6px">${one}</span>`).join("")}</div>`;
    const pack = (title: string, ...names: string[]) =>
      `<section class="pack"><h3>${title}</h3><p>Choose the make:</p>${chips(...names)}<a href="#book">Book</a></section>`;
    const packs = [
      pack("Starter package", "Acme", "Bolt"),
      pack("Home package", "Axis"),
      pack("Other package", "Axis"),
    ];
    await startOn(`<main style="width:600px;font:16px/24px sans-serif"><h1>Installation</h1>${packs.join("")}</main>`);
    const last = document.querySelectorAll(".chip")[1]?.getBoundingClientRect();
    const box = badges()[0]?.getBoundingClientRect();
    if (!last || !box) throw new Error("no badge");
    expect(box.left - last.right).toBeGreaterThanOrEqual(4);
    expect(box.left - last.right).toBeLessThanOrEqual(16);
    expect(box.top).toBeGreaterThanOrEqual(last.top);
    expect(box.bottom).toBeLessThanOrEqual(last.bottom);
  });

  it("stands at the title where that names the vendor too", async () => {
    await startOn(`<main>${tile("<p>Acme</p><h4>Dome ACME-100</h4>").repeat(2)}</main>`);
    expect(places()).toEqual(["h4", "h4"]);
  });
});

describe("a passage set as a table", () => {
  const cells = (names: string[]) =>
    names.map((name, at) => `<span>${at}</span><span>${name}</span><span>£ 1,280.00</span>`);
  const badged = () => badges().map((badge) => badge.parentElement?.textContent);

  it.each(["display:grid;grid-template-columns:80px 300px 80px", "display:flex;flex-wrap:wrap;width:600px"])(
    "has a badge in each cell that names something (%s)",
    async (css) => {
      const names = ["Acme dome", "Cable", "Bolt dome", "Acme recorder"];
      await startOn(
        `<style>.t>*{width:33%}</style><main><h1>Prices</h1><div class="t" style="${css}">${cells(names).join("")}</div></main>`,
      );
      expect(badged()).toEqual(["Acme dome", "Bolt dome", "Acme recorder"]);
    },
  );

  it("has its badges also where its words are as short as a filter's", async () => {
    const words = ["Item", "Make", "Unit", "Price", "1", "Acme", "dome", "£ 80", "2", "Plain", "mount", "£ 3"];
    await startOn(
      `<main><h1>Prices</h1><div style="display:grid;grid-template-columns:repeat(4,200px)">${words.map((one) => `<span>${one}</span>`).join("")}</div></main>`,
    );
    expect(badged()).toEqual(["Acme"]);
  });

  it("says once in each row what the row says", async () => {
    const row = (...words: string[]) => words.map((one) => `<span>${one}</span>`).join("");
    await startOn(
      `<main><h1>Prices</h1><div style="display:grid;grid-template-columns:repeat(3,200px)">${row("1", "Acme", "ACME-100")}${row("2", "Bolt", "4 MP")}</div></main>`,
    );
    expect(badged()).toEqual(["Acme", "Bolt"]);
  });
});

describe("a brand beside its number in boxes of their own", () => {
  it("has the badge behind both, and what follows stays where it was", async () => {
    await startOn(
      `<main><h1>Prices</h1><div style="display:flex;gap:6px;width:700px"><b>Acme</b><span>ACME-100 dome</span><i>12.00</i></div></main>`,
    );
    const [badge] = badges();
    expect(badge?.previousElementSibling?.localName).toBe("i");
    const left = document.querySelector("i")?.getBoundingClientRect().left;
    badge?.remove();
    expect(document.querySelector("i")?.getBoundingClientRect().left).toBe(left);
  });

  it("has the badge behind the line where they are a chip in it", async () => {
    await startOn(
      `<main><h1>Prices</h1><p>In this bundle: <span style="display:inline-flex;gap:6px"><b>Acme</b><span>ACME-100</span></span></p></main>`,
    );
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["p"]);
  });

  it("has the badge behind its own chip, not behind another one's", async () => {
    const chip = (...words: string[]) =>
      `<span class="chip" style="display:inline-flex;gap:6px">${words.map((one) => `<b>${one}</b>`).join("")}</span>`;
    await startOn(
      `<main style="width:900px"><h1>Prices</h1><p>Kit: ${chip("Acme", "ACME-100")}${chip("Axis", "S3008")}${chip("Bolt", "4 MP")}</p></main>`,
    );
    expect(badges().map((badge) => badge.previousElementSibling?.textContent)).toEqual(["AcmeACME-100", "Bolt4 MP"]);
  });
});

describe("words in a button", () => {
  const PICTURE = `<img alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" width="190" height="90">`;
  const tiles = (...inside: string[]) =>
    `<main><h1>Shop</h1><div style="display:grid;grid-template-columns:220px 220px">${inside.map((words) => `<button>${words}</button>`).join("")}</div></main>`;
  const found = (bench: Bench) => bench.reports.at(-1)?.findings.map(({ surface, badged }) => [surface, badged]);

  it("are read where it is a heading's, with the badge outside it", async () => {
    const heading = (css: string) =>
      `<h2><button style="${css}">Lot 1: Acme dome cameras or equal</button></h2><p>Delivery.</p>`;
    const bench = await startOn(`<main>${heading("")}${heading("display:flex;width:100%")}</main>`);
    expect(found(bench)).toEqual([
      ["Acme", true],
      ["Acme", true],
    ]);
    expect(badges().map((badge) => badge.closest("button"))).toEqual([null, null]);
  });

  it("are read where it is a tile, with the badge over its picture and outside it", async () => {
    const bench = await startOn(
      tiles(`${PICTURE}<br>Acme dome<br><b>£ 80</b>`, `${PICTURE}<br>Plain dome<br><b>£ 80</b>`),
    );
    expect(found(bench)).toEqual([["Acme", true]]);
    const [badge] = badges();
    const box = badge?.getBoundingClientRect();
    const picture = document.querySelector("img")?.getBoundingClientRect();
    expect(badge?.closest("button")).toBeNull();
    expect(box && picture && box.left >= picture.left && box.bottom <= picture.bottom).toBe(true);
  });

  it("are not read where they say what it does", async () => {
    const bench = await startOn(
      `<main><h1>Shop</h1><p>Cameras <button>Add Acme to cart</button><button>${PICTURE.replace("190", "16")}Add Bolt to list</button></p></main>`,
    );
    expect(found(bench)).toEqual([]);
  });
});

describe("text that keeps its line feeds", () => {
  /** Of each badge the line that its middle is level with, and whether it stands behind that. */
  const lines = (block: Element) => {
    const [text] = block.childNodes;
    if (!(text instanceof Text)) throw new Error("no text");
    return badges().map((badge) => {
      const box = badge.getBoundingClientRect();
      const range = document.createRange();
      let at = 0;
      for (const line of text.data.split("\n")) {
        range.setStart(text, at);
        range.setEnd(text, at + line.length);
        at += line.length + 1;
        const { top, bottom, right } = range.getBoundingClientRect();
        const middle = (box.top + box.bottom) / 2;
        if (top < middle && middle < bottom) return box.left > right ? line : `on ${line}`;
      }
      return "none";
    });
  };
  const list = "1 Acme dome\n2 Cable\n3 Bolt dome\n4 Bracket\n5 ACME-100\n6 Box";

  it("has a badge behind each line that names something, and no node of it is touched", async () => {
    document.body.innerHTML = `<main><pre style="font:14px/24px monospace">${list}</pre></main>`;
    const pre = document.querySelector("pre") as HTMLElement;
    const { height } = pre.getBoundingClientRect();
    const [text] = pre.childNodes;
    await startOn(null);
    expect(lines(pre).toSorted()).toEqual(["1 Acme dome", "3 Bolt dome", "5 ACME-100"]);
    expect(pre.firstChild).toBe(text);
    expect(pre.getBoundingClientRect().height).toBe(height);
  });

  it("has the badges of close lines beside each other", async () => {
    await startOn(`<main><pre style="font:12px/14px monospace">Acme dome\nBolt dome\nBox</pre></main>`);
    expect(badges()).toHaveLength(2);
    const [one, other] = badges().map((badge) => badge.getBoundingClientRect());
    expect(one && other && (one.right < other.left || one.bottom <= other.top)).toBe(true);
  });

  it("keeps its badges where it is read again", async () => {
    await startOn(`<main><pre style="font:14px/24px monospace">${list}</pre></main>`);
    const pre = document.querySelector("pre") as HTMLElement;
    (pre.firstChild as Text).data = `0 New\n${list}`;
    await expect.poll(() => lines(pre).toSorted()).toEqual(["1 Acme dome", "3 Bolt dome", "5 ACME-100"]);
  });

  it("has a badge behind a first line that is lower than the badge, also in a border", async () => {
    await startOn(
      `<main><pre style="font:14px/16px monospace;border:1px solid;width:600px">Acme dome\nCable\nBolt dome</pre></main>`,
    );
    const pre = document.querySelector("pre") as HTMLElement;
    expect(lines(pre).toSorted()).toEqual(["Acme dome", "Bolt dome"]);
  });

  it("has no badge over words of a line that is read to both sides", async () => {
    await startOn(
      `<main dir="rtl"><pre style="font:14px/24px monospace">1 מצלמה Acme dome\n2 כבל\n3 מצלמה Bolt dome\n4 כבל</pre></main>`,
    );
    const pre = document.querySelector("pre") as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(pre.firstChild as Text);
    const words = [...range.getClientRects()];
    const isOver = (badge: DOMRect) =>
      words.some(
        (run) =>
          run.left < badge.right && badge.left < run.right && run.top + 4 < badge.bottom && badge.top < run.bottom - 4,
      );
    expect(badges().map((badge) => isOver(badge.getBoundingClientRect()))).toEqual([false, false]);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { placeInRounds } from "./placement.ts";
import { spotFor } from "./spot.ts";
import { badges, clearPage, madeBadge, places, startOn, styled } from "./testing.ts";
import { unitOf } from "./unit.ts";

afterEach(clearPage);

describe("a badge in a table or a row of columns", () => {
  it("moves no column of a table", async () => {
    document.body.innerHTML = `<table style="width:600px"><tr><td>ACME-100</td><td>A dome for outdoors</td><td>€ 1</td></tr><tr><td>ACME-200</td><td>A bullet</td><td>€ 2</td></tr></table>`;
    const before = places();
    await startOn(null);
    expect(badges()).toHaveLength(2);
    expect(places()).toEqual(before);
  });

  it("stands in the cell that names its vendor although its page then draws the name otherwise", async () => {
    await styled("th span:only-child{color:rgb(0,128,0)}", async () => {
      await startOn("<table><tr><th><span>Acme dome 4</span></th><th><span>Plain</span></th></tr></table>");
      expect(badges().map((badge) => badge.closest("th")?.textContent)).toEqual(["Acme dome 4"]);
    });
  });

  it.each([36, 50, 64, 90, 140])(
    "takes at most two lines of a cell %i pixels wide, and cuts no word",
    async (width) => {
      document.body.innerHTML = `<table style="table-layout:fixed;width:300px"><tr><td style="width:${width}px">Acme</td><td>House and Bolt</td></tr></table>`;
      await startOn(null);
      expect(badges()).toHaveLength(2);
      for (const badge of badges()) {
        const cell = badge.closest("td")?.getBoundingClientRect();
        const box = badge.getBoundingClientRect();
        expect(box.height).toBeLessThanOrEqual(42);
        expect(badge.scrollWidth).toBeLessThanOrEqual(badge.clientWidth + 2);
        expect(cell && box.left >= cell.left && box.right <= cell.right && box.bottom <= cell.bottom).toBe(true);
      }
    },
  );

  it.each([44, 48, 50, 52, 54, 56, 58, 60, 62, 64])(
    "holds its words within its border in a cell %i pixels wide",
    async (width) => {
      await styled(
        "table{border-collapse:collapse}td{border:1px solid;padding:6px 8px;font:15px/21px monospace}",
        async () => {
          const row = (name: string) =>
            `<tr><td style="min-width:${width}px;max-width:${width}px">${name}</td><td>4</td></tr>`;
          document.body.innerHTML = `<table>${["Acme-1", "Plain", "Acme-2"].map(row).join("")}</table>`;
          const cell = document.querySelector("td") as Element;
          const badge = await madeBadge("Acme-1");
          const spot = spotFor(unitOf(cell), [cell.firstChild as Text]);
          expect([...placeInRounds([{ host: badge.host, spot }])].length).toBeGreaterThan(0);
          const pill = badge.root.querySelector<HTMLElement>(".pill");
          expect(pill?.checkVisibility()).toBe(true);
          for (const part of pill?.querySelectorAll<HTMLElement>(".part") ?? [])
            if (getComputedStyle(part).visibility === "visible")
              expect(part.offsetLeft + part.scrollWidth).toBeLessThanOrEqual(pill?.offsetWidth ?? 0);
        },
      );
    },
  );

  it("stands in a row beside a cell that spans others", async () => {
    await startOn(`<table><tr><td rowspan="2">Things</td><td>ACME-100</td></tr><tr><td>BOLT</td></tr></table>`);
    expect(badges().map((badge) => badge.closest("td")?.textContent)).toEqual(["ACME-100", "BOLT"]);
  });

  it("stands in a cell narrower than itself", async () => {
    const rows = ["Acme", "Bolt"].map((name) => `<tr><td>Plain dome</td><td>${name}</td><td>4</td></tr>`).join("");
    document.body.innerHTML = `<table style="font:4px/5px sans-serif">${rows}</table>`;
    await startOn(null);
    expect(badges().map((badge) => badge.closest("td")?.textContent)).toEqual(["Acme", "Bolt"]);
  });

  it.each([
    ["for the level's word and the reported maker", "House ABCDEFGHIJ", 280, "short"],
    ["for the level's word", "House ABCDEFGHIJ", 250, "least"],
    ["for the measure", "Acme dome", 176, "short"],
  ])("lets no row of a table grow that has room %s", async (_, words, width, short) => {
    await styled(
      "table{border-collapse:collapse}td{border:1px solid;padding:6px 8px;font:15px/21px monospace}",
      async () => {
        const row = (name: string) =>
          `<tr><td style="min-width:${width}px;max-width:${width}px">${name}</td><td>4</td></tr>`;
        document.body.innerHTML = `<table>${[words, "Plain", words].map(row).join("")}</table>`;
        const before = places();
        await startOn(null);
        expect(badges().map((badge) => badge.dataset.short)).toEqual([short, short]);
        expect(places()).toEqual(before);
      },
    );
  });

  it("lets a row that must grow do so by one line", async () => {
    await styled("table{border-collapse:collapse}td{border:1px solid;padding:0;font:20px/21px monospace}", async () => {
      const row = '<tr><td style="min-width:92px;max-width:92px">Acme-1234</td></tr>';
      document.body.innerHTML = `<table>${row.repeat(2)}</table>`;
      const before = document.querySelector("tr")?.getBoundingClientRect().height ?? 0;
      await startOn(null);
      for (const one of document.querySelectorAll("tr")) {
        expect(badges(one)).toHaveLength(1);
        expect(one.getBoundingClientRect().height).toBeLessThan(before + 26);
      }
    });
  });

  it("makes a row of columns higher by one line rather than show a shape alone", async () => {
    await styled(
      "main{width:330px;font:15px/21px monospace}div{display:flex;justify-content:space-between;padding:9px 4px}",
      async () => {
        const row = (...words: string[]) => `<div>${words.map((one) => `<b>${one}</b>`).join("")}</div>`;
        const offer = row("Acme dome", "analogue bullet", "£24");
        document.body.innerHTML = `<main>${offer}${row("Plain", "Words", "£2")}${offer}</main>`;
        await startOn(null);
        expect(badges()).toHaveLength(2);
        for (const badge of badges()) {
          expect(badge.dataset.short).not.toBe("icon");
          expect(badge.closest("div")?.getBoundingClientRect().height).toBeLessThan(39 + 26);
        }
      },
    );
  });

  it("grows its row rather than take width from the columns beside it", async () => {
    await styled("main{width:150px;font:20px/21px monospace}div{display:flex;gap:2px}", async () => {
      document.body.innerHTML = "<main><div><b>Acme</b><b>for the hall and the house</b></div><p>Plain</p></main>";
      const [, other] = document.querySelectorAll("b");
      const before = other?.getBoundingClientRect().width;
      await startOn(null);
      expect(badges()).toHaveLength(1);
      expect(other?.getBoundingClientRect().width).toBe(before);
    });
  });

  it("stays in the last row of its table, and apart from the next cell", async () => {
    const rows = [1, 2].map((at) => `<tr><td>ACME-10${at}</td><td>${at}</td></tr>`).join("");
    document.body.innerHTML = `<div><table style="font:16px/20px sans-serif">${rows}</table><p style="margin:30px 0">Plain</p></div>`;
    await startOn(null);
    expect(badges()).toHaveLength(2);
    for (const badge of badges()) {
      const cell = badge.closest("td")?.getBoundingClientRect();
      const box = badge.getBoundingClientRect();
      expect(cell && box.right < cell.right && box.top + Math.max(box.height, 18) <= cell.bottom).toBe(true);
    }
  });
});

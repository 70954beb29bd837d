import { afterEach, describe, expect, it } from "vitest";
import { badges, clearPage, GRID, LONG, listing, places, startOn, styled } from "./testing.ts";

afterEach(clearPage);

describe("a badge on a picture", () => {
  it.each([
    ["zooms", "ul{zoom:1.4}"],
    ["draws smaller", "ul{transform:scale(.6);transform-origin:0 0}"],
    ["turns a little", "ul{transform:rotate(3deg);transform-origin:0 0}"],
  ])("stands in the corner of a picture that its page %s", async (_, css) => {
    await styled(`${GRID}h3{white-space:nowrap;overflow:hidden}${css}`, async () => {
      await startOn(listing(["Plain", LONG, "Plain"]));
      const [badge] = badges();
      expect(badge?.dataset.place).toBe("corner");
      const box = badge?.getBoundingClientRect();
      const image = badge?.closest("li")?.querySelector("img")?.getBoundingClientRect();
      if (!box || !image) throw new Error("no badge on a picture");
      for (const side of ["top", "left"] as const) {
        expect(box[side] - image[side]).toBeGreaterThanOrEqual(0);
        expect(box[side] - image[side]).toBeLessThan(9);
      }
    });
  });

  it("leaves the buttons alone that come to the picture's corner when its tile is pointed at", async () => {
    await styled(
      `${GRID}li{position:relative}.act{position:absolute;top:4px;left:4px;opacity:0}h3{white-space:nowrap;overflow:hidden}`,
      async () => {
        document.body.innerHTML = listing([LONG, "Plain", "Plain"]).replaceAll(
          '<li class="tile">',
          '<li class="tile"><div class="act"><button>Save</button></div>',
        );
        await startOn(null);
        const [badge] = badges();
        expect(badge?.dataset.place).toBe("corner");
        const button = badge?.closest("li")?.querySelector(".act button")?.getBoundingClientRect();
        expect(badge?.getBoundingClientRect().top).toBeGreaterThanOrEqual(button?.bottom ?? 0);
      },
    );
  });

  it("leaves the page's own label at the picture's corner in sight", async () => {
    await styled(
      `${GRID}li{position:relative}b{position:absolute;top:0;left:0}h3{white-space:nowrap;overflow:hidden}`,
      async () => {
        document.body.innerHTML = listing([LONG, "Plain", "Plain"]).replaceAll(
          '<li class="tile">',
          '<li class="tile"><b>Sale</b>',
        );
        await startOn(null);
        const [badge] = badges();
        expect(badge?.dataset.place).toBe("corner");
        const label = document.querySelector("b")?.getBoundingClientRect();
        const box = badge?.getBoundingClientRect();
        expect(label && box && (box.top >= label.bottom || box.left >= label.right)).toBe(true);
      },
    );
  });

  it.each([
    ["hidden by what the page lays over its tiles", "nav{position:fixed;inset:0;background:#000}", false],
    ["above a picture that is moved when pointed at", "img{transition:transform .2s;transform:scale(1)}", true],
    [
      "above a link that covers the tile",
      "li{position:relative}h3 a::after{content:'';position:absolute;inset:0}",
      true,
    ],
  ])("on a picture is %s", async (_, css, isSeen) => {
    await styled(`${GRID}h3{white-space:nowrap;overflow:hidden}${css}`, async () => {
      document.body.innerHTML = `${listing([LONG, "Plain", "Plain"])}<nav></nav>`;
      await startOn(null);
      const [badge] = badges();
      expect(badge?.dataset.place).toBe("corner");
      const box = badge?.getBoundingClientRect();
      const seen = box && document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      expect(seen === badge).toBe(isSeen);
    });
  });

  it("stands on the picture, one vendor below the other, rather than let its tile grow", async () => {
    await styled(`${GRID}ul{grid-template-columns:repeat(3,130px)}`, async () => {
      document.body.innerHTML = listing(["Acme and Bolt kit for all", "Plain", "Plain"]);
      const before = places();
      await startOn(null);
      expect(badges()[0]?.dataset.place).toBe("corner");
      expect(badges()[0]?.dataset.short).toBe("least");
      expect(places()).toEqual(before);
    });
  });

  it("stands on a picture that is hardly wider than itself rather than let a row of tiles grow", async () => {
    await styled(`${GRID}h3{white-space:nowrap;overflow:hidden}img{width:var(--picture,100px)}`, async () => {
      document.body.innerHTML = listing([LONG, "Plain", "Plain"]);
      const bench = await startOn(null);
      const width = badges()[0]?.getBoundingClientRect().width ?? 0;
      bench.stop();
      document.body.style.setProperty("--picture", `${width + 3}px`);
      const before = places();
      await startOn(null);
      const after = places();
      document.body.removeAttribute("style");
      expect(after).toEqual(before);
      expect({ ...badges()[0]?.dataset }).toMatchObject({ over: "picture", short: "short" });
    });
  });
});

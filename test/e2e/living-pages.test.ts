import { describe, expect, it } from "vitest";
import { BROWSERS, badgesStand, cardStands, changeSettings, foreignRequests, ownPage, stageFor } from "./stage.ts";

const HOST = "https://www.ebay.co.uk";
const tile = (title: string) => `<li class="tile"><h3><a href="#x">${title}</a></h3><p>£ 80.00</p></li>`;
const page = (tiles: string, script = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CCTV cameras</title></head><body><main><h1>CCTV cameras</h1><ul id="list">${tiles}</ul></main>${script === "" ? "" : `<script>${script}</script>`}</body></html>`;
const AXIS = tile("Axis P3245-LVE dome camera");
const HIK = tile("Hikvision DS-2CD2143G2-I dome camera");
const DAHUA = tile("Dahua IPC-HDBW2441E-S dome camera");

describe.each(BROWSERS)("living pages in %s", (name) => {
  const stage = stageFor(name, { ownPages: true });

  it("get badges on tiles that scrolling brings", async () => {
    const more = JSON.stringify(HIK + AXIS + DAHUA);
    const shown = await stage.open(
      `${HOST}/scroll`,
      page(AXIS + HIK, `window.more = () => document.getElementById("list").insertAdjacentHTML("beforeend", ${more});`),
    );
    await badgesStand(shown, 1);
    for (let round = 1; round <= 5; round++) {
      await shown.evaluate(() => (window as unknown as { more(): void }).more());
      await badgesStand(shown, 1 + 2 * round);
    }
  });

  it("that rewrite their own text frame after frame keep it right, and badges follow", async () => {
    // Like React: the page keeps its text nodes and writes into them.
    const script = `
      const titles = ["Hikvision DS-2CD2143G2-I dome camera", "Axis P3245-LVE dome camera", "Dahua IPC-HDBW2441E-S dome camera"];
      const nodes = [...document.querySelectorAll(".tile a")].map((link) => link.firstChild);
      let turn = 0;
      window.turnAll = async (times) => {
        for (let at = 0; at < times; at++) {
          turn++;
          nodes.forEach((node, index) => { node.nodeValue = titles[(turn + index) % 3] + " no. " + turn; });
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return turn;
      };`;
    const shown = await stage.open(`${HOST}/rewrite`, page(AXIS.repeat(6), script));
    const turn = await shown.evaluate(() =>
      (window as unknown as { turnAll(times: number): Promise<number> }).turnAll(250),
    );
    // The last words stand at once; the badges are right as soon as Sightline has read them.
    await shown.waitForFunction(
      () =>
        [...document.querySelectorAll(".tile")].every(
          (one) => (one.querySelector("sightline-badge") !== null) === !one.textContent?.startsWith("Axis"),
        ),
      { timeout: 20_000 },
    );
    const titles = await shown.$$eval(".tile a", (all) => all.map((one) => one.firstChild?.nodeValue));
    for (const title of titles)
      expect(title).toMatch(
        new RegExp(`^(Hikvision DS-2CD2143G2-I|Axis P3245-LVE|Dahua IPC-HDBW2441E-S) dome camera no. ${turn}$`),
      );
    await badgesStand(shown, 4);
  });

  it("that draw the same tiles anew keep the card that is open, and focus in it", async () => {
    const tiles = JSON.stringify(AXIS + HIK + DAHUA);
    // As pages do that keep no node; where the card is, is looked at in each frame.
    const script = `
      window.drawAnew = async (x, y) => {
        const former = document.querySelector("sightline-badge");
        document.getElementById("list").innerHTML = ${tiles};
        const seen = [];
        do {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          seen.push(document.elementFromPoint(x, y)?.localName);
        } while (document.querySelectorAll("#list sightline-badge").length < 2);
        return { seen: [...new Set(seen)], isAnother: !former.isConnected };
      };`;
    const shown = await stage.open(`${HOST}/anew`, page(HIK + AXIS + DAHUA, script));
    await badgesStand(shown, 2);
    await shown.click("sightline-badge");
    await cardStands(shown, true);
    const box = await shown.$eval("sightline-badge", (badge) => badge.getBoundingClientRect().toJSON());
    for (let round = 0; round < 2; round++) {
      const answer = await shown.evaluate(
        (x, y) => (window as unknown as { drawAnew(x: number, y: number): Promise<unknown> }).drawAnew(x, y),
        box.left + 60,
        box.bottom + 150,
      );
      expect(answer).toEqual({ seen: ["sightline-badge"], isAnother: true });
      await shown.waitForFunction(() => document.activeElement?.closest("li")?.textContent?.startsWith("Hikvision"));
      await badgesStand(shown, 2);
    }
    await shown.keyboard.press("Escape");
    await cardStands(shown, false);
    expect(await shown.evaluate(() => document.activeElement?.closest("li")?.textContent)).toMatch(/^Hikvision/);
  });

  it("that build each tile with a shadow tree of its own get the badges of plain tiles", async () => {
    const script = `
      customElements.define("shop-card", class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: "open" }).innerHTML =
            '<style>:host{display:block}</style><div class="tile"><h3><a href="#x"></a></h3><slot></slot><b>€ 39.00</b><button>Add</button></div>';
          this.shadowRoot.querySelector("a").textContent = this.getAttribute("called");
        }
      });`;
    const names = ["Imou Ranger Pro", "Axis P3245-LVE", "Dahua turret", "Hikvision DS-2CD2143G2-I dome"];
    const cards = names.map((called) => `<shop-card called="${called}"><p>PoE, night vision</p></shop-card>`).join("");
    const shown = await stage.open(`${HOST}/shadow`, page(cards, script).replaceAll("CCTV cameras", "Components"));
    const badged = () =>
      [...document.querySelectorAll("shop-card")].flatMap((card) =>
        card.shadowRoot?.querySelectorAll("sightline-badge").length === 1 ? [card.getAttribute("called")] : [],
      );
    const wanted = names.filter((called) => !called.startsWith("Axis"));
    await shown.waitForFunction(`(${badged})().length === ${wanted.length}`, { timeout: 20_000 });
    expect(await shown.evaluate(badged)).toEqual(wanted);
  });

  it("under a strict policy with Trusted Types still get their badges", async () => {
    const shown = await stage.open(`${HOST}/strict`, page(HIK + AXIS), {
      "content-security-policy": "default-src 'none'; require-trusted-types-for 'script'",
    });
    await badgesStand(shown, 1);
    await shown.click("sightline-badge");
    await cardStands(shown, true);
    await shown.keyboard.press("Escape");
    await cardStands(shown, false);
  });

  it("are left as found when the user pauses Sightline there", async () => {
    const html = page(HIK + AXIS + DAHUA);
    const untouched = await stage.open("https://unlisted.example/pause", html);
    const before = await untouched.evaluate(() => document.documentElement.outerHTML);
    const shown = await stage.open(`${HOST}/pause`, html);
    await badgesStand(shown, 2);
    expect(await shown.evaluate(() => document.documentElement.outerHTML)).not.toBe(before);
    const own = await ownPage(stage, "src/pages/options/index.html");
    const pause = (paused: string[]) => changeSettings(own, { paused });
    await pause(["www.ebay.co.uk"]);
    await badgesStand(shown, 0);
    expect(await shown.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await shown.evaluate(() => CSS.highlights.size)).toBe(0);
    await pause([]);
    await badgesStand(shown, 2);
  });

  it("make no request of ours and see no error", () => {
    expect(foreignRequests(stage)).toEqual([]);
    expect(stage.problems).toEqual([]);
  });
});

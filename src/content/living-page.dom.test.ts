import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { badges, clearPage, listing, READER, startOn, titles } from "./testing.ts";

afterEach(clearPage);

describe("a living page", () => {
  it("badges tiles that are added", async () => {
    await startOn(listing(["Plain", "Plain", "Plain"]));
    document
      .querySelector("ul")
      ?.insertAdjacentHTML("beforeend", listing(["Acme dome"]).replace(/.*<ul[^>]*>|<\/ul>.*/g, ""));
    await expect.poll(() => titles()).toEqual(["Acme dome"]);
  });

  it("takes the badge away when its words go, and brings it when they come", async () => {
    const bench = await startOn(listing(["Acme dome", "Plain", "Plain"]));
    const [first, second] = document.querySelectorAll("h3 a");
    if (!first?.firstChild || !second?.firstChild) throw new Error("no tiles");
    first.firstChild.nodeValue = "Plain dome";
    second.firstChild.nodeValue = "Bolt dome";
    await expect.poll(() => titles()).toEqual(["Bolt dome"]);
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.vendor)).toEqual(["bolt"]);
    expect(CSS.highlights.get("sightline-listed")).toBeUndefined();
  });

  it("ends right after a framework has rewritten a title a thousand times", async () => {
    await startOn(listing(["Plain", "Acme 0", "Plain"]));
    const title = document.querySelectorAll("h3")[1];
    if (!title) throw new Error("no title");
    for (let round = 1; round <= 1000; round++) {
      title.textContent = round % 2 ? `Bolt ${round}` : `Acme ${round}`;
      if (round % 100 === 0) await new Promise(requestAnimationFrame);
    }
    await expect.poll(() => titles()).toEqual(["Acme 1000"]);
    expect(title.firstChild?.nodeValue).toBe("Acme 1000");
  });

  it("puts a badge back that the page removed, but never fights", async () => {
    await startOn("<p>Acme cameras</p>");
    let removed = 0;
    const remover = new MutationObserver(() => {
      for (const badge of badges()) {
        badge.remove();
        removed++;
      }
    });
    const [badge] = badges();
    badge?.remove();
    await expect.poll(() => badges()).toHaveLength(1);
    remover.observe(document.body, { childList: true, subtree: true });
    onTestFinished(() => remover.disconnect());
    badges()[0]?.remove();
    await expect.poll(() => removed).toBeGreaterThanOrEqual(2);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    expect(removed).toBeLessThanOrEqual(4);
  });

  it("gives a place up that answers each badge by taking it away or by writing its list anew, and no other", async () => {
    document.body.innerHTML = `<ul>${"<li><p>Acme cameras</p></li>".repeat(2)}</ul><p id="taker">Acme</p><p id="other">Bolt</p>`;
    const list = document.querySelector("ul");
    const taker = document.getElementById("taker");
    if (!list || !taker) throw new Error("no page");
    const html = list.innerHTML;
    let answers = 0;
    const keeper = new MutationObserver(() => {
      if (list.innerHTML !== html) list.innerHTML = html;
      else if (badges(taker).length > 0) for (const badge of badges(taker)) badge.remove();
      else return;
      answers++;
    });
    keeper.observe(document.body, { childList: true, subtree: true });
    onTestFinished(() => keeper.disconnect());
    await startOn(null);
    await expect.poll(() => answers).toBeGreaterThanOrEqual(4);
    // Something else that comes later has its badge, and by then every answer has had its own.
    const answersMeanwhile = async () => {
      const before = answers;
      const later = document.createElement("p");
      later.textContent = "House cameras";
      document.body.append(later);
      await expect.poll(() => badges(later)).toHaveLength(1);
      return answers - before;
    };
    await expect.poll(answersMeanwhile).toBe(0);
    expect(await answersMeanwhile()).toBe(0);
    expect(answers).toBeLessThan(16);
    expect(titles().filter((title) => title !== "House cameras")).toEqual(["Bolt"]);
  });

  it("keeps its badges out of what its reader begins to edit", async () => {
    await startOn(`<div id="draft"><p>Acme cameras</p></div><p>Bolt</p>`);
    const draft = document.getElementById("draft");
    if (!draft) throw new Error("no draft");
    draft.contentEditable = "true";
    // Before a script of the page can save it.
    await Promise.resolve();
    expect(titles()).toEqual(["Bolt"]);
    draft.insertAdjacentHTML("beforeend", "<p>House</p>");
    document.body.insertAdjacentHTML("beforeend", "<p>Acme too</p>");
    await expect.poll(() => titles()).toEqual(["Bolt", "Acme too"]);
    draft.contentEditable = "false";
    await expect.poll(() => titles()).toEqual(["Acme cameras", "House", "Bolt", "Acme too"]);
  });

  it("keeps its badges out of a document that is edited as a whole", async () => {
    onTestFinished(() => {
      document.designMode = "off";
    });
    const bench = await startOn("<p>Acme cameras</p>");
    expect(badges()).toHaveLength(1);
    document.designMode = "on";
    document.querySelector("p")?.dispatchEvent(new InputEvent("beforeinput", { bubbles: true, composed: true }));
    expect(badges()).toEqual([]);
    document.querySelector("p")?.append(" and Bolt");
    document.body.insertAdjacentHTML("beforeend", "<p>House</p>");
    await expect.poll(() => bench.reports.at(-1)?.findings).toEqual([]);
    expect(badges()).toEqual([]);
  });

  it("reads text when it is shown", async () => {
    await startOn(`<p hidden>Acme cameras</p>`);
    expect(badges()).toEqual([]);
    document.querySelector("p")?.removeAttribute("hidden");
    await expect.poll(() => badges()).toHaveLength(1);
  });

  it("follows what a tile's attributes say and hide", async () => {
    const tile = (alt: string) =>
      `<li class="tile"><a href="#"><img width="90" height="60" alt="${alt}"></a><h3>Dome</h3></li>`;
    document.head.insertAdjacentHTML("beforeend", "<style id=gone>.gone{display:none}</style>");
    await startOn(
      `<ul>${tile("Acme dome")}${tile("A dome")}</ul><main><p><span>Bolt cameras</span> for all</p></main>`,
    );
    expect(badges()).toHaveLength(2);
    document.querySelector("img")?.setAttribute("alt", "A dome");
    await expect.poll(() => badges().map((badge) => badge.closest("p,li")?.localName)).toEqual(["p"]);
    document.querySelector("span")?.classList.add("gone");
    await expect.poll(() => badges()).toEqual([]);
    document.querySelector("span")?.classList.remove("gone");
    await expect.poll(() => badges()).toHaveLength(1);
    document.getElementById("gone")?.remove();
  });

  it("says that a picture was not read also where it came after the first pass", async () => {
    const bench = await startOn(`<p>Acme cameras</p><img alt="" width="1" height="1">`);
    const unread = () => bench.reports.at(-1)?.unchecked.map(({ reason }) => reason);
    expect(unread()).toEqual([]);
    Object.assign(document.querySelector("img") ?? {}, { width: 900, height: 600 });
    // As the browser says when a page has all its pictures.
    window.dispatchEvent(new PageTransitionEvent("pageshow"));
    await expect.poll(() => unread()).toEqual(["image"]);
  });

  it("is read on where a part of it could not be, and that is said", async () => {
    let fails = true;
    const places = (text: string) => {
      if (fails && text.includes("Bolt")) throw new Error("out of breath");
      return READER.places(text);
    };
    const bench = await startOn(
      `<p>Acme cameras</p><p>Bolt cameras</p><canvas width="900" height="600"></canvas>`,
      {},
      { reader: { ...READER, places } },
    );
    const last = bench.reports.at(-1);
    expect(last?.done).toBe(true);
    expect(last?.unchecked.map(({ detail }) => detail)).toEqual([
      "Part of this page is a picture; its words could not be read.",
      "Part of the page was not read (out of breath). Reload the page to try again.",
    ]);
    fails = false;
    document.body.insertAdjacentHTML("beforeend", "<p>House cameras</p>");
    await expect.poll(() => titles()).toContain("House cameras");
  });

  it("is read as another page once it has become one without a load", async () => {
    await startOn(`<main><p>The Acme dome sees.</p><p>Acme again.</p></main>`);
    expect(badges()).toHaveLength(2);
    document
      .querySelector("main")
      ?.insertAdjacentHTML("afterbegin", `<h1>Acme dome</h1><button class="add-to-cart">Add to cart</button>`);
    await expect.poll(() => titles()).toEqual(["Acme dome"]);
  });

  it("words its badges anew for another profile", async () => {
    const bench = await startOn("<p>Acme cameras</p>");
    await bench.sightline.settingsChanged({ profile: "agency", paused: [], watch: [] });
    expect(bench.reports.at(-1)?.findings.map((finding) => finding.level)).toEqual(["prohibited"]);
    expect(badges()).toHaveLength(1);
  });
});
